import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeBadge } from 'badge-maker'
import { badgen } from 'badgen'
import { badgeOf, type Looks, type Style, STYLES } from '../../src/badge/badge.ts'
import { PALETTES } from '../../src/badge/color.ts'
import type { Logo } from '../../src/badge/logo.ts'
import { isOurs, readPicture } from '../../src/publish/recognize.ts'
import { render } from './records.ts'

const PIXEL = { image: 'data:image/png;base64,iVBORw0KGgo=' } satisfies Logo

const looksOf = (style: Style): Looks[] =>
  PALETTES.flatMap((palette) =>
    [{}, { logo: PIXEL }].flatMap((logo) =>
      [{}, { labelColor: '#12345680' as const }].map((labelColor) => ({ style, palette, ...logo, ...labelColor }))
    )
  )

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '',
    'build',
    'Größe',
    'ß: ß',
    'שלום',
    'नमस्ते',
    '中文',
    'a: b',
    '<&">',
    "it's",
    '&lt;',
    'v1.2.3',
    ': ',
    'x:'
  )
)

test.each(STYLES)('what is drawn in the style %s is known again, with what it says', (style) => {
  fc.assert(
    fc.property(text, text, fc.constantFrom(...looksOf(style)), (label, message, looks) => {
      const badge = badgeOf(label, undefined, { ...looks, message, color: '#0366d6' })
      const [svg, json] = [render(badge, 'svg'), render(badge, 'json')]
      const drawn = readPicture(svg)
      const isWhole = badge.label !== '' && badge.message !== ''
      expect(drawn).toEqual({
        label: isWhole ? badge.label : '',
        message: isWhole ? badge.message : badge.label + badge.message,
        color: style === 'social' ? null : '#0366d6'
      })
      expect([isOurs('a.svg', svg), isOurs('a.json', json)]).toEqual([true, true])
      expect([isOurs('a.json', svg), isOurs('a.svg', json)]).toEqual([false, false])
    }),
    { numRuns: 500 }
  )
})

const SAMPLES = STYLES.map((style) => badgeOf('build', 'passing', { style }))

test.each<[situation: string, change: (svg: string) => string]>([
  ['a comment', (svg) => svg.replace('</title>', '</title><!-- mine -->')],
  ['no last line end', (svg) => svg.trimEnd()],
  ['an XML declaration', (svg) => `<?xml version="1.0"?>\n${svg}`],
  ['an element more', (svg) => svg.replace('</svg>', '<circle r="3"/></svg>')],
  ['a script', (svg) => svg.replace('</svg>', '<script>alert(1)</script></svg>')],
  ['a link', (svg) => svg.replace('</title>', '</title><a href="https://x.test">').replace('</svg>', '</a></svg>')],
  ['an attribute more', (svg) => svg.replace('role="img"', 'role="img" class="mine"')],
  ['another title', (svg) => svg.replace('<title>build', '<title>my build')],
  ['other quotes', (svg) => svg.replaceAll('"', "'")],
  ['line breaks for reading', (svg) => svg.replaceAll('><', '>\n<')],
  ['nothing inside', (svg) => `${svg.slice(0, svg.indexOf('</title>'))}</title></svg>\n`]
])('a picture that has %s is not of our making', (_, change) => {
  for (const badge of SAMPLES) {
    expect(change(render(badge, 'svg'))).not.toBe(render(badge, 'svg'))
    expect(isOurs('a.svg', change(render(badge, 'svg')))).toBe(false)
  }
})

test('pictures of badge-maker and badgen are not of our making', () => {
  for (const style of STYLES) {
    for (const end of ['', '\n']) {
      expect(isOurs('a.svg', makeBadge({ label: 'build', message: 'passing', color: '#44bb00', style }) + end)).toBe(
        false
      )
      expect(isOurs('a.svg', makeBadge({ label: 'build', message: 'passing', style }) + end)).toBe(false)
    }
  }
  expect(isOurs('a.svg', `${badgen({ label: 'build', status: 'passing' })}\n`)).toBe(false)
})

const OWN = '{"schemaVersion":1,"label":"build","message":"passing","color":"#1a7f37"}\n'

test.each<[situation: string, json: string]>([
  ['blanks', OWN.replaceAll(':', ': ')],
  ['no line end', OWN.trimEnd()],
  ['a colour by name', OWN.replace('#1a7f37', 'green')],
  ['another order', '{"label":"build","schemaVersion":1,"message":"passing","color":"#1a7f37"}\n'],
  ['a key more', OWN.replace('}', ',"isError":true}')],
  ['a key less', '{"schemaVersion":1,"label":"build","message":"passing"}\n'],
  ['another version', OWN.replace(':1,', ':2,')],
  ['a number for a text', OWN.replace('"passing"', '1')],
  ['a style that we do not write', OWN.replace('}', ',"style":"flat"}')],
  ['a colour that is none', OWN.replace('}', ',"labelColor":null}')],
  ['a key twice', OWN.replace('}', ',"color":"#1a7f37"}')],
  ['nothing', ''],
  ['null', 'null\n'],
  ['a list', '[]\n']
])('an endpoint file that has %s is not of our making', (_, json) => {
  expect(isOurs('a.json', OWN)).toBe(true)
  expect(isOurs('a.json', json)).toBe(false)
})

test('long pictures that come near take no time', () => {
  const long = render(badgeOf('x'.repeat(128), undefined, { message: '&'.repeat(256), logo: PIXEL }), 'svg')
  const near = long.replace('</svg>', '<b/></svg>').replace('iVBORw0KGgo=', 'A'.repeat(200_000))
  const start = performance.now()
  expect(isOurs('a.svg', near)).toBe(false)
  expect(isOurs('a.svg', `${near.slice(0, 100)}${'<rect width="1" height="1" fill="#000000"/>'.repeat(50_000)}`)).toBe(
    false
  )
  expect(performance.now() - start).toBeLessThan(2000)
})
