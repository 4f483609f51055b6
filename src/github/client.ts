import { getOctokit } from '@actions/github'
import { ApiError, malformed } from './api-errors.ts'
import { nodeFetch } from './fetch.ts'
import { asFields, type Fields, isFields, listOf, optionalText } from './response.ts'

interface ClientOptions {
  readonly token: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Aborted if the run is stopped: then no further request is sent. */
  readonly signal: AbortSignal
  /** Gets the duration of each request, in milliseconds. */
  observe(roundTrip: number): void
}

/** GitHub's two APIs. Every answer that is not a success is an `ApiError`. */
export interface Client {
  /** Sends a REST request; `path` starts with `/` and is built with `route`. */
  rest(method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, body?: object): Promise<unknown>
  /** Sends a GraphQL query or mutation, and returns its `data`. */
  graphql(document: string, variables: object): Promise<Fields>
}

/** The only method of octokit that is used: its own types refer to paths that its package does not export. */
interface Octokit {
  request(route: string, options: object): Promise<{ status: number; data: unknown; headers: unknown }>
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

export function connect(options: ClientOptions): Client {
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl.replace(/(?<!\/)\/+$/, ''),
    userAgent: 'publish-badges',
    log: SILENT,
    request: { fetch: nodeFetch, log: SILENT }
  }) as Octokit

  async function send(method: string, url: string, body: object = {}): Promise<{ data: unknown; headers: unknown }> {
    options.signal.throwIfAborted()
    const start = Date.now()
    try {
      const headers = { 'x-github-api-version': '2022-11-28' }
      const request = { signal: options.signal }
      const answer = await octokit.request(`${method} ${url}`, { ...body, headers, request })
      if (answer.status >= 300) throw new ApiError(answer.status, 'moved', { headers: headersOf(answer.headers) })
      return answer
    } catch (error) {
      if (options.signal.aborted) throw options.signal.reason as Error
      throw asApiError(error)
    } finally {
      options.observe(Date.now() - start)
    }
  }

  return {
    // Octokit reads `:name` and `{name}` in a path as parameters.
    rest: async (method, path, body) => (await send(method, path.replace(/[:{}]/g, encodeURIComponent), body)).data,
    async graphql(document, variables) {
      const { data, headers } = await send('POST', options.graphqlUrl, { query: document, variables })
      const answer = asFields(data, 'the GraphQL answer')
      if (answer['errors'] !== undefined) throw graphqlError(answer, headersOf(headers))
      return asFields(answer['data'], 'data')
    }
  }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const response: unknown = isFields(error) ? error['response'] : undefined
  if (isFields(response)) {
    const data = isFields(response['data']) ? response['data'] : {}
    const message = optionalText(data, 'message') ?? `HTTP ${String(response['status'])}`
    return new ApiError(Number(response['status']), detailed(message, data), {
      headers: headersOf(response['headers'])
    })
  }
  return new ApiError(0, error instanceof Error ? error.message : String(error))
}

/** REST puts the cause of a 422 into `errors`, each a string or an object with a message. */
function detailed(message: string, data: Fields): string {
  const errors = Array.isArray(data['errors']) ? data['errors'] : []
  const details = errors.map((detail: unknown) => (isFields(detail) ? optionalText(detail, 'message') : detail))
  return [message, ...details.filter((detail) => typeof detail === 'string')].join(': ')
}

/** GraphQL reports rate limits with HTTP 200; the headers say until when. */
function graphqlError(answer: Fields, headers: ReadonlyMap<string, string>): ApiError {
  const errors = listOf(answer, 'errors').filter(isFields)
  if (errors.length === 0) return malformed('the list of errors is empty')
  const types = errors.map((error) => optionalText(error, 'type') ?? '')
  const message = errors.map((error) => optionalText(error, 'message') ?? 'no message').join('; ')
  const paths = errors.map(({ path }) => (Array.isArray(path) ? path.join('.') : ''))
  return new ApiError(200, message, { types, paths, headers })
}

function headersOf(headers: unknown): Map<string, string> {
  return new Map(isFields(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)]) : [])
}
