import { BadgeError, type FailureCode } from '../errors.ts'
import type { WriteOutcome } from '../target/target.ts'
import type { ApiError } from './api-error.ts'
import { NEXT } from './pace.ts'

/** What a request was for: names what went wrong to whoever can mend it. */
export interface Purpose {
  /** As in `to write to the branch "badges" of o/r`. */
  readonly what: string
  /** The permission it takes, as a workflow grants it (`contents: write`). */
  readonly permission: string
  /** What to look at where GitHub says that it is not there. */
  readonly missing: string
}

/** What an answer means. `again` is safe for a reading only; a write has to be settled by reading. */
export type Verdict =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'again'; readonly error: BadgeError; readonly tries?: number }
  | { readonly kind: 'limited'; readonly until: number; readonly why: string }
  | { readonly kind: 'refused'; readonly error: BadgeError }

interface Row {
  readonly status?: readonly number[]
  readonly types?: readonly string[]
  readonly text?: RegExp
  readonly header?: (headers: ReadonlyMap<string, string>) => boolean
  readonly means: 'limited' | 'conflict' | 'outage' | 'doubtful' | Refusal
}

type Refusal = Extract<
  FailureCode,
  'unauthorized' | 'forbidden' | 'policy' | 'archived' | 'moved' | 'not-found' | 'refused'
>

/** Types of GraphQL's errors where the budget of the hour is spent. */
const PRIMARY = ['RATE_LIMITED', 'RATE_LIMIT']

const spent = (headers: ReadonlyMap<string, string>): boolean => headers.get('x-ratelimit-remaining') === '0'

const REDIRECTS = [301, 302, 303, 307, 308]
const NOT_ALLOWED = /Resource not accessible|without `workflows?` permission/i
const UNSEEN =
  /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha\b.* does not exist|BadObjectState/i

/** Read from top to bottom; the first row that fits counts. Every condition of a row has to fit. */
const TABLE: readonly Row[] = [
  { status: [429], means: 'limited' },
  { status: [200, 403], types: PRIMARY, means: 'limited' },
  { status: [200, 403], text: /rate limit|abuse detection/i, means: 'limited' },
  { text: NOT_ALLOWED, means: 'forbidden' },
  { status: [403], header: (headers) => headers.has('retry-after') || spent(headers), means: 'limited' },
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
    text: /rule violation|GH0(?:06|13)|protected branch|not authorized to push|required status check/i,
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

function meaningOf(error: ApiError): Row['means'] {
  return TABLE.find((row) => fits(row, error))?.means ?? (error.status >= 500 ? 'outage' : 'refused')
}

/** Tells answers apart by what they say, not by their status alone. `now` is in milliseconds since the epoch. */
export function classify(error: ApiError, purpose: Purpose, now: number): Verdict {
  const means = meaningOf(error)
  switch (means) {
    case 'conflict':
      return { kind: 'conflict' }
    case 'limited':
      return { kind: 'limited', until: limitedUntil(error.headers, now), why: said(error) }
    case 'outage':
      return { kind: 'again', error: outage(error, purpose) }
    case 'doubtful':
      return { kind: 'again', error: refusal('policy', error, purpose), tries: 2 }
    default:
      return { kind: 'refused', error: refusal(means, error, purpose) }
  }
}

export function outage(error: ApiError, purpose: Purpose): BadgeError {
  return new BadgeError('outage', `GitHub failed ${purpose.what}: ${said(error)}. ${NEXT}`)
}

const MINUTE = 60_000

/** GitHub docs, "Rate limits for the REST API": `retry-after`, else the reset of a spent limit, else a minute. */
function limitedUntil(headers: ReadonlyMap<string, string>, now: number): number {
  const after = headers.get('retry-after')
  if (after !== undefined) return /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after) || now + MINUTE
  const reset = Number(headers.get('x-ratelimit-reset'))
  return spent(headers) && reset > 0 ? reset * 1000 : now + MINUTE
}

const said = ({ status, message }: ApiError): string =>
  `${oneLine(message)}${status === 0 || status === 200 ? '' : ` (HTTP ${status})`}`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300)

const CURES: Record<Refusal, (error: ApiError, purpose: Purpose) => string> = {
  unauthorized: () => 'The token is wrong or has expired: give another one.',
  forbidden: (error, { permission }) => {
    const accepted = error.headers.get('x-accepted-github-permissions')
    const note = accepted === undefined ? '' : ` GitHub accepts: ${oneLine(accepted)}.`
    return `The token lacks ${permission}.${note}`
  },
  policy: () =>
    'A rule protects the branch: take an unprotected one as "target-branch" (the default is "badges"), or let the rule pass this token.',
  archived: () => 'The repository is archived and takes no changes: unarchive it, or take this step out.',
  moved: () => 'The repository has moved or was renamed: use its new name.',
  'not-found': (_, { missing }) => missing,
  refused: () => 'Nothing was written.'
}

function refusal(code: Refusal, error: ApiError, purpose: Purpose): BadgeError {
  return new BadgeError(code, `GitHub refused ${purpose.what}: ${said(error)}. ${CURES[code](error, purpose)}`)
}

/** Whether nothing is known of what the answer means. */
export const isUnknown = (error: ApiError): boolean => error.status === 200 && meaningOf(error) === 'refused'

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

/** The outcome of a write that failed; throws where trying again is no use. */
export function outcomeOf(error: ApiError, purpose: Purpose, now: number): WriteOutcome {
  const verdict = classify(error, purpose, now)
  switch (verdict.kind) {
    case 'again':
      return { ...verdict, kind: 'unclear' }
    case 'refused':
      throw verdict.error
    case 'conflict':
    case 'limited':
      return verdict
  }
}
