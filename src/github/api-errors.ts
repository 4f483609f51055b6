import { BadgeError, inputName, type FailureCode, MissingPermission } from '../errors.ts'
import type { WriteOutcome } from '../destination/destination.ts'

/** An answer that is not a success, or no answer at all. */
export class ApiError extends Error {
  /** HTTP status; 0 without an answer, or with one that cannot be read. */
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** Types of GraphQL errors (`STALE_DATA`, `NOT_FOUND`, …). */
  readonly types: readonly string[]
  /** Where in the answer GraphQL errors are: `r1.issues`. */
  readonly paths: readonly string[]

  constructor(
    status: number,
    message: string,
    details: { headers?: ReadonlyMap<string, string>; types?: readonly string[]; paths?: readonly string[] } = {}
  ) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.headers = details.headers ?? new Map()
    this.types = details.types ?? []
    this.paths = details.paths ?? []
  }
}

/** A success whose body is not what GitHub documents: cut short, of another type, or with fields missing. */
export function malformed(what: string): ApiError {
  return new ApiError(0, `GitHub sent an answer that cannot be read: ${what}`)
}

/** The end of messages about outages. Whether the last write arrived may be unknown, so nothing is said about it. */
export const NEXT_RUN = 'The next run publishes what is missing.'

interface Row {
  readonly status?: readonly number[]
  readonly types?: readonly string[]
  readonly text?: RegExp
  readonly header?: (headers: ReadonlyMap<string, string>) => boolean
  readonly meaning: 'limited' | 'conflict' | 'outage' | 'doubtful' | Refusal
}

export type Refusal = Extract<
  FailureCode,
  'unauthorized' | 'forbidden' | 'policy' | 'archived' | 'moved' | 'not-found' | 'refused'
>

/** Types of GraphQL errors for a used-up rate limit. */
const PRIMARY = ['RATE_LIMITED', 'RATE_LIMIT']

const isSpent = (headers: ReadonlyMap<string, string>): boolean => headers.get('x-ratelimit-remaining') === '0'

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

/** What GitHub's answers mean. The first row that matches counts; all conditions of a row have to match. */
const TABLE: readonly Row[] = [
  { status: [429], meaning: 'limited' },
  { status: [200, 403], types: PRIMARY, meaning: 'limited' },
  { status: [200, 403], text: /rate limit|abuse detection/i, meaning: 'limited' },
  { text: NOT_ALLOWED, meaning: 'forbidden' },
  { status: [403], header: (headers) => headers.has('retry-after') || isSpent(headers), meaning: 'limited' },
  { status: [0], text: /certificate/i, meaning: 'refused' },
  { status: [401], meaning: 'unauthorized' },
  { text: /(?:was|is) archived/i, status: [200, 403, 409, 422], meaning: 'archived' },
  { types: ['STALE_DATA'], meaning: 'conflict' },
  {
    types: ['NOT_FOUND'],
    text: /^The branch .* does not exist|requested for deletion which does not exist/,
    meaning: 'conflict'
  },
  {
    text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
    meaning: 'conflict'
  },
  { status: [409], text: /Gist cannot be updated|Git Repository is empty/i, meaning: 'conflict' },
  { status: [422], text: /Reference does not exist/i, meaning: 'conflict' },
  {
    text: POLICIES,
    meaning: 'policy'
  },
  { status: [422], text: /Reference (?:update failed|cannot be updated)/i, meaning: 'doubtful' },
  { types: ['FORBIDDEN', 'INSUFFICIENT_SCOPES'], meaning: 'forbidden' },
  { status: [403], meaning: 'forbidden' },
  // An object that was created a moment ago may not be visible everywhere yet.
  { text: UNSEEN, meaning: 'outage' },
  { types: ['NOT_FOUND'], meaning: 'not-found' },
  { status: [404, 410], meaning: 'not-found' },
  { status: [422], text: /No commit found/i, meaning: 'not-found' },
  { status: REDIRECTS, meaning: 'moved' },
  { text: /something went wrong|timed? ?out|couldn't respond/i, status: [200, 422], meaning: 'outage' },
  // A refusal without a message, or one that was cut short, may be a lost race.
  { status: [400, 409, 422], text: /^HTTP \d+$/, meaning: 'outage' },
  { types: ['SERVICE_UNAVAILABLE', 'INTERNAL', 'LOADING'], meaning: 'outage' },
  { status: [0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524], meaning: 'outage' }
]

function matches(row: Row, error: ApiError): boolean {
  if (row.status !== undefined && !row.status.includes(error.status)) return false
  if (row.types !== undefined && !row.types.some((type) => error.types.includes(type))) return false
  if (row.text !== undefined && !row.text.test(error.message)) return false
  return row.header === undefined || row.header(error.headers)
}

/** What an answer means. */
export function meaningOf(error: ApiError): Row['meaning'] {
  return TABLE.find((row) => matches(row, error))?.meaning ?? (error.status >= 500 ? 'outage' : 'refused')
}

/** Whether nothing is known about the answer. */
export const isUnknown = (error: ApiError): boolean => error.status === 200 && meaningOf(error) === 'refused'

/** Whether a write was refused without a reason. */
export const isUnexplained = (error: ApiError): boolean =>
  error.status === 422 && ['doubtful', 'refused', 'outage'].includes(meaningOf(error))

/** Whether the answer is a redirect, which writes do not follow. */
export const isRedirect = ({ status }: ApiError): boolean => REDIRECTS.includes(status)

/** Whether GraphQL itself is refused, not the query: then REST may work. */
export function isGraphqlRefused(error: ApiError): boolean {
  if (![403, 404, 405, 410, 501].includes(error.status) || NOT_ALLOWED.test(error.message)) return false
  return ['forbidden', 'not-found', 'outage', 'refused'].includes(meaningOf(error))
}

/** Whether GraphQL's own rate limit is used up: REST has another one. */
export function isGraphqlSpent({ types, headers, message }: ApiError): boolean {
  if (/secondary/i.test(message) || headers.has('retry-after')) return false
  return types.some((type) => PRIMARY.includes(type)) || headers.get('x-ratelimit-resource') === 'graphql'
}

/** What a request is for. Error messages tell it to whoever can fix the problem. */
export interface Purpose {
  /** As in `to write to the branch "badges" of o/r`. */
  readonly what: string
  /** The permission that the request needs, as in a workflow (`contents: write`). */
  readonly permission: string
  /** `owner/name`; undefined: the request is not about a repository, and `permission` describes in words what is needed. */
  readonly repository?: string
  /** The input with the token that the request is sent with. Default: `token`. */
  readonly token?: string
  /** What to do if a rule protects the branch; undefined: use another target branch. */
  readonly protectedCure?: string
  /** What to check if GitHub says that it does not exist. */
  readonly missing: string
}

/** What to do after a failed request. `unclear`: a read can be sent again; after a write, only another read shows what happened. */
type Verdict =
  | Extract<WriteOutcome, { kind: 'conflict' | 'unclear' | 'limited' }>
  | { readonly kind: 'refused'; readonly error: BadgeError }

/** Tells answers apart by their message, not by their status alone. `now` is in milliseconds since the epoch. */
export function classify(error: ApiError, purpose: Purpose, now: number): Verdict {
  const meaning = meaningOf(error)
  switch (meaning) {
    case 'conflict':
      return { kind: 'conflict' }
    case 'limited':
      return { kind: 'limited', until: limitedUntil(error.headers, now), why: describe(error) }
    case 'outage':
      return { kind: 'unclear', error: outage(error, purpose) }
    case 'doubtful':
      return { kind: 'unclear', error: refusal('policy', error, purpose), tries: 2 }
    default:
      return { kind: 'refused', error: refusal(meaning, error, purpose) }
  }
}

export function outage(error: ApiError, purpose: Purpose): BadgeError {
  return new BadgeError('outage', `A request ${purpose.what} failed: ${describe(error)}. ${NEXT_RUN}`)
}

const MINUTE = 60_000

/** GitHub docs, "Rate limits for the REST API": `retry-after`, else the reset of a used-up limit, else a minute. */
function limitedUntil(headers: ReadonlyMap<string, string>, now: number): number {
  const after = headers.get('retry-after')
  if (after !== undefined) return /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after) || now + MINUTE
  const reset = Number(headers.get('x-ratelimit-reset'))
  return isSpent(headers) && reset > 0 ? reset * 1000 : now + MINUTE
}

