import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { html, type DefaultTreeAdapterTypes as Tree, parseFragment, type ParserError } from 'parse5'
import { loadSvgReader, parseImage } from '../../src/badge/logo.ts'
import { readSvg } from '../../src/badge/svg.ts'
import { type Element, readXml } from '../render/xml-reader.ts'
import { ALLOWED, anyLogo } from './any-logo.ts'
import { isNightly } from '../counts.ts'
import { ATTACKS, LOGO_SVGS, svg } from './svg-samples.ts'

const uri = (content: string | Uint8Array): string =>
  `data:image/svg+xml;base64,${Buffer.from(content as string).toString('base64')}`
const written = (content: string): string => {
  const read = readSvg(Buffer.from(content))
  if ('problem' in read) throw new Error(read.problem)
  return read.svg
}

beforeAll(loadSvgReader)

describe('a logo is written anew', () => {
  test.each(Object.entries(LOGO_SVGS))('%s: the same when it is read again', (_, content) => {
    const once = written(content)
    expect(written(once)).toBe(once)
    expect(parseImage(uri(content))).toEqual({ image: uri(once) })
    expect(once.length).toBeLessThanOrEqual(content.length)
  })

  test.each([
    ['as it was', '<path d="M0 0h9v9z"/>', '<path d="M0 0h9v9z"/>'],
    ['without texts and comments', '<title>a<!-- b --></title><!-- c --><desc/><g/>', '<g/>'],
    [
      'without what changes nothing',
      '<g class="a" role="img" aria-label="b" data-c="d" xml:space="preserve"/>',
      '<g/>'
    ],
    ['with one blank for several', '<path d=" M0\n0\t h9 "></path>', '<path d="M0 0 h9"/>'],
    [
      'with references in one form',
      `<g fill="url( '#a' )" clip-path='url(#b)'> </g>`,
      '<g fill="url(#a)" clip-path="url(#b)"/>'
    ],
    ['with characters for numbers', '<g fill="&#35;f&#x30;0"/>', '<g fill="#f00"/>']
  ])('%s', (_, content, expected) => {
    expect(written(svg(content))).toBe(svg(expected).replace(/><\/svg>$/, '></svg>'))
  })

  test('an empty one', () => {
    expect(written(svg('', ''))).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>')
  })
})

describe('anything else is refused', () => {
  test.each(Object.entries(ATTACKS))('%s', (_, [content, message]) => {
    const read = parseImage(uri(content))
    expect(read).toEqual({
      problem: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message)
    })
  })

  test.each([
    ['an element', '<use/>', 'SVGO'],
    ['a style', '<g style="fill:red"/>', 'as attributes'],
    ['text', 'a', 'to paths'],
    ['too much', '<g/>'.repeat(3000), 'Simplify']
  ])('with a cure: %s', (_, content, cure) => {
    expect(readSvg(Buffer.from(svg(content)))).toEqual({
      problem: expect.stringMatching(new RegExp(`^is an SVG .*${cure}.*\\.$`))
    })
  })
})

/** The elements of a text in document order, as parse5 reads what stands in a page: by other rules than XML's. */
function readAsPage(text: string): Pick<Element, 'name' | 'attributes'>[] {
  const elements: Pick<Element, 'name' | 'attributes'>[] = []
  const visit = (node: Tree.Node): void => {
    if (!('tagName' in node)) throw new Error(`holds ${node.nodeName}`)
    if (node.namespaceURI !== html.NS.SVG) throw new Error(`<${node.tagName}> is none of SVG`)
    const attributes = node.attrs.map(({ name, value }): [string, string] => [name, value])
    elements.push({ name: node.tagName, attributes: Object.fromEntries(attributes) })
    node.childNodes.forEach(visit)
  }
  const onParseError = ({ code }: ParserError): void => {
    throw new Error(code)
  }
  parseFragment(text, { onParseError }).childNodes.forEach(visit)
  return elements
}

