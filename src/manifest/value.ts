interface Node {
  /** Where it stands in the text, in UTF-16 units. */
  readonly offset: number
  /** How many values it would be with every alias written out. */
  readonly size: number
}

export interface Scalar extends Node {
  readonly kind: 'scalar'
  /** As it is written, without quotes and escapes: `1.0` for 1.0. */
  readonly text: string
  /** Nothing, `~` or `null`. */
  readonly isNull: boolean
}

export interface Entry {
  readonly key: string
  /** Where the key stands. */
  readonly offset: number
  readonly value: Value
}

export interface Mapping extends Node {
  readonly kind: 'map'
  /** In the order of the text, doubled keys included: keys never become properties of an object. */
  readonly entries: readonly Entry[]
}

export interface List extends Node {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

/** A value of a YAML document, and where it stands. Aliases share the value that they stand for. */
export type Value = Scalar | List | Mapping

export const scalarOf = (text: string, offset: number, isNull: boolean): Scalar => ({
  kind: 'scalar',
  offset,
  size: 1,
  text,
  isNull
})

const sum = (values: readonly Value[]): number => values.reduce((total, { size }) => total + size, 1)

export const listOf = (items: readonly Value[], offset: number): List => ({
  kind: 'list',
  offset,
  size: sum(items),
  items
})

export function mapOf(entries: readonly Entry[], offset: number): Mapping {
  return { kind: 'map', offset, size: sum(entries.map(({ value }) => value)) + entries.length, entries }
}

/** Something wrong at an offset of the text. */
export interface Problem {
  readonly offset: number
  /** One line. Made only when it is shown: 256 KiB hold 50,000 wrong words, and finding the name nearest to each takes 15 s. */
  readonly message: () => string
}

/** What a text was parsed into, or everything that is wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly problems: readonly Problem[] }

export const problemAt = (offset: number, message: () => string): { readonly problems: readonly Problem[] } => ({
  problems: [{ offset, message }]
})
