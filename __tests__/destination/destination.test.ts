import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  blobId as ourBlobId,
  type BadgeFile,
  type Changes,
  type Commit,
  type CommitMessage,
  type OtherChanges,
  type Pace,
  type Snapshot,
  type Store,
  type StoreState,
  type WriteOutcome
} from '../../src/destination/destination.ts'
import { storeTarget } from '../../src/destination/publish-loop.ts'
import { requestOf, sourceRunOf } from '../fixtures.ts'

const A: BadgeFile = { path: 'main/a.svg', text: '<svg>ü</svg>\n' }
const B: BadgeFile = { path: 'main/b.svg', text: '' }
const PACE: Pace = { backOff: () => Promise.resolve(), waitUntil: () => Promise.resolve() }

/** The id that git itself gives a file. */
const blobId = (text: string): string =>
  execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim()

test.each(['', 'a', A.text, '🚀\n'.repeat(1000), ...Array.from({ length: 70 }, (_, length) => 'x'.repeat(length))])(
  'the id of a file is that of git',
  (text) => {
    expect(ourBlobId(text)).toBe(blobId(text))
  }
)

const STAMP = sourceRunOf({ id: 1100 })
const HEAD = 'c1'

/** A branch in memory that writes down what it is asked; each file was last written by a commit of that message. */
class Branch implements Store {
  readonly asked: unknown[] = []
  readonly blobs: Map<string, string>
  /** The lines that the last commit's message has for single files. */
  lines: readonly string[] = []
  readonly #message: string
  readonly #outcomes: WriteOutcome[]

  constructor(there: Record<string, string>, message = '', ...outcomes: WriteOutcome[]) {
    this.blobs = new Map(Object.entries(there).map(([path, text]) => [path, blobId(text)]))
    this.#message = message
    this.#outcomes = outcomes
  }

  read(paths: readonly string[], traced: readonly string[]): Promise<StoreState> {
    this.asked.push({ read: paths, traced })
    return Promise.resolve({ head: HEAD, blobs: new Map(this.blobs) })
  }

