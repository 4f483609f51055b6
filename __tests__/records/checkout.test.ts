import { afterAll, expect, test } from '@jest/globals'
import { readClone } from '../../src/records/checkout.ts'
import { folderWith, removeFolders } from '../cli/init/folders.ts'

afterAll(removeFolders)

const ORIGIN_HEAD = '.git/refs/remotes/origin/HEAD'

test.each([
  ['a clone', { [ORIGIN_HEAD]: 'ref: refs/remotes/origin/main\n' }, 'main'],
  ['a branch with a slash', { [ORIGIN_HEAD]: 'ref: refs/remotes/origin/v2/main\n' }, 'v2/main'],
  ['a repository that was not cloned', { '.git/HEAD': 'ref: refs/heads/topic\n' }, ''],
  ['no repository', {}, ''],
  ['a commit instead of a branch', { [ORIGIN_HEAD]: `${'a'.repeat(40)}\n` }, ''],
  ['what is no branch', { [ORIGIN_HEAD]: 'ref: refs/remotes/origin/a..b\n' }, ''],
  [
    'a worktree',
    {
      '.git': 'gitdir: main/.git/worktrees/one\n',
      'main/.git/worktrees/one/commondir': '../..\n',
      'main/.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n'
    },
    'trunk'
  ],
  [
    'a submodule',
    {
      '.git': 'gitdir: modules/one\n',
      'modules/one/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/main\n'
    },
    'main'
  ]
])('the default branch that git has stored: %s', (_, files, branch) => {
  expect(readClone(folderWith(files)).defaultBranch).toBe(branch)
})
