import { suggestion } from '../errors.ts'
import { STATUSES, type Status } from './status.ts'

/** Conclusions of workflow runs, jobs and check runs: GitHub's REST description, schemas `workflow-run`, `job`, `check-run`. */
export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure'

/** The status of an unfinished run or job: the field `status` of the same schemas. */
export type Progress = 'requested' | 'queued' | 'pending' | 'waiting' | 'in_progress'

const CONCLUSIONS: Record<Conclusion, Status> = {
  success: 'passing',
  failure: 'failing',
  neutral: 'neutral',
  cancelled: 'cancelled',
  skipped: 'skipped',
  timed_out: 'timed-out',
  action_required: 'action-required',
  stale: 'unknown',
  startup_failure: 'errored'
}

const PROGRESS: Record<Progress, Status> = {
  requested: 'pending',
  queued: 'pending',
  pending: 'pending',
  waiting: 'pending',
  in_progress: 'running'
}

/** The state of a commit status or a deployment: the schemas `commit-status`, `deployment-status`, and GraphQL's enums. */
export type ReportedState =
  | 'success'
  | 'failure'
  | 'error'
  | 'expected'
  | 'pending'
  | 'queued'
  | 'waiting'
  | 'in_progress'
  | 'inactive'
  | 'destroyed'
  | 'abandoned'

/** The states that are neither a conclusion nor a progress. */
const REPORTED: Record<Exclude<ReportedState, Conclusion | Progress>, Status> = {
  error: 'errored',
  expected: 'pending',
  inactive: 'inactive',
  destroyed: 'inactive',
  abandoned: 'unknown'
}

/** Words of Concourse, CodeBuild (builds and badges), BuildMaster and GitLab that GitHub does not have. */
const OTHER_SYSTEMS: Record<string, Status> = {
  succeeded: 'passing',
  failed: 'failing',
  aborted: 'cancelled',
  started: 'running',
  fault: 'errored',
  stopped: 'cancelled',
  canceled: 'cancelled',
  canceling: 'running',
  manual: 'action-required',
  created: 'pending',
  preparing: 'pending',
  scheduled: 'pending',
  waiting_for_resource: 'pending',
  waiting_for_callback: 'pending'
}

const normalize = (word: string): string => word.trim().toLowerCase().replace(/[-_ ]/g, '_')

const VOCABULARY: ReadonlyMap<string, Status> = new Map([
  ...Object.entries({ ...CONCLUSIONS, ...PROGRESS, ...REPORTED, ...OTHER_SYSTEMS }),
  ...STATUSES.map((status): [string, Status] => [normalize(status), status])
])

/** Every word that `parseStatus` knows, in lower case with `_` between parts. */
export const WORDS: readonly string[] = [...VOCABULARY.keys()]

/** Parses a status in any vocabulary and letter case, with `-`, `_` or a space between parts. */
export function parseStatus(word: string): Status | undefined {
  return VOCABULARY.get(normalize(word))
}

/** What is wrong with a word that `parseStatus` does not know. */
export function statusProblem(word: string): string {
  return `is not a status.${suggestion(normalize(word), WORDS)}`
}

export const ALLOWED_STATUSES = `Allowed: ${STATUSES.join(', ')}, or a word of GitHub, Concourse, CodeBuild, BuildMaster or GitLab for one of them.`

/** The status for a conclusion; `unknown` without one, or with one that GitHub has added since. */
export function statusOfConclusion(conclusion: Conclusion | null): Status {
  return (conclusion === null ? undefined : VOCABULARY.get(conclusion)) ?? 'unknown'
}

/** The status of a run or job that has not completed. */
export function statusOfProgress(progress: Progress): Status {
  return VOCABULARY.get(progress) ?? 'unknown'
}

/** The status for the state of a commit status or a deployment; `unknown` for one that GitHub has added since. */
export function statusOfState(state: ReportedState): Status {
  return VOCABULARY.get(state) ?? 'unknown'
}

/** A deployment to an environment, in its newest state. */
export interface ReportedDeployment {
  readonly status: Status
  readonly completed: boolean
  /** When it was reported, in milliseconds since the epoch. */
  readonly at: number | undefined
  readonly sha: string
  /** What was deployed: a branch, a tag or a commit. */
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
