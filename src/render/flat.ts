import type { Badge, Style } from '../badge/badge.ts'
import { type Drawer, drawer } from './drawer.ts'
import { hasOwnLabelColor, inkOn, type Layout, LOGO } from './layout.ts'
import { oddLine } from './line.ts'
import type { Measure } from './measure.ts'
import { box, fitting, inked, logoImage, sideLink } from './parts.ts'
import type { Sheet, SideSheet } from './sheet.ts'
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

const flat = (shape: Shape): Drawer =>
  drawer({ height: shape.height, hasIds: shape.raised !== undefined, lay, body: (sheet) => body(sheet, shape) })

/** The three styles that differ in little. */
export const FLAT = {
  flat: flat(SHAPES.flat),
  'flat-square': flat(SHAPES['flat-square']),
  plastic: flat(SHAPES.plastic)
} satisfies Partial<Record<Style, Drawer>>

const PADDING = 5
const LOGO_GAP = 3

/** Text is a pixel off the middle of its side, away from the edge of the badge, as shields has it. */
function lay(badge: Badge, measure: Measure): Layout {
  const { label, message, logo, color, labelColor, palette } = badge
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
  const width = (message === '' ? 1 + before : right.width + before + Math.max(0, gap - 1)) + 2 * PADDING
  const center = x + before + gap - shift + PADDING + right.width / 2
  return {
    width: x + width,
    left: { line: left, center: labelCenter, ink: inkOn(labelColor, palette), x: 0, width: x, reach: x },
    right: { line: right, center, ink: inkOn(color, palette), x, width, reach: width }
  }
}

function body(sheet: Sheet, shape: Shape): Xml {
  const logo = logoImage(sheet, PADDING, shape.height)
  const [label, message] = [lettering(sheet.left, sheet, shape), lettering(sheet.right, sheet, shape)]
  return xml`${background(sheet, shape)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${logo}${label}${message}</g>`
}

function background({ left, right, width, suffix }: Sheet, { height, raised }: Shape): Xml {
  const colors = xml`${box(left, height)}${box(right, height)}`
  if (raised === undefined) return xml`<g shape-rendering="crispEdges">${colors}</g>`
  return xml`<filter id="b${suffix}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${suffix}" x2="0" y2="100%">${raised.gradient()}</linearGradient><clipPath id="r${suffix}"><rect width="${width}" height="${height}" rx="${raised.radius}"/></clipPath><g clip-path="url(#r${suffix})">${colors}<rect width="${width}" height="${height}" fill="url(#s${suffix})"/></g>`
}

/** The text at ten times its size, scaled down, so that positions are whole numbers; the shadow first. */
function lettering(side: SideSheet, { suffix }: Sheet, { height, baseline, raised }: Shape): Xml {
  if (side.fit === 'none') return NOTHING
  const fit = fitting(side)
  const line = (y: number, looks: Xml): Xml => xml`<text x="${side.center}" y="${y}"${fit}${looks}>${side.text}</text>`
  if (raised === undefined) return sideLink(side, height, line(baseline, xml` transform="scale(.1)"${inked(side)}`))
  const blurred = line(baseline + 10, xml` fill-opacity=".8" filter="url(#b${suffix})"`)
  const shadow = xml`<g fill="#${side.ink === undefined ? DARK : LIGHT}">${blurred}${line(baseline + 10, xml` fill-opacity=".3"`)}</g>`
  return sideLink(side, height, xml`<g transform="scale(.1)">${shadow}${line(baseline, inked(side))}</g>`)
}

const DARK = xml`010101`
const LIGHT = xml`ccc`
