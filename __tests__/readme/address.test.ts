import { expect, test } from '@jest/globals'
import { relativeAddress } from '../../src/readme/address.ts'

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
