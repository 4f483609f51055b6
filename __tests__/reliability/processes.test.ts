import { afterAll, describe, expect, test } from '@jest/globals'
import { secretsIn } from '../github-server/audit.ts'
import { isNightly, ONE_IN } from '../counts.ts'
import { callsOfAll, type Cell, cellsOf } from './cells.ts'
import { CANARY, Stage, type Way } from './stage.ts'

const all = (await callsOfAll()).flatMap(([way, calls]) =>
  calls.flatMap(cellsOf).map((cell): [Way, ...Cell] => [way, ...cell])
)
const cells = all.filter((_, index) => index % ONE_IN.asProcess === 0)

const stage = await Stage.ofProcesses({ factor: 6 })
afterAll(() => stage.close())

test('there are at least 600 cells, and at night every call meets a fault', () => {
  expect(all.length).toBeGreaterThanOrEqual(600)
  if (!isNightly) return
  expect(new Set(cells.map(([way, call]) => `${way} ${call}`)).size).toBe(
    new Set(all.map(([way, call]) => `${way} ${call}`)).size
  )
})

describe('the built action', () => {
  test.concurrent.each(cells)('%s: %s met by %s publishes once, and so does a rival', async (way, _, __, fault) => {
    const play = await stage.play(way)
    const publishers = [play.publisher('ci'), play.publisher('rival')]
    stage.server.faults.push({ ...fault, client: publishers[0]?.client ?? '' })
    const outcomes = await play.publish(...publishers)
    expect(outcomes.map(({ result, reason }) => reason || result)).toEqual(['published', 'published'])
    expect(play.audit(outcomes)).toEqual([])
  })
})

test('git finds nothing wrong with any of the repositories', async () => {
  await expect(stage.fsck()).resolves.toEqual([])
})

test('no token shows in anything that was sent, said or kept, whatever its form', () => {
  const { record } = stage.server
  expect(secretsIn({ ...stage.processes?.texts, record: record.lines }, [CANARY])).toEqual([])
})
