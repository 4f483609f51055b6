import { afterAll, expect, test } from '@jest/globals'
import { defaultBranchOf } from '../../../src/cli/init/clone.ts'
import { folderWith, removeFolders } from './folders.ts'

afterAll(removeFolders)

const ORIGIN_HEAD = '.git/refs/remotes/origin/HEAD'

test.each([
  ['a clone', { [ORIGIN_HEAD]: 'ref: refs/remotes/origin/main\n' }, 'main'],
  ['a branch with a slash', { [ORIGIN_HEAD]: 'ref: refs/remotes/origin/v2/main\n' }, 'v2/main'],
  ['a repository that was not cloned', { '.git/HEAD': 'ref: refs/heads/topic\n' }, undefined],
  ['no repository', {}, undefined],
  ['a commit instead of a branch', { [ORIGIN_HEAD]: `${'a'.repeat(40)}\n` }, undefined],
  ['what is no branch', { [ORIGIN_HEAD]: 'ref: refs/remotes/origin/a..b\n' }, undefined],
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
])('%s', (_, files, branch) => {
  expect(defaultBranchOf(folderWith(files))).toBe(branch)
})
