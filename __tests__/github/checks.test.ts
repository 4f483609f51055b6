import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { checksOf } from '../../src/github/checks.ts'
import type { Get } from '../../src/github/pages.ts'
import { DEMO, Desk } from './reading.ts'

let desk: Desk
let get: Get
const SHA = 'c'.repeat(40)
const DAY_3 = '2026-01-03T00:00:00Z'

beforeEach(async () => {
  desk = await Desk.open()
  get = desk.reader({ checks: 'read', statuses: 'read' })
})

afterEach(async () => {
  const { violations } = desk.server
  await desk.server.stop()
  expect(violations).toEqual([])
})

describe('a check run', () => {
  test.each([
    ['success', 'passing'],
    ['failure', 'failing'],
    ['neutral', 'neutral'],
    ['cancelled', 'cancelled'],
    ['skipped', 'skipped'],
    ['timed_out', 'timed-out'],
    ['action_required', 'action-required'],
    [null, 'unknown']
  ])('that concluded %s: %s', async (conclusion, status) => {
    desk.repository.checkRuns.set(SHA, [{ id: 1, name: 'build', conclusion, completed_at: DAY_3 }])
    await expect(checksOf(get, DEMO, SHA)).resolves.toEqual([
      { name: 'build', status, completed: true, at: Date.UTC(2026, 0, 3) }
    ])
  })

  // Not in the description of check runs, but in that of their suites, and in GraphQL's enum.
  test.each([
    ['stale', 'unknown'],
    ['startup_failure', 'errored'],
    ['some_day', 'unknown']
  ])('that concluded %s, which is not described: %s', async (conclusion, status) => {
    desk.repository.checkRuns.set(SHA, [])
    const body = { total_count: 1, check_runs: [{ name: 'build', status: 'completed', conclusion }] }
    desk.server.faults = [{ operation: 'checks/list-for-ref', nth: 1, when: 'after', answer: { status: 200, body } }]
    await expect(checksOf(get, DEMO, SHA)).resolves.toEqual([{ name: 'build', status, completed: true, at: undefined }])
  })

  test.each([
    ['in_progress', 'running'],
    ['queued', 'pending'],
    ['requested', 'pending'],
    ['waiting', 'pending'],
    ['pending', 'pending']
  ])('that is %s: %s', async (progress, status) => {
    const seed = { id: 1, name: 'build', status: progress }
    desk.repository.checkRuns.set(SHA, [
      { ...seed, started_at: DAY_3 },
      { ...seed, name: 'not started', started_at: null }
    ])
    await expect(checksOf(get, DEMO, SHA)).resolves.toEqual([
      { name: 'build', status, completed: false, at: Date.UTC(2026, 0, 3) },
      { name: 'not started', status, completed: false, at: undefined }
    ])
  })

  test('counts as its suite has it last; another suite has its own', async () => {
    desk.repository.checkRuns.set(SHA, [
      { id: 1, name: 'build', conclusion: 'failure', suite: 1 },
      { id: 2, name: 'build', conclusion: 'cancelled', suite: 2 },
      { id: 3, name: 'build', conclusion: 'success', suite: 1 }
    ])
    const checks = await checksOf(get, DEMO, SHA)
    expect(checks.map(({ status }) => status)).toEqual(['cancelled', 'passing'])
  })
})

describe('a commit status', () => {
  test.each([
    ['success', 'passing', true],
    ['failure', 'failing', true],
    ['error', 'errored', true],
    ['pending', 'pending', false],
    ['expected', 'pending', false],
    ['some_day', 'unknown', true]
  ])('%s: %s', async (state, status, completed) => {
    desk.repository.statuses.set(SHA, [{ context: 'ci/jenkins', state, updated_at: DAY_3 }])
    await expect(checksOf(get, DEMO, SHA)).resolves.toEqual([
      { name: 'ci/jenkins', status, completed, at: Date.UTC(2026, 0, 3) }
    ])
  })

  test('counts as its context has it last', async () => {
    desk.repository.statuses.set(SHA, [
      { context: 'ci/jenkins', state: 'pending' },
      { context: 'concourse', state: 'success' },
      { context: 'ci/jenkins', state: 'failure' }
    ])
    const checks = await checksOf(get, DEMO, SHA)
    expect(checks.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
      'ci/jenkins failing',
      'concourse passing'
    ])
  })
})

