import type { Content } from './edit-content.ts'
import type { Value } from './value.ts'

/** What a text says, whatever it looks like: texts, `null` for nothing, lists, and maps in their order. */
export type Meaning = string | null | { readonly list: readonly Meaning[] } | { readonly map: readonly Member[] }
type Member = readonly [key: string, value: Meaning]

export function meaningOf(value: Value): Meaning {
  switch (value.kind) {
    case 'scalar':
      return value.empty ? null : value.text
    case 'list':
      return { list: value.items.map(meaningOf) }
    case 'map':
      return { map: value.entries.map((entry) => [entry.key, meaningOf(entry.value)]) }
  }
}

export function contentMeaning(content: Content): Meaning {
  if (typeof content === 'string') return content
  if ('yaml' in content) return content.yaml
  if ('list' in content) return { list: content.list.map(contentMeaning) }
  return { map: content.map.map(([key, value]) => [key, contentMeaning(value)]) }
}

export const isSame = (one: Meaning | undefined, other: Meaning | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const membersOf = (meaning: Meaning): readonly Member[] =>
  typeof meaning === 'object' && meaning !== null && 'map' in meaning ? meaning.map : []

export const memberOf = (meaning: Meaning, key: string): Meaning | undefined =>
  membersOf(meaning).find(([name]) => name === key)?.[1]

/** The map with a key set where it stands, or last; undefined takes the key out. Nothing at all is an empty map. */
export function withMember(meaning: Meaning, key: string, value: Meaning | undefined): Meaning {
  const members = membersOf(meaning)
  if (value === undefined) return { map: members.filter(([name]) => name !== key) }
  const isThere = members.some(([name]) => name === key)
  if (!isThere) return { map: [...members, [key, value]] }
  return { map: members.map((member) => (member[0] === key ? [key, value] : member)) }
}

/** The badges of a manifest. */
export function badgesOf(manifest: Meaning): readonly Meaning[] {
  const badges = memberOf(manifest, 'badges') ?? null
  return typeof badges === 'object' && badges !== null && 'list' in badges ? badges.list : []
}

export const withBadges = (manifest: Meaning, badges: readonly Meaning[]): Meaning =>
  withMember(manifest, 'badges', { list: badges })

/** The place of the badge with this id, or -1. */
export const indexOfBadge = (manifest: Meaning, id: string): number =>
  badgesOf(manifest).findIndex((badge) => memberOf(badge, 'id') === id)
