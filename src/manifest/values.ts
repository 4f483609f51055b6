import { isBlank } from '../badge/text.ts'
import { BadgeError, inputName, messageOf, quote, suggestion } from '../errors.ts'
import { setTwice } from './fields.ts'
import type { ManifestBadge } from './manifest.ts'

/** As many as anybody fixes at once. */
const MAX_PROBLEMS = 20

const ALLOWED = 'Allowed: id=message, one per line, or a JSON object.'

/** Reads the input `values`: `id=message`, one per line, or a JSON object; a message can be empty. All problems are one error. */
export function readValues(text: string): ReadonlyMap<string, string> {
  return text.trimStart().startsWith('{') ? readObject(text) : readLines(text)
}

function readObject(text: string): ReadonlyMap<string, string> {
  // `toJSON` makes null of a step output that was not set.
  const entries = Object.entries(parseObject(text)).map(([id, message]) => [id, message ?? ''] as const)
  const wrong = entries.filter(([, message]) => typeof message !== 'string' && typeof message !== 'number')
  refuse(
    wrong.map(
      ([id, message]) =>
        () =>
          `${quote(id)}: ${quote(JSON.stringify(message))} is not a text or number.`
    )
  )
  return new Map(entries.map(([id, message]) => [id, typeof message === 'string' ? message : JSON.stringify(message)]))
}

/** A text that starts with a brace is an object, or not JSON. */
function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>
  } catch (error) {
    throw new BadgeError(
      'invalid',
      `${inputName('values')}: it starts with "{", but is not valid JSON: ${quote(messageOf(error))}. ${ALLOWED}`
    )
  }
}

function readLines(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const problems = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const problem = line.trim() === '' ? undefined : addLine(values, line)
    return problem === undefined ? [] : [() => `line ${index + 1}: ${problem}`]
  })
  refuse(problems)
  return values
}

/** Returns what is wrong with the line. */
function addLine(values: Map<string, string>, line: string): string | undefined {
  const at = line.indexOf('=')
  if (at === -1) return `${quote(line.trim())} has no "=". ${ALLOWED}`
  const [id, message] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  if (id === '') return `${quote(line.trim())} has no id before the "=". ${ALLOWED}`
  if (values.has(id)) return setTwice(id)
  values.set(id, message)
  return undefined
}

/**
 * The badges with the messages that the values give static ones. An empty message leaves its badge unchanged; a value for any
 * other badge is an error.
 */
export function withValues(badges: readonly ManifestBadge[], values: ReadonlyMap<string, string>): ManifestBadge[] {
  const byId = new Map(badges.map((badge) => [badge.definition.id, badge]))
  refuse([...values.keys()].flatMap((id) => problemOf(id, byId) ?? []))
  return badges.map((badge) => {
    const message = values.get(badge.definition.id)
    if (message === undefined) return badge
    const changes = isBlank(message)
      ? { message: undefined, source: { kind: 'value', empty: 'values' } as const }
      : { message, source: { kind: 'message' } as const }
    return { ...badge, definition: { ...badge.definition, ...changes } }
  })
}

function problemOf(id: string, badges: ReadonlyMap<string, ManifestBadge>): (() => string) | undefined {
  const badge = badges.get(id)
  if (badge === undefined) return () => `There is no badge ${quote(id)}.${otherIds(id, badges)}`
  const { kind } = badge.definition.source
  if (kind === 'value' || (kind === 'message' && !badge.enforce)) return undefined
  // An enforced badge without a message, but with `color_steps`, is there for others to fill in.
  if (kind === 'message')
    return () => `The badge ${quote(id)} is enforced with its own message (${badge.place}), which values cannot change.`
  const shows = kind === 'pointer' ? 'an existing picture' : kind === 'fact' ? 'a fact' : 'a status'
  return () => `The badge ${quote(id)} shows ${shows}, not a message (${badge.place}). Allowed: static badges.`
}

/** The id that is meant, or those that can have a message. */
function otherIds(id: string, badges: ReadonlyMap<string, ManifestBadge>): string {
  const isStatic = ({ definition: { source } }: ManifestBadge): boolean =>
    source.kind === 'value' || source.kind === 'message'
  const ids = [...badges].flatMap(([other, badge]) => (isStatic(badge) ? [other] : []))
  const allowed = ids.length === 0 ? '' : ` Allowed: ${ids.slice(0, MAX_PROBLEMS).join(', ')}.`
  return suggestion(id, [...badges.keys()]) || allowed
}

function refuse(problems: readonly (() => string)[]): void {
  if (problems.length === 0) return
  const shown = problems.slice(0, MAX_PROBLEMS).map((message) => message())
  const more = problems.length > shown.length ? [`${problems.length - shown.length} more problems`] : []
  throw new BadgeError('invalid', `${inputName('values')}: ${[...shown, ...more].join('; ')}`)
}
