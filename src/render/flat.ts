import type { Badge } from '../badge/badge.ts'
import {
  box,
  fill,
  frame,
  hasOwnLabelColor,
  idSuffix,
  type Layout,
  LOGO_SIZE,
  logoImage,
  type Measure,
  oddLine,
  type Side,
  sideBySide,
  textLength,
  WHITE
} from './layout.ts'
import { escaped, NOTHING, type Xml, xml } from './xml.ts'

/** What differs between shields' styles flat, flat-square and plastic (badge-maker 6.0.0), in pixels. */
interface Shape {
  readonly height: number
  /** Baseline of the text, at ten times its size. */
  readonly baseline: number
  /** Only badges with depth have rounded corners, a gradient over the colors and a shadow under the text. */
  readonly depth?: { readonly radius: number; readonly gradient: Xml }
}

const FLAT: Shape = {
  height: 20,
  baseline: 140,
  depth: {
    radius: 3,
    gradient: xml`<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`
  }
}
const FLAT_SQUARE: Shape = { height: 20, baseline: 140 }
const PLASTIC: Shape = {
  height: 18,
  baseline: 130,
  depth: {
    radius: 4,
    gradient: xml`<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
  }
}

export const drawFlat = (badge: Badge, measure: Measure): Xml => draw(badge, measure, FLAT)
export const drawFlatSquare = (badge: Badge, measure: Measure): Xml => draw(badge, measure, FLAT_SQUARE)
export const drawPlastic = (badge: Badge, measure: Measure): Xml => draw(badge, measure, PLASTIC)

const PADDING = 5
const LOGO_GAP = 3

function draw(badge: Badge, measure: Measure, shape: Shape): Xml {
  const layout = layOut(badge, measure)
  const { width, left, right } = layout
  const suffix = shape.depth === undefined ? NOTHING : idSuffix(badge)
  const logo = logoImage(badge.logo, PADDING, shape.height)
  const texts = xml`${text(left, shape, suffix)}${text(right, shape, suffix)}`
  return frame(
    badge,
    { width, height: shape.height },
    xml`${background(layout, shape, suffix)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${logo}${texts}</g>`
  )
}

/** As in shields, text is one pixel off the center of its side, away from the edge of the badge. */
function layOut(badge: Badge, measure: Measure): Layout {
  const { label, message, logo } = badge
  const [left, right] = [oddLine(label, 'verdana11', measure), oddLine(message, 'verdana11', measure)]
  const logoWidth = logo === undefined ? 0 : LOGO_SIZE + (label === '' ? 0 : LOGO_GAP)
  const hasLeftSide = label !== '' || hasOwnLabelColor(badge)
  const leftWidth = hasLeftSide ? left.width + 2 * PADDING + logoWidth : 0
  const labelCenter = PADDING + logoWidth + 1 + left.width / 2
  // Without a left side the logo is on the right, before the message.
  const before = hasLeftSide ? 0 : logoWidth
  const gap = before > 0 ? PADDING : 0
  const shift = hasLeftSide || before > 0 ? 1 : 0
  // Shields gives an empty message a width of one pixel.
  const width = (message === '' ? 1 + before : right.width + before + Math.max(0, gap - 1)) + 2 * PADDING
  const center = leftWidth + before + gap - shift + PADDING + right.width / 2
  return sideBySide(badge, { line: left, center: labelCenter, width: leftWidth }, { line: right, center, width })
}

function background({ left, right, width }: Layout, { height, depth }: Shape, suffix: Xml): Xml {
  const boxes = xml`${box(left, height)}${box(right, height)}`
  if (depth === undefined) return xml`<g shape-rendering="crispEdges">${boxes}</g>`
  return xml`<filter id="b${suffix}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${suffix}" x2="0" y2="100%">${depth.gradient}</linearGradient><clipPath id="r${suffix}"><rect width="${width}" height="${height}" rx="${depth.radius}"/></clipPath><g clip-path="url(#r${suffix})">${boxes}<rect width="${width}" height="${height}" fill="url(#s${suffix})"/></g>`
}

/** Drawn at ten times its size and scaled down, so that positions are whole numbers. The shadow comes first. */
function text(side: Side, { baseline, depth }: Shape, suffix: Xml): Xml {
  if (side.line.text === '') return NOTHING
  const content = escaped(side.line.text)
  const length = textLength(side.line)
  const line = (y: number, attributes: Xml): Xml =>
    xml`<text x="${10 * side.center}" y="${y}"${length}${attributes}>${content}</text>`
  if (depth === undefined) return line(baseline, xml` transform="scale(.1)"${fill(side)}`)
  const blurred = line(baseline + 10, xml` fill-opacity=".8" filter="url(#b${suffix})"`)
  const sharp = line(baseline + 10, xml` fill-opacity=".3"`)
  const shadowColor = side.textColor === WHITE ? xml`010101` : xml`ccc`
  return xml`<g transform="scale(.1)"><g fill="#${shadowColor}">${blurred}${sharp}</g>${line(baseline, fill(side))}</g>`
}
