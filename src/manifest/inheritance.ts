import { BadgeError, quote, suggestion } from '../errors.ts'
import { MOST_BADGES } from './badges.ts'
import { LevelReader, type Levels } from './levels.ts'
import { inOrder, type Manifest, type ManifestBadge } from './manifest.ts'

export type { Levels } from './levels.ts'

export interface Inherited {
  /** In the order that they are shown in. */
  readonly badges: readonly ManifestBadge[]
  /** What a reader of the log may want to know, one line each. */
  readonly notices: readonly string[]
  /** Badges that give way to one that is enforced, one line each. */
  readonly warnings: readonly string[]
}

/**
 * All badges that a manifest stands for, undefined being an empty one. Files are levels in a line: the owner's, then those
 * that each file extends, in their order and before itself. A level adds to what came before it, takes the place of what
 * has the same id, and leaves out what it excludes; what is enforced withstands both.
 */
export async function withInherited(own: Manifest | undefined, levels: Levels): Promise<Inherited> {
  const reader = new LevelReader(levels)
  if (own === undefined || (own.inherit && own.scope === 'project')) await reader.readOwners()
  if (own !== undefined) await reader.addOwn(own)
  const start = { badges: [], notices: reader.notices, warnings: [] }
  const { badges, ...said } = reader.files.reduce(withLevel, start)
  if (badges.length > MOST_BADGES) {
    const of = [...new Set(badges.map(({ origin }) => origin))].join(', ')
    throw new BadgeError('invalid', `${badges.length} badges are too many (${of}). Allowed: ${MOST_BADGES} together.`)
  }
  return { badges: inOrder(badges), ...said }
}

function withLevel(outer: Inherited, file: Manifest): Inherited {
  const inherited = new Map(outer.badges.map((badge) => [badge.definition.id, badge]))
  const notices = [...outer.notices, ...exclude(inherited, file)]
  const warnings = [...outer.warnings]
  const own = file.badges.filter((badge) => {
    const { id } = badge.definition
    const other = inherited.get(id)
    if (other?.enforce !== true) {
      inherited.delete(id)
      return true
    }
    warnings.push(`${badge.place}: The badge ${quote(id)} is left out: ${other.place} has one that is enforced.`)
    return false
  })
  return { badges: [...inherited.values(), ...own], notices, warnings }
}

/** Takes what the file excludes out of what it inherits; the notices say what there is not. */
function exclude(inherited: Map<string, ManifestBadge>, { exclude: ids }: Manifest): string[] {
  const before = new Map(inherited)
  const enforced = ids.flatMap(({ value: id, place }) => {
    const badge = before.get(id)
    return badge?.enforce === true
      ? [`${place}: "exclude": ${quote(id)} is enforced by ${badge.place}: take it out.`]
      : []
  })
  if (enforced.length > 0) throw new BadgeError('invalid', enforced.join('; '))
  for (const { value: id } of ids) inherited.delete(id)
  return missing(
    ids.filter(({ value: id }) => !before.has(id)),
    [...before.keys()]
  )
}

/** As many as anybody mends at once; finding the nearest of many names for each takes its time. */
const MOST_NOTICES = 20

function missing(ids: Manifest['exclude'], names: readonly string[]): string[] {
  const notices = ids
    .slice(0, MOST_NOTICES)
    .map(({ value: id, place }) => `${place}: "exclude": No badge ${quote(id)} is inherited.${suggestion(id, names)}`)
  const next = ids[MOST_NOTICES]
  if (next === undefined) return notices
  return [...notices, `${next.place}: "exclude": ${ids.length - MOST_NOTICES} more are not inherited.`]
}
