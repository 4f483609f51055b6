import { blobId } from './blob.ts'
import { type Commit, converge } from './converge.ts'
import { Reading } from './reading.ts'
import { isTraced } from './superseded.ts'
import { fileLines, type Shown, Trailers } from './trailers.ts'
import type { BadgeFile, Changes, Pace, Standing, Target, WriteOutcome } from './destination.ts'

/** The branch as one reading found it. */
export interface BranchState {
  /** The commit it points at; null: no such branch. */
  readonly head: string | null
  /** Ids of the blobs that stand at the paths asked for. */
  readonly blobs: ReadonlyMap<string, string>
  /** The commits that last wrote files, as far as the reading has brought them along; null: none has. */
  readonly traced?: ReadonlyMap<string, Commit | null>
  /** Where the branch keeps one commit: its newest one; null: there is none. */
  readonly tip?: Tip | null
}

export interface Tip {
  readonly message: string
  /** Whether it is the only one of the branch. */
  readonly isOnly: boolean
}

/** A file's text, with the id that git gives its bytes. */
export interface Blob {
  readonly oid: string
  readonly text: string
}

/** Where the branch is kept. */
export interface BranchStore<State extends BranchState = BranchState> {
  /** Reads head and files in one request; the last commits of `traced` are likely to be asked for next. */
  read(paths: readonly string[], traced: readonly string[]): Promise<State>
  /** The commits that last changed the paths; a path without any, or whose message does not matter, may be left out. */
  lastCommits(
    state: State,
    paths: readonly string[],
    matters: (message: string) => boolean
  ): Promise<ReadonlyMap<string, Commit>>
  /** Every file of the branch by path, with its blob id. */
  files(state: State): Promise<ReadonlyMap<string, string>>
  /** Texts of files; what is not there, or is binary, is left out. */
  texts(state: State, paths: readonly string[]): Promise<ReadonlyMap<string, Blob>>
  /**
   * One commit of the changes on top of `state`, or of nothing; only if the branch has not moved since.
   * `linesFor` gives what the message says besides, after its body.
   */
  write(changes: Changes, state: State, linesFor: (body: string) => readonly string[]): Promise<WriteOutcome>
}

/** Commits to a branch by compare-and-swap. */
export function branchTarget<State extends BranchState>(store: BranchStore<State>, pace: Pace | 'dry run'): Target {
  return {
    publish(files, advice, along) {
      const idOf = remembered(blobId)
      const standing = readings(store)
      const steps = {
        read(due: readonly BadgeFile[], sent: readonly string[]) {
          const traced = due.filter(isTraced).map(({ path }) => path)
          const paths = due.map(({ path }) => path)
          return store.read(unique([...paths, ...sent]), unique([...traced, ...sent.slice(0, 1)]))
        },
        holds: (state: State, { path, text }: BadgeFile) => state.blobs.get(path) === idOf(text),
        mark: (state: State, path: string) => state.blobs.get(path),
        trace: (state: State, path: string) => state.traced?.get(path)?.oid,
        standing,
        write: async (changes: Changes, state: State) =>
          store.write(changes, state, await linesFor(store, state, changes)),
        lastCommits: store.lastCommits.bind(store)
      }
      return converge(files, steps, { pace, advice, along })
    }
  }
}

const unique = (paths: readonly string[]): string[] => [...new Set(paths)]

function remembered(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>()
  return (text) => {
    const known = made.get(text) ?? make(text)
    made.set(text, known)
    return known
  }
}

/** What stands on the branch; read anew only once it points somewhere else. */
function readings<State extends BranchState>(store: BranchStore<State>): (state: State) => Reading {
  let last: { readonly head: string; readonly reading: Reading } | undefined
  return (state) => {
    if (state.head === null) return new Reading(NOWHERE)
    if (last?.head !== state.head) last = { head: state.head, reading: new Reading(sourceOf(store, state)) }
    return last.reading
  }
}

const NOWHERE = { files: () => Promise.resolve(new Map()), texts: () => Promise.resolve(new Map()) }

function sourceOf<State extends BranchState>(store: BranchStore<State>, state: State): Standing {
  return {
    files: () => store.files(state),
    async texts(paths) {
      const blobs = await store.texts(state, paths)
      // Bytes that are no UTF-8 would not survive being read as a text and written back: those are no text.
      return new Map([...blobs].flatMap(([path, { oid, text }]) => (blobId(text) === oid ? [[path, text]] : [])))
    }
  }
}

/**
 * What the message says of single files: which runs they show, where the commit shows several. Where the branch keeps one commit,
 * that is of all files, those that stay included.
 */
async function linesFor<State extends BranchState>(
  store: BranchStore<State>,
  state: State,
  { files, removed }: Changes
): Promise<(body: string) => readonly string[]> {
  if (state.tip === undefined)
    return (body) => (new Trailers(body).runs.length > 1 ? fileLines(new Map(), files, { body, removed }) : [])
  const shown = state.tip === null ? new Map() : await shownBy(store, state, state.tip)
  return (body) => fileLines(shown, files, { body, removed })
}

/**
 * The runs that the files of a branch show which keeps one commit. That commit tells, unless it was made without saying
 * so of each file, or is not the only one yet: then each file's own last commit does.
 */
async function shownBy<State extends BranchState>(store: BranchStore<State>, state: State, tip: Tip): Promise<Shown> {
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
