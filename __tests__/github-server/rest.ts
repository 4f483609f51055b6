import {
  checkRunJson,
  combinedJson,
  combinedState,
  commitStatusJson,
  contributorJson,
  deploymentJson,
  deploymentStatusesJson,
  environmentJson,
  gistJson,
  jobJson,
  releaseJson,
  repositoryJson,
  runJson,
  workflowJson
} from './answers.ts'
import {
  type Handler,
  isEmpty,
  type Json,
  moment,
  page,
  part,
  reading,
  refusal,
  type RestAnswer,
  type RestRequest
} from './rest-access.ts'
import { GIT_HANDLERS } from './rest-git.ts'
import type { Gist, JobSeed, Repository, RunSeed, World } from './world.ts'

const RAW = 'https://gist.githubusercontent.com'
type Changes = Readonly<Record<string, { readonly content?: string; readonly filename?: string | null } | null>>

const gistRequest =
  (answer: (gist: Gist, request: RestRequest, world: World) => RestAnswer | Promise<RestAnswer>): Handler =>
  (world, request) => {
    const gist = world.gists.get(request.parameters['gist_id'] ?? '')
    if (request.token?.kind === 'installation') return refusal(403, 'Resource not accessible by integration')
    return gist === undefined ? refusal(404, 'Not Found') : answer(gist, request, world)
  }

/** Gists have no compare-and-swap; two requests at once end in a 409 (exuanbo/actions-deploy-gist#103) or the last wins. */
async function update(gist: Gist, { body, token, headers }: RestRequest): Promise<RestAnswer> {
  if (token === undefined) return refusal(401, 'Requires authentication')
  if (!token.scopes.includes('gist') || token.login !== gist.owner) return refusal(404, 'Not Found')
  if (headers['if-match'] !== undefined) return refusal(400, 'Conditional request headers are not allowed.')
  if (gist.overlap === 'conflict' && gist.isBusy) return refusal(409, 'Gist cannot be updated.')
  gist.isBusy = true
  await moment()
  gist.isBusy = false
  gist.past.add(new Map(gist.files))
  for (const [name, file] of Object.entries((body['files'] ?? {}) as Changes)) {
    if (file === null) gist.files.delete(name)
    else gist.files.set(name, file.content ?? '')
  }
  gist.revision += 1
  return { status: 200, body: gistJson(gist, RAW) }
}

const GIST_HANDLERS: Readonly<Record<string, Handler>> = {
  'gists/get': gistRequest((gist, { behind }) => {
    const files = gist.past.seen(behind)?.before ?? gist.files
    return { status: 200, body: gistJson({ ...gist, files }, RAW) }
  }),
  'gists/update': gistRequest(update)
}

const workflowOf = (repository: Repository, reference: string): Repository['workflows'][number] | undefined =>
  repository.workflows.find(({ id, path }) => String(id) === reference || path.endsWith(`/${reference}`))

/** Parameters that make a list of runs a search, which gives 1,000 at the most: GitHub docs, "List workflow runs". */
const SEARCH = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status']

/** `2026-01-01`, `>=2026-01-01T00:00:00Z`, `2026-01-01..2026-02-01`: GitHub docs, "Understanding the search syntax". */
function wasCreated(time: string, range: string): boolean {
  const [, operator = '', from = '', to] = /^([<>]=?)?(.*?)(?:\.\.(.*))?$/.exec(range) ?? []
  const [at, bound] = [Date.parse(time), Date.parse(from)]
  if (to !== undefined) return (from === '*' || at >= bound) && (to === '*' || at <= Date.parse(to))
  if (operator === '') return time.startsWith(from)
  return at === bound ? operator.endsWith('=') : operator.startsWith('>') === at > bound
}

/** Whether a run passes the filters of the list; `branch` goes by name only, whosever it is. */
function passes(run: RunSeed, query: URLSearchParams): boolean {
  const status = run.status ?? 'completed'
  const values: Record<string, readonly (string | null)[]> = {
    event: [run.event ?? 'push'],
    actor: [run.actor ?? 'octocat'],
    head_sha: [run.head_sha ?? 'a'.repeat(40)],
    status: [status, status === 'completed' ? (run.conclusion ?? 'success') : null]
  }
  const branch = query.get('branch')
  if (branch !== null && (run.head_branch ?? 'main') !== branch) return false
  const created = query.get('created')
  if (created !== null && !wasCreated(run.created_at ?? '2026-01-01T00:00:00Z', created)) return false
  return Object.entries(values).every(([name, allowed]) => {
    const wanted = query.get(name)?.toLowerCase()
    return wanted === undefined || allowed.some((value) => value?.toLowerCase() === wanted)
  })
}

