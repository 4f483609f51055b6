import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { loadSvgReader, needsSvgReader, parseImage } from '../../src/badge/image.ts'

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

describe('a picture that is what it says', () => {
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

  test('is written in one way: small letters, padding, no blanks around', () => {
    const plain = uri('png', PNG)
    const written = ` ${plain.replace('image/png;base64', 'IMAGE/PNG;BASE64').replace('data', 'DATA').replace(/=+$/, '')}\n`
    expect(parseImage(written)).toEqual({ image: plain })
    expect(parseImage(plain.replace(/(.{30})/g, '$1\n '))).toEqual({ image: plain })
  })
})

describe('anything else is a problem that says what it is', () => {
  test.each<[name: string, text: string, says: string]>([
    ['JPEG called PNG', uri('png', JPEG), 'says image/png, but is image/jpeg.'],
    ['SVG called PNG', uri('png', SVG), 'says image/png, but is image/svg+xml.'],
    ['PNG called SVG', uri('svg+xml', PNG), 'says image/svg+xml, but is image/png.'],
    [
      'HTML called SVG',
      uri('svg+xml', '<html><svg></svg></html>'),
      'says image/svg+xml, but is no picture of a known type.'
    ],
    ['text called GIF', uri('gif', 'hello'), 'says image/gif, but is no picture of a known type.'],
    ['a RIFF that is no WebP', uri('webp', 'RIFF....WAVE'), 'but is no picture of a known type.'],
    ['an unknown type', uri('bmp', 'BM'), 'is of a type that badges do not hold, image/bmp.'],
    ['a type of an object', uri('constructor', 'x'), 'is of a type that badges do not hold, image/constructor.'],
    ['another kind of data', 'data:text/html;base64,PGI+', 'does not start with data:image/…;base64,'],
    ['no base64', `data:image/svg+xml,${encodeURIComponent(SVG)}`, 'does not start with data:image/…;base64,'],
    ['nothing', 'data:image/png;base64,', 'is no base64'],
    ['stray characters', 'data:image/png;base64,iVBORw0K!Ggo=', 'is no base64'],
    ['base64 for URLs', 'data:image/png;base64,-_-_', 'is no base64'],
    ['cut base64', `${uri('png', PNG)}=A`, 'is no base64'],
    ['markup behind it', `${uri('png', PNG)}"/><script/>`, 'is no base64'],
    ['over 64 KiB', uri('png', Buffer.concat([PNG, new Uint8Array(64 * 1024)])), 'is too big a picture: 65 KiB.'],
    ['far over 64 KiB', uri('png', 'x'.repeat(1e6)), 'is too big a picture']
  ])('%s', (_, text, says) => {
    expect(problem(text)).toContain(says)
  })
})

test('any text at all is a picture or a problem, soon', () => {
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
  const { needsSvgReader: needsNow } = await import('../../src/badge/image.ts')
  expect(needsNow(text)).toBe(needs)
})
