/** The thirteen statuses of a badge, worst first: the place in this list is the rank. */
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

/** Sums up: the worst rank wins, and no members make `unknown`. */
export function worst(members: Iterable<Status>): Status {
  let rank = STATUSES.length - 1
  for (const member of members) rank = Math.min(rank, STATUSES.indexOf(member))
  return STATUSES[rank] ?? 'unknown'
}

/** The words of a status as a badge shows them: `timed out` for `timed-out`. */
export function wordsOf(status: Status): string {
  return status.replaceAll('-', ' ')
}
