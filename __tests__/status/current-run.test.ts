import { describe, expect, test } from '@jest/globals'
import {
  currentJobStatus,
  findOwn,
  type Job,
  matchesJob,
  membersOfCurrentRun,
  namesForJob,
  type OwnJob,
  parseNeeds
} from '../../src/status/current-run.ts'
import { type Status, worst } from '../../src/status/status.ts'

const members = (...asked: Parameters<typeof membersOfCurrentRun>): Status[] =>
  membersOfCurrentRun(...asked).map(({ status }) => status)

const done = (id: number, status: Status): Job => ({
  id,
  name: `job ${id}`,
  completed: true,
  status,
  failedStep: status === 'failing',
  stepsDone: true,
  runner: `runner ${id}`
})
const running = (id: number, failedStep = false): Job => ({
  ...done(id, 'running'),
  completed: false,
  failedStep,
  stepsDone: false
})
const queued = (id: number): Job => ({ ...running(id), status: 'pending', runner: null })

describe('which job is ours', () => {
  test.each<[situation: string, jobs: Job[], own: OwnJob, id: number | undefined]>([
    ['the one with the id', [running(1), running(2)], { id: 2, runner: 'runner 1' }, 2],
    ['without an id the one in progress on this runner', [running(1), running(2)], { runner: 'runner 2' }, 2],
    ['with an id that no job has, the same', [running(1), running(2)], { id: 9, runner: 'runner 2' }, 2],
    ['not one that has ended on this runner', [done(1, 'passing'), running(2)], { runner: 'runner 1' }, undefined],
    ['not one that waits, though neither has a runner', [queued(1)], {}, undefined],
    ['not a job of another runner', [running(1), running(2)], { runner: 'runner 3' }, undefined],
    ['nothing known of it', [running(1)], {}, undefined],
    ['none in a run without jobs', [], { id: 1, runner: 'runner 1' }, undefined]
  ])('%s', (_, ...[jobs, own, id]) => {
    expect(findOwn(jobs, own)?.id).toBe(id)
  })
})

describe('the sum of the current run', () => {
  test.each<[situation: string, jobs: Job[], own: OwnJob, sum: Status]>([
    ['the only job, successful so far, shows its own status', [running(1)], { id: 1, status: 'passing' }, 'passing'],
    ['the only job, failing, shows its own status', [running(1, true)], { id: 1, status: 'failing' }, 'failing'],
    ['the only job, cancelled', [running(1)], { id: 1, status: 'cancelled' }, 'cancelled'],
    [
      'a last job leaves the sum of the others',
      [done(1, 'passing'), done(2, 'failing'), running(3)],
      { id: 3, status: 'passing' },
      'failing'
    ],
    [
      'a last job that is successful does not brighten skipped ones',
      [done(1, 'skipped'), running(3)],
      { id: 3, status: 'passing' },
      'skipped'
    ],
    [
      'an own status that is not success counts',
      [done(1, 'passing'), running(3)],
      { id: 3, status: 'cancelled' },
      'cancelled'
    ],
    [
      'an own failing counts, by runner too',
      [done(1, 'passing'), running(3)],
      { runner: 'runner 3', status: 'failing' },
      'failing'
    ],
    [
      'an own success does not hide that another timed out',
      [done(1, 'timed-out'), running(3)],
      { id: 3, status: 'passing' },
      'timed-out'
    ],
    [
      'a step of ours that was allowed to fail is no failing sibling',
      [done(1, 'passing'), running(3, true)],
      { id: 3, status: 'passing' },
      'passing'
    ],
    [
      'an unfinished sibling with a failed step counts as failing',
      [done(1, 'passing'), running(2, true), running(3)],
      { id: 3, status: 'passing' },
      'failing'
    ],
    [
      'an unfinished sibling without one is left out',
      [done(1, 'passing'), running(2), queued(4), running(3)],
      { id: 3, status: 'passing' },
      'passing'
    ],
    [
      'our success counts if all others are unfinished',
      [running(1), queued(2), running(3)],
      { id: 3, status: 'passing' },
      'passing'
    ],
    ['without a word of our own the others count', [done(1, 'neutral'), running(3)], { id: 3 }, 'neutral'],
    ['nobody has a result', [running(1)], {}, 'unknown'],
    ['no job at all, but a word of our own', [], { status: 'passing' }, 'passing']
  ])('%s', (_, ...[jobs, own, sum]) => {
    expect(worst(members(jobs, own, 'last'))).toBe(sum)
  })

  test.each<[situation: string, jobs: Job[], own: OwnJob, members: Status[]]>([
    ['siblings in progress and waiting', [running(1), queued(2), running(3)], { id: 3 }, ['running', 'pending']],
    ['a sibling with a failed step', [running(1, true), running(3)], { id: 3 }, ['failing']],
    ['our own success is left out', [done(1, 'neutral'), running(3)], { id: 3, status: 'passing' }, ['neutral']],
    ['our own failing counts', [running(1), running(3)], { id: 3, status: 'failing' }, ['running', 'failing']],
    ['alone', [running(3)], { id: 3, status: 'passing' }, ['passing']],
    [
      'siblings without a conclusion',
      [done(1, 'unknown'), running(3)],
      { id: 3, status: 'passing' },
      ['unknown', 'passing']
    ]
  ])('with unfinished ones shown: %s', (_, ...[jobs, own, shown]) => {
    expect(members(jobs, own, 'show')).toEqual(shown)
  })

  test('unfinished siblings are members without a result, which only a strict sum minds', () => {
    expect(members([done(1, 'passing'), running(2), running(3)], { id: 3, status: 'passing' }, 'last')).toEqual([
      'passing',
      'unknown'
    ])
  })

  test('each of three parallel jobs publishes, and the last to finish leaves the whole sum', () => {
    const ends: [first: Status, second: Status, third: Status] = ['passing', 'timed-out', 'passing']
    const published = ends.map((status, turn) => {
      const jobs = ends.map((end, at) => (at < turn ? done(at + 1, end) : running(at + 1)))
      return worst(members(jobs, { id: turn + 1, status }, 'last'))
    })
    expect(published).toEqual(['passing', 'timed-out', 'timed-out'])
  })
})

