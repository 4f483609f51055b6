import type { FileName } from './file.ts'
import { plainTree } from './plain.ts'
import { badgesOf, manifestOf, type Parsed, type ParsedBadges, tooLong } from './read.ts'
import type { Tree } from './yaml.ts'

/** Reads YAML; the library for it is loaded only for a text that is not plain. Never throws. */
export async function loadYaml(text: string): Promise<Tree> {
  return plainTree(text) ?? (await import('./yaml.ts')).parseYaml(text)
}

/** Reads a list of badges, as `parseBadges` does. Never throws. */
export async function loadBadges(text: string, source: string): Promise<ParsedBadges> {
  return tooLong(text, source) ?? badgesOf(await loadYaml(text), source)
}

/** Reads a file of badges, as `parseManifest` does. Never throws. */
export async function loadManifest(text: string, name: FileName): Promise<Parsed> {
  return tooLong(text, name.source) ?? manifestOf(await loadYaml(text), name)
}
