import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { checksOf, environmentNames, newestDeployment } from '../../src/github/reports.ts'
import type { RepositoryReader } from '../../src/github/requests.ts'
import { TestGitHub } from './connection.ts'

let github: TestGitHub
let reader: RepositoryReader
const GONE = { owner: 'octo', name: 'gone' }
const SHA = 'c'.repeat(40)
const DAY_3 = '2026-01-03T00:00:00Z'

beforeEach(async () => {
  github = await TestGitHub.open()
  reader = github.reader({ checks: 'read', statuses: 'read', deployments: 'read' })
})

afterEach(async () => {
  const { violations } = github.server
  await github.server.stop()
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
    github.repository.checkRuns.set(SHA, [{ id: 1, name: 'build', conclusion, completed_at: DAY_3 }])
    await expect(checksOf(reader, SHA)).resolves.toEqual([
      { name: 'build', status, completed: true, at: Date.UTC(2026, 0, 3) }
    ])
  })

  // Not in the description of check runs, but in that of their suites, and in GraphQL's enum.
  test.each([
    ['stale', 'unknown'],
    ['startup_failure', 'errored'],
    ['some_day', 'unknown']
  ])('that concluded %s, which is not described: %s', async (conclusion, status) => {
    github.repository.checkRuns.set(SHA, [])
    const body = { total_count: 1, check_runs: [{ name: 'build', status: 'completed', conclusion }] }
    github.server.faults = [{ operation: 'checks/list-for-ref', nth: 1, when: 'after', answer: { status: 200, body } }]
    await expect(checksOf(reader, SHA)).resolves.toEqual([{ name: 'build', status, completed: true, at: undefined }])
  })

  test.each([
    ['in_progress', 'running'],
    ['queued', 'pending'],
    ['requested', 'pending'],
    ['waiting', 'pending'],
    ['pending', 'pending']
  ])('that is %s: %s', async (progress, status) => {
    const seed = { id: 1, name: 'build', status: progress }
    github.repository.checkRuns.set(SHA, [
      { ...seed, started_at: DAY_3 },
      { ...seed, name: 'not started', started_at: null }
    ])
    await expect(checksOf(reader, SHA)).resolves.toEqual([
      { name: 'build', status, completed: false, at: Date.UTC(2026, 0, 3) },
      { name: 'not started', status, completed: false, at: undefined }
    ])
  })

  test('counts as its suite has it last; another suite has its own', async () => {
    github.repository.checkRuns.set(SHA, [
      { id: 1, name: 'build', conclusion: 'failure', suite: 1 },
      { id: 2, name: 'build', conclusion: 'cancelled', suite: 2 },
      { id: 3, name: 'build', conclusion: 'success', suite: 1 }
    ])
    const checks = await checksOf(reader, SHA)
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
    github.repository.statuses.set(SHA, [{ context: 'ci/jenkins', state, updated_at: DAY_3 }])
    await expect(checksOf(reader, SHA)).resolves.toEqual([
      { name: 'ci/jenkins', status, completed, at: Date.UTC(2026, 0, 3) }
    ])
  })

  test('counts as its context has it last', async () => {
    github.repository.statuses.set(SHA, [
      { context: 'ci/jenkins', state: 'pending' },
      { context: 'concourse', state: 'success' },
      { context: 'ci/jenkins', state: 'failure' }
    ])
    const checks = await checksOf(reader, SHA)
    expect(checks.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
      'ci/jenkins failing',
      'concourse passing'
    ])
  })
})

describe('both', () => {
  test('stand in one list, check runs first, in a request each', async () => {
    github.repository.checkRuns.set(SHA, [{ id: 1, name: 'build' }])
    github.repository.statuses.set(SHA, [{ context: 'build', state: 'failure' }])
    const checks = await checksOf(reader, SHA)
    expect(checks.map(({ name, status }) => `${name} ${status}`)).toEqual(['build passing', 'build failing'])
    expect(github.paths).toEqual([
      `commits/${SHA}/check-runs?filter=latest&per_page=100&page=1`,
      `commits/${SHA}/status?per_page=100&page=1`
    ])
  })

  test('are read to the last page', async () => {
    const seeds = Array.from({ length: 250 }, (_, index) => ({ id: index, name: `leg (${index})` }))
    const contexts = Array.from({ length: 201 }, (_, index) => ({ context: `context ${index}`, state: 'success' }))
    github.repository.checkRuns.set(SHA, seeds)
    github.repository.statuses.set(SHA, contexts)
    const checks = await checksOf(reader, SHA)
    expect(checks.map(({ name }) => name)).toEqual([
      ...seeds.map(({ name }) => name),
      ...contexts.map(({ context }) => context)
    ])
    expect(github.paths).toHaveLength(6)
  })

  test('a full page that is the last is not followed by an empty one', async () => {
    github.repository.checkRuns.set(
      SHA,
      Array.from({ length: 200 }, (_, index) => ({ id: index, name: `leg (${index})` }))
    )
    await expect(checksOf(reader, SHA)).resolves.toHaveLength(200)
    expect(github.paths).toHaveLength(3)
  })

  test('none', async () => {
    await expect(checksOf(reader, await github.head())).resolves.toEqual([])
  })
})

