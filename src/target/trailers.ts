import type { BadgeFile, Stamp } from './target.ts'

/** A run as trailers name it: `ci.yml 11.1`. */
type RunName = string

/** By path, the runs that each file shows. */
export type Shown = ReadonlyMap<string, readonly RunName[]>

/**
 * What a commit's message says of runs. `Badge-Run: ci.yml 11.1` names one that badges of the commit show.
 *
 * Where a branch keeps one commit, that commit is the last one of every file, whoever wrote it. So its message also says which
 * runs each file shows, and every publication carries on what it says of files that are not its own:
 * `Badge-Files: ci.yml 11.1 | lint.yml 4.1 || main/ci.svg | main/lint.svg`. No path of a badge holds a bar.
 */
export class Trailers {
  readonly runs: readonly RunName[]
  /** Empty in a commit that says nothing of single files. */
  readonly files: Shown

  constructor(message: string) {
    this.runs = [...message.matchAll(/^Badge-Run: (.+ \d+\.\d+)$/gm)].map(([, run = '']) => run)
    const lines = [...message.matchAll(/^Badge-Files: (.+?) \|\| (.+)$/gm)]
    this.files = new Map(
      lines.flatMap(([, runs = '', paths = '']) => paths.split(' | ').map((path) => [path, runs.split(' | ')] as const))
    )
  }

  /** The runs that a file shows which the commit was the last one to write. */
  runsOf(path: string): readonly RunName[] {
    return this.files.size === 0 ? this.runs : (this.files.get(path) ?? [])
  }

  /**
   * Whether the file shows a newer run of the stamp's workflow. Where several are named, the oldest counts, so that nothing
   * is held back without need.
   */
  isNewerAt(path: string, stamp: Stamp): boolean {
    const runs = this.runsOf(path).filter((run) => workflowOf(run) === stamp.file)
    return runs.length > 0 && runs.every((run) => isNewer(run, stamp))
  }

  /** Whether any newer run of the stamp's workflow is named at all. */
  isNewerAnywhere(stamp: Stamp): boolean {
    return [...this.runs, ...[...this.files.values()].flat()].some(
      (run) => workflowOf(run) === stamp.file && isNewer(run, stamp)
    )
  }
}

const workflowOf = (run: RunName): string => run.slice(0, run.lastIndexOf(' '))

function isNewer(name: RunName, { number, attempt }: Stamp): boolean {
  const [run = 0, again = 0] = name
    .slice(name.lastIndexOf(' ') + 1)
    .split('.')
    .map(Number)
  return run > number || (run === number && again > attempt)
}

/** Lines for the one commit's message: the runs of the files that are written with it, and of the others that stay. */
export function fileLines(
  standing: Shown,
  written: readonly BadgeFile[],
  { body, removed }: { readonly body: string; readonly removed: readonly string[] }
): string[] {
  const { runs } = new Trailers(body)
  const shown = new Map(standing)
  for (const path of removed) shown.delete(path)
  for (const { path, stamp } of written)
    shown.set(path, stamp === undefined ? runs : [`${stamp.file} ${stamp.number}.${stamp.attempt}`])
  const groups = new Map<string, string[]>()
  for (const [path, names] of shown) {
    if (names.length === 0 || /[|\r\n]/.test(path)) continue
    const key = names.join(' | ')
    const group = groups.get(key) ?? []
    group.push(path)
    groups.set(key, group)
  }
  return [...groups].map(([names, paths]) => `Badge-Files: ${names} || ${paths.sort().join(' | ')}`).sort()
}
