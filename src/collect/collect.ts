import type { Definition, Source } from '../badge/definition.ts'
import { BadgeError, forBadge, inputName, quote, UnknownWorkflow } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { membersOfCurrentRun, type NeededJob } from '../status/current-run.ts'
import { worst } from '../status/status.ts'
import {
  baseFinding,
  type Facts,
  type Finding,
  givenFinding,
  type GivenStatus,
  type Limit,
  ownSubject,
  type Sources,
  triggeringSubject
} from './finding.ts'
import { lookUp, namedAfterWorkflows } from './look-up.ts'
import { ofNeeds, reasonFor, runName } from './origin.ts'
import { reportFinding } from './report-files.ts'
import { checkFinding, environmentFinding, namedAfterCheck, namedAfterEnvironment } from './reports.ts'

/** How many look-ups run at the same time; each makes one request at a time. */
const MOST_AT_ONCE = 5

/**
 * Collects all badges side by side: for each the badge itself, with `each: job` followed by one badge per job, or the error
 * that there is no such workflow. If several badges fail otherwise, the first of them decides.
 */
export async function collectAll(
  definitions: readonly Definition[],
  sources: Omit<Sources, 'limit'>
): Promise<(readonly Finding[] | UnknownWorkflow)[]> {
  const limit = limiter()
  const results = await Promise.allSettled(
    definitions.map((definition) => forBadge(definition, () => collect(definition, { ...sources, limit })))
  )
  return results.map((result) => {
    if (result.status === 'fulfilled') return result.value
    const error: unknown = result.reason
    if (error instanceof UnknownWorkflow) return error
    throw error
  })
}

