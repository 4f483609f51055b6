/** What a line is answered with. */
export type Answer = { readonly svg: string } | { readonly error: string }

/** About as many bytes go out in one piece: few writes, and never much in memory. */
const PIECE = 1 << 16

/** UTF-16 units of the longest drawing that is written byte by byte; each is three bytes at most, escaped or not. */
const LONGEST = 1 << 14
const ROOM = PIECE + 3 * LONGEST + 16

const START = Buffer.from('{"svg":"')
const [QUOTE, BACKSLASH, LINE_FEED, LETTER_N, BLANK, BRACE] = [0x22, 0x5c, 0x0a, 0x6e, 0x20, 0x7d]

const source = Buffer.allocUnsafe(3 * LONGEST)

/** Puts answers together as lines of JSON in UTF-8. A drawing is so full of quotes that `JSON.stringify` takes twice as long. */
export class Piece {
  #bytes = Buffer.allocUnsafe(ROOM)
  #end = 0

  get isFull(): boolean {
    return this.#end >= PIECE
  }

  get isEmpty(): boolean {
    return this.#end === 0
  }

  /** What is ready to go out; what comes next is not written over it. */
  take(): Buffer {
    const ready = this.#bytes.subarray(0, this.#end)
    this.#bytes = Buffer.allocUnsafe(ROOM)
    this.#end = 0
    return ready
  }

  add(answer: Answer): void {
    if ('svg' in answer && answer.svg.length <= LONGEST) {
      const end = this.#drawing(answer.svg)
      if (end !== undefined) {
        this.#end = end
        return
      }
    }
    const line = Buffer.from(`${JSON.stringify(answer)}\n`)
    this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#end), line, Buffer.allocUnsafe(ROOM)])
    this.#end += line.length
  }

  /** Writes it and returns where it ends; undefined if it holds more than quotes, backslashes and line feeds to escape. */
  #drawing(svg: string): number | undefined {
    const bytes = this.#bytes
    bytes.set(START, this.#end)
    let end = this.#end + START.length
    const length = source.write(svg)
    for (let at = 0; at < length; at++) {
      const byte = source[at] ?? 0
      if (byte < BLANK && byte !== LINE_FEED) return undefined
      if (byte === QUOTE || byte === BACKSLASH || byte === LINE_FEED) bytes[end++] = BACKSLASH
      bytes[end++] = byte === LINE_FEED ? LETTER_N : byte
    }
    for (const byte of [QUOTE, BRACE, LINE_FEED]) bytes[end++] = byte
    return end
  }
}
