import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gistStore } from '../../src/github/gist.ts'
import { gistTarget } from '../../src/destination/gist.ts'
import type { BadgeFile, Target } from '../../src/destination/destination.ts'
import { requestOf } from '../fixtures.ts'
import type { Gist } from '../github-server/world.ts'
import { TestGitHub } from './connection.ts'

const ID = 'aa5a315d61ae9438b18d'

let github: TestGitHub
beforeEach(async () => {
  github = await TestGitHub.open()
})
afterEach(async () => {
  await github.server.stop()
  expect(github.server.violations).toEqual([])
})

/** A gist on the double with these files, and a publisher to it. */
function gistWith(files: Record<string, string>): { gist: Gist; target: Target } {
  const { client, pace } = github.connectionOf('octo')
  const gist = github.server.world.gist(ID, 'octo', files)
  return { gist, target: gistTarget(gistStore(client, pace, { id: ID, onRead: () => {} }), pace) }
}

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index)}.svg`, 'x']))
const A: BadgeFile = { path: 'a.svg', text: 'A' }
const B: BadgeFile = { path: 'b.svg', text: 'B' }
const READ = 'gists/get'
const WRITE = 'gists/update'

test('all files go in one request, removals too', async () => {
  const { gist, target } = gistWith({ 'notes.md': 'mine', 'old.svg': 'x' })
  const otherChanges = (): Promise<{ files: BadgeFile[]; removed: string[] }> =>
    Promise.resolve({ files: [B], removed: ['old.svg', 'none.svg'] })
  await expect(target.publish(requestOf([A], { otherChanges }))).resolves.toEqual({
    written: ['a.svg', 'b.svg'],
    superseded: [],
    worseStatus: [],
    removed: ['old.svg']
  })
  expect([...gist.files]).toEqual([
    ['notes.md', 'mine'],
    ['a.svg', 'A'],
    ['b.svg', 'B']
  ])
  expect(github.server.operations).toEqual([READ, WRITE])
})

describe('what GitHub would not list is refused before anything is written', () => {
  test.each<[situation: string, there: Record<string, string>, files: BadgeFile[]]>([
    ['more than 300 files', many(300), [A]],
    ['more than 300 files, some of them new', many(299), [A, B]],
    ['a file over 1 MB', {}, [{ path: 'a.svg', text: 'ü'.repeat(500_001) }]]
  ])('%s', async (_, there, files) => {
    const { gist, target } = gistWith(there)
    await expect(target.publish(requestOf(files))).rejects.toMatchObject({ code: 'refused', kind: 'setup' })
    expect(gist.files.size).toBe(Object.keys(there).length)
    expect(github.server.operations).toEqual([READ])
  })

  test('but not what fits', async () => {
    const { target } = gistWith({ ...many(299), 'old.svg': 'x' })
    const otherChanges = (): Promise<{ files: BadgeFile[]; removed: string[] }> =>
      Promise.resolve({ files: [], removed: ['old.svg'] })
    await expect(target.publish(requestOf([A, { path: '0.svg', text: 'y' }], { otherChanges }))).resolves.toMatchObject(
      {
        written: ['a.svg', '0.svg']
      }
    )
  })
})

test('409 is tried again, and an answer without our files is looked into', async () => {
  const { gist, target } = gistWith({ 'notes.md': 'mine' })
  github.server.faults = [
    { operation: WRITE, nth: 1, when: 'before', answer: { status: 409, body: { message: 'Gist cannot be updated.' } } },
    { operation: WRITE, nth: 2, when: 'before', answer: { status: 200, body: { files: {} } } }
  ]
  await expect(target.publish(requestOf([A]))).resolves.toMatchObject({ written: ['a.svg'] })
  expect(gist.files.get('a.svg')).toBe('A')
  expect(github.server.operations).toEqual([READ, WRITE, READ, WRITE, READ, WRITE])
})
