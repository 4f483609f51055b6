import { BadgeError } from '../errors.ts'
import { NEXT_RUN } from './api-errors.ts'

const DEADLINE = 5 * 60_000
const LONGEST_STEP = 60_000
/** The first step of the back-off, in durations of an attempt. */
const STEP = 2
/** An attempt counts as this many requests at most: before the first one a look-up may have read a hundred pages. */
const LONGEST_ROUND = 6

/** Time and randomness, which tests replace. */
export interface Clock {
  now(): number
  /** Waits so many milliseconds; rejects if the run is stopped. */
  sleep(milliseconds: number): Promise<void>
  /** From 0 to less than 1. */
  random(): number
}

/**
 * When to send the next request: rate limits, back-off and the deadline of a run. The back-off has full jitter. Its step comes
 * from how long the requests since the last back-off took in this run: short with a near server, long with a far or busy one, and
 * longer if an attempt needs many requests, since a rival in between makes all of them useless.
 */
export class RequestPace {
  readonly #clock: Clock
  readonly #deadline: number
  /** How long all requests took, in milliseconds, and how many there were. */
  #total = 0
  #requests = 0
  /** How long the requests since the last back-off took. */
  #round = 0
  #limitedUntil = 0

  constructor(clock: Clock) {
    this.#clock = clock
    this.#deadline = clock.now() + DEADLINE
  }

  /** Records how long a request took, in milliseconds. */
  observe(roundTrip: number): void {
    this.#requests += 1
    this.#total += roundTrip
    this.#round += roundTrip
  }

  /** Waits until a request may be sent. */
  async ready(): Promise<void> {
    const now = this.#clock.now()
    if (now >= this.#deadline) throw gaveUp()
    if (now < this.#limitedUntil) await this.#clock.sleep(this.#limitedUntil - now)
  }

  async backOff(attempt: number): Promise<void> {
    const average = this.#total / Math.max(1, this.#requests)
    const step = Math.max(1, STEP * Math.min(Math.max(average, this.#round), LONGEST_ROUND * average))
    this.#round = 0
    const left = this.#deadline - this.#clock.now()
    if (left <= 0) throw gaveUp()
    await this.#clock.sleep(this.#clock.random() * Math.min(LONGEST_STEP, step * 2 ** attempt, left))
  }

  /** Waits before something is read again, but never beyond the deadline. */
  async pause(milliseconds: number): Promise<void> {
    await this.#clock.sleep(Math.max(0, Math.min(milliseconds, this.#deadline - this.#clock.now())))
  }

  async waitUntil(time: number, why: string): Promise<void> {
    if (time > this.#deadline) {
      const until = new Date(time).toISOString()
      throw new BadgeError('limited', `Rate limited by GitHub until ${until}: ${why}. ${NEXT_RUN}`)
    }
    this.#limitedUntil = Math.max(this.#limitedUntil, time)
    // GitHub gives everybody the same time: without jitter, all would come back at once, and be limited again.
    const wait = Math.max(0, time - this.#clock.now())
    await this.#clock.sleep(wait + this.#clock.random() * Math.min(wait, this.#deadline - time))
  }
}

const gaveUp = (): BadgeError => new BadgeError('outage', `Gave up after 5 minutes of trying. ${NEXT_RUN}`)

/** In milliseconds: timers may fire early, and a request before the end of a limit would be refused again. */
const EARLY = 1

/** The real clock. The signal ends a sleep at once; it is not requested before the first sleep. */
export function systemClock(signalOf: () => AbortSignal): Clock {
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const signal = signalOf()
      const stop = (): void => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      }
      const timer = setTimeout(
        () => {
          signal.removeEventListener('abort', stop)
          resolve()
        },
        Math.ceil(milliseconds) + EARLY
      )
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop, { once: true })
    })
  return { now: Date.now, random: Math.random, sleep }
}
