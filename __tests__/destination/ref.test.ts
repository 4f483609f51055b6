import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { isBranchName } from '../../src/destination/ref.ts'

const gitTakes = (name: string): boolean => spawnSync('git', ['check-ref-format', '--branch', name]).status === 0

test.each([
  'badges',
  'a',
  'a/b/c',
  'feature-1',
  'v1.0',
  'ünï',
  '构建',
  'a@b',
  '@a',
  'a{b}',
  'a]',
  'HEADS',
  'refs',
  'x/refs/y',
  'a.lockb',
  '#1',
  "o'neill",
  'a%b',
  'a-',
  'b'.repeat(244)
])('%s names a branch', (name) => {
  expect(isBranchName(name)).toBe(true)
  expect(gitTakes(name)).toBe(true)
})

test.each([
  ['nothing', ''],
  ['a slash', '/'],
  ['a slash at the start', '/a'],
  ['a slash at the end', 'a/'],
  ['an empty part', 'a//b'],
  ['two dots', 'a..b'],
  ['a dot at the end', 'a.'],
  ['a dot at the start', '.a'],
  ['a dot at the start of a part', 'a/.b'],
  ['a lock', 'a.lock'],
  ['a lock in the middle', 'a.lock/b'],
  ['a blank', 'a b'],
  ['a tilde', 'a~1'],
  ['a caret', 'a^'],
  ['a colon', 'a:b'],
  ['a question mark', 'a?'],
  ['an asterisk', 'a*'],
  ['a bracket', 'a[b'],
  ['a backslash', 'a\\b'],
  ['a reflog', 'a@{1}'],
  ['the branch before', '@{-1}'],
  ['a dash at the start', '-a'],
  ['NUL', 'a\0b'],
  ['a line break', 'a\nb'],
  ['a delete character', 'a\u007f'],
  ['half a character', 'a\ud800'],
  ['a commit, by its sign', '@'],
  ['a commit, by its name', 'HEAD'],
  ['a full name of a branch', 'refs/heads/badges'],
  ['a full name of a tag', 'refs/tags/v1'],
  ['a full name in other letters', 'REFS/heads/badges'],
  ['a name too long for a file', 'b'.repeat(256)]
])('%s names no branch', (_, name) => {
  expect(isBranchName(name)).toBe(false)
})

describe('beside git itself', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      '/',
      '.',
      '..',
      '@',
      '@{',
      '{',
      '-',
      '.lock',
      'HEAD',
      'refs/',
      '~',
      '^',
      ':',
      '?',
      '*',
      '[',
      '\\',
      ' ',
      '//',
      '\t',
      '\u007f',
      'é',
      '😀'
    ),
    fc.string({ unit: 'binary', maxLength: 2 })
  )
  const names = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

  test('nothing is taken that git refuses', () => {
    fc.assert(
      fc.property(names, (name) => !isBranchName(name) || gitTakes(name)),
      { numRuns: 500 }
    )
  })

  test('nothing is refused that git takes, but for other meanings', () => {
    const meansMore = /^(?:refs\/|head$|@$)/i
    const plain = fc.string({
      unit: fc.constantFrom('a', 'B', '1', '/', '.', '@', '{', '-', '_', 'é', '~', ' '),
      minLength: 1,
      maxLength: 6
    })
    fc.assert(
      fc.property(plain, (name) => isBranchName(name) || meansMore.test(name) || !gitTakes(name)),
      { numRuns: 300 }
    )
  })
})
