import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BadgeError, messageOf } from '../../errors.ts'
import { MANIFEST_PATHS } from '../../manifest/manifest.ts'
import { harmless } from '../../process.ts'

export const WORKFLOWS = '.github/workflows'
export const MANIFEST = MANIFEST_PATHS.project

/** True for a link whose target is missing, too. */
export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** In bytes. Files that are only searched are shorter. */
const LONGEST = 1 << 20

/** The text of a file to search; '' if it cannot be read. */
export function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, LONGEST)
  } catch {
    return ''
  }
}

/** The names in a folder, sorted; none if it cannot be read. */
export function namesIn(folder: string, isNamed: (name: string) => boolean): readonly string[] {
  try {
    return readdirSync(folder).filter(isNamed).sort()
  } catch {
    return []
  }
}

interface Proposal {
  readonly path: string
  /** The file that exists instead. */
  readonly existing: string | undefined
  readonly text: string
}

/** Writes a file unless it exists, or shows it. Returns a line that says what was done. */
export function writeProposal(folder: string, dryRun: boolean, { path, existing, text }: Proposal): string {
  if (existing !== undefined) return harmless(`${existing} already exists and was not changed.`)
  if (dryRun) return `${path} would contain:\n\n${text}`
  writeText(join(folder, path), text, 'wx')
  return `Created ${path}.`
}

/** `wx` writes a new file only. */
export function writeText(file: string, text: string, flag: 'wx' | 'w'): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag })
  } catch (error) {
    throw new BadgeError('refused', `Cannot write ${file}: ${messageOf(error)}`)
  }
}

/** Lines around a change. */
const CONTEXT = 3

/** A unified diff of two texts that differ in one place. */
export function diffOf(path: string, before: string, after: string): string {
  // Each line includes its line end; the last one may have none.
  const [old, fresh] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)]
  const shorter = Math.min(old.length, fresh.length)
  let same = 0
  while (same < shorter && old[same] === fresh[same]) same++
  let below = 0
  while (below < shorter - same && old.at(-1 - below) === fresh.at(-1 - below)) below++
  const first = Math.max(0, same - CONTEXT)
  const last = Math.min(below, CONTEXT)
  const hunk = [
    ...old.slice(first, same).map((line) => ` ${line}`),
    ...old.slice(same, old.length - below).map((line) => `-${line}`),
    ...fresh.slice(same, fresh.length - below).map((line) => `+${line}`),
    ...old.slice(old.length - below, old.length - below + last).map((line) => ` ${line}`)
  ]
  const length = (lines: readonly string[]): number => lines.length - below + last - first
  const head = `@@ -${first + 1},${length(old)} +${first + 1},${length(fresh)} @@`
  return [`--- a/${path}`, `+++ b/${path}`, head, ...hunk.map(shown)].join('\n')
}

/** A line for a terminal. */
function shown(line: string): string {
  const text = line.slice(0, 1) + harmless(line.slice(1).replace(/\r?\n$/, ''))
  return line.endsWith('\n') ? text : `${text}\n\\ No newline at end of file`
}
