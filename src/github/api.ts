import type { RunRecord } from '../collect/record.ts'
import type { BranchStore } from '../target/branch.ts'
import type { GistStore } from '../target/gist.ts'
import type { Pace } from '../target/target.ts'
import { type BranchPlace, branchStore, type RepositoryState } from './branch-store.ts'
import { type Client, connect } from './client.ts'
import type { Context } from './context.ts'
import { newest, type Newest, repositoryFacts, type RepositoryFacts } from './facts.ts'
import type { FoundGist } from './gist-store.ts'
import { type Clock, RequestPace } from './pace.ts'
import { runRecord } from './record.ts'
import { getter } from './pages.ts'
import { purposeOfRuns } from './runs.ts'

/** Everything that is asked of GitHub with one token. */
export interface Api {
  readonly pace: Pace
  readonly record: RunRecord
  facts(): Promise<RepositoryFacts>
  newest(): Promise<Newest>
  branch(place: BranchPlace): BranchStore<RepositoryState>
  gist(id: string, found: (gist: FoundGist) => void): Promise<GistStore>
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
  const client: Client = connect({
    token,
    apiUrl,
    graphqlUrl,
    signal,
    observe: (roundTrip) => pace.observe(roundTrip)
  })
  return {
    pace,
    record: runRecord(client, pace),
    facts: () => repositoryFacts(getter(client, pace, purposeOfRuns(repository)), repository),
    newest: () => newest(client, repository),
    branch: (place) => branchStore(client, pace, place),
    gist: async (id, found) => (await import('./gist-store.ts')).gistStore(client, pace, { id, found })
  }
}
