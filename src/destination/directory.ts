import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { BadgeError } from '../errors.ts'
import { blobId } from './blob.ts'
import { Folder } from './folder.ts'
import { Reading } from './reading.ts'
import type { Standing, Target } from './destination.ts'

export interface Place {
  readonly folder: string
  /** The folder that it may not lead out of, not even through a symbolic link. */
  readonly bounds: string | undefined
  readonly dryRun: boolean
}

/**
 * Writes below a folder. A file is replaced whole or not at all. The folder itself may be reached through links that stay in
 * the bounds; below it none is followed.
 */
export function directoryTarget(place: Place): Target {
  return {
    async publish(files, _, along) {
      const own = { paths: files.map(({ path }) => path), superseded: [] }
      const changes = await new Reading(sourceOf(place)).changes(along, own)
      const due = files.filter(({ path, text }) => bytesAt(place, path)?.toString() !== text)
      if (place.dryRun) return { written: [], superseded: [], removed: [] }
      const written = [...due, ...changes.files]
      for (const { path, text } of written) act('write', { place, path }, (folder, name) => folder.replace(name, text))
      for (const path of changes.removed) act('remove', { place, path }, (folder, name) => folder.remove(name))
      return { written: written.map(({ path }) => path), superseded: [], removed: changes.removed }
    }
  }
}

function sourceOf(place: Place): Standing {
  return {
    files: () =>
      Promise.resolve().then(
        () => inFolder(place, { parts: [], make: false }, (folder) => new Map(idsBelow(folder))) ?? new Map()
      ),
    texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => textAt(place, path))))
  }
}

/** Paths and ids of the files below a folder; git's own folder is none of ours. */
function* idsBelow(folder: Folder, prefix = ''): Generator<[path: string, id: string]> {
  for (const { name, isFolder } of folder.entries()) {
    const path = `${prefix}${name}`
    if (!isFolder) yield [path, blobId(folder.read(name) ?? Buffer.of())]
    else if (name !== '.git') yield* within(folder, name, (inner) => [...idsBelow(inner, `${path}/`)])
  }
}

function within<T>(folder: Folder, name: string, use: (inner: Folder) => T[]): T[] {
  const inner = folder.below(name, false)
  try {
    return inner === undefined ? [] : use(inner)
  } finally {
    inner?.close()
  }
}

/** The text of a file; none of one that is not there, or is no UTF-8. */
function textAt(place: Place, path: string): [string, string][] {
  const bytes = bytesAt(place, path)
  const text = bytes?.toString('utf8')
  return text !== undefined && bytes?.equals(Buffer.from(text)) === true ? [[path, text]] : []
}

function bytesAt(place: Place, path: string): Buffer | undefined {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  return inFolder(place, { parts, make: false }, (folder) => folder.read(name))
}

function act(
  deed: 'write' | 'remove',
  { place, path }: { readonly place: Place; readonly path: string },
  how: (folder: Folder, name: string) => void
): void {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  try {
    inFolder(place, { parts, make: deed === 'write' }, (folder) => how(folder, name))
  } catch (error) {
    if (error instanceof BadgeError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new BadgeError('refused', `Cannot ${deed} ${join(place.folder, path)}: ${why}`)
  }
}

/** Goes from the bounds to the folder that `parts` name below the place, each step without following a link. */
function inFolder<T>(
  place: Place,
  { parts, make }: { readonly parts: readonly string[]; readonly make: boolean },
  use: (folder: Folder) => T
): T | undefined {
  const opened: Folder[] = []
  try {
    const { base, way } = wayTo(place, make)
    let folder: Folder | undefined = base
    if (folder !== undefined) opened.push(folder)
    for (const part of [...way, ...parts]) {
      folder = folder?.below(part, make)
      if (folder === undefined) return undefined
      opened.push(folder)
    }
    return folder === undefined ? undefined : use(folder)
  } finally {
    for (const folder of opened) folder.close()
  }
}

/** Where to start, and the folders from there to the place. */
function wayTo({ folder, bounds }: Place, make: boolean): { base: Folder | undefined; way: readonly string[] } {
  const real = realPlace(folder)
  if (bounds === undefined) {
    if (make) mkdirSync(real, { recursive: true })
    return { base: existsSync(real) ? Folder.open(real) : undefined, way: [] }
  }
  const inside = relative(realPlace(bounds), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new BadgeError('invalid', `Input "directory": ${folder} leads out of the workspace.`)
  return { base: Folder.open(bounds), way: inside.split(sep).filter((part) => part !== '') }
}

/** The real place of a folder, or of the nearest folder above it that exists. */
export function realPlace(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder === dirname(folder) ? folder : join(realPlace(dirname(folder)), basename(folder))
  }
}
