import { describe, expect, test } from '@jest/globals'
import { type Status, STATUSES, wordsOf, worst } from '../../src/status/status.ts'

/** product.md, section 2, by rank. */
const RANKED: Status[] = [
  'failing',
  'timed-out',
  'errored',
  'cancelled',
  'action-required',
  'running',
  'pending',
  'warning',
  'passing',
  'neutral',
  'skipped',
  'inactive',
  'unknown'
]

test('the thirteen statuses stand worst first', () => {
  expect(STATUSES).toEqual(RANKED)
})

describe('summing up', () => {
  test.each<[members: Status[], sum: Status]>([
    [[], 'unknown'],
    [['passing', 'skipped'], 'passing'],
    [['skipped', 'skipped'], 'skipped'],
    [['passing', 'unknown'], 'passing'],
    [['passing', 'failing'], 'failing'],
    [['running', 'warning', 'passing'], 'running']
  ])('%j is %s', (members, sum) => {
    expect(worst(members)).toBe(sum)
  })

  test('of every one, two or three members, in any order, it is the one that no other is worse than', () => {
    const isWorse = (one: Status, other: Status): boolean => RANKED.indexOf(one) < RANKED.indexOf(other)
    const rule = (members: Status[]): Status[] => members.filter((one) => !members.some((other) => isWorse(other, one)))
    const wrong: unknown[] = []
    for (const one of RANKED)
      for (const two of [undefined, ...RANKED])
        for (const three of two === undefined ? [undefined] : [undefined, ...RANKED]) {
          const members = [one, two, three].filter((member) => member !== undefined)
          const sum = worst(members)
          if (rule(members)[0] !== sum) wrong.push({ members, sum })
        }
    expect(wrong).toEqual([])
  })

  test('takes whatever can be gone through once', () => {
    expect(worst(new Set<Status>(['passing', 'cancelled']).values())).toBe('cancelled')
  })
})

test.each<[Status, string]>([
  ['passing', 'passing'],
  ['timed-out', 'timed out'],
  ['action-required', 'action required']
])('%s reads "%s"', (status, words) => {
  expect(wordsOf(status)).toBe(words)
})
