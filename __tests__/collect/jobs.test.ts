import { describe, expect, test } from '@jest/globals'
import type { Definition, Judging } from '../../src/badge/definition.ts'
import { slugsOf } from '../../src/collect/look-up.ts'
import type { Job } from '../../src/status/current-run.ts'
import type { Status } from '../../src/status/status.ts'
import { find, findings, job, ofRun, ofWorkflow, ours, OWN_RUN, recordOf, RELEASE, run, statusOf } from './memory.ts'

const JOBS = [
  job('build (x64)', 'passing'),
  job('build (arm)', 'timed-out'),
  job('lint', 'failing'),
  job('unit', 'skipped')
]

describe('with `job` only these count', () => {
  test.each<[pattern: string, shown: Status]>([
    ['build', 'timed-out'],
    ['build (x64)', 'passing'],
    ['unit', 'skipped'],
    ['lint', 'failing'],
    ['*n*t', 'failing'],
    ['*', 'failing']
  ])('%s: %s', async (pattern, shown) => {
    const record = recordOf([run(7, 'passing')], { 1007: JOBS })
    await expect(find(ofWorkflow('nightly.yml', { job: pattern }), record)).resolves.toMatchObject({
      status: shown,
      warnings: []
    })
  })

  test.each<[situation: string, jobs: Job[], shown: Status, judging?: Partial<Judging>]>([
    ['strict', [job('build (a)', 'passing'), job('build (b)', 'unknown')], 'unknown', { strict: true }],
    ['not strict', [job('build (a)', 'passing'), job('build (b)', 'unknown')], 'passing'],
    ['one ignored', [job('build (a)', 'failing'), job('build (b)', 'neutral')], 'neutral', { ignore: ['failing'] }],
    [
      'all ignored: the run before',
      [job('build (a)', 'skipped'), job('lint', 'failing')],
      'errored',
      { ignore: ['skipped'] }
    ]
  ])('%s', async (_, ...[jobs, shown, judging = {}]) => {
    const record = recordOf([run(7, 'passing'), run(6, 'passing')], { 1007: jobs, 1006: [job('build', 'errored')] })
    await expect(statusOf(ofWorkflow('nightly.yml', { job: 'build', judging }), record)).resolves.toBe(shown)
  })

  test('unfinished runs are passed over, or shown with their jobs', async () => {
    const record = recordOf([run(7, 'running'), run(6, 'passing')], {
      1007: [job('build', 'pending')],
      1006: [job('build', 'neutral')]
    })
    await expect(statusOf(ofWorkflow('nightly.yml', { job: 'build' }), record)).resolves.toBe('neutral')
    const shown = ofWorkflow('nightly.yml', { job: 'build', judging: { inProgress: 'show' } })
    await expect(statusOf(shown, record)).resolves.toBe('pending')
  })

  test.each<[pattern: string | undefined, job: object | undefined]>([
    [undefined, undefined],
    ['lint', { name: 'lint', id: JOBS[2]?.id }],
    ['build', { name: 'build', id: undefined }],
    ['build (*m)', { name: 'build (*m)', id: JOBS[1]?.id }],
    ['nothing', { name: 'nothing', id: undefined }]
  ])('the badge of %s is about the job %j, by its id where it is one', async (pattern, about) => {
    const record = recordOf([run(7, 'passing')], { 1007: JOBS })
    const { subject } = await find(ofWorkflow('nightly.yml', { job: pattern }), record)
    expect(subject.job).toEqual(about)
  })

  test.each<[pattern: string, shown: Status]>([
    ['lint', 'neutral'],
    ['badges', 'failing'],
    ['*', 'failing']
  ])('in the current run our own job counts only if it is meant: %s is %s', async (pattern, shown) => {
    const record = recordOf([], { [OWN_RUN]: [job('lint', 'neutral'), ours()] })
    await expect(statusOf(ofRun({ job: pattern }), record, { own: { id: 12, status: 'failing' } })).resolves.toBe(shown)
  })

  test('our own job alone, successful so far', async () => {
    const record = recordOf([], { [OWN_RUN]: [job('lint', 'failing'), ours()] })
    await expect(statusOf(ofRun({ job: 'badges' }), record, { own: { id: 12, status: 'passing' } })).resolves.toBe(
      'passing'
    )
  })
})

