import { badgeOf } from '../badge/badge.ts'
import type { Definition } from '../badge/definition.ts'
import { notFound } from '../errors.ts'
import type { Asking } from './look-up.ts'
import { findOwn, membersOfCurrentRun, type OwnJob } from '../status/current-run.ts'
import { isMeant, type Job, namesOf, statusOf } from '../status/jobs.ts'
import type { Run } from '../status/newest-run.ts'
import { type Status, worst } from '../status/status.ts'
import { sum } from '../status/sum.ts'

export interface JudgedRun {
  readonly status: Status
  readonly warnings: readonly string[]
  /** The job that `job` picked, if it is one. */
  readonly jobId?: number
}

/** What a run shows: its own conclusion, or the sum of its jobs where it is ours or where `job` picks some. */
export async function judgeRun(run: Run, repository: string, { definition, sources }: Asking): Promise<JudgedRun> {
  const { context, record, job: own } = sources
  const { job: pattern } = definition
  const isOwn = run.id === context.run?.id
  if (!isOwn && pattern === undefined)
    return { status: await raised(run, repository, { definition, sources }), warnings: [] }
  const jobs = await record.jobs(repository, run.id)
  const meant = pattern === undefined ? jobs : jobs.filter(({ name }) => isMeant(name, pattern))
  if (pattern !== undefined && meant.length === 0) {
    return {
      status: 'unknown',
      warnings: [
        notFound(
          'job',
          pattern,
          jobs.flatMap(({ name }) => namesOf(name))
        )
      ]
    }
  }
  const members = isOwn
    ? ownMembers(jobs, meant, { definition, own: { runner: context.runner, ...own } })
    : meant.map((job) => statusOf(job, definition.judging.inProgress))
  const [only, ...others] = pattern === undefined ? [] : meant
  const jobId = only !== undefined && others.length === 0 ? { jobId: only.id } : {}
  return { status: summedUp(members, definition), warnings: [], ...jobId }
}

interface Own {
  readonly definition: Definition
  readonly own: OwnJob
}

/** Our own job counts only if it is one of those that are meant. */
function ownMembers(jobs: readonly Job[], meant: readonly Job[], { definition, own }: Own): Status[] {
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
async function raised(run: Run, repository: string, { definition, sources }: Asking): Promise<Status> {
  if (!run.completed || run.status !== 'passing' || !matters(definition)) return run.status
  const jobs = await sources.record.jobs(repository, run.id)
  return jobs.some(({ completed, status }) => completed && status === 'failing') ? 'warning' : 'passing'
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
