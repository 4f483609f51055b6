import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApiError } from '../../src/github/api-errors.ts'
import { type Client, connect } from '../../src/github/client.ts'
import { route } from '../../src/github/requests.ts'

interface Seen {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let server: Server
let client: Client
let seen: Seen[] = []
let answer = { status: 200, type: 'application/json', body: '{"data":{}}' }

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      seen.push({ method: request.method, url: request.url, headers: request.headers, body })
      response.writeHead(answer.status, { 'content-type': answer.type, 'x-github-request-id': 'A:1' }).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const { signal } = new AbortController()
  const observe = (): void => undefined
  client = connect({ token: 'ghs_abc', apiUrl: `${url}/api/`, graphqlUrl: `${url}/graphql`, signal, observe })
})
afterAll(() => void server.close())

async function sent(ask: () => Promise<unknown>): Promise<Seen | undefined> {
  seen = []
  await ask()
  expect(seen).toHaveLength(1)
  return seen[0]
}

describe('what goes out', () => {
  test('a path as it is written, below the address of the API', async () => {
    const path = route`/repos/${'octo'}/${'a{b}:c d/e'}` + '?branch=feat%2Fx&q=:id{y}'
    const request = await sent(() => client.rest('GET', path))
    expect(request).toMatchObject({ method: 'GET', body: '' })
    expect(request?.url).toBe('/api/repos/octo/a%7Bb%7D%3Ac%20d%2Fe?branch=feat%2Fx&q=%3Aid%7By%7D')
  })

  test('who asks, with which right, in which version of the API', async () => {
    const request = await sent(() => client.rest('GET', '/x'))
    expect(request?.headers).toMatchObject({
      accept: 'application/vnd.github.v3+json',
      authorization: 'token ghs_abc',
      'x-github-api-version': '2022-11-28'
    })
    expect(request?.headers['user-agent']).toMatch(/^publish-badges /)
    expect(request?.headers['content-type']).toBeUndefined()
  })

  test.each(['POST', 'PATCH', 'PUT'] as const)('a body with %s, in JSON with its length', async (method) => {
    const body = { ref: 'refs/heads/ü', nested: { url: '{x}', list: [1, null] } }
    const request = await sent(() => client.rest(method, '/x', body))
    expect(JSON.parse(request?.body ?? '')).toEqual(body)
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(JSON.stringify(body)))
    })
  })

  test('a query and its variables to the address of GraphQL', async () => {
    const request = await sent(() => client.graphql('query { x }', { headers: 'mine' }))
    expect(request?.url).toBe('/graphql')
    expect(JSON.parse(request?.body ?? '')).toEqual({ query: 'query { x }', variables: { headers: 'mine' } })
  })
})

test('a refusal comes back with its cause, status and headers', async () => {
  answer = {
    status: 422,
    type: 'application/json; charset=utf-8',
    body: '{"message":"No","errors":[{"message":"why"}]}'
  }
  const error: unknown = await client.rest('POST', '/x', { a: 1 }).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ status: 422, message: 'No: why' })
  expect(error instanceof ApiError && error.headers.get('x-github-request-id')).toBe('A:1')
})
