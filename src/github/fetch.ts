import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { getProxyForUrl } from 'proxy-from-env'

/** What octokit reads of an answer. */
interface Answer {
  readonly status: number
  readonly url: string
  readonly headers: Map<string, string>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

interface Request {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly signal?: AbortSignal
}

const MOST_REDIRECTS = 5

/**
 * Node's own http(s) client in the shape of `fetch`: the built-in one costs 30 ms at its first use.
 * Redirects are followed for GET on the same origin only; `https_proxy`, `http_proxy` and `no_proxy` are honoured.
 */
export async function nodeFetch(url: string, request: Request): Promise<Answer> {
  let place = new URL(url)
  for (let redirects = 0; ; redirects++) {
    const answer = await send(place, request)
    const location = answer.headers.get('location')
    if (answer.status < 300 || answer.status > 399 || location === undefined) return answer
    const next = new URL(location, place)
    if (request.method !== 'GET' || next.origin !== place.origin || redirects === MOST_REDIRECTS) return answer
    place = next
  }
}

const agents = new Map<string, Promise<Agent>>()

/** One agent an origin keeps the connection open between requests. */
function agentFor(place: URL): Promise<Agent> {
  const agent = agents.get(place.origin) ?? makeAgent(place)
  agents.set(place.origin, agent)
  return agent
}

async function makeAgent(place: URL): Promise<Agent> {
  const proxy = getProxyForUrl(place.href)
  if (proxy !== '') {
    const { HttpsProxyAgent } = await import(/* webpackChunkName: "proxy" */ 'https-proxy-agent')
    return new HttpsProxyAgent(proxy, { keepAlive: true })
  }
  const { Agent } = transport(place)
  return new Agent({ keepAlive: true })
}

interface Transport {
  readonly Agent: typeof Agent
  readonly request: (place: URL, options: RequestOptions, answered: (message: IncomingMessage) => void) => ClientRequest
}

/** `https` takes a few milliseconds to load, and a server on plain `http` does without it. */
function transport(place: URL): Transport {
  return process.getBuiltinModule(place.protocol === 'http:' ? 'node:http' : 'node:https')
}

const LONGEST_REQUEST = 15_000

async function send(place: URL, { method, headers, body, signal }: Request): Promise<Answer> {
  const { request } = transport(place)
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const options: RequestOptions = { method, headers: { ...headers, ...length }, agent: await agentFor(place) }
  return new Promise((resolve, reject) => {
    const outgoing = request(place, options, (message) => void readAll(message).then(settle(resolve), settle(reject)))
    const stop = (): void => void outgoing.destroy(signal?.reason as Error | undefined)
    const timer = setTimeout(
      () => outgoing.destroy(new Error(`no answer within ${LONGEST_REQUEST / 1000} seconds`)),
      LONGEST_REQUEST
    )
    signal?.addEventListener('abort', stop)
    outgoing.on('error', settle(reject))
    outgoing.end(body)

    function settle<Value>(how: (value: Value) => void): (value: Value) => void {
      return (value) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
        how(value)
      }
    }
  })
}

async function readAll(message: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  const text = await new Promise<string>((resolve, reject) => {
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    message.on('error', reject)
  })
  return {
    status: message.statusCode ?? 0,
    url: '',
    headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
    text: () => Promise.resolve(text),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
  }
}
