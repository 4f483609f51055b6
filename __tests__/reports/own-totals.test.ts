import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FIXTURES } from './fixtures.ts'

// What a report says of itself in one place, found without the readers: attributes of the root, the object of totals, sums of
// lines. It has to be what the table has.

function textOf(file: string): string {
  const bytes = readFileSync(join(import.meta.dirname, 'files', file))
  if (bytes[0] === 0xff) return bytes.toString('utf16le').slice(1)
  return bytes[0] === 0xfe ? bytes.swap16().toString('utf16le').slice(1) : bytes.toString()
}

type Attributes = Readonly<Record<string, string>>

function attributesOf(tag: string): Attributes {
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}

const elements = (text: string, name: string): readonly Attributes[] =>
  [...text.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag))

const numbers = (from: Readonly<Record<string, unknown>>, ...names: readonly string[]): number =>
  names.reduce((sum, name) => sum + Number(from[name] ?? 0), 0)

const tests = (passed: number, failed: number, skipped: number): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

const MEASURES = ['lines', 'branches', 'functions', 'statements'] as const

/** Measures of nothing are left out. */
function coverage(
  counts: Partial<Record<(typeof MEASURES)[number], readonly [covered: number, total: number]>>
): string {
  return MEASURES.flatMap((measure) => {
    const [covered = 0, total = 0] = counts[measure] ?? []
    return total === 0 ? [] : [`${measure} ${covered}/${total}`]
  }).join(', ')
}

interface Json {
  readonly [name: string]: Json | undefined
}

function ownOfJson(text: string): string | undefined {
  const { total, totals, numTotalTests, stats, results, ...rest } = JSON.parse(text) as Json
  if (total !== undefined)
    return coverage(
      Object.fromEntries(
        MEASURES.map((measure) => [measure, [Number(total[measure]?.['covered']), Number(total[measure]?.['total'])]])
      )
    )
  if (totals !== undefined) {
    const lines = [numbers(totals, 'covered_lines'), numbers(totals, 'num_statements')] as const
    const branches = [numbers(totals, 'covered_branches'), numbers(totals, 'num_branches')] as const
    return coverage({ lines, branches, statements: lines })
  }
  if (numTotalTests !== undefined)
    return tests(
      numbers(rest, 'numPassedTests'),
      numbers(rest, 'numFailedTests'),
      numbers(rest, 'numPendingTests', 'numTodoTests')
    )
  if (stats !== undefined)
    return tests(numbers(stats, 'expected', 'flaky'), numbers(stats, 'unexpected'), numbers(stats, 'skipped'))
  const summary = results?.['summary']
  return (
    summary &&
    tests(numbers(summary, 'passed'), numbers(summary, 'failed'), numbers(summary, 'skipped', 'pending', 'other'))
  )
}

function ownOfCoverage(text: string): string | undefined {
  const [root = {}] = elements(text, 'coverage')
  const pair = (from: Attributes, covered: string, total: string): [number, number] => [
    numbers(from, covered),
    numbers(from, total)
  ]
  if ('lines-valid' in root)
    return coverage({
      lines: pair(root, 'lines-covered', 'lines-valid'),
      // A converter writes rates there.
      ...(root['branches-valid']?.includes('.') ? {} : { branches: pair(root, 'branches-covered', 'branches-valid') }),
      functions: pair(root, 'functions-covered', 'functions-valid')
    })
  // Of Clover's, those of the project are the largest, but for those of the tests themselves.
  const code = text.replace(/<testproject[^]*<\/testproject>/, '')
  const [project] = elements(code, 'metrics').toSorted(
    (one, other) => numbers(other, 'elements') - numbers(one, 'elements')
  )
  if (project === undefined) return undefined
  const statements = pair(project, 'coveredstatements', 'statements')
  return coverage({
    lines: statements,
    branches: pair(project, 'coveredconditionals', 'conditionals'),
    functions: pair(project, 'coveredmethods', 'methods'),
    statements
  })
}

/** The root's counters close the report. */
function ownOfJacoco(text: string): string {
  const last = (type: string): [number, number] => {
    const counter = elements(text, 'counter').findLast((one) => one['type'] === type) ?? {}
    return [numbers(counter, 'covered'), numbers(counter, 'covered', 'missed')]
  }
  return coverage({
    lines: last('LINE'),
    branches: last('BRANCH'),
    functions: last('METHOD'),
    statements: last('INSTRUCTION')
  })
}

