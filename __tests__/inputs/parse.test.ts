import { describe, expect, test } from '@jest/globals'
import { STYLES } from '../../src/badge/badge.ts'
import { BadgeError } from '../../src/errors.ts'
import { parseLooks, type LookFlag } from '../../src/inputs/parse.ts'
import { definitionOf, planOf } from '../fixtures.ts'

const GIF = 'data:image/gif;base64,R0lGODlh'
const looks = (given: Partial<Record<LookFlag, string>>): object => parseLooks((flag) => given[flag] ?? '')

test.each(STYLES)('style: %s', (style) => {
  expect(definitionOf({ style })).toMatchObject({ style })
})

test.each<[text: string, logo: object | undefined]>([
  ['', undefined],
  ['docker', { name: 'docker' }],
  ['GitHub Actions', { name: 'githubactions' }],
  [GIF, { image: GIF }]
])('logo: %s', (text, logo) => {
  expect(definitionOf({ logo: text }).logo).toEqual(logo)
})

test('flags of svg', () => {
  expect(looks({})).toEqual({ palette: undefined, labelColor: undefined, logoColor: undefined })
  expect(looks({ palette: 'shields', 'label-color': 'red', 'logo-color': 'FFF' })).toEqual({
    palette: 'shields',
    labelColor: 'red',
    logoColor: '#ffffff'
  })
})

describe('what is wrong is named, with the nearest that is right', () => {
  const message = (read: () => unknown): string => {
    try {
      read()
    } catch (error) {
      if (error instanceof BadgeError && error.code === 'invalid') return error.message
    }
    return 'nothing was refused'
  }

  test.each([
    [
      'style',
      'plastik',
      'is not a valid value. Did you mean "plastic"? Allowed: flat, flat-square, plastic, for-the-badge, social.'
    ],
    ['style', 'for the badge', 'Did you mean "for-the-badge"?'],
    ['color', 'grean', 'is not a colour. Did you mean "green"?'],
    ['logo', 'dokcer', 'is not a logo. Did you mean "docker"? Allowed: '],
    ['logo', 'https://x.test/logo.png', 'data:image/'],
    ['logo', GIF.replace('gif', 'png'), 'is declared as image/png, but is image/gif. Allowed: ']
  ] as const)('%s: %s', (input, value, says) => {
    const said = message(() => definitionOf({ [input]: value }))
    expect(said.startsWith(`Input "${input}": "${value}" `)).toBe(true)
    expect(said).toContain(says)
  })

  test.each([
    ['palette', 'shield', 'is not a valid value. Did you mean "shields"? Allowed: default, shields.'],
    ['label-color', 'gray50', 'is not a colour.'],
    ['logo-color', 'whte', 'is not a colour. Did you mean "white"?']
  ] as const)('%s: %s', (flag, value, says) => {
    const said = message(() => looks({ [flag]: value }))
    expect(said.startsWith(`Input "${flag}": "${value}" `)).toBe(true)
    expect(said).toContain(says)
  })
})

test('a logo describes a badge, and contradicts a list of them', async () => {
  await expect(planOf({ badges: '- id: ci', logo: 'docker' })).rejects.toThrow(
    'Inputs "badges" and "logo" both describe'
  )
})
