import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { isBranchName, pathProblem } from '../../src/destination/path.ts'

/** Characters that HFS+ drops from names: git's `utf8.c`, next_hfs_char. */
const DROPPED = [0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x206a, 0x206b, 0x206f, 0xfeff]

const HOSTILE: Record<string, string[]> = {
  'empty or with empty parts': ['', '/', '//', 'a/', 'a//b', 'a/b//'],
  absolute: ['/a', '/etc/passwd', '//server/share'],
  'with parts that lead elsewhere': [
    '.',
    '..',
    './a',
    '../a',
    'a/.',
    'a/..',
    'a/./b',
    'a/../b',
    '../../../etc/passwd',
    'a/b/../../../c'
  ],
  "with Windows' separators and drives": [
    '\\',
    'a\\b',
    '..\\a',
    'a/..\\..\\b',
    '\\\\server\\share',
    'C:\\a',
    'C:/a',
    'c:',
    'c:a',
    'a:b',
    'a::$DATA'
  ],
  'with control characters': ['\0', 'a\0.svg', 'a\nb', 'a\rb', 'a\tb', 'a\u001bb', 'a\u007fb', 'a\u0085b', 'a/\u0001'],
  'with characters that Windows cannot hold': ['a<b', 'a>b', 'a"b', 'a|b', 'a?b', 'a*b'],
  'into .git': [
    '.git',
    '.git/config',
    'a/.git',
    'a/.git/hooks/post-checkout',
    '.GIT',
    '.Git/config',
    '.gIt',
    '.git.',
    '.git ',
    '.git/',
    '.git::$INDEX_ALLOCATION/x'
  ],
  'into .git for file systems that drop characters': DROPPED.flatMap((point) => [
    `.g${String.fromCodePoint(point)}it`,
    `a/.git${String.fromCodePoint(point)}`
  ]),
  'into .git by its short name': ['git~1', 'GIT~1/config', 'a/Git~1'],
  'into the list of submodules': ['.gitmodules', 'a/.GitModules/b', 'gitmod~1', 'GI7EBA~1', '.git\u200dmodules'],
  'into .github': ['.github', '.github/workflows/ci', '.GitHub/x', 'a/.github/b', '.git\u200dhub/x', '\u0890.github'],
  'with names of devices': [
    'con',
    'CON',
    'Con.svg',
    'prn',
    'aux.json',
    'nul',
    'a/nul/b',
    'NUL.tar.gz',
    'com1',
    'COM9.x',
    'com¹',
    'lpt1',
    'LPT9',
    'lpt³.svg',
    'conin$',
    'CONOUT$'
  ],
  'with dots and blanks at the end': ['a.', 'a ', 'a./b', 'a /b', 'a/b.', '...', '.. /a', ' '],
  'too long': ['a'.repeat(201), `a/${'b'.repeat(201)}/c`, 'ä'.repeat(101), '😀'.repeat(51), 'a/'.repeat(2048) + 'a'],
  'not in normal form C, or not text': ['e\u0301', 'a/u\u0308', '\u212b', 'a\ud800', '\udc00b']
}

const ROWS = Object.entries(HOSTILE).flatMap(([kind, paths]) =>
  paths.map((path) => ({ kind, path, shown: JSON.stringify(path).slice(0, 40) }))
)

test('there are at least 80 of them', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(80)
})

test.each(ROWS)('a path $kind is refused: $shown', ({ path }) => {
  expect(pathProblem(path)).toMatch(/^(?:is|has|leads|starts) /)
})

test.each([
  'ci',
  'main/ci',
  'main/ci.svg',
  'feature/x#1/ci',
  'a b/c d',
  ' a',
  'ü/é',
  '构建/通过',
  'сборка',
  '🚀',
  'a.b.c',
  '..a',
  'a..b',
  '.hidden',
  '.badges/x',
  '-x',
  '~a',
  'a~1',
  '.gitignore',
  '.gitattributes',
  'gitea',
  'git',
  '.github.io',
  'github',
  'console',
  'contact',
  'nullable',
  'auxiliary',
  'com',
  'com10',
  'lpt',
  'a.con',
  "it's",
  'a+b@c=d,e;f!',
  '%{x}',
  '(x64)',
  '[x]',
  'a'.repeat(200),
  'ä'.repeat(100),
  `${'a'.repeat(200)}/${'b'.repeat(200)}`
])('%j can be published', (path) => {
  expect(pathProblem(path)).toBeUndefined()
})

test.each<[path: string, problem: string | undefined]>([
  ['', 'is empty'],
  ['a//b', 'starts or ends with "/", or has an empty part'],
  ['.', 'has a part "." or ".."'],
  ['a/..', 'has a part "." or ".."'],
  ['e\u0301', 'is not in Unicode normal form C'],
  ['aé', undefined],
  ['.git', 'leads into ".git"'],
  ['git~2', 'leads into ".git"'],
  ['legit~2', undefined],
  ['.github', 'leads into ".github"'],
  ['GitHub~1', 'leads into ".github"'],
  ['my-github~1', undefined],
  ['github~x', undefined]
])('of %j it says what is wrong', (path, problem) => {
  expect(pathProblem(path)).toBe(problem)
})

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
