import { BadgeError } from '../errors.ts'
import type { BranchState, BranchStore } from '../destination/branch.ts'
import type { Pace, WriteOutcome } from '../destination/destination.ts'
import { ApiError } from './api-error.ts'
import { type Ask, asker, refusable } from './ask.ts'
import { purposesFor } from './branch-purposes.ts'
import { BranchWriter } from './branch-writer.ts'
import { outcomeOf } from './classify.ts'
import { isRedirect, isUnexplained } from './meanings.ts'
import type { Client } from './client.ts'
import type { Ours } from './foreign-commits.ts'
import { GitData } from './git-data.ts'
import { type BranchReader, graphqlReader } from './graphql-reader.ts'
import { type Glance, isSame } from './glance.ts'
import type { Head } from './head.ts'
import { lastCommits } from './last-commits.ts'
import { type Get, getter } from './pages.ts'
import { fullName, moved, type Repository } from './repository.ts'
import { factsOf, restReader } from './rest-reader.ts'
import { filesBelow } from './tree.ts'
import { Way } from './way.ts'
import { branchInTheWay } from './refs.ts'
import { refuseForeign } from './foreign-commits.ts'

/** What a reading tells besides the branch itself. */
export interface RepositoryState extends BranchState {
  readonly isPrivate: boolean
  readonly defaultBranch: string | null
}

export interface BranchPlace {
  readonly repository: Repository
  readonly branch: string
  /** Whether the branch keeps one commit only. */
  readonly singleCommit: boolean
  /** The commit message of the moment: a headline, and a body or ''. */
  message(): { readonly headline: string; readonly body: string }
  /** What tells that a branch is ours, where it must be to lose its history, or to be the default one. */
  readonly ours?: Ours
  /** What to do where a rule protects the branch, if that is not to take another one. */
  readonly ruled?: string
  /** Told what each reading found. */
  found(state: RepositoryState): void
  /** A reading that was made already; it counts if the first one asks for just the same. */
  readonly glance?: Glance | undefined
}

/** A branch of a repository on GitHub: over GraphQL, and over REST once that is refused. */
export function branchStore(client: Client, pace: Pace, place: BranchPlace): BranchStore<Head> {
  const { repository } = place
  const purposes = purposesFor(fullName(repository), place.branch, place.ruled)
  const get = getter(client, pace, purposes.read)
  const ask = asker(client, pace, purposes.read)
  const way = new Way({ graphql: graphqlReader(ask, get, place), rest: restReader(get, place) }, place.singleCommit)
  const graphql = refusable(client, pace, purposes.write)
  const writer = new BranchWriter(graphql, new GitData(client, repository), place)
  // What keeps one commit has to know the newest one besides.
  let glance = place.singleCommit ? undefined : place.glance
  const trace: BranchReader['lastCommits'] = (...asked) => way.take((reader) => reader.lastCommits(...asked))
  return {
    async read(paths, traced) {
      const seen = glance !== undefined && isSame(glance, paths, traced) ? glance.head : undefined
      glance = undefined
      const head = seen ?? (await way.take((reader) => reader.head(paths, traced)))
      refuseChanged(repository, head)
      place.found(head)
      return head
    },
    lastCommits: (head, paths, matters) => lastCommits({ get, repository, trace }, { ...head, paths }, matters),
    files: async ({ tree }) => (tree === null ? new Map() : filesBelow(get, repository, tree)),
    texts: async ({ head }, paths) => (head === null ? new Map() : way.take((reader) => reader.texts(head, paths))),
    async write(changes, head, linesFor) {
      await refuseOthers(get, place, head)
      try {
        return await writer.write({ changes, linesFor }, head, way.isGraphql)
      } catch (error) {
        if (error instanceof ApiError) return await settled(error, head)
        way.leaveGraphql(error)
        return { kind: 'conflict' }
      }
    }
  }

  async function settled(error: ApiError, head: Head): Promise<WriteOutcome> {
    if (isRedirect(error)) refuseChanged(repository, await factsOf(get, repository))
    if (head.head === null && isUnexplained(error)) await refuseNeighbour(ask, place)
    return outcomeOf(error, purposes.write, Date.now())
  }
}

async function refuseOthers(get: Get, place: BranchPlace, { head, tree, tip, defaultBranch }: Head): Promise<void> {
  const { branch, ours, singleCommit } = place
  const isAtStake = singleCommit ? tip?.isOnly !== true || ours?.commit(tip.message) !== true : false
  if (ours === undefined || head === null || (branch !== defaultBranch && !isAtStake)) return
  await refuseForeign(get, { ...place, ours }, { head, tree: tree ?? head, tip, defaultBranch })
}

/** GitHub does not say why it makes no branch: microsoft/vscode-remote-repositories-github#122. */
async function refuseNeighbour(ask: Ask, { repository, branch }: BranchPlace): Promise<void> {
  const other = await branchInTheWay(ask, repository, branch)
  if (other === undefined) return
  throw new BadgeError(
    'conflict',
    `Git cannot have the branch "${branch}" beside "${other}", which ${fullName(repository)} has: take another "target-branch", or remove the branch "${other}".`
  )
}

function refuseChanged(repository: Repository, { name, isArchived }: Pick<Head, 'name' | 'isArchived'>): void {
  if (name.toLowerCase() !== fullName(repository).toLowerCase()) throw moved(repository, name)
  if (isArchived)
    throw new BadgeError(
      'archived',
      `The repository ${name} is archived and takes no changes: unarchive it, or take this step out.`
    )
}
