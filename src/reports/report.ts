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

/** The totals of one report, as its tool counts them. */
export type Totals =
  | { readonly kind: 'coverage'; readonly counts: CoverageCounts }
  /** Of a report without counts; from 0 to 100. */
  | { readonly kind: 'percentage'; readonly percentages: Readonly<Partial<Record<Measure, number>>> }
  | ({ readonly kind: 'tests' } & TestCounts)

/** Reads the text of a report piece by piece. */
export interface ReportReader {
  write(text: string): void
  end(): Totals
}

/** A report that cannot be used. Of the report itself, the texts contain nothing but line numbers and counts. */
export class UnreadableReport extends Error {
  /** What is wrong, to follow the name of the file: `is empty`. */
  readonly found: string
  /** To follow `Expected`. */
  readonly expected: string

  /** The file, if the error is found only after all files were read. */
  readonly path: string | undefined

  constructor(found: string, expected: string, path?: string) {
    super(found)
    this.found = found
    this.expected = expected
    this.path = path
  }
}

export function cutShort(how: string): UnreadableReport {
  return new UnreadableReport(`is cut short: ${how}`, 'the complete file, as the tool writes it')
}

/** Far more lines or tests than any program has. A thousand times as many is still an exact number. */
const MOST = 1_000_000_000_000

/** Checks a count of a report; `name` says where in the report it is. */
export function countOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST) return value
  throw new UnreadableReport(`has no usable number in ${name}`, 'a whole number, 0 or more')
}

/** The same for a number written in digits. */
export function digitsOf(text: string | undefined, name: string): number {
  return countOf(text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined, name)
}

export function countsOf(covered: number, total: number, name: string): Counts {
  if (covered <= total) return { covered, total }
  throw new UnreadableReport(`has a count above its total in ${name}`, 'a count of at most the total')
}

/** Counts that grow while a report is read. */
export class Tally implements Counts {
  covered = 0
  total = 0

  add(covered: number, total: number): void {
    this.covered += covered
    this.total += total
  }

  /** Counts one more line, branch or function. */
  hit(isHit: boolean): void {
    this.add(Number(isHit), 1)
  }

  hitAll(hits: Iterable<boolean>): this {
    for (const isHit of hits) this.hit(isHit)
    return this
  }
}

/** Lines, branches or functions that may be listed several times, and whether they were reached at least once. */
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
 * The counts of Node's own test runner, which it writes in comments at the end (`pass 3`). They win, since it also counts tests
 * that have subtests.
 * https://nodejs.org/api/test.html#test-reporters
 */
export class NodeComments {
  readonly #counts = new Map<string, number>()

  read(comment: string): void {
    const [, name, count] = /^(suites|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(comment) ?? []
    if (name !== undefined) this.#counts.set(name, digitsOf(count, 'a comment'))
  }

  /** undefined: it was another runner. `listed`: the counts without the comments. */
  totals(listed: TestCounts): TestCounts | undefined {
    if (!['suites', 'pass', 'todo'].every((name) => this.#counts.has(name))) return undefined
    const sum = (...names: readonly string[]): number =>
      names.reduce((total, name) => total + (this.#counts.get(name) ?? 0), 0)
    const failed = Math.max(sum('fail', 'cancelled'), Math.min(listed.failed, 1))
    return { passed: sum('pass'), failed, skipped: sum('skipped', 'todo') }
  }
}

/**
 * A percentage rounded down to one decimal: 100 only if everything is covered, 0 only if nothing is (the next value is
 * 0.1); undefined if there is nothing to cover.
 */
export function percentageOf({ covered, total }: Counts): number | undefined {
  if (total === 0) return undefined
  const thousandths = covered * 1000
  return atLeast((thousandths - (thousandths % total)) / total / 10, covered > 0)
}

/** The same for a report that contains a percentage instead of counts. */
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

/** The default colours of coverage, each from its number up to the next. */
export const COVERAGE_STEPS = [
  [0, 'red'],
  [50, 'orange'],
  [70, 'yellow'],
  [80, 'green'],
  [90, 'brightgreen']
] as const satisfies readonly (readonly [from: number, color: string])[]

/** `3 failed, 409 passed, 2 skipped`, without those that are 0. */
export function testsMessage({ passed, failed, skipped }: TestCounts): string {
  const parts = [`${failed} failed`, `${passed} passed`, `${skipped} skipped`]
  return parts.filter((part) => !part.startsWith('0 ')).join(', ')
}

/** The status of a badge of tests, which also decides its colour; undefined: there are no tests. */
export function testsStatus({ passed, failed, skipped }: TestCounts): 'failing' | 'passing' | 'skipped' | undefined {
  if (failed > 0) return 'failing'
  if (passed > 0) return 'passing'
  return skipped > 0 ? 'skipped' : undefined
}
