// Logos that are taken: every element and attribute that may stand in one, at values that are dear or strange to a browser.
import fc from 'fast-check'
import { readSvg } from '../../src/badge/svg.ts'
import { svg } from './svg-samples.ts'

type Text = fc.Arbitrary<string>

const list = (item: Text, separator: string, most: number): Text =>
  fc.array(item, { minLength: 1, maxLength: most }).map((items) => items.join(separator))

const number: Text = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '+.5',
    '1',
    '24',
    '-1',
    '1e5',
    '-1e5',
    '100000',
    '99999.99999',
    '1e-99',
    '-1e-99',
    '.00001'
  ),
  fc.integer({ min: -100_000, max: 100_000 }).map(String),
  { weight: 3, arbitrary: fc.integer({ min: -30_000, max: 30_000 }).map((value) => String(value / 1000)) }
)
const numbers: Text = fc.constantFrom(' ', ',', ' , ').chain((separator) => list(number, separator, 8))
const exactly = (count: number): Text =>
  fc.array(number, { minLength: count, maxLength: count }).map((values) => values.join(' '))
const unit = fc.constantFrom('', '', '', 'px', 'pt', 'pc', 'mm', 'cm', 'in', 'em', 'ex', '%')
const length: Text = fc.tuple(number, unit).map((parts) => parts.join(''))
const width: Text = fc
  .tuple(fc.constantFrom('0', '.00001', '1', '999.999', '1000', '1e3', '-1'), unit)
  .map((parts) => parts.join(''))
const command: Text = fc.oneof(
  ...['M', 'm', 'L', 'l', 'T', 't'].map((name) => exactly(2).map((values) => name + values)),
  ...['H', 'h', 'V', 'v'].map((name) => number.map((value) => name + value)),
  ...['C', 'c'].map((name) => exactly(6).map((values) => name + values)),
  ...['S', 's', 'Q', 'q'].map((name) => exactly(4).map((values) => name + values)),
  ...['A', 'a'].map((name) =>
    fc
      .tuple(number, number, number, fc.constantFrom('0 0', '0 1', '1 0', '1,1'), number, number)
      .map((values) => name + values.join(' '))
  ),
  fc.constantFrom('z', 'Z')
)
const path: Text = list(command, '', 12).map((commands) => `M0 0${commands}`)
const call = (names: readonly string[], values: Text): Text =>
  fc.tuple(fc.constantFrom(...names), values).map(([name, given]) => `${name}(${given})`)
const transform: Text = list(
  fc.oneof(
    call(['matrix'], exactly(6)),
    call(['translate', 'scale'], exactly(2)),
    call(['scale', 'rotate', 'skewX', 'skewY'], exactly(1)),
    call(['rotate'], exactly(3)),
    call(['matrix', 'translate', 'scale', 'rotate', 'skewX'], numbers)
  ),
  ' ',
  4
)
const ID = fc.constantFrom('a', 'b', 'c', '_.-', 'z'.repeat(100))
const reference: Text = ID.map((id) => `url(#${id})`)
const color: Text = fc.oneof(
  fc.constantFrom('#f00', '#f008', '#ff0000', '#ff000080', 'red', 'none', 'currentColor', 'transparent', 'inherit'),
  fc.constantFrom('rgb(255, 0, 0)', 'rgba(100% 0% 0% / .5)', 'hsl(48 100% 50% / .8)', 'hsla(1e9,-1%,999%,-1)')
)
const paint = fc.oneof(color, reference)
const keyword = (...words: readonly string[]): Text => fc.constantFrom(...words, 'inherit', 'none', 'z'.repeat(30))

const all = (value: Text, names: string): Record<string, Text> =>
  Object.fromEntries(names.split(' ').map((name) => [name, value]))

