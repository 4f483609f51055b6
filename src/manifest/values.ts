import { BadgeError, quote, suggestion } from '../errors.ts'
import type { ManifestBadge } from './manifest.ts'

/** As many as anybody mends at once. */
const MOST_PROBLEMS = 20

const ALLOWED = 'Allowed: id=message, one a line, or a JSON object of them.'

/** Reads the input `values`: `id=message`, one a line, or a JSON object; a message may be empty. All that is wrong is one error. */
export function readValues(text: string): ReadonlyMap<string, string> {
  return text.trimStart().startsWith('{') ? readObject(text) : readLines(text)
}

function readObject(text: string): ReadonlyMap<string, string> {
  // `toJSON` makes null of a step output that was not set.
  const entries = Object.entries(parsed(text)).map(([id, message]) => [id, message ?? ''] as const)
  const wrong = entries.filter(([, message]) => typeof message !== 'string' && typeof message !== 'number')
  refuse(
    wrong.map(
      ([id, message]) =>
        () =>
          `${quote(id)}: ${quote(JSON.stringify(message))} is no text or number.`
    )
  )
  return new Map(entries.map(([id, message]) => [id, typeof message === 'string' ? message : JSON.stringify(message)]))
}

/** A text that starts with a brace is an object, or no JSON. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BadgeError('invalid', `Input "values": it starts like JSON, and is none: ${quote(why)}. ${ALLOWED}`)
  }
}

function readLines(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const problems = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const problem = line.trim() === '' ? undefined : put(values, line)
    return problem === undefined ? [] : [() => `line ${index + 1}: ${problem}`]
  })
  refuse(problems)
  return values
}

function put(values: Map<string, string>, line: string): string | undefined {
  const at = line.indexOf('=')
  if (at === -1) return `${quote(line.trim())} has no "=". ${ALLOWED}`
  const [id, message] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  if (id === '') return `${quote(line.trim())} has no id before the "=". ${ALLOWED}`
  if (values.has(id)) return `${quote(id)} is given twice. Leave one of them out.`
  values.set(id, message)
  return undefined
}

/** The badges with the messages that the values give static ones, which an empty one leaves as they are; a value for any other badge is an error. */
export function withValues(badges: readonly ManifestBadge[], values: ReadonlyMap<string, string>): ManifestBadge[] {
  const byId = new Map(badges.map((badge) => [badge.definition.id, badge]))
  refuse([...values.keys()].flatMap((id) => problemOf(id, byId) ?? []))
  return badges.map((badge) => {
    const message = values.get(badge.definition.id)
    if (message === undefined) return badge
    const isEmpty = message.trim() === ''
    const said = isEmpty
      ? { message: undefined, source: { kind: 'value', empty: 'values' } as const }
      : { message, source: { kind: 'message' } as const }
    return { ...badge, definition: { ...badge.definition, ...said } }
  })
}

function problemOf(id: string, badges: ReadonlyMap<string, ManifestBadge>): (() => string) | undefined {
  const badge = badges.get(id)
  if (badge === undefined) return () => `There is no badge ${quote(id)}.${suggestion(id, [...badges.keys()])}`
  const { kind } = badge.definition.source
  if (kind === 'value' || (kind === 'message' && !badge.enforce)) return undefined
  // Whoever enforces a badge lets others fill it in by leaving its message out, which takes color_steps.
  if (kind === 'message')
    return () => `The badge ${quote(id)} is enforced, with a message of its own (${badge.place}), and takes no other.`
  const shows = kind === 'pointer' ? "somebody else's picture" : 'a status'
  return () => `The badge ${quote(id)} shows ${shows}, no message of its own (${badge.place}). Allowed: static badges.`
}

function refuse(problems: readonly (() => string)[]): void {
  if (problems.length === 0) return
  const said = problems.slice(0, MOST_PROBLEMS).map((say) => say())
  const more = problems.length > said.length ? [`${problems.length - said.length} more problems`] : []
  throw new BadgeError('invalid', `Input "values": ${[...said, ...more].join('; ')}`)
}