/** What is written that may not be. */
const wrongIn = ({ name, attributes, text }: Element): string[] => [
  ...(ALLOWED.elements.includes(name) ? [] : [`<${name}>`]),
  ...(text === '' ? [] : [text]),
  ...Object.entries(attributes).flatMap(([key, value]) => {
    const isPlain = key === 'xmlns' || !/[:;\\"'<>&@]|url|\/\/|script/i.test(value.replace(/^url\(#[\w.-]+\)$/, ''))
    return ALLOWED.attributes.includes(key) && isPlain ? [] : [`${key}="${value}"`]
  })
]

/** Whatever was read: nothing but what is on the lists is written, two parsers find the same there, and reading it again changes nothing. */
function check(content: string | Uint8Array): void {
  const started = performance.now()
  const read = readSvg(Buffer.from(content as string))
  expect(performance.now() - started).toBeLessThan(1000)
  if ('problem' in read) {
    expect(read.problem).toMatch(/^is an SVG [ -~…]+\.$/)
    return
  }
  const elements = readXml(read.svg)
  expect(elements.flatMap(wrongIn)).toEqual([])
  expect(readAsPage(read.svg)).toEqual(elements.map(({ name, attributes }) => ({ name, attributes })))
  expect(readSvg(Buffer.from(read.svg))).toEqual(read)
}

describe('fuzzed', () => {
  const { SEED } = process.env
  /** Of each kind; at night 400,000 in all. */
  const RUNS = { numRuns: isNightly ? 80_000 : 500, ...(SEED === undefined ? {} : { seed: Number(SEED) }) }
  const pieces = [...Object.values(LOGO_SVGS), ...Object.values(ATTACKS).map(([content]) => content.toString())]
    .filter((text) => text.length < 4000)
    .flatMap((text) => text.match(/<[^>]*>|[^<]+/g) ?? [])
  const attributes = [...new Set(pieces.flatMap((piece) => piece.match(/[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? []))]
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('url(#a)', '#fff', '1e9', '-.5', 'M0 0', '&#10;', '\\', '//x', 'none')
  )
  const name = fc.constantFrom(...ALLOWED.attributes, 'href', 'style', 'onload', 'xlink:href')
  const attribute = fc.oneof(
    fc.constantFrom(...attributes),
    fc.tuple(name, value).map(([key, text]) => `${key}="${text}"`)
  )
  const leaf = fc
    .tuple(fc.constantFrom(...ALLOWED.elements, 'use', 'title', 'script'), fc.array(attribute, { maxLength: 3 }))
    .map(([tag, all]) => `<${tag} ${all.join(' ')}/>`)
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc
        .tuple(
          fc.constantFrom('g', 'g', 'defs', 'clipPath', 'linearGradient'),
          fc.array(attribute, { maxLength: 1 }),
          fc.array(tie('node'), { maxLength: 3 })
        )
        .map(([tag, all, content]) => `<${tag} ${all.join(' ')}>${content.join('')}</${tag}>`)
    )
  })).node

  test.each<[what: string, any: fc.Arbitrary<string | Uint8Array>]>([
    ['logos at extreme values', anyLogo],
    ['trees', fc.array(tree, { maxLength: 3 }).map((all) => svg(all.join('')))],
    ['pieces in any order', fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => svg(all.join('')))],
    [
      'logos with a piece put in',
      fc
        .tuple(fc.constantFrom(...Object.values(LOGO_SVGS)), fc.nat(), fc.constantFrom(...pieces, ...attributes))
        .map(([text, at, piece]) => text.slice(0, at % text.length) + piece + text.slice(at % text.length))
    ],
    [
      'logos with bytes changed',
      fc
        .tuple(
          fc.constantFrom(...Object.values(LOGO_SVGS)),
          fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
        )
        .map(([text, changes]) => {
          const bytes = Buffer.from(text)
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          return new Uint8Array(bytes)
        })
    ]
  ])(
    '%s are refused, or hold nothing but what is allowed',
    (_, any) => {
      fc.assert(fc.property(any, check), RUNS)
    },
    3_600_000
  )

  test.each([svg('<p/>'), svg('a'), svg('<!-- a -->'), svg('<g id="a" id="b"/>'), 'a', svg('&a')])(
    'the second parser finds what is strange: %s',
    (content) => {
      expect(() => readAsPage(content)).toThrow()
    }
  )

  test('of the logos at extreme values none lacks anything that may stand in one', () => {
    const all = fc.sample(anyLogo, { numRuns: 1000, seed: 1 }).join('')
    const { elements, attributes } = ALLOWED
    expect(elements.filter((name) => !all.includes(`<${name}`))).toEqual([])
    expect(attributes.filter((name) => !all.includes(` ${name}="`))).toEqual([])
  })

  test('some of the trees are taken', () => {
    const accepted = fc
      .sample(fc.array(tree, { maxLength: 2 }), 300)
      .filter((all) => 'svg' in readSvg(Buffer.from(svg(all.join('')))))
    expect(accepted.length).toBeGreaterThan(10)
  })
})

describe('64 KiB', () => {
  const KIB_64 = 64 * 1024
  const full = (piece: string, head = '', tail = ''): string =>
    svg(head + piece.repeat(Math.floor((KIB_64 - 200 - head.length - tail.length) / piece.length)) + tail)
  const BIG: readonly (readonly [what: string, content: string])[] = [
    ['a path', full('1 ', '<path d="M', '"/>')],
    ['a path of one number', full('1', '<path d="M', '"/>')],
    ['a path of signs', full('+', '<path d="M', '"/>')],
    ['a path of dots', full('.', '<path d="M', '"/>')],
    ['exponents', full('1e', '<path d="M', '"/>')],
    ['a transform', full('scale(1)', '<g transform="', '"/>')],
    ['half a transform', full('scale(', '<g transform="', '"/>')],
    ['blanks in a transform', full(' ,', '<g transform="scale(1)', '"/>')],
    ['blanks in a value', full(' ', '<g fill="a', 'a"/>')],
    ['a colour', full('1 ', '<g fill="rgb(', '"/>')],
    ['a reference', full('a', '<g fill="url(#', '"/>')],
    ['a class', full('a', '<g class="', '"/>')],
    ['an attribute', full('a-', '<g aria-', '="/>"/>')],
    ['attributes', full('a="" ', '<g ', '/>')],
    ['attributes that differ', svg(`<g ${Array.from({ length: 6000 }, (_, at) => `data-${at}=""`).join(' ')}/>`)],
    ['elements', full('<g/>')],
    ['shapes', full('<path fill="url(#a)" d=""/>')],
    ['elements that are open', full('<g>')],
    ['an element', full('a', '<', '/>')],
    ['a comment', full('- ', '<!--', '-->')],
    ['a comment that does not end', full('<!--')],
    ['blanks', full('\n')],
    ['characters for numbers', full('&#32;')],
    ['a title', full('&amp;', '<title>', '</title>')],
    ['titles', full('<title/>')],
    ['an entity', full('a', '&')],
    ['instructions', full('<?')],
    ['CDATA', full(']', '<![CDATA[')],
    ['a document type', `<!DOCTYPE svg [${'<!ENTITY a "b">'.repeat(4000)}`],
    ['a document type of brackets', `<!DOCTYPE svg ${'['.repeat(65_000)}`],
    ['quotes', `<svg ${'"'.repeat(65_000)}`]
  ]

  test.each(BIG)('of %s: the best of three in less than 100 ms', (_, content) => {
    const times = [0, 1, 2].map(() => {
      const started = performance.now()
      parseImage(uri(content))
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(100)
  })
})
