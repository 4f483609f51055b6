import type { Badge, Palette } from '../badge/badge.ts'
import { type Color, textColorOn } from '../badge/color.ts'
import { LABEL_COLOR } from '../badge/palette.ts'
import type { Line } from './line.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** A drawn badge without its outermost element. Pixels. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly body: Xml
}

/** The whole drawing; readers that hear it get its name as it was written. */
export function framed(badge: Badge, { width, height, body }: Picture): string {
  const { label, message } = badge
  const name = xml`${label === '' || message === '' ? label + message : `${label}: ${message}`}`
  const content = linkTo(linksOf(badge).whole, body)
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${name}"><title>${name}</title>${content}</svg>\n`
    .xml
}

export interface Box {
  readonly x: number
  readonly width: number
  readonly height: number
}

/** A side of a badge: its box, and its text, whose middle is at `center`. */
export interface Half extends Box {
  readonly line: Line
  readonly center: number
}

export interface ColoredHalf extends Half {
  readonly color: Color
}

/** Side of a logo in pixels. */
export const LOGO = 14

export function logoImage(logo: string | undefined, x: number, height: number): Xml {
  if (logo === undefined) return NOTHING
  return xml`<image x="${x}" y="${(height - LOGO) / 2}" width="${LOGO}" height="${LOGO}" href="${logo}"/>`
}

/** Whether the label's colour was chosen: then it is shown at the left even where there is no label. */
export function hasOwnLabelColor({ labelColor }: Badge): boolean {
  return labelColor !== LABEL_COLOR
}

/** A box of one colour; nothing without a width. */
export function box({ x, width, height, color }: ColoredHalf): Xml {
  return width === 0 ? NOTHING : xml`<rect${from(x)} width="${width}" height="${height}" fill="${color}"/>`
}

function from(x: number): Xml {
  return x === 0 ? NOTHING : xml` x="${x}"`
}

/** Where clicks lead: on either half, or on the whole. */
export interface Links {
  readonly left: string
  readonly right: string
  readonly whole: string
}

export function linksOf({ links }: Badge): Links {
  if (links === undefined) return NO_LINKS
  const [left = '', right = ''] = links
  return right === '' ? { ...NO_LINKS, whole: left } : { left, right, whole: '' }
}

const NO_LINKS: Links = { left: '', right: '', whole: '' }

export function linkTo(href: string, content: Xml): Xml {
  return href === '' ? content : xml`<a target="_blank" href="${href}">${content}</a>`
}

/** A link from all of a box, not only from the letters in it. */
export function boxLinkTo(href: string, content: Xml, { x, width, height }: Box): Xml {
  return linkTo(href, xml`<rect${from(x)} width="${width}" height="${height}" fill="rgba(0,0,0,0)"/>${content}`)
}

/** Attribute with the colour of text on a colour; nothing for white, which is what the text around it is. */
export function textFill(color: Color, palette: Palette): Xml {
  const text = palette === 'shields' ? shieldsTextColorOn(color) : textColorOn(color)
  return text === '#fff' ? NOTHING : xml` fill="${text}"`
}

/** badge-maker 6.0.0's rule: dark on a brightness that rounds to .7 or more. */
function shieldsTextColorOn(color: Color): Color {
  const channels = parseInt(color.slice(1, 7), 16)
  const brightness = (channels >> 16) * 299 + ((channels >> 8) & 0xff) * 587 + (channels & 0xff) * 114
  return brightness <= 0.695 * 255_000 ? '#fff' : '#333'
}

/** An ending for ids that is the badge's own (FNV-1a, 32 bits, in base 36), so that any number can stand in one page. */
export function idSuffix({ label, message, color, labelColor, style, palette, logo = '', links = [] }: Badge): Xml {
  let state = hashed(0x811c9dc5, label)
  for (const text of [message, color, labelColor, style, palette, logo, links.join('\n')])
    state = hashed(Math.imul(state ^ LINE_FEED, PRIME), text)
  return xml`${(state >>> 0).toString(36).padStart(4, '0')}`
}

const PRIME = 0x01000193
const LINE_FEED = 0x0a

function hashed(state: number, text: string): number {
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), PRIME)
  return state
}
