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

/** Reads the text of a report piece by piece. */
export interface ReportReader {
  write(text: string): void
  end(): Totals
}

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

export function cutShort(how: string): UnreadableReport {
  return new UnreadableReport(`is cut short: ${how}`, 'the whole file, as the tool writes it')
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

/** Counts that grow while a report is read. */
export class Tally implements Counts {
  covered = 0
  total = 0

  add(covered: number, total: number): void {
    this.covered += covered
    this.total += total
  }

  /** Counts one more. */
  hit(isHit: boolean): void {
    this.add(Number(isHit), 1)
  }

  hitAll(hits: Iterable<boolean>): this {
    for (const isHit of hits) this.hit(isHit)
    return this
  }
}

/** What may be listed several times, and whether it was reached at least once. */
export class Hits<Name> extends Map<Name, boolean> {
  add(name: Name, isHit: boolean): void {
    this.set(name, isHit || this.get(name) === true)
  }
}

/** A run that failed without a failed test, as in a teardown, counts as one failure. */
export function failuresOf(failed: number, hasFailed: boolean): number {
  return hasFailed ? Math.max(1, failed) : failed
}

/**
 * Node's own runner counts tests with subtests, too, and says how many in comments at the end (`pass 3`): those count then.
 * https://nodejs.org/api/test.html#test-reporters
 */
export class NodeComments {
  readonly #counts = new Map<string, number>()

  read(comment: string): void {
    const [, name, count] = /^(suites|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(comment) ?? []
    if (name !== undefined) this.#counts.set(name, digitsOf(count, 'a comment'))
  }

  /** Undefined: it was another runner. `listed`: what was counted without the comments. */
  totals(listed: TestCounts): TestCounts | undefined {
    if (!['suites', 'pass', 'todo'].every((name) => this.#counts.has(name))) return undefined
    const sum = (...names: readonly string[]): number =>
      names.reduce((total, name) => total + (this.#counts.get(name) ?? 0), 0)
    const failed = Math.max(sum('fail', 'cancelled'), Math.min(listed.failed, 1))
    return { passed: sum('pass'), failed, skipped: sum('skipped', 'todo') }
  }
}

/**
 * A percentage rounded down to one decimal: 100 only if everything is covered, 0 only if nothing is (the least above it is
 * 0.1); undefined if there is nothing to cover.
 */
export function percentageOf({ covered, total }: Counts): number | undefined {
  if (total === 0) return undefined
  const thousandths = covered * 1000
  return atLeast((thousandths - (thousandths % total)) / total / 10, covered > 0)
}

/** The same for a percentage that a report has instead of counts. */
export function roundedDown(percentage: number): number {
  const [digits = '0'] = /^\d+(?:\.\d)?(?!.*e)/.exec(String(percentage)) ?? []
  return atLeast(Number(digits), percentage > 0)
}

function atLeast(value: number, isSome: boolean): number {
  return value === 0 && isSome ? 0.1 : value
}

/** `87.4%` */
export function coverageMessage(percentage: number): string {
  return `${percentage}%`
}

/** The default colours of coverage: each holds from its number up to the next. */
export const COVERAGE_STEPS = [
  [0, 'red'],
  [50, 'orange'],
  [70, 'yellow'],
  [80, 'green'],
  [90, 'brightgreen']
] as const satisfies readonly (readonly [from: number, color: string])[]

/** `3 failed, 409 passed, 2 skipped`: what is 0 is left out. */
export function testsMessage({ passed, failed, skipped }: TestCounts): string {
  const parts = [`${failed} failed`, `${passed} passed`, `${skipped} skipped`]
  return parts.filter((part) => !part.startsWith('0 ')).join(', ')
}

/** The status that a badge of tests has, and its colour with it; undefined: there is no test. */
export function testsStatus({ passed, failed, skipped }: TestCounts): 'failing' | 'passing' | 'skipped' | undefined {
  if (failed > 0) return 'failing'
  if (passed > 0) return 'passing'
  return skipped > 0 ? 'skipped' : undefined
}
