import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { JobSeed, RunSeed } from '../github-server/world.ts'
import { badgeOf, CI, type Outcome, Scene, type Step, TOKEN } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const dry = (step: Step): Promise<Outcome> => scene.run({ ...step, inputs: { directory: 'out', ...step.inputs } })

describe('the jobs of the current run', () => {
  const failedStep = [{ name: 'test', status: 'completed', conclusion: 'failure' }]
  test.each<[string, JobSeed[], Record<string, string>, string]>([
    [
      'the only job shows its own status',
      [{ id: 1, name: 'a', status: 'in_progress' }],
      { 'job-id': '1', 'job-status': 'failure' },
      'failing'
    ],
    ['the only job, successful so far', [{ id: 1, name: 'a', status: 'in_progress' }], { 'job-id': '1' }, 'passing'],
    [
      'a last job shows the sum of the others',
      [
        { id: 1, name: 'a', conclusion: 'failure' },
        { id: 2, name: 'b' },
        { id: 3, name: 'c', status: 'in_progress' }
      ],
      { 'job-id': '3' },
      'failing'
    ],
    [
      'our own success is left out',
      [
        { id: 1, name: 'a', conclusion: 'skipped' },
        { id: 3, name: 'c', status: 'in_progress' }
      ],
      { 'job-id': '3' },
      'skipped'
    ],
    [
      'our own failure counts',
      [
        { id: 1, name: 'a' },
        { id: 3, name: 'c', status: 'in_progress' }
      ],
      { 'job-id': '3', 'job-status': 'cancelled' },
      'cancelled'
    ],
    [
      'an unfinished sibling is left out',
      [
        { id: 1, name: 'a' },
        { id: 2, name: 'b', status: 'queued' },
        { id: 3, name: 'c', status: 'in_progress' }
      ],
      { 'job-id': '3' },
      'passing'
    ],
    [
      '…unless a step of it has failed',
      [
        { id: 1, name: 'a' },
        { id: 2, name: 'b', status: 'in_progress', steps: failedStep },
        { id: 3, name: 'c', status: 'in_progress' }
      ],
      { 'job-id': '3' },
      'failing'
    ],
    [
      'our job is known by its runner',
      [
        { id: 1, name: 'a' },
        { id: 3, name: 'c', status: 'in_progress', runner_name: 'runner-1', steps: failedStep }
      ],
      {},
      'passing'
    ]
  ])('%s', async (_, jobs, inputs, status) => {
    scene.repository.jobs.set(99, jobs)
    const { outputs } = await dry({ inputs })
    expect(outputs).toMatchObject({ result: 'published', status, 'image-url': 'out/main/ci.svg' })
    expect(scene.server.operations).toEqual(['actions/list-jobs-for-workflow-run'])
  })

  test('are read page by page', async () => {
    const jobs = Array.from({ length: 250 }, (_, index) => ({ id: index + 1, name: `job ${String(index)}` }))
    scene.repository.jobs.set(99, [...jobs, { id: 1000, name: 'last', conclusion: 'timed_out' }])
    const { outputs } = await dry({})
    expect(outputs['status']).toBe('timed-out')
    expect(scene.server.operations).toHaveLength(3)
  })

  test('count for a look-up that the current run matches', async () => {
    scene.repository.jobs.set(99, [{ id: 1, name: 'a', conclusion: 'failure' }])
    scene.repository.runs.push({ id: 98, run_number: 10, workflow: CI })
    for (const inputs of [{ workflow: 'ci.yml' }, { workflow: 'CI' }, { branch: 'main' }, { workflow: '161335' }]) {
      expect((await dry({ inputs })).outputs).toMatchObject({ status: 'failing' })
    }
  })
})

