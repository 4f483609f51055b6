import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { JobSeed, RunSeed } from '../github-server/world.ts'
import { badgeOf, CI, type Outcome, Scene, type Step, TOKEN } from './harness.ts'

// Situations that GitHub makes, and in which a badge is easily wrong.

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString()
const run = (number: number, seed: Partial<RunSeed> = {}): RunSeed => ({
  id: 100 + number,
  run_number: number,
  workflow: CI,
  created_at: at(number * 10),
  updated_at: at(number * 10 + 5),
  ...seed
})

/** Environment of a run of that number of the workflow CI. */
const as = (number: number, attempt = 1): Record<string, string> => ({
  GITHUB_RUN_ID: String(100 + number),
  GITHUB_RUN_NUMBER: String(number),
  GITHUB_RUN_ATTEMPT: String(attempt)
})
/** Environment of another workflow that publishes. */
const ELSEWHERE = {
  GITHUB_WORKFLOW: 'Badges',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main'
}
const lookUp = (step: Step = {}): Promise<Outcome> =>
  scene.run({ ...step, inputs: { workflow: 'ci.yml', ...step.inputs }, env: { ...ELSEWHERE, ...step.env } })

const shown = async (path = 'main/ci.svg'): Promise<string | undefined> =>
  /<title>[^:<]+: ([^<]+)</.exec((await scene.badge(path)) ?? '')?.[1]

const jobs = (...seeds: (Partial<JobSeed> & { name: string })[]): JobSeed[] =>
  seeds.map((seed, index) => ({ id: index + 1, ...seed }))

describe('a run that a newer one replaced', () => {
  const cancelled = jobs({ name: 'build', conclusion: 'cancelled' }, { name: 'badge', status: 'in_progress' })
  const SOURCES: [string, Record<string, string>][] = [
    ['status', { status: 'cancelled' }],
    ['needs', { needs: '{"build":{"result":"cancelled"}}' }],
    ['the jobs of the run', { 'job-id': '2' }],
    ['a look-up of its workflow', { workflow: 'ci.yml', 'job-id': '2' }]
  ]

  test.each(SOURCES)('leaves a good badge as it is: %s', async (_, inputs) => {
    scene.repository.runs.push(run(10), run(11, { status: 'in_progress' }), run(12, { status: 'in_progress' }))
    scene.repository.jobs.set(110, jobs({ name: 'build' }, { name: 'badge', status: 'in_progress' }))
    scene.repository.jobs.set(111, cancelled)
    await scene.run({ inputs: { status: 'success' }, env: as(10) })
    const { code, outputs } = await scene.run({ inputs, env: as(11) })
    expect(code).toBe(0)
    expect(['superseded', 'unchanged']).toContain(outputs['result'])
    expect(await shown()).toBe('passing')
  })

  test.each(SOURCES)('is shown where nothing took its place: %s', async (_, inputs) => {
    scene.repository.runs.push(run(10), run(11, { status: 'in_progress' }))
    scene.repository.jobs.set(111, cancelled)
    await scene.run({ inputs: { status: 'success' }, env: as(10) })
    expect((await scene.run({ inputs, env: as(11) })).outputs['result']).toBe('published')
    expect(await shown()).toBe('cancelled')
  })

  test('is told from one that hung by the times', async () => {
    scene.repository.runs.push(
      run(1),
      run(2, { conclusion: 'cancelled', updated_at: at(29) }),
      run(3, { status: 'in_progress', created_at: at(30) })
    )
    expect((await lookUp()).outputs['status']).toBe('cancelled')
    scene.repository.runs.push(run(4, { conclusion: 'cancelled', updated_at: at(51) }))
    scene.repository.runs.push(run(5, { status: 'in_progress', created_at: at(50) }))
    scene.repository.runs.splice(1, 2)
    expect((await lookUp()).outputs['status']).toBe('passing')
  })
})

