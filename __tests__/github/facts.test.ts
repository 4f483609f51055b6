import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { newest } from '../../src/github/facts.ts'
import { existingRefs } from '../../src/github/refs.ts'
import type { Mishap } from '../github-server/faults.ts'
import { Desk, DEMO } from './reading.ts'

let desk: Desk
beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(async () => {
  await desk.server.stop()
  expect(desk.server.violations).toEqual([])
})

const MISHAPS: readonly [string, Mishap][] = [
  ['an outage', { status: 502, body: '<html>Unicorn</html>', headers: { 'content-type': 'text/html' } }],
  ['half an answer', 'truncate'],
  ['an answer without a repository', { status: 200, body: { data: { repository: null } } }],
  ['an answer without its fields', { status: 200, body: { data: { repository: {} } } }]
]

describe('the newest commit and tag', () => {
  test('are told', async () => {
    const { client, pace } = desk.connection({ contents: 'read' })
    expect(await newest(client, pace, DEMO)).toEqual({ commitSha: await desk.head(), tag: null })
    await desk.repository.git.run(['tag', 'v1.0.0', await desk.head()])
    expect(await newest(client, pace, DEMO)).toEqual({ commitSha: await desk.head(), tag: 'v1.0.0' })
  })

  test.each(MISHAPS)('are asked for again after %s', async (_, answer) => {
    const { client, pace } = desk.connection({ contents: 'read' })
    desk.server.faults = [{ operation: 'GraphQL query PublishBadgesNewest', nth: 1, when: 'before', answer }]
    expect(await newest(client, pace, DEMO)).toEqual({ commitSha: await desk.head(), tag: null })
  })

  test('of a repository that is not there are an error', async () => {
    const { client, pace } = desk.connection({ contents: 'read' })
    await expect(newest(client, pace, { owner: 'octo', name: 'none' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('branches and tags that are there', () => {
  test.each(MISHAPS)('are never taken for gone because of %s', async (_, answer) => {
    const { client, pace } = desk.connection({ contents: 'read' })
    desk.server.faults = [{ operation: 'GraphQL query PublishBadgesRefs', nth: 1, when: 'before', answer }]
    const names = ['main', 'none']
    expect(await existingRefs(client, pace, { repository: DEMO, names })).toEqual(new Set(['main']))
  })
})
