import { afterAll, describe, expect, test } from '@jest/globals'
import { secretsIn } from '../github-server/audit.ts'
import { FLEET } from '../counts.ts'
import { CANARY, Stage, type Way } from './stage.ts'

const stage = await Stage.ofProcesses({ factor: 1 })
afterAll(() => stage.close())

describe(`${String(FLEET.processes)} processes that publish at once, ${String(FLEET.rounds)} rounds`, () => {
  test.each<[way: Way, rounds: number]>([
    ['GraphQL', FLEET.rounds],
    ['REST', FLEET.rounds],
    ['single commit', FLEET.rounds],
    // Only the first one is.
    ['GraphQL, first publication', 1]
  ])(
    'over %s lose nothing, and say what is true',
    async (way, rounds) => {
      const play = await stage.play(way)
      for (let round = 0; round < rounds; round++) {
        play.begin()
        const status = round % 2 === 0 ? 'success' : 'failure'
        const outcomes = await play.publish(...play.crowd(FLEET.processes, { run: 11 + round, status }))
        expect(outcomes.filter(({ result }) => result !== 'published').map(({ reason }) => reason)).toEqual([])
        expect(play.audit(outcomes)).toEqual([])
      }
      console.info(`${way}: ${String(play.record.length)} requests`)
    },
    FLEET.timeout
  )
})

test('git finds nothing wrong, nothing has left GitHub’s description, and no token shows', async () => {
  await expect(stage.fsck()).resolves.toEqual([])
  expect(stage.server.violations).toEqual([])
  expect(secretsIn({ ...stage.processes?.texts, record: stage.server.record.lines }, [CANARY])).toEqual([])
})