const describe = ({ status, message }: ApiError): string =>
  `${oneLine(message)}${status === 0 || status === 200 ? '' : ` (HTTP ${status})`}`

const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.+$/, '')
    .slice(0, 300)

const CURES: Record<Refusal, (error: ApiError, purpose: Purpose) => string> = {
  unauthorized: (_, { token = 'token' }) =>
    `The token is wrong or has expired: set ${inputName(token, `"${token}"`)} to another one.`,
  forbidden: (error, { permission, repository }) => {
    const accepted = error.headers.get('x-accepted-github-permissions')
    const isKnown = accepted === undefined || accepted === permission.replace(': ', '=')
    const note = isKnown ? '' : ` GitHub accepts: ${oneLine(accepted)}.`
    return `The token lacks ${repository === undefined ? permission : `"${permission}"`}.${note}`
  },
  policy: (
    _,
    {
      protectedCure = `Exclude the branch from the rule, use another one as ${inputName('target-branch', '"target-branch"')}`
    }
  ) =>
    `A rule protects the branch. ${protectedCure}, or put an app on the rule's bypass list and use its token as ${inputName('token', '"token"')}: GITHUB_TOKEN cannot be on that list.`,
  archived: () => 'The repository is archived and read-only: unarchive it, or remove this step.',
  moved: () => 'The repository has moved or was renamed: use its new name.',
  'not-found': (_, { missing }) => missing,
  refused: () => 'Nothing was written.'
}

function refusal(code: Refusal, error: ApiError, purpose: Purpose): BadgeError {
  const { what, permission, repository } = purpose
  const message = `GitHub refused a request ${what}: ${describe(error)}. ${CURES[code](error, purpose)}`
  if (code !== 'forbidden' || repository === undefined) return new BadgeError(code, message)
  return new MissingPermission(message, { permission, repository })
}

/** The outcome of a write that failed; throws if trying again is useless. */
export function outcomeOf(error: ApiError, purpose: Purpose, now: number): WriteOutcome {
  const verdict = classify(error, purpose, now)
  if (verdict.kind === 'refused') throw verdict.error
  return verdict
}
