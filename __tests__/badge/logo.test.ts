import { describe, expect, test, beforeAll, jest } from '@jest/globals'
import {
  ALLOWED_LOGOS,
  logoProblem,
  imageOf,
  parseLogo,
  loadSvgReader,
  needsSvgReader,
  parseImage,
  loadLogos
} from '../../src/badge/logo.ts'
import { LOGO_NAMES } from '../../src/badge/logo-names.data.ts'
import { readFileSync, statSync } from 'node:fs'

import { LOGOS } from '../../src/badge/logos.data.ts'
import fc from 'fast-check'

test.each([
  ['github', 'github'],
  ['GitHub', 'github'],
  [' docker ', 'docker'],
  ['GitHub Actions', 'githubactions'],
  ['github-actions', 'githubactions'],
  ['github_actions', 'githubactions'],
  ['Node.js', 'nodedotjs'],
  ['.NET', 'dotnet'],
  ['C++', 'cplusplus'],
  ['Vue.js', 'vuedotjs']
])('%j is the logo %s', (text, name) => {
  expect(parseLogo(text)).toEqual({ name })
})

test.each(LOGO_NAMES)('%s is itself', (name) => {
  expect(parseLogo(name)).toEqual({ name })
})

describe('no logo', () => {
  test.each([
    ['dcoker', 'Did you mean "docker"?'],
    ['node', 'Did you mean "nodedotjs"?'],
    ['chrome', 'Did you mean "googlechrome"?'],
    ['pyhton', 'Did you mean "python"?'],
    ['kubernets', 'Did you mean "kubernetes"?'],
    ['a completely different thing', 'is not a logo.'],
    ['https://x.test/logo.png', 'is not a logo.'],
    ['constructor', 'is not a logo.'],
    ['__proto__', 'is not a logo.'],
    ['', 'is not a logo.'],
    ['data:image/png;base64,AAAA', 'is declared as image/png, but is not an image of a known type.'],
    ['data:,', 'is not an image']
  ])('%j', (text, message) => {
    expect(parseLogo(text)).toBeUndefined()
    expect(logoProblem(text)).toContain(message)
  })

  test('the message names what is allowed', () => {
    expect(ALLOWED_LOGOS).toMatch(/^Allowed: .*github.*data:image\/…;base64,….*64 KiB.*png.*\.$/)
  })
})

const uri = (type: string, content: string | Uint8Array): string =>
  `data:image/${type};base64,${Buffer.from(content as string).toString('base64')}`
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const problem = (text: string): string => {
  const read = parseImage(text)
  return 'problem' in read ? read.problem : ''
}

const PNG = latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')
const JPEG = latin1('\xff\xd8\xff\xe0\0\x10JFIF')
const GIF = latin1('GIF89a\x01\0\x01\0')
const WEBP = latin1('RIFF\x24\0\0\0WEBPVP8 ')
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'

beforeAll(loadSvgReader)

describe('an image of the type that it declares', () => {
  test.each<[name: string, type: string, content: string | Uint8Array]>([
    ['PNG', 'png', PNG],
    ['JPEG', 'jpeg', JPEG],
    ['GIF', 'gif', GIF],
    ['old GIF', 'gif', latin1('GIF87a\x01\0\x01\0')],
    ['WebP', 'webp', WEBP],
    ['SVG', 'svg+xml', SVG],
    ['64 KiB', 'png', Buffer.concat([PNG, new Uint8Array(64 * 1024 - PNG.length)])]
  ])('%s', (_, type, content) => {
    expect(parseImage(uri(type, content))).toEqual({ image: uri(type, content) })
  })

  test('is normalized: lower case, padding, no spaces around it', () => {
    const plain = uri('png', PNG)
    const written = ` ${plain.replace('image/png;base64', 'IMAGE/PNG;BASE64').replace('data', 'DATA').replace(/=+$/, '')}\n`
    expect(parseImage(written)).toEqual({ image: plain })
    expect(parseImage(plain.replace(/(.{30})/g, '$1\n '))).toEqual({ image: plain })
  })
})

