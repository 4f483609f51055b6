import type { Font } from './ascii-widths.data.ts'
import type { Measure, Measured } from './measure.ts'
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
export function oddLine(text: string, font: Font, measure: Measure): Line {
  if (text === '') return NO_LINE
  const measured = measure(text, font)
  const width = whole(measured) | 1
  return { words: xml`${text}`, width, fit: measured.fitted ? textLength(width) : NOTHING }
}

/** A text that is not held to its width must not be wider than its room. */
export function whole({ width, fitted }: Measured): number {
  return fitted ? Math.floor(width) : Math.ceil(width)
}

export function textLength(width: number): Xml {
  return xml` textLength="${10 * width}"`
}
