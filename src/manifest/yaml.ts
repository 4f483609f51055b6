import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { quote, withoutTraces } from '../errors.ts'

/** A value of a YAML document, and where it stands. Aliases share the value that they stand for. */
export type Value = Scalar | List | Mapping

interface Node {
  /** Where it stands in the text, in UTF-16 units. */
  readonly offset: number
}

interface Scalar extends Node {
  readonly kind: 'scalar'
  /** As it is written, without quotes and escapes: `1.0` for 1.0. */
  readonly text: string
  /** Nothing, `~` or `null`. */
  readonly isNull: boolean
}

export interface List extends Node {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

export interface Mapping extends Node {
  readonly kind: 'map'
  /** In the order of the text, duplicate keys included: keys never become properties of an object. */
  readonly entries: readonly Entry[]
}

/** The offset is that of the key. */
export interface Entry extends Node {
  readonly key: string
  readonly value: Value
}

/** Something wrong at an offset of the text. */
export interface Problem extends Node {
  /** One line. Made only when it is shown: 256 KiB hold 50,000 wrong words, and finding the name nearest to each takes 15 s. */
  readonly message: () => string
}

const nothingAt = (offset: number): Scalar => ({ kind: 'scalar', offset, text: '', isNull: true })

/** The line and column of an offset, both from 1. */
export type Position = (offset: number) => { readonly line: number; readonly column: number }

export interface YamlDocument {
  readonly root: Value
  /** The same as nodes of the library. */
  readonly contents: ParsedNode | null
  /** Of the syntax and of aliases; if there are any, `root` is incomplete. */
  readonly problems: readonly Problem[]
  readonly position: Position
}

/** YAML 1.2's core schema, whatever a %YAML directive of the text says. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // The library compares each key with all others, 12 s for 256 KiB of keys; `readFields` finds duplicates.
  uniqueKeys: false,
  prettyErrors: false
} as const

/**
 * Parses one document of YAML 1.2. Never throws: everything that is wrong is in `problems`. With `keepSourceTokens`, the nodes
 * in `contents` have the tokens that edits need.
 */
export function parseYaml(text: string, keepSourceTokens = false): YamlDocument {
  try {
    return withoutTraces(() => parseText(text, keepSourceTokens))
  } catch (error) {
    // The library's own limit does not hold for maps that begin on one line, `a: a: a: …`: its stack overflows first.
    if (!(error instanceof RangeError)) throw error
    const problem: Problem = { offset: 0, message: () => MESSAGES.RESOURCE_EXHAUSTION }
    return { root: nothingAt(0), contents: null, problems: [problem], position: () => ({ line: 1, column: 1 }) }
  }
}

function parseText(text: string, keepSourceTokens: boolean): YamlDocument {
  const lineCounter = new LineCounter()
  // After a byte order mark the library takes the first line for indented.
  const document = parseDocument(text.replace(/^\ufeff/, ''), { ...OPTIONS, lineCounter, keepSourceTokens })
  const errors = [...document.errors, ...document.warnings]
  // Where the library gave up, its other errors only follow from that.
  const final = errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const lines = errors.length === 0 ? [] : text.split('\n')
  const syntax = (final.length > 0 ? final : errors).map(({ pos, code, message }) => {
    const { line, col } = lineCounter.linePos(pos[0])
    // Other problems of the line only follow from its tab.
    if (/^ *\t/.test(lines[line - 1] ?? '')) return { offset: pos[0] - col + 1, message: () => MESSAGES.TAB_AS_INDENT }
    return { offset: pos[0], message: () => syntaxMessage(code, message) }
  })
  const converter = new Converter()
  const root = converter.convert(syntax.length === 0 ? document.contents : null)
  const position = (offset: number): ReturnType<Position> => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col }
  }
  return { root, contents: document.contents, problems: [...syntax, ...converter.problems], position }
}

/** Where the library's own message does not say what to do. */
const MESSAGES = {
  BAD_ALIAS:
    'This is read as an alias (*) or anchor (&) without a name. A text that starts with one of them needs quotes: "*".',
  BAD_SCALAR_START: 'A text that starts with this character needs quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'This line has a second colon. Check the indentation; a text with ": " in it needs quotes.',
  MULTIPLE_DOCS: 'A second document begins here, and only one is read. Remove the line "---".',
  NON_STRING_KEY: 'A key must be a plain word, not a list, a map or an alias.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply.',
  TAB_AS_INDENT: 'Tabs are not allowed as indentation. Use spaces.',
  TAG_RESOLVE_FAILED: 'Tags are not supported. Remove the tag. A text that starts with ! needs quotes.'
} as const

const MISPLACED = 'The indentation differs from that of the lines above. The keys of a badge start in the same column.'

const hasMessage = (code: string): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code)

