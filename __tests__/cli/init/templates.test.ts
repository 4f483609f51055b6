import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { scalar } from '../../../src/cli/init/templates.ts'

test.each([
  ['CI', 'CI'],
  ['Build and test', 'Build and test'],
  ['ci.yml', 'ci.yml'],
  ['build (x64)', 'build (x64)'],
  ['Prüfung', 'Prüfung'],
  ['', "''"],
  ['on', "'on'"],
  ['Yes', "'Yes'"],
  ['1.0', "'1.0'"],
  ['ci: test', "'ci: test'"],
  ['ci # test', "'ci # test'"],
  ["Bob's", "'Bob''s'"],
  ['say "hi"', `'say "hi"'`],
  ['C\\+\\+', "'C\\+\\+'"],
  [' blank ', "' blank '"],
  ['*', "'*'"],
  ['🚀 deploy', "'🚀 deploy'"],
  ['a\tb', '"a\\tb"'],
  ['a\u2028b', '"a\\u2028b"'],
  ['a\u0085b', '"a\\u0085b"'],
  ['half \ud800', "'half �'"]
])('%j is written %s', (text, yaml) => {
  expect(scalar(text)).toBe(yaml)
})

const signs = 'y n ~ . - : # & * ! | > \' " % @ ` { } [ ] , ? + = < \\ on null true é 🚀'.split(' ')
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...signs, ' ', '\t', '\n', '\r', '\ufeff'), maxLength: 6 })
)

test.each(['1.1', '1.2'] as const)('by YAML %s every text is read back as it is, also in a flow list', (version) => {
  fc.assert(
    fc.property(text, (wanted) => {
      expect(parse(`name: ${scalar(wanted)}\nin: [${scalar(wanted)}, x]\n`, { version })).toEqual({
        name: wanted,
        in: [wanted, 'x']
      })
    }),
    { numRuns: 500 }
  )
})
