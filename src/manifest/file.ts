import { type BadgeFile, readBadges } from './badges.ts'
import { readFields } from './fields.ts'
import { A_LIST, type FileFields, fileKeys, FORMATS, type PublishFields } from './file-keys.ts'
import type { FileName, Manifest, ManifestBadge, Placed, PublishSettings } from './manifest.ts'
import { shown } from './shapes.ts'
import { type At, type Reading, type Value, wrong } from './value.ts'
import type { Tree } from './yaml.ts'

/** Reads the whole of a file; an empty one has no badges. */
export function readFile({ root, placeOf }: Tree, name: FileName): Reading<Manifest> {
  if (root.kind !== 'map' && !isNothing(root)) return wrong(root.at, () => notMap(root))
  const { fields, problems } = root.kind === 'map' ? readFields(root, fileKeys(name)) : { fields: {}, problems: [] }
  const file = { ...name, placeOf, defaults: fields.defaults ?? {} }
  const badges = badgesOf(fields.badges, file)
  if ('problems' in badges) return { problems: [...problems, ...badges.problems] }
  return problems.length > 0 ? { problems } : { value: manifestFrom(fields, badges.value, file) }
}

const isNothing = (value: Value): boolean => value.kind === 'scalar' && value.empty

function notMap(root: Value): string {
  const cure = root.kind === 'list' ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${A_LIST}.`
  return `${shown(root)} is no file of badges. ${cure}`
}

function badgesOf(value: Value | undefined, file: BadgeFile): Reading<readonly ManifestBadge[]> {
  if (value === undefined || isNothing(value)) return { value: [] }
  if (value.kind === 'list') return readBadges(value, file)
  return wrong(value.at, () => `"badges": ${shown(value)} is no list. Allowed: ${A_LIST}.`)
}

function manifestFrom(
  fields: Partial<FileFields>,
  badges: readonly ManifestBadge[],
  { source, scope, placeOf }: BadgeFile
): Manifest {
  const placed = <T>({ at, value }: At<T>): Placed<T> => ({ value, place: `${source}:${placeOf(at)}` })
  return {
    source,
    scope,
    inherit: fields.inherit ?? true,
    extends: fields.extends?.map(placed) ?? [],
    exclude: fields.exclude?.map(placed) ?? [],
    readme: [...new Set(fields.readme)],
    publish: settingsFrom(fields.publish ?? {}),
    badges
  }
}

function settingsFrom(fields: Partial<PublishFields>): PublishSettings {
  return {
    branch: fields.branch,
    repository: fields.repository,
    gist: fields.gist,
    directory: fields.directory,
    path: fields.path,
    formats: fields.formats === undefined ? undefined : FORMATS.filter((format) => fields.formats?.includes(format)),
    branches: fields.branches?.flat(),
    singleCommit: fields.single_commit,
    prune: fields.prune,
    index: fields.index
  }
}
