import type { Definition } from '../badge/definition.ts'
import { BadgeError, forBadge, inputName, quote, UnknownWorkflow } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { membersOfCurrentRun, type NeededJob } from '../status/current-run.ts'
import { worst } from '../status/status.ts'
import {
  baseFinding,
  type Facts,
  type Finding,
  findingOf,
  givenFinding,
  type GivenStatus,
  type Limit,
  type LookUpResult,
  ofCheck,
  ofEnvironment,
  ownSubject,
  type Sources,
  triggeringSubject,
  type Origin
} from './finding.ts'
import type * as FactModule from './facts.ts'
import { lookUp } from './look-up.ts'
import { reportFinding } from './report-files.ts'
import { ofNeeds, reasonFor, runName } from './origin.ts'
import { reportedChecks, reportedDeployment } from './reports.ts'
import { selectRuns } from './runs.ts'

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
  const { source, filters } = definition
  // A pointer has no status.
  if (!definition.enabled && source.kind !== 'pointer') return [await disabledFinding(definition, sources)]
  const { context, limit } = sources
  const own = ownSubject(context, filters)
  const base = baseFinding(definition, { ...own, workflow: undefined }, context)
  switch (source.kind) {
    case 'value':
      return [{ ...base, ...withoutMessage(definition.id, source.empty) }]
    case 'message':
    case 'pointer':
      return [base]
    case 'status':
      return [givenFinding(definition, { status: source.status, origin: { from: 'the status given' } }, context)]
    case 'needs':
      return [givenFinding(definition, await statusOfNeeds(source.jobs, sources), context)]
    case 'report':
      return [await reportFinding(definition, source, context)]
    case 'fact':
      return [await (await factModule()).factFinding(definition, source.fact, sources)]
    case 'environment': {
      const report = await limit(() => reportedDeployment(source.environment, definition, sources))
      return [ofEnvironment(source.environment, { ...baseFinding(definition, own, context), ...report })]
    }
    case 'check': {
      const report = await limit(() => reportedChecks(source.check, definition, sources))
      const subject = triggeringSubject(context, filters)
      return [ofCheck(source.check, { ...baseFinding(definition, subject, context), ...report })]
    }
    case 'run':
    case 'workflow':
      return (await lookUp(definition, sources)).map((result) => findingOf(definition, result, context))
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
async function factModule(): Promise<Pick<typeof FactModule, 'readFacts' | 'factFinding' | 'namedAfterFact'>> {
  return import(/* webpackChunkName: "facts" */ './facts.ts')
}

/** The facts that badges show; most publications have none. */
export async function factsOf(definitions: readonly Definition[], sources: FactModule.FactSources): Promise<Facts> {
  if (!definitions.some(({ source }) => source.kind === 'fact')) return new Map()
  return (await factModule()).readFacts(definitions, sources)
}

/** Whether finding the status needs a request. */
export function needsRequests({ source }: Definition): boolean {
  switch (source.kind) {
    case 'environment':
    case 'check':
    case 'fact':
    case 'workflow':
    case 'run':
      return true
    case 'needs':
      return mayHideFailure(source.jobs)
    case 'message':
    case 'value':
    case 'pointer':
    case 'status':
    case 'report':
      return false
  }
}

/** A job is skipped if a job that it needs failed, and `needs` may not list that one. */
const mayHideFailure = (jobs: readonly NeededJob[]): boolean => jobs.some(({ status }) => status === 'skipped')

/** The sum of the jobs that this one needs; if one of them was skipped, of all jobs of the run. */
async function statusOfNeeds(needed: readonly NeededJob[], { context, record, job }: Sources): Promise<GivenStatus> {
  const given = worst(needed.map(({ status }) => status))
  const { run, repository } = context
  if (needed.length === 0)
    return {
      status: given,
      origin: ofNeeds(needed, given),
      warnings: [`${inputName('needs')} is empty, so the badge is unknown: list the jobs in "needs:" of this job.`]
    }
  if (!mayHideFailure(needed) || run === undefined) return { status: given, origin: ofNeeds(needed, given) }
  try {
    // Our own job being successful so far says nothing about the jobs that it needs.
    const { status: ownStatus, ...own } = { runner: context.runner, ...job }
    const jobs = await record.jobs(fullName(repository), run.id, { own })
    const ours = ownStatus === undefined || ownStatus === 'passing' ? own : { ...own, status: ownStatus }
    const members = membersOfCurrentRun(jobs, ours, 'last')
    const status = worst([given, ...members.map((member) => member.status)])
    return { status, origin: { from: runName(run), runId: run.id, because: reasonFor(members, status) } }
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind !== 'setup') throw error
    const skipped = needed.flatMap(({ key, status }) => (status === 'skipped' ? [key] : []))
    const warning = `${inputName('needs')}: these jobs were skipped, maybe because an earlier job failed: ${skipped.join(', ')}. Grant "actions: read" so that all jobs of the run count, or list all jobs in "needs:".`
    return { status: given, origin: ofNeeds(needed, given), warnings: [warning] }
  }
}

const DISABLED: Origin = { from: undefined, because: 'the badge is not enabled' }

/** The finding of a disabled badge: unknown. No run is looked up, but names and paths stay the same. */
async function disabledFinding(definition: Definition, sources: Sources): Promise<Finding> {
  const disabled = { ...definition, message: undefined, color: undefined, colorSteps: undefined }
  const { context } = sources
  const { source, filters } = disabled
  if (source.kind === 'run' || source.kind === 'workflow')
    return findingOf(disabled, await disabledLookUp(disabled, sources), context)
  if (source.kind === 'fact') {
    const finding = await (await factModule()).namedAfterFact(disabled, source.fact, sources)
    return { ...finding, status: 'unknown', origin: DISABLED }
  }
  const finding = {
    ...baseFinding(disabled, ownSubject(context, filters), context),
    status: 'unknown' as const,
    origin: DISABLED
  }
  const isStatic = source.kind === 'message' || source.kind === 'value'
  if (isStatic) return { ...finding, subject: { ...finding.subject, workflow: undefined } }
  if (source.kind === 'environment') return ofEnvironment(source.environment, finding)
  return source.kind === 'check' ? ofCheck(source.check, finding) : finding
}

async function disabledLookUp(definition: Definition, sources: Sources): Promise<LookUpResult> {
  const { context, record } = sources
  const { references, query } = await selectRuns(definition, sources)
  const workflows = references.map((reference) => ({ path: pathOf(reference), name: '' }))
  const [only, ...others] = workflows
  return {
    status: 'unknown',
    origin: DISABLED,
    workflows,
    warnings: [],
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    subject: {
      repository: query.repository,
      workflow: others.length === 0 && only?.path !== '' ? only : undefined,
      branch: query.branch ?? (await record.defaultBranch(query.repository)),
      tag: definition.filters.tag,
      run: undefined,
      sha: context.sha,
      job: definition.job === undefined ? undefined : { name: definition.job, id: undefined },
      environment: undefined
    }
  }
}

/** `ci.yml` → `.github/workflows/ci.yml`; '' for an id or a name, which does not contain the file name. */
function pathOf(reference: string): string {
  if (!/\.ya?ml$/i.test(reference)) return ''
  return reference.includes('/') ? reference : `.github/workflows/${reference}`
}