describe('a run that is repeated', () => {
  const repeated = run(3, {
    status: 'in_progress',
    run_attempt: 2,
    earlier: [{ conclusion: 'failure', jobs: jobs({ name: 'test', conclusion: 'failure' }) }]
  })

  test('shows the attempt before', async () => {
    scene.repository.runs.push(run(2), repeated)
    const { outputs, stdout } = await lookUp()
    expect(outputs['status']).toBe('failing')
    expect(stdout).toContain('ci: failing, from run #3')
    expect(await scene.repository.git.run(['log', '-1', '--format=%b', 'refs/heads/badges'])).toContain(
      'Badge-Run: 103.1'
    )
  })

  test('and of its jobs those of that attempt', async () => {
    scene.repository.runs.push(run(2), repeated)
    scene.repository.jobs.set(103, jobs({ name: 'test', status: 'queued' }))
    expect((await lookUp({ inputs: { job: 'test' } })).outputs['status']).toBe('failing')
  })

  test('shows that it runs, where that is asked for', async () => {
    scene.repository.runs.push(run(2), repeated)
    const { outputs } = await scene.run({
      inputs: { badges: '[{ id: ci, workflow: ci.yml, in_progress: show }]' },
      env: ELSEWHERE
    })
    expect(outputs['status']).toBe('running')
  })
})

describe('the label', () => {
  const titled = (title: string): RunSeed => run(3, { run_name: title })

  test.each<[string, Step]>([
    ['of a look-up', { inputs: { workflow: 'ci.yml' }, env: ELSEWHERE }],
    ['of a look-up by name', { inputs: { workflow: 'CI' }, env: ELSEWHERE }],
    ['of our own run', { inputs: { status: 'success' }, env: as(3) }],
    [
      'of a triggering run',
      {
        env: { ...ELSEWHERE, GITHUB_EVENT_NAME: 'workflow_run' },
        payload: {
          workflow: { name: 'CI', path: CI.path },
          workflow_run: {
            id: 103,
            name: 'Deploy by @octocat',
            display_title: 'Deploy by @octocat',
            path: CI.path,
            workflow_id: CI.id,
            run_number: 3,
            run_attempt: 1,
            head_branch: 'main',
            event: 'push',
            status: 'completed',
            conclusion: 'success',
            head_repository: { full_name: 'octo/demo' }
          }
        }
      }
    ]
  ])('%s is the name of the workflow, not the run-name', async (_, step) => {
    scene.repository.runs.push(titled('Deploy by @octocat'))
    expect(badgeOf(await scene.run(step))).toMatchObject({ id: 'ci', label: 'CI' })
  })

  test('takes one more request only where the name may be a run-name', async () => {
    scene.repository.runs.push(run(3))
    await lookUp()
    expect(scene.server.operations).not.toContain('actions/get-workflow')
    scene.repository.runs.push(run(4, { run_name: 'x' }))
    scene.server.requests.length = 0
    await lookUp()
    expect(scene.server.operations.filter((operation) => operation === 'actions/get-workflow')).toHaveLength(1)
    scene.server.requests.length = 0
    await lookUp({ inputs: { label: 'mine' } })
    expect(scene.server.operations).not.toContain('actions/get-workflow')
  })

  test('stays while the workflow file is broken, and its runs are named by its path', async () => {
    scene.repository.runs.push(run(3, { run_name: CI.path, display_title: 'Break it', conclusion: 'startup_failure' }))
    expect(badgeOf(await lookUp())).toMatchObject({ label: 'CI', status: 'errored' })
  })

  test('of a workflow without a name is the stem of its file', async () => {
    const nameless = { id: 4711, name: '.github/workflows/nameless.yml', path: '.github/workflows/nameless.yml' }
    scene.repository.workflows.push(nameless)
    scene.repository.runs.push({ id: 200, run_number: 1, workflow: nameless })
    expect(badgeOf(await lookUp({ inputs: { workflow: 'nameless.yml' } }))).toMatchObject({ label: 'nameless' })
  })
})

