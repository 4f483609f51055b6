import type { Measure } from '../badge/definition.ts'
import { quote } from '../errors.ts'
import { chunksOf, filesOf, openFile, realFile, textOf } from './files.ts'
import { JSON_FORMAT_NAMES, readJson } from './json-formats.ts'
import { LINE_FORMATS, type LineReader } from './line-formats.ts'
import { percentageOf, roundedDown } from './numbers.ts'
import { countsOf, type TestCounts, type Totals, UnreadableReport } from './report.ts'
import { MEASURES } from '../badge/definition.ts'
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
  /** Undefined: the report has a percentage only. */
  readonly covered: number | undefined
  readonly total: number | undefined
  readonly files: readonly string[]
}

export interface Tests extends TestCounts {
  readonly kind: 'tests'
  /** How many there are of all three. */
  readonly total: number
  readonly files: readonly string[]
}

/** One line that names the file or glob, what was found and what was expected. */
export interface ReportProblem {
  readonly kind: 'problem'
  readonly problem: string
  /** The files are readable, but some have coverage and others test results: a mistake in `from`. */
  readonly isMixed?: true
}

/** Reads report files into one number, or into what is wrong with one of them. Nothing else of their text is passed on. */
export async function readReports(request: ReportsRequest): Promise<Coverage | Tests | ReportProblem> {
  const { workspace, patterns, measure = 'lines' } = request
  const reports = new Map<string, Report>()
  let name = patterns[0] ?? ''
  try {
    for (const pattern of patterns) {
      name = pattern
      for (const path of filesOf(workspace, pattern)) {
        name = path
        const real = realFile(workspace, path)
        if (!reports.has(real)) reports.set(real, { path, totals: await readReport(real, measure) })
      }
    }
    return sumOf([...reports.values()], measure)
  } catch (error) {
    if (!(error instanceof UnreadableReport)) throw error
    const problem = `${quote(error.path ?? name)} ${error.found}. Expected ${error.expected}.`
    return { kind: 'problem', problem, ...(error instanceof MixedReports ? { isMixed: true } : {}) }
  }
}

class MixedReports extends UnreadableReport {}

interface Report {
  readonly path: string
  readonly totals: Totals
}

async function readReport(real: string, measure: Measure): Promise<Totals> {
  const handle = await openFile(real)
  try {
    return await totalsOf(chunksOf(handle), measure)
  } finally {
    await handle.close()
  }
}

/** Consumes the text of a report piece by piece. */
interface Sink {
  write(text: string): void
  end(): Totals
}

/** The totals of one report, whose format is told by how it begins; throws what is wrong with it. */
export async function totalsOf(chunks: AsyncIterable<Buffer>, measure: Measure): Promise<Totals> {
  let sink: Sink | undefined
  for await (const piece of textOf(chunks)) {
    const text = sink === undefined ? piece.trimStart() : piece
    if (text === '') continue
    sink ??= sinkOf(text, measure)
    sink.write(text)
  }
  if (sink === undefined) throw new UnreadableReport('is empty', 'a report')
  return sink.end()
}