function syntaxMessage(code: string, message: string): string {
  // The library uses the codes of these messages for other problems, too.
  if (/^(?:All \w+ items must start|Sequence item without)/.test(message)) return MISPLACED
  return hasMessage(code) ? MESSAGES[code] : oneLine(message)
}

/** Characters that are invisible, that parsers read in different ways, or that YAML 1.2 (section 5.1) allows only as escapes. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff\ufffe\uffff]/gu

/** A text in double quotes with its unprintable characters escaped; undefined: it has none. */
export function escapedText(text: string): string | undefined {
  if (text.search(UNPRINTABLE) === -1) return undefined
  return JSON.stringify(text).replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const MAX_MESSAGE = 200

function oneLine(message: string): string {
  const line = message.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line.replace(/[^.?!]$/, '$&.')
}

/** Far above what 1,000 badges need, far below what an alias bomb makes of a few lines. */
const MAX_VALUES = 100_000

/** Badges need four; far fewer than what overflows the stack. */
const MAX_DEPTH = 64

/**
 * Turns the library's nodes into values, in one pass in the order of the text. The library's own guard, `maxAliasCount`,
 * is in its `toJS`, which loses places and spellings (`1.0` becomes 1). So aliases share the value that they stand for,
 * and a text is refused if expanding them would make too many values.
 */
class Converter {
  readonly problems: Problem[] = []
  /** The newest node of each anchor, and the values of those that are complete. */
  readonly #anchored = new Map<string, object>()
  readonly #values = new Map<object, Value>()
  readonly #sizes = new Map<Value, number>()
  #hasAliases = false
  #depth = 0

  /** The value of a document's contents; what is wrong with it is in `problems`. */
  convert(contents: unknown): Value {
    const root = this.#value(contents, 0)
    if (this.#hasAliases && sizeOf(root, this.#sizes) > MAX_VALUES)
      this.#refuse(0, `Its aliases (*name) expand to more than ${MAX_VALUES} values. Use fewer aliases.`)
    return root
  }

  /** `outer` is the offset of what the node is part of, for nodes without one. */
  #value(node: unknown, outer: number): Value {
    if (isAlias(node)) return this.#aliased(node.source, node.range?.[0] ?? outer)
    if (!isScalar(node) && !isSeq(node) && !isMap(node)) return nothingAt(outer)
    if (node.anchor !== undefined) this.#anchored.set(node.anchor, node)
    const offset = node.range?.[0] ?? outer
    const value: Value = isScalar(node)
      ? { kind: 'scalar', offset, text: node.source ?? '', isNull: node.value === null }
      : this.#collection(node, offset)
    if (node.anchor !== undefined) {
      this.#values.set(node, value)
      // Counted now, since counting a chain of thousands of aliases later would overflow the stack.
      sizeOf(value, this.#sizes)
    }
    return value
  }

  #collection(node: { readonly items: readonly unknown[] }, offset: number): Value {
    if (this.#depth === MAX_DEPTH) return this.#refuse(offset, 'This is nested too deeply.')
    this.#depth++
    const value: Value = isMap(node)
      ? { kind: 'map', offset, entries: node.items.map((pair) => this.#entry(pair, offset)) }
      : { kind: 'list', offset, items: node.items.map((item) => this.#value(item, offset)) }
    this.#depth--
    return value
  }

  #entry({ key, value }: { readonly key: unknown; readonly value: unknown }, outer: number): Entry {
    const name = this.#value(key, outer)
    const text = name.kind === 'scalar' ? name.text : ''
    return { key: text, offset: name.offset, value: this.#value(value, name.offset) }
  }

  #aliased(name: string, offset: number): Value {
    this.#hasAliases = true
    const node = this.#anchored.get(name)
    const value = node && this.#values.get(node)
    if (value !== undefined) return value
    const why = node === undefined ? `there is no ${quote(`&${name}`)} before it` : 'it would contain itself'
    return this.#refuse(
      offset,
      `The alias ${quote(`*${name}`)} refers to nothing: ${why}. A text that starts with * needs quotes.`
    )
  }

  #refuse(offset: number, message: string): Value {
    this.problems.push({ offset, message: () => message })
    return nothingAt(offset)
  }
}

/** The number of values with every alias expanded, keys included; `known` has that of values that aliases share. */
function sizeOf(value: Value, known: Map<Value, number>): number {
  const before = known.get(value)
  if (before !== undefined) return before
  const parts =
    value.kind === 'map' ? value.entries.map((entry) => entry.value) : value.kind === 'list' ? value.items : []
  const keys = value.kind === 'map' ? parts.length : 0
  const size = parts.reduce((total, part) => total + sizeOf(part, known), 1 + keys)
  known.set(value, size)
  return size
}
