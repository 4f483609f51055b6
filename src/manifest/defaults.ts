import { sourceFrom } from './definition.ts'
import { CONTRADICTIONS, type Fields, type KeyName, RECORD_KEYS } from './keys.ts'
import { isPointer } from './pointer.ts'

/** Each says where a status comes from: a badge that says it itself takes none of the others. */
const SOURCES: readonly KeyName[] = ['workflow', 'environment', 'check', 'status']

/** None of these makes a static badge one of a run; `branch` would not. */
const ASKING: readonly KeyName[] = [
  ...SOURCES,
  ...(['job', 'tag', 'sha', 'event', 'actor', 'run_number', 'run_id', 'repository', 'each'] as const)
]

/** A badge's own keys, and those defaults that go with them. */
export function withDefaults(own: Partial<Fields>, defaults: Partial<Fields>): Partial<Fields> {
  if (Object.keys(defaults).length === 0) return own
  const goesWith = suiting(own, defaults)
  const taken = Object.fromEntries(Object.entries(defaults).filter(([key]) => goesWith(key))) as Partial<Fields>
  return { ...taken, ...own }
}

function suiting(own: Partial<Fields>, defaults: Partial<Fields>): (key: string) => boolean {
  if (isPointer(Object.keys(own) as KeyName[], defaults)) return (key) => RECORD_KEYS.some((name) => name === key)
  const refused = new Set<string>(['image_url', 'link_url'])
  const refuse = (keys: readonly KeyName[]): void => keys.forEach((key) => refused.add(key))
  const { kind } = sourceFrom(own, own)
  if (kind === 'message' || kind === 'value') refuse(ASKING)
  if (SOURCES.some((key) => key in own)) refuse(SOURCES)
  for (const [one, other] of CONTRADICTIONS) {
    if (one in own) refused.add(other)
    if (other in own) refused.add(one)
  }
  return (key) => !refused.has(key)
}
