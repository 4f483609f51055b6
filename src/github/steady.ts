import type { Pace } from '../destination/destination.ts'
import { ApiError } from './api-error.ts'
import { classify, outage, type Purpose } from './classify.ts'

/** How often in a row a reading is tried before the error stands. */
const TRIES = 8

/** Reads until an answer makes sense: a reading can be repeated, whatever became of the last one. */
export async function steady<T>(pace: Pace, purpose: Purpose, read: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ;) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const verdict = classify(error, purpose, Date.now())
      switch (verdict.kind) {
        case 'limited':
          await pace.waitUntil(verdict.until, verdict.why)
          break
        case 'refused':
          throw verdict.error
        case 'conflict':
          if (attempt + 1 >= TRIES) throw outage(error, purpose)
          await pace.backOff(attempt++)
          break
        case 'again':
          if (attempt + 1 >= (verdict.tries ?? TRIES)) throw verdict.error
          await pace.backOff(attempt++)
      }
    }
  }
}
