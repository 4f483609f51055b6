import type { Badge } from '../badge/badge.ts'
import type { Font } from './ascii-widths.data.ts'
import { drawer } from './drawer.ts'
import { hasOwnLabelColor, inkOn, type Layout, LOGO } from './layout.ts'
import { type Line, NO_LINE, whole } from './line.ts'
import type { Measure } from './measure.ts'
import { box, fitting, inked, logoImage, sideLink } from './parts.ts'
import type { Sheet, SideSheet } from './sheet.ts'
import { clusterCount } from './text-width.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** Geometry of shields' style (badge-maker 6.0.0), in pixels. */
const HEIGHT = 28
const TEXT_MARGIN = 12
const LOGO_MARGIN = 9
const LOGO_GAP = 6
const SPACING = 1.25

/** Draws badges in capitals. */
export const FOR_THE_BADGE = drawer({ height: HEIGHT, hasIds: false, lay, body })

function lay(badge: Badge, measure: Measure): Layout {
  const { logo, color, labelColor, palette } = badge
  const left = spacedLine(badge.label.toUpperCase(), 'verdana10', measure)
  const right = spacedLine(badge.message.toUpperCase(), 'boldVerdana10', measure)
  const gap = left === NO_LINE && right === NO_LINE ? LOGO_GAP - LOGO_MARGIN : LOGO_GAP
  const logoRoom = logo === undefined ? 0 : LOGO + gap
  const start = logo === undefined ? TEXT_MARGIN : LOGO_MARGIN + logoRoom
  const divided = left !== NO_LINE || (logo !== undefined && hasOwnLabelColor(badge))
  const leftWidth = left === NO_LINE ? 2 * LOGO_MARGIN + LOGO : start + left.width + TEXT_MARGIN
  const [x, before] = divided ? [leftWidth, 0] : [0, logoRoom]
  const center = x + before + TEXT_MARGIN + right.width / 2
  const width = before + right.width + 2 * TEXT_MARGIN
  const [labelInk, ink] = [inkOn(labelColor, palette), inkOn(color, palette)]
  return {
    width: x + width,
    left: { line: left, center: start + left.width / 2, ink: labelInk, x: 0, width: x, reach: x },
    right: { line: right, center, ink, x, width, reach: width }
  }
}

/** Letters of other scripts are joined, and cannot be set apart. */
const JOINED =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u

/** Letters set apart, where the script allows it. Shields counts UTF-16 units. */
function spacedLine(text: string, font: Font, measure: Measure): Line {
  if (text === '') return NO_LINE
  const measured = measure(text, font)
  const width = whole(measured)
  if (measured.fitted) return { text, width: width + SPACING * text.length, fit: 'held' }
  if (JOINED.test(text)) return { text, width, fit: 'free' }
  return { text, width: width + SPACING * clusterCount(text), fit: 'apart' }
}

function body(sheet: Sheet): Xml {
  const { left, right } = sheet
  const image = logoImage(sheet, LOGO_MARGIN, HEIGHT)
  const label = lettering(left, inked(left))
  const message = lettering(right, xml` font-weight="bold"${inked(right)}`)
  return xml`<g shape-rendering="crispEdges">${box(left, HEIGHT)}${box(right, HEIGHT)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${image}${label}${message}</g>`
}

/** The text at ten times its size, scaled down, as in the other styles. */
function lettering(side: SideSheet, looks: Xml): Xml {
  if (side.fit === 'none') return NOTHING
  const fit = side.fit === 'apart' ? xml` letter-spacing="${10 * SPACING}"` : fitting(side)
  const text = xml`<text transform="scale(.1)" x="${side.center}" y="175"${fit}${looks}>${side.text}</text>`
  return sideLink(side, HEIGHT, text)
}
