/** The thirteen statuses of a badge, worst first: the position in this list is the rank. */
export const STATUSES = [
  'failing',
  'timed-out',
  'errored',
  'cancelled',
  'action-required',
  'running',
  'pending',
  'warning',
  'passing',
  'neutral',
  'skipped',
  'inactive',
  'unknown'
] as const

export type Status = (typeof STATUSES)[number]

/** The status with the worst rank; `unknown` without any. */
export function worst(members: Iterable<Status>): Status {
  let rank = STATUSES.length - 1
  for (const member of members) rank = Math.min(rank, STATUSES.indexOf(member))
  return STATUSES[rank] ?? 'unknown'
}

export interface SumRules {
  /** A member that is `unknown` makes the sum `unknown`, unless the sum is worse than `warning`. */
  readonly strict: boolean
  /** Members with these statuses are left out. */
  readonly ignore: readonly Status[]
}

/** Sums up several statuses: the worst rank wins. Members that are `unknown` change nothing unless the rules are strict. */
export function sum(members: readonly Status[], { strict, ignore }: SumRules): Status {
  const counted = members.filter((member) => !ignore.includes(member))
  const total = worst(counted)
  const isGood = STATUSES.indexOf(total) >= STATUSES.indexOf('warning')
  return strict && isGood && counted.includes('unknown') ? 'unknown' : total
}

const DAY = 86_400_000

/** `unknown` instead of a status that is older than `maxAge` days; `at` and `now` are in milliseconds since the epoch. */
export function withMaxAge(
  status: Status,
  at: number | undefined,
  { maxAge, now }: { maxAge: number | undefined; now: number }
): Status {
  return maxAge !== undefined && at !== undefined && now - at > maxAge * DAY ? 'unknown' : status
}

/** Whether a status is a result; one that is running or pending will change. */
export function isFinal(status: Status): boolean {
  return status !== 'running' && status !== 'pending'
}

/**
 * The final statuses that this one must not replace on the badge of the same run and attempt: the worse ones. A status that is
 * not final replaces none of them but `unknown`.
 */
export function worseFinalStatuses(status: Status): Status[] {
  const worse = isFinal(status) ? STATUSES.slice(0, STATUSES.indexOf(status)) : STATUSES.slice(0, -1)
  return worse.filter(isFinal)
}

/** A status as a badge shows it: `timed out` for `timed-out`. */
export function statusText(status: Status): string {
  return status.replaceAll('-', ' ')
}
