import type { ColorSteps } from '../badge/color.ts'
import { quote, suggestion } from '../errors.ts'
import type { Status } from '../status/status.ts'
import { type Kind, NUMBER, type Schema, STATUS } from './kinds.ts'
import { holdsCredentials } from './placeholders.ts'
import type { Entry, Mapping, Value } from './yaml.ts'

/** Reports a problem at an offset of the text. Returns null, since nothing was read there. */
export type Report = (offset: number, message: () => string) => null

/** A key of the manifest: what its value can be, and how to read it. */
export interface Key<T> {
  readonly schema: Schema
  /** `Allowed: …`, in full sentences. */
  readonly allowed: string
  /** Every problem follows the name of the key: the value, what is wrong with it, what is allowed. null: there was one. */
  readonly read: (value: Value, report: Report) => T | null
}

/** A value, and where it stands in the text. */
export interface Located<T> {
  readonly offset: number
  readonly value: T
}

/** A key with one text. */
export function one<T>(kind: Kind<T>): Key<T> {
  return {
    schema: kind.schema,
    allowed: kind.allowed,
    read: (value, report) => {
      if (value.kind !== 'scalar' || value.isNull) return report(value.offset, () => misplaced(value, kind.allowed))
      const problem = (): string => `${describeValue(value)} ${kind.problem(value.text)} ${kind.allowed}`
      return kind.parse(value.text) ?? report(value.offset, problem)
    }
  }
}

/** A key with a text or a list of texts. `least`: how many are needed. */
export function oneOrMore<T>(kind: Kind<T>, least: 0 | 1): Key<readonly T[]> {
  return converted(locatedList(kind, least), (items) => items.map(({ value }) => value))
}

/** The same, for what is checked later: each text with its offset. */
export function locatedList<T>(kind: Kind<T>, least: 0 | 1): Key<readonly Located<T>[]> {
  const { allowed, schema, read } = one(kind)
  return {
    schema: { anyOf: [schema, { type: 'array', items: schema, minItems: least }] },
    allowed,
    read: (list, report) => {
      const items = list.kind === 'list' ? list.items : [list]
      if (items.length < least) return report(list.offset, () => `the list is empty. ${allowed}`)
      return all(items, (item) => {
        const value = read(item, report)
        return value === null ? null : { offset: item.offset, value }
      })
    }
  }
}

/** A key whose value becomes something else. */
export function converted<From, To>(key: Key<From>, convert: (value: From) => To): Key<To> {
  return {
    ...key,
    read: (value, report) => {
      const read = key.read(value, report)
      return read === null ? null : convert(read)
    }
  }
}

/** A key with a map of statuses, in any vocabulary, to texts; `example` is one in YAML. */
export const byStatus = <T>(kind: Kind<T>, example: string): Key<{ readonly [status in Status]?: T }> =>
  converted(pairs({ key: STATUS, keys: 'statuses', same: 'the same status' }, kind, example), (texts) =>
    Object.fromEntries(texts)
  )

/** A key with a map of numbers to colours, which become steps from the lowest number up. */
export const bySteps = (kind: Kind<ColorSteps[number][1]>, example: string): Key<ColorSteps> =>
  converted(pairs({ key: NUMBER, keys: 'numbers', same: 'the same number' }, kind, example), (steps) =>
    steps.toSorted(([one], [other]) => one - other)
  )

/** The keys of a map, which can be spelled in different ways. */
interface PairKeys<K> {
  readonly key: Kind<K>
  /** As messages name them: `statuses`. */
  readonly keys: string
  /** What two words for one key are: `the same status`. */
  readonly same: string
}

function pairs<K, T>(keys: PairKeys<K>, kind: Kind<T>, example: string): Key<readonly (readonly [K, T])[]> {
  const allowed = `Allowed: a map of ${keys.keys}, such as ${example}.`
  const { read } = one(kind)
  return {
    // Keys of a JSON object are always texts, whatever YAML makes of them.
    schema: { type: 'object', propertyNames: keys.key.schema, additionalProperties: kind.schema },
    allowed,
    read: (map, report) => {
      if (map.kind !== 'map') return report(map.offset, () => misplaced(map, allowed))
      const words = new Map<K, string>()
      return all(map.entries, (entry) => {
        const key = readKey(entry, keys, { words, report })
        const value = read(entry.value, inKey(entry.key, report))
        return key === null || value === null ? null : ([key, value] as const)
      })
    }
  }
}

