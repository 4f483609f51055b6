import { type Measure, MEASURES } from '../badge/definition.ts'
import {
  countsOf,
  cutShort,
  digitsOf,
  NodeComments,
  type ReportReader,
  Tally,
  type TestCounts,
  type Totals,
  UnreadableReport
} from './report.ts'

/** Reads a format line by line. A line has no end; `number` counts from 1. */
interface LineReader {
  line(text: string, number: number): void
  /** Whether the last line ended in a line feed. */
  end(isEnded: boolean): Totals
}

interface LineFormat {
  readonly name: string
  /** Whether the first line that is neither blank nor a comment is of this format. */
  readonly starts: RegExp
  readonly reader: (measure: Measure) => LineReader
}

/** Formats of lines, told apart by their first line. */
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

/** In characters: no report has lines this long. */
const LONGEST_LINE = 1 << 24

/** Cuts a text into lines. */
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
  return new UnreadableReport(`has a line ${number} that is not of its format`, expected)
}

/** A copy: a part of a text keeps all of the text in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString()
}

/** Lines, branches or functions of one source file by their names, and whether they were reached. */
interface Hits<Name> extends Iterable<readonly [name: Name, isHit: boolean]> {
  add(name: Name, isHit: boolean): void
  /** 0: there are none. A larger one has room for all that is in a smaller one. */
  readonly size: number
}

class NamedHits implements Hits<string> {
  readonly #hits = new Map<string, boolean>()

  add(name: string, isHit: boolean): void {
    const before = this.#hits.get(name)
    this.#hits.set(before === undefined ? copyOf(name) : name, isHit || before === true)
  }

  get size(): number {
    return this.#hits.size
  }

  [Symbol.iterator](): Iterator<[string, boolean]> {
    return this.#hits.entries()
  }
}

/** The most lines of one source file. */
const MOST_LINES = 1 << 22
/** In bytes, for all source files together: enough for a billion lines. */
const MOST_BITS = 1 << 28

/** The lines of all source files: many small buffers would need several times the memory. */
class LineStore {
  bytes = new Uint8Array(1 << 16)
  end = 0

  growTo(end: number): void {
    if (end > MOST_BITS) throw new UnreadableReport('is of too many lines', 'source files of up to a million lines')
    this.end = end
    if (end <= this.bytes.length) return
    const bytes = new Uint8Array(2 * end)
    bytes.set(this.bytes)
    this.bytes = bytes
  }
}

/**
 * Lines of one source file: in turn a byte for which of eight lines are listed, and one for which of those were reached. Those of
 * the source file that is being read are the last in the store, and can grow.
 */
class LineHits implements Hits<number> {
  readonly #store: LineStore
  readonly #start: number
  #end: number

  constructor(store: LineStore) {
    this.#store = store
    this.#start = this.#end = store.end
  }

