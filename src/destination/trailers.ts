import type { BadgeFile, Stamp } from './destination.ts'

/** A run and its attempt as trailers name them: `17284637.1`. */
type RunName = string

/** By path, the runs that each file shows. */
export type Shown = ReadonlyMap<string, readonly RunName[]>

export const runName = ({ id, attempt }: Pick<Stamp, 'id' | 'attempt'>): RunName => `${id}.${attempt}`

/**
 * What a commit's message says of runs. `Badge-Run: 17284637.1` names one that badges of the commit show. Names of workflows
 * and numbers of runs are not used: the branch may be public and the workflow not, and numbers mean nothing once a branch was
 * mirrored or a workflow file renamed.
 *
 * Where a commit shows several runs, its message also says which runs each file shows; where a branch keeps one commit, every
 * publication carries on what it says of files that are not its own:
 * `Badge-Files: 17284637.1 | 17284640.1 || main/ci.svg | main/lint.svg`. No path of a badge holds a bar.
 */
export class Trailers {
  readonly runs: readonly RunName[]
  /** Empty in a commit that says nothing of single files. */
  readonly files: Shown

  constructor(message: string) {
    this.runs = [...message.matchAll(/^Badge-Run: (\d+\.\d+)$/gm)].map(([, run = '']) => run)
    const lines = [...message.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm)]
    this.files = new Map(
      lines.flatMap(([, runs = '', paths = '']) => paths.split(' | ').map((path) => [path, runs.split(' | ')] as const))
    )
  }

  /** The runs that a file shows which the commit was the last one to write. */
  runsOf(path: string): readonly RunName[] {
    return this.files.size === 0 ? this.runs : (this.files.get(path) ?? [])
  }

  /** Whether the file shows a newer run. Where it shows several, the oldest counts, so that nothing is held back without need. */
  isNewerAt(path: string, stamp: Stamp): boolean {
    const runs = this.runsOf(path)
    return runs.length > 0 && runs.every((run) => isNewer(run, stamp))
  }

  /** Whether the file shows the same attempts of the same runs. */
  isSameAt(path: string, runs: readonly RunName[]): boolean {
    const names = this.runsOf(path)
    return names.length > 0 && names.length === runs.length && runs.every((run) => names.includes(run))
  }

  /** Whether any of these attempts is named at all. */
  namesAny(runs: readonly RunName[]): boolean {
    return this.#all.some((name) => runs.includes(name))
  }

  /** Whether any newer run, or a later attempt, is named at all. */
  namesNewer(run: Named): boolean {
    return this.#all.some((one) => isNewer(one, run))
  }

  /** Of the runs that the file shows those that a look-up which found `runs` has missed. */
  missedAt(path: string, runs: readonly RunName[]): readonly RunName[] {
    return this.runsOf(path).filter((name) => isMissed(name, runs))
  }

  /** Whether such a look-up has missed any that is named at all. */
  namesMissed(runs: readonly RunName[]): boolean {
    return this.#all.some((name) => isMissed(name, runs))
  }

  get #all(): readonly RunName[] {
    return [...this.runs, ...[...this.files.values()].flat()]
  }
}

/** A later attempt of a run that was found, or another run that is newer than one that was. */
function isMissed(name: RunName, runs: readonly RunName[]): boolean {
  const { id } = named(name)
  const sameRun = runs.filter((run) => named(run).id === id)
  const rivals = sameRun.length > 0 ? sameRun : runs
  return rivals.length === 0 || rivals.some((run) => isNewer(name, named(run)))
}

type Named = Pick<Stamp, 'id' | 'attempt'>

export function named(name: RunName): Named {
  const [id = 0, attempt = 0] = name.split('.').map(Number)
  return { id, attempt }
}

function isNewer(name: RunName, { id, attempt }: Named): boolean {
  const one = named(name)
  return one.id > id || (one.id === id && one.attempt > attempt)
}

/** The first line of every commit with badges; `[skip ci]` since no workflow has anything to do there. */
export const HEADLINE = 'Publish badges [skip ci]'

/** Whether a commit with this message is one of ours. */
export const isOurCommit = (message: string): boolean => message.split('\n', 1)[0] === HEADLINE

/** Where JavaScript, git or a person may see the end of a line. */
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/** Lines that say which runs each file shows: of the files that are written, and of others that stay. */
export function fileLines(
  standing: Shown,
  written: readonly BadgeFile[],
  { body, removed }: { readonly body: string; readonly removed: readonly string[] }
): string[] {
  const { runs } = new Trailers(body)
  const shown = new Map(standing)
  for (const path of removed) shown.delete(path)
  for (const file of written) shown.set(file.path, file.runs ?? runs)
  const groups = new Map<string, string[]>()
  for (const [path, names] of shown) {
    if (names.length === 0 || path.includes('|') || BREAKS.test(path)) continue
    const key = names.join(' | ')
    const group = groups.get(key) ?? []
    group.push(path)
    groups.set(key, group)
  }
  return [...groups].map(([names, paths]) => `Badge-Files: ${names} || ${paths.sort().join(' | ')}`).sort()
}
