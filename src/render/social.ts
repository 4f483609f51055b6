import type { Badge } from '../badge/badge.ts'
import { NO_LINE, oddLine } from './line.ts'
import type { Measure } from './measure.ts'
import { boxLinkTo, type Half, idSuffix, type Links, linksOf, linkTo, LOGO, logoImage, type Picture } from './parts.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** Geometry of shields' style (badge-maker 6.0.0), in pixels. */
const HEIGHT = 20
const INNER_HEIGHT = 19
const LABEL_PADDING = 5
const MESSAGE_PADDING = 4
const LOGO_GAP = 3
/** Between the label and the bubble. */
const GAP = 6

interface Drawing {
  readonly links: Links
  readonly linked: boolean
  /** Ending of the ids. */
  readonly suffix: Xml
}

/** Draws a button with a speech bubble; it knows no colours. */
export function drawSocial(badge: Badge, measure: Measure): Picture {
  const [label, message] = halves(badge, measure)
  const links = linksOf(badge)
  const linked = links.whole !== '' || links.right !== ''
  const drawing = { links, linked, suffix: idSuffix(badge) }
  const shade = xml`<rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${label.width}" height="${INNER_HEIGHT}" rx="2"/>`
  const logo = logoImage(badge.logo, LABEL_PADDING, HEIGHT)
  const texts = xml`${labelText(label, drawing)}${messageText(message, drawing)}`
  return {
    width: label.width + 1 + (badge.message === '' ? 0 : GAP + message.width),
    height: HEIGHT,
    body: xml`${definitions(drawing)}<g stroke="#d5d5d5">${shade}${bubble(message)}</g>${logo}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${texts}</g>`
  }
}

/** The label begins with a capital. */
function halves({ label, message, logo }: Badge, measure: Measure): [Half, Half] {
  const left = oddLine(label.charAt(0).toUpperCase() + label.slice(1), 'boldHelvetica11', measure)
  const right = oddLine(message, 'boldHelvetica11', measure)
  const logoRoom = logo === undefined ? 0 : LOGO + (label === '' ? 0 : LOGO_GAP)
  // Without a label shields measures one pixel.
  const width = (left.width || 1) + logoRoom + 2 * LABEL_PADDING
  const bubble = { x: width + GAP, width: right.width + 2 * MESSAGE_PADDING, height: HEIGHT }
  return [
    { line: left, x: 0, width, height: HEIGHT, center: logoRoom + left.width / 2 + LABEL_PADDING },
    { line: right, ...bubble, center: bubble.x + bubble.width / 2 }
  ]
}

/** The gradient of the label; under the pointer, a linked half looks different. */
function definitions({ linked, suffix }: Drawing): Xml {
  const gradient = xml`<linearGradient id="a${suffix}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient>`
  if (!linked) return gradient
  return xml`<style>a:hover #llink${suffix}{fill:url(#b${suffix});stroke:#ccc}a:hover #rlink${suffix}{fill:#4183c4}</style>${gradient}<linearGradient id="b${suffix}" x2="0" y2="100%"><stop offset="0" stop-color="#ccc" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/></linearGradient>`
}

function bubble({ line, x, width }: Half): Xml {
  if (line === NO_LINE) return NOTHING
  return xml`<rect x="${x + 0.5}" y=".5" width="${width}" height="${INNER_HEIGHT}" rx="2" fill="#fafafa"/><rect x="${x}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${x + 0.5} 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`
}

function labelText(half: Half, { links, linked, suffix }: Drawing): Xml {
  const id = linked ? xml` id="llink${suffix}"` : NOTHING
  const box = xml`<rect${id} stroke="#d5d5d5" fill="url(#a${suffix})" x=".5" y=".5" width="${half.width}" height="${INNER_HEIGHT}" rx="2"/>`
  const text = lettering(half, NOTHING)
  return links.left === '' ? xml`${box}${text}` : linkTo(links.left, xml`${text}${box}`)
}

function messageText(half: Half, { links, linked, suffix }: Drawing): Xml {
  if (half.line === NO_LINE) return NOTHING
  const text = lettering(half, linked ? xml` id="rlink${suffix}"` : NOTHING)
  return links.right === '' ? text : boxLinkTo(links.right, text, { ...half, width: half.width + 1 })
}

/** The text at ten times its size, scaled down, as in the other styles; a light edge first. */
function lettering({ line, center }: Half, id: Xml): Xml {
  if (line === NO_LINE) return NOTHING
  const { words, fit } = line
  const x = 10 * center
  return xml`<text x="${x}" y="150" fill="#fff" transform="scale(.1)"${fit}>${words}</text><text${id} x="${x}" y="140" transform="scale(.1)"${fit}>${words}</text>`
}
