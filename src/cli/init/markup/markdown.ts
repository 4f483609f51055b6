import MarkdownIt, { type MarkdownIt as Parser, type StateInline, type Token } from 'markdown-it'
import { htmlMarks, type Mark, type Picture, picturesIn, type Range } from './html.ts'

/** The pictures of a text in GitHub's Markdown, including those in its HTML. Code and comments are left out. */
export function markdownPictures(text: string): Picture[] {
  const found: Mark[] = []
  const parser = recordingParser(found)
  const lines = linesOf(text)
  const marks: Mark[] = []
  const environment = {}
  let placesInRow: ((cell: string) => PlaceOf) | undefined
  for (const { type, map, content } of parser.parse(text, environment)) {
    const first = map?.[0] ?? 0
    if (type === 'tr_open') placesInRow = rowPlaces(lines[first])
    if (type === 'tr_close') placesInRow = undefined
    if (type !== 'inline' && type !== 'html_block') continue
    found.length = 0
    if (type === 'inline') parser.inline.parse(content, parser, environment, [])
    else found.push(...htmlMarks(content))
    const placeOf = placesInRow?.(content) ?? placesIn(content, lines, first)
    // A mark ends one after its last character: the character that follows can be on another line.
    for (const mark of found) marks.push({ ...mark, from: placeOf(mark.from), to: placeOf(mark.to - 1) + 1 })
  }
  return picturesIn(text, marks)
}

/** How many blocks of a text are code because of their indentation. */
export const indentedCode = (text: string): number =>
  new MarkdownIt('commonmark', { html: true })
    .enable('table')
    .parse(text, {})
    .filter(({ type }) => type === 'code_block').length

/** From an offset in the content of a token to one in the text. */
type PlaceOf = (offset: number) => number

/** What a rule has parsed. */
interface Parsed extends Range {
  readonly state: StateInline
  /** What it added. */
  readonly tokens: readonly Token[]
  /** The number of marks before it. */
  readonly before: number
}

/** A parser that keeps what a line contains, as offsets in its content. Only blocks are parsed at first. */
function recordingParser(found: Mark[]): Parser {
  const parser = new MarkdownIt('commonmark', { html: true }).enable('table')
  // Addresses stay as they are.
  parser.normalizeLink = (url) => url
  parser.validateLink = () => true
  parser.core.ruler.disable(['inline', 'text_join'])
  const onRule = (name: string, record: (parsed: Parsed) => void): void => {
    const rule = parser.inline.ruler.__rules__.find((one) => one.name === name)
    if (rule === undefined) throw new Error(`markdown-it has no rule ${name}.`)
    const { fn } = rule
    parser.inline.ruler.at(name, (state, silent) => {
      const [from, before, count] = [state.pos, found.length, state.tokens.length]
      if (!fn(state, silent)) return false
      if (!silent) record({ state, from, to: state.pos, tokens: state.tokens.slice(count), before })
      return true
    })
  }
  onRule('image', ({ tokens, from, to, before }) => {
    const token = tokens.at(-1)
    // Pictures in its alternative text are only text.
    found.length = before
    const words = token?.children ?? []
    // Escapes and entities are tokens of their own until a rule that is not needed here joins them.
    for (const word of words) if (word.type === 'text_special') word.type = 'text'
    const alt = parser.renderer.renderInlineAsText(words, parser.options, {})
    found.push({ kind: 'image', image: String(token?.attrGet('src') ?? ''), alt, from, to })
  })
  onRule('link', ({ tokens, from, to, before }) => {
    const open = tokens.find(({ type }) => type === 'link_open')
    // A link comes before what it contains.
    found.splice(before, 0, { kind: 'link', href: String(open?.attrGet('href') ?? ''), from, to })
  })
  onRule('html_inline', ({ state, from, to }) => {
    for (const mark of htmlMarks(state.src.slice(from, to)))
      found.push({ ...mark, from: mark.from + from, to: mark.to + from })
  })
  return parser
}

interface Line {
  readonly text: string
  readonly from: number
}

/** The lines of a text, with the line ends that markdown-it knows. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const end of text.matchAll(/\r\n?|\n|$/g)) {
    lines.push({ text: text.slice(from, end.index), from })
    from = end.index + end[0].length
  }
  return lines
}

/** A line of a paragraph is the end of a line of the text: what precedes it belongs to its list or quotation. */
function placesIn(content: string, lines: readonly Line[], first: number): PlaceOf {
  /** Where each line starts in the content and in the text. */
  const starts: { readonly inside: number; readonly outside: number }[] = []
  let inside = 0
  for (const [index, line] of content.split('\n').entries()) {
    const shown = line.trim()
    const source = lines[first + index] ?? { text: '', from: 0 }
    const blanks = line.length - line.trimStart().length
    starts.push({ inside: inside + blanks, outside: source.from + Math.max(0, source.text.lastIndexOf(shown)) })
    inside += line.length + 1
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle]?.inside ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const start = starts[low] ?? { inside: 0, outside: 0 }
    return start.outside + offset - start.inside
  }
}

/** The cells of a table's row, in their order; in them `|` is written `\|`. */
function rowPlaces(line: Line = { text: '', from: 0 }): (cell: string) => PlaceOf {
  const places = [...line.text.matchAll(/\\(?!\|)|[^\\]/g)].map(({ index }) => index)
  const shown = places.map((index) => line.text[index]).join('')
  let next = 0
  return (cell) => {
    const at = shown.indexOf(cell, next)
    next = Math.max(next, at + cell.length)
    return (offset) => line.from + (places[at + offset] ?? line.text.length)
  }
}
