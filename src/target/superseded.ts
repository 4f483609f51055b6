import type { Commit, Store } from './converge.ts'
import type { Advice, BadgeFile, Stamp } from './target.ts'

type Seen<State> = Pick<Store<State>, 'holds' | 'mark' | 'lastCommits'>

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
    const commits = await this.#store.lastCommits(
      state,
      stamped.map(({ path }) => path)
    )
    const superseded: string[] = []
    for (const { path, stamp } of stamped) {
      const last = commits.get(path)
      if ((last !== undefined && isOlder(stamp, last)) || (await this.#ask(stamp))) superseded.push(path)
    }
    return superseded
  }

  #ask(stamp: Stamp): Promise<boolean> {
    const key = JSON.stringify(stamp)
    const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp)
    this.#asked.set(key, asked)
    return asked
  }
}

/**
 * Whether a commit's trailer names a newer run of the stamp's workflow. A commit may hold badges of several runs:
 * then the oldest of them counts, so that nothing is held back without need.
 */
function isOlder({ file, number, attempt }: Stamp, { message }: Commit): boolean {
  const runs = [...message.matchAll(/^Badge-Run: (.+) (\d+)\.(\d+)$/gm)]
    .filter(([, name]) => name === file)
    .map(([, , run, again]) => [Number(run), Number(again)] as const)
  return runs.length > 0 && runs.every(([run, again]) => run > number || (run === number && again > attempt))
}
