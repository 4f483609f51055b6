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
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { BadgeError, codeOf, inputName } from '../errors.ts'
import { blobId, CachedSnapshot, type Snapshot, type Target } from './destination.ts'

export interface DirectoryOptions {
  readonly folder: string
  /** The folder that nothing may be written outside of, not even through a symbolic link; undefined: anywhere. */
  readonly bounds: string | undefined
  readonly dryRun: boolean
}

/**
 * Writes below a folder. A file is replaced whole or not at all. The folder itself may be reached through links that stay in
 * the bounds; below it no link is followed.
 */
export function directoryTarget(options: DirectoryOptions): Target {
  return {
    async publish({ draft: { files }, otherChanges }) {
      const own = { paths: files.map(({ path }) => path), superseded: [] }
      const changes = await new CachedSnapshot(snapshotOf(options)).changes(otherChanges, own)
      const changed = files.filter(({ path, text }) => bytesAt(options, path)?.toString() !== text)
      if (options.dryRun) return { written: [], superseded: [], removed: [] }
      const written = [...changed, ...changes.files]
      for (const { path, text } of written) change(options, path, text)
      for (const path of changes.removed) change(options, path, undefined)
      return { written: written.map(({ path }) => path), superseded: [], removed: changes.removed }
    }
  }
}

function snapshotOf(options: DirectoryOptions): Snapshot {
  return {
    files: () => Promise.resolve().then(() => inFolder(options, { path: '' }, blobIdsBelow) ?? new Map()),
    texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => textAt(options, path))))
  }
}

/** Paths and blob ids of the files below a folder, without those in `.git`. */
function blobIdsBelow(folder: Folder): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { name, isFolder } of folder.entries()) {
    if (!isFolder) ids.set(name, blobId(folder.read(name) ?? Buffer.of()))
    else if (name !== '.git')
      for (const [path, id] of folder.within(name, blobIdsBelow) ?? []) ids.set(`${name}/${path}`, id)
  }
  return ids
}

/** Path and text of a file, unless it does not exist or is not UTF-8. */
function textAt(options: DirectoryOptions, path: string): [string, string][] {
  const bytes = bytesAt(options, path)
  const text = bytes?.toString('utf8')
  return text !== undefined && bytes?.equals(Buffer.from(text)) === true ? [[path, text]] : []
}

function bytesAt(options: DirectoryOptions, path: string): Buffer | undefined {
  return inFolder(options, { path }, (folder, name) => folder.read(name))
}

/** Replaces the text of a file; undefined: removes the file. */
function change(options: DirectoryOptions, path: string, text: string | undefined): void {
  const isRemoval = text === undefined
  try {
    inFolder(options, { path, create: !isRemoval }, (folder, name) =>
      isRemoval ? folder.remove(name) : folder.replace(name, text)
    )
  } catch (error) {
    if (error instanceof BadgeError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new BadgeError('refused', `Cannot ${isRemoval ? 'remove' : 'write'} ${join(options.folder, path)}: ${why}`)
  }
}

/** Walks from the bounds to the folder of a path below the directory, without following a link. undefined: there is no such folder. */
function inFolder<T>(
  options: DirectoryOptions,
  { path, create = false }: { readonly path: string; readonly create?: boolean },
  use: (folder: Folder, name: string) => T
): T | undefined {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  const { base, steps } = routeTo(options, create)
  const walk = (folder: Folder, [next, ...others]: readonly string[]): T | undefined =>
    next === undefined ? use(folder, name) : folder.within(next, (inner) => walk(inner, others), create)
  try {
    return base === undefined ? undefined : walk(base, [...steps, ...parts])
  } finally {
    base?.close()
  }
}

/** The folder to start from, and the names of the folders from there to the directory. */
function routeTo(
  { folder, bounds }: DirectoryOptions,
  create: boolean
): { readonly base: Folder | undefined; readonly steps: readonly string[] } {
  const real = realPathOf(folder)
  if (bounds === undefined) {
    if (create) mkdirSync(real, { recursive: true })
    return { base: existsSync(real) ? Folder.open(real) : undefined, steps: [] }
  }
  const inside = relative(realPathOf(bounds), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new BadgeError(
      'invalid',
      `${inputName('directory')}: ${folder} leads out of the workspace. Use a folder inside it.`
    )
  return { base: Folder.open(bounds), steps: inside.split(sep).filter((part) => part !== '') }
}

/** The real path of a folder; what does not exist yet is taken as it is written. */
export function realPathOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder === dirname(folder) ? folder : join(realPathOf(dirname(folder)), basename(folder))
  }
}

/** Linux gives access to open folders here, whatever their names point at by now. Node has no `openat`. */
const HANDLES = '/proc/self/fd'

/** Windows has the first one only; the others count as 0 there. */
const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = constants

/**
 * A folder that was opened without following a link. On Linux it stays open, and everything below it is done through that
 * handle, so a name that becomes a link in the meantime changes nothing. Elsewhere it is compared before and after.
 */
class Folder {
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

  /** Opens a folder below; undefined: it does not exist, and is not to be created. */
  within<T>(name: string, use: (inner: Folder) => T, create = false): T | undefined {
    const inner = this.#open(name, create)
    try {
      return inner === undefined ? undefined : use(inner)
    } finally {
      inner?.close()
    }
  }

  #open(name: string, create: boolean): Folder | undefined {
    try {
      if (create) this.#createBelow(name)
      return new Folder(name, this)
    } catch (error) {
      const code = codeOf(error)
      if (code === 'ENOENT' && !create) return undefined
      if (code === 'ELOOP' || (code === 'ENOTDIR' && this.#isLink(name))) throw throughLink(this.path(name))
      if (code === 'ENOTDIR' && !create) return undefined
      throw error
    }
  }

  /** The path of a name in it, for messages. */
  path(name: string): string {
    return join(this.#above === undefined ? this.#name : this.#above.path(this.#name), name)
  }

  /** The bytes of a file; undefined for a link, which may point anywhere, and for anything that is not a file. */
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
    // Nobody can guess the name and put a link there; if somebody did, the write would fail.
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

  /** Its files and folders, without links. */
  entries(): { readonly name: string; readonly isFolder: boolean }[] {
    return readdirSync(this.#at(''), { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle)
  }

  /** The path that leads to a name in it. */
  #at(name: string): string {
    if (this.#handle !== undefined) return `${HANDLES}/${this.#handle}/${name}`
    return this.path(name)
  }

  #createBelow(name: string): void {
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

  /** Without an open handle, its name and those above it must still lead to the same folder. */
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
    `${inputName('directory')}: ${path} is a symbolic link, or became one. Badges are written below real folders only.`
  )
}
