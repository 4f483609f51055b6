import type { ColorSteps } from '../badge/color.ts'
import { quote, suggestion } from '../errors.ts'
import type { Status } from '../status/status.ts'
import { type Kind, NUMBER, type Schema, STATUS } from './kinds.ts'
import { holdsCredentials } from './placeholders.ts'
import { type Entry, type Mapping, type Parsed, type Problem, problemAt, type Value } from './value.ts'

/** A key of the manifest: what its value can be, and how to read it. */
export interface Key<T> {
  readonly schema: Schema
  /** `Allowed: …`, in full sentences. */
  readonly allowed: string
  /** Every problem follows the name of the key: the value, what is wrong with it, what is allowed. */
  readonly read: (value: Value) => Parsed<T>
}

/** A value, and where it stands in the text. */
export interface Located<T> {
  readonly offset: number
  readonly value: T
}

/** A key with one text. */
export function one<T>(kind: Kind<T>): Key<T> {
  return { schema: kind.schema, allowed: kind.allowed, read: (value) => readScalar(kind, value) }
}

/** A key with a text or a list of texts. `least`: how many are needed. */
export function oneOrMore<T>(kind: Kind<T>, least: 0 | 1): Key<readonly T[]> {
  const { read, ...key } = locatedList(kind, least)
  return {
    ...key,
    read: (value) => {
      const parsed = read(value)
      return 'problems' in parsed ? parsed : { value: parsed.value.map((item) => item.value) }
    }
  }
}

/** The same, for what is checked later: each text with its offset. */
export function locatedList<T>(kind: Kind<T>, least: 0 | 1): Key<readonly Located<T>[]> {
  const { allowed, schema } = kind
  const item = (value: Value): Parsed<Located<T>> => {
    const parsed = readScalar(kind, value)
    return 'problems' in parsed ? parsed : { value: { offset: value.offset, value: parsed.value } }
  }
  const read = (value: Value): Parsed<readonly Located<T>[]> => {
    if (value.kind !== 'list') return all([item(value)])
    if (value.items.length < least) return problemAt(value.offset, () => `the list is empty. ${allowed}`)
    return all(value.items.map(item))
  }
  return { schema: { anyOf: [schema, { type: 'array', items: schema, minItems: least }] }, allowed, read }
}

/** A key with a map of statuses, in any vocabulary, to texts; `example` is one in YAML. */
export function byStatus<T>(kind: Kind<T>, example: string): Key<Readonly<Partial<Record<Status, T>>>> {
  const allowed = `Allowed: a map of statuses, such as ${example}.`
  const read = (value: Value): Parsed<Readonly<Partial<Record<Status, T>>>> => {
    const pairs = readPairs(value, { key: STATUS, same: 'the same status', kind, allowed })
    if ('problems' in pairs) return pairs
    const texts: Partial<Record<Status, T>> = {}
    for (const [status, text] of pairs.value) texts[status] = text
    return { value: texts }
  }
  return { schema: mapSchema(STATUS, kind), allowed, read }
}

/** A key with a map of numbers to colours, which become steps from the lowest number up. */
export function bySteps(kind: Kind<ColorSteps[number][1]>, example: string): Key<ColorSteps> {
  const allowed = `Allowed: a map of numbers, such as ${example}.`
  const read = (value: Value): Parsed<ColorSteps> => {
    const pairs = readPairs(value, { key: NUMBER, same: 'the same number', kind, allowed })
    return 'problems' in pairs ? pairs : { value: pairs.value.toSorted(([one], [other]) => one - other) }
  }
  return { schema: mapSchema(NUMBER, kind), allowed, read }
}

/** Keys of a JSON object are always texts, whatever YAML makes of them. */
function mapSchema(key: Kind<unknown>, value: Kind<unknown>): Schema {
  return { type: 'object', propertyNames: key.schema, additionalProperties: value.schema }
}

interface PairKinds<K, T> {
  readonly key: Kind<K>
  /** What two words for one key are: `the same status`. */
  readonly same: string
  readonly kind: Kind<T>
  readonly allowed: string
}

function readPairs<K, T>(
  value: Value,
  { key, same, kind, allowed }: PairKinds<K, T>
): Parsed<readonly (readonly [K, T])[]> {
  if (value.kind !== 'map') return problemAt(value.offset, () => misplaced(value, allowed))
  const words = new Map<K, string>()
  const pair = (entry: Entry): Parsed<readonly [K, T]> => {
    const left = readKey(entry, { key, same, words })
    const right = readScalar(kind, entry.value)
    if ('value' in left && 'value' in right) return { value: [left.value, right.value] }
    return { problems: [...problemsOf(left), ...withKey(entry.key, right)] }
  }
  return all(value.entries.map(pair))
}

/** The key of an entry; a second word for one that is in `words` contradicts the first. */
function readKey<K>(
  { key: word, offset }: Entry,
  { key: kind, same, words }: { key: Kind<K>; same: string; words: Map<K, string> }
): Parsed<K> {
  const key = kind.parse(word)
  if (key === undefined) return problemAt(offset, () => `${quote(word)} ${kind.problem(word)} ${kind.allowed}`)
  const before = words.get(key)
  if (before === word) return problemAt(offset, () => `${quote(word)} is set twice. Remove one of them.`)
  if (before !== undefined)
    return problemAt(offset, () => `${quote(before)} and ${quote(word)} are ${same}. Remove one of them.`)
  words.set(key, word)
  return { value: key }
}