/** Runs at most a few tasks at the same time, in order. Once one has failed, no more are started: they fail likewise. */
export function limiter(most = MOST_AT_ONCE): Limit {
  const waiting: (() => void)[] = []
  let running = 0
  let failure: { readonly error: unknown } | undefined
  return async (task) => {
    if (running === most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      if (failure !== undefined) throw failure.error
      return await task()
    } catch (error) {
      // An inherited badge of an unknown workflow is left out; the others are still published.
      if (!(error instanceof UnknownWorkflow)) failure ??= { error }
      throw error
    } finally {
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}

/** Finds the status of a badge; with `each: job` also those of its jobs. */
export async function collect(definition: Definition, sources: Sources): Promise<Finding[]> {
  const { source, enabled } = definition
  const { context, limit } = sources
  // A pointer has no status to disable.
  if (!enabled && source.kind !== 'pointer') return [await disabledFinding(definition, sources)]
  switch (source.kind) {
    case 'value':
      return [{ ...(await named(definition, sources)), ...withoutMessage(definition.id, source.empty) }]
    case 'message':
    case 'pointer':
      return [await named(definition, sources)]
    case 'status':
      return [givenFinding(definition, { status: source.status, origin: { from: 'the status given' } }, context)]
    case 'needs':
      return [givenFinding(definition, await statusOfNeeds(source.jobs, sources), context)]
    case 'report':
      return [await reportFinding(definition, source, context)]
    case 'fact':
      return [await (await factModule()).factFinding(definition, source.fact, sources)]
    case 'environment':
      return [await limit(() => environmentFinding(source.environment, definition, sources))]
    case 'check':
      return [await limit(() => checkFinding(source.check, definition, sources))]
    case 'run':
    case 'workflow':
      return lookUp(definition, sources)
  }
}

/** The finding of a disabled badge: unknown. Nothing is looked up, but names and paths stay the same. */
async function disabledFinding(definition: Definition, sources: Sources): Promise<Finding> {
  const disabled = { ...definition, message: undefined, color: undefined, colorSteps: undefined }
  const origin = { from: undefined, because: 'the badge is not enabled' }
  return { ...(await named(disabled, sources)), status: 'unknown', origin }
}

/** The finding of a badge without a status. */
async function named(definition: Definition, sources: Sources): Promise<Finding> {
  const { source, filters } = definition
  const { context } = sources
  switch (source.kind) {
    case 'value':
    case 'message':
    case 'pointer':
      return baseFinding(definition, { ...ownSubject(context, filters), workflow: undefined }, context)
    case 'status':
    case 'needs':
    case 'report':
      return baseFinding(definition, triggeringSubject(context, filters), context)
    case 'fact':
      return (await factModule()).namedAfterFact(definition, source.fact, sources)
    case 'environment':
      return namedAfterEnvironment(source.environment, definition, context)
    case 'check':
      return namedAfterCheck(source.check, definition, context)
    case 'run':
    case 'workflow':
      return namedAfterWorkflows(definition, sources)
  }
}

/** `values` need not have a message for every badge; an empty message is a step output that was not set, hence a warning. */
function withoutMessage(id: string | undefined, empty: 'message' | 'values' | undefined): Partial<Finding> {
  if (empty === undefined) return { skipReason: `${inputName('values', 'the input "values"')} has no message for it` }
  const which = id === undefined ? 'the badge' : `the badge ${quote(id)}`
  return {
    skipReason: `the message in ${inputName(empty, `the input "${empty}"`)} is empty`,
    warnings: [`${inputName(empty)}: the message is empty, so ${which} is left as it is.`]
  }
}

/** Few publications show facts. */
const factModule = () => import(/* webpackChunkName: "facts" */ './facts.ts')

/** The facts that badges show; most publications have none. */
export async function factsOf(
  definitions: readonly Definition[],
  sources: Pick<Sources, 'context' | 'record'>
): Promise<Facts> {
  if (!definitions.some(({ source }) => source.kind === 'fact')) return new Map()
  return (await factModule()).readFacts(definitions, sources)
}

/** Whether what a badge shows is looked up in GitHub's record of the repository that its filters name. */
export const readsRecord = ({ kind }: Source): boolean =>
  kind === 'workflow' || kind === 'run' || kind === 'environment' || kind === 'check' || kind === 'fact'

/** Whether finding the status needs a request. */
export const needsRequests = ({ source }: Definition): boolean =>
  readsRecord(source) || (source.kind === 'needs' && mayHideFailure(source.jobs))

/** A job is skipped if a job that it needs failed, and `needs` may not list that one. */
const mayHideFailure = (jobs: readonly NeededJob[]): boolean => jobs.some(({ status }) => status === 'skipped')

/** The sum of the jobs that this one needs; if one of them was skipped, of all jobs of the run. */
async function statusOfNeeds(needed: readonly NeededJob[], { context, record, job }: Sources): Promise<GivenStatus> {
  const given = worst(needed.map(({ status }) => status))
  const result = { status: given, origin: ofNeeds(needed, given) }
  const { run, repository } = context
  if (needed.length === 0) {
    const warning = `${inputName('needs')} is empty, so the badge is unknown: list the jobs in "needs:" of this job.`
    return { ...result, warnings: [warning] }
  }
  if (!mayHideFailure(needed) || run === undefined) return result
  try {
    const jobs = await record.jobs(fullName(repository), run.id, { own: job })
    // Our own job being successful so far says nothing about the jobs that it needs.
    const { status: ownStatus, ...unjudged } = job
    const members = membersOfCurrentRun(jobs, ownStatus === 'passing' ? unjudged : job, 'last')
    const status = worst([given, ...members.map((member) => member.status)])
    return { status, origin: { from: runName(run), runId: run.id, because: reasonFor(members, status) } }
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind !== 'setup') throw error
    const skipped = needed.flatMap(({ key, status }) => (status === 'skipped' ? [key] : []))
    const warning = `${inputName('needs')}: these jobs were skipped, maybe because an earlier job failed: ${skipped.join(', ')}. Grant "actions: read" so that all jobs of the run count, or list all jobs in "needs:".`
    return { ...result, warnings: [warning] }
  }
}
