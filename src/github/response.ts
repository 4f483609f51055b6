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

/** A string that GitHub may leave out or give as null. */
export function optionalText(fields: Fields, key: string): string | null {
  const value = fields[key]
  return typeof value === 'string' ? value : null
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
