import type { Badge, Style } from '../badge/badge.ts'
import { type Color, textColorOn } from '../badge/color.ts'
import { canBeFitted, textWidth } from './text-width.ts'
import { element, text, type Xml } from './xml.ts'

/** Geometry of shields' styles (badge-maker 6.0.0), in pixels. */
interface Shape {
  readonly height: number
  /** Rounded corners, a gradient over the colours and a shadow under the text. */
  readonly raised: { readonly radius: number; readonly gradient: readonly Xml[] } | undefined
}

const STOPS = [
  element('stop', { offset: 0, 'stop-color': '#bbb', 'stop-opacity': '.1' }),
  element('stop', { offset: 1, 'stop-opacity': '.1' })
]

const SHAPES: Record<Style, Shape> = {
  flat: { height: 20, raised: { radius: 3, gradient: STOPS } },
  'flat-square': { height: 20, raised: undefined }
}

const PADDING = 5

/** One side of a badge: its box from `x`, and its text, centred. */
interface Side {
  readonly text: string
  readonly color: Color
  readonly x: number
  readonly width: number
  readonly textWidth: number
  readonly center: number
}

/** Draws a badge. The same badge is the same bytes, and ids are its own, so that any number can stand in one page. */
export function renderSvg(badge: Badge): string {
  const shape = SHAPES[badge.style]
  const sides = sidesOf(badge)
  const width = sides.reduce((sum, side) => sum + side.width, 0)
  const name = [badge.label, badge.message].filter((part) => part !== '').join(': ')
  const suffix =
    shape.raised === undefined
      ? ''
      : hash([badge.label, badge.message, badge.color, badge.labelColor, badge.style].join('\n'))
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height: shape.height, role: 'img', 'aria-label': name },
    element('title', {}, text(name)),
    ...definitions(shape, width, suffix),
    background(shape, sides, suffix),
    element('g', FONT, ...sides.flatMap((side) => lettering(side, shape, suffix)))
  )
  return `${svg.xml}\n`
}

const FONT = {
  fill: '#fff',
  'text-anchor': 'middle',
  'font-family': 'Verdana,Geneva,DejaVu Sans,sans-serif',
  'text-rendering': 'geometricPrecision',
  'font-size': 110
}

function sidesOf({ label, message, color, labelColor }: Badge): Side[] {
  const left = label === '' ? undefined : sideOf(label, labelColor, { x: 0, shift: 1 })
  const right = sideOf(message, color, left === undefined ? { x: 0, shift: 0 } : { x: left.width, shift: -1 })
  return left === undefined ? [right] : [left, right]
}

/** `shift` moves the text off the middle, away from the edge of the badge, as shields does. */
function sideOf(text: string, color: Color, { x, shift }: { x: number; shift: number }): Side {
  const inner = oddWidth(text)
  return { text, color, x, width: inner + 2 * PADDING, textWidth: inner, center: x + shift + PADDING + inner / 2 }
}

/** Odd widths put the middle of the text on the pixel grid. */
function oddWidth(text: string): number {
  return Math.floor(textWidth(text)) | 1
}

function definitions({ height, raised }: Shape, width: number, suffix: string): Xml[] {
  if (raised === undefined) return []
  return [
    element('filter', { id: `b${suffix}` }, element('feGaussianBlur', { stdDeviation: 16 })),
    element('linearGradient', { id: `s${suffix}`, x2: 0, y2: '100%' }, ...raised.gradient),
    element('clipPath', { id: `r${suffix}` }, element('rect', { width, height, rx: raised.radius }))
  ]
}

function background({ height, raised }: Shape, sides: Side[], suffix: string): Xml {
  const boxes = sides.map(({ x, width, color }) => element('rect', { x: x || undefined, width, height, fill: color }))
  if (raised === undefined) return element('g', { 'shape-rendering': 'crispEdges' }, ...boxes)
  const width = sides.reduce((sum, side) => sum + side.width, 0)
  return element(
    'g',
    { 'clip-path': `url(#r${suffix})` },
    ...boxes,
    element('rect', { width, height, fill: `url(#s${suffix})` })
  )
}

/** The text at ten times its size, scaled down, so that positions are whole numbers; shadow first. */
function lettering(side: Side, { raised }: Shape, suffix: string): Xml[] {
  if (side.text === '') return []
  const color = textColorOn(side.color)
  const fill = color === '#fff' ? undefined : color
  const place = { x: 10 * side.center, y: 140, textLength: canBeFitted(side.text) ? 10 * side.textWidth : undefined }
  const words = text(side.text)
  const scale = 'scale(.1)'
  if (raised === undefined) return [element('text', { ...place, transform: scale, fill }, words)]
  const shadow = { ...place, y: 150 }
  return [
    element(
      'g',
      { transform: scale },
      element(
        'g',
        { fill: fill === undefined ? '#010101' : '#ccc' },
        element('text', { ...shadow, 'fill-opacity': '.8', filter: `url(#b${suffix})` }, words),
        element('text', { ...shadow, 'fill-opacity': '.3' }, words)
      ),
      element('text', { ...place, fill }, words)
    )
  ]
}

/** FNV-1a, 32 bits, in base 36. */
function hash(value: string): string {
  let state = 0x811c9dc5
  for (let at = 0; at < value.length; at++) state = Math.imul(state ^ value.charCodeAt(at), 0x01000193)
  return (state >>> 0).toString(36)
}
