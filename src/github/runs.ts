import type { Endpoints } from '@octokit/types'
import { findOwn, type OwnJob, type Job } from '../status/current-run.ts'
import { matchesQuery, type Run, type RunQuery } from '../status/newest-run.ts'
import type { Status } from '../status/status.ts'
import { statusOfConclusion, statusOfProgress } from '../status/vocabulary.ts'
import type { Purpose } from './classify.ts'
import { route } from './client.ts'
import { all, type Get, orMissing, pages } from './pages.ts'
import { fullName, type Repository } from './repository.ts'
import { type Fields, isFields, listOf, numberOf, optionalText, textOf } from './shape.ts'

const JOBS_A_PAGE = 100
/** Runs are large (some 15 kB each), and the newest few nearly always tell. */
const RUNS_A_PAGE = 20

export function purposeOfRuns(repository: Repository): Purpose {
  return {
    what: `to read the runs of ${fullName(repository)}`,
    permission: 'actions: read',
    repository: fullName(repository),
    missing: `There is no such run or workflow in ${fullName(repository)}, or the token may not see it: it needs "actions: read" there.`
  }
}

/** An attempt of a run; without a number its latest one. */
export interface Attempt {
  readonly runId: number
  readonly attempt?: number | undefined
}

/** The jobs of an attempt. */
export function jobsOf(get: Get, { owner, name }: Repository, { runId, attempt }: Attempt): Promise<Job[]> {
  const run = route`/repos/${owner}/${name}/actions/runs/${runId}`
  const path = run + (attempt === undefined ? '/jobs?filter=latest' : route`/attempts/${attempt}/jobs`)
  return all(pages(get, { path, key: 'jobs', size: JOBS_A_PAGE, parse: parseJob }))
}

/** How long to wait before each new look at jobs that are about to complete, in milliseconds: ten seconds in all. */
const LOOKS_AGAIN: readonly number[] = [1000, 2000, 3000, 4000]

/**
 * GitHub's list lags: a job whose steps are all done has completed, or does so in a moment. One with a failed step need not be
 * waited for, since it counts as failing anyway.
 */
export async function settledJobs(
  ask: () => Promise<Job[]>,
  { own = {}, sleep }: { readonly own?: OwnJob | undefined; readonly sleep: (milliseconds: number) => Promise<void> }
): Promise<Job[]> {
  let jobs = await ask()
  for (const wait of LOOKS_AGAIN) {
    const ours = findOwn(jobs, own)
    if (!jobs.some((job) => job !== ours && !job.completed && job.stepsDone && !job.failedStep)) break
    await sleep(wait)
    jobs = await ask()
  }
  return jobs
}

/** The pages of a workflow's runs (file name or id), newest first; GitHub narrows them down as far as it can. */
export function pagesOfRuns(
  get: Get,
  { owner, name }: Repository,
  asked: { workflow: string | number; query: RunQuery }
): AsyncGenerator<Run[], void> {
  const path = route`/repos/${owner}/${name}/actions/workflows/${asked.workflow}/runs` + parametersOf(asked.query)
  return pages(get, { path, key: 'workflow_runs', size: RUNS_A_PAGE, parse: parseRun })
}

function parametersOf({ branch, sha, event, actor }: RunQuery): string {
  const parameters = [
    ['exclude_pull_requests', 'true'],
    ['branch', branch],
    ['head_sha', sha],
    ['event', event?.length === 1 ? event[0] : undefined],
    ['actor', actor]
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name ?? ''}=${encodeURIComponent(value)}`]))
  return `?${parameters.join('&')}`
}

/** The runs that count, newest first; reading stops where older ones cannot be meant any more. */
export async function* countingRuns(parts: AsyncIterable<Run[]>, query: RunQuery): AsyncGenerator<Run, void> {
  for await (const part of parts) {
    const runs = [...part].sort((one, other) => other.number - one.number)
    for (const run of runs) if (matchesQuery(run, query)) yield run
    const last = runs.at(-1)
    if (query.runNumber !== undefined && last !== undefined && last.number <= query.runNumber) return
  }
}

/** One run by its id. */
export function runOf(get: Get, { owner, name }: Repository, id: number): Promise<Run> {
  return get(route`/repos/${owner}/${name}/actions/runs/${id}`, parseRun)
}

/** The same; undefined: there is none. */
export function runIfThere(get: Get, repository: Repository, id: number): Promise<Run | undefined> {
  return orMissing(runOf(get, repository, id))
}

/** An earlier attempt of a run; undefined: GitHub no longer has it. */
export async function attemptOf(
  get: Get,
  { owner, name }: Repository,
  { runId, attempt }: { readonly runId: number; readonly attempt: number }
): Promise<Run | undefined> {
  const path = route`/repos/${owner}/${name}/actions/runs/${runId}/attempts/${attempt}`
  const run = await orMissing(get(path, parseRun))
  return run && { ...run, isLatestAttempt: false }
}

function parseJob(job: Fields): Job {
  const steps = Array.isArray(job['steps']) ? listOf(job, 'steps').filter(isFields) : []
  return {
    id: numberOf(job, 'id'),
    name: textOf(job, 'name'),
    completed: job['status'] === 'completed',
    status: statusOf(job),
    failedStep: steps.some(({ conclusion }) => conclusion === 'failure'),
    stepsDone: steps.length > 0 && steps.every(({ status }) => status === 'completed'),
    runner: optionalText(job, 'runner_name')
  }
}

function parseRun(run: Fields): Run {
  const head = run['head_repository']
  return {
    id: numberOf(run, 'id'),
    number: numberOf(run, 'run_number'),
    attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1,
    completed: run['status'] === 'completed',
    status: statusOf(run),
    event: textOf(run, 'event'),
    branch: optionalText(run, 'head_branch'),
    sha: textOf(run, 'head_sha'),
    actor: isFields(run['actor']) ? optionalText(run['actor'], 'login') : null,
    createdAt: Date.parse(textOf(run, 'created_at')),
    at: Date.parse(textOf(run, 'updated_at')),
    isLatestAttempt: true,
    displayTitle: optionalText(run, 'display_title') ?? '',
    headRepository: isFields(head) ? textOf(head, 'full_name') : null,
    workflow: { id: numberOf(run, 'workflow_id'), path: pathOf(run), name: optionalText(run, 'name') ?? '' }
  }
}

/** `path` may carry the ref that the workflow was taken from: `.github/workflows/ci.yml@main`. */
function pathOf(run: Fields): string {
  return textOf(run, 'path').replace(/@[^]*$/, '')
}

type DescribedJob =
  Endpoints['GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs']['response']['data']['jobs'][number]

/** A word that GitHub's description gains does not compile here until the vocabulary has it. */
function statusOf(item: Fields): Status {
  const status = textOf(item, 'status') as DescribedJob['status']
  if (status !== 'completed') return statusOfProgress(status)
  return statusOfConclusion(optionalText(item, 'conclusion') as DescribedJob['conclusion'])
}
