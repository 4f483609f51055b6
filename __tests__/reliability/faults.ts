import type { Mishap } from '../github-server/faults.ts'
import type { RestAnswer } from '../github-server/rest-access.ts'

const html = (status: number): RestAnswer => ({
  status,
  body: '<html><body>Unicorn!</body></html>',
  headers: { 'content-type': 'text/html' }
})
const json = (status: number, message: string, headers: Record<string, string> = {}): RestAnswer => ({
  status,
  body: { message },
  headers
})
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

/** Everything that may go wrong with any request. */
export const OUTAGES: Readonly<Record<string, Mishap>> = {
  500: json(500, 'Server Error'),
  '502 JSON': json(502, 'Server Error'),
  '502 HTML': html(502),
  503: json(503, 'Service Unavailable'),
  'an empty 504': { status: 504, body: '' },
  'a 200 with HTML': html(200),
  'a 200 without a body': { status: 200, body: '' },
  'a reset': 'reset',
  'a black hole': 'hang',
  'a slow drip': 'drip',
  'half an answer': 'truncate',
  'half a refusal': { status: 422, body: '{"message":"Update is not a fa' },
  'the wrong type': 'wrong type',
  'a missing field': 'missing field'
}

/** Refusals of a request that was not looked at. */
export const LIMITS: Readonly<Record<string, Mishap>> = {
  '429 with Retry-After': json(429, 'Too Many Requests', { 'retry-after': '7' }),
  '429 without': json(429, 'Too Many Requests'),
  '403 secondary': json(403, SECONDARY, { 'retry-after': '61' }),
  '403 secondary without a header': json(403, SECONDARY)
}

export const GRAPHQL_LIMITS: Readonly<Record<string, Mishap>> = {
  'GraphQL 200 limit': {
    status: 200,
    body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }
  },
  'GraphQL 200 with half the data': {
    status: 200,
    body: { data: { repository: null }, errors: [{ message: 'Something went wrong while executing your query.' }] }
  }
}

/** Replicas that have not seen the last moves of the branch. */
export const STALE: Readonly<Record<string, Mishap>> = Object.fromEntries(
  [1, 2, 3, 4, 5].map((stale) => [`a reading ${String(stale)} behind`, { stale }])
)
