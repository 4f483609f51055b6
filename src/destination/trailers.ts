import type { BadgeFile, Changes, CommitMessage, SourceRun, Store, StoreState, Tip } from './destination.ts'

/** An attempt of a run as trailers name it: `17284637.1`. */
type AttemptId = string

type Attempt = Pick<SourceRun, 'id' | 'attempt'>

/** By path, the runs that each file shows. */
type RunsByFile = ReadonlyMap<string, readonly AttemptId[]>

export const attemptId = ({ id, attempt }: Attempt): AttemptId => `${id}.${attempt}`

export function parseAttemptId(text: AttemptId): Attempt {
  const [id = 0, attempt = 0] = text.split('.').map(Number)
  return { id, attempt }
}

/**
 * What the message of a commit says about runs. `Badge-Run: 17284637.1` names one that badges of the commit show. Names of
 * workflows and numbers of runs are not used: the branch may be public while the workflow is not, and numbers mean nothing
 * after a branch was mirrored or a workflow file renamed.
 *
 * If a commit shows several runs, its message also says which runs each file shows. On a branch with a single commit, every
 * publication repeats these lines for the files of others:
 * `Badge-Files: 17284637.1 | 17284640.1 || main/ci.svg | main/lint.svg`. No path of a badge contains a bar.
 */
export class Trailers {
  readonly runs: readonly AttemptId[]
  /** Empty if the commit has no lines for single files. */
  readonly files: RunsByFile

  constructor(message: string) {
    this.runs = [...message.matchAll(/^Badge-Run: (\d+\.\d+)$/gm)].map(([, run = '']) => run)
    const lines = [...message.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm)]
    this.files = new Map(
      lines.flatMap(([, runs = '', paths = '']) => paths.split(' | ').map((path) => [path, runs.split(' | ')] as const))
    )
  }

  /** The runs that a file shows which this commit was the last one to write. */
  runsOf(path: string): readonly AttemptId[] {
    return this.files.size === 0 ? this.runs : (this.files.get(path) ?? [])
  }

  /** Whether the file shows a newer run. If it shows several, the oldest counts, so that nothing is held back needlessly. */
  isNewerAt(path: string, run: Attempt): boolean {
    const runs = this.runsOf(path)
    return runs.length > 0 && runs.every((one) => isNewer(one, run))
  }

  /** Whether the file shows the same attempts of the same runs. */
  isSameAt(path: string, runs: readonly AttemptId[]): boolean {
    const shown = this.runsOf(path)
    return shown.length > 0 && shown.length === runs.length && runs.every((run) => shown.includes(run))
  }

  /** The runs that the file shows and a look-up which found `runs` has missed. */
  missedAt(path: string, runs: readonly AttemptId[]): readonly AttemptId[] {
    return this.runsOf(path).filter((one) => isMissed(one, runs))
  }

  /** Whether anything in the message, about whichever file, may decide about this one. */
  mayDecide({ sourceRun, lookedUp, worse, runs = [] }: BadgeFile): boolean {
    return [...this.runs, ...[...this.files.values()].flat()].some(
      (one) =>
        (sourceRun !== undefined && isNewer(one, sourceRun)) ||
        (lookedUp !== undefined && isMissed(one, lookedUp)) ||
        (worse !== undefined && runs.includes(one))
    )
  }
}

/** A later attempt of a run that was found, or another run that is newer than one that was. */
function isMissed(name: AttemptId, runs: readonly AttemptId[]): boolean {
  const { id } = parseAttemptId(name)
  const sameRun = runs.filter((run) => parseAttemptId(run).id === id)
  const rivals = sameRun.length > 0 ? sameRun : runs
  return rivals.length === 0 || rivals.some((run) => isNewer(name, parseAttemptId(run)))
}

function isNewer(name: AttemptId, { id, attempt }: Attempt): boolean {
  const one = parseAttemptId(name)
  return one.id > id || (one.id === id && one.attempt > attempt)
}

/** The first line of every commit with badges; `[skip ci]` because no workflow needs to run for it. */
export const HEADLINE = 'Publish badges [skip ci]'

/** Whether this action made a commit with this message. */
export const isBadgeCommit = (message: string): boolean => message.split('\n', 1)[0] === HEADLINE

/** Where JavaScript, git or a person may see the end of a line. */
const LINE_BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/** Lines that say which runs each file shows: the files that are written, and those of `others` that stay. */
export function fileLines(
  others: RunsByFile,
  written: readonly BadgeFile[],
  { body, removed }: { readonly body: string; readonly removed: readonly string[] }
): string[] {
  const { runs } = new Trailers(body)
  const shown = new Map(others)
  for (const path of removed) shown.delete(path)
  for (const file of written) shown.set(file.path, file.runs ?? runs)
  const groups = new Map<string, string[]>()
  for (const [path, names] of shown) {
    if (names.length === 0 || path.includes('|') || LINE_BREAKS.test(path)) continue
    const key = names.join(' | ')
    const group = groups.get(key) ?? []
    group.push(path)
    groups.set(key, group)
  }
  return [...groups].map(([names, paths]) => `Badge-Files: ${names} || ${paths.sort().join(' | ')}`).sort()
}

/** A branch or gist in the state in which it was read. */
interface ReadStore<State extends StoreState> {
  readonly store: Store<State>
  readonly state: State
}

/**
 * The message, with lines that say which runs each file shows if the commit shows several. On a branch with a single commit
 * these lines cover all files, including those that stay.
 */
export async function withFileLines<State extends StoreState>(
  { headline, body }: CommitMessage,
  { files, removed }: Changes,
  read: ReadStore<State>
): Promise<CommitMessage> {
  const { tip } = read.state
  const isNeeded = tip !== undefined || new Trailers(body).runs.length > 1
  const others: RunsByFile = tip === undefined || tip === null ? new Map() : await runsByFile(read, tip)
  const lines = isNeeded ? fileLines(others, files, { body, removed }) : []
  return { headline, body: [body, ...lines].filter((line) => line !== '').join('\n') }
}

/**
 * The runs that the files show on a branch with a single commit. That commit says so, unless it has no lines for single
 * files, or is not the only commit yet: then each file's own last commit does.
 */
async function runsByFile<State extends StoreState>({ store, state }: ReadStore<State>, tip: Tip): Promise<RunsByFile> {
  const trailers = new Trailers(tip.message)
  if (tip.isOnly && (trailers.files.size > 0 || trailers.runs.length === 0)) return trailers.files
  const paths = [...(await store.files(state)).keys()]
  if (tip.isOnly) return new Map(paths.map((path) => [path, trailers.runs]))
  const commits = await store.lastCommits(state, paths, namesRuns)
  return new Map([...commits].map(([path, { message }]) => [path, new Trailers(message).runsOf(path)]))
}

function namesRuns(message: string): boolean {
  const { runs, files } = new Trailers(message)
  return runs.length + files.size > 0
}