describe('which jobs a name or glob means', () => {
  test.each<[pattern: string, meant: string[], others: string[]]>([
    [
      'build',
      ['build', 'build (x64)', 'build (x64, 20)', 'build / push', 'build (x64) / push', 'build / push / inner'],
      ['builder', 'rebuild', 'Build', 'build-all', 'build(x64)', 'build/push', 'a build', 'build ', 'the / build']
    ],
    ['deploy / push', ['deploy / push', 'deploy / push (eu)', 'deploy / push / inner'], ['deploy', 'deploy / pushed']],
    ['build (x64)', ['build (x64)', 'build (x64) / push'], ['build', 'build (x64, 20)', 'build (arm)']],
    ['build*', ['build', 'builder', 'build (x64)', 'build / push'], ['rebuild', 'Build']],
    ['build (*)', ['build (x64)', 'build (x64, 20)'], ['build', 'builder (x64)', 'build / push']],
    ['*', ['build', 'a / b (c)', 'two\nlines', ''], []],
    ['* / push', ['deploy / push', 'deploy / push (eu)'], ['push', 'deploy / pushed', 'deploy']],
    ['?nit', ['unit', 'init', 'unit (x64)', 'unit / a'], ['nit', 'fruit', 'units']],
    ['v1.0 [a]+', ['v1.0 [a]+'], ['v1x0 [a]+', 'v1.0 a', 'v1.0 aa']],
    ['v1.0 [a]*', ['v1.0 [a]', 'v1.0 [a] and b'], ['v1x0 [a]', 'v1.0 a']],
    ['a|b', ['a|b', 'a|b (x)'], ['a', 'b']],
    ['test (a*b)', ['test (a*b)', 'test (axxb)'], ['test (a)']],
    ['\\d*', ['\\d', '\\d1'], ['d', '1']]
  ])('%j', (pattern, meant, others) => {
    expect(meant.filter((name) => !matchesJob(name, pattern))).toEqual([])
    expect(others.filter((name) => matchesJob(name, pattern))).toEqual([])
  })
})