describe('both', () => {
  test('stand in one list, check runs first, in a request each', async () => {
    desk.repository.checkRuns.set(SHA, [{ id: 1, name: 'build' }])
    desk.repository.statuses.set(SHA, [{ context: 'build', state: 'failure' }])
    const checks = await checksOf(get, DEMO, SHA)
    expect(checks.map(({ name, status }) => `${name} ${status}`)).toEqual(['build passing', 'build failing'])
    expect(desk.paths).toEqual([
      `commits/${SHA}/check-runs?filter=latest&per_page=100&page=1`,
      `commits/${SHA}/status?per_page=100&page=1`
    ])
  })

  test('are read to the last page', async () => {
    const seeds = Array.from({ length: 250 }, (_, index) => ({ id: index, name: `leg (${index})` }))
    const contexts = Array.from({ length: 201 }, (_, index) => ({ context: `context ${index}`, state: 'success' }))
    desk.repository.checkRuns.set(SHA, seeds)
    desk.repository.statuses.set(SHA, contexts)
    const checks = await checksOf(get, DEMO, SHA)
    expect(checks.map(({ name }) => name)).toEqual([
      ...seeds.map(({ name }) => name),
      ...contexts.map(({ context }) => context)
    ])
    expect(desk.paths).toHaveLength(6)
  })

  test('a full page that is the last is not followed by an empty one', async () => {
    desk.repository.checkRuns.set(
      SHA,
      Array.from({ length: 200 }, (_, index) => ({ id: index, name: `leg (${index})` }))
    )
    await expect(checksOf(get, DEMO, SHA)).resolves.toHaveLength(200)
    expect(desk.paths).toHaveLength(3)
  })

  test('none', async () => {
    await expect(checksOf(get, DEMO, await desk.head())).resolves.toEqual([])
  })
})

describe('the commit', () => {
  beforeEach(async () => {
    const sha = await desk.head()
    desk.repository.checkRuns.set(sha, [{ id: 1, name: 'build' }])
    desk.repository.statuses.set(sha, [{ context: 'jenkins', state: 'success' }])
    await desk.repository.git.swap('refs/heads/feature/ä#1', sha, null)
    await desk.repository.git.swap('refs/tags/v1.0.0', sha, null)
  })

  test.each(['main', 'heads/main', 'feature/ä#1', 'heads/feature/ä#1', 'v1.0.0', 'tags/v1.0.0'])(
    'by the name %s',
    async (ref) => {
      const checks = await checksOf(get, DEMO, ref)
      expect(checks.map(({ name }) => name)).toEqual(['build', 'jenkins'])
    }
  )

  test('by its id', async () => {
    await expect(checksOf(get, DEMO, await desk.head())).resolves.toHaveLength(2)
  })

  test.each(['no-such-branch', 'heads/v1.0.0', 'd'.repeat(40)])('%s is not there, and has none', async (ref) => {
    await expect(checksOf(get, DEMO, ref)).resolves.toEqual([])
    expect(desk.server.requests.map(({ status }) => status)).toEqual([422, 404])
  })
})

describe('a token', () => {
  beforeEach(() => {
    desk.repository.checkRuns.set(SHA, [{ id: 1, name: 'build' }])
    desk.repository.statuses.set(SHA, [{ context: 'jenkins', state: 'success' }])
  })

  test.each([
    ['checks', 'the check runs', { contents: 'write', actions: 'read', statuses: 'read', deployments: 'read' }],
    ['statuses', 'the commit statuses', { contents: 'write', actions: 'read', checks: 'read', deployments: 'read' }],
    ['checks', 'the check runs', {}]
  ] as const)('without %s: read may not see %s, and is told which scope it lacks', async (scope, what, permissions) => {
    await expect(checksOf(desk.reader(permissions), DEMO, SHA)).rejects.toMatchObject({
      code: 'forbidden',
      message: `GitHub refused to read ${what} of octo/demo: Resource not accessible by integration (HTTP 403). The token lacks "${scope}: read". GitHub accepts: ${scope}=read.`
    })
  })

  test('that is wrong is refused as such', async () => {
    const wrong = desk.reader({ checks: 'read' })
    desk.server.world.tokens.clear()
    await expect(checksOf(wrong, DEMO, SHA)).rejects.toMatchObject({ code: 'unauthorized' })
  })
})

test('an answer that is lost or makes no sense is asked for again', async () => {
  desk.repository.checkRuns.set(SHA, [{ id: 1, name: 'build' }])
  desk.server.faults = [
    { operation: 'checks/list-for-ref', nth: 1, when: 'after', answer: 'truncate' },
    { operation: 'checks/list-for-ref', nth: 2, when: 'after', answer: { status: 200, body: [] } },
    { operation: 'repos/get-combined-status-for-ref', nth: 1, when: 'before', answer: 'reset' }
  ]
  await expect(checksOf(get, DEMO, SHA)).resolves.toHaveLength(1)
  expect(desk.paths).toHaveLength(5)
})