function readScalar<T>(kind: Kind<T>, value: Value): Parsed<T> {
  if (value.kind !== 'scalar' || value.isNull) return problemAt(value.offset, () => misplaced(value, kind.allowed))
  const parsed = kind.parse(value.text)
  return parsed === undefined
    ? problemAt(value.offset, () => `${describeValue(value)} ${kind.problem(value.text)} ${kind.allowed}`)
    : { value: parsed }
}

function misplaced(value: Value, allowed: string): string {
  if (value.kind === 'scalar' && value.isNull) return `the value is missing. ${allowed}`
  return `${describeValue(value)} is not allowed here. ${allowed}`
}

/** A value as messages name it. They go to the log, where no credential may appear. */
export function describeValue(value: Value): string {
  if (value.kind !== 'scalar') return `a ${value.kind}`
  if (value.isNull) return 'an empty value'
  return holdsCredentials(value.text) ? 'a text that is not shown here' : quote(value.text)
}

function all<T>(parsed: readonly Parsed<T>[]): Parsed<readonly T[]> {
  const problems = parsed.flatMap(problemsOf)
  return problems.length > 0 ? { problems } : { value: parsed.flatMap((each) => ('value' in each ? [each.value] : [])) }
}

const problemsOf = (parsed: Parsed<unknown>): readonly Problem[] => ('problems' in parsed ? parsed.problems : [])

/** The problems of a value, each with the name of its key. */
function withKey(key: string, parsed: Parsed<unknown>): readonly Problem[] {
  return problemsOf(parsed).map(({ offset, message }) => ({
    offset,
    message: () => `${quote(key)}: ${message()}`
  }))
}

/** The keys of a map, under the names that they have in YAML. */
export type Table<F> = { readonly [K in keyof F]: Key<F[K]> }

/** How to read a map. */
export interface Keys<F> {
  readonly table: Table<F>
  /** What the keys belong to, in messages: `a badge`. */
  readonly subject: string
  /** Keys that are known but not allowed here, and what messages say about each. */
  readonly refused: Readonly<Partial<Record<keyof F, string>>>
  /** Pairs that one map cannot have, and why. */
  readonly contradictions: readonly Contradiction<F>[]
}

export type Contradiction<F> = readonly [one: keyof F & string, other: keyof F & string, why: string]

export interface FieldsRead<F> {
  readonly fields: Partial<F>
  /** Where each key stands, also one with a wrong value. */
  readonly offsets: ReadonlyMap<keyof F, number>
  readonly problems: readonly Problem[]
}

/** Reads a map: what is right in it, and everything that is wrong. No key is required. */
export function readFields<F>({ entries }: Mapping, keys: Keys<F>): FieldsRead<F> {
  const fields: { -readonly [K in keyof F]?: F[K] } = {}
  const offsets = new Map<keyof F, number>()
  const problems = entries.flatMap(({ key: name, offset, value }): readonly Problem[] => {
    if (!isKey(name, keys.table)) return [{ offset, message: () => unknownKey(name, keys) }]
    const why = keys.refused[name]
    if (why !== undefined) return [{ offset, message: () => `${quote(name)} ${why}` }]
    if (offsets.has(name)) return [{ offset, message: () => `${quote(name)} is set twice. Remove one of them.` }]
    offsets.set(name, offset)
    const parsed = keys.table[name].read(value)
    if ('value' in parsed) fields[name] = parsed.value
    return withKey(name, parsed)
  })
  return { fields, offsets, problems: [...problems, ...contradicting(offsets, keys.contradictions)] }
}

/** Only names in our own tables become properties. */
function isKey<F>(text: string, table: Table<F>): text is keyof F & string {
  return Object.hasOwn(table, text)
}

function unknownKey<F>(key: string, { table, subject, refused }: Keys<F>): string {
  if (key === '<<') return `"<<" is not a key of ${subject}: YAML 1.2 does not merge maps. Write the keys out.`
  const names = Object.keys(table).filter((name) => !Object.hasOwn(refused, name))
  return `${quote(key)} is not a key of ${subject}.${suggestion(key, names) || ` Allowed: ${names.join(', ')}.`}`
}

function contradicting<F>(
  offsets: ReadonlyMap<keyof F, number>,
  contradictions: readonly Contradiction<F>[]
): Problem[] {
  return contradictions.flatMap(([one, other, why]) => {
    const [first, second] = [offsets.get(one), offsets.get(other)]
    if (first === undefined || second === undefined) return []
    const message = (): string => `${quote(one)} and ${quote(other)} contradict each other: ${why}. Remove one of them.`
    return [{ offset: Math.max(first, second), message }]
  })
}

/** A key whose value is a map of further keys; its schema is the definition of that name. An empty value is an empty map. */
export function nested<F>(definition: string, keys: Keys<F>): Key<Partial<F>> {
  const allowed = 'Allowed: a map of keys.'
  const read = (value: Value): Parsed<Partial<F>> => {
    if (value.kind === 'scalar' && value.isNull) return { value: {} }
    if (value.kind !== 'map') return problemAt(value.offset, () => misplaced(value, allowed))
    const { fields, problems } = readFields(value, keys)
    return problems.length > 0 ? { problems } : { value: fields }
  }
  return { schema: { $ref: `#/definitions/${definition}` }, allowed, read }
}
