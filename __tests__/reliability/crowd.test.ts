import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { RateLimiter } from '../github-server/limiter.ts'
import { Stage, type Way } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await Stage.open()
})
afterEach(async () => {
  const { violations } = stage.server
  const faults = await stage.fsck()
  await stage.close()
  expect({ violations, faults }).toEqual({ violations: [], faults: [] })
})

const count = (results: readonly string[], result: string): number => results.filter((one) => one === result).length

describe('publishers that all begin at once, look-ups for newer runs included, send at most', () => {
  test.each<[most: number, way: Way, publishers: number]>([
    [300, 'GraphQL', 20],
    [300, 'GraphQL, first publication', 20],
    [650, 'REST', 20],
    [650, 'single commit', 20],
    [1300, 'GraphQL', 64]
  ])('%d requests over %s for %d, and lose nothing', async (most, way, publishers) => {
    const play = await stage.play(way)
    const crowd = Array.from({ length: publishers }, (_, index) => play.publisher(`leg-${String(index)}`))
    const outcomes = await play.publish(...crowd)
    expect(
      count(
        outcomes.map(({ result }) => result),
        'published'
      )
    ).toBe(publishers)
    expect(play.audit(outcomes)).toEqual([])
    console.info(`${way}: ${String(publishers)} publishers, ${String(play.operations.length)} requests`)
    expect(play.operations.length).toBeLessThanOrEqual(most)
  })
})

describe('64 publishers under GitHub’s limits', () => {
  test.each<[limit: string, way: Way, limits: ConstructorParameters<typeof RateLimiter>[1]]>([
    ['a minute', 'GraphQL', {}],
    ['a minute', 'REST', {}],
    ['an hour', 'GraphQL', { graphqlPerHour: 150, contentPerMinute: 1000 }],
    ['an hour', 'REST', { restPerHour: 300, contentPerMinute: 1000, restPointsPerMinute: 10_000 }],
    ['a minute', 'single commit', {}]
  ])('of %s over %s never send while limited, and tell the truth', async (_, way, limits) => {
    stage.server.limiter = new RateLimiter(() => stage.time.now(), limits)
    const play = await stage.play(way)
    const crowd = Array.from({ length: 64 }, (_, index) => play.publisher(`leg-${String(index)}`))
    const outcomes = await play.publish(...crowd)
    const results = outcomes.map(({ result, error }) => (error === undefined ? result : `${result}: ${error.code}`))
    console.info(
      `${way}: ${String(play.operations.length)} requests, ${JSON.stringify(Object.fromEntries([...new Set(results)].map((one) => [one, count(results, one)])))}`
    )
    expect(play.limited).toBeGreaterThan(0)
    expect(results.filter((result) => !['published', 'failed: limited', 'failed: outage'].includes(result))).toEqual([])
    expect(count(results, 'published')).toBeGreaterThan(0)
    expect(play.audit(outcomes)).toEqual([])
  })
})
