import { matchesGlob } from './glob.ts'
import type { Status } from './status.ts'

/** A job of a workflow run as GitHub's record has it. */
export interface Job {
  /** Equal to the id of the job's check run. */
  readonly id: number
  readonly name: string
  readonly completed: boolean
  readonly status: Status
  /** Whether one of its steps has concluded with a failure, which an unfinished job keeps to itself. */
  readonly failedStep: boolean
  /** Whether it has steps, and all of them have completed: then it completes in a moment, if it has not. */
  readonly stepsDone: boolean
  readonly runner: string | null
}

/**
 * Whether a job is meant by a name or glob (`*`, `?`). A bare name also means the legs of its matrix
 * (`build (x64)`) and the jobs of the reusable workflow that it calls (`deploy / push`).
 */
export function isMeant(name: string, pattern: string): boolean {
  if (name === pattern || name.startsWith(`${pattern} (`) || name.startsWith(`${pattern} / `)) return true
  if (!/[*?]/.test(pattern)) return false
  return [pattern, `${pattern} (*`, `${pattern} / *`].some((glob) => matchesGlob(name, glob, { crosses: true }))
}

/** The names that mean a job: its own, and the bare one of its matrix or of the caller. */
export function namesOf(name: string): string[] {
  return [name, name.replace(/ (?:\(|\/ ).*$/s, '')]
}

/** What a job of another run shows, where unfinished ones are passed over (`last`) or shown. */
export function statusOf(job: Job, inProgress: 'last' | 'show'): Status {
  return job.completed || inProgress === 'show' ? job.status : 'unknown'
}

/** What a job of the run that we are in counts as: one that is not done has failed once a step of it has. */
export function memberOf(job: Job, inProgress: 'last' | 'show'): Status {
  return !job.completed && job.failedStep ? 'failing' : statusOf(job, inProgress)
}
