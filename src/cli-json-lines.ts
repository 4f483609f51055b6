import { fstatSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { BadgeError } from './errors.ts'
import { answersTo } from './json-lines.ts'
import { harmless } from './say.ts'
import { print } from './stdout.ts'

/** Draws the badges on standard input to standard output. Wrong ones are answered too, and no failure of ours. */
export async function jsonLines({ stdin }: NodeJS.Process): Promise<string> {
  // Node takes what it cannot read, such as a directory, for empty.
  if (fstatSync(stdin.fd).isDirectory()) throw unreadable('it is a directory')
  // Nothing outlives its line, but V8 would take the many for a reason to grow its nursery, from 75 MB in all to 140.
  setFlagsFromString('--semi-space-growth-factor=1')
  const { LOGOS: logos } = await import('./render/logos.data.ts')
  const desk = { logos, warn: (text: string) => void print(`warning: ${harmless(text)}\n`, 2) }
  try {
    // Nobody may be listening any more, as after `| head`: what was answered is answered.
    for await (const answers of answersTo(stdin, desk)) if (!print(answers)) break
  } catch (error) {
    if (error instanceof BadgeError) throw error
    throw unreadable(error instanceof Error ? error.message : String(error))
  }
  return ''
}

const unreadable = (why: string): BadgeError =>
  new BadgeError('invalid', `Cannot answer the lines of standard input: ${why}.`)