describe('on workflow_run', () => {
  const triggering = {
    id: 107,
    name: 'CI',
    path: CI.path,
    workflow_id: CI.id,
    run_number: 7,
    run_attempt: 1,
    head_branch: 'main',
    head_sha: 'c'.repeat(40),
    event: 'push',
    status: 'completed',
    conclusion: 'failure',
    created_at: at(70),
    updated_at: at(75),
    head_repository: { full_name: 'octo/demo' }
  }
  const env = { ...ELSEWHERE, GITHUB_EVENT_NAME: 'workflow_run' }
  const payload = { workflow: { name: 'CI', path: CI.path }, workflow_run: triggering }

  test.each([
    ['status', { status: 'failure' }],
    ['needs', { needs: '{"report":{"result":"failure"}}' }]
  ])('%s speaks for the triggering run', async (_, inputs) => {
    const outcome = await scene.run({ inputs, env, payload })
    expect(badgeOf(outcome)).toMatchObject({
      id: 'ci',
      label: 'CI',
      path: 'main/ci.svg',
      link_url: 'https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain'
    })
    expect(await scene.repository.git.run(['log', '-1', '--format=%b', 'refs/heads/badges'])).toContain(
      'Badge-Run: 107.1'
    )
    scene.repository.runs.push(run(8))
    expect((await scene.run({ inputs: { status: 'cancelled' }, env, payload })).outputs['result']).toBe('superseded')
  })

  test.each<[string, RunSeed[]]>([
    ['is missing in the list', [run(6)]],
    ['is unfinished in the list', [run(6), run(7, { status: 'in_progress' })]],
    ['is listed', [run(6), run(7, { conclusion: 'failure' })]],
    [
      'is repeated already',
      [run(6), run(7, { status: 'queued', run_attempt: 2, earlier: [{ conclusion: 'failure' }] })]
    ]
  ])('the triggering run counts where it %s', async (_, runs) => {
    scene.repository.runs.push(...runs)
    const { outputs } = await scene.run({ env, payload })
    expect(outputs).toMatchObject({ result: 'published', status: 'failing' })
  })

  test('an event that does not tell when the run ended comes right after it', async () => {
    const untimed = { ...triggering, conclusion: 'cancelled', created_at: undefined, updated_at: undefined }
    scene.repository.runs.push(run(6), run(7, { status: 'in_progress' }), run(8, { status: 'in_progress' }))
    expect((await scene.run({ env, payload: { workflow_run: untimed } })).outputs).toMatchObject({ status: 'passing' })
    const failed = { ...untimed, conclusion: 'failure' }
    const inputs = { badges: '[{ id: recent, max_age: 1 }]' }
    expect((await scene.run({ inputs, env, payload: { workflow_run: failed } })).outputs['status']).toBe('failing')
  })

  test('a newer run that the list has wins all the same', async () => {
    scene.repository.runs.push(run(8))
    expect((await scene.run({ env, payload })).outputs).toMatchObject({ status: 'passing' })
  })
})

describe('sums of several workflows', () => {
  const workflow = 'ci.yml\nrelease.yml'

  test.each([
    ['a slow older run', 1],
    ['an older run that was repeated', 2]
  ])('do not go backwards: %s', async (_, attempt) => {
    const release = scene.repository.workflows[1] ?? CI
    scene.repository.runs.push(
      run(11, { status: 'in_progress', run_attempt: attempt, earlier: [{ conclusion: 'success' }] }),
      run(12, { conclusion: 'failure' }),
      { id: 300, run_number: 1, workflow: release }
    )
    scene.repository.jobs.set(111, jobs({ name: 'build' }, { name: 'badge', status: 'in_progress' }))
    const { outputs } = await scene.run({
      inputs: { workflow, id: 'all', 'job-id': '2' },
      env: as(11, attempt)
    })
    expect(outputs['status']).toBe('failing')
  })
})

