import { existsSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from './args.ts'
import { badgeOf, cuts } from '../badge/badge.ts'
import { BadgeError, codeOf } from '../errors.ts'
import { readInputs } from '../inputs/inputs.ts'
import { parseLooks } from '../inputs/parse.ts'
import { logosFor } from '../render/logos.ts'
import { render } from '../render/render.ts'
import { harmless } from '../runner.ts'
import { print } from './stdout.ts'

/** Draws one badge: to standard output, or to a file and nothing to standard output. */
export async function svg({ read, readLook, output }: Extract<Command, { kind: 'svg' }>): Promise<string> {
  const [definition] = (await readInputs(read)).badges
  if (definition === undefined || (read('status') === '' && read('message') === '')) {
    throw new BadgeError('invalid', 'Nothing to draw: give --status or --message.')
  }
  const { source } = definition
  const status = source.kind === 'status' ? source.status : undefined
  const looks = { ...definition, ...parseLooks(readLook), logos: await logosFor([definition]) }
  for (const cut of cuts(read('label'), status, looks)) print(`warning: ${harmless(cut)}\n`, 2)
  const drawing = await render(badgeOf(read('label'), status, looks), 'svg')
  if (output === undefined) return drawing
  try {
    writeFileSync(output, drawing)
  } catch (error) {
    throw unwritten(output, error)
  }
  return ''
}

/** A file that could not be written: a missing folder is no lack of permission. */
function unwritten(file: string, error: unknown): BadgeError {
  const code = codeOf(error)
  if (code === 'ENOTDIR' || (code === 'ENOENT' && !existsSync(dirname(file))))
    return new BadgeError('not-found', `Cannot write ${file}: there is no folder ${dirname(file)}. Create it first.`)
  if (code === 'EISDIR') return new BadgeError('invalid', `Cannot write ${file}: it is a folder. Name a file in it.`)
  return new BadgeError('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`)
}
