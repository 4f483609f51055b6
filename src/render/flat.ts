import type { Badge, Palette, Style } from '../badge/badge.ts'
import { NO_LINE, oddLine } from './line.ts'
import type { Measure } from './measure.ts'
import { box, boxLinkTo, hasOwnLabelColor, idSuffix, linksOf, LOGO, logoImage } from './parts.ts'
import { type ColoredHalf, type Picture, textFill } from './parts.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** What tells shields' flat, flat-square and plastic apart (badge-maker 6.0.0), in pixels. */
interface Shape {
  readonly height: number
  /** The line that the text stands on, at ten times its size. */
  readonly baseline: number
  /** Rounded corners, a gradient over the colours and a shadow under the text. */
  readonly raised?: { readonly radius: number; readonly gradient: () => Xml }
}

const SHAPES = {
  flat: {
    height: 20,
    baseline: 140,
    raised: {
      radius: 3,
      gradient: () => xml`<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`
    }
  },
  'flat-square': { height: 20, baseline: 140 },
  plastic: {
    height: 18,
    baseline: 130,
    raised: {
      radius: 4,
      gradient: () =>
        xml`<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
    }
  }
} satisfies Record<string, Shape>

export type FlatStyle = keyof typeof SHAPES

export const isFlat = (style: Style): style is FlatStyle => Object.hasOwn(SHAPES, style)

const PADDING = 5
const LOGO_GAP = 3

interface Drawing {
  readonly shape: Shape
  readonly palette: Palette
  /** Ending of the ids. */
  readonly suffix: Xml
}

/** Draws a badge in one of the three styles that differ in little. */
export function drawFlat(badge: Badge, style: FlatStyle, measure: Measure): Picture {
  const shape: Shape = SHAPES[style]
  const drawing = { shape, palette: badge.palette, suffix: shape.raised === undefined ? NOTHING : idSuffix(badge) }
  const [left, right] = halves(badge, shape.height, measure)
  const links = linksOf(badge)
  const logo = logoImage(badge.logo, PADDING, shape.height)
  const label = lettering(left, links.left, drawing)
  const message = lettering(right, links.right, drawing)
  return {
    width: left.width + right.width,
    height: shape.height,
    body: xml`${background([left, right], drawing)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${logo}${label}${message}</g>`
  }
}

/** Text is a pixel off the middle of its half, away from the edge of the badge, as shields has it. */
function halves(badge: Badge, height: number, measure: Measure): [ColoredHalf, ColoredHalf] {
  const { label, message, logo, color, labelColor } = badge
  const [left, right] = [oddLine(label, 'verdana11', measure), oddLine(message, 'verdana11', measure)]
  const logoRoom = logo === undefined ? 0 : LOGO + (label === '' ? 0 : LOGO_GAP)
  const divided = label !== '' || hasOwnLabelColor(badge)
  const x = divided ? left.width + 2 * PADDING + logoRoom : 0
  const labelCenter = PADDING + logoRoom + 1 + left.width / 2
  // What is before a message: a logo, where there is no left side for it.
  const before = divided ? 0 : logoRoom
  const gap = before > 0 ? PADDING : 0
  const shift = divided || before > 0 ? 1 : 0
  // Shields takes no message for one of one pixel.
  const width = message === '' ? 1 + before : right.width + before + Math.max(0, gap - 1)
  const center = x + before + gap - shift + PADDING + right.width / 2
  return [
    { line: left, color: labelColor, x: 0, width: x, height, center: labelCenter },
    { line: right, color, x, width: width + 2 * PADDING, height, center }
  ]
}

function background([left, right]: [ColoredHalf, ColoredHalf], { shape, suffix }: Drawing): Xml {
  const { height, raised } = shape
  const colors = xml`${box(left)}${box(right)}`
  if (raised === undefined) return xml`<g shape-rendering="crispEdges">${colors}</g>`
  const width = left.width + right.width
  return xml`<filter id="b${suffix}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${suffix}" x2="0" y2="100%">${raised.gradient()}</linearGradient><clipPath id="r${suffix}"><rect width="${width}" height="${height}" rx="${raised.radius}"/></clipPath><g clip-path="url(#r${suffix})">${colors}<rect width="${width}" height="${height}" fill="url(#s${suffix})"/></g>`
}

/** The text at ten times its size, scaled down, so that positions are whole numbers; the shadow first. */
function lettering(half: ColoredHalf, link: string, { shape, palette, suffix }: Drawing): Xml {
  if (half.line === NO_LINE) return NOTHING
  const { words, fit } = half.line
  const { baseline, raised } = shape
  const fill = textFill(half.color, palette)
  const x = 10 * half.center
  const text =
    raised === undefined
      ? xml`<text x="${x}" y="${baseline}"${fit} transform="scale(.1)"${fill}>${words}</text>`
      : xml`<g transform="scale(.1)"><g fill="${fill === NOTHING ? '#010101' : '#ccc'}"><text x="${x}" y="${baseline + 10}"${fit} fill-opacity=".8" filter="url(#b${suffix})">${words}</text><text x="${x}" y="${baseline + 10}"${fit} fill-opacity=".3">${words}</text></g><text x="${x}" y="${baseline}"${fit}${fill}>${words}</text></g>`
  return link === '' ? text : boxLinkTo(link, text, half)
}
