import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { looksLikeToken } from '../../src/errors.ts'
import { formsOf, redactor, refuseTokens } from '../../src/inputs/tokens.ts'

const TOKEN = 'no>>>>token????of/a+b=c&d ~~~~'

test.each([
  `ghp_${'a1'.repeat(18)}`,
  `gho_${'a1'.repeat(18)}`,
  `ghu_${'a1'.repeat(18)}`,
  `ghs_${'a1'.repeat(18)}`,
  `ghr_${'a1'.repeat(18)}`,
  `github_pat_${'a1_'.repeat(20)}`,
  `ghs_1234567_eyJ${'aB1-_'.repeat(20)}.eyJ${'aB1-_'.repeat(40)}.${'aB1-_'.repeat(40)}`,
  `glpat-${'a1-'.repeat(8)}`,
  `glpat-${'a1'.repeat(10)}.01.0a1b2c3d4`,
  `gldt-${'a1-'.repeat(8)}`,
  `glrt-t1_${'a1-'.repeat(8)}`,
  `https://x.test/?a=b&private_token=abc`,
  `https://x.test/?access_token=abc`,
  `https://x.test/?API_Key=abc`,
  `https://x.test/ghp_${'a1'.repeat(18)}/x`
])('%s looks like a token', (text) => {
  expect(looksLikeToken(text)).toBe(true)
})

test.each([
  '',
  'passing',
  'https://x.test/?token_count=3',
  'ghp_short',
  'github_pattern',
  'f'.repeat(40),
  'https://x.test/api_key=3'
])('%j does not', (text) => {
  expect(looksLikeToken(text)).toBe(false)
})

describe('wherever our token stands', () => {
  const clean = redactor([TOKEN, ''])

  test.each([
    ['as it is', TOKEN],
    ['twice', `${TOKEN} ${TOKEN}`],
    ['URL-encoded', encodeURIComponent(TOKEN)],
    ['in base64', Buffer.from(TOKEN).toString('base64')],
    ['in base64 for URLs', Buffer.from(TOKEN).toString('base64url')],
    ['in hex', Buffer.from(TOKEN).toString('hex')],
    ['in hex with capitals', Buffer.from(TOKEN).toString('hex').toUpperCase()],
    ['in the header of git', `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`]
  ])('%s, it is taken out and refused', (_, text) => {
    expect(clean(`a ${text} b`)).toContain('***')
    for (const form of formsOf(TOKEN)) expect(clean(`a ${text} b`)).not.toContain(form)
    expect(() => refuseTokens('label', `a ${text} b`, ['', TOKEN].flatMap(formsOf))).toThrow(
      /^Input "label" contains a token/
    )
  })

  test('in base64 of any text that holds it, it is taken out', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 8 })
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom('base64' as const, 'base64url' as const),
        (before, after, encoding) => {
          expect(clean(Buffer.from(before + TOKEN + after).toString(encoding))).toContain('***')
        }
      )
    )
  })

  test('other texts stay as they are', () => {
    expect(clean('build passing bm90IGEgdG9rZW4=')).toBe('build passing bm90IGEgdG9rZW4=')
    expect(() => refuseTokens('label', 'build', formsOf(TOKEN))).not.toThrow()
  })
})

test('nothing is taken out for a token that is none', () => {
  expect(redactor(['', 'a'])('a b c')).toBe('a b c')
  expect(() => refuseTokens('label', 'a b c', ['', 'a'].flatMap(formsOf))).not.toThrow()
})
