import type { Definition, RunFilters } from '../badge/definition.ts'
import { BadgeError, inputName } from '../errors.ts'
import { equalNames, fullName } from '../repository-name.ts'
import { isProposal, matchesQuery, type Run, type RunQuery, withRun } from '../status/newest-run.ts'
import { type GitHubWord, statusOfWord } from '../status/vocabulary.ts'
import { type Sources, triggeringBranch } from './finding.ts'

/** A badge that is being looked up, and the filters of its runs. */
export interface LookUp extends Sources {
  readonly definition: Definition
  readonly query: RunQuery
}

/** The workflows that a badge looks up, by file name, id or name, and the filters of their runs. */
export async function selectRuns(
  { source, filters }: Definition,
  { context, record }: Sources
): Promise<{ readonly references: readonly string[]; readonly query: RunQuery }> {
  const repository = filters.repository ?? fullName(context.repository)
  const given = filters.branch ?? filters.tag
  const isAnyBranch = given === undefined && coversAllBranches(filters)
  const query = { ...filters, repository, branch: given }
  if (source.kind === 'workflow' && source.workflows.length > 0) {
    const references = await referencesOf(source.workflows, repository, record)
    const branch = isAnyBranch ? undefined : (given ?? (await record.defaultBranch(repository)))
    return { references, query: { ...query, branch } }
  }
  const { triggering, workflow } = context
  if (context.event === 'workflow_run') {
    if (triggering === undefined)
      throw new BadgeError(
        'invalid',
        `The event workflow_run does not name a run: set ${inputName('workflow', '"workflow"')}.`
      )
    const branch = given ?? triggeringBranch(triggering.branch)
    return { references: [String(triggering.workflow.id)], query: { ...query, branch } }
  }
  if (workflow === undefined && source.kind === 'workflow')
    throw new BadgeError('invalid', `This run does not name its workflow: set ${inputName('workflow', '"workflow"')}.`)
  const event = filters.event ?? (source.kind === 'run' ? [context.event] : undefined)
  const branch = isAnyBranch ? undefined : (given ?? context.branch)
  return { references: [workflow?.path ?? ''], query: { ...query, event, branch } }
}

/** The workflows that a badge names; `*` stands for all active ones. */
async function referencesOf(
  named: readonly string[],
  repository: string,
  record: Sources['record']
): Promise<readonly string[]> {
  const active = named.includes('*') ? (await record.workflows(repository)).map(({ path }) => path) : []
  const others = named.filter((name) => name !== '*' && !active.some((path) => path.endsWith(`/${name}`)))
  return [...new Set([...active, ...others])]
}

/** Whether the filters select runs of any branch. */
function coversAllBranches({ sha, runNumber, runId, event }: RunFilters): boolean {
  return sha !== undefined || runNumber !== undefined || runId !== undefined || event?.every(isProposal) === true
}

/** The runs that a badge may show. */
interface Candidates {
  readonly runs: AsyncIterable<Run>
  /** The current run, if it may be among them. */
  readonly ownId: number | undefined
}

/** The runs of a workflow that a badge may show, newest first. */
export async function candidates(reference: string, lookUp: LookUp): Promise<Candidates> {
  const isOfCurrentRun = lookUp.definition.source.kind === 'run' && lookUp.context.event !== 'workflow_run'
  return isOfCurrentRun ? currentRun(reference, lookUp) : runsOfWorkflow(reference, lookUp)
}

/**
 * The runs of a workflow that match the filters. The current run counts as completed. So does the triggering run on
 * `workflow_run`, even if GitHub's list does not contain it yet, or lists it as unfinished.
 */
async function runsOfWorkflow(reference: string, lookUp: LookUp): Promise<Candidates> {
  const { record, query } = lookUp
  let runs = record.runs(reference, query)
  const triggering = triggeringRun(lookUp)
  if (triggering !== undefined && matchesQuery(triggering, query) && matchesWorkflow(reference, triggering.workflow))
    runs = withRun(runs, triggering, (listed) => newerOf(listed, triggering))
  for (const run of await publishedRuns(reference, lookUp)) runs = withRun(runs, run, () => run)
  const own = ownRun(lookUp)
  if (own === undefined || !matchesQuery(own, query) || !(await isOwnWorkflow(reference, lookUp)))
    return { runs, ownId: undefined }
  return { runs: withRun(runs, own, ({ createdAt }) => ({ ...own, createdAt })), ownId: own.id }
}

/**
 * The runs of this workflow that published badges already show, read by their ids. A run that has not ended, since one of its
 * jobs published the badge, counts with the sum of its jobs.
 */
async function publishedRuns(reference: string, lookUp: LookUp): Promise<Run[]> {
  const { context, record, published, query } = lookUp
  if (!equalNames(query.repository, fullName(context.repository))) return []
  const runs: Run[] = []
  for (const { id, attempt } of published) {
    const run = id === context.run?.id ? undefined : await record.run(query.repository, id)
    if (run === undefined || !matchesQuery(run, query) || !(await isRunOf(run, reference, lookUp))) continue
    const isUnderWay = !run.completed && run.attempt === attempt
    const summed = { completed: true, status: 'unknown', isSummed: true } as const
    runs.push({ ...run, isPublished: true, ...(isUnderWay ? summed : {}) })
  }
  return runs
}

/** The name of a run may be a `run-name`, so a workflow that is referred to by its name is looked up. */
async function isRunOf({ workflow }: Run, reference: string, { context, record }: LookUp): Promise<boolean> {
  if (matchesWorkflow(reference, { ...workflow, name: '' })) return true
  if (/^\d+$|\.ya?ml$/i.test(reference)) return false
  return (await record.workflow(fullName(context.repository), reference)).id === workflow.id
}

/** The current run, even for a fork's pull request. Runs before it are requested only if it is skipped. */
function currentRun(reference: string, lookUp: LookUp): Candidates {
  const own = ownRun(lookUp)
  if (reference === '' && own === undefined)
    throw new BadgeError(
      'invalid',
      `There is no current run (GITHUB_RUN_ID is not set): set ${inputName('status', '"status"')}, ${inputName('needs', '"needs"')}, ${inputName('workflow', '"workflow"')} or ${inputName('message', '"message"')}.`
    )
  return { runs: ownAndOthers(own, reference, lookUp), ownId: own?.id }
}

async function* ownAndOthers(
  own: Run | undefined,
  reference: string,
  { record, query }: LookUp
): AsyncGenerator<Run, void> {
  if (own !== undefined) yield own
  if (reference !== '') for await (const run of record.runs(reference, query)) if (run.id !== own?.id) yield run
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
  const status = statusOfWord(conclusion as GitHubWord | null)
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
  { context: { workflow, triggering }, query: { repository }, record }: LookUp
): Promise<boolean> {
  if (workflow === undefined) return false
  if (!/^\d+$/.test(reference)) return matchesWorkflow(reference, { id: 0, ...workflow })
  const known = reference === String(triggering?.workflow.id) ? triggering?.workflow : undefined
  return (known ?? (await record.workflow(repository, reference))).path === workflow.path
}
