import { BadgeError, type FailureCode } from '../errors.ts'
import type { Pace } from '../destination/destination.ts'
import type { Repository } from '../repository-name.ts'
import { ApiError, classify, isGraphqlRefused, isGraphqlSpent, outage, type Purpose } from './api-errors.ts'
import type { Client } from './client.ts'
import { asFields, type Fields, listOf, numberOf } from './response.ts'

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
      switch (verdict.kind) {
        case 'limited':
          await pace.waitUntil(verdict.until, verdict.why)
          break
        case 'refused':
          throw verdict.error
        case 'conflict':
          if (attempt + 1 >= MOST_TRIES) throw outage(error, purpose)
          await pace.backOff(attempt++)
          break
        case 'again':
          if (attempt + 1 >= (verdict.tries ?? MOST_TRIES)) throw verdict.error
          await pace.backOff(attempt++)
      }
    }
  }
}

/** Reads from GitHub's REST API, with retries; `purpose` is for errors, if it differs from that of other reads. */
export type Get = <T>(path: string, parse: (fields: Fields) => T, purpose?: Purpose) => Promise<T>

/** The key of an answer that is only a list. */
export const ITEMS = 'items'

export function getter(client: Client, pace: Pace, purpose: Purpose): Get {
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
  readonly size: number
  readonly parse: (fields: Fields) => T
  readonly purpose?: Purpose
  /** How many pages are read at most. */
  readonly mostPages?: number
}

/** The pages of a list. Each is requested when it is needed. An answer that is only a list does not tell how many items there are. */
export async function* pages<T>(
  get: Get,
  { path, key, size, parse, purpose, mostPages = Infinity }: Listing<T>
): AsyncGenerator<T[], void> {
  const joint = path.includes('?') ? '&' : '?'
  for (let page = 1, seen = 0; page <= mostPages; page++) {
    const parsePage = (fields: Fields): { items: T[]; total: number } => ({
      items: listOf(fields, key).map((item) => parse(asFields(item, `an entry of ${key}`))),
      total: key === ITEMS ? Infinity : numberOf(fields, 'total_count')
    })
    const { items, total } = await get(`${path}${joint}per_page=${size}&page=${page}`, parsePage, purpose)
    seen += items.length
    yield items
    if (items.length < size || seen >= total) return
  }
}

export async function all<T>(parts: AsyncIterable<T[]>): Promise<T[]> {
  const items: T[] = []
  for await (const part of parts) items.push(...part)
  return items
}

/** All items, or none if GitHub refuses them for one of these reasons. */
export async function allUnless<T>(reasons: readonly FailureCode[], parts: AsyncIterable<T[]>): Promise<T[]> {
  try {
    return await all(parts)
  } catch (error) {
    if (error instanceof BadgeError && reasons.includes(error.code)) return []
    throw error
  }
}

/** undefined if it does not exist, or the token may not see it. */
export async function orMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

export const isMissing = (error: unknown): boolean => error instanceof BadgeError && error.code === 'not-found'

export interface GraphqlRequest {
  readonly document: string
  readonly variables: object
}

/** Queries a repository over GraphQL, with retries; `parse` gets the field `repository`. */
export type Query = <T>(request: GraphqlRequest, parse: (repository: Fields) => T) => Promise<T>

/** GraphQL itself is refused, or its rate limit is used up for longer than we can wait. REST has a limit of its own. */
export class GraphqlRefused extends BadgeError {}

export function querier(client: Client, pace: Pace, purpose: Purpose): Query {
  const graphql = refusableGraphql(client, pace, purpose)
  return ({ document, variables }, parse) =>
    readWithRetry(pace, purpose, async () => {
      const data = await graphql(document, variables)
      return parse(asFields(data['repository'], 'repository'))
    })
}

/** GraphQL that throws `GraphqlRefused` if GraphQL is the problem. It waits for a rate limit that ends in time. */
export function refusableGraphql(client: Client, pace: Pace, purpose: Purpose): Client['graphql'] {
  return async (document, variables) => {
    try {
      return await client.graphql(document, variables)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (isGraphqlRefused(error))
        throw new GraphqlRefused('refused', `GitHub refused a GraphQL request ${purpose.what} (HTTP ${error.status}).`)
      const verdict = classify(error, purpose, Date.now())
      if (verdict.kind === 'limited' && isGraphqlSpent(error)) await waitOrRefuse(pace, verdict)
      throw error
    }
  }
}

async function waitOrRefuse(
  pace: Pace,
  { until, why }: { readonly until: number; readonly why: string }
): Promise<void> {
  try {
    await pace.waitUntil(until, why)
  } catch (late) {
    throw late instanceof BadgeError && late.code === 'limited' ? new GraphqlRefused(late.code, late.message) : late
  }
}

/** How many values one query asks about: for each of them GitHub walks a history, or reads a file. */
export const VALUES_A_QUERY = 50

export interface SplitQuery {
  readonly name: string
  /** The field that asks about the value in `$value<index>`. */
  readonly field: (index: number) => string
  readonly variable: (value: string) => string
}

/** A query about many values, split into several with some of the values each. */
export function* splitQuery(
  { owner, name: repository }: Repository,
  values: readonly string[],
  { name, field, variable }: SplitQuery
): Generator<{ readonly request: GraphqlRequest; readonly part: readonly string[] }> {
  for (let start = 0; start < values.length; start += VALUES_A_QUERY) {
    const part = values.slice(start, start + VALUES_A_QUERY)
    const given = part.map((value, index) => [`value${index}`, variable(value)] as const)
    const variables: Record<string, string> = { owner, name: repository, ...Object.fromEntries(given) }
    const document = `query ${name}(${declarations(variables)}) {
  repository(owner: $owner, name: $name) {
    ${part.map((_, index) => field(index)).join('\n    ')}
  }
}`
    yield { request: { document, variables }, part }
  }
}

/** The declarations of a query's variables: `$owner: String!, $name: String!`. */
export const declarations = (variables: object): string =>
  Object.keys(variables)
    .map((variable) => `$${variable}: String!`)
    .join(', ')