/** The key of an entry; a second word for one that is in `words` contradicts the first. */
function readKey<K>(
  { key: word, offset }: Entry,
  { key: kind, same }: PairKeys<K>,
  { words, report }: { readonly words: Map<K, string>; readonly report: Report }
): K | null {
  const key = kind.parse(word)
  if (key === undefined) return report(offset, () => `${quote(word)} ${kind.problem(word)} ${kind.allowed}`)
  const before = words.get(key)
  if (before === undefined) words.set(key, word)
  else if (before === word) return report(offset, () => setTwice(word))
  else return report(offset, () => `${quote(before)} and ${quote(word)} are ${same}. Remove one of them.`)
  return key
}

export const setTwice = (key: string): string => `${quote(key)} is set twice. Remove one of them.`

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

/** The values of all parts; null: one of them could not be read. */
function all<From, To>(parts: readonly From[], read: (part: From) => To | null): readonly To[] | null {
  const values = parts.map(read)
  return values.every((value) => value !== null) ? values : null
}

/** Reports problems of a value with the name of its key. */
const inKey =
  (key: string, report: Report): Report =>
  (offset, message) =>
    report(offset, () => `${quote(key)}: ${message()}`)

/** The keys of a map, under the names that they have in YAML. */
export type Table<F> = { readonly [K in keyof F]: Key<F[K]> }

/** The values of the keys of a table. */
export type FieldsOf<T> = { readonly [K in keyof T]: T[K] extends Key<infer V> ? V : never }

/** How to read a map. */
export interface Keys<F> {
  readonly table: Table<F>
  /** What the keys belong to, in messages: `a badge`. */
  readonly subject: string
  /** Keys that are known but not allowed here, and what messages say about each. */
  readonly refused: Readonly<Partial<Record<keyof F, string>>>
  readonly contradictions: readonly Contradiction<F>[]
}

/** A map cannot have the first key together with any of the others, and why. */
export type Contradiction<F> = readonly [one: keyof F & string, others: readonly (keyof F & string)[], why: string]

export interface FieldsRead<F> {
  readonly fields: Partial<F>
  /** Where each key stands, also one with a wrong value. */
  readonly offsets: ReadonlyMap<keyof F, number>
}

/** Reads the keys of a map that are right, and reports everything that is wrong. No key is required. */
export function readFields<F>({ entries }: Mapping, keys: Keys<F>, report: Report): FieldsRead<F> {
  const fields: { -readonly [K in keyof F]?: F[K] } = {}
  const offsets = new Map<keyof F, number>()
  for (const { key: name, offset, value } of entries) {
    const why = isKey(name, keys.table) ? keys.refused[name] : undefined
    if (!isKey(name, keys.table)) report(offset, () => unknownKey(name, keys))
    else if (why !== undefined) report(offset, () => `${quote(name)} ${why}`)
    else if (offsets.has(name)) report(offset, () => setTwice(name))
    else {
      offsets.set(name, offset)
      const read = keys.table[name].read(value, inKey(name, report))
      if (read !== null) fields[name] = read
    }
  }
  reportContradictions(offsets, keys.contradictions, report)
  return { fields, offsets }
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

function reportContradictions<F>(
  offsets: ReadonlyMap<keyof F, number>,
  contradictions: readonly Contradiction<F>[],
  report: Report
): void {
  for (const [one, others, why] of contradictions)
    for (const other of others) {
      const [first, second] = [offsets.get(one), offsets.get(other)]
      if (first !== undefined && second !== undefined)
        report(
          Math.max(first, second),
          () => `${quote(one)} and ${quote(other)} contradict each other: ${why}. Remove one of them.`
        )
    }
}

/** A key whose value is a map of further keys; its schema is the definition of that name. An empty value is an empty map. */
export function nested<F>(definition: string, keys: Keys<F>): Key<Partial<F>> {
  const allowed = 'Allowed: a map of keys.'
  return {
    schema: { $ref: `#/definitions/${definition}` },
    allowed,
    read: (value, report) => {
      if (value.kind === 'scalar' && value.isNull) return {}
      if (value.kind !== 'map') return report(value.offset, () => misplaced(value, allowed))
      let problems = 0
      const { fields } = readFields(value, keys, (offset, message) => {
        problems++
        return report(offset, message)
      })
      return problems === 0 ? fields : null
    }
  }
}
