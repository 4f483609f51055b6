import { expect, test } from '@jest/globals'
import { type ColorSteps, stepColor } from '../../src/badge/steps.ts'

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
