import { BadgeError } from './errors.ts'

/** What can be told to stop. */
interface Stoppable {
  once(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown
}

/** Aborted when the job is cancelled: the runner sends SIGINT, then SIGTERM, and nothing is written after either. */
export function stopSignal(process: Stoppable): AbortSignal {
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
