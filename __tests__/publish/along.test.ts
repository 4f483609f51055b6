import { describe, expect, test } from '@jest/globals'
import { badgeOf } from '../../src/badge/badge.ts'
import { indexChanges, writeData, writePage } from '../../src/publish/index-page.ts'
import { combineChanges } from '../../src/publish/updates.ts'
import { pruneChanges } from '../../src/publish/prune.ts'
import type { BadgeRecord, FiledRecord } from '../../src/readme/record.ts'
import type { Changes, OwnFiles } from '../../src/destination/destination.ts'
import { addressOf, recordAt, render, Shelf } from './records.ts'

const NONE: OwnFiles = { paths: [], superseded: [] }
const svg = (label: string, message: string): string => render(badgeOf(label, undefined, { message }), 'svg')
const HAND_MADE = '<svg xmlns="http://www.w3.org/2000/svg"/>\n'

async function index(shelf: Shelf, own: OwnFiles, records: readonly BadgeRecord[] = []): Promise<FiledRecord[]> {
  const { files, removed } = await indexChanges(() => records, addressOf)(shelf, own)
  expect(removed).toEqual([])
  expect(files.map(({ path }) => path)).toEqual(['README.md', 'badges.json'])
  const data = JSON.parse(files[1]?.text ?? '') as FiledRecord[]
  expect(files).toEqual([
    { path: 'README.md', text: writePage(data) },
    { path: 'badges.json', text: writeData(data) }
  ])
  return data
}

describe('the index', () => {
  test('of a new place holds the badges of the publication, without pointers', async () => {
    const shelf = new Shelf({})
    const own = { paths: ['main/ci.svg', 'main/ci.json'], superseded: [] }
    const pointer: BadgeRecord = { ...recordAt('x'), path: null }
    expect(await index(shelf, own, [recordAt('main/ci.svg'), pointer])).toEqual([recordAt('main/ci.svg')])
    expect(shelf.asked).toEqual(['files', 'texts README.md badges.json'])
  })

  test('keeps what others have published, drops what is gone, and takes its own badges as they are now', async () => {
    const [old, other, gone] = [
      recordAt('main/ci.svg', { message: 'failing' }),
      recordAt('dev/ci.svg'),
      recordAt('gone/ci.svg')
    ]
    const shelf = new Shelf({
      'README.md': writePage([old]),
      'badges.json': writeData([old, other, gone]),
      'main/ci.svg': svg('build', 'failing'),
      'dev/ci.svg': svg('build', 'passing')
    })
    const now = recordAt('main/ci.svg', { message: 'passing' })
    expect(await index(shelf, { paths: ['main/ci.svg'], superseded: [] }, [now])).toEqual([other, now])
    expect(shelf.asked).toEqual(['files', 'texts README.md badges.json'])
  })

  test('finds badges that nobody has recorded by their pictures, in one question', async () => {
    const shelf = new Shelf({
      'a.svg': svg('Größe <b>', '12 kB'),
      'feature/x/unit.svg': svg('', 'passing'),
      'logo.svg': HAND_MADE,
      'main/data.json': render(badgeOf('data', 'passing', {}), 'json'),
      'notes.txt': 'hello'
    })
    const own = { paths: ['main/ci.svg'], superseded: [] }
    const found = await index(shelf, own, [recordAt('main/ci.svg')])
    expect(
      found.map(({ id, name, label, message, color, path, status }) => [id, name, label, message, color, path, status])
    ).toEqual([
      ['a', 'Größe <b>', 'Größe <b>', '12 kB', '#6e7781', 'a.svg', null],
      ['unit', 'passing', '', 'passing', '#6e7781', 'feature/x/unit.svg', null],
      ['ci', 'build', 'build', 'passing', '#1a7f37', 'main/ci.svg', 'passing']
    ])
    expect(found[1]?.markdown).toBe('![passing](https://x.test/feature/x/unit.svg)')
    expect(shelf.asked).toEqual(['files', 'texts README.md badges.json', 'texts a.svg feature/x/unit.svg logo.svg'])
  })

  test('leaves the record of a badge that a newer run has spoken for', async () => {
    const newer = recordAt('main/ci.svg', { message: 'newer' })
    const shelf = new Shelf({ 'badges.json': writeData([newer]), 'main/ci.svg': svg('build', 'newer') })
    const own = { paths: ['main/ci.svg'], superseded: ['main/ci.svg'] }
    expect(await index(shelf, own, [recordAt('main/ci.svg', { message: 'older' })])).toEqual([newer])
  })

  test('tells of such a badge by its picture where there is no record, and not at all where there is no file', async () => {
    const own = { paths: ['main/ci.svg', 'main/b.svg'], superseded: ['main/ci.svg', 'main/b.svg'] }
    const records = [recordAt('main/ci.svg', { message: 'older' }), recordAt('main/b.svg')]
    const found = await index(new Shelf({ 'main/ci.svg': svg('build', 'newer') }), own, records)
    expect(found.map(({ path, message }) => [path, message])).toEqual([['main/ci.svg', 'newer']])
  })

  test('leaves the record of a badge that this publication did not touch', async () => {
    const before = recordAt('main/ci.svg', { message: 'before' })
    const shelf = new Shelf({ 'badges.json': writeData([before]), 'main/ci.svg': svg('build', 'before') })
    expect(await index(shelf, NONE, [recordAt('main/ci.svg', { message: 'not published' })])).toEqual([before])
  })

  test('a badge of two formats is one badge', async () => {
    const shelf = new Shelf({
      'badges.json': writeData([recordAt('main/ci.svg')]),
      'main/ci.svg': svg('build', 'passing'),
      'main/ci.json': '{}'
    })
    const own = { paths: ['main/ci.json'], superseded: [] }
    expect((await index(shelf, own, [recordAt('main/ci.json')])).map(({ path }) => path)).toEqual(['main/ci.json'])
  })

  test('records are asked for at every attempt', async () => {
    let message = 'first'
    const along = indexChanges(() => [recordAt('main/ci.svg', { message })], addressOf)
    const own = { paths: ['main/ci.svg'], superseded: [] }
    expect((await along(new Shelf({}), own)).files[1]?.text).toContain('first')
    message = 'second'
    expect((await along(new Shelf({}), own)).files[1]?.text).toContain('second')
  })

  test('is the same bytes again when nothing has changed', async () => {
    const files: Record<string, string> = { 'main/ci.svg': svg('build', 'passing'), 'b.svg': svg('b', '1') }
    const along = indexChanges(() => [], addressOf)
    const first = await along(new Shelf(files), NONE)
    const again = await along(new Shelf({ ...files, ...textsOf(first) }), NONE)
    expect(again).toEqual(first)
  })

  test.each([
    ['README.md', '# My badges\n', /^This action did not write the file README\.md/],
    ['badges.json', '{"badges":[]}', /^This action did not write the file badges\.json/]
  ])('a %s that that this action did not write is refused', async (path, text, message) => {
    const along = indexChanges(() => [recordAt('main/ci.svg')], addressOf)
    await expect(along(new Shelf({ [path]: text }), NONE)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(message)
    })
  })

  test('a badge that would be its file is refused', async () => {
    const own = { paths: ['badges.json'], superseded: [] }
    await expect(indexChanges(() => [], addressOf)(new Shelf({}), own)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('badges.json')
    })
  })

  test('a thousand badges take two questions', async () => {
    const records = Array.from({ length: 1000 }, (_, n) => recordAt(`main/b${n}.svg`))
    const shelf = new Shelf({
      'badges.json': writeData(records),
      ...Object.fromEntries(records.map(({ path }) => [path, 'x']))
    })
    expect(await index(shelf, { paths: records.map(({ path }) => path), superseded: [] }, records)).toHaveLength(1000)
    expect(shelf.asked).toEqual(['files', 'texts README.md badges.json'])
  })
})

