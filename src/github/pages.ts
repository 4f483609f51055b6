import type { Pace } from '../target/target.ts'
import type { Purpose } from './classify.ts'
import type { Client } from './client.ts'
import { asFields, type Fields, listOf, numberOf } from './shape.ts'
import { steady } from './steady.ts'

/** A reading of GitHub's REST API, repeated until it makes sense. */
export type Get = <T>(path: string, read: (fields: Fields) => T) => Promise<T>

export function getter(client: Client, pace: Pace, purpose: Purpose): Get {
  return (path, read) => steady(pace, purpose, async () => read(asFields(await client.rest('GET', path), 'the answer')))
}

export interface Listing<T> {
  /** The path with its query, without `per_page` and `page`. */
  readonly path: string
  /** Where the answer holds the items. */
  readonly key: string
  readonly size: number
  readonly parse: (fields: Fields) => T
}

/** The pages of a list, each asked for only when it is wanted. */
export async function* pages<T>(get: Get, { path, key, size, parse }: Listing<T>): AsyncGenerator<T[], void> {
  const joint = path.includes('?') ? '&' : '?'
  for (let page = 1, seen = 0; ; page++) {
    const { items, total } = await get(`${path}${joint}per_page=${size}&page=${page}`, (fields) => ({
      items: listOf(fields, key).map((item) => parse(asFields(item, `an entry of ${key}`))),
      total: numberOf(fields, 'total_count')
    }))
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
