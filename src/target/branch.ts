import { blobId } from './blob.ts'
import { type Commit, converge } from './converge.ts'
import type { BadgeFile, Pace, Target, WriteOutcome } from './target.ts'

/** The branch as one reading found it. */
export interface BranchState {
  /** The commit it points at; null: no such branch. */
  readonly head: string | null
  /** Ids of the blobs that stand at the paths asked for. */
  readonly blobs: ReadonlyMap<string, string>
  /** The last commits of the paths that were traced. */
  readonly lastCommits: ReadonlyMap<string, Commit>
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
    publish(files, advice) {
      const ids = new Map<string, string>()
      const idOf = (text: string): string => {
        const id = ids.get(text) ?? blobId(text)
        ids.set(text, id)
        return id
      }
      const steps = {
        read: (due: readonly BadgeFile[], sent: readonly string[]) => {
          const stamped = due.filter(({ stamp }) => stamp !== undefined).map(({ path }) => path)
          return store.read(
            due.map(({ path }) => path),
            [...new Set([...stamped, ...sent.slice(0, 1)])]
          )
        },
        holds: (state: State, { path, text }: BadgeFile) => state.blobs.get(path) === idOf(text),
        mark: (state: State, path: string) => state.blobs.get(path),
        write: (missing: readonly BadgeFile[], state: State) => store.write(missing, state),
        commitOf: (state: State, path: string) => state.lastCommits.get(path)
      }
      return converge(files, steps, { pace, advice })
    }
  }
}
