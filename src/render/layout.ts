import type { Badge } from '../badge/badge.ts'
import { type Color, LABEL_COLOR, type Palette, textColorOn } from '../badge/color.ts'
import type { Font } from './ascii-widths.data.ts'
import { escaped, NOTHING, type Xml, xml } from './xml.ts'

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

/** The text of a side, its center, and the width of the side. */
export type SideLayout = Pick<Side, 'line' | 'center' | 'width'>

/** Two sides next to each other. */
export function sideBySide({ color, labelColor, palette }: Badge, left: SideLayout, right: SideLayout): Layout {
  return {
    width: left.width + right.width,
    left: { ...left, x: 0, color: labelColor, textColor: textColor(labelColor, palette) },
    right: { ...right, x: left.width, color, textColor: textColor(color, palette) }
  }
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
function textColor(background: Color, palette: Palette): Color {
  return palette === 'shields' ? shieldsTextColorOn(background) : textColorOn(background)
}

/** The rule of badge-maker 6.0.0: dark text if the brightness rounds to 0.7 or more. */
function shieldsTextColorOn(color: Color): Color {
  const channels = parseInt(color.slice(1, 7), 16)
  const brightness = (channels >> 16) * 299 + ((channels >> 8) & 0xff) * 587 + (channels & 0xff) * 114
  return brightness <= 0.695 * 255_000 ? WHITE : '#333'
}

/** The whole picture. Screen readers read out its name, the label and message as the user wrote them. */
export function frame(
  { label, message }: Badge,
  size: { readonly width: number; readonly height: number },
  body: Xml
): Xml {
  const name = escaped(label === '' || message === '' ? label + message : `${label}: ${message}`)
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" role="img" aria-label="${name}"><title>${name}</title>${body}</svg>\n`
}

export function logoImage(logo: string | undefined, x: number, height: number): Xml {
  if (logo === undefined) return NOTHING
  return xml`<image x="${x}" y="${(height - LOGO_SIZE) / 2}" width="${LOGO_SIZE}" height="${LOGO_SIZE}" href="${escaped(logo)}"/>`
}

/** The box of a side; nothing if it has no width. */
export function box({ x, width, color }: Side, height: number): Xml {
  if (width === 0) return NOTHING
  const position = x === 0 ? NOTHING : xml` x="${x}"`
  return xml`<rect${position} width="${width}" height="${height}" fill="${escaped(color)}"/>`
}

/** The attribute that fits a text to its width. Texts are drawn at ten times their size. */
export function textLength({ fit, width }: Line): Xml {
  return fit === 'fixed' ? xml` textLength="${10 * width}"` : NOTHING
}

/** The attribute with the color of a text; nothing for white, which the elements around it set. */
export function fill({ textColor }: Side): Xml {
  return textColor === WHITE ? NOTHING : xml` fill="${escaped(textColor)}"`
}

/** A suffix for ids that differs between badges (FNV-1a, 32 bits, base 36), so that a page can contain many of them inline. */
export function idSuffix(badge: Badge): Xml {
  const { label, message, color, style, palette, logo = '' } = badge
  const labelColor = badge.showsLabelColor === true ? `${badge.labelColor}!` : badge.labelColor
  const text = [label, message, color, labelColor, style, palette, logo, ''].join('\n')
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return escaped((hash >>> 0).toString(36).padStart(4, '0'))
}
