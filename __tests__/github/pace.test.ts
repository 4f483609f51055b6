import { expect, test } from '@jest/globals'
import { type Clock, RequestPace, systemClock } from '../../src/github/pace.ts'

/** A clock that sleeps at once, and tells how long it did. */
function clockOf(random = 0.5): Clock & { slept: number[] } {
  const slept: number[] = []
  let now = 1_800_000_000_000
  return {
    slept,
    now: () => now,
    random: () => random,
    sleep: (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    }
  }
}

test('waits grow with the attempts and with how slow the server has been', async () => {
  const [near, far] = [clockOf(), clockOf()]
  for (const [clock, trip] of [
    [near, 10],
    [far, 1000]
  ] as const) {
    const pace = new RequestPace(clock)
    pace.observe(trip)
    for (const attempt of [0, 1, 2, 3]) await pace.backOff(attempt)
    expect(clock.slept).toEqual([...clock.slept].sort((a, b) => a - b))
    expect(new Set(clock.slept).size).toBe(4)
  }
  for (const [at, wait] of near.slept.entries()) expect(far.slept[at]).toBeGreaterThan(wait)
})

test('chance takes part in them, down to no wait at all', async () => {
  const clock = clockOf(0)
  await new RequestPace(clock).backOff(5)
  expect(clock.slept).toEqual([0])
})

test('gives up when the deadline is passed, as an outage', async () => {
  const pace = new RequestPace(clockOf(0.99))
  pace.observe(10_000)
  const endless = async (): Promise<void> => {
    for (let attempt = 0; attempt < 100; attempt++) await pace.backOff(attempt)
  }
  await expect(endless()).rejects.toMatchObject({ code: 'outage' })
})

test('a limit that ends in time is waited for, a later one is said', async () => {
  const clock = clockOf()
  const pace = new RequestPace(clock)
  await pace.waitUntil(clock.now() + 7000, 'limited')
  expect(clock.slept).toEqual([7000])
  await pace.waitUntil(clock.now() - 1, 'limited')
  expect(clock.slept).toEqual([7000, 0])
  await expect(pace.waitUntil(clock.now() + 3_600_000, 'API rate limit exceeded')).rejects.toMatchObject({
    code: 'limited',
    message: expect.stringContaining('API rate limit exceeded')
  })
})

test('a sleep ends at once when the run is stopped', async () => {
  const controller = new AbortController()
  const stopped = new Error('stopped')
  const clock = systemClock(controller.signal)
  const asleep = clock.sleep(60_000)
  controller.abort(stopped)
  await expect(asleep).rejects.toBe(stopped)
  await expect(clock.sleep(60_000)).rejects.toBe(stopped)
})
