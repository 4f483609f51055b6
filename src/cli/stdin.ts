import { readSync } from 'node:fs'
import { BadgeError, codeOf } from '../errors.ts'
import { waiting } from './pipe.ts'

/** In bytes: what a pipe holds. */
const CHUNK = 1 << 16

/** Standard input, each chunk to be used before the next. `process.stdin` would take 3 ms to set up. */
export function* standardInput(): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK)
  for (let length = readInto(buffer); length > 0; length = readInto(buffer)) yield buffer.subarray(0, length)
}

/** How many bytes were read; 0 at the end. */
function readInto(buffer: Buffer): number {
  try {
    return waiting(() => readSync(0, buffer))
  } catch (error) {
    const code = codeOf(error)
    // Windows' word for the end of a pipe.
    if (code === 'EOF') return 0
    const why = code === 'EISDIR' ? 'it is a directory' : String(code)
    throw new BadgeError('invalid', `Cannot read standard input: ${why}.`)
  }
}
