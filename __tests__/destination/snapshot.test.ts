import { describe, expect, test } from '@jest/globals'
import { blobId, CachedSnapshot, type Changes } from '../../src/destination/destination.ts'

/** A snapshot of a place with these files, and what was asked of the place. */
function snapshotOf(there: Readonly<Record<string, string>>): { snapshot: CachedSnapshot; asked: string[] } {
  const asked: string[] = []
  const snapshot = new CachedSnapshot({
    files: () => {
      asked.push('files')
      return Promise.resolve(new Map(Object.entries(there).map(([path, text]) => [path, blobId(text)])))
    },
    texts: (paths) => {
      asked.push(`texts ${paths.join(' ')}`)
      return Promise.resolve(new Map(Object.entries(there).filter(([path]) => paths.includes(path))))
    }
  })
  return { snapshot, asked }
}

const OWN = { paths: ['own.svg'], superseded: [] }
const THERE = { 'a.md': 'A', 'b.md': 'B', 'own.svg': 'O' }

test('each file is read once', async () => {
  const { snapshot, asked } = snapshotOf(THERE)
  await snapshot.files()
  await snapshot.files()
  await snapshot.texts(['a.md'])
  expect(await snapshot.texts(['b.md', 'a.md', 'b.md', 'none.md'])).toEqual(
    new Map([
      ['b.md', 'B'],
      ['a.md', 'A']
    ])
  )
  await snapshot.texts(['none.md', 'b.md'])
  expect(asked).toEqual(['files', 'texts a.md', 'texts b.md none.md'])
})

describe('of the wanted changes', () => {
  test.each<[situation: string, asked: Partial<Changes>, left: Partial<Changes>]>([
    ['nothing is nothing', {}, {}],
    [
      'a file with other bytes is left',
      { files: [{ path: 'a.md', text: 'new' }] },
      { files: [{ path: 'a.md', text: 'new' }] }
    ],
    [
      'a file that is not there is left',
      { files: [{ path: 'c.md', text: '' }] },
      { files: [{ path: 'c.md', text: '' }] }
    ],
    ['a file with the same bytes is not', { files: [{ path: 'a.md', text: 'A' }] }, {}],
    ['a removal of what is there is left, once', { removed: ['a.md', 'a.md'] }, { removed: ['a.md'] }],
    ['a removal of what is not there is not', { removed: ['c.md'] }, {}],
    ['a removal of an own file is not', { removed: ['own.svg'] }, {}],
    [
      'a removal of a file that is to stand there is not',
      { files: [{ path: 'a.md', text: 'A' }], removed: ['a.md'] },
      {}
    ]
  ])('%s', async (_, ...[asked, left]) => {
    const { snapshot } = snapshotOf(THERE)
    const changes = await snapshot.changes(() => Promise.resolve({ files: [], removed: [], ...asked }), OWN)
    expect(changes).toEqual({ files: [], removed: [], ...left })
  })

  test('nothing is left, and nothing is read, if there are no other changes', async () => {
    const { snapshot, asked } = snapshotOf(THERE)
    expect(await snapshot.changes(undefined, OWN)).toEqual({ files: [], removed: [] })
    expect(asked).toEqual([])
  })

  test('texts that were read tell without a listing', async () => {
    const { snapshot, asked } = snapshotOf(THERE)
    const changes = await snapshot.changes(async (there) => {
      await there.texts(['a.md', 'b.md', 'c.md'])
      return {
        files: [
          { path: 'a.md', text: 'A' },
          { path: 'c.md', text: 'C' }
        ],
        removed: ['b.md']
      }
    }, OWN)
    expect(changes).toEqual({ files: [{ path: 'c.md', text: 'C' }], removed: ['b.md'] })
    expect(asked).toEqual(['texts a.md b.md c.md'])
  })

  test('a removal of what has no text is looked up', async () => {
    const { snapshot, asked } = snapshotOf(THERE)
    await snapshot.changes(async (there) => {
      await there.texts(['c.md'])
      return { files: [], removed: ['c.md'] }
    }, OWN)
    expect(asked).toEqual(['texts c.md', 'files'])
  })

  test('the own files are passed on', async () => {
    const { snapshot } = snapshotOf(THERE)
    const told: unknown[] = []
    await snapshot.changes((standing, own) => {
      told.push(standing, own)
      return Promise.resolve({ files: [], removed: [] })
    }, OWN)
    expect(told).toEqual([snapshot, OWN])
  })
})
