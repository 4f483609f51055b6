import { describe, expect, test } from '@jest/globals'
import type { Definition, Judging, RunFilters } from '../../src/badge/definition.ts'
import type { Run } from '../../src/status/newest-run.ts'
import type { Status } from '../../src/status/status.ts'
import { CI, DAY, find, job, NIGHTLY, NOW, ofWorkflow, recordOf, RELEASE, RETIRED, run, statusOf } from './memory.ts'

const nightly = (judging: Partial<Judging> = {}): Definition => ofWorkflow('nightly.yml', { judging })

describe('runs, newest first', () => {
  /** product.md, section 3. */
  test.each<[runs: Status[], shown: Status, judging?: Partial<Judging>]>([
    [['passing', 'failing'], 'passing'],
    [['running', 'passing'], 'passing'],
    [['running', 'passing'], 'running', { inProgress: 'show' }],
    [['pending', 'passing'], 'pending', { inProgress: 'show' }],
    [['cancelled', 'passing'], 'cancelled'],
    [['passing', 'cancelled'], 'passing'],
    [['running', 'cancelled', 'passing'], 'passing'],
    [['skipped', 'failing'], 'skipped'],
    [['skipped', 'failing'], 'failing', { ignore: ['skipped'] }],
    [['running'], 'unknown'],
    [[], 'unknown']
  ])('%j shows %s %j', async (statuses, ...[shown, judging]) => {
    const record = recordOf(statuses.map((status, at) => run(3 - at, status)))
    await expect(statusOf(nightly(judging), record)).resolves.toBe(shown)
  })
})

describe('filters', () => {
  const RUNS = [
    run(12, 'neutral', { event: 'pull_request', branch: 'feature' }),
    run(11, 'pending', { branch: 'main', headRepository: 'stranger/demo' }),
    run(10, 'errored', { branch: 'next', sha: 'e'.repeat(40) }),
    run(9, 'passing', { branch: 'v1.0.0' }),
    run(8, 'skipped', { event: 'schedule' }),
    run(7, 'timed-out', { actor: 'lisa' }),
    run(6, 'action-required', { sha: 'f'.repeat(40) }),
    run(5, 'failing')
  ]
  test.each<[filters: Partial<RunFilters>, shown: Status]>([
    [{}, 'skipped'],
    [{ branch: 'next' }, 'errored'],
    [{ branch: 'feature' }, 'unknown'],
    [{ tag: 'v1.0.0' }, 'passing'],
    [{ sha: 'f'.repeat(40) }, 'action-required'],
    [{ event: ['push'] }, 'timed-out'],
    [{ event: ['push', 'schedule'] }, 'skipped'],
    [{ event: ['pull_request'] }, 'neutral'],
    [{ event: ['merge_group'] }, 'unknown'],
    [{ actor: 'Lisa' }, 'timed-out'],
    [{ runNumber: 5 }, 'failing'],
    [{ runNumber: 4 }, 'unknown'],
    [{ runId: 1006 }, 'action-required'],
    [{ runId: 1006, actor: 'lisa' }, 'unknown'],
    [{ event: ['push'], actor: 'mona', branch: 'main' }, 'action-required']
  ])('%j: %s', async (filters, shown) => {
    await expect(statusOf(ofWorkflow('nightly.yml', { filters }), recordOf(RUNS))).resolves.toBe(shown)
  })

  test('another repository: its runs, on its own default branch', async () => {
    const record = recordOf([
      run(9, 'failing', { branch: 'trunk' }),
      run(8, 'passing', { branch: 'trunk', headRepository: 'octo/tools' })
    ])
    const found = await find(ofWorkflow('nightly.yml', { filters: { repository: 'octo/tools' } }), record)
    expect(found).toMatchObject({ status: 'passing', subject: { repository: 'octo/tools', branch: 'trunk' } })
    expect(record.asked).toEqual(['runs of octo/tools nightly.yml on trunk', 'jobs of octo/tools 1008'])
  })

  test('another repository may have a workflow like ours: the current run is none of its runs', async () => {
    const runs = [run(3, 'errored', { workflow: CI, branch: 'trunk', headRepository: 'octo/tools' })]
    const found = await find(ofWorkflow('ci.yml', { filters: { repository: 'octo/tools' } }), recordOf(runs))
    expect(found).toMatchObject({ status: 'errored', oneRun: undefined })
  })

  test('the tag is what the badge is about', async () => {
    const found = await find(ofWorkflow('nightly.yml', { filters: { tag: 'v1.0.0' } }), recordOf(RUNS))
    expect(found.subject).toMatchObject({ branch: 'v1.0.0', tag: 'v1.0.0' })
  })
})

