import { describe, expect, test } from '@jest/globals'
import { BadgeError } from '../../src/errors.ts'
import { ApiError, malformed, type Purpose } from '../../src/github/api-errors.ts'
import { lazyClient } from '../../src/github/github.ts'
import { GraphqlRefused, type Query, readWithRetry, repositoryReader } from '../../src/github/requests.ts'
import type { Client } from '../../src/github/client.ts'
import { RequestPace } from '../../src/github/pace.ts'
import type { Pace } from '../../src/destination/destination.ts'

const PURPOSE: Purpose = { what: 'to read', permission: '"x: read"', missing: 'There is nothing.' }

/** A pace that writes down what it is asked. */
function paceOf(longest = Infinity): { pace: Pace; log: string[] } {
  const log: string[] = []
  const pace: Pace = {
    backOff: (attempt) => Promise.resolve(void log.push(`back off ${attempt}`)),
    waitUntil(time, why) {
      log.push(`wait: ${why}`)
      return time > longest ? Promise.reject(new BadgeError('limited', `until ${time}`)) : Promise.resolve()
    }
  }
  return { pace, log }
}

/** Fails with each of the errors, and then gives `done`. */
function failing(...errors: Error[]): () => Promise<string> {
  return () => {
    const error = errors.shift()
    return error === undefined ? Promise.resolve('done') : Promise.reject(error)
  }
}

describe('a reading', () => {
  test.each<[situation: string, errors: Error[], log: string[]]>([
    ['that makes sense is done', [], []],
    ['is repeated after an outage', [new ApiError(502, 'Bad Gateway')], ['back off 0']],
    ['is repeated after a torn answer', [malformed('no data'), malformed('no data')], ['back off 0', 'back off 1']],
    ['is repeated after a conflict', [new ApiError(409, 'Git Repository is empty.')], ['back off 0']],
    ['waits for a limit', [new ApiError(429, 'slow down')], ['wait: slow down (HTTP 429)']]
  ])('%s', async (_, ...[errors, log]) => {
    const { pace, log: seen } = paceOf()
    await expect(readWithRetry(pace, PURPOSE, failing(...errors))).resolves.toBe('done')
    expect(seen).toEqual(log)
  })

  test.each<[situation: string, error: Error, code: string, tries: number]>([
    ['an outage', new ApiError(503, 'Unavailable'), 'outage', 8],
    ['a conflict that does not end', new ApiError(409, 'Git Repository is empty.'), 'outage', 8],
    ['what is rule or race', new ApiError(422, 'Reference update failed'), 'policy', 2],
    ['a refusal', new ApiError(404, 'Not Found'), 'not-found', 1]
  ])('ends with %s', async (_, ...[error, code, tries]) => {
    let count = 0
    const read = (): Promise<never> => {
      count += 1
      return Promise.reject(error)
    }
    await expect(readWithRetry(paceOf().pace, PURPOSE, read)).rejects.toMatchObject({ name: 'BadgeError', code })
    expect(count).toBe(tries)
  })

  test('does not repeat what is no answer of GitHub', async () => {
    const bug = new Error('a bug')
    await expect(readWithRetry(paceOf().pace, PURPOSE, failing(bug))).rejects.toBe(bug)
  })
})

/** A client whose GraphQL fails with each of the errors, and then answers. */
function graphql(...errors: Error[]): Client {
  const turn = failing(...errors)
  return {
    rest: () => Promise.reject(new Error('not asked')),
    graphql: async () => {
      await turn()
      return { repository: { name: 'demo' } }
    }
  }
}
const queryOver = (client: Client, pace = paceOf().pace): Query =>
  repositoryReader({ client, pace }, { owner: 'octo', name: 'demo' }, PURPOSE).query
const QUESTION = { name: 'Test', fields: ['name'] }

describe('a question over GraphQL', () => {
  test('is answered by the field that it is about', async () => {
    await expect(queryOver(graphql())(QUESTION, ({ name }) => name)).resolves.toBe('demo')
  })

  test.each([
    ['no repository', { repository: null }],
    ['nothing', {}]
  ])('is asked again where the answer holds %s', async (_, answer) => {
    const answers = [answer, { repository: { name: 'demo' } }]
    const client = { ...graphql(), graphql: () => Promise.resolve(answers.shift() ?? {}) }
    await expect(queryOver(client)(QUESTION, ({ name }) => name)).resolves.toBe('demo')
  })

  test('waits for its budget where that is full again in time', async () => {
    const { pace, log } = paceOf()
    const limit = new ApiError(200, 'API rate limit exceeded', { types: ['RATE_LIMITED'] })
    await expect(queryOver(graphql(limit), pace)(QUESTION, () => 'done')).resolves.toBe('done')
    expect(new Set(log)).toEqual(new Set(['wait: API rate limit exceeded']))
  })

  test.each<[situation: string, error: ApiError, code: string, message: string]>([
    [
      'for longer than we may wait',
      new ApiError(200, 'API rate limit exceeded', { types: ['RATE_LIMITED'] }),
      'limited',
      'until'
    ],
    ['by its address', new ApiError(404, 'Not Found'), 'refused', 'a GraphQL request to read (HTTP 404)']
  ])('is refused %s', async (_, ...[error, code, message]) => {
    const asking = queryOver(graphql(error), paceOf(0).pace)(QUESTION, () => 'done')
    await expect(asking).rejects.toBeInstanceOf(GraphqlRefused)
    await expect(queryOver(graphql(error), paceOf(0).pace)(QUESTION, () => 'done')).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message)
    })
  })

  test.each<[situation: string, error: ApiError]>([
    ['a missing permission', new ApiError(403, 'Resource not accessible by integration')],
    ['what it says of the repository', new ApiError(200, 'Could not resolve', { types: ['NOT_FOUND'] })],
    ['a secondary limit', new ApiError(403, 'You have exceeded a secondary rate limit')]
  ])('is not refused as such by %s', async (_, error) => {
    const asking = queryOver(graphql(error), paceOf(0).pace)(QUESTION, () => 'done')
    await expect(asking).rejects.not.toBeInstanceOf(GraphqlRefused)
  })
})

describe('a client that respects rate limits', () => {
  test.each<[string, (client: Client) => Promise<unknown>]>([
    ['REST', (client) => client.rest('GET', '/x')],
    ['GraphQL', (client) => client.graphql('query', {})]
  ])('sends nothing over %s before the time told, nor after the deadline', async (_, send) => {
    let now = 0
    const sent: number[] = []
    const clock = { now: () => now, random: () => 0, sleep: (time: number) => Promise.resolve(void (now += time)) }
    const pace = new RequestPace(clock)
    const answer = (): Promise<Record<string, never>> => Promise.resolve((sent.push(now), {}))
    const client = lazyClient(() => Promise.resolve({ rest: answer, graphql: answer }), pace)
    await send(client)
    const told = pace.waitUntil(9000, 'limited')
    now = 0
    await send(client)
    await told
    now = 300_000
    await expect(send(client)).rejects.toMatchObject({ code: 'outage' })
    expect(sent).toEqual([0, 9000])
  })
})
