import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plain } from '../../src/readme/snippets.ts'
import { hostileText, RUNS } from './hostile.ts'
import { fromCommonMark, fromMarkdownIt, type Page, textOf } from './parsers.ts'

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
