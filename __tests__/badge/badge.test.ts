import { describe, expect, test } from '@jest/globals'
import { badgeOf, cuts, type Looks } from '../../src/badge/badge.ts'
import { LABEL_COLOR, PALETTE, STATUS_COLORS } from '../../src/badge/color.ts'
import type { Status } from '../../src/status/status.ts'

test.each<[situation: string, status: Status | undefined, looks: Looks, badge: object]>([
  ['a status', 'passing', {}, { message: 'passing', color: PALETTE.passing, style: 'flat' }],
  ['a status of two words', 'action-required', {}, { message: 'action required', color: PALETTE['action-required'] }],
  ['a status in other words', 'failing', { message: 'broken' }, { message: 'broken', color: PALETTE.failing }],
  ['a status in another colour', 'failing', { color: '#123456' }, { message: 'failing', color: '#123456' }],
  ['a message alone', undefined, { message: '87%' }, { message: '87%', color: STATUS_COLORS.default.unknown }],
  ['a message and a colour', undefined, { message: '87%', color: '#123456' }, { message: '87%', color: '#123456' }],
  ['a style', 'passing', { style: 'flat-square' }, { style: 'flat-square', palette: 'default' }],
  ['a palette', 'failing', { palette: 'shields' }, { color: '#dd4343', labelColor: '#555555', palette: 'shields' }],
  ['a palette and no status', undefined, { palette: 'shields', message: 'm' }, { color: '#939393' }],
  ['a palette, and a wording that folds', 'warning', { palette: 'shields', wording: 'github' }, { color: '#44bb00' }],
  ['a palette, and a wording with colours', 'passing', { palette: 'shields', wording: 'gitlab' }, { color: '#2da160' }],
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
    ['nothing is given', {}, ours],
    ['all is undefined', { wording: undefined, messages: undefined, colors: undefined }, ours],
    ['nothing is given for this status', { messages: { failing: 'broken' }, colors: { failing: '#fedcba' } }, ours],
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
  ['one of its own', 'passing', { labelColor: '#abcdef' }, '#abcdef'],
  ['one of its own, and a wording', 'passing', { labelColor: '#abcdef', wording: 'buildmaster' }, '#abcdef'],
  ['one of its own, and no status', undefined, { labelColor: '#abcdef', message: 'm' }, '#abcdef'],
  ["the other palette's", 'passing', { palette: 'shields' }, '#555555'],
  ["BuildMaster's wording and no status", undefined, { wording: 'buildmaster', message: '87%' }, LABEL_COLOR]
])('the label colour of %s', (_, ...[status, looks, labelColor]) => {
  expect(badgeOf('build', status, looks).labelColor).toBe(labelColor)
})

test.each<[situation: string, looks: Looks, labelColor: string]>([
  ['one that a wording has colours nothing', { wording: 'buildmaster' }, LABEL_COLOR],
  ['one that was chosen is shown', { wording: 'buildmaster', labelColor: '#abcdef' }, '#abcdef']
])('without a label, %s', (_, looks, labelColor) => {
  expect(badgeOf('', 'passing', looks).labelColor).toBe(labelColor)
})

test('without a label, a label colour that is the default one is shown if it was chosen', () => {
  expect(badgeOf('', 'passing', { labelColor: LABEL_COLOR })).toHaveProperty('showsLabelColor', true)
  expect(badgeOf('', 'passing', {})).not.toHaveProperty('showsLabelColor')
})

describe("shields' names of colours are hues of the palette", () => {
  const LOGOS = { acme: 'ff6600 M0 0h24v24z' }
  const looks: Looks = { labelColor: 'red', logo: { name: 'acme' }, logoColor: 'yellow', logos: LOGOS }
  const drawn = (palette: Looks['palette']): object => ({
    color: badgeOf('build', 'passing', { palette, color: 'green' }).color,
    steps: badgeOf('build', undefined, { palette, message: '7%', colorSteps: [[0, 'green']] }).color,
    colors: badgeOf('build', 'failing', { palette, colors: { failing: 'green' } }).color,
    label: badgeOf('build', 'passing', { palette, ...looks }).labelColor,
    'lone label': badgeOf('', 'passing', { palette, ...looks }).labelColor,
    logo: badgeOf('build', 'passing', { palette, ...looks }).namedLogo?.color
  })

  test.each<[palette: Looks['palette'], green: string, red: string, yellow: string]>([
    [undefined, PALETTE.passing, PALETTE.failing, PALETTE.warning],
    ['default', PALETTE.passing, PALETTE.failing, PALETTE.warning],
    ['shields', '#67ac09', '#dd4343', '#d8b800']
  ])('palette %s', (palette, green, red, yellow) => {
    const all = { color: green, steps: green, colors: green, label: red, 'lone label': red, logo: yellow }
    expect(drawn(palette)).toEqual(all)
  })

  test('the default label color by its name counts as chosen where there is no label', () => {
    expect(badgeOf('', 'passing', { labelColor: 'grey' })).toMatchObject({
      labelColor: LABEL_COLOR,
      showsLabelColor: true
    })
  })
})

