import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Head } from '../../src/github/branch-read.ts'
import { type BranchOptions, branchStore } from '../../src/github/branch.ts'
import {
  type BadgeFile,
  blobId,
  type Changes,
  type Draft,
  type Publication,
  type PublishRequest,
  type Store
} from '../../src/destination/destination.ts'
import { storeTarget } from '../../src/destination/publish-loop.ts'
import { attemptId } from '../../src/destination/trailers.ts'
import { Trailers } from '../../src/destination/trailers.ts'
import { requestOf, sourceRunOf } from '../fixtures.ts'
import { TestGitHub, DEMO } from './connection.ts'

let github: TestGitHub
beforeEach(async () => {
  github = await TestGitHub.open()
})
afterEach(async () => {
  await github.server.stop()
  expect(github.server.violations).toEqual([])
})

const MESSAGE = { headline: 'Publish badges', body: 'Badge-Run: 99.1' }

/** A branch of `octo/demo` on the double. */
function storeOf(place: Partial<BranchOptions> = {}): Store<Head> {
  return branchStore(github.connection({ contents: 'write' }), {
    repository: DEMO,
    branch: 'badges',
    singleCommit: false,
    check: () => {},
    ...place
  })
}

const files = (...paths: string[]): Changes => ({
  files: paths.map((path) => ({ path, text: `<${path}>` })),
  removed: []
})

/** What stands on the branch. */
async function there(branch = 'badges'): Promise<Record<string, string | undefined>> {
  const { git } = github.repository
  const paths = await git.paths(`refs/heads/${branch}`)
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await git.file(`refs/heads/${branch}`, path)] as const))
  )
}

/** Makes the changes on top of what is there now. */
async function commit(store: Store<Head>, changes: Changes): Promise<unknown> {
  return store.write(changes, await store.read([], []), MESSAGE)
}

/** Every GraphQL request is refused from now on. */
function refuseGraphql(status: number, body: object = { message: 'Not Found' }): void {
  github.server.faults = [
    'query PublishBadgesHead',
    'query PublishBadgesTexts',
    'query PublishBadgesTrace',
    'mutation PublishBadges',
    'mutation PublishBadgesMove'
  ].map((name) => ({ operation: `GraphQL ${name}`, nth: 'every', when: 'before', answer: { status, body } }) as const)
}

const HEAD = 'GraphQL query PublishBadgesHead'
const TRACE = 'GraphQL query PublishBadgesTrace'
const COMMIT = 'GraphQL mutation PublishBadges'
const MOVE = 'GraphQL mutation PublishBadgesMove'
const FACTS = 'repos/get'
const BRANCH = 'repos/get-branch'
const TREE = 'git/get-tree'
const MADE = ['git/create-tree', 'git/create-commit']

/** What was asked since the last look. */
function asked(): string[] {
  const { operations } = github.server
  github.server.requests.length = 0
  return operations
}

