import { codeOf } from '../errors.ts'

/** Milliseconds until a pipe that does not wait is tried again. */
const PAUSE = 1

/** What a call on a pipe returns, repeated for as long as the pipe is full or empty. */
export function waiting<T>(call: () => T): T {
  for (;;) {
    try {
      return call()
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
