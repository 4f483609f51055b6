import { malformed } from './api-error.ts'

/** A JSON object whose fields have not been looked at. */
export type Fields = Readonly<Record<string, unknown>>

export function asFields(value: unknown, what: string): Fields {
  if (isFields(value)) return value
  throw malformed(`${what} is no object`)
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(fields: Fields, key: string): readonly unknown[] {
  const value = fields[key]
  if (Array.isArray(value)) return value
  throw malformed(`${key} is no list`)
}

export function textOf(fields: Fields, key: string): string {
  const value = fields[key]
  if (typeof value === 'string') return value
  throw malformed(`${key} is no text`)
}

export function numberOf(fields: Fields, key: string): number {
  const value = fields[key]
  if (typeof value === 'number') return value
  throw malformed(`${key} is no number`)
}

export function flagOf(fields: Fields, key: string): boolean {
  const value = fields[key]
  if (typeof value === 'boolean') return value
  throw malformed(`${key} is no boolean`)
}

/** A commit id: 40 hex digits, or 64 in a repository with SHA-256. */
export function oidOf(fields: Fields, key: string): string {
  const value = textOf(fields, key)
  if ((value.length === 40 || value.length === 64) && /^[\da-f]+$/.test(value)) return value
  throw malformed(`${key} is no commit id`)
}

/** A time, in milliseconds since the epoch, that GitHub may leave out or give as null. */
export function optionalTime(fields: Fields, key: string): number | undefined {
  const time = Date.parse(optionalText(fields, key) ?? '')
  return Number.isNaN(time) ? undefined : time
}

/** A text that GitHub may leave out or give as null. */
export function optionalText(fields: Fields, key: string): string | null {
  const value = fields[key]
  return typeof value === 'string' ? value : null
}
