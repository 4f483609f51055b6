import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerGraphql } from './graphql.ts'
import { HANDLERS, refusal, type RestAnswer } from './rest.ts'
import { type Operation, rest, UNDESCRIBED, violation } from './schemas.ts'
import { type Token, World } from './world.ts'

/** One request as it was answered, kept in order. */
export interface Recorded {
  /** `GraphQL query PublishBadgesHead`, `actions/list-workflow-runs`, … */
  readonly operation: string
  readonly url: string
  readonly body: unknown
  readonly status: number
}

/** Goes wrong once for the `nth` request (from 1) of an operation, before or after it took effect. */
export interface Fault {
  readonly operation: string
  readonly nth: number
  readonly when: 'before' | 'after'
  readonly answer: RestAnswer | 'reset' | 'truncate' | 'hang'
}

interface Answer extends RestAnswer {
  readonly operation: string
}

const pattern = ({ path }: Operation): RegExp =>
  new RegExp(
    `^${path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'path' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`))}$`
  )

const ROUTES = Object.entries(rest.operations).map(([id, operation]) => ({
  id,
  operation,
  pattern: pattern(operation)
}))

/** A double of GitHub on loopback. What leaves GitHub's published description, on either side, stands in `violations`. */
export class GitHubServer {
  readonly world = new World()
  readonly requests: Recorded[] = []
  readonly violations: string[] = []
  faults: Fault[] = []
  readonly #counts = new Map<string, number>()
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response))
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

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const body: unknown = text === '' ? {} : JSON.parse(text)
    const { operation, run } = this.#route(request, body)
    const nth = (this.#counts.get(operation) ?? 0) + 1
    this.#counts.set(operation, nth)
    const fault = this.faults.find((one) => one.operation === operation && one.nth === nth)
    let answer: Answer = { operation, ...(fault?.when === 'before' ? refusal(500, 'never looked at') : await run()) }
    if (fault !== undefined && typeof fault.answer === 'object') answer = { operation, ...fault.answer }
    this.requests.push({ operation, url: request.url ?? '', body, status: answer.status })
    if (fault?.answer === 'hang') return
    if (fault?.answer === 'reset') return void request.socket.destroy()
    const bytes = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
    response.end(fault?.answer === 'truncate' ? bytes.slice(0, bytes.length / 2) : bytes)
  }

  #route(request: IncomingMessage, body: unknown): { operation: string; run: () => Promise<RestAnswer> } {
    const url = new URL(request.url ?? '/', this.url)
    const secret = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const token = secret === undefined ? undefined : this.world.tokens.get(secret)
    if (url.pathname === '/graphql' || url.pathname === '/api/graphql') {
      const { query = '', variables = {} } = body as { query?: string; variables?: Record<string, unknown> }
      const operation = `GraphQL ${/^\s*(?:query|mutation)\s+\w+/.exec(query)?.[0].trim() ?? 'anonymous'}`
      return { operation, run: () => this.#graphql(token, { query, variables }) }
    }
    const path = url.pathname.replace(/^\/api\/v3/, '')
    const route = ROUTES.find((one) => one.operation.method === request.method && one.pattern.test(path))
    if (route === undefined) {
      this.violations.push(`no operation ${request.method ?? ''} ${path}`)
      return {
        operation: `unknown ${request.method ?? ''} ${path}`,
        run: () => Promise.resolve(refusal(404, 'Not Found'))
      }
    }
    const groups = Object.entries(route.pattern.exec(path)?.groups ?? {})
    const parameters = Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)]))
    return {
      operation: route.id,
      run: () =>
        this.#rest(route, { parameters, query: url.searchParams, body: body as Record<string, unknown>, token })
    }
  }

  async #graphql(
    token: Token | undefined,
    request: { query: string; variables: Record<string, unknown> }
  ): Promise<RestAnswer> {
    if (token === undefined) return refusal(401, 'Bad credentials')
    const { body, violation: fault } = await answerGraphql(this.world, token, request)
    if (fault !== undefined) this.violations.push(`GraphQL: ${fault}`)
    return { status: 200, body }
  }

  async #rest(
    { id, operation }: (typeof ROUTES)[number],
    request: Parameters<(typeof HANDLERS)[string]>[1]
  ): Promise<RestAnswer> {
    if (request.token === undefined) return refusal(401, 'Bad credentials')
    const note = (what: string, fault: string | undefined): unknown =>
      fault !== undefined && this.violations.push(`${id} ${what}: ${fault}`)
    for (const [name] of request.query)
      if (!operation.parameters.some((known) => known.name === name)) note('query', `unknown parameter ${name}`)
    if (operation.body !== null) note('request', violation(operation.body, request.body))
    const answer = await (HANDLERS[id] ?? (() => refusal(501, 'not in the double')))(this.world, request)
    const schema = operation.responses[String(answer.status)]
    if (schema !== undefined && schema !== null) note(`answer ${String(answer.status)}`, violation(schema, answer.body))
    else if (!UNDESCRIBED.some((row) => row.operation === id && row.status === answer.status))
      note('answer', `status ${String(answer.status)} is not described`)
    return answer
  }
}
