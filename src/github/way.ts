import { BadgeError } from '../errors.ts'
import { GraphqlRefused } from './ask.ts'
import type { BranchReader } from './graphql-reader.ts'

/** GraphQL is the way, until it is refused; then it is REST for the rest of the run. */
export class Way {
  readonly #readers: Readonly<Record<'graphql' | 'rest', BranchReader>>
  readonly #singleCommit: boolean
  #kind: 'graphql' | 'rest' = 'graphql'

  constructor(readers: Readonly<Record<'graphql' | 'rest', BranchReader>>, singleCommit: boolean) {
    this.#readers = readers
    this.#singleCommit = singleCommit
  }

  get isGraphql(): boolean {
    return this.#kind === 'graphql'
  }

  async take<T>(how: (reader: BranchReader) => Promise<T>): Promise<T> {
    try {
      return await how(this.#readers[this.#kind])
    } catch (error) {
      this.leaveGraphql(error)
      return how(this.#readers.rest)
    }
  }

  /** Goes over to REST if the error says so, and throws it again if not. One commit takes a move that REST does not have. */
  leaveGraphql(error: unknown): void {
    if (!(error instanceof GraphqlRefused) || !this.isGraphql) throw error
    if (this.#singleCommit && error.code === 'limited') throw error
    if (this.#singleCommit)
      throw new BadgeError(
        error.code,
        `${error.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`
      )
    this.#kind = 'rest'
  }
}
