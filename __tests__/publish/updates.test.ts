import { expect, test } from '@jest/globals'
import { readmeChanges } from '../../src/publish/updates.ts'
import { Shelf } from './records.ts'

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
