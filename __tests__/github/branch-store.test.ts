import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type BranchPlace, branchStore } from '../../src/github/branch-store.ts'
import type { Head } from '../../src/github/head.ts'
import type { BranchStore } from '../../src/target/branch.ts'
import { blobId } from '../../src/target/blob.ts'
import type { Changes } from '../../src/target/target.ts'
import { Desk, DEMO } from './reading.ts'

let desk: Desk
beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(async () => {
  await desk.server.stop()
  expect(desk.server.violations).toEqual([])
})

/** A branch of `octo/demo` on the double. */
function storeOf(place: Partial<BranchPlace> = {}): BranchStore<Head> {
  const { client, pace } = desk.connection({ contents: 'write' })
  const message = (): { headline: string; body: string } => ({
    headline: 'Publish badges',
    body: 'Badge-Run: ci.yml 11.1'
  })
  return branchStore(client, pace, {
    repository: DEMO,
    branch: 'badges',
    singleCommit: false,
    message,
    found: () => {},
    ...place
  })
}

const files = (...paths: string[]): Changes => ({
  files: paths.map((path) => ({ path, text: `<${path}>` })),
  removed: []
})

/** What stands on the branch. */
async function there(branch = 'badges'): Promise<Record<string, string | undefined>> {
  const { git } = desk.repository
  const paths = await git.paths(`refs/heads/${branch}`)
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await git.file(`refs/heads/${branch}`, path)] as const))
  )
}

/** Makes the changes on top of what is there now. */
async function commit(store: BranchStore<Head>, changes: Changes): Promise<unknown> {
  return store.write(changes, await store.read([], []), () => [])
}

describe('a branch', () => {
  test('is made without history, and then committed to', async () => {
    const store = storeOf()
    const first = await commit(store, files('a.svg', 'x/b.svg'))
    expect(first).toEqual({ kind: 'written', commitSha: await desk.head('badges') })
    const second = await commit(store, { ...files('c.svg'), removed: ['x/b.svg'] })
    expect(second).toEqual({ kind: 'written', commitSha: await desk.head('badges') })
    expect(await there()).toEqual({ 'a.svg': '<a.svg>', 'c.svg': '<c.svg>' })
    expect(await desk.repository.git.count('refs/heads/badges')).toBe(2)
  })

  test('tells its head, the files asked for and their last commits in one request', async () => {
    const store = storeOf()
    await commit(store, files('a.svg', 'x/b.svg'))
    await commit(store, files('c.svg'))
    desk.server.requests.length = 0
    const state = await store.read(['a.svg', 'x/b.svg', 'none/d.svg'], ['a.svg', 'none/d.svg'])
    expect(state.head).toBe(await desk.head('badges'))
    expect(Object.fromEntries(state.blobs)).toMatchObject({
      'a.svg': blobId('<a.svg>'),
      'x/b.svg': blobId('<x/b.svg>')
    })
    const commits = await store.lastCommits(state, ['a.svg', 'none/d.svg'], () => true)
    const message = 'Publish badges\n\nBadge-Run: ci.yml 11.1'
    expect(commits).toEqual(
      new Map([['a.svg', { oid: await desk.repository.git.resolve(`${String(state.head)}~1`), message }]])
    )
    expect(desk.server.operations).toEqual(['GraphQL query PublishBadgesHead'])
  })

  test('tells last commits that were not asked for before, fifty at a time', async () => {
    const store = storeOf()
    const paths = Array.from({ length: 120 }, (_, index) => `${String(index)}.svg`)
    await commit(store, files('c.svg'))
    const state = await store.read([], [])
    desk.server.requests.length = 0
    const commits = await store.lastCommits(state, ['c.svg', ...paths], () => true)
    expect([...commits.keys()]).toEqual(['c.svg'])
    expect(desk.server.operations).toEqual([
      'repos/list-commits',
      ...Array<string>(3).fill('GraphQL query PublishBadgesTrace')
    ])
  })

  test('lists all its files in one request', async () => {
    const store = storeOf()
    await commit(store, files('a.svg', 'x/y/b.svg'))
    const state = await store.read([], [])
    desk.server.requests.length = 0
    expect(await store.files(state)).toEqual(
      new Map([
        ['a.svg', blobId('<a.svg>')],
        ['x/y/b.svg', blobId('<x/y/b.svg>')]
      ])
    )
    expect(desk.server.operations).toEqual(['git/get-tree'])
  })

  test('gives the texts of files, and leaves out what is not there, is a folder or is binary', async () => {
    const store = storeOf()
    await commit(store, {
      files: [
        { path: 'a.md', text: 'ü\r\n' },
        { path: 'b', text: '\0' },
        { path: 'x/c', text: '' }
      ],
      removed: []
    })
    const state = await store.read([], [])
    expect(await store.texts(state, ['a.md', 'b', 'x', 'x/c', 'none'])).toEqual(
      new Map([
        ['a.md', { text: 'ü\r\n', oid: blobId('ü\r\n') }],
        ['x/c', { text: '', oid: blobId('') }]
      ])
    )
  })

  test('gives no part of a text', async () => {
    const store = storeOf()
    await commit(store, { files: [{ path: 'a.md', text: 'x'.repeat(600_000) }], removed: [] })
    await expect(store.texts(await store.read([], []), ['a.md'])).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('a.md is too large to be read: 600000 bytes')
    })
  })

  test('that is not there has nothing, and nothing is asked about it', async () => {
    const store = storeOf()
    const state = await store.read(['a.svg'], ['a.svg'])
    desk.server.requests.length = 0
    expect([
      state.head,
      await store.files(state),
      await store.texts(state, ['a']),
      await store.lastCommits(state, ['a'], () => true)
    ]).toEqual([null, new Map(), new Map(), new Map()])
    expect(desk.server.operations).toEqual([])
  })
})
