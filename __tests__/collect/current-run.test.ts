import { describe, expect, test } from '@jest/globals'
import type { Definition, Judging } from '../../src/badge/definition.ts'
import type { Context } from '../../src/context.ts'
import type { OwnJob, Job } from '../../src/status/current-run.ts'
import type { Status } from '../../src/status/status.ts'
import { CI, DAY, find, job, NOW, ofRun, ofWorkflow, ours, OWN_RUN, recordOf, run, statusOf } from './memory.ts'

const OURS = { id: OWN_RUN, number: 11, attempt: 1, workflow: 'ci.yml', cancelled: false }
/** The current run as the record has it, unfinished; before it one that was errored. */
const AS_RECORDED = run(11, 'running', { id: OWN_RUN, workflow: CI, sha: 'c'.repeat(40) })
const BEFORE = run(10, 'errored', { workflow: CI })
const record = (jobs: readonly Job[] = [job('a', 'timed-out'), ours()], runs = [AS_RECORDED, BEFORE]) =>
  recordOf(runs, { [OWN_RUN]: jobs })

describe('the current run is the newest where the filters match it', () => {
  test.each<[situation: string, isOwn: boolean, definition: Definition, context?: Partial<Context>]>([
    ['nothing given', true, ofRun()],
    ['its workflow by file name', true, ofWorkflow('ci.yml')],
    ['its workflow by path', true, ofWorkflow('.github/workflows/ci.yml')],
    ['its workflow by name', true, ofWorkflow('CI')],
    ['its workflow by id', true, ofWorkflow('1')],
    ['its workflow, not named', true, ofWorkflow([])],
    ['its branch', true, ofWorkflow('ci.yml', { filters: { branch: 'main' } })],
    ['its branch alone', true, ofWorkflow([], { filters: { branch: 'main' } })],
    ['its event', true, ofWorkflow('ci.yml', { filters: { event: ['push'] } })],
    ['its commit', true, ofWorkflow('ci.yml', { filters: { sha: 'c'.repeat(40) } })],
    ['its number', true, ofWorkflow('ci.yml', { filters: { runNumber: 11 } })],
    ['its id', true, ofWorkflow('ci.yml', { filters: { runId: OWN_RUN } })],
    ['its actor', true, ofWorkflow('ci.yml', { filters: { actor: 'mona' } }), { actor: 'mona' }],
    ['its tag', true, ofWorkflow('ci.yml', { filters: { tag: 'v1' } }), { branch: 'v1', tag: 'v1' }],
    ['another branch', false, ofWorkflow('ci.yml', { filters: { branch: 'next' } })],
    ['another branch alone', false, ofWorkflow([], { filters: { branch: 'next' } })],
    ['another event', false, ofWorkflow('ci.yml', { filters: { event: ['schedule'] } })],
    ['another commit', false, ofWorkflow('ci.yml', { filters: { sha: 'd'.repeat(40) } })],
    ['another number', false, ofWorkflow('ci.yml', { filters: { runNumber: 10 } })],
    ['another id', false, ofWorkflow('ci.yml', { filters: { runId: 1010 } })],
    ['another actor', false, ofWorkflow('ci.yml', { filters: { actor: 'lisa' } }), { actor: 'mona' }],
    ['another tag', false, ofWorkflow('ci.yml', { filters: { tag: 'v1' } })],
    ['another workflow', false, ofWorkflow('nightly.yml')],
    ['its workflow, on a branch that is not the default one', false, ofWorkflow('ci.yml'), { branch: 'next' }],
    ['its workflow, in a pull request', false, ofWorkflow('ci.yml'), { event: 'pull_request' }],
    ['its workflow, in a merge queue', false, ofWorkflow('ci.yml'), { event: 'merge_group' }],
    ['nothing given, in a pull request', true, ofRun(), { event: 'pull_request', branch: 'feature' }],
    ['nothing given, on a tag', true, ofRun(), { branch: 'v1', tag: 'v1' }],
    ['nothing given, on another branch', true, ofRun(), { branch: 'next' }]
  ])('%s: %s', async (_, ...[isOwn, definition, context = {}]) => {
    const found = await find(definition, record(), { context })
    expect(found.subject.run?.id === OWN_RUN).toBe(isOwn)
    expect(found.status === 'timed-out').toBe(isOwn)
    expect(found.lookedUp !== undefined).toBe(definition.source.kind !== 'run')
    expect(found.oneRun).toEqual(isOwn ? { ...OURS, branch: context.branch ?? 'main' } : undefined)
  })

  test("in a pull request the workflow's badge is the default branch's", async () => {
    const found = await find(ofWorkflow('ci.yml'), record(), { context: { event: 'pull_request', branch: 'feature' } })
    expect(found).toMatchObject({ status: 'errored', subject: { branch: 'main', run: { number: 10 } } })
  })

  test('also before GitHub lists it', async () => {
    await expect(statusOf(ofWorkflow('ci.yml'), record(undefined, []))).resolves.toBe('timed-out')
  })

  test('it is never too old, however long ago the record saw it change', async () => {
    const old = record([ours()], [{ ...AS_RECORDED, at: NOW - 9 * DAY }])
    const definition = ofWorkflow('ci.yml', { judging: { maxAge: 1 } })
    await expect(statusOf(definition, old, { own: { id: 12, status: 'passing' } })).resolves.toBe('passing')
  })

  test('counts as completed: it is not passed over, nor does it show as running', async () => {
    for (const inProgress of ['last', 'show'] as const)
      await expect(
        statusOf(ofWorkflow('ci.yml', { judging: { inProgress } }), record([ours()]), {
          own: { id: 12, status: 'passing' }
        })
      ).resolves.toBe('passing')
  })

  test('is judged once, though the record has it too', async () => {
    const asked = record([job('a', 'skipped')])
    const definition = ofWorkflow('ci.yml', { judging: { inProgress: 'show', ignore: ['skipped'] } })
    await expect(find(definition, asked)).resolves.toMatchObject({
      status: 'errored',
      subject: { run: { number: 10 } }
    })
    expect(asked.asked).toEqual(['runs of octo/demo ci.yml on main', 'jobs of octo/demo 99'])
  })

  test('as the newest it is shown cancelled', async () => {
    await expect(
      statusOf(ofWorkflow('ci.yml'), record([ours()]), { own: { id: 12, status: 'cancelled' } })
    ).resolves.toBe('cancelled')
  })

  test('a cancelled run before it is not the newest', async () => {
    const runs = [AS_RECORDED, run(10, 'cancelled', { workflow: CI }), run(9, 'neutral', { workflow: CI })]
    const definition = ofWorkflow('ci.yml', { judging: { ignore: ['skipped'] } })
    await expect(statusOf(definition, record([job('a', 'skipped'), ours()], runs))).resolves.toBe('neutral')
  })
})