describe('an unknown job is unknown, with a warning that names the nearest', () => {
  test.each<[situation: string, definition: Definition]>([
    ['of a workflow', ofWorkflow('nightly.yml', { job: 'lnt' })],
    ['of the current run', ofRun({ job: 'lnt' })]
  ])('%s', async (_, definition) => {
    const record = recordOf([run(7, 'passing')], { 1007: JOBS, [OWN_RUN]: JOBS })
    await expect(find(definition, record)).resolves.toMatchObject({
      status: 'unknown',
      warnings: ['There is no job "lnt", so the badge is unknown. Did you mean "lint"?']
    })
  })

  test('near to none', async () => {
    const record = recordOf([run(7, 'passing')], { 1007: JOBS })
    const { warnings } = await find(ofWorkflow('nightly.yml', { job: 'documentation' }), record)
    expect(warnings).toEqual(['There is no job "documentation", so the badge is unknown.'])
  })

  test('a matrix is near by its bare name', async () => {
    const record = recordOf([run(7, 'passing')], { 1007: JOBS })
    const { warnings } = await find(ofWorkflow('nightly.yml', { job: 'biuld' }), record)
    expect(warnings).toEqual(['There is no job "biuld", so the badge is unknown. Did you mean "build"?'])
  })

  test('of one of several workflows: the others count', async () => {
    const record = recordOf([run(7, 'passing'), run(6, 'passing', { workflow: RELEASE })], {
      1007: [job('lint', 'neutral')],
      1006: [job('push', 'passing')]
    })
    const found = await find(ofWorkflow(['nightly.yml', 'release.yml'], { job: 'lint' }), record)
    expect(found).toMatchObject({ status: 'neutral', warnings: [expect.stringContaining('no job "lint"')] })
  })

  test('without a run there is nothing to be unknown in', async () => {
    await expect(find(ofWorkflow('nightly.yml', { job: 'lint' }), recordOf([]))).resolves.toMatchObject({
      status: 'unknown',
      warnings: []
    })
  })
})

describe('slugs of jobs', () => {
  test.each<[names: string[], slugs: string[]]>([
    [
      ['build (x64)', 'deploy / push', 'Unit'],
      ['build-x64', 'deploy-push', 'unit']
    ],
    [
      ['build', 'Build'],
      ['build-2', 'build']
    ],
    [
      ['Build', 'build', 'BUILD'],
      ['build-2', 'build-3', 'build']
    ],
    [
      ['Build', 'build', 'build-2'],
      ['build', 'build-2', 'build-2-2']
    ],
    [
      ['ä', 'ö', 'badge'],
      ['badge-2', 'badge-3', 'badge']
    ],
    [
      ['a b', 'a-b', 'a (b)'],
      ['a-b-2', 'a-b-3', 'a-b']
    ]
  ])('of %j: %j', (names, slugs) => {
    const jobs = names.map((name) => job(name, 'passing'))
    for (const order of [jobs, [...jobs].reverse()]) expect(jobs.map((one) => slugsOf(order).get(one))).toEqual(slugs)
  })

  test('of two with one name the one with the lower id is first', () => {
    const jobs = [job('a', 'passing', { id: 9 }), job('a', 'failing', { id: 8 })]
    expect(jobs.map((one) => slugsOf(jobs).get(one))).toEqual(['a-2', 'a'])
  })
})

