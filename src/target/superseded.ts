import type { Store } from './converge.ts'
import type { Advice, BadgeFile, Stamp } from './target.ts'
import { Trailers } from './trailers.ts'

type Seen<State> = Pick<Store<State>, 'holds' | 'mark' | 'lastCommits'>

interface Stamped {
  readonly path: string
  readonly stamp: Stamp
}

/** Which files a newer run has spoken for; asked anew only when one of them has moved since the last look. */
export class Supersession<State> {
  readonly #store: Seen<State>
  readonly #advice: Advice
  #marks: ReadonlyMap<string, string | null | undefined> | undefined
  #asked = new Map<string, Promise<boolean>>()

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
    if (moved) this.#asked = new Map()
    return moved
  }

  /** Paths of the files that are older than what stands there, or than a run that has completed since. */
  async among(files: readonly BadgeFile[], state: State): Promise<string[]> {
    const stamped = files.flatMap(({ path, stamp }) => (stamp === undefined ? [] : [{ path, stamp }]))
    if (stamped.length === 0) return []
    const trailers = await this.#trailers(stamped, state)
    const superseded: string[] = []
    for (const { path, stamp } of stamped)
      if (trailers(path)?.isNewerAt(path, stamp) === true || (await this.#ask(stamp))) superseded.push(path)
    return superseded
  }

  /** What the last commit of each path says; each message is read once. */
  async #trailers(stamped: readonly Stamped[], state: State): Promise<(path: string) => Trailers | undefined> {
    const stamps = [...new Map(stamped.map(({ stamp }) => [JSON.stringify(stamp), stamp])).values()]
    const matters = (message: string): boolean => stamps.some((stamp) => new Trailers(message).isNewerAnywhere(stamp))
    const commits = await this.#store.lastCommits(
      state,
      stamped.map(({ path }) => path),
      matters
    )
    const read = new Map(
      [...new Set([...commits.values()].map(({ message }) => message))].map((message) => [
        message,
        new Trailers(message)
      ])
    )
    return (path) => read.get(commits.get(path)?.message ?? '')
  }

  #ask(stamp: Stamp): Promise<boolean> {
    const key = JSON.stringify(stamp)
    const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp)
    this.#asked.set(key, asked)
    return asked
  }
}
