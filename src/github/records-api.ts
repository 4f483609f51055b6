import { BadgeError } from '../errors.ts'
import type { BranchStore } from '../destination/branch.ts'
import type { Pace } from '../destination/destination.ts'
import type { Access } from './api.ts'
import { type BranchPlace, branchStore, type RepositoryState } from './branch-store.ts'
import type { Purpose } from './classify.ts'
import { connect, route } from './client.ts'
import { type ContentsPlace, readContents } from './contents.ts'
import type { Context } from './context.ts'
import { newest, type Newest, repositoryFacts, type RepositoryFacts } from './facts.ts'
import { RequestPace } from './pace.ts'
import { type Get, getter, ITEMS } from './pages.ts'
import { fullName, namedRepository, type Repository } from './repository.ts'
import { asFields, listOf, textOf } from './shape.ts'

/** What keeping records of badges asks of GitHub. */
export interface RecordsApi {
  readonly pace: Pace
  facts(repository: Repository): Promise<RepositoryFacts>
  newest(repository: Repository): Promise<Newest>
  /** A file of a repository; undefined: it is not there, or the token may not see it. */
  contents(file: ContentsPlace & { readonly repository: string }): Promise<string | undefined>
  /** The oldest repository of an owner that the token may see. */
  oldest(owner: string): Promise<Repository | undefined>
  branch(place: BranchPlace): BranchStore<RepositoryState>
}

export function openRecordsApi(context: Pick<Context, 'apiUrl' | 'graphqlUrl'>, access: Access): RecordsApi {
  const pace = new RequestPace(access.clock)
  const client = connect({ ...access, ...context, observe: (roundTrip) => pace.observe(roundTrip) })
  const getOf = (what: string, repository?: string): Get => getter(client, pace, purposeOf(what, repository))
  return {
    pace,
    facts: (repository) => repositoryFacts(getOf(fullName(repository), fullName(repository)), repository),
    newest: (repository) => newest(client, pace, repository),
    contents({ repository, ...place }) {
      return readContents(getOf(repository, repository), namedRepository(repository), place)
    },
    oldest: (owner) => oldest(getOf(`the repositories of ${owner}`), owner),
    branch: (place) => branchStore(client, pace, place)
  }
}

function purposeOf(what: string, repository: string | undefined): Purpose {
  return {
    what: `to read ${what}`,
    permission: repository === undefined ? '"contents: read"' : 'contents: read',
    ...(repository === undefined ? {} : { repository }),
    missing: `There is no such repository, or the token may not see it: another one than the workflow's own takes a "token" that may.`
  }
}

/** GitHub docs, "List organization repositories" and "List repositories for a user": an account is one or the other. */
async function oldest(get: Get, owner: string): Promise<Repository | undefined> {
  const query = '?sort=created&direction=asc&per_page=1'
  const read = (path: string): Promise<Repository | undefined> =>
    get(path + query, (fields) => {
      const [first] = listOf(fields, ITEMS)
      return first === undefined ? undefined : namedRepository(textOf(asFields(first, 'a repository'), 'full_name'))
    })
  try {
    return await read(route`/orgs/${owner}/repos`)
  } catch (error) {
    if (!(error instanceof BadgeError) || error.code !== 'not-found') throw error
    return read(route`/users/${owner}/repos`)
  }
}
