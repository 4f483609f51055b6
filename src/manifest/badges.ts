import { quote } from '../errors.ts'
import { FOREIGN_ADDRESS } from './badge-kinds.ts'
import { withDefaults } from './defaults.ts'
import { definitionFrom, sourceFrom } from './definition.ts'
import { type FieldsRead, type Keys, readFields } from './fields.ts'
import { CONTRADICTIONS, type Fields, KEYS } from './keys.ts'
import type { FileName, ManifestBadge } from './manifest.ts'
import { pointerProblems } from './pointer.ts'
import { one, shown } from './shapes.ts'
import { type List, type Problem, type Reading, type Value, wrong } from './value.ts'

/** In a file, and with all that it inherits. */
export const MOST_BADGES = 1000

/** Whose file it is, which decides what it may say. */
export type Reach = Pick<FileName, 'scope' | 'isForeign'>

/** What reading its badges takes to know of a file. */
export interface BadgeFile extends FileName {
  readonly defaults: Partial<Fields>
  /** `line:column` of an offset. */
  readonly placeOf: (at: number) => string
}

const NO_ENFORCE =
  'is for a file that others inherit, "badges.yml" of an owner\'s repository ".github" or one that "extends" names. Take it out.'

const NOT_FOREIGN = "may not stand in a file of another owner. Write the badge into the repository's own file."

/**
 * What a stranger's file may not say: which other repositories the token reads, what is passing, and which badges stay. Its
 * pointers get no values that would tell the picture's host more than the reader's page does.
 */
const FOREIGN: Pick<Keys<Fields>, 'table' | 'refused'> = {
  table: { ...KEYS, image_url: one(FOREIGN_ADDRESS), link_url: one(FOREIGN_ADDRESS) },
  refused: { enforce: NOT_FOREIGN, repository: NOT_FOREIGN, status: NOT_FOREIGN }
}

/** The keys of a badge in a file of that reach. */
export function badgeKeys({ scope, isForeign = false }: Reach): Keys<Fields> {
  const refused = scope === 'project' ? { enforce: NO_ENFORCE } : {}
  const common = { of: 'a badge', contradictions: CONTRADICTIONS }
  return isForeign ? { ...FOREIGN, ...common } : { table: KEYS, refused, ...common }
}

/** The badges of a list, in its order. */
export function readBadges({ items, at }: List, file: BadgeFile): Reading<readonly ManifestBadge[]> {
  if (items.length > MOST_BADGES)
    return wrong(at, () => `${items.length} badges are too many. Allowed: ${MOST_BADGES}.`)
  const keys = badgeKeys(file)
  const read = items.map((item) => readBadge(item, keys, file.defaults))
  const problems = [...read.flatMap((badge) => badge.problems), ...doubled(read, file)]
  return problems.length > 0 ? { problems } : { value: read.map((badge) => badgeFrom(badge, file)) }
}

function readBadge(value: Value, keys: Keys<Fields>, defaults: Partial<Fields>): FieldsRead<Fields> {
  if (value.kind !== 'map') {
    const say = (): string => `${shown(value)} is no badge. Allowed: a map of a badge's keys: "- id: ci".`
    return { fields: {}, places: new Map(), problems: [{ at: value.at, say }] }
  }
  const read = readFields(value, keys)
  const missing = { at: value.at, say: () => 'This badge has no "id", and needs one: "id: ci".' }
  const problems = [...read.problems, ...pointerProblems(read.places, defaults)]
  return { ...read, problems: read.places.has('id') ? problems : [...problems, missing] }
}

function doubled(read: readonly FieldsRead<Fields>[], { placeOf }: BadgeFile): Problem[] {
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

function badgeFrom({ fields: own, places }: FieldsRead<Fields>, file: BadgeFile): ManifestBadge {
  const fields = withDefaults(own, file.defaults)
  const { id = '', order = 0, enforce = false } = fields
  return {
    definition: { ...definitionFrom(fields, sourceFrom(fields, own), file.scope), id },
    order,
    enforce,
    origin: file.source,
    place: `${file.source}:${file.placeOf(places.get('id') ?? 0)}`
  }
}
