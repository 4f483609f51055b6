import { BadgeError } from './errors.ts'

/** The process, as far as it receives signals. */
interface SignalSource {
  once(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown
}

/** Aborted when the job is cancelled: the runner sends SIGINT, then SIGTERM. Nothing is written after either. */
export function stopSignal(process: SignalSource): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () =>
      controller.abort(
        new BadgeError('interrupted', `Stopped by ${signal}, as when a job is cancelled. Nothing was written after it.`)
      )
    )
  }
  return controller.signal
}

/**
 * A line that neither the runner nor a terminal interprets. The runner runs commands in lines that start with `::` (after
 * blanks, if any) or contain `##[`.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, (colons) => colons.replace('::', ': :'))
}
