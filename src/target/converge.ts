import type { BadgeFile, Pace, Publication, WriteOutcome } from './target.ts'

/** A place that files are written to, as the loop below needs it. */
export interface Store<State> {
  /** Reads the place in one request; `sent` are paths of files that were sent before, or have arrived. */
  read(sent: readonly string[]): Promise<State>
  /** Whether the file stands there with the same bytes. */
  holds(state: State, file: BadgeFile): boolean
  /** Writes the files on top of `state`, and nothing else. */
  write(files: readonly BadgeFile[], state: State): Promise<WriteOutcome>
  /** The commit that last wrote the path, where the place has commits and `sent` asked for it. */
  commitOf(state: State, path: string): string | undefined
}

/** How often in a row an unclear answer is followed up before it counts as an outage. */
const UNCLEAR_IN_A_ROW = 8

/**
 * Whatever becomes of a write, the next step is to read again and to write only what is still missing:
 * nobody's files are lost, and nothing is written twice.
 */
export async function converge<State>(
  files: readonly BadgeFile[],
  store: Store<State>,
  pace: Pace | 'dry run'
): Promise<Publication> {
  let sent: readonly string[] = []
  let unclear = 0
  for (let attempt = 0; ; attempt++) {
    const state = await store.read(sent)
    const missing = files.filter((file) => !store.holds(state, file))
    sent = sent.filter((path) => !missing.some((file) => file.path === path))
    if (missing.length === 0)
      return publication(sent, sent[0] === undefined ? undefined : store.commitOf(state, sent[0]))
    if (pace === 'dry run') return publication([], undefined)
    const outcome = await store.write(missing, state)
    const paths = missing.map(({ path }) => path)
    if (outcome.kind === 'written') return publication([...sent, ...paths], outcome.commitSha)
    if (outcome.kind === 'partly') sent = [...sent, ...outcome.paths]
    if (outcome.kind === 'unclear') sent = [...sent, ...paths]
    unclear = outcome.kind === 'unclear' ? unclear + 1 : 0
    if (outcome.kind === 'unclear' && unclear === (outcome.tries ?? UNCLEAR_IN_A_ROW)) throw outcome.error
    if (outcome.kind === 'limited') await pace.waitUntil(outcome.until, outcome.why)
    else if (outcome.kind !== 'partly') await pace.backOff(attempt)
  }
}

function publication(written: readonly string[], commitSha: string | undefined): Publication {
  return { written, ...(commitSha === undefined ? {} : { commitSha }) }
}
