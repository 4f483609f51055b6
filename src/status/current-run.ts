import { matchesGlob } from './glob.ts'
import type { Status } from './status.ts'
import { type GitHubWord, statusOfWord } from './vocabulary.ts'

/** A job of a workflow run, as GitHub's API lists it. */
export interface Job {
  /** Also the id of the job's check run. */
  readonly id: number
  readonly name: string
  readonly completed: boolean
  readonly status: Status
  /** Whether one of its steps has concluded with a failure. The status of an unfinished job does not show it. */
  readonly failedStep: boolean
  /** Whether it has steps and all of them have completed: then the job has completed, or is about to. */
  readonly stepsDone: boolean
  readonly runner: string | null
}

/** What the runner tells about our own job. */
export interface OwnJob {
  readonly id?: number
  readonly runner?: string
  /** `job.status` so far, if it was given. */
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
 * Whether a job's name matches a name or glob (`*`, `?`). A bare name also covers the legs of its matrix (`build (x64)`)
 * and the jobs of the reusable workflow that it calls (`deploy / push`).
 */
export function matchesJob(name: string, pattern: string): boolean {
  if (name === pattern || name.startsWith(`${pattern} (`) || name.startsWith(`${pattern} / `)) return true
  if (!/[*?]/.test(pattern)) return false
  return [pattern, `${pattern} (*`, `${pattern} / *`].some((glob) => matchesGlob(name, glob, { crosses: true }))
}

/** The names that match a job: its own, and the bare one of its matrix or of the job that calls it. */
export function namesForJob(name: string): string[] {
  return [name, name.replace(/ (?:\(|\/ ).*$/s, '')]
}

/** The status of a job of another run; unfinished ones are ignored (`last`) or shown (`show`). */
export function jobStatus(job: Job, inProgress: 'last' | 'show'): Status {
  return job.completed || inProgress === 'show' ? job.status : 'unknown'
}

/** The status of a job of the current run: an unfinished one has failed as soon as one of its steps has. */
export function currentJobStatus(job: Job, inProgress: 'last' | 'show'): Status {
  return !job.completed && job.failedStep ? 'failing' : jobStatus(job, inProgress)
}

/**
 * The jobs of the current run with the statuses that they count with; `jobs` are those that the badge covers. An unfinished
 * job counts as soon as one of its steps has failed. Our own job counts if it is not successful so far, or if no other job
 * has a result.
 */
export function membersOfCurrentRun(
  jobs: readonly Job[],
  own: OwnJob,
  inProgress: 'last' | 'show'
): { readonly name: string; readonly status: Status }[] {
  const ours = findOwn(jobs, own)
  const members = jobs
    .filter((job) => job !== ours)
    .map((job) => ({ name: job.name, status: currentJobStatus(job, inProgress) }))
  const hasNoOtherResult = members.every(({ status }) => status === 'unknown')
  if (own.status !== undefined && (own.status !== 'passing' || hasNoOtherResult))
    members.push({ name: ours?.name ?? 'this job', status: own.status })
  return members
}

/** A job that another one needs: its key in the workflow file, and its result. */
export interface NeededJob {
  readonly key: string
  readonly status: Status
}

/** Results of needed jobs: GitHub's contexts reference, `needs.<job_id>.result`. */
const RESULTS: readonly string[] = ['success', 'failure', 'cancelled', 'skipped'] satisfies GitHubWord[]

const NEEDS_CURE = 'Use needs: ${{ toJSON(needs) }}.'

/** The results in `toJSON(needs)`, or what is wrong with the text. */
export function parseNeeds(text: string): NeededJob[] | { problem: string } {
  let needs: unknown
  try {
    needs = JSON.parse(text)
  } catch {
    return { problem: `is not JSON. ${NEEDS_CURE}` }
  }
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs))
    return { problem: `is not a JSON object of jobs. ${NEEDS_CURE}` }
  const jobs: NeededJob[] = []
  for (const [job, value] of Object.entries(needs)) {
    const result: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'result') : undefined
    if (!isFinal(result))
      return {
        problem: `has no result for the job ${JSON.stringify(job)} (allowed: ${RESULTS.join(', ')}). ${NEEDS_CURE}`
      }
    jobs.push({ key: job, status: statusOfWord(result) })
  }
  return jobs
}

function isFinal(value: unknown): value is GitHubWord {
  return typeof value === 'string' && RESULTS.includes(value)
}
