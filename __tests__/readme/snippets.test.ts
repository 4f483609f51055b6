import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Markup, MARKUPS, plain, type Shown, snippet } from '../../src/readme/snippets.ts'
import { asLine, asRequested, hostileBadge, hostileText, RUNS } from './hostile.ts'
import { fromCommonMark, fromMarkdownIt, type Image, type Page, READERS, textOf } from './parsers.ts'

const CI: Shown = { alt: 'build', image: 'https://x.test/main/ci.svg', link: 'https://x.test/actions' }
const UNLINKED: Shown = { ...CI, link: null }

const EXACT: Record<Markup, { linked: string; unlinked: string; two: string }> = {
  markdown: {
    linked: '[![build](https://x.test/main/ci.svg)](https://x.test/actions)',
    unlinked: '![build](https://x.test/main/ci.svg)',
    two: '[![build](https://x.test/main/ci.svg)](https://x.test/actions) ![build](https://x.test/main/ci.svg)'
  },
  html: {
    linked: '<a href="https://x.test/actions"><img src="https://x.test/main/ci.svg" alt="build"></a>',
    unlinked: '<img src="https://x.test/main/ci.svg" alt="build">',
    two: '<a href="https://x.test/actions"><img src="https://x.test/main/ci.svg" alt="build"></a> <img src="https://x.test/main/ci.svg" alt="build">'
  },
  asciidoc: {
    linked: 'image:https://x.test/main/ci.svg["build",link="https://x.test/actions"]',
    unlinked: 'image:https://x.test/main/ci.svg["build"]',
    two: 'image:https://x.test/main/ci.svg["build",link="https://x.test/actions"] image:https://x.test/main/ci.svg["build"]'
  },
  rst: {
    linked: '.. image:: https://x.test/main/ci.svg\n   :alt: build\n   :target: https://x.test/actions',
    unlinked: '.. image:: https://x.test/main/ci.svg\n   :alt: build',
    two: '.. image:: https://x.test/main/ci.svg\n   :alt: build\n   :target: https://x.test/actions\n\n.. image:: https://x.test/main/ci.svg\n   :alt: build'
  }
}

describe.each(MARKUPS.map((markup) => [markup] as const))('%s', (markup) => {
  test('a badge with a link, one without, and both', () => {
    expect(snippet(markup, [CI])).toBe(EXACT[markup].linked)
    expect(snippet(markup, [UNLINKED])).toBe(EXACT[markup].unlinked)
    expect(snippet(markup, [CI, UNLINKED])).toBe(EXACT[markup].two)
  })

  test('no badges are nothing', () => {
    expect(snippet(markup, [])).toBe('')
  })
})

test.each<[situation: string, markup: Markup, alt: string, shown: string]>([
  [
    'brackets do not end the picture',
    'markdown',
    'a](javascript:x)[b',
    '![a\\](javascript:x)\\[b](https://x.test/main/ci.svg)'
  ],
  ['a backslash does not eat the bracket', 'markdown', 'a\\', '![a\\\\](https://x.test/main/ci.svg)'],
  ['HTML stays text', 'markdown', '<img src=x onerror=y>', '![\\<img src=x onerror=y\\>](https://x.test/main/ci.svg)'],
  ['code and emphasis stay text', 'markdown', '`a` *b*', '![\\`a\\` \\*b\\*](https://x.test/main/ci.svg)'],
  ['a table cell is not ended', 'markdown', 'a|b', '![a\\|b](https://x.test/main/ci.svg)'],
  [
    'quotes do not end the attribute',
    'html',
    '"><script>alert(1)</script>',
    '<img src="https://x.test/main/ci.svg" alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">'
  ],
  ['an entity stays text', 'html', '&amp;', '<img src="https://x.test/main/ci.svg" alt="&amp;amp;">'],
  [
    'quotes and brackets do not end the macro',
    'asciidoc',
    'a"],link="b',
    'image:https://x.test/main/ci.svg["a&#34;&#93;,link=&#34;b"]'
  ],
  ['a backslash at the end does not eat the quote', 'asciidoc', 'a\\', 'image:https://x.test/main/ci.svg["a&#92;"]'],
  [
    'formatting, passthroughs, references and links stay text',
    'asciidoc',
    'C++ *a* {b} pass:[<c>] https://d.test __e__',
    'image:https://x.test/main/ci.svg["C&#43;&#43; &#42;a&#42; &#123;b&#125; pass:&#91;&#60;c&#62;&#93; https&#58;//d.test &#95;&#95;e&#95;&#95;"]'
  ],
  ...(['markdown', 'html', 'asciidoc', 'rst'] as const).map((markup): [string, Markup, string, string] => [
    'line breaks are blanks',
    markup,
    ' a\r\n\n\u2028b\u0007 ',
    snippet(markup, [{ ...UNLINKED, alt: 'a b' }])
  ]),
  ['nothing is no option', 'rst', ' ', '.. image:: https://x.test/main/ci.svg'],
  ['a backslash stays one', 'rst', 'a\\b', '.. image:: https://x.test/main/ci.svg\n   :alt: a\\b']
])('%s in %s', (_, ...[markup, alt, shown]) => {
  expect(snippet(markup, [{ ...UNLINKED, alt }])).toBe(shown)
})

