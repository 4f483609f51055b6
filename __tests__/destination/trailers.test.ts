import { describe, expect, test } from '@jest/globals'
import type { BadgeFile, SourceRun } from '../../src/destination/destination.ts'
import { fileLines, Trailers } from '../../src/destination/trailers.ts'
import { attemptId } from '../../src/destination/trailers.ts'
import { sourceRunOf } from '../fixtures.ts'

const RUN = sourceRunOf({ id: 1100, attempt: 2 })
const NAME = '1100.2'
const ONE = [
  'Publish badges [skip ci]',
  '',
  'Badge-Run: 1200.1',
  'Badge-Files: 1000.1 || dev/ci.svg',
  'Badge-Files: 1100.2 || main/nightly.svg',
  'Badge-Files: 1200.1 || main/ci.svg | main/my ci.svg',
  'Badge-Files: 1200.1 | 400.1 || main/all.svg',
  'Badge-Files: 400.1 || main/lint.svg'
].join('\n')

/** A file that speaks for `RUN`, and shows these runs. */
const fileOf = (...runs: readonly string[]): BadgeFile => ({
  path: 'a.svg',
  text: '',
  sourceRun: RUN,
  runs,
  worse: () => Promise.resolve([])
})

test('a run is named by id and attempt', () => {
  expect(attemptId(RUN)).toBe('1100.2')
})

test('a commit that says nothing of single files means all that it wrote', () => {
  const trailers = new Trailers('Publish badges\n\nBadge-Run: 1200.1\nBadge-Run: 300.2')
  expect(trailers.runsOf('any.svg')).toEqual(['1200.1', '300.2'])
  expect(new Trailers('Publish badges').runsOf('any.svg')).toEqual([])
})

test.each<[path: string, runs: string[]]>([
  ['dev/ci.svg', ['1000.1']],
  ['main/ci.svg', ['1200.1']],
  ['main/my ci.svg', ['1200.1']],
  ['main/all.svg', ['1200.1', '400.1']],
  ['main/lint.svg', ['400.1']],
  ['main/static.svg', []]
])('a commit that says of each file which runs it shows: %s', (path, runs) => {
  expect(new Trailers(ONE).runsOf(path)).toEqual(runs)
})

describe('of a commit that says so of each file, for run 1100.2', () => {
  test.each<[path: string, newer: boolean, same: boolean]>([
    ['dev/ci.svg', false, false],
    ['main/ci.svg', true, false],
    ['main/nightly.svg', false, true],
    ['main/all.svg', false, false],
    ['main/lint.svg', false, false],
    ['main/static.svg', false, false]
  ])('%s shows a newer run: %j, and the same: %j', (path, newer, same) => {
    const trailers = new Trailers(ONE)
    expect([trailers.isNewerAt(path, RUN), trailers.isSameAt(path, [NAME])]).toEqual([newer, same])
  })
})

test.each<[situation: string, lines: string[], same: boolean]>([
  ['the same run and attempt', ['1100.2'], true],
  ['another attempt', ['1100.1'], false],
  ['an attempt that begins alike', ['1100.21'], false],
  ['another run', ['1200.2'], false],
  ['the same run among others', ['1100.2', '400.1'], false],
  ['none', [], false]
])('whether a file shows one attempt of one run and nothing else: %s', (_, lines, same) => {
  const message = ['x', '', ...lines.map((run) => `Badge-Run: ${run}`)].join('\n')
  expect(new Trailers(message).isSameAt('a.svg', [NAME])).toBe(same)
})

test.each<[situation: string, message: string, matters: boolean]>([
  ['a newer run of a file', 'x\n\nBadge-Files: 1200.1 || a.svg', true],
  ['a newer attempt', 'x\n\nBadge-Run: 1100.3', true],
  ['a newer run among older ones', 'x\n\nBadge-Run: 900.1\nBadge-Run: 1200.1', true],
  ['the same run and attempt', 'x\n\nBadge-Run: 1100.2', true],
  ['the same run and attempt of a file', 'x\n\nBadge-Run: 400.1\nBadge-Files: 1100.2 || a.svg', true],
  ['an older attempt', 'x\n\nBadge-Run: 1100.1', false],
  ['an older run', 'x\n\nBadge-Run: 900.7', false],
  ['none', 'x', false]
])('whether a commit says anything that matters: %s', (_, message, matters) => {
  const trailers = new Trailers(message)
  expect(trailers.mayDecide(fileOf(NAME))).toBe(matters)
})

