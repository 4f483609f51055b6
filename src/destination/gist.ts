import { BadgeError } from '../errors.ts'
import { blobId } from './blob.ts'
import { converge } from './converge.ts'
import { Reading } from './reading.ts'
import type { BadgeFile, Changes, Pace, Standing, Target, WriteOutcome } from './destination.ts'

/** A gist's files by name; null for one that GitHub does not list whole (over 1 MB). */
export type GistFiles = ReadonlyMap<string, string | null>

/** Where the gist is kept. */
export interface GistStore {
  read(): Promise<GistFiles>
  /** One request for all changes; a file that is not named stays as it is. `there` is what stood there before. */
  write(changes: Changes, there: GistFiles): Promise<WriteOutcome>
}

/** Writes to a gist. Gists have no compare-and-swap: each badge is a file of its own, so that publishers do not meet. */
export function gistTarget(store: GistStore, pace: Pace | 'dry run'): Target {
  const steps = {
    read: () => store.read(),
    holds: (there: GistFiles, { path, text }: BadgeFile) => there.get(path) === text,
    mark: (there: GistFiles, path: string) => there.get(path),
    standing: (there: GistFiles) => new Reading(sourceOf(there)),
    write: (changes: Changes, there: GistFiles) => store.write(changes, there),
    lastCommits: () => Promise.resolve(new Map())
  }
  return { publish: (files, advice, along) => converge(files, steps, { pace, advice, along }) }
}

function sourceOf(there: GistFiles): Standing {
  // An id is only compared: a file that is not listed whole is none of ours.
  const ids = [...there].map(([path, text]) => [path, text === null ? '' : blobId(text)] as const)
  return {
    files: () => Promise.resolve(new Map(ids)),
    texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => wholeText(there, path))))
  }
}

function wholeText(there: GistFiles, path: string): [string, string][] {
  const text = there.get(path)
  if (text === null)
    throw new BadgeError('refused', `The gist's file ${path} has more than 1 MB, and GitHub does not show it whole.`)
  return text === undefined ? [] : [[path, text]]
}
