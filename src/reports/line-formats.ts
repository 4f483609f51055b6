import { type Measure, MEASURES } from '../badge/definition.ts'
import {
  countsOf,
  cutShort,
  digitsOf,
  Hits,
  NodeComments,
  type ReportReader,
  Tally,
  type TestCounts,
  type Totals,
  UnreadableReport
} from './report.ts'

/** Reads a format line by line. Lines come without their line feed; `number` counts from 1. */
interface LineReader {
  line(text: string, number: number): void
  /** `isEnded`: whether the last line ended with a line feed. */
  end(isEnded: boolean): Totals
}

interface LineFormat {
  readonly name: string
  /** Whether the first line that is neither blank nor a comment is of this format. */
  readonly starts: RegExp
  readonly reader: (measure: Measure) => LineReader
}

/** Line formats, recognized by their first line. */
export const LINE_FORMATS: readonly LineFormat[] = [
  { name: 'lcov', starts: /^(?:TN|SF):/, reader: lcov },
  { name: 'Go cover profile', starts: /^mode: (?:set|count|atomic)$/, reader: goCover },
  { name: 'JaCoCo CSV', starts: /^GROUP,PACKAGE,CLASS,/, reader: jacocoCsv },
  { name: 'TAP', starts: /^(?:TAP version \d+$|1\.\.\d+(?:\s|$)|(?:not )?ok\b)/, reader: () => new Tap() },
  {
    name: 'go test -json',
    starts: /^(?:\{(?=.*"Action":")"(?:Time|ImportPath|Action|Package)":.*\}|FAIL\t.* \[(?:build|setup) failed\])$/,
    reader: () => new GoTest()
  }
]

/** In characters. No report has lines this long. */
const LONGEST_LINE = 1 << 24

/** Splits a text into lines. */
export class LineReport implements ReportReader {
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

function wrongLine(number: number, expected: string): UnreadableReport {
  return new UnreadableReport(`has a line ${number} that does not match its format`, expected)
}

/** Copies a part of a text, which would otherwise keep the whole text in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString()
}

function addCopy(hits: Hits<string>, name: string, isHit: boolean): void {
  hits.add(hits.has(name) ? name : copyOf(name), isHit)
}

/** The lines, branches or functions of the current record, and whether they were reached. */
interface Details<Kept> {
  /** The prefixes of the totals that a record may contain. */
  readonly found: string
  readonly hit: string
  /** Whether the record has listed none so far. */
  readonly isEmpty: boolean
  /** Reads a line of the record, which may be about something else. */
  read(text: string, number: number): void
  /** Adds those of an earlier record of the same source file. */
  merge(kept: Kept): void
  /** Ends the record and returns what to keep of it; undefined: it has listed none. */
  take(): Kept | undefined
  addTo(counts: Tally, kept: Kept): void
}

/** The highest line number of a source file. */
const MOST_LINES = 1 << 22
/** In bytes, for all records together: enough for a billion lines. This also limits the time. */
const MOST_BITS = 1 << 28

/**
 * Lines with two bits each: whether the line counts, and whether it was reached. They are kept as strings, which need less memory
 * than small buffers.
 */
class LineDetails implements Details<string> {
  readonly found = 'LF:'
  readonly hit = 'LH:'
  readonly #bytes = Buffer.alloc(MOST_LINES / 4 + 1)
  #end = 0
  #taken = 0

  get isEmpty(): boolean {
    return this.#end === 0
  }

  read(text: string, number: number): void {
    if (!text.startsWith('DA:')) return
    // A regular expression here would take as long as everything else.
    let at = 3
    let line = 0
    for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(++at) - 48)
      line = line * 10 + digit
    // If the count has a single digit, that tells whether the line was reached.
    const first = text.charCodeAt(at + 1)
    const isPlain = at > 3 && at + 2 === text.length && first >= 48 && first <= 57
    if (text[at] !== ',' || (!isPlain && !/^DA:\d+,\d+(?:,|$)/.test(text))) throw wrongLine(number, 'DA:line,count')
    if (line > MOST_LINES) throw wrongLine(number, `a line number up to ${MOST_LINES}`)
    const isHit = isPlain ? first !== 48 : !/,0+(?:,|$)/.test(text)
    this.#add(line >> 2, (isHit ? 0b11 : 0b01) << ((line & 3) * 2))
  }

  merge(hits: string): void {
    for (let at = 0; at < hits.length; at++) this.#add(at, hits.charCodeAt(at))
  }

  take(): string | undefined {
    const end = this.#end
    this.#taken += end
    if (this.#taken > MOST_BITS)
      throw new UnreadableReport('has too many lines', 'source files of up to a million lines')
    const hits = this.#bytes.toString('latin1', 0, end)
    this.#bytes.fill(0, 0, end)
    this.#end = 0
    return end === 0 ? undefined : hits
  }

  addTo(counts: Tally, hits: string): void {
    for (let at = 0; at < hits.length; at++)
      for (let bits = hits.charCodeAt(at); bits !== 0; bits >>= 2)
        if ((bits & 0b01) !== 0) counts.hit((bits & 0b10) !== 0)
  }

  #add(at: number, bits: number): void {
    this.#bytes[at] = (this.#bytes[at] ?? 0) | bits
    if (at >= this.#end) this.#end = at + 1
  }
}

/** Reads a branch or function from a line; undefined: the line is about something else. */
type ParseName = (text: string, number: number) => readonly [name: string, isHit: boolean] | undefined

/** Branches or functions, by their names. */
class NamedDetails implements Details<Hits<string>> {
  readonly found: string
  readonly hit: string
  readonly #parse: ParseName
  #hits = new Hits<string>()

  constructor(found: string, hit: string, parse: ParseName) {
    this.found = found
    this.hit = hit
    this.#parse = parse
  }

  get isEmpty(): boolean {
    return this.#hits.size === 0
  }

  read(text: string, number: number): void {
    const details = this.#parse(text, number)
    if (details !== undefined) addCopy(this.#hits, ...details)
  }

  merge(hits: Hits<string>): void {
    const [larger, smaller] = hits.size > this.#hits.size ? [hits, this.#hits] : [this.#hits, hits]
    for (const [name, isHit] of smaller) larger.add(name, isHit)
    this.#hits = larger
  }

  take(): Hits<string> | undefined {
    const hits = this.#hits
    this.#hits = new Hits()
    return hits.size === 0 ? undefined : hits
  }

  addTo(counts: Tally, hits: Hits<string>): void {
    counts.hitAll(hits.values())
  }
}

function parseBranch(text: string, number: number): ReturnType<ParseName> {
  if (!text.startsWith('BRDA:')) return undefined
  const [, name, count] = /^BRDA:(\d+,.*),(-|\d+)$/.exec(text) ?? []
  if (name === undefined || count === undefined) throw wrongLine(number, 'BRDA:line,block,branch,taken')
  return [name, /[1-9]/.test(count)]
}

function parseFunction(text: string, number: number): ReturnType<ParseName> {
  if (!/^FN(?:DA|L|A)?:/.test(text)) return undefined
  const [, name] = /^FN:\d+,(?:\d+,)?(.*)$/.exec(text) ?? []
  if (name !== undefined) return [name, false]
  const [, count = '', called] = /^FNDA:(\d+),(.*)$/.exec(text) ?? []
  if (called !== undefined) return [called, /[1-9]/.test(count)]
  const [, index, times = ''] = /^FN[LA]:(\d+),(\d+)/.exec(text) ?? []
  // FNL has a line number where FNA has a count.
  if (index !== undefined) return [`#${index}`, text.startsWith('FNA:') && /[1-9]/.test(times)]
  throw wrongLine(number, 'FN:line,name or FNDA:count,name')
}

function lcov(measure: Measure): LineReader {
  switch (measure) {
    case 'branches':
      return new Lcov(measure, new NamedDetails('BRF:', 'BRH:', parseBranch))
    case 'functions':
      return new Lcov(measure, new NamedDetails('FNF:', 'FNH:', parseFunction))
    case 'lines':
    case 'statements':
      return new Lcov(measure, new LineDetails())
  }
}

/** A source file: the totals of its record, and what its records list. */
interface LcovFile<Kept> {
  readonly found: number | undefined
  readonly hit: number | undefined
  readonly kept: Kept | undefined
}

/**
 * lcov's trace file: one record for each source file (`SF:` to `end_of_record`). The totals of the record count (`LF`, `LH` and
 * so on, which the tool prints, too); without them its lines (`DA`), branches (`BRDA`) and functions (`FN`, `FNDA`; since
 * lcov 2.2 `FNL`, `FNA`) do. By those, records of the same source file, as from several tests, are merged.
 * https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1
 */
class Lcov<Kept> implements LineReader {
  readonly #measure: Measure
  readonly #details: Details<Kept>
  readonly #files = new Map<string, LcovFile<Kept>>()
  /** The current record, with its totals. */
  #open: { readonly path: string; found?: number; hit?: number } | undefined
  /** Whether the last line was the name of a test (`TN:`), which a record has to follow. */
  #isNamed = false

  constructor(measure: Measure, details: Details<Kept>) {
    this.#measure = measure
    this.#details = details
  }

  line(text: string, number: number): void {
    // Nearly all lines are DA.
    if (text.startsWith('DA:')) this.#addDetail(text, number)
    else if (text.startsWith('SF:')) {
      if (this.#open !== undefined) throw wrongLine(number, 'end_of_record before it')
      this.#isNamed = false
      this.#open = { path: text.slice(3) }
    } else if (text === 'end_of_record') this.#finish(number)
    else if (this.#open !== undefined && /^[A-Z]{2,6}:/.test(text)) this.#addDetail(text, number)
    else if (text.startsWith('TN:')) this.#isNamed = true
    else if (text !== '' && !text.startsWith('#')) throw wrongLine(number, 'lines like SF:, DA: and end_of_record')
  }

  end(): Totals {
    if (this.#open !== undefined || this.#isNamed) throw cutShort('its last record has no end_of_record')
    // lcov has no statements.
    if (this.#measure === 'statements') return { kind: 'coverage', counts: {} }
    const counts = new Tally()
    for (const { found, hit = 0, kept } of this.#files.values()) {
      if (found !== undefined) counts.add(hit, found)
      else if (kept !== undefined) this.#details.addTo(counts, kept)
    }
    return { kind: 'coverage', counts: { [this.#measure]: counts } }
  }

  #addDetail(text: string, number: number): void {
    if (this.#open === undefined) throw wrongLine(number, 'SF: before it')
    if (this.#measure === 'statements') return
    const { found, hit } = this.#details
    if (text.startsWith(found)) this.#open.found = digitsOf(text.slice(found.length), found)
    else if (text.startsWith(hit)) this.#open.hit = digitsOf(text.slice(hit.length), hit)
    else this.#details.read(text, number)
  }

  #finish(number: number): void {
    if (this.#open === undefined) throw wrongLine(number, 'SF: before it')
    const { path, found, hit } = this.#open
    this.#open = undefined
    const details = this.#details
    if ((found === undefined) !== (hit === undefined)) throw wrongLine(number, `${details.found} and ${details.hit}`)
    countsOf(hit ?? 0, found ?? 0, details.hit)
    const before = this.#files.get(path)
    if (before === undefined) this.#files.set(copyOf(path), { found, hit, kept: details.take() })
    else {
      // Totals cannot be merged: they do not say what both records contain.
      if ((before.kept === undefined && (before.found ?? 0) > 0) || (details.isEmpty && (found ?? 0) > 0))
        throw new UnreadableReport(
          'has several records of a source file, and one of them has only totals',
          'one record for each source file'
        )
      if (before.kept !== undefined) details.merge(before.kept)
      this.#files.set(path, { found: undefined, hit: undefined, kept: details.take() })
    }
  }
}

/**
 * Go's cover profile: blocks of statements, and whether they ran. Blocks that the tests of several packages report
 * (`-coverpkg`) are merged. `go tool cover -func` prints the same total.
 * https://pkg.go.dev/golang.org/x/tools/cover
 */
function goCover(): LineReader {
  const blocks = new Hits<string>()
  return {
    line(text, number) {
      // Profiles are often concatenated with `cat`.
      if (text === '' || /^mode: (?:set|count|atomic)$/.test(text)) return
      const [, block, count] = /^(.+:\d+\.\d+,\d+\.\d+ \d+) (\d+)$/.exec(text) ?? []
      if (block === undefined || count === undefined)
        throw wrongLine(number, 'file:line.column,line.column statements count')
      addCopy(blocks, block, /[1-9]/.test(count))
    },
    end() {
      const statements = new Tally()
      for (const [block, isHit] of blocks) {
        const size = digitsOf(block.slice(block.lastIndexOf(' ') + 1), 'the number of statements')
        statements.add(isHit ? size : 0, size)
      }
      return { kind: 'coverage', counts: { lines: statements, statements } }
    }
  }
}

/** The columns of JaCoCo's CSV, counted from the end of a row, since the names of classes may contain commas. */
const JACOCO_COLUMNS = { statements: 10, branches: 8, lines: 6, functions: 2 } as const
const JACOCO_HEADER =
  'GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,COMPLEXITY_MISSED,COMPLEXITY_COVERED,METHOD_MISSED,METHOD_COVERED'

/**
 * JaCoCo's CSV: one row for each class, which are added up; `statements` are JaCoCo's instructions, `functions` its methods.
 * A line that two classes share (such as that of a lambda) counts for both, unlike in the XML report.
 * https://www.jacoco.org/jacoco/trunk/doc/counters.html
 */
function jacocoCsv(): LineReader {
  const counts = { lines: new Tally(), branches: new Tally(), functions: new Tally(), statements: new Tally() }
  return {
    line(text, number) {
      if (text === '' || text === JACOCO_HEADER) return
      if (text.startsWith('GROUP,PACKAGE,CLASS,')) throw wrongLine(number, "the columns of JaCoCo's CSV")
      const cells = text.split(',')
      if (cells.length < 13) throw wrongLine(number, '13 columns')
      for (const measure of MEASURES) {
        const at = cells.length - JACOCO_COLUMNS[measure]
        const covered = digitsOf(cells[at + 1], 'a column')
        counts[measure].add(covered, covered + digitsOf(cells[at], 'a column'))
      }
    },
    end(isEnded) {
      // The last number may be cut off, too.
      if (!isEnded) throw cutShort('its last row is not complete')
      return { kind: 'coverage', counts }
    }
  }
}

/**
 * TAP: test points count. A subtest counts as its one test point, as in TAP::Harness, unless that point contains the
 * subtest in braces (node-tap, Vitest): then the points inside count. `# SKIP` and `# TODO` are skipped. If the number of tests
 * is not that of the plan, the report is cut short.
 * https://testanything.org/tap-version-14-specification.html
 */
class Tap implements LineReader {
  readonly #totals = { passed: 0, failed: 0, skipped: 0 }
  #document = new TapDocument()
  #documents = 0

  line(text: string, number: number): void {
    if (/^TAP version \d+$/.test(text) && this.#document.hasBegun) this.#finish()
    else this.#document.line(text, number)
  }

  end(isEnded: boolean): Totals {
    if (!isEnded && this.#document.mayLackMore) throw cutShort('its last line is not complete')
    if (this.#document.hasBegun || this.#documents === 0) this.#finish()
    return { kind: 'tests', ...this.#totals }
  }

  #finish(): void {
    const { passed, failed, skipped } = this.#document.counts()
    this.#totals.passed += passed
    this.#totals.failed += failed
    this.#totals.skipped += skipped
    this.#document = new TapDocument()
    this.#documents++
  }
}

/** The test points at one indentation, and their plan. */
interface TapLevel {
  readonly indent: number
  planned: number | undefined
  points: number
  /** For a subtest in braces: how many tests had failed before it, and whether its own test point failed. */
  readonly failedBefore: number
  readonly hasFailed: boolean
}

function tapLevel(indent: number, failedBefore: number, hasFailed: boolean): TapLevel {
  return { indent, planned: undefined, points: 0, failedBefore, hasFailed }
}

class TapDocument {
  readonly #outer = tapLevel(0, 0, false)
  readonly #inner: TapLevel[] = []
  readonly #counts = { passed: 0, failed: 0, skipped: 0 }
  #hasBailedOut = false
  #isOfNode = false
  /** Whether there are test points with directives or subtests, or indented lines as Vitest writes them. */
  #haveMore = false
  /** Whether the last line is a plain test point. */
  #isPlainPoint = false
  readonly #comments = new NodeComments()

  get hasBegun(): boolean {
    return this.#outer.points > 0 || this.#outer.planned !== undefined || this.#hasBailedOut
  }

  /** Whether the last line may have been longer: a directive or a brace would change what the test point means. */
  get mayLackMore(): boolean {
    return this.#isPlainPoint && (this.#haveMore || this.#outer.points === 1)
  }

  line(text: string, number: number): void {
    this.#isPlainPoint = false
    if (text.startsWith('    ')) this.#haveMore = true
    if (text.startsWith('Bail out!')) this.#hasBailedOut = true
    if (/^\s+type: '(?:test|suite)'$/.test(text)) this.#isOfNode = true
    const level = this.#inner.at(-1) ?? this.#outer
    const start = text.search(/\S/)
    if (this.#inner.length > 0 && start === level.indent - 4 && text.trim() === '}') this.#leave(level)
    if (start !== level.indent) return
    const line = text.slice(start)
    const [, plan] = /^1\.\.(\d+)(?:\s|$)/.exec(line) ?? []
    if (/^(?:not )?ok\b/.test(line)) this.#point(line, level)
    else if (plan !== undefined) {
      if (level.planned !== undefined) throw wrongLine(number, 'one plan for each "TAP version"')
      level.planned = digitsOf(plan, 'the plan')
    } else if (level.planned !== undefined && line.startsWith('# ')) this.#comments.read(line.slice(2))
  }

  counts(): TestCounts {
    if (this.#hasBailedOut) return { ...this.#counts, failed: this.#counts.failed + 1 }
    if (this.#inner.length > 0) throw cutShort('a subtest is not closed')
    refuseUnfulfilled(this.#outer)
    const ofNode = this.#comments.totals(this.#counts)
    if (ofNode === undefined && this.#isOfNode) throw cutShort('the counts at its end are missing')
    return ofNode ?? this.#counts
  }

  #point(line: string, level: TapLevel): void {
    level.points++
    const hasFailed = line.startsWith('not')
    const opens = /\{\s*$/.test(line)
    const isSkipped = /[^\\]#\s*(?:todo\b|skip)/i.test(line)
    this.#isPlainPoint = !opens && !isSkipped
    if (!this.#isPlainPoint) this.#haveMore = true
    if (opens) this.#inner.push(tapLevel(level.indent + 4, this.#counts.failed, hasFailed))
    else if (isSkipped) this.#counts.skipped++
    else this.#counts[hasFailed ? 'failed' : 'passed']++
  }

  #leave(level: TapLevel): void {
    refuseUnfulfilled(level)
    this.#inner.pop()
    if (level.hasFailed && this.#counts.failed === level.failedBefore) this.#counts.failed++
  }
}

function refuseUnfulfilled({ planned, points }: TapLevel): void {
  if (planned === undefined) throw cutShort('it has no plan')
  if (planned !== points) throw cutShort(`it plans ${planned} tests and has ${points}`)
}

type GoResult = 'pass' | 'fail' | 'skip'

function isGoResult(action: string): action is GoResult {
  return action === 'pass' || action === 'fail' || action === 'skip'
}

interface GoPackage {
  /** undefined: the test has not ended. If a test ran several times, its last result counts. */
  readonly tests: Map<string, GoResult | undefined>
  result: GoResult | undefined
}

/**
 * `go test -json`: tests and subtests count, each with its last result, as gotestsum counts them. A test that never ended
 * has failed. A package that failed without a failing test (because it does not build, for example) counts as one failure.
 * https://pkg.go.dev/cmd/test2json
 */
class GoTest implements LineReader {
  readonly #packages = new Map<string, GoPackage>()
  #unbuilt = 0

  line(text: string, number: number): void {
    if (text === '') return
    // Go versions before 1.24 write this between the objects.
    if (/^FAIL\t.* \[(?:build|setup) failed\]$/.test(text)) {
      this.#unbuilt++
      return
    }
    // By far most lines. A JSON string cannot contain these quotes.
    const [, printing] = text.endsWith('}') ? (OUTPUT.exec(text) ?? []) : []
    if (printing !== undefined) {
      this.#package(printing)
      return
    }
    const { Action: action, Package: name, Test: test } = parseObject(text)
    if (typeof action !== 'string') throw wrongLine(number, 'one JSON object per line, with an Action')
    if (typeof name !== 'string' || action.startsWith('build-')) return
    const found = this.#package(name)
    if (typeof test === 'string') {
      if (action === 'run') found.tests.set(test, undefined)
      else if (isGoResult(action)) found.tests.set(test, action)
    } else if (action === 'start') found.result = undefined
    else if (isGoResult(action)) found.result = action
  }

  end(): Totals {
    const counts = { pass: 0, fail: this.#unbuilt, skip: 0 }
    for (const { tests, result } of this.#packages.values()) {
      if (result === undefined) throw cutShort('a package has no result')
      const before = counts.fail
      for (const one of tests.values()) counts[one ?? 'fail']++
      if (result === 'fail' && counts.fail === before) counts.fail++
    }
    return { kind: 'tests', passed: counts.pass, failed: counts.fail, skipped: counts.skip }
  }

  #package(name: string): GoPackage {
    let found = this.#packages.get(name)
    if (found === undefined) this.#packages.set(copyOf(name), (found = { tests: new Map(), result: undefined }))
    return found
  }
}

const OUTPUT = /^\{"Time":"[^"]*","Action":"output","Package":"([^"\\]*)"/

/** Empty if the text is not a JSON object. */
function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
