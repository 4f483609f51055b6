import { BadgeError } from '../errors.ts'

const DEADLINE = 5 * 60_000
const LONGEST_STEP = 60_000

/** Time and chance, handed in so that tests can hold them. */
export interface Clock {
  now(): number
  /** Resolves after so many milliseconds, or rejects once the run is stopped. */
  sleep(milliseconds: number): Promise<void>
  /** From 0 to less than 1. */
  random(): number
}

/**
 * When to send the next request. Back-off has full jitter, and its step is twice the mean round trip
 * of this very run: fast against a near server, patient against a far or loaded one.
 */
export class RequestPace {
  readonly #clock: Clock
  readonly #deadline: number
  #trips = 0
  #total = 0

  constructor(clock: Clock) {
    this.#clock = clock
    this.#deadline = clock.now() + DEADLINE
  }

  /** Takes note of how long a request took, in milliseconds. */
  observe(roundTrip: number): void {
    this.#trips += 1
    this.#total += roundTrip
  }

  async backOff(attempt: number): Promise<void> {
    const step = Math.max(1, (2 * this.#total) / Math.max(1, this.#trips))
    const wait = this.#clock.random() * Math.min(LONGEST_STEP, step * 2 ** attempt)
    if (this.#clock.now() + wait > this.#deadline) {
      throw new BadgeError(
        'outage',
        'Gave up after 5 minutes of trying. The badge is as it was; the next run publishes it.'
      )
    }
    await this.#clock.sleep(wait)
  }

  async waitUntil(time: number, why: string): Promise<void> {
    if (time > this.#deadline) {
      throw new BadgeError(
        'limited',
        `Rate limited by GitHub until ${new Date(time).toISOString()}: ${why}. The badge is as it was; the next run publishes it.`
      )
    }
    await this.#clock.sleep(Math.max(0, time - this.#clock.now()))
  }
}

/** The real clock; `signal` ends a sleep at once. */
export function systemClock(signal: AbortSignal): Clock {
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, milliseconds)
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop, { once: true })
    })
  return { now: Date.now, random: Math.random, sleep }
}
