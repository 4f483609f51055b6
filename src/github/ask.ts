import { BadgeError } from '../errors.ts'
import type { Pace } from '../destination/destination.ts'
import { ApiError } from './api-error.ts'
import { classify, type Purpose } from './classify.ts'
import { isGraphqlRefused, isGraphqlSpent } from './meanings.ts'
import type { Client } from './client.ts'
import type { Repository } from './repository.ts'
import { asFields, type Fields } from './shape.ts'
import { steady } from './steady.ts'

export interface Question {
  readonly document: string
  readonly variables: object
}

/** A GraphQL query about a repository, repeated until its answer makes sense; `read` gets the field `repository`. */
export type Ask = <T>(question: Question, read: (repository: Fields) => T) => Promise<T>

/** GraphQL as such is refused, or its budget is spent for longer than we may wait: REST, which has its own, may do. */
export class GraphqlRefused extends BadgeError {}

export function asker(client: Client, pace: Pace, purpose: Purpose): Ask {
  const graphql = refusable(client, pace, purpose)
  return ({ document, variables }, read) =>
    steady(pace, purpose, async () => {
      const data = await graphql(document, variables)
      return read(asFields(data['repository'], 'repository'))
    })
}

/** GraphQL that throws `GraphqlRefused` where its errors mean that; a budget that is full again in time is waited for. */
export function refusable(client: Client, pace: Pace, purpose: Purpose): Client['graphql'] {
  return async (document, variables) => {
    try {
      return await client.graphql(document, variables)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (isGraphqlRefused(error))
        throw new GraphqlRefused('refused', `GitHub refused ${purpose.what} through GraphQL (HTTP ${error.status}).`)
      const verdict = classify(error, purpose, Date.now())
      if (verdict.kind === 'limited' && isGraphqlSpent(error)) await waited(pace, verdict)
      throw error
    }
  }
}

async function waited(pace: Pace, { until, why }: { readonly until: number; readonly why: string }): Promise<void> {
  try {
    await pace.waitUntil(until, why)
  } catch (late) {
    throw late instanceof BadgeError && late.code === 'limited' ? new GraphqlRefused(late.code, late.message) : late
  }
}

/** How many paths one query is about: each makes GitHub walk a history, or read a file. */
export const MOST_PATHS = 50

/** Queries about many paths, few at a time; `field` asks about the path in `$path<index>`. */
export function* questions(
  { owner, name }: Repository,
  paths: readonly string[],
  { title, field, valueOf }: { title: string; field: (index: number) => string; valueOf: (path: string) => string }
): Generator<{ readonly question: Question; readonly part: readonly string[] }> {
  for (let start = 0; start < paths.length; start += MOST_PATHS) {
    const part = paths.slice(start, start + MOST_PATHS)
    const values = part.map((path, index) => [`path${index}`, valueOf(path)] as const)
    const variables: Record<string, string> = { owner, name, ...Object.fromEntries(values) }
    const declared = Object.keys(variables).map((variable) => `$${variable}: String!`)
    const document = `query ${title}(${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${part.map((_, index) => field(index)).join('\n    ')}
  }
}`
    yield { question: { document, variables }, part }
  }
}
