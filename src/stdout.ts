import { writeSync } from 'node:fs'
import { BadgeError } from './errors.ts'

/** Milliseconds until a full or an empty pipe is tried again. */
const PAUSE = 1

export const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)

/**
 * Prints to the file, standard output or error, and returns when all of it is written, so that the process may end at
 * once. `process.stdout` would take 4 ms to set up, and writes to a pipe later (Node's documentation of `process`).
 * False: nobody is listening any more. What was done is done all the same.
 */
export function print(text: string | Buffer, file: 1 | 2 = 1): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(file, bytes, written)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN')
        throw new BadgeError('refused', `Cannot write to standard ${file === 1 ? 'output' : 'error'}: ${String(code)}.`)
      pause()
    }
  }
  return true
}
