import { isUtf8 } from 'node:buffer'

/** In bytes: a badge with a logo of 64 KiB fits in. What a line has beyond is dropped, not kept. */
const LONGEST_LINE = 1 << 20

const LINE_FEED = 0x0a

/** A line without its end, or what is wrong with it before it is read. */
export type Line = string | { readonly wrong: string }

/** Cuts bytes into lines, which end at U+000A only, the last one also at the end of the input. */
export class LineReader {
  /** The beginning of a line that has not ended yet. */
  #begun: Buffer[] = []
  #length = 0
  #isFirst = true

  /** The lines that end in the chunk, which may be used again afterwards. */
  add(chunk: Buffer): readonly Line[] {
    const last = chunk.lastIndexOf(LINE_FEED)
    if (last === -1) {
      this.#keep(chunk)
      return []
    }
    const first = chunk.indexOf(LINE_FEED)
    this.#keep(chunk.subarray(0, first))
    const lines = [this.#finish(), ...(last > first ? linesOf(chunk.subarray(first + 1, last)) : [])]
    this.#keep(chunk.subarray(last + 1))
    return lines
  }

  /** A last line without a line feed, if there is one. */
  end(): readonly Line[] {
    return this.#length > 0 ? [this.#finish()] : []
  }

  #keep(bytes: Buffer): void {
    this.#length += bytes.length
    if (this.#length > LONGEST_LINE) this.#begun = []
    else if (bytes.length > 0) this.#begun.push(Buffer.from(bytes))
  }

  #finish(): Line {
    const bytes = Buffer.concat(this.#begun)
    const isWhole = this.#length === bytes.length
    const isMarked = this.#isFirst && bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    this.#begun = []
    this.#length = 0
    this.#isFirst = false
    if (!isWhole) return { wrong: 'The line is over 1 MiB long.' }
    return lineOf(isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes)
  }
}

/** Windows' shells may begin a pipe with it. */
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

const lineOf = (bytes: Buffer): Line => (isUtf8(bytes) ? bytes.toString() : { wrong: 'The line is not in UTF-8.' })

/** Whole lines at once, which is faster than one by one. */
function linesOf(bytes: Buffer): readonly Line[] {
  if (isUtf8(bytes)) return bytes.toString().split('\n')
  const lines = bytes.toString('latin1').split('\n')
  return lines.map((line) => lineOf(Buffer.from(line, 'latin1')))
}
