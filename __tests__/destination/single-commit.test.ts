import { describe, expect, test } from '@jest/globals'
import {
  blobId,
  type BadgeFile,
  type Changes,
  type Commit,
  type CommitMessage,
  type Pace,
  type Publication,
  type Store,
  type StoreState,
  type Tip,
  type WriteOutcome
} from '../../src/destination/destination.ts'
import { storeTarget } from '../../src/destination/publish-loop.ts'
import { requestOf, sourceRunOf } from '../fixtures.ts'

const PACE: Pace = { backOff: () => Promise.resolve(), waitUntil: () => Promise.resolve() }

/** A branch in memory that keeps one commit. */
class OneCommit implements Store {
  tip: Tip | null = null
  readonly asked: string[] = []
  /** The last commits of files, as long as there is more than one. */
  history = new Map<string, Commit>()
  readonly #files = new Map<string, string>()

  stand(files: Readonly<Record<string, string>>, tip: Tip): this {
    for (const [path, text] of Object.entries(files)) this.#files.set(path, blobId(text))
    this.tip = tip
    return this
  }

  read(): Promise<StoreState> {
    const head = this.tip === null ? null : blobId(this.tip.message)
    return Promise.resolve({ head, blobs: new Map(this.#files), tip: this.tip })
  }

  lastCommits(_: StoreState, paths: readonly string[]): Promise<ReadonlyMap<string, Commit>> {
    this.asked.push('last commits')
    const { tip } = this
    if (tip === null) return Promise.resolve(new Map())
    if (!tip.isOnly) return Promise.resolve(new Map([...this.history].filter(([path]) => paths.includes(path))))
    const there = paths.filter((path) => this.#files.has(path))
    return Promise.resolve(new Map(there.map((path) => [path, { oid: 'tip', message: tip.message }])))
  }

  files(): Promise<ReadonlyMap<string, string>> {
    this.asked.push('files')
    return Promise.resolve(this.#files)
  }

  texts(): Promise<never> {
    return Promise.reject(new Error('not asked'))
  }

  write({ files, removed }: Changes, _: StoreState, { headline, body }: CommitMessage): Promise<WriteOutcome> {
    for (const { path, text } of files) this.#files.set(path, blobId(text))
    for (const path of removed) this.#files.delete(path)
    this.tip = { message: [headline, '', body].join('\n'), isOnly: true }
    return Promise.resolve({ kind: 'written', commitSha: 'c' })
  }
}

/** Publishes a badge as a run: `1200.1`. */
function publish(branch: OneCommit, path: string, run: string, more: Partial<BadgeFile> = {}): Promise<Publication> {
  const [id, attempt] = run.split('.').map(Number)
  const sourceRun = sourceRunOf({ id: id ?? 0, attempt: attempt ?? 0 })
  const badge: BadgeFile = { path, text: `${path} of ${run}`, runs: [run], sourceRun, ...more }
  const message = { headline: 'Publish badges', body: `Badge-Run: ${run}` }
  return storeTarget(branch, PACE).publish(requestOf([badge], { message }))
}

const linesOf = ({ tip }: OneCommit): string[] => (tip?.message ?? '').split('\n').slice(2)

describe('in the one commit of a branch', () => {
  test('the run of every file is carried on, whoever publishes', async () => {
    const branch = new OneCommit()
    await publish(branch, 'main/ci.svg', '1200.1')
    await publish(branch, 'main/lint.svg', '400.1')
    await publish(branch, 'dev/ci.svg', '900.1')
    expect(linesOf(branch)).toEqual([
      'Badge-Run: 900.1',
      'Badge-Files: 1200.1 || main/ci.svg',
      'Badge-Files: 400.1 || main/lint.svg',
      'Badge-Files: 900.1 || dev/ci.svg'
    ])
    expect(branch.asked.filter((one) => one === 'files')).toEqual([])
  })

  test('a newer run of the same badge holds an older one back, over the commits of others', async () => {
    const branch = new OneCommit()
    await publish(branch, 'main/ci.svg', '1200.1')
    await publish(branch, 'main/lint.svg', '400.1')
    await publish(branch, 'dev/ci.svg', '900.1')
    await expect(publish(branch, 'main/ci.svg', '1100.1')).resolves.toMatchObject({ superseded: ['main/ci.svg'] })
    await expect(publish(branch, 'main/ci.svg', '1200.2')).resolves.toMatchObject({ written: ['main/ci.svg'] })
  })

  test('a newer run of another badge does not', async () => {
    const branch = new OneCommit()
    await publish(branch, 'main/ci.svg', '1200.1')
    await expect(publish(branch, 'dev/ci.svg', '1100.1')).resolves.toMatchObject({ written: ['dev/ci.svg'] })
    await publish(branch, 'main/ci.svg', '1300.1')
    await expect(publish(branch, 'dev/ci.svg', '1200.1')).resolves.toMatchObject({ written: ['dev/ci.svg'] })
  })

  test('a sum says all the runs that it shows', async () => {
    const branch = new OneCommit()
    await publish(branch, 'main/ci.svg', '1200.1')
    await publish(branch, 'main/sum.svg', '1300.1', { runs: ['1200.1', '400.1'] })
    expect(linesOf(branch)).toEqual([
      'Badge-Run: 1300.1',
      'Badge-Files: 1200.1 | 400.1 || main/sum.svg',
      'Badge-Files: 1200.1 || main/ci.svg'
    ])
  })

  test('a worse status of the same run is kept, over the commits of others', async () => {
    const branch = new OneCommit()
    await publish(branch, 'main/ci.svg', '1200.1', { text: 'failing' })
    await publish(branch, 'main/lint.svg', '1250.1')
    const better = { worse: () => Promise.resolve(['failing']) }
    await expect(publish(branch, 'main/ci.svg', '1200.1', better)).resolves.toMatchObject({
      worseStatus: ['main/ci.svg']
    })
    await expect(publish(branch, 'main/ci.svg', '1200.2', better)).resolves.toMatchObject({ written: ['main/ci.svg'] })
  })
})

describe('lines of the old form', () => {
  const OLD = ['Badge-Files: ci.yml 12.1 || main/ci.svg | main/all.svg', 'Badge-Files: lint.yml 4.1 || main/lint.svg']
  const standing = (...lines: readonly string[]): OneCommit =>
    new OneCommit().stand(
      { 'main/ci.svg': 'x', 'main/all.svg': 'y', 'main/lint.svg': 'z' },
      { message: ['Publish badges', '', ...lines].join('\n'), isOnly: true }
    )

  test('are dropped, and no file is read for them', async () => {
    const branch = standing('Badge-Run: ci.yml 12.1', ...OLD)
    await publish(branch, 'dev/ci.svg', '900.1')
    expect(linesOf(branch)).toEqual(['Badge-Run: 900.1', 'Badge-Files: 900.1 || dev/ci.svg'])
    expect(branch.asked.filter((one) => one === 'files')).toEqual([])
  })

  test('are dropped, and those of the new form beside them carried on', async () => {
    const branch = standing('Badge-Run: lint.yml 4.1', ...OLD, 'Badge-Files: 1300.1 || main/nightly.svg')
    await publish(branch, 'dev/ci.svg', '900.1')
    expect(linesOf(branch)).toEqual([
      'Badge-Run: 900.1',
      'Badge-Files: 1300.1 || main/nightly.svg',
      'Badge-Files: 900.1 || dev/ci.svg'
    ])
  })

  test('hold no run back', async () => {
    const branch = standing('Badge-Run: ci.yml 99.1', 'Badge-Files: ci.yml 99.1 || main/ci.svg')
    await expect(publish(branch, 'main/ci.svg', '7.1')).resolves.toMatchObject({ written: ['main/ci.svg'] })
  })

  test('of single files, before the branch kept one commit, are dropped too', async () => {
    const branch = standing('Badge-Run: ci.yml 12.1')
    branch.tip = { message: 'Publish badges\n\nBadge-Run: 400.1', isOnly: false }
    branch.history = new Map([
      ['main/ci.svg', { oid: '1', message: 'Publish badges\n\nBadge-Run: ci.yml 12.1' }],
      ['main/lint.svg', { oid: '2', message: 'Publish badges\n\nBadge-Run: 400.1' }]
    ])
    await publish(branch, 'dev/ci.svg', '900.1')
    expect(linesOf(branch)).toEqual([
      'Badge-Run: 900.1',
      'Badge-Files: 400.1 || main/lint.svg',
      'Badge-Files: 900.1 || dev/ci.svg'
    ])
  })
})

describe('what the branch said before it kept one commit is not lost', () => {
  test('where its only commit names runs of all its files', async () => {
    const branch = new OneCommit().stand(
      { 'main/ci.svg': 'x', 'main/all.svg': 'y' },
      { message: 'Publish badges\n\nBadge-Run: 1200.1', isOnly: true }
    )
    await publish(branch, 'dev/ci.svg', '900.1')
    expect(linesOf(branch)).toEqual([
      'Badge-Run: 900.1',
      'Badge-Files: 1200.1 || main/all.svg | main/ci.svg',
      'Badge-Files: 900.1 || dev/ci.svg'
    ])
  })

  test('where each file has a last commit of its own', async () => {
    const branch = new OneCommit().stand(
      { 'main/ci.svg': 'x', 'main/lint.svg': 'y', 'README.md': 'z' },
      { message: 'Publish badges\n\nBadge-Run: 400.1', isOnly: false }
    )
    branch.history = new Map([
      ['main/ci.svg', { oid: '1', message: 'Publish badges\n\nBadge-Run: 1200.1' }],
      ['main/lint.svg', { oid: '2', message: 'Publish badges\n\nBadge-Run: 400.1' }],
      ['README.md', { oid: '3', message: 'first' }]
    ])
    await publish(branch, 'dev/ci.svg', '900.1')
    expect(linesOf(branch)).toEqual([
      'Badge-Run: 900.1',
      'Badge-Files: 1200.1 || main/ci.svg',
      'Badge-Files: 400.1 || main/lint.svg',
      'Badge-Files: 900.1 || dev/ci.svg'
    ])
  })

  test('and nothing is read for it where no run is named', async () => {
    const branch = new OneCommit().stand({ 'README.md': 'x' }, { message: 'first', isOnly: true })
    await publish(branch, 'main/ci.svg', '900.1')
    expect(branch.asked.filter((one) => one === 'files')).toEqual([])
    expect(linesOf(branch)).toEqual(['Badge-Run: 900.1', 'Badge-Files: 900.1 || main/ci.svg'])
  })
})
