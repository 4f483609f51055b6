import { type Measure, MEASURES } from '../badge/definition.ts'
import {
  type Counts,
  countOf,
  countsOf,
  type CoverageCounts,
  failuresOf,
  Hits,
  type ReportReader,
  Tally,
  type Totals,
  UnreadableReport
} from './report.ts'

type JsonObject = Readonly<Record<string, unknown>>

interface JsonFormat {
  readonly name: string
  readonly is: (report: JsonObject) => boolean
  readonly read: (report: JsonObject) => Totals
}

/** JSON formats, recognized by their keys. */
const JSON_FORMATS: readonly JsonFormat[] = [
  { name: 'Istanbul summary', is: (report) => isObject(at(report, 'total', 'lines')), read: istanbulSummary },
  { name: 'coverage.py JSON', is: (report) => at(report, 'totals', 'num_statements') !== undefined, read: coveragePy },
  { name: 'Jest/Vitest JSON', is: (report) => 'numTotalTests' in report, read: jest },
  {
    name: 'Playwright JSON',
    is: ({ stats, suites, config }) =>
      Array.isArray(suites) && (at(stats, 'expected') !== undefined || isObject(config)),
    read: playwright
  },
  { name: 'CTRF', is: (report) => isObject(at(report, 'results', 'summary')), read: ctrf },
  { name: 'SimpleCov .last_run.json', is: isLastRun, read: lastRun },
  {
    name: 'SimpleCov coverage.json',
    is: (report) => at(report, 'meta', 'simplecov_version') !== undefined,
    read: simpleCov
  },
  {
    name: 'SimpleCov .resultset.json',
    is: (report) => hasValues(report, ({ coverage }) => isObject(coverage)),
    read: resultSet
  },
  {
    name: 'Istanbul final',
    is: (report) => hasValues(report, (file) => isObject(statementsOf(file))),
    read: istanbulFinal
  }
]

export const JSON_FORMAT_NAMES = JSON_FORMATS.map(({ name }) => name)

/** In characters. JSON is parsed as a whole. */
const LONGEST_JSON = 1 << 26

export class JsonReport implements ReportReader {
  readonly #pieces: string[] = []
  #length = 0