describe.each(['GraphQL', 'REST'])('a branch over %s', (way) => {
  const over = (graphql: string[], rest: string[]): string[] => (way === 'REST' ? rest : graphql)

  /** The store after its first reading, so that it has found its way. */
  async function found(): Promise<Store<Head>> {
    if (way === 'REST') refuseGraphql(404)
    const store = storeOf()
    await store.read([], [])
    asked()
    return store
  }

  test('is made without history, and then committed to', async () => {
    const store = await found()
    const first = await commit(store, files('a.svg', 'x/b.svg'))
    expect(first).toEqual({ kind: 'written', commitSha: await github.head('badges') })
    expect(asked()).toEqual([...over([HEAD], [BRANCH]), ...MADE, 'git/create-ref'])
    const second = await commit(store, { ...files('c.svg'), removed: ['x/b.svg'] })
    expect(second).toEqual({ kind: 'written', commitSha: await github.head('badges') })
    expect(asked()).toEqual(over([HEAD, COMMIT], [BRANCH, ...MADE, 'git/update-ref']))
    expect(await there()).toEqual({ 'a.svg': '<a.svg>', 'c.svg': '<c.svg>' })
    expect(await github.repository.git.count('refs/heads/badges')).toBe(2)
  })

  test('may have slashes in its name', async () => {
    if (way === 'REST') refuseGraphql(404)
    const store = storeOf({ branch: 'ci/badges' })
    await commit(store, files('a.svg'))
    await commit(store, files('b.svg'))
    expect(await there('ci/badges')).toEqual({ 'a.svg': '<a.svg>', 'b.svg': '<b.svg>' })
  })

  test('is not written to if it has moved since it was read', async () => {
    const store = await found()
    await commit(store, files('a.svg'))
    const state = await store.read(['b.svg'], [])
    await commit(store, files('rival.svg'))
    await expect(store.write(files('b.svg'), state, MESSAGE)).resolves.toEqual({ kind: 'conflict' })
    expect(await there()).toEqual({ 'a.svg': '<a.svg>', 'rival.svg': '<rival.svg>' })
  })

  test('is not made where somebody else has made it', async () => {
    const store = await found()
    const state = await store.read(['b.svg'], [])
    await commit(store, files('rival.svg'))
    await expect(store.write(files('b.svg'), state, MESSAGE)).resolves.toEqual({ kind: 'conflict' })
    expect(await there()).toEqual({ 'rival.svg': '<rival.svg>' })
  })

  test('that is gone is made again', async () => {
    const store = await found()
    await commit(store, files('a.svg'))
    const state = await store.read(['b.svg'], [])
    await github.repository.git.run(['update-ref', '-d', 'refs/heads/badges'])
    await expect(store.write(files('b.svg'), state, MESSAGE)).resolves.toEqual({ kind: 'conflict' })
    await expect(commit(store, files('b.svg'))).resolves.toMatchObject({ kind: 'written' })
    expect(await there()).toEqual({ 'b.svg': '<b.svg>' })
  })

  test('tells its head, the files asked for and their last commits', async () => {
    const store = await found()
    await commit(store, files('a.svg', 'x/b.svg'))
    await commit(store, files('c.svg'))
    asked()
    const state = await store.read(['a.svg', 'x/b.svg', 'none/d.svg'], ['a.svg', 'none/d.svg'])
    expect(state.head).toBe(await github.head('badges'))
    expect(Object.fromEntries(state.blobs)).toMatchObject({
      'a.svg': blobId('<a.svg>'),
      'x/b.svg': blobId('<x/b.svg>')
    })
    const commits = await store.lastCommits(state, ['a.svg', 'none/d.svg'], () => true)
    const oid = await github.repository.git.run(['rev-parse', 'refs/heads/badges~1'])
    expect(commits).toEqual(new Map([['a.svg', { oid, message: 'Publish badges\n\nBadge-Run: 99.1' }]]))
    expect(asked()).toEqual(over([HEAD], [BRANCH, TREE, 'repos/list-commits', 'repos/list-commits']))
  })

  test('lists all its files in one request', async () => {
    const store = await found()
    await commit(store, files('a.svg', 'x/y/b.svg'))
    const state = await store.read([], [])
    asked()
    expect(await store.files(state)).toEqual(
      new Map([
        ['a.svg', blobId('<a.svg>')],
        ['x/y/b.svg', blobId('<x/y/b.svg>')]
      ])
    )
    expect(asked()).toEqual([TREE])
  })

  test('refuses to be listed in part', async () => {
    const store = await found()
    await commit(store, files('a.svg', 'b.svg'))
    github.repository.limits.listedEntries = 1
    await expect(store.files(await store.read([], []))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('more files than GitHub lists at once')
    })
  })

  test('gives the texts of files, and leaves out what is not there, is a folder or is binary', async () => {
    const store = await found()
    const text = (path: string, content: string): BadgeFile => ({ path, text: content })
    await commit(store, { files: [text('a.md', 'ü\r\n'), text('b', '\0'), text('x/c', '')], removed: [] })
    const state = await store.read([], [])
    expect(await store.texts(state, ['a.md', 'b', 'x', 'x/c', 'none'])).toEqual(
      new Map([
        ['a.md', 'ü\r\n'],
        ['x/c', '']
      ])
    )
  })

  test('gives no text of a file that is not UTF-8', async () => {
    const { git } = github.repository
    const store = await found()
    await commit(store, files('a.svg'))
    const blob = await git.run(['hash-object', '-w', '--stdin'], Buffer.from([0xfc]))
    const tree = await git.run(['mktree'], `100644 blob ${blob}\tb.svg\n`)
    const parent = await github.head('badges')
    await git.swap('refs/heads/badges', await git.commit(tree, [parent], 'not UTF-8'), parent)
    expect(await store.texts(await store.read([], []), ['b.svg'])).toEqual(new Map())
  })

  test('gives no part of a text', async () => {
    const store = await found()
    await commit(store, { files: [{ path: 'a.md', text: 'x'.repeat(1_100_000) }], removed: [] })
    await expect(store.texts(await store.read([], []), ['a.md'])).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('a.md is too large to be read: 1100000 bytes')
    })
  })

  test('that is not there has nothing, and nothing is asked about it', async () => {
    const store = await found()
    const state = await store.read(['a.svg'], ['a.svg'])
    asked()
    expect(state.head).toBeNull()
    expect(await store.files(state)).toEqual(new Map())
    expect(await store.texts(state, ['a'])).toEqual(new Map())
    expect(await store.lastCommits(state, ['a'], () => true)).toEqual(new Map())
    expect(asked()).toEqual([])
  })

  test('of an empty repository begins with one file', async () => {
    await github.repository.git.run(['update-ref', '-d', 'refs/heads/main'])
    const store = await found()
    await expect(commit(store, files('a.svg', 'b.svg'))).resolves.toEqual({ kind: 'partly', paths: ['a.svg'] })
    await expect(commit(store, files('b.svg'))).resolves.toMatchObject({ kind: 'written' })
    expect(await there()).toEqual({ 'a.svg': '<a.svg>', 'b.svg': '<b.svg>' })
  })

  test('of an archived repository is not even read', async () => {
    if (way === 'REST') refuseGraphql(404)
    github.repository.archived = true
    await expect(storeOf().read([], [])).rejects.toMatchObject({ code: 'archived' })
  })

  test('of a renamed repository is an error that names it', async () => {
    if (way === 'REST') refuseGraphql(404)
    github.repository.renamed = 'octo/other'
    const named = { code: 'moved', message: expect.stringContaining('has moved to octo/other') }
    await expect(storeOf().read([], [])).rejects.toMatchObject(named)
  })

  test('of a repository that is renamed between reading and writing, too', async () => {
    const store = await found()
    const state = await store.read([], [])
    github.repository.renamed = 'octo/other'
    const named = { code: 'moved', message: expect.stringContaining('has moved to octo/other') }
    await expect(store.write(files('a.svg'), state, MESSAGE)).rejects.toMatchObject(named)
  })

  test('of a repository that is not there is an error with the cure', async () => {
    if (way === 'REST') refuseGraphql(404)
    const repository = { owner: 'octo', name: 'none' }
    await expect(storeOf({ repository }).read([], [])).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('There is no repository octo/none')
    })
  })

  test('gets many files in one commit, in trees of a hundred', async () => {
    const store = await found()
    await commit(store, files('first.svg'))
    const paths = Array.from({ length: 250 }, (_, index) => `main/${String(index)}.svg`)
    const state = await store.read(paths, paths)
    asked()
    await expect(store.write(files(...paths), state, MESSAGE)).resolves.toMatchObject({ kind: 'written' })
    expect(asked()).toEqual([...Array<string>(3).fill('git/create-tree'), 'git/create-commit', 'git/update-ref'])
    expect(Object.keys(await there())).toHaveLength(251)
    expect(await github.repository.git.count('refs/heads/badges')).toBe(2)
    await store.write({ files: [], removed: paths }, await store.read(paths, []), MESSAGE)
    expect(Object.keys(await there())).toEqual(['first.svg'])
  })

  test('gets files of many megabytes in trees of one', async () => {
    const store = await found()
    await commit(store, files('first.svg'))
    const large = Array.from({ length: 5 }, (_, index) => ({ path: `${String(index)}.svg`, text: 'x'.repeat(400_000) }))
    const state = await store.read([], [])
    asked()
    await store.write({ files: large, removed: [] }, state, MESSAGE)
    expect(asked().filter((operation) => operation === 'git/create-tree')).toHaveLength(3)
  })

  test('of many folders is listed once', async () => {
    const store = await found()
    const paths = Array.from({ length: 60 }, (_, index) => `${String(index)}/a.svg`)
    await commit(store, files(...paths.slice(1)))
    asked()
    const { blobs } = await store.read(paths, [])
    expect([...blobs.keys()].sort()).toEqual(paths.slice(1).sort())
    expect(asked()).toEqual(over([HEAD, TREE], [BRANCH, TREE]))
  })
})