describe('the commit', () => {
  beforeEach(async () => {
    const sha = await github.head()
    github.repository.checkRuns.set(sha, [{ id: 1, name: 'build' }])
    github.repository.statuses.set(sha, [{ context: 'jenkins', state: 'success' }])
    await github.repository.git.swap('refs/heads/feature/ä#1', sha, null)
    await github.repository.git.swap('refs/tags/v1.0.0', sha, null)
  })

  test.each(['main', 'heads/main', 'feature/ä#1', 'heads/feature/ä#1', 'v1.0.0', 'tags/v1.0.0'])(
    'by the name %s',
    async (ref) => {
      const checks = await checksOf(reader, ref)
      expect(checks.map(({ name }) => name)).toEqual(['build', 'jenkins'])
    }
  )

  test('by its id', async () => {
    await expect(checksOf(reader, await github.head())).resolves.toHaveLength(2)
  })

  test.each(['no-such-branch', 'heads/v1.0.0', 'd'.repeat(40)])('%s is not there, and has none', async (ref) => {
    await expect(checksOf(reader, ref)).resolves.toEqual([])
    expect(github.server.requests.map(({ status }) => status)).toEqual([422, 404])
  })
})

describe('a token', () => {
  beforeEach(() => {
    github.repository.checkRuns.set(SHA, [{ id: 1, name: 'build' }])
    github.repository.statuses.set(SHA, [{ context: 'jenkins', state: 'success' }])
  })

  test.each([
    ['checks', 'the check runs', { contents: 'write', actions: 'read', statuses: 'read', deployments: 'read' }],
    ['statuses', 'the commit statuses', { contents: 'write', actions: 'read', checks: 'read', deployments: 'read' }],
    ['checks', 'the check runs', {}]
  ] as const)('without %s: read may not see %s, and is told which scope it lacks', async (scope, what, permissions) => {
    await expect(checksOf(github.reader(permissions), SHA)).rejects.toMatchObject({
      code: 'forbidden',
      message: `GitHub refused a request to read ${what} of octo/demo: Resource not accessible by integration (HTTP 403). The token lacks "${scope}: read".`
    })
  })

  test('that is wrong is refused as such', async () => {
    const wrong = github.reader({ checks: 'read' })
    github.server.world.tokens.clear()
    await expect(checksOf(wrong, SHA)).rejects.toMatchObject({ code: 'unauthorized' })
  })
})

test('an answer that is lost or makes no sense is asked for again', async () => {
  github.repository.checkRuns.set(SHA, [{ id: 1, name: 'build' }])
  github.server.faults = [
    { operation: 'checks/list-for-ref', nth: 1, when: 'after', answer: 'truncate' },
    { operation: 'checks/list-for-ref', nth: 2, when: 'after', answer: { status: 200, body: [] } },
    { operation: 'repos/get-combined-status-for-ref', nth: 1, when: 'before', answer: 'reset' }
  ]
  await expect(checksOf(reader, SHA)).resolves.toHaveLength(1)
  expect(github.paths).toHaveLength(5)
})

describe('the newest state of a deployment', () => {
  test.each([
    ['success', 'passing', true],
    ['failure', 'failing', true],
    ['error', 'errored', true],
    ['inactive', 'inactive', true],
    ['in_progress', 'running', false],
    ['queued', 'pending', false],
    ['pending', 'pending', false]
  ])('%s: %s', async (state, status, completed) => {
    const statuses = [
      { state: state === 'success' ? 'failure' : 'success', created_at: '2026-01-02T00:00:00Z' },
      { state, created_at: '2026-01-03T00:00:00Z' }
    ]
    github.repository.deployments.push({ id: 7, environment: 'production', sha: SHA, ref: 'v1.0.0', statuses })
    await expect(newestDeployment(reader, { environment: 'production' })).resolves.toEqual({
      status,
      completed,
      at: Date.UTC(2026, 0, 3),
      sha: SHA,
      ref: 'v1.0.0'
    })
  })

  // Not in the description of the REST API: octokit/webhooks.net#52 saw `waiting`, GraphQL's enum has the others.
  test.each([
    ['waiting', 'pending', false],
    ['destroyed', 'inactive', true],
    ['abandoned', 'unknown', true],
    ['some_day', 'unknown', true]
  ])('%s, which is not described: %s', async (state, status, completed) => {
    github.repository.deployments.push({ id: 7, environment: 'production' })
    const body = [{ state, created_at: '2026-01-03T00:00:00Z' }]
    github.server.faults = [
      { operation: 'repos/list-deployment-statuses', nth: 1, when: 'after', answer: { status: 200, body } }
    ]
    const found = await newestDeployment(reader, { environment: 'production' })
    expect(found).toMatchObject({ status, completed, at: Date.UTC(2026, 0, 3) })
  })

  test('none yet: pending since the deployment was made', async () => {
    github.repository.deployments.push({ id: 7, environment: 'production', created_at: '2026-01-01T12:00:00Z' })
    await expect(newestDeployment(reader, { environment: 'production' })).resolves.toEqual({
      status: 'pending',
      completed: false,
      at: Date.UTC(2026, 0, 1, 12),
      sha: 'a'.repeat(40),
      ref: 'main'
    })
  })
})

