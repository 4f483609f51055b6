import type { Status } from './status.ts'

/** The state of a deployment. */
export interface Reported {
  readonly status: Status
  readonly completed: boolean
  /** When it was reported, in milliseconds since the epoch. */
  readonly at: number | undefined
  readonly sha: string
  /** What was deployed, as it was asked for: a branch, a tag or a commit. */
  readonly ref: string
}

/** A check run or a commit status: `name` is the run's name or the status's context. */
export interface ReportedCheck {
  readonly name: string
  readonly status: Status
  readonly completed: boolean
  /** When it was reported, in milliseconds since the epoch. */
  readonly at: number | undefined
}

/** Whether a state that stands alone, without a progress of its own, is a result. */
export function isResult(status: Status): boolean {
  return status !== 'running' && status !== 'pending'
}
