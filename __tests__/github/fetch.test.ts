import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { nodeFetch } from '../../src/github/fetch.ts'

/** What came in at the server itself, and at the one that it redirects to. */
const seen = { here: [] as string[], elsewhere: [] as string[] }
const servers: Server[] = []
let here = ''
let elsewhere = ''

/** Listens on a port of its own, and redirects as the path says. */
async function listen(at: keyof typeof seen): Promise<string> {
  const server = createServer((request, response) => {
    const { url = '', method = '', headers } = request
    seen[at].push(`${method} ${url} ${headers.authorization ?? ''}`)
    const to = new Map([
      ['/loop', '/loop'],
      ['/moved', '/there'],
      ['/away', `${elsewhere}/there`]
    ]).get(url)
    response.writeHead(to === undefined ? 200 : 307, to === undefined ? {} : { location: to }).end('{}')
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

beforeAll(async () => {
  elsewhere = await listen('elsewhere')
  here = await listen('here')
})
beforeEach(() => {
  seen.here = []
  seen.elsewhere = []
})
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

describe('a redirect', () => {
  const headers = { authorization: 'token ghs_abc' }

  test('of a GET on the same origin is followed', async () => {
    expect((await nodeFetch(`${here}/moved`, { method: 'GET', headers })).status).toBe(200)
    expect(seen.here).toEqual(['GET /moved token ghs_abc', 'GET /there token ghs_abc'])
  })

  test('to another origin is not followed, and no token goes there', async () => {
    expect((await nodeFetch(`${here}/away`, { method: 'GET', headers })).status).toBe(307)
    expect(seen.elsewhere).toEqual([])
  })

  test.each(['POST', 'PATCH', 'PUT', 'DELETE'])('of a %s is not followed', async (method) => {
    expect((await nodeFetch(`${here}/moved`, { method, headers, body: '{}' })).status).toBe(307)
    expect(seen.here).toEqual([`${method} /moved token ghs_abc`])
  })

  test('that leads to itself ends', async () => {
    expect((await nodeFetch(`${here}/loop`, { method: 'GET', headers })).status).toBe(307)
    expect(seen.here).toHaveLength(6)
  })
})
