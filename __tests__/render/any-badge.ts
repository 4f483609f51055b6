import fc from 'fast-check'
import { type Badge, badgeOf, STYLES } from '../../src/badge/badge.ts'
import { PALETTES, parseColor } from '../../src/badge/color.ts'
import { renderSvg } from './svg.ts'
import { readXml } from './xml-reader.ts'

const ALLOWED: Record<string, string> = {
  svg: 'xmlns width height role aria-label',
  title: '',
  image: 'x y width height href',
  filter: 'id',
  feGaussianBlur: 'stdDeviation',
  linearGradient: 'id x2 y2',
  stop: 'offset stop-color stop-opacity',
  clipPath: 'id',
  rect: 'id x y width height rx fill stroke',
  path: 'd fill',
  g: 'clip-path shape-rendering fill stroke text-anchor font-family text-rendering font-size font-weight transform',
  text: 'id x y transform fill fill-opacity filter textLength letter-spacing font-weight'
}

const notAllowed = (svg: string): string[] =>
  readXml(svg).flatMap(({ name, attributes }) => {
    const allowed = ALLOWED[name]?.split(' ')
    return allowed === undefined
      ? [name]
      : Object.keys(attributes)
          .filter((key) => !allowed.includes(key))
          .map((key) => `${name} ${key}`)
  })

const HOSTILE = [
  ...['<script>', ']]>', '&#0;', '"/>', "'", '<!--', '&lt', '%{id}', '\u0000', '\ud800', '\uffff', '\u001b[31m'],
  ...['\u202e', '\r\n', '\u0085', '\u200f', '\u0301', '🏳️‍🌈'],
  ...['ŉΐ'.repeat(9), '&'.repeat(60), '"'.repeat(60), '☃'.repeat(60)]
]
const TEXT = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(...HOSTILE)
    ),
    { maxLength: 8 }
  )
  .map((parts) => parts.join(''))

const HEX = fc.stringMatching(/^#?(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/)
const NUMBER = fc.oneof(
  fc.integer({ min: -400, max: 400 }),
  fc.double({ min: -2, max: 400 }),
  fc.constantFrom('', 'e', '%')
)
const FUNCTION = fc
  .tuple(
    fc.constantFrom('rgb', 'rgba', 'hsl', 'hsla', 'RGB', 'lab'),
    fc.array(
      fc.tuple(NUMBER, fc.constantFrom('', '%', 'deg', 'turn')).map((parts) => parts.join('')),
      { maxLength: 5 }
    ),
    fc.constantFrom(',', ', ', ' ', ' / ')
  )
  .map(([name, parts, joint]) => `${name}(${parts.join(joint)})`)
const NAME = fc.constantFrom('red', 'brightgreen', 'rebeccapurple', 'critical', '__proto__', 'constructor', 'toString')
const COLOR = fc.oneof(HEX, FUNCTION, NAME, TEXT)

/** Any words of a user: what is no colour is left to the default. */
export const ANY_BADGE: fc.Arbitrary<Badge> = fc
  .record({
    label: TEXT,
    message: TEXT,
    style: fc.constantFrom(...STYLES),
    palette: fc.constantFrom(...PALETTES),
    color: COLOR,
    labelColor: COLOR
  })
  .map(({ label, color, labelColor, ...looks }) =>
    badgeOf(label, 'passing', { ...looks, color: parseColor(color), labelColor: parseColor(labelColor) })
  )

/** What is wrong with the drawing of a badge. */
export function problemsIn(badge: Badge): string[] {
  const svg = renderSvg(badge)
  const [root, ...elements] = readXml(svg)
  const problems = notAllowed(svg)
  const bytes = Buffer.byteLength(svg)
  if (bytes > 12_000) problems.push(`${String(bytes)} bytes`)
  const { width = '', height = '' } = root?.attributes ?? {}
  if (!/^[1-9]\d*(?:\.\d+)?×(?:18|20|28)$/.test(`${width}×${height}`)) problems.push(`${width} by ${height}`)
  const capital = badge.label.charAt(0).toUpperCase() + badge.label.slice(1)
  const written = [badge.label, badge.message, capital].flatMap((one) => [one, one.toUpperCase()])
  for (const { name, text, attributes } of elements) {
    if (name === 'text' && !written.includes(text)) problems.push(`text ${text}`)
    const fill = attributes['fill'] ?? '#fff'
    if (!/^(?:#[\da-f]{3}|#[\da-f]{6}|#[\da-f]{8}|url\(#\w+\)|rgba\(0,0,0,0\))$/.test(fill))
      problems.push(`fill ${fill}`)
  }
  return problems
}
