import { badgeOf } from '../badge/badge.ts'
import type { Definition } from '../badge/definition.ts'
import { notFound } from '../errors.ts'
import type { Asking } from './look-up.ts'
import { blame } from './origin.ts'
import type { Sources } from './collect.ts'
import { findOwn, membersOfCurrentRun } from '../status/current-run.ts'
import { isMeant, type Job, namesOf, statusOf } from '../status/jobs.ts'
import type { Run } from '../status/newest-run.ts'
import { type Status, worst } from '../status/status.ts'
import { sum } from '../status/sum.ts'

export interface JudgedRun {
  readonly status: Status
  readonly warnings: readonly string[]
  /** The job that `job` picked, if it is one. */
  readonly jobId?: number
  /** The jobs that made the status what it is, where jobs were looked at. */
  readonly because?: string | undefined
}

/** What a run shows: its own conclusion, or the sum of its jobs where it is ours or where `job` picks some. */
export async function judgeRun(run: Run, repository: string, { definition, sources }: Asking): Promise<JudgedRun> {
  const { job: pattern } = definition
  if (run.isSummed !== true && pattern === undefined) return raised(run, repository, { definition, sources })
  const jobs = await jobsOf(run, repository, sources)
  const { meant, warnings } = await meantJobs(jobs, { run, repository }, { definition, sources })
  if (warnings.length > 0) return { status: 'unknown', warnings }
  const members = run.isSummed
    ? currentMembers(jobs, { run, meant }, { definition, sources })
    : meant.map((job) => ({ name: job.name, status: statusOf(job, definition.judging.inProgress) }))
  const [only, ...others] = pattern === undefined ? [] : meant
  const jobId = only !== undefined && others.length === 0 ? { jobId: only.id } : {}
  const status = summedUp(
    members.map((member) => member.status),
    definition
  )
  return { status, warnings: [], because: blame(members, status), ...jobId }
}

/** The jobs of the attempt that the run is read as. */
export function jobsOf(
  { id, attempt, isLatestAttempt }: Run,
  repository: string,
  { record, context, job }: Sources
): Promise<readonly Job[]> {
  if (!isLatestAttempt) return record.jobs(repository, id, { attempt })
  return record.jobs(repository, id, id === context.run?.id ? { own: { runner: context.runner, ...job } } : {})
}

interface Place {
  readonly run: Run
  readonly repository: string
}

/** The jobs that `job` picks, by name, or by key in the workflow file where no job has that name; all of them without it. */
export async function meantJobs(
  jobs: readonly Job[],
  { run, repository }: Place,
  { definition: { job: pattern }, sources }: Asking
): Promise<{ readonly meant: readonly Job[]; readonly warnings: readonly string[] }> {
  if (pattern === undefined) return { meant: jobs, warnings: [] }
  const named = jobs.filter(({ name }) => isMeant(name, pattern))
  if (named.length > 0) return { meant: named, warnings: [] }
  const { path } = run.workflow
  const isFile = path.startsWith('.github/workflows/')
  const keys = isFile ? await sources.record.jobNames(repository, { path, sha: run.sha }) : new Map<string, string>()
  const name = keys.get(pattern)
  const keyed = name === undefined ? [] : jobs.filter((job) => isMeant(job.name, name))
  if (keyed.length > 0) return { meant: keyed, warnings: [] }
  const names = [...jobs.flatMap((job) => namesOf(job.name)), ...keys.keys()]
  return { meant: [], warnings: [notFound('job', pattern, names)] }
}

interface NamedStatus {
  readonly name: string
  readonly status: Status
}

/** Our own job counts only in our own run, and only if it is one of those that are meant. */
function currentMembers(
  jobs: readonly Job[],
  { run, meant }: { readonly run: Run; readonly meant: readonly Job[] },
  { definition, sources: { context, job } }: Asking
): NamedStatus[] {
  const own = run.id === context.run?.id ? { runner: context.runner, ...job } : {}
  const ours = findOwn(jobs, own)
  const counts = definition.job === undefined || (ours !== undefined && meant.includes(ours))
  return membersOfCurrentRun(meant, counts ? own : {}, definition.judging.inProgress)
}

/** The sum; where all members are ignored, the worst of them, which gives way to the run before. */
function summedUp(members: readonly Status[], { judging }: Definition): Status {
  const isIgnored = members.length > 0 && members.every((member) => judging.ignore.includes(member))
  return isIgnored ? worst(members) : sum(members, judging)
}

/** A run that concluded success though a job of it failed (continue-on-error) is a warning, which only its jobs tell. */
async function raised(run: Run, repository: string, { definition, sources }: Asking): Promise<JudgedRun> {
  const { status } = run
  if (!run.completed || status !== 'passing' || !matters(definition)) return { status, warnings: [] }
  const jobs = await jobsOf(run, repository, sources)
  const failed = jobs.filter((job) => job.completed && job.status === 'failing')
  return failed.length === 0
    ? { status, warnings: [] }
    : { status: 'warning', warnings: [], because: blame(failed, 'failing') }
}

/** Whether a warning would look, or be judged, other than success. */
function matters(definition: Definition): boolean {
  const [passing, warning] = (['passing', 'warning'] as const).map((status) => badgeOf('', status, definition))
  const { ignore } = definition.judging
  return (
    passing?.message !== warning?.message ||
    passing?.color !== warning?.color ||
    ignore.includes('warning') !== ignore.includes('passing')
  )
}
