import { BadgeError, inputName } from '../errors.ts'
import type { Commit, CommitMessage, Store } from '../destination/destination.ts'
import { equalNames, fullName, moved, type Repository } from '../repository-name.ts'
import { ApiError, isRedirect, isUnexplained, outcomeOf, type Purpose } from './api-errors.ts'
import {
  type BranchPlace,
  type BranchReader,
  commitListing,
  filesBelow,
  graphqlReader,
  type Head,
  repositoryState,
  restReader
} from './branch-read.ts'
import { BranchWriter } from './branch-write.ts'
import { conflictingBranch } from './repository.ts'
import {
  type Connection,
  type Get,
  GraphqlRefused,
  pages,
  refusableGraphql,
  repositoryReader,
  type RepositoryReader,
  VALUES_A_QUERY
} from './requests.ts'

export interface BranchOptions extends BranchPlace {
  /** Recognizes commits and files of badges. Needed to replace a history, or to write to a default branch. */
  readonly badges?: BadgesOnly
  /** What to do if a rule protects the branch; undefined: use another branch. */
  readonly protectedCure?: string
  /** Called after each read; throws if the branch must not be written to. */
  check(head: Head): void
}

interface BadgesOnly {
  readonly isCommit: (message: string) => boolean
  readonly isFile: (path: string) => boolean
}

/** A branch on GitHub: over GraphQL, and over REST after GraphQL was refused. */
export function branchStore(connection: Connection, options: BranchOptions): Store<Head> {
  const { repository, branch } = options
  const purposes = purposesFor(options)
  const reader = repositoryReader(connection, repository, purposes.read)
  const api = new ApiChoice({ graphql: graphqlReader(reader, options), rest: restReader(reader, branch) }, options)
  const graphql = refusableGraphql(connection, purposes.write)
  const writer = new BranchWriter({ client: connection.client, graphql, place: options })
  return {
    async read(paths, traced) {
      const head = await api.read((by) => by.head(paths, traced))
      refuseMovedOrArchived(repository, head)
      options.check(head)
      return head
    },
    lastCommits: (head, paths, isRelevant) => lastCommits({ get: reader.get, api }, { head, paths }, isRelevant),
    files: async ({ tree }) => (tree === null ? new Map() : filesBelow(reader, tree)),
    texts: async ({ head }, paths) => (head === null ? new Map() : api.read((by) => by.texts(head, paths))),
    async write(changes, head, message) {
      await refuseOtherContent(reader, options, head)
      try {
        return await writer.write({ changes, message: withOneLineHeadline(message) }, head, api.isGraphql)
      } catch (error) {
        if (error instanceof ApiError) {
          await explainRefusal(error, head, { reader, branch })
          return outcomeOf(error, purposes.write, Date.now())
        }
        api.fallBack(error)
        return { kind: 'conflict' }
      }
    }
  }
}

/** Throws a clearer error if it can be found out why GitHub refused a write. */
async function explainRefusal(
  error: ApiError,
  { head }: Head,
  { reader, branch }: { readonly reader: RepositoryReader; readonly branch: string }
): Promise<void> {
  const { repository } = reader
  if (isRedirect(error)) refuseMovedOrArchived(repository, await repositoryState(reader.get))
  // GitHub does not say why it does not create a branch: microsoft/vscode-remote-repositories-github#122.
  const other = head === null && isUnexplained(error) ? await conflictingBranch(reader, branch) : undefined
  if (other !== undefined)
    throw new BadgeError(
      'conflict',
      `Git cannot have the branch "${branch}" beside "${other}", which exists in ${fullName(repository)}: use another ${inputName('target-branch', '"target-branch"')}, or remove the branch "${other}".`
    )
}

function purposesFor({ repository, branch, protectedCure }: BranchOptions): Record<'read' | 'write', Purpose> {
  const name = fullName(repository)
  const missing = `There is no repository ${name}, or the token may not see it: a repository other than this one needs a ${inputName('token', '"token"')} that may write to it.`
  const cure = protectedCure === undefined ? {} : { protectedCure }
  const common = { permission: 'contents: write', repository: name, missing, ...cure }
  return {
    read: { what: `to read the branch "${branch}" of ${name}`, ...common },
    write: { what: `to write to the branch "${branch}" of ${name}`, ...common }
  }
}

/** A line break in a headline would let the text after it pass for a trailer. */
function withOneLineHeadline({ headline, body }: CommitMessage): CommitMessage {
  return { headline: headline.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' '), body }
}

function refuseMovedOrArchived(repository: Repository, { name, isArchived }: Pick<Head, 'name' | 'isArchived'>): void {
  if (!equalNames(name, fullName(repository))) throw moved(repository, name)
  if (isArchived)
    throw new BadgeError(
      'archived',
      `The repository ${name} is archived and read-only: unarchive it, or remove this step.`
    )
}

