import { BadgeError, quote } from '../errors.ts'
import type { Values } from '../manifest/placeholders.ts'
import { INDEX } from './index-page.ts'
import type { OtherChanges, OwnFiles } from '../destination/destination.ts'
import { matchPath, type PathMatch, splitTemplate } from './paths.ts'
import { isOurs } from './recognize.ts'

/** Decides which published files still belong to a badge. */
export interface PruneOptions {
  /** Template of the path, without an extension; `values` are the project's own. */
  readonly template: string
  readonly values: Values
  /** Whether other projects publish there too. */
  readonly shared: boolean
  /** Paths, without an extension, of badges of private repositories, which the template does not give. */
  readonly redactedPaths: readonly string[]
  /** Ids of the manifest; each also stands for `<id>/<slug>` of its jobs. */
  readonly ids: readonly string[]
  /** The branches whose badges this manifest lists; undefined: all. Badges of other branches are removed with their branch. */
  readonly branches: readonly string[] | undefined
  /** Which of the names are branches or tags. */
  exists(names: readonly string[]): Promise<ReadonlySet<string>>
}

/** A published file that is removed unless one of the branches exists. */
export interface Candidate {
  readonly path: string
  readonly branches: readonly string[]
}

/** Removes the files of badges and branches that no longer exist; only files that this action published. */
export function pruneChanges(pruning: PruneOptions): OtherChanges {
  refuseSharedPath(pruning)
  const known = new Map<string, boolean>()
  return async (target, own) => {
    const candidates = pruneCandidates([...(await target.files()).keys()], own, pruning)
    const open = new Set(candidates.flatMap(({ branches }) => branches).filter((name) => !known.has(name)))
    const existing = open.size === 0 ? open : await pruning.exists([...open])
    for (const name of open) known.set(name, existing.has(name))
    const dead = candidates.filter(({ branches }) => !branches.some((name) => known.get(name))).map(({ path }) => path)
    const texts = dead.length === 0 ? [] : [...(await target.texts(dead))]
    return { files: [], removed: texts.filter(([path, text]) => isOurs(path, text)).map(([path]) => path) }
  }
}

/** The files whose path matches the template, but no badge that exists. A path that is ambiguous is not among them. */
export function pruneCandidates(
  paths: readonly string[],
  own: Pick<OwnFiles, 'paths'>,
  { template, values, ...manifest }: Omit<PruneOptions, 'exists' | 'shared'>
): Candidate[] {
  const parts = splitTemplate(template.replace(/\.svg$/, ''), values)
  const published = new Set([...own.paths.map(stemOf), ...manifest.redactedPaths])
  const ids = new Set(manifest.ids)
  const isWanted = ({ branch, id }: PathMatch): boolean => {
    const { branches } = manifest
    const isListed = branches === undefined || (branch !== undefined && branches.includes(branch))
    return !isListed || id === undefined || ids.has(id) || ids.has(id.slice(0, Math.max(0, id.lastIndexOf('/'))))
  }
  return paths.flatMap((path) => {
    if (!/\.(?:svg|json)$/.test(path) || path === INDEX.data || published.has(stemOf(path))) return []
    const matches = matchPath(stemOf(path), parts) ?? []
    const wanted = matches.filter(isWanted)
    if (matches.length === 0 || wanted.some(({ branch }) => branch === undefined)) return []
    return { path, branches: wanted.flatMap(({ branch }) => branch ?? []) }
  })
}

const stemOf = (path: string): string => path.replace(/\.(?:svg|json)$/, '')

/** Whether paths start with a folder that contains the project's name. */
function hasOwnFolder(template: string): boolean {
  const [same = ''] = template.split(/%\{(?:branch|id|workflow|job)\}/, 1)
  const [, ...afterName] = same.split(/%\{project_(?:path|id|name|title)\}/)
  return afterName.join('').includes('/')
}

/** If several projects publish there, paths must show to which one a file belongs: badges of others are never removed. */
function refuseSharedPath({ template, shared }: PruneOptions): void {
  if (!shared || hasOwnFolder(template)) return
  throw new BadgeError(
    'invalid',
    `"publish.prune": the path ${quote(template)} does not distinguish this repository's badges from those of other repositories. Start it with a folder of its own, such as %{project_name}/%{branch}/%{id}.`
  )
}
