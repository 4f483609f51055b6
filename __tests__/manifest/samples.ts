import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { KEYS } from '../../src/manifest/keys.ts'

/** What the cases of a folder read. */
export function samplesOf(folder: 'badges' | 'manifests'): string[] {
  const root = new URL(`../cases/${folder}/`, import.meta.url)
  return readdirSync(root).map((name) => readFileSync(new URL(`${name}/input.yml`, root), 'utf8'))
}

const samples = [...samplesOf('badges'), ...samplesOf('manifests')]
const words = [
  ...Object.keys(KEYS),
  ...'inherit extends exclude defaults readme publish badges gist directory path formats'.split(' '),
  ...'- |:|: |\n|\n  |\n    |[|]|{|}|&a|*a|"|\'|#| #|!|!!str |? |<<|~|---|%|>|@|\t|,|__proto__|constructor|x'.split('|')
]
const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''))
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom(...words)), { maxLength: 6 })
const mutated = fc.tuple(fc.constantFrom(...samples), edits).map(([sample, changes]) =>
  changes.reduce((text, [at, cut, word]) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + word + text.slice(from + cut)
  }, sample)
)

/** Noise, words and signs of the format in any order, and cases with a few changes. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup, { arbitrary: mutated, weight: 2 })
