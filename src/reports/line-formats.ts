import type { Measure } from '../badge/definition.ts'
import {
  type Counts,
  countOf,
  countsOf,
  cutShort,
  digitsOf,
  type TestCounts,
  testsOf,
  type Totals,
  UnreadableReport
} from './report.ts'

/** Reads a format line by line. A line has no end; `number` counts from 1. */
export interface LineReader {
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
  { name: 'lcov', starts: /^(?:TN|SF):/, reader: (measure) => new Lcov(measure) },
  { name: 'Go cover profile', starts: /^mode: (?:set|count|atomic)$/, reader: () => new GoCover() },
  { name: 'JaCoCo CSV', starts: /^GROUP,PACKAGE,CLASS,/, reader: () => new JacocoCsv() },
  { name: 'TAP', starts: /^(?:TAP version \d+$|1\.\.\d+(?:\s|$)|(?:not )?ok\b)/, reader: () => new Tap() },
  {
    name: 'go test -json',
    starts: /^(?:\{(?=.*"Action":")"(?:Time|ImportPath|Action|Package)":.*\}|FAIL\t.* \[(?:build|setup) failed\])$/,
    reader: () => new GoTest()
  }
]

function wrongLine(number: number, expected: string): UnreadableReport {
  return new UnreadableReport(`has a line ${number} that is not of its format`, expected)
}

/** The most lines of one source file, which bounds the memory that a line number can ask for. */
const MOST_LINES = 1 << 22
/** In bytes, for all source files together: enough for a billion lines. */
const MOST_BITS = 1 << 28

/** The lines of a source file: a byte for eight of them and one for which of those were reached, by turns. */
class Lines {
  #bits = new Uint8Array(64)
  #length = 0

  add(line: number, isHit: boolean): void {
    const at = (line >> 3) * 2
    if (at >= this.#length) this.#reach(at + 2)
    const bit = 1 << (line & 7)
    this.#bits[at] = (this.#bits[at] ?? 0) | bit
    if (isHit) this.#bits[at + 1] = (this.#bits[at + 1] ?? 0) | bit
  }

  /** Until the next is added. */
  get bits(): Uint8Array {
    return this.#bits.subarray(0, this.#length)
  }

  clear(): void {
    this.#bits.fill(0, 0, this.#length)
    this.#length = 0
  }

  #reach(length: number): void {
    this.#length = length
    if (length <= this.#bits.length) return
    const bits = new Uint8Array(length * 2)
    bits.set(this.#bits)
    this.#bits = bits
  }
}

/** In bytes. */
const SLAB = 1 << 20

/** Bits of many source files in few large pieces: as many small ones would need several times the memory. */
class Slabs {
  readonly #slabs: Uint8Array[] = []
  #end = SLAB
  #length = 0

  /** Where the bits are from now on. */
  add(bits: Uint8Array): number {
    this.#length += bits.length
    if (this.#length > MOST_BITS)
      throw new UnreadableReport('is of too many lines', 'source files of up to a million lines')
    if (this.#end + bits.length > SLAB) {
      this.#slabs.push(new Uint8Array(Math.max(SLAB, bits.length)))
      this.#end = 0
    }
    const at = (this.#slabs.length - 1) * SLAB + this.#end
    this.#slabs.at(-1)?.set(bits, this.#end)
    this.#end += bits.length
    return at
  }

  get(at: number, length: number): Uint8Array {
    const start = at % SLAB
    return this.#slabs[Math.floor(at / SLAB)]?.subarray(start, start + length) ?? new Uint8Array()
  }
}

/** Adds bits to others, which are at least as many. */
function unite(bits: Uint8Array, more: Uint8Array): void {
  for (const [at, byte] of more.entries()) bits[at] = (bits[at] ?? 0) | byte
}

function bitCounts(bits: Uint8Array): Counts {
  const counts = nothing()
  for (let at = 0; at < bits.length; at += 2) {
    for (let byte = bits[at] ?? 0; byte !== 0; byte &= byte - 1) counts.total++
    for (let byte = bits[at + 1] ?? 0; byte !== 0; byte &= byte - 1) counts.covered++
  }
  return counts
}

/** A copy: a part of a text keeps all of the text in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString()
}

/** Branches or functions of one source file by what names them, and whether they were reached. */
class Names {
  readonly #hits = new Map<string, boolean>()

  add(name: string, isHit: boolean): void {
    const before = this.#hits.get(name)
    this.#hits.set(before === undefined ? copyOf(name) : name, isHit || before === true)
  }

  addAll(other: Names): void {
    for (const [name, isHit] of other.#hits) this.add(name, isHit)
  }

  get size(): number {
    return this.#hits.size
  }

  counts(): Counts {
    return { covered: Array.from(this.#hits.values()).filter(Boolean).length, total: this.#hits.size }
  }
}

/** What lcov's own totals of a record begin with. */
const LCOV_TOTALS = {
  lines: ['LF:', 'LH:'],
  branches: ['BRF:', 'BRH:'],
  functions: ['FNF:', 'FNH:'],
  statements: ['', '']
} as const satisfies Record<Measure, readonly [string, string]>

/** A record that is being read. */
interface LcovRecord {
  readonly path: string
  /** Of its branches or functions. */
  readonly names: Names | undefined
  found: number | undefined
  hit: number | undefined
}

/** How many numbers are stored for each source file: where its lines are, how many bytes they need, and its own totals. */
const PER_FILE = 4
/** Stands for a total that a source file does not have. */
const NONE = -1

/**
 * lcov's trace file: one record a source file (`SF:` to `end_of_record`). What the record itself says counts (`LF`, `LH` and
 * so on, which is what the tool prints); without that its lines (`DA`), branches (`BRDA`) and functions (`FN`, `FNDA`; since
 * lcov 2.2 `FNL`, `FNA`) do. Records of the same source file, as of several tests, are merged by those.
 * https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1
 */
class Lcov implements LineReader {
  readonly #measure: Measure
  /** Numbers for each source file, and where they begin: an object each would need twice the memory. */
  readonly #numbers: number[] = []
  readonly #files = new Map<string, number>()
  readonly #names = new Map<number, Names>()
  readonly #slabs = new Slabs()
  #open: LcovRecord | undefined
  /** The lines of the open record. */
  readonly #lines = new Lines()
  /** Whether a test's name (`TN:`) was the last that was read: a record follows. */
  #isNamed = false

  constructor(measure: Measure) {
    this.#measure = measure
  }

  line(text: string, number: number): void {
    // DA is nearly every line.
    if (text.startsWith('DA:')) {
      if (this.#open === undefined) throw wrongLine(number, 'SF: before it')
      if (this.#measure === 'lines') this.#addLine(text, number)
    } else if (text.startsWith('SF:')) this.#begin(text.slice(3), number)
    else if (text === 'end_of_record') this.#finish(number)
    else if (this.#open !== undefined && (text.startsWith('BRDA:') || /^[A-Z]{2,6}:/.test(text)))
      this.#addDetail(text, number, this.#open)
    else if (text.startsWith('TN:')) this.#isNamed = true
    else if (text !== '' && !text.startsWith('#')) throw wrongLine(number, 'lines like SF:, DA: and end_of_record')
  }

  end(): Totals {
    if (this.#open !== undefined || this.#isNamed) throw cutShort('its last record has no end_of_record')
    if (this.#measure === 'statements') return { kind: 'coverage', counts: {} }
    let covered = 0
    let total = 0
    for (const index of this.#files.values()) {
      const [at = 0, length = 0, found = NONE, hit = 0] = this.#numbers.slice(index, index + PER_FILE)
      const details = this.#names.get(index)?.counts() ?? bitCounts(this.#slabs.get(at, length))
      covered += found === NONE ? details.covered : hit
      total += found === NONE ? details.total : found
    }
    return { kind: 'coverage', counts: { [this.#measure]: { covered, total } } }
  }

  #begin(path: string, number: number): void {
    if (this.#open !== undefined) throw wrongLine(number, 'end_of_record before it')
    this.#isNamed = false
    const names = this.#measure === 'lines' ? undefined : new Names()
    this.#open = { path, names, found: undefined, hit: undefined }
  }

  #finish(number: number): void {
    if (this.#open === undefined) throw wrongLine(number, 'SF: before it')
    const { path, names, found, hit } = this.#open
    this.#open = undefined
    if ((found === undefined) !== (hit === undefined)) throw wrongLine(number, LCOV_TOTALS[this.#measure].join(' and '))
    countsOf(hit ?? 0, found ?? 0, LCOV_TOTALS[this.#measure][1])
    const { bits } = this.#lines
    const index = this.#files.get(path)
    if (index === undefined) {
      this.#files.set(copyOf(path), this.#numbers.length)
      if (names !== undefined) this.#names.set(this.#numbers.length, names)
      this.#numbers.push(this.#slabs.add(bits), bits.length, found ?? NONE, hit ?? 0)
    } else this.#merge(index, { bits, names, found })
    this.#lines.clear()
  }

  /** Two records are merged by their lines, branches or functions: their totals do not tell what both have. */
  #merge(index: number, other: { bits: Uint8Array; names: Names | undefined; found: number | undefined }): void {
    const [at = 0, length = 0, found = NONE] = this.#numbers.slice(index, index + PER_FILE)
    const names = this.#names.get(index)
    const isSummary = (total: number, details: number): boolean => total > 0 && details === 0
    if (
      isSummary(found, names?.size ?? length) ||
      isSummary(other.found ?? NONE, other.names?.size ?? other.bits.length)
    )
      throw new UnreadableReport('counts a source file twice, and not what of it', 'one record for each source file')
    if (other.names !== undefined) names?.addAll(other.names)
    let place = at
    if (other.bits.length <= length) unite(this.#slabs.get(at, length), other.bits)
    else {
      unite(other.bits, this.#slabs.get(at, length))
      place = this.#slabs.add(other.bits)
    }
    this.#numbers.splice(index, PER_FILE, place, Math.max(length, other.bits.length), NONE, 0)
  }

  #addLine(text: string, number: number): void {
    let at = 3
    let line = 0
    for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(++at) - 48)
      line = line * 10 + digit
    // The first digit of the count: it tells a 0 from all others, unless more digits follow.
    const first = text.charCodeAt(at + 1)
    const isPlain = at > 3 && at + 2 === text.length && first >= 48 && first <= 57
    if (text[at] !== ',' || (!isPlain && !/^DA:\d+,\d+(?:,|$)/.test(text))) throw wrongLine(number, 'DA:line,count')
    if (line > MOST_LINES) throw wrongLine(number, `a line number up to ${MOST_LINES}`)
    const isHit = isPlain ? first !== 48 : !/,0+(?:,|$)/.test(text)
    this.#lines.add(line, isHit)
  }

  #addDetail(text: string, number: number, record: LcovRecord): void {
    const [found, hit] = LCOV_TOTALS[this.#measure]
    if (found === '') return
    if (text.startsWith(found)) record.found = digitsOf(text.slice(found.length), found)
    else if (text.startsWith(hit)) record.hit = digitsOf(text.slice(hit.length), hit)
    else if (record.names !== undefined) {
      const [name, count] = (this.#measure === 'branches' ? branchOf : functionOf)(text, number) ?? []
      if (name !== undefined && count !== undefined) record.names.add(name, !/^(?:-|0+)$/.test(count))
    }
  }
}

function branchOf(text: string, number: number): [name: string, count: string] | undefined {
  if (!text.startsWith('BRDA:')) return undefined
  const [, name, count] = /^BRDA:(\d+,.*),(-|\d+)$/.exec(text) ?? []
  if (name === undefined || count === undefined) throw wrongLine(number, 'BRDA:line,block,branch,taken')
  return [name, count]
}

function functionOf(text: string, number: number): [name: string, count: string] | undefined {
  if (!/^FN(?:DA|L|A)?:/.test(text)) return undefined
  const [, name] = /^FN:\d+,(?:\d+,)?(.*)$/.exec(text) ?? []
  if (name !== undefined) return [name, '0']
  const [, count, called] = /^FNDA:(\d+),(.*)$/.exec(text) ?? []
  if (count !== undefined && called !== undefined) return [called, count]
  const [, index, times] = /^FN[LA]:(\d+),(\d+)/.exec(text) ?? []
  if (index === undefined || times === undefined) throw wrongLine(number, 'FN:line,name or FNDA:count,name')
  // FNL has the function's line in the place of a count.
  return [`#${index}`, text.startsWith('FNL:') ? '0' : times]
}

/**
 * Go's cover profile: blocks of statements, which count if they ran. Blocks that several packages' tests report
 * (`-coverpkg`) are merged. `go tool cover -func` prints the same total.
 * https://pkg.go.dev/golang.org/x/tools/cover
 */
class GoCover implements LineReader {
  readonly #blocks = new Map<string, boolean>()
  #covered = 0
  #total = 0

  line(text: string, number: number): void {
    // Profiles are often joined with `cat`.
    if (text === '' || /^mode: (?:set|count|atomic)$/.test(text)) return
    const [, block, statements, count] = /^(.+:\d+\.\d+,\d+\.\d+ (\d+)) (\d+)$/.exec(text) ?? []
    if (block === undefined || count === undefined)
      throw wrongLine(number, 'file:line.column,line.column statements count')
    const isHit = /[1-9]/.test(count)
    const before = this.#blocks.get(block)
    this.#blocks.set(before === undefined ? copyOf(block) : block, isHit || before === true)
    const size = digitsOf(statements, 'the number of statements')
    if (before === undefined) this.#total += size
    if (isHit && before !== true) this.#covered += size
  }

  end(): Totals {
    const statements = countsOf(this.#covered, this.#total, 'its blocks')
    return { kind: 'coverage', counts: { lines: statements, statements } }
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
class JacocoCsv implements LineReader {
  readonly #counts = { lines: nothing(), branches: nothing(), functions: nothing(), statements: nothing() }

  line(text: string, number: number): void {
    if (text === '') return
    if (text.startsWith('GROUP,PACKAGE,CLASS,')) {
      if (text !== JACOCO_HEADER) throw wrongLine(number, "the columns that JaCoCo's CSV has")
      return
    }
    const cells = text.split(',')
    if (cells.length < 13) throw wrongLine(number, '13 columns')
    for (const measure of ['lines', 'branches', 'functions', 'statements'] as const) {
      const at = cells.length - JACOCO_COLUMNS[measure]
      const covered = digitsOf(cells[at + 1], 'a column')
      this.#counts[measure].covered += covered
      this.#counts[measure].total += covered + digitsOf(cells[at], 'a column')
    }
  }

  end(isEnded: boolean): Totals {
    // Each row does, and the last number may be half a number.
    if (!isEnded) throw cutShort('its last row has no end')
    return { kind: 'coverage', counts: this.#counts }
  }
}

function nothing(): { covered: number; total: number } {
  return { covered: 0, total: 0 }
}

/** What Node's own runner counts, in comments after the plan. */
const NODE_COUNTS = ['suites', 'pass', 'fail', 'cancelled', 'skipped', 'todo'] as const

/**
 * TAP: test points count; a subtest is counted in the point that it leads to, as TAP::Harness does it, unless that holds the
 * subtest in braces (node-tap, Vitest): then the points inside count. `# SKIP` and `# TODO` are skipped. A plan that is not
 * fulfilled is a report that is cut short. Node's own runner counts subtests too and says how many in comments at the end:
 * those count then.
 * https://testanything.org/tap-version-14-specification.html, https://nodejs.org/api/test.html#test-reporters
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
    return testsOf(this.#totals)
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

class TapDocument {
  readonly #outer: TapLevel = { indent: 0, planned: undefined, points: 0, failedBefore: 0, hasFailed: false }
  readonly #inner: TapLevel[] = []
  readonly #counts = { passed: 0, failed: 0, skipped: 0 }
  #hasBailedOut = false
  #isOfNode = false
  /** Whether points have directives, subtests or what Vitest indents like those, and whether the last line is a bare point. */
  #haveMore = false
  #isPlainPoint = false
  readonly #comments = new Map<string, number>()

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
    } else if (level.planned !== undefined) {
      const [, name, count] = /^# (suites|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(line) ?? []
      if (name !== undefined) this.#comments.set(name, digitsOf(count, 'a comment'))
    }
  }

  counts(): TestCounts {
    if (this.#hasBailedOut) return { ...this.#counts, failed: this.#counts.failed + 1 }
    if (this.#inner.length > 0) throw cutShort('a subtest has no end')
    refuseUnfulfilled(this.#outer)
    const [suites, passed = 0, failed = 0, cancelled = 0, skipped = 0, todo] = NODE_COUNTS.map((name) =>
      this.#comments.get(name)
    )
    if (suites === undefined || todo === undefined) {
      if (this.#isOfNode) throw cutShort('it has no counts at its end')
      return this.#counts
    }
    const failures = Math.max(failed + cancelled, Math.min(this.#counts.failed, 1))
    return { passed, failed: failures, skipped: skipped + todo }
  }

  #point(line: string, level: TapLevel): void {
    level.points++
    const hasFailed = line.startsWith('not')
    const opens = /\{\s*$/.test(line)
    const isSkipped = /[^\\]#\s*(?:todo\b|skip)/i.test(line)
    this.#isPlainPoint = !opens && !isSkipped
    if (!this.#isPlainPoint) this.#haveMore = true
    if (opens)
      this.#inner.push({
        indent: level.indent + 4,
        planned: undefined,
        points: 0,
        failedBefore: this.#counts.failed,
        hasFailed
      })
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

function isGoResult(action: unknown): action is GoResult {
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
    const event = jsonOf(text)
    if (event === undefined) throw wrongLine(number, 'one JSON object a line, with an Action')
    const { Action: action, Package: name, Test: test } = event
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
    return testsOf({ passed: countOf(counts.pass, 'it'), failed: counts.fail, skipped: counts.skip })
  }

  #package(name: string): GoPackage {
    let found = this.#packages.get(name)
    if (found === undefined) this.#packages.set(copyOf(name), (found = { tests: new Map(), result: undefined }))
    return found
  }
}

const OUTPUT = /^\{"Time":"[^"]*","Action":"output","Package":"([^"\\]*)"/

function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
