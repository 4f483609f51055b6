import { suggestion } from '../errors.ts'
import { STATUSES, type Status } from './status.ts'

/** GitHub's words, from its REST description and the enums of its GraphQL schema. */
const GITHUB = {
  // Conclusions of workflow runs, jobs and check runs: the schemas `workflow-run`, `job`, `check-run`.
  success: 'passing',
  failure: 'failing',
  neutral: 'neutral',
  cancelled: 'cancelled',
  skipped: 'skipped',
  timed_out: 'timed-out',
  action_required: 'action-required',
  stale: 'unknown',
  startup_failure: 'errored',
  // Their field `status` before they complete.
  requested: 'pending',
  queued: 'pending',
  pending: 'pending',
  waiting: 'pending',
  in_progress: 'running',
  // More states of commit statuses and deployments: the schemas `commit-status`, `deployment-status`.
  error: 'errored',
  expected: 'pending',
  inactive: 'inactive',
  destroyed: 'inactive',
  abandoned: 'unknown'
} as const satisfies Record<string, Status>

export type GitHubWord = keyof typeof GITHUB

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
  ...Object.entries<Status>({ ...GITHUB, ...OTHER_SYSTEMS }),
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

/** The status for one of GitHub's words; `unknown` for null, and for words that GitHub has added since. */
export function statusOfWord(word: GitHubWord | null): Status {
  return (word === null ? undefined : VOCABULARY.get(word)) ?? 'unknown'
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
