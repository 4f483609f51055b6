import { describe, expect, test } from '@jest/globals'
import { type Status, STATUSES, statusText, sum, withMaxAge, worst } from '../../src/status/status.ts'

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

test.each<[Status, string]>([
  ['passing', 'passing'],
  ['timed-out', 'timed out'],
  ['action-required', 'action required']
])('%s reads "%s"', (status, words) => {
  expect(statusText(status)).toBe(words)
})

test('the worst of a list takes any iterable', () => {
  expect(worst(new Set<Status>(['passing', 'cancelled']).values())).toBe('cancelled')
})

const PLAIN = { strict: false, ignore: [] }
const STRICT = { strict: true, ignore: [] }

describe('a sum', () => {
  test.each<[members: Status[], sum: Status, strict: Status]>([
    [[], 'unknown', 'unknown'],
    [['passing', 'skipped'], 'passing', 'passing'],
    [['skipped', 'skipped'], 'skipped', 'skipped'],
    [['passing', 'unknown'], 'passing', 'unknown'],
    [['warning', 'unknown'], 'warning', 'unknown'],
    [['inactive', 'unknown'], 'inactive', 'unknown'],
    [['failing', 'unknown'], 'failing', 'failing'],
    [['cancelled', 'unknown', 'passing'], 'cancelled', 'cancelled'],
    [['running', 'unknown'], 'running', 'running'],
    [['pending', 'unknown'], 'pending', 'pending']
  ])('of %j is %s, and %s if it is strict', (members, plain, strict) => {
    expect(sum(members, PLAIN)).toBe(plain)
    expect(sum(members, STRICT)).toBe(strict)
  })

  test.each<[members: Status[], ignore: Status[], strict: boolean, sum: Status]>([
    [['failing', 'passing'], ['failing'], false, 'passing'],
    [['failing', 'failing'], ['failing'], false, 'unknown'],
    [['skipped', 'unknown', 'passing'], ['unknown'], true, 'passing'],
    [['skipped', 'unknown', 'passing'], ['skipped'], true, 'unknown'],
    [['cancelled', 'failing', 'passing'], ['failing', 'cancelled'], false, 'passing']
  ])('of %j without %j (strict: %s) is %s: members that are ignored are left out', (members, ignore, strict, total) => {
    expect(sum(members, { strict, ignore })).toBe(total)
  })
})

/** All multisets of up to `size` of the items, each in one order. */
function* multisets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  yield []
  if (size === 0) return
  for (const [at, item] of items.entries())
    if (at >= from) for (const rest of multisets(items, size - 1, at)) yield [item, ...rest]
}

describe('all sums of up to four members', () => {
  /** product.md, section 2: who beats whom, said pair by pair. */
  const BEATS: Record<Status, string> = {
    failing:
      'timed-out errored cancelled action-required running pending warning passing neutral skipped inactive unknown',
    'timed-out': 'errored cancelled action-required running pending warning passing neutral skipped inactive unknown',
    errored: 'cancelled action-required running pending warning passing neutral skipped inactive unknown',
    cancelled: 'action-required running pending warning passing neutral skipped inactive unknown',
    'action-required': 'running pending warning passing neutral skipped inactive unknown',
    running: 'pending warning passing neutral skipped inactive unknown',
    pending: 'warning passing neutral skipped inactive unknown',
    warning: 'passing neutral skipped inactive unknown',
    passing: 'neutral skipped inactive unknown',
    neutral: 'skipped inactive unknown',
    skipped: 'inactive unknown',
    inactive: 'unknown',
    unknown: ''
  }
  const beats = (one: Status, other: Status): boolean => BEATS[one].split(' ').includes(other)
  /** The member that none beats; without members unknown. */
  const rule = (members: readonly Status[]): Status =>
    members.find((one) => !members.some((other) => beats(other, one))) ?? 'unknown'
  const strictRule = (members: readonly Status[]): Status => {
    const total = rule(members)
    const isGood = total === 'warning' || beats('warning', total)
    return isGood && members.some((member) => member === 'unknown') ? 'unknown' : total
  }
  const ALL = [...multisets(STATUSES, 4)]

  test('are 2,380', () => {
    expect(ALL).toHaveLength(1 + 13 + 91 + 455 + 1820)
  })

  test.each([
    ['worst rank wins', PLAIN, rule],
    ['strict: a member without a result makes a good sum unknown', STRICT, strictRule]
  ])('%s, whatever the order', (_, rules, expected) => {
    const wrong = ALL.flatMap((members) =>
      [members, [...members].reverse(), [...members.slice(2), ...members.slice(0, 2)]]
        .filter((order) => sum(order, rules) !== expected(members))
        .map((order) => ({ order, got: sum(order, rules), expected: expected(members) }))
    )
    expect(wrong).toEqual([])
  })

  test('ignoring a status is the same as not having it', () => {
    const wrong = ALL.flatMap((members) =>
      STATUSES.filter((ignored) => {
        const others = members.filter((member) => member !== ignored)
        return [PLAIN, STRICT].some((rules) => sum(members, { ...rules, ignore: [ignored] }) !== sum(others, rules))
      }).map((ignored) => ({ members, ignored }))
    )
    expect(wrong).toEqual([])
  })
})

/** Concourse, pipeline badge: failed > errored > aborted > succeeded; jobs that have no build are skipped. */
test("agrees with Concourse's pipeline badge on all sums of up to four of its statuses", () => {
  const OURS = {
    failed: 'failing',
    errored: 'errored',
    aborted: 'cancelled',
    succeeded: 'passing',
    none: 'unknown'
  } as const satisfies Record<string, Status>
  const words = ['failed', 'errored', 'aborted', 'succeeded', 'none'] as const
  const concourse = (builds: readonly (typeof words)[number][]): (typeof words)[number] => {
    if (builds.includes('failed')) return 'failed'
    if (builds.includes('errored')) return 'errored'
    if (builds.includes('aborted')) return 'aborted'
    return builds.includes('succeeded') ? 'succeeded' : 'none'
  }
  const wrong = [...multisets(words, 4)].filter(
    (builds) =>
      sum(
        builds.map((build) => OURS[build]),
        PLAIN
      ) !== OURS[concourse(builds)]
  )
  expect(wrong).toEqual([])
})

const NOW = Date.UTC(2026, 0, 31)
const DAY = 86_400_000

test.each<[age: number, maxAge: number | undefined, shown: Status]>([
  [0, 1, 'passing'],
  [DAY, 1, 'passing'],
  [DAY + 1, 1, 'unknown'],
  [DAY + 1, undefined, 'passing']
])('a result %i ms old of at most %s days is %s', (age, ...[maxAge, shown]) => {
  expect(withMaxAge('passing', NOW - age, { maxAge, now: NOW })).toBe(shown)
})

test('a result whose time is not known is not too old', () => {
  expect(withMaxAge('passing', undefined, { maxAge: 1, now: NOW })).toBe('passing')
})