  lastCommits(_: StoreState, paths: readonly string[]): Promise<ReadonlyMap<string, Commit>> {
    return Promise.resolve(new Map(paths.map((path) => [path, { oid: `of ${path}`, message: this.#message }])))
  }

  files(): Promise<ReadonlyMap<string, string>> {
    this.asked.push('files')
    return Promise.resolve(this.blobs)
  }

  texts(_: StoreState, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.asked.push({ texts: paths })
    return Promise.resolve(new Map(paths.map((path) => [path, A.text])))
  }

  write({ files, removed }: Changes, _?: StoreState, message?: CommitMessage): Promise<WriteOutcome> {
    this.lines = (message?.body ?? '').split('\n').filter((line) => line.startsWith('Badge-Files'))
    this.asked.push({ write: files.map(({ path }) => path), ...(removed.length === 0 ? {} : { removed }) })
    const outcome = this.#outcomes.shift() ?? { kind: 'written', commitSha: 'c2' }
    if (outcome.kind !== 'conflict') for (const { path, text } of files) this.blobs.set(path, blobId(text))
    return Promise.resolve(outcome)
  }
}

const LOST: WriteOutcome = { kind: 'unclear', error: new Error('lost') }

test('a branch is written where a blob is another, and a lost answer is followed up', async () => {
  const branch = new Branch({ [A.path]: A.text }, '', LOST)
  await expect(storeTarget(branch, PACE).publish(requestOf([A, B]))).resolves.toEqual({
    written: [B.path],
    superseded: [],
    worseStatus: [],
    removed: [],
    commitSha: `of ${B.path}`
  })
  const read = [A.path, B.path]
  expect(branch.asked).toEqual([{ read, traced: [] }, { write: [B.path] }, { read, traced: [B.path] }])
})

describe('a branch, for files that speak for a run', () => {
  const FILES = [A, { ...B, sourceRun: STAMP }]
  const branchBy = (run: string, ...outcomes: WriteOutcome[]): Branch =>
    new Branch({ [B.path]: 'old' }, `Publish badges\n\nBadge-Run: ${run}`, ...outcomes)

  test('reads the last commits of those, and leaves them to a newer run', async () => {
    const branch = branchBy('1200.1')
    await expect(storeTarget(branch, PACE).publish(requestOf(FILES))).resolves.toEqual({
      written: [A.path],
      superseded: [B.path],
      worseStatus: [],
      removed: [],
      commitSha: 'c2'
    })
    expect(branch.asked).toEqual([{ read: [A.path, B.path], traced: [B.path] }, { write: [A.path] }])
  })

  test('writes them over an older run', async () => {
    await expect(storeTarget(branchBy('1000.1'), PACE).publish(requestOf(FILES))).resolves.toMatchObject({
      written: [A.path, B.path],
      superseded: [],
      worseStatus: []
    })
  })

  test.each<[situation: string, files: BadgeFile[], traced: string[]]>([
    ['besides those', FILES, [B.path, A.path]],
    ['once, if it is one of those', FILES.toReversed(), [B.path]]
  ])('reads the last commit of the first unconfirmed file %s', async (_, files, traced) => {
    const branch = branchBy('1000.1', LOST)
    await storeTarget(branch, PACE).publish(requestOf(files))
    expect(branch.asked.filter((one) => typeof one === 'object' && one !== null && 'traced' in one)).toMatchObject([
      { traced: [B.path] },
      { traced }
    ])
  })
})

describe('a commit to a branch', () => {
  const CI: BadgeFile = { ...A, runs: ['1100.1'], sourceRun: STAMP }
  const LINT: BadgeFile = { ...B, text: 'lint', runs: ['400.2'] }
  const SUM: BadgeFile = { path: 'main/sum.svg', text: 'sum', runs: ['1100.1', '400.2'] }
  const STATIC: BadgeFile = { path: 'main/static.svg', text: 'static', runs: [] }
  const BOTH = 'Badge-Run: 1100.1\nBadge-Run: 400.2'

  async function linesOf(body: string, ...files: readonly BadgeFile[]): Promise<readonly string[]> {
    const branch = new Branch({ [STATIC.path]: STATIC.text })
    await storeTarget(branch, PACE).publish(requestOf(files, { message: { headline: 'Publish badges', body } }))
    return branch.lines
  }

  test('that shows several runs says which file shows which', async () => {
    expect(await linesOf(BOTH, CI, LINT, SUM, { ...STATIC, text: 'new' })).toEqual([
      'Badge-Files: 1100.1 | 400.2 || main/sum.svg',
      'Badge-Files: 1100.1 || main/a.svg',
      'Badge-Files: 400.2 || main/b.svg'
    ])
  })

  test('says nothing of files that it does not write', async () => {
    const file = { ...STATIC, runs: ['400.2'] }
    expect(await linesOf(BOTH, CI, file)).toEqual(['Badge-Files: 1100.1 || main/a.svg'])
  })

  test.each<[runs: string, body: string, files: BadgeFile[]]>([
    ['one run', 'Badge-Run: 1100.1', [CI, { ...STATIC, text: 'new' }]],
    ['no run', '', [{ ...STATIC, text: 'new' }]]
  ])('that shows %s says nothing of single files', async (_, body, files) => {
    expect(await linesOf(body, ...files)).toEqual([])
  })
})

test('a branch is not written, and files are drawn again, if somebody else was faster', async () => {
  const branch = new Branch({}, '', { kind: 'conflict' })
  const write = branch.write.bind(branch)
  branch.write = (changes) => {
    if (!branch.blobs.has(A.path)) branch.blobs.set(A.path, blobId('rival'))
    return write(changes)
  }
  const again = requestOf([{ ...A, text: 'anew' }])
  const request = requestOf([A], { redraw: () => Promise.resolve(again.draft) })
  await expect(storeTarget(branch, PACE).publish(request)).resolves.toMatchObject({ written: [A.path] })
  expect(branch.blobs.get(A.path)).toBe(blobId('anew'))
})

describe('changes of other files on a branch', () => {
  const along =
    (
      changes: Partial<Changes>,
      look: (standing: Snapshot) => Promise<unknown> = () => Promise.resolve()
    ): OtherChanges =>
    async (standing) => {
      await look(standing)
      return { files: [], removed: [], ...changes }
    }

  test('needs no badges, and reads no more than the head and what it asks for', async () => {
    const branch = new Branch({ 'README.md': A.text })
    const readme = { path: 'README.md', text: 'new' }
    const asking = along({ files: [readme] }, (standing) => standing.texts(['README.md']))
    await expect(storeTarget(branch, PACE).publish(requestOf([], { otherChanges: asking }))).resolves.toEqual({
      written: ['README.md'],
      superseded: [],
      worseStatus: [],
      removed: [],
      commitSha: 'c2'
    })
    expect(branch.asked).toEqual([{ read: [], traced: [] }, { texts: ['README.md'] }, { write: ['README.md'] }])
  })

  test('is read again only once the branch points somewhere else', async () => {
    const branch = new Branch({}, '', { kind: 'conflict' })
    const asking = along({ files: [B] }, (standing) => standing.files())
    await storeTarget(branch, PACE).publish(requestOf([], { otherChanges: asking }))
    expect(branch.asked.filter((one) => one === 'files')).toHaveLength(1)
  })
})
