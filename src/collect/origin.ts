import { BadgeError, inputName } from '../errors.ts'
import type { RunRecord } from './record.ts'
import type { NeededJob } from '../status/current-run.ts'
import type { Run } from '../status/newest-run.ts'
import { type Status, statusText } from '../status/status.ts'
import type { ReportedCheck } from '../status/vocabulary.ts'
import type { Origin, WorkflowReference } from './finding.ts'

/** As in `test failed`, and for several names where the form differs. The other statuses need no reason. */
const VERBS: Readonly<Partial<Record<Status, readonly [one: string, several?: string]>>> = {
  failing: ['failed'],
  'timed-out': ['timed out'],
  // A run that did not start has no jobs; checks and deployments report errors of any kind.
  errored: ['had an error', 'had errors'],
  cancelled: ['was cancelled', 'were cancelled'],
  'action-required': ['needs action', 'need action'],
  running: ['is running', 'are running'],
  pending: ['is pending', 'are pending'],
  skipped: ['was skipped', 'were skipped']
}

/** More jobs are counted instead of named. */
const MOST_NAMED = 3

interface Named {
  readonly name: string
  readonly status: Status
}

/** The members that decided a sum: `test (20) failed`, `a, b and 3 more failed`. */
export function reasonFor(members: readonly Named[], status: Status): string | undefined {
  const [one, several = one] = VERBS[status] ?? []
  const names = [...new Set(members.filter((member) => member.status === status).map(({ name }) => name))]
  if (names.length === 0 || one === undefined) return undefined
  const shown = firstOf(names)
  const list = [shown.slice(0, -1).join(', '), shown.at(-1) ?? ''].filter((part) => part !== '').join(' and ')
  return `${list} ${shown.length === 1 ? one : several}`
}

/** The first names, and how many more there are. */
function firstOf(names: readonly string[]): readonly string[] {
  const more = names.length - MOST_NAMED
  return more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names
}

/** The run that was found for one workflow. */
export interface RunOfWorkflow {
  readonly status: Status
  readonly run: Run | undefined
  readonly workflow: WorkflowReference
  readonly judged: { readonly because?: string | undefined } | undefined
}

/** The run of one workflow, or of several the runs that decided the sum. */
export function ofRuns(members: readonly RunOfWorkflow[], status: Status): Origin {
  const decisive = members.length === 1 ? members : members.filter((member) => member.status === status)
  const names = decisive.flatMap(({ run, workflow }) => {
    if (run === undefined) return []
    return members.length === 1 ? runName(run) : `${fileOf(workflow)} ${runName(run)}`
  })
  if (names.length === 0) return { from: undefined, because: 'no completed run' }
  const { run, judged } = (decisive.length === 1 ? decisive[0] : undefined) ?? {}
  const attempt = run === undefined || run.isLatestAttempt ? {} : { attempt: run.attempt }
  return { from: firstOf(names).join(', '), runId: run?.id, ...attempt, because: judged?.because }
}

const fileOf = ({ path, name }: WorkflowReference): string => (path === '' ? name : path.replace(/^.*\//, ''))

/** `run #7`, or `run #7, attempt 2`. */
export function runName({ number, attempt }: { readonly number: number; readonly attempt: number }): string {
  return `run #${number}${attempt > 1 ? `, attempt ${attempt}` : ''}`
}

export function ofNeeds(jobs: readonly NeededJob[], status: Status): Origin {
  if (jobs.length === 0) return { from: undefined, because: `${inputName('needs', 'the input "needs"')} is empty` }
  const results = jobs.map(({ key, status: result }) => ({ name: key, status: result }))
  return { from: 'the jobs that this job needs', because: reasonFor(results, status) }
}

export function ofChecks(checks: readonly ReportedCheck[], status: Status): Origin {
  if (checks.length === 0) return { from: undefined, because: 'no such check on the commit' }
  return {
    from: checks.length === 1 ? 'a check of the commit' : `${checks.length} checks of the commit`,
    because: reasonFor(checks, status)
  }
}

/** Whether the jobs of the run would tell the reason for the status. */
export function lacksReason(status: Status, { runId, because }: Origin): boolean {
  return runId !== undefined && because === undefined && VERBS[status] !== undefined
}

/** Adds the reason to an origin, from the jobs of the run; none if they cannot be read. */
export async function withReason(
  { status, origin, repository }: { readonly status: Status; readonly origin: Origin; readonly repository: string },
  record: Pick<RunRecord, 'jobs'>
): Promise<Origin> {
  const { runId = 0, attempt } = origin
  try {
    const jobs = await record.jobs(repository, runId, attempt === undefined ? {} : { attempt })
    return { ...origin, because: reasonFor(jobs, status) }
  } catch (error) {
    if (error instanceof BadgeError) return origin
    throw error
  }
}

/** One line: `failing, from run #7: test (20) failed`. */
export function describeStatus(status: Status, { from, because }: Origin): string {
  const source = from === undefined ? '' : `, from ${from}`
  return `${statusText(status)}${source}${because === undefined ? '' : `: ${because}`}`
}
