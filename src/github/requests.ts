import { BadgeError, type FailureCode } from '../errors.ts'
import type { Pace } from '../destination/destination.ts'
import type { Repository } from '../repository-name.ts'
import { ApiError, classify, isGraphqlRefused, isGraphqlSpent, outage, type Purpose } from './api-errors.ts'
import type { Client } from './client.ts'
import { asFields, entriesOf, fieldOf, type Fields, numberOf, objectOf } from './response.ts'

/** What sends requests, and when. */
export interface Connection {
  readonly client: Client
  readonly pace: Pace
}

/** A path of the REST API. Values are percent-encoded; `.` and `..`, which would change the route, are refused. */
export function route(strings: TemplateStringsArray, ...values: (string | number)[]): string {
  return strings.reduce((path, part, index) => path + encodePart(String(values[index - 1])) + part)
}

function encodePart(value: string): string {
  if (value === '' || value === '.' || value === '..')
    throw new Error(`Not a part of a route: ${JSON.stringify(value)}`)
  return encodeURIComponent(value)
}

/** The path of a file or reference, part by part: `/main/ci.svg`. */
export function routeOf(path: string): string {
  return path
    .split('/')
    .map((part) => route`/${part}`)
    .join('')
}

export const routeOfRepository = ({ owner, name }: Repository): string => route`/repos/${owner}/${name}`

/** After so many tries in a row the error counts. */
const MOST_TRIES = 8

/** Repeats a read until its answer can be read: reading twice does no harm. */
export async function readWithRetry<T>(pace: Pace, purpose: Purpose, read: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ;) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const verdict = classify(error, purpose, Date.now())
      if (verdict.kind === 'refused') throw verdict.error
      if (verdict.kind === 'limited') {
        await pace.waitUntil(verdict.until, verdict.why)
        continue
      }
      const again: { readonly error: Error; readonly tries?: number } =
        verdict.kind === 'unclear' ? verdict : { error: outage(error, purpose) }
      if (attempt + 1 >= (again.tries ?? MOST_TRIES)) throw again.error
      await pace.backOff(attempt++)
    }
  }
}

/** Reads from GitHub's REST API, with retries; `purpose` is for errors, if it differs from that of other reads. */
export type Get = <T>(path: string, parse: (fields: Fields) => T, purpose?: Purpose) => Promise<T>

/** The key of an answer that is only a list. */
export const ITEMS = 'items'

export function getter({ client, pace }: Connection, purpose: Purpose): Get {
  return (path, parse, own = purpose) =>
    readWithRetry(pace, own, async () => {
      const answer = await client.rest('GET', path)
      return parse(Array.isArray(answer) ? { [ITEMS]: answer } : asFields(answer, 'the answer'))
    })
}

export interface Listing<T> {
  /** The path with its query, without `per_page` and `page`. */
  readonly path: string
  /** The key of the items in the answer. */
  readonly key: string
  /** How many items a page has; default: the most that GitHub allows. */
  readonly size?: number
  readonly parse: (fields: Fields) => T
  readonly purpose?: Purpose
  /** How many pages are read at most. */
  readonly mostPages?: number
}

/** The pages of a list. Each is requested when it is needed. An answer that is only a list does not tell how many items there are. */
export async function* pages<T>(
  get: Get,
  { path, key, size = 100, parse, purpose, mostPages = Infinity }: Listing<T>
): AsyncGenerator<T[], void> {
  const joint = path.includes('?') ? '&' : '?'
  for (let page = 1, seen = 0; page <= mostPages; page++) {
    const parsePage = (fields: Fields): { items: T[]; total: number } => ({
      items: entriesOf(fields, key, parse),
      total: key === ITEMS ? Infinity : numberOf(fields, 'total_count')
    })
    const { items, total } = await get(`${path}${joint}per_page=${size}&page=${page}`, parsePage, purpose)
    seen += items.length
    yield items
    if (items.length < size || seen >= total) return
  }
}

export async function all<T>(get: Get, listing: Listing<T>): Promise<T[]> {
  const items: T[] = []
  for await (const page of pages(get, listing)) items.push(...page)
  return items
}

