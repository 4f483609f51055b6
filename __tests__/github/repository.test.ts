import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { newest, existingRefs } from '../../src/github/repository.ts'
import type { Mishap } from '../github-server/faults.ts'
import { TestGitHub, DEMO } from './connection.ts'

let github: TestGitHub
beforeEach(async () => {
  github = await TestGitHub.open()
})
afterEach(async () => {
  await github.server.stop()
  expect(github.server.violations).toEqual([])
})

const MISHAPS: readonly [string, Mishap][] = [
  ['an outage', { status: 502, body: '<html>Unicorn</html>', headers: { 'content-type': 'text/html' } }],
  ['half an answer', 'truncate'],
  ['an answer without a repository', { status: 200, body: { data: { repository: null } } }],
  ['an answer without its fields', { status: 200, body: { data: { repository: {} } } }]
]

describe('the newest commit and tag', () => {
  test('are told', async () => {
    const connection = github.connection({ contents: 'read' })
    expect(await newest(connection, DEMO)).toEqual({ commitSha: await github.head(), tag: null })
    await github.repository.git.run(['tag', 'v1.0.0', await github.head()])
    expect(await newest(connection, DEMO)).toEqual({ commitSha: await github.head(), tag: 'v1.0.0' })
  })

  test.each(MISHAPS)('are asked for again after %s', async (_, answer) => {
    const connection = github.connection({ contents: 'read' })
    github.server.faults = [{ operation: 'GraphQL query PublishBadgesNewest', nth: 1, when: 'before', answer }]
    expect(await newest(connection, DEMO)).toEqual({ commitSha: await github.head(), tag: null })
  })

  test('of a repository that is not there are an error', async () => {
    const connection = github.connection({ contents: 'read' })
    await expect(newest(connection, { owner: 'octo', name: 'none' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('branches and tags that are there', () => {
  test.each(MISHAPS)('are never taken for gone because of %s', async (_, answer) => {
    const connection = github.connection({ contents: 'read' })
    github.server.faults = [{ operation: 'GraphQL query PublishBadgesRefs', nth: 1, when: 'before', answer }]
    const names = ['main', 'none']
    expect(await existingRefs(connection, DEMO, names)).toEqual(new Set(['main']))
  })
})
