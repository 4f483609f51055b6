import { BadgeError } from '../errors.ts'
import type { RunRecord } from './record.ts'
import type { ReportedCheck } from '../status/reported.ts'
import type { NeededJob } from '../status/needs.ts'
import { type Status, wordsOf } from '../status/status.ts'
import type { Member } from './look-up.ts'

/** Where a status comes from, for people: `run #7` with its page, and what made it so: `test (20) failed`. */
export interface Origin {
  /** undefined: nothing was found. */
  readonly from: string | undefined
  /** The run whose page tells more. */
  readonly runId?: number | undefined
  /** Its attempt, where that is not the latest. */
  readonly attempt?: number | undefined
  readonly because?: string | undefined
}

/** As in `test failed`, and of several where that is another word; what is not here says nothing that the status does not. */
const VERBS: Readonly<Partial<Record<Status, readonly [one: string, several?: string]>>> = {
  failing: ['failed'],
  'timed-out': ['timed out'],
  errored: ['did not start'],
  cancelled: ['was cancelled', 'were cancelled'],
  'action-required': ['needs action', 'need action'],
  running: ['is running', 'are running'],
  pending: ['is pending', 'are pending'],
  skipped: ['was skipped', 'were skipped']
}

/** More jobs than so many are counted. */
const MOST_NAMED = 3

interface Named {
  readonly name: string
  readonly status: Status
}

/** The members that made a sum what it is: `test (20) failed`, `a, b and 3 more failed`. */
export function blame(members: readonly Named[], status: Status): string | undefined {
  const [one, several = one] = VERBS[status] ?? []
  const names = [...new Set(members.filter((member) => member.status === status).map(({ name }) => name))]
  if (names.length === 0 || one === undefined) return undefined
  const more = names.length - MOST_NAMED
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${String(more)} more`] : names
  const list = shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
  return `${list ?? ''} ${shown.length === 1 ? one : several}`
}

const NO_RUN: Origin = { from: undefined, because: 'no completed run' }

/** The run of one workflow, or the runs of several that made the sum what it is. */
export function ofRuns(members: readonly Member[], status: Status): Origin {
  const [only] = members
  if (members.length === 1 && only !== undefined) return ofRun(only)
  const decisive = members.filter((member) => member.status === status)
  const [first] = decisive
  const runs = decisive.flatMap((member) =>
    member.run === undefined ? [] : `${fileOf(member)} ${runName(member.run)}`
  )
  if (runs.length === 0) return NO_RUN
  const shown =
    runs.length > MOST_NAMED ? [...runs.slice(0, MOST_NAMED), `${String(runs.length - MOST_NAMED)} more`] : runs
  return {
    from: shown.join(', '),
    runId: decisive.length === 1 ? first?.run?.id : undefined,
    because: decisive.length === 1 ? first?.judged?.because : undefined
  }
}

const fileOf = ({ workflow: { path, name } }: Member): string => (path === '' ? name : path.replace(/^.*\//, ''))

function ofRun({ run, judged }: Member): Origin {
  if (run === undefined) return NO_RUN
  const attempt = run.isLatestAttempt ? {} : { attempt: run.attempt }
  return { from: runName(run), runId: run.id, ...attempt, because: judged?.because }
}

/** `run #7`, or `run #7, attempt 2`. */
export function runName({ number, attempt }: { readonly number: number; readonly attempt: number }): string {
  return `run #${String(number)}${attempt > 1 ? `, attempt ${String(attempt)}` : ''}`
}

export function ofNeeds(jobs: readonly NeededJob[], status: Status): Origin {
  if (jobs.length === 0) return { from: undefined, because: 'the input "needs" is empty' }
  const results = jobs.map(({ key, status: result }) => ({ name: key, status: result }))
  return { from: 'the jobs that this job needs', because: blame(results, status) }
}

export function ofChecks(checks: readonly ReportedCheck[], status: Status): Origin {
  if (checks.length === 0) return { from: undefined, because: 'no such check on the commit' }
  return {
    from: checks.length === 1 ? 'a check of the commit' : `${String(checks.length)} checks of the commit`,
    because: blame(checks, status)
  }
}

/** Whether the jobs of the run would say more of the status. */
export function lacksReason(status: Status, { runId, because }: Origin): boolean {
  return runId !== undefined && because === undefined && VERBS[status] !== undefined
}

/** The jobs that made a run what it is, where only its conclusion was looked at; a reason that cannot be read is left out. */
export async function explained(
  { status, origin, repository }: { readonly status: Status; readonly origin: Origin; readonly repository: string },
  record: Pick<RunRecord, 'jobs'>
): Promise<Origin> {
  const { runId = 0, attempt } = origin
  try {
    const jobs = await record.jobs(repository, runId, attempt === undefined ? {} : { attempt })
    return { ...origin, because: blame(jobs, status) }
  } catch (error) {
    if (error instanceof BadgeError) return origin
    throw error
  }
}

/** One line: `failing, from run #7: test (20) failed`. */
export function told(status: Status, { from, because }: Origin): string {
  const source = from === undefined ? '' : `, from ${from}`
  return `${wordsOf(status)}${source}${because === undefined ? '' : `: ${because}`}`
}
