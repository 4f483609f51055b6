import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { RunSeed } from '../github-server/world.ts'
import { CI, type Outcome, Scene, TOKEN } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const run = (number: number, seed: Partial<RunSeed> = {}): RunSeed => ({
  id: 100 + number,
  run_number: number,
  workflow: CI,
  ...seed
})

/** Publishes as a run of that number and attempt. */
const as = (number: number, attempt: number, status: string, inputs: Record<string, string> = {}): Promise<Outcome> =>
  scene.run({
    inputs: { status, ...inputs },
    env: { GITHUB_RUN_ID: String(100 + number), GITHUB_RUN_NUMBER: String(number), GITHUB_RUN_ATTEMPT: String(attempt) }
  })

const shown = async (): Promise<string | undefined> =>
  /CI: ([a-z ]+)/.exec((await scene.badge('main/ci.svg')) ?? '')?.[1]

describe('a badge that speaks for one run', () => {
  test.each<[string, RunSeed, string]>([
    ['a newer run that has completed', run(12), 'superseded'],
    ['a newer run that was cancelled', run(12, { conclusion: 'cancelled' }), 'published'],
    ['a newer run that is not done', run(12, { status: 'in_progress' }), 'published'],
    ['a newer run of another branch', run(12, { head_branch: 'dev' }), 'published'],
    ['a newer run of a pull request', run(12, { event: 'pull_request' }), 'published'],
    ['a newer run of a fork', run(12, { head_repository: 'eve/demo' }), 'published'],
    ['a newer run that was skipped', run(12, { conclusion: 'skipped', event: 'issue_comment' }), 'published'],
    ['a newer run that is neutral', run(12, { conclusion: 'neutral' }), 'published'],
    ['a newer run that waits for approval', run(12, { conclusion: 'action_required' }), 'published'],
    ['a newer run that timed out', run(12, { conclusion: 'timed_out' }), 'superseded'],
    ['a newer run that did not start', run(12, { conclusion: 'startup_failure' }), 'superseded'],
    [
      'a newer run that is repeated and had passed',
      run(12, { status: 'in_progress', run_attempt: 2, earlier: [{ conclusion: 'success' }] }),
      'superseded'
    ],
    [
      'a newer run that is repeated and was skipped',
      run(12, { status: 'in_progress', run_attempt: 2, earlier: [{ conclusion: 'skipped' }] }),
      'published'
    ],
    ['an older run', run(10), 'published']
  ])('%s: %j → %s', async (_, other, result) => {
    scene.repository.runs.push(other)
    const outcome = await as(11, 1, 'failure')
    expect(outcome).toMatchObject({ code: 0, outputs: { result, changed: String(result === 'published') } })
  })

  test('gives way to what a newer run has published, also without the right to look runs up', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write' })
    await as(12, 1, 'success')
    const older = await as(11, 2, 'failure')
    expect(older.outputs).toMatchObject({
      result: 'superseded',
      reason: 'there is a newer run than run #11, attempt 2'
    })
    expect(await shown()).toBe('passing')
    const again = await as(12, 2, 'failure')
    expect(again.outputs['result']).toBe('published')
    expect(again.summary).toContain('could not be asked')
    expect((await as(12, 1, 'success')).outputs['result']).toBe('superseded')
    expect((await as(13, 1, 'cancelled')).outputs['result']).toBe('published')
    expect(await shown()).toBe('cancelled')
  })

  test('leaves the other badges of the branch alone', async () => {
    await as(12, 1, 'success')
    expect((await as(11, 1, 'failure', { id: 'other' })).outputs['result']).toBe('published')
    expect(await shown()).toBe('passing')
  })

  test('in a gist gives way to a newer completed run', async () => {
    const gist = scene.server.world.gist('aa5a315d61ae9438b18d', 'octo', { 'notes.md': 'mine' })
    scene.repository.runs.push(run(12))
    const { outputs } = await as(11, 1, 'failure', {
      'gist-id': gist.id,
      'gist-token': 'ghp_canaryClassicToken0123456789abcdefgh'
    })
    expect(outputs['result']).toBe('superseded')
    expect(gist.files.size).toBe(1)
  })
})

test('a look-up publishes the newest run whatever stands there', async () => {
  await as(12, 1, 'success')
  scene.repository.runs.push(run(11, { conclusion: 'failure' }))
  const { outputs } = await scene.run({
    inputs: { workflow: 'ci.yml' },
    env: { GITHUB_WORKFLOW: 'Badges', GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main' }
  })
  expect(outputs).toMatchObject({ result: 'published', status: 'failing' })
})

test('legs that publish the sum of their run at once leave the whole sum', async () => {
  scene.repository.jobs.set(99, [
    { id: 1, name: 'a', status: 'in_progress', steps: [{ name: 'x', status: 'completed', conclusion: 'failure' }] },
    { id: 2, name: 'b', status: 'in_progress' },
    { id: 3, name: 'c', status: 'in_progress' }
  ])
  const legs = [1, 2, 3].map((id) =>
    scene.run({ inputs: { 'job-id': String(id), 'job-status': id === 1 ? 'failure' : 'success' } })
  )
  for (const { code } of await Promise.all(legs)) expect(code).toBe(0)
  expect(await shown()).toBe('failing')
})