describe('steps', () => {
  const colorSteps = [
    [0, '#aa0000'],
    [60, '#aaaa00']
  ] as const
  test.each<[situation: string, status: Status | undefined, looks: Looks, color: string]>([
    ['a static badge', undefined, { colorSteps, message: '87.4%' }, '#aaaa00'],
    ['steps win over a color', undefined, { colorSteps, message: '7%', color: '#123456' }, '#aa0000'],
    [
      'a message without a number keeps its color',
      undefined,
      { colorSteps, message: 'n/a', color: '#123456' },
      '#123456'
    ],
    ['a message without a number or color', undefined, { colorSteps, message: 'n/a' }, STATUS_COLORS.default.unknown],
    ['a message below all steps', undefined, { colorSteps, message: '-1' }, STATUS_COLORS.default.unknown],
    ["a status's own words", 'failing', { colorSteps }, PALETTE.failing],
    ['a status with a number for its words', 'failing', { colorSteps, message: '3 of 5' }, '#aa0000'],
    ['a number among messages', 'failing', { colorSteps, messages: { failing: '61' } }, '#aaaa00']
  ])('%s', (_, ...[status, looks, color]) => {
    expect(badgeOf('coverage', status, looks).color).toBe(color)
  })
})

describe('a logo', () => {
  const LOGOS = { acme: 'ff6600 M0 0h24v24z' }
  const logo = { name: 'acme' }
  /** What the picture is filled with. */
  const fillOf = (looks: Looks, label = 'build'): string | undefined => {
    const uri = badgeOf(label, 'passing', { logo, logos: LOGOS, ...looks }).logo ?? ''
    const [head, digits = ''] = uri.split(',')
    expect(head).toBe('data:image/svg+xml;base64')
    const svg = Buffer.from(digits, 'base64').toString()
    expect(svg).toContain('<path d="M0 0h24v24z"/>')
    return / fill="([^"]+)"/.exec(svg)?.[1]
  }

  test('is left out where there is none', () => {
    expect('logo' in badgeOf('build', 'passing', {})).toBe(false)
  })

  test('that is a picture stays as it is', () => {
    const image = 'data:image/png;base64,iVBORw0KGgo='
    expect(badgeOf('build', 'passing', { logo: { image }, logoColor: '#123456' }).logo).toBe(image)
  })

  test.each<[situation: string, looks: Looks, fill: string, label?: string]>([
    ['on the grey label', {}, '#f5f5f5'],
    ['in a colour of its own', { logoColor: '#123456' }, '#123456'],
    ['on a bright label', { labelColor: '#ffffff' }, '#1f2328'],
    ["on BuildMaster's label", { wording: 'buildmaster' }, '#f5f5f5'],
    ['without a label, on the colour', { color: '#ffff00' }, '#1f2328', ''],
    ['without a label, on a label colour', { color: '#ffff00', labelColor: '#000000' }, '#f5f5f5', ''],
    ["on a social badge: the brand's", { style: 'social' }, '#ff6600'],
    ['on a social badge, in a colour of its own', { style: 'social', logoColor: '#123456' }, '#123456']
  ])('%s', (_, looks, ...[fill, label]) => {
    expect(fillOf(looks, label)).toBe(fill)
  })

  test('that was not loaded is a mistake of ours', () => {
    expect(() => badgeOf('build', 'passing', { logo })).toThrow('The logo acme is not loaded.')
  })
})

test.each<[situation: string, label: string, looks: Looks, warnings: string[]]>([
  ['nothing too long', 'l'.repeat(128), { message: 'm'.repeat(256) }, []],
  ['a long label', 'l'.repeat(129), {}, ['"label": 129 characters were cut to 128.']],
  ['a long message', 'l', { message: 'm'.repeat(300) }, ['"message": 300 characters were cut to 256.']],
  [
    'a long message of the status',
    'l',
    { messages: { passing: 'm'.repeat(257) } },
    ['"message": 257 characters were cut to 256.']
  ],
  ['a long message of another status', 'l', { messages: { failing: 'm'.repeat(257) } }, []],
  ['too long only before it is cleaned', `${' '.repeat(99)}l${' '.repeat(99)}`, {}, []]
])('what is cut: %s', (_, ...[label, looks, warnings]) => {
  expect(cuts(label, 'passing', looks)).toEqual(warnings)
})

test('under shields every status has a colour of badge-maker', () => {
  expect(badgeOf('build', 'passing', { palette: 'shields' }).color).toBe(STATUS_COLORS.shields.passing)
})
