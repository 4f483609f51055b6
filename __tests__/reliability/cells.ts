import type { Fault, Mishap } from '../github-server/faults.ts'
import { GRAPHQL_LIMITS, LIMITS, OUTAGES, STALE } from './faults.ts'
import type { Stage, Way } from './stage.ts'

/** A request of a publication: the how manieth of its operation. */
export interface Call {
  readonly operation: string
  readonly nth: number
}

/** The requests that one publication sends when nothing goes wrong. */
export async function callsOf(stage: Stage, way: Way): Promise<Call[]> {
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
