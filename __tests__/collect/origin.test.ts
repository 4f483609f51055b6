import { expect, test } from '@jest/globals'
import { ofRuns, reasonFor } from '../../src/collect/origin.ts'
import type { Status } from '../../src/status/status.ts'
import { CI, NIGHTLY, run } from './memory.ts'

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

test('a sum that one run decides names its attempt, whose jobs tell the reason', () => {
  const earlier = run(3, 'failing', { id: 1003, attempt: 1, isLatestAttempt: false })
  const members = [
    { status: 'failing', run: earlier, workflow: CI, judged: {} },
    { status: 'passing', run: run(4, 'passing'), workflow: NIGHTLY, judged: {} }
  ] as const
  expect(ofRuns(members, 'failing')).toEqual({ from: 'ci.yml run #3', runId: 1003, attempt: 1, because: undefined })
})
