import { BadgeError } from '../errors.ts'
import {
  blobId,
  CachedSnapshot,
  type Changes,
  type Pace,
  type Snapshot,
  type Target,
  type WriteOutcome
} from './destination.ts'
import { publishLoop, type Store } from './publish-loop.ts'

/** The files of a gist by name; null for one that GitHub shows only in part (over 1 MB). */
export type GistFiles = ReadonlyMap<string, string | null>

/** Reads and writes a gist. */
export interface GistStore {
  read(): Promise<GistFiles>
  /** Makes all changes in one request; other files stay. `before` are the files that were there before. */
  write(changes: Changes, before: GistFiles): Promise<WriteOutcome>
}

/** Writes to a gist. Gists have no compare-and-swap: each badge has a file of its own, so publishers do not overwrite each other. */
export function gistTarget(store: GistStore, pace: Pace | 'dry run'): Target {
  const steps: Store<GistFiles> = {
    read: () => store.read(),
    holds: (gist, { path, text }) => gist.get(path) === text,
    contentId: (gist, path) => gist.get(path),
    snapshot: (gist) => new CachedSnapshot(snapshotOf(gist)),
    write: (changes, gist) => store.write(changes, gist),
    lastCommits: () => Promise.resolve(new Map())
  }
  return { publish: (request) => publishLoop(steps, request, pace) }
}

function snapshotOf(gist: GistFiles): Snapshot {
  // Ids are only compared: a file that is not shown in full equals no badge.
  const ids = [...gist].map(([path, text]) => [path, text === null ? '' : blobId(text)] as const)
  return {
    files: () => Promise.resolve(new Map(ids)),
    texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => fullText(gist, path))))
  }
}

function fullText(gist: GistFiles, path: string): [string, string][] {
  const text = gist.get(path)
  if (text === null)
    throw new BadgeError(
      'refused',
      `The gist's file ${path} is larger than the 1 MB that GitHub shows of it. Remove the file, or publish to another gist.`
    )
  return text === undefined ? [] : [[path, text]]
}
