import type { FailureCode } from '../errors.ts'
import type { ApiError } from './api-error.ts'

interface Row {
  readonly status?: readonly number[]
  readonly types?: readonly string[]
  readonly text?: RegExp
  readonly header?: (headers: ReadonlyMap<string, string>) => boolean
  readonly means: 'limited' | 'conflict' | 'outage' | 'doubtful' | Refusal
}

export type Refusal = Extract<
  FailureCode,
  'unauthorized' | 'forbidden' | 'policy' | 'archived' | 'moved' | 'not-found' | 'refused'
>

/** Types of GraphQL's errors where the budget of the hour is spent. */
const PRIMARY = ['RATE_LIMITED', 'RATE_LIMIT']

export const isSpent = (headers: ReadonlyMap<string, string>): boolean => headers.get('x-ratelimit-remaining') === '0'

const REDIRECTS = [301, 302, 303, 307, 308]
const NOT_ALLOWED = /Resource not accessible|without `workflows?` permission/i
const UNSEEN =
  /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha(?: \S+)? does not exist|BadObjectState/i

/**
 * What branch protections and rulesets say, with and without a heading that names a rule: googleapis/repo-automation-bots#5551
 * (`Changes must be made through a pull request`), dbt-labs/dbt-utils#886 (merge queue), EndBug/add-and-commit#99 (approving
 * review), github/github-mcp-server#2771 (`Commits must have verified signatures`), peter-evans/create-pull-request#1425.
 */
const POLICIES = new RegExp(
  [
    'rule violation|GH0(?:06|13)|protected (?:branch|ref)|not authorized to (?:push|create|update)',
    'required status checks?|approving review|code owner review',
    'changes must be made through|must have (?:verified|valid) signatures|must not contain merge commits',
    '(?:creations?|updates?|deletions?) being restricted|cannot force-push to this'
  ].join('|'),
  'i'
)

/** Read from top to bottom; the first row that fits counts. Every condition of a row has to fit. */
const TABLE: readonly Row[] = [
  { status: [429], means: 'limited' },
  { status: [200, 403], types: PRIMARY, means: 'limited' },
  { status: [200, 403], text: /rate limit|abuse detection/i, means: 'limited' },
  { text: NOT_ALLOWED, means: 'forbidden' },
  { status: [403], header: (headers) => headers.has('retry-after') || isSpent(headers), means: 'limited' },
  { status: [0], text: /certificate/i, means: 'refused' },
  { status: [401], means: 'unauthorized' },
  { text: /(?:was|is) archived/i, status: [200, 403, 409, 422], means: 'archived' },
  { types: ['STALE_DATA'], means: 'conflict' },
  {
    types: ['NOT_FOUND'],
    text: /^The branch .* does not exist|requested for deletion which does not exist/,
    means: 'conflict'
  },
  {
    text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
    means: 'conflict'
  },
  { status: [409], text: /Gist cannot be updated|Git Repository is empty/i, means: 'conflict' },
  { status: [422], text: /Reference does not exist/i, means: 'conflict' },
  {
    text: POLICIES,
    means: 'policy'
  },
  { status: [422], text: /Reference (?:update failed|cannot be updated)/i, means: 'doubtful' },
  { types: ['FORBIDDEN', 'INSUFFICIENT_SCOPES'], means: 'forbidden' },
  { status: [403], means: 'forbidden' },
  // What was made a moment ago is not everywhere yet.
  { text: UNSEEN, means: 'outage' },
  { types: ['NOT_FOUND'], means: 'not-found' },
  { status: [404, 410], means: 'not-found' },
  { status: [422], text: /No commit found/i, means: 'not-found' },
  { status: REDIRECTS, means: 'moved' },
  { text: /something went wrong|timed? ?out|couldn't respond/i, status: [200, 422], means: 'outage' },
  // A refusal without a word, or cut short: it may as well be a lost race.
  { status: [400, 409, 422], text: /^HTTP \d+$/, means: 'outage' },
  { types: ['SERVICE_UNAVAILABLE', 'INTERNAL', 'LOADING'], means: 'outage' },
  { status: [0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524], means: 'outage' }
]

function fits(row: Row, error: ApiError): boolean {
  if (row.status !== undefined && !row.status.includes(error.status)) return false
  if (row.types !== undefined && !row.types.some((type) => error.types.includes(type))) return false
  if (row.text !== undefined && !row.text.test(error.message)) return false
  return row.header === undefined || row.header(error.headers)
}

/** What is to be done about an answer. */
export function meaningOf(error: ApiError): Row['means'] {
  return TABLE.find((row) => fits(row, error))?.means ?? (error.status >= 500 ? 'outage' : 'refused')
}

/** Whether nothing is known of what the answer means. */
export const isUnknown = (error: ApiError): boolean => error.status === 200 && meaningOf(error) === 'refused'

/** Whether a write was refused without a word about why. */
export const isUnexplained = (error: ApiError): boolean =>
  error.status === 422 && ['doubtful', 'refused', 'outage'].includes(meaningOf(error))

/** Whether the answer leads elsewhere: a write is not sent on. */
export const isRedirect = ({ status }: ApiError): boolean => REDIRECTS.includes(status)

/** Whether it is GraphQL that is refused, by its address, and not what was asked of it: REST may do then. */
export function isGraphqlRefused(error: ApiError): boolean {
  if (![403, 404, 405, 410, 501].includes(error.status) || NOT_ALLOWED.test(error.message)) return false
  return ['forbidden', 'not-found', 'outage', 'refused'].includes(meaningOf(error))
}

/** Whether GraphQL's own budget of the hour is spent: REST has another. */
export function isGraphqlSpent({ types, headers, message }: ApiError): boolean {
  if (/secondary/i.test(message) || headers.has('retry-after')) return false
  return types.some((type) => PRIMARY.includes(type)) || headers.get('x-ratelimit-resource') === 'graphql'
}
