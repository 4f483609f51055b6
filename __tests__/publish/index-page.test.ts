import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { badgeOf } from '../../src/badge/badge.ts'
import type { BadgeFile, OwnFiles } from '../../src/destination/destination.ts'
import { indexFiles, readData, refuseForeignPage, writeData, writePage } from '../../src/publish/index-page.ts'
import { type BadgeRecord, FIELDS, type FiledRecord } from '../../src/readme/snippets.ts'
import { addressOf, recordAt, render, Shelf } from './records.ts'
import { hostileText } from '../readme/hostile.ts'
import { fromCommonMark, fromMarkdownIt } from '../readme/parsers.ts'

const CI = recordAt('main/ci.svg')
const DATA = recordAt('main/coverage.json', { name: 'coverage', status: null, link_url: null, rendered_link_url: null })
const TOP = recordAt('all.svg', { name: 'all' })

test('the data: by path, fields in their order, two blanks, a line end', () => {
  const shuffled = Object.fromEntries(Object.entries(CI).reverse()) as unknown
  const text = writeData([DATA, shuffled as FiledRecord, TOP])
  expect(text).toBe(`${JSON.stringify([TOP, CI, DATA], null, 2)}\n`)
  expect(Object.keys((JSON.parse(text) as object[])[1] ?? {})).toEqual([...FIELDS])
  expect(readData(text)).toEqual([TOP, CI, DATA])
  expect(writeData([])).toBe('[]\n')
})

test('no file is no records', () => {
  expect(readData(undefined)).toEqual([])
})

test.each<[situation: string, text: string]>([
  ['empty', ''],
  ['no JSON', 'hello'],
  ['half of it', writeData([CI]).slice(0, -10)],
  ['an object', '{}'],
  ['a list of texts', '["ci"]'],
  ['a list with null', '[null]'],
  ['badges of another tool', '[{"name":"ci","url":"https://x.test"}]'],
  ['one record of ours and one that is not', JSON.stringify([CI, { ...CI, markdown: undefined }])],
  ['a record without a path', JSON.stringify([{ ...CI, path: null }])],
  ['a number where a text belongs', JSON.stringify([{ ...CI, message: 1 }])],
  ['a kind that there is none of', JSON.stringify([{ ...CI, kind: 'personal' }])]
])('a badges.json that is %s is refused', (_, text) => {
  expect(() => readData(text)).toThrow(
    expect.objectContaining({
      code: 'refused',
      message: expect.stringMatching(/badges\.json .*"publish\.index" off\.$/)
    })
  )
})

test('the page', () => {
  expect(writePage([DATA, CI, TOP])).toBe(`# Badges

<!-- publish-badges:index -->

Written by publish-badges with every publication, which overwrites changes made by hand. The same as data: [badges.json](badges.json).

### all

[![all](all.svg)](https://github.com/octo/demo/actions)

\`\`\`markdown
[![all](https://x.test/all.svg)](https://github.com/octo/demo/actions)
\`\`\`

## main

### build

[![build](main/ci.svg)](https://github.com/octo/demo/actions)

\`\`\`markdown
[![build](https://x.test/main/ci.svg)](https://github.com/octo/demo/actions)
\`\`\`

### coverage

[main/coverage.json](main/coverage.json)

\`\`\`markdown
![coverage](https://x.test/main/coverage.json)
\`\`\`
`)
})

describe('whose page it is', () => {
  test('ours is written again, and one that is not there is made', () => {
    for (const text of [undefined, writePage([]), writePage([CI]).replaceAll('\n', '\r\n')]) {
      expect(() => refuseForeignPage(text)).not.toThrow()
    }
  })

  test.each(['', '# Badges\n', 'It has `<!-- publish-badges:index -->` in a line.'])(
    '%j is somebody else’s',
    (text) => {
      expect(() => refuseForeignPage(text)).toThrow(
        expect.objectContaining({
          code: 'refused',
          message: expect.stringMatching(/README\.md .*"publish\.index" off\.$/)
        })
      )
    }
  )
})

test('names and paths cannot become markup, nor end what they stand in', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom('main/ci.svg', '`#*/a b.svg', '@octo/#12:tada:.json'), (name, path) => {
      const record = recordAt(path, { name })
      const page = writePage([record])
      for (const { texts, images, elements } of [fromCommonMark(page), fromMarkdownIt(page)]) {
        const inside = (element: string): string =>
          texts.flatMap((each) => (each.inside.includes(element) ? each.text : [])).join('')
        expect(inside('h2')).toBe(path.slice(0, path.lastIndexOf('/')))
        expect(inside('h3')).toBe(name.replace(/[\s\p{Cc}]+/gu, ' ').trim() || record.id)
        expect(inside('pre')).toBe(`${record.markdown}\n`)
        expect(images).toHaveLength(path.endsWith('.svg') ? 1 : 0)
        expect(elements.filter((each) => !/^(?:h[123]|p|a|img|pre|code|span)$/.test(each))).toEqual([])
      }
      expect(writePage([{ ...record }])).toBe(page)
    }),
    { numRuns: 300 }
  )
})

const NONE: OwnFiles = { paths: [], superseded: [] }
const svg = (label: string, message: string): string => render(badgeOf(label, undefined, { message }), 'svg')
const HAND_MADE = '<svg xmlns="http://www.w3.org/2000/svg"/>\n'

const indexOf = (
  shelf: Shelf,
  own: OwnFiles,
  records: readonly BadgeRecord[] = [],
  removed: readonly string[] = []
): Promise<BadgeFile[]> => indexFiles(shelf, own, { records, removed, address: addressOf })

async function index(shelf: Shelf, own: OwnFiles, records: readonly BadgeRecord[] = []): Promise<FiledRecord[]> {
  const files = await indexOf(shelf, own, records)
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

  test('shows what is left when files are removed, by their records and by their pictures', async () => {
    const files = { 'main/ci.svg': svg('build', 'passing'), 'gone/ci.svg': svg('build', 'failing') }
    const recorded = { ...files, 'badges.json': writeData([recordAt('main/ci.svg'), recordAt('gone/ci.svg')]) }
    for (const shelf of [new Shelf(files), new Shelf(recorded)]) {
      const [, data] = await indexOf(shelf, NONE, [], ['gone/ci.svg'])
      expect((JSON.parse(data?.text ?? '') as FiledRecord[]).map(({ path }) => path)).toEqual(['main/ci.svg'])
    }
  })

  test('is the same bytes again when nothing has changed', async () => {
    const files: Record<string, string> = { 'main/ci.svg': svg('build', 'passing'), 'b.svg': svg('b', '1') }
    const first = await indexOf(new Shelf(files), NONE)
    const again = await indexOf(new Shelf({ ...files, ...textsOf(first) }), NONE)
    expect(again).toEqual(first)
  })

  test.each([
    ['README.md', '# My badges\n', /^This action did not write the file README\.md/],
    ['badges.json', '{"badges":[]}', /^This action did not write the file badges\.json/]
  ])('a %s that that this action did not write is refused', async (path, text, message) => {
    await expect(indexOf(new Shelf({ [path]: text }), NONE, [recordAt('main/ci.svg')])).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(message)
    })
  })

  test('a badge that would be its file is refused', async () => {
    const own = { paths: ['badges.json'], superseded: [] }
    await expect(indexOf(new Shelf({}), own)).rejects.toMatchObject({
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

const textsOf = (files: readonly BadgeFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]))
