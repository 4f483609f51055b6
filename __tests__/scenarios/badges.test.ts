import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { RunSeed } from '../github-server/world.ts'
import { type Badge, CI, COMMIT, HEAD, JOBS, type Outcome, RUNS, Scene, type Step, TOKEN } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const PUBLISHER = {
  GITHUB_WORKFLOW: 'Badges',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main'
}

const run = (number: number, seed: Partial<RunSeed> = {}): RunSeed => ({
  id: 100 + number,
  run_number: number,
  workflow: CI,
  ...seed
})
const publish = (badges: string, step: Step = {}): Promise<Outcome> =>
  scene.run({ env: PUBLISHER, ...step, inputs: { badges, ...step.inputs } })
const listOf = (outcome: Outcome): Badge[] => JSON.parse(outcome.outputs['badges'] ?? '[]') as Badge[]
const statuses = (outcome: Outcome): Record<string, string | null> =>
  Object.fromEntries(listOf(outcome).map(({ id, status }) => [id, status]))

describe('a list of badges', () => {
  test('goes out in one commit, and badges of one workflow share its look-up', async () => {
    await publish('- { id: first, message: x }')
    scene.server.requests.length = 0
    scene.repository.runs.push(run(3, { conclusion: 'failure' }))
    scene.repository.jobs.set(103, [
      { id: 1, name: 'unit', conclusion: 'failure' },
      { id: 2, name: 'lint' }
    ])
    const outcome = await publish(`
- { id: ci, workflow: ci.yml }
- { id: again, workflow: ci.yml, style: flat-square }
- { id: unit, workflow: ci.yml, job: unit, label: unit tests }
- { id: lint, workflow: ci.yml, job: lint }
- { id: coverage, label: coverage, message: 87.4%, color: yellow }`)
    expect(statuses(outcome)).toEqual({
      ci: 'failing',
      again: 'failing',
      unit: 'failing',
      lint: 'passing',
      coverage: null
    })
    expect(outcome.outputs['status']).toBe('failing')
    expect(scene.server.operations).toEqual([RUNS, JOBS, HEAD, COMMIT])
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(2)
    expect(await scene.badge('main/unit.svg')).toContain('aria-label="unit tests: failing"')
    expect(await scene.badge('main/lint.svg')).toContain('aria-label="lint: passing"')
    expect(outcome.outputs['markdown']?.split(' ')).toHaveLength(5 + 1)
  })

  test('tells all its problems at once, and writes nothing', async () => {
    const { code, stdout } = await publish(
      '- { workflow: ci.yml }\n- { id: A, colour: red }\n- { id: x, tag: v1, branch: main }'
    )
    expect(code).toBe(1)
    expect(stdout).toContain('badges:1:')
    expect(stdout).toContain('badges:2:')
    expect(stdout).toContain('badges:3:')
    expect(scene.server.requests).toEqual([])
  })

  test('excludes the inputs of one badge', async () => {
    const { code, stdout } = await publish('- { id: x, message: y }', { inputs: { label: 'z' } })
    expect(code).toBe(1)
    expect(stdout).toContain('Inputs "badges" and "label" both describe a badge')
  })

  test('may not put two badges into one file', async () => {
    const { code, stdout } = await publish('- { id: x, message: y }\n- { id: z, message: y }', {
      inputs: { path: 'one' }
    })
    expect(code).toBe(1)
    expect(stdout).toContain('The badges "x" and "z" would both be the file one.')
  })
})

