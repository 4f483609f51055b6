import type { FactRequest, RunRecord } from '../collect/record.ts'
import type { BranchStore } from '../destination/branch.ts'
import type { Pace } from '../destination/destination.ts'
import type { GistStore } from '../destination/gist.ts'
import { perInterface, invalid } from '../errors.ts'
import { fullName, isSameRepository, namedRepository, type Repository } from '../repository-name.ts'
import { type BranchOptions, branchStore } from './branch.ts'
import type { Head } from './branch-rest.ts'
import type { Client } from './client.ts'
import type { Context, RepositoryFacts } from '../context.ts'
import type { FactsRead } from './facts.ts'
import { type GistDetails, gistStore } from './gist.ts'
import {
  branchNamed,
  existingRefs,
  type FilePlace,
  newest,
  type Newest,
  oldestRepository,
  readContents,
  repositoryFacts
} from './repository.ts'
import { checksOf, environmentNames, newestDeployment } from './reports.ts'
import { type Get, getter, orMissing } from './requests.ts'
import { type Clock, RequestPace, systemClock } from './retry.ts'
import { attemptOf, completedJobs, jobsOf, newerRuns, purposeOfRuns, runOf } from './runs.ts'
import { activeWorkflows, jobNamesOf, runsOfWorkflow, workflowOf } from './workflows.ts'

/** Everything that is read from and written to GitHub with one token. */
export interface GitHub {
  readonly pace: Pace
  readonly record: RunRecord
  facts(repository: Repository): Promise<RepositoryFacts>
  newest(repository: Repository): Promise<Newest>
  /** The oldest repository of an owner that the token may see. */
  oldest(owner: string): Promise<Repository | undefined>
  /** Which of the names are branches or tags. */
  exists(repository: Repository, names: readonly string[]): Promise<ReadonlySet<string>>
  /** The text of a file; undefined: it does not exist, or the token may not see it. */
  contents(file: FilePlace & { readonly repository: string }): Promise<string | undefined>
  branch(options: BranchOptions): BranchStore<Head>
  gist(id: string, onRead: (gist: GistDetails) => void): GistStore
}

export interface GitHubOptions {
  readonly context: Pick<Context, 'repository' | 'facts' | 'apiUrl' | 'graphqlUrl'>
  readonly token: string
  /** Aborted if the run is stopped. Not called before the first request. */
  readonly signal: () => AbortSignal
  readonly clock?: Clock
}

/** Opens GitHub's APIs. Octokit is loaded with the first request: a run that sends none does not need it. */
export function openGitHub(options: GitHubOptions): GitHub {
  const { context, clock = systemClock(options.signal) } = options
  const pace = new RequestPace(clock)
  const client = lazyClient(() => connectTo(options, pace), pace)
  const known = new Map<string, Promise<RepositoryFacts>>()
  const facts = (repository: Repository): Promise<RepositoryFacts> => {
    const name = fullName(repository).toLowerCase()
    const fromEvent = isSameRepository(repository, context.repository) ? context.facts : undefined
    const answer =
      known.get(name) ??
      (fromEvent === undefined ? repositoryFacts(client, pace, repository) : Promise.resolve(fromEvent))
    known.set(name, answer)
    return answer
  }
  return {
    pace,
    record: runRecord({ client, pace, facts }),
    facts,
    newest: (repository) => newest(client, pace, repository),
    oldest: (owner) => oldestRepository(client, pace, owner),
    exists: (repository, names) => existingRefs(client, pace, { repository, names }),
    async contents({ repository: name, ...file }) {
      const repository = namedRepository(name)
      return readContents(getter(client, pace, purposeOfRuns(repository)), repository, file)
    },
    branch: (place) => branchStore(client, pace, place),
    gist: (id, onRead) => gistStore(client, pace, { id, onRead })
  }
}

async function connectTo({ context, token, signal }: GitHubOptions, pace: RequestPace): Promise<Client> {
  if (token === '')
    throw invalid(
      'token',
      '',
      perInterface(
        'is empty. Remove it in a workflow, where github.token is its default; on the command line, use --token or GITHUB_TOKEN.',
        'is empty, and requests to GitHub need one: set GITHUB_TOKEN. Only --directory with a status or message that is given needs none.'
      )
    )
  const { connect } = await import(/* webpackChunkName: "github" */ './client.ts')
  const { apiUrl, graphqlUrl } = context
  return connect({ token, apiUrl, graphqlUrl, signal: signal(), observe: (roundTrip) => pace.observe(roundTrip) })
}

/** A client that connects with its first request. It sends none during a rate limit, and none after the deadline. */
export function lazyClient(connect: () => Promise<Client>, pace: RequestPace): Client {
  let connected: Promise<Client> | undefined
  const ready = async (): Promise<Client> => {
    await pace.ready()
    return (connected ??= connect())
  }
  return {
    rest: async (...request) => (await ready()).rest(...request),
    graphql: async (...request) => (await ready()).graphql(...request)
  }
}

