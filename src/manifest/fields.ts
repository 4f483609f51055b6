import { quote, suggestion } from '../errors.ts'
import { type Key, shown } from './shapes.ts'
import { type Entry, type Mapping, type Problem, type Reading, type Value, wrong } from './value.ts'

/** The keys of a map, under the names that they have in YAML. */
export type Table<F> = { readonly [K in keyof F]: Key<F[K]> }

/** What a map is read by; `of` names what its keys are keys of. */
export interface Keys<F> {
  readonly table: Table<F>
  readonly of: string
  /** Keys that are known but may not stand here: what to say of each. */
  readonly refused: Readonly<Partial<Record<keyof F, string>>>
  /** Pairs that cannot stand in one map, and why. */
  readonly contradictions: readonly Contradiction<F>[]
}

export type Contradiction<F> = readonly [one: keyof F & string, other: keyof F & string, why: string]

export interface FieldsRead<F> {
  readonly fields: Partial<F>
  /** Where each key stands, also one with a wrong value. */
  readonly places: ReadonlyMap<keyof F, number>
  readonly problems: readonly Problem[]
}

/** Reads a map: what is right of it, and everything that is wrong. No key is required. */
export function readFields<F>({ entries }: Mapping, keys: Keys<F>): FieldsRead<F> {
  const fields: Writable<F> = {}
  const places = new Map<keyof F, number>()
  const problems = entries.flatMap(({ key: name, at, value }: Entry): readonly Problem[] => {
    if (!isKey(name, keys.table)) return [{ at, say: () => unknown(name, keys) }]
    const why = keys.refused[name]
    if (why !== undefined) return [{ at, say: () => `${quote(name)} ${why}` }]
    if (places.has(name)) return [{ at, say: () => `${quote(name)} is given twice. Leave one of them out.` }]
    places.set(name, at)
    const reading = keys.table[name].read(value)
    if ('value' in reading) fields[name] = reading.value
    return under(name, reading)
  })
  return { fields, places, problems: [...problems, ...contradicting(places, keys.contradictions)] }
}

type Writable<F> = { -readonly [K in keyof F]?: F[K] }

/** Only names of our own tables become properties. */
function isKey<F>(text: string, table: Table<F>): text is keyof F & string {
  return Object.hasOwn(table, text)
}

/** Problems of a value, named by its key. */
export function under(key: string, reading: Reading<unknown>): readonly Problem[] {
  if (!('problems' in reading)) return []
  return reading.problems.map(({ at, say }) => ({ at, say: () => `${quote(key)}: ${say()}` }))
}

function unknown<F>(key: string, { table, of, refused }: Keys<F>): string {
  if (key === '<<') return `"<<" is no key of ${of}: YAML 1.2 does not merge maps. Write the keys out.`
  const names = Object.keys(table).filter((name) => !Object.hasOwn(refused, name))
  return `${quote(key)} is no key of ${of}.${suggestion(key, names) || ` Allowed: ${names.join(', ')}.`}`
}

function contradicting<F>(
  places: ReadonlyMap<keyof F, number>,
  contradictions: readonly Contradiction<F>[]
): Problem[] {
  return contradictions.flatMap(([one, other, why]) => {
    const [first, second] = [places.get(one), places.get(other)]
    if (first === undefined || second === undefined) return []
    const say = (): string => `${quote(one)} and ${quote(other)} contradict each other: ${why}. Leave one of them out.`
    return [{ at: Math.max(first, second), say }]
  })
}

/** A key whose value is a map of keys in turn, nothing being an empty one; its schema is the definition of that name. */
export function nested<F>(definition: string, keys: Keys<F>): Key<Partial<F>> {
  const allowed = 'Allowed: a map of keys.'
  const read = (value: Value): Reading<Partial<F>> => {
    if (value.kind === 'scalar' && value.empty) return { value: {} }
    if (value.kind !== 'map') return wrong(value.at, () => `${shown(value)} cannot stand here. ${allowed}`)
    const { fields, problems } = readFields(value, keys)
    return problems.length > 0 ? { problems } : { value: fields }
  }
  return { schema: { $ref: `#/definitions/${definition}` }, allowed, read }
}