/** The commit that a reference of a seed or of git means; a branch wins over a tag of the same name. */
async function commitOf({ git, checkRuns, statuses }: Repository, ref: string): Promise<string | undefined> {
  if (checkRuns.has(ref) || statuses.has(ref)) return ref
  const names = [`refs/${ref}`, `refs/heads/${ref}`, `refs/tags/${ref}`, ...(/^[\da-f]{7,}$/.test(ref) ? [ref] : [])]
  for (const name of names) {
    const sha = await git.resolve(`${name}^{commit}`)
    if (sha !== null) return sha
  }
  return undefined
}

/** The last of each key, in the order of the list. */
function latest<T>(items: readonly T[], key: (item: T) => string): T[] {
  const last = new Map(items.map((item) => [key(item), item]))
  return items.filter((item) => last.get(key(item)) === item)
}

/** An owner's repositories that the token may see; ids are given in the order of time. */
const repositoriesOf =
  (kind: Repository['ownerType'], parameter: string): Handler =>
  (world, { parameters, query, token }) => {
    const isOwn = ({ owner }: Repository): boolean => owner.toLowerCase() === parameters[parameter]?.toLowerCase()
    const own = [...world.repositories.values()].filter(isOwn)
    if (kind === 'Organization' && !own.some(({ ownerType }) => ownerType === kind)) return refusal(404, 'Not Found')
    const isVisible = ({ owner, name, isPrivate }: Repository): boolean =>
      !isPrivate || token?.repositories.includes(`${owner}/${name}`) === true
    const sign = query.get('direction') === 'asc' ? 1 : -1
    const found = own.filter(isVisible).sort((one, other) => sign * (one.id - other.id))
    return { status: 200, body: part(found.map(repositoryJson), query) }
  }

/** Counts the readings of a list, from 1. */
function readingOf({ reads }: Repository, list: string): number {
  const reading = (reads.get(list) ?? 0) + 1
  reads.set(list, reading)
  return reading
}

/** An earlier attempt of a run as GitHub keeps it. */
function earlierAttempt(run: RunSeed, attempt: number): RunSeed | undefined {
  if (attempt === (run.run_attempt ?? 1)) return run
  const earlier = run.earlier?.[attempt - 1]
  return earlier === undefined ? undefined : { ...run, ...earlier, run_attempt: attempt, status: 'completed' }
}

const runWith = ({ runs }: Repository, id: string | undefined): RunSeed | undefined =>
  runs.find((run) => String(run.id) === id)

const jobsPage = (id: number, jobs: readonly JobSeed[], query: URLSearchParams): RestAnswer =>
  page(
    jobs.map((job) => jobJson(id, job)),
    'jobs',
    query
  )

/** As a list that lags shows a job that has completed. */
const behind = (job: JobSeed, reading: number): JobSeed =>
  reading > (job.lags ?? 0)
    ? job
    : {
        ...job,
        status: 'in_progress',
        steps: job.steps ?? [{ name: 'Complete job', status: 'completed', conclusion: 'success' }]
      }

/** Newest first; a search ends with its thousandth run. */
function runsPage(repository: Repository, runs: readonly RunSeed[], query: URLSearchParams): RestAnswer {
  const reading = readingOf(repository, 'runs')
  const found = runs
    .filter((run) => passes(run, query) && reading > (run.unlisted ?? 0))
    .sort((one, other) => other.run_number - one.run_number)
    .slice(0, SEARCH.some((name) => query.has(name)) ? 1000 : Infinity)
  return page(
    found.map((run) => runJson(repository, run)),
    'workflow_runs',
    query
  )
}

/** What GitHub says of torvalds/linux. */
const TOO_MANY = 'The history or contributor list is too large to list contributors for this repository via the API.'

