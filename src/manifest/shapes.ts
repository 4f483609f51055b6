import type { ColorSteps } from '../badge/color.ts'
import { quote } from '../errors.ts'
import type { Status } from '../status/status.ts'
import { STATUS } from './badge-kinds.ts'
import { type Kind, NUMBER, type Schema } from './kinds.ts'
import { holdsCredentials } from './url.ts'
import { type At, type Entry, type Problem, type Reading, type Value, wrong } from './value.ts'

/** A key of the manifest: what its value may be, and how it is read. */
export interface Key<T> {
  readonly schema: Schema
  /** `Allowed: …`, in full sentences. */
  readonly allowed: string
  /** Every problem follows the name of the key: the value that stands there, why it cannot, what is allowed. */
  readonly read: (value: Value) => Reading<T>
}

/** A key with one text. */
export function one<T>(kind: Kind<T>): Key<T> {
  return { schema: kind.schema, allowed: kind.allowed, read: (value) => scalar(kind, value) }
}

/** A key with a text or a list of texts. `least`: how many it has to have. */
export function oneOrMore<T>(kind: Kind<T>, least: 0 | 1): Key<readonly T[]> {
  const { read, ...key } = placed(kind, least)
  return {
    ...key,
    read: (value) => {
      const reading = read(value)
      return 'problems' in reading ? reading : { value: reading.value.map((item) => item.value) }
    }
  }
}

/** The same, for what is judged later: each text with its offset. */
export function placed<T>(kind: Kind<T>, least: 0 | 1): Key<readonly At<T>[]> {
  const { allowed, schema } = kind
  const item = (value: Value): Reading<At<T>> => {
    const reading = scalar(kind, value)
    return 'problems' in reading ? reading : { value: { at: value.at, value: reading.value } }
  }
  const read = (value: Value): Reading<readonly At<T>[]> => {
    if (value.kind !== 'list') return gathered([item(value)])
    if (value.items.length < least) return wrong(value.at, () => `the list is empty. ${allowed}`)
    return gathered(value.items.map(item))
  }
  return { schema: { anyOf: [schema, { type: 'array', items: schema, minItems: least }] }, allowed, read }
}

/** A key with a map of statuses, in any vocabulary, to texts; `example` is one in YAML. */
export function byStatus<T>(kind: Kind<T>, example: string): Key<Readonly<Partial<Record<Status, T>>>> {
  const allowed = `Allowed: a map of statuses, such as ${example}.`
  const read = (value: Value): Reading<Readonly<Partial<Record<Status, T>>>> => {
    const pairs = pairsOf(value, { key: STATUS, same: 'the same status', kind, allowed })
    if ('problems' in pairs) return pairs
    const texts: Partial<Record<Status, T>> = {}
    for (const [status, text] of pairs.value) texts[status] = text
    return { value: texts }
  }
  return { schema: mapSchema(STATUS, kind), allowed, read }
}

/** A key with a map of numbers to colours, read into steps from the lowest number up. */
export function bySteps(kind: Kind<ColorSteps[number][1]>, example: string): Key<ColorSteps> {
  const allowed = `Allowed: a map of numbers, such as ${example}.`
  const read = (value: Value): Reading<ColorSteps> => {
    const pairs = pairsOf(value, { key: NUMBER, same: 'the same number', kind, allowed })
    return 'problems' in pairs ? pairs : { value: pairs.value.toSorted(([one], [other]) => one - other) }
  }
  return { schema: mapSchema(NUMBER, kind), allowed, read }
}

/** The names in a JSON object are texts, whatever YAML takes them for. */
function mapSchema(key: Kind<unknown>, value: Kind<unknown>): Schema {
  return { type: 'object', propertyNames: key.schema, additionalProperties: value.schema }
}

interface Pairing<K, T> {
  readonly key: Kind<K>
  /** What two words of one key are. */
  readonly same: string
  readonly kind: Kind<T>
  readonly allowed: string
}

function pairsOf<K, T>(
  value: Value,
  { key, same, kind, allowed }: Pairing<K, T>
): Reading<readonly (readonly [K, T])[]> {
  if (value.kind !== 'map') return wrong(value.at, () => misplaced(value, allowed))
  const words = new Map<K, string>()
  return gathered(value.entries.map((entry) => pairOf(keyOf(entry, { key, same, words }), under(entry, kind))))
}

/** The key of an entry; a second word for one that is in `words` contradicts the first. */
function keyOf<K>(
  { key: word, at }: Entry,
  { key: kind, same, words }: { key: Kind<K>; same: string; words: Map<K, string> }
): Reading<K> {
  const key = kind.parse(word)
  if (key === undefined) return wrong(at, () => `${quote(word)} ${kind.refusal(word)} ${kind.allowed}`)
  const before = words.get(key)
  if (before === word) return wrong(at, () => `${quote(word)} is given twice. Leave one of them out.`)
  if (before !== undefined)
    return wrong(at, () => `${quote(before)} and ${quote(word)} are ${same}. Leave one of them out.`)
  words.set(key, word)
  return { value: key }
}

function under<T>({ key, value }: Entry, kind: Kind<T>): Reading<T> {
  const reading = scalar(kind, value)
  if ('value' in reading) return reading
  return { problems: reading.problems.map(({ at, say }) => ({ at, say: () => `${quote(key)}: ${say()}` })) }
}

function pairOf<A, B>(one: Reading<A>, other: Reading<B>): Reading<readonly [A, B]> {
  if ('value' in one && 'value' in other) return { value: [one.value, other.value] }
  return { problems: [one, other].flatMap(problemsOf) }
}

function scalar<T>(kind: Kind<T>, value: Value): Reading<T> {
  if (value.kind !== 'scalar' || value.empty) return wrong(value.at, () => misplaced(value, kind.allowed))
  const parsed = kind.parse(value.text)
  return parsed === undefined
    ? wrong(value.at, () => `${shown(value)} ${kind.refusal(value.text)} ${kind.allowed}`)
    : { value: parsed }
}

function misplaced(value: Value, allowed: string): string {
  if (value.kind === 'scalar' && value.empty) return `no value is given. ${allowed}`
  return `${shown(value)} cannot stand here. ${allowed}`
}

/** A value as messages name it; they go to the log, where no credential may appear. */
export function shown(value: Value): string {
  if (value.kind !== 'scalar') return `a ${value.kind}`
  if (value.empty) return 'an empty value'
  return holdsCredentials(value.text) ? 'a text that is not shown here' : quote(value.text)
}

function gathered<T>(readings: readonly Reading<T>[]): Reading<readonly T[]> {
  const problems = readings.flatMap(problemsOf)
  return problems.length > 0
    ? { problems }
    : { value: readings.flatMap((each) => ('value' in each ? [each.value] : [])) }
}

const problemsOf = (reading: Reading<unknown>): readonly Problem[] => ('problems' in reading ? reading.problems : [])
