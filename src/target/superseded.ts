import type { Store } from './converge.ts'
import type { Advice, BadgeFile, Stamp } from './target.ts'
import { Trailers } from './trailers.ts'

type Seen<State> = Pick<Store<State>, 'holds' | 'mark' | 'lastCommits'>

type Stamped = Required<BadgeFile>

const isStamped = (file: BadgeFile): file is Stamped => file.stamp !== undefined

/** Which files a newer run has spoken for; looked at and asked anew only when one of them has moved since the last look. */
export class Supersession<State> {
  readonly #store: Seen<State>
  readonly #advice: Advice
  #marks: ReadonlyMap<string, string | null | undefined> | undefined
  readonly #asked = new Map<string, Promise<boolean>>()
  /** By path, whether the last commit names a newer run. */
  readonly #named = new Map<string, boolean>()

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
      this.#named.clear()
    }
    return moved
  }

  /** Paths of the files that are older than what stands there, or than a run that has completed since. */
  async among(files: readonly BadgeFile[], state: State): Promise<string[]> {
    const stamped = files.filter(isStamped)
    const unseen = stamped.filter(({ path }) => !this.#named.has(path))
    if (unseen.length > 0) await this.#look(unseen, state)
    const superseded: string[] = []
    for (const { path, stamp } of stamped)
      if (this.#named.get(path) === true || (await this.#ask(stamp))) superseded.push(path)
    return superseded
  }

  async #look(files: readonly Stamped[], state: State): Promise<void> {
    const read = new Map<string, Trailers>()
    const trailersOf = (message: string): Trailers => {
      const trailers = read.get(message) ?? new Trailers(message)
      read.set(message, trailers)
      return trailers
    }
    const stamps = [...new Map(files.map(({ stamp }) => [JSON.stringify(stamp), stamp])).values()]
    const matters = (message: string): boolean => stamps.some((stamp) => trailersOf(message).isNewerAnywhere(stamp))
    const paths = files.map(({ path }) => path)
    const commits = await this.#store.lastCommits(state, paths, matters)
    for (const { path, stamp } of files) {
      const last = commits.get(path)
      this.#named.set(path, last !== undefined && trailersOf(last.message).isNewerAt(path, stamp))
    }
  }

  #ask(stamp: Stamp): Promise<boolean> {
    const key = JSON.stringify(stamp)
    const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp)
    this.#asked.set(key, asked)
    return asked
  }
}
