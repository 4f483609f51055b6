import type { FactRequest, RunRecord } from '../collect/record.ts'
import type { Context, RepositoryFacts } from '../context.ts'
import type { Pace, Store } from '../destination/destination.ts'
import { perInterface, invalid } from '../errors.ts'
import { fullName, isSameRepository, namedRepository, type Repository } from '../repository-name.ts'
import { type BranchOptions, branchStore } from './branch.ts'
import type { Head } from './branch-read.ts'
import type { Client } from './client.ts'
import type { FactsRead } from './facts.ts'
import { type GistDetails, type GistState, gistStore } from './gist.ts'
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
import { type Connection, orMissing, repositoryReader, type RepositoryReader } from './requests.ts'
import { type Clock, RequestPace, systemClock } from './pace.ts'
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
  branch(options: BranchOptions): Store<Head>
  gist(id: string, onRead: (gist: GistDetails) => void): Store<GistState>
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
  const connection = { pace, client: lazyClient(() => connectTo(options, pace), pace) }
  const known = new Cache()
  const facts = (repository: Repository): Promise<RepositoryFacts> =>
    known.answer(fullName(repository).toLowerCase(), async () => {
      const fromEvent = isSameRepository(repository, context.repository) ? context.facts : undefined
      return fromEvent ?? repositoryFacts(connection, repository)
    })
  return {
    pace,
    record: runRecord(connection, { facts, sleep: (milliseconds) => pace.pause(milliseconds) }),
    facts,
    newest: (repository) => newest(connection, repository),
    oldest: (owner) => oldestRepository(connection, owner),
    exists: (repository, names) => existingRefs(connection, repository, names),
    contents: async ({ repository, ...file }) => readContents(readerOfRuns(connection, repository), file),
    branch: (options) => branchStore(connection, options),
    gist: (id, onRead) => gistStore(connection, { id, onRead })
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

function readerOfRuns(connection: Connection, name: string): RepositoryReader {
  const repository = namedRepository(name)
  return repositoryReader(connection, repository, purposeOfRuns(repository))
}

/** GitHub's record of runs, jobs and reports. Every answer is requested once. */
function runRecord(
  connection: Connection,
  { facts, sleep }: Pick<GitHub, 'facts'> & { readonly sleep: (milliseconds: number) => Promise<void> }
): RunRecord {
  const cache = new Cache()
  const cached: Cached = (key, name, request) =>
    cache.answer(`${key} ${name}`, () => request(readerOfRuns(connection, name)))
  const read = (requests: readonly FactRequest[]): Promise<FactsRead> =>
    cache.answer(`facts ${JSON.stringify(requests)}`, async () => {
      const { readFacts } = await import(/* webpackChunkName: "facts" */ './facts.ts')
      return readFacts(connection, requests)
    })
  let latest: Promise<FactsRead> | undefined
  return {
    ...cachedRecord(cached, sleep),
    runs: (reference, query) =>
      cache.list(`runs ${reference} ${JSON.stringify(query)}`, () =>
        runsOfWorkflow(readerOfRuns(connection, query.repository), reference, query)
      ),
    newerRuns: (name, run) => newerRuns(readerOfRuns(connection, name), run),
    forget: () => cache.clear(),
    defaultBranch: async (name) => (await facts(namedRepository(name))).defaultBranch,
    facts: async (requests) => (await (latest = read(requests))).found,
    // Facts are read with the visibility of their repositories.
    isPrivate: async (name) =>
      (await latest)?.isPrivate.get(name.toLowerCase()) ?? (await facts(namedRepository(name))).isPrivate,
    branch: async (name, branch) => branchNamed(connection, namedRepository(name), branch)
  }
}

/** Caches an answer about a repository under a key. */
type Cached = <T>(key: string, name: string, request: (reader: RepositoryReader) => Promise<T>) => Promise<T>

type CachedRecord = Omit<
  RunRecord,
  'runs' | 'newerRuns' | 'forget' | 'defaultBranch' | 'facts' | 'isPrivate' | 'branch'
>

function cachedRecord(cached: Cached, sleep: (milliseconds: number) => Promise<void>): CachedRecord {
  return {
    jobs: (name, runId, { attempt, own } = {}) =>
      cached(`jobs ${runId}.${attempt ?? ''}`, name, (reader) =>
        completedJobs(() => jobsOf(reader, runId, attempt), { own, sleep })
      ),
    run: (name, id) => cached(`run ${id}`, name, (reader) => orMissing(runOf(reader, id))),
    attempt: (name, id, attempt) =>
      cached(`attempt ${id}.${attempt}`, name, (reader) => attemptOf(reader, id, attempt)),
    workflow: (name, reference) => cached(`workflow ${reference}`, name, (reader) => workflowOf(reader, reference)),
    workflows: (name) => cached('workflows', name, activeWorkflows),
    jobNames: (name, file) => cached(`job names ${file.path}@${file.sha}`, name, (reader) => jobNamesOf(reader, file)),
    deployment: (name, wanted) =>
      cached(`deployment ${JSON.stringify(wanted)}`, name, (reader) => newestDeployment(reader, wanted)),
    environments: (name) => cached('environments', name, environmentNames),
    checks: (name, ref) => cached(`checks ${ref}`, name, (reader) => checksOf(reader, ref))
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
