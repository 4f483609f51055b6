import type { Counts, TestCounts } from './report.ts'

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