/** What GitHub does, by operation. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  'repos/get': reading('metadata', (repository) => ({ status: 200, body: repositoryJson(repository) })),

  'repos/list-for-org': repositoriesOf('Organization', 'org'),

  'repos/list-for-user': repositoriesOf('User', 'username'),

  'actions/list-repo-workflows': reading('actions', ({ workflows }, { query }) =>
    page(workflows.map(workflowJson), 'workflows', query)
  ),

  'actions/get-workflow': reading('actions', (repository, { parameters }) => {
    const workflow = workflowOf(repository, parameters['workflow_id'] ?? '')
    return workflow === undefined ? refusal(404, 'Not Found') : { status: 200, body: workflowJson(workflow) }
  }),

  'actions/list-workflow-runs': reading('actions', (repository, { parameters, query }) => {
    const workflow = workflowOf(repository, parameters['workflow_id'] ?? '')
    if (workflow === undefined) return refusal(404, 'Not Found')
    const own = repository.runs.filter((run) => run.workflow.id === workflow.id)
    return runsPage(repository, own, query)
  }),

  'actions/list-workflow-runs-for-repo': reading('actions', (repository, { query }) =>
    runsPage(repository, repository.runs, query)
  ),

  'actions/get-workflow-run': reading('actions', (repository, { parameters }) => {
    const run = runWith(repository, parameters['run_id'])
    return run === undefined ? refusal(404, 'Not Found') : { status: 200, body: runJson(repository, run) }
  }),

  'actions/get-workflow-run-attempt': reading('actions', (repository, { parameters }) => {
    const run = runWith(repository, parameters['run_id'])
    const attempt = run && earlierAttempt(run, Number(parameters['attempt_number']))
    return attempt === undefined ? refusal(404, 'Not Found') : { status: 200, body: runJson(repository, attempt) }
  }),

  'actions/list-jobs-for-workflow-run-attempt': reading('actions', (repository, { parameters, query }) => {
    const run = runWith(repository, parameters['run_id'])
    const number = Number(parameters['attempt_number'])
    const isLatest = number === (run?.run_attempt ?? 1)
    const jobs = run && (isLatest ? repository.jobs.get(run.id) : run.earlier?.[number - 1]?.jobs)
    return run === undefined ? refusal(404, 'Not Found') : jobsPage(run.id, jobs ?? [], query)
  }),

  'actions/list-jobs-for-workflow-run': reading('actions', (repository, { parameters, query }) => {
    const id = Number(parameters['run_id'])
    const jobs = repository.jobs.get(id) ?? (repository.runs.some((run) => run.id === id) ? [] : undefined)
    if (jobs === undefined) return refusal(404, 'Not Found')
    const reading = query.get('page') === '1' ? readingOf(repository, `jobs ${String(id)}`) : Infinity
    return jobsPage(
      id,
      jobs.map((job) => behind(job, reading)),
      query
    )
  }),

  'repos/list-deployments': reading('deployments', ({ deployments }, { query }) => {
    const found = deployments
      .map(deploymentJson)
      .filter((one) => ['environment', 'ref', 'sha'].every((name) => !query.has(name) || one[name] === query.get(name)))
      .sort((one, other) => Number(other['id']) - Number(one['id']))
    return { status: 200, body: part(found, query) }
  }),

  'repos/list-deployment-statuses': reading('deployments', ({ deployments }, { parameters, query }) => {
    const deployment = deployments.find(({ id }) => String(id) === parameters['deployment_id'])
    if (deployment === undefined) return refusal(404, 'Not Found')
    return { status: 200, body: part(deploymentStatusesJson(deployment), query) }
  }),

  'repos/get-all-environments': reading('actions', ({ environments }, { query }) =>
    page(environments.map(environmentJson), 'environments', query)
  ),

  // The filter `latest` works within a suite: lewagon/wait-on-check-action#156.
  'checks/list-for-ref': reading('checks', async (repository, { parameters, query }) => {
    const ref = parameters['ref'] ?? ''
    const sha = await commitOf(repository, ref)
    if (sha === undefined) return refusal(422, `No commit found for SHA: ${ref}`)
    const runs = repository.checkRuns.get(sha) ?? []
    const shown = query.get('filter') === 'all' ? runs : latest(runs, ({ suite, name }) => `${String(suite)} ${name}`)
    return page(
      shown.map((run) => checkRunJson(sha, run)),
      'check_runs',
      query
    )
  }),

  'repos/get-combined-status-for-ref': reading('statuses', async (repository, { parameters, query }) => {
    const sha = await commitOf(repository, parameters['ref'] ?? '')
    if (sha === undefined) return refusal(404, 'Not Found')
    const statuses = latest(repository.statuses.get(sha) ?? [], ({ context }) => context)
    const body = page(statuses.map(commitStatusJson), 'statuses', query).body as Json
    return { status: 200, body: { ...combinedJson(repository, sha), state: combinedState(statuses), ...body } }
  }),

  'repos/list-contributors': reading('metadata', (repository, { query }) => {
    const { contributors } = repository.about
    if (contributors === 'too many') return refusal(403, TOO_MANY)
    if (isEmpty(repository)) return { status: 204, body: '' }
    return { status: 200, body: part(Array.from({ length: contributors }, contributorJson), query) }
  }),

  'repos/list-releases': reading('contents', ({ about }, { query }) => ({
    status: 200,
    body: part(about.releases.map(releaseJson), query)
  })),

  'repos/get-latest-release': reading('contents', ({ about }) => {
    const release = about.releases.find((one) => one.draft !== true && one.prerelease !== true)
    return release === undefined ? refusal(404, 'Not Found') : { status: 200, body: releaseJson(release, 0) }
  }),

  ...GIT_HANDLERS,
  ...GIST_HANDLERS
}
