import { type Collection, type Part } from './edit-document.ts'
import {
  columnOf,
  deleteLines,
  deletion,
  insertion,
  insertLines,
  isFirst,
  isLast,
  lineStart,
  nextLine,
  type Splice
} from './edit-lines.ts'

/** Behind the comma that follows a place, whatever stands between; undefined: none follows. */
function behindComma(text: string, at: number): number | undefined {
  const comma = /(?:\s|#[^\r\n]*[\r\n])*,/y
  comma.lastIndex = at
  return comma.test(text) ? comma.lastIndex : undefined
}

/** An entry behind the last one of a list or map in brackets; on a line of its own where the last one has one. */
export function append(text: string, { start, parts }: Collection, added: string): Splice[] {
  const last = parts.at(-1)
  if (last === undefined) return [insertion(start + 1, added)]
  const comma = behindComma(text, last.end)
  const hasOwnLine = isFirst(text, last.start) && lineStart(text, last.start) > start && isLast(text, comma ?? last.end)
  if (!hasOwnLine) return [insertion(last.end, `, ${added}`)]
  const line = ' '.repeat(columnOf(text, last.start)) + added
  const at = nextLine(text, comma ?? last.end)
  return comma === undefined
    ? [insertion(last.end, ','), insertLines(text, at, [line])]
    : [insertLines(text, at, [`${line},`])]
}

/** Takes an entry out, with the comma that it no longer needs, or with its lines where it has them to itself. */
export function remove(text: string, { parts }: Collection, part: Part): Splice[] {
  const comma = behindComma(text, part.end)
  if (isFirst(text, part.start) && isLast(text, comma ?? part.end))
    return [deleteLines(text, { start: part.start, end: comma ?? part.end })]
  if (comma !== undefined) {
    const [blanks = ''] = /^ */.exec(text.slice(comma)) ?? []
    return [deletion(part.start, comma + blanks.length)]
  }
  const before = parts[parts.indexOf(part) - 1]
  const isInline = before !== undefined && /^\s*,[ \t]*$/.test(text.slice(before.end, part.start))
  return [deletion(isInline ? before.end : part.start, part.end)]
}
