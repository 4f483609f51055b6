import type { Badge } from '../badge/badge.ts'
import type { Font } from './ascii-widths.data.ts'
import { type Line, NO_LINE, textLength, whole } from './line.ts'
import type { Measure } from './measure.ts'
import { box, boxLinkTo, hasOwnLabelColor, linksOf, LOGO, logoImage } from './parts.ts'
import { type ColoredHalf, type Picture, textFill } from './parts.ts'
import { clusterCount } from './text-width.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** Geometry of shields' style (badge-maker 6.0.0), in pixels. */
const HEIGHT = 28
const TEXT_MARGIN = 12
const LOGO_MARGIN = 9
const LOGO_GAP = 6
const SPACING = 1.25

/** Draws a badge in capitals. */
export function drawForTheBadge(badge: Badge, measure: Measure): Picture {
  const { palette, logo } = badge
  const [left, right] = halves(badge, measure)
  const links = linksOf(badge)
  const image = logoImage(logo, LOGO_MARGIN, HEIGHT)
  const label = lettering(left, links.left, textFill(left.color, palette))
  const message = lettering(right, links.right, xml` font-weight="bold"${textFill(right.color, palette)}`)
  return {
    width: left.width + right.width,
    height: HEIGHT,
    body: xml`<g shape-rendering="crispEdges">${box(left)}${box(right)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${image}${label}${message}</g>`
  }
}

function halves(badge: Badge, measure: Measure): [ColoredHalf, ColoredHalf] {
  const { logo, color, labelColor } = badge
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
  return [
    { line: left, color: labelColor, x: 0, width: x, height: HEIGHT, center: start + left.width / 2 },
    { line: right, color, x, width, height: HEIGHT, center }
  ]
}

/** Letters of other scripts are joined, and cannot be set apart. */
const JOINED =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u

/** Letters set apart, where the script allows it. Shields counts UTF-16 units. */
function spacedLine(text: string, font: Font, measure: Measure): Line {
  if (text === '') return NO_LINE
  const measured = measure(text, font)
  const width = whole(measured)
  const words = xml`${text}`
  if (measured.fitted) {
    const room = width + SPACING * text.length
    return { words, width: room, fit: textLength(room) }
  }
  if (JOINED.test(text)) return { words, width, fit: NOTHING }
  return { words, width: width + SPACING * clusterCount(text), fit: xml` letter-spacing="${10 * SPACING}"` }
}

/** The text at ten times its size, scaled down, as in the other styles. */
function lettering(half: ColoredHalf, link: string, looks: Xml): Xml {
  const { line, center } = half
  if (line === NO_LINE) return NOTHING
  const text = xml`<text transform="scale(.1)" x="${10 * center}" y="175"${line.fit}${looks}>${line.words}</text>`
  return link === '' ? text : boxLinkTo(link, text, half)
}
