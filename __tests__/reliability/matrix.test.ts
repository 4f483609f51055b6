import { afterAll, describe, expect, test } from '@jest/globals'
import type { Fault, Mishap } from '../github-server/faults.ts'
import { GRAPHQL_LIMITS, LIMITS, OUTAGES, STALE } from './faults.ts'
import { Stage, type Way, WAYS } from './stage.ts'

const stage = await Stage.open()
afterAll(() => stage.close())

/** A request of a publication: the how manieth of its operation. */
interface Call {
  readonly operation: string
  readonly nth: number
}

/** The requests that one publication sends when nothing goes wrong. */
async function callsOf(way: Way): Promise<Call[]> {
  const play = await stage.play(way)
  await play.publish(play.publisher('ci'))
  return play.operations
    .filter((operation) => way !== 'REST' || !operation.startsWith('GraphQL '))
    .map((operation, index, all) => ({
      operation,
      nth: all.slice(0, index + 1).filter((one) => one === operation).length
    }))
}

const isWrite = (operation: string): boolean => /^GraphQL mutation|create|update/.test(operation)
const mayLag = (operation: string): boolean => !isWrite(operation) && !operation.startsWith('actions/')

type Cell = [call: string, fault: string, plan: Omit<Fault, 'client'>]

/** Every fault that a call can meet: after the effect only where there is one, limits only before. */
function cellsOf({ operation, nth }: Call): Cell[] {
  const name = nth === 1 ? operation : `${operation} (${String(nth)})`
  const cells = (mishaps: Readonly<Record<string, Mishap>>, when: Fault['when']): Cell[] =>
    Object.entries(mishaps).map(([fault, answer]) => [name, `${fault} ${when}`, { operation, nth, when, answer }])
  return [
    ...cells(OUTAGES, 'after'),
    ...(isWrite(operation) ? cells(OUTAGES, 'before') : []),
    ...cells(LIMITS, 'before'),
    ...(operation.startsWith('GraphQL ') ? cells(GRAPHQL_LIMITS, 'before') : []),
    ...(mayLag(operation) ? cells(STALE, 'before') : [])
  ]
}

const matrix = await Promise.all(WAYS.map(async (way) => [way, (await callsOf(way)).flatMap(cellsOf)] as const))

test('the matrix has at least 500 cells, each played alone and with a rival', () => {
  expect(matrix.reduce((sum, [, cells]) => sum + 2 * cells.length, 0)).toBeGreaterThanOrEqual(500)
})

describe.each(matrix)('%s', (way, cells) => {
  test.each(cells)('%s met by %s publishes once', async (_, __, fault) => {
    const play = await stage.play(way)
    const publisher = play.publisher('ci')
    stage.server.faults = [{ ...fault, client: publisher.client }]
    const outcomes = await play.publish(publisher)
    expect(outcomes.map(({ result, error }) => error?.message ?? result)).toEqual(['published'])
    expect(play.audit(outcomes)).toEqual([])
  })

  test.each(cells)('%s met by %s publishes once, and so does a rival', async (_, __, fault) => {
    const play = await stage.play(way)
    const publisher = play.publisher('ci')
    stage.server.faults = [{ ...fault, client: publisher.client }]
    const outcomes = await play.publish(publisher, play.publisher('rival'))
    expect(outcomes.map(({ result, error }) => error?.message ?? result)).toEqual(['published', 'published'])
    expect(play.audit(outcomes)).toEqual([])
  })
})

test('git finds nothing wrong with any of the repositories', async () => {
  await expect(stage.fsck()).resolves.toEqual([])
})

test('nothing has left GitHub’s description', () => expect(stage.server.violations).toEqual([]))
