import type { Measure } from '../badge/definition.ts'

export interface Counts {
  readonly covered: number
  readonly total: number
}

/** Counts of the measures that a report has. */
export type CoverageCounts = Readonly<Partial<Record<Measure, Counts>>>

export interface TestCounts {
  readonly passed: number
  /** Failures and errors; a suite or package that failed as a whole counts as one. */
  readonly failed: number
  readonly skipped: number
}

/** What one report says, as its tool counts. */
export type Totals =
  | { readonly kind: 'coverage'; readonly counts: CoverageCounts }
  /** A report without counts, from 0 to 100. */
  | { readonly kind: 'percentage'; readonly percentages: Readonly<Partial<Record<Measure, number>>> }
  | ({ readonly kind: 'tests' } & TestCounts)

/** A report that no number is taken from. Neither text holds anything of the report but the number of a line. */
export class UnreadableReport extends Error {
  /** Follows the file's name: `is empty`. */
  readonly found: string
  /** Follows `Expected`. */
  readonly expected: string

  /** The file, where several were read before. */
  readonly path: string | undefined

  constructor(found: string, expected: string, path?: string) {
    super(found)
    this.found = found
    this.expected = expected
    this.path = path
  }
}

export const WHOLE_FILE = 'the whole file, as the tool writes it'

export function cutShort(how: string): UnreadableReport {
  return new UnreadableReport(`is cut short: ${how}`, WHOLE_FILE)
}

/** Far more than any program has lines or tests; a thousand times it is still an exact number. */
const MOST = 1_000_000_000_000

/** A count of a report; `name` is where the format has it. */
export function countOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST) return value
  throw new UnreadableReport(`has no usable number in ${name}`, 'a whole number from 0 up')
}

/** The same for a number that is written in digits. */
export function digitsOf(text: string | undefined, name: string): number {
  return countOf(text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined, name)
}

export function countsOf(covered: number, total: number, name: string): Counts {
  if (covered <= total) return { covered, total }
  throw new UnreadableReport(`has more covered than there is in ${name}`, 'at most as many covered as there are')
}

export function testsOf({ passed, failed, skipped }: TestCounts): Totals {
  return { kind: 'tests', passed, failed, skipped }
}