function ownOfJunit(text: string): string | undefined {
  const comments = new Map(
    [...text.matchAll(/<!-- (\w+) (\d+) -->/g)].map(([, name = '', count]) => [name, Number(count)])
  )
  const comment = (name: string): number => comments.get(name) ?? 0
  if (comments.has('pass'))
    return tests(comment('pass'), comment('fail') + comment('cancelled'), comment('skipped') + comment('todo'))
  const [root] = elements(text, 'testsuites')
  const suites = elements(text, 'testsuite')
  if (suites.length > 1 && root?.['tests'] === undefined) return undefined
  const all = root?.['tests'] === undefined ? (suites[0] ?? {}) : root
  const failed = numbers(all, 'failures', 'errors')
  const skipped =
    Math.max(
      numbers(all, 'skipped'),
      suites.reduce((sum, suite) => sum + numbers(suite, 'skipped'), 0)
    ) + numbers(all, 'disabled')
  return tests(numbers(all, 'tests') - failed - skipped, failed, skipped)
}

function ownOfLines(file: string, text: string): string | undefined {
  const sum = (name: string): number =>
    [...text.matchAll(new RegExp(`^${name}:(\\d+)$`, 'gm'))].reduce((total, [, count]) => total + Number(count), 0)
  if (file.endsWith('.info'))
    return coverage({
      lines: [sum('LH'), sum('LF')],
      branches: [sum('BRH'), sum('BRF')],
      functions: [sum('FNH'), sum('FNF')]
    })
  const node = /^# pass (\d+)\n# fail (\d+)\n# cancelled (\d+)\n# skipped (\d+)\n# todo (\d+)$/m.exec(text)
  const [, passed, failed, cancelled, skipped, todo] = (node ?? []).map(Number)
  return node === null ? undefined : tests(passed ?? 0, (failed ?? 0) + (cancelled ?? 0), (skipped ?? 0) + (todo ?? 0))
}

function ownOf(file: string): string | undefined {
  const text = textOf(file)
  if (/\.(?:info|tap)$/.test(file)) return ownOfLines(file, text)
  if (file.endsWith('.json')) return text.includes('"Action":') ? undefined : ownOfJson(text)
  const [, name] = /<([a-zA-Z-]+)/.exec(text.replace(/<!DOCTYPE[^>]*>/, '')) ?? []
  if (name === 'coverage') return ownOfCoverage(text)
  if (name === 'report') return ownOfJacoco(text)
  if (name === 'testsuite' || name === 'testsuites') return ownOfJunit(text)
  const [counters] = elements(text, 'Counters')
  if (counters !== undefined) {
    const [passed, failed] = [numbers(counters, 'passed'), numbers(counters, 'failed')]
    return tests(passed, failed, numbers(counters, 'total') - passed - failed)
  }
  const [run] = elements(text, 'test-run')
  return (
    run && tests(numbers(run, 'passed', 'warnings'), numbers(run, 'failed'), numbers(run, 'skipped', 'inconclusive'))
  )
}

/** Where the tool prints something else than its report says in that place, and why the table follows what it prints. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'catch2.xml': 'counts assertions; it prints test cases',
  'ctest.xml': 'counts a test whose program is missing as skipped, and prints that it failed',
  'gotestsum-junit.xml': 'counts the package that does not build among the errors, and not among the tests',
  'jest-file-that-does-not-load.json': 'counts tests; it prints the failed file apart',
  'jest-junit-suite-errors.xml': 'counts the failed file among the errors, and not among the tests',
  'jest-junit.xml': 'lists a to-do as a test that passed, and does not count it',
  'jest.json': 'counts tests; it prints the failed file apart',
  'junit-suite-error.xml': 'counts the failed file among the errors, and not among the tests',
  'lcov-joined.info': 'has each file twice, and lcov merges them',
  'lcov-two-tests.info': 'has a file twice, and lcov merges them',
  'mocha-junit-passing.xml': 'counts all tests of the file, and ran one',
  'mocha-xunit.xml': 'counts one skipped test, and prints both',
  'nunit3-unity-teardown.xml': 'counts tests; the run failed',
  'playwright-file-that-does-not-load.json': 'counts tests; it prints the error apart',
  'prove-junit.xml': 'counts the exit code of the script among the errors, and not among the tests',
  'surefire.xml': 'counts reruns; it prints each test once',
  'vitest-5.json': 'counts tests; it prints the failed file apart',
  'vitest-file-that-does-not-load.json': 'counts tests; it prints the failed file apart',
  'vitest.json': 'counts tests; it prints the failed file apart',
  'vstest-aborted.trx': 'counts tests; the run was aborted'
}

const owned = FIXTURES.flatMap(({ file, totals }) => {
  const own = ownOf(file)
  return own === undefined || file in OTHERWISE ? [] : [{ file, totals, own }]
})

test.each(owned)('$file says so itself: $own', ({ totals, own }) => {
  expect(totals).toBe(own)
})

test('most reports say so themselves', () => {
  expect(owned.length).toBeGreaterThanOrEqual(95)
  expect(
    Object.keys(OTHERWISE).filter((file) => ownOf(file) === FIXTURES.find((one) => one.file === file)?.totals)
  ).toEqual([])
})
