import { BadgeError } from '../errors.ts'

/** What an outage ends with: whether the last write has arrived may not be known, so nothing is said of it. */
export const NEXT = 'The next run publishes what is missing.'

const DEADLINE = 5 * 60_000
const LONGEST_STEP = 60_000
/** The first step, in attempts. */
const STEP = 2
/** No attempt counts as more than so many requests: the first one may have looked up a hundred pages before. */
const LONGEST_ROUND = 6

/** Time and chance, handed in so that tests can hold them. */
export interface Clock {
  now(): number
  /** Resolves after so many milliseconds, or rejects once the run is stopped. */
  sleep(milliseconds: number): Promise<void>
  /** From 0 to less than 1. */
  random(): number
}

/** When each clock was first looked at: the deadline is that of the run, whichever token its requests go with. */
const starts = new WeakMap<Clock, number>()

/**
 * When to send the next request. Back-off has full jitter, and its step comes from how long the requests since the last one
 * took in this very run: fast against a near server, patient against a far or loaded one, and longer where an attempt takes
 * many requests, since every rival that comes in between makes all of them useless.
 */
export class RequestPace {
  readonly #clock: Clock
  readonly #deadline: number
  /** How long all requests took, and how many there were. */
  #total = 0
  #trips = 0
  /** How long those since the last back-off took. */
  #round = 0
  #limitedUntil = 0

  constructor(clock: Clock) {
    this.#clock = clock
    const start = starts.get(clock) ?? clock.now()
    starts.set(clock, start)
    this.#deadline = start + DEADLINE
  }

  /** Takes note of how long a request took, in milliseconds. */
  observe(roundTrip: number): void {
    this.#trips += 1
    this.#total += roundTrip
    this.#round += roundTrip
  }

  /** Resolves once a request may be sent. */
  async ready(): Promise<void> {
    const now = this.#clock.now()
    if (now >= this.#deadline) throw gaveUp()
    if (now < this.#limitedUntil) await this.#clock.sleep(this.#limitedUntil - now)
  }

  async backOff(attempt: number): Promise<void> {
    const trip = this.#total / Math.max(1, this.#trips)
    const step = Math.max(1, STEP * Math.min(Math.max(trip, this.#round), LONGEST_ROUND * trip))
    this.#round = 0
    const left = this.#deadline - this.#clock.now()
    if (left <= 0) throw gaveUp()
    await this.#clock.sleep(this.#clock.random() * Math.min(LONGEST_STEP, step * 2 ** attempt, left))
  }

  /** Waits before a reading is repeated, but never beyond the deadline. */
  async pause(milliseconds: number): Promise<void> {
    await this.#clock.sleep(Math.max(0, Math.min(milliseconds, this.#deadline - this.#clock.now())))
  }

  async waitUntil(time: number, why: string): Promise<void> {
    if (time > this.#deadline) {
      const until = new Date(time).toISOString()
      throw new BadgeError('limited', `Rate limited by GitHub until ${until}: ${why}. ${NEXT}`)
    }
    this.#limitedUntil = Math.max(this.#limitedUntil, time)
    // Everybody is told the same time: without chance all of them would come back at once, and be limited again.
    const wait = Math.max(0, time - this.#clock.now())
    await this.#clock.sleep(wait + this.#clock.random() * Math.min(wait, this.#deadline - time))
  }
}

const gaveUp = (): BadgeError => new BadgeError('outage', `Gave up after 5 minutes of trying. ${NEXT}`)

/** Timers may fire a millisecond early, and a limit must not be met before its time. */
const EARLY = 1

/** The real clock; `signal` ends a sleep at once. */
export function systemClock(signal: AbortSignal): Clock {
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve, reject) => {
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
