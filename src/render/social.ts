import type { Badge } from '../badge/badge.ts'
import { drawer } from './drawer.ts'
import { type Layout, LOGO, WHITE } from './layout.ts'
import { oddLine } from './line.ts'
import type { Measure } from './measure.ts'
import { fitting, linkTo, logoImage, sideLink } from './parts.ts'
import type { Sheet, SideSheet } from './sheet.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** Geometry of shields' style (badge-maker 6.0.0), in pixels. */
const HEIGHT = 20
const INNER_HEIGHT = 19
const LABEL_PADDING = 5
const MESSAGE_PADDING = 4
const LOGO_GAP = 3
/** Between the label and the bubble. */
const GAP = 6

/** Draws buttons with a speech bubble; they know no colours. */
export const SOCIAL = drawer({ height: HEIGHT, hasIds: true, lay, body })

/** The label begins with a capital. */
function lay({ label, message, logo }: Badge, measure: Measure): Layout {
  const left = oddLine(label.charAt(0).toUpperCase() + label.slice(1), 'boldHelvetica11', measure)
  const right = oddLine(message, 'boldHelvetica11', measure)
  const logoRoom = logo === undefined ? 0 : LOGO + (label === '' ? 0 : LOGO_GAP)
  // Without a label shields measures one pixel.
  const width = (left.width || 1) + logoRoom + 2 * LABEL_PADDING
  const [x, bubble] = [width + GAP, right.width + 2 * MESSAGE_PADDING]
  const labelCenter = logoRoom + left.width / 2 + LABEL_PADDING
  return {
    width: width + 1 + (message === '' ? 0 : GAP + bubble),
    left: { line: left, center: labelCenter, ink: WHITE, x: 0, width, reach: width },
    right: { line: right, center: x + bubble / 2, ink: WHITE, x, width: bubble, reach: bubble + 1 }
  }
}

function body(sheet: Sheet): Xml {
  const { left, right } = sheet
  const shade = xml`<rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${left.width}" height="${INNER_HEIGHT}" rx="2"/>`
  const logo = logoImage(sheet, LABEL_PADDING, HEIGHT)
  return xml`${definitions(sheet)}<g stroke="#d5d5d5">${shade}${bubble(right)}</g>${logo}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${labelText(sheet)}${messageText(sheet)}</g>`
}

/** Under the pointer, a half looks different if it is linked. */
const isLinked = ({ link, right }: Sheet): boolean => link !== undefined || right.link !== undefined

/** The gradient of the label, and the other one that it gets under the pointer. */
function definitions(sheet: Sheet): Xml {
  const { suffix } = sheet
  const gradient = xml`<linearGradient id="a${suffix}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient>`
  if (!isLinked(sheet)) return gradient
  return xml`<style>a:hover #llink${suffix}{fill:url(#b${suffix});stroke:#ccc}a:hover #rlink${suffix}{fill:#4183c4}</style>${gradient}<linearGradient id="b${suffix}" x2="0" y2="100%"><stop offset="0" stop-color="#ccc" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/></linearGradient>`
}

/** It begins half a pixel off, as `x` is a whole number. */
function bubble({ fit, x, width }: SideSheet): Xml {
  if (fit === 'none') return NOTHING
  return xml`<rect x="${x}.5" y=".5" width="${width}" height="${INNER_HEIGHT}" rx="2" fill="#fafafa"/><rect x="${x}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${x}.5 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`
}

function labelText(sheet: Sheet): Xml {
  const { left, suffix } = sheet
  const id = isLinked(sheet) ? xml` id="llink${suffix}"` : NOTHING
  const box = xml`<rect${id} stroke="#d5d5d5" fill="url(#a${suffix})" x=".5" y=".5" width="${left.width}" height="${INNER_HEIGHT}" rx="2"/>`
  const text = lettering(left, NOTHING)
  return left.link === undefined ? xml`${box}${text}` : linkTo(left.link, xml`${text}${box}`)
}

function messageText(sheet: Sheet): Xml {
  const { right, suffix } = sheet
  if (right.fit === 'none') return NOTHING
  const id = isLinked(sheet) ? xml` id="rlink${suffix}"` : NOTHING
  return sideLink(right, HEIGHT, lettering(right, id))
}

/** The text at ten times its size, scaled down, as in the other styles; a light edge first. */
function lettering(side: SideSheet, id: Xml): Xml {
  if (side.fit === 'none') return NOTHING
  const { center, text } = side
  const fit = fitting(side)
  return xml`<text x="${center}" y="150" fill="#fff" transform="scale(.1)"${fit}>${text}</text><text${id} x="${center}" y="140" transform="scale(.1)"${fit}>${text}</text>`
}
