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

/** What an unfinished run or job says of itself: the same schemas, `status`. */
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

/** What a commit status or a deployment says of itself: the schemas `commit-status`, `deployment-status`, and GraphQL's enums. */
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

/** Those of them that conclusions and progress do not have. */
const REPORTED: Record<Exclude<ReportedState, Conclusion | Progress>, Status> = {
  error: 'errored',
  expected: 'pending',
  inactive: 'inactive',
  destroyed: 'inactive',
  abandoned: 'unknown'
}

/** Words of the systems that people come from: Concourse, CodeBuild (builds and badges), BuildMaster, GitLab. */
const ELSEWHERE: Record<string, Status> = {
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

const fold = (word: string): string => word.trim().toLowerCase().replace(/[-_ ]/g, '_')

const VOCABULARY: ReadonlyMap<string, Status> = new Map([
  ...Object.entries({ ...CONCLUSIONS, ...PROGRESS, ...REPORTED, ...ELSEWHERE }),
  ...STATUSES.map((status): [string, Status] => [fold(status), status])
])

/** Every word that `parseStatus` takes, in lower case with `_` between parts. */
export const WORDS: readonly string[] = [...VOCABULARY.keys()]

/** Reads a status in any vocabulary, in any letter case, with `-`, `_` or a blank between parts. */
export function parseStatus(word: string): Status | undefined {
  return VOCABULARY.get(fold(word))
}

/** What to say of a word that `parseStatus` does not take. */
export function unknownWord(word: string): string {
  return `is no status.${suggestion(fold(word), WORDS)} Allowed: ${STATUSES.join(', ')}, or GitHub's, Concourse's, CodeBuild's, BuildMaster's or GitLab's word for one.`
}

/** The status of something that has ended; no conclusion, or one that is not GitHub's (yet), says nothing. */
export function concluded(conclusion: Conclusion | null): Status {
  return (conclusion === null ? undefined : VOCABULARY.get(conclusion)) ?? 'unknown'
}

/** The status of something that has not ended. */
export function progressing(progress: Progress): Status {
  return VOCABULARY.get(progress) ?? 'unknown'
}

/** The status of a commit status or a deployment; a word that is not GitHub's (yet) says nothing. */
export function reported(state: ReportedState): Status {
  return VOCABULARY.get(state) ?? 'unknown'
}
