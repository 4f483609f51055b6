import { STATUSES, type Status, worst } from './status.ts'

export interface SumRules {
  /** A member without a result makes a sum that would be `warning` or better unknown. */
  readonly strict: boolean
  /** Members with these statuses are left out. */
  readonly ignore: readonly Status[]
}

/** Sums up members; one without a result is `unknown`, and changes nothing unless the rules are strict. */
export function sum(members: readonly Status[], { strict, ignore }: SumRules): Status {
  const counted = members.filter((member) => !ignore.includes(member))
  const total = worst(counted)
  const isGood = STATUSES.indexOf(total) >= STATUSES.indexOf('warning')
  return strict && isGood && counted.includes('unknown') ? 'unknown' : total
}
