import { describe, expect, test } from '@jest/globals'
import { makeBadge } from 'badge-maker'
import { textColorOn } from '../../src/badge/color.ts'
import { LABEL_COLOR, PALETTE, PALETTES, STATIC_COLORS, STATUS_COLORS } from '../../src/badge/palette.ts'
import { type Status, STATUSES } from '../../src/status/status.ts'
import { contrast } from './contrast.ts'
import { ciede2000, difference, VISIONS } from './vision.ts'

test('there are two palettes', () => {
  expect(PALETTES).toEqual(['default', 'shields'])
})

describe('the default palette', () => {
  test.each([
    ...STATUSES.map((status) => [status, PALETTE[status]] as const),
    ['label', LABEL_COLOR],
    ['static', STATIC_COLORS.default]
  ] as const)('the colour of %s, %s, carries white text at 4.5:1 or more', (_, color) => {
    expect(color).toMatch(/^#[\da-f]{6}$/)
    expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(textColorOn(color)).toBe('#fff')
  })

  test('what is good, bad and in between cannot be taken for each other', () => {
    const colors = (['passing', 'failing', 'errored', 'cancelled', 'running', 'warning', 'unknown'] as const).map(
      (status) => PALETTE[status]
    )
    expect(new Set(colors).size).toBe(colors.length)
  })

  const LEAST = 12
  test.each(VISIONS)('with %s vision failing, passing and running are told apart', (vision) => {
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

  test("static: light grey, as shields' endpoint badge; badge-maker itself would take green", () => {
    expect([LABEL_COLOR, STATIC_COLORS.shields]).toEqual(fills('lightgrey'))
  })
})
