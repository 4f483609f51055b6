import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, statSync } from 'node:fs'
import { loadSvgReader, parseImage } from '../../src/badge/image.ts'
import { pictureOf } from '../../src/badge/logo.ts'
import { LOGO_NAMES } from '../../src/badge/logo-names.data.ts'
import { logosFor } from '../../src/render/logos.ts'
import { LOGOS } from '../../src/render/logos.data.ts'

beforeAll(loadSvgReader)

const FILE = new URL('../../src/render/logos.data.ts', import.meta.url)

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

test('the data are small, and say whose they are', () => {
  expect(statSync(FILE).size).toBeLessThan(70_000)
  expect(readFileSync(FILE, 'utf8')).toMatch(/simple-icons [\d.]+ .*CC0/)
})

test('nothing but the step that loads them looks into the data', () => {
  const [names, asked] = ['badge/logo.ts', 'render/logos.ts'].map((file) =>
    readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
  )
  expect(names).not.toContain('logos.data')
  expect(asked).toMatch(/await import\(.*'\.\/logos\.data\.ts'\)/)
})

describe.each(LOGO_NAMES)('%s', (name) => {
  test('is a colour and a path', () => {
    expect(LOGOS[name]).toMatch(/^[\da-f]{6} [Mm][\d\sMmLlHhVvCcSsQqTtAaZz.,-]+$/)
  })

  test('makes a picture that would be taken from a user too', () => {
    const image = pictureOf({ name }, '#123456', LOGOS)
    expect(parseImage(image)).toEqual({ image })
    expect(pictureOf({ name }, undefined, LOGOS)).not.toBe(image)
  })
})

describe('they are loaded', () => {
  test.each([
    ['for none', [], 0],
    ['for badges without a logo', [{}, { logo: undefined }], 0],
    ['for a picture', [{ logo: { image: 'data:image/png;base64,x' as const } }], 0],
    ['for a name', [{}, { logo: { name: 'docker' } }], LOGO_NAMES.length]
  ])('%s: %#', async (_, badges, count) => {
    expect(Object.keys(await logosFor(badges))).toHaveLength(count)
  })
})
