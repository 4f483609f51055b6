import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { scaledClock, type ServerClock } from './clock.ts'
import { type Fault, FaultPlan, isAnswer, spoil, staleness } from './faults.ts'
import { answerGraphql } from './graphql.ts'
import { primary, type RateLimiter, type Refused, type Resource, type Told } from './limiter.ts'
import { type Behind, UP_TO_DATE } from './objects.ts'
import { type Recorded, RequestRecord } from './record.ts'
import { HANDLERS } from './rest.ts'
import { refusal, type RestAnswer, type RestRequest } from './rest-access.ts'
import { requestViolation, type Route, ROUTES, UNDESCRIBED, violation } from './schemas.ts'
import { type Token, World } from './world.ts'

export type { Fault } from './faults.ts'
export type { Recorded } from './record.ts'

/** A request that is told apart from others, and how it would be answered. */
interface Routed {
  readonly operation: string
  readonly resource: Resource
  readonly writes: boolean
  run(behind: Behind): Promise<RestAnswer>
}

interface Received {
  readonly request: IncomingMessage
  readonly token: Token | undefined
  readonly body: unknown
}

/** A double of GitHub on loopback. What leaves GitHub's published description, on either side, stands in `violations`. */
export class GitHubServer {
  readonly world = new World()
  /** Those of the moment; a test may empty it. */
  readonly requests: Recorded[] = []
  readonly record = new RequestRecord()
  readonly violations: string[] = []
  faults: Fault[] = []
  clock: ServerClock = scaledClock()
  /** Milliseconds on the clock that an operation takes. */
  latency: (operation: string) => number = () => 0
  /** How many milliseconds the replica that answers a reading is behind. */
  lag: (operation: string) => number = () => 0
  /** One budget for all installation tokens of a repository; undefined: no limits, as on GitHub Enterprise Server. */
  limiter: RateLimiter | undefined
  /** Clients whose budget of GraphQL is spent for the next hour. */
  readonly refusesGraphql = new Set<string>()
  /** Told which client a fault kills. */
  onKill: (client: string) => void = () => {}
  readonly #plan = new FaultPlan()
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => void this.#serveOrSay(request, response))
  }

  static async start(): Promise<GitHubServer> {
    const server = new GitHubServer()
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`
  }

  /** The operations asked for so far, in order. */
  get operations(): string[] {
    return this.requests.map(({ operation }) => operation)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    this.world.close()
  }

  /** A bug of the double is no outage of GitHub's: it fails the test by name. */
  async #serveOrSay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#serve(request, response)
    } catch (error) {
      this.violations.push(
        `the double failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
      )
      response.destroy()
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const received = this.clock.now()
    const text = Buffer.concat(chunks).toString()
    const secret = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const token = secret === undefined ? undefined : this.world.tokens.get(secret)
    const client = token?.client ?? 'nobody'
    const body: unknown = text === '' ? {} : JSON.parse(text)
    const routed = this.#route({ request, token, body })
    const fault = this.#plan.next(this.faults, { operation: routed.operation, client })
    await this.#takeTime(routed.operation)
    const at = this.clock.now()
    const limited = this.limiter?.refuse(routed) ?? this.#spentGraphql(client, routed)
    const answer = limited?.answer ?? (await this.#answer(routed, fault))
    const entry: Recorded = {
      received,
      at,
      client,
      operation: routed.operation,
      method: request.method ?? '',
      url: request.url ?? '',
      headers: headersOf(request),
      body,
      status: answer.status,
      isStale: JSON.stringify(answer.body).includes('"STALE_DATA"'),
      // A client that has given up waiting is told nothing.
      told: response.destroyed ? undefined : (limited?.told ?? toldBy(answer, at, routed.resource)),
      fault: fault === undefined ? undefined : JSON.stringify(fault.answer)
    }
    this.requests.push(entry)
    this.record.add(entry)
    const limits = { ...(this.limiter?.headers(routed.resource) ?? {}), ...answer.headers }
    await this.#send(response, { ...answer, headers: limits }, { mishap: fault?.answer, client })
  }

  #spentGraphql(client: string, { resource }: Routed): Refused | undefined {
    if (resource !== 'graphql' || !this.refusesGraphql.has(client)) return undefined
    return primary('graphql', Math.ceil(this.clock.now() / 1000) * 1000 + 3_600_000)
  }

  async #takeTime(operation: string): Promise<void> {
    const time = this.latency(operation)
    if (time > 0) await this.clock.sleep(time)
  }

  async #answer(routed: Routed, fault: Fault | undefined): Promise<RestAnswer> {
    const moves = staleness(fault?.answer)
    const behind = routed.writes ? UP_TO_DATE : { moves, milliseconds: this.lag(routed.operation) }
    const isLooked = fault?.when !== 'before' || staleness(fault.answer) > 0
    const answer = isLooked ? await routed.run(behind) : refusal(500, 'never looked at')
    const mishap = fault?.answer
    if (mishap === undefined) return answer
    if (isAnswer(mishap)) return mishap
    if (mishap !== 'wrong type' && mishap !== 'missing field') return answer
    return { ...answer, status: Math.min(answer.status, 200), body: spoil(answer.body, mishap) }
  }

  async #send(
    response: ServerResponse,
    answer: RestAnswer,
    { mishap, client }: { mishap: Fault['answer'] | undefined; client: string }
  ): Promise<void> {
    const closed = new Promise<void>((resolve) => response.on('close', resolve))
    if (mishap === 'kill') this.onKill(client)
    if (mishap === 'hang' || mishap === 'kill') {
      this.clock.holdUntil(closed)
      return
    }
    if (mishap === 'reset') return void response.destroy()
    const bytes = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
    if (mishap === 'drip') {
      for (let at = 0; !response.destroyed; at++) {
        response.write(bytes[at % bytes.length] ?? ' ')
        await this.clock.sleep(1000)
      }
      return
    }
    response.end(mishap === 'truncate' ? bytes.slice(0, bytes.length / 2) : bytes)
  }

  #route({ request, token, body }: Received): Routed {
    const url = new URL(request.url ?? '/', this.url)
    if (url.pathname === '/graphql' || url.pathname === '/api/graphql') {
      const { query = '', variables = {} } = body as { query?: string; variables?: Record<string, unknown> }
      const operation = `GraphQL ${/^\s*(?:query|mutation)\s+\w+/.exec(query)?.[0].trim() ?? 'anonymous'}`
      const writes = /^\s*mutation/.test(query)
      return {
        operation,
        resource: 'graphql',
        writes,
        run: (behind) => this.#graphql(token, { query, variables, behind })
      }
    }
    const { path, byId } = this.#byName(url.pathname.replace(/^\/api\/v3/, ''))
    const method = request.method ?? ''
    const route = ROUTES.find((one) => one.operation.method === method && one.pattern.test(path))
    const writes = method !== 'GET'
    if (route === undefined) {
      this.violations.push(`no operation ${method} ${path}`)
      const run = (): Promise<RestAnswer> => Promise.resolve(refusal(404, 'Not Found'))
      return { operation: `unknown ${method} ${path}`, resource: 'core', writes, run }
    }
    const groups = Object.entries(route.pattern.exec(path)?.groups ?? {})
    const parameters = Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)]))
    const asked = {
      parameters,
      query: url.searchParams,
      body: body as Record<string, unknown>,
      token,
      path: path.replace(/^\/repos\/[^/]+\/[^/]+/, ''),
      headers: request.headers,
      byId
    }
    return { operation: route.id, resource: 'core', writes, run: (behind) => this.#rest(route, { ...asked, behind }) }
  }

  /** `/repositories/ID/…`, where a renamed repository's answers lead, is `/repos/OWNER/NAME/…`. */
  #byName(path: string): { path: string; byId: boolean } {
    const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? []
    const repository = [...this.world.repositories.values()].find((one) => String(one.id) === id)
    if (repository === undefined) return { path, byId: false }
    return { path: `/repos/${repository.owner}/${repository.name}${rest}`, byId: true }
  }

  async #graphql(
    token: Token | undefined,
    request: { query: string; variables: Record<string, unknown>; behind: Behind }
  ): Promise<RestAnswer> {
    if (token === undefined) return refusal(401, 'Bad credentials')
    const { body, violation: fault } = await answerGraphql(this.world, token, request)
    if (fault !== undefined) this.violations.push(`GraphQL: ${fault}`)
    return { status: 200, body }
  }

  async #rest({ id, operation }: Route, request: RestRequest): Promise<RestAnswer> {
    if (request.token === undefined) return refusal(401, 'Bad credentials')
    const note = (what: string, fault: string | undefined): unknown =>
      fault !== undefined && this.violations.push(`${id} ${what}: ${fault}`)
    for (const [name] of request.query)
      if (!operation.parameters.some((known) => known.name === name)) note('query', `unknown parameter ${name}`)
    note('request', requestViolation(id, operation, request.body))
    const answer = await (HANDLERS[id] ?? (() => refusal(501, 'not in the double')))(this.world, request)
    const schema = operation.responses[String(answer.status)]
    const isRaw = answer.headers?.['content-type']?.includes('raw') === true
    if (schema !== undefined && schema !== null) {
      if (!isRaw) note(`answer ${String(answer.status)}`, violation(schema, answer.body))
    } else if (!UNDESCRIBED.some((row) => row.operation === id && row.status === answer.status))
      note('answer', `status ${String(answer.status)} is not described`)
    return answer
  }
}

/** All but the token's own. */
const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'authorization')
      .map(([name, value]) => [name, String(value)])
  )

/** What a limit that comes from the fault plan tells the client. */
function toldBy({ status, headers = {}, body }: RestAnswer, at: number, resource: Resource): Told | undefined {
  const after = headers['retry-after']
  if ((status === 403 || status === 429) && after !== undefined) {
    const until = /^\d+$/.test(after) ? at + Number(after) * 1000 : Date.parse(after)
    return { until, resource: 'all' }
  }
  const isSpent = headers['x-ratelimit-remaining'] === '0'
  const says = /rate limit/i.test(JSON.stringify(body))
  if (isSpent && says) return { until: Number(headers['x-ratelimit-reset']) * 1000, resource }
  return status === 429 || (says && (status === 403 || status === 200))
    ? { until: at + 60_000, resource: 'all' }
    : undefined
}
