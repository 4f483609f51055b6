import type { Told } from './limiter.ts'

/** One request as it was answered. */
export interface Recorded {
  /** When it arrived, and when it was answered. */
  readonly received: number
  readonly at: number
  readonly client: string
  /** `GraphQL query PublishBadgesHead`, `actions/list-workflow-runs`, … */
  readonly operation: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly status: number
  /** GraphQL says in a 200 that a race was lost. */
  readonly isStale: boolean
  /** What the answer told the client to wait for. */
  readonly told: Told | undefined
  /** What went wrong with it, by plan. */
  readonly fault: string | undefined
}

/** Everything that was asked, in order. Nothing is taken out of it or changed. */
export class RequestRecord {
  readonly #entries: Recorded[] = []

  add(entry: Recorded): void {
    this.#entries.push(Object.freeze(entry))
  }

  get entries(): readonly Recorded[] {
    return this.#entries
  }

  /** One JSON object a line. */
  get lines(): string {
    return this.#entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  }
}
