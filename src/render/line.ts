import type { Palette } from '../badge/badge.ts'
import { clusterCount, type Font, type Measured, measure } from './text-width.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** A text with the room it takes, in pixels. */
export interface Line {
  readonly words: Xml
  readonly width: number
  /** Attribute that holds the text, drawn at ten times its size, to its width; nothing where that would tear it apart. */
  readonly fit: Xml
}

/** The line of no text. */
export const NO_LINE: Line = { words: NOTHING, width: 0, fit: NOTHING }

/** An odd width puts the middle of the text on the pixel grid. */
export function oddLine(text: string, font: Font, palette: Palette): Line {
  if (text === '') return NO_LINE
  const measured = measure(text, font, palette === 'shields')
  const width = whole(measured) | 1
  return { words: xml`${text}`, width, fit: measured.fitted ? textLength(width) : NOTHING }
}

/** Letters of these scripts can be set apart. */
const JOINED =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u

/** Letters `spacing` pixels apart, where the script allows it. Shields counts UTF-16 units. */
export function spacedLine(text: string, font: Font, { palette, spacing }: Spacing): Line {
  if (text === '') return NO_LINE
  const measured = measure(text, font, palette === 'shields')
  const width = whole(measured)
  const words = xml`${text}`
  if (measured.fitted) {
    const room = width + spacing * text.length
    return { words, width: room, fit: textLength(room) }
  }
  if (JOINED.test(text)) return { words, width, fit: NOTHING }
  return { words, width: width + spacing * clusterCount(text), fit: xml` letter-spacing="${10 * spacing}"` }
}

interface Spacing {
  readonly palette: Palette
  readonly spacing: number
}

/** A text that is not held to its width must not be wider than its room. */
function whole({ width, fitted }: Measured): number {
  return fitted ? Math.floor(width) : Math.ceil(width)
}

function textLength(width: number): Xml {
  return xml` textLength="${10 * width}"`
}
