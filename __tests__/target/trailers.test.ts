import { describe, expect, test } from '@jest/globals'
import type { BadgeFile, Stamp } from '../../src/target/target.ts'
import { fileLines, Trailers } from '../../src/target/trailers.ts'

const RUN: Stamp = { file: 'ci.yml', number: 11, attempt: 2, branch: 'main' }
const ONE = [
  'Publish badges [skip ci]',
  '',
  'Badge-Run: ci.yml 12.1',
  'Badge-Files: ci.yml 10.1 || dev/ci.svg',
  'Badge-Files: ci.yml 12.1 || main/ci.svg | main/my ci.svg',
  'Badge-Files: ci.yml 12.1 | lint me.yml 4.1 || main/all.svg',
  'Badge-Files: lint me.yml 4.1 || main/lint.svg'
].join('\n')

test('a commit that says nothing of single files means all that it wrote', () => {
  const trailers = new Trailers('Publish badges\n\nBadge-Run: ci.yml 12.1\nBadge-Run: my lint.yml 3.2')
  expect(trailers.runsOf('any.svg')).toEqual(['ci.yml 12.1', 'my lint.yml 3.2'])
  expect(new Trailers('Publish badges').runsOf('any.svg')).toEqual([])
})

test.each<[path: string, runs: string[]]>([
  ['dev/ci.svg', ['ci.yml 10.1']],
  ['main/ci.svg', ['ci.yml 12.1']],
  ['main/my ci.svg', ['ci.yml 12.1']],
  ['main/all.svg', ['ci.yml 12.1', 'lint me.yml 4.1']],
  ['main/lint.svg', ['lint me.yml 4.1']],
  ['main/static.svg', []]
])('the one commit of a branch says of each file which runs it shows: %s', (path, runs) => {
  expect(new Trailers(ONE).runsOf(path)).toEqual(runs)
})

describe('in the one commit of a branch, for run 11.2 of ci.yml', () => {
  test.each<[path: string, newer: boolean]>([
    ['dev/ci.svg', false],
    ['main/ci.svg', true],
    ['main/all.svg', true],
    ['main/lint.svg', false],
    ['main/static.svg', false]
  ])('%s shows a newer run: %j', (path, newer) => {
    expect(new Trailers(ONE).isNewerAt(path, RUN)).toBe(newer)
  })

  test.each<[situation: string, message: string, stamp: Stamp, newer: boolean]>([
    ['a newer one of a file', 'x\n\nBadge-Files: ci.yml 12.1 || a.svg', RUN, true],
    ['a newer one of all', 'x\n\nBadge-Run: ci.yml 11.3', RUN, true],
    ['a newer one among older ones', 'x\n\nBadge-Run: ci.yml 9.1\nBadge-Run: ci.yml 12.1', RUN, true],
    ['the same', 'x\n\nBadge-Run: ci.yml 11.2', RUN, false],
    ["another workflow's", 'x\n\nBadge-Run: lint.yml 99.1', RUN, false],
    ['none', 'x', RUN, false]
  ])('whether any newer run is named: %s', (_, ...[message, stamp, newer]) => {
    expect(new Trailers(message).isNewerAnywhere(stamp)).toBe(newer)
  })
})

describe('the lines for the one commit', () => {
  const stamped = (path: string): BadgeFile => ({ path, text: '', stamp: RUN })
  const body = 'Badge-Run: ci.yml 11.2\nBadge-Run: lint.yml 4.1'

  test('carry on what it said of the files of others, and say anew what is written now', () => {
    const lines = fileLines(new Trailers(ONE).files, [stamped('main/ci.svg'), { path: 'main/look.svg', text: '' }], {
      body,
      removed: ['main/lint.svg']
    })
    expect(lines).toEqual([
      'Badge-Files: ci.yml 10.1 || dev/ci.svg',
      'Badge-Files: ci.yml 11.2 | lint.yml 4.1 || main/look.svg',
      'Badge-Files: ci.yml 11.2 || main/ci.svg',
      'Badge-Files: ci.yml 12.1 | lint me.yml 4.1 || main/all.svg',
      'Badge-Files: ci.yml 12.1 || main/my ci.svg'
    ])
  })

  test('are read as they were written', () => {
    const written = ['main/a.svg', 'main/b c.svg'].map(stamped)
    const { files } = new Trailers(`x\n\n${fileLines(new Map(), written, { body, removed: [] }).join('\n')}`)
    expect(files).toEqual(new Map(written.map(({ path }) => [path, ['ci.yml 11.2']])))
  })

  test('name no file that shows no run, and none whose name would be another line', () => {
    const standing = new Map([
      ['README.md', []],
      ['evil\nBadge-Run: ci.yml 99.1', ['ci.yml 1.1']],
      ['a | b', ['ci.yml 1.1']]
    ])
    expect(fileLines(standing, [{ path: 'static.svg', text: '' }], { body: '', removed: [] })).toEqual([])
  })
})
