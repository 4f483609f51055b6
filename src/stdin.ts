import { readSync } from 'node:fs'
import { BadgeError } from './errors.ts'
import { pause } from './stdout.ts'

/** In bytes: what a pipe holds. */
const CHUNK = 1 << 16

/** Standard input, each chunk to be used before the next. `process.stdin` would take 3 ms to set up. */
export function* standardInput(): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK)
  for (let length = readInto(buffer); length > 0; length = readInto(buffer)) yield buffer.subarray(0, length)
}

/** How many bytes were read; 0 at the end. */
function readInto(buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(0, buffer)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // Windows' word for the end of a pipe.
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw unreadable(code === 'EISDIR' ? 'it is a directory' : String(code))
      pause()
    }
  }
}

const unreadable = (why: string): BadgeError => new BadgeError('invalid', `Cannot read standard input: ${why}.`)
