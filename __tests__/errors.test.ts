import { expect, test } from '@jest/globals'
import {
  BadgeError,
  bracketsOf,
  type FailureCode,
  type FailureKind,
  invalid,
  nearest,
  quote,
  suggestion
} from '../src/errors.ts'
import { FAIL_ON } from '../src/plan.ts'

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
  ['elephant', undefined]
])('nearest to %s is %s', (word, name) => {
  const names = ['success', 'failure', 'passing']
  expect(nearest(word, names)).toBe(name)
  expect(suggestion(word, names)).toBe(name === undefined ? '' : ` Did you mean "${name}"?`)
})
