/** What replaces a stretch of a text. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

export function spliced(text: string, splices: readonly Splice[]): string {
  const backwards = splices.toSorted((one, other) => other.from - one.from)
  return backwards.reduce((done, { from, to, text }) => done.slice(0, from) + text + done.slice(to), text)
}

export const insertion = (at: number, text: string): Splice => ({ from: at, to: at, text })
export const deletion = (from: number, to: number): Splice => ({ from, to, text: '' })

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the next line starts; behind a line end that is where we are. */
export function nextLine(text: string, at: number): number {
  if (text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

export const columnOf = (text: string, at: number): number => at - lineStart(text, at)

/** Whether nothing stands before a place on its line. */
export const isFirst = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === ''

/** Whether nothing but a comment follows a place on its line. */
export const isLast = (text: string, at: number): boolean => /^[ \t]*(?:#|\r?\n|$)/.test(text.slice(at))

export const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** Whole lines put in at the start of a line. Where the text ends without a line end, it still does afterwards. */
export function insertLines(text: string, at: number, added: readonly string[]): Splice {
  const end = lineEnd(text)
  const isOpen = at > 0 && text[at - 1] !== '\n'
  return insertion(at, isOpen ? end + added.join(end) : added.map((line) => line + end).join(''))
}

/** Whole lines taken out, from the one that holds `start` to the one that holds `end`. */
export const deleteLines = (text: string, { start, end }: { readonly start: number; readonly end: number }): Splice =>
  deletion(lineStart(text, start), nextLine(text, end))
