import {
  type BigIntStats,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { BadgeError, codeOf } from '../errors.ts'

/** Linux names an open folder here, whatever its own name leads to by now. Node has no `openat`. */
const HANDLES = '/proc/self/fd'

/** Windows knows the first one only; the others count as 0 there. */
const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = constants

/**
 * A folder that was found without following a link. On Linux it is held open, and everything below it is done through that
 * handle: a name that turns into a link meanwhile changes nothing. Elsewhere it is compared before and after.
 */
export class Folder {
  readonly #name: string
  readonly #handle: number | undefined
  readonly #found: BigIntStats
  readonly #above: Folder | undefined

  private constructor(name: string, above: Folder | undefined) {
    this.#name = name
    this.#above = above
    const path = above === undefined ? name : above.#at(name)
    if (existsSync(HANDLES)) this.#handle = openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    this.#found = lstatSync(path, { bigint: true })
    if (this.#handle === undefined && this.#found.isSymbolicLink()) throw throughLink(path)
  }

  /** The folder of a real path. */
  static open(path: string): Folder {
    return new Folder(realpathSync(path), undefined)
  }

  /** A folder below; undefined: it is not there, and is not to be made. Whoever opens it closes it. */
  below(name: string, make: boolean): Folder | undefined {
    try {
      if (make) this.#makeBelow(name)
      return new Folder(name, this)
    } catch (error) {
      const code = codeOf(error)
      if (code === 'ENOENT' && !make) return undefined
      if (code === 'ELOOP' || (code === 'ENOTDIR' && this.#isLink(name))) throw throughLink(this.path(name))
      if (code === 'ENOTDIR' && !make) return undefined
      throw error
    }
  }

  /** The path of a name in it, for messages. */
  path(name: string): string {
    return join(this.#above === undefined ? this.#name : this.#above.path(this.#name), name)
  }

  /** The bytes of a file; none of a link, which may lead anywhere, or of what is no file. */
  read(name: string): Buffer | undefined {
    let handle: number | undefined
    try {
      if (this.#handle === undefined && this.#isLink(name)) return undefined
      handle = openSync(this.#at(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      return fstatSync(handle).isFile() ? readFileSync(handle) : undefined
    } catch {
      return undefined
    } finally {
      if (handle !== undefined) closeSync(handle)
    }
  }

  /** Replaces a file whole or not at all. */
  replace(name: string, text: string): void {
    // A name that nobody can have put a link at, and that is refused if somebody has.
    const draft = `${name}.${Math.random().toString(36).slice(2)}.tmp`
    this.#compare()
    try {
      writeFileSync(this.#at(draft), text, { flag: 'wx' })
      this.#compare()
      renameSync(this.#at(draft), this.#at(name))
    } catch (error) {
      rmSync(this.#at(draft), { force: true })
      throw error
    }
    this.#compare()
  }

  remove(name: string): void {
    this.#compare()
    unlinkSync(this.#at(name))
  }

  /** What is in it, links left out. */
  entries(): { readonly name: string; readonly isFolder: boolean }[] {
    return readdirSync(this.#at(''), { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle)
  }

  /** Where the system finds a name in it. */
  #at(name: string): string {
    if (this.#handle !== undefined) return `${HANDLES}/${this.#handle}/${name}`
    return this.path(name)
  }

  #makeBelow(name: string): void {
    this.#compare()
    try {
      mkdirSync(this.#at(name))
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }

  #isLink(name: string): boolean {
    return lstatSync(this.#at(name), { throwIfNoEntry: false })?.isSymbolicLink() === true
  }

  /** Where nothing holds the folder, its name must still mean it, and so must those above. */
  #compare(): void {
    if (this.#handle !== undefined) return
    if (this.#above !== undefined) this.#above.#compare()
    const now = lstatSync(this.path(''), { bigint: true })
    if (!now.isDirectory() || now.dev !== this.#found.dev || now.ino !== this.#found.ino)
      throw throughLink(this.path(''))
  }
}

function throughLink(path: string): BadgeError {
  return new BadgeError(
    'invalid',
    `Input "directory": ${path} is a symbolic link, or became one. Badges are written below real folders only.`
  )
}
