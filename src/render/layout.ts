import type { Badge } from '../badge/badge.ts'
import { type Color, LABEL_COLOR, type Palette, textColorOn } from '../badge/color.ts'
import type { Font } from './ascii-widths.data.ts'

/** Where the parts of a badge are. All lengths are in pixels. */
export interface Layout {
  readonly width: number
  readonly left: Side
  readonly right: Side
}

/** One side of a badge: a box and the text in it. */
export interface Side {
  readonly line: Line
  /** Horizontal center of the text. */
  readonly center: number
  readonly textColor: Color
  /** Of the box. */
  readonly x: number
  readonly width: number
  readonly color: Color
}

export interface Line {
  readonly text: string
  readonly width: number
  /** `fixed`: fitted to exactly that width; `spaced`: with space between the letters; `natural`: as the font has it. */
  readonly fit: 'fixed' | 'spaced' | 'natural'
}

export const EMPTY_LINE: Line = { text: '', width: 0, fit: 'natural' }

export interface TextWidth {
  /** Pixels. */
  readonly width: number
  /**
   * Whether the `textLength` of SVG may fit the text to that width: the width is known well, and the script is not one
   * that fitting tears apart.
   */
  readonly isExact: boolean
}

export type Measure = (text: string, font: Font) => TextWidth

/** An odd width puts the center of the text on the pixel grid. */
export function oddLine(text: string, font: Font, measure: Measure): Line {
  if (text === '') return EMPTY_LINE
  const measured = measure(text, font)
  return { text, width: wholePixels(measured) | 1, fit: measured.isExact ? 'fixed' : 'natural' }
}

/** A text that is not fitted to its width must not be wider than its box. */
export function wholePixels({ width, isExact }: TextWidth): number {
  return isExact ? Math.floor(width) : Math.ceil(width)
}

/** Width and height of a logo. */
export const LOGO_SIZE = 14

/** Whether the user chose the label color, which is then visible on the left even without a label. */
export function hasOwnLabelColor({ labelColor, showsLabelColor }: Badge): boolean {
  return showsLabelColor === true || labelColor !== LABEL_COLOR
}

export const WHITE: Color = '#fff'

/** The color of text on a background. */
export function textColor(background: Color, palette: Palette): Color {
  return palette === 'shields' ? shieldsTextColorOn(background) : textColorOn(background)
}

/** The rule of badge-maker 6.0.0: dark text if the brightness rounds to 0.7 or more. */
function shieldsTextColorOn(color: Color): Color {
  const channels = parseInt(color.slice(1, 7), 16)
  const brightness = (channels >> 16) * 299 + ((channels >> 8) & 0xff) * 587 + (channels & 0xff) * 114
  return brightness <= 0.695 * 255_000 ? WHITE : '#333'
}
