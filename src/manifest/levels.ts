import { BadgeError, quote } from '../errors.ts'
import { loadManifest } from './load.ts'
import type { Manifest, Placed, Reference } from './manifest.ts'

/** Files that lead from one to the next, and files in all: far above the levels that organisations have. */
const DEEPEST = 10
const MOST_FILES = 50

/** Where inherited files come from. */
export interface Levels {
  /** Whose repository it is: the file `badges.yml` of this owner's repository `.github` is the outermost level. */
  readonly owner: string
  /** The text of a file; undefined: it is not there, or not to be seen. */
  read(reference: Reference): Promise<string | undefined>
}

/** A reference as it is written: `owner/repo:path@ref`. */
export function referenceText({ repository, path, ref }: Reference): string {
  return `${repository}:${path}${ref === undefined ? '' : `@${ref}`}`
}

/** GitHub ignores the letter case of repositories; paths and refs have theirs. */
const keyOf = (reference: Reference): string =>
  referenceText({ ...reference, repository: reference.repository.toLowerCase() })

/** The outermost file of an owner. */
const ownersFile = (owner: string): Reference => ({
  repository: `${owner}/.github`,
  path: 'badges.yml',
  ref: undefined
})

/** Reads every file that a manifest inherits from, each once: the outermost comes first, the manifest itself last. */
export class LevelReader {
  readonly files: Manifest[] = []
  readonly notices: string[] = []
  readonly #levels: Levels
  readonly #seen = new Set<string>()

  constructor(levels: Levels) {
    this.#levels = levels
  }

  /** The owner's file, with what it extends. One that is missing or private is no error: most owners have none. */
  async readOwners(): Promise<void> {
    const reference = ownersFile(this.#levels.owner)
    const text = await this.#levels.read(reference).catch((error: unknown) => {
      if (!(error instanceof BadgeError) || error.kind !== 'setup') throw error
      this.notices.push(`Nothing is inherited from ${referenceText(reference)}: ${error.message}`)
      return undefined
    })
    this.#seen.add(keyOf(reference))
    if (text !== undefined) await this.#add(await groupFile(text, reference, false), [reference])
  }

  /** The file that all this is for; a group's is the owner's file itself. */
  async addOwn(file: Manifest): Promise<void> {
    await this.#add(file, file.scope === 'group' ? [ownersFile(this.#levels.owner)] : [])
  }

  /** Adds what a file extends, then the file; `chain` is how it was reached, itself the last. */
  async #add(file: Manifest, chain: readonly Reference[]): Promise<void> {
    for (const placed of file.extends) await this.#extend(placed, chain)
    this.files.push(file)
  }

  async #extend({ value: reference, place }: Placed<Reference>, chain: readonly Reference[]): Promise<void> {
    const longer = [...chain, reference]
    const refuse = (why: string): never => {
      throw new BadgeError('invalid', `${place}: "extends": ${quote(referenceText(reference))} ${why}`)
    }
    const way = longer.map(referenceText).join(' → ')
    const isForeign = longer.some((one) => !this.#isOwners(one))
    if (isForeign && !FULL_SHA.test(reference.ref ?? '')) refuse(unpinned(reference, !this.#isOwners(reference)))
    if (chain.some((before) => keyOf(before) === keyOf(reference))) refuse(`leads back to itself: ${way}.`)
    if (this.#seen.has(keyOf(reference))) return
    if (longer.length > DEEPEST) refuse(`is too many levels away: ${way}. Allowed: ${DEEPEST}.`)
    if (this.#seen.size >= MOST_FILES) refuse(`is a file too many. Allowed: ${MOST_FILES}, all levels together.`)
    this.#seen.add(keyOf(reference))
    const text = await this.#levels.read(reference)
    if (text === undefined) throw new BadgeError('not-found', `${place}: "extends": ${missing(reference)}`)
    await this.#add(await groupFile(text, reference, isForeign), longer)
  }

  /** Whether the file is in a repository of the owner whose repository inherits it. */
  #isOwners({ repository }: Reference): boolean {
    return repository.toLowerCase().startsWith(`${this.#levels.owner.toLowerCase()}/`)
  }
}

/** GitHub takes no branch or tag of such a name: what a stranger's file says then cannot change by itself. */
const FULL_SHA = /^[\da-f]{40}$/i

function unpinned({ repository, path }: Reference, isOther: boolean): string {
  const why = isOther ? 'is a file of another owner' : 'is named by a file of another owner'
  return `${why}: name it with the full SHA of a commit, ${repository}:${path}@<40 hex digits>, so that it stays what you have read.`
}

function missing(reference: Reference): string {
  return `there is no file ${quote(referenceText(reference))}, or the token may not read it. Write owner/repo:path@ref, and give a token that sees the repository.`
}

function groupFile(text: string, reference: Reference, isForeign: boolean): Promise<Manifest> {
  return loadManifest(text, { source: referenceText(reference), scope: 'group', isForeign })
}