describe('needs', () => {
  test.each([
    [{ build: { result: 'success', outputs: {} }, lint: { result: 'success', outputs: {} } }, 'passing'],
    [{ build: { result: 'cancelled', outputs: {} }, lint: { result: 'failure', outputs: {} } }, 'failing'],
    [{}, 'unknown']
  ])('%j is %s, without a request', async (needs, status) => {
    expect((await dry({ inputs: { needs: JSON.stringify(needs) } })).outputs['status']).toBe(status)
    expect(scene.server.operations).toEqual([])
  })

  const badgeJob: JobSeed = { id: 3, name: 'badge', status: 'in_progress' }
  test.each<[situation: string, needs: object, jobs: JobSeed[], status: string]>([
    [
      'a job before it failed',
      { test: { result: 'skipped' } },
      [{ id: 1, name: 'build', conclusion: 'failure' }, { id: 2, name: 'test', conclusion: 'skipped' }, badgeJob],
      'failing'
    ],
    [
      'a job before it failed, and another need passed',
      { test: { result: 'skipped' }, lint: { result: 'success' } },
      [
        { id: 1, name: 'build', conclusion: 'failure' },
        { id: 2, name: 'test', conclusion: 'skipped' },
        { id: 4, name: 'lint' },
        badgeJob
      ],
      'failing'
    ],
    [
      'its own condition',
      { test: { result: 'skipped' }, lint: { result: 'success' } },
      [{ id: 2, name: 'test', conclusion: 'skipped' }, { id: 4, name: 'lint' }, badgeJob],
      'passing'
    ],
    [
      'all by their own conditions',
      { test: { result: 'skipped' } },
      [{ id: 2, name: 'test', conclusion: 'skipped' }, badgeJob],
      'skipped'
    ],
    [
      'what the list is behind of counts all the same',
      { test: { result: 'skipped' }, lint: { result: 'failure' } },
      [{ id: 2, name: 'test', conclusion: 'skipped' }, { id: 4, name: 'lint', status: 'in_progress' }, badgeJob],
      'failing'
    ]
  ])('where one was skipped, the jobs of the run are summed: %s', async (_, needs, jobs, status) => {
    scene.repository.jobs.set(99, jobs)
    const { outputs } = await dry({ inputs: { needs: JSON.stringify(needs), 'job-id': '3' } })
    expect(outputs['status']).toBe(status)
    expect(scene.server.operations).toEqual(['actions/list-jobs-for-workflow-run'])
  })

  test('where one was skipped and the jobs may not be read, a warning names it', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write' })
    const needs = { test: { result: 'skipped' }, lint: { result: 'success' } }
    const { code, outputs, stdout } = await scene.run({ inputs: { needs: JSON.stringify(needs) } })
    expect({ code, status: outputs['status'] }).toEqual({ code: 0, status: 'passing' })
    expect(stdout).toContain(
      '::warning::Input "needs": these jobs were skipped, maybe because an earlier job failed: test. '
    )
    expect(stdout).toContain('actions: read')
  })

  test('that are empty are a warning', async () => {
    const { stdout } = await dry({ inputs: { needs: '{}' } })
    expect(stdout).toContain('::warning::Input "needs" is empty')
  })
})

