import { writeSync } from 'node:fs'
import { BadgeError, codeOf } from '../errors.ts'
import { waiting } from './pipe.ts'

/**
 * Prints to the file, standard output or error, and returns when all of it is written, so that the process may end at
 * once. `process.stdout` would take 4 ms to set up, and writes to a pipe later (Node's documentation of `process`).
 * False: nobody is listening any more. What was done is done all the same.
 */
export function print(text: string | Buffer, file: 1 | 2 = 1): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  try {
    for (let written = 0; written < bytes.length;) written += waiting(() => writeSync(file, bytes, written))
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EPIPE') return false
    throw new BadgeError('refused', `Cannot write to standard ${file === 1 ? 'output' : 'error'}: ${String(code)}.`)
  }
}
