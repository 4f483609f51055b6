import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Markup, MARKUPS, type Shown, snippet } from '../../src/readme/snippets.ts'
import { asLine, asRequested, hostileBadge, RUNS } from './hostile.ts'
import { fromMarkdownIt, type Image, type Page, READERS, textOf } from './parsers.ts'

/** What may stand around a picture, and nothing else. */
const AROUND = ['a', 'div', 'img', 'p', 'span']

const seen = ({ alt, src, link }: Image): object => ({
  alt,
  src: asRequested(src),
  link: link === null ? null : asRequested(link)
})
const meant = ({ alt, image, link }: Shown): object => seen({ alt: asLine(alt), src: image, link })

/** Exactly these pictures, each with its text, its address and at most its one link; and not a word beside them. */
function expectOnly(badges: readonly Shown[], page: Page): void {
  expect(page.images.map(seen)).toEqual(badges.map(meant))
  expect(page.links).toHaveLength(badges.filter(({ link }) => link !== null).length)
  expect(textOf(page).trim()).toBe('')
  expect(page.elements.filter((name) => !AROUND.includes(name))).toEqual([])
}

/** Asciidoctor names a picture without a text after its file. */
const named = (markup: Markup, badge: Shown): Shown =>
  markup === 'asciidoc' && asLine(badge.alt) === '' ? { ...badge, alt: 'a' } : badge

describe.each(MARKUPS.flatMap((markup) => Object.keys(READERS[markup]).map((reader) => [markup, reader] as const)))(
  '%s, read by %s,',
  (markup, reader) => {
    const read = READERS[markup][reader]
    if (read === undefined) throw new Error(reader)

    test.each<[what: string, alt: string]>([
      ['a link', 'see https://y.test/a'],
      ['a link behind a sign', 'a;https://y.test/a (http://y.test)'],
      ['an address', 'a@y.test'],
      ['a list', 'a:: b'],
      ['a list, by semicolons', 'a*;; b'],
      ['typography', "it's -- a--b ... (C) (TM) -> => <-"],
      ['emphasis', '*a* _b_ `c` ~~d~~ ~e~ ^f^ #g# +h+ **i**'],
      ['references', '{empty} <<a>> [[b]] ((c)) footnote:[d] |e| f_ `g`_'],
      ['HTML and entities', '<b>a</b> &amp; &copy; &#60; "quoted"'],
      ['backslashes', 'C:\\a\\*b\\'],
      ['a table cell', 'a | b || c']
    ])('%s in a name stays text', async (_, alt) => {
      const badge = { alt, image: 'https://x.test/ci.svg', link: 'https://x.test/' }
      expectOnly([badge], await read(snippet(markup, [badge])))
    })

    test.each<[what: string, path: string]>([
      ['a home, twice', '~octo/a~b'],
      ['two hyphens and three dots', 'my--repo/compare/v1...v2'],
      ['signs of formatting', '_a_/*b*/**c**/`d`/^e^/+f+/#g#h#'],
      ['an address', '?mail=a@y.test'],
      ['a URL in a URL', '?a=1&b=(https://y.test/;https://y.test'],
      ['an entity', '?a=1&copy;=2&amp;b'],
      ['a reference', '{empty}/$$a$$/(C)/a|b']
    ])('%s in a URL stays part of it', async (_, path) => {
      const [image, link] = [`https://x.test/${path}`, `https://z.test/${path}`]
      const badges = [
        { alt: 'a', image, link },
        { alt: 'b', image, link: null }
      ]
      expectOnly(badges, await read(snippet(markup, badges)))
    })

    test('whatever a name and an address hold: one picture, at most one link, and every text as it was given', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(hostileBadge, { minLength: 1, maxLength: 3 }), async (given) => {
          const badges = given.map((badge) => named(markup, badge))
          expectOnly(badges, await read(snippet(markup, badges)))
        }),
        RUNS
      )
    })
  }
)

test('a badge in a cell of a table stays in it', () => {
  fc.assert(
    fc.property(hostileBadge, (badge) => {
      const page = fromMarkdownIt(`| a | b |\n| --- | --- |\n| ${snippet('markdown', [badge])} | c |\n`)
      expect(page.images.map(seen)).toEqual([meant(badge)])
      expect(textOf(page).replace(/\s/g, '')).toBe('abc')
    }),
    RUNS
  )
})

test('names that mean nothing to any markup are written as they are', () => {
  const harmless = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9 ,.:()/%?!=-]{0,20}[A-Za-z0-9]$/)
    .filter((text) => !/ {2}|--|\.\.\.|\/\/|::|\((?:C|R|TM)\)|\(\(/.test(text))
  fc.assert(
    fc.property(harmless, fc.constantFrom(...MARKUPS), (alt, markup) => {
      expect(snippet(markup, [{ alt, image: 'https://x.test/ci.svg', link: null }])).toContain(alt)
    })
  )
})
