import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BadgeError } from '../../src/errors.ts'
import { snippetFor, updateBlock } from '../../src/readme/block.ts'
import { markupOf, type Shown } from '../../src/readme/snippets.ts'
import { integersFrom } from '../random.ts'

const [START, END] = ['<!-- badges:start -->', '<!-- badges:end -->']

/** Files in a nightly run; never fewer than 20,000. */
const RUNS = Math.max(20_000, Number(process.env['FUZZ_RUNS'] ?? 0))

test.each([
  ['README.md', 'markdown'],
  ['README', 'markdown'],
  ['docs.v2/README', 'markdown'],
  ['a.b/c.MARKDOWN', 'markdown'],
  ['x.mdx', 'markdown'],
  ['x.htm', 'html'],
  ['x.html', 'html'],
  ['x.adoc', 'asciidoc'],
  ['x.asciidoc', 'asciidoc'],
  ['x.asc', 'asciidoc'],
  ['x.rst', 'rst']
])('%s is written in %s', (file, markup) => {
  expect(markupOf(file)).toBe(markup)
})

test.each(['README.txt', 'README.', '.md.bak', 'README.rst.orig', '.gitignore', 'a.__proto__'])(
  '%s is of no markup that is known',
  (file) => {
    expect(() => markupOf(file)).toThrow(/has an unknown extension\. Allowed: \.md, /)
  }
)

describe('bytes that a case in a folder would lose on its way through git', () => {
  test.each([
    ['CRLF', `\ufeff# Demo\r\n${START}\r\nold\r\n${END}\r\nend`, `\ufeff# Demo\r\n${START}\r\nNEW\r\n${END}\r\nend`],
    [
      'CRLF, known from the rest of the file',
      `# Demo\r\n${START}${END}\r\n`,
      `# Demo\r\n${START}\r\nNEW\r\n${END}\r\n`
    ],
    ['CR', `# Demo\r${START}\r${END}\r`, `# Demo\r${START}\rNEW\r${END}\r`],
    ['mixed line ends', `a\nb\r\n${START}\r\n${END}\nc\r`, `a\nb\r\n${START}\r\nNEW\r\n${END}\nc\r`],
    ['no line end at all', `${START}${END}`, `${START}\nNEW\n${END}`]
  ])('%s', (_, before, after) => {
    expect(updateBlock(before, 'NEW', 'README.md')).toBe(after)
  })

  test('rst, with the empty lines of a CRLF file', () => {
    const text = `.. ${START}\r\n.. ${END}\r\n`
    expect(updateBlock(text, '.. image:: a\n   :alt: b', 'a.rst')).toBe(
      `.. ${START}\r\n\r\n.. image:: a\r\n   :alt: b\r\n\r\n.. ${END}\r\n`
    )
  })
})

/** Choices that a number decides: a whole file of them costs as little as one text of fast-check's. */
class Chance {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = integersFrom(seed)
  }

  below(limit: number): number {
    return this.#next() % limit
  }

  of<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0]
  }

  several(most: number, make: () => string): string {
    return Array.from({ length: this.below(most + 1) }, make).join('')
  }

  /** Any characters at all, halves of pairs included. */
  noise(): string {
    return this.several(12, () => String.fromCharCode(this.below(this.of([0x80, 0x80, 0x3000, 0x10000]))))
  }
}

const PROSE = [
  ...([
    '\ufeff',
    '# Demo',
    '<p>',
    '</p>',
    '```',
    '> ',
    '- ',
    '    code',
    '\ud800',
    '<!-- badges -->',
    '-->',
    '<!--'
  ] as const),
  ...([
    '<!-- badges: start -->',
    '// ',
    '.. ',
    '.. image:: x',
    'badges:start',
    '&lt;!-- badges:start --&gt;',
    ''
  ] as const)
] as const
const NAMES = [
  'build',
  START,
  END,
  `${END}\n\n${START}`,
  '<!--badges:end-->',
  '<!-- badge:begin -->',
  '\r\n.. end',
  ''
] as const
const URLS = [
  'https://x.test/a?b=1&c#d',
  '../../raw/badges/main/ci.svg',
  `https://x.test/${START}`,
  'a b\n(c)'
] as const
const FILES = ['README.md', 'README', 'docs/index.html', 'README.adoc', 'README.rst'] as const
const file = fc.constantFrom(...FILES)
const blanks = fc.constantFrom('', '', ' ', '\t', '  ')
const marker = (edge: 'start' | 'end'): fc.Arbitrary<string> =>
  fc.tuple(blanks, blanks).map(([a, b]) => `<!--${a}badges:${edge}${b}-->`)

/** Not ours to test here: a marker that is none is refused, wherever it stands. */
const isInnocent = (text: string): boolean => !/<[ \t]*!?[ \t]*-+[ \t]*\/?badges?:/i.test(text)

