import { describe, expect, test } from '@jest/globals'
import { type Clock, RequestPace, systemClock } from '../../src/github/pace.ts'

/** A clock that sleeps at once, and tells how long it did. */
function clockOf(random = 0.5): Clock & { slept: number[]; spend: (milliseconds: number) => void } {
  const slept: number[] = []
  let now = 1_800_000_000_000
  return {
    slept,
    now: () => now,
    spend: (milliseconds) => void (now += milliseconds),
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

test('they grow with how many requests an attempt takes, up to six', async () => {
  const waits: number[] = []
  for (const requests of [1, 2, 6, 100]) {
    const clock = clockOf()
    const pace = new RequestPace(clock)
    for (let request = 0; request < requests; request++) pace.observe(100)
    await pace.backOff(0)
    waits.push(...clock.slept)
  }
  expect(waits).toEqual([100, 200, 600, 600])
})

test('only the requests since the last back-off are an attempt', async () => {
  const clock = clockOf()
  const pace = new RequestPace(clock)
  for (let request = 0; request < 6; request++) pace.observe(100)
  await pace.backOff(0)
  pace.observe(100)
  await pace.backOff(0)
  expect(clock.slept).toEqual([600, 100])
})

test('gives up when the deadline is passed, as an outage', async () => {
  const pace = new RequestPace(clockOf(0.99))
  pace.observe(10_000)
  const endless = async (): Promise<void> => {
    for (let attempt = 0; attempt < 100; attempt++) await pace.backOff(attempt)
  }
  await expect(endless()).rejects.toMatchObject({ code: 'outage' })
})

test('the last waits fit into what is left until the deadline', async () => {
  const clock = clockOf(0.99)
  const pace = new RequestPace(clock)
  pace.observe(15_000)
  const start = clock.now()
  const endless = async (): Promise<void> => {
    for (let attempt = 0; attempt < 1000; attempt++) {
      await pace.backOff(attempt)
      clock.spend(1000)
    }
  }
  await expect(endless()).rejects.toMatchObject({ code: 'outage', message: expect.stringContaining('5 minutes') })
  expect(clock.now() - start).toBeGreaterThan(299_000)
  expect(clock.now() - start).toBeLessThan(302_000)
})

describe('a request', () => {
  test('may be sent at once', async () => {
    const clock = clockOf()
    await new RequestPace(clock).ready()
    expect(clock.slept).toEqual([])
  })

  test('waits while we are limited, whoever was told so', async () => {
    const clock = clockOf()
    const pace = new RequestPace({ ...clock, sleep: () => Promise.resolve() })
    await pace.waitUntil(clock.now() + 7000, 'limited')
    await pace.waitUntil(clock.now() + 5000, 'limited')
    const slept: number[] = []
    const other = new RequestPace({ ...clock, sleep: (milliseconds) => Promise.resolve(void slept.push(milliseconds)) })
    await other.waitUntil(clock.now() + 7000, 'limited')
    await other.waitUntil(clock.now() + 5000, 'limited')
    await other.ready()
    expect(slept).toEqual([7000 + 3500, 5000 + 2500, 7000])
  })

  test('is not sent after the deadline', async () => {
    const clock = clockOf()
    const pace = new RequestPace(clock)
    clock.spend(299_999)
    await pace.ready()
    clock.spend(1)
    await expect(pace.ready()).rejects.toMatchObject({ code: 'outage' })
  })
})

test('a limit that ends in time is waited for, a later one is said', async () => {
  const clock = clockOf()
  const pace = new RequestPace(clock)
  await pace.waitUntil(clock.now() + 7000, 'limited')
  expect(clock.slept).toEqual([7000 + 3500])
  await pace.waitUntil(clock.now() - 1, 'limited')
  expect(clock.slept).toEqual([7000 + 3500, 0])
  await expect(pace.waitUntil(clock.now() + 3_600_000, 'API rate limit exceeded')).rejects.toMatchObject({
    code: 'limited',
    message: expect.stringContaining('API rate limit exceeded')
  })
})

test('a limit is waited for longer by chance, up to twice, and never past the deadline', async () => {
  const clock = clockOf(1)
  const pace = new RequestPace(clock)
  await pace.waitUntil(clock.now() + 7000, 'limited')
  await pace.waitUntil(clock.now() + 280_000, 'limited')
  expect(clock.slept).toEqual([14_000, 286_000])
})

test('a sleep ends at once when the run is stopped', async () => {
  const controller = new AbortController()
  const stopped = new Error('stopped')
  const clock = systemClock(() => controller.signal)
  const asleep = clock.sleep(60_000)
  controller.abort(stopped)
  await expect(asleep).rejects.toBe(stopped)
  await expect(clock.sleep(60_000)).rejects.toBe(stopped)
})

test('a sleep never ends before its time', async () => {
  const clock = systemClock(() => new AbortController().signal)
  for (let round = 0; round < 20; round++) {
    const until = clock.now() + 3
    await clock.sleep(3)
    expect(clock.now()).toBeGreaterThanOrEqual(until)
  }
})
