import { badgeOf } from '../badge/badge.ts'
import { type Definition, slug } from '../badge/definition.ts'
import { notFound } from '../errors.ts'
import {
  currentJobStatus,
  findOwn,
  type Job,
  jobStatus,
  matchesJob,
  membersOfCurrentRun,
  namesForJob
} from '../status/current-run.ts'
import type { Run } from '../status/newest-run.ts'
import { type Status, sum, withMaxAge, worst } from '../status/status.ts'
import type { LookUpResult, Sources } from './finding.ts'
import { reasonFor } from './origin.ts'

/** A badge that is being looked up. */
export interface LookUp {
  readonly definition: Definition
  readonly sources: Sources
}

export interface JudgedRun {
  readonly status: Status
  readonly warnings: readonly string[]
  /** The job that `job` selects, if it is a single one. */
  readonly jobId?: number
  /** The jobs that decided the status, if jobs were read. */
  readonly because?: string | undefined
}

/** The status that a badge shows for a run: its conclusion; for the current run, or with `job`, the sum of its jobs. */
export async function judgeRun(run: Run, repository: string, { definition, sources }: LookUp): Promise<JudgedRun> {
  const { job: pattern } = definition
  if (run.isSummed !== true && pattern === undefined) return runStatus(run, repository, { definition, sources })
  const jobs = await jobsOf(run, repository, sources)
  const { selected, warnings } = await selectJobs(jobs, { run, repository }, { definition, sources })
  if (warnings.length > 0) return { status: 'unknown', warnings }
  const members = run.isSummed
    ? currentMembers(jobs, { run, selected }, { definition, sources })
    : selected.map((job) => ({ name: job.name, status: jobStatus(job, definition.judging.inProgress) }))
  const [only, ...others] = pattern === undefined ? [] : selected
  const jobId = only !== undefined && others.length === 0 ? { jobId: only.id } : {}
  const status = summedUp(
    members.map((member) => member.status),
    definition
  )
  return { status, warnings: [], because: reasonFor(members, status), ...jobId }
}

/** The jobs of a run, of the same attempt. */
export function jobsOf(
  { id, attempt, isLatestAttempt }: Run,
  repository: string,
  { record, context, job }: Sources
): Promise<readonly Job[]> {
  if (!isLatestAttempt) return record.jobs(repository, id, { attempt })
  return record.jobs(repository, id, id === context.run?.id ? { own: { runner: context.runner, ...job } } : {})
}

/** The jobs that `job` selects: by name, or by key in the workflow file if no job has that name; without it all jobs. */
async function selectJobs(
  jobs: readonly Job[],
  { run, repository }: { readonly run: Run; readonly repository: string },
  { definition: { job: pattern }, sources }: LookUp
): Promise<{ readonly selected: readonly Job[]; readonly warnings: readonly string[] }> {
  if (pattern === undefined) return { selected: jobs, warnings: [] }
  const named = jobs.filter(({ name }) => matchesJob(name, pattern))
  if (named.length > 0) return { selected: named, warnings: [] }
  const { path } = run.workflow
  const isFile = path.startsWith('.github/workflows/')
  const keys = isFile ? await sources.record.jobNames(repository, { path, sha: run.sha }) : new Map<string, string>()
  const name = keys.get(pattern)
  const keyed = name === undefined ? [] : jobs.filter((job) => matchesJob(job.name, name))
  if (keyed.length > 0) return { selected: keyed, warnings: [] }
  const names = [...jobs.flatMap((job) => namesForJob(job.name)), ...keys.keys()]
  return { selected: [], warnings: [notFound('job', pattern, names)] }
}

interface NamedStatus {
  readonly name: string
  readonly status: Status
}

/** The jobs that count in the current run; our own job only if it is selected. */
function currentMembers(
  jobs: readonly Job[],
  { run, selected }: { readonly run: Run; readonly selected: readonly Job[] },
  { definition, sources: { context, job } }: LookUp
): NamedStatus[] {
  const own = run.id === context.run?.id ? { runner: context.runner, ...job } : {}
  const ours = findOwn(jobs, own)
  const counts = definition.job === undefined || (ours !== undefined && selected.includes(ours))
  return membersOfCurrentRun(selected, counts ? own : {}, definition.judging.inProgress)
}

/** The sum of the jobs; if all of them are ignored, the worst, so that the run is skipped for the one before. */
function summedUp(members: readonly Status[], { judging }: Definition): Status {
  const isIgnored = members.length > 0 && members.every((member) => judging.ignore.includes(member))
  return isIgnored ? worst(members) : sum(members, judging)
}

/** The conclusion of a run, or `warning` if it concluded success although a job failed (continue-on-error). */
async function runStatus(run: Run, repository: string, { definition, sources }: LookUp): Promise<JudgedRun> {
  const { status } = run
  if (!run.completed || status !== 'passing' || !showsWarnings(definition)) return { status, warnings: [] }
  const jobs = await jobsOf(run, repository, sources)
  const failed = jobs.filter((job) => job.completed && job.status === 'failing')
  return failed.length === 0
    ? { status, warnings: [] }
    : { status: 'warning', warnings: [], because: reasonFor(failed, 'failing') }
}

/** Whether a badge treats a warning differently from success. If not, reading the jobs would be in vain. */
function showsWarnings(definition: Definition): boolean {
  const [passing, warning] = (['passing', 'warning'] as const).map((status) => badgeOf('', status, definition))
  const { ignore } = definition.judging
  return (
    passing?.message !== warning?.message ||
    passing?.color !== warning?.color ||
    ignore.includes('warning') !== ignore.includes('passing')
  )
}

/** With `each: job`: one badge for each selected job of a run that has a result; in the current run none for our own job. */
export async function jobBadges(
  run: Run,
  found: LookUpResult,
  { definition, sources }: LookUp
): Promise<LookUpResult[]> {
  const { context, job: own, now } = sources
  const { judging } = definition
  const { repository } = found.subject
  const jobs = await jobsOf(run, repository, sources)
  const isOwn = run.id === context.run?.id
  const ours = isOwn ? findOwn(jobs, { runner: context.runner, ...own }) : undefined
  const { selected } = await selectJobs(jobs, { run, repository }, { definition, sources })
  const slugs = slugsOf(jobs)
  return selected.flatMap((job) => {
    if (job === ours) return []
    const result = (isOwn ? currentJobStatus : jobStatus)(job, judging.inProgress)
    const isOpen = !job.completed && result === 'unknown'
    const status = isOwn ? result : withMaxAge(result, run.at, { ...judging, now })
    if (isOpen || judging.ignore.includes(status)) return []
    const subject = { ...found.subject, job: { name: job.name, id: job.id } }
    const oneRun = found.oneRun && { ...found.oneRun, cancelled: status === 'cancelled' }
    const origin = { ...found.origin, because: reasonFor([{ name: job.name, status }], status) }
    return [{ ...found, status, subject, oneRun, origin, warnings: [], jobSlug: slugs.get(job) ?? slug(job.name) }]
  })
}

/** Unique slugs for all jobs of a run: of two equal ones the later by name gets `-2`. */
export function slugsOf(jobs: readonly Job[]): Map<Job, string> {
  const byName = [...jobs].sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : one.id - other.id
  )
  const taken = new Set<string>()
  const slugs = new Map<Job, string>()
  for (const job of byName) {
    const wanted = slug(job.name)
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${String(count)}`
    taken.add(free)
    slugs.set(job, free)
  }
  return slugs
}
