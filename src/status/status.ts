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

/** Statuses of what has not ended. */
const isOpen = (status: Status): boolean => status === 'running' || status === 'pending'

/**
 * The statuses that this one must not replace as the word of one attempt of a run, where two of its jobs speak: those that are
 * worse. What is running or pending is no last word, and gives way to any.
 */
export function finalWordsOver(status: Status): Status[] {
  const worseOnes = isOpen(status) ? STATUSES.slice(0, -1) : STATUSES.slice(0, STATUSES.indexOf(status))
  return worseOnes.filter((worse) => !isOpen(worse))
}

/** The words of a status as a badge shows them: `timed out` for `timed-out`. */
export function wordsOf(status: Status): string {
  return status.replaceAll('-', ' ')
}
