import type { IncomingHttpHeaders } from 'node:http'
import type { Behind } from './objects.ts'
import type { Level, Repository, Scope, Token, World } from './world.ts'

export type Json = Record<string, unknown>

export interface RestRequest {
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Json
  readonly token: Token | undefined
  /** Below `/repos/OWNER/NAME`. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** The address names the repository by its id, as GitHub's redirects of a renamed one do. */
  readonly byId: boolean
  /** How far the replica that answers is behind. */
  readonly behind: Behind
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
  { parameters, token, byId, path }: RestRequest,
  [scope, level]: readonly [Scope | 'metadata', Level]
): Repository | RestAnswer {
  const fullName = `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`
  const repository = world.repositories.get(fullName.toLowerCase())
  const good = token?.repositories.some((name) => name.toLowerCase() === fullName.toLowerCase()) === true
  if (repository === undefined || (repository.isPrivate && !good)) return refusal(404, 'Not Found')
  if (repository.renamed !== undefined && !byId) {
    const url = `https://api.github.com/repositories/${String(repository.id)}${path}`
    const moved = refusal(301, 'Moved Permanently', { location: `/repositories/${String(repository.id)}${path}` })
    return { ...moved, body: { ...(moved.body as Json), url } }
  }
  if (scope === 'metadata') return repository
  // Everybody may read a public repository's files, also with a token of another one.
  if (!good && scope === 'contents' && level === 'read') return repository
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
export function part(items: readonly unknown[], query: URLSearchParams): unknown[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  return items.slice((number - 1) * size, number * size)
}

/** A page of a list that stands under a key, beside the length of the whole. */
export function page(items: readonly unknown[], key: string, query: URLSearchParams): RestAnswer {
  return { status: 200, body: { total_count: items.length, [key]: part(items, query) } }
}

export const reading =
  (
    scope: Scope | 'metadata',
    answer: (repository: Repository, request: RestRequest) => Promise<RestAnswer> | RestAnswer
  ): Handler =>
  (world, request) => {
    const repository = access(world, request, [scope, 'read'])
    return isAnswer(repository) ? repository : answer(repository, request)
  }

export const writing =
  (answer: (repository: Repository, request: RestRequest) => Promise<RestAnswer> | RestAnswer): Handler =>
  (world, request) => {
    const repository = access(world, request, ['contents', 'write'])
    return isAnswer(repository) ? repository : answer(repository, request)
  }

/** Whether the repository has no commit at all: the git data API then answers 409. */
export const isEmpty = ({ git }: Repository): boolean => git.objects.refs().length === 0
export const EMPTY = refusal(409, 'Git Repository is empty.')

/** Other requests come in between, as they do on GitHub between the look at a reference and its move. */
export async function moment(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
}