/** Uses GraphQL until it is refused, and REST for the rest of the run. */
class ApiChoice {
  isGraphql = true
  readonly #readers: Readonly<Record<'graphql' | 'rest', BranchReader>>
  readonly #singleCommit: boolean

  constructor(readers: Readonly<Record<'graphql' | 'rest', BranchReader>>, { singleCommit }: BranchOptions) {
    this.#readers = readers
    this.#singleCommit = singleCommit
  }

  async read<T>(request: (reader: BranchReader) => Promise<T>): Promise<T> {
    if (!this.isGraphql) return request(this.#readers.rest)
    try {
      return await request(this.#readers.graphql)
    } catch (error) {
      this.fallBack(error)
      return request(this.#readers.rest)
    }
  }

  /** Switches to REST if GraphQL was refused; throws any other error. REST cannot replace a single commit safely. */
  fallBack(error: unknown): void {
    if (!(error instanceof GraphqlRefused) || !this.isGraphql) throw error
    if (this.#singleCommit && error.code === 'limited') throw error
    if (this.#singleCommit)
      throw new BadgeError(
        error.code,
        `${error.message} A branch with a single commit cannot be updated safely without it: remove "single-commit", or allow GraphQL.`
      )
    this.isGraphql = false
  }
}

/** Further back, reading the newest commits costs as much as reading the last commit of each path. */
const MOST_PAGES = 10

/**
 * The commits that last changed the paths; those that are not relevant may be left out. For many paths the branch's newest
 * commits are read first, which needs far fewer requests: if none is relevant, the paths need not be looked up.
 */
async function lastCommits(
  { get, api }: { readonly get: Get; readonly api: ApiChoice },
  { head: { head, traced }, paths }: { readonly head: Head; readonly paths: readonly string[] },
  isRelevant: (message: string) => boolean
): Promise<ReadonlyMap<string, Commit>> {
  const commits = new Map(traced)
  const unknown = paths.filter((path) => !traced.has(path))
  const mayBeRelevant = async (sha: string): Promise<boolean> =>
    unknown.length <= VALUES_A_QUERY ||
    (await areAll(get, { sha, mostPages: MOST_PAGES }, (message) => !isRelevant(message))) !== true
  if (head !== null && unknown.length > 0 && (await mayBeRelevant(head)))
    for (const [path, commit] of await api.read((by) => by.lastCommits(head, unknown))) commits.set(path, commit)
  return new Map(
    paths.flatMap((path) => {
      const commit = commits.get(path)
      return commit ? [[path, commit]] : []
    })
  )
}

/** Whether all commits in the history of `sha` pass a test; undefined: those on the pages that were read do, but there are more. */
async function areAll(
  get: Get,
  { sha, mostPages }: { readonly sha: string; readonly mostPages: number },
  test: (message: string) => boolean
): Promise<boolean | undefined> {
  let isLast = false
  for await (const commits of pages(get, commitListing({ sha }, { size: COMMITS_A_PAGE, mostPages }))) {
    if (!commits.every(({ message }) => test(message))) return false
    isLast = commits.length < COMMITS_A_PAGE
  }
  return isLast ? true : undefined
}

const COMMITS_A_PAGE = 100

/** A branch of more than 2,000 commits is not checked for commits of others. */
const MOST_PAGES_CHECKED = 20

/**
 * Refuses to write if that would harm others: to replace commits that this action did not make, or to mix badges into a default
 * branch. A branch that keeps its history, or has a single commit of this action, is known without a request.
 */
export async function refuseOtherContent(
  reader: Pick<RepositoryReader, 'repository' | 'get'>,
  { branch, badges, singleCommit }: BranchOptions,
  { head, tree, tip, defaultBranch }: Head
): Promise<void> {
  if (badges === undefined || head === null) return
  const name = fullName(reader.repository)
  const commitsAreBadges = (mostPages: number): Promise<boolean | undefined> =>
    areAll(reader.get, { sha: head, mostPages }, badges.isCommit)
  if (defaultBranch === branch) {
    // The files and the newest commits have to be enough to tell.
    const [isOurs, files] = await Promise.all([commitsAreBadges(1), filesBelow(reader, tree ?? head)])
    if (isOurs === false || ![...files.keys()].every(badges.isFile))
      throw new BadgeError(
        'invalid',
        `${inputName('target-branch')}: "${branch}" is the default branch of ${name}, which contains more than badges. Use a branch of its own (default: badges).`
      )
  }
  if (!singleCommit || tip === undefined || tip === null) return
  if (tip.isOnly ? badges.isCommit(tip.message) : await commitsAreBadges(MOST_PAGES_CHECKED)) return
  throw new BadgeError(
    'invalid',
    `${inputName('single-commit')}: the branch "${branch}" of ${name} has commits that this action did not make, or too many to check, and they would be lost. Use a ${inputName('target-branch', '"target-branch"')} for badges only (default: badges), delete the branch, or remove ${inputName('single-commit', '"single-commit"')}.`
  )
}
