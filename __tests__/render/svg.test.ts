import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Badge, badgeOf, STYLES } from '../../src/badge/badge.ts'
import { STATUSES } from '../../src/status/status.ts'
import { renderSvg } from '../../src/render/svg.ts'
import { readXml } from './xml-reader.ts'

const BUILD: Badge = badgeOf('build', 'passing', {})

const ALLOWED: Record<string, string> = {
  svg: 'xmlns width height role aria-label',
  title: '',
  filter: 'id',
  feGaussianBlur: 'stdDeviation',
  linearGradient: 'id x2 y2',
  stop: 'offset stop-color stop-opacity',
  clipPath: 'id',
  rect: 'x width height rx fill',
  g: 'clip-path shape-rendering fill text-anchor font-family text-rendering font-size transform',
  text: 'x y transform fill fill-opacity filter textLength'
}

const notAllowed = (svg: string): string[] =>
  readXml(svg).flatMap(({ name, attributes }) => {
    const allowed = ALLOWED[name]?.split(' ')
    return allowed === undefined
      ? [name]
      : Object.keys(attributes)
          .filter((key) => !allowed.includes(key))
          .map((key) => `${name} ${key}`)
  })
const idsOf = (svg: string): string[] => readXml(svg).flatMap(({ attributes }) => attributes['id'] ?? [])
const rootOf = (svg: string): Readonly<Record<string, string>> => readXml(svg)[0]?.attributes ?? {}

test('"build | passing" takes at most 1,300 bytes', () => {
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

test.each([
  ['no label', badgeOf('', 'passing', {}), 'passing'],
  ['markup', badgeOf('<a href="x">', 'passing', { message: `"&amp;'` }), `<a href="x">: "&amp;'`]
])('with %s the name is the text as it is', (_, badge, name) => {
  expect(rootOf(renderSvg(badge))['aria-label']).toBe(name)
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

describe('several badges inlined in one page', () => {
  const badges = STATUSES.flatMap((status) =>
    ['build', 'test', 'docs'].flatMap((label) => [
      badgeOf(label, status, {}),
      badgeOf(label, status, { color: '#123456' }),
      { ...badgeOf(label, status, {}), labelColor: '#282b3a' as const }
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
      const endings = new Set(ids.map((id) => id.slice(1)))
      expect([...endings]).toEqual([expect.stringMatching(/^\w{4,}$/)])
      expect(new Set([...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id))).toEqual(new Set(ids))
    }
  })

  test('have no ids at all where the style needs none', () => {
    expect(idsOf(renderSvg({ ...BUILD, style: 'flat-square' }))).toEqual([])
  })
})

test('2,000 texts of any characters are well-formed XML of known elements, and are read as they were written', () => {
  const hostile = fc.constantFrom(
    '<script>',
    ']]>',
    '&#0;',
    '"/>',
    "'",
    '\u0000',
    '\ud800',
    '\uffff',
    '\u001b[31m',
    '<!--',
    '&lt',
    '%{id}',
    '\u202e',
    '\r\n',
    '\u0085'
  )
  const text = fc.array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 10 }), fc.string({ unit: 'grapheme', maxLength: 6 }), hostile),
    { maxLength: 6 }
  )
  fc.assert(
    fc.property(text, text, fc.constantFrom(...STYLES), (label, message, style) => {
      const badge = badgeOf(label.join(''), 'passing', { message: message.join(''), style })
      const svg = renderSvg(badge)
      expect(notAllowed(svg)).toEqual([])
      const texts = readXml(svg).filter(({ name }) => name === 'text')
      for (const shown of texts) expect([badge.label, badge.message]).toContain(shown.text)
      const { width = '', height = '' } = rootOf(svg)
      expect(`${width}×${height}`).toMatch(/^[1-9]\d*×20$/)
    }),
    { numRuns: 2000 }
  )
})

describe('textLength fits a text to its box', () => {
  const lengths = (message: string): (string | undefined)[] =>
    readXml(renderSvg({ ...BUILD, message })).flatMap(({ name, text, attributes }) =>
      name === 'text' && text === message ? [attributes['textLength']] : []
    )

  test.each(['passing', 'réussi', 'επιτυχία', 'успешно', '通过', '成功しました', '통과', '87.4% → 90%'])(
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
    ['both directions', 'build עבר']
  ])('but not of %s, which it would tear apart', (_, message) => {
    expect(new Set(lengths(message))).toEqual(new Set([undefined]))
  })
})
