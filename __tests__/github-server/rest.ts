import type { Addition } from './git.ts'
import {
  checkRunJson,
  combinedJson,
  combinedState,
  commitJson,
  commitStatusJson,
  deploymentJson,
  deploymentStatusesJson,
  environmentJson,
  gistJson,
  jobJson,
  repositoryJson,
  runJson,
  workflowJson
} from './answers.ts'
import type { Level, Repository, RunSeed, Scope, Token, World } from './world.ts'

type Json = Record<string, unknown>

export interface RestRequest {
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Json
  readonly token: Token | undefined
}

export interface RestAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const DOCS = 'https://docs.github.com/rest'

export const refusal = (status: number, message: string, headers: Record<string, string> = {}): RestAnswer => ({
  status,
  body: { message, documentation_url: DOCS, status: String(status) },
  headers
})

export type Handler = (world: World, request: RestRequest) => Promise<RestAnswer> | RestAnswer

/** The repository of a route, if the token may see it and do there what the operation does. */
function access(
  world: World,
  { parameters, token }: RestRequest,
  [scope, level]: readonly [Scope | 'metadata', Level]
): Repository | RestAnswer {
  const fullName = `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`
  const repository = world.repositories.get(fullName.toLowerCase())
  const good = token?.repositories.some((name) => name.toLowerCase() === fullName.toLowerCase()) === true
  if (repository === undefined || (repository.isPrivate && !good)) return refusal(404, 'Not Found')
  if (repository.renamed !== undefined)
    return { ...refusal(301, 'Moved Permanently', { location: `/repositories/${String(repository.id)}` }) }
  if (scope === 'metadata') return repository
  const granted = good ? token.permissions[scope] : undefined
  if (granted === undefined || (level === 'write' && granted !== 'write')) {
    return refusal(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': `${scope}=${level}`
    })
  }
  if (level === 'write' && repository.archived) return refusal(403, 'Repository was archived so is read-only.')
  return repository
}

const isAnswer = (value: Repository | RestAnswer): value is RestAnswer => 'status' in value

/** The part of a list that a page holds; 30 a page unless told, 100 at the most. */
function part(items: readonly unknown[], query: URLSearchParams): unknown[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  return items.slice((number - 1) * size, number * size)
}

/** A page of a list that stands under a key, beside the length of the whole. */
function page(items: readonly unknown[], key: string, query: URLSearchParams): RestAnswer {
  return { status: 200, body: { total_count: items.length, [key]: part(items, query) } }
}

const reading =
  (
    scope: Scope | 'metadata',
    answer: (repository: Repository, request: RestRequest) => Promise<RestAnswer> | RestAnswer
  ): Handler =>
  (world, request) => {
    const repository = access(world, request, [scope, 'read'])
    return isAnswer(repository) ? repository : answer(repository, request)
  }