describe('its status is the sum of its jobs', () => {
  const PASSED: OwnJob = { id: 12, status: 'passing' }
  test.each<[situation: string, jobs: Job[], shown: Status, own?: OwnJob, judging?: Partial<Judging>]>([
    ['our own job alone', [ours()], 'passing'],
    ['our own job alone, failing', [ours()], 'failing', { id: 12, status: 'failing' }],
    ['our own success is left out', [job('a', 'skipped'), ours()], 'skipped'],
    ['our own failing is not', [job('a', 'skipped'), ours()], 'failing', { id: 12, status: 'failing' }],
    ['our own job by its runner', [job('a', 'neutral'), ours()], 'neutral', { status: 'passing' }],
    ['an unfinished sibling', [job('a', 'passing'), job('b', 'running'), ours()], 'passing'],
    ['one that has failed', [job('a', 'passing'), job('b', 'running', { failedStep: true }), ours()], 'failing'],
    ['shown', [job('a', 'passing'), job('b', 'running'), ours()], 'running', PASSED, { inProgress: 'show' }],
    ['one that waits, shown', [job('a', 'passing'), job('b', 'pending')], 'pending', PASSED, { inProgress: 'show' }],
    ['strict', [job('a', 'passing'), job('b', 'unknown'), ours()], 'unknown', PASSED, { strict: true }],
    ['strict, failing', [job('a', 'failing'), job('b', 'unknown')], 'failing', PASSED, { strict: true }],
    ['a member is ignored', [job('a', 'failing'), job('b', 'neutral')], 'neutral', PASSED, { ignore: ['failing'] }],
    ['all members are ignored: the run before', [job('a', 'neutral')], 'errored', PASSED, { ignore: ['neutral'] }]
  ])('%s', async (_, ...[jobs, shown, own = PASSED, judging = {}]) => {
    const context = { runner: 'runner 12' }
    await expect(statusOf(ofRun({ judging }), record(jobs), { own, context })).resolves.toBe(shown)
    await expect(statusOf(ofWorkflow('ci.yml', { judging }), record(jobs), { own, context })).resolves.toBe(shown)
  })

  test('each of three parallel jobs publishes, and the last to finish leaves the whole sum', async () => {
    const ends: Status[] = ['passing', 'timed-out', 'passing']
    const shown: (Status | undefined)[] = []
    for (const [turn, status] of ends.entries()) {
      const jobs = ends.map((end, at) => job(`job ${at}`, at < turn ? end : 'running', { id: at }))
      shown.push(await statusOf(ofRun(), record(jobs), { own: { id: turn, status } }))
    }
    expect(shown).toEqual(['passing', 'timed-out', 'timed-out'])
  })

  test('runs before it are of the same event and branch', async () => {
    const runs = [run(10, 'failing', { workflow: CI, event: 'schedule' }), run(9, 'neutral', { workflow: CI })]
    const definition = ofRun({ judging: { ignore: ['skipped'] } })
    await expect(statusOf(definition, record([job('a', 'skipped')], runs))).resolves.toBe('neutral')
  })
})