describe('lists that lag', () => {
  test('a job whose steps are all done is asked for again', async () => {
    scene.repository.jobs.set(99, [
      { id: 1, name: 'build', conclusion: 'failure', lags: 1 },
      { id: 2, name: 'badge', status: 'in_progress' }
    ])
    const { outputs } = await scene.run({ inputs: { 'job-id': '2' } })
    expect(outputs['status']).toBe('failing')
    expect(scene.server.operations.filter((operation) => operation.includes('jobs'))).toHaveLength(2)
  })

  test('but our own job is not waited for', async () => {
    const steps = [{ name: 'build', status: 'completed', conclusion: 'success' }]
    scene.repository.jobs.set(99, [{ id: 2, name: 'badge', status: 'in_progress', steps }])
    expect((await scene.run({ inputs: { 'job-id': '2' } })).outputs['status']).toBe('passing')
    expect(scene.server.operations.filter((operation) => operation.includes('jobs'))).toHaveLength(1)
  })

  test('of two jobs of a run the better word never replaces the worse one', async () => {
    const two = (lint: Partial<JobSeed>): JobSeed[] => [
      { id: 1, name: 'lint', ...lint },
      { id: 2, name: 'test', status: 'in_progress' }
    ]
    scene.repository.jobs.set(99, two({ conclusion: 'failure' }))
    expect((await scene.run({ inputs: { 'job-id': '2' } })).outputs).toMatchObject({ result: 'published' })
    scene.repository.jobs.set(99, two({ status: 'in_progress' }))
    const late = await scene.run({ inputs: { 'job-id': '2' } })
    expect(late.outputs).toMatchObject({
      result: 'superseded',
      reason: 'another job of run #11 has published a worse status',
      changed: 'false'
    })
    expect(await shown()).toBe('failing')
    await scene.run({ inputs: { 'job-id': '2' }, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(await shown()).toBe('passing')
  })

  test('what is running or pending is no last word', async () => {
    await scene.run({ inputs: { status: 'in_progress' } })
    await scene.run({ inputs: { status: 'success' } })
    expect(await shown()).toBe('passing')
    expect((await scene.run({ inputs: { status: 'queued' } })).outputs['result']).toBe('superseded')
    expect(await shown()).toBe('passing')
  })
})

test("a fork's pull request shows its own jobs in a folder, not an older run of a branch with that name", async () => {
  scene.repository.runs.push(run(1, { event: 'pull_request', head_branch: 'patch' }))
  scene.repository.jobs.set(
    112,
    jobs({ name: 'build', conclusion: 'failure' }, { name: 'badge', status: 'in_progress' })
  )
  const { outputs, stdout } = await scene.run({
    inputs: { directory: 'out', 'job-id': '2' },
    env: {
      ...as(12),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/5/merge',
      GITHUB_REF_NAME: '5/merge',
      GITHUB_HEAD_REF: 'patch'
    },
    payload: { pull_request: { head: { sha: 'd'.repeat(40), ref: 'patch', repo: { full_name: 'stranger/demo' } } } }
  })
  expect(outputs).toMatchObject({ result: 'published', status: 'failing' })
  expect(stdout).toContain('ci: failing, from run #12: build failed')
})

describe('trailers', () => {
  test('of the old form are ignored, and those of a mirrored branch do not block', async () => {
    const { git } = scene.repository
    for (const message of ['x\n\nBadge-Run: ci.yml 400.1', 'x\n\nBadge-Run: 98.7']) {
      const head = await git.resolve('refs/heads/badges')
      const tree = await git.tree(head, [{ path: 'main/ci.svg', content: Buffer.from(message) }])
      await git.swap('refs/heads/badges', await git.commit(tree, head === null ? [] : [head], message), head)
      expect((await scene.run({ inputs: { status: 'failure' } })).outputs['result']).toBe('published')
    }
  })

  test('tell a public place nothing of a private workflow', async () => {
    scene.repository.isPrivate = true
    await scene.server.world.repository('octo/public')
    scene.server.world.classicToken('ghp_both', 'octo', { repositories: ['octo/demo', 'octo/public'] })
    await scene.run({
      inputs: {
        status: 'success',
        id: 'x',
        'target-repository': 'octo/public',
        'allow-public': 'true',
        token: 'ghp_both'
      }
    })
    const { git } = scene.server.world.repositories.get('octo/public') ?? scene.repository
    const log = await git.run(['log', '-1', '--format=%B', 'refs/heads/badges'])
    expect(log.trim()).toBe('Publish badges [skip ci]\n\nBadge-Run: 99.1')
  })

  test('of a commit that shows several runs tell which file shows which', async () => {
    scene.repository.runs.push(run(3))
    const badges = '[{ id: own, status: failing }, { id: ci, workflow: ci.yml }]'
    await scene.run({ inputs: { badges }, env: ELSEWHERE })
    const log = await scene.repository.git.run(['log', '-1', '--format=%b', 'refs/heads/badges'])
    expect(log.split('\n')).toEqual(
      expect.arrayContaining([
        'Badge-Run: 99.1',
        'Badge-Run: 103.1',
        'Badge-Files: 99.1 || main/own.svg',
        'Badge-Files: 103.1 || main/ci.svg'
      ])
    )
  })
})

describe("'*'", () => {
  test('leaves out deleted, dynamic and disabled workflows', async () => {
    const dead = { id: 5, name: 'Dead', path: '.github/workflows/dead.yml' }
    const dynamic = { id: 6, name: 'CodeQL', path: 'dynamic/github-code-scanning/codeql' }
    const disabled = { id: 7, name: 'Off', path: '.github/workflows/off.yml', state: 'disabled_manually' }
    scene.repository.workflows.push(dead, dynamic, disabled)
    await scene.server.world.commitWorkflows(scene.repository, { 'ci.yml': '', 'off.yml': '' })
    for (const [index, workflow] of [dead, dynamic, disabled].entries())
      scene.repository.runs.push({ id: 500 + index, run_number: 1, workflow, conclusion: 'failure' })
    scene.repository.runs.push(run(3))
    expect((await lookUp({ inputs: { workflow: '*' } })).outputs['status']).toBe('passing')
    expect((await lookUp({ inputs: { workflow: '*\nCodeQL' } })).outputs['status']).toBe('failing')
    expect((await lookUp({ inputs: { workflow: 'dead.yml' } })).outputs['status']).toBe('failing')
  })
})

describe('what is named and not there', () => {
  test.each<[string, Record<string, string>]>([
    ['a look-up', { workflow: 'ci.yml' }],
    ['a status', { status: 'success' }]
  ])('a branch is a warning that names the nearest: %s', async (_, inputs) => {
    const { code, stdout } = await scene.run({ inputs: { ...inputs, branch: 'mian' } })
    expect(code).toBe(0)
    expect(stdout).toContain('::warning::There is no branch "mian" in octo/demo. Did you mean "main"?')
  })

  test('but not one that is there, or a tag', async () => {
    const { git } = scene.repository
    await git.swap('refs/tags/v1', (await git.resolve('refs/heads/main')) ?? '', null)
    for (const branch of ['main', 'v1'])
      expect((await scene.run({ inputs: { workflow: 'ci.yml', branch } })).stdout).not.toContain('There is no branch')
  })

  test('a job may be named by its key in the workflow file', async () => {
    const file = 'jobs:\n  unit:\n    name: Unit tests (${{ matrix.os }})\n  lint:\n    name: Lint\n'
    await scene.server.world.commitWorkflows(scene.repository, { 'ci.yml': file })
    const head_sha = (await scene.repository.git.resolve('refs/heads/main')) ?? ''
    scene.repository.runs.push(run(3, { head_sha }))
    scene.repository.jobs.set(
      103,
      jobs({ name: 'Unit tests (linux)', conclusion: 'failure' }, { name: 'Unit tests (windows)' }, { name: 'Lint' })
    )
    expect((await lookUp({ inputs: { job: 'unit' } })).outputs['status']).toBe('failing')
    expect((await lookUp({ inputs: { job: 'lint' } })).outputs['status']).toBe('passing')
    const { outputs, stdout } = await lookUp({ inputs: { job: 'unti' } })
    expect(outputs['status']).toBe('unknown')
    expect(stdout).toContain('::warning::There is no job "unti"')
    expect(stdout).toContain('Did you mean "unit"?')
  })
})

test('without the right to look runs up, what is published is compared, and the summary says so', async () => {
  scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write' })
  await scene.run({ inputs: { status: 'success' }, env: as(12) })
  expect((await scene.run({ inputs: { status: 'failure' }, env: as(11) })).outputs['result']).toBe('superseded')
  expect((await scene.run({ inputs: { status: 'failure' }, env: as(13) })).summary).toContain('actions: read')
})

test('log and summary say which jobs failed of a run that is looked up, and ask only where the badge has changed', async () => {
  scene.repository.runs.push(run(7, { conclusion: 'failure' }))
  scene.repository.jobs.set(107, jobs({ name: 'test (18)' }, { name: 'test (20)', conclusion: 'failure' }))
  const { stdout, summary } = await lookUp()
  expect(stdout).toContain('ci: failing, from run #7: test (20) failed → ')
  expect(summary).toContain('| failing | [run #7](https://github.com/octo/demo/actions/runs/107): test (20) failed |')
  scene.server.requests.length = 0
  expect((await lookUp()).outputs['result']).toBe('unchanged')
  expect(scene.server.operations).toHaveLength(2)
})

test('a null in values is an output that was not set', async () => {
  const badges = '[{ id: size, label: size, message: a }, { id: cov, label: cov, message: b }]'
  const { code, outputs, stdout } = await scene.run({ inputs: { badges, values: '{"size": null, "cov": "87%"}' } })
  expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'published' })
  expect(stdout).toContain('::warning::')
  expect([await shown('main/size.svg'), await shown('main/cov.svg')]).toEqual([undefined, '87%'])
})

test('of a badge for each job the log names that job alone', async () => {
  scene.repository.runs.push(run(7, { conclusion: 'failure' }))
  scene.repository.jobs.set(107, jobs({ name: 'lint', conclusion: 'failure' }, { name: 'test', conclusion: 'failure' }))
  const { stdout } = await scene.run({
    inputs: { badges: '[{ id: ci, workflow: ci.yml, each: job }]' },
    env: ELSEWHERE
  })
  expect(stdout).toContain('ci: failing, from run #7: lint and test failed → ')
  expect(stdout).toContain('ci/lint: failing, from run #7: lint failed → ')
  expect(stdout).toContain('ci/test: failing, from run #7: test failed → ')
})
