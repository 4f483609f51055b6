import type { Definition, RunFilters } from '../badge/definition.ts'
import { BadgeError, inputName } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { isProposal, matchesQuery, type Run, type RunQuery, withRun } from '../status/newest-run.ts'
import { type Conclusion, statusOfConclusion } from '../status/vocabulary.ts'
import { type Sources, triggeringBranch } from './finding.ts'

/** Which workflows a badge looks up, and the filters of their runs. */
export interface RunSelection {
  readonly references: readonly string[]
  readonly query: RunQuery
}

export async function selectRuns({ source, filters }: Definition, { context, record }: Sources): Promise<RunSelection> {
  const named = source.kind === 'workflow' ? source.workflows : []
  const repository = filters.repository ?? fullName(context.repository)
  const query = { ...filters, repository }
  const given = filters.branch ?? filters.tag
  if (named.length > 0) {
    const active = named.includes('*') ? (await record.workflows(repository)).map(({ path }) => path) : []
    const all = [
      ...new Set([
        ...active,
        ...named.filter((name) => name !== '*' && !active.some((path) => path.endsWith(`/${name}`)))
      ])
    ]
    const branch = given ?? (coversAllBranches(filters) ? undefined : await record.defaultBranch(repository))
    return { references: all, query: { ...query, branch } }
  }
  const { triggering, workflow } = context
  if (context.event === 'workflow_run') {
    if (triggering === undefined)
      throw new BadgeError(
        'invalid',
        `The event workflow_run does not name a run: set ${inputName('workflow', '"workflow"')}.`
      )
    return {
      references: [String(triggering.workflow.id)],
      query: { ...query, branch: given ?? triggeringBranch(triggering.branch) }
    }
  }
  if (workflow === undefined && source.kind === 'workflow') {
    throw new BadgeError('invalid', `This run does not name its workflow: set ${inputName('workflow', '"workflow"')}.`)
  }
  const event = source.kind === 'run' && filters.event === undefined ? [context.event] : filters.event
  const branch = given ?? (coversAllBranches(filters) ? undefined : context.branch)
  return { references: [workflow?.path ?? ''], query: { ...query, event, branch } }
}

/** Whether the filters select runs of any branch. */
function coversAllBranches({ sha, runNumber, runId, event }: RunFilters): boolean {
  return sha !== undefined || runNumber !== undefined || runId !== undefined || event?.every(isProposal) === true
}

/** The runs that a badge may show. */
export interface Candidates {
  readonly runs: AsyncIterable<Run>
  /** The current run, if it may be among them. */
  readonly ownId: number | undefined
}

/**
 * The runs of a workflow that match the filters, newest first. The current run counts as completed. So does the triggering run
 * on `workflow_run`, even if GitHub's list does not contain it yet, or lists it as unfinished.
 */
export async function runsOfWorkflow(reference: string, query: RunQuery, sources: Sources): Promise<Candidates> {
  const { record } = sources
  let runs = record.runs(reference, query)
  const triggering = triggeringRun(sources)
  if (triggering !== undefined && matchesQuery(triggering, query) && matchesWorkflow(reference, triggering.workflow))
    runs = withRun(runs, triggering, (listed) => newerOf(listed, triggering))
  for (const run of await publishedRuns(reference, query, sources)) runs = withRun(runs, run, () => run)
  const own = ownRun(sources)
  if (own === undefined || !matchesQuery(own, query) || !(await isOwnWorkflow(reference, query, sources)))
    return { runs, ownId: undefined }
  return { runs: withRun(runs, own, ({ createdAt }) => ({ ...own, createdAt })), ownId: own.id }
}

/**
 * The runs of this workflow that published badges already show, read by their ids. A run that has not ended, since one of its
 * jobs published the badge, counts with the sum of its jobs.
 */
async function publishedRuns(reference: string, query: RunQuery, sources: Sources): Promise<Run[]> {
  const { context, record, published } = sources
  const { repository } = query
  const runs: Run[] = []
  for (const { id, attempt } of published) {
    const run =
      id === context.run?.id || !isOwnRepository(repository, context) ? undefined : await record.run(repository, id)
    if (run === undefined || !matchesQuery(run, query) || !(await isRunOf(run, reference, sources))) continue
    const isUnderWay = !run.completed && run.attempt === attempt
    const summed = { completed: true, status: 'unknown', isSummed: true } as const
    runs.push({ ...run, isPublished: true, ...(isUnderWay ? summed : {}) })
  }
  return runs
}

