import type { Endpoints } from '@octokit/types'
import { fullName, type Repository } from '../repository-name.ts'
import type { OlderRun } from '../collect/record.ts'
import { findOwn, type OwnJob, type Job } from '../status/current-run.ts'
import { matchesQuery, type Run, type RunQuery } from '../status/newest-run.ts'
import type { Status } from '../status/status.ts'
import { statusOfWord } from '../status/vocabulary.ts'
import type { Purpose } from './api-errors.ts'
import { all, orMissing, pages, type RepositoryReader, route } from './requests.ts'
import { type Fields, isFields, numberOf, optionalObject, optionalText, textOf } from './response.ts'

/** Runs are large (some 15 kB each), and the newest few are nearly always enough. */
const RUNS_A_PAGE = 20

export function purposeOfRuns(repository: Repository): Purpose {
  return {
    what: `to read the runs of ${fullName(repository)}`,
    permission: 'actions: read',
    repository: fullName(repository),
    missing: `There is no such run or workflow in ${fullName(repository)}, or the token may not see it: it needs "actions: read" there.`
  }
}

/** The jobs of an attempt, by default the latest one. */
export function jobsOf({ get }: RepositoryReader, runId: number, attempt?: number): Promise<Job[]> {
  const jobs = attempt === undefined ? '/jobs?filter=latest' : route`/attempts/${attempt}/jobs`
  return all(get, { path: route`/actions/runs/${runId}` + jobs, key: 'jobs', parse: parseJob })
}

/** How long to wait before jobs that are about to complete are read again, in milliseconds: ten seconds in all. */
const WAITS: readonly number[] = [1000, 2000, 3000, 4000]

/**
 * GitHub's list lags behind: a job whose steps are all done has completed, or will in a moment. A job with a failed step counts
 * as failing anyway, so there is no need to wait for it.
 */
export async function completedJobs(
  read: () => Promise<Job[]>,
  { own = {}, sleep }: { readonly own?: OwnJob | undefined; readonly sleep: (milliseconds: number) => Promise<void> }
): Promise<Job[]> {
  let jobs = await read()
  for (const wait of WAITS) {
    const ownJob = findOwn(jobs, own)
    if (!jobs.some((job) => job !== ownJob && !job.completed && job.stepsDone && !job.failedStep)) break
    await sleep(wait)
    jobs = await read()
  }
  return jobs
}

/** The runs of a workflow (file name or id) that match a query, newest first. GitHub filters them as far as it can. */
export function listRuns(
  { get }: RepositoryReader,
  workflow: string | number,
  query: RunQuery
): AsyncGenerator<Run, void> {
  const path = route`/actions/workflows/${workflow}/runs` + parametersOf(query)
  return matchingRuns(pages(get, { path, key: 'workflow_runs', size: RUNS_A_PAGE, parse: parseRun }), query)
}

/** The runs of a workflow and branch with a higher number than a run, newest first. */
export async function* newerRuns(
  reader: RepositoryReader,
  { workflow, branch, number }: OlderRun
): AsyncGenerator<Run, void> {
  const query = { ...ANY_RUN, repository: fullName(reader.repository), branch }
  for await (const run of listRuns(reader, workflow, query)) {
    if (run.number <= number) return
    yield run
  }
}

const ANY_RUN = { sha: undefined, event: undefined, actor: undefined, runNumber: undefined, runId: undefined }

function parametersOf({ branch, sha, event, actor }: RunQuery): string {
  const parameters = {
    exclude_pull_requests: 'true',
    branch,
    head_sha: sha,
    event: event?.length === 1 ? event[0] : undefined,
    actor
  }
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]
  )
  return `?${given.join('&')}`
}

/** The runs that match, newest first, up to the page after which none can match. */
export async function* matchingRuns(parts: AsyncIterable<Run[]>, query: RunQuery): AsyncGenerator<Run, void> {
  for await (const part of parts) {
    const runs = [...part].sort((one, other) => other.number - one.number)
    for (const run of runs) if (matchesQuery(run, query)) yield run
    const last = runs.at(-1)
    if (query.runNumber !== undefined && last !== undefined && last.number <= query.runNumber) return
  }
}

/** One run by its id. */
export function runOf({ get }: RepositoryReader, id: number): Promise<Run> {
  return get(route`/actions/runs/${id}`, parseRun)
}

/** An earlier attempt of a run; undefined: GitHub has deleted it. */
export async function attemptOf({ get }: RepositoryReader, id: number, attempt: number): Promise<Run | undefined> {
  const run = await orMissing(get(route`/actions/runs/${id}/attempts/${attempt}`, parseRun))
  return run && { ...run, isLatestAttempt: false }
}

function parseJob(job: Fields): Job {
  const steps = Array.isArray(job['steps']) ? job['steps'].filter(isFields) : []
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
    actor: optionalText(optionalObject(run, 'actor'), 'login'),
    createdAt: Date.parse(textOf(run, 'created_at')),
    at: Date.parse(textOf(run, 'updated_at')),
    isLatestAttempt: true,
    displayTitle: optionalText(run, 'display_title') ?? '',
    headRepository: isFields(head) ? textOf(head, 'full_name') : null,
    workflow: {
      id: numberOf(run, 'workflow_id'),
      path: withoutRef(textOf(run, 'path')),
      name: optionalText(run, 'name') ?? ''
    }
  }
}

/** The path of a run may end with the ref of the workflow: `.github/workflows/ci.yml@main`. */
const withoutRef = (path: string): string => path.replace(/@[^]*$/, '')

type DescribedJob =
  Endpoints['GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs']['response']['data']['jobs'][number]

/** A new word in GitHub's description does not compile here until the vocabulary knows it. */
function statusOf(item: Fields): Status {
  const status = textOf(item, 'status') as DescribedJob['status']
  if (status !== 'completed') return statusOfWord(status)
  return statusOfWord(optionalText(item, 'conclusion') as DescribedJob['conclusion'])
}
