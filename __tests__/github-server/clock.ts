import type { Clock } from '../../src/github/pace.ts'

/** Time as the double and its auditors know it. */
export interface ServerClock {
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** Somebody waits for an answer that will not come before the request is given up. */
  holdUntil(given: Promise<unknown>): void
}

/** The machine's time, so many times as fast. */
export function scaledClock(factor = 1, start = Date.now()): ServerClock {
  return {
    now: () => start + (Date.now() - start) * factor,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / factor)),
    holdUntil: () => {}
  }
}

interface Timer {
  readonly at: number
  readonly wake: () => void
}

/** Turns of the event loop that what has been sent over loopback may take to arrive. */
const SETTLING = 4

/**
 * Time that stands still while anybody works, and jumps to the next timer once everybody waits: an hour of waiting
 * takes no time, and a busy machine changes no figure.
 */
export class VirtualTime implements ServerClock {
  #now = Date.parse('2026-01-01T00:00:00Z')
  readonly #timers = new Set<Timer>()
  #working = 0
  #waiting = 0
  #isChecking = false

  now(): number {
    return this.#now
  }

  sleep(milliseconds: number): Promise<void> {
    return this.#wait(
      new Promise((resolve) => void this.#timers.add({ at: this.#now + Math.max(0, milliseconds), wake: resolve }))
    )
  }

  holdUntil(given: Promise<unknown>): void {
    void this.#wait(given)
  }

  /** What a publisher is given: jitter comes from a seed. */
  clockFor(seed: number): Clock {
    let state = seed + 1
    const random = (): number => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
      const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39)
      return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
    }
    return { now: () => this.#now, sleep: (milliseconds) => this.sleep(milliseconds), random }
  }

  /** Time moves only while tasks run, and never while one of them works. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    this.#working += 1
    try {
      return await task()
    } finally {
      this.#working -= 1
      this.#check()
    }
  }

  /** Makes it the time of everything in this realm, until the function that it gives is called. */
  install(): () => void {
    const { setTimeout, clearTimeout } = globalThis
    const dateNow = Date.now
    Date.now = () => this.#now
    const later = (wake: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]): Timer => {
      const timer = { at: this.#now + milliseconds, wake: () => wake(...given) }
      this.#timers.add(timer)
      return timer
    }
    const drop = (timer: unknown): void => void this.#timers.delete(timer as Timer)
    Object.assign(globalThis, { setTimeout: later, clearTimeout: drop })
    return () => {
      Date.now = dateNow
      Object.assign(globalThis, { setTimeout, clearTimeout })
    }
  }

  async #wait<T>(until: Promise<T>): Promise<T> {
    this.#waiting += 1
    this.#check()
    try {
      return await until
    } finally {
      this.#waiting -= 1
    }
  }

  #check(): void {
    if (this.#isChecking) return
    this.#isChecking = true
    void this.#advance()
  }

  async #advance(): Promise<void> {
    for (let turn = 0; turn < SETTLING; turn++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (this.#waiting < this.#working) turn = -1
      if (this.#working === 0) break
    }
    this.#isChecking = false
    if (this.#working === 0) return
    const [first, ...others] = this.#timers
    if (first === undefined) return
    const next = others.reduce((soonest, timer) => (timer.at < soonest.at ? timer : soonest), first)
    this.#timers.delete(next)
    this.#now = Math.max(this.#now, next.at)
    next.wake()
    this.#check()
  }
}
