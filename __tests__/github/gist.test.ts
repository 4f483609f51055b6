import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gistStore } from '../../src/github/gist.ts'
import type { BadgeFile, OtherChanges, Target } from '../../src/destination/destination.ts'
import { storeTarget } from '../../src/destination/publish-loop.ts'
import { requestOf, sourceRunOf } from '../fixtures.ts'
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
  const connection = github.connectionOf('octo')
  const gist = github.server.world.gist(ID, 'octo', files)
  return { gist, target: storeTarget(gistStore(connection, { id: ID, onRead: () => {} }), connection.pace) }
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

const RUN = sourceRunOf({ id: 1100 })

test('a gist has no trailers: newer runs are looked up', async () => {
  const { gist, target } = gistWith({ [A.path]: 'Badge-Run: 1200.1' })
  const files = [
    { ...A, sourceRun: RUN },
    { ...B, sourceRun: { ...RUN, workflow: 'nightly.yml' } }
  ]
  const request = requestOf(files, { hasNewerRun: ({ workflow }) => Promise.resolve(workflow === 'nightly.yml') })
  await expect(target.publish(request)).resolves.toMatchObject({ written: [A.path], superseded: [B.path] })
  expect([...gist.files]).toEqual([[A.path, 'A']])
})

test('a gist does not tell which run a worse status is of: it is replaced', async () => {
  const { target } = gistWith({ [A.path]: 'failing' })
  const worse = (): Promise<string[]> => Promise.resolve(['failing'])
  const request = requestOf([{ ...A, sourceRun: RUN, worse }])
  await expect(target.publish(request)).resolves.toMatchObject({ written: [A.path], worseStatus: [] })
})

const LARGE = 'x'.repeat(1_000_001)

test.each<[situation: string, there: Record<string, string>, written: string[]]>([
  ['an empty gist', {}, [A.path, B.path]],
  ['other files only', { 'notes.md': 'x' }, [A.path, B.path]],
  ['the same texts', { [A.path]: A.text, [B.path]: B.text }, []],
  ['another text', { [A.path]: 'old', [B.path]: B.text }, [A.path]],
  ['a file too large to be shown', { [A.path]: LARGE, [B.path]: B.text }, [A.path]]
])('a gist with %s', async (_, ...[there, written]) => {
  const { gist, target } = gistWith(there)
  await expect(target.publish(requestOf([A, B]))).resolves.toMatchObject({ written, superseded: [], removed: [] })
  expect(Object.fromEntries(gist.files)).toEqual({ ...there, [A.path]: A.text, [B.path]: B.text })
  expect(github.server.operations).toEqual(written.length === 0 ? [READ] : [READ, WRITE])
})

describe('changes of other files', () => {
  test('are made of what the gist shows', async () => {
    const { gist, target } = gistWith({ 'old.svg': 'x' })
    const otherChanges: OtherChanges = async (standing) => {
      const paths = [...(await standing.files()).keys()]
      const texts = [...(await standing.texts([...paths, 'none.svg'])).values()]
      return { files: [{ path: 'index.md', text: texts.join() }], removed: paths }
    }
    await target.publish(requestOf([A], { otherChanges }))
    expect(Object.fromEntries(gist.files)).toEqual({ [A.path]: A.text, 'index.md': 'x' })
  })

  test('are refused the text of a file that is not shown whole', async () => {
    const { target } = gistWith({ 'large.svg': LARGE })
    const otherChanges: OtherChanges = async (standing) => {
      await standing.texts(['large.svg'])
      return { files: [], removed: [] }
    }
    await expect(target.publish(requestOf([A], { otherChanges }))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('large.svg')
    })
  })
})
