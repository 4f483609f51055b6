import { BadgeError } from '../errors.ts'
import type { BranchPlace } from './branch-store.ts'
import type { Head } from './head.ts'
import type { Get } from './pages.ts'
import { fullName } from './repository.ts'
import { commitsOf } from './rest-reader.ts'
import { filesBelow } from './tree.ts'

/** What tells that a branch is ours. */
export interface Ours {
  readonly commit: (message: string) => boolean
  readonly file: (path: string) => boolean
}

const COMMITS_A_PAGE = 100
/** A branch of more commits than 2,000 is removed sooner than read. */
const MOST_PAGES = 20

type Guarded = BranchPlace & { readonly ours: Ours }

/**
 * Refuses to write where that harms others: to throw away commits that we did not make, or to mix badges into a default branch.
 * A branch that keeps its history takes no request, and neither does one of a single commit of ours.
 */
export async function refuseForeign(
  get: Get,
  place: Guarded,
  found: At & Pick<Head, 'defaultBranch'> & { readonly tip: Head['tip'] | undefined }
): Promise<void> {
  const { repository, branch, ours, singleCommit } = place
  const name = fullName(repository)
  if (found.defaultBranch === branch && !(await isForBadges(get, place, found)))
    throw new BadgeError(
      'invalid',
      `Input "target-branch": "${branch}" is the default branch of ${name}, which holds more than badges. Take a branch of their own (default: badges).`
    )
  const { tip } = found
  if (!singleCommit || tip === undefined || tip === null) return
  if (tip.isOnly ? ours.commit(tip.message) : await areAllOurs(get, place, found)) return
  throw new BadgeError(
    'invalid',
    `Input "single-commit": the branch "${branch}" of ${name} holds commits that this action did not make, or too many to tell, and would lose them. Take a "target-branch" for badges alone (default: badges), remove the branch, or take "single-commit" out.`
  )
}

interface At {
  readonly head: string
  readonly tree: string
}

/** Whether a repository is there for badges alone, as far as its files and newest commits tell. */
async function isForBadges(get: Get, { repository, ours }: Guarded, { head, tree }: At): Promise<boolean> {
  const [commits, files] = await Promise.all([
    commitsOf(get, repository, { sha: head, per_page: String(COMMITS_A_PAGE) }),
    filesBelow(get, repository, tree)
  ])
  return commits.every(({ message }) => ours.commit(message)) && [...files.keys()].every(ours.file)
}

async function areAllOurs(get: Get, { repository, ours }: Guarded, { head }: At): Promise<boolean> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const query = { sha: head, per_page: String(COMMITS_A_PAGE), page: String(page) }
    const commits = await commitsOf(get, repository, query)
    if (!commits.every(({ message }) => ours.commit(message))) return false
    if (commits.length < COMMITS_A_PAGE) return true
  }
  return false
}
