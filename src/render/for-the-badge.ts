import type { Badge } from '../badge/badge.ts'
import type { Font } from './ascii-widths.data.ts'
import {
  box,
  EMPTY_LINE,
  fill,
  frame,
  hasOwnLabelColor,
  type Layout,
  type Line,
  LOGO_SIZE,
  logoImage,
  type Measure,
  type Side,
  sideBySide,
  textLength,
  wholePixels
} from './layout.ts'
import { escaped, NOTHING, type Xml, xml } from './xml.ts'

/** Geometry of shields' style for-the-badge (badge-maker 6.0.0), in pixels. */
const HEIGHT = 28
const TEXT_MARGIN = 12
const LOGO_MARGIN = 9
const LOGO_GAP = 6
const LETTER_SPACING = 1.25

/** Draws a badge in capitals. */
export function drawForTheBadge(badge: Badge, measure: Measure): Xml {
  const { width, left, right } = layOut(badge, measure)
  const logo = logoImage(badge.logo, LOGO_MARGIN, HEIGHT)
  const texts = xml`${text(left, fill(left))}${text(right, xml` font-weight="bold"${fill(right)}`)}`
  return frame(
    badge,
    { width, height: HEIGHT },
    xml`<g shape-rendering="crispEdges">${box(left, HEIGHT)}${box(right, HEIGHT)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${logo}${texts}</g>`
  )
}

function layOut(badge: Badge, measure: Measure): Layout {
  const { logo } = badge
  const left = spacedLine(badge.label.toUpperCase(), 'verdana10', measure)
  const right = spacedLine(badge.message.toUpperCase(), 'boldVerdana10', measure)
  const gap = left === EMPTY_LINE && right === EMPTY_LINE ? LOGO_GAP - LOGO_MARGIN : LOGO_GAP
  const logoWidth = logo === undefined ? 0 : LOGO_SIZE + gap
  const start = logo === undefined ? TEXT_MARGIN : LOGO_MARGIN + logoWidth
  const hasLeftSide = left !== EMPTY_LINE || (logo !== undefined && hasOwnLabelColor(badge))
  const leftWidth = left === EMPTY_LINE ? 2 * LOGO_MARGIN + LOGO_SIZE : start + left.width + TEXT_MARGIN
  const [x, before] = hasLeftSide ? [leftWidth, 0] : [0, logoWidth]
  const center = x + before + TEXT_MARGIN + right.width / 2
  const width = before + right.width + 2 * TEXT_MARGIN
  return sideBySide(badge, { line: left, center: start + left.width / 2, width: x }, { line: right, center, width })
}

/** Letters of other scripts join, so they cannot have space between them. */
const JOINED =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u

/** A text with space between its letters, if the script allows it. Shields counts UTF-16 units as letters. */
function spacedLine(text: string, font: Font, measure: Measure): Line {
  if (text === '') return EMPTY_LINE
  const measured = measure(text, font)
  const width = wholePixels(measured)
  if (measured.isExact) return { text, width: width + LETTER_SPACING * text.length, fit: 'fixed' }
  if (JOINED.test(text)) return { text, width, fit: 'natural' }
  return { text, width: width + LETTER_SPACING * characterCount(text), fit: 'spaced' }
}

/** As many as a reader sees. */
const characterCount = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length

/** Drawn at ten times its size and scaled down, so that positions are whole numbers. */
function text({ line, center }: Side, attributes: Xml): Xml {
  if (line.text === '') return NOTHING
  const fit = line.fit === 'spaced' ? xml` letter-spacing="${10 * LETTER_SPACING}"` : textLength(line)
  return xml`<text transform="scale(.1)" x="${10 * center}" y="175"${fit}${attributes}>${escaped(line.text)}</text>`
}
