import type { Clock } from './pace.ts'
import { RequestPace } from './pace.ts'
import type { RunRecord } from '../collect.ts'
import type { BranchStore } from '../target/branch.ts'
import type { GistStore } from '../target/gist.ts'
import type { Pace } from '../target/target.ts'
import { type BranchPlace, branchStore, type RepositoryState } from './branch-store.ts'
import { type Client, connect } from './client.ts'
import type { Context } from './context.ts'
import { newest, type Newest, repositoryFacts, type RepositoryFacts } from './facts.ts'
import { type FoundGist, gistStore } from './gist-store.ts'
import { getter } from './pages.ts'
import { jobsOf, purposeOfRuns } from './runs.ts'
import { lookUp } from './workflows.ts'

/** Everything that is asked of GitHub with one token. */
export interface Api {
  readonly pace: Pace
  readonly record: Omit<RunRecord, 'defaultBranch'>
  facts(): Promise<RepositoryFacts>
  newest(): Promise<Newest>
  branch(place: BranchPlace): BranchStore<RepositoryState>
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
  const client: Client = connect({ token, apiUrl, graphqlUrl, signal, observe: (roundTrip) => pace.observe(roundTrip) })
  const purpose = purposeOfRuns(repository)
  const get = getter(client, pace, purpose)
  return {
    pace,
    record: {
      jobs: (runId) => jobsOf(get, repository, runId),
      lookUp: (wanted) => lookUp(get, repository, wanted)
    },
    facts: () => repositoryFacts(get, repository),
    newest: () => newest(client, repository),
    branch: (place) => branchStore(client, pace, place),
    gist: (id, found) => gistStore(client, pace, { id, found })
  }
}
