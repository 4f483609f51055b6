import { type Badge, badgeOf, cuts } from '../badge/badge.ts'
import type { Logos } from '../badge/logo.ts'
import { LONGEST } from '../badge/text.ts'
import { readLine } from './json-fields.ts'
import { looksFrom } from '../manifest/definition.ts'
import { type Sink, writeJson } from '../render/json-string.ts'
import { drawPlain } from '../render/render.ts'
import type { Picture } from '../render/stencil.ts'

/** What few lines need to be drawn: logos by name, and all styles and scripts. */
export interface Extras {
  readonly logos: Logos
  readonly draw: (badge: Badge) => Picture
}

/** What lines are answered with. */
export interface Desk {
  readonly sink: Sink
  /** Told what was drawn, but not whole. */
  readonly warn: (text: string) => void
  /** Undefined as long as no line needed them. */
  readonly extras: Extras | undefined
}

/**
 * Answers one line of JSON, without its line end, with a line of JSON: `{"svg": …}`, or `{"error": …}` that says all
 * that is wrong. False: there is no answer yet, since it takes the extras.
 */
export function answer(line: string, desk: Desk): boolean {
  try {
    const picture = pictureOf(line, desk)
    if (picture === undefined) return false
    desk.sink.add(BEGINNING)
    writeJson(picture, desk.sink)
    desk.sink.add(END)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    refuse(error instanceof SyntaxError ? `The line is no JSON: ${message}` : message, desk.sink)
  }
  return true
}

const BEGINNING = Buffer.from('{"svg":')
const END = Buffer.from('}\n')

/** The answer to a line that is wrong. */
export function refuse(error: string, sink: Sink): void {
  sink.add(Buffer.from(`${JSON.stringify({ error })}\n`))
}

function pictureOf(text: string, { warn, extras }: Desk): Picture | undefined {
  const { fields, links } = readLine(text)
  const { label = '', status, logo } = fields
  if (logo !== undefined && 'name' in logo && extras === undefined) return undefined
  const looks = logo === undefined ? looksFrom(fields) : { ...looksFrom(fields), logos: extras?.logos }
  const badge = badgeOf(label, status, looks)
  const linked = links.length === 0 ? badge : { ...badge, links }
  const picture = drawPlain(linked) ?? extras?.draw(linked)
  if (picture !== undefined && text.length > LONGEST.label) cuts(label, status, looks).forEach(warn)
  return picture
}
