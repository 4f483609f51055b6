import type { Blob } from '../destination/branch.ts'
import type { Commit } from '../destination/converge.ts'
import { type Ask, MOST_PATHS } from './ask.ts'
import { foldersOf, type Head, headQuery, parseHead, type HeadPlace } from './head.ts'
import { lastCommitsAt, textsAt } from './objects.ts'
import type { Get } from './pages.ts'
import { filesBelow } from './tree.ts'

/** How a branch is read: over GraphQL, or over REST where that is refused. */
export interface BranchReader {
  head(paths: readonly string[], traced: readonly string[]): Promise<Head>
  /** The commits that last changed the paths, as seen from `head`; null, or left out: none has. */
  lastCommits(head: string, paths: readonly string[]): Promise<ReadonlyMap<string, Commit | null>>
  texts(head: string, paths: readonly string[]): Promise<ReadonlyMap<string, Blob>>
}

/** Head, files and last commits in one request, unless there are very many folders or files. */
export function graphqlReader(ask: Ask, get: Get, place: HeadPlace): BranchReader {
  const { repository } = place
  return {
    async head(paths, traced) {
      const areMany = foldersOf(paths).length > MOST_PATHS
      const listed = areMany ? [] : paths
      const hinted = traced.length > MOST_PATHS ? [] : traced
      const head = await ask(headQuery(place, listed, hinted), (answer) =>
        parseHead(answer, place, { paths: listed, traced: hinted })
      )
      return areMany && head.tree !== null ? { ...head, blobs: await filesBelow(get, repository, head.tree) } : head
    },
    lastCommits: (head, paths) => lastCommitsAt(ask, { repository, head }, paths),
    texts: (head, paths) => textsAt(ask, { repository, head }, paths)
  }
}