/** The format of a text by its first line that is not a comment. */
function sinkOf(start: string, measure: Measure): Sink {
  if (start.startsWith('<')) return new XmlReport()
  const line = /^[ \t]*[^#\s][^\n]*/m.exec(start)?.[0].trimEnd() ?? ''
  const format = LINE_FORMATS.find(({ starts }) => starts.test(line))
  if (format !== undefined) return new LineSink(format.reader(measure))
  if (/^[{[]/.test(start)) return new JsonSink()
  const formats = [...LINE_FORMATS.map(({ name }) => name), ...XML_FORMATS, ...JSON_FORMAT_NAMES]
  throw new UnreadableReport('is of an unknown format', formats.join(', '))
}

/** In characters: no report has lines this long. */
const LONGEST_LINE = 1 << 24

class LineSink implements Sink {
  readonly #reader: LineReader
  #rest = ''
  #number = 0

  constructor(reader: LineReader) {
    this.#reader = reader
  }

  write(text: string): void {
    let at = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      this.#read(this.#rest + text.slice(at, end))
      this.#rest = ''
      at = end + 1
    }
    this.#rest += text.slice(at)
    if (this.#rest.length > LONGEST_LINE)
      throw new UnreadableReport('has a line that is too long', 'lines of up to 16 MiB')
  }

  end(): Totals {
    const isEnded = this.#rest === ''
    if (!isEnded) this.#read(this.#rest)
    return this.#reader.end(isEnded)
  }

  #read(line: string): void {
    this.#reader.line(line.endsWith('\r') ? line.slice(0, -1) : line, ++this.#number)
  }
}

/** In characters: JSON is parsed whole. */
const LONGEST_JSON = 1 << 26

class JsonSink implements Sink {
  readonly #pieces: string[] = []
  #length = 0

  write(text: string): void {
    this.#length += text.length
    if (this.#length > LONGEST_JSON) throw new UnreadableReport('is JSON of more than 64 MiB', 'JSON of up to 64 MiB')
    this.#pieces.push(text)
  }

  end(): Totals {
    return readJson(this.#pieces.join(''))
  }
}

/** Adds the reports up: counts, never percentages. */
function sumOf(reports: readonly Report[], measure: Measure): Coverage | Tests {
  const files = reports.map(({ path }) => path)
  const tests = reports.map(({ totals }) => (totals.kind === 'tests' ? totals : undefined))
  const other = tests.indexOf(undefined)
  if (reports.length === 0) throw new UnreadableReport('names no file', 'a report')
  if (other === -1) return { ...testSum(tests.filter((one) => one !== undefined)), files }
  const firstTests = tests.findIndex((one) => one !== undefined)
  if (firstTests !== -1)
    throw new MixedReports(
      `has test results, and ${quote(files[other] ?? '')} has coverage`,
      'reports of one kind in a badge: make one for each',
      files[firstTests]
    )
  return { kind: 'coverage', measure, ...coverageSum(reports, measure), files }
}

function testSum(tests: readonly TestCounts[]): Omit<Tests, 'files'> {
  const sum = (name: keyof TestCounts): number => tests.reduce((total, one) => total + one[name], 0)
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  const total = counts.passed + counts.failed + counts.skipped
  if (total === 0) throw new UnreadableReport('has no test', 'at least one test')
  return { kind: 'tests', ...counts, total }
}

function coverageSum(
  reports: readonly Report[],
  measure: Measure
): { percentage: number; covered: number | undefined; total: number | undefined } {
  let [covered, total] = [0, 0]
  for (const { path, totals } of reports) {
    if (totals.kind === 'percentage') {
      if (reports.length > 1)
        throw new UnreadableReport(
          'has a percentage without counts',
          'it alone, or reports with counts, which can be summed',
          path
        )
      const { [measure]: percentage } = totals.percentages
      if (percentage === undefined) throw without(measure, totals.percentages, path)
      return { percentage: roundedDown(percentage), covered: undefined, total: undefined }
    }
    const counts = totals.kind === 'coverage' ? totals.counts : {}
    const { [measure]: found } = counts
    if (found === undefined) throw without(measure, counts, path)
    covered += found.covered
    total += found.total
  }
  const percentage = percentageOf(countsOf(covered, total, 'it'))
  if (percentage === undefined) throw new UnreadableReport(`has no ${measure} that could be covered`, 'at least one')
  return { percentage, covered, total }
}

function without(
  measure: Measure,
  others: Readonly<Partial<Record<Measure, unknown>>>,
  path: string
): UnreadableReport {
  const present = MEASURES.filter((one) => others[one] !== undefined)
  const expected = present.length === 0 ? 'a report that has them' : `a measure that it has: ${present.join(', ')}`
  return new UnreadableReport(`does not count ${measure}`, expected, path)
}
