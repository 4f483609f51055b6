import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Badge, badgeOf, STYLES } from '../../src/badge/badge.ts'
import { PALETTES } from '../../src/badge/color.ts'
import { STATUSES } from '../../src/status/status.ts'
import { renderSvg } from './svg.ts'
import { ANY_BADGE, problemsIn } from './any-badge.ts'
import { readXml } from './xml-reader.ts'

const BUILD: Badge = badgeOf('build', 'passing', {})

const idsOf = (svg: string): string[] => readXml(svg).flatMap(({ attributes }) => attributes['id'] ?? [])
const rootOf = (svg: string): Readonly<Record<string, string>> => readXml(svg)[0]?.attributes ?? {}

test('"build | passing" has at most 1,300 bytes', () => {
  expect(Buffer.byteLength(renderSvg(BUILD))).toBeLessThanOrEqual(1300)
})

test('a reader that hears it gets label and message', () => {
  const svg = renderSvg(BUILD)
  expect(rootOf(svg)).toMatchObject({
    role: 'img',
    'aria-label': 'build: passing',
    xmlns: 'http://www.w3.org/2000/svg'
  })
  expect(readXml(svg)[1]).toMatchObject({ name: 'title', text: 'build: passing' })
})

test.each<[situation: string, badge: Badge, name: string]>([
  ['no label', badgeOf('', 'passing', {}), 'passing'],
  ['no message', { ...BUILD, message: '' }, 'build'],
  ['markup', badgeOf('<a href="x">', 'passing', { message: `"&amp;'` }), `<a href="x">: "&amp;'`],
  ['a style of capitals', { ...BUILD, style: 'for-the-badge' }, 'build: passing'],
  ['a style with one capital', { ...BUILD, style: 'social' }, 'build: passing']
])('with %s the name is the text as it is', (_, badge, name) => {
  expect(rootOf(renderSvg(badge))).toMatchObject({ role: 'img', 'aria-label': name })
  expect(readXml(renderSvg(badge))[1]).toMatchObject({ name: 'title', text: name })
})

test('the same badge is the same bytes', () => {
  const badges = STYLES.flatMap((style) => STATUSES.map((status) => () => badgeOf('build', status, { style })))
  for (const make of badges) expect(renderSvg(make())).toBe(renderSvg(make()))
})

