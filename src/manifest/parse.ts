import type { Definition } from '../badge/definition.ts'
import { quote } from '../errors.ts'
import { definitionFrom } from './definition.ts'
import { type FieldsRead, readFields } from './fields.ts'
import { shown } from './shapes.ts'
import { type Problem, type Reading, type Value, wrong } from './value.ts'
import { parseYaml, type Tree } from './yaml.ts'

const MOST_BADGES = 1000
const MOST_KIB = 256

/** As many as anybody mends; a text of 256 KiB can have a hundred thousand. */
const MOST_PROBLEMS = 1000

const ALLOWED = 'Allowed: a list of badges, each with an id: "- id: ci".'

export type Parsed = { readonly definitions: Definition[] } | { readonly problems: string[] }

/**
 * Reads a YAML list of badges. Problems come all at once, in the order of the text, each as
 * `source:line:column: …` in one line; `source` is the name of an input or a file. Never throws.
 */
export function parseBadges(text: string, source: string): Parsed {
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_KIB * 1024)
    return { problems: [`${source}:1:1: ${bytes} bytes are too many. Allowed: ${MOST_KIB} KiB.`] }
  const tree = parseYaml(text)
  const badges = tree.problems.length > 0 ? tree : readBadges(tree)
  if ('value' in badges) return { definitions: badges.value }
  return { problems: linesOf(badges.problems, (at) => `${source}:${tree.placeOf(at)}`) }
}

/** In the order of the text; what an alias repeats is said once. */
function linesOf(problems: readonly Problem[], placeOf: (at: number) => string): string[] {
  const inOrder = problems.toSorted((one, other) => one.at - other.at)
  const more = inOrder.length - MOST_PROBLEMS
  const lines = new Set(inOrder.slice(0, MOST_PROBLEMS).map(({ at, say }) => `${placeOf(at)}: ${say()}`))
  const last = inOrder.at(MOST_PROBLEMS)
  return last === undefined
    ? [...lines]
    : [...lines, `${placeOf(last.at)}: From here on there are ${more} more problems.`]
}

function readBadges({ root, placeOf }: Tree): Reading<Definition[]> {
  if (root.kind === 'scalar' && root.empty) return wrong(root.at, () => `There are no badges. ${ALLOWED}`)
  if (root.kind !== 'list') return wrong(root.at, () => `${shown(root)} is no list. ${ALLOWED}`)
  const { items } = root
  if (items.length === 0) return wrong(root.at, () => `There are no badges. ${ALLOWED}`)
  if (items.length > MOST_BADGES)
    return wrong(root.at, () => `${items.length} badges are too many. Allowed: ${MOST_BADGES}.`)
  const read = items.map(readBadge)
  const problems = [...read.flatMap((badge) => badge.problems), ...doubled(read, placeOf)]
  return problems.length > 0 ? { problems } : { value: read.map(({ fields }) => definitionFrom(fields)) }
}

function readBadge(value: Value): FieldsRead {
  if (value.kind !== 'map') {
    const say = (): string => `${shown(value)} is no badge. Allowed: a map of a badge's keys: "- id: ci".`
    return { fields: {}, places: new Map(), problems: [{ at: value.at, say }] }
  }
  const read = readFields(value)
  if (read.places.has('id')) return read
  const missing = { at: value.at, say: () => 'This badge has no "id", and needs one: "id: ci".' }
  return { ...read, problems: [...read.problems, missing] }
}

function doubled(read: readonly FieldsRead[], placeOf: Tree['placeOf']): Problem[] {
  const first = new Map<string, number>()
  return read.flatMap(({ fields: { id }, places }) => {
    if (id === undefined) return []
    const at = places.get('id') ?? 0
    const other = first.get(id)
    first.set(id, other ?? at)
    if (other === undefined) return []
    return [
      { at, say: () => `"id": ${quote(id)} is the id of the badge at ${placeOf(other)} too. Each needs its own.` }
    ]
  })
}
