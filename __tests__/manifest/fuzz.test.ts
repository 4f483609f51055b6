import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { KEYS } from '../../src/manifest/keys.ts'
import { parseBadges, parseManifest } from '../../src/manifest/parse.ts'

/** A night may take more. */
const RUNS = Math.max(2000, Number(process.env['FUZZ_RUNS'] ?? 0))

function samplesOf(folder: string): string[] {
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
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup, { arbitrary: mutated, weight: 2 })

const PARSERS = {
  list: (text: string) => parseBadges(text, 'f'),
  project: (text: string) => parseManifest(text, 'f', 'project'),
  group: (text: string) => parseManifest(text, 'f', 'group')
}

function timeOf(parse: (text: string) => object, text: string): number {
  const start = performance.now()
  parse(text)
  return performance.now() - start
}

test.each(Object.entries(PARSERS))(
  'any text at all, as a %s, is read or has problems, one line each, in less than 100 ms',
  (_, parse) => {
    const prototype = Object.getOwnPropertyNames(Object.prototype)
    parse(samples.join('\n'))
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parse(text)
        // The quickest of three, since a machine may pause.
        if (timeOf(parse, text) >= 100) expect(Math.min(timeOf(parse, text), timeOf(parse, text))).toBeLessThan(100)
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0)
          for (const line of result.problems) expect(line).toMatch(/^f:[1-9]\d*:[1-9]\d*: \P{Cc}+$/u)
        } else {
          const badges = 'badges' in result ? result.badges : result.manifest.badges
          for (const { definition, place } of badges)
            expect([definition.id, place]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^f:\d+:\d+$/)])
        }
      }),
      { numRuns: RUNS }
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
    expect('polluted' in {}).toBe(false)
  },
  3_600_000
)
