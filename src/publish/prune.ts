import { isId } from '../badge/definition.ts'
import { isBranchName } from '../destination/path.ts'
import { BadgeError, quote } from '../errors.ts'
import { expand, type Values } from '../manifest/placeholders.ts'
import { INDEX } from './index-page.ts'
import type { OwnFiles, Snapshot } from '../destination/destination.ts'
import { isOurs, withoutFormat } from './recognize.ts'

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
interface Candidate {
  readonly path: string
  readonly branches: readonly string[]
}

/** Returns which files to remove: those of badges and branches that no longer exist, if this action published them. */
export function pruner(options: PruneOptions): (target: Snapshot, own: OwnFiles) => Promise<string[]> {
  refuseSharedPath(options)
  const known = new Map<string, boolean>()
  return async (target, own) => {
    const candidates = pruneCandidates([...(await target.files()).keys()], own, options)
    const open = new Set(candidates.flatMap(({ branches }) => branches).filter((name) => !known.has(name)))
    const existing = open.size === 0 ? open : await options.exists([...open])
    for (const name of open) known.set(name, existing.has(name))
    const dead = candidates.filter(({ branches }) => !branches.some((name) => known.get(name))).map(({ path }) => path)
    const texts = dead.length === 0 ? [] : [...(await target.texts(dead))]
    return texts.filter(([path, text]) => isOurs(path, text)).map(([path]) => path)
  }
}

/** The files whose path matches the template, but no badge that exists. A path that is ambiguous is not among them. */
export function pruneCandidates(
  paths: readonly string[],
  own: Pick<OwnFiles, 'paths'>,
  { template, values, ...manifest }: Omit<PruneOptions, 'exists' | 'shared'>
): Candidate[] {
  const parts = splitTemplate(template.replace(/\.svg$/, ''), values)
  const published = new Set([...own.paths.map(withoutFormat), ...manifest.redactedPaths])
  const ids = new Set(manifest.ids)
  const isWanted = ({ branch, id }: PathMatch): boolean => {
    const { branches } = manifest
    const isListed = branches === undefined || (branch !== undefined && branches.includes(branch))
    return !isListed || id === undefined || ids.has(id) || ids.has(id.slice(0, Math.max(0, id.lastIndexOf('/'))))
  }
  return paths.flatMap((path) => {
    if (!/\.(?:svg|json)$/.test(path) || path === INDEX.data || published.has(withoutFormat(path))) return []
    const matches = matchPath(withoutFormat(path), parts) ?? []
    const wanted = matches.filter(isWanted)
    if (matches.length === 0 || wanted.some(({ branch }) => branch === undefined)) return []
    return { path, branches: wanted.flatMap(({ branch }) => branch ?? []) }
  })
}

/** Whether paths start with a folder that contains the project's name. */
function hasOwnFolder(template: string): boolean {
  const [same = ''] = template.split(VARIABLE, 1)
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

/** Which values a placeholder that differs between badges can have. */
const ALLOWED = {
  branch: isBranchName,
  id: isId,
  workflow: (stem: string): boolean => !stem.includes('/'),
  job: (slug: string): boolean => isId(slug) && !slug.includes('/')
}

type Variable = keyof typeof ALLOWED
const VARIABLE = /%\{(branch|id|workflow|job)\}/
const isVariable = (name: string | undefined): name is Variable => name !== undefined && Object.hasOwn(ALLOWED, name)

/** One way in which a template matches a path: the values of its placeholders. */
type PathMatch = Readonly<Partial<Record<Variable, string>>>

/** A literal part of a template, and the placeholder that follows it; undefined after the last. */
interface Part {
  readonly literal: string
  readonly variable: Variable | undefined
}

/** Splits a template at the placeholders that differ between badges, and fills in the others. */
export function splitTemplate(template: string, values: Values): readonly Part[] {
  const texts = template.split(VARIABLE)
  return texts.flatMap((text, index) => {
    if (index % 2 === 1) return []
    const name = texts[index + 1]
    return { literal: expand(text, values).text, variable: isVariable(name) ? name : undefined }
  })
}

/** Matching gives up after this many steps. Only a path that was crafted to be slow needs more. */
const MOST_STEPS = 10_000

/** The limit of `pathProblem`. */
const LONGEST_PATH = 4096

/** All ways in which a template matches a path; undefined if there are too many. */
export function matchPath(path: string, parts: readonly Part[]): readonly PathMatch[] | undefined {
  if (path.length > LONGEST_PATH) return undefined
  const matches: PathMatch[] = []
  let steps = 0
  const walk = (at: number, index: number, match: PathMatch): void => {
    const { literal, variable } = parts[index] ?? { literal: '', variable: undefined }
    if (++steps > MOST_STEPS || !path.startsWith(literal, at)) return
    const start = at + literal.length
    if (variable === undefined) {
      if (start === path.length) matches.push(match)
      return
    }
    const next = parts[index + 1]?.literal ?? ''
    for (let end = start + 1; end <= path.length; end++) {
      if (!path.startsWith(next, end)) continue
      const value = path.slice(start, end)
      const known = match[variable]
      if (known === undefined ? ALLOWED[variable](value) : known === value)
        walk(end, index + 1, { ...match, [variable]: value })
    }
  }
  walk(0, 0, {})
  return steps > MOST_STEPS ? undefined : matches
}
