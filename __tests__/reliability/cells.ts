import type { Fault, Mishap } from '../github-server/faults.ts'
import { GRAPHQL_LIMITS, LIMITS, OUTAGES, STALE } from './faults.ts'
import { Stage, type Way, WAYS } from './stage.ts'

/** A request of a publication: the how manieth of its operation. */
interface Call {
  readonly operation: string
  readonly nth: number
}

/** The requests that one publication sends when nothing goes wrong. */
async function callsOf(stage: Stage, way: Way): Promise<Call[]> {
  const play = await stage.play(way)
  await play.publish(play.publisher('ci'))
  const operations = play.record.map(({ operation }) => operation)
  return operations
    .filter((operation) => way !== 'REST' || !operation.startsWith('GraphQL '))
    .map((operation, index, all) => ({
      operation,
      nth: all.slice(0, index + 1).filter((one) => one === operation).length
    }))
}

/** The same for every way, as it is on virtual time: a loaded machine lets no request time out there. */
export async function callsOfAll(): Promise<(readonly [way: Way, calls: Call[]])[]> {
  const stage = await Stage.here()
  const calls = await Promise.all(WAYS.map(async (way) => [way, await callsOf(stage, way)] as const))
  await stage.close()
  return calls
}

export const isWrite = (operation: string): boolean => /^GraphQL mutation|create|update/.test(operation)
const mayLag = (operation: string): boolean => !isWrite(operation) && !operation.startsWith('actions/')

export type Cell = [call: string, fault: string, plan: Omit<Fault, 'client'>]

/** Every fault that a call can meet: after the effect, before it where there is one, limits only before. */
export function cellsOf({ operation, nth }: Call): Cell[] {
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