  write(text: string): void {
    this.#length += text.length
    if (this.#length > LONGEST_JSON) throw new UnreadableReport('is JSON of more than 64 MiB', 'JSON of up to 64 MiB')
    this.#pieces.push(text)
  }

  end(): Totals {
    const report = parsed(this.#pieces.join(''))
    const format = JSON_FORMATS.find(({ is }) => is(report))
    if (format !== undefined) return format.read(report)
    throw new UnreadableReport('is JSON in an unknown format', JSON_FORMAT_NAMES.join(', '))
  }
}

/** Anything but an object becomes an empty one, which no format matches. */
function parsed(text: string): JsonObject {
  try {
    const report: unknown = JSON.parse(text)
    return isObject(report) ? report : {}
  } catch {
    throw new UnreadableReport('is not valid JSON', 'the complete JSON, as the tool writes it')
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value
  )
}

/** Whether there are values, and each is an object of this kind. */
function hasValues(report: JsonObject, is: (value: JsonObject) => boolean): boolean {
  const values = Object.values(report)
  return values.length > 0 && values.every((value) => isObject(value) && is(value))
}

function objectEntries(value: unknown, name: string): [string, unknown][] {
  if (isObject(value)) return Object.entries(value)
  throw new UnreadableReport(`has no usable ${name}`, `an object in ${name}`)
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new UnreadableReport(`has no usable ${name}`, `a list in ${name}`)
}

/** Adds up keys of an object. */
function sumOf(value: unknown, ...names: readonly string[]): number {
  return names.reduce((sum, name) => sum + countOf(at(value, name), name), 0)
}

/** The counts in two keys of an object. */
function pair(value: unknown, covered: string, total: string): Counts {
  return countsOf(countOf(at(value, covered), covered), countOf(at(value, total), total), covered)
}

/**
 * Istanbul's `coverage-summary.json` (nyc, c8, Jest, Vitest): its `total`.
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js
 */
function istanbulSummary({ total }: JsonObject): Totals {
  const counts: Partial<Record<Measure, Counts>> = {}
  for (const measure of MEASURES) {
    const found = at(total, measure)
    if (found !== undefined) counts[measure] = pair(found, 'covered', 'total')
  }
  return { kind: 'coverage', counts }
}

function statementsOf(file: JsonObject): unknown {
  return at(file, 'statementMap') ?? at(file, 'data', 'statementMap')
}

/**
 * Istanbul's `coverage-final.json`: statements, functions and branches by their counts; a line is one that a statement begins
 * on, covered if one of those ran.
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */
function istanbulFinal(report: JsonObject): Totals {
  const counts = { lines: new Tally(), branches: new Tally(), functions: new Tally(), statements: new Tally() }
  for (const file of Object.values(report)) {
    const data = at(file, 'data') ?? file
    const lines = new Hits<number>()
    for (const [id, count] of objectEntries(at(data, 's'), '"s"')) {
      const isHit = countOf(count, '"s"') > 0
      counts.statements.hit(isHit)
      const start = at(data, 'statementMap', id, 'start', 'line')
      if (start === undefined) continue
      lines.add(countOf(start, '"statementMap"'), isHit)
    }
    counts.lines.hitAll(lines.values())
    for (const [, count] of objectEntries(at(data, 'f'), '"f"')) counts.functions.hit(countOf(count, '"f"') > 0)
    for (const [, paths] of objectEntries(at(data, 'b'), '"b"'))
      for (const count of listOf(paths, '"b"')) counts.branches.hit(countOf(count, '"b"') > 0)
  }
  return { kind: 'coverage', counts }
}

/**
 * coverage.py's `coverage json`: its `totals`. It calls its lines statements, too. Its own percentage with `--branch` is of
 * statements and branches together.
 * https://coverage.readthedocs.io/en/latest/commands/cmd_json.html
 */
function coveragePy({ totals }: JsonObject): Totals {
  const lines = pair(totals, 'covered_lines', 'num_statements')
  const counts: CoverageCounts = { lines, statements: lines }
  if (at(totals, 'num_branches') === undefined) return { kind: 'coverage', counts }
  return { kind: 'coverage', counts: { ...counts, branches: pair(totals, 'covered_branches', 'num_branches') } }
}

/** SimpleCov 0.18 and newer write `line`, older ones `covered_percent`. */
const LAST_RUN = [
  ['line', 'lines'],
  ['covered_percent', 'lines'],
  ['branch', 'branches'],
  ['method', 'functions']
] as const satisfies readonly (readonly [string, Measure])[]

function isLastRun({ result }: JsonObject): boolean {
  return isObject(result) && LAST_RUN.some(([name]) => name in result)
}

/**
 * SimpleCov's `.last_run.json`: percentages alone, rounded down to two decimals.
 * https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/last_run.rb
 */
function lastRun({ result }: JsonObject): Totals {
  const percentages: Partial<Record<Measure, number>> = {}
  for (const [name, measure] of LAST_RUN) {
    const value = at(result, name)
    if (value === undefined) continue
    if (typeof value !== 'number' || !(value >= 0 && value <= 100))
      throw new UnreadableReport('has no usable percentage', 'a number from 0 to 100')
    percentages[measure] = value
  }
  return { kind: 'percentage', percentages }
}

/** SimpleCov writes no number for a line or branch that does not count. */
function isCounted(count: unknown): boolean {
  return count !== null && count !== 'ignored'
}

/**
 * SimpleCov's `.resultset.json`: lines and branches of all its runs ("RSpec", "Minitest"), which are merged as SimpleCov does:
 * a line counts if one run has a number for it. Lines between `:nocov:` are told by the sources alone, and count here.
 * https://github.com/simplecov-ruby/simplecov/tree/main/lib/simplecov/combine
 */
function resultSet(report: JsonObject): Totals {
  const lines = new Hits<string>()
  let branches: Hits<string> | undefined
  for (const run of Object.values(report))
    for (const [path, file] of objectEntries(at(run, 'coverage'), '"coverage"')) {
      // Older ones have the lines alone.
      for (const [index, count] of listOf(Array.isArray(file) ? file : at(file, 'lines'), '"lines"').entries())
        if (isCounted(count)) lines.add(`${path}\n${index}`, isReached(count))
      const conditions = at(file, 'branches')
      if (conditions === undefined) continue
      branches ??= new Hits()
      for (const [condition, paths] of objectEntries(conditions, '"branches"'))
        for (const [name, count] of objectEntries(paths, '"branches"'))
          branches.add(`${path}\n${condition}\n${name}`, isReached(count))
    }
  const tallyOf = (hits: Hits<string>): Tally => new Tally().hitAll(hits.values())
  const counts = { lines: tallyOf(lines), ...(branches && { branches: tallyOf(branches) }) }
  return { kind: 'coverage', counts }
}

function isReached(count: unknown): boolean {
  return countOf(count, '"coverage"') > 0
}

/**
 * SimpleCov's `coverage.json`, which its JSON formatter writes: lines and branches of each file; those between `:nocov:` are
 * `ignored`.
 * https://github.com/codeclimate-community/simplecov_json_formatter
 */
function simpleCov({ coverage }: JsonObject): Totals {
  const lines = new Tally()
  let branches: Tally | undefined
  const add = (tally: Tally, count: unknown): void => {
    if (isCounted(count)) tally.hit(isReached(count))
  }
  for (const [, file] of objectEntries(coverage, '"coverage"')) {
    for (const count of listOf(at(file, 'lines'), '"lines"')) add(lines, count)
    const ofFile = at(file, 'branches')
    if (ofFile === undefined) continue
    branches ??= new Tally()
    for (const branch of listOf(ofFile, '"branches"')) add(branches, at(branch, 'coverage'))
  }
  return { kind: 'coverage', counts: { lines, ...(branches && { branches }) } }
}

/**
 * `jest --json` and Vitest's `json` reporter: their counts; pending and todo are skipped. A file that failed without a failed
 * test (because it does not load, for example) counts as one failure.
 * https://jestjs.io/docs/configuration#testresultsprocessor-string, https://vitest.dev/guide/reporters#json-reporter
 */
function jest(report: JsonObject): Totals {
  if (at(report, 'wasInterrupted') === true)
    throw new UnreadableReport('is from a run that was interrupted', 'a run that ended')
  const hasFailed = (result: unknown): boolean => at(result, 'status') === 'failed'
  const failedFiles = listOf(at(report, 'testResults') ?? [], 'testResults').filter(
    (file) => hasFailed(file) && !listOf(at(file, 'assertionResults'), 'assertionResults').some(hasFailed)
  )
  const passed = sumOf(report, 'numPassedTests')
  const failed = sumOf(report, 'numFailedTests')
  // Jest counts what is to do since version 24.
  const skipped = sumOf(report, 'numPendingTests', ...('numTodoTests' in report ? ['numTodoTests'] : []))
  countsOf(passed + failed + skipped, sumOf(report, 'numTotalTests'), 'numTotalTests')
  const failures = failuresOf(failed + failedFiles.length, report['success'] === false)
  return { kind: 'tests', passed, failed: failures, skipped }
}

/**
 * Playwright's `json` reporter: its `stats`, or before version 1.39 the outcomes of its tests. Expected and flaky tests are
 * passed; errors outside of tests are failures.
 * https://playwright.dev/docs/api/class-testcase#test-case-outcome
 */
function playwright({ stats, suites, errors = [] }: JsonObject): Totals {
  const counts = stats === undefined ? outcomesOf(suites) : stats
  const failed = sumOf(counts, 'unexpected') + listOf(errors, 'errors').length
  return { kind: 'tests', passed: sumOf(counts, 'expected', 'flaky'), failed, skipped: sumOf(counts, 'skipped') }
}

function outcomesOf(suites: unknown): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  const open = [...listOf(suites, 'suites')]
  for (let suite = open.pop(); suite !== undefined; suite = open.pop()) {
    open.push(...listOf(at(suite, 'suites') ?? [], 'suites'))
    for (const spec of listOf(at(suite, 'specs'), 'specs'))
      for (const test of listOf(at(spec, 'tests'), 'tests')) {
        const outcome = String(at(test, 'status'))
        if (!Object.hasOwn(counts, outcome))
          throw new UnreadableReport('has a test without an outcome', 'expected, unexpected, flaky or skipped')
        counts[outcome] = (counts[outcome] ?? 0) + 1
      }
  }
  return counts
}

/**
 * CTRF: its summary; pending and other tests are skipped.
 * https://ctrf.io/docs/specification/summary
 */
function ctrf(report: JsonObject): Totals {
  const summary = at(report, 'results', 'summary')
  const passed = sumOf(summary, 'passed')
  const failed = sumOf(summary, 'failed')
  const skipped = sumOf(summary, 'skipped', 'pending', 'other')
  countsOf(passed + failed + skipped, sumOf(summary, 'tests'), 'tests')
  return { kind: 'tests', passed, failed, skipped }
}
