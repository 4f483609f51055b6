import {
  type BadgeFile,
  blobId,
  CachedSnapshot,
  type Changes,
  type Draft,
  NO_CHANGES,
  type Pace,
  type Publication,
  type PublishRequest,
  type SourceRun,
  type Store,
  type StoreState,
  type Target,
  type WriteOutcome
} from './destination.ts'
import { Trailers, withFileLines } from './trailers.ts'

/** After so many unclear answers in a row the write has failed. */
const MOST_UNCLEAR = 8

/** What is known of a file that differs from what is published. */
interface FileFacts {
  readonly file: BadgeFile
  /** What the commit that last wrote it says about runs; undefined: that does not decide about the file. */
  readonly trailers: Trailers | undefined
  /** Whether the same run already published a worse status. */
  readonly isWorse: boolean
}

export interface Decision {
  /** Runs that the destination shows and the look-ups missed: the files have to be drawn again. */
  readonly missedRuns: readonly string[]
  readonly write: readonly BadgeFile[]
  readonly superseded: readonly string[]
  readonly worseStatus: readonly string[]
  /** Whether the decision needs to know about newer runs, but they could not be looked up. */
  readonly newerRunsUnknown: boolean
}

/** Decides which files are written. A file is left as it is if it shows a newer run, or a worse status of the same run. */
export function decide(facts: readonly FileFacts[], hasNewerRun: (run: SourceRun) => boolean | undefined): Decision {
  const missedRuns = new Set<string>()
  const write: BadgeFile[] = []
  const superseded: string[] = []
  const worseStatus: string[] = []
  let newerRunsUnknown = false
  for (const { file, trailers, isWorse } of facts) {
    const { path, lookedUp, sourceRun } = file
    for (const run of (lookedUp && trailers?.missedAt(path, lookedUp)) ?? []) missedRuns.add(run)
    if (isWorse) worseStatus.push(path)
    else if (sourceRun === undefined || lookedUp !== undefined) write.push(file)
    else if (trailers?.isNewerAt(path, sourceRun) === true) superseded.push(path)
    else {
      const hasNewer = hasNewerRun(sourceRun)
      if (hasNewer === true) superseded.push(path)
      else write.push(file)
      newerRunsUnknown ||= hasNewer === undefined
    }
  }
  return {
    missedRuns: [...missedRuns],
    write,
    superseded: [...superseded, ...worseStatus],
    worseStatus,
    newerRunsUnknown
  }
}

/**
 * Publishes by compare-and-swap: read, decide, write, and start again if somebody else was faster or the answer was lost.
 * Every attempt writes only what is still missing, so nobody's files are lost, nothing is written twice, and nothing newer is
 * replaced. A gist has no compare-and-swap: there each badge has a file of its own, so publishers do not overwrite each other.
 */
export function storeTarget<State extends StoreState>(store: Store<State>, pace: Pace | 'dry run'): Target {
  return { publish: (request) => new PublishLoop(store, request, pace).run() }
}

class PublishLoop<State extends StoreState> {
  readonly #store: Store<State>
  readonly #request: PublishRequest
  readonly #pace: Pace | 'dry run'
  readonly #history: History<State>
  readonly #unconfirmed = new UnconfirmedWrites()
  readonly #newerRuns: NewerRuns
  /** Missed runs that the files were already drawn again for. */
  readonly #redrawnFor = new Set<string>()
  #snapshot: { readonly head: string | null | undefined; readonly files: CachedSnapshot } | undefined
  #draft: Draft
  #unclear = 0
  /** Set after too many unclear answers: then one last read decides whether the write has failed. */
  #failure: Error | undefined

  constructor(store: Store<State>, request: PublishRequest, pace: Pace | 'dry run') {
    this.#store = store
    this.#request = request
    this.#pace = pace
    this.#draft = request.draft
    this.#history = new History(store)
    this.#newerRuns = new NewerRuns(request.hasNewerRun)
  }

