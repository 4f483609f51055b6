import { describe, expect, test } from '@jest/globals'
import { makeBadge } from 'badge-maker'
import {
  colorNames,
  parseColor,
  textColorOn,
  LABEL_COLOR,
  PALETTE,
  PALETTES,
  STATUS_COLORS,
  NAMED_COLORS,
  type ColorName,
  type ColorSteps,
  resolveColor,
  stepColor
} from '../../src/badge/color.ts'
import { type Status, STATUSES } from '../../src/status/status.ts'
import { freshPage, leastDifference, NOTHING_TO_REPORT, page, TOLD_APART } from '../../scripts/colors.ts'
import { ciede2000, contrast, difference, VISIONS } from './vision.ts'

const shieldsColor = (name: string): string => {
  const [, digits = ''] =
    /<rect x="\d+"[^>]* fill="#([\da-f]+)"/.exec(makeBadge({ message: 'm', label: 'l', color: name })) ?? []
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

const COLOR_NAMES = Object.keys(NAMED_COLORS.shields) as ColorName[]

describe("the names of shields' colours", () => {
  test('are these', () => {
    expect(COLOR_NAMES).toEqual(
      'brightgreen green yellow yellowgreen orange red blue grey gray lightgrey lightgray critical important success informational inactive'.split(
        ' '
      )
    )
  })

  test.each(COLOR_NAMES)("%s is badge-maker's in the palette shields", (name) => {
    expect(shieldsColor(name)).toMatch(/^#[\da-f]{6}$/)
    expect(resolveColor(name, 'shields')).toBe(shieldsColor(name))
  })

  test.each(COLOR_NAMES)('%s stays a name until the palette is known, in any letter case', (name) => {
    expect(parseColor(` ${name.toUpperCase()} `)).toBe(name)
  })

  test.each<[name: ColorName, status: Status]>([
    ['green', 'passing'],
    ['success', 'passing'],
    ['red', 'failing'],
    ['critical', 'failing'],
    ['orange', 'errored'],
    ['important', 'errored'],
    ['yellow', 'warning'],
    ['blue', 'running'],
    ['informational', 'running'],
    ['lightgrey', 'unknown'],
    ['lightgray', 'unknown'],
    ['inactive', 'inactive']
  ])('%s is the colour of %s in the default palette', (name, status) => {
    expect(resolveColor(name, 'default')).toBe(PALETTE[status])
  })

  test('grey is the colour of the label in the default palette', () => {
    expect([resolveColor('grey', 'default'), resolveColor('gray', 'default')]).toEqual([LABEL_COLOR, LABEL_COLOR])
  })

  test.each(COLOR_NAMES)('%s of the default palette carries text at 4.5:1 or more', (name) => {
    const color = resolveColor(name, 'default')
    expect(contrast(color, textColorOn(color))).toBeGreaterThanOrEqual(4.5)
  })

  test('the colours of coverage, from red to brightgreen, are told apart', () => {
    const steps = (['red', 'orange', 'yellow', 'green', 'brightgreen'] as const).map((name) =>
      resolveColor(name, 'default')
    )
    const least = steps.flatMap((one, at) =>
      steps.slice(at + 1).flatMap((other) => VISIONS.map((vision) => difference(one, other, vision)))
    )
    expect(Math.min(...least)).toBeGreaterThan(9)
  })

  test.each(['default', 'shields'] as const)('hex and names of CSS are the same in the palette %s', (palette) => {
    expect(resolveColor('#123456', palette)).toBe('#123456')
    expect(parseColor('tomato')).toBe('#ff6347')
  })
})

test.each([
  ['a name of CSS', 'rebeccapurple', '#663399'],
  ['the first name of CSS', 'aliceblue', '#f0f8ff'],
  ['a name of CSS in the middle', 'papayawhip', '#ffefd5'],
  ['a name that begins another', 'tan', '#d2b48c'],
  ['a name that ends another', 'lime', '#00ff00'],
  ['a name that holds another', 'darkblue', '#00008b'],
  ['a name in capitals', 'HotPink', '#ff69b4'],
  ['a name with blanks around it', ' tomato\n', '#ff6347'],
  ['black', 'black', '#000000'],
  ['3 digits', '#4b0', '#44bb00'],
  ['3 digits without #', '4b0', '#44bb00'],
  ['4 digits', '#4b08', '#44bb0088'],
  ['4 digits without #', '4b08', '#44bb0088'],
  ['4 digits, opaque', '#4b0f', '#44bb00'],
  ['6 digits', '#44bb00', '#44bb00'],
  ['6 digits without #', '44bb00', '#44bb00'],
  ['6 digits that are letters', 'facade', '#facade'],
  ['6 digits that CSS has as a value', 'fffafa', '#fffafa'],
  ['8 digits', '#44bb0080', '#44bb0080'],
  ['8 digits without #', '44bb0080', '#44bb0080'],
  ['8 digits, opaque', '#44bb00ff', '#44bb00'],
  ['digits in capitals', '#1A7F37', '#1a7f37'],
  ['rgb() with commas', 'rgb(26, 127, 55)', '#1a7f37'],
  ['rgb() with blanks', 'rgb(26 127 55)', '#1a7f37'],
  ['rgb() without blanks', 'rgb(26,127,55)', '#1a7f37'],
  ['rgb() in capitals, blanks inside', 'RGB( 26 , 127 , 55 )', '#1a7f37'],
  ['rgb() of percentages', 'rgb(100%, 50%, 0%)', '#ff8000'],
  ['rgb() beyond its bounds', 'rgb(300, -5, 0)', '#ff0000'],
  ['rgb() with alpha behind a slash', 'rgb(26 127 55 / 50%)', '#1a7f3780'],
  ['rgba()', 'rgba(26, 127, 55, .5)', '#1a7f3780'],
  ['rgba(), opaque', 'rgba(26, 127, 55, 1)', '#1a7f37'],
  ['rgba() with blanks', 'rgba(26 127 55/0.5)', '#1a7f3780'],
  ['hsl() with commas', 'hsl(120, 100%, 50%)', '#00ff00'],
  ['hsl() with blanks', 'hsl(120 100% 25%)', '#008000'],
  ['hsl() with a unit', 'hsl(240deg 100% 50%)', '#0000ff'],
  ['hsl() in turns', 'hsl(0.5turn 100% 50%)', '#00ffff'],
  ['hsl() before zero', 'hsl(-120, 100%, 50%)', '#0000ff'],
  ['hsl() without saturation', 'hsl(77, 0%, 50%)', '#808080'],
  ['hsla()', 'hsla(240, 100%, 50%, 0.25)', '#0000ff40']
])('%s: %s', (_, text, color) => {
  expect(parseColor(text)).toBe(color)
})

test.each([
  '',
  ' ',
  '#',
  'toString',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'valueOf',
  'transparentish',
  'grean',
  'red green',
  'red;',
  'red"/>',
  '#12',
  '12',
  '#12345',
  '12345',
  '#1234567',
  '#123456789',
  '##fff',
  '#ggg',
  'f f f',
  'rgb(1 2 3 4)',
  'hsl(1,2,3)',
  'hsl(1 2 3)',
  'rgb(1,2)',
  'rgb()',
  'rgb(1,2,3',
  'rgb 1 2 3',
  'rgb(1,2,3,4,5)',
  'rgb(1,,3)',
  'rgb(a,b,c)',
  'rgb(1 2 3 /)',
  'rgb(1 2 / 3)',
  'rgb(1/2/3)',
  'rgb(1,2,3 / .5)',
  'rgb(1e2,0,0)',
  'rgb(NaN,0,0)',
  'rgba(1,2,3,x)',
  'hsl(red,1%,1%)',
  'hsl(1px 1% 1%)',
  'xrgb(1,2,3)',
  'rgb(1,2,3)x',
  'url(#a)',
  'var(--a)',
  'oklch(0.5 0.1 20)',
  'currentcolor'
])('%j is no colour', (text) => {
  expect(parseColor(text)).toBeUndefined()
})

test("all 148 names of CSS and shields' six of its own are known", () => {
  const names = new Set(colorNames())
  expect(names.size).toBe(148 + 6)
  for (const name of names) {
    const color = parseColor(name)
    expect(color && resolveColor(color, 'default')).toMatch(/^#[\da-f]{6}$/)
  }
})

describe('text on a colour', () => {
  const steps = ['00', '1f', '33', '55', '6e', '80', '99', 'b8', 'd0', 'ff']
  const grid = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}` as const)))

  test('is white or dark, whichever contrasts more', () => {
    const texts = [...new Set(grid.map(textColorOn))]
    expect(texts).toHaveLength(2)
    expect(texts).toContain('#fff')
    const best = (color: string): number => Math.max(...texts.map((text) => contrast(color, text)))
    expect(grid.filter((color) => contrast(color, textColorOn(color)) < best(color) - 1e-9)).toEqual([])
  })

  test.each([
    ['#000000', true],
    ['#cf222e', true],
    ['#ffffff', false],
    ['#ffff00', false],
    ['#44bb00', false]
  ] as const)('on %s it is white: %s', (color, white) => {
    expect(textColorOn(color) === '#fff').toBe(white)
  })
})

test('there are two palettes', () => {
  expect(PALETTES).toEqual(['default', 'shields'])
})

describe('the default palette', () => {
  test.each([
    ...STATUSES.map((status) => [status, PALETTE[status]] as const),
    ['label', LABEL_COLOR],
    ['static', STATUS_COLORS.default.unknown]
  ] as const)('the colour of %s, %s, carries text at 4.5:1 or more', (_, color) => {
    expect(color).toMatch(/^#[\da-f]{6}$/)
    expect(contrast(color, textColorOn(color))).toBeGreaterThanOrEqual(4.5)
  })

  test('statuses that mean something else have another colour', () => {
    expect(TOLD_APART).toHaveLength(10)
    expect(new Set(NOTHING_TO_REPORT.map((status) => PALETTE[status])).size).toBe(1)
    expect(new Set(STATUSES.map((status) => PALETTE[status])).size).toBe(TOLD_APART.length)
  })

  const pairs = TOLD_APART.flatMap((one, at) => TOLD_APART.slice(at + 1).map((other) => [one, other] as const))
  test.each(pairs)('%s and %s are told apart by everybody', (one, other) => {
    expect(leastDifference(one, other)).toBeGreaterThan(9)
  })

  test('docs/colors.md is fresh (npm run colors)', () => {
    expect(page()).toBe(freshPage())
  })

  const LEAST = 12
  test.each(VISIONS)('with %s vision failing, passing and running look different', (vision) => {
    const { failing, passing, running } = PALETTE
    for (const [one, other] of [
      [failing, passing],
      [failing, running],
      [passing, running]
    ] as const)
      expect(difference(one, other, vision)).toBeGreaterThan(LEAST)
  })
})

test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
] as const)("the difference of %j and %j is %d, as in the paper's table", (one, other, expected) => {
  expect(ciede2000(one, other)).toBeCloseTo(expected, 4)
})

describe("the palette shields is badge-maker's", () => {
  const NAMES: Record<Status, string> = {
    failing: 'red',
    'timed-out': 'red',
    errored: 'orange',
    cancelled: 'lightgrey',
    'action-required': 'yellow',
    running: 'blue',
    pending: 'yellow',
    warning: 'yellowgreen',
    passing: 'brightgreen',
    neutral: 'lightgrey',
    skipped: 'lightgrey',
    inactive: 'lightgrey',
    unknown: 'lightgrey'
  }
  /** Fills of the label and of the message. */
  const fills = (color: string): string[] =>
    [...makeBadge({ message: 'm', label: 'l', color }).matchAll(/<rect [^>]*fill="(#[\da-f]+)"/g)].map(
      ([, fill = '']) => (fill.length === 4 ? fill.replace(/[^#]/g, '$&$&') : fill)
    )

  test.each(Object.entries(NAMES) as [Status, string][])('%s: %s', (status, name) => {
    expect([LABEL_COLOR, STATUS_COLORS.shields[status]]).toEqual(fills(name))
  })

  test("static: light grey, as shields' endpoint badge; badge-maker itself would be green", () => {
    expect([LABEL_COLOR, STATUS_COLORS.shields.unknown]).toEqual(fills('lightgrey'))
  })
})

const STEPS: ColorSteps = [
  [0, '#aa0000'],
  [60, '#aaaa00'],
  [90.5, '#00aa00']
]

test.each([
  ['0', '#aa0000'],
  ['59.9%', '#aa0000'],
  ['60', '#aaaa00'],
  ['87.4%', '#aaaa00'],
  ['90', '#aaaa00'],
  ['90.5 %', '#00aa00'],
  ['100%', '#00aa00'],
  ['  75 of 80', '#aaaa00'],
  ['61/90 passed', '#aaaa00'],
  ['1,234 tests', '#00aa00'],
  ['.5', '#aa0000'],
  ['+7', '#aa0000'],
  ['1e3', '#aa0000'],
  ['12345678901234567890', '#00aa00'],
  ['-1', undefined],
  ['−1', undefined],
  ['passing', undefined],
  ['v100', undefined],
  ['about 90', undefined],
  ['NaN', undefined],
  ['', undefined]
])('%j: %s', (message, color) => {
  expect(stepColor(STEPS, message)).toBe(color)
})

test('below zero there may be steps too', () => {
  expect(stepColor([[-10, '#aa0000'], ...STEPS.slice(1)], '-3 %')).toBe('#aa0000')
})

test('no steps, no colour', () => {
  expect(stepColor([], '5')).toBeUndefined()
})
