import type { Store } from './converge.ts'
import type { Advice, BadgeFile, Stamp } from './target.ts'
import { Trailers } from './trailers.ts'

type Seen<State> = Pick<Store<State>, 'holds' | 'mark' | 'lastCommits'>

type Stamped = BadgeFile & { readonly stamp: Stamp }

const isStamped = (file: BadgeFile): file is Stamped => file.stamp !== undefined

/**
 * Which files are left as they are: those that show a newer run, and those that show a worse status of the same run, which a job
 * that read GitHub's list earlier has published. Looked at and asked anew only when one of them has moved since the last look.
 */
export class Supersession<State> {
  readonly #store: Seen<State>
  readonly #advice: Advice
  #marks: ReadonlyMap<string, string | null | undefined> | undefined
  readonly #asked = new Map<string, Promise<boolean>>()
  /** By path, what the last commit says of it. */
  readonly #last = new Map<string, 'newer' | 'same run' | 'older'>()

  constructor(store: Seen<State>, advice: Advice) {
    this.#store = store
    this.#advice = advice
  }

  /** Whether somebody else has written one of the files since the last call. */
  haveMoved(files: readonly BadgeFile[], state: State): boolean {
    const before = this.#marks
    this.#marks = new Map(files.map(({ path }) => [path, this.#store.mark(state, path)]))
    const moved = files.some((file) => {
      const wasRead = before?.has(file.path) === true
      return wasRead && before.get(file.path) !== this.#store.mark(state, file.path) && !this.#store.holds(state, file)
    })
    if (moved) {
      this.#asked.clear()
      this.#last.clear()
    }
    return moved
  }

  /** Paths of the files to leave as they are. */
  async among(
    files: readonly BadgeFile[],
    state: State
  ): Promise<{ readonly superseded: readonly string[]; readonly keptWorse: readonly string[] }> {
    const stamped = files.filter(isStamped)
    const unseen = stamped.filter(({ path }) => !this.#last.has(path))
    if (unseen.length > 0) await this.#look(unseen, state)
    const superseded: string[] = []
    const keptWorse: string[] = []
    for (const file of stamped) {
      if (await this.#showsWorse(file, state)) keptWorse.push(file.path)
      else if (await this.#isSuperseded(file)) superseded.push(file.path)
    }
    return { superseded: [...superseded, ...keptWorse], keptWorse }
  }

  async #isSuperseded({ path, stamp }: Stamped): Promise<boolean> {
    if (this.#last.get(path) === 'newer') return true
    return !stamp.isLookedUp && (await this.#ask(stamp))
  }

  async #showsWorse({ path, worse }: Stamped, state: State): Promise<boolean> {
    if (worse === undefined || this.#last.get(path) !== 'same run') return false
    return (await worse()).some((text) => this.#store.holds(state, { path, text }))
  }

  async #look(files: readonly Stamped[], state: State): Promise<void> {
    const read = new Map<string, Trailers>()
    const trailersOf = (message: string): Trailers => {
      const trailers = read.get(message) ?? new Trailers(message)
      read.set(message, trailers)
      return trailers
    }
    const stamps = [...new Map(files.map(({ stamp }) => [JSON.stringify(stamp), stamp])).values()]
    const matters = (message: string): boolean => stamps.some((stamp) => trailersOf(message).mattersTo(stamp))
    const paths = files.map(({ path }) => path)
    const commits = await this.#store.lastCommits(state, paths, matters)
    for (const { path, stamp } of files) {
      const trailers = trailersOf(commits.get(path)?.message ?? '')
      const isNewer = trailers.isNewerAt(path, stamp)
      this.#last.set(path, isNewer ? 'newer' : trailers.isSameAt(path, stamp) ? 'same run' : 'older')
    }
  }

  #ask(stamp: Stamp): Promise<boolean> {
    const key = JSON.stringify(stamp)
    const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp)
    this.#asked.set(key, asked)
    return asked
  }
}
