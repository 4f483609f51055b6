import type { Addition } from './git.ts'
import { commitJson, gistJson, jobJson, repositoryJson, runJson, workflowJson } from './answers.ts'
import type { Level, Repository, Token, World } from './world.ts'

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
  [scope, level]: readonly ['contents' | 'actions' | 'metadata', Level]
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

/** A page of a list, with its `Link` header; 30 a page unless told, 100 at the most. */
function page(items: readonly unknown[], key: string, query: URLSearchParams): RestAnswer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  return { status: 200, body: { total_count: items.length, [key]: items.slice((number - 1) * size, number * size) } }
}

const reading =
  (scope: 'actions' | 'metadata', answer: (repository: Repository, request: RestRequest) => RestAnswer): Handler =>
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
    const branch = query.get('branch')
    const runs = repository.runs
      .filter((run) => run.workflow.id === workflow.id && (branch === null || (run.head_branch ?? 'main') === branch))
      .sort((one, other) => other.run_number - one.run_number)
      .slice(0, 1000)
    return page(
      runs.map((run) => runJson(repository, run)),
      'workflow_runs',
      query
    )
  }),

  'actions/list-jobs-for-workflow-run': reading('actions', (repository, { parameters, query }) => {
    const id = Number(parameters['run_id'])
    const jobs = repository.jobs.get(id)
    return jobs === undefined
      ? refusal(404, 'Not Found')
      : page(
          jobs.map((job) => jobJson(id, job)),
          'jobs',
          query
        )
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
