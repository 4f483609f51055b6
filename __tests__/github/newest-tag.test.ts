import { expect, test } from '@jest/globals'
import { isPrerelease, isStable, newestTag } from '../../src/github/facts.ts'

test.each<[why: string, tags: string[], newest: string | undefined]>([
  ['none', [], undefined],
  ['not the alphabet', ['v1.9.0', 'v1.10.0', 'v1.2.0'], 'v1.10.0'],
  ['not the date', ['v1.9.1', 'v2.0.0', 'v1.9.0'], 'v2.0.0'],
  ['without v', ['1.9.0', '1.10.0'], '1.10.0'],
  ['pre-releases do not count', ['v2.0.0-rc.1', 'v1.2.0'], 'v1.2.0'],
  ['unless there is nothing else', ['v2.0.0-rc.2', 'v2.0.0-rc.10', 'nightly'], 'v2.0.0-rc.10'],
  ['a name is not a version', ['nightly', 'v1.0.0', 'latest'], 'v1.0.0'],
  ['a tag that moves is not the newest', ['v2', 'v1', 'v2.1.0'], 'v2.1.0'],
  ['of equal ones the full one', ['v1.2', 'v1.2.0'], 'v1.2.0'],
  ['of equal ones the full one, in any order', ['v1.2.0', 'v1.2'], 'v1.2.0'],
  ['two parts are a version', ['6.9', '6.10', '6.10-rc1', '6.8.1'], '6.10'],
  ['a year is one, too', ['2025.1', '2026.2'], '2026.2'],
  ['upper case', ['V1.9.0', 'V1.10.0'], 'V1.10.0'],
  ['loose pre-releases', ['1.0.0rc1', '0.9.0'], '0.9.0'],
  ['builds count', ['1.0.0+1', '1.0.0+2'], '1.0.0+2'],
  ['without a version the newest by date', ['release-2', 'release-10', 'release-1'], 'release-2'],
  ['of packages as well', ['b@1.0.0', 'a@2.0.0'], 'b@1.0.0']
])('%s: %j', (_, tags, newest) => {
  expect(newestTag(tags)).toBe(newest)
})

test('versions are stable, pre-releases, or neither', () => {
  expect(['v1.2.0', 'v1.2', 'v1.2.0-beta', 'v1', 'nightly'].map((tag) => [isStable(tag), isPrerelease(tag)])).toEqual([
    [true, false],
    [true, false],
    [false, true],
    [false, false],
    [false, false]
  ])
})
