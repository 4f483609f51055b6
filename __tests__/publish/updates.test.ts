import { describe, expect, test } from '@jest/globals'
import { badgeOf } from '../../src/badge/badge.ts'
import { indexChanges, writeData } from '../../src/publish/index-page.ts'
import { pruneChanges } from '../../src/publish/prune.ts'
import { combineChanges, readmeChanges } from '../../src/publish/updates.ts'
import type { FiledRecord } from '../../src/readme/snippets.ts'
import { addressOf, recordAt, render, Shelf } from './records.ts'

const NONE = { paths: [], superseded: [] }
const block = (content: string): string => `# Demo\n\n<!-- badges:start -->\n${content}\n<!-- badges:end -->\n`

test('blocks that are not up to date are written, in one commit, and the others left', async () => {
  const shelf = new Shelf({ 'README.md': block('old'), 'docs/README.md': block('docs/README.md'), 'other.md': 'x' })
  const changes = readmeChanges(['README.md', 'docs/README.md'], (path) => path)
  await expect(changes(shelf, NONE)).resolves.toEqual({
    files: [{ path: 'README.md', text: block('README.md') }],
    removed: []
  })
  expect(shelf.asked).toEqual(['texts README.md docs/README.md'])
})

test('nothing to do is nothing', async () => {
  const changes = readmeChanges(['README.md'], () => 'badges')
  await expect(changes(new Shelf({ 'README.md': block('badges') }), NONE)).resolves.toEqual({ files: [], removed: [] })
})

test('a file that is not there is named, with the cure', async () => {
  const changes = readmeChanges(['README.md', 'docs/GUIDE.md'], () => 'badges')
  await expect(changes(new Shelf({ 'README.md': block('old') }), NONE)).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringMatching(/^"readme": "docs\/GUIDE\.md" is not a text file on the default branch\. /)
  })
})

test('a file with wrong markers is named, and no other is written', async () => {
  const changes = readmeChanges(['README.md', 'b.md'], () => 'badges')
  const shelf = new Shelf({ 'README.md': block('old'), 'b.md': '<!-- badges:start -->\n' })
  await expect(changes(shelf, NONE)).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringMatching(/^b\.md: /)
  })
})

const svg = (label: string, message: string): string => render(badgeOf(label, undefined, { message }), 'svg')

describe('changes are combined', () => {
  const prune = pruneChanges({
    template: '%{branch}/%{id}',
    values: {},
    redactedPaths: [],
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
      async (target) => {
        seen.push([...(await target.files()).keys()], [...(await target.texts(['a', 'b'])).keys()])
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
