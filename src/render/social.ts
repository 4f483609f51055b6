import type { Badge } from '../badge/badge.ts'
import { frame, idSuffix, type Line, LOGO_SIZE, logoImage, type Measure, oddLine, textLength } from './layout.ts'
import { escaped, NOTHING, type Xml, xml } from './xml.ts'

/** Geometry of shields' style social (badge-maker 6.0.0), in pixels. */
const HEIGHT = 20
const INNER_HEIGHT = 19
const LABEL_PADDING = 5
const MESSAGE_PADDING = 4
const LOGO_GAP = 3
/** Between the label and the bubble. */
const GAP = 6

/** Draws a button with the message in a speech bubble. Both have fixed colors, and the label starts with a capital. */
export function drawSocial(badge: Badge, measure: Measure): Xml {
  const { label, message, logo } = badge
  const left = oddLine(label.charAt(0).toUpperCase() + label.slice(1), 'boldHelvetica11', measure)
  const right = oddLine(message, 'boldHelvetica11', measure)
  const logoWidth = logo === undefined ? 0 : LOGO_SIZE + (label === '' ? 0 : LOGO_GAP)
  // Shields gives an empty label a width of one pixel.
  const labelWidth = (left.width || 1) + logoWidth + 2 * LABEL_PADDING
  const bubbleX = labelWidth + GAP
  const bubbleWidth = right.width + 2 * MESSAGE_PADDING
  const suffix = idSuffix(badge)
  const bubble = message === '' ? NOTHING : bubbleAt(bubbleX, bubbleWidth)
  const labelText = text(left, logoWidth + left.width / 2 + LABEL_PADDING)
  const texts = xml`${labelBox(labelWidth, suffix)}${labelText}${text(right, bubbleX + bubbleWidth / 2)}`
  return frame(
    badge,
    { width: labelWidth + 1 + (message === '' ? 0 : GAP + bubbleWidth), height: HEIGHT },
    xml`<linearGradient id="a${suffix}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${labelWidth}" height="${INNER_HEIGHT}" rx="2"/>${bubble}</g>${logoImage(logo, LABEL_PADDING, HEIGHT)}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${texts}</g>`
  )
}

function labelBox(width: number, suffix: Xml): Xml {
  return xml`<rect stroke="#d5d5d5" fill="url(#a${suffix})" x=".5" y=".5" width="${width}" height="${INNER_HEIGHT}" rx="2"/>`
}

/** It starts half a pixel after `x`, which is a whole number. */
function bubbleAt(x: number, width: number): Xml {
  return xml`<rect x="${x}.5" y=".5" width="${width}" height="${INNER_HEIGHT}" rx="2" fill="#fafafa"/><rect x="${x}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${x}.5 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`
}

/** Drawn at ten times its size and scaled down, so that positions are whole numbers. A light edge comes first. */
function text(line: Line, center: number): Xml {
  if (line.text === '') return NOTHING
  const content = escaped(line.text)
  const length = textLength(line)
  const x = 10 * center
  return xml`<text x="${x}" y="150" fill="#fff" transform="scale(.1)"${length}>${content}</text><text x="${x}" y="140" transform="scale(.1)"${length}>${content}</text>`
}
