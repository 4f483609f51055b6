import { blobId } from './blob.ts'
import { converge } from './converge.ts'
import type { BadgeFile, Pace, Target, WriteOutcome } from './target.ts'

/** The branch as one reading found it. */
export interface BranchState {
  /** The commit it points at; null: no such branch. */
  readonly head: string | null
  /** Ids of the blobs that stand at the paths asked for. */
  readonly blobs: ReadonlyMap<string, string>
  /** The last commits of the paths that were traced. */
  readonly lastCommits: ReadonlyMap<string, string>
}

/** Where the branch is kept. */
export interface BranchStore<State extends BranchState = BranchState> {
  /** Reads head and own files in one request; the `traced` of them with their last commits. */
  read(paths: readonly string[], traced: readonly string[]): Promise<State>
  /** One commit of the files on top of `state`, or of nothing; only if the branch has not moved since. */
  write(files: readonly BadgeFile[], state: State): Promise<WriteOutcome>
}

/** Commits to a branch by compare-and-swap. */
export function branchTarget<State extends BranchState>(store: BranchStore<State>, pace: Pace | 'dry run'): Target {
  return {
    publish(files) {
      const paths = files.map(({ path }) => path)
      const ids = new Map(files.map(({ path, text }) => [path, blobId(text)]))
      const steps = {
        read: (sent: readonly string[]) => store.read(paths, sent.slice(0, 1)),
        holds: (state: State, { path }: BadgeFile) => state.blobs.get(path) === ids.get(path),
        write: (missing: readonly BadgeFile[], state: State) => store.write(missing, state),
        commitOf: (state: State, path: string) => state.lastCommits.get(path)
      }
      return converge(files, steps, pace)
    }
  }
}