test.each<[name: string, bare: string]>([
  ['build', 'build'],
  ['build (x64, 20)', 'build'],
  ['deploy / push', 'deploy'],
  ['deploy (eu) / push', 'deploy'],
  ['build(x64)', 'build(x64)']
])('%j is meant by its own name and by %j', (name, bare) => {
  expect(namesForJob(name)).toEqual([name, bare])
  expect(namesForJob(name).every((pattern) => matchesJob(name, pattern))).toBe(true)
})

describe('what a job counts as', () => {
  const JOB: Job = {
    id: 1,
    name: 'build',
    completed: true,
    status: 'passing',
    failedStep: false,
    stepsDone: true,
    runner: null
  }
  test.each<[situation: string, job: Partial<Job>, last: Status, show: Status]>([
    ['a completed one: its conclusion', { status: 'timed-out' }, 'timed-out', 'timed-out'],
    ['a completed one with a step that may fail', { failedStep: true }, 'passing', 'passing'],
    ['a completed one without a conclusion', { status: 'unknown' }, 'unknown', 'unknown'],
    ['one in progress', { completed: false, status: 'running' }, 'unknown', 'running'],
    ['one that waits', { completed: false, status: 'pending' }, 'unknown', 'pending'],
    [
      'one in progress, a step of which failed',
      { completed: false, status: 'running', failedStep: true },
      'failing',
      'failing'
    ]
  ])('%s', (_, more, last, show) => {
    expect([currentJobStatus({ ...JOB, ...more }, 'last'), currentJobStatus({ ...JOB, ...more }, 'show')]).toEqual([
      last,
      show
    ])
  })
})

test.each<[situation: string, text: string, statuses: string[]]>([
  [
    'every result there is',
    '{"a":{"result":"success"},"b":{"result":"failure"},"c":{"result":"cancelled"},"d":{"result":"skipped"}}',
    ['passing', 'failing', 'cancelled', 'skipped']
  ],
  [
    'outputs beside the result, over several lines',
    '{\n  "build": { "result": "success", "outputs": { "result": "failure" } }\n}',
    ['passing']
  ],
  ['no jobs', '{}', []],
  [
    'a job with the name of an inherited field',
    '{"__proto__":{"result":"failure"},"constructor":{"result":"success"}}',
    ['failing', 'passing']
  ]
])('%s', (_, text, statuses) => {
  const jobs = parseNeeds(text)
  expect(Array.isArray(jobs) ? jobs.map(({ status }) => status) : jobs).toEqual(statuses)
})

test('each result is the word of a job, by its key', () => {
  expect(parseNeeds('{"unit tests":{"result":"failure"},"__proto__":{"result":"skipped"}}')).toEqual([
    { key: 'unit tests', status: 'failing' },
    { key: '__proto__', status: 'skipped' }
  ])
})

test.each([
  ['an expression left as it is', '${{ needs }}', 'is not JSON'],
  ['a result alone', 'success', 'is not JSON'],
  ['JSON cut short', '{"build":{"result":"success"', 'is not JSON'],
  ['a list', '[{"result":"success"}]', 'is not a JSON object of jobs'],
  ['a text', '"success"', 'is not a JSON object of jobs'],
  ['null', 'null', 'is not a JSON object of jobs'],
  ['a number', '7', 'is not a JSON object of jobs'],
  ['a job without a result', '{"build":{"outputs":{}}}', 'has no result for the job "build"'],
  ['a job that is a text', '{"build":"success"}', 'has no result for the job "build"'],
  ['a job that is null', '{"build":null}', 'has no result for the job "build"'],
  ['a result that is no text', '{"build":{"result":["success"]}}', 'has no result for the job "build"'],
  ['a result that GitHub does not have', '{"build":{"result":"great"}}', 'has no result for the job "build"'],
  [
    'a result with the name of an inherited field',
    '{"build":{"result":"toString"}}',
    'has no result for the job "build"'
  ],
  [
    'a result under the name of the prototype',
    '{"build":{"__proto__":{"result":"success"}}}',
    'has no result for the job "build"'
  ]
])('%s is a problem, and the cure is named', (_, text, problem) => {
  const result = parseNeeds(text)
  expect(result).toEqual({ problem: expect.stringContaining(problem) })
  expect(result).toEqual({ problem: expect.stringContaining('needs: ${{ toJSON(needs) }}') })
})