describe('what is no trailer of ours is ignored', () => {
  test.each([
    ['the old form', 'Badge-Run: ci.yml 12.1'],
    ['the old form of a workflow that is named like a number', 'Badge-Run: 1200 12.1'],
    ['the old form for files', 'Badge-Files: ci.yml 12.1 || a.svg'],
    ['the old form beside the new one', 'Badge-Files: 1200.1 | ci.yml 12.1 || a.svg'],
    ['three numbers', 'Badge-Run: 1200.1.1'],
    ['a word before', 'Badge-Run: x 1200.1'],
    ['more behind', 'Badge-Run: 1200.1 or so'],
    ['blanks around', 'Badge-Run:  1200.1 '],
    ['no attempt', 'Badge-Run: 1200'],
    ['an empty attempt', 'Badge-Run: 1200.'],
    ['a sign', 'Badge-Run: +1200.1'],
    ['an exponent', 'Badge-Run: 1e9.1'],
    ['digits of another script', 'Badge-Run: ١٢٠٠.1'],
    ['in the middle of a line', 'See Badge-Run: 1200.1'],
    ['in other letters', 'badge-run: 1200.1'],
    ['no files', 'Badge-Files: 1200.1 || '],
    ['no runs', 'Badge-Files:  || a.svg'],
    ['one bar', 'Badge-Files: 1200.1 | a.svg']
  ])('%s: %s', (_, line) => {
    const trailers = new Trailers(`Publish badges\n\n${line}`)
    expect(trailers.runsOf('a.svg')).toEqual([])
    expect(trailers.mayDecide(fileOf('1200.1', '12.1'))).toBe(false)
  })

  test('and what stands beside it is read', () => {
    const trailers = new Trailers('x\n\nBadge-Run: ci.yml 99.1\nBadge-Run: 900.1\nBadge-Run: 1.1.1')
    expect(trailers.runsOf('a.svg')).toEqual(['900.1'])
  })
})

test.each<[situation: string, run: string, newer: boolean]>([
  ['beyond 2^53', '9007199254740993.1', true],
  ['of many digits', `${'9'.repeat(400)}.${'9'.repeat(400)}`, true],
  ['of zeros', '0000.0000', false]
])('an id %s is compared like any other', (_, run, newer) => {
  const trailers = new Trailers(`x\n\nBadge-Run: ${run}`)
  expect([trailers.isNewerAt('a.svg', RUN), trailers.isSameAt('a.svg', [NAME])]).toEqual([newer, false])
})

test('a name that objects have by themselves is a path like any other', () => {
  const trailers = new Trailers('x\n\nBadge-Run: 1200.1\nBadge-Files: 1200.1 || __proto__')
  expect([trailers.runsOf('__proto__'), trailers.runsOf('constructor')]).toEqual([['1200.1'], []])
})

describe('the lines of files', () => {
  const shows = (path: string, run: SourceRun = RUN): BadgeFile => ({
    path,
    text: '',
    runs: [attemptId(run)],
    sourceRun: run
  })
  const body = 'Badge-Run: 1100.2\nBadge-Run: 400.1'

  test('carry on what the commit before said of others, and say anew what is written now', () => {
    const all = { path: 'main/sum.svg', text: '', runs: ['1100.2', '400.1'] }
    const lines = fileLines(new Trailers(ONE).files, [shows('main/ci.svg'), all], { body, removed: ['main/lint.svg'] })
    expect(lines).toEqual([
      'Badge-Files: 1000.1 || dev/ci.svg',
      'Badge-Files: 1100.2 | 400.1 || main/sum.svg',
      'Badge-Files: 1100.2 || main/ci.svg | main/nightly.svg',
      'Badge-Files: 1200.1 | 400.1 || main/all.svg',
      'Badge-Files: 1200.1 || main/my ci.svg'
    ])
  })

  test('name all runs of the commit for a file that does not say which it shows', () => {
    const lines = fileLines(new Map(), [{ path: 'badges.json', text: '' }], { body, removed: [] })
    expect(lines).toEqual(['Badge-Files: 1100.2 | 400.1 || badges.json'])
  })

  test('are read as they were written', () => {
    const written = [shows('main/a.svg'), shows('main/b c.svg'), shows('main/c.svg', sourceRunOf({ id: 400 }))]
    const { files } = new Trailers(`x\n\n${fileLines(new Map(), written, { body, removed: [] }).join('\n')}`)
    expect(files).toEqual(
      new Map([
        ['main/a.svg', ['1100.2']],
        ['main/b c.svg', ['1100.2']],
        ['main/c.svg', ['400.1']]
      ])
    )
  })

  test('name no file that shows no run, and none whose name would be another line', () => {
    const standing = new Map([
      ['README.md', []],
      ['evil\nBadge-Run: 9900.1', ['100.1']],
      ['evil\u2028Badge-Run: 9900.1', ['100.1']],
      ['evil\u0085Badge-Run: 9900.1', ['100.1']],
      ['a | b', ['100.1']]
    ])
    const written = [
      { path: 'static.svg', text: '' },
      { path: 'none.svg', text: '', runs: [] }
    ]
    expect(fileLines(standing, written, { body: '', removed: [] })).toEqual([])
  })
})
