import { describe, expect, test } from '@jest/globals'
import { badgeOf, STYLES } from '../../src/badge/badge.ts'
import { PALETTES, PALETTE } from '../../src/badge/color.ts'
import { FORMATS } from '../../src/badge/definition.ts'
import { render } from '../../src/render/render.ts'
import { renderSvg } from './svg.ts'

const BUILD = badgeOf('build', 'passing', { color: '#1a7f37' })

test('there are pictures and endpoints', async () => {
  expect(FORMATS).toEqual(['svg', 'json'])
  expect(await render(BUILD, 'svg')).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
})

test.each(STYLES.flatMap((style) => ['build', '', 'bäu', '构建', '\x7f'].map((label) => ({ style, label }))))(
  'a badge is the same with and without the widths beyond ASCII: %o',
  async (looks) => {
    for (const palette of PALETTES) {
      const badge = { ...BUILD, ...looks, palette }
      expect(await render(badge, 'svg')).toBe(renderSvg(badge))
    }
  }
)

describe("shields' endpoint, schema version 1", () => {
  test.each([
    ['a badge', BUILD, { schemaVersion: 1, label: 'build', message: 'passing', color: '#1a7f37' }],
    [
      'another style',
      { ...BUILD, style: 'flat-square' as const },
      { schemaVersion: 1, label: 'build', message: 'passing', color: '#1a7f37', style: 'flat-square' }
    ],
    [
      'quotes, markup and other scripts',
      { ...BUILD, message: '"<ü>"\\' },
      { schemaVersion: 1, label: 'build', message: '"<ü>"\\', color: '#1a7f37' }
    ],
    [
      'another label colour',
      { ...BUILD, labelColor: '#282b3a' as const },
      { schemaVersion: 1, label: 'build', message: 'passing', color: '#1a7f37', labelColor: '#282b3a' }
    ],
    [
      'a built-in logo, in the colour that it is drawn in',
      badgeOf('build', 'passing', { logo: { name: 'github' }, logos: { github: '181717 M0 0h24' } }),
      {
        ...{ schemaVersion: 1, label: 'build', message: 'passing', color: PALETTE.passing },
        ...{ namedLogo: 'github', logoColor: '#f5f5f5' }
      }
    ],
    [
      "a built-in logo in the brand's own colour",
      badgeOf('build', 'passing', { style: 'social', logo: { name: 'github' }, logos: { github: '181717 M0 0h24' } }),
      {
        ...{ schemaVersion: 1, label: 'build', message: 'passing', color: PALETTE.passing },
        ...{ style: 'social', namedLogo: 'github' }
      }
    ],
    [
      'an SVG of its own',
      { ...BUILD, logo: `data:image/svg+xml;base64,${Buffer.from('<svg>ü</svg>').toString('base64')}` },
      { schemaVersion: 1, label: 'build', message: 'passing', color: '#1a7f37', logoSvg: '<svg>ü</svg>' }
    ],
    [
      'a picture that the schema has no place for',
      { ...BUILD, logo: 'data:image/png;base64,AAAA' },
      { schemaVersion: 1, label: 'build', message: 'passing', color: '#1a7f37' }
    ],
    ['no label', { ...BUILD, label: '' }, { schemaVersion: 1, label: '', message: 'passing', color: '#1a7f37' }]
  ])('%s', async (_, badge, endpoint) => {
    expect(JSON.parse(await render(badge, 'json'))).toEqual(endpoint)
  })

  test('is one line that ends', async () => {
    expect(await render(BUILD, 'json')).toBe(
      '{"schemaVersion":1,"label":"build","message":"passing","color":"#1a7f37"}\n'
    )
  })
})
