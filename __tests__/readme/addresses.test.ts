import { expect, test } from '@jest/globals'
import { branchAddress, directoryAddress, gistAddress, relativeAddress } from '../../src/readme/addresses.ts'

const repository = { owner: 'o', name: 'r' }

test.each<[situation: string, server: string, isPrivate: boolean, address: string]>([
  [
    'a public repository of github.com',
    'https://github.com',
    false,
    'https://raw.githubusercontent.com/o/r/badges/main/ci.svg'
  ],
  ['a private one', 'https://github.com', true, 'https://github.com/o/r/raw/badges/main/ci.svg'],
  ['a public one of another server', 'https://ghe.test', false, 'https://ghe.test/o/r/raw/badges/main/ci.svg'],
  ['a private one of another server', 'https://ghe.test', true, 'https://ghe.test/o/r/raw/badges/main/ci.svg'],
  [
    'a server that only sounds like github.com',
    'https://github.com.test',
    false,
    'https://github.com.test/o/r/raw/badges/main/ci.svg'
  ]
])('a branch of %s', (_, ...[server, isPrivate, address]) => {
  expect(branchAddress(server, { repository, branch: 'badges', isPrivate }, 'main/ci.svg')).toBe(address)
})

test('what a URL cannot hold is percent-encoded, part by part', () => {
  expect(
    branchAddress('https://github.com', { repository, branch: 'ci/ba#dges', isPrivate: false }, 'a b/ü?.svg')
  ).toBe('https://raw.githubusercontent.com/o/r/ci/ba%23dges/a%20b/%C3%BC%3F.svg')
})

const RAW = 'https://ghe.test/gist/octo/ab12/raw'
test.each<[situation: string, server: string, owner: string | null, rawUrl: string | null, address: string]>([
  [
    'github.com',
    'https://github.com',
    'octo',
    null,
    'https://gist.githubusercontent.com/octo/ab12/raw/demo-main-ci.svg'
  ],
  ['another server', 'https://ghe.test', 'octo', RAW, `${RAW}/demo-main-ci.svg`],
  ['another server that told nothing', 'https://ghe.test', 'octo', null, ''],
  ['nobody known', 'https://github.com', null, null, '']
])('a gist of %s', (_, ...[server, owner, rawUrl, address]) => {
  expect(gistAddress(server, { id: 'ab12', owner, rawUrl }, 'demo-main-ci.svg')).toBe(address)
})

test.each([
  ['out', 'out/main/ci.svg'],
  ['./out/', 'out/main/ci.svg'],
  ['a\\b', 'a/b/main/ci.svg'],
  ['.', 'main/ci.svg'],
  ['/tmp/out', '/tmp/out/main/ci.svg']
])('in the directory %s it is %s', (directory, address) => {
  expect(directoryAddress(directory, 'main/ci.svg')).toBe(address)
})

const CI = { branch: 'badges', path: 'main/ci.svg' }

test.each<[situation: string, file: typeof CI, page: { defaultBranch: string; path: string }, address: string]>([
  ['at the root', CI, { defaultBranch: 'main', path: 'README.md' }, '../../raw/badges/main/ci.svg'],
  ['in a folder', CI, { defaultBranch: 'main', path: 'docs/README.md' }, '../../../raw/badges/main/ci.svg'],
  ['two folders deep', CI, { defaultBranch: 'main', path: 'a/b/c.md' }, '../../../../raw/badges/main/ci.svg'],
  [
    'of a branch with a slash',
    CI,
    { defaultBranch: 'release/v1', path: 'README.md' },
    '../../../raw/badges/main/ci.svg'
  ],
  [
    'with names to encode',
    { branch: 'my badges/x#1', path: 'fix/50%?/ä b.svg' },
    { defaultBranch: 'main', path: 'README.md' },
    '../../raw/my%20badges/x%231/fix/50%25%3F/%C3%A4%20b.svg'
  ]
])('a README %s', (_, file, page, address) => {
  expect(relativeAddress(file, page)).toBe(address)
})

test('a browser finds the file from the page', () => {
  for (const defaultBranch of ['main', 'release/v1', 'a/b/c']) {
    for (const path of ['README.md', 'docs/README.md', 'a/b/c/d.rst']) {
      const page = `https://github.com/octo/demo/blob/${defaultBranch}/${path}`
      expect(new URL(relativeAddress(CI, { defaultBranch, path }), page).href).toBe(
        'https://github.com/octo/demo/raw/badges/main/ci.svg'
      )
    }
  }
})
