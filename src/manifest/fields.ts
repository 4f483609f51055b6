import { quote, suggestion } from '../errors.ts'
import { CONTRADICTIONS, type Fields, type KeyName, keyNamed, KEYS } from './keys.ts'
import type { Entry, Mapping, Problem, Reading } from './value.ts'

export interface FieldsRead {
  readonly fields: Partial<Fields>
  /** Where each key stands, also one with a wrong value. */
  readonly places: ReadonlyMap<KeyName, number>
  readonly problems: readonly Problem[]
}

/** Reads a map of a badge's keys: what is right of it, and everything that is wrong. No key is required. */
export function readFields({ entries }: Mapping): FieldsRead {
  const fields: Writable = {}
  const places = new Map<KeyName, number>()
  const problems = entries.flatMap(({ key: name, at, value }: Entry): readonly Problem[] => {
    const key = keyNamed(name)
    if (key === undefined) return [{ at, say: () => unknown(name) }]
    if (places.has(key)) return [{ at, say: () => `${quote(key)} is given twice. Leave one of them out.` }]
    places.set(key, at)
    return put(fields, key, KEYS[key].read(value))
  })
  return { fields, places, problems: [...problems, ...contradictions(places)] }
}

type Writable = { -readonly [K in KeyName]?: Fields[K] }

/** Only names of our own table become properties. */
function put<K extends KeyName>(fields: Writable, key: K, reading: Reading<Fields[K]>): readonly Problem[] {
  if ('problems' in reading)
    return reading.problems.map(({ at, say }) => ({ at, say: () => `${quote(key)}: ${say()}` }))
  fields[key] = reading.value
  return []
}

function unknown(key: string): string {
  if (key === '<<') return '"<<" is no key of a badge: YAML 1.2 does not merge maps. Write the keys out.'
  const names = Object.keys(KEYS)
  return `${quote(key)} is no key of a badge.${suggestion(key, names) || ` Allowed: ${names.join(', ')}.`}`
}

function contradictions(places: FieldsRead['places']): Problem[] {
  return CONTRADICTIONS.flatMap(([one, other, why]) => {
    const [first, second] = [places.get(one), places.get(other)]
    if (first === undefined || second === undefined) return []
    const say = (): string => `${quote(one)} and ${quote(other)} contradict each other: ${why}. Leave one of them out.`
    return [{ at: Math.max(first, second), say }]
  })
}
