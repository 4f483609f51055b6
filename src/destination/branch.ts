import {
  blobId,
  CachedSnapshot,
  type Changes,
  type CommitMessage,
  type Pace,
  type Snapshot,
  type Target,
  type WriteOutcome
} from './destination.ts'
import { type Commit, needsLastCommit, publishLoop, type Store } from './publish-loop.ts'
import { fileLines, type RunsByFile, Trailers } from './trailers.ts'

/** A branch at one moment. */
export interface BranchState {
  /** The commit it points at; null: the branch does not exist. */
  readonly head: string | null
  /** Blob ids of the files at the paths that were read. */
  readonly blobs: ReadonlyMap<string, string>
  /** The commits that last wrote files, as far as they were read together with the head; null: there is none. */
  readonly traced?: ReadonlyMap<string, Commit | null>
  /** The newest commit of a branch with a single commit; null: there is none. */
  readonly tip?: Tip | null
}

export interface Tip {
  readonly message: string
  /** Whether the branch has no other commit. */
  readonly isOnly: boolean
}

/** The text of a file, with the blob id of its bytes. */
export interface Blob {
  readonly oid: string
  readonly text: string
}

/** Reads and writes a branch. */
export interface BranchStore<State extends BranchState = BranchState> {
  /** Reads head and files in one request; the last commits of `traced` will probably be needed next. */
  read(paths: readonly string[], traced: readonly string[]): Promise<State>
  /** The commits that last changed the paths. Paths without one, or whose message is not relevant, may be left out. */
  lastCommits(
    state: State,
    paths: readonly string[],
    isRelevant: (message: string) => boolean
  ): Promise<ReadonlyMap<string, Commit>>
  /** Every file of the branch by path, with its blob id. */
  files(state: State): Promise<ReadonlyMap<string, string>>
  /** Texts of files, without those that do not exist or are binary. */
  texts(state: State, paths: readonly string[]): Promise<ReadonlyMap<string, Blob>>
  /** Makes one commit of the changes on top of `state`, only if the branch has not moved since. */
  write(changes: Changes, state: State, message: CommitMessage): Promise<WriteOutcome>
}

/** Commits to a branch by compare-and-swap. */
export function branchTarget<State extends BranchState>(store: BranchStore<State>, pace: Pace | 'dry run'): Target {
  return {
    publish(request) {
      const steps: Store<State> = {
        read(files, unconfirmed) {
          const traced = files.filter(needsLastCommit).map(({ path }) => path)
          const paths = files.map(({ path }) => path)
          return store.read(unique([...paths, ...unconfirmed]), unique([...traced, ...unconfirmed.slice(0, 1)]))
        },
        holds: (state, { path, text }) => state.blobs.get(path) === blobId(text),
        contentId: (state, path) => state.blobs.get(path),
        commitId: (state, path) => state.traced?.get(path)?.oid,
        snapshot: snapshots(store),
        lastCommits: store.lastCommits.bind(store),
        write: async (changes, state, message) =>
          store.write(changes, state, await withFileLines(message, changes, { store, state }))
      }
      return publishLoop(steps, request, pace)
    }
  }
}

const unique = (paths: readonly string[]): string[] => [...new Set(paths)]

/** Snapshots of the branch; a new one only after the branch has moved. */
function snapshots<State extends BranchState>(store: BranchStore<State>): (state: State) => CachedSnapshot {
  let last: { readonly head: string; readonly snapshot: CachedSnapshot } | undefined
  return (state) => {
    if (state.head === null) return new CachedSnapshot(NO_FILES)
    if (last?.head !== state.head)
      last = { head: state.head, snapshot: new CachedSnapshot(snapshotOf({ store, state })) }
    return last.snapshot
  }
}

const NO_FILES: Snapshot = { files: () => Promise.resolve(new Map()), texts: () => Promise.resolve(new Map()) }

/** A branch as it was read. */
interface ReadBranch<State extends BranchState> {
  readonly store: BranchStore<State>
  readonly state: State
}

function snapshotOf<State extends BranchState>({ store, state }: ReadBranch<State>): Snapshot {
  return {
    files: () => store.files(state),
    async texts(paths) {
      const blobs = await store.texts(state, paths)
      // Bytes that are not UTF-8 would not survive being read as text and written back, so they do not count as text.
      return new Map([...blobs].flatMap(([path, { oid, text }]) => (blobId(text) === oid ? [[path, text]] : [])))
    }
  }
}

/**
 * The message with lines that say which runs each file shows, if the commit shows several. On a branch with a single commit
 * these lines cover all files, including those that stay.
 */
async function withFileLines<State extends BranchState>(
  { headline, body }: CommitMessage,
  { files, removed }: Changes,
  branch: ReadBranch<State>
): Promise<CommitMessage> {
  const { tip } = branch.state
  const isNeeded = tip !== undefined || new Trailers(body).runs.length > 1
  const others: RunsByFile = tip === undefined || tip === null ? new Map() : await runsByFile(branch, tip)
  const lines = isNeeded ? fileLines(others, files, { body, removed }) : []
  return { headline, body: [body, ...lines].filter((line) => line !== '').join('\n') }
}

/**
 * The runs that the files show on a branch with a single commit. That commit says so, unless it has no lines for single
 * files, or is not the only commit yet: then each file's own last commit does.
 */
async function runsByFile<State extends BranchState>(
  { store, state }: ReadBranch<State>,
  tip: Tip
): Promise<RunsByFile> {
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
