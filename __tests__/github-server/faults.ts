import type { RestAnswer } from './rest-access.ts'

/** What goes wrong with an answer. */
export type Mishap =
  | RestAnswer
  /** The connection breaks. */
  | 'reset'
  /** Half of the body, with a length that fits. */
  | 'truncate'
  /** The answer never comes. */
  | 'hang'
  /** The answer comes byte by byte, and never ends. */
  | 'drip'
  /** Ids are numbers, or lists stand for objects. */
  | 'wrong type'
  /** Ids, files and lists are not there. */
  | 'missing field'
  /** The answer comes from a replica that has not seen so many of the last moves. */
  | { readonly stale: number }
  /** The client dies here: `onKill` is told, and the answer never comes. */
  | 'kill'

/** Goes wrong once, for the `nth` request (from 1) of an operation, before or after it took effect. */
export interface Fault {
  readonly operation: string
  /** Counted over all clients, or over those of `client` alone. */
  readonly nth: number | 'every'
  readonly client?: string
  readonly when: 'before' | 'after'
  readonly answer: Mishap
}

export const isAnswer = (mishap: Mishap): mishap is RestAnswer => typeof mishap === 'object' && 'status' in mishap
export const staleness = (mishap: Mishap | undefined): number =>
  typeof mishap === 'object' && 'stale' in mishap ? mishap.stale : 0

const IDS = ['sha', 'oid']
const VITAL = [...IDS, 'files', 'nodes', 'entries', 'tree', 'commit', 'object', 'workflow_runs']

/** The answer as a broken proxy or another version of GitHub might give it. */
export function spoil(body: unknown, how: 'wrong type' | 'missing field'): unknown {
  const spoilt = how === 'wrong type' ? map(body, (key, value) => (IDS.includes(key) ? 42 : value)) : bare(body)
  return JSON.stringify(spoilt) === JSON.stringify(body) ? [body] : spoilt
}

function map(value: unknown, change: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => map(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(key, map(item, change))]))
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !VITAL.includes(key))
  return Object.fromEntries(kept.map(([key, item]) => [key, bare(item)]))
}

export interface Inputs {
  readonly operation: string
  readonly client: string
}

/** Finds the fault of a request, and counts them. */
export class FaultPlan {
  readonly #counts = new Map<string, number>()

  next(faults: readonly Fault[], { operation, client }: Inputs): Fault | undefined {
    const all = this.#count(operation)
    const own = this.#count(`${client} ${operation}`)
    return faults.find(
      (fault) =>
        fault.operation === operation &&
        (fault.client === undefined || fault.client === client) &&
        (fault.nth === 'every' || fault.nth === (fault.client === undefined ? all : own))
    )
  }

  #count(key: string): number {
    const nth = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, nth)
    return nth
  }
}
