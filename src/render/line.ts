import type { Font } from './ascii-widths.data.ts'
import type { Measure, Measured } from './measure.ts'

/** How a text is set: there is none, its letters as their font has them, held to a length, or set apart. */
export const FITS = ['none', 'free', 'held', 'apart'] as const
export type Fit = (typeof FITS)[number]

/** A text with the room it takes, in pixels. */
export interface Line {
  readonly text: string
  readonly width: number
  readonly fit: Fit
}

export const NO_LINE: Line = { text: '', width: 0, fit: 'none' }

/** An odd width puts the middle of the text on the pixel grid. */
export function oddLine(text: string, font: Font, measure: Measure): Line {
  if (text === '') return NO_LINE
  const measured = measure(text, font)
  return { text, width: whole(measured) | 1, fit: measured.fitted ? 'held' : 'free' }
}

/** A text that is not held to its width must not be wider than its room. */
export function whole({ width, fitted }: Measured): number {
  return fitted ? Math.floor(width) : Math.ceil(width)
}
