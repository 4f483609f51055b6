import type { RunRecord } from '../collect/record.ts'
import type { BranchStore } from '../destination/branch.ts'
import type { GistStore } from '../destination/gist.ts'
import type { Pace } from '../destination/destination.ts'
import { type BranchPlace, branchStore } from './branch-store.ts'
import { type Client, connect } from './client.ts'
import type { ContentsPlace } from './contents.ts'
import type { Context } from './context.ts'
import { newest, type Newest, repositoryFacts, type RepositoryFacts } from './facts.ts'
import { type Glance, glanceAt, type Wanted } from './glance.ts'
import type { Head, HeadPlace } from './head.ts'
import type { FoundGist } from './gist-store.ts'
import { type Clock, RequestPace } from './pace.ts'
import { paced } from './paced.ts'
import { namedRepository, type Repository } from './repository.ts'
import { runRecord } from './record.ts'
import { getter } from './pages.ts'
import { purposeOfRuns } from './runs.ts'
import { existingRefs } from './refs.ts'
import { gistStore } from './gist-store.ts'
import { readContents } from './contents.ts'

/** Everything that is asked of GitHub with one token. */
export interface Api {
  readonly pace: Pace
  readonly record: RunRecord
  facts(): Promise<RepositoryFacts>
  newest(): Promise<Newest>
  /** Which of the names are branches or tags. */
  exists(repository: Repository, names: readonly string[]): Promise<ReadonlySet<string>>
  /** A file of a repository; undefined: it is not there, or the token may not see it. */
  contents(file: ContentsPlace & { readonly repository: string }): Promise<string | undefined>
  /** A branch and a file of any commit, in one request; undefined: GraphQL is refused. */
  glance(place: HeadPlace & { readonly file: string }, wanted: Wanted): Promise<Glance | undefined>
  branch(place: BranchPlace): BranchStore<Head>
  gist(id: string, found: (gist: FoundGist) => void): GistStore
}

export interface Access {
  readonly token: string
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Opens GitHub's APIs for the repository that we run in. */
export function openApi(context: Context, { token, clock, signal }: Access): Api {
  const { repository, apiUrl, graphqlUrl } = context
  const pace = new RequestPace(clock)
  const observe = (roundTrip: number): void => pace.observe(roundTrip)
  const client: Client = paced(connect({ token, apiUrl, graphqlUrl, signal, observe }), pace)
  return {
    pace,
    record: runRecord(client, pace),
    facts: () => repositoryFacts(getter(client, pace, purposeOfRuns(repository)), repository),
    async contents({ repository: name, ...place }) {
      const there = namedRepository(name)
      return readContents(getter(client, pace, purposeOfRuns(there)), there, place)
    },
    async exists(there, names) {
      return existingRefs(client, pace, { repository: there, names })
    },
    newest: () => newest(client, pace, repository),
    glance: (place, wanted) => glanceAt(client, pace, { place, wanted }),
    branch: (place) => branchStore(client, pace, place),
    gist: (id, found) => gistStore(client, pace, { id, found })
  }
}