const isOwnRepository = (repository: string, context: Sources['context']): boolean =>
  repository.toLowerCase() === fullName(context.repository).toLowerCase()

/** The name of a run may be a `run-name`, so a workflow that is referred to by its name is looked up. */
async function isRunOf({ workflow }: Run, reference: string, { context, record }: Sources): Promise<boolean> {
  if (matchesWorkflow(reference, { ...workflow, name: '' })) return true
  if (/^\d+$|\.ya?ml$/i.test(reference)) return false
  return (await record.workflow(fullName(context.repository), reference)).id === workflow.id
}

/** The current run, even for a fork's pull request. Runs before it are requested only if it is skipped. */
export function currentRun(reference: string, query: RunQuery, sources: Sources): Candidates {
  const own = ownRun(sources)
  if (reference === '' && own === undefined)
    throw new BadgeError(
      'invalid',
      `There is no current run (GITHUB_RUN_ID is not set): set ${inputName('status', '"status"')}, ${inputName('needs', '"needs"')}, ${inputName('workflow', '"workflow"')} or ${inputName('message', '"message"')}.`
    )
  return {
    runs: followedBy(own, reference === '' ? undefined : () => sources.record.runs(reference, query)),
    ownId: own?.id
  }
}

async function* followedBy(
  first: Run | undefined,
  others: (() => AsyncIterable<Run>) | undefined
): AsyncGenerator<Run, void> {
  if (first !== undefined) yield first
  if (others !== undefined) for await (const run of others()) if (run.id !== first?.id) yield run
}

/** The current run, as a look-up would find it. */
function ownRun({ context: { run, workflow, ...context }, now }: Sources): Run | undefined {
  if (run === undefined) return undefined
  const { event, branch, actor, pullRequestHead } = context
  return {
    ...run,
    event,
    branch,
    sha: pullRequestHead?.sha ?? context.sha,
    actor,
    completed: true,
    status: 'unknown',
    isSummed: true,
    // Only GitHub's list has the time. Without it the run counts as created before all older ones ended.
    createdAt: 0,
    at: now,
    isLatestAttempt: true,
    displayTitle: '',
    headRepository: pullRequestHead === undefined ? fullName(context.repository) : pullRequestHead.repository,
    workflow: { id: 0, path: workflow?.path ?? '', name: workflow?.name ?? '' }
  }
}

/** The completed run of a `workflow_run` event. */
function triggeringRun({ context: { event, triggering }, now }: Sources): Run | undefined {
  if (event !== 'workflow_run' || triggering?.status !== 'completed') return undefined
  const { conclusion, ...run } = triggering
  const status = statusOfConclusion(conclusion as Conclusion | null)
  // An event without a time arrives right after the end of the run.
  return { ...run, at: run.at || now, completed: true, status, isLatestAttempt: true }
}

/** The run as GitHub's list has it, or as the event has it if the list is older. */
function newerOf(listed: Run, triggering: Run): Run {
  if (listed.completed && listed.attempt >= triggering.attempt) return listed
  return { ...triggering, isLatestAttempt: listed.attempt <= triggering.attempt }
}

/** Whether a file, id or name refers to a workflow; parts of it that are not known are empty. */
function matchesWorkflow(reference: string, { id, path, name }: Run['workflow']): boolean {
  const names = [path, path.replace(/^.*\//, ''), name, id === 0 ? '' : String(id)]
  return names.some((known) => known !== '' && known === reference)
}

/** The runner provides the file and the name of our own workflow, but not its id. */
async function isOwnWorkflow(
  reference: string,
  { repository }: RunQuery,
  { context: { workflow, triggering }, record }: Sources
): Promise<boolean> {
  if (workflow === undefined) return false
  if (!/^\d+$/.test(reference)) return matchesWorkflow(reference, { id: 0, ...workflow })
  const known = reference === String(triggering?.workflow.id) ? triggering?.workflow : undefined
  return (known ?? (await record.workflow(repository, reference))).path === workflow.path
}
