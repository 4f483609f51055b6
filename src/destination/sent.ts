import type { Store } from './converge.ts'
import { NOTHING } from './reading.ts'
import type { BadgeFile, Changes, WriteOutcome } from './destination.ts'

/** What one write holds: the own files that are due, and what goes along with them. */
export interface Batch {
  readonly own: readonly BadgeFile[]
  readonly along: Changes
}

/** Paths that were written and removed. */
export interface Arrived {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/** Writes whose answer was lost, or that took only some of the files: a later reading shows what has arrived. */
export class Sent<State> {
  readonly #store: Pick<Store<State>, 'holds' | 'mark'>
  readonly #own = new Set<string>()
  #along = NOTHING

  constructor(store: Pick<Store<State>, 'holds' | 'mark'>) {
    this.#store = store
  }

  /** Paths that the next reading has to look at. */
  get paths(): string[] {
    return [...new Set([...this.#own, ...this.#along.files.map(({ path }) => path), ...this.#along.removed])]
  }

  note(outcome: WriteOutcome, { own, along }: Batch): void {
    if (outcome.kind !== 'unclear' && outcome.kind !== 'partly') return
    const isSent = ({ path }: BadgeFile): boolean => outcome.kind === 'unclear' || outcome.paths.includes(path)
    for (const { path } of own.filter(isSent)) this.#own.add(path)
    this.#along = { files: along.files.filter(isSent), removed: outcome.kind === 'unclear' ? along.removed : [] }
  }

  /** What of it stands there now. */
  arrived(files: readonly BadgeFile[], state: State): Arrived {
    const own = files.filter((file) => this.#own.has(file.path) && this.#store.holds(state, file))
    const along = this.alongArrived(state) ? this.#along : NOTHING
    return { written: [...own, ...along.files].map(({ path }) => path), removed: along.removed }
  }

  /** Whether all that went along stands there. */
  alongArrived(state: State): boolean {
    const { files, removed } = this.#along
    if (files.length + removed.length === 0) return false
    if (!files.every((file) => this.#store.holds(state, file))) return false
    return removed.every((path) => this.#store.mark(state, path) === undefined)
  }
}
