import { describe, expect, test } from '@jest/globals'
import { type Markup, MARKUPS, type Shown, snippet } from '../../src/readme/snippets.ts'

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
