import { findInside, withoutMarkers } from './markers.ts'
import { markupOf } from './markup.ts'
import { type Markup, type Shown, snippet } from './snippets.ts'

/** What may stand before a marker on its line, and is no part of the block: indentation, and what makes a comment. */
const OUTSIDE: Readonly<Record<Markup, RegExp>> = {
  markdown: /^[ \t]*$/,
  html: /^[ \t]*$/,
  asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
  rst: /^[ \t]*(?:\.\.[ \t]*)?$/
}

/** The badges in the markup that a file is written in. */
export function snippetFor(file: string, badges: readonly Shown[]): string {
  return snippet(markupOf(file), badges)
}

/** What makes a line a comment. */
const COMMENT: Readonly<Record<Markup, string>> = { markdown: '', html: '', asciidoc: '// ', rst: '.. ' }

const LINE_END = /\r\n|\n|\r/

/**
 * Puts the content between the markers `<!-- badges:start -->` and `<!-- badges:end -->`, on lines of its own.
 * Not a byte outside changes. `file` tells the markup by its ending, and names the file in errors.
 */
export function updateBlock(text: string, content: string, file: string): string {
  const markup = markupOf(file)
  const { from, to } = findInside(text, file, COMMENT[markup])
  const [before, old, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  const lineEnd = (LINE_END.exec(old) ?? LINE_END.exec(text))?.[0] ?? '\n'
  const lead = OUTSIDE[markup].exec(lastLine(before.slice(0, before.lastIndexOf('<!--'))))?.[0]
  const inHtml = markup === 'markdown' && IN_HTML.test(lastParagraph(before))
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
 * In Markdown, HTML goes on to the next empty line, and would show ours as it is written. After such a line,
 * indentation can make code of what follows.
 */
const IN_HTML = /^[ \t]*<\/?[a-z]/im

const lastLine = (text: string): string => text.split(LINE_END).at(-1) ?? ''
const lastParagraph = (text: string): string => text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).at(-1) ?? ''
const indentation = (lead: string | undefined): string => /^[ \t]*/.exec(lead ?? '')?.[0] ?? ''

/** Blanks after the first marker, if nothing else follows it on its line. */
const trailingBlanks = (old: string): string => /^[ \t]+(?=[\r\n])/.exec(old)?.[0] ?? ''

/** What stands before the last marker: as it was; where it was no line of its own, as before the first one. */
function endLead(old: string, markup: Markup, lead: string | undefined): string {
  const own = LINE_END.test(old) ? OUTSIDE[markup].exec(lastLine(old)) : null
  return own?.[0] ?? lead ?? ''
}
