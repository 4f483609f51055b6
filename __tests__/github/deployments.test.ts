import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { environmentNames, newestDeployment } from '../../src/github/deployments.ts'
import type { Get } from '../../src/github/pages.ts'
import { DEMO, Desk } from './reading.ts'

let desk: Desk
let get: Get
const SHA = 'c'.repeat(40)

beforeEach(async () => {
  desk = await Desk.open()
  get = desk.reader({ deployments: 'read' })
})

afterEach(async () => {
  const { violations } = desk.server
  await desk.server.stop()
  expect(violations).toEqual([])
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
    desk.repository.deployments.push({ id: 7, environment: 'production', sha: SHA, ref: 'v1.0.0', statuses })
    await expect(newestDeployment(get, DEMO, { environment: 'production' })).resolves.toEqual({
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
    desk.repository.deployments.push({ id: 7, environment: 'production' })
    const body = [{ state, created_at: '2026-01-03T00:00:00Z' }]
    desk.server.faults = [
      { operation: 'repos/list-deployment-statuses', nth: 1, when: 'after', answer: { status: 200, body } }
    ]
    const found = await newestDeployment(get, DEMO, { environment: 'production' })
    expect(found).toMatchObject({ status, completed, at: Date.UTC(2026, 0, 3) })
  })

  test('none yet: pending since the deployment was made', async () => {
    desk.repository.deployments.push({ id: 7, environment: 'production', created_at: '2026-01-01T12:00:00Z' })
    await expect(newestDeployment(get, DEMO, { environment: 'production' })).resolves.toEqual({
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
    desk.repository.deployments.push(
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
    await expect(newestDeployment(get, DEMO, wanted)).resolves.toMatchObject({ status })
    expect(desk.server.operations).toEqual(['repos/list-deployments', 'repos/list-deployment-statuses'])
    for (const path of desk.paths) expect(path).toContain('per_page=1')
  })

  test.each([
    ['an unknown environment', { environment: 'prod' }],
    ['an unknown ref', { environment: 'production', ref: 'nowhere' }],
    ['an unknown commit', { environment: 'production', sha: 'd'.repeat(40) }],
    ['a ref that went elsewhere only', { environment: 'staging', ref: 'feature/a b' }]
  ])('%s has none, and no state is asked for', async (_, wanted) => {
    await expect(newestDeployment(get, DEMO, wanted)).resolves.toBeUndefined()
    expect(desk.server.operations).toEqual(['repos/list-deployments'])
  })

  test('an answer that is lost or cut short is asked for again', async () => {
    desk.server.faults = [
      { operation: 'repos/list-deployments', nth: 1, when: 'after', answer: 'truncate' },
      { operation: 'repos/list-deployment-statuses', nth: 1, when: 'before', answer: 'reset' }
    ]
    await expect(newestDeployment(get, DEMO, { environment: 'staging' })).resolves.toMatchObject({ status: 'passing' })
  })
})

test.each([{}, { contents: 'write', actions: 'read', checks: 'read', statuses: 'read' }] as const)(
  'a token with %j is told that it lacks deployments: read, and nothing else',
  async (permissions) => {
    const refused = newestDeployment(desk.reader(permissions), DEMO, { environment: 'production' })
    await expect(refused).rejects.toMatchObject({
      code: 'forbidden',
      message:
        'GitHub refused to read the deployments of octo/demo: Resource not accessible by integration (HTTP 403). The token lacks "deployments: read". GitHub accepts: deployments=read.'
    })
  }
)

test('of a repository that is not there it is said', async () => {
  const refused = newestDeployment(get, { owner: 'octo', name: 'gone' }, { environment: 'production' })
  await expect(refused).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('There is no repository octo/gone')
  })
})

describe('the names of the environments', () => {
  test('all pages of them', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `environment ${index}`)
    desk.repository.environments = names
    await expect(environmentNames(desk.reader({ actions: 'read' }), DEMO)).resolves.toEqual(names)
    expect(desk.paths).toEqual([1, 2, 3].map((page) => `environments?per_page=100&page=${page}`))
  })

  test('none', async () => {
    await expect(environmentNames(desk.reader({ actions: 'read' }), DEMO)).resolves.toEqual([])
  })

  test('none where the token may not see them', async () => {
    desk.repository.environments = ['production']
    await expect(environmentNames(get, DEMO)).resolves.toEqual([])
    expect(desk.server.requests.map(({ status }) => status)).toEqual([403])
  })

  test('none where the repository is not seen', async () => {
    await expect(environmentNames(get, { owner: 'octo', name: 'gone' })).resolves.toEqual([])
    expect(desk.server.requests.map(({ status }) => status)).toEqual([404])
  })

  test('an outage stays one', async () => {
    desk.server.faults = Array.from({ length: 8 }, (_, index) => ({
      operation: 'repos/get-all-environments',
      nth: index + 1,
      when: 'before' as const,
      answer: { status: 502, body: { message: 'Bad Gateway' } }
    }))
    await expect(environmentNames(get, DEMO)).rejects.toMatchObject({ code: 'outage' })
  })
})
