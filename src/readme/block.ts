import { BadgeError, nearest, quote } from '../errors.ts'
import { type Markup, markupOf, type Shown, snippet } from './snippets.ts'

/** The start of a comment before a marker. */
export const COMMENT: Readonly<Record<Markup, string>> = { markdown: '', html: '', asciidoc: '// ', rst: '.. ' }

/** What can precede a marker on its line without being part of the block: indentation, and the start of a comment. */
const OUTSIDE: Readonly<Record<Markup, RegExp>> = {
  markdown: /^[ \t]*$/,
  html: /^[ \t]*$/,
  asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
  rst: /^[ \t]*(?:\.\.[ \t]*)?$/
}

/** The badges in the markup of a file. */
export function snippetFor(file: string, badges: readonly Shown[]): string {
  return snippet(markupOf(file), badges)
}

const LINE_END = /\r\n|\n|\r/

/**
 * Puts the content between the markers `<!-- badges:start -->` and `<!-- badges:end -->`, on its own lines.
 * No byte outside changes. `file` determines the markup by its extension, and names the file in errors.
 */
export function updateBlock(text: string, content: string, file: string): string {
  const markup = markupOf(file)
  const { from, to } = findInside(text, file, COMMENT[markup])
  const [before, old, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  const lineEnd = (LINE_END.exec(old) ?? LINE_END.exec(text))?.[0] ?? '\n'
  const lead = OUTSIDE[markup].exec(lastLine(before.slice(0, before.lastIndexOf('<!--'))))?.[0]
  const inHtml = markup === 'markdown' && IN_HTML.test(paragraphsIn(before).at(-1) ?? '')
  const above = inHtml || markup === 'rst' ? lineEnd + lineEnd : lineEnd
  const below = markup === 'rst' ? lineEnd + lineEnd : lineEnd
  const indent = inHtml ? '' : indentation(lead)
  const shown = withoutMarkers(content)
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join(lineEnd)
  const body = content === '' ? lineEnd : above + shown + below
  return before + trailingBlanks(old) + body + endLead(old, markup, lead) + after
}

/**
 * In Markdown, HTML continues to the next empty line, and our Markdown would appear unrendered in it. After an empty
 * line, indentation can turn what follows into code.
 */
const IN_HTML = /^[ \t]*<\/?[a-z]/im

const lastLine = (text: string): string => text.split(LINE_END).at(-1) ?? ''
/** The parts of a text between empty lines. */
export const paragraphsIn = (text: string): string[] => text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/)
const indentation = (lead: string | undefined): string => /^[ \t]*/.exec(lead ?? '')?.[0] ?? ''

/** Spaces after the first marker, if nothing else follows on its line. */
const trailingBlanks = (old: string): string => /^[ \t]+(?=[\r\n])/.exec(old)?.[0] ?? ''

/** What precedes the last marker: as before; if it was not on its own line, as before the first marker. */
function endLead(old: string, markup: Markup, lead: string | undefined): string {
  const own = LINE_END.test(old) ? OUTSIDE[markup].exec(lastLine(old)) : null
  return own?.[0] ?? lead ?? ''
}

type Edge = 'start' | 'end'

export const MARKERS: Readonly<Record<Edge, string>> = { start: '<!-- badges:start -->', end: '<!-- badges:end -->' }
const MARKER = /<!--[ \t]*badges:(start|end)[ \t]*-->/g

/** The block with its markers, wherever they are; undefined: there is none. */
export function blockIn(text: string): Range | undefined {
  const markers = [...text.matchAll(MARKER)]
  const start = markers.find(([, edge]) => edge === 'start')
  const end = markers.find(({ index, 1: edge }) => edge === 'end' && index > (start?.index ?? 0))
  return start === undefined || end === undefined ? undefined : { from: start.index, to: end.index + end[0].length }
}

/** Words that people use instead. */
const WORDS: Readonly<Record<string, Edge>> = {
  ...{ start: 'start', begin: 'start', beginning: 'start', open: 'start', opening: 'start' },
  ...{ end: 'end', stop: 'end', finish: 'end', close: 'end', closing: 'end' }
}

/** Texts that look like a marker: `<!-- badge:start -->`, `<!-- Badges: begin -->`, `<!-- badges:start`, `<!--- badges-end --->`. */
const LOOKALIKE =
  /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi

interface Range {
  readonly from: number
  readonly to: number
}

interface Marker extends Range {
  readonly edge: Edge
  readonly text: string
}

/**
 * Finds the one block of a text, from the end of its first marker to the start of the second; throws an error that says what is
 * wrong with its markers, and where. `lead` makes them comments.
 */
function findInside(text: string, file: string, lead: string): Range {
  const markers = [...text.matchAll(MARKER)].map((match) => markerOf(match, match[1] === 'end' ? 'end' : 'start'))
  const fail = (problem: string): BadgeError => new BadgeError('invalid', `${file}: ${problem}`)
  const at = ({ from }: Marker): string => `line ${lineOf(text, from)}`
  for (const edge of ['start', 'end'] as const) {
    const same = markers.filter((marker) => marker.edge === edge)
    if (same.length > 1)
      throw fail(`${MARKERS[edge]} is in the file ${same.length} times (${same.map(at).join(', ')}). Keep one.`)
  }
  const [first, second] = markers
  const inside = first !== undefined && second !== undefined ? { from: first.to, to: second.from } : undefined
  const lookalikes = lookalikesIn(text).filter(({ from, to }) => !markers.some((one) => from < one.to && one.from < to))
  const stray = lookalikes.find(
    ({ from, isTight }) => inside === undefined || (isTight && (from < inside.from || from >= inside.to))
  )
  if (stray !== undefined) {
    throw fail(`${quote(stray.text)} (${at(stray)}) is not a marker. Did you mean ${quote(MARKERS[stray.edge])}?`)
  }
  if (first === undefined) {
    throw fail(
      `there is no block for badges. Add ${lead}${MARKERS.start} and ${lead}${MARKERS.end} where the badges belong, each on its own line.`
    )
  }
  if (second === undefined || inside === undefined) {
    const missing =
      first.edge === 'start' ? `${MARKERS.end} is missing after it` : `${MARKERS.start} is missing before it`
    throw fail(`${MARKERS[first.edge]} (${at(first)}) has no counterpart: ${missing}.`)
  }
  if (first.edge === 'end') {
    throw fail(`${MARKERS.end} (${at(first)}) comes before ${MARKERS.start} (${at(second)}). Swap them.`)
  }
  return inside
}

/** A text without markers: the content of a block must not end it. */
function withoutMarkers(text: string): string {
  return text.replace(MARKER, (marker) => marker.replace('<!--', '<! --'))
}

function markerOf(match: RegExpExecArray, edge: Edge): Marker {
  const [text] = match
  return { edge, text, from: match.index, to: match.index + text.length }
}

/** `isTight`: with a bare colon. `badges: start`, with a blank, can belong to another tool. */
function lookalikesIn(text: string): (Marker & { readonly isTight: boolean })[] {
  return [...text.matchAll(LOOKALIKE)].flatMap((match) => {
    const [, colon, word = ''] = match
    const known = nearest(word, Object.keys(WORDS))
    const edge = known === undefined ? undefined : WORDS[known]
    return edge === undefined ? [] : [{ ...markerOf(match, edge), isTight: colon === ':' }]
  })
}

/** The number of a line, from 1. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(LINE_END).length
}