describe('the run that a badge shows', () => {
  test.each<[string, RunSeed[], string, string]>([
    ['in_progress: show', [run(3, { status: 'in_progress' }), run(2)], 'in_progress: show', 'running'],
    ['in_progress: show, waiting', [run(3, { status: 'waiting' }), run(2)], 'in_progress: show', 'pending'],
    ['ignore', [run(3, { conclusion: 'skipped' }), run(2, { conclusion: 'failure' })], 'ignore: [skipped]', 'failing'],
    ['ignore in another vocabulary', [run(3, { conclusion: 'cancelled' }), run(2)], 'ignore: STOPPED', 'passing'],
    ['event', [run(3, { event: 'schedule', conclusion: 'failure' }), run(2)], 'event: push', 'passing'],
    [
      'a pull request that is asked for',
      [run(3, { event: 'pull_request', head_branch: 'fix', conclusion: 'failure' }), run(2)],
      'event: pull_request',
      'failing'
    ],
    ['actor', [run(3, { actor: 'eve', conclusion: 'failure' }), run(2)], 'actor: octocat', 'passing'],
    [
      'sha',
      [run(3, { conclusion: 'failure' }), run(2, { head_sha: 'c'.repeat(40) })],
      `sha: ${'c'.repeat(40)}`,
      'passing'
    ],
    ['run_number', [run(3, { conclusion: 'failure' }), run(2)], 'run_number: 2', 'passing'],
    ['run_id', [run(3, { conclusion: 'failure' }), run(2)], 'run_id: 102', 'passing'],
    ['branch', [run(3, { conclusion: 'failure' }), run(2, { head_branch: 'v2' })], 'branch: v2', 'passing'],
    ['tag', [run(3, { conclusion: 'failure' }), run(2, { head_branch: 'v2.0' })], 'tag: v2.0', 'passing'],
    ['max_age', [run(3, { updated_at: '2020-01-01T00:00:00Z' })], 'max_age: 30', 'unknown'],
    ['max_age, not reached', [run(3, { updated_at: new Date().toISOString() })], 'max_age: 30', 'passing']
  ])('by %s', async (_, runs, key, status) => {
    scene.repository.runs.push(...runs)
    const outcome = await publish(`- { id: x, workflow: ci.yml, ${key} }`, {
      inputs: { directory: 'out', path: '%{id}' }
    })
    expect(statuses(outcome)).toEqual({ x: status })
  })

  test('is a warning where a job was allowed to fail, in four requests', async () => {
    await publish('- { id: first, message: x }')
    scene.server.requests.length = 0
    scene.repository.runs.push(run(3))
    scene.repository.jobs.set(103, [
      { id: 1, name: 'a' },
      { id: 2, name: 'flaky', conclusion: 'failure' }
    ])
    const outcome = await publish('- { id: x, workflow: ci.yml }\n- { id: y, workflow: ci.yml, wording: github }')
    expect(statuses(outcome)).toEqual({ x: 'warning', y: 'passing' })
    expect(scene.server.operations).toEqual([RUNS, JOBS, HEAD, COMMIT])
  })

  test('takes one request of 5,000 runs', async () => {
    scene.repository.runs.push(...Array.from({ length: 5000 }, (_, index) => run(index + 1, { conclusion: 'failure' })))
    await publish('- { id: x, workflow: ci.yml }', { inputs: { directory: 'out' } })
    // The jobs are for the log, which names those that failed.
    expect(scene.server.operations).toEqual([RUNS, JOBS])
  })
})

describe('jobs', () => {
  const matrix = [
    { id: 1, name: 'build (x64)' },
    { id: 2, name: 'build (arm64)', conclusion: 'failure' },
    { id: 3, name: 'deploy / push', conclusion: 'skipped' },
    { id: 4, name: 'builder', conclusion: 'timed_out' }
  ]
  test.each([
    ['build', 'failing'],
    ['build (x64)', 'passing'],
    ['deploy', 'skipped'],
    ['build*', 'failing'],
    ['*(x64)', 'passing'],
    ['builder', 'timed-out'],
    ['buid', 'unknown']
  ])('named %j are %s', async (job, status) => {
    scene.repository.runs.push(run(3, { conclusion: 'failure' }))
    scene.repository.jobs.set(103, matrix)
    const outcome = await scene.run({ env: PUBLISHER, inputs: { workflow: 'ci.yml', job, directory: 'out' } })
    expect(outcome.outputs['status']).toBe(status)
    expect(listOf(outcome)[0]).toMatchObject({
      label: job,
      id: `ci/${job
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[-._]+|[-._]+$/g, '')}`
    })
    if (job === 'buid')
      expect(outcome.stdout).toContain('::warning::There is no job "buid", so the badge is unknown. Did you mean')
  })

  test('each have a badge of their own, in one commit', async () => {
    scene.repository.runs.push(run(3, { conclusion: 'failure' }))
    scene.repository.jobs.set(103, [...matrix, { id: 5, name: 'Build: x64' }, { id: 6, name: 'build x64' }])
    const outcome = await publish('- { id: ci, workflow: ci.yml, each: job }')
    expect(statuses(outcome)).toEqual({
      ci: 'failing',
      'ci/build-x64': 'passing',
      'ci/build-arm64': 'failing',
      'ci/deploy-push': 'skipped',
      'ci/builder': 'timed-out',
      'ci/build-x64-2': 'passing',
      'ci/build-x64-3': 'passing'
    })
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(1)
  })

  test('10,000 of them need 100 pages and six requests more, and little memory', async () => {
    scene.repository.jobs.set(
      99,
      Array.from({ length: 10_000 }, (_, index) => ({ id: index + 1, name: `job ${String(index)}` }))
    )
    const start = Date.now()
    const { outputs } = await scene.run({ inputs: { 'job-id': '1' } })
    expect(outputs).toMatchObject({ result: 'published', status: 'passing' })
    expect(scene.server.operations.filter((operation) => operation === JOBS)).toHaveLength(100)
    expect(scene.server.operations).toHaveLength(100 + 6)
    expect(Date.now() - start).toBeLessThan(15_000)
  })
})