describe('a result that is older than max_age is unknown', () => {
  const aged = (ms: number, judging: Partial<Judging>, status: Status = 'passing') =>
    statusOf(nightly(judging), recordOf([run(3, status, { at: NOW - ms }), run(2, 'failing')]))

  test.each<[situation: string, ms: number, maxAge: number | undefined, shown: Status]>([
    ['of today', 0, 7, 'passing'],
    ['as old as it may be', 7 * DAY, 7, 'passing'],
    ['older by a blink', 7 * DAY + 1, 7, 'unknown'],
    ['half a day is a day', DAY / 2 + 1, 0.5, 'unknown'],
    ['however old, without a limit', 5000 * DAY, undefined, 'passing']
  ])('%s', async (_, ...[ms, maxAge, shown]) => {
    await expect(aged(ms, { maxAge })).resolves.toBe(shown)
  })

  test('an old failing too, and no older run takes its place', async () => {
    await expect(aged(8 * DAY, { maxAge: 7 }, 'failing')).resolves.toBe('unknown')
  })
})

describe('a warning', () => {
  const FAILED = { 1003: [job('a', 'passing'), job('may fail', 'failing')] }
  const asked = async (
    more: Parameters<typeof ofWorkflow>[1],
    runs: Run[] = [run(3, 'passing'), run(2, 'neutral')]
  ) => {
    const record = recordOf(runs, FAILED)
    const status = await statusOf(ofWorkflow('nightly.yml', more), record)
    return { status, jobs: record.asked.filter((line) => line.startsWith('jobs')).length }
  }

  test('is a run that succeeded though a job of it failed', async () => {
    await expect(asked({})).resolves.toEqual({ status: 'warning', jobs: 1 })
  })

  test.each<[Status]>([['timed-out'], ['cancelled'], ['skipped'], ['unknown'], ['passing']])(
    'is not one with a job that is %s',
    async (status) => {
      const record = recordOf([run(3, 'passing')], { 1003: [job('a', 'passing'), job('b', status)] })
      await expect(statusOf(nightly(), record)).resolves.toBe('passing')
    }
  )

  test.each<[Status]>([['failing'], ['neutral'], ['skipped'], ['cancelled']])(
    'is asked about only where the run succeeded, not if it is %s',
    async (status) => {
      await expect(asked({}, [run(3, status)])).resolves.toEqual({ status, jobs: 0 })
    }
  )

  test.each<[situation: string, jobs: number, more: Parameters<typeof ofWorkflow>[1], status: Status]>([
    ['github folds it into passing', 0, { wording: 'github' }, 'passing'],
    ['concourse folds it too', 0, { wording: 'concourse' }, 'passing'],
    ['codebuild folds it too', 0, { wording: 'codebuild' }, 'passing'],
    ['gitlab folds it too', 0, { wording: 'gitlab' }, 'passing'],
    ['buildmaster has a word for it', 1, { wording: 'buildmaster' }, 'warning'],
    ['the wording folds it, but it is ignored', 1, { wording: 'github', judging: { ignore: ['warning'] } }, 'neutral'],
    ['it is ignored', 1, { judging: { ignore: ['warning'] } }, 'neutral'],
    ['passing is ignored, and it is not', 1, { wording: 'github', judging: { ignore: ['passing'] } }, 'warning'],
    ['both are ignored', 0, { wording: 'github', judging: { ignore: ['passing', 'warning'] } }, 'neutral'],
    ['the wording folds it, but it has a text', 1, { wording: 'github', messages: { warning: 'hm' } }, 'warning'],
    ['the wording folds it, but it has a colour', 1, { wording: 'github', colors: { warning: '#123456' } }, 'warning'],
    ['message and colour are given', 0, { message: 'm', color: '#123456' }, 'passing'],
    ['the message is given, the colour is not', 1, { message: 'm' }, 'warning']
  ])('%s: asked %i times', async (_, ...[jobs, more, status]) => {
    await expect(asked(more)).resolves.toEqual({ status, jobs })
  })

  test('ignored, it gives way to the run before', async () => {
    const runs = [run(3, 'passing'), run(2, 'cancelled'), run(1, 'timed-out')]
    await expect(asked({ judging: { ignore: ['warning'] } }, runs)).resolves.toMatchObject({ status: 'timed-out' })
  })
})

