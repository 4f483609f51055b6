import { describe, expect, test } from '@jest/globals'
import { isMeant, type Job, memberOf, namesOf } from '../../src/status/jobs.ts'
import type { Status } from '../../src/status/status.ts'

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
    expect(meant.filter((name) => !isMeant(name, pattern))).toEqual([])
    expect(others.filter((name) => isMeant(name, pattern))).toEqual([])
  })
})

test.each<[name: string, bare: string]>([
  ['build', 'build'],
  ['build (x64, 20)', 'build'],
  ['deploy / push', 'deploy'],
  ['deploy (eu) / push', 'deploy'],
  ['build(x64)', 'build(x64)']
])('%j is meant by its own name and by %j', (name, bare) => {
  expect(namesOf(name)).toEqual([name, bare])
  expect(namesOf(name).every((pattern) => isMeant(name, pattern))).toBe(true)
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
    expect([memberOf({ ...JOB, ...more }, 'last'), memberOf({ ...JOB, ...more }, 'show')]).toEqual([last, show])
  })
})