test.each([
  ['white on a dark colour', '#1a7f37', undefined],
  ['dark on a light one', '#ffff00', /^#(?:[01234][\da-f]){3}$/]
] as const)('the message is %s', (_, color, fill) => {
  const message = readXml(renderSvg({ ...BUILD, color })).findLast(({ name }) => name === 'text')
  expect(message?.text).toBe('passing')
  if (fill === undefined) expect(message?.attributes['fill'] ?? '#fff').toBe('#fff')
  else expect(message?.attributes['fill']).toMatch(fill)
})

test.each([
  ['white on a dark colour', '#282b3a', undefined],
  ['dark on a light one', '#ffff00', /^#(?:[01234][\da-f]){3}$/]
] as const)('the label is %s', (_, labelColor, fill) => {
  const drawn = readXml(renderSvg({ ...BUILD, labelColor }))
  expect(drawn.filter(({ name }) => name === 'rect').map(({ attributes }) => attributes['fill'])).toContain(labelColor)
  const label = drawn.findLast(({ name, text }) => name === 'text' && text === 'build')
  if (fill === undefined) expect(label?.attributes['fill'] ?? '#fff').toBe('#fff')
  else expect(label?.attributes['fill']).toMatch(fill)
})

test.each(PALETTES)('a label colour shows at the left without a label, too, in the palette %s', (palette) => {
  const fills = (labelColor: Badge['labelColor']): (string | undefined)[] =>
    readXml(renderSvg({ ...BUILD, label: '', style: 'flat-square', palette, labelColor })).flatMap(
      ({ name, attributes }) => (name === 'rect' ? [attributes['fill']] : [])
    )
  expect(fills('#282b3a')).toEqual(['#282b3a', BUILD.color])
  expect(fills('#555555')).toEqual([BUILD.color])
})

describe('several badges inlined in one page', () => {
  const badges = STATUSES.flatMap((status) =>
    ['build', 'test', 'docs'].flatMap((label) => [
      badgeOf(label, status, {}),
      badgeOf(label, status, { color: '#123456' }),
      { ...badgeOf(label, status, {}), labelColor: '#282b3a' as const },
      { ...badgeOf(label, status, {}), palette: 'shields' as const },
      { ...badgeOf(label, status, {}), logo: 'data:image/png;base64,AAAA' },
      ...(['plastic', 'social'] as const).map((style) => badgeOf(label, status, { style }))
    ])
  )

  test('have no id in common', () => {
    const ids = badges.flatMap((badge) => idsOf(renderSvg(badge)))
    expect(ids.length).toBeGreaterThan(badges.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('have ids with an ending of their own only, and refer to these', () => {
    for (const badge of badges) {
      const svg = renderSvg(badge)
      const ids = idsOf(svg)
      const endings = new Set(ids.map((id) => id.replace(/^[absr]/, '')))
      expect([...endings]).toEqual([expect.stringMatching(/^\w{4,}$/)])
      expect(new Set([...svg.matchAll(/url\(#(\w+)/g)].map(([, id]) => id))).toEqual(new Set(ids))
    }
  })

  test('have no ids at all where the style needs none', () => {
    for (const style of ['flat-square', 'for-the-badge'] as const)
      expect(idsOf(renderSvg({ ...BUILD, style }))).toEqual([])
  })
})

describe('texts of any characters, in any colours', () => {
  test('20,000 are well-formed XML of known elements and at most 12 KB, and are read as they were written', () => {
    const drawn = fc.property(ANY_BADGE, (badge) => {
      expect(problemsIn(badge)).toEqual([])
    })
    fc.assert(drawn, { numRuns: 20_000 })
  }, 60_000)

  test.each(STYLES.map((style) => [style]))('the longest is at most 12 KB in %s', (style) => {
    for (const character of ['&', '"', '<', '☃', '𠀀', 'ΐ', 'ﬃ', "'"]) {
      const [label, message] = [character.repeat(300), character.repeat(300)]
      expect(Buffer.byteLength(renderSvg(badgeOf(label, 'passing', { message, style })))).toBeLessThanOrEqual(12_000)
    }
  })
})

describe('textLength fits a text to its box', () => {
  const lengths = (message: string): (string | undefined)[] =>
    readXml(renderSvg({ ...BUILD, message })).flatMap(({ name, text, attributes }) =>
      name === 'text' && text === message ? [attributes['textLength']] : []
    )

  test.each(['passing', 'réussi', 'επιτυχία', 'успешно', '通过', '成功しました', '통과', 'ÅÄÖ… “€5”'])(
    'of %s',
    (message) => {
      expect(lengths(message)).not.toContain(undefined)
    }
  )

  test.each([
    ['Hebrew', 'עבר'],
    ['Arabic', 'ناجح'],
    ['Devanagari', 'सफल'],
    ['Bengali', 'সফল'],
    ['Tamil', 'வெற்றி'],
    ['Thai', 'ผ่าน'],
    ['Latin with a combining mark', 'e\u0301'],
    ['an emoji', 'ok 🚀'],
    ['a heart in colour', '❤️'],
    ['a family', '👨‍👩‍👧'],
    ['a flag', '🇩🇪'],
    ['both directions', 'build עבר'],
    ['an arrow, which every font draws differently', '1 → 2'],
    ['letters that no table knows', 'ʃɪp']
  ])('but not of %s, which it would tear apart', (_, message) => {
    expect(new Set(lengths(message))).toEqual(new Set([undefined]))
  })
})
