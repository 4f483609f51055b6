import type { Commit } from '../destination/converge.ts'
import { MOST_PATHS } from './ask.ts'
import type { BranchReader } from './graphql-reader.ts'
import type { Head } from './head.ts'
import type { Get } from './pages.ts'
import type { Repository } from './repository.ts'
import { commitsOf } from './rest-reader.ts'

const COMMITS_A_PAGE = 100
/** Further back the newest commits cost as much to read as the paths to trace. */
const MOST_PAGES = 10

export interface Traces {
  readonly get: Get
  readonly repository: Repository
  readonly trace: BranchReader['lastCommits']
}

/**
 * The commits that last changed the paths; those whose message does not matter may be left out. Many paths are not traced
 * if none of the branch's commits matters: to read its newest ones takes far fewer requests.
 */
export async function lastCommits(
  { get, repository, trace }: Traces,
  { head, traced, paths }: Pick<Head, 'head' | 'traced'> & { readonly paths: readonly string[] },
  matters: (message: string) => boolean
): Promise<ReadonlyMap<string, Commit>> {
  const unknown = head === null ? [] : paths.filter((path) => !traced.has(path))
  const needNot = head === null || unknown.length === 0 || (unknown.length > MOST_PATHS && !(await mayMatter()))
  const found = needNot ? new Map<string, Commit>() : await trace(head, unknown)
  const commits = paths.map((path) => [path, traced.get(path) ?? found.get(path)] as const)
  return new Map(commits.flatMap(([path, commit]) => (commit ? [[path, commit]] : [])))

  /** Whether one of the newest commits matters, or there are more of them than are worth a look. */
  async function mayMatter(): Promise<boolean> {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const query = { sha: head ?? '', per_page: String(COMMITS_A_PAGE), page: String(page) }
      const commits = await commitsOf(get, repository, query)
      if (commits.some(({ message }) => matters(message))) return true
      if (commits.length < COMMITS_A_PAGE) return false
    }
    return true
  }
}