describe.each(['GraphQL', 'REST'])('a publication over %s', (way) => {
  /** Publishes as the action does: its commit names each run that is shown. */
  async function publish(files: readonly BadgeFile[], more: Partial<PublishRequest> = {}): Promise<Publication> {
    if (way === 'REST') refuseGraphql(404)
    const runs = new Set(files.flatMap((file) => file.runs ?? []))
    const body = [...runs].map((run) => `Badge-Run: ${run}`).join('\n')
    const store = storeOf()
    const pace = { backOff: () => Promise.resolve(), waitUntil: () => Promise.resolve() }
    return storeTarget(store, pace).publish(
      requestOf(files, { message: { headline: 'Publish badges', body }, ...more })
    )
  }

  const worse = (): Promise<string[]> => Promise.resolve(['failing', 'cancelled'])
  /** The badge `a.svg` as a job of a run publishes it, `passing` by default. */
  function badge(run: Parameters<typeof sourceRunOf>[0] = {}, more: Partial<BadgeFile> = {}): BadgeFile {
    const sourceRun = sourceRunOf(run)
    return { path: 'a.svg', text: 'passing', runs: [attemptId(sourceRun)], sourceRun, worse, ...more }
  }
  const failing = { text: 'failing', worse: (): Promise<string[]> => Promise.resolve([]) }
  const KEPT = { written: [], superseded: ['a.svg'], worseStatus: ['a.svg'] }
  const SUPERSEDED = { written: [], superseded: ['a.svg'], worseStatus: [] }
  const WRITTEN = { written: ['a.svg'], superseded: [], worseStatus: [] }

  test.each<[situation: string, there: BadgeFile, then: BadgeFile, publication: object, left: string]>([
    ['a worse status of the same run and attempt is kept', badge({}, failing), badge(), KEPT, 'failing'],
    ['of an earlier attempt it is replaced', badge({}, failing), badge({ attempt: 2 }), WRITTEN, 'passing'],
    ['of a later attempt it is superseded', badge({ attempt: 2 }, failing), badge(), SUPERSEDED, 'failing'],
    ['of an older run it is replaced', badge({ id: 98 }, failing), badge(), WRITTEN, 'passing'],
    ['of a newer run it is superseded', badge({ id: 100 }, failing), badge(), SUPERSEDED, 'failing'],
    ['running is no last word', badge({}, { text: 'running' }), badge(), WRITTEN, 'passing'],
    ['pending is no last word', badge({}, { text: 'pending' }), badge(), WRITTEN, 'passing'],
    ['a better status is replaced', badge({}, { text: 'skipped' }), badge(), WRITTEN, 'passing'],
    ['so it is by a worse one', badge(), badge({}, failing), WRITTEN, 'failing'],
    ['the same one is unchanged', badge(), badge(), { written: [], superseded: [], worseStatus: [] }, 'passing'],
    [
      'a looked-up one keeps a worse one of its run',
      badge({}, failing),
      badge({}, { lookedUp: ['99.1'] }),
      KEPT,
      'failing'
    ]
  ])('%s', async (_, ...[before, then, publication, left]) => {
    await publish([before])
    await expect(publish([then])).resolves.toMatchObject({ removed: [], ...publication })
    expect(await there()).toEqual({ 'a.svg': left })
    expect(await github.repository.git.count('refs/heads/badges')).toBe(publication === WRITTEN ? 2 : 1)
  })

  test('of a looked-up badge is made anew once, where what is published names a newer run', async () => {
    await publish([badge({ id: 100 })])
    const told: (readonly string[])[] = []
    const redraw = (runs: readonly string[]): Promise<Draft> => {
      told.push(runs)
      return Promise.resolve(requestOf([badge({}, { ...failing, lookedUp: ['99.1'] })]).draft)
    }
    await expect(publish([badge({}, { lookedUp: ['99.1'], text: 'x' })], { redraw })).resolves.toMatchObject(WRITTEN)
    expect(told).toEqual([['100.1']])
    expect(await there()).toEqual({ 'a.svg': 'failing' })
  })

  test('of a looked-up badge does not ask for newer runs', async () => {
    const hasNewerRun = (): Promise<never> => Promise.reject(new Error('asked'))
    await expect(publish([badge({}, { lookedUp: ['99.1'] })], { hasNewerRun })).resolves.toMatchObject(WRITTEN)
    await expect(publish([badge({ attempt: 2 }, failing)], { hasNewerRun })).rejects.toThrow('asked')
  })

  test.each(['ci.yml 100.1', '100.1.1', 'x 100.1', '100', '100.1 or so'])(
    'is not held back by a trailer that is none of ours: %s',
    async (run) => {
      await publish([{ path: 'a.svg', text: 'old', runs: [run] }])
      await expect(publish([badge()])).resolves.toMatchObject(WRITTEN)
    }
  )

  test('is held back by a run whose id is beyond 2^53, and does not fail', async () => {
    await publish([{ path: 'a.svg', text: 'old', runs: ['9007199254740993.1'] }])
    await expect(publish([badge()])).resolves.toMatchObject(SUPERSEDED)
  })

  test('that shows several runs says which file shows which, and each is compared with its own', async () => {
    const lintOf = (id: number): BadgeFile =>
      badge({ id, workflow: 'lint.yml' }, { path: 'b.svg', text: `lint ${String(id)}` })
    await publish([{ path: 'static.svg', text: 'old', runs: [] }])
    await publish([badge({ id: 500 }), lintOf(700), { path: 'static.svg', text: 'static', runs: [] }])
    const store = storeOf()
    const head = await store.read(['a.svg'], ['a.svg'])
    const [last] = (await store.lastCommits(head, ['a.svg'], () => true)).values()
    expect(last?.message.split('\n')).toEqual([
      'Publish badges',
      '',
      'Badge-Run: 500.1',
      'Badge-Run: 700.1',
      'Badge-Files: 500.1 || a.svg',
      'Badge-Files: 700.1 || b.svg'
    ])
    // Between the two runs: older than the one that `b.svg` shows, newer than the one that `a.svg` shows.
    await expect(publish([lintOf(600)])).resolves.toMatchObject({ written: [], superseded: ['b.svg'] })
    await expect(publish([badge({ id: 600 }, { text: 'newer' })])).resolves.toMatchObject(WRITTEN)
    await expect(publish([badge({ id: 400 }, { text: 'older' })])).resolves.toMatchObject(SUPERSEDED)
  })
})

