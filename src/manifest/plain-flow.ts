import { type Entry, listOf, mapOf, textOf, type Value } from './value.ts'

/** Far deeper than badges are; with both kinds of brackets and blocks together less deep than what the library may read. */
export const DEEPEST = 16

export const NULL = /^(?:~|[Nn]ull|NULL)$/

const BEFORE = / *(?:([A-Za-z\d_][\w-]{0,99}): +)?/y
const TEXT = /"([^"\\]*)"|'([^']*)'|((?:[A-Za-z\d_./~]|-[\d.])(?:[^:#,"'[\]{}]|:(?=\w))*)/y
const BEHIND = / *([,\]}])/y

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Lists and maps in brackets, and the texts in them, from where one begins in a line. */
export class Flow {
  readonly #line: string
  readonly #start: number
  at = 0

  constructor(line: string, start: number) {
    this.#line = line
    this.#start = start
  }

  value(depth: number): Value | undefined {
    const start = this.#start + this.at
    const open = this.#line[this.at]
    if (open === '[' || open === '{') return depth > DEEPEST ? undefined : this.#brackets(open, depth)
    const [text, double, single, plain] = matchAt(TEXT, this.#line, this.at) ?? []
    if (text === undefined) return undefined
    this.at += text.length
    const word = double ?? single ?? text.trimEnd()
    return textOf(word, start, plain !== undefined && NULL.test(word))
  }

  #brackets(open: '[' | '{', depth: number): Value | undefined {
    const start = this.#start + this.at++
    const entries: Entry[] = []
    let mark = this.#mark()
    if (mark === ',') return undefined
    for (; mark === undefined || mark === ','; mark = this.#mark()) {
      if (mark === undefined && entries.length > 0) return undefined
      const [before = '', key] = matchAt(BEFORE, this.#line, this.at) ?? []
      if ((key !== undefined) !== (open === '{')) return undefined
      const at = this.#start + this.at + before.search(/[^ ]|$/)
      this.at += before.length
      const value = this.value(depth + 1)
      if (value === undefined) return undefined
      entries.push({ key: key ?? '', at, value })
    }
    if (mark !== (open === '{' ? '}' : ']')) return undefined
    if (open === '{') return mapOf(entries, start)
    return listOf(
      entries.map(({ value }) => value),
      start
    )
  }

  /** Takes what ends an item, if it comes next. */
  #mark(): string | undefined {
    const [all = '', mark] = matchAt(BEHIND, this.#line, this.at) ?? []
    this.at += all.length
    return mark
  }
}
