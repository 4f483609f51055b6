import { NOTHING, type Reading } from './reading.ts'
import { type Arrived, type Batch, Sent } from './sent.ts'
import { Supersession } from './superseded.ts'
import type { Advice, Along, BadgeFile, Changes, Pace, Publication, WriteOutcome } from './destination.ts'

/** A place that files are written to, as the loop below needs it. */
export interface Store<State> {
  /** Reads the files' places; `sent` are paths that were written before without an answer. */
  read(files: readonly BadgeFile[], sent: readonly string[]): Promise<State>
  /** Whether the file stands there with the same bytes. */
  holds(state: State, file: BadgeFile): boolean
  /** What tells one content of a path from another; undefined: nothing stands there. */
  mark(state: State, path: string): string | null | undefined
  /** The id of the commit that last wrote a path, if the reading tells. */
  trace?(state: State, path: string): string | undefined
  /** Whatever else stands there. */
  standing(state: State): Reading
  /** Makes the changes on top of `state`, and no others. */
  write(changes: Changes, state: State): Promise<WriteOutcome>
  /** The commits that last wrote the paths, where the place has commits; one whose message does not matter may be left out. */
  lastCommits(
    state: State,
    paths: readonly string[],
    matters: (message: string) => boolean
  ): Promise<ReadonlyMap<string, Commit>>
}

export interface Commit {
  readonly oid: string
  readonly message: string
}

/** How a publication is made. */
export interface Terms {
  readonly pace: Pace | 'dry run'
  readonly advice: Advice
  readonly along?: Along | undefined
}

/** How often in a row an unclear answer is followed up before it counts as an outage. */
const UNCLEAR_IN_A_ROW = 8

/**
 * Whatever becomes of a write, the next step is to read again and to write only what is still missing:
 * nobody's files are lost, nothing is written twice, and nothing newer is replaced.
 */
export function converge<State>(files: readonly BadgeFile[], store: Store<State>, terms: Terms): Promise<Publication> {
  return new Course(files, store, terms).run()
}

class Course<State> {
  readonly #store: Store<State>
  readonly #terms: Terms
  readonly #supersession: Supersession<State>
  readonly #sent: Sent<State>
  #files: readonly BadgeFile[]
  #unclear = 0
  /** Set once unclear answers were followed up often enough: then only what a last reading shows counts. */
  #failure: Error | undefined

  constructor(files: readonly BadgeFile[], store: Store<State>, terms: Terms) {
    this.#files = files
    this.#store = store
    this.#terms = terms
    this.#supersession = new Supersession(store, terms.advice)
    this.#sent = new Sent(store)
  }

  async run(): Promise<Publication> {
    for (let attempt = 0; ; attempt++) {
      const state = await this.#store.read(this.#files, this.#sent.paths)
      if (this.#supersession.haveMoved(this.#files, state)) {
        this.#files = await this.#terms.advice.renew([])
        continue
      }
      const missing = this.#files.filter((file) => !this.#store.holds(state, file))
      const missed = await this.#supersession.missed(missing, state)
      if (missed.length > 0) {
        this.#files = await this.#terms.advice.renew(missed)
        continue
      }
      const left = await this.#supersession.among(missing, state)
      const batch = await this.#batch(state, missing, left.superseded)
      if (this.#terms.pace === 'dry run') return { written: [], ...left, removed: [] }
      const done = await this.#settle(state, batch, { pace: this.#terms.pace, attempt })
      if (done !== undefined) return { ...done, ...left }
    }
  }

  /** What there is to write: own files that nobody newer has spoken for, and what goes along with all of them. */
  async #batch(state: State, missing: readonly BadgeFile[], superseded: readonly string[]): Promise<Batch> {
    const left = new Set(superseded)
    const own = missing.filter(({ path }) => !left.has(path))
    // What went along is not made anew on top of itself: a badge that was added would be found there already.
    if (own.length === 0 && this.#sent.alongArrived(state)) return { own, along: NOTHING }
    const paths = this.#files.map(({ path }) => path)
    return { own, along: await this.#store.standing(state).changes(this.#terms.along, { paths, superseded }) }
  }

  /** Writes, if there is anything to write, and waits where it has to be done again; what came of it all otherwise. */
  async #settle(
    state: State,
    batch: Batch,
    { pace, attempt }: { readonly pace: Pace; readonly attempt: number }
  ): Promise<Omit<Publication, 'superseded' | 'keptWorse'> | undefined> {
    const arrived = this.#sent.arrived(this.#files, state)
    const files = [...batch.own, ...batch.along.files]
    const { removed } = batch.along
    if (files.length + removed.length === 0) return publication(arrived, await this.#commitOf(state, arrived))
    if (this.#failure !== undefined) throw this.#failure
    const outcome = await this.#store.write({ files, removed }, state)
    if (outcome.kind === 'written') {
      const written = [...arrived.written, ...files.map(({ path }) => path)]
      return publication({ written, removed: [...arrived.removed, ...removed] }, outcome.commitSha)
    }
    this.#sent.note(outcome, batch)
    this.#unclear = outcome.kind === 'unclear' ? this.#unclear + 1 : 0
    if (outcome.kind === 'unclear' && this.#unclear >= (outcome.tries ?? UNCLEAR_IN_A_ROW))
      this.#failure = outcome.error
    if (outcome.kind === 'limited') await pace.waitUntil(outcome.until, outcome.why)
    else if (outcome.kind !== 'partly') await pace.backOff(attempt)
    return undefined
  }

  /** The commit that what had arrived unheard came with. */
  async #commitOf(state: State, { written, removed }: Arrived): Promise<string | undefined> {
    const path = written[0] ?? removed[0]
    if (path === undefined) return undefined
    return (await this.#store.lastCommits(state, [path], () => true)).get(path)?.oid
  }
}

function publication(
  { written, removed }: Arrived,
  commitSha: string | undefined
): Omit<Publication, 'superseded' | 'keptWorse'> {
  const sha = commitSha === undefined || commitSha === '' ? {} : { commitSha }
  return { written: [...new Set(written)], removed: [...new Set(removed)], ...sha }
}