const writing =
  (answer: (repository: Repository, request: RestRequest) => Promise<RestAnswer>): Handler =>
  (world, request) => {
    const repository = access(world, request, ['contents', 'write'])
    return isAnswer(repository) ? repository : answer(repository, request)
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

/** Whether the repository has no commit at all: the git data API then answers 409. */
const isEmpty = async ({ git }: Repository): Promise<boolean> => (await git.run(['for-each-ref', '--count=1'])) === ''
const EMPTY = refusal(409, 'Git Repository is empty.')

const gistRequest =
  (
    answer: (world: World, request: RestRequest, gist: NonNullable<ReturnType<World['gists']['get']>>) => RestAnswer
  ): Handler =>
  (world, request) => {
    const gist = world.gists.get(request.parameters['gist_id'] ?? '')
    if (request.token?.kind === 'installation') return refusal(403, 'Resource not accessible by integration')
    return gist === undefined ? refusal(404, 'Not Found') : answer(world, request, gist)
  }

/** What GitHub does, by operation; the numbers are rows of the table of behaviours in the double's README. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  'repos/get': reading('metadata', (repository) => ({ status: 200, body: repositoryJson(repository) })),

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
    const runs = repository.runs
      .filter((run) => run.workflow.id === workflow.id && passes(run, query))
      .sort((one, other) => other.run_number - one.run_number)
      .slice(0, SEARCH.some((name) => query.has(name)) ? 1000 : Infinity)
    return page(
      runs.map((run) => runJson(repository, run)),
      'workflow_runs',
      query
    )
  }),

  'actions/get-workflow-run': reading('actions', (repository, { parameters }) => {
    const run = repository.runs.find(({ id }) => String(id) === parameters['run_id'])
    return run === undefined ? refusal(404, 'Not Found') : { status: 200, body: runJson(repository, run) }
  }),

  'actions/list-jobs-for-workflow-run': reading('actions', (repository, { parameters, query }) => {
    const id = Number(parameters['run_id'])
    const jobs = repository.jobs.get(id) ?? (repository.runs.some((run) => run.id === id) ? [] : undefined)
    return jobs === undefined
      ? refusal(404, 'Not Found')
      : page(
          jobs.map((job) => jobJson(id, job)),
          'jobs',
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

  'git/create-tree': writing(async (repository, { body }) => {
    if (await isEmpty(repository)) return EMPTY
    const entries = body['tree'] as { path: string; content: string }[]
    for (const { path } of entries) {
      if (path.startsWith('/')) return refusal(422, 'tree.path cannot start with a slash')
      if (/(?:^|\/)(?:\.\.?|\.git)(?:\/|$)/i.test(path))
        return refusal(422, 'tree.path contains a malformed path component')
    }
    const additions: Addition[] = entries.map(({ path, content }) => ({ path, content: Buffer.from(content) }))
    const base = typeof body['base_tree'] === 'string' ? body['base_tree'] : null
    const sha = await repository.git.tree(base, additions)
    const tree = (await repository.git.entries(sha)).map(({ mode, type, oid, name }) => ({
      mode,
      type,
      sha: oid,
      path: name
    }))
    return { status: 201, body: { sha, url: 'https://api.github.com/', tree, truncated: false } }
  }),

  'git/create-commit': writing(async (repository, { body }) => {
    if (await isEmpty(repository)) return EMPTY
    const { tree, message, parents = [] } = body as { tree: string; message: string; parents?: string[] }
    return { status: 201, body: commitJson(await repository.git.commit(tree, parents, message), tree, message) }
  }),

  'git/create-ref': writing(async (repository, { body }) => {
    if (await isEmpty(repository)) return EMPTY
    const { ref, sha } = body as { ref: string; sha: string }
    if (repository.ruled.has(ref.replace('refs/heads/', '')))
      return refusal(422, 'Repository rule violations found\n\nCannot create ref due to creations being restricted.')
    if (!(await repository.git.swap(ref, sha, null))) return refusal(422, 'Reference already exists')
    const object = { type: 'commit', sha, url: 'https://api.github.com/' }
    return { status: 201, body: { ref, node_id: 'REF', url: 'https://api.github.com/', object } }
  }),

  'repos/create-or-update-file-contents': writing(async (repository, { parameters, body }) => {
    const { git } = repository
    const path = parameters['path'] ?? ''
    const {
      message,
      content,
      branch = repository.defaultBranch,
      sha
    } = body as { message: string; content: string; branch?: string; sha?: string }
    const ref = `refs/heads/${branch}`
    const head = await git.resolve(ref)
    if (head === null && !(await isEmpty(repository))) return refusal(404, `Branch ${branch} not found`)
    const there = head === null ? null : await git.resolve(`${head}:${path}`)
    if (there !== null && sha === undefined) return refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
    if (there !== null && sha !== there) return refusal(409, `${path} does not match ${String(sha)}`)
    const bytes = Buffer.from(content, 'base64')
    const commit = await git.commit(
      await git.tree(head, [{ path, content: bytes }]),
      head === null ? [] : [head],
      message
    )
    if (!(await git.swap(ref, commit, head)))
      return refusal(409, `is at ${String(await git.resolve(ref))} but expected ${String(head)}`)
    return { status: 201, body: { content: null, commit: { sha: commit, message } } }
  }),

  'gists/get': gistRequest((_, __, gist) => ({
    status: 200,
    body: gistJson(gist, 'https://gist.githubusercontent.com')
  })),

  'gists/update': gistRequest((_, { body, token }, gist) => {
    if (token === undefined) return refusal(401, 'Requires authentication')
    if (!token.scopes.includes('gist') || token.login !== gist.owner) return refusal(404, 'Not Found')
    for (const [name, file] of Object.entries((body['files'] ?? {}) as Record<string, { content?: string } | null>)) {
      if (file === null) gist.files.delete(name)
      else gist.files.set(name, file.content ?? '')
    }
    gist.revision += 1
    return { status: 200, body: gistJson(gist, 'https://gist.githubusercontent.com') }
  })
}