describe('several workflows', () => {
  const RUNS = [
    run(9, 'passing'),
    run(8, 'errored', { workflow: RELEASE }),
    run(7, 'failing', { workflow: RETIRED }),
    run(10, 'skipped', { workflow: CI })
  ]

  test('are summed up', async () => {
    await expect(find(ofWorkflow(['nightly.yml', 'release.yml']), recordOf(RUNS))).resolves.toMatchObject({
      status: 'errored',
      subject: { workflow: undefined, run: undefined, sha: '', branch: 'main' },
      defaults: { id: 'nightly-release', label: 'build', link: 'workflow' },
      shown: [
        { id: 1009, attempt: 1 },
        { id: 1008, attempt: 1 }
      ],
      oneRun: undefined
    })
  })

  test('* are all active ones', async () => {
    const record = recordOf(RUNS, { 99: [job('a', 'cancelled')] })
    await expect(statusOf(ofWorkflow('*'), record)).resolves.toBe('errored')
    expect([...record.asked].sort()).toEqual([
      'jobs of octo/demo 1009',
      'jobs of octo/demo 99',
      'runs of octo/demo .github/workflows/ci.yml on main',
      'runs of octo/demo .github/workflows/nightly.yml on main',
      'runs of octo/demo .github/workflows/release.yml on main',
      'workflows of octo/demo'
    ])
  })

  test('* beside a name are all active ones, once', async () => {
    const found = await find(ofWorkflow(['nightly.yml', '*']), recordOf(RUNS, { 99: [job('a', 'passing')] }))
    expect(found.shown.map(({ id }) => id)).toEqual([99, 1009, 1008])
  })

  test('* with none active: unknown', async () => {
    const record = recordOf(RUNS)
    record.workflowsThere = [RETIRED]
    await expect(statusOf(ofWorkflow('*'), record)).resolves.toBe('unknown')
  })

  test('* with one active is that one', async () => {
    const record = recordOf(RUNS)
    record.workflowsThere = [NIGHTLY, RETIRED]
    const found = await find(ofWorkflow('*'), record)
    expect(found).toMatchObject({ status: 'passing', defaults: { id: 'nightly', label: 'Nightly' } })
  })

  test.each<[situation: string, members: Status[], shown: Status, judging?: Partial<Judging>]>([
    ['one without a result', ['passing', 'running'], 'passing'],
    ['one without a result, strictly', ['passing', 'running'], 'unknown', { strict: true }],
    ['one failing, one without a result, strictly', ['failing', 'running'], 'failing', { strict: true }],
    ['one in progress, shown', ['passing', 'running'], 'running', { inProgress: 'show' }],
    ['one in progress, shown, strictly', ['passing', 'running'], 'running', { inProgress: 'show', strict: true }],
    ['one ignored', ['passing', 'failing'], 'passing', { ignore: ['failing'] }],
    ['all ignored', ['failing', 'failing'], 'unknown', { ignore: ['failing'] }]
  ])('%s', async (_, ...[[first, second], shown, judging = {}]) => {
    if (first === undefined || second === undefined) throw new Error('two members')
    const record = recordOf([run(9, first), run(8, second, { workflow: RELEASE })])
    await expect(statusOf(ofWorkflow(['nightly.yml', 'release.yml'], { judging }), record)).resolves.toBe(shown)
  })

  test('each by its own age', async () => {
    const runs = [run(9, 'failing', { at: NOW - 8 * DAY }), run(8, 'neutral', { workflow: RELEASE })]
    const definition = ofWorkflow(['nightly.yml', 'release.yml'], { judging: { maxAge: 7 } })
    await expect(statusOf(definition, recordOf(runs))).resolves.toBe('neutral')
  })
})