describe('the last commits of many files', () => {
  const paths = Array.from({ length: 120 }, (_, index) => `${String(index)}.svg`)

  test('are not traced if none of the branch matters', async () => {
    const store = storeOf()
    await commit(store, files(...paths))
    const state = await store.read(paths, paths)
    asked()
    await expect(store.lastCommits(state, paths, () => false)).resolves.toEqual(new Map())
    expect(asked()).toEqual(['repos/list-commits'])
  })

  test('are traced, fifty at a time, if one does', async () => {
    const store = storeOf()
    await commit(store, files(...paths.slice(1)))
    const state = await store.read(paths, paths)
    asked()
    const commits = await store.lastCommits(state, paths, (message) => message.includes('99.1'))
    expect([...commits.keys()]).toEqual(paths.slice(1))
    expect(asked()).toEqual(['repos/list-commits', TRACE, TRACE, TRACE])
  })

  test('are looked for further back than one page', async () => {
    const { git } = github.repository
    const store = storeOf()
    await commit(store, files(...paths))
    let head = (await github.head('badges')) || null
    const tree = git.treeOf(head ?? '')
    for (let count = 0; count < 150; count++) {
      const next = await git.commit(tree, head === null ? [] : [head], 'other')
      await git.swap('refs/heads/badges', next, head)
      head = next
    }
    const state = await store.read([], [])
    asked()
    const commits = await store.lastCommits(state, paths, (message) => message.includes('99.1'))
    expect(commits.size).toBe(120)
    expect(asked()).toEqual(['repos/list-commits', 'repos/list-commits', TRACE, TRACE, TRACE])
  })
})

