import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  blobId as ourBlobId,
  type BadgeFile,
  type Changes,
  type CommitMessage,
  type OtherChanges,
  type Pace,
  type Publication,
  type Snapshot,
  type WriteOutcome
} from '../../src/destination/destination.ts'
import { type Blob, type BranchState, type BranchStore, branchTarget } from '../../src/destination/branch.ts'
import type { Commit } from '../../src/destination/publish-loop.ts'
import { type GistStore, gistTarget } from '../../src/destination/gist.ts'
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
class Branch implements BranchStore {
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

  read(paths: readonly string[], traced: readonly string[]): Promise<BranchState> {
    this.asked.push({ read: paths, traced })
    return Promise.resolve({ head: HEAD, blobs: new Map(this.blobs) })
  }

  lastCommits(_: BranchState, paths: readonly string[]): Promise<ReadonlyMap<string, Commit>> {
    return Promise.resolve(new Map(paths.map((path) => [path, { oid: `of ${path}`, message: this.#message }])))
  }

  files(): Promise<ReadonlyMap<string, string>> {
    this.asked.push('files')
    return Promise.resolve(this.blobs)
  }

  texts(_: BranchState, paths: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
    this.asked.push({ texts: paths })
    const blob = { oid: blobId(A.text), text: A.text }
    return Promise.resolve(
      new Map(paths.map((path) => [path, path.endsWith('.bin') ? { ...blob, text: '\ufffd' } : blob]))
    )
  }

  write({ files, removed }: Changes, _?: BranchState, message?: CommitMessage): Promise<WriteOutcome> {
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
  await expect(branchTarget(branch, PACE).publish(requestOf([A, B]))).resolves.toEqual({
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
    await expect(branchTarget(branch, PACE).publish(requestOf(FILES))).resolves.toEqual({
      written: [A.path],
      superseded: [B.path],
      worseStatus: [],
      removed: [],
      commitSha: 'c2'
    })
    expect(branch.asked).toEqual([{ read: [A.path, B.path], traced: [B.path] }, { write: [A.path] }])
  })

  test('writes them over an older run', async () => {
    await expect(branchTarget(branchBy('1000.1'), PACE).publish(requestOf(FILES))).resolves.toMatchObject({
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
    await branchTarget(branch, PACE).publish(requestOf(files))
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
    await branchTarget(branch, PACE).publish(requestOf(files, { message: { headline: 'Publish badges', body } }))
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
  await expect(branchTarget(branch, PACE).publish(request)).resolves.toMatchObject({ written: [A.path] })
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
    await expect(branchTarget(branch, PACE).publish(requestOf([], { otherChanges: asking }))).resolves.toEqual({
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
    await branchTarget(branch, PACE).publish(requestOf([], { otherChanges: asking }))
    expect(branch.asked.filter((one) => one === 'files')).toHaveLength(1)
  })

  test('gets the texts of files that are UTF-8, and of no others', async () => {
    let texts: unknown
    const look = async (standing: Snapshot): Promise<void> => {
      texts = await standing.texts(['a.md', 'b.bin'])
    }
    await branchTarget(new Branch({}), PACE).publish(requestOf([], { otherChanges: along({}, look) }))
    expect(texts).toEqual(new Map([['a.md', A.text]]))
  })

  test('finds nothing where there is no branch, and does nothing if there is nothing to write', async () => {
    const branch = new Branch({})
    branch.read = () => Promise.resolve({ head: null, blobs: new Map() })
    const found: unknown[] = []
    const look = async (standing: Snapshot): Promise<void> => {
      found.push(await standing.files(), await standing.texts(['README.md']))
    }
    await expect(
      branchTarget(branch, PACE).publish(requestOf([], { otherChanges: along({ removed: [A.path] }, look) }))
    ).resolves.toEqual({ written: [], superseded: [], worseStatus: [], removed: [] })
    expect(found).toEqual([new Map(), new Map()])
    expect(branch.asked).toEqual([])
  })
})

test('a gist has no trailers: newer runs are looked up', async () => {
  const sent: string[] = []
  const store: GistStore = {
    read: () => Promise.resolve(new Map([[A.path, 'Badge-Run: 1200.1']])),
    write: ({ files }) => {
      sent.push(...files.map(({ path }) => path))
      return Promise.resolve({ kind: 'written' })
    }
  }
  const files = [
    { ...A, sourceRun: STAMP },
    { ...B, sourceRun: { ...STAMP, workflow: 'nightly.yml' } }
  ]
  const request = requestOf(files, { hasNewerRun: ({ workflow }) => Promise.resolve(workflow === 'nightly.yml') })
  await expect(gistTarget(store, PACE).publish(request)).resolves.toEqual({
    written: [A.path],
    superseded: [B.path],
    worseStatus: [],
    removed: []
  })
  expect(sent).toEqual([A.path])
})

test('a gist does not tell which run a worse status is of: it is replaced', async () => {
  const worse = (): Promise<string[]> => Promise.resolve(['failing'])
  const store: GistStore = {
    read: () => Promise.resolve(new Map([[A.path, 'failing']])),
    write: () => Promise.resolve({ kind: 'written' })
  }
  await expect(gistTarget(store, PACE).publish(requestOf([{ ...A, sourceRun: STAMP, worse }]))).resolves.toMatchObject({
    written: [A.path],
    worseStatus: []
  })
})

test.each<[situation: string, there: [string, string | null][], written: string[]]>([
  ['an empty gist', [], [A.path, B.path]],
  ['other files only', [['notes.md', 'x']], [A.path, B.path]],
  [
    'the same texts',
    [
      [A.path, A.text],
      [B.path, B.text]
    ],
    []
  ],
  [
    'another text',
    [
      [A.path, 'old'],
      [B.path, B.text]
    ],
    [A.path]
  ],
  [
    'a file too large to be listed',
    [
      [A.path, null],
      [B.path, B.text]
    ],
    [A.path]
  ]
])('a gist with %s', async (_, ...[there, written]) => {
  const sent: (readonly BadgeFile[])[] = []
  const write = ({ files }: Changes): Promise<WriteOutcome> => {
    sent.push(files)
    return Promise.resolve({ kind: 'written' })
  }
  const target = gistTarget({ read: () => Promise.resolve(new Map(there)), write }, PACE)
  await expect(target.publish(requestOf([A, B]))).resolves.toEqual({
    written,
    superseded: [],
    worseStatus: [],
    removed: []
  })
  expect(sent.flat().map(({ path }) => path)).toEqual(written)
  expect(sent.length).toBeLessThanOrEqual(1)
})

describe('changes of other files in a gist', () => {
  const publish = async (
    there: [string, string | null][],
    along: OtherChanges
  ): Promise<{ publication: Publication; sent: Changes[] }> => {
    const sent: Changes[] = []
    const write = (changes: Changes): Promise<WriteOutcome> => {
      sent.push(changes)
      return Promise.resolve({ kind: 'written' })
    }
    const target = gistTarget({ read: () => Promise.resolve(new Map(there)), write }, PACE)
    return { publication: await target.publish(requestOf([A], { otherChanges: along })), sent }
  }

  test('goes in the same request', async () => {
    const { publication, sent } = await publish([['old.svg', 'x']], async (standing) => {
      const paths = [...(await standing.files()).keys()]
      return {
        files: [{ path: 'index.md', text: [...(await standing.texts(paths)).values()].join() }, B],
        removed: paths
      }
    })
    expect(publication).toEqual({
      written: [A.path, 'index.md', B.path],
      superseded: [],
      worseStatus: [],
      removed: ['old.svg']
    })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.removed).toEqual(['old.svg'])
  })

  test('is refused the text of a file that is not listed whole', async () => {
    const asking = publish([['large.svg', null]], async (standing) => {
      await standing.texts(['large.svg'])
      return { files: [], removed: [] }
    })
    await expect(asking).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining('large.svg') })
  })
})
