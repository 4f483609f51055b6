import type { Badge, Style } from '../badge/badge.ts'
import type { Format } from '../badge/definition.ts'
import { ASCII } from './ascii-widths.data.ts'
import { drawFlat, drawFlatSquare, drawPlastic } from './flat.ts'
import { drawForTheBadge } from './for-the-badge.ts'
import { hasOwnLabelColor, type Measure } from './layout.ts'
import { drawSocial } from './social.ts'
import type { Xml } from './xml.ts'

/** The content of a badge's file. The same badge gives the same bytes. */
export async function render(badge: Badge, format: Format): Promise<string> {
  switch (format) {
    case 'svg':
      return drawSvg(badge, await measureFor(badge))
    case 'json':
      return renderEndpoint(badge)
  }
}

const STYLES: Record<Style, (badge: Badge, measure: Measure) => Xml> = {
  flat: drawFlat,
  'flat-square': drawFlatSquare,
  plastic: drawPlastic,
  'for-the-badge': drawForTheBadge,
  social: drawSocial
}

/** Draws a badge. `measure` has to know all characters of its texts; `render` loads one that does. */
export const drawSvg = (badge: Badge, measure: Measure): Xml => STYLES[badge.style](badge, measure)

const ASCII_TEXT = /^[ -~]*$/

/** Measures the texts of a badge. The tables for characters beyond ASCII are big and rarely used, so they are loaded only if needed. */
async function measureFor({ label, message, palette }: Badge): Promise<Measure> {
  if (ASCII_TEXT.test(label) && ASCII_TEXT.test(message)) return measureAscii
  const { unicodeMeasure } = await import(/* webpackChunkName: "text-widths" */ './unicode-width.ts')
  return unicodeMeasure(palette)
}

/** Adds up the characters in the same order as shields, so that rounding is the same. */
const measureAscii: Measure = (text, font) => {
  const widths = ASCII[font]
  let width = 0
  for (let index = 0; index < text.length; index++) width += widths[text.charCodeAt(index) - 0x20] ?? NaN
  return { width, isExact: true }
}

/** The badge in the JSON of shields' endpoint badge, schema version 1: https://shields.io/badges/endpoint-badge. */
export function renderEndpoint(badge: Badge): string {
  const { label, message, color, labelColor, style } = badge
  const looks = { ...(hasOwnLabelColor(badge) ? { labelColor } : {}), ...(style === 'flat' ? {} : { style }) }
  return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...looks, ...logoOf(badge) })}\n`
}

const SVG = 'data:image/svg+xml;base64,'

/** The schema allows built-in logos, by the names of simple-icons, as here, and SVGs, but no other images. */
function logoOf({ logo, namedLogo }: Badge): object {
  if (namedLogo !== undefined) return { namedLogo: namedLogo.name, logoColor: namedLogo.color }
  return logo?.startsWith(SVG) ? { logoSvg: Buffer.from(logo.slice(SVG.length), 'base64').toString() } : {}
}
