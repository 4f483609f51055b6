import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { getProxyForUrl } from 'proxy-from-env'

/** The part of a response that octokit reads. */
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
 * Node's own HTTP client with the interface of `fetch`, whose built-in version needs 30 ms at its first use.
 * Redirects are followed for GET on the same origin only. `https_proxy`, `http_proxy` and `no_proxy` are respected.
 */
export async function nodeFetch(address: string, request: Request): Promise<Answer> {
  let url = new URL(address)
  for (let redirects = 0; ; redirects++) {
    const answer = await send(url, request)
    const location = answer.headers.get('location')
    if (answer.status < 300 || answer.status > 399 || location === undefined) return answer
    const next = new URL(location, url)
    if (request.method !== 'GET' || next.origin !== url.origin || redirects === MOST_REDIRECTS) return answer
    url = next
  }
}

const agents = new Map<string, Promise<Agent>>()

/** One agent per origin, which reuses connections. */
function agentFor(url: URL): Promise<Agent> {
  const agent = agents.get(url.origin) ?? makeAgent(url)
  agents.set(url.origin, agent)
  return agent
}

async function makeAgent(url: URL): Promise<Agent> {
  const proxy = getProxyForUrl(url.href)
  if (proxy !== '') {
    const { HttpsProxyAgent } = await import(/* webpackChunkName: "proxy" */ 'https-proxy-agent')
    return new HttpsProxyAgent(proxy, { keepAlive: true })
  }
  const { Agent } = transport(url)
  return new Agent({ keepAlive: true })
}

interface Transport {
  readonly Agent: typeof Agent
  readonly request: (url: URL, options: RequestOptions, answered: (message: IncomingMessage) => void) => ClientRequest
}

/** `https` needs a few milliseconds to load, and a server on plain `http` does not need it. */
function transport(url: URL): Transport {
  return process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https')
}

/** In milliseconds. */
const LONGEST_REQUEST = 15_000

async function send(url: URL, { method, headers, body, signal }: Request): Promise<Answer> {
  const { request } = transport(url)
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const options: RequestOptions = { method, headers: { ...headers, ...length }, agent: await agentFor(url) }
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (message) => void readAll(message).then(finish(resolve), finish(reject)))
    const stop = (): void => void outgoing.destroy(signal?.reason as Error | undefined)
    const timer = setTimeout(
      () => outgoing.destroy(new Error(`no answer within ${LONGEST_REQUEST / 1000} seconds`)),
      LONGEST_REQUEST
    )
    signal?.addEventListener('abort', stop)
    outgoing.on('error', finish(reject))
    outgoing.end(body)

    function finish<Value>(report: (value: Value) => void): (value: Value) => void {
      return (value) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
        report(value)
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
