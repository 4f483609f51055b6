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
