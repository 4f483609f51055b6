import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BadgeError } from '../../src/errors.ts'
import { snippetFor, updateBlock } from '../../src/readme/block.ts'
import { markupOf } from '../../src/readme/markup.ts'

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
    expect(() => markupOf(file)).toThrow(/Allowed: files that end with \.md, /)
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

const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('../../raw/badges/main/ci.svg', `https://x.test/${START}`, 'a b\n(c)')
)
const alt = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'build',
    START,
    END,
    `${END}\n\n${START}`,
    '<!--badges:end-->',
    '<!-- badge:begin -->',
    '\r\n.. end',
    ''
  )
)
const badges = fc.array(fc.record({ alt, image: url, link: fc.option(url) }), { maxLength: 4 })
const file = fc.constantFrom('README.md', 'README', 'docs/index.html', 'README.adoc', 'README.rst')

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r', '')
const blanks = fc.constantFrom('', '', ' ', '\t', '  ')
const prose = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...['\ufeff', '# Demo', '<p>', '</p>', '```', '> ', '- ', '    code', '\ud800', '<!-- badges -->', '-->', '<!--'],
    ...['<!-- badges: start -->', '// ', '.. ', '.. image:: x', 'badges:start', '&lt;!-- badges:start --&gt;']
  )
)
const text = fc.array(fc.tuple(prose, lineEnd), { maxLength: 6 }).map((lines) => lines.flat().join(''))
const marker = (edge: 'start' | 'end'): fc.Arbitrary<string> =>
  fc.tuple(blanks, blanks).map(([a, b]) => `<!--${a}badges:${edge}${b}-->`)

/** Not ours to test here: a marker that is none is refused, wherever it stands. */
const isInnocent = (outside: string): boolean => !/<[ \t]*!?[ \t]*-+[ \t]*\/?badges?:/i.test(outside)

test(`of ${RUNS} files not a byte outside the block changes, and a second time none at all`, () => {
  fc.assert(
    fc.property(
      text,
      marker('start'),
      text,
      marker('end'),
      text,
      badges,
      file,
      (...[above, start, old, end, below, shown, name]) => {
        fc.pre(isInnocent(`${above} ${below}`) && isInnocent(old))
        const content = snippetFor(name, shown)
        const result = updateBlock(above + start + old + end + below, content, name)
        const inside = result.slice((above + start).length, result.length - (end + below).length)
        if (!result.startsWith(above + start) || !result.endsWith(end + below)) throw new Error('outside has changed')
        if (/<!--[ \t]*badges:(?:start|end)[ \t]*-->/.test(inside)) throw new Error('a marker in the block')
        const lines = (some: string): string =>
          some
            .split(/[\r\n]+/)
            .map((line) => line.trim())
            .join('\n')
            .trim()
        if (!lines(inside).startsWith(lines(content.replace(/<!--(?=[ \t]*badges:(?:start|end)[ \t]*-->)/g, '<! --'))))
          throw new Error('the badges are not in it')
        if (updateBlock(result, content, name) !== result) throw new Error('not the same again')
      }
    ),
    { numRuns: RUNS }
  )
})

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
