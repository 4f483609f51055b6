/** Remembers answers by key: what was read once is not asked for again. */
export class Memory {
  readonly #answers = new Map<string, Promise<unknown>>()
  readonly #lists = new Map<string, AsyncIterable<unknown>>()

  forget(): void {
    this.#answers.clear()
    this.#lists.clear()
  }

  answer<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(key) as Promise<T> | undefined
    if (known !== undefined) return known
    const asked = ask()
    this.#answers.set(key, asked)
    return asked
  }

  /** A list that is read from its start each time, and asked for only as far as it was never read. */
  list<T>(key: string, ask: () => AsyncIterator<T, void>): AsyncIterable<T> {
    const known = this.#lists.get(key) as AsyncIterable<T> | undefined
    if (known !== undefined) return known
    const asked = replayed(ask())
    this.#lists.set(key, asked)
    return asked
  }
}

function replayed<T>(source: AsyncIterator<T, void>): AsyncIterable<T> {
  const read: Promise<IteratorResult<T, void>>[] = []
  return {
    async *[Symbol.asyncIterator]() {
      for (let index = 0; ; index++) {
        const next = await (read[index] ??= source.next())
        if (next.done === true) return
        yield next.value
      }
    }
  }
}
