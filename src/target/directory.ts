import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { BadgeError } from '../errors.ts'
import type { BadgeFile, Publication, Target } from './target.ts'

export interface Place {
  readonly folder: string
  /** The folder that it may not lead out of, not even through a symbolic link. */
  readonly bounds: string | undefined
  readonly dryRun: boolean
}

/** Writes below a folder. A file is replaced whole or not at all. */
export function directoryTarget(place: Place): Target {
  return { publish: (files) => Promise.resolve().then(() => publish(files, place)) }
}

function publish(files: readonly BadgeFile[], { folder, bounds, dryRun }: Place): Publication {
  const written: string[] = []
  for (const { path, text } of files) {
    const file = join(folder, path)
    if (bounds !== undefined) refuseOutside(bounds, dirname(file))
    if (dryRun || textOf(file) === text) continue
    replace(file, text)
    written.push(path)
  }
  return { written, superseded: [], removed: [] }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function replace(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}.tmp`
    writeFileSync(draft, text)
    renameSync(draft, file)
  } catch (error) {
    throw new BadgeError('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
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
