import { expect, test } from '@jest/globals'
import { reasonFor } from '../../src/collect/origin.ts'
import type { Status } from '../../src/status/status.ts'

test.each<[names: string, status: Status, said: string | undefined]>([
  ['a', 'failing', 'a failed'],
  ['a b', 'failing', 'a and b failed'],
  ['a', 'cancelled', 'a was cancelled'],
  ['a b', 'cancelled', 'a and b were cancelled'],
  ['a b c', 'running', 'a, b and c are running'],
  ['a b c d e', 'skipped', 'a, b, c and 2 more were skipped'],
  ['a a', 'action-required', 'a needs action'],
  ['a b', 'action-required', 'a and b need action'],
  ['ci/jenkins', 'errored', 'ci/jenkins had an error'],
  ['a b', 'errored', 'a and b had errors'],
  ['a', 'passing', undefined]
])('%s, %s', (names, status, said) => {
  const others = [{ name: 'x', status: 'unknown' as const }]
  expect(reasonFor([...names.split(' ').map((name) => ({ name, status })), ...others], status)).toBe(said)
})