describe('anything else is refused with its problem', () => {
  test.each<[name: string, text: string, message: string]>([
    ['JPEG called PNG', uri('png', JPEG), 'is declared as image/png, but is image/jpeg.'],
    ['SVG called PNG', uri('png', SVG), 'is declared as image/png, but is image/svg+xml.'],
    ['PNG called SVG', uri('svg+xml', PNG), 'is declared as image/svg+xml, but is image/png.'],
    [
      'HTML called SVG',
      uri('svg+xml', '<html><svg></svg></html>'),
      'is declared as image/svg+xml, but is not an image of a known type.'
    ],
    ['text called GIF', uri('gif', 'hello'), 'is declared as image/gif, but is not an image of a known type.'],
    ['a RIFF that is no WebP', uri('webp', 'RIFF....WAVE'), 'but is not an image of a known type.'],
    ['an unknown type', uri('bmp', 'BM'), 'has the type image/bmp, which badges do not support.'],
    ['a type of an object', uri('constructor', 'x'), 'has the type image/constructor, which badges do not support.'],
    ['another kind of data', 'data:text/html;base64,PGI+', 'does not start with data:image/…;base64,'],
    ['no base64', `data:image/svg+xml,${encodeURIComponent(SVG)}`, 'does not start with data:image/…;base64,'],
    ['nothing', 'data:image/png;base64,', 'is not valid base64'],
    ['stray characters', 'data:image/png;base64,iVBORw0K!Ggo=', 'is not valid base64'],
    ['base64 for URLs', 'data:image/png;base64,-_-_', 'is not valid base64'],
    ['cut base64', `${uri('png', PNG)}=A`, 'is not valid base64'],
    ['markup behind it', `${uri('png', PNG)}"/><script/>`, 'is not valid base64'],
    ['over 64 KiB', uri('png', Buffer.concat([PNG, new Uint8Array(64 * 1024)])), 'is too large an image: 65 KiB.'],
    ['far over 64 KiB', uri('png', 'x'.repeat(1e6)), 'is too large an image']
  ])('%s', (_, text, message) => {
    expect(problem(text)).toContain(message)
  })
})

test('any text is an image or a problem, without long parsing', () => {
  const parts = ['data:image/', 'svg+xml', 'png', ';base64,', 'PHN2Zz4=', '<svg', ' ', '=', 'A', '\n', '"', '/']
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((all) => all.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => Object.keys(parseImage(any)).length === 1)
  )
})

test.each<[text: string, needs: boolean]>([
  ['data:image/svg+xml;base64,', true],
  ['DATA:IMAGE/SVG+XML;base64,', true],
  ['"data:image/s\\x76g+xml;base64,"', true],
  ['data:image/png;base64,iVBORw0K', false]
])('of %s the reader of SVGs is needed: %j, unless it is loaded', async (text, needs) => {
  expect(needsSvgReader(text)).toBe(false)
  jest.resetModules()
  const { needsSvgReader: needsNow } = await import('../../src/badge/logo.ts')
  expect(needsNow(text)).toBe(needs)
})

const FILE = new URL('../../src/badge/logos.data.ts', import.meta.url)

test('about 60 and more, each by its name, in order', () => {
  expect(LOGO_NAMES.length).toBeGreaterThanOrEqual(60)
  expect(Object.keys(LOGOS)).toEqual(LOGO_NAMES)
  expect([...LOGO_NAMES].sort()).toEqual(LOGO_NAMES)
})

test('what users of CI reach for is there', () => {
  const wanted =
    'github githubactions docker kubernetes python nodedotjs go rust openjdk npm pypi googlecloud googlechrome firefox linux ubuntu apple android jest pytest'
  expect(wanted.split(' ').filter((name) => !LOGO_NAMES.includes(name))).toEqual([])
})

test('the data are small and name their source and license', () => {
  expect(statSync(FILE).size).toBeLessThan(70_000)
  expect(readFileSync(FILE, 'utf8')).toMatch(/simple-icons [\d.]+ .*CC0/)
})

describe.each(LOGO_NAMES)('%s', (name) => {
  test('is a color and a path', () => {
    expect(LOGOS[name]).toMatch(/^[\da-f]{6} [Mm][\d\sMmLlHhVvCcSsQqTtAaZz.,-]+$/)
  })

  test('is an image that a user could give, too', () => {
    const image = imageOf({ name }, '#123456', LOGOS)
    expect(parseImage(image)).toEqual({ image })
    expect(imageOf({ name }, undefined, LOGOS)).not.toBe(image)
  })
})

describe('the built-in logos are loaded', () => {
  test.each([
    ['for none', [], 0],
    ['for badges without a logo', [{}, { logo: undefined }], 0],
    ['for a picture', [{ logo: { image: 'data:image/png;base64,x' as const } }], 0],
    ['for a name', [{}, { logo: { name: 'docker' } }], LOGO_NAMES.length]
  ])('%s: %#', async (_, badges, count) => {
    expect(Object.keys(await loadLogos(badges))).toHaveLength(count)
  })
})
