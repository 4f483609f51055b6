import { describe, expect, test } from '@jest/globals'
import type { Judging, RunFilters } from '../../src/badge/definition.ts'
import type { Context } from '../../src/context.ts'
import type { ReportedCheck } from '../../src/status/vocabulary.ts'
import type { Status } from '../../src/status/status.ts'
import { badge, DAY, find, MemoryRecord, NOW, TRIGGERING } from './memory.ts'

describe('an environment', () => {
  const deployed = (status: Status) => {
    const record = new MemoryRecord()
    record.deployments.set('production', { status, completed: true, at: NOW, sha: 'c'.repeat(40), ref: 'main' })
    return record
  }
  const of = (environment: string, filters: Partial<RunFilters> = {}) =>
    badge({ kind: 'environment', environment }, { filters })

  test('shows its newest deployment', async () => {
    await expect(find(of('production'), deployed('errored'))).resolves.toMatchObject({
      status: 'errored',
      warnings: [],
      oneRun: undefined,
      shown: [],
      subject: { environment: 'production', workflow: undefined },
      defaults: { id: 'production', link: 'deployments' }
    })
  })

  test.each<[filters: Partial<RunFilters>, asked: string]>([
    [{}, 'octo/demo {"environment":"production"}'],
    [{ branch: 'next' }, 'octo/demo {"environment":"production","ref":"next"}'],
    [{ tag: 'v1' }, 'octo/demo {"environment":"production","ref":"v1"}'],
    [{ sha: 'c0ffee' }, 'octo/demo {"environment":"production","sha":"c0ffee"}'],
    [{ repository: 'octo/tools' }, 'octo/tools {"environment":"production"}']
  ])('with %j it is asked for as %s', async (filters, asked) => {
    const record = deployed('passing')
    await find(of('production', filters), record)
    expect(record.asked).toEqual([`deployment of ${asked}`])
  })

  test('is unknown once its state is too old, and untouched where its state is ignored', async () => {
    const old = deployed('passing')
    old.deployments.set('production', {
      status: 'passing',
      completed: true,
      at: NOW - 9 * 86_400_000,
      sha: '',
      ref: ''
    })
    const definition = of('production')
    const aged = { ...definition, judging: { ...definition.judging, maxAge: 7 } }
    await expect(find(aged, old)).resolves.toMatchObject({ status: 'unknown', skipReason: undefined })
    const ignoring = { ...definition, judging: { ...definition.judging, ignore: ['inactive' as const] } }
    await expect(find(ignoring, deployed('inactive'))).resolves.toMatchObject({
      skipReason: 'the status inactive is ignored'
    })
  })

  test('that is unknown: unknown, with a warning that names the nearest', async () => {
    await expect(find(of('prodcution'), deployed('passing'))).resolves.toMatchObject({
      status: 'unknown',
      warnings: ['There is no environment "prodcution", so the badge is unknown. Did you mean "production"?']
    })
  })

  test('that is known, but has no deployment: unknown without a warning', async () => {
    await expect(find(of('staging'), deployed('passing'))).resolves.toMatchObject({ status: 'unknown', warnings: [] })
  })
})

describe('checks', () => {
  const check = (name: string, status: Status, more: Partial<ReportedCheck> = {}): ReportedCheck => ({
    name,
    status,
    completed: status !== 'running' && status !== 'pending',
    at: NOW,
    ...more
  })
  const recordOf = (...checks: ReportedCheck[]): MemoryRecord => {
    const record = new MemoryRecord()
    record.checksThere = checks
    return record
  }
  const of = (name: string, filters: Partial<RunFilters> = {}, judging: Partial<Judging> = {}) =>
    badge({ kind: 'check', check: name }, { filters, judging })

  test.each<[name: string, judging: Partial<Judging>, shown: Status]>([
    ['lint', {}, 'neutral'],
    ['build', {}, 'failing'],
    ['build (a)', {}, 'passing'],
    ['ci/*', {}, 'skipped'],
    ['ci/*', { inProgress: 'show' }, 'pending'],
    ['ci/*', { strict: true }, 'unknown'],
    ['ci/*', { ignore: ['skipped'] }, 'unknown'],
    ['*', {}, 'failing'],
    ['*', { ignore: ['failing'] }, 'passing'],
    ['old', {}, 'errored'],
    ['old', { maxAge: 7 }, 'unknown']
  ])('%s %j: %s', async (name, judging, shown) => {
    const record = recordOf(
      check('lint', 'neutral'),
      check('build (a)', 'passing'),
      check('build (b)', 'failing'),
      check('ci/jenkins', 'skipped'),
      check('ci/travis', 'pending'),
      ...(name === 'old' ? [check('old', 'errored', { at: NOW - 8 * DAY })] : [])
    )
    await expect(find(of(name, {}, judging), record)).resolves.toMatchObject({ status: shown, warnings: [] })
  })

  test.each<[situation: string, ref: string, filters: Partial<RunFilters>, context?: Partial<Context>]>([
    ['of the commit that we run on', `octo/demo ${'c'.repeat(40)}`, {}],
    ['of a branch', 'octo/demo heads/next', { branch: 'next' }],
    ['of a tag', 'octo/demo tags/v1', { tag: 'v1' }],
    ['of a commit', 'octo/demo c0ffee', { sha: 'c0ffee', branch: 'next' }],
    ['of another repository', 'octo/tools heads/next', { repository: 'octo/tools', branch: 'next' }],
    ['after a run: of its commit', `octo/demo ${'e'.repeat(40)}`, {}, { event: 'workflow_run', triggering: TRIGGERING }]
  ])('%s', async (_, ...[ref, filters, context = {}]) => {
    const record = recordOf(check('lint', 'passing'))
    await find(of('lint', filters), record, { context })
    expect(record.asked).toEqual([`checks of ${ref}`])
  })

  test('an unknown one: unknown, with a warning that names the nearest', async () => {
    await expect(find(of('lnit'), recordOf(check('lint', 'passing')))).resolves.toMatchObject({
      status: 'unknown',
      warnings: ['There is no check "lnit", so the badge is unknown. Did you mean "lint"?']
    })
  })
})
