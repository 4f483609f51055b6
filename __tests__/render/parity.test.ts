import { describe, expect, test } from '@jest/globals'
import { makeBadge } from 'badge-maker'
import fc from 'fast-check'
import { type Badge, type Style, STYLES } from '../../src/badge/badge.ts'
import { renderSvg } from '../../src/render/svg.ts'

const COLOR = '#1a7f37'

/** What does not change the picture: order of attributes, names of ids, how #555 is spelled, boxes of no width. */
function normal(svg: string): string {
  return svg
    .trim()
    .replace(/<rect [^>]*width="0"[^>]*\/>/g, '')
    .replace(/ (?:aria-hidden="true"|x="0")/g, '')
    .replace(/(id="|url\(#)(b|s|r)\w*/g, '$1$2')
    .replaceAll('#555555', '#555')
    .replace(/: (?="|<)/g, '')
    .replace(/<(\w+)((?: [\w:-]+="[^"]*")+)/g, (_, name: string, attributes: string) => {
      const sorted = [...attributes.matchAll(/ [\w:-]+="[^"]*"/g)].map(([attribute]) => attribute).sort()
      return `<${name}${sorted.join('')}`
    })
}

type Drawn = Pick<Badge, 'label' | 'message' | 'style'> & { readonly labelColor?: Badge['labelColor'] }

const ours = (badge: Drawn): string => normal(renderSvg({ labelColor: '#555555', ...badge, color: COLOR }))
const theirs = (badge: Drawn): string => normal(makeBadge({ ...badge, color: COLOR }))

describe.each<[Style]>(STYLES.map((style) => [style]))('%s has the geometry of badge-maker 6', (style) => {
  test.each([
    ['Latin', 'build', 'passing'],
    ['every printable character of ASCII', '!"#$%&\'()*+,-./0123456789:;<=>?@A', 'Z[\\]^_`abcxyz{|}~'],
    ['one character', 'i', 'W'],
    ['Latin with accents', 'Prüfung', 'réussi'],
    ['Greek', 'έλεγχος', 'επιτυχία'],
    ['Cyrillic', 'сборка', 'успешно'],
    ['Han', '构建', '通过'],
    ['a percentage', 'coverage', '87.4%'],
    ['no label', '', 'passing'],
    ['no message', 'build', ''],
    ['long texts', 'a long label '.repeat(9).trim(), 'and a long message '.repeat(13).trim()]
  ])('%s', (_, label, message) => {
    expect(ours({ label, message, style })).toBe(theirs({ label, message, style }))
  })

  test('a label colour', () => {
    const badge = { label: 'build', message: 'passing', style, labelColor: '#282b3a' } as const
    expect(ours(badge)).toBe(theirs(badge))
  })

  test('any text of ASCII, Latin and Cyrillic', () => {
    const range = (from: number, to: number): fc.Arbitrary<string> =>
      fc.integer({ min: from, max: to }).map((point) => String.fromCodePoint(point))
    // The last character of each block is missing from badge-maker's table of widths: it guesses, and so do we.
    const letter = fc.oneof(
      range(0x20, 0x7e),
      range(0xae, 0xfe),
      range(0x100, 0x17e),
      range(0x400, 0x481),
      range(0x48a, 0x4fe)
    )
    // badge-maker trims its inputs, and the sources never draw two blanks in a row.
    const text = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('').replace(/ +/g, ' ').trim())
    fc.assert(
      fc.property(
        text,
        text.filter((message) => message !== ''),
        (label, message) => {
          expect(ours({ label, message, style })).toBe(theirs({ label, message, style }))
        }
      ),
      { numRuns: 300 }
    )
  })
})
