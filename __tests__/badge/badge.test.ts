import { expect, test } from '@jest/globals'
import { badgeOf, type Looks } from '../../src/badge/badge.ts'
import { PALETTE, STATIC_COLOR } from '../../src/badge/palette.ts'
import type { Status } from '../../src/status/status.ts'

test.each<[situation: string, status: Status | undefined, looks: Looks, badge: object]>([
  ['a status', 'passing', {}, { message: 'passing', color: PALETTE.passing, style: 'flat' }],
  ['a status of two words', 'action-required', {}, { message: 'action required', color: PALETTE['action-required'] }],
  ['a status in other words', 'failing', { message: 'broken' }, { message: 'broken', color: PALETTE.failing }],
  ['a status in another colour', 'failing', { color: '#123456' }, { message: 'failing', color: '#123456' }],
  ['a message alone', undefined, { message: '87%' }, { message: '87%', color: STATIC_COLOR }],
  ['a message and a colour', undefined, { message: '87%', color: '#123456' }, { message: '87%', color: '#123456' }],
  ['a style', 'passing', { style: 'flat-square' }, { style: 'flat-square' }],
  ['a message of a terminal', 'passing', { message: '\u001b[32mok\n' }, { message: 'ok' }]
])('%s', (_, ...[status, looks, badge]) => {
  expect(badgeOf('build', status, looks)).toMatchObject({ label: 'build', ...badge })
})

test('a label is cut at 128 units, a message at 256', () => {
  const { label, message } = badgeOf('l'.repeat(300), undefined, { message: 'm'.repeat(300) })
  expect([label, message]).toEqual([`${'l'.repeat(127)}…`, `${'m'.repeat(255)}…`])
})
