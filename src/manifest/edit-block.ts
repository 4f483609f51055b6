import type { Content, Keys } from './edit-content.ts'
import { asPair, type Collection, collectionOf, endOfColon, isBlock, type Part, rangeOf } from './edit-document.ts'
import {
  columnOf,
  deleteLines,
  deletion,
  insertion,
  insertLines,
  isFirst,
  lineStart,
  nextLine,
  type Splice
} from './edit-lines.ts'
import { pairText, rendered } from './edit-render.ts'

/** A badge as an item of a list: the dash in its column, and `gap` blanks behind it. */
export function itemLines(keys: Keys, column: number, gap = 1): string[] {
  const [dash, indent] = [`${' '.repeat(column)}-${' '.repeat(gap)}`, ' '.repeat(column + 1 + gap)]
  return keys.map(([key, content], index) => (index === 0 ? dash : indent) + pairText(key, content, false))
}

/** A badge behind the last one, in the manner of the last one; undefined: there is no safe way. */
export function appendItem(text: string, { parts }: Collection, keys: Keys): Splice[] | undefined {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (last === undefined || !isFirst(text, last.start)) return undefined
  const column = columnOf(text, last.start)
  const gap = /^-( +)[^\s#&]/.exec(text.slice(last.start, last.start + 80))?.[1]?.length
  // Behind a block of text that keeps its line ends (`|+`), an empty line would be part of it.
  const isSpaced =
    before !== undefined && text[last.end - 1] !== '\n' && /\n[ \t]*\r?\n/.test(text.slice(before.end, last.start))
  const added = itemLines(keys, column, gap)
  return [insertLines(text, behindOwnComments(text, last), isSpaced ? ['', ...added] : added)]
}

/** Takes an item out with its lines, and with the empty lines that set it apart from the one before. */
export function removeItem(text: string, { parts }: Collection, index: number): Splice[] | undefined {
  const part = parts[index]
  if (part === undefined || !isFirst(text, part.start)) return undefined
  const [line, to] = [lineStart(text, part.start), behindOwnComments(text, part)]
  const before = parts[index - 1]
  const isSpaced = index === parts.length - 1 || /^[ \t]*\r?\n/.test(text.slice(to))
  const from = before === undefined || !isSpaced ? line : behindLast(text, before, line)
  // A text that ends without a line end still does afterwards.
  const isOpen = to === text.length && !text.endsWith('\n') && before !== undefined
  return [deletion(isOpen ? from - (/\r?\n$/.exec(text.slice(0, from))?.[0].length ?? 0) : from, to)]
}

/** Where the empty lines begin that end at `line`, below an item. */
function behindLast(text: string, { end }: Part, line: number): number {
  const first = nextLine(text, end)
  let from = line
  while (from > first) {
    const before = lineStart(text, from - 1)
    if (!/^[ \t]*\r?\n$/.test(text.slice(before, from))) break
    from = before
  }
  return from
}

/** The line behind an item and the comments below it that stand further to the right. */
function behindOwnComments(text: string, { start, end }: Part): number {
  const column = columnOf(text, start)
  let at = nextLine(text, end)
  while (at < text.length) {
    const next = nextLine(text, at + 1)
    const [indent = ''] = /^ *(?=#)/.exec(text.slice(at, next)) ?? []
    if (indent.length <= column) break
    at = next
  }
  return at
}

/** A key behind the last one of its map. */
export function appendPair(
  text: string,
  { parts }: Collection,
  added: (indent: string) => readonly string[]
): Splice[] | undefined {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return [insertLines(text, nextLine(text, last.end), added(' '.repeat(columnOf(text, first.start))))]
}

/** Takes a key out; where it shares its line with the dash of an item, the next key moves there. */
export function removePair(text: string, { parts }: Collection, part: Part): Splice[] {
  if (isFirst(text, part.start)) return [deleteLines(text, part)]
  const next = parts[parts.indexOf(part) + 1]
  const between = next === undefined ? '#' : text.slice(part.end, next.start)
  return [deletion(part.start, between.trim() === '' && next !== undefined ? next.start : part.end)]
}

/** Gives a key another value, in brackets or not; undefined: there is no safe way. */
export function setValue(
  text: string,
  part: Part,
  { content, isFlow }: { content: Content; isFlow: boolean }
): Splice[] | undefined {
  const { value } = asPair(part.node)
  const written = rendered(content, isFlow)
  const range = rangeOf(value, text)
  const colon = endOfColon(part)
  if (range === undefined) return [insertion(colon ?? part.end, colon === undefined ? `: ${written}` : ` ${written}`)]
  const [start, end] = range
  const first = collectionOf(value, text)?.parts[0]
  if (!isBlock(value) || first === undefined)
    return [
      { from: start, to: start + text.slice(start, end).replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '').length, text: written }
    ]
  if (colon === undefined || !isFirst(text, first.start)) return undefined
  return [insertion(colon, ` ${written}`), deleteLines(text, { start: first.start, end })]
}
