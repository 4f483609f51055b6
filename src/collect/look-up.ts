import type { Definition } from '../badge/definition.ts'
import { BadgeError } from '../errors.ts'
import type { Sources } from './collect.ts'
import { jobBadges } from './job-badges.ts'
import { judgeRun, type JudgedRun } from './judge.ts'
import { type Origin, ofRuns } from './origin.ts'
import { type Candidates, currentRun, runsOfWorkflow } from './own-run.ts'
import { lastAttemptOf } from './record.ts'
import { fresh } from './reported.ts'
import { questions } from './run-query.ts'
import { pickRun, type Run, type RunQuery } from '../status/newest-run.ts'
import type { Status } from '../status/status.ts'
import { sum } from '../status/sum.ts'
import { type NamedWorkflow, NO_RUN, type OneRun, oneRunOf, type ShownRun, shownRun, type Subject } from './subject.ts'

/** What a look-up found: the badge itself, or with `jobSlug` one of `each: job`. */
export interface Found {
  readonly status: Status
  readonly subject: Subject
  readonly shown: readonly ShownRun[]
  readonly oneRun: OneRun | undefined
  readonly lookedUp: readonly ShownRun[] | undefined
  readonly showsUnfinished: boolean
  readonly workflows: readonly NamedWorkflow[]
  readonly origin: Origin
  readonly warnings: readonly string[]
  readonly jobSlug?: string
}

/** One workflow's part of a badge. */
export interface Member {
  readonly status: Status
  readonly run: Run | undefined
  readonly workflow: NamedWorkflow
  readonly judged: JudgedRun | undefined
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
  const { runs, ownId } = await candidates(reference, query, { definition, sources })
  const { run, status } = await pickRun(runs, {
    ...judging,
    ownId,
    lastAttempt: lastAttemptOf(query.repository, record),
    async judge(run) {
      const result = await judgeRun(run, query.repository, { definition, sources })
      judged.set(run, result)
      return result.status
    }
  })
  if (run === undefined)
    return { status, run, workflow: await record.workflow(query.repository, reference), judged: undefined }
  const isOwn = run.id === context.run?.id
  return {
    status: isOwn ? status : fresh(status, run.at, { ...judging, now }),
    run,
    workflow: run.workflow,
    judged: judged.get(run)
  }
}

/** The badge of the current run asks for other runs only where that one is passed over. */
async function candidates(reference: string, query: RunQuery, { definition, sources }: Asking): Promise<Candidates> {
  return definition.source.kind === 'run' && sources.context.event !== 'workflow_run'
    ? currentRun(reference, query, sources)
    : runsOfWorkflow(reference, query, sources)
}

async function foundIn(members: readonly Member[], query: RunQuery, { definition, sources }: Asking): Promise<Found> {
  const { context, record } = sources
  const [only] = members.length === 1 ? members : []
  const run = only?.run
  const workflow = only === undefined ? undefined : await namedWorkflow(only, query, { definition, sources })
  const statuses = members.map((member) => member.status)
  const status = only === undefined ? sum(statuses, definition.judging) : only.status
  const branch = query.branch ?? (await record.defaultBranch(query.repository))
  const isOwn = run !== undefined && run.id === context.run?.id
  const speaksFor = { workflow, run, branch: context.branch }
  return {
    status,
    workflows: workflow === undefined ? members.map((member) => member.workflow) : [workflow],
    origin: ofRuns(members, status),
    warnings: members.flatMap(({ judged }) => judged?.warnings ?? []),
    shown: members.flatMap((member) => shownRun(member.run) ?? []),
    showsUnfinished: members.some(({ run: one }) => one?.isSummed === true),
    lookedUp:
      definition.source.kind === 'workflow' || context.event === 'workflow_run'
        ? members.map((member) => shownRun(member.run) ?? NO_RUN)
        : undefined,
    oneRun: isOwn ? oneRunOf(speaksFor, status) : undefined,
    subject: {
      repository: query.repository,
      workflow,
      branch,
      tag: definition.filters.tag ?? (isOwn ? context.tag : undefined),
      run,
      sha: run?.sha ?? '',
      job: definition.job === undefined ? undefined : { name: definition.job, id: only?.judged?.jobId },
      environment: undefined
    }
  }
}

/**
 * The workflow with its own name, where that becomes the label. The name of a run may be its `run-name`, which is its title as
 * well, or the path of a file that GitHub could not read.
 */
async function namedWorkflow(
  { workflow, run }: Member,
  { repository }: RunQuery,
  { definition, sources: { context, record } }: Asking
): Promise<NamedWorkflow> {
  if (definition.label !== undefined || definition.job !== undefined || run === undefined) return workflow
  if (run.id === context.run?.id) return workflow
  const { id, name, path } = run.workflow
  const mayBeBroken = name === path && (run.status === 'failing' || run.status === 'errored')
  if (name !== '' && name !== run.displayTitle && !mayBeBroken) return workflow
  return { ...workflow, name: (await record.workflow(repository, String(id))).name }
}
