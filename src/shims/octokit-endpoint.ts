/** Stands in for octokit's templates of URLs and queries: paths are written out, with `route` of `github/client.ts`. */
interface Options {
  readonly method: string
  readonly url: string
  readonly baseUrl: string
  readonly headers: Readonly<Record<string, string>>
  readonly request: object
  /** A field of the body. */
  readonly [field: string]: unknown
}

const DEFAULTS: Partial<Options> = {
  baseUrl: 'https://api.github.com',
  headers: { accept: 'application/vnd.github.v3+json' }
}

export const endpoint = withDefaults({}, DEFAULTS)

function withDefaults(older: Partial<Options>, newer: Partial<Options>): object {
  const defaults = merge(older, newer)
  return { DEFAULTS: defaults, defaults: withDefaults.bind(null, defaults), merge: merge.bind(null, defaults), parse }
}

/** `route` is `GET /path`, or all options. */
function merge(
  defaults: Partial<Options>,
  route: string | Partial<Options>,
  more?: Partial<Options>
): Partial<Options> {
  const options = typeof route === 'string' ? { ...asked(route), ...more } : route
  return {
    ...defaults,
    ...options,
    headers: { ...defaults.headers, ...options.headers },
    request: { ...defaults.request, ...options.request }
  }
}

function asked(route: string): Pick<Options, 'method' | 'url'> {
  const [method = '', url = ''] = route.split(' ')
  return { method, url }
}

const NO_FIELDS: readonly string[] = ['method', 'url', 'baseUrl', 'headers', 'request', 'mediaType']

function parse(options: Options): object {
  const { method, url, baseUrl, headers, request } = options
  const plain = { method, url: url.startsWith('/') ? baseUrl + url : url, headers, request }
  const fields = Object.entries(options).filter(([name]) => !NO_FIELDS.includes(name))
  if (fields.length === 0) return plain
  if (method === 'GET') throw new Error('A query is part of the path.')
  const type = { 'content-type': 'application/json; charset=utf-8' }
  return { ...plain, headers: { ...headers, ...type }, body: Object.fromEntries(fields) }
}
