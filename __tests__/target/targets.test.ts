import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { blobId as ourBlobId } from '../../src/target/blob.ts'
import { type BranchStore, branchTarget } from '../../src/target/branch.ts'
import { type GistStore, gistTarget } from '../../src/target/gist.ts'
import type { Advice, BadgeFile, Pace, Publication, WriteOutcome } from '../../src/target/target.ts'
import { UNDISTURBED } from '../fixtures.ts'

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

test('a branch is written where a blob is another, and a lost answer is traced', async () => {
  const blobs = new Map([[A.path, blobId(A.text)]])
  const seen: unknown[] = []
  const answer: WriteOutcome[] = [{ kind: 'unclear', error: new Error('lost') }]
  const target = branchTarget(
    {
      read: (paths, traced) => {
        seen.push({ paths, traced })
        return Promise.resolve({
          head: 'h',
          blobs: new Map(blobs),
          lastCommits: new Map(traced.map((path) => [path, { oid: `of ${path}`, message: '' }]))
        })
      },
      write: (files) => {
        seen.push(files)
        for (const { path, text } of files) blobs.set(path, blobId(text))
        return Promise.resolve(answer.shift() ?? { kind: 'written', commitSha: 'c' })
      }
    },
    PACE
  )
  await expect(target.publish([A, B], UNDISTURBED)).resolves.toEqual({
    written: [B.path],
    superseded: [],
    removed: [],
    commitSha: `of ${B.path}`
  })
  const paths = [A.path, B.path]
  expect(seen).toEqual([{ paths, traced: [] }, [B], { paths, traced: [B.path] }])
})

describe('a branch, for files that speak for a run', () => {
  const STAMP = { file: 'ci.yml', number: 11, attempt: 1, branch: 'main' }
  const FILES = [A, { ...B, stamp: STAMP }]

  /** A branch whose files all come from one commit with that trailer. */
  const publish = async (
    trailer: string,
    files: readonly BadgeFile[] = FILES,
    ...outcomes: WriteOutcome[]
  ): Promise<{ publication: Publication; traced: (readonly string[])[]; written: string[] }> => {
    const traced: (readonly string[])[] = []
    const written: string[] = []
    const store: BranchStore = {
      read: (_, paths) => {
        traced.push(paths)
        const last = { oid: 'c1', message: `Publish badges\n\nBadge-Run: ${trailer}` }
        return Promise.resolve({
          head: 'c1',
          blobs: new Map([[B.path, blobId('old')]]),
          lastCommits: new Map(paths.map((path) => [path, last]))
        })
      },
      write: (sent) => {
        written.push(...sent.map(({ path }) => path))
        return Promise.resolve(outcomes.shift() ?? { kind: 'written', commitSha: 'c2' })
      }
    }
    const publication = await branchTarget(store, PACE).publish(files, UNDISTURBED)
    return { publication, traced, written }
  }

  test('reads the last commits of those, and leaves them to a newer run', async () => {
    await expect(publish('ci.yml 12.1')).resolves.toEqual({
      publication: { written: [A.path], superseded: [B.path], removed: [], commitSha: 'c2' },
      traced: [[B.path]],
      written: [A.path]
    })
  })

  test('writes them over an older run', async () => {
    await expect(publish('ci.yml 10.1')).resolves.toMatchObject({
      publication: { written: [A.path, B.path], superseded: [], removed: [] }
    })
  })

  test.each<[situation: string, files: BadgeFile[], traced: string[]]>([
    ['besides those', FILES, [B.path, A.path]],
    ['once, if it is one of those', FILES.toReversed(), [B.path]]
  ])('traces the first of the files that were sent %s', async (_, files, again) => {
    const { traced } = await publish('ci.yml 10.1', files, { kind: 'unclear', error: new Error('lost') })
    expect(traced).toEqual([[B.path], again])
  })
})

test('a branch is not written, and files are made anew, where somebody else was faster', async () => {
  const blobs = new Map<string, string>()
  const sent: string[] = []
  const store: BranchStore = {
    read: () => Promise.resolve({ head: 'h', blobs: new Map(blobs), lastCommits: new Map() }),
    write: (files) => {
      sent.push(...files.map(({ text }) => text))
      if (sent.length > 1) return Promise.resolve({ kind: 'written', commitSha: 'c' })
      blobs.set(A.path, blobId('rival'))
      return Promise.resolve({ kind: 'conflict' })
    }
  }
  const advice = { ...UNDISTURBED, renew: () => Promise.resolve([{ ...A, text: 'anew' }]) }
  await expect(branchTarget(store, PACE).publish([A], advice)).resolves.toMatchObject({ written: [A.path] })
  expect(sent).toEqual([A.text, 'anew'])
})

test('a gist has no trailers: what a newer run has spoken for is asked for', async () => {
  const sent: string[] = []
  const store: GistStore = {
    read: () => Promise.resolve(new Map([[A.path, 'Badge-Run: ci.yml 12.1']])),
    write: (files) => {
      sent.push(...files.map(({ path }) => path))
      return Promise.resolve({ kind: 'written' })
    }
  }
  const stamp = { file: 'ci.yml', number: 11, attempt: 1, branch: 'main' }
  const files = [
    { ...A, stamp },
    { ...B, stamp: { ...stamp, file: 'nightly.yml' } }
  ]
  const advice: Advice = { ...UNDISTURBED, isSuperseded: ({ file }) => Promise.resolve(file === 'nightly.yml') }
  await expect(gistTarget(store, PACE).publish(files, advice)).resolves.toEqual({
    written: [A.path],
    superseded: [B.path],
    removed: []
  })
  expect(sent).toEqual([A.path])
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
  const write = (files: readonly BadgeFile[]): Promise<WriteOutcome> => {
    sent.push(files)
    return Promise.resolve({ kind: 'written' })
  }
  const target = gistTarget({ read: () => Promise.resolve(new Map(there)), write }, PACE)
  await expect(target.publish([A, B], UNDISTURBED)).resolves.toEqual({ written, superseded: [] })
  expect(sent.flat().map(({ path }) => path)).toEqual(written)
  expect(sent.length).toBeLessThanOrEqual(1)
})
