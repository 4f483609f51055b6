import { expect, test } from '@jest/globals'
import {
  COVERAGE_STEPS,
  coverageMessage,
  percentageOf,
  roundedDown,
  testsMessage,
  testsStatus
} from '../../src/reports/report.ts'

test.each([
  [0, 5, '0%'],
  [5, 5, '100%'],
  [1, 3, '33.3%'],
  [2, 3, '66.6%'],
  [17, 20, '85%'],
  [9999, 10_000, '99.9%'],
  [999_999_999_999, 1_000_000_000_000, '99.9%'],
  [1, 1_000_000_000_000, '0.1%'],
  [1, 1001, '0.1%'],
  [289, 1000, '28.9%'],
  [290, 1000, '29%']
])('%d of %d is %s', (covered, total, message) => {
  expect(coverageMessage(percentageOf({ covered, total }) ?? NaN)).toBe(message)
})

test('nothing to cover has no percentage', () => {
  expect(percentageOf({ covered: 0, total: 0 })).toBeUndefined()
})

test('a percentage never says more than its counts, and less by under a tenth', () => {
  for (let total = 1; total <= 300; total++)
    for (let covered = 0; covered <= total; covered++) {
      const tenths = Math.round((percentageOf({ covered, total }) ?? NaN) * 10)
      expect(tenths * total <= covered * 1000 && (tenths + 1) * total > covered * 1000).toBe(true)
    }
})

test.each([
  [100, 100],
  [99.99, 99.9],
  [64.1, 64.1],
  [8.2, 8.2],
  [0, 0],
  [0.04, 0.1],
  [1e-9, 0.1],
  [81.81, 81.8]
])('%d is rounded to %d', (percentage, rounded) => {
  expect(roundedDown(percentage)).toBe(rounded)
})

test.each([
  [{ passed: 412, failed: 0, skipped: 0 }, '412 passed', 'passing'],
  [{ passed: 409, failed: 3, skipped: 0 }, '3 failed, 409 passed', 'failing'],
  [{ passed: 0, failed: 3, skipped: 0 }, '3 failed', 'failing'],
  [{ passed: 10, failed: 10, skipped: 20 }, '10 failed, 10 passed, 20 skipped', 'failing'],
  [{ passed: 1, failed: 0, skipped: 2 }, '1 passed, 2 skipped', 'passing'],
  [{ passed: 0, failed: 0, skipped: 2 }, '2 skipped', 'skipped'],
  [{ passed: 0, failed: 0, skipped: 0 }, '', undefined]
] as const)('%j: %s', (counts, message, status) => {
  expect(testsMessage(counts)).toBe(message)
  expect(testsStatus(counts)).toBe(status)
})

test('the colours begin at 0 and rise', () => {
  const starts = COVERAGE_STEPS.map(([from]) => from)
  expect(starts[0]).toBe(0)
  expect([...starts].sort((a, b) => a - b)).toEqual(starts)
})