const textsOf = ({ files }: Changes): Record<string, string> =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]))

describe('one after the other', () => {
  const prune = pruneChanges({
    template: '%{branch}/%{id}',
    values: {},
    shared: false,
    ids: ['ci'],
    branches: undefined,
    exists: (names) => Promise.resolve(new Set(names.filter((name) => name === 'main')))
  })

  test('the index shows what the pruning leaves', async () => {
    const files = { 'main/ci.svg': svg('build', 'passing'), 'gone/ci.svg': svg('build', 'failing') }
    const both = combineChanges(
      prune,
      indexChanges(() => [], addressOf)
    )
    const recorded = { ...files, 'badges.json': writeData([recordAt('main/ci.svg'), recordAt('gone/ci.svg')]) }
    for (const shelf of [new Shelf(files), new Shelf(recorded)]) {
      const { files: written, removed } = await both(shelf, NONE)
      expect(removed).toEqual(['gone/ci.svg'])
      const data = JSON.parse(written.find(({ path }) => path === 'badges.json')?.text ?? '') as FiledRecord[]
      expect(data.map(({ path }) => path)).toEqual(['main/ci.svg'])
    }
  })

  test('what one has removed is not there for the next, and what both do is one change', async () => {
    const shelf = new Shelf({ a: '1', b: '2' })
    const seen: string[][] = []
    const both = combineChanges(
      () => Promise.resolve({ files: [{ path: 'x', text: 'X' }], removed: ['a'] }),
      async (standing) => {
        seen.push([...(await standing.files()).keys()], [...(await standing.texts(['a', 'b'])).keys()])
        return { files: [{ path: 'y', text: 'Y' }], removed: ['b'] }
      }
    )
    const changes = await both(shelf, NONE)
    expect(seen).toEqual([['b'], ['b']])
    expect([changes.files.map(({ path }) => path), changes.removed]).toEqual([
      ['x', 'y'],
      ['a', 'b']
    ])
  })

  test('nothing is nothing', async () => {
    await expect(combineChanges()(new Shelf({}), NONE)).resolves.toEqual({ files: [], removed: [] })
  })
})
