import { describe, expect, test } from '@jest/globals'
import { blobId } from '../../src/target/blob.ts'
import { type BranchState, type BranchStore, branchTarget, type Tip } from '../../src/target/branch.ts'
import type { Commit } from '../../src/target/converge.ts'
import type { BadgeFile, Changes, Pace, Publication, Stamp, WriteOutcome } from '../../src/target/target.ts'
import { UNDISTURBED } from '../fixtures.ts'

const PACE: Pace = { backOff: () => Promise.resolve(), waitUntil: () => Promise.resolve() }

/** A branch in memory that keeps one commit. */
class OneCommit implements BranchStore {
  tip: Tip | null = null
  body = ''
  readonly asked: string[] = []
  /** The last commits of files, as long as there is more than one. */
  history = new Map<string, Commit>()
  readonly #files = new Map<string, string>()

  stand(files: Readonly<Record<string, string>>, tip: Tip): this {
    for (const [path, text] of Object.entries(files)) this.#files.set(path, blobId(text))
    this.tip = tip
    return this
  }

  read(): Promise<BranchState> {
    const head = this.tip === null ? null : blobId(this.tip.message)
    return Promise.resolve({ head, blobs: new Map(this.#files), tip: this.tip })
  }

  lastCommits(_: BranchState, paths: readonly string[]): Promise<ReadonlyMap<string, Commit>> {
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

  write(
    { files, removed }: Changes,
    _: BranchState,
    linesFor: (body: string) => readonly string[]
  ): Promise<WriteOutcome> {
    for (const { path, text } of files) this.#files.set(path, blobId(text))
    for (const path of removed) this.#files.delete(path)
    this.tip = { message: ['Publish badges', '', this.body, ...linesFor(this.body)].join('\n'), isOnly: true }
    return Promise.resolve({ kind: 'written', commitSha: 'c' })
  }
}

/** Publishes a badge as a run of a workflow. */
function publish(branch: OneCommit, path: string, run: string): Promise<Publication> {
  const [, file = '', number, attempt] = /^(.+) (\d+)\.(\d+)$/.exec(run) ?? []
  const stamp: Stamp = { file, number: Number(number), attempt: Number(attempt), branch: 'main' }
  const badge: BadgeFile = { path, text: `${path} of ${run}`, stamp }
  branch.body = `Badge-Run: ${run}`
  return branchTarget(branch, PACE).publish([badge], UNDISTURBED)
}

const linesOf = ({ tip }: OneCommit): string[] => (tip?.message ?? '').split('\n').slice(2)

describe('in the one commit of a branch', () => {
  test('the run of every file is carried on, whoever publishes', async () => {
    const branch = new OneCommit()
    await publish(branch, 'main/ci.svg', 'ci.yml 12.1')
    await publish(branch, 'main/lint.svg', 'lint.yml 4.1')
    await publish(branch, 'dev/ci.svg', 'ci.yml 9.1')
    expect(linesOf(branch)).toEqual([
      'Badge-Run: ci.yml 9.1',
      'Badge-Files: ci.yml 12.1 || main/ci.svg',
      'Badge-Files: ci.yml 9.1 || dev/ci.svg',
      'Badge-Files: lint.yml 4.1 || main/lint.svg'
    ])
    expect(branch.asked.filter((one) => one === 'files')).toEqual([])
  })

  test('a newer run of the same badge holds an older one back, over the commits of others', async () => {
    const branch = new OneCommit()
    await publish(branch, 'main/ci.svg', 'ci.yml 12.1')
    await publish(branch, 'main/lint.svg', 'lint.yml 4.1')
    await publish(branch, 'dev/ci.svg', 'ci.yml 9.1')
    await expect(publish(branch, 'main/ci.svg', 'ci.yml 11.1')).resolves.toMatchObject({ superseded: ['main/ci.svg'] })
    await expect(publish(branch, 'main/ci.svg', 'ci.yml 12.2')).resolves.toMatchObject({ written: ['main/ci.svg'] })
  })

  test('a newer run of another badge does not', async () => {
    const branch = new OneCommit()
    await publish(branch, 'main/ci.svg', 'ci.yml 12.1')
    await expect(publish(branch, 'dev/ci.svg', 'ci.yml 11.1')).resolves.toMatchObject({ written: ['dev/ci.svg'] })
    await publish(branch, 'main/ci.svg', 'ci.yml 13.1')
    await expect(publish(branch, 'dev/ci.svg', 'ci.yml 12.1')).resolves.toMatchObject({ written: ['dev/ci.svg'] })
  })
})

describe('what the branch said before it kept one commit is not lost', () => {
  test('where its only commit names runs of all its files', async () => {
    const branch = new OneCommit().stand(
      { 'main/ci.svg': 'x', 'main/all.svg': 'y' },
      { message: 'Publish badges\n\nBadge-Run: ci.yml 12.1', isOnly: true }
    )
    await publish(branch, 'dev/ci.svg', 'ci.yml 9.1')
    expect(linesOf(branch)).toEqual([
      'Badge-Run: ci.yml 9.1',
      'Badge-Files: ci.yml 12.1 || main/all.svg | main/ci.svg',
      'Badge-Files: ci.yml 9.1 || dev/ci.svg'
    ])
  })

  test('where each file has a last commit of its own', async () => {
    const branch = new OneCommit().stand(
      { 'main/ci.svg': 'x', 'main/lint.svg': 'y', 'README.md': 'z' },
      { message: 'Publish badges\n\nBadge-Run: lint.yml 4.1', isOnly: false }
    )
    branch.history = new Map([
      ['main/ci.svg', { oid: '1', message: 'Publish badges\n\nBadge-Run: ci.yml 12.1' }],
      ['main/lint.svg', { oid: '2', message: 'Publish badges\n\nBadge-Run: lint.yml 4.1' }],
      ['README.md', { oid: '3', message: 'first' }]
    ])
    await publish(branch, 'dev/ci.svg', 'ci.yml 9.1')
    expect(linesOf(branch)).toEqual([
      'Badge-Run: ci.yml 9.1',
      'Badge-Files: ci.yml 12.1 || main/ci.svg',
      'Badge-Files: ci.yml 9.1 || dev/ci.svg',
      'Badge-Files: lint.yml 4.1 || main/lint.svg'
    ])
  })

  test('and nothing is read for it where no run is named', async () => {
    const branch = new OneCommit().stand({ 'README.md': 'x' }, { message: 'first', isOnly: true })
    await publish(branch, 'main/ci.svg', 'ci.yml 9.1')
    expect(branch.asked.filter((one) => one === 'files')).toEqual([])
    expect(linesOf(branch)).toEqual(['Badge-Run: ci.yml 9.1', 'Badge-Files: ci.yml 9.1 || main/ci.svg'])
  })
})