describe('where GraphQL is refused', () => {
  const spent = {
    status: 200,
    body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600) }
  }

  test.each<[situation: string, answer: { status: number; body: object; headers?: Record<string, string> }]>([
    ['by a proxy', { status: 403, body: { message: 'Forbidden' } }],
    ['by a server without it', { status: 404, body: { message: 'Not Found' } }],
    ['by a server that has not got it any more', { status: 410, body: {} }],
    ['for longer than we may wait', spent]
  ])('%s, REST is asked, and GraphQL no more', async (_, answer) => {
    github.server.faults = [{ operation: HEAD, nth: 'every', when: 'before', answer }]
    const store = storeOf()
    await commit(store, files('a.svg'))
    await commit(store, files('b.svg'))
    expect(asked()).toEqual([HEAD, FACTS, BRANCH, ...MADE, 'git/create-ref', BRANCH, ...MADE, 'git/update-ref'])
  })

  test.each([
    ['by a proxy', { status: 403, body: { message: 'Forbidden' } }],
    ['for longer than we may wait', spent]
  ])('only for writing, %s, the next round goes over REST', async (_, answer) => {
    const store = storeOf()
    await commit(store, files('a.svg'))
    github.server.faults = [{ operation: COMMIT, nth: 'every', when: 'before', answer }]
    await expect(commit(store, files('b.svg'))).resolves.toEqual({ kind: 'conflict' })
    asked()
    await expect(commit(store, files('b.svg'))).resolves.toMatchObject({ kind: 'written' })
    expect(asked()).toEqual([FACTS, BRANCH, ...MADE, 'git/update-ref'])
  })

  test.each<
    [situation: string, answer: { status: number; body: object; headers?: Record<string, string> }, code: string]
  >([
    ['the token may not', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'forbidden'],
    ['the token is wrong', { status: 401, body: { message: 'Bad credentials' } }, 'unauthorized'],
    [
      'a secondary limit is for both',
      {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit' },
        headers: { 'retry-after': '3600' }
      },
      'limited'
    ]
  ])('but not as such, nothing else is asked: %s', async (_, ...[answer, code]) => {
    github.server.faults = [{ operation: HEAD, nth: 'every', when: 'before', answer }]
    await expect(storeOf().read([], [])).rejects.toMatchObject({ code })
    expect(asked()).toEqual([HEAD])
  })

  test.each<
    [situation: string, answer: { status: number; body: object; headers?: Record<string, string> }, expected: object]
  >([
    [
      'for good',
      { status: 404, body: {} },
      { code: 'refused', message: expect.stringContaining('remove "single-commit"') }
    ],
    ['for longer than we may wait', spent, { code: 'limited', message: expect.stringContaining('until 20') }]
  ])('%s, one commit cannot be kept, and that is said', async (_, ...[answer, expected]) => {
    github.server.faults = [{ operation: HEAD, nth: 'every', when: 'before', answer }]
    await expect(storeOf({ singleCommit: true }).read([], [])).rejects.toMatchObject(expected)
    expect(asked()).toEqual([HEAD])
  })
})

