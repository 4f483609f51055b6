import { ASCII, type Font } from './ascii-widths.data.ts'

export interface Measured {
  /** Pixels. */
  readonly width: number
  /** Whether `textLength` may hold the text to that width: known well, and of a script that this does not tear apart. */
  readonly fitted: boolean
}

export type Measure = (text: string, font: Font) => Measured

/** Code points are summed in order, as shields sums them, so that rounding falls the same way. NaN beyond ASCII. */
export function asciiWidth(text: string, font: Font): number {
  const widths = ASCII[font]
  let width = 0
  for (let at = 0; at < text.length; at++) width += widths[text.charCodeAt(at) - 0x20] ?? NaN
  return width
}
