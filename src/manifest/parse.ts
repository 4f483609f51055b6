import type { Scope } from './manifest.ts'
import { badgesOf, manifestOf, type Parsed, type ParsedBadges, tooLong } from './read.ts'
import { parseYaml } from './yaml.ts'

export type { Parsed, ParsedBadges } from './read.ts'

/** Reads a file of badges; `source` is what messages call it. Never throws. */
export function parseManifest(text: string, source: string, scope: Scope): Parsed {
  return tooLong(text, source) ?? manifestOf(parseYaml(text), { source, scope })
}

/** Reads a list of badges, with the keys of a repository's own file, in the order to show them in. Never throws. */
export function parseBadges(text: string, source: string): ParsedBadges {
  return tooLong(text, source) ?? badgesOf(parseYaml(text), source)
}
