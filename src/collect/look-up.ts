import type { Definition } from '../badge/definition.ts'
import { BadgeError } from '../errors.ts'
import type { Sources } from './collect.ts'
import type { Workflow } from '../github/workflows.ts'
import { jobBadges } from './job-badges.ts'
import { judgeRun, type JudgedRun } from './judge.ts'
import { runsFor } from './own-run.ts'
import { fresh } from './reported.ts'
import { questions } from './run-query.ts'
import { pickRun, type Run, type RunQuery } from '../status/newest-run.ts'
import type { Status } from '../status/status.ts'
import { sum } from '../status/sum.ts'
import { type OneRun, type ShownRun, shownRun, type Subject } from './subject.ts'

/** What a look-up found: the badge itself, or with `jobSlug` one of `each: job`. */
export interface Found {
  readonly status: Status
  readonly subject: Subject
  readonly shown: readonly ShownRun[]
  readonly oneRun: OneRun | undefined
  readonly workflows: readonly Pick<Workflow, 'path' | 'name'>[]
  readonly warnings: readonly string[]
  readonly jobSlug?: string
}

/** One workflow's part of a badge. */
export interface Member {
  readonly status: Status
  readonly run: Run | undefined
  readonly workflow: Pick<Workflow, 'path' | 'name'>
  readonly warnings: readonly string[]
  readonly jobId: number | undefined
}

/** The newest runs of the workflows of a badge, summed up; with `each: job` the jobs of the run besides. */
export async function lookUp(definition: Definition, sources: Sources): Promise<Found[]> {
  const { references, query } = await questions(definition, sources)
  const members: Member[] = []
  for (const reference of references) members.push(await askFor(reference, query, { definition, sources }))
  const found = await foundIn(members, query, { definition, sources })
  if (definition.judging.each !== 'job') return [found]
  const [only, ...others] = members
  if (others.length > 0)
    throw new BadgeError('invalid', '"each": jobs of several workflows would share names. Take one workflow a badge.')
  return only?.run === undefined ? [found] : [found, ...(await jobBadges(only.run, found, { definition, sources }))]
}

export interface Asking {
  readonly definition: Definition
  readonly sources: Sources
}

async function askFor(reference: string, query: RunQuery, { definition, sources }: Asking): Promise<Member> {
  const { context, record, now } = sources
  const { judging } = definition
  const judged = new Map<Run, JudgedRun>()
  const picked = await pickRun(runsFor(reference, query, sources), {
    ...judging,
    async judge(run) {
      const result = await judgeRun(run, query.repository, { definition, sources })
      judged.set(run, result)
      return result.status
    }
  })
  const { run } = picked
  if (run === undefined) {
    const workflow = await record.workflow(query.repository, reference)
    return { ...picked, workflow, warnings: [], jobId: undefined }
  }
  const isOwn = run.id === context.run?.id
  const status = isOwn ? picked.status : fresh(picked.status, run.at, { ...judging, now })
  const result = judged.get(run)
  return { status, run, workflow: run.workflow, warnings: result?.warnings ?? [], jobId: result?.jobId }
}

async function foundIn(members: readonly Member[], query: RunQuery, { definition, sources }: Asking): Promise<Found> {
  const { context, record } = sources
  const [only] = members
  const { run, workflow } = members.length === 1 && only !== undefined ? only : { run: undefined, workflow: undefined }
  const status =
    members.length === 1 && only !== undefined
      ? only.status
      : sum(
          members.map((member) => member.status),
          definition.judging
        )
  const branch = query.branch ?? (await record.defaultBranch(query.repository))
  const isOwn = run !== undefined && run.id === context.run?.id
  const own = shownRun(workflow, run)
  return {
    status,
    workflows: members.map((member) => member.workflow),
    warnings: members.flatMap((member) => member.warnings),
    shown: members.flatMap((member) => shownRun(member.workflow, member.run) ?? []),
    oneRun: isOwn && own !== undefined ? { ...own, branch: context.branch } : undefined,
    subject: {
      repository: query.repository,
      workflow,
      branch,
      tag: definition.filters.tag ?? (isOwn ? context.tag : undefined),
      run,
      sha: run?.sha ?? '',
      job: definition.job === undefined ? undefined : { name: definition.job, id: only?.jobId },
      environment: undefined
    }
  }
}
