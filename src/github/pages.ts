import { BadgeError, type FailureCode } from '../errors.ts'
import type { Pace } from '../destination/destination.ts'
import type { Purpose } from './classify.ts'
import type { Client } from './client.ts'
import { asFields, type Fields, listOf, numberOf } from './shape.ts'
import { steady } from './steady.ts'

/** A reading of GitHub's REST API, repeated until it makes sense; `purpose` where it is not that of the others. */
export type Get = <T>(path: string, read: (fields: Fields) => T, purpose?: Purpose) => Promise<T>

/** Where an answer that is a bare list is found. */
export const ITEMS = 'items'

export function getter(client: Client, pace: Pace, purpose: Purpose): Get {
  return (path, read, own = purpose) =>
    steady(pace, own, async () => {
      const answer = await client.rest('GET', path)
      return read(Array.isArray(answer) ? { [ITEMS]: answer } : asFields(answer, 'the answer'))
    })
}

export interface Listing<T> {
  /** The path with its query, without `per_page` and `page`. */
  readonly path: string
  /** Where the answer holds the items. */
  readonly key: string
  readonly size: number
  readonly parse: (fields: Fields) => T
  readonly purpose?: Purpose
}

/** The pages of a list, each asked for only when it is wanted. */
export async function* pages<T>(get: Get, { path, key, size, parse, purpose }: Listing<T>): AsyncGenerator<T[], void> {
  const joint = path.includes('?') ? '&' : '?'
  for (let page = 1, seen = 0; ; page++) {
    const read = (fields: Fields): { items: T[]; total: number } => ({
      items: listOf(fields, key).map((item) => parse(asFields(item, `an entry of ${key}`))),
      total: numberOf(fields, 'total_count')
    })
    const { items, total } = await get(`${path}${joint}per_page=${size}&page=${page}`, read, purpose)
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

/** All items, or none where GitHub refuses them for one of these reasons. */
export async function allUnless<T>(reasons: readonly FailureCode[], parts: AsyncIterable<T[]>): Promise<T[]> {
  try {
    return await all(parts)
  } catch (error) {
    if (error instanceof BadgeError && reasons.includes(error.code)) return []
    throw error
  }
}

/** Undefined where GitHub has nothing there, or nothing that the token may see. */
export async function orMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

export const isMissing = (error: unknown): boolean => error instanceof BadgeError && error.code === 'not-found'
