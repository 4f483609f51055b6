import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { RateLimiter } from '../github-server/limiter.ts'
import type { Outcome, Publisher } from './publisher.ts'
import { isNightly } from '../counts.ts'
import { type Play, Stage, type Way } from './stage.ts'

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
    ...(isNightly ? [[1300, 'GraphQL', 64] as [number, Way, number]] : [])
  ])('%d requests over %s for %d, and lose nothing', async (most, way, publishers) => {
    const play = await stage.play(way)
    const outcomes = await play.publish(...play.crowd(publishers))
    expect(tally(outcomes)).toEqual({ published: publishers })
    expect(play.audit(outcomes)).toEqual([])
    console.info(`${way}: ${String(publishers)} publishers, ${String(play.record.length)} requests`)
    expect(play.record.length).toBeLessThanOrEqual(most)
  })
})

type Limited = [limit: string, way: Way, limits: ConstructorParameters<typeof RateLimiter>[1]]
const MORE_LIMITS: readonly Limited[] = [
  ['a minute', 'REST', {}],
  ['a minute', 'single commit', {}],
  ['an hour', 'GraphQL', { graphqlPerHour: 150, contentPerMinute: 1000 }]
]

describe('64 publishers under GitHub’s limits', () => {
  test.each<Limited>([
    ['a minute', 'GraphQL', {}],
    ['an hour', 'REST', { contentPerMinute: 1000, restPointsPerMinute: 10_000 }],
    ...(isNightly ? MORE_LIMITS : [])
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

describe('a crowd', () => {
  test.each<[way: Way]>([['GraphQL'], ['GraphQL, first publication'], ['REST'], ['single commit'], ['gist']])(
    'over %s loses nothing though replicas lag by up to half a minute',
    async (way) => {
      let turn = 0
      stage.server.lag = () => ((turn += 7) % 31) * 1000
      const play = await stage.play(way)
      const outcomes = await play.publish(...play.crowd(12))
      expect(tally(outcomes)).toEqual({ published: 12 })
      expect(play.audit(outcomes)).toEqual([])
    }
  )

  test('makes one root in an empty repository', async () => {
    const play = await stage.play('GraphQL, empty repository')
    const outcomes = await play.publish(...play.crowd(12, { formats: ['svg'] }))
    expect(tally(outcomes)).toEqual({ published: 12 })
    expect(play.audit(outcomes)).toEqual([])
  })

  test.each<[way: Way]>([['GraphQL'], ['GraphQL, first publication'], ['REST'], ['single commit']])(
    'over %s publishes 500 badges in two formats each in one commit, beside others',
    async (way) => {
      const play = await stage.play(way)
      const outcomes = await play.publish(play.publisher('many', { badges: 500 }), ...play.crowd(3))
      expect(tally(outcomes)).toEqual({ published: 4 })
      expect(play.audit(outcomes)).toEqual([])
    }
  )
})

describe('a publication that cannot be says why, writes nothing, and asks no more', () => {
  type Refusing = [what: string, code: string, refuse: (play: Play, publisher: Publisher) => unknown]
  const refusals: Refusing[] = [
    ['an archived repository', 'archived', ({ repository }) => (repository.archived = true)],
    ['a renamed repository', 'moved', ({ repository }) => (repository.renamed = 'octo/elsewhere')],
    ['a branch under a ruleset', 'policy', ({ repository }) => repository.ruled.add('badges')],
    ['a token that is not known', 'unauthorized', (_, { token }) => stage.server.world.tokens.delete(token)],
    [
      'a token that may only read',
      'forbidden',
      ({ fullName }, { token, client }) =>
        stage.server.world.installationToken(token, fullName, { contents: 'read', actions: 'read' }, client)
    ]
  ]
  const ways: Way[] = ['GraphQL', 'GraphQL, first publication', 'REST', 'single commit']
  test.each(ways.flatMap((way) => refusals.map((refusing) => [way, ...refusing] as const)))(
    'over %s: %s',
    async (way, _, code, refuse) => {
      const play = await stage.play(way)
      const publisher = play.publisher('ci')
      const { head } = play
      refuse(play, publisher)
      const [outcome] = await play.publish(publisher)
      expect(outcome).toMatchObject({ result: 'failed', code })
      expect(play.head).toBe(head)
      expect(stage.server.record.entries.length).toBeLessThanOrEqual(10)
      expect(stage.server.record.entries.at(-1)?.status).not.toBe(201)
    }
  )
})
