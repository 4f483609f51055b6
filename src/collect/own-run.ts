import type { Sources } from './collect.ts'
import { BadgeError } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { counts, type Run, type RunQuery, withRun } from '../status/newest-run.ts'
import { concluded, type Conclusion } from '../status/vocabulary.ts'

export interface Candidates {
  readonly runs: AsyncIterable<Run>
  /** Our own run, if it may be among them. */
  readonly ownId: number | undefined
}

/**
 * The runs of a workflow that count, newest first. The run that we are in counts as completed, and on `workflow_run` the
 * triggering run counts even where GitHub's list does not show it yet, or shows it unfinished.
 */
export async function runsOfWorkflow(reference: string, query: RunQuery, sources: Sources): Promise<Candidates> {
  const { record } = sources
  let runs = record.runs(reference, query)
  const triggering = triggeringRun(sources)
  if (triggering !== undefined && counts(triggering, query) && isMeant(reference, triggering.workflow))
    runs = withRun(runs, triggering, (listed) => lastOf(listed, triggering))
  for (const run of await publishedRuns(reference, query, sources)) runs = withRun(runs, run, () => run)
  const own = ownRun(sources)
  if (own === undefined || !counts(own, query) || !(await isOwnWorkflow(reference, query, sources)))
    return { runs, ownId: undefined }
  return { runs: withRun(runs, own, ({ createdAt }) => ({ ...own, createdAt })), ownId: own.id }
}

/**
 * Runs that are published already, as GitHub has them by id. One that is unfinished there, since a job of it is what has
 * published it, counts with what its jobs say.
 */
async function publishedRuns(reference: string, query: RunQuery, sources: Sources): Promise<Run[]> {
  const { context, record, published } = sources
  const { repository } = query
  const runs: Run[] = []
  for (const { id, attempt } of published) {
    const run =
      id === context.run?.id || !isOwnRepository(repository, context) ? undefined : await record.run(repository, id)
    if (run === undefined || !counts(run, query) || !(await isRunOf(run, reference, sources))) continue
    const isUnderWay = !run.completed && run.attempt === attempt
    const summed = { completed: true, status: 'unknown', isSummed: true } as const
    runs.push({ ...run, isPublished: true, ...(isUnderWay ? summed : {}) })
  }
  return runs
}

const isOwnRepository = (repository: string, context: Sources['context']): boolean =>
  repository.toLowerCase() === fullName(context.repository).toLowerCase()

/** The name of a run may be a `run-name`: a workflow that is named by its name is looked up. */
async function isRunOf({ workflow }: Run, reference: string, { context, record }: Sources): Promise<boolean> {
  if (isMeant(reference, { ...workflow, name: '' })) return true
  if (/^\d+$|\.ya?ml$/i.test(reference)) return false
  return (await record.workflow(fullName(context.repository), reference)).id === workflow.id
}

/** The run that we are in, be it a fork's pull request; runs before it are asked for only where it is passed over. */
export function currentRun(reference: string, query: RunQuery, sources: Sources): Candidates {
  const own = ownRun(sources)
  if (reference === '' && own === undefined)
    throw new BadgeError(
      'invalid',
      'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".'
    )
  return {
    runs: thenOthers(own, reference === '' ? undefined : () => sources.record.runs(reference, query)),
    ownId: own?.id
  }
}

async function* thenOthers(
  first: Run | undefined,
  others: (() => AsyncIterable<Run>) | undefined
): AsyncGenerator<Run, void> {
  if (first !== undefined) yield first
  if (others !== undefined) for await (const run of others()) if (run.id !== first?.id) yield run
}

/** The run that we are in, as a look-up would find it. */
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
    // Only GitHub's list tells; without it the run is taken to be there before all older ones ended.
    createdAt: 0,
    at: now,
    isLatestAttempt: true,
    displayTitle: '',
    headRepository: pullRequestHead === undefined ? fullName(context.repository) : pullRequestHead.repository,
    workflow: { id: 0, path: workflow?.path ?? '', name: workflow?.name ?? '' }
  }
}

/** The completed run that a `workflow_run` event tells of. */
function triggeringRun({ context: { event, triggering }, now }: Sources): Run | undefined {
  if (event !== 'workflow_run' || triggering?.status !== 'completed') return undefined
  const { conclusion, ...run } = triggering
  const status = concluded(conclusion as Conclusion | null)
  // An event that does not tell comes right after the end of the run.
  return { ...run, at: run.at || now, completed: true, status, isLatestAttempt: true }
}

/** What the list says of a run, unless it is behind the event. */
function lastOf(listed: Run, triggering: Run): Run {
  if (listed.completed && listed.attempt >= triggering.attempt) return listed
  return { ...triggering, isLatestAttempt: listed.attempt <= triggering.attempt }
}

/** By its file, id or name; what is not known of it is left empty. */
function isMeant(reference: string, { id, path, name }: Run['workflow']): boolean {
  const names = [path, path.replace(/^.*\//, ''), name, id === 0 ? '' : String(id)]
  return names.some((known) => known !== '' && known === reference)
}

/** The runner tells file and name of our own workflow, but not its id. */
async function isOwnWorkflow(
  reference: string,
  { repository }: RunQuery,
  { context: { workflow, triggering }, record }: Sources
): Promise<boolean> {
  if (workflow === undefined) return false
  if (!/^\d+$/.test(reference)) return isMeant(reference, { id: 0, ...workflow })
  const known = reference === String(triggering?.workflow.id) ? triggering?.workflow : undefined
  return (known ?? (await record.workflow(repository, reference))).path === workflow.path
}
