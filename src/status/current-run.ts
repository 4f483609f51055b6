import { type Job, memberOf } from './jobs.ts'
import type { Status } from './status.ts'

/** What our own job says of itself. */
export interface OwnJob {
  readonly id?: number
  readonly runner?: string
  /** `job.status` so far, where it was said. */
  readonly status?: Status
}

/** Our own job: the one with the id, else the one in progress on this runner. */
export function findOwn(jobs: readonly Job[], own: OwnJob): Job | undefined {
  return (
    jobs.find(({ id }) => id === own.id) ??
    jobs.find((job) => !job.completed && job.status === 'running' && job.runner !== null && job.runner === own.runner)
  )
}

/**
 * What the jobs of the run that we are in count as; the run counts as completed. An unfinished sibling counts
 * once a step of it has failed; our own job counts if it is not successful so far, or if nobody else has a result.
 * `jobs` are those that the badge is about.
 */
export function membersOfCurrentRun(
  jobs: readonly Job[],
  own: OwnJob,
  inProgress: 'last' | 'show'
): { readonly name: string; readonly status: Status }[] {
  const ours = findOwn(jobs, own)
  const members = jobs
    .filter((job) => job !== ours)
    .map((job) => ({ name: job.name, status: memberOf(job, inProgress) }))
  const isAlone = members.every(({ status }) => status === 'unknown')
  if (own.status !== undefined && (own.status !== 'passing' || isAlone))
    members.push({ name: ours?.name ?? 'this job', status: own.status })
  return members
}
