import { BadgeError, quote, suggestion, TextError, type TextProblem, type Warning } from '../errors.ts'
import {
  inOrder,
  MANIFEST_PATHS,
  type Manifest,
  type ManifestBadge,
  type Placed,
  type Reference,
  referenceText
} from './manifest.ts'
import { MAX_BADGES, readManifest } from './read.ts'

/** Where inherited files come from. */
export interface Levels {
  /** The owner of the repository: the file `badges.yml` of the owner's repository `.github` is the outermost level. */
  readonly owner: string
  /** The text of a file; undefined: it does not exist, or the token cannot read it. */
  read(reference: Reference): Promise<string | undefined>
}

export interface Inherited {
  /** In the order to show them in. */
  readonly badges: readonly ManifestBadge[]
  /** What a reader of the log may want to know, one line each. */
  readonly notices: readonly string[]
  /** Badges that an enforced one replaces. */
  readonly warnings: readonly Warning[]
}

/**
 * All badges of a manifest (undefined: an empty one) and of the files that it inherits from. Files are levels in a line:
 * the owner's, then those that each file extends, in their order and before the file itself. A level adds its badges to
 * those before it, replaces badges of the same id, and leaves out what it excludes; enforced badges always stay. All
 * problems of all levels are one error.
 */
export async function withInherited(own: Manifest | undefined, levels: Levels): Promise<Inherited> {
  const reader = new LevelReader(levels)
  if (own === undefined || (own.inherit && own.scope === 'project')) await reader.readOwners()
  // A group's manifest is the owner's file.
  if (own !== undefined) await reader.add(own, own.scope === 'group' ? [ownersFile(levels.owner)] : [])
  let inherited: Inherited = { badges: [], notices: reader.notices, warnings: [] }
  for (const file of reader.files) {
    refuseEnforced(inherited.badges, file, reader)
    inherited = withLevel(inherited, file)
  }
  reader.throwProblems()
  const { badges } = inherited
  if (badges.length > MAX_BADGES) {
    const files = [...new Set(badges.map(({ origin }) => origin))].join(', ')
    throw new BadgeError('invalid', `${badges.length} badges are too many (${files}). Allowed: ${MAX_BADGES} in total.`)
  }
  return { ...inherited, badges: inOrder(badges) }
}

/** Refuses ids that the file may not exclude. */
function refuseEnforced(inherited: readonly ManifestBadge[], file: Manifest, reader: LevelReader): void {
  const enforced = new Map(inherited.filter(({ enforce }) => enforce).map((badge) => [badge.definition.id, badge]))
  for (const placed of file.exclude) {
    const badge = enforced.get(placed.value)
    if (badge !== undefined)
      reader.refuse(
        file,
        placed,
        `"exclude": ${quote(placed.value)} is enforced by ${badge.place}. Remove it from the list.`
      )
  }
}

function withLevel(outer: Inherited, file: Manifest): Inherited {
  const inherited = new Map(outer.badges.map((badge) => [badge.definition.id, badge]))
  const notices = [...outer.notices, ...notInherited(file.exclude, [...inherited.keys()])]
  for (const { value: id } of file.exclude) inherited.delete(id)
  const warnings = [...outer.warnings]
  const own = file.badges.filter((badge) => {
    const { id } = badge.definition
    const other = inherited.get(id)
    if (other?.enforce !== true) {
      inherited.delete(id)
      return true
    }
    const text = `${badge.place}: The badge ${quote(id)} is left out: ${other.place} enforces one with this id.`
    warnings.push({ text, at: badge.definition.at })
    return false
  })
  return { badges: [...inherited.values(), ...own], notices, warnings }
}

/** As many as anybody fixes at once; finding the nearest of many names for each takes time. */
const MAX_NOTICES = 20

function notInherited(exclude: Manifest['exclude'], ids: readonly string[]): string[] {
  const missing = exclude.filter(({ value: id }) => !ids.includes(id))
  const notices = missing
    .slice(0, MAX_NOTICES)
    .map(({ value: id, place }) => `${place}: "exclude": No badge ${quote(id)} is inherited.${suggestion(id, ids)}`)
  const next = missing[MAX_NOTICES]
  if (next === undefined) return notices
  return [...notices, `${next.place}: "exclude": ${missing.length - MAX_NOTICES} more are not inherited.`]
}

/** Files that lead from one to the next, and files in all: far above the levels that organisations have. */
const MAX_DEPTH = 10
const MAX_FILES = 50

/** GitHub ignores the letter case of repositories, but not of paths and refs. */
const keyOf = (reference: Reference): string =>
  referenceText({ ...reference, repository: reference.repository.toLowerCase() })

