import { type Measure, MEASURES } from '../badge/definition.ts'
import { quote } from '../errors.ts'
import { chunksOf, filesOf, openReport, decodeText } from './files.ts'
import { JSON_FORMAT_NAMES, JsonReport } from './json-formats.ts'
import { LINE_FORMATS, LineReport } from './line-formats.ts'
import {
  percentageOf,
  type ReportReader,
  roundedDown,
  Tally,
  type TestCounts,
  type Totals,
  UnreadableReport
} from './report.ts'
import { XML_FORMATS, XmlReport } from './xml-formats.ts'

export interface ReportsRequest {
  readonly workspace: string
  /** Paths and globs of the workspace. */
  readonly patterns: readonly string[]
  readonly measure?: Measure
}

export interface Coverage {
  readonly kind: 'coverage'
  readonly measure: Measure
  /** Rounded down to one decimal. */
  readonly percentage: number
  /** undefined: the report contains only a percentage. */
  readonly covered: number | undefined
  readonly total: number | undefined
  readonly files: readonly string[]
}

export interface Tests extends TestCounts {
  readonly kind: 'tests'
  /** The sum of all three. */
  readonly total: number
  readonly files: readonly string[]
}

/** What is wrong, in one line: the file or glob, what was found, and what was expected. */
export interface ReportProblem {
  readonly kind: 'problem'
  readonly problem: string
  /** Some of the files contain coverage and others test results, which is a mistake in `from`. */
  readonly isMixed?: true
}

/** Reads report files and adds them up, or says what is wrong with one of them. None of their text is passed on. */
export async function readReports(request: ReportsRequest): Promise<Coverage | Tests | ReportProblem> {
  const { workspace, patterns, measure = 'lines' } = request
  /** By their real paths: several patterns may match the same file. */
  const reports = new Map<string, ReportFile>()
  let name = patterns[0] ?? ''
  try {
    for (const pattern of patterns) {
      name = pattern
      for (const path of filesOf(workspace, pattern)) {
        name = path
        const { handle, real } = await openReport(workspace, path)
        try {
          if (!reports.has(real)) reports.set(real, { path, totals: await totalsOf(chunksOf(handle), measure) })
        } finally {
          await handle.close()
        }
      }
    }
    return sumReports([...reports.values()], measure)
  } catch (error) {
    if (!(error instanceof UnreadableReport)) throw error
    const problem = `${quote(error.path ?? name)} ${error.found}. Expected ${error.expected}.`
    return { kind: 'problem', problem, ...(error instanceof MixedReports ? { isMixed: true } : {}) }
  }
}

class MixedReports extends UnreadableReport {}

interface ReportFile {
  readonly path: string
  readonly totals: Totals
}

/** Reads one report. How it begins decides its format. */
export async function totalsOf(chunks: AsyncIterable<Buffer>, measure: Measure): Promise<Totals> {
  let reader: ReportReader | undefined
  for await (const piece of decodeText(chunks)) {
    const text = reader === undefined ? piece.trimStart() : piece
    if (text === '') continue
    reader ??= readerOf(text, measure)
    reader.write(text)
  }
  if (reader === undefined) throw new UnreadableReport('is empty', 'a report')
  return reader.end()
}

/** Chooses the reader by the first line that is not a comment. */
function readerOf(start: string, measure: Measure): ReportReader {
  if (start.startsWith('<')) return new XmlReport()
  const line = /^[ \t]*[^#\s][^\n]*/m.exec(start)?.[0].trimEnd() ?? ''
  const format = LINE_FORMATS.find(({ starts }) => starts.test(line))
  if (format !== undefined) return new LineReport(format.reader(measure))
  if (/^[{[]/.test(start)) return new JsonReport()
  const formats = [...LINE_FORMATS.map(({ name }) => name), ...XML_FORMATS, ...JSON_FORMAT_NAMES]
  throw new UnreadableReport('has an unknown format', formats.join(', '))
}

/** Adds up reports by their counts, never by percentages. */
function sumReports(reports: readonly ReportFile[], measure: Measure): Coverage | Tests {
  const files = reports.map(({ path }) => path)
  const firstTests = reports.find(({ totals }) => totals.kind === 'tests')
  const firstCoverage = reports.find(({ totals }) => totals.kind !== 'tests')
  if (firstTests === undefined) {
    if (firstCoverage === undefined) throw new UnreadableReport('names no file', 'a report')
    return { kind: 'coverage', measure, ...coverageSum(reports, measure), files }
  }
  if (firstCoverage === undefined) return { kind: 'tests', ...testSum(reports), files }
  throw new MixedReports(
    `has test results, and ${quote(firstCoverage.path)} has coverage`,
    'reports of one kind in a badge: make one for each',
    firstTests.path
  )
}

function testSum(reports: readonly ReportFile[]): TestCounts & { readonly total: number } {
  const sum = (name: keyof TestCounts): number =>
    reports.reduce((before, { totals }) => before + (totals.kind === 'tests' ? totals[name] : 0), 0)
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  const total = counts.passed + counts.failed + counts.skipped
  if (total === 0) throw new UnreadableReport('has no test', 'at least one test')
  return { ...counts, total }
}

function coverageSum(
  reports: readonly ReportFile[],
  measure: Measure
): Pick<Coverage, 'percentage' | 'covered' | 'total'> {
  const sum = new Tally()
  for (const { path, totals } of reports) {
    if (totals.kind === 'percentage') {
      if (reports.length > 1)
        throw new UnreadableReport(
          'has a percentage without counts',
          'only this report, or reports with counts, which can be added up',
          path
        )
      const percentage = roundedDown(valueOf(totals.percentages, measure, path))
      return { percentage, covered: undefined, total: undefined }
    }
    const { covered, total } = valueOf(totals.kind === 'coverage' ? totals.counts : {}, measure, path)
    sum.add(covered, total)
  }
  const percentage = percentageOf(sum)
  if (percentage === undefined) throw new UnreadableReport(`has no ${measure} that could be covered`, 'at least one')
  return { percentage, covered: sum.covered, total: sum.total }
}

function valueOf<Value>(values: Readonly<Partial<Record<Measure, Value>>>, measure: Measure, path: string): Value {
  const { [measure]: value } = values
  if (value !== undefined) return value
  const present = MEASURES.filter((one) => values[one] !== undefined)
  const expected = present.length === 0 ? 'a report that has them' : `a measure that it has: ${present.join(', ')}`
  throw new UnreadableReport(`does not count ${measure}`, expected, path)
}
