import type { RestAnswer } from './rest-access.ts'

/** What GitHub allows: docs, "Rate limits for the REST API" and "Rate limits for the GraphQL API", for `GITHUB_TOKEN`. */
export interface Limits {
  readonly restPerHour: number
  readonly graphqlPerHour: number
  readonly restPointsPerMinute: number
  readonly graphqlPointsPerMinute: number
  readonly contentPerMinute: number
  readonly contentPerHour: number
}

export const GITHUB_TOKEN_LIMITS: Limits = {
  restPerHour: 1000,
  graphqlPerHour: 1000,
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2000,
  contentPerMinute: 80,
  contentPerHour: 500
}

export type Resource = 'core' | 'graphql'

export interface Weighed {
  readonly resource: Resource
  readonly writes: boolean
}

/** What a client was told: to send nothing to a resource, or to any, before a time. */
export interface Told {
  readonly until: number
  readonly resource: Resource | 'all'
}

/** The answer to a request over a limit, and what it tells. */
export interface Refused {
  readonly answer: RestAnswer
  readonly told: Told
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Spent {
  readonly at: number
  readonly resource: Resource
  readonly writes: boolean
}

/** Counts what one account sends; a request over a limit is refused, and counts too. */
export class RateLimiter {
  readonly limits: Limits
  readonly #now: () => number
  readonly #start: number
  #spent: Spent[] = []

  constructor(now: () => number, limits: Partial<Limits> = {}) {
    this.limits = { ...GITHUB_TOKEN_LIMITS, ...limits }
    this.#now = now
    this.#start = now()
  }

  /** The refusal of a request, or undefined: it is let through. Either way it counts. */
  refuse({ resource, writes }: Weighed): Refused | undefined {
    const now = this.#now()
    this.#spent = this.#spent.filter(({ at }) => at > now - HOUR)
    this.#spent.push({ at: now, resource, writes })
    if (this.#used(resource) > this.#hourly(resource)) return primary(resource, this.#reset())
    return this.#isOverSecondary(resource) ? secondary(now) : undefined
  }

  headers(resource: Resource): Record<string, string> {
    const left = Math.max(0, this.#hourly(resource) - this.#used(resource))
    return {
      'x-ratelimit-limit': String(this.#hourly(resource)),
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-reset': String(this.#reset() / 1000),
      'x-ratelimit-resource': resource
    }
  }

  #hourly(resource: Resource): number {
    return resource === 'core' ? this.limits.restPerHour : this.limits.graphqlPerHour
  }

  /** The hour begins with the first request, in whole seconds. */
  #reset(): number {
    const hours = Math.floor((this.#now() - this.#start) / HOUR) + 1
    return Math.ceil((this.#start + hours * HOUR) / 1000) * 1000
  }

  #used(resource: Resource): number {
    const since = this.#reset() - HOUR
    return this.#spent.filter((one) => one.resource === resource && one.at >= since).length
  }

  #isOverSecondary(resource: Resource): boolean {
    const now = this.#now()
    const minute = this.#spent.filter(({ at }) => at > now - MINUTE)
    const points = minute
      .filter((one) => one.resource === resource)
      .reduce((sum, { writes }) => sum + (writes ? 5 : 1), 0)
    const allowed = resource === 'core' ? this.limits.restPointsPerMinute : this.limits.graphqlPointsPerMinute
    const content = (spent: readonly Spent[]): number => spent.filter(({ writes }) => writes).length
    return (
      points > allowed ||
      content(minute) > this.limits.contentPerMinute ||
      content(this.#spent) > this.limits.contentPerHour
    )
  }
}

const DOCS = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'

/** The hour's budget is spent: REST says it with a 403, GraphQL with an error in a 200. */
export function primary(resource: Resource, reset: number): Refused {
  const message = 'API rate limit exceeded for installation ID 4711.'
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset / 1000) }
  const answer =
    resource === 'core'
      ? { status: 403, body: { message, documentation_url: DOCS }, headers }
      : { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] }, headers }
  return { answer, told: { until: reset, resource } }
}

function secondary(now: number): Refused {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  const answer = { status: 403, body: { message, documentation_url: DOCS }, headers: { 'retry-after': '60' } }
  return { answer, told: { until: now + MINUTE, resource: 'all' } }
}
