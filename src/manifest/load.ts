import { loadSvgReader, needsSvgReader } from '../badge/logo.ts'
import type { FileName, Manifest, ManifestBadge } from './manifest.ts'
import { plainTree } from './plain.ts'
import { badgesOf, isOwnFile, manifestOf, rightOf, tooLong } from './read.ts'
import type { Tree } from './yaml.ts'

/** Reads YAML; the library for it is loaded only for a text that is not plain, and the one for XML for SVGs. Never throws. */
export async function loadYaml(text: string): Promise<Tree> {
  if (needsSvgReader(text)) await loadSvgReader()
  return plainTree(text) ?? (await import(/* webpackChunkName: "manifest" */ './yaml.ts')).parseYaml(text)
}

/** The badges of a list, as `parseBadges` reads it; all that is wrong with it is one error. */
export async function loadBadges(text: string, source: string): Promise<ManifestBadge[]> {
  return rightOf(tooLong(text, source) ?? badgesOf(await loadYaml(text), source), { source, isFile: false }).badges
}

/** A file of badges, as `parseManifest` reads it; all that is wrong with it is one error. */
export async function loadManifest(text: string, name: FileName): Promise<Manifest> {
  const { source } = name
  const parsed = tooLong(text, source) ?? manifestOf(await loadYaml(text), name)
  return rightOf(parsed, { source, isFile: isOwnFile(source) }).manifest
}
