import type { Status } from './status.ts'

/** A workflow run as GitHub's record has it, latest attempt. */
export interface Run {
  readonly id: number
  readonly number: number
  readonly attempt: number
  readonly completed: boolean
  readonly status: Status
  readonly event: string
  readonly branch: string | null
  readonly sha: string
  /** `owner/name` of the repository that the run's commit comes from; null where it is gone. */
  readonly headRepository: string | null
  readonly workflow: { readonly id: number; readonly path: string; readonly name: string }
}

/** Events whose runs speak for a proposal, not for a branch; they count only when asked for. */
const PROPOSALS = /^(pull_request|merge_group)/

/**
 * Whether a run speaks for a branch of `repository`: GitHub's filter `branch` goes by the name
 * of the head branch only, so that a fork's `main` passes it.
 */
export function speaksForBranch(run: Run, repository: string): boolean {
  return !PROPOSALS.test(run.event) && run.headRepository?.toLowerCase() === repository.toLowerCase()
}

/**
 * Picks the run that a badge shows from runs given newest first, page by page: the last completed one.
 * A cancelled run that is not the newest (unfinished ones counted) was superseded and is passed over.
 */
export class RunPicker {
  #seen = 0
  #picked: Run | undefined

  /** The answer so far; undefined while nothing fits. */
  get picked(): Run | undefined {
    return this.#picked
  }

  /** Takes the next run; true once the answer is certain. */
  offer(run: Run): boolean {
    this.#seen += 1
    if (run.completed && (run.status !== 'cancelled' || this.#seen === 1)) this.#picked = run
    return this.#picked !== undefined
  }
}