/** The outermost file of an owner. */
const ownersFile = (owner: string): Reference => ({
  repository: `${owner}/.github`,
  path: MANIFEST_PATHS.group,
  ref: undefined
})

/** GitHub refuses branches and tags with such a name, so a stranger's file cannot change unnoticed. */
const FULL_SHA = /^[\da-f]{40}$/i

/** Reads every file that a manifest inherits from, each once: the outermost comes first, the manifest itself last. */
class LevelReader {
  readonly files: Manifest[] = []
  readonly notices: string[] = []
  readonly #problems: TextProblem[] = []
  /** The files that have problems. */
  readonly #sources = new Set<string>()
  readonly #levels: Levels
  readonly #seen = new Set<string>()

  constructor(levels: Levels) {
    this.#levels = levels
  }

  /** The owner's file, and the files that it extends. Most owners have none, so a missing or private one is not an error. */
  async readOwners(): Promise<void> {
    const reference = ownersFile(this.#levels.owner)
    const text = await this.#levels.read(reference).catch((error: unknown) => {
      if (!(error instanceof BadgeError) || error.kind !== 'setup') throw error
      this.notices.push(`Nothing is inherited from ${referenceText(reference)}: ${error.message}`)
      return undefined
    })
    this.#seen.add(keyOf(reference))
    if (text !== undefined) await this.#read(text, reference, [])
  }

  /** Adds the files that a file extends, then the file; `chain` is the references that led to it, its own last. */
  async add(file: Manifest, chain: readonly Reference[]): Promise<void> {
    for (const placed of file.extends) {
      const why = this.#refusal(placed.value, chain)
      if (why !== undefined) this.refuse(file, placed, `"extends": ${quote(referenceText(placed.value))} ${why}`)
      else if (!this.#seen.has(keyOf(placed.value))) await this.#extend(file, placed, chain)
    }
    this.files.push(file)
  }

  refuse({ source, path }: Manifest, { place, line }: Placed<unknown>, why: string): void {
    this.#sources.add(source)
    this.#problems.push({ file: path, line, text: `${place}: ${why}` })
  }

  throwProblems(): void {
    const [source, ...others] = this.#sources
    if (source === undefined) return
    const name = others.length === 0 ? source : 'The manifest, with the files that it inherits from,'
    throw new TextError(name, this.#problems)
  }

  /** Why a file may not be extended. */
  #refusal(reference: Reference, chain: readonly Reference[]): string | undefined {
    const longer = [...chain, reference]
    const route = longer.map(referenceText).join(' → ')
    if (this.#isForeign(longer) && !FULL_SHA.test(reference.ref ?? '')) {
      const why = this.#isForeign([reference]) ? 'is a file of another owner' : 'is named by a file of another owner'
      const pinned = referenceText({ ...reference, ref: '<40 hex digits>' })
      return `${why}. Name it with the full SHA of a commit, ${pinned}, so that it cannot change unnoticed.`
    }
    if (chain.some((before) => keyOf(before) === keyOf(reference))) return `leads back to itself: ${route}.`
    if (this.#seen.has(keyOf(reference))) return undefined
    if (longer.length > MAX_DEPTH) return `is too many levels away: ${route}. Allowed: ${MAX_DEPTH}.`
    if (this.#seen.size >= MAX_FILES) return `is one file too many. Allowed: ${MAX_FILES} in total.`
    return undefined
  }

  async #extend(
    { path }: Manifest,
    { value: reference, place, line }: Placed<Reference>,
    chain: readonly Reference[]
  ): Promise<void> {
    this.#seen.add(keyOf(reference))
    const text = await this.#levels.read(reference)
    if (text !== undefined) {
      await this.#read(text, reference, chain)
      return
    }
    const at = path === undefined ? undefined : { file: path, line }
    const name = quote(referenceText(reference))
    throw new BadgeError(
      'not-found',
      `${place}: "extends": there is no file ${name}, or the token cannot read it. Write owner/repo:path@ref, and use a token with access to the repository.`,
      at
    )
  }

  /** A file with problems adds these, and no badges. */
  async #read(text: string, reference: Reference, before: readonly Reference[]): Promise<void> {
    const source = referenceText(reference)
    const chain = [...before, reference]
    let file: Manifest
    try {
      file = await readManifest(text, { source, scope: 'group', isForeign: this.#isForeign(chain) })
    } catch (error) {
      if (!(error instanceof TextError)) throw error
      this.#sources.add(source)
      this.#problems.push(...error.problems)
      return
    }
    await this.add(file, chain)
  }

  /** Whether one of the files belongs to another owner than the repository that inherits it. */
  #isForeign(references: readonly Reference[]): boolean {
    const own = `${this.#levels.owner.toLowerCase()}/`
    return references.some(({ repository }) => !repository.toLowerCase().startsWith(own))
  }
}