describe('each: job', () => {
  const made = async (definition: Definition, jobs: readonly Job[], isOwn = false) => {
    const record = recordOf([run(7, 'failing')], { 1007: jobs, [OWN_RUN]: jobs })
    const all = await findings(definition, record, { own: { id: 12, status: 'passing' } })
    expect(all[0]?.subject.run?.id).toBe(isOwn ? OWN_RUN : 1007)
    return all.map(({ definition: { id }, defaults, status }) => `${id ?? defaults.id} ${status ?? ''}`)
  }
  const each = { judging: { each: 'job' } } as const

  test('makes one of each job besides the badge itself', async () => {
    await expect(made(ofWorkflow('nightly.yml', each), JOBS)).resolves.toEqual([
      'nightly failing',
      'nightly/build-x64 passing',
      'nightly/build-arm timed-out',
      'nightly/lint failing',
      'nightly/unit skipped'
    ])
  })

  test('under the id that is given', async () => {
    await expect(made(ofWorkflow('nightly.yml', { ...each, id: 'a/b' }), [job('lint', 'passing')])).resolves.toEqual([
      'a/b failing',
      'a/b/lint passing'
    ])
  })

  test('only of those that are meant, with the slugs that they have among all', async () => {
    const jobs = [job('Build', 'failing'), job('build', 'passing'), job('lint', 'passing')]
    await expect(made(ofWorkflow('nightly.yml', { ...each, job: 'build' }), jobs)).resolves.toEqual([
      'nightly/build passing',
      'nightly/build/build-2 passing'
    ])
  })

  test('in the current run none for our own job, nor for unfinished ones', async () => {
    const jobs = [ours(), job('lint', 'neutral'), job('slow', 'running'), job('late', 'pending')]
    await expect(made(ofRun(each), jobs, true)).resolves.toEqual(['ci neutral', 'ci/lint neutral'])
  })

  test('but for unfinished ones a step of which has failed', async () => {
    const jobs = [ours(), job('slow', 'running', { failedStep: true })]
    await expect(made(ofRun(each), jobs, true)).resolves.toEqual(['ci failing', 'ci/slow failing'])
  })

  test('and for unfinished ones that are shown', async () => {
    const jobs = [ours(), job('lint', 'neutral'), job('slow', 'running'), job('late', 'pending')]
    const definition = ofRun({ judging: { each: 'job', inProgress: 'show' } })
    await expect(made(definition, jobs, true)).resolves.toEqual([
      'ci running',
      'ci/lint neutral',
      'ci/slow running',
      'ci/late pending'
    ])
  })

  test('a job with our name in another run is not ours', async () => {
    const jobs = [job('badges', 'passing', { id: 13 })]
    await expect(made(ofWorkflow('nightly.yml', each), jobs)).resolves.toContain('nightly/badges passing')
  })

  test('a completed job without a conclusion is unknown; ignored ones have none', async () => {
    const jobs = [job('a', 'unknown'), job('b', 'skipped')]
    const definition = ofWorkflow('nightly.yml', { judging: { each: 'job', ignore: ['skipped'] } })
    await expect(made(definition, jobs)).resolves.toEqual(['nightly failing', 'nightly/a unknown'])
  })

  test('each is named by its job, leads to it, and speaks for the run as the badge itself does', async () => {
    const record = recordOf([], { [OWN_RUN]: [job('lint', 'neutral', { id: 77 })] })
    const [whole, lint] = await findings(ofRun({ ...each, label: 'all' }), record)
    expect(whole).toMatchObject({ definition: { label: 'all' }, subject: { job: undefined } })
    expect(lint).toMatchObject({
      definition: { id: 'ci/lint', label: undefined },
      defaults: { label: 'lint' },
      subject: { job: { name: 'lint', id: 77 }, run: { id: OWN_RUN } },
      shown: whole?.shown,
      oneRun: whole?.oneRun
    })
  })

  test('without a run there is only the badge itself', async () => {
    await expect(findings(ofWorkflow('nightly.yml', each), recordOf([]))).resolves.toHaveLength(1)
  })
})
