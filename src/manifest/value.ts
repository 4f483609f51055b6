interface Place {
  /** Offset in the text, in UTF-16 units. */
  readonly at: number
  /** How many values it would be with every alias written out. */
  readonly size: number
}

export interface Scalar extends Place {
  readonly kind: 'scalar'
  /** As it is written, without quotes and escapes: `1.0` for 1.0. */
  readonly text: string
  /** Nothing, `~` or `null`. */
  readonly empty: boolean
}

export interface Entry {
  readonly key: string
  /** Offset of the key. */
  readonly at: number
  readonly value: Value
}

export interface Mapping extends Place {
  readonly kind: 'map'
  /** In the order of the text, doubled keys included: keys never become properties of an object. */
  readonly entries: readonly Entry[]
}

export interface List extends Place {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

/** A value of a YAML document, with its place; what an alias stands for is shared, not copied. */
export type Value = Scalar | List | Mapping

export const textOf = (text: string, at: number, empty: boolean): Value => ({
  kind: 'scalar',
  at,
  size: 1,
  text,
  empty
})

const sum = (values: readonly Value[]): number => values.reduce((total, { size }) => total + size, 1)

export const listOf = (items: readonly Value[], at: number): Value => ({ kind: 'list', at, size: sum(items), items })

export function mapOf(entries: readonly Entry[], at: number): Value {
  return { kind: 'map', at, size: sum(entries.map(({ value }) => value)) + entries.length, entries }
}

/** What was read at an offset of the text. */
export interface At<T> {
  readonly at: number
  readonly value: T
}

/** Something wrong at an offset of the text. */
export interface Problem {
  readonly at: number
  /** One line. Made only when it is shown: 256 KiB hold 50,000 wrong words, and finding the name nearest to each takes 15 s. */
  readonly say: () => string
}

export type Reading<T> = { readonly value: T } | { readonly problems: readonly Problem[] }

export const wrong = (at: number, say: () => string): { readonly problems: readonly Problem[] } => ({
  problems: [{ at, say }]
})
