import { describe, expect, test } from '@jest/globals'
import {
  BadgeError,
  bracketsOf,
  type FailureCode,
  masked,
  type FailureKind,
  invalid,
  nearest,
  quote,
  suggestion
} from '../src/errors.ts'
import { FAIL_ON } from '../src/inputs/parse.ts'

test.each<[code: FailureCode, kind: FailureKind]>([
  ['invalid', 'input'],
  ['forbidden', 'setup'],
  ['unauthorized', 'setup'],
  ['policy', 'setup'],
  ['archived', 'setup'],
  ['moved', 'setup'],
  ['not-found', 'setup'],
  ['limited', 'outage'],
  ['outage', 'outage'],
  ['interrupted', 'signal']
])('%s is for %s', (code, kind) => {
  expect(new BadgeError(code, 'm').kind).toBe(kind)
})

test.each<[level: keyof typeof FAIL_ON, fails: Record<FailureKind, boolean>]>([
  ['setup', { input: true, setup: true, signal: true, outage: false }],
  ['any', { input: true, setup: true, signal: true, outage: true }],
  ['none', { input: true, setup: false, signal: true, outage: false }]
])('fail-on %s', (level, fails) => {
  const kinds: FailureKind[] = ['input', 'setup', 'signal', 'outage']
  expect(Object.fromEntries(kinds.map((kind) => [kind, FAIL_ON[level].includes(kind)]))).toEqual(fails)
})

test.each<[code: FailureCode, brackets: string]>([
  ['invalid', 'invalid'],
  ['unauthorized', 'unauthorized'],
  ['forbidden', 'forbidden'],
  ['not-found', 'not-found'],
  ['policy', 'forbidden'],
  ['archived', 'forbidden'],
  ['refused', 'forbidden']
])('on the command line %s ends with [%s]', (code, brackets) => {
  expect(bracketsOf(code)).toBe(brackets)
})

test('a wrong input is named, with its value in one line', () => {
  expect(invalid('color', 'gre\nan', 'is no colour.').message).toBe('Input "color": "gre an" is no colour.')
})

test.each([
  ['quotes', 'a"b', '"a\\"b"'],
  ['line breaks of all kinds', 'a\r\nb\u2028c', '"a b c"'],
  ['control characters', 'a\u001b[31mb', '"a [31mb"'],
  ['80 characters', 'x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['more', 'x'.repeat(81), `"${'x'.repeat(80)}…"`]
])('a value with %s is quoted', (_, value, quoted) => {
  expect(quote(value)).toBe(quoted)
})

test.each([
  ['sucess', 'success'],
  ['SUCCESS', 'success'],
  ['failur', 'failure'],
  ['passng', 'passing'],
  ['passed', 'passing'],
  ['elephant', undefined],
  ['', undefined]
])('nearest to %s is %s', (word, name) => {
  const names = ['success', 'failure', 'failed', 'passing']
  expect(nearest(word, names)).toBe(name)
  expect(suggestion(word, names)).toBe(name === undefined ? '' : ` Did you mean "${name}"?`)
})

test('a short word with no letter in common is not similar', () => {
  expect(nearest('zz', ['a', 'ci'])).toBeUndefined()
  expect(nearest('cu', ['a', 'ci'])).toBe('ci')
})

describe('what looks like a credential', () => {
  test.each([
    ['AUTHORIZATION: basic eC1hY2Nlc3M=', 'AUTHORIZATION: basic ***'],
    ['authorization=token abc', 'authorization=token ***'],
    ['Authorization : 0123abc rest', 'Authorization : *** rest'],
    ['the header "Bearer 0123456789abcdefghij"', 'the header "Bearer ***"'],
    ['extraheader = AUTHORIZATION: basic x y', 'extraheader = ***'],
    ['https://user:pass@host/x and //token@host', 'https://***@host/x and //***@host'],
    ['https://h/?a=1&private_token=xyz&b=2', 'https://h/?a=1&private_token=***&b=2'],
    ['ghp_0123456789abcdefghij', '***'],
    ['x github_pat_0123456789abcdefghij y', 'x *** y'],
    ['glpat-0123456789abcdefghij', '***'],
    ['npm_0123456789abcdefghijkl, AKIA0123456789ABCDEF', '***, ***']
  ])('is masked: %s', (text, clean) => {
    expect(masked(text)).toBe(clean)
    expect(new BadgeError('invalid', text).message).toBe(clean)
  })

  test.each([
    'Redirects of the authorization header',
    'basic settings of the workflow',
    'owner/repo:path@ref and https://github.com/octo/demo@v1',
    'an id of parts, such as ghp_short'
  ])('is not seen in %s', (text) => {
    expect(masked(text)).toBe(text)
  })

  test('is masked before a quotation is cut', () => {
    const text = `${'x'.repeat(70)} ghp_0123456789abcdefghij`
    expect(quote(text)).toBe(JSON.stringify(`${'x'.repeat(70)} ***`))
  })

  test.each(['//', 'authorization: ', 'extraheader ', 'bearer ', 'ghp_', 'eyJ', 'eyJyJ-yAAe-', 'a@', '//a', ' '])(
    'is looked for in time that grows with the text: %j',
    (part) => {
      const start = performance.now()
      masked(part.repeat(200_000 / part.length))
      expect(performance.now() - start).toBeLessThan(1000)
    }
  )
})