interface Connection {
  readonly client: Client
  readonly pace: RequestPace
  readonly facts: (repository: Repository) => Promise<RepositoryFacts>
}

/** GitHub's record of runs, jobs and reports. Every answer is requested once. */
export function runRecord({ client, pace, facts }: Connection): RunRecord {
  const cache = new Cache()
  const connect: Connect = (name) => {
    const repository = namedRepository(name)
    return [getter(client, pace, purposeOfRuns(repository)), repository]
  }
  const read = (requests: readonly FactRequest[]): Promise<FactsRead> =>
    cache.answer(`facts ${JSON.stringify(requests)}`, async () => {
      const { readFacts } = await import(/* webpackChunkName: "facts" */ './facts.ts')
      return readFacts({ client, pace }, requests)
    })
  let latest: Promise<FactsRead> | undefined
  const cached: Cached = (key, name, request) => cache.answer(`${key} ${name}`, () => request(...connect(name)))
  return {
    jobs: (name, runId, { attempt, own } = {}) =>
      cached(`jobs ${runId}.${attempt ?? ''}`, name, (get, repository) =>
        completedJobs(() => jobsOf(get, repository, { runId, attempt }), {
          own,
          sleep: (milliseconds) => pace.pause(milliseconds)
        })
      ),
    run: (name, runId) => cached(`run ${runId}`, name, (...at) => orMissing(runOf(...at, runId))),
    attempt: (name, runId, attempt) =>
      cached(`attempt ${runId}.${attempt}`, name, (...at) => attemptOf(...at, { runId, attempt })),
    runs: (reference, query) =>
      cache.list(`runs ${reference} ${JSON.stringify(query)}`, () =>
        runsOfWorkflow(...connect(query.repository), { reference, query })
      ),
    newerRuns: (name, run) => newerRuns(...connect(name), run),
    forget: () => cache.clear(),
    ...reportsAndWorkflows(cached),
    defaultBranch: async (name) => (await facts(namedRepository(name))).defaultBranch,
    facts: async (requests) => (await (latest = read(requests))).found,
    // Facts are read with the visibility of their repositories.
    isPrivate: async (name) =>
      (await latest)?.isPrivate.get(name.toLowerCase()) ?? (await facts(namedRepository(name))).isPrivate,
    branch: async (name, branch) => branchNamed(client, pace, { repository: namedRepository(name), branch })
  }
}

type Connect = (name: string) => [get: Get, repository: Repository]

/** Caches an answer about a repository under a key. */
type Cached = <T>(key: string, name: string, request: (get: Get, repository: Repository) => Promise<T>) => Promise<T>

function reportsAndWorkflows(
  cached: Cached
): Pick<RunRecord, 'workflow' | 'workflows' | 'jobNames' | 'deployment' | 'environments' | 'checks'> {
  return {
    workflow: (name, reference) => cached(`workflow ${reference}`, name, (...at) => workflowOf(...at, reference)),
    workflows: (name) => cached('workflows', name, activeWorkflows),
    jobNames: (name, file) => cached(`job names ${file.path}@${file.sha}`, name, (...at) => jobNamesOf(...at, file)),
    deployment: (name, wanted) =>
      cached(`deployment ${JSON.stringify(wanted)}`, name, (...at) => newestDeployment(...at, wanted)),
    environments: (name) => cached('environments', name, environmentNames),
    checks: (name, ref) => cached(`checks ${ref}`, name, (...at) => checksOf(...at, ref))
  }
}

/** Caches answers by key. */
class Cache {
  readonly #answers = new Map<string, Promise<unknown>>()
  readonly #lists = new Map<string, AsyncIterable<unknown>>()

  clear(): void {
    this.#answers.clear()
    this.#lists.clear()
  }

  answer<T>(key: string, request: () => Promise<T>): Promise<T> {
    const cached = this.#answers.get(key) as Promise<T> | undefined
    if (cached !== undefined) return cached
    const answer = request()
    this.#answers.set(key, answer)
    return answer
  }

  /** A list that can be read several times from its start, and is requested only as far as nobody has read it before. */
  list<T>(key: string, request: () => AsyncIterator<T, void>): AsyncIterable<T> {
    const cached = this.#lists.get(key) as AsyncIterable<T> | undefined
    if (cached !== undefined) return cached
    const list = replayable(request())
    this.#lists.set(key, list)
    return list
  }
}

function replayable<T>(source: AsyncIterator<T, void>): AsyncIterable<T> {
  const read: Promise<IteratorResult<T, void>>[] = []
  return {
    async *[Symbol.asyncIterator]() {
      for (let index = 0; ; index++) {
        const next = await (read[index] ??= source.next())
        if (next.done === true) return
        yield next.value
      }
    }
  }
}
