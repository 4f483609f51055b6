import { describe, expect, test } from '@jest/globals'
import { badgeOf, type Looks } from '../../src/badge/badge.ts'
import { LABEL_COLOR, PALETTE, STATIC_COLOR } from '../../src/badge/palette.ts'
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

describe('of several messages and colours of a status', () => {
  const wording = 'gitlab'
  const messages = { cancelled: 'stopped' }
  const colors = { cancelled: '#abcdef' } as const
  const ours = { message: 'cancelled', color: PALETTE.cancelled }
  const theirs = { message: 'canceled', color: '#737278' }

  test.each<[situation: string, looks: Looks, badge: object]>([
    ['nothing is said', {}, ours],
    ['all is undefined', { wording: undefined, messages: undefined, colors: undefined }, ours],
    ['nothing is said of this status', { messages: { failing: 'broken' }, colors: { failing: '#fedcba' } }, ours],
    ['there is a wording', { wording }, theirs],
    ['a wording loses to messages', { wording, messages }, { ...theirs, message: 'stopped' }],
    ['a wording loses to colors', { wording, colors }, { ...theirs, color: '#abcdef' }],
    ['messages and colors need no wording', { messages, colors }, { message: 'stopped', color: '#abcdef' }],
    ['messages lose to a message', { wording, messages, message: 'gone' }, { ...theirs, message: 'gone' }],
    ['colors lose to a color', { wording, colors, color: '#123456' }, { ...theirs, color: '#123456' }],
    ['a wording loses to a message', { wording, message: 'gone' }, { ...theirs, message: 'gone' }],
    ['a wording loses to a color', { wording, color: '#123456' }, { ...theirs, color: '#123456' }],
    ['ours lose to a message and a color', { message: 'gone', color: '#123456' }, { message: 'gone', color: '#123456' }]
  ])('%s', (_, looks, badge) => {
    expect(badgeOf('build', 'cancelled', looks)).toMatchObject(badge)
  })

  test('messages and colors are of the status itself, not of what a wording folds it into', () => {
    const looks = { wording: 'github', messages: { failing: 'broken' }, colors: { failing: '#fedcba' } } as const
    expect(badgeOf('build', 'cancelled', looks)).toMatchObject({ message: 'failing', color: PALETTE.failing })
    expect(badgeOf('build', 'failing', looks)).toMatchObject({ message: 'broken', color: '#fedcba' })
  })

  test('messages are cleaned and cut like any other', () => {
    expect(badgeOf('build', 'passing', { messages: { passing: '\u001b[32mok\n' } }).message).toBe('ok')
    expect(badgeOf('build', 'passing', { messages: { passing: 'm'.repeat(300) } }).message).toHaveLength(256)
  })
})

test.each<[situation: string, status: Status | undefined, looks: Looks, labelColor: string]>([
  ['a status', 'passing', {}, LABEL_COLOR],
  ['a message alone', undefined, { message: '87%' }, LABEL_COLOR],
  ['a wording without one', 'passing', { wording: 'gitlab' }, LABEL_COLOR],
  ["BuildMaster's wording", 'passing', { wording: 'buildmaster' }, '#282b3a'],
  [
    "BuildMaster's wording, with words and colour of one's own",
    'passing',
    { wording: 'buildmaster', message: 'ok', color: '#123456' },
    '#282b3a'
  ],
  ["BuildMaster's wording and no status", undefined, { wording: 'buildmaster', message: '87%' }, LABEL_COLOR]
])('the label colour of %s', (_, ...[status, looks, labelColor]) => {
  expect(badgeOf('build', status, looks).labelColor).toBe(labelColor)
})
