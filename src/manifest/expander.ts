import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import { quote } from '../errors.ts'
import { type Entry, listOf, mapOf, type Problem, textOf, type Value } from './value.ts'

/** Far above what 1,000 badges need, far below what an alias bomb makes of a few lines. */
const MOST_VALUES = 100_000

/** Badges need four; a limit of our own keeps the stack out of play. */
const DEEPEST = 64

/**
 * Makes values of the library's nodes, in one pass in the order of the text. The library's own guard, `maxAliasCount`,
 * sits in its `toJS`, which loses places and spellings (`1.0` becomes 1). So what an alias stands for is shared here,
 * and refused where it would be too much written out.
 */
export class Expander {
  readonly problems: Problem[] = []
  /** The newest node of each anchor, and what was made of those that are complete. */
  readonly #anchored = new Map<string, object>()
  readonly #made = new Map<object, Value>()
  #aliases = 0
  #depth = 0

  /** The value of a document's contents; what is wrong with it is in `problems`. */
  rootOf(contents: unknown): Value {
    const root = this.#expand(contents, 0)
    if (this.#aliases > 0 && root.size > MOST_VALUES) {
      this.#refuse(0, `Its aliases (*name) make more than ${MOST_VALUES} values of this text: use fewer.`)
    }
    return root
  }

  #expand(node: unknown, outer: number): Value {
    if (isAlias(node)) return this.#targetOf(node.source, node.range?.[0] ?? outer)
    if (!isScalar(node) && !isSeq(node) && !isMap(node)) return nothing(outer)
    if (node.anchor === undefined) return this.#valueOf(node, outer)
    this.#anchored.set(node.anchor, node)
    const value = this.#valueOf(node, outer)
    this.#made.set(node, value)
    return value
  }

  #valueOf(node: unknown, outer: number): Value {
    if (isScalar(node)) {
      return textOf(node.source ?? '', node.range?.[0] ?? outer, node.value === null)
    }
    if (!isSeq(node) && !isMap(node)) return nothing(outer)
    const at = node.range?.[0] ?? outer
    if (this.#depth === DEEPEST) return this.#refuse(at, 'This is nested too deeply.')
    this.#depth++
    const value: Value = isSeq(node)
      ? listOf(
          node.items.map((item) => this.#expand(item, at)),
          at
        )
      : mapOf(
          node.items.map(({ key, value }) => this.#entryOf(key, value, at)),
          at
        )
    this.#depth--
    return value
  }

  #entryOf(key: unknown, value: unknown, outer: number): Entry {
    const name = this.#expand(key, outer)
    return { key: name.kind === 'scalar' ? name.text : '', at: name.at, value: this.#expand(value, name.at) }
  }

  #targetOf(name: string, at: number): Value {
    this.#aliases++
    const node = this.#anchored.get(name)
    const made = node === undefined ? undefined : this.#made.get(node)
    if (made !== undefined) return made
    const why = node === undefined ? `there is no ${quote(`&${name}`)} before it` : 'it would hold itself'
    return this.#refuse(
      at,
      `The alias ${quote(`*${name}`)} stands for nothing: ${why}. A text that starts with * needs quotes.`
    )
  }

  #refuse(at: number, text: string): Value {
    this.problems.push({ at, say: () => text })
    return nothing(at)
  }
}

const nothing = (at: number): Value => textOf('', at, true)
