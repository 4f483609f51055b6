import { BadgeError } from '../errors.ts'
import { pickRun, type Run, type RunQuery } from '../status/newest-run.ts'
import { sum, withMaxAge } from '../status/status.ts'
import type { Definition } from '../badge/definition.ts'
import { type LookUpResult, NO_RUN, oneRunOf, shownRun, type Sources, type WorkflowReference } from './finding.ts'
import { jobBadges, type JudgedRun, judgeRun, type LookUp } from './jobs.ts'
import { ofRuns, type RunOfWorkflow } from './origin.ts'
import { lastAttemptOf } from './record.ts'
import { type Candidates, currentRun, runsOfWorkflow, selectRuns } from './runs.ts'

interface Member extends RunOfWorkflow {
  readonly judged: JudgedRun | undefined
}

/** The sum of the newest runs of a badge's workflows; with `each: job` also the jobs of the run. */
export async function lookUp(definition: Definition, sources: Sources): Promise<LookUpResult[]> {
  const { references, query } = await selectRuns(definition, sources)
  const { limit } = sources
  const members = await allInOrder(
    references.map((reference) => limit(() => newestRun(reference, query, { definition, sources })))
  )
  const found = await limit(() => resultOf(members, query, { definition, sources }))
  if (definition.judging.each !== 'job') return [found]
  const [only, ...others] = members
  if (others.length > 0)
    throw new BadgeError(
      'invalid',
      '"each": jobs of several workflows may have the same names. Make a badge of its own for each workflow.'
    )
  const run = only?.run
  if (run === undefined) return [found]
  return [found, ...(await limit(() => jobBadges(run, found, { definition, sources })))]
}

/** All results; if several fail, the first of them decides, whichever fails first. */
async function allInOrder<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}

/** The newest run of a workflow that the badge may show. */
async function newestRun(reference: string, query: RunQuery, { definition, sources }: LookUp): Promise<Member> {
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
    status: isOwn ? status : withMaxAge(status, run.at, { ...judging, now }),
    run,
    workflow: run.workflow,
    judged: judged.get(run)
  }
}

/** A badge of the current run requests other runs only if that one is skipped. */
async function candidates(reference: string, query: RunQuery, { definition, sources }: LookUp): Promise<Candidates> {
  return definition.source.kind === 'run' && sources.context.event !== 'workflow_run'
    ? currentRun(reference, query, sources)
    : runsOfWorkflow(reference, query, sources)
}

async function resultOf(
  members: readonly Member[],
  query: RunQuery,
  { definition, sources }: LookUp
): Promise<LookUpResult> {
  const { context, record } = sources
  const [only] = members.length === 1 ? members : []
  const run = only?.run
  const workflow = only === undefined ? undefined : await withOwnName(only, query, { definition, sources })
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
 * The workflow with its own name, if that becomes the label. The name of a run may be its `run-name`, which is also its title,
 * or the path of a file that GitHub could not read.
 */
async function withOwnName(
  { workflow, run }: Member,
  { repository }: RunQuery,
  { definition, sources: { context, record } }: LookUp
): Promise<WorkflowReference> {
  if (definition.label !== undefined || definition.job !== undefined || run === undefined) return workflow
  if (run.id === context.run?.id) return workflow
  const { id, name, path } = run.workflow
  const mayBeBroken = name === path && (run.status === 'failing' || run.status === 'errored')
  if (name !== '' && name !== run.displayTitle && !mayBeBroken) return workflow
  return { ...workflow, name: (await record.workflow(repository, String(id))).name }
}
