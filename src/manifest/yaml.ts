import { LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { withoutTraces } from '../errors.ts'
import { Expander } from './expander.ts'
import type { Problem, Value } from './value.ts'

export interface Tree {
  readonly root: Value
  /** Of the syntax and of aliases; where there is one, `root` is not worth reading. */
  readonly problems: readonly Problem[]
  /** `line:column` of an offset, both from 1. */
  readonly placeOf: (at: number) => string
}

/** A tree, and the same as the library has it: its tokens tell where everything stands. */
export interface YamlTree extends Tree {
  readonly contents: ParsedNode | null
}

/** Reads one document of YAML 1.2. Never throws: all that is wrong is in `problems`. */
export function parseYaml(text: string): YamlTree {
  try {
    return withoutTraces(() => readYaml(text))
  } catch (error) {
    // The library's own limit does not hold for maps that begin on one line, `a: a: a: …`: its stack is full before.
    if (!(error instanceof RangeError)) throw error
    const problem: Problem = { at: 0, say: () => SAYINGS.RESOURCE_EXHAUSTION }
    return { root: new Expander().rootOf(null), contents: null, problems: [problem], placeOf: () => '1:1' }
  }
}

function readYaml(text: string): YamlTree {
  const lineCounter = new LineCounter()
  // After a byte order mark the library takes the first line for indented.
  const document = parseDocument(text.replace(/^\ufeff/, ''), {
    lineCounter,
    version: '1.2',
    // Given outright, these two hold whatever a %YAML directive says.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares each key with all others, 12 s for 256 KiB of keys; our reader of maps finds doubled ones.
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true
  })
  const placeOf = (at: number): string => {
    const { line, col } = lineCounter.linePos(at)
    return `${line}:${col}`
  }
  const found = [...document.errors, ...document.warnings]
  // Where the library gave up, whatever else it says follows from that.
  const gaveUp = found.filter(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const syntax = (gaveUp.length > 0 ? gaveUp : found).map(({ pos, code, message }) => ({
    at: pos[0],
    say: () => (isKnown(code) ? SAYINGS[code] : oneLine(message))
  }))
  const expander = new Expander()
  const root = expander.rootOf(syntax.length === 0 ? document.contents : null)
  return { root, contents: document.contents, problems: [...syntax, ...expander.problems], placeOf }
}

/** Where the library's words do not say what to do. */
const SAYINGS = {
  BAD_ALIAS: 'This reads as an alias (*) or anchor (&) without a name. A text that starts so needs quotes: "*".',
  BAD_SCALAR_START: 'A text that starts with this character needs quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon on one line. Check the indentation; a text with ": " in it needs quotes.',
  MULTIPLE_DOCS: 'A second document begins here, and only one is read: take out the line "---".',
  NON_STRING_KEY: 'A key is a plain word, not a list, a map or an alias.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply.',
  TAG_RESOLVE_FAILED: 'Tags are not read: take it out. A text that starts with ! needs quotes.'
} as const

const isKnown = (code: string): code is keyof typeof SAYINGS => Object.hasOwn(SAYINGS, code)

const LONGEST = 200

function oneLine(message: string): string {
  const line = message.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line.replace(/[^.?!]$/, '$&.')
}
