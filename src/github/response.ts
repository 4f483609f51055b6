import { malformed } from './api-errors.ts'

/** A JSON object whose fields have not been checked. */
export type Fields = Readonly<Record<string, unknown>>

export function asFields(value: unknown, what: string): Fields {
  if (isFields(value)) return value
  throw malformed(`${what} is not an object`)
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const objectOf = (fields: Fields, key: string): Fields => asFields(fields[key], key)

/** The value of a field; an answer without it was cut short. */
export function fieldOf(fields: Fields, key: string): unknown {
  if (fields[key] === undefined) throw malformed(`${key} is missing`)
  return fields[key]
}

export function listOf(fields: Fields, key: string): readonly unknown[] {
  const value = fields[key]
  if (Array.isArray(value)) return value
  throw malformed(`${key} is not a list`)
}

/** The entries of a list, each an object. */
export const entriesOf = <T>(fields: Fields, key: string, parse: (entry: Fields) => T): T[] =>
  listOf(fields, key).map((entry) => parse(asFields(entry, `an entry of ${key}`)))

/** The entries of a connection of GraphQL. */
export const nodesOf = <T>(fields: Fields, key: string, parse: (node: Fields) => T): T[] =>
  entriesOf(objectOf(fields, key), 'nodes', parse)

export function textOf(fields: Fields, key: string): string {
  const value = fields[key]
  if (typeof value === 'string') return value
  throw malformed(`${key} is not a string`)
}

export function numberOf(fields: Fields, key: string): number {
  const value = fields[key]
  if (typeof value === 'number') return value
  throw malformed(`${key} is not a number`)
}

export function flagOf(fields: Fields, key: string): boolean {
  const value = fields[key]
  if (typeof value === 'boolean') return value
  throw malformed(`${key} is not a boolean`)
}

/** An object id of git: 40 hex digits, or 64 in a repository with SHA-256. */
export function oidOf(fields: Fields, key: string): string {
  const value = textOf(fields, key)
  if ((value.length === 40 || value.length === 64) && /^[\da-f]+$/.test(value)) return value
  throw malformed(`${key} is not an object id`)
}

/** A time in milliseconds since the epoch, which GitHub may leave out or give as null. */
export function optionalTime(fields: Fields, key: string): number | undefined {
  const time = Date.parse(optionalText(fields, key) ?? '')
  return Number.isNaN(time) ? undefined : time
}

/** An object that GitHub may leave out or return as null: then it has no fields. */
export function optionalObject(fields: Fields, key: string): Fields {
  const value = fields[key]
  return isFields(value) ? value : {}
}

/** A string that GitHub may leave out or give as null. */
export function optionalText(fields: Fields, key: string): string | null {
  const value = fields[key]
  return typeof value === 'string' ? value : null
}
