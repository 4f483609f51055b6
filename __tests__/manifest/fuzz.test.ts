import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseBadges, type Parsed, type ParsedBadges, parseManifest } from '../../src/manifest/parse.ts'
import { anyText, samplesOf } from './samples.ts'

/** A night may take more. */
const RUNS = Math.max(2000, Number(process.env['FUZZ_RUNS'] ?? 0))

const samples = [...samplesOf('badges'), ...samplesOf('manifests')]

const PARSERS: Readonly<Record<string, (text: string) => Parsed | ParsedBadges>> = {
  list: (text: string) => parseBadges(text, 'f'),
  project: (text: string) => parseManifest(text, 'f', 'project'),
  group: (text: string) => parseManifest(text, 'f', 'group')
}

/** What a parser makes of a text, and in how many milliseconds of the processor's: others may want it as well. */
function timed<T>(parse: (text: string) => T, text: string): { readonly result: T; readonly time: number } {
  const start = process.cpuUsage()
  const result = parse(text)
  return { result, time: process.cpuUsage(start).user / 1000 }
}

test.each(Object.entries(PARSERS))(
  'any text at all, as a %s, is read or has problems, one line each, in less than 100 ms',
  (_, parse) => {
    const prototype = Object.getOwnPropertyNames(Object.prototype)
    parse(samples.join('\n'))
    fc.assert(
      fc.property(anyText, (text) => {
        const { result, time } = timed(parse, text)
        // Again if it was slow, since garbage may have been collected meanwhile.
        if (time >= 100) expect(Math.min(timed(parse, text).time, timed(parse, text).time)).toBeLessThan(100)
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0)
          for (const line of result.problems) expect(line).toMatch(/^f:[1-9]\d*:[1-9]\d*: \P{Cc}+$/u)
        } else {
          const badges = 'badges' in result ? result.badges : result.manifest.badges
          for (const { definition, place } of badges) expect(`${definition.id} ${place}`).toMatch(/^\S+ f:\d+:\d+$/)
        }
      }),
      { numRuns: RUNS }
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
    expect('polluted' in {}).toBe(false)
  },
  3_600_000
)