describe('a looked-up workflow', () => {
  const run = (number: number, seed: Partial<RunSeed>): RunSeed => ({
    id: 100 + number,
    run_number: number,
    workflow: CI,
    ...seed
  })
  test.each<[string, RunSeed[], string]>([
    ['the newest run', [run(3, {}), run(2, { conclusion: 'failure' })], 'passing'],
    ['the last completed one', [run(3, { status: 'in_progress' }), run(2, { conclusion: 'failure' })], 'failing'],
    ['a cancelled one, if it is the newest', [run(3, { conclusion: 'cancelled' }), run(2, {})], 'cancelled'],
    [
      'no cancelled one before a newer one',
      [run(3, { status: 'in_progress' }), run(2, { conclusion: 'cancelled' }), run(1, {})],
      'passing'
    ],
    ['a skipped newest run', [run(3, { conclusion: 'skipped' }), run(2, { conclusion: 'failure' })], 'skipped'],
    ['unknown as long as nothing has completed', [run(3, { status: 'in_progress' })], 'unknown'],
    ['unknown without a run', [], 'unknown'],
    ['no pull request', [run(3, { event: 'pull_request', conclusion: 'failure' }), run(2, {})], 'passing'],
    ['no merge group', [run(3, { event: 'merge_group', conclusion: 'failure' }), run(2, {})], 'passing'],
    [
      "no fork's branch of the same name",
      [run(3, { head_repository: 'eve/demo', conclusion: 'failure' }), run(2, {})],
      'passing'
    ],
    ['no other branch', [run(3, { head_branch: 'dev', conclusion: 'failure' })], 'unknown']
  ])('shows %s', async (_, runs, status) => {
    scene.repository.runs.push(...runs)
    const outcome = await dry({
      inputs: { workflow: 'ci.yml' },
      env: { GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main', GITHUB_WORKFLOW: 'Badges' }
    })
    expect(outcome.outputs).toMatchObject({ status, 'image-url': 'out/main/ci.svg' })
    expect(badgeOf(outcome)).toMatchObject({
      id: 'ci',
      label: 'CI',
      link_url: 'https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain'
    })
  })

  test('reads no more pages than it needs', async () => {
    scene.repository.runs.push(
      ...Array.from({ length: 500 }, (_, index) => run(index + 1, { event: index >= 470 ? 'pull_request' : 'push' }))
    )
    const { outputs } = await dry({ inputs: { workflow: 'Release', branch: 'main' } })
    expect(outputs['status']).toBe('unknown')
    scene.server.requests.length = 0
    await dry({
      inputs: { workflow: 'ci.yml', branch: 'main' },
      env: { GITHUB_REF: 'refs/heads/dev', GITHUB_REF_NAME: 'dev' }
    })
    expect(scene.server.operations).toEqual([
      'actions/list-workflow-runs',
      'actions/list-workflow-runs',
      'actions/list-jobs-for-workflow-run'
    ])
  })

  test('that is not there is an error that names those there are', async () => {
    const { code, stdout, outputs } = await scene.run({ inputs: { workflow: 'releas.yml' } })
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ result: 'failed' })
    expect(stdout).toContain(
      '::error::Input "workflow": octo/demo has no workflow "releas.yml"; it has ci.yml, release.yml. Did you mean "release.yml"?'
    )
  })

  test('because it is two is told how to write them', async () => {
    const { code, stdout } = await scene.run({ inputs: { workflow: 'ci.yml, release.yml' } })
    expect(code).toBe(1)
    expect(stdout).toContain('Write several one per line, or as a list: [ci.yml, release.yml].')
  })
})

describe('workflow_run', () => {
  const triggering = {
    id: 77,
    name: 'CI',
    path: '.github/workflows/ci.yml',
    workflow_id: CI.id,
    run_number: 7,
    run_attempt: 2,
    head_branch: 'main',
    head_sha: 'c'.repeat(40),
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    head_repository: { full_name: 'octo/demo' }
  }
  const env = {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_WORKFLOW: 'Badges',
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main'
  }

  test('publishes the triggering workflow, as GitHub has it now and not as the payload has it', async () => {
    scene.repository.runs.push({ id: 77, run_number: 7, run_attempt: 2, workflow: CI, conclusion: 'failure' })
    const { outputs } = await scene.run({ env, payload: { workflow_run: triggering } })
    expect(outputs).toMatchObject({
      result: 'published',
      status: 'failing',
      'image-url': 'https://raw.githubusercontent.com/octo/demo/badges/main/ci.svg'
    })
    expect(await scene.repository.git.run(['log', '-1', '--format=%b', 'refs/heads/badges'])).toContain(
      'Badge-Run: 77.2'
    )
  })

  test('shows the branch that set it off', async () => {
    scene.repository.runs.push({ id: 77, run_number: 7, workflow: CI, head_branch: 'dev/x' })
    const payload = { workflow_run: { ...triggering, head_branch: 'dev/x' } }
    expect((await scene.run({ env, payload })).outputs['reason']).toContain('the triggering run is on dev/x')
    const { outputs } = await scene.run({ inputs: { branches: 'dev/*' }, env, payload })
    expect(outputs).toMatchObject({
      status: 'passing',
      'image-url': 'https://raw.githubusercontent.com/octo/demo/badges/dev/x/ci.svg'
    })
  })

  test.each([
    ['a pull request', { ...triggering, event: 'pull_request' }],
    ['a fork', { ...triggering, head_repository: { full_name: 'eve/demo' } }],
    ['a merge queue', { ...triggering, head_branch: 'gh-readonly-queue/main/pr-1' }]
  ])('set off by %s publishes nothing', async (_, workflow_run) => {
    const { code, outputs, stdout } = await scene.run({ env, payload: { workflow_run } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'skipped' })
    expect(stdout).toMatch(/^Not published: /m)
    expect(stdout).not.toMatch(/^::/m)
    expect(scene.server.operations).toEqual([])
  })
})
