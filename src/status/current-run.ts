import { type Status, worst } from './status.ts'

/** A job of the run that we are in, as GitHub's record has it. */
export interface Job {
  /** Equal to the id of the job's check run. */
  readonly id: number
  readonly name: string
  readonly completed: boolean
  readonly status: Status
  /** Whether one of its steps has concluded with a failure, which an unfinished job keeps to itself. */
  readonly failedStep: boolean
  readonly runner: string | null
}

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
 * The sum of the jobs of the run that we are in, which counts as completed.
 * Siblings that are not done count once a step of theirs has failed; our own job counts
 * if it is not successful so far, or if nobody else has a result.
 */
export function sumOfCurrentRun(jobs: readonly Job[], own: OwnJob): Status {
  const ours = findOwn(jobs, own)
  const members = jobs.filter((job) => job !== ours).flatMap(resultOf)
  if (own.status !== undefined && (own.status !== 'passing' || members.every((member) => member === 'unknown')))
    members.push(own.status)
  return worst(members)
}

function resultOf(job: Job): Status[] {
  if (job.completed) return [job.status]
  return job.failedStep ? ['failing'] : []
}