const LOOKS: Readonly<Record<string, Text>> = {
  ...all(paint, 'fill stroke'),
  ...all(number, 'fill-opacity stroke-miterlimit stroke-opacity opacity stop-opacity'),
  ...all(keyword('evenodd', 'nonzero'), 'fill-rule clip-rule'),
  'stroke-width': width,
  'stroke-linecap': keyword('butt', 'round', 'square'),
  'stroke-linejoin': keyword('miter', 'round', 'bevel'),
  ...all(color, 'color stop-color'),
  'clip-path': fc.oneof(fc.constant('none'), reference),
  'shape-rendering': keyword('crispEdges', 'geometricPrecision'),
  'color-interpolation': keyword('linearRGB', 'sRGB'),
  transform,
  id: ID
}
const GRADIENT = {
  gradientUnits: keyword('userSpaceOnUse', 'objectBoundingBox'),
  spreadMethod: keyword('pad', 'reflect', 'repeat'),
  gradientTransform: transform
}
const ROOT = {
  ...all(length, 'x y width height'),
  viewBox: fc.oneof(
    fc.constantFrom('0 0 24 24', '0 0 100 100', '-1e5 -1e5 1e5 1e5', '0 0 .00001 .00001'),
    exactly(4),
    numbers
  ),
  preserveAspectRatio: fc.constantFrom('none', 'xMidYMid meet', 'xMaxYMin slice')
}
const SHAPES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  path: { d: path },
  rect: all(length, 'x y width height rx ry'),
  circle: all(length, 'cx cy r'),
  ellipse: all(length, 'cx cy rx ry'),
  line: all(length, 'x1 y1 x2 y2'),
  polyline: { points: numbers },
  polygon: { points: numbers }
}
const GRADIENTS = {
  linearGradient: { ...GRADIENT, ...all(length, 'x1 y1 x2 y2') },
  radialGradient: { ...GRADIENT, ...all(length, 'cx cy r fx fy fr') }
}

/** What may stand in a logo, as SECURITY.md's tests know it: the lists of the sources are not asked. */
export const ALLOWED = {
  elements: ['svg', 'g', 'defs', 'stop', 'clipPath', ...Object.keys({ ...SHAPES, ...GRADIENTS })],
  attributes: [
    ...new Set([
      ...['xmlns', 'offset', 'clipPathUnits'],
      ...[LOOKS, ROOT, ...Object.values(SHAPES), ...Object.values(GRADIENTS)].flatMap((table) => Object.keys(table))
    ])
  ]
}

/** Attributes in any order, each at most once: the element's own mostly, a few of the others. */
function attributes(own: Readonly<Record<string, Text>>, looks: Readonly<Record<string, Text>> = LOOKS): Text {
  const some = (table: Readonly<Record<string, Text>>, most: number): fc.Arbitrary<[string, Text][]> =>
    fc.subarray(Object.entries(table), { maxLength: Math.min(most, Object.keys(table).length) })
  return fc
    .tuple(some(own, 9), some(looks, 4))
    .chain(([one, other]) =>
      fc.tuple(...[...one, ...other].map(([name, value]) => value.map((text) => ` ${name}="${text}"`)))
    )
    .map((written) => written.join(''))
}

const element = (name: string, own: Readonly<Record<string, Text>>, content: Text, looks = LOOKS): Text =>
  fc.tuple(attributes(own, looks), content).map(([written, inner]) => `<${name}${written}>${inner}</${name}>`)

const UNCLIPPED = Object.fromEntries(Object.entries(LOOKS).filter(([name]) => name !== 'clip-path'))
const nothing = fc.constant('')
const shapes = (looks = LOOKS): Text =>
  fc.oneof(...Object.entries(SHAPES).map(([name, own]) => element(name, own, nothing, looks)))
const shape = shapes()
const stops = list(element('stop', { offset: number }, nothing), '', 5)
const gradient = fc.oneof(...Object.entries(GRADIENTS).map(([name, own]) => element(name, own, stops)))
const clipPath = element(
  'clipPath',
  { clipPathUnits: keyword('userSpaceOnUse', 'objectBoundingBox') },
  list(shapes(UNCLIPPED), '', 3),
  UNCLIPPED
)
const leaf = fc.oneof({ weight: 4, arbitrary: shape }, gradient, clipPath)
const group = element('g', {}, list(leaf, '', 3))
const content = list(fc.oneof(leaf, leaf, group, element('defs', {}, list(leaf, '', 3))), '', 4)

const isTaken = (text: string): boolean => 'svg' in readSvg(Buffer.from(text))

/** A small one. */
export const anyLogo: Text = fc
  .tuple(attributes(ROOT), content)
  .map(([root, inner]) => svg(inner, root.trim()))
  .filter(isTaken)

const MOST_BYTES = 64 * 1024 - 500

/** One as big as may be: the same again and again, in groups of groups. */
export const fullLogo: Text = fc
  .tuple(attributes(ROOT), content, attributes({}), fc.nat(28), fc.constantFrom(1, 0.5, 0.1))
  .map(([root, inner, around, depth, share]) => {
    const open = `<g${around}>`.repeat(depth)
    const room = MOST_BYTES * share - root.length - depth * (around.length + 7)
    const count = Math.min(Math.floor(room / inner.length), Math.floor(1900 / inner.split('</').length))
    return svg(open + inner.repeat(Math.max(1, count)) + '</g>'.repeat(depth), root.trim())
  })
  .filter(isTaken)