interface RandomFile {
  readonly prose: readonly string[]
  /** Up to the end of the first marker, what lies between, and from the start of the second. */
  readonly above: string
  readonly old: string
  readonly below: string
  readonly content: string
  readonly file: string
}

function randomFile(chance: Chance): RandomFile {
  const line = (): string =>
    (chance.below(2) === 0 ? chance.noise() : chance.of(PROSE)) + chance.of(['\n', '\n', '\r\n', '\r', ''])
  const edge = (name: string): string =>
    `<!--${chance.of(['', ' ', '\t', '  '])}badges:${name}${chance.of(['', ' ', '\t'])}-->`
  const shown = Array.from({ length: chance.below(5) }, (): Shown => {
    const alt = chance.below(2) === 0 ? chance.noise() : chance.of(NAMES)
    return { alt, image: chance.of(URLS), link: chance.below(2) === 0 ? null : chance.of(URLS) }
  })
  const name = chance.of(FILES)
  const prose = [chance.several(6, line), chance.several(6, line), chance.several(6, line)] as const
  return {
    prose,
    above: prose[0] + edge('start'),
    old: prose[1],
    below: edge('end') + prose[2],
    content: snippetFor(name, shown),
    file: name
  }
}

const linesOf = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('\n')
    .trim()

/** What is wrong with an update, if anything. */
function faultOf({ above, old, below, content, file }: RandomFile): string | undefined {
  const result = updateBlock(above + old + below, content, file)
  const inside = result.slice(above.length, result.length - below.length)
  if (!result.startsWith(above) || !result.endsWith(below)) return 'bytes outside have changed'
  if (/<!--[ \t]*badges:(?:start|end)[ \t]*-->/.test(inside)) return 'there is a marker in the block'
  const shown = content.replace(/<!--(?=[ \t]*badges:(?:start|end)[ \t]*-->)/g, '<! --')
  if (!linesOf(inside).startsWith(linesOf(shown))) return 'the badges are not in it'
  return updateBlock(result, content, file) === result ? undefined : 'a second time it changes again'
}

test(
  `of ${RUNS} files not a byte outside the block changes, and a second time none at all`,
  () => {
    const first = Date.now() | 0
    let tried = 0
    for (let seed = first; tried < RUNS; seed++) {
      const random = randomFile(new Chance(seed))
      if (!random.prose.every(isInnocent)) continue
      tried++
      const fault = faultOf(random)
      if (fault !== undefined) throw new Error(`Seed ${seed}: ${fault} in ${JSON.stringify(random)}`)
    }
    // A few seconds, but not on a machine that has other things to do.
  },
  15 * RUNS
)

test('of markers in any number and order, only one start before one end is taken', () => {
  const stray = fc.constantFrom(
    '<!-- badges:begin -->',
    '<!-- badge:end -->',
    '<!-- Badges:End -->',
    '<!-- badges:start'
  )
  const piece = fc.oneof(
    { arbitrary: fc.tuple(fc.constant('start'), marker('start')), weight: 3 },
    { arbitrary: fc.tuple(fc.constant('end'), marker('end')), weight: 3 },
    { arbitrary: fc.tuple(fc.constant('stray'), stray), weight: 1 },
    { arbitrary: fc.tuple(fc.constant('text'), fc.constantFrom('a', '\n', '# Demo\r\n')), weight: 3 }
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), file, (pieces, name) => {
      const kinds = pieces.map(([kind]) => kind).filter((kind) => kind !== 'text')
      const outside = kinds.join(' ').replace(/start (?:stray )*end/, 'block')
      const whole = pieces.map(([, words]) => words).join('\n')
      const isSound = outside === 'block'
      let error: unknown
      try {
        updateBlock(whole, 'NEW', name)
      } catch (thrown) {
        error = thrown
      }
      if (isSound) expect(error).toBeUndefined()
      else {
        expect(error).toBeInstanceOf(BadgeError)
        expect(error).toMatchObject({ code: 'invalid', message: expect.stringMatching(/^[^\r\n]+$/) })
      }
    }),
    { numRuns: 3000 }
  )
})

test('a file of a megabyte that comes near takes no time', () => {
  const start = performance.now()
  for (const piece of [
    '<!-- badges',
    `<!-- badge${' '.repeat(500)}`,
    '<',
    '< ',
    '<!--',
    '\n\n',
    '<p',
    'badges:start -->'
  ]) {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(updateBlock(`${START}${END}${long}`, 'NEW', 'README.md')).toBe(`${START}\nNEW\n${END}${long}`)
    expect(updateBlock(`${long}\n${START}${END}`, 'NEW', 'README.md').endsWith(`NEW\n${END}`)).toBe(true)
  }
  expect(performance.now() - start).toBeLessThan(10_000)
})
