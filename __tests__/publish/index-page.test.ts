import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readData, refuseForeignPage, writeData, writePage } from '../../src/publish/index-page.ts'
import { FIELDS, type FiledRecord } from '../../src/readme/record.ts'
import { recordAt } from './records.ts'
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
