/** Text in UTF-8 that is put together piece by piece. */
export class Bytes {
  #buffer: Buffer
  #length = 0

  /** `room`: in bytes, to begin with. */
  constructor(room: number) {
    this.#buffer = Buffer.allocUnsafe(room)
  }

  get length(): number {
    return this.#length
  }

  add(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#buffer.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Writes a text as it stands inside of a string in JSON. A short one is mostly written sooner than Node is called. */
  writeInJson(text: string): void {
    const plain = text.length > SHORT ? 0 : this.#writePlain(text)
    if (plain < text.length) this.#write(JSON.stringify(text.slice(plain)).slice(1, -1))
  }

  /** A small whole number, which nearly all are, is written sooner than it is made a text. */
  writeNumber(value: number): void {
    if (value >= 0 && value <= 9999 && Number.isInteger(value)) this.#writeDigits(value)
    else this.#write(String(value))
  }

  #writeDigits(value: number): void {
    this.#makeRoom(4)
    const buffer = this.#buffer
    if (value > 999) buffer[this.#length++] = ZERO + Math.floor(value / 1000)
    if (value > 99) buffer[this.#length++] = ZERO + (Math.floor(value / 100) % 10)
    if (value > 9) buffer[this.#length++] = ZERO + (Math.floor(value / 10) % 10)
    buffer[this.#length++] = ZERO + (value % 10)
  }

  #write(text: string): void {
    this.#makeRoom(3 * text.length)
    this.#length += this.#buffer.write(text, this.#length)
  }

  /** Writes the beginning that JSON and UTF-8 leave as it is, and returns its length. */
  #writePlain(text: string): number {
    this.#makeRoom(text.length)
    const [buffer, start] = [this.#buffer, this.#length]
    let at = 0
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) break
      buffer[start + at] = code
    }
    this.#length = start + at
    return at
  }

  /** All so far, to be used before anything else is written. */
  take(): Buffer {
    const taken = this.#buffer.subarray(0, this.#length)
    this.#length = 0
    return taken
  }

  #makeRoom(more: number): void {
    const room = this.#length + more
    if (room <= this.#buffer.length) return
    const larger = Buffer.allocUnsafe(2 * room)
    larger.set(this.#buffer.subarray(0, this.#length))
    this.#buffer = larger
  }
}

const SHORT = 64
const ZERO = 0x30
const QUOTE = 0x22
const BACKSLASH = 0x5c
