import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { blobId as ourBlobId } from '../../src/target/blob.ts'
import { branchTarget } from '../../src/target/branch.ts'
import { gistTarget } from '../../src/target/gist.ts'
import type { BadgeFile, Pace, WriteOutcome } from '../../src/target/target.ts'

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
          lastCommits: new Map(traced.map((path) => [path, `of ${path}`]))
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
  await expect(target.publish([A, B])).resolves.toEqual({ written: [B.path], commitSha: `of ${B.path}` })
  const paths = [A.path, B.path]
  expect(seen).toEqual([{ paths, traced: [] }, [B], { paths, traced: [B.path] }])
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
  await expect(target.publish([A, B])).resolves.toEqual({ written })
  expect(sent.flat().map(({ path }) => path)).toEqual(written)
  expect(sent.length).toBeLessThanOrEqual(1)
})
