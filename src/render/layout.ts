import type { Badge, Palette } from '../badge/badge.ts'
import { type Color, textColorOn } from '../badge/color.ts'
import { LABEL_COLOR } from '../badge/palette.ts'
import type { Line } from './line.ts'

/** Where everything of a badge stands. Pixels. */
export interface Layout {
  readonly width: number
  readonly left: Side
  readonly right: Side
}

/** A side of a badge: its box, and its text, whose middle is at `center`. */
export interface Side {
  readonly line: Line
  readonly center: number
  /** Colour of the text. */
  readonly ink: Color
  readonly x: number
  readonly width: number
  /** Width of what a link on it covers. */
  readonly reach: number
}

/** Side of a logo in pixels. */
export const LOGO = 14

/** Whether the label's colour was chosen: then it is shown at the left even where there is no label. */
export function hasOwnLabelColor({ labelColor, showsLabelColor }: Badge): boolean {
  return showsLabelColor === true || labelColor !== LABEL_COLOR
}

/** What texts are drawn in unless they say otherwise. */
export const WHITE: Color = '#fff'

/** The colour of text on a colour. */
export function inkOn(color: Color, palette: Palette): Color {
  return palette === 'shields' ? shieldsTextColorOn(color) : textColorOn(color)
}

/** badge-maker 6.0.0's rule: dark on a brightness that rounds to .7 or more. */
function shieldsTextColorOn(color: Color): Color {
  const channels = parseInt(color.slice(1, 7), 16)
  const brightness = (channels >> 16) * 299 + ((channels >> 8) & 0xff) * 587 + (channels & 0xff) * 114
  return brightness <= 0.695 * 255_000 ? WHITE : '#333'
}