describe('a branch that keeps one commit', () => {
  const single = (): Store<Head> => storeOf({ singleCommit: true })
  const { git } = { git: () => github.repository.git }

  test('gets another one in its place, with all its files', async () => {
    const store = single()
    await commit(store, files('a.svg', 'old.svg'))
    asked()
    const written = await commit(store, { ...files('b.svg'), removed: ['old.svg'] })
    expect(written).toEqual({ kind: 'written', commitSha: await github.head('badges') })
    expect(asked()).toEqual([HEAD, ...MADE, MOVE])
    expect(await there()).toEqual({ 'a.svg': '<a.svg>', 'b.svg': '<b.svg>' })
    expect(await git().count('refs/heads/badges')).toBe(1)
  })

  test('is not moved by force if it has moved since it was read', async () => {
    const store = single()
    await commit(store, files('a.svg'))
    const state = await store.read([], [])
    await commit(store, files('rival.svg'))
    const head = await github.head('badges')
    await expect(store.write(files('b.svg'), state, MESSAGE)).resolves.toEqual({ kind: 'conflict' })
    expect(await github.head('badges')).toBe(head)
  })

  test('is read again where GitHub refuses the move in words that are not known', async () => {
    const store = single()
    await commit(store, files('a.svg'))
    const body = { data: null, errors: [{ type: 'UNPROCESSABLE', message: 'Reference is not what it was.' }] }
    github.server.faults = [{ operation: MOVE, nth: 1, when: 'before', answer: { status: 200, body } }]
    await expect(commit(store, files('b.svg'))).resolves.toMatchObject({ kind: 'unclear', error: { code: 'outage' } })
  })

  test('but not where a rule protects it', async () => {
    const store = single()
    await commit(store, files('a.svg'))
    github.repository.ruled.add('badges')
    await expect(commit(store, files('b.svg'))).rejects.toMatchObject({ code: 'policy' })
  })

  test('has the message that it is given', async () => {
    const store = single()
    await commit(store, files('a.svg'))
    const message = `${MESSAGE.headline}\n\n${MESSAGE.body}`
    expect((await store.read([], [])).tip).toEqual({ message, isOnly: true })
  })

  test.each(['\n', '\r\n', '\n\n', '\u2028', '\u0085'])(
    'gets no line from a value that holds %j: it could name a run that was never published',
    async (end) => {
      const store = single()
      const message = { headline: `Add "x${end}Badge-Run: 9900.1"`, body: '' }
      await store.write(files('a.svg'), await store.read([], []), message)
      const { tip } = await store.read([], [])
      expect(new Trailers(tip?.message ?? '').runs).toEqual([])
    }
  )

  test('tells that it has more than one yet', async () => {
    const many = storeOf()
    await commit(many, files('a.svg'))
    await commit(many, files('b.svg'))
    expect((await single().read([], [])).tip).toMatchObject({ isOnly: false })
    expect((await many.read([], [])).tip).toBeUndefined()
    expect((await storeOf({ singleCommit: true, branch: 'none' }).read([], [])).tip).toBeNull()
  })
})