describe('several workflows', () => {
  test.each([
    ['ci.yml\nRelease', 'failing'],
    ['*', 'failing'],
    ['ci.yml', 'passing']
  ])('%j are summed up', async (workflow, status) => {
    await scene.server.world.commitWorkflows(scene.repository, { 'ci.yml': '', 'release.yml': '' })
    scene.repository.runs.push(run(3), {
      id: 7,
      run_number: 1,
      workflow: scene.repository.workflows[1] ?? CI,
      conclusion: 'failure'
    })
    const { outputs } = await scene.run({ env: PUBLISHER, inputs: { workflow, directory: 'out' } })
    expect(outputs['status']).toBe(status)
  })

  test('strict: one without a result makes a good sum unknown', async () => {
    scene.repository.runs.push(run(3))
    const badges =
      '- { id: x, workflow: [ci.yml, release.yml] }\n- { id: y, workflow: [ci.yml, release.yml], strict: true }'
    expect(statuses(await publish(badges, { inputs: { directory: 'out' } }))).toEqual({ x: 'passing', y: 'unknown' })
  })
})

describe('other records', () => {
  beforeEach(() =>
    scene.server.world.installationToken(TOKEN, 'octo/demo', {
      contents: 'write',
      actions: 'read',
      checks: 'read',
      statuses: 'read',
      deployments: 'read'
    })
  )

  test('an environment shows its newest deployment, one that is not there is unknown and named', async () => {
    scene.repository.environments.push('production', 'staging')
    scene.repository.deployments.push({
      id: 1,
      environment: 'production',
      ref: 'main',
      sha: 'b'.repeat(40),
      statuses: [{ state: 'failure' }]
    })
    const outcome = await publish('- { id: p, environment: production }\n- { id: s, environment: stagin }', {
      inputs: { directory: 'out' }
    })
    expect(statuses(outcome)).toEqual({ p: 'failing', s: 'unknown' })
    expect(listOf(outcome)[0]).toMatchObject({
      label: 'production',
      link_url: 'https://github.com/octo/demo/deployments/production'
    })
    expect(outcome.stdout).toContain(
      '::warning::There is no environment "stagin", so the badge is unknown. Did you mean "staging"?'
    )
  })

  test('checks and commit statuses are one sum, by name or glob', async () => {
    scene.repository.checkRuns.set('b'.repeat(40), [{ id: 1, name: 'lint', conclusion: 'success' }])
    scene.repository.statuses.set('b'.repeat(40), [{ context: 'ci/jenkins', state: 'error' }])
    const badges = '- { id: l, check: lint }\n- { id: j, check: ci/jenkins }\n- { id: all, check: "*" }'
    const outcome = await publish(badges, { inputs: { directory: 'out' } })
    expect(statuses(outcome)).toEqual({ l: 'passing', j: 'errored', all: 'errored' })
    expect(listOf(outcome)[1]).toMatchObject({
      label: 'j',
      link_url: `https://github.com/octo/demo/commit/${'b'.repeat(40)}/checks`
    })
  })

  test.each([
    ['environment: production', 'deployments: read'],
    ['check: lint', 'checks: read']
  ])('%s without the permission names %s', async (key, permission) => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write', actions: 'read' })
    const { code, outputs } = await publish(`- { id: x, ${key} }`)
    expect(code).toBe(1)
    expect(outputs['reason']).toContain(permission)
  })
})

test('every word of every system is its status', async () => {
  const words: Readonly<Record<string, string>> = {
    failing: 'failing failure failed FAILED FAILING',
    'timed-out': 'timed-out timed_out TIMED_OUT',
    errored: 'errored startup_failure error FAULT',
    cancelled: 'cancelled aborted STOPPED canceled',
    'action-required': 'action-required action_required manual',
    running: 'running in_progress IN_PROGRESS started canceling',
    pending:
      'pending queued requested waiting expected created preparing scheduled waiting_for_resource waiting_for_callback',
    warning: 'warning',
    passing: 'passing success succeeded SUCCEEDED PASSING',
    neutral: 'neutral',
    skipped: 'skipped',
    inactive: 'inactive destroyed',
    unknown: 'unknown UNKNOWN stale abandoned'
  }
  const rows = Object.entries(words).flatMap(([status, list]) => list.split(' ').map((word) => ({ status, word })))
  const badges = rows.map(({ word }, index) => `- { id: w${String(index)}, status: "${word}" }`).join('\n')
  const found = statuses(await publish(badges, { inputs: { directory: 'out' } }))
  expect(found).toEqual(Object.fromEntries(rows.map(({ status }, index) => [`w${String(index)}`, status])))
})

