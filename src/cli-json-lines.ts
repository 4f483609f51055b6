import { fstatSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { BadgeError } from './errors.ts'
import { answersTo } from './json-lines.ts'
import { harmless } from './say.ts'

/** Draws the badges on standard input to standard output. Wrong ones are answered too, and no failure of ours. */
export async function jsonLines({ stdin, stdout, stderr }: NodeJS.Process): Promise<string> {
  // Node takes what it cannot read, such as a directory, for empty.
  if (fstatSync(stdin.fd).isDirectory()) throw unreadable('it is a directory')
  // Nothing outlives its line, but V8 would take the many for a reason to grow its nursery, from 75 MB in all to 140.
  setFlagsFromString('--semi-space-growth-factor=1')
  const { LOGOS: logos } = await import('./render/logos.data.ts')
  const desk = { logos, warn: (text: string) => void stderr.write(`warning: ${harmless(text)}\n`) }
  try {
    await pipeline(stdin, (input: AsyncIterable<Buffer>) => answersTo(input, desk), stdout, { end: false })
  } catch (error) {
    // Nobody may be listening any more, as after `| head`: what was answered is answered.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return ''
    throw unreadable(error instanceof Error ? error.message : String(error))
  }
  return ''
}

const unreadable = (why: string): BadgeError =>
  new BadgeError('invalid', `Cannot answer the lines of standard input: ${why}.`)
