import { DEEPEST, Flow, NULL } from './plain-flow.ts'
import { type Entry, listOf, mapOf, textOf, type Value } from './value.ts'
import type { Tree } from './yaml.ts'

/**
 * The value of a text in that part of YAML which manifests are written in: block lists and maps, texts of one line, flow lists
 * and maps of such texts on one line. Undefined: the text goes beyond it, rightly or wrongly, and is the library's to read.
 * docs/decisions/0011-plain-yaml.md says why.
 */
export function plainTree(text: string): Tree | undefined {
  if (FOREIGN.test(text)) return undefined
  const starts: number[] = []
  const tokens: Token[] = []
  let at = 0
  for (const line of text.split('\n')) {
    starts.push(at)
    if (!scan(line, at, tokens)) return undefined
    at += line.length + 1
  }
  const root = new Reader(tokens).root()
  return root === undefined ? undefined : { root, problems: [], placeOf: (offset) => placeIn(starts, offset) }
}

/** Tabs, other line ends, control characters and byte order marks have rules of their own. */
const FOREIGN = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/

function placeIn(starts: readonly number[], at: number): string {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return `${low + 1}:${at - (starts[low] ?? 0) + 1}`
}

/** What stands at a column. */
interface Token {
  readonly column: number
  readonly at: number
  readonly word: { readonly kind: 'dash' } | { readonly kind: 'key'; readonly key: string } | Value
}

const BLANK = /^ *(?:#|$)/
const LINE = /^( *)(- +)?(?:([A-Za-z\d_][\w-]{0,99}):(?= |$))? *([^]*)$/

/** Adds the tokens of a line; false: it is not plain. */
function scan(line: string, start: number, tokens: Token[]): boolean {
  if (BLANK.test(line)) return true
  const [, indent = '', dash = '', key, rest = ''] = LINE.exec(line) ?? []
  if (dash === '' && key === undefined) return false
  const column = indent.length + dash.length
  if (dash !== '') tokens.push({ column: indent.length, at: start + indent.length, word: { kind: 'dash' } })
  if (key !== undefined) tokens.push({ column, at: start + column, word: { kind: 'key', key } })
  if (BLANK.test(rest)) return key !== undefined
  const behind = line.length - rest.length
  const word = valueOf(rest, start + behind)
  if (word !== undefined) tokens.push({ column: behind, at: start + behind, word })
  return word !== undefined
}

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*| *)$/
const PLAIN = /^(?:[A-Za-z\d_./~(+$]|-[\d.])/

/** A value that ends its line, but for a comment. */
function valueOf(rest: string, at: number): Value | undefined {
  if (rest.startsWith('[') || rest.startsWith('{')) {
    const flow = new Flow(rest, at)
    const value = flow.value(0)
    return /^(?: +#.*| *)$/.test(rest.slice(flow.at)) ? value : undefined
  }
  const [quoted, double, single = ''] = QUOTED.exec(rest) ?? []
  if (quoted !== undefined) return textOf(double ?? single, at, false)
  const comment = rest.indexOf(' #')
  const text = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd()
  return PLAIN.test(text) && !/: |:$/.test(text) ? textOf(text, at, NULL.test(text)) : undefined
}

/** Puts tokens together by their columns. Where one is left over, the text is not plain. */
class Reader {
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  root(): Value | undefined {
    const root = this.#value({ maps: 0, lists: 0 }, 0)
    return this.#next === this.#tokens.length ? root : undefined
  }

  /** The next value; `least` says from which column on a map or a list may stand here. */
  #value(least: { readonly maps: number; readonly lists: number }, depth: number): Value | undefined {
    const token = this.#tokens[this.#next]
    if (token === undefined || depth > DEEPEST) return undefined
    const { column, at, word } = token
    if (word.kind === 'dash') return column < least.lists ? undefined : this.#list(column, at, depth)
    if (word.kind === 'key') return column < least.maps ? undefined : this.#map(column, at, depth)
    this.#next++
    return word
  }

  #list(column: number, at: number, depth: number): Value | undefined {
    const items: Value[] = []
    while (this.#wordAt(column)?.kind === 'dash') {
      this.#next++
      const item = this.#value({ maps: column + 1, lists: column + 1 }, depth + 1)
      if (item === undefined) return undefined
      items.push(item)
    }
    return listOf(items, at)
  }

  #map(column: number, start: number, depth: number): Value | undefined {
    const entries: Entry[] = []
    for (let word = this.#wordAt(column); word?.kind === 'key'; word = this.#wordAt(column)) {
      const at = this.#tokens[this.#next]?.at ?? start
      this.#next++
      // A list below its key may begin at the key's own column.
      const value = this.#value({ maps: column + 1, lists: column }, depth + 1)
      if (value === undefined) return undefined
      entries.push({ key: word.key, at, value })
    }
    return mapOf(entries, start)
  }

  #wordAt(column: number): Token['word'] | undefined {
    const token = this.#tokens[this.#next]
    return token?.column === column ? token.word : undefined
  }
}
