import { isUtf8 } from 'node:buffer'
import { answer, type Desk, problem } from './json-badge.ts'

/** In bytes: a badge with a logo of 64 KiB fits in. What a line has beyond is dropped, not kept. */
const LONGEST_LINE = 1 << 20

const LINE_FEED = 0x0a

/**
 * Answers JSON badges, one a line, in order: each line gets a line. Lines end at U+000A only, the last one also at
 * the end of the input. The input is read no faster than the answers are taken.
 */
export async function* answersTo(input: AsyncIterable<Buffer>, desk: Desk): AsyncGenerator<Buffer> {
  const lines = new Lines(desk)
  for await (const chunk of input) yield* pieces(lines.add(chunk))
  yield* pieces(lines.end())
}

/** About as many characters go out in one piece: few writes, which a pipe takes at once, and never much in memory. */
const PIECE = 1 << 15

function* pieces(answers: Iterable<string>): Generator<Buffer> {
  let piece = ''
  for (const each of answers) {
    piece += `${each}\n`
    if (piece.length < PIECE) continue
    yield Buffer.from(piece)
    piece = ''
  }
  if (piece !== '') yield Buffer.from(piece)
}

/** Bytes cut into lines, and answered. */
class Lines {
  /** The beginning of a line that has not ended yet. */
  #begun: Buffer[] = []
  #length = 0
  #number = 0
  readonly #desk: Desk

  constructor({ logos, warn }: Desk) {
    this.#desk = { logos, warn: (text) => warn(`line ${this.#number}: ${text}`) }
  }

  #keep(bytes: Buffer): void {
    this.#length += bytes.length
    if (this.#length > LONGEST_LINE) this.#begun = []
    else if (bytes.length > 0) this.#begun.push(bytes)
  }

  /** The answers to the lines that end in the chunk. */
  *add(chunk: Buffer): Generator<string> {
    const last = chunk.lastIndexOf(LINE_FEED)
    if (last !== -1) {
      const first = chunk.indexOf(LINE_FEED)
      this.#keep(chunk.subarray(0, first))
      yield this.#finish()
      if (last > first) yield* this.#answers(chunk.subarray(first + 1, last))
    }
    this.#keep(chunk.subarray(last + 1))
  }

  /** The answer to a last line without a line feed, if there is one. */
  *end(): Generator<string> {
    if (this.#length > 0) yield this.#finish()
  }

  #finish(): string {
    const line = Buffer.concat(this.#begun)
    const whole = this.#length === line.length
    this.#begun = []
    this.#length = 0
    const marked = this.#number === 0 && line.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    if (whole) return this.#answer(marked ? line.subarray(BYTE_ORDER_MARK.length) : line)
    this.#number++
    return problem('The line is over 1 MiB long.')
  }

  /** Whole lines at once, which is faster than one by one. */
  *#answers(lines: Buffer): Generator<string> {
    const encoding = isUtf8(lines) ? 'utf8' : 'latin1'
    for (const line of lines.toString(encoding).split('\n')) {
      if (encoding === 'latin1') yield this.#answer(Buffer.from(line, encoding))
      else yield this.#say(line)
    }
  }

  #answer(line: Buffer): string {
    if (isUtf8(line)) return this.#say(line.toString())
    this.#number++
    return problem('The line is not in UTF-8.')
  }

  #say(line: string): string {
    this.#number++
    return answer(line, this.#desk)
  }
}

/** Windows' shells may begin a pipe with it. */
const BYTE_ORDER_MARK = Buffer.from('\ufeff')
