import { BadgeError, nearest, quote } from '../errors.ts'

type Edge = 'start' | 'end'

const MARKERS: Readonly<Record<Edge, string>> = { start: '<!-- badges:start -->', end: '<!-- badges:end -->' }
const MARKER = /<!--[ \t]*badges:(start|end)[ \t]*-->/g

/** Words that people write instead. */
const WORDS: Readonly<Record<string, Edge>> = {
  ...{ start: 'start', begin: 'start', beginning: 'start', open: 'start', opening: 'start' },
  ...{ end: 'end', stop: 'end', finish: 'end', close: 'end', closing: 'end' }
}

/** What looks like a marker: `<!-- badge:start -->`, `<!-- Badges: begin -->`, `<!-- badges:start`, `<!--- badges-end --->`. */
const LIKENESS =
  /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi

interface Found {
  readonly edge: Edge
  readonly shown: string
  readonly from: number
  readonly to: number
}

/** What lies between the markers: from the end of the one to the start of the other. */
export interface Inside {
  readonly from: number
  readonly to: number
}

/** Finds the one block of a text; an error that tells what is wrong with its markers, and where. `lead` makes them comments. */
export function findInside(text: string, file: string, lead: string): Inside {
  const markers = [...text.matchAll(MARKER)].map((match) => found(match, match[1] === 'end' ? 'end' : 'start'))
  const fail = (problem: string): BadgeError => new BadgeError('invalid', `${file}: ${problem}`)
  const at = ({ from }: Found): string => `line ${lineOf(text, from)}`
  for (const edge of ['start', 'end'] as const) {
    const same = markers.filter((marker) => marker.edge === edge)
    if (same.length > 1)
      throw fail(`${MARKERS[edge]} stands there ${same.length} times (${same.map(at).join(', ')}). Leave one.`)
  }
  const [first, second] = markers
  const inside = first !== undefined && second !== undefined ? { from: first.to, to: second.from } : undefined
  const likenesses = likenessesIn(text).filter(({ from, to }) => !markers.some((one) => from < one.to && one.from < to))
  const stray = likenesses.find(({ from, isTight }) => inside === undefined || (isTight && !isIn(from, inside)))
  if (stray !== undefined) {
    throw fail(`${quote(stray.shown)} (${at(stray)}) is no marker. Did you mean ${quote(MARKERS[stray.edge])}?`)
  }
  if (first === undefined) {
    throw fail(
      `there is no block for badges. Put ${lead}${MARKERS.start} and ${lead}${MARKERS.end}, each on a line of its own, where they belong.`
    )
  }
  if (second === undefined || inside === undefined) {
    const missing =
      first.edge === 'start' ? `${MARKERS.end} is missing after it` : `${MARKERS.start} is missing before it`
    throw fail(`${MARKERS[first.edge]} (${at(first)}) stands alone: ${missing}.`)
  }
  if (first.edge === 'end') {
    throw fail(`${MARKERS.end} (${at(first)}) stands before ${MARKERS.start} (${at(second)}). Swap them.`)
  }
  return inside
}

/** A text in which no marker is left: what a block holds must not end it. */
export function withoutMarkers(text: string): string {
  return text.replace(MARKER, (marker) => marker.replace('<!--', '<! --'))
}

function found(match: RegExpExecArray, edge: Edge): Found {
  const [shown] = match
  return { edge, shown, from: match.index, to: match.index + shown.length }
}

/** Only those with a bare colon are surely meant for us: `badges: start` is another tool's. */
function likenessesIn(text: string): (Found & { readonly isTight: boolean })[] {
  return [...text.matchAll(LIKENESS)].flatMap((match) => {
    const [, colon, word = ''] = match
    const known = nearest(word, Object.keys(WORDS))
    const edge = known === undefined ? undefined : WORDS[known]
    return edge === undefined ? [] : [{ ...found(match, edge), isTight: colon === ':' }]
  })
}

const isIn = (at: number, { from, to }: Inside): boolean => from <= at && at < to

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/).length
}