test('every conclusion and progress of a run is its status', async () => {
  const rows = {
    success: 'passing',
    failure: 'failing',
    timed_out: 'timed-out',
    startup_failure: 'errored',
    cancelled: 'cancelled',
    action_required: 'action-required',
    neutral: 'neutral',
    skipped: 'skipped',
    stale: 'unknown',
    in_progress: 'running',
    queued: 'pending',
    requested: 'pending',
    waiting: 'pending',
    pending: 'pending'
  }
  const open = ['in_progress', 'queued', 'requested', 'waiting', 'pending']
  Object.keys(rows).forEach((word, index) => {
    const state = open.includes(word) ? { status: word } : { conclusion: word }
    scene.repository.runs.push(run(index + 1, { head_branch: word, ...state }))
  })
  const badges = Object.keys(rows)
    .map((word) => `- { id: ${word}, workflow: ci.yml, branch: ${word}, in_progress: show }`)
    .join('\n')
  expect(statuses(await publish(badges, { inputs: { directory: 'out' } }))).toEqual(rows)
})

test('a wording, single messages and colours', async () => {
  const { outputs } = await publish(
    '- { id: x, label: build, status: cancelled, wording: concourse, link: none }\n- { id: y, label: build, status: cancelled, messages: { cancelled: stopped }, colors: { canceled: "#123456" } }'
  )
  const [x, y] = JSON.parse(outputs['badges'] ?? '[]') as Badge[]
  expect(x).toMatchObject({ message: 'aborted', color: '#8f4b2d', link_url: null })
  expect(y).toMatchObject({ message: 'stopped', color: '#123456' })
})

test('a status said outright that is ignored leaves the badge as it is', async () => {
  await publish('- { id: x, status: success }')
  const { code, outputs } = await publish('- { id: x, status: skipped, ignore: [skipped] }')
  expect({ code, ...outputs }).toMatchObject({ code: 0, result: 'skipped', reason: 'the status skipped is ignored' })
  expect(await scene.badge('main/x.svg')).toContain('passing')
})

describe('links and placeholders', () => {
  beforeEach(() => {
    scene.repository.runs.push(run(3))
    scene.repository.jobs.set(103, [
      { id: 7, name: 'unit' },
      { id: 8, name: 'lint' }
    ])
    scene.repository.jobs.set(99, [{ id: 9, name: 'publish', status: 'in_progress' }])
  })

  test.each([
    ['workflow: ci.yml, job: unit, link: job', '/actions/runs/103/job/7'],
    ['workflow: ci.yml, link: run', '/actions/runs/103'],
    ['workflow: ci.yml, link: commit', `/commit/${'a'.repeat(40)}`],
    ['workflow: [ci.yml, release.yml]', '/actions?query=branch%3Amain'],
    ['workflow: ci.yml, tag: v1, link: release', '/releases/tag/v1'],
    ['environment: "a b", link: deployments', '/deployments/a%20b'],
    ['status: success, link: run', '/actions/runs/99'],
    ['link: job', '/actions/runs/99/job/9']
  ])('%s leads to %s', async (keys, page) => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', {
      contents: 'write',
      actions: 'read',
      deployments: 'read'
    })
    const { outputs, stdout } = await publish(`- { id: x, ${keys} }`, {
      inputs: { directory: 'out', path: '%{id}', 'job-id': '9' }
    })
    expect({ stdout, link: outputs['link-url'] }).toEqual({
      stdout: expect.any(String),
      link: `https://github.com/octo/demo${page}`
    })
  })

  test('a job fills %{job}', async () => {
    const { outputs } = await publish('- { id: x, workflow: ci.yml, job: "unit" }', {
      inputs: { directory: 'out', path: '%{workflow}/%{job}' }
    })
    expect(outputs['image-url']).toBe('out/ci/unit.svg')
  })

  test('another run than ours has no job to lead to, unless one is picked', async () => {
    const { code, stdout } = await publish('- { id: x, workflow: ci.yml, link: job }', { inputs: { 'job-id': '9' } })
    expect(code).toBe(1)
    expect(stdout).toContain('"job" needs a single job, and none is known')
  })
})
