import { SaxesParser } from 'saxes'
import type { Measure } from '../badge/definition.ts'
import {
  type Counts,
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

type Attributes = Readonly<Record<string, string>>

interface XmlReader {
  /** `parents`: the names of the open elements, the root first. */
  open(name: string, attributes: Attributes, parents: readonly string[]): void
  close?(name: string): void
  comment?(text: string): void
  end(): Totals
}

/** Formats by their root element. */
const ROOTS: Readonly<Record<string, (attributes: Attributes) => XmlReader | undefined>> = {
  coverage: (root) => {
    if ('generated' in root || 'clover' in root) return clover()
    return 'line-rate' in root || 'lines-valid' in root ? cobertura(root) : undefined
  },
  report: jacoco,
  testsuites: () => new Junit(),
  testsuite: () => new Junit(),
  TestRun: trx,
  'test-run': nunit
}

export const XML_FORMATS = ['Cobertura', 'Clover', 'JaCoCo XML', 'JUnit XML', 'TRX', 'NUnit 3']

/** No report has elements this deep in one another. */
const MOST_DEPTH = 1000

/**
 * Reads XML in pieces. What a document declares is not read: a DOCTYPE that declares something, and an entity that XML
 * itself does not have, are refused.
 */
export class XmlReport implements ReportReader {
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  readonly #parents: string[] = []
  readonly #filter = new TextFilter()
  #reader: XmlReader | undefined
  #isEnding = false

  constructor() {
    const parser = this.#parser
    parser.on('error', () => {
      throw this.#broken()
    })
    parser.on('doctype', (text) => {
      if (text.includes('<!'))
        throw new UnreadableReport(
          'is XML with a DOCTYPE that declares something',
          'a DOCTYPE without declarations, or none'
        )
    })
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes))
    parser.on('closetag', ({ name }) => this.#close(name))
    parser.on('comment', (text) => this.#reader?.comment?.(text))
  }

  write(text: string): void {
    this.#parser.write(this.#filter.filter(text))
  }

  end(): Totals {
    this.#parser.write(this.#filter.rest)
    this.#isEnding = true
    this.#parser.close()
    if (this.#reader === undefined) throw this.#broken()
    return this.#reader.end()
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#reader === undefined) {
      this.#reader = Object.hasOwn(ROOTS, name) ? ROOTS[name]?.(attributes) : undefined
      if (this.#reader === undefined)
        throw new UnreadableReport(
          /^(?:html|!doctype)$/i.test(name) ? 'is a web page' : 'is XML of an unknown format',
          XML_FORMATS.join(', ')
        )
    }
    this.#reader.open(name, attributes, this.#parents)
    if (this.#parents.push(name) > MOST_DEPTH)
      throw new UnreadableReport(`has more than ${MOST_DEPTH} elements in one another`, 'fewer')
  }

  #close(name: string): void {
    this.#parents.pop()
    this.#reader?.close?.(name)
  }

  /** The parser's own message may quote the report. */
  #broken(): UnreadableReport {
    if (this.#isEnding && this.#parents.length > 0) return cutShort('its root element has no end')
    const { line } = this.#parser
    return new UnreadableReport(
      `is not well-formed XML (line ${line})`,
      'whole, well-formed XML without entities of its own'
    )
  }
}

/** Where text that is not read ends, by how it begins. */
const SECTIONS: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' }
const SECTION = /<(?:!\[CDATA\[|!--|\?)/g

/** What the end of a piece may begin: a section, a reference to a character, or `]]>`. */
const BEGINNING = /(?:<[!?]?[!\[CDATA-]{0,8}|&#?[\da-z]{0,8}|\]{1,2})$/i

/** What several tools leave in their messages although XML forbids it: terminals' escapes and the end of CDATA. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:\d+|x[\da-f]+);|\]\]>/gi

/**
 * Removes text that is never read: the contents of CDATA, which tests print and which the parser would store whole, and
 * characters that XML forbids but tools write, so that a test's message does not make the report unreadable.
 */
class TextFilter {
  #rest = ''
  /** Of the section that is open. */
  #end: string | undefined

  /** What the next piece may complete. */
  get rest(): string {
    return this.#rest
  }

  filter(piece: string): string {
    const text = this.#rest + piece
    let passed = ''
    let at = 0
    for (;;) {
      const end = this.#end
      if (end === undefined) {
        SECTION.lastIndex = at
        const found = SECTION.exec(text)
        const upTo = found?.index ?? beginningIn(text, at)
        passed += text.slice(at, upTo).replace(FORBIDDEN, '?')
        if (found === null) return this.#keep(text.slice(upTo), passed)
        const [start] = found
        passed += start
        this.#end = SECTIONS[start]
        at = upTo + start.length
      } else {
        const found = text.indexOf(end, at)
        const upTo = found === -1 ? Math.max(at, text.length - end.length + 1) : found
        if (end !== SECTIONS['<![CDATA[']) passed += text.slice(at, upTo)
        if (found === -1) return this.#keep(text.slice(upTo), passed)
        passed += end
        this.#end = undefined
        at = found + end.length
      }
    }
  }

  #keep(rest: string, passed: string): string {
    this.#rest = rest
    return passed
  }
}

/** Where a text from there on ends with what may be a beginning; its length if it does not. */
function beginningIn(text: string, from: number): number {
  const start = Math.max(from, text.length - 12)
  return start + (BEGINNING.exec(text.slice(start))?.index ?? text.length - start)
}

/** The sum of attributes that may be missing. */
function sumOf(attributes: Attributes, ...names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (name in attributes ? digitsOf(attributes[name], `${name}=`) : 0), 0)
}

/** Counts of two attributes. */
function pair(attributes: Attributes, covered: string, total: string): Counts {
  const counts = [covered, total].map((name) => digitsOf(attributes[name], `${name}=`))
  return countsOf(counts[0] ?? 0, counts[1] ?? 0, `${covered}=`)
}

/** A rate may be rounded or cut to two decimals. */
const RATE_TOLERANCE = 0.0101

/**
 * Cobertura: the root's counts (`lines-covered` of `lines-valid`), which have to agree with its rate; without them (Cobertura 1), the
 * lines of its classes.
 * https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
function cobertura(root: Attributes): XmlReader {
  const lines = new Tally()
  const branches = new Tally()
  return {
    open(name, attributes, parents) {
      // The lines of methods are among those of their class.
      if (name !== 'line' || parents.at(-1) !== 'lines' || parents.at(-2) !== 'class') return
      lines.hit(digitsOf(attributes['hits'], 'hits=') > 0)
      const [, covered, total] = /\((\d+)\/(\d+)\)\s*$/.exec(attributes['condition-coverage'] ?? '') ?? []
      if (total !== undefined)
        branches.add(digitsOf(covered, 'condition-coverage='), digitsOf(total, 'condition-coverage='))
    },
    end() {
      const counts = { lines: coberturaCounts(root, 'line', lines), ...coberturaBranches(root, branches) }
      // gcovr adds functions.
      const functions =
        'functions-valid' in root ? { functions: pair(root, 'functions-covered', 'functions-valid') } : {}
      return { kind: 'coverage', counts: { ...counts, ...functions } }
    }
  }
}

function coberturaCounts(root: Attributes, kind: 'line' | 'branch', listed: Counts): Counts {
  const [covered, total] = kind === 'line' ? ['lines-covered', 'lines-valid'] : ['branches-covered', 'branches-valid']
  const isDeclared = covered in root || total in root
  const counts = isDeclared ? pair(root, covered, total) : countsOf(listed.covered, listed.total, `its ${kind}s`)
  const { [`${kind}-rate`]: rate } = root
  if (rate === undefined || counts.total === 0) return counts
  if (Math.abs(Number(rate) - counts.covered / counts.total) < RATE_TOLERANCE) return counts
  throw new UnreadableReport(`has a ${kind}-rate= that its counts contradict`, 'counts and rates that agree')
}

/** Nothing if the counts are unusable: converters from tools without branches write rates there (`1.0`). */
function coberturaBranches(root: Attributes, listed: Counts): { readonly branches?: Counts } {
  try {
    return { branches: coberturaCounts(root, 'branch', listed) }
  } catch (error) {
    if (error instanceof UnreadableReport) return {}
    throw error
  }
}

/** The attributes of Clover's metrics. */
const CLOVER_METRICS = [
  ['lines', 'coveredstatements', 'statements'],
  ['statements', 'coveredstatements', 'statements'],
  ['branches', 'coveredconditionals', 'conditionals'],
  ['functions', 'coveredmethods', 'methods']
] as const satisfies readonly (readonly [Measure, covered: string, total: string])[]

/**
 * Clover: the metrics of the project. `lines` are its statements: Clover has none, and PHPUnit and Istanbul write lines there.
 * https://openclover.org/doc/manual/latest/general--about-code-coverage.html
 */
function clover(): XmlReader {
  const counts: Partial<Record<Measure, Tally>> = {}
  return {
    open(name, attributes, parents) {
      if (name !== 'metrics' || parents.length !== 2 || parents[1] !== 'project') return
      for (const [measure, coveredName, totalName] of CLOVER_METRICS) {
        const { covered, total } = pair(attributes, coveredName, totalName)
        const tally = (counts[measure] ??= new Tally())
        tally.add(covered, total)
      }
    },
    end: () => ({ kind: 'coverage', counts })
  }
}

const JACOCO_COUNTERS: ReadonlyMap<string | undefined, Measure> = new Map([
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions'],
  ['INSTRUCTION', 'statements']
])

/**
 * JaCoCo: the counters of the root, which sum up all that is below. `statements` are JaCoCo's instructions, `functions` its
 * methods. A counter of nothing is left out: a program without branches has none of them.
 * https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
function jacoco(): XmlReader {
  const counts: Partial<Record<Measure, Counts>> = {}
  return {
    open(name, { type, missed, covered }, parents) {
      const measure = JACOCO_COUNTERS.get(type)
      if (name !== 'counter' || parents.length !== 1 || measure === undefined) return
      const hit = digitsOf(covered, 'covered=')
      counts[measure] = { covered: hit, total: hit + digitsOf(missed, 'missed=') }
    },
    end() {
      const { statements, branches = new Tally() } = counts
      return { kind: 'coverage', counts: statements === undefined ? {} : { ...counts, branches } }
    }
  }
}

/** What `status` and `result` of a test case say, in googletest, CTest and others. */
const NOT_RUN = ['notrun', 'skipped', 'suppressed', 'disabled', 'ignored', 'pending']
const HAS_FAILED = ['fail', 'failed', 'failure', 'error', 'errored', 'broken']

/** Tests of a suite and of those below. */
interface Suite {
  /** What its attributes say. */
  readonly declared: {
    readonly tests: number
    readonly failed: number
    readonly skipped: number
    /** Whether it says that it has no tests. */
    readonly isEmpty: boolean
  }
  /** The failures that the suites right below it declare. */
  declaredBelow: number
  tests: number
  failed: number
  skipped: number
  flaky: number
}

interface TestCase {
  result: keyof TestCounts
  readonly status: string
  isFlaky: boolean
  /** Whether it was expected to fail. */
  isExpected: boolean
}

/**
 * JUnit XML: test cases count, each once however suites are nested. `failure` and `error` are failures, `skipped` is skipped,
 * and so is a disabled one; reruns that passed in the end (`flakyFailure`, `flakyError`, as surefire and nextest write them)
 * are passed. A suite that declares failures without a test case that has one failed as a whole, and so has one with no
 * tests, whatever jest-junit lists there; failures that the root declares on top of those of its suites, as gotestsum does
 * for packages that do not build, count, and so do
 * skipped tests that cargo's libtest declares without listing them.
 * https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd,
 * https://github.com/testmoapp/junitxml, https://nexte.st/docs/machine-readable/junit/
 */
class Junit implements XmlReader {
  readonly #counts = { passed: 0, failed: 0, skipped: 0 }
  readonly #suites: Suite[] = []
  #case: TestCase | undefined
  #listsCases = false
  readonly #comments = new NodeComments()

  open(name: string, attributes: Attributes, parents: readonly string[]): void {
    const parent = parents.at(-1) ?? ''
    if (isSuite(name)) this.#suites.push(suiteOf(attributes))
    else if (name === 'testcase') {
      this.#case = caseOf(attributes)
      this.#listsCases = true
    } else if (parent === 'testcase' && this.#case !== undefined) readOutcome(this.#case, name, attributes)
    else if ((name === 'failure' || name === 'error') && isSuite(parent)) this.#add('failed', 1)
  }

  close(name: string): void {
    if (isSuite(name)) this.#closeSuite()
    else if (name === 'testcase' && this.#case !== undefined) {
      const { result, isFlaky, isExpected } = this.#case
      this.#case = undefined
      this.#add(isExpected ? 'skipped' : result, 1)
      const suite = this.#suites.at(-1)
      if (suite !== undefined && isFlaky) suite.flaky++
    }
  }

  comment(text: string): void {
    if (this.#suites.length === 1) this.#comments.read(text.trim())
  }

  end(): Totals {
    return { kind: 'tests', ...(this.#comments.totals(this.#counts) ?? this.#counts) }
  }

  #add(result: keyof TestCounts, count: number): void {
    this.#counts[result] += count
    const suite = this.#suites.at(-1)
    if (suite === undefined) return
    suite.tests += count
    if (result !== 'passed') suite[result] += count
  }

  #closeSuite(): void {
    const suite = this.#suites.at(-1)
    if (suite === undefined) return
    const { declared } = suite
    const unlistedFailures = declared.failed - suite.flaky - suite.failed
    const isOnTop = suite.failed === 0 || suite.failed === suite.declaredBelow
    if (unlistedFailures > 0 && isOnTop) this.#add('failed', unlistedFailures)
    const failedWhole = declared.isEmpty && suite.failed === suite.tests && declared.failed > 0
    if (failedWhole && suite.failed > declared.failed) this.#add('failed', declared.failed - suite.failed)
    const unlisted = declared.skipped - suite.skipped
    if (suite.tests > 0 && unlisted > 0 && declared.tests - suite.tests === unlisted) this.#add('skipped', unlisted)
    this.#suites.pop()
    const parent = this.#suites.at(-1)
    if (parent === undefined && !this.#listsCases && declared.tests > suite.tests)
      throw new UnreadableReport(`declares ${declared.tests} tests and lists none`, 'one <testcase> for each test')
    if (parent === undefined) return
    parent.declaredBelow += declared.failed
    for (const name of ['tests', 'failed', 'skipped', 'flaky'] as const) parent[name] += suite[name]
  }
}

function isSuite(name: string): boolean {
  return name === 'testsuite' || name === 'testsuites'
}

function suiteOf(attributes: Attributes): Suite {
  const [tests = 0, failures = 0, errors = 0, skipped = 0] = ['tests', 'failures', 'errors', 'skipped'].map((name) => {
    const value = attributes[name]?.trim() ?? ''
    return value === '' ? 0 : digitsOf(value, `${name}=`)
  })
  const declared = { tests, failed: failures + errors, skipped, isEmpty: attributes['tests']?.trim() === '0' }
  return { declared, declaredBelow: 0, tests: 0, failed: 0, skipped: 0, flaky: 0 }
}

function caseOf({ status = '', result = '' }: Attributes): TestCase {
  const words = [status.toLowerCase(), result.toLowerCase()]
  const isNotRun = words.some((word) => NOT_RUN.includes(word))
  const isFailed = words.some((word) => HAS_FAILED.includes(word))
  return { result: isFailed ? 'failed' : isNotRun ? 'skipped' : 'passed', status, isFlaky: false, isExpected: false }
}

/** Reads what stands in a test case. */
function readOutcome(test: TestCase, name: string, { message = '' }: Attributes): void {
  if (name === 'failure' || name === 'error') test.result = 'failed'
  else if (name === 'flakyFailure' || name === 'flakyError') test.isFlaky = true
  else if (name === 'skipped') {
    // What CTest could not run has failed for CTest: https://gitlab.kitware.com/cmake/cmake (cmCTestTestHandler.cxx).
    const isMissing = test.status === 'notrun' && message !== '' && !message.startsWith('SKIP_')
    // Catch2 lists why an expected failure failed.
    if (message.includes('!mayfail')) test.isExpected = true
    if (test.result !== 'failed') test.result = isMissing ? 'failed' : 'skipped'
  }
}

/**
 * TRX (Visual Studio, `dotnet test --logger trx`): the counters of the run. What neither passed nor failed is skipped: the
 * logger writes no count of its own for that. A run that failed without a failed test counts as one failure.
 * https://github.com/microsoft/vstest/blob/main/src/Microsoft.TestPlatform.Extensions.TrxLogger/Utility/TrxHelper.cs
 */
function trx(): XmlReader {
  let counters: Attributes | undefined
  let hasFailed = false
  return {
    open(name, attributes, parents) {
      if (name === 'ResultSummary' && parents.length === 1)
        hasFailed = /^(?:Failed|Error|Aborted|Timeout)$/.test(attributes['outcome'] ?? '')
      else if (name === 'Counters' && parents.at(-1) === 'ResultSummary') counters = attributes
    },
    end() {
      if (counters === undefined)
        throw new UnreadableReport('is TRX without its counters', '<Counters> in <ResultSummary>')
      const total = digitsOf(counters['total'], 'total=')
      const passed = sumOf(counters, 'passed', 'passedButRunAborted', 'warning')
      const failed = sumOf(counters, 'failed', 'error', 'timeout', 'aborted', 'disconnected')
      countsOf(passed + failed, total, 'its counters')
      const failures = hasFailed ? Math.max(1, failed) : failed
      return { kind: 'tests', passed, failed: failures, skipped: total - passed - failed }
    }
  }
}

/**
 * NUnit 3: the counts of the run. A warning is passed, an inconclusive test skipped. A run that failed without a failed test
 * (a teardown did) counts as one failure.
 * https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html
 */
function nunit(root: Attributes): XmlReader {
  return {
    open: () => {},
    end() {
      const failed = sumOf(root, 'failed')
      const passed = digitsOf(root['passed'], 'passed=') + sumOf(root, 'warnings')
      const skipped = sumOf(root, 'skipped', 'inconclusive')
      if ('total' in root) countsOf(passed + failed, sumOf(root, 'total') + skipped, 'its counts')
      const hasFailed = /^Failed/.test(root['result'] ?? '')
      return { kind: 'tests', passed, failed: hasFailed ? Math.max(1, failed) : failed, skipped }
    }
  }
}
