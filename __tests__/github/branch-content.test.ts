import { describe, expect, test } from '@jest/globals'
import { refuseOtherContent } from '../../src/github/branch.ts'
import type { Head } from '../../src/github/branch-read.ts'
import type { Get } from '../../src/github/requests.ts'

const OURS = 'Publish badges'
const ID = 'a'.repeat(40)
const branch = { repository: { owner: 'octo', name: 'demo' }, branch: 'badges' }

/** Whether a branch of these commits and files is refused, and how many requests that took. */
async function asked(
  messages: readonly string[],
  { files = ['ci.svg'], singleCommit = false }: { files?: readonly string[]; singleCommit?: boolean }
): Promise<{ refused: boolean; requests: number }> {
  let requests = 0
  const get: Get = (path, read) => {
    requests++
    const { pathname, searchParams } = new URL(path, 'https://x.test')
    if (pathname.includes('/git/trees/')) {
      const tree = files.map((file) => ({ path: file, type: 'blob', sha: ID }))
      return Promise.resolve(read({ tree, truncated: false }))
    }
    const [size, page] = [Number(searchParams.get('per_page')), Number(searchParams.get('page') ?? 1)]
    const items = messages.slice((page - 1) * size, page * size).map((message) => ({ sha: ID, commit: { message } }))
    return Promise.resolve(read({ items }))
  }
  const badges = { isCommit: (message: string) => message === OURS, isFile: (path: string) => path.endsWith('.svg') }
  const tip = { message: messages[0] ?? '', isOnly: messages.length === 1 }
  const head: Head = {
    ...{ head: ID, tree: ID, id: '', name: 'octo/demo', isEmpty: false, isPrivate: false, isArchived: false },
    ...{ blobs: new Map(), traced: new Map(), defaultBranch: singleCommit ? 'main' : 'badges' },
    ...(singleCommit ? { tip } : {})
  }
  const refused = await refuseOtherContent(
    { repository: branch.repository, get },
    { ...branch, singleCommit, badges, check: () => {} },
    head
  ).then(
    () => false,
    () => true
  )
  return { refused, requests }
}

const ours = (count: number): string[] => Array.from({ length: count }, () => OURS)

describe('a branch that shall keep one commit', () => {
  test.each<[situation: string, messages: string[], refused: boolean]>([
    ['1,999 commits of ours', ours(1999), false],
    ['2,000 commits, which may not be all', ours(2000), true],
    ['2,001 commits', ours(2001), true],
    ['one commit of others at the end of 1,500', [...ours(1500), 'Add the program'], true]
  ])('%s', async (_, messages, refused) => {
    expect(await asked(messages, { singleCommit: true })).toMatchObject({ refused })
  })
})

describe('a default branch', () => {
  test.each<[situation: string, messages: string[], files: string[], refused: boolean]>([
    ['of badges alone', ours(3), ['ci.svg'], false],
    ['with a file of another kind', ours(3), ['ci.svg', 'app.js'], true],
    ['with a commit of others among the newest hundred', [...ours(99), 'Add the program'], ['ci.svg'], true],
    ['with one before these, which is not looked at', [...ours(100), 'Add the program'], ['ci.svg'], false]
  ])('%s', async (_, messages, files, refused) => {
    expect(await asked(messages, { files })).toEqual({ refused, requests: 2 })
  })
})