/** undefined if GitHub refuses the request for one of these reasons. `not-found` may also mean that the token has no access. */
export async function unless<T>(reasons: readonly FailureCode[], request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (error instanceof BadgeError && reasons.includes(error.code)) return undefined
    throw error
  }
}

/** undefined if it does not exist, or the token may not see it. */
export const orMissing = <T>(request: Promise<T>): Promise<T | undefined> => unless(['not-found'], request)

export const isMissing = (error: unknown): boolean => error instanceof BadgeError && error.code === 'not-found'

/** A query about one repository. */
export interface RepositoryQuery {
  /** The name of the operation. */
  readonly name: string
  readonly fields: readonly string[]
  /** In addition to the repository's `owner` and `name`. */
  readonly variables?: Readonly<Record<string, string>>
}

/** Queries a repository over GraphQL, with retries; `parse` gets the field `repository`. */
export type Query = <T>(query: RepositoryQuery, parse: (repository: Fields) => T) => Promise<T>

/** Reads a repository, with retries. */
export interface RepositoryReader {
  readonly repository: Repository
  /** Paths are below that of the repository: `/actions/runs`. */
  readonly get: Get
  readonly query: Query
}

export function repositoryReader(connection: Connection, repository: Repository, purpose: Purpose): RepositoryReader {
  const get = getter(connection, purpose)
  const graphql = refusableGraphql(connection, purpose)
  return {
    repository,
    get: (path, parse, own) => get(routeOfRepository(repository) + path, parse, own),
    query({ name, fields, variables }, parse) {
      const given = { owner: repository.owner, name: repository.name, ...variables }
      const document = `query ${name}(${declarations(given)}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`
      return readWithRetry(connection.pace, purpose, async () =>
        parse(objectOf(await graphql(document, given), 'repository'))
      )
    }
  }
}

/** The declarations of a query's variables: `$owner: String!, $name: String!`. */
export const declarations = (variables: object): string =>
  Object.keys(variables)
    .map((variable) => `$${variable}: String!`)
    .join(', ')

/** GraphQL itself is refused, or its rate limit is used up for longer than we can wait. REST has a limit of its own. */
export class GraphqlRefused extends BadgeError {}

/** GraphQL that throws `GraphqlRefused` if GraphQL is the problem. It waits for a rate limit that ends in time. */
export function refusableGraphql({ client, pace }: Connection, purpose: Purpose): Client['graphql'] {
  return async (document, variables) => {
    try {
      return await client.graphql(document, variables)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (isGraphqlRefused(error))
        throw new GraphqlRefused('refused', `GitHub refused a GraphQL request ${purpose.what} (HTTP ${error.status}).`)
      const verdict = classify(error, purpose, Date.now())
      if (verdict.kind === 'limited' && isGraphqlSpent(error))
        await pace.waitUntil(verdict.until, verdict.why).catch((late: unknown) => {
          throw late instanceof BadgeError && late.code === 'limited'
            ? new GraphqlRefused(late.code, late.message)
            : late
        })
      throw error
    }
  }
}

/** How many values one query asks about: for each of them GitHub walks a history, or reads a file. */
export const VALUES_A_QUERY = 50

interface ValuesQuery<T> {
  readonly name: string
  /** What is asked about the value in `$value<index>`. */
  readonly field: (index: number) => string
  readonly variable: (value: string) => string
  readonly parse: (field: unknown, value: string) => T
}

/** Asks about many values, in as many queries as needed. */
export async function queryValues<T>(
  query: Query,
  values: readonly string[],
  { name, field, variable, parse }: ValuesQuery<T>
): Promise<Map<string, T>> {
  const answers = new Map<string, T>()
  for (let start = 0; start < values.length; start += VALUES_A_QUERY) {
    const part = values.slice(start, start + VALUES_A_QUERY)
    const variables = Object.fromEntries(part.map((value, index) => [`value${index}`, variable(value)]))
    const fields = part.map((_, index) => `at${index}: ${field(index)}`)
    await query({ name, fields, variables }, (answer) => {
      for (const [index, value] of part.entries()) answers.set(value, parse(fieldOf(answer, `at${index}`), value))
    })
  }
  return answers
}
