import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { RateLimiter } from '../github-server/limiter.ts'
import type { Outcome } from './publisher.ts'
import { Stage, type Way } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await Stage.here()
})
afterEach(async () => {
  const { violations } = stage.server
  const faults = await stage.fsck()
  await stage.close()
  expect({ violations, faults }).toEqual({ violations: [], faults: [] })
})

/** How many ended in which way. */
function tally(outcomes: readonly Outcome[]): Record<string, number> {
  const ends = outcomes.map(({ result, code }) => (code === undefined ? result : `${result}: ${code}`))
  return Object.fromEntries([...new Set(ends)].sort().map((end) => [end, ends.filter((one) => one === end).length]))
}

describe('publishers that all begin at once, look-ups for newer runs included, send at most', () => {
  test.each<[most: number, way: Way, publishers: number]>([
    [300, 'GraphQL', 20],
    [300, 'GraphQL, first publication', 20],
    [650, 'REST', 20],
    [650, 'single commit', 20],
    [1300, 'GraphQL', 64]
  ])('%d requests over %s for %d, and lose nothing', async (most, way, publishers) => {
    const play = await stage.play(way)
    const outcomes = await play.publish(...play.crowd(publishers))
    expect(tally(outcomes)).toEqual({ published: publishers })
    expect(play.audit(outcomes)).toEqual([])
    console.info(`${way}: ${String(publishers)} publishers, ${String(play.record.length)} requests`)
    expect(play.record.length).toBeLessThanOrEqual(most)
  })
})

describe('64 publishers under GitHub’s limits', () => {
  test.each<[limit: string, way: Way, limits: ConstructorParameters<typeof RateLimiter>[1]]>([
    ['a minute', 'GraphQL', {}],
    ['a minute', 'REST', {}],
    ['a minute', 'single commit', {}],
    ['an hour', 'GraphQL', { graphqlPerHour: 150, contentPerMinute: 1000 }],
    ['an hour', 'REST', { contentPerMinute: 1000, restPointsPerMinute: 10_000 }]
  ])('of %s over %s never send while limited, and tell the truth', async (_, way, limits) => {
    const { server, time } = stage
    server.limiter = new RateLimiter(() => time?.now() ?? 0, limits)
    const play = await stage.play(way)
    const outcomes = await play.publish(...play.crowd(64))
    console.info(`${way}: ${String(play.record.length)} requests, ${JSON.stringify(tally(outcomes))}`)
    expect(play.limited).toBeGreaterThan(0)
    expect(tally(outcomes)['published']).toBeGreaterThan(0)
    expect(Object.keys(tally(outcomes)).filter((end) => !/^published$|: (?:limited|outage)$/.test(end))).toEqual([])
    expect(play.audit(outcomes)).toEqual([])
  })
})