  add(line: number, isHit: boolean): void {
    const at = this.#start + (line >> 3) * 2
    if (at >= this.#end) this.#store.growTo((this.#end = at + 2))
    const { bytes } = this.#store
    const bit = 1 << (line & 7)
    bytes[at] = (bytes[at] ?? 0) | bit
    if (isHit) bytes[at + 1] = (bytes[at + 1] ?? 0) | bit
  }

  get size(): number {
    return this.#end - this.#start
  }

  *[Symbol.iterator](): Generator<[number, boolean]> {
    for (let at = 0; at < this.size; at += 2) {
      const { [this.#start + at]: lines = 0, [this.#start + at + 1]: hits = 0 } = this.#store.bytes
      for (let bit = 0; lines >> bit !== 0; bit++)
        if (((lines >> bit) & 1) === 1) yield [at * 4 + bit, ((hits >> bit) & 1) === 1]
    }
  }
}

/** What differs between the measures of lcov. */
interface LcovMeasure<Name> {
  /** What lcov's own totals of a record begin with. */
  readonly found: string
  readonly hit: string
  readonly hits: () => Hits<Name>
  /** Reads a line of a record, which may be about something else. */
  readonly read: (text: string, number: number, hits: Hits<Name>) => void
}

function lcov(measure: Measure): LineReader {
  switch (measure) {
    case 'branches':
      return new Lcov(measure, { found: 'BRF:', hit: 'BRH:', hits: () => new NamedHits(), read: readBranch })
    case 'functions':
      return new Lcov(measure, { found: 'FNF:', hit: 'FNH:', hits: () => new NamedHits(), read: readFunction })
    case 'lines':
    case 'statements': {
      const store = new LineStore()
      return new Lcov(measure, { found: 'LF:', hit: 'LH:', hits: () => new LineHits(store), read: readLine })
    }
  }
}

/** What is known of a source file. */
interface LcovFile<Name> {
  /** Its own totals. */
  found: number | undefined
  hit: number | undefined
  hits: Hits<Name>
}

/**
 * lcov's trace file: one record a source file (`SF:` to `end_of_record`). What the record itself says counts (`LF`, `LH` and
 * so on, which is what the tool prints); without that its lines (`DA`), branches (`BRDA`) and functions (`FN`, `FNDA`; since
 * lcov 2.2 `FNL`, `FNA`) do. Records of the same source file, as of several tests, are merged by those.
 * https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1
 */
class Lcov<Name> implements LineReader {
  readonly #measure: Measure
  readonly #format: LcovMeasure<Name>
  readonly #files = new Map<string, LcovFile<Name>>()
  /** The record that is being read. */
  #open: { readonly path: string; readonly file: LcovFile<Name> } | undefined
  /** Whether a test's name (`TN:`) was the last that was read: a record follows. */
  #isNamed = false

  constructor(measure: Measure, format: LcovMeasure<Name>) {
    this.#measure = measure
    this.#format = format
  }

  line(text: string, number: number): void {
    // DA is nearly every line.
    if (text.startsWith('DA:')) {
      if (this.#open === undefined) throw wrongLine(number, 'SF: before it')
      this.#addDetail(text, number, this.#open.file)
    } else if (text.startsWith('SF:')) this.#begin(text.slice(3), number)
    else if (text === 'end_of_record') this.#finish(number)
    else if (this.#open !== undefined && /^[A-Z]{2,6}:/.test(text)) this.#addDetail(text, number, this.#open.file)
    else if (text.startsWith('TN:')) this.#isNamed = true
    else if (text !== '' && !text.startsWith('#')) throw wrongLine(number, 'lines like SF:, DA: and end_of_record')
  }

  end(): Totals {
    if (this.#open !== undefined || this.#isNamed) throw cutShort('its last record has no end_of_record')
    // lcov has no statements.
    if (this.#measure === 'statements') return { kind: 'coverage', counts: {} }
    const counts = new Tally()
    for (const { found, hit, hits } of this.#files.values())
      if (found !== undefined) counts.add(hit ?? 0, found)
      else for (const [, isHit] of hits) counts.hit(isHit)
    return { kind: 'coverage', counts: { [this.#measure]: counts } }
  }

  #begin(path: string, number: number): void {
    if (this.#open !== undefined) throw wrongLine(number, 'end_of_record before it')
    this.#isNamed = false
    this.#open = { path, file: { found: undefined, hit: undefined, hits: this.#format.hits() } }
  }

  #addDetail(text: string, number: number, file: LcovFile<Name>): void {
    if (this.#measure === 'statements') return
    const { found, hit, read } = this.#format
    if (text.startsWith(found)) file.found = digitsOf(text.slice(found.length), found)
    else if (text.startsWith(hit)) file.hit = digitsOf(text.slice(hit.length), hit)
    else read(text, number, file.hits)
  }

  #finish(number: number): void {
    if (this.#open === undefined) throw wrongLine(number, 'SF: before it')
    const { path, file } = this.#open
    this.#open = undefined
    const { found, hit } = this.#format
    if ((file.found === undefined) !== (file.hit === undefined)) throw wrongLine(number, `${found} and ${hit}`)
    countsOf(file.hit ?? 0, file.found ?? 0, hit)
    const before = this.#files.get(path)
    if (before === undefined) this.#files.set(copyOf(path), file)
    else merge(before, file)
  }
}

/** Two records are merged by their lines, branches or functions: their totals do not tell what both have. */
function merge<Name>(file: LcovFile<Name>, other: LcovFile<Name>): void {
  if ([file, other].some(({ found = 0, hits }) => found > 0 && hits.size === 0))
    throw new UnreadableReport('counts a source file twice, and not what of it', 'one record for each source file')
  const [larger, smaller] = file.hits.size < other.hits.size ? [other.hits, file.hits] : [file.hits, other.hits]
  for (const [name, isHit] of smaller) larger.add(name, isHit)
  file.hits = larger
  file.found = undefined
}

function readLine(text: string, number: number, hits: Hits<number>): void {
  if (!text.startsWith('DA:')) return
  // A pattern for each line would take as long as all the rest.
  let at = 3
  let line = 0
  for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(++at) - 48)
    line = line * 10 + digit
  // The first digit of the count: it tells a 0 from all others, unless more digits follow.
  const first = text.charCodeAt(at + 1)
  const isPlain = at > 3 && at + 2 === text.length && first >= 48 && first <= 57
  if (text[at] !== ',' || (!isPlain && !/^DA:\d+,\d+(?:,|$)/.test(text))) throw wrongLine(number, 'DA:line,count')
  if (line > MOST_LINES) throw wrongLine(number, `a line number up to ${MOST_LINES}`)
  hits.add(line, isPlain ? first !== 48 : !/,0+(?:,|$)/.test(text))
}
function readBranch(text: string, number: number, hits: Hits<string>): void {
  if (!text.startsWith('BRDA:')) return
  const [, name, count] = /^BRDA:(\d+,.*),(-|\d+)$/.exec(text) ?? []
  if (name === undefined || count === undefined) throw wrongLine(number, 'BRDA:line,block,branch,taken')
  hits.add(name, /[1-9]/.test(count))
}

function readFunction(text: string, number: number, hits: Hits<string>): void {
  if (!/^FN(?:DA|L|A)?:/.test(text)) return
  const [, name] = /^FN:\d+,(?:\d+,)?(.*)$/.exec(text) ?? []
  const [, count = '', called] = /^FNDA:(\d+),(.*)$/.exec(text) ?? []
  const [, index, times = ''] = /^FN[LA]:(\d+),(\d+)/.exec(text) ?? []
  if (name !== undefined) hits.add(name, false)
  else if (called !== undefined) hits.add(called, /[1-9]/.test(count))
  // FNL has the function's line in the place of a count.
  else if (index !== undefined) hits.add(`#${index}`, text.startsWith('FNA:') && /[1-9]/.test(times))
  else throw wrongLine(number, 'FN:line,name or FNDA:count,name')
}

/**
 * Go's cover profile: blocks of statements, which count if they ran. Blocks that several packages' tests report
 * (`-coverpkg`) are merged. `go tool cover -func` prints the same total.
 * https://pkg.go.dev/golang.org/x/tools/cover
 */
function goCover(): LineReader {
  const blocks = new NamedHits()
  return {
    line(text, number) {
      // Profiles are often joined with `cat`.
      if (text === '' || /^mode: (?:set|count|atomic)$/.test(text)) return
      const [, block, count] = /^(.+:\d+\.\d+,\d+\.\d+ \d+) (\d+)$/.exec(text) ?? []
      if (block === undefined || count === undefined)
        throw wrongLine(number, 'file:line.column,line.column statements count')
      blocks.add(block, /[1-9]/.test(count))
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

/** Where JaCoCo's CSV has its counters, from the end of a row: names of classes may hold commas. */
const JACOCO_COLUMNS = { statements: 10, branches: 8, lines: 6, functions: 2 } as const
const JACOCO_HEADER =
  'GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,COMPLEXITY_MISSED,COMPLEXITY_COVERED,METHOD_MISSED,METHOD_COVERED'

/**
 * JaCoCo's CSV: one row a class, which are summed; `statements` are JaCoCo's instructions, `functions` its methods.
 * A line that two classes share (a lambda's, for example) counts for both, unlike in the XML report.
 * https://www.jacoco.org/jacoco/trunk/doc/counters.html
 */
function jacocoCsv(): LineReader {
  const counts = { lines: new Tally(), branches: new Tally(), functions: new Tally(), statements: new Tally() }
  return {
    line(text, number) {
      if (text === '' || text === JACOCO_HEADER) return
      if (text.startsWith('GROUP,PACKAGE,CLASS,')) throw wrongLine(number, "the columns that JaCoCo's CSV has")
      const cells = text.split(',')
      if (cells.length < 13) throw wrongLine(number, '13 columns')
      for (const measure of MEASURES) {
        const at = cells.length - JACOCO_COLUMNS[measure]
        const covered = digitsOf(cells[at + 1], 'a column')
        counts[measure].add(covered, covered + digitsOf(cells[at], 'a column'))
      }
    },
    end(isEnded) {
      // Every row ends with a line end; without it, the last number may be incomplete.
      if (!isEnded) throw cutShort('its last row has no end')
      return { kind: 'coverage', counts }
    }
  }
}

/**
 * TAP: test points count; a subtest is counted in the point that it leads to, as TAP::Harness does it, unless that holds the
 * subtest in braces (node-tap, Vitest): then the points inside count. `# SKIP` and `# TODO` are skipped. A plan that is not
 * fulfilled is a report that is cut short.
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
    if (!isEnded && this.#document.mayLackMore) throw cutShort('its last line has no end')
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

/** Points at one indentation, and the plan that they have to fulfil. */
interface TapLevel {
  readonly indent: number
  planned: number | undefined
  points: number
  /** Of a subtest in braces: how many had failed before it, and whether its point says that it failed. */
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
  /** Whether points have directives, subtests or what Vitest indents like those, and whether the last line is a bare point. */
  #haveMore = false
  #isPlainPoint = false
  readonly #comments = new NodeComments()

  get hasBegun(): boolean {
    return this.#outer.points > 0 || this.#outer.planned !== undefined || this.#hasBailedOut
  }

  /** Whether the last line may have been longer: a directive or a brace makes a point something else. */
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
    if (this.#inner.length > 0) throw cutShort('a subtest has no end')
    refuseUnfulfilled(this.#outer)
    const ofNode = this.#comments.totals(this.#counts)
    if (ofNode === undefined && this.#isOfNode) throw cutShort('it has no counts at its end')
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
  /** Undefined: the test has begun. Of a test that ran several times the last result counts. */
  readonly tests: Map<string, GoResult | undefined>
  result: GoResult | undefined
}

/**
 * `go test -json`: tests and subtests count, each with its last result, as gotestsum counts them. A test that never ended
 * has failed, and so has, as one, a package that failed without a failing test (because it does not build, for example).
 * https://pkg.go.dev/cmd/test2json
 */
class GoTest implements LineReader {
  readonly #packages = new Map<string, GoPackage>()
  #unbuilt = 0

  line(text: string, number: number): void {
    if (text === '') return
    // Before Go 1.24 this stands between the objects.
    if (/^FAIL\t.* \[(?:build|setup) failed\]$/.test(text)) {
      this.#unbuilt++
      return
    }
    // Most lines by far; a string in JSON cannot hold these quotes.
    const [, printing] = text.endsWith('}') ? (OUTPUT.exec(text) ?? []) : []
    if (printing !== undefined) {
      this.#package(printing)
      return
    }
    const { Action: action, Package: name, Test: test } = jsonOf(text)
    if (typeof action !== 'string') throw wrongLine(number, 'one JSON object a line, with an Action')
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

/** An empty object if the text is not an object in JSON. */
function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
