import { afterAll, describe, expect, test } from '@jest/globals'
import { callsOfAll, cellsOf } from './cells.ts'
import type { Outcome } from './publisher.ts'
import { Stage } from './stage.ts'

const matrix = (await callsOfAll()).map(([way, calls]) => [way, calls.flatMap(cellsOf)] as const)

const stage = await Stage.here()
afterAll(() => stage.close())

const said = (outcomes: readonly Outcome[]): string[] => outcomes.map(({ result, reason }) => reason || result)

test('the matrix has at least 500 cells, each played alone and with a rival', () => {
  expect(matrix.reduce((sum, [, cells]) => sum + 2 * cells.length, 0)).toBeGreaterThanOrEqual(500)
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
