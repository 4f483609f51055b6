import { describe, expect, test } from '@jest/globals'
import { makeBadge } from 'badge-maker'
import fc from 'fast-check'
import { type Badge, badgeOf, type Style, STYLES } from '../../src/badge/badge.ts'
import { renderSvg } from './svg.ts'

type Drawn = Pick<Badge, 'label' | 'message' | 'style' | 'logo'> & Partial<Pick<Badge, 'color' | 'labelColor'>>

const COLOR = '#1a7f37'
const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='

/** Without what cannot be seen: names of ids, hover effects of what leads nowhere, boxes of no width, empty texts, transparent boxes. */
function withoutTheUnseen(svg: string): string {
  return (
    svg
      .trim()
      .replace(/<style>.*<\/style>/, '')
      .replace(/<linearGradient id="b\w*".*?<\/linearGradient>/, '')
      // An id of ours can begin like this by chance.
      .replace(/(?<!<clipPath|<filter|<linearGradient) id="[lr]link\w*"/g, '')
      .replace(/<title>.*<\/title>/, '')
      .replace(/(<svg[^>]*?) role="img" aria-label="[^"]*"/, '$1')
      .replace(/<rect(?: x="[^"]*")? width="0"[^>]*\/>/g, '')
      .replace(/<rect [^>]*fill="rgba\(0,0,0,0\)"[^>]*\/>/g, '')
      .replace(/<text [^>]*><\/text>/g, '')
      .replace(/<a [^>]*><\/a>/g, '')
      .replace(/ (?:aria-hidden="\w*"|line-height="14px"|x="0"(?= width))/g, '')
  )
}

/** The same picture in the same letters. */
function normal(svg: string): string {
  return withoutTheUnseen(svg)
    .replaceAll('#555555', '#555')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '&#34;')
    .replace(/>[^<]+</g, (text) => text.replaceAll('&#34;', '"'))
    .replace(/<(\w+)((?: [\w:-]+="[^"]*")+)/g, (_, name: string, attributes: string) => {
      const sorted = [...attributes.matchAll(/ [\w:-]+="[^"]*"/g)].map(([attribute]) => attribute).sort()
      return `<${name}${sorted.join('')}`
    })
}

/** Names of ids by their first use. */
function withPlainIds(svg: string): string {
  const names = new Map<string, string>()
  return svg.replace(/(?<=id="|url\(#|:hover #)\w+/g, (id) => {
    if (!names.has(id)) names.set(id, `id${names.size}`)
    return names.get(id) ?? ''
  })
}

const ours = (badge: Drawn): string =>
  withPlainIds(normal(renderSvg({ color: COLOR, labelColor: '#555555', palette: 'shields', ...badge })))

function theirs({ logo, ...badge }: Drawn): string {
  const format = {
    color: COLOR,
    ...badge,
    ...(logo === undefined ? {} : { logoBase64: logo })
  }
  return withPlainIds(normal(makeBadge(format)))
}

function same(badge: Drawn): void {
  expect(ours(badge)).toBe(theirs(badge))
}

const TEXTS: [situation: string, label: string, message: string][] = [
  ['Latin', 'build', 'passing'],
  ['every printable character of ASCII', '!"#$%&\'()*+,-./0123456789:;<=>?@A', 'Z[\\]^_`abcxyz{|}~'],
  ['one character', 'i', 'W'],
  ['Latin with accents', 'Prüfung', 'réussi'],
  ['a capital of two letters', 'Straße', 'groß'],
  ['Vietnamese', 'tiếng Việt', 'đã qua'],
  ['the last character of a block, which badge-maker guesses', 'Lÿon ſ', 'ӿ Ͽ ɏ'],
  ['a ligature and letters of phonetics, which it guesses', 'ﬁnal', 'ʃɪp'],
  ['Greek', 'έλεγχος', 'επιτυχία'],
  ['Cyrillic', 'сборка', 'успешно'],
  ['Han', '构建', '通过'],
  ['Han beyond the first plane', '𠀀𠀁', '𪚥'],
  ['full-width', '（全角）', 'ＡＢＣ'],
  ['a percentage', 'coverage', '87.4% ± 0.5'],
  ['an ellipsis', 'a very long…', '“quoted” — €5'],
  ['a sum that whole hundredths would round differently', '7t3hoJsH5n-hg3klY', '7t3hoJsH5n-hg3klY'],
  ['no label', '', 'passing'],
  ['no message', 'build', ''],
  ['nothing', '', ''],
  ['markup', '<b>&amp;</b>', `"'`],
  ['long texts', 'a long label '.repeat(9).trim(), 'and a long message '.repeat(13).trim()]
]
const DRESSES: [dress: string, Partial<Drawn>][] = [
  ['plain', {}],
  ['with a logo', { logo: LOGO }],
  ['with colours', { labelColor: '#ffe680', color: '#ffffff' }],
  ['with a label colour and a logo', { labelColor: '#282b3a', logo: LOGO }]
]

describe.each(STYLES.map((style): [Style] => [style]))('%s is drawn as badge-maker 6 draws it', (style) => {
  describe.each(DRESSES)('%s', (_, dress) => {
    test.each(TEXTS)('%s', (_, label, message) => {
      same({ label, message, style, ...dress })
    })
  })

  test.each([
    ['plain', {}],
    ['with a logo', { logo: LOGO }]
  ])('without a label, in the default label colour: %s', (_, dress) => {
    const label = { label: '', labelColor: '#555' }
    const drawn = badgeOf('', undefined, {
      message: 'm',
      color: COLOR,
      labelColor: '#555555',
      style,
      palette: 'shields'
    })
    expect(withPlainIds(normal(renderSvg({ ...drawn, ...dress })))).toBe(
      theirs({ message: 'm', style, ...label, ...dress } as Drawn)
    )
  })

  test('in colours light and dark', () => {
    const parts = ['00', '33', '77', 'aa', 'b0', 'cc', 'ff']
    const colors = parts.flatMap((red) =>
      parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}` as const))
    )
    for (const color of colors) same({ label: 'build', message: 'passing', style, color, labelColor: color })
  })

  test('with any text of Latin, Greek, Cyrillic and Han', () => {
    const range = (min: number, max: number): fc.Arbitrary<string> =>
      fc.integer({ min, max }).map((point) => String.fromCodePoint(point))
    const letter = fc
      .oneof(
        range(0x20, 0x7e),
        range(0xae, 0x4ff),
        range(0x1e00, 0x1fff),
        range(0x4e00, 0x9fff),
        range(0x20000, 0x2a6df)
      )
      // Some capitals are of several characters, of which one may be of another kind.
      .filter((character) =>
        /^[ -~\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}]+$/u.test(
          character + character.toUpperCase()
        )
      )
    // badge-maker trims its inputs, and the sources never draw two blanks in a row.
    const text = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('').replace(/\s+/g, ' ').trim())
    fc.assert(
      fc.property(text, text, fc.constantFrom(...DRESSES), (label, message, [, dress]) => {
        same({ label, message, style, ...dress })
      }),
      { numRuns: 400 }
    )
  })
})
