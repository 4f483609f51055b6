import { BadgeError, MissingPermission } from '../errors.ts'
import type { WriteOutcome } from '../destination/destination.ts'
import type { ApiError } from './api-error.ts'
import { isSpent, meaningOf, type Refusal } from './meanings.ts'
import { NEXT } from './pace.ts'

/** What a request was for: names what went wrong to whoever can mend it. */
export interface Purpose {
  /** As in `to write to the branch "badges" of o/r`. */
  readonly what: string
  /** The permission that it needs, as a workflow grants it (`contents: write`). */
  readonly permission: string
  /** `owner/name`; undefined: it is about none, and `permission` says in words what is needed. */
  readonly repository?: string
  /** What to do where a rule protects the branch; undefined: take another one as target. */
  readonly ruled?: string
  /** What to look at where GitHub says that it is not there. */
  readonly missing: string
}

/** What an answer means. `again` is safe for a reading only; a write has to be settled by reading. */
export type Verdict =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'again'; readonly error: BadgeError; readonly tries?: number }
  | { readonly kind: 'limited'; readonly until: number; readonly why: string }
  | { readonly kind: 'refused'; readonly error: BadgeError }

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
  return isSpent(headers) && reset > 0 ? reset * 1000 : now + MINUTE
}

const said = ({ status, message }: ApiError): string =>
  `${oneLine(message)}${status === 0 || status === 200 ? '' : ` (HTTP ${status})`}`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300)

const CURES: Record<Refusal, (error: ApiError, purpose: Purpose) => string> = {
  unauthorized: () => 'The token is wrong or has expired: give another one.',
  forbidden: (error, { permission, repository }) => {
    const accepted = error.headers.get('x-accepted-github-permissions')
    const note = accepted === undefined ? '' : ` GitHub accepts: ${oneLine(accepted)}.`
    return `The token lacks ${repository === undefined ? permission : `"${permission}"`}.${note}`
  },
  policy: (_, { ruled = 'Take an unprotected one as "target-branch" (the default is "badges")' }) =>
    `A rule protects the branch. ${ruled}, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`,
  archived: () => 'The repository is archived and takes no changes: unarchive it, or take this step out.',
  moved: () => 'The repository has moved or was renamed: use its new name.',
  'not-found': (_, { missing }) => missing,
  refused: () => 'Nothing was written.'
}

function refusal(code: Refusal, error: ApiError, purpose: Purpose): BadgeError {
  const { what, permission, repository } = purpose
  const message = `GitHub refused ${what}: ${said(error)}. ${CURES[code](error, purpose)}`
  if (code !== 'forbidden' || repository === undefined) return new BadgeError(code, message)
  return new MissingPermission(message, { permission, repository })
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
