import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { BadgeError } from '../errors.ts'
import { blobId } from './blob.ts'
import { Reading } from './reading.ts'
import type { Standing, Target } from './target.ts'

export interface Place {
  readonly folder: string
  /** The folder that it may not lead out of, not even through a symbolic link. */
  readonly bounds: string | undefined
  readonly dryRun: boolean
}

/** Writes below a folder. A file is replaced whole or not at all. */
export function directoryTarget(place: Place): Target {
  return {
    async publish(files, _, along) {
      const own = { paths: files.map(({ path }) => path), superseded: [] }
      const changes = await new Reading(sourceOf(place)).changes(along, own)
      const due = files.filter(({ path, text }) => bytesOf(within(place, path))?.toString() !== text)
      if (place.dryRun) return { written: [], superseded: [], removed: [] }
      const written = [...due, ...changes.files]
      for (const { path, text } of written) replace(within(place, path), text)
      for (const path of changes.removed) remove(within(place, path))
      return { written: written.map(({ path }) => path), superseded: [], removed: changes.removed }
    }
  }
}

/** The file's place, if it does not lead out of the bounds. */
function within({ folder, bounds }: Place, path: string): string {
  const file = join(folder, path)
  if (bounds !== undefined) refuseOutside(bounds, dirname(file))
  return file
}

function sourceOf(place: Place): Standing {
  return {
    files: () => Promise.resolve().then(() => new Map(idsBelow(place.folder))),
    texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => textAt(place, path))))
  }
}

/** Paths and ids of the files below a folder; links are not followed, and git's own folder is none of ours. */
function* idsBelow(folder: string, prefix = ''): Generator<[path: string, id: string]> {
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory() && entry.name !== '.git') yield* idsBelow(join(folder, entry.name), `${path}/`)
    if (entry.isFile()) yield [path, blobId(bytesOf(join(folder, entry.name)) ?? Buffer.of())]
  }
}

/** The text of a file; none of one that is not there, or is no UTF-8. */
function textAt(place: Place, path: string): [string, string][] {
  const bytes = bytesOf(within(place, path))
  const text = bytes?.toString('utf8')
  return text !== undefined && bytes?.equals(Buffer.from(text)) === true ? [[path, text]] : []
}

/** The bytes of a file; none of a link, which may lead anywhere. */
function bytesOf(file: string): Buffer | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}

function remove(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    throw failure('remove', file, error)
  }
}

function replace(file: string, text: string): void {
  // A name that nobody can have put a link at, and that is refused if somebody has.
  const draft = `${file}.${Math.random().toString(36).slice(2)}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, text, { flag: 'wx' })
    renameSync(draft, file)
  } catch (error) {
    if (existsSync(draft)) rmSync(draft)
    throw failure('write', file, error)
  }
}

function failure(deed: 'write' | 'remove', file: string, error: unknown): BadgeError {
  return new BadgeError('refused', `Cannot ${deed} ${file}: ${error instanceof Error ? error.message : String(error)}`)
}

/** A symbolic link in the workspace, which a checkout can hold, may lead out of it. */
function refuseOutside(bounds: string, folder: string): void {
  const inside = relative(existing(bounds), existing(folder))
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new BadgeError('invalid', `Input "directory": ${folder} leads out of the workspace.`)
  }
}

/** The real place of a folder, or of the nearest folder above it that exists. */
function existing(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder === dirname(folder) ? folder : join(existing(dirname(folder)), basename(folder))
  }
}
