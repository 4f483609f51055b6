import { afterAll, describe, expect, test } from '@jest/globals'
import { callsOfAll, type Cell, cellsOf } from './cells.ts'
import { ONE_IN } from '../counts.ts'
import type { Outcome } from './publisher.ts'
import { Stage } from './stage.ts'

const all = (await callsOfAll()).map(([way, calls]) => [way, calls.flatMap(cellsOf)] as const)
/** Each call meets some of its faults, alone and with a rival. */
const matrix = all.map(([way, cells]) => [way, cells.filter((_, index) => index % ONE_IN.here === 0)] as const)

const stage = await Stage.here()
afterAll(() => stage.close())

const said = (outcomes: readonly Outcome[]): string[] => outcomes.map(({ result, reason }) => reason || result)

const callsIn = (cells: readonly Cell[]): ReadonlySet<string> => new Set(cells.map(([call]) => call))

test('the matrix has at least 1,000 cells, each alone and with a rival, and every call meets a fault', () => {
  expect(all.reduce((sum, [, cells]) => sum + 2 * cells.length, 0)).toBeGreaterThanOrEqual(1000)
  expect(matrix.map(([, cells]) => callsIn(cells))).toEqual(all.map(([, cells]) => callsIn(cells)))
})

describe.each(matrix)('%s', (way, cells) => {
  test.each(cells)('%s met by %s publishes once', async (_, __, fault) => {
    const play = await stage.play(way)
    const publisher = play.publisher('ci')
    stage.server.faults = [{ ...fault, client: publisher.client }]
    const outcomes = await play.publish(publisher)
    expect(said(outcomes)).toEqual(['published'])
    expect(play.audit(outcomes)).toEqual([])
  })

  test.each(cells)('%s met by %s publishes once, and so does a rival', async (_, __, fault) => {
    const play = await stage.play(way)
    const publisher = play.publisher('ci')
    stage.server.faults = [{ ...fault, client: publisher.client }]
    const outcomes = await play.publish(publisher, play.publisher('rival'))
    expect(said(outcomes)).toEqual(['published', 'published'])
    expect(play.audit(outcomes)).toEqual([])
  })
})

test('git finds nothing wrong with any of the repositories', async () => {
  await expect(stage.fsck()).resolves.toEqual([])
})

test('nothing has left GitHub’s description', () => {
  expect(stage.server.violations).toEqual([])
})
