import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ManifestBadge } from '../../src/manifest/manifest.ts'
import { readBadgeList, readManifest } from '../../src/manifest/read.ts'
import { outcomeOf } from './reading.ts'
import { anyText, samplesOf } from './samples.ts'

/** A night may take more. */
const RUNS = Math.max(2000, Number(process.env['FUZZ_RUNS'] ?? 0))

const samples = [...samplesOf('badges'), ...samplesOf('manifests')]

const PARSERS: Readonly<Record<string, (text: string) => Promise<readonly ManifestBadge[]>>> = {
  list: (text) => readBadgeList(text, 'f'),
  project: async (text) => (await readManifest(text, { source: 'f', scope: 'project' })).badges,
  group: async (text) => (await readManifest(text, { source: 'f', scope: 'group' })).badges
}

/** What a parser makes of a text, and in how many milliseconds of the processor's: others may want it as well. */
async function timed<T>(
  parse: (text: string) => Promise<T>,
  text: string
): Promise<{ readonly outcome: Awaited<ReturnType<typeof outcomeOf<T>>>; readonly time: number }> {
  const start = process.cpuUsage()
  const outcome = await outcomeOf(parse(text))
  return { outcome, time: process.cpuUsage(start).user / 1000 }
}

test.each(Object.entries(PARSERS))(
  'any text at all, as a %s, is read or has problems, one line each, in less than 100 ms',
  async (_, parse) => {
    const prototype = Object.getOwnPropertyNames(Object.prototype)
    await timed(parse, samples.join('\n'))
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { outcome, time } = await timed(parse, text)
        // Again if it was slow, since garbage may have been collected meanwhile.
        if (time >= 100) {
          const again = [await timed(parse, text), await timed(parse, text)].map((each) => each.time)
          expect(Math.min(...again)).toBeLessThan(100)
        }
        if ('problems' in outcome) {
          expect(outcome.problems.length).toBeGreaterThan(0)
          for (const line of outcome.problems) expect(line).toMatch(/^f:[1-9]\d*:[1-9]\d*: \P{Cc}+$/u)
        } else {
          for (const { definition, place } of outcome.value)
            expect(`${definition.id} ${place}`).toMatch(/^\S+ f:\d+:\d+$/)
        }
      }),
      { numRuns: RUNS }
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
    expect('polluted' in {}).toBe(false)
  },
  3_600_000
)
