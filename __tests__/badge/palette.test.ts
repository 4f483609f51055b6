import { expect, test } from '@jest/globals'
import { textColorOn } from '../../src/badge/color.ts'
import { LABEL_COLOR, PALETTE, STATIC_COLOR } from '../../src/badge/palette.ts'
import { STATUSES } from '../../src/status/status.ts'
import { contrast } from './contrast.ts'

test.each([
  ...STATUSES.map((status) => [status, PALETTE[status]] as const),
  ['label', LABEL_COLOR],
  ['static', STATIC_COLOR]
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
