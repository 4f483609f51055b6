import type { Store } from './converge.ts'
import type { Advice, BadgeFile, Stamp } from './destination.ts'
import { Trailers } from './trailers.ts'

type Seen<State> = Pick<Store<State>, 'holds' | 'mark' | 'trace' | 'lastCommits'>

/** Whether the last commit of a file has to be looked at. */
export const isTraced = ({ stamp, lookedUp, worse }: BadgeFile): boolean =>
  stamp !== undefined || lookedUp !== undefined || worse !== undefined

/**
 * Which files are left as they are: those that show a newer run, and those that show a worse status of the same run, which a job
 * that read GitHub's list earlier has published. Looked at and asked anew only when one of them has moved since the last look.
 */
export class Supersession<State> {
  readonly #store: Seen<State>
  readonly #advice: Advice
  #marks: ReadonlyMap<string, string> | undefined
  readonly #asked = new Map<string, Promise<boolean>>()
  /** By path, what the last commit says of runs. */
  readonly #last = new Map<string, Trailers>()
  /** Runs that look-ups were told of. */
  readonly #told = new Set<string>()

  constructor(store: Seen<State>, advice: Advice) {
    this.#store = store
    this.#advice = advice
  }

  /** Whether somebody else has written one of the files since the last call. */
  haveMoved(files: readonly BadgeFile[], state: State): boolean {
    const before = this.#marks
    // The same bytes may have been written anew, for a newer run.
    const markOf = (path: string): string =>
      `${String(this.#store.mark(state, path))} ${String(this.#store.trace?.(state, path))}`
    this.#marks = new Map(files.map(({ path }) => [path, markOf(path)]))
    const moved = files.some((file) => {
      const mark = before?.get(file.path)
      return mark !== undefined && mark !== markOf(file.path) && !this.#store.holds(state, file)
    })
    if (moved) {
      this.#asked.clear()
      this.#last.clear()
    }
    return moved
  }

  /** Runs that the files show and their look-ups have missed; each is told once. */
  async missed(files: readonly BadgeFile[], state: State): Promise<readonly string[]> {
    await this.#look(files.filter(isTraced), state)
    const missed = files.flatMap(({ path, lookedUp }) =>
      lookedUp === undefined ? [] : (this.#last.get(path)?.missedAt(path, lookedUp) ?? [])
    )
    const untold = [...new Set(missed)].filter((run) => !this.#told.has(run))
    for (const run of untold) this.#told.add(run)
    return untold
  }

  /** Paths of the files to leave as they are. */
  async among(
    files: readonly BadgeFile[],
    state: State
  ): Promise<{ readonly superseded: readonly string[]; readonly keptWorse: readonly string[] }> {
    const traced = files.filter(isTraced)
    await this.#look(traced, state)
    const superseded: string[] = []
    const keptWorse: string[] = []
    for (const file of traced) {
      if (await this.#showsWorse(file, state)) keptWorse.push(file.path)
      else if (await this.#isSuperseded(file)) superseded.push(file.path)
    }
    return { superseded: [...superseded, ...keptWorse], keptWorse }
  }

  async #isSuperseded({ path, stamp, lookedUp }: BadgeFile): Promise<boolean> {
    if (stamp === undefined || lookedUp !== undefined) return false
    return this.#last.get(path)?.isNewerAt(path, stamp) === true || (await this.#ask(stamp))
  }

  async #showsWorse({ path, runs = [], worse }: BadgeFile, state: State): Promise<boolean> {
    if (worse === undefined || this.#last.get(path)?.isSameAt(path, runs) !== true) return false
    return (await worse()).some((text) => this.#store.holds(state, { path, text }))
  }

  async #look(traced: readonly BadgeFile[], state: State): Promise<void> {
    const files = traced.filter(({ path }) => !this.#last.has(path))
    if (files.length === 0) return
    const read = new Map<string, Trailers>()
    const trailersOf = (message: string): Trailers => {
      const trailers = read.get(message) ?? new Trailers(message)
      read.set(message, trailers)
      return trailers
    }
    const kinds = new Map(files.map((file) => [JSON.stringify([file.stamp, file.lookedUp, file.runs]), file]))
    const matters = (message: string): boolean =>
      [...kinds.values()].some((file) => matterTo(file, trailersOf(message)))
    const paths = files.map(({ path }) => path)
    const commits = await this.#store.lastCommits(state, paths, matters)
    for (const path of paths) this.#last.set(path, trailersOf(commits.get(path)?.message ?? ''))
  }

  #ask(stamp: Stamp): Promise<boolean> {
    const key = JSON.stringify(stamp)
    const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp)
    this.#asked.set(key, asked)
    return asked
  }
}

/** Whether what a commit says of runs may decide about a file. */
function matterTo({ stamp, lookedUp, worse, runs = [] }: BadgeFile, trailers: Trailers): boolean {
  if (stamp !== undefined && trailers.namesNewer(stamp)) return true
  if (lookedUp !== undefined && trailers.namesMissed(lookedUp)) return true
  return worse !== undefined && trailers.namesAny(runs)
}
