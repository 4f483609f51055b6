import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainTree } from '../../src/manifest/plain.ts'
import { parseYaml, type Tree } from '../../src/manifest/yaml.ts'
import { anyText, plainText, samplesOf } from './samples.ts'

const samples = [...samplesOf('badges'), ...samplesOf('manifests')]

/** What is read of a text, with the place of every tenth character and of its end. */
function seen(text: string, { root, problems, placeOf }: Tree): object {
  const places = Array.from({ length: Math.ceil(text.length / 10) }, (_, n) => placeOf(n * 10))
  return { root, problems, places: [...places, placeOf(text.length)] }
}

/** Whether a text is plain; then it has to be the same as to the library. */
function isPlain(text: string): boolean {
  const tree = plainTree(text)
  if (tree === undefined) return false
  expect(seen(text, tree)).toEqual(seen(text, parseYaml(text)))
  return true
}

test('what is plain of the cases is to the library just the same, and most of them are', () => {
  expect(samples.filter(isPlain).length).toBeGreaterThan(samples.length / 2)
})

test('whatever is plain of any text is to the library just the same', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.oneof(anyText, plainText), (text) => {
      if (isPlain(text)) plain++
    }),
    { numRuns: Math.max(2000, Number(process.env['FUZZ_RUNS'] ?? 0)) }
  )
  expect(plain).toBeGreaterThan(150)
})