test.each<[situation: string, markup: Markup, url: string, shown: string]>([
  [
    'blanks and parentheses',
    'markdown',
    'https://x.test/a (1)',
    '[![b](https://x.test/a%20%281%29)](https://x.test/a%20%281%29)'
  ],
  [
    'a blank that is not ASCII',
    'markdown',
    'https://x.test/\u2028b',
    '[![b](https://x.test/%E2%80%A8b)](https://x.test/%E2%80%A8b)'
  ],
  [
    'what ends a macro',
    'asciidoc',
    'https://x.test/"]{b}',
    'image:https://x.test/%22%5D%7Bb%7D["b",link="https://x.test/%22%5D%7Bb%7D"]'
  ],
  ['a line break', 'rst', 'a\n:b:', '.. image:: a%0A:b:\n   :alt: b\n   :target: a%0A:b:'],
  ['angles', 'markdown', 'https://x.test/<b>', '[![b](https://x.test/%3Cb%3E)](https://x.test/%3Cb%3E)'],
  [
    'a query of several',
    'html',
    'https://x.test/?a=1&b="',
    '<a href="https://x.test/?a=1&amp;b=&quot;"><img src="https://x.test/?a=1&amp;b=&quot;" alt="b"></a>'
  ]
])('%s of a URL in %s', (_, ...[markup, url, shown]) => {
  expect(snippet(markup, [{ alt: 'b', image: url, link: url }])).toBe(shown)
})

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

/** What GitHub makes links, pictures and formulas of in a page that is done, outside of links and code. */
const GITHUB = [
  /#\d/,
  /\bgh-\d/i,
  /@[a-z\d]/i,
  /:(?:100|1234):|:(?!\d+:)[\w+-]+:/,
  /\w:\/\/\S/,
  /\bwww\./i,
  /\$[^$]*\$/,
  /\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}\b/
]

const foundByGitHub = ({ texts }: Page): string[] =>
  texts
    .filter(
      ({ text, inside }) =>
        !inside.some((name) => ['a', 'code', 'pre'].includes(name)) && GITHUB.some((sign) => sign.test(text))
    )
    .map(({ text }) => text)

const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Where the job summary and the index page put a text, the elements of the place, and the words before the text. */
const PLACES: [place: string, put: (text: string) => string, elements: string[], before?: string][] = [
  ['a paragraph', (text) => text, []],
  ['a list', (text) => `- ${text}\n\n- next`, ['li', 'ul']],
  ['a heading', (text) => `## ${text}`, ['h2']],
  ['a link', (text) => `[${text}](https://x.test)`, ['a']],
  ['a sentence', (text) => `Failed: ${text}`, [], 'Failed: ']
]
const CELL = (text: string): string => `| a | ${text} | b |\n| --- | --- | --- |\n| ${text} | | |\n`

describe.each(PLACES)('in %s', (place, put, elements, before = '') => {
  test.each([
    ['CommonMark', fromCommonMark],
    ['markdown-it', fromMarkdownIt]
  ])('a text is text, as %s reads it, and GitHub finds nothing in it', (_, read) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = read(`QQ\n\n${put(plain(text))}\n\nZZ\n`)
        const [, shown = ''] = /^QQ\s*(.*?)\s*(?:next\s*)?ZZ\s*$/s.exec(textOf(page)) ?? []
        expect(shown).toBe(`${before}${inOneLine(text)}`.trim())
        const strange = page.elements.filter((name) => !['p', 'span', 'code', ...elements].includes(name))
        expect([strange, foundByGitHub(page), page.links.length]).toEqual([[], [], place === 'a link' ? 1 : 0])
      }),
      RUNS
    )
  })
})

test('in a table a text stays in its cell', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const page = fromMarkdownIt(CELL(plain(text)))
      const cells = page.texts.filter(({ inside }) => inside.includes('th')).map((each) => each.text)
      expect(cells.join('')).toBe(`a${inOneLine(text)}b`)
      expect([foundByGitHub(page), page.links]).toEqual([[], []])
    }),
    RUNS
  )
})

test.each([
  'passing, from run (build, 20): lint took 1.5 s; 87% of 3/4 = "all"',
  "it's done - or not? a+b, 3.1, v1.2.3, ci.yml, main/ci.svg → “a”",
  '1.2.3',
  '.github/badges.yml:3:5: at 12:30:45',
  'Überprüfung 日本語 🎉',
  '20261231 defaced'
])('%s is written as it is', (text) => {
  expect(plain(text)).toBe(text)
})

test.each([
  ['run #7', 'run <span>#</span>7'],
  ['# a', '&#35; a'],
  ['https://x.test', 'https<span>://</span>x.test'],
  ['a_b | <c>', 'a&#95;b &#124; &#60;c&#62;'],
  ['1. a', '1&#46; a'],
  [':100:', '<span>:</span>100:'],
  ['---', '&#45;--'],
  ['in deadbee1', 'in <code>deadbee1</code>']
])('%s is written %s', (text, written) => {
  expect(plain(text)).toBe(written)
})
