import { converge } from './converge.ts'
import type { BadgeFile, Pace, Target, WriteOutcome } from './target.ts'

/** A gist's files by name; null for one that GitHub does not list whole (over 1 MB). */
export type GistFiles = ReadonlyMap<string, string | null>

/** Where the gist is kept. */
export interface GistStore {
  read(): Promise<GistFiles>
  /** One request for all files; a file that is not named stays as it is. */
  write(files: readonly BadgeFile[]): Promise<WriteOutcome>
}

/** Writes to a gist. Gists have no compare-and-swap: each badge is a file of its own, so that publishers do not meet. */
export function gistTarget(store: GistStore, pace: Pace | 'dry run'): Target {
  const steps = {
    read: () => store.read(),
    holds: (there: GistFiles, { path, text }: BadgeFile) => there.get(path) === text,
    mark: (there: GistFiles, path: string) => there.get(path),
    write: (missing: readonly BadgeFile[]) => store.write(missing),
    commitOf: () => undefined
  }
  return { publish: (files, advice) => converge(files, steps, { pace, advice }) }
}
