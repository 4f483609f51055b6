import { BadgeError, quote } from '../errors.ts'
import type { Values } from '../manifest/placeholders.ts'
import { OVERVIEW } from './index-page.ts'
import type { OtherChanges, OwnFiles } from '../destination/destination.ts'
import { isOurs } from './ours.ts'
import { partsOf, type Reading, readingsOf } from './template.ts'

/** What tells which of the published files are still wanted. */
export interface Pruning {
  /** Template of the path, without an ending; `values` are the project's own. */
  readonly template: string
  readonly values: Values
  /** Whether other projects publish to the place as well. */
  readonly shared: boolean
  /** Ids of the manifest; each stands for `<id>/<slug>` of its jobs as well. */
  readonly ids: readonly string[]
  /** The branches that this manifest speaks for; undefined: all. Badges of others end with their branch only. */
  readonly branches: readonly string[] | undefined
  /** Which of these names are branches or tags. */
  exists(names: readonly string[]): Promise<ReadonlySet<string>>
}

/** A published file that is wanted only if one of these branches exists. */
export interface Suspect {
  readonly path: string
  readonly branches: readonly string[]
}

/** Removes the files of badges and branches that are no more: only what we published, and only what nothing explains. */
export function pruneAlong(pruning: Pruning): OtherChanges {
  refuseMixture(pruning)
  const known = new Map<string, boolean>()
  return async (standing, own) => {
    const suspects = suspectsAmong([...(await standing.files()).keys()], own, pruning)
    const open = new Set(suspects.flatMap(({ branches }) => branches).filter((name) => !known.has(name)))
    const there = open.size === 0 ? open : await pruning.exists([...open])
    for (const name of open) known.set(name, there.has(name))
    const dead = suspects.filter(({ branches }) => !branches.some((name) => known.get(name))).map(({ path }) => path)
    const texts = dead.length === 0 ? [] : [...(await standing.texts(dead))]
    return { files: [], removed: texts.filter(([path, text]) => isOurs(path, text)).map(([path]) => path) }
  }
}

/** The files that the template explains, but no badge that exists. In doubt a file is none of them. */
export function suspectsAmong(
  paths: readonly string[],
  own: Pick<OwnFiles, 'paths'>,
  { template, values, ...manifest }: Omit<Pruning, 'exists' | 'shared'>
): Suspect[] {
  const parts = partsOf(template.replace(/\.svg$/, ''), values)
  const published = new Set(own.paths.map(stemOf))
  const ids = new Set(manifest.ids)
  const isWanted = ({ branch, id }: Reading): boolean => {
    const { branches } = manifest
    const isSpokenOf = branches === undefined || (branch !== undefined && branches.includes(branch))
    return !isSpokenOf || id === undefined || ids.has(id) || ids.has(id.slice(0, Math.max(0, id.lastIndexOf('/'))))
  }
  return paths.flatMap((path) => {
    if (!/\.(?:svg|json)$/.test(path) || path === OVERVIEW.data || published.has(stemOf(path))) return []
    const readings = readingsOf(stemOf(path), parts) ?? []
    const wanted = readings.filter(isWanted)
    if (readings.length === 0 || wanted.some(({ branch }) => branch === undefined)) return []
    return { path, branches: wanted.flatMap(({ branch }) => branch ?? []) }
  })
}

const stemOf = (path: string): string => path.replace(/\.(?:svg|json)$/, '')

/** Whether the project's own name makes a folder of the path, before anything that differs from badge to badge. */
function hasOwnFolder(template: string): boolean {
  const [same = ''] = template.split(/%\{(?:branch|id|workflow|job)\}/, 1)
  const [, ...behindName] = same.split(/%\{project_(?:path|id|name|title)\}/)
  return behindName.join('').includes('/')
}

/** Where several projects publish, a path must tell whose a file is: their badges are not ours to remove. */
function refuseMixture({ template, shared }: Pruning): void {
  if (!shared || hasOwnFolder(template)) return
  throw new BadgeError(
    'invalid',
    `"publish.prune": the path ${quote(template)} does not tell this repository's badges from those of others. Let it start with a folder of its own, such as %{project_name}/%{branch}/%{id}.`
  )
}
