import { describe, expect, test } from '@jest/globals'
import type { BadgeFile, SourceRun } from '../../src/destination/destination.ts'
import { decide, type Decision } from '../../src/destination/publish-loop.ts'
import { Trailers } from '../../src/destination/trailers.ts'
import { sourceRunOf } from '../fixtures.ts'

const RUN = sourceRunOf({ id: 1100, attempt: 2 })
const A: BadgeFile = { path: 'a.svg', text: 'A', sourceRun: RUN, runs: ['1100.2'] }
const B: BadgeFile = { path: 'b.svg', text: 'B', sourceRun: RUN }
const C: BadgeFile = { path: 'c.svg', text: 'C' }

/** By path, the lines of the commit that last wrote a file; `worse` are files that show a worse status of the same run. */
interface There {
  readonly lines?: Readonly<Record<string, readonly string[]>>
  readonly worse?: readonly BadgeFile[]
  readonly hasNewerRun?: (run: SourceRun) => boolean | undefined
}

function decided(files: readonly BadgeFile[], { lines = {}, worse = [], hasNewerRun = () => false }: There): Decision {
  const facts = files.map((file) => {
    const trailers = new Trailers(['Publish badges [skip ci]', '', ...(lines[file.path] ?? [])].join('\n'))
    return { file, trailers, isWorse: worse.includes(file) }
  })
  return decide(facts, hasNewerRun)
}

const decision = (more: Partial<Decision>): Decision => ({
  missedRuns: [],
  write: [],
  superseded: [],
  worseStatus: [],
  newerRunsUnknown: false,
  ...more
})

const trailers = (...runs: readonly string[]): string[] => runs.map((run) => `Badge-Run: ${run}`)

describe("a commit's trailer, for run 1100.2", () => {
  test.each<[situation: string, runs: string[], isSuperseded: boolean]>([
    ['a newer run', ['1200.1'], true],
    ['a newer run by number, not by letters', ['10000.1'], true],
    ['a newer attempt', ['1100.3'], true],
    ['a newer attempt by number, not by letters', ['1100.10'], true],
    ['the same run and attempt', ['1100.2'], false],
    ['an older attempt', ['1100.1'], false],
    ['an older run', ['1000.1'], false],
    ['an older run by number, not by letters', ['999.9'], false],
    ['an older run in a later attempt', ['1000.5'], false],
    ['several runs, all newer', ['1300.1', '1200.1'], true],
    ['several runs, the last of them older: the oldest counts', ['1300.1', '1000.1'], false],
    ['several runs, the first of them older: the oldest counts', ['1000.1', '1300.1'], false],
    ['several runs, one of them the same: the oldest counts', ['1200.1', '1100.2'], false],
    ['a newer run in the old form', ['ci.yml 12.1'], false],
    ['a newer run in the old form beside an older one', ['ci.yml 12.1', '1000.1'], false],
    ['a newer run in the old form beside one in the new form', ['ci.yml 9.1', '1200.1'], true],
    ['one that is garbled', ['1.1.1', 'x 1200.1', '1200', '1200.1 or so'], false],
    ['none', [], false]
  ])('%s', (_, ...[runs, isSuperseded]) => {
    expect(decided([A], { lines: { 'a.svg': trailers(...runs) } })).toEqual(
      decision(isSuperseded ? { superseded: ['a.svg'] } : { write: [A] })
    )
  })

  test('counts for its own file only', () => {
    const lines = { 'a.svg': trailers('1200.1'), 'b.svg': trailers('1000.1') }
    expect(decided([A, B], { lines })).toEqual(decision({ superseded: ['a.svg'], write: [B] }))
  })

  test('does not matter for a file without a source run', () => {
    const lines = { 'c.svg': trailers('1200.1') }
    expect(decided([C], { lines, hasNewerRun: () => true })).toEqual(decision({ write: [C] }))
  })
})

describe('a commit that shows runs of two workflows', () => {
  // One run of `ci.yml`, and a newer one of `lint.yml`.
  const both = [...trailers('1000.1', '1200.1'), 'Badge-Files: 1000.1 || a.svg', 'Badge-Files: 1200.1 || b.svg']

  test('holds an older run back only where it names a newer one for that file', () => {
    const lines = { 'a.svg': both, 'b.svg': both }
    expect(decided([A, B], { lines })).toEqual(decision({ superseded: ['b.svg'], write: [A] }))
  })

  test('says nothing about a file that it does not name', () => {
    const file = { ...A, path: 'd.svg' }
    expect(decided([file], { lines: { 'd.svg': both } })).toEqual(decision({ write: [file] }))
  })
})

describe('a newer run', () => {
  const CANCELLED = { ...B, sourceRun: { ...RUN, cancelled: true } }

  test('holds back the files of the runs that it is newer than', () => {
    const hasNewerRun = ({ cancelled }: SourceRun): boolean => cancelled
    expect(decided([A, CANCELLED, C], { hasNewerRun })).toEqual(decision({ superseded: ['b.svg'], write: [A, C] }))
  })

  test('that cannot be looked up holds nothing back, and the decision says so', () => {
    expect(decided([A], { hasNewerRun: () => undefined })).toEqual(decision({ write: [A], newerRunsUnknown: true }))
  })

  test.each<[situation: string, file: BadgeFile, there: There]>([
    ['the trailers name a newer run', A, { lines: { 'a.svg': trailers('1200.1') } }],
    ['the file shows a worse status of the same run', A, { worse: [A] }],
    ['the file was looked up', { ...A, lookedUp: ['1100.2'] }, {}],
    ['the file has no source run', C, {}]
  ])('does not matter where %s', (_, file, there) => {
    const hasNewerRun = (): never => {
      throw new Error('asked')
    }
    expect(decided([file], { ...there, hasNewerRun }).newerRunsUnknown).toBe(false)
  })
})

describe('a file that was looked up', () => {
  const LOOKED_UP: BadgeFile = { ...A, lookedUp: ['1100.2', '1050.1'] }

  test('shows the newest run: a newer one in the list does not hold it back', () => {
    expect(decided([LOOKED_UP], { hasNewerRun: () => true })).toEqual(decision({ write: [LOOKED_UP] }))
  })

  test('is left as it is where it shows a worse status of the same runs', () => {
    expect(decided([LOOKED_UP], { worse: [LOOKED_UP] })).toEqual(
      decision({ superseded: ['a.svg'], worseStatus: ['a.svg'] })
    )
  })

  test.each<[missed: string[], runs: string[]]>([
    [[], ['1100.2', '1050.1']],
    [[], ['1100.1', '900.1']],
    [['1100.3'], ['1100.3', '1050.1']],
    [['1200.1'], ['1200.1', '1050.1']],
    [['1060.1'], ['1060.1']]
  ])('has missed %j of %j', (missedRuns, runs) => {
    const lines = { 'a.svg': trailers(...runs) }
    expect(decided([LOOKED_UP, B, C], { lines }).missedRuns).toEqual(missedRuns)
  })

  test('has missed whatever is published if it found no run', () => {
    const file = { ...LOOKED_UP, lookedUp: ['1100.2', '0.0'] }
    expect(decided([file], { lines: { 'a.svg': trailers('7.1') } }).missedRuns).toEqual(['7.1'])
  })
})

test('worse statuses come after newer runs', () => {
  const found = decided([A, B], { lines: { 'b.svg': trailers('1200.1') }, worse: [A] })
  expect(found).toEqual(decision({ superseded: ['b.svg', 'a.svg'], worseStatus: ['a.svg'] }))
})