  async run(): Promise<Publication> {
    for (let attempt = 0; ; attempt++) {
      const { files } = this.#draft
      const [state] = await Promise.all([this.#read(files), this.#newerRuns.lookUp(files)])
      if (this.#history.haveChanged(files, state)) {
        this.#newerRuns.forget()
        await this.#redraw([])
        continue
      }
      const changed = files.filter((file) => !holds(state, file))
      const decision = decide(await this.#history.factsOf(changed, state), (run) => this.#newerRuns.hasNewer(run))
      const missed = decision.missedRuns.filter((run) => !this.#redrawnFor.has(run))
      if (missed.length > 0) {
        await this.#redraw(missed)
        continue
      }
      const publication = await this.#publish(state, decision, attempt)
      if (publication !== undefined) return publication
    }
  }

  #read(files: readonly BadgeFile[]): Promise<State> {
    const unconfirmed = this.#unconfirmed.paths
    const paths = new Set([...pathsOf(files), ...unconfirmed])
    const traced = new Set([...pathsOf(files.filter(needsLastCommit)), ...unconfirmed.slice(0, 1)])
    return this.#store.read([...paths], [...traced])
  }

  async #redraw(missedRuns: readonly string[]): Promise<void> {
    for (const run of missedRuns) this.#redrawnFor.add(run)
    this.#draft = (await this.#request.redraw?.(missedRuns)) ?? this.#draft
  }

  /** Writes what was decided; undefined: another attempt is needed. */
  async #publish(state: State, decision: Decision, attempt: number): Promise<Publication | undefined> {
    const { superseded, worseStatus, newerRunsUnknown } = decision
    const left = { superseded, worseStatus, ...(newerRunsUnknown ? { newerRunsUnknown } : {}) }
    const other = await this.#otherChanges(state, decision)
    if (this.#pace === 'dry run') return { written: [], ...left, removed: [] }
    const arrived = this.#unconfirmed.arrived(this.#draft.files, state)
    const changes = { files: [...decision.write, ...other.files], removed: other.removed }
    if (changes.files.length + changes.removed.length === 0)
      return { ...done(arrived, await this.#commitOf(arrived, state)), ...left }
    if (this.#failure !== undefined) throw this.#failure
    const message = await withFileLines(this.#draft.message, changes, { store: this.#store, state })
    const outcome = await this.#store.write(changes, state, message)
    if (outcome.kind === 'written') {
      const written = [...arrived.written, ...pathsOf(changes.files)]
      return { ...done({ written, removed: [...arrived.removed, ...changes.removed] }, outcome.commitSha), ...left }
    }
    this.#unconfirmed.add(outcome, decision.write, other)
    await this.#wait(outcome, this.#pace, attempt)
    return undefined
  }

  async #otherChanges(state: State, { write, superseded }: Decision): Promise<Changes> {
    // If a write arrived though its answer was lost, its changes must not be made twice: a badge that was added is there already.
    if (write.length === 0 && this.#unconfirmed.othersArrived(state)) return NO_CHANGES
    const own = { paths: pathsOf(this.#draft.files), superseded }
    return this.#snapshotOf(state).changes(this.#request.otherChanges, own)
  }

  /** Creates a new snapshot only after the branch has moved. */
  #snapshotOf(state: State): CachedSnapshot {
    const { head } = state
    if (this.#snapshot === undefined || head === undefined || head !== this.#snapshot.head) {
      const files = new CachedSnapshot({
        files: () => this.#store.files(state),
        texts: (paths) => this.#store.texts(state, paths)
      })
      this.#snapshot = { head, files }
    }
    return this.#snapshot.files
  }

  async #wait(outcome: Exclude<WriteOutcome, { kind: 'written' }>, pace: Pace, attempt: number): Promise<void> {
    this.#unclear = outcome.kind === 'unclear' ? this.#unclear + 1 : 0
    if (outcome.kind === 'unclear' && this.#unclear >= (outcome.tries ?? MOST_UNCLEAR)) this.#failure = outcome.error
    if (outcome.kind === 'limited') await pace.waitUntil(outcome.until, outcome.why)
    else if (outcome.kind !== 'partly') await pace.backOff(attempt)
  }

  /** The commit of a write whose answer was lost. */
  async #commitOf({ written, removed }: Arrived, state: State): Promise<string | undefined> {
    const path = written[0] ?? removed[0]
    if (path === undefined) return undefined
    return (await this.#store.lastCommits(state, [path], () => true)).get(path)?.oid
  }
}

const pathsOf = (files: readonly BadgeFile[]): string[] => files.map(({ path }) => path)

/** Whether the destination already has the file with the same bytes. */
const holds = ({ blobs }: StoreState, { path, text }: BadgeFile): boolean => blobs.get(path) === blobId(text)

/** Whether a file's last commit may decide if the file is written. */
const needsLastCommit = ({ sourceRun, lookedUp, worse }: BadgeFile): boolean =>
  sourceRun !== undefined || lookedUp !== undefined || worse !== undefined

function done(
  { written, removed }: Arrived,
  commitSha: string | undefined
): Pick<Publication, 'written' | 'removed' | 'commitSha'> {
  const sha = commitSha === undefined || commitSha === '' ? {} : { commitSha }
  return { written: [...new Set(written)], removed: [...new Set(removed)], ...sha }
}

/** Looks newer runs up while the destination is read. A failed look-up counts only if the decision needs it. */
class NewerRuns {
  readonly #request: NonNullable<PublishRequest['hasNewerRun']>
  readonly #answers = new Map<string, PromiseSettledResult<boolean | undefined>>()

  constructor(request: PublishRequest['hasNewerRun']) {
    this.#request = request ?? (() => Promise.resolve(false))
  }

  async lookUp(files: readonly BadgeFile[]): Promise<void> {
    const runs = files.flatMap(({ sourceRun, lookedUp }) => (lookedUp === undefined ? (sourceRun ?? []) : []))
    const unknown = new Map(runs.map((run) => [JSON.stringify(run), run]))
    for (const key of this.#answers.keys()) unknown.delete(key)
    const lookUps = [...unknown].map(async ([key, run]) => {
      const [answer] = await Promise.allSettled([this.#request(run)])
      this.#answers.set(key, answer)
    })
    await Promise.all(lookUps)
  }

  hasNewer(run: SourceRun): boolean | undefined {
    const answer = this.#answers.get(JSON.stringify(run))
    if (answer?.status === 'rejected') throw answer.reason as Error
    return answer?.value
  }

  forget(): void {
    this.#answers.clear()
  }
}

/** What the destination says about the files: whether somebody else changed one, and which runs they show. */
class History<State extends StoreState> {
  readonly #store: Store<State>
  #before: ReadonlyMap<string, string> | undefined
  /** By path, what the last commit says about runs; read again only after one of the files has changed. */
  readonly #trailers = new Map<string, Trailers>()

  constructor(store: Store<State>) {
    this.#store = store
  }

  /** Whether somebody else has written one of the files since the last call. */
  haveChanged(files: readonly BadgeFile[], state: State): boolean {
    const before = this.#before
    // The same bytes may have been written again, for a newer run.
    const versionOf = (path: string): string =>
      `${String(state.blobs.get(path))} ${String(state.traced?.get(path)?.oid)}`
    this.#before = new Map(files.map(({ path }) => [path, versionOf(path)]))
    const haveChanged = files.some((file) => {
      const version = before?.get(file.path)
      return version !== undefined && version !== versionOf(file.path) && !holds(state, file)
    })
    if (haveChanged) this.#trailers.clear()
    return haveChanged
  }

  async factsOf(changed: readonly BadgeFile[], state: State): Promise<FileFacts[]> {
    await this.#readTrailers(changed.filter(needsLastCommit), state)
    const facts: FileFacts[] = []
    for (const file of changed) {
      const trailers = this.#trailers.get(file.path)
      facts.push({ file, trailers, isWorse: await this.#showsWorse(file, trailers, state) })
    }
    return facts
  }

  async #showsWorse(
    { path, runs = [], worse }: BadgeFile,
    trailers: Trailers | undefined,
    state: State
  ): Promise<boolean> {
    if (worse === undefined || trailers?.isSameAt(path, runs) !== true) return false
    return (await worse()).some((text) => holds(state, { path, text }))
  }

  async #readTrailers(files: readonly BadgeFile[], state: State): Promise<void> {
    const unread = files.filter(({ path }) => !this.#trailers.has(path))
    if (unread.length === 0) return
    const parsed = new Map<string, Trailers>()
    const trailersOf = (message: string): Trailers => {
      const trailers = parsed.get(message) ?? new Trailers(message)
      parsed.set(message, trailers)
      return trailers
    }
    // A thousand badges of one run need each message checked only once.
    const kinds = new Map(unread.map((file) => [JSON.stringify([file.sourceRun, file.lookedUp, file.runs]), file]))
    const isRelevant = (message: string): boolean =>
      [...kinds.values()].some((file) => trailersOf(message).mayDecide(file))
    const paths = unread.map(({ path }) => path)
    const commits = await this.#store.lastCommits(state, paths, isRelevant)
    for (const path of paths) this.#trailers.set(path, trailersOf(commits.get(path)?.message ?? ''))
  }
}

/** Paths that were written and removed. */
type Arrived = Pick<Publication, 'written' | 'removed'>

/** Writes whose answer was lost, or that wrote only some of the files: a later read shows what arrived. */
class UnconfirmedWrites {
  readonly #own = new Set<string>()
  #others = NO_CHANGES

  /** Paths that the next read has to include. */
  get paths(): string[] {
    return [...new Set([...this.#own, ...pathsOf(this.#others.files), ...this.#others.removed])]
  }

  add(outcome: WriteOutcome, own: readonly BadgeFile[], others: Changes): void {
    if (outcome.kind !== 'unclear' && outcome.kind !== 'partly') return
    const mayBeThere = ({ path }: BadgeFile): boolean => outcome.kind === 'unclear' || outcome.paths.includes(path)
    for (const { path } of own.filter(mayBeThere)) this.#own.add(path)
    this.#others = { files: others.files.filter(mayBeThere), removed: outcome.kind === 'unclear' ? others.removed : [] }
  }

  /** What of it is there now. */
  arrived(files: readonly BadgeFile[], state: StoreState): Arrived {
    const own = files.filter((file) => this.#own.has(file.path) && holds(state, file))
    const others = this.othersArrived(state) ? this.#others : NO_CHANGES
    return { written: pathsOf([...own, ...others.files]), removed: others.removed }
  }

  /** Whether all changes of other files arrived. */
  othersArrived(state: StoreState): boolean {
    const { files, removed } = this.#others
    if (files.length + removed.length === 0) return false
    return files.every((file) => holds(state, file)) && !removed.some((path) => state.blobs.has(path))
  }
}
