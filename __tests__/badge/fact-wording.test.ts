import { describe, expect, test } from '@jest/globals'
import { dateText, licenseText, metric, numberText, versionText } from '../../src/badge/fact-wording.ts'

/** Values of badges/shields, services/text-formatters.spec.js. */
test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1k'],
  [1100, '1.1k'],
  [1234, '1.2k'],
  [1249, '1.2k'],
  [1250, '1.3k'],
  [9949, '9.9k'],
  [9950, '9.9k'],
  [9999, '10k'],
  [10_499, '10k'],
  [999_499, '999k'],
  [999_999, '1M'],
  [1_000_000, '1M'],
  [1_500_000, '1.5M'],
  [999_999_999, '1G'],
  [1_000_000_000_000, '1T']
])('%d is %s', (count, message) => {
  expect(metric(count)).toBe(message)
})

/** Badges/shields, services/version.spec.js and color-formatters.spec.js. */
test.each<[version: string, isPrerelease: boolean, message: string, color: string]>([
  ['1.2.3', false, 'v1.2.3', 'blue'],
  ['v1.2.3', false, 'v1.2.3', 'blue'],
  ['v1.2.3', true, 'v1.2.3', 'orange'],
  ['0.1.0', false, 'v0.1.0', 'orange'],
  ['v0.1.0', false, 'v0.1.0', 'orange'],
  ['v10.0.0', false, 'v10.0.0', 'blue'],
  ['2.0.0-beta.1', false, 'v2.0.0-beta.1', 'orange'],
  ['2.0.0-RC1', false, 'v2.0.0-RC1', 'orange'],
  ['2026-11-21', false, '2026-11-21', 'blue'],
  ['6d490f2', false, '6d490f2', 'blue'],
  ['release-7', false, 'release-7', 'blue'],
  ['nightly', false, 'nightly', 'blue']
])('the version %s, pre-release %s, is %s in %s', (version, isPrerelease, message, color) => {
  expect(versionText(version, isPrerelease)).toEqual({ message, color })
})

/** Badges/shields, services/licenses.spec.js and github-license.spec.js. */
test.each([
  ['MIT', 'green'],
  ['Apache-2.0', 'green'],
  ['BSD-3-Clause', 'green'],
  ['GPL-3.0', 'orange'],
  ['AGPL-3.0', 'orange'],
  ['MPL-2.0', 'orange'],
  ['CC0-1.0', '7cd958'],
  ['Unlicense', '7cd958'],
  ['LicenseRef-own', undefined]
])('the license %s is %s', (id, color) => {
  expect(licenseText(id)).toEqual(color === undefined ? { message: id } : { message: id, color })
})

test('a license that GitHub does not recognize is grey', () => {
  expect(licenseText('NOASSERTION')).toEqual({ message: 'not identifiable by github' })
})

describe('a date', () => {
  const NOW = Date.UTC(2026, 10, 21, 12)
  const DAY = 86_400_000
  test.each([
    [0, 'november 2026', 'brightgreen', 'red'],
    [6.9, 'november 2026', 'brightgreen', 'red'],
    [7, 'november 2026', 'green', 'orange'],
    [29.9, 'october 2026', 'green', 'orange'],
    [30, 'october 2026', 'yellowgreen', 'yellow'],
    [180, 'may 2026', 'yellow', 'yellowgreen'],
    [365, 'november 2025', 'orange', 'green'],
    [730, 'november 2024', 'red', 'brightgreen']
  ])('of %d days ago is %s in %s, where older is better in %s', (days, message, color, older) => {
    expect(dateText(NOW - days * DAY, NOW)).toEqual({ message, color })
    expect(dateText(NOW - days * DAY, NOW, { older: true })).toEqual({ message, color: older })
  })

  test.each([
    ['2026-01-01T00:00:00Z', 'january 2026'],
    ['2025-12-31T23:59:59Z', 'december 2025'],
    ['2026-01-01T01:00:00+02:00', 'december 2025']
  ])('is that of UTC: %s', (time, message) => {
    expect(dateText(Date.parse(time), NOW).message).toBe(message)
  })
})

describe('a number', () => {
  /** Badges/shields, color-formatters.spec.js, contributor-count.js, github-issues.service.js, and the package byte-size 9.0.2. */
  test.each([
    ['stars', 1234, '1.2k', 'blue'],
    ['forks', 0, '0', 'blue'],
    ['watchers', 3, '3', 'blue'],
    ['commits-since-release', 12, '12', 'blue'],
    ['issues', 0, '0 open', 'brightgreen'],
    ['issues', 12, '12 open', 'yellow'],
    ['pulls', 1500, '1.5k open', 'yellow'],
    ['contributors', 1, '1', 'red'],
    ['contributors', 2, '2', 'yellow'],
    ['contributors', 3, '3', 'brightgreen'],
    ['downloads', 0, '0', 'red'],
    ['downloads', 9, '9', 'yellow'],
    ['downloads', 10, '10', 'yellowgreen'],
    ['downloads-latest', 100, '100', 'green'],
    ['downloads-latest', 1000, '1k', 'brightgreen'],
    ['repo-size', 0, '0 B', 'blue'],
    ['repo-size', 1, '1 KiB', 'blue'],
    ['repo-size', 1023, '1,023 KiB', 'blue'],
    ['repo-size', 1024, '1 MiB', 'blue'],
    ['repo-size', 1434, '1.4 MiB', 'blue'],
    ['repo-size', 1024 * 1024 - 1, '1 GiB', 'blue'],
    ['repo-size', 3.25 * 1024 ** 3, '3.3 TiB', 'blue']
  ] as const)('of %s, %d, is %s in %s', (fact, count, message, color) => {
    expect(numberText(fact, count)).toEqual({ message, color })
  })
})