describe('which deployment', () => {
  beforeEach(() => {
    github.repository.deployments.push(
      { id: 3, environment: 'production', ref: 'main', sha: SHA, statuses: [{ state: 'failure' }] },
      { id: 1, environment: 'production', ref: 'main', statuses: [{ state: 'inactive' }] },
      { id: 2, environment: 'production', ref: 'feature/a b', statuses: [{ state: 'error' }] },
      { id: 9, environment: 'staging', ref: 'main', statuses: [{ state: 'success' }] },
      { id: 4, environment: 'preview/ä & b', statuses: [{ state: 'success' }] }
    )
  })

  test.each([
    ['the newest to the environment', { environment: 'production' }, 'failing'],
    ['of another one', { environment: 'staging' }, 'passing'],
    ['whose name needs encoding', { environment: 'preview/ä & b' }, 'passing'],
    ['of a ref', { environment: 'production', ref: 'feature/a b' }, 'errored'],
    ['of a commit', { environment: 'production', sha: 'a'.repeat(40) }, 'errored'],
    ['of both', { environment: 'production', ref: 'main', sha: 'a'.repeat(40) }, 'inactive']
  ])('%s', async (_, wanted, status) => {
    await expect(newestDeployment(reader, wanted)).resolves.toMatchObject({ status })
    expect(github.server.operations).toEqual(['repos/list-deployments', 'repos/list-deployment-statuses'])
    for (const path of github.paths) expect(path).toContain('per_page=1')
  })

  test.each([
    ['an unknown environment', { environment: 'prod' }],
    ['an unknown ref', { environment: 'production', ref: 'nowhere' }],
    ['an unknown commit', { environment: 'production', sha: 'd'.repeat(40) }],
    ['a ref that went elsewhere only', { environment: 'staging', ref: 'feature/a b' }]
  ])('%s has none, and no state is asked for', async (_, wanted) => {
    await expect(newestDeployment(reader, wanted)).resolves.toBeUndefined()
    expect(github.server.operations).toEqual(['repos/list-deployments'])
  })

  test('an answer that is lost or cut short is asked for again', async () => {
    github.server.faults = [
      { operation: 'repos/list-deployments', nth: 1, when: 'after', answer: 'truncate' },
      { operation: 'repos/list-deployment-statuses', nth: 1, when: 'before', answer: 'reset' }
    ]
    await expect(newestDeployment(reader, { environment: 'staging' })).resolves.toMatchObject({ status: 'passing' })
  })
})

test.each([{}, { contents: 'write', actions: 'read', checks: 'read', statuses: 'read' }] as const)(
  'a token with %j is told that it lacks deployments: read, and nothing else',
  async (permissions) => {
    const refused = newestDeployment(github.reader(permissions), { environment: 'production' })
    await expect(refused).rejects.toMatchObject({
      code: 'forbidden',
      message:
        'GitHub refused a request to read the deployments of octo/demo: Resource not accessible by integration (HTTP 403). The token lacks "deployments: read".'
    })
  }
)

test('of a repository that is not there it is said', async () => {
  const refused = newestDeployment(github.reader({}, GONE), { environment: 'production' })
  await expect(refused).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('There is no repository octo/gone')
  })
})

describe('the names of the environments', () => {
  test('all pages of them', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `environment ${index}`)
    github.repository.environments = names
    await expect(environmentNames(github.reader({ actions: 'read' }))).resolves.toEqual(names)
    expect(github.paths).toEqual([1, 2, 3].map((page) => `environments?per_page=100&page=${page}`))
  })

  test('none', async () => {
    await expect(environmentNames(github.reader({ actions: 'read' }))).resolves.toEqual([])
  })

  test('none where the token may not see them', async () => {
    github.repository.environments = ['production']
    await expect(environmentNames(reader)).resolves.toEqual([])
    expect(github.server.requests.map(({ status }) => status)).toEqual([403])
  })

  test('none where the repository is not seen', async () => {
    await expect(environmentNames(github.reader({}, GONE))).resolves.toEqual([])
    expect(github.server.requests.map(({ status }) => status)).toEqual([404])
  })

  test('an outage stays one', async () => {
    github.server.faults = Array.from({ length: 8 }, (_, index) => ({
      operation: 'repos/get-all-environments',
      nth: index + 1,
      when: 'before' as const,
      answer: { status: 502, body: { message: 'Bad Gateway' } }
    }))
    await expect(environmentNames(reader)).rejects.toMatchObject({ code: 'outage' })
  })
})
