import { writeSync } from 'node:fs'
import { BadgeError, codeOf } from './errors.ts'

/**
 * Writes to standard output (1) or standard error (2) and returns when everything is written, so that the process may
 * exit at once. `process.stdout` may write to a pipe later (Node's documentation, "A note on process I/O").
 */
export function print(text: string, file: 1 | 2 = 1): void {
  const bytes = Buffer.from(text)
  try {
    for (let written = 0; written < bytes.length;) written += writeSome(file, bytes.subarray(written))
  } catch (error) {
    // The reader may close the pipe early, as `head` does. What was done is done.
    if (codeOf(error) !== 'EPIPE') throw cannotWrite(file, error)
  }
}

/** Milliseconds to wait while a pipe is full. */
const PAUSE = 1

/** How many bytes were written. A pipe that another program made non-blocking may be full, which is not an error. */
function writeSome(file: number, bytes: Uint8Array): number {
  try {
    return writeSync(file, bytes)
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    return 0
  }
}

export function cannotWrite(file: 1 | 2, error: unknown): BadgeError {
  const name = file === 1 ? 'output' : 'error'
  return new BadgeError('refused', `Cannot write to standard ${name}: ${String(codeOf(error))}.`)
}

/**
 * One line that neither the runner nor a terminal reads as a command. The runner looks for `::` at the start of a line,
 * after any spaces, and for `##[` anywhere.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, (colons) => colons.replace('::', ': :'))
}

interface SignalSource {
  once(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown
}

/** Aborts when the job is cancelled: the runner sends SIGINT, then SIGTERM. Nothing may be written after either. */
export function stopSignal(process: SignalSource): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () =>
      controller.abort(
        new BadgeError(
          'interrupted',
          `Stopped by ${signal}, for example because the job was cancelled. Nothing was written after it.`
        )
      )
    )
  }
  return controller.signal
}
