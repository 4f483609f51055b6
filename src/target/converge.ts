import type { Advice, BadgeFile, Pace, Publication, WriteOutcome } from './target.ts'
import { Supersession } from './superseded.ts'

/** A place that files are written to, as the loop below needs it. */
export interface Store<State> {
  /** Reads the files' places in one request; `sent` are paths of files that were sent before, or have arrived. */
  read(files: readonly BadgeFile[], sent: readonly string[]): Promise<State>
  /** Whether the file stands there with the same bytes. */
  holds(state: State, file: BadgeFile): boolean
  /** What tells one content of a path from another; undefined: nothing stands there. */
  mark(state: State, path: string): string | null | undefined
  /** Writes the files on top of `state`, and nothing else. */
  write(files: readonly BadgeFile[], state: State): Promise<WriteOutcome>
  /** The commit that last wrote the path, where the place has commits and it was traced. */
  commitOf(state: State, path: string): Commit | undefined
}

export interface Commit {
  readonly oid: string
  readonly message: string
}

/** How often in a row an unclear answer is followed up before it counts as an outage. */
const UNCLEAR_IN_A_ROW = 8

/**
 * Whatever becomes of a write, the next step is to read again and to write only what is still missing:
 * nobody's files are lost, nothing is written twice, and nothing newer is replaced.
 */
export async function converge<State>(
  given: readonly BadgeFile[],
  store: Store<State>,
  { pace, advice }: { pace: Pace | 'dry run'; advice: Advice }
): Promise<Publication> {
  const supersession = new Supersession(store, advice)
  let files = given
  let sent: readonly string[] = []
  for (let attempt = 0, unclear = 0; ; attempt++) {
    const state = await store.read(files, sent)
    if (supersession.haveMoved(files, state)) {
      files = await advice.renew()
      continue
    }
    const missing = files.filter((file) => !store.holds(state, file))
    sent = sent.filter((path) => !missing.some((file) => file.path === path))
    const superseded = await supersession.among(missing, state)
    const due = missing.filter((file) => !superseded.includes(file.path))
    if (due.length === 0) return { ...publication(sent, sent[0] && store.commitOf(state, sent[0])?.oid), superseded }
    if (pace === 'dry run') return { ...publication([], undefined), superseded }
    const outcome = await store.write(due, state)
    const paths = due.map(({ path }) => path)
    if (outcome.kind === 'written') return { ...publication([...sent, ...paths], outcome.commitSha), superseded }
    if (outcome.kind === 'partly') sent = [...sent, ...outcome.paths]
    if (outcome.kind === 'unclear') sent = [...sent, ...paths]
    unclear = outcome.kind === 'unclear' ? unclear + 1 : 0
    if (outcome.kind === 'unclear' && unclear === (outcome.tries ?? UNCLEAR_IN_A_ROW)) throw outcome.error
    if (outcome.kind === 'limited') await pace.waitUntil(outcome.until, outcome.why)
    else if (outcome.kind !== 'partly') await pace.backOff(attempt)
  }
}

function publication(written: readonly string[], commitSha: string | undefined): Publication {
  return { written, superseded: [], removed: [], ...(commitSha === undefined || commitSha === '' ? {} : { commitSha }) }
}
