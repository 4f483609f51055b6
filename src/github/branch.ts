import { BadgeError, inputName } from '../errors.ts'
import type { BranchStore } from '../destination/branch.ts'
import type { Changes, CommitMessage, Pace, WriteOutcome } from '../destination/destination.ts'
import type { Commit } from '../destination/publish-loop.ts'
import { fullName, moved, type Repository } from '../repository-name.ts'
import { ApiError, isRedirect, isUnexplained, isUnknown, malformed, outcomeOf, type Purpose } from './api-errors.ts'
import { commitOverGraphql, graphqlReader, moveBranch } from './branch-graphql.ts'
import {
  type BranchPlace,
  type BranchReader,
  commitsOf,
  filesBelow,
  GitData,
  type Head,
  isSmall,
  type Parent,
  repositoryState,
  restReader
} from './branch-rest.ts'
import type { Client } from './client.ts'
import { conflictingBranch } from './repository.ts'
import { type Get, getter, GraphqlRefused, querier, type Query, refusableGraphql, VALUES_A_QUERY } from './requests.ts'

export interface BranchOptions extends BranchPlace {
  /** Recognizes commits and files of badges. Needed to replace a history, or to write to a default branch. */
  readonly badges?: BadgesOnly
  /** What to do if a rule protects the branch; undefined: use another branch. */
  readonly protectedCure?: string
  /** Called after each read; throws if the branch must not be written to. */
  check(head: Head): void
}

export interface BadgesOnly {
  readonly isCommit: (message: string) => boolean
  readonly isFile: (path: string) => boolean
}

/** A branch on GitHub: over GraphQL, and over REST after GraphQL was refused. */
export function branchStore(client: Client, pace: Pace, options: BranchOptions): BranchStore<Head> {
  const { repository } = options
  const purposes = purposesFor(options)
  const get = getter(client, pace, purposes.read)
  const query = querier(client, pace, purposes.read)
  const api = new ApiChoice({ graphql: graphqlReader(query, get, options), rest: restReader(get, options) }, options)
  const writer = new BranchWriter(
    refusableGraphql(client, pace, purposes.write),
    new GitData(client, repository),
    options
  )
  return {
    async read(paths, traced) {
      const head = await api.read((reader) => reader.head(paths, traced))
      refuseMovedOrArchived(repository, head)
      options.check(head)
      return head
    },
    lastCommits: (head, paths, isRelevant) => lastCommits({ get, repository, api }, { head, paths }, isRelevant),
    files: async ({ tree }) => (tree === null ? new Map() : filesBelow(get, repository, tree)),
    texts: async ({ head }, paths) => (head === null ? new Map() : api.read((reader) => reader.texts(head, paths))),
    async write(changes, head, message) {
      await refuseOtherContent(get, options, head)
      try {
        return await writer.write({ changes, message: withOneLineHeadline(message) }, head, api.isGraphql)
      } catch (error) {
        if (error instanceof ApiError)
          return await outcomeOfWrite(error, head, { get, query, options, purpose: purposes.write })
        api.fallBack(error)
        return { kind: 'conflict' }
      }
    }
  }
}

interface WriteContext {
  readonly get: Get
  readonly query: Query
  readonly options: BranchOptions
  readonly purpose: Purpose
}

async function outcomeOfWrite(error: ApiError, head: Head, context: WriteContext): Promise<WriteOutcome> {
  const { get, query, options, purpose } = context
  const { repository, branch } = options
  if (isRedirect(error)) refuseMovedOrArchived(repository, await repositoryState(get, repository))
  // GitHub does not say why it does not create a branch: microsoft/vscode-remote-repositories-github#122.
  if (head.head === null && isUnexplained(error)) {
    const other = await conflictingBranch(query, repository, branch)
    if (other !== undefined) throw branchConflict(options, other)
  }
  return outcomeOf(error, purpose, Date.now())
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

/** Uses GraphQL until it is refused, and REST for the rest of the run. */
class ApiChoice {
  readonly #readers: Readonly<Record<'graphql' | 'rest', BranchReader>>
  readonly #singleCommit: boolean
  #api: 'graphql' | 'rest' = 'graphql'

  constructor(readers: Readonly<Record<'graphql' | 'rest', BranchReader>>, { singleCommit }: BranchOptions) {
    this.#readers = readers
    this.#singleCommit = singleCommit
  }

  get isGraphql(): boolean {
    return this.#api === 'graphql'
  }

  async read<T>(request: (reader: BranchReader) => Promise<T>): Promise<T> {
    try {
      return await request(this.#readers[this.#api])
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
    this.#api = 'rest'
  }
}

const COMMITS_A_PAGE = 100
/** Further back, reading the newest commits costs as much as reading the last commit of each path. */
const MOST_PAGES = 10

interface CommitSource {
  readonly get: Get
  readonly repository: Repository
  readonly api: ApiChoice
}

/**
 * The commits that last changed the paths; those that are not relevant may be left out. For many paths the branch's newest
 * commits are read first, which needs far fewer requests: if none is relevant, the paths need not be looked up.
 */
async function lastCommits(
  { get, repository, api }: CommitSource,
  { head: { head, traced }, paths }: { readonly head: Head; readonly paths: readonly string[] },
  isRelevant: (message: string) => boolean
): Promise<ReadonlyMap<string, Commit>> {
  const unknown = head === null ? [] : paths.filter((path) => !traced.has(path))
  const isKnown =
    head === null || unknown.length === 0 || (unknown.length > VALUES_A_QUERY && !(await isAnyRelevant(head)))
  const found = isKnown ? new Map<string, Commit>() : await api.read((reader) => reader.lastCommits(head, unknown))
  const commits = paths.map((path) => [path, traced.get(path) ?? found.get(path)] as const)
  return new Map(commits.flatMap(([path, commit]) => (commit ? [[path, commit]] : [])))

  /** Whether one of the newest commits is relevant, or there are too many to read. */
  async function isAnyRelevant(sha: string): Promise<boolean> {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const commits = await commitsOf(get, repository, { sha, per_page: String(COMMITS_A_PAGE), page: String(page) })
      if (commits.some(({ message }) => isRelevant(message))) return true
      if (commits.length < COMMITS_A_PAGE) return false
    }
    return true
  }
}

/** One commit to make. */
interface Write {
  readonly changes: Changes
  readonly message: CommitMessage
}

/** Makes commits. Each succeeds only if the branch still points at the commit that was read. */
class BranchWriter {
  readonly #graphql: Client['graphql']
  readonly #data: GitData
  readonly #place: BranchPlace

  constructor(graphql: Client['graphql'], data: GitData, place: BranchPlace) {
    this.#graphql = graphql
    this.#data = data
    this.#place = place
  }

  async write(write: Write, head: Head, overGraphql: boolean): Promise<WriteOutcome> {
    if (head.head === null) return head.isEmpty ? this.#commitFirstFile(write) : this.#createBranch(write)
    const parent = { oid: head.head, tree: head.tree ?? head.head }
    if (this.#place.singleCommit) return written(await this.#replace(write, parent, head.id))
    if (!overGraphql || !isSmall(write.changes)) return written(await this.#advance(write, parent))
    return written(await commitOverGraphql(this.#graphql, this.#place, { ...write, parent }))
  }

  /** Creates the objects, then moves the branch forward: fails if the branch has moved since it was read. */
  async #advance({ changes, message }: Write, { oid, tree }: Parent): Promise<string> {
    const newTree = await this.#data.createTree(tree, changes)
    const commit = await this.#data.createCommit(textOfMessage(message), newTree, [oid])
    await this.#data.advance(this.#place.branch, commit)
    return commit
  }

  /** Replaces the commit that the branch points at by one without a parent: by force, but only if it has not moved. */
  async #replace({ changes, message }: Write, { oid, tree }: Parent, repositoryId: string): Promise<string> {
    const newTree = await this.#data.createTree(tree, changes)
    const commit = await this.#data.createCommit(textOfMessage(message), newTree, [])
    try {
      await moveBranch(this.#graphql, { branch: this.#place.branch, repositoryId }, { from: oid, to: commit })
    } catch (error) {
      // GitHub does not document how it reports a lost race here: after an unknown refusal the branch is read again.
      throw error instanceof ApiError && isUnknown(error) ? malformed(error.message) : error
    }
    return commit
  }

  /** The first commit of a branch. Over REST, only the answer shows that a repository is empty. */
  async #createBranch(write: Write): Promise<WriteOutcome> {
    let tree: string
    try {
      tree = await this.#data.createTree(undefined, write.changes)
    } catch (error) {
      if (error instanceof ApiError && error.status === 409 && /is empty/i.test(error.message))
        return this.#commitFirstFile(write)
      throw error
    }
    const commit = await this.#data.createCommit(textOfMessage(write.message), tree, [])
    await this.#data.createBranch(this.#place.branch, commit)
    return written(commit)
  }

  /** In an empty repository one file creates the branch; the others follow in the next attempt. */
  async #commitFirstFile({ changes: { files }, message }: Write): Promise<WriteOutcome> {
    const [file] = files
    if (file === undefined) throw malformed('there is no file to begin with')
    const { branch } = this.#place
    const commit = await this.#data.commitFirstFile(file, { branch, message: textOfMessage(message) })
    return files.length === 1 ? written(commit) : { kind: 'partly', paths: [file.path] }
  }
}

const written = (commitSha: string): WriteOutcome => ({ kind: 'written', commitSha })

const textOfMessage = ({ headline, body }: CommitMessage): string => (body === '' ? headline : `${headline}\n\n${body}`)

function branchConflict({ repository, branch }: BranchPlace, other: string): BadgeError {
  return new BadgeError(
    'conflict',
    `Git cannot have the branch "${branch}" beside "${other}", which exists in ${fullName(repository)}: use another ${inputName('target-branch', '"target-branch"')}, or remove the branch "${other}".`
  )
}

function refuseMovedOrArchived(repository: Repository, { name, isArchived }: Pick<Head, 'name' | 'isArchived'>): void {
  if (name.toLowerCase() !== fullName(repository).toLowerCase()) throw moved(repository, name)
  if (isArchived)
    throw new BadgeError(
      'archived',
      `The repository ${name} is archived and read-only: unarchive it, or remove this step.`
    )
}

/** A branch of more than 2,000 commits is not checked for commits of others. */
const MOST_PAGES_CHECKED = 20

/**
 * Refuses to write if that would harm others: to replace commits that this action did not make, or to mix badges into a default
 * branch. A branch that keeps its history, or has a single commit of this action, is known without a request.
 */
export async function refuseOtherContent(get: Get, options: BranchOptions, head: Head): Promise<void> {
  const { repository, branch, badges, singleCommit } = options
  if (badges === undefined || head.head === null) return
  const name = fullName(repository)
  const isDefault = head.defaultBranch === branch
  const commits = { repository, sha: head.head, isCommit: badges.isCommit }
  if (isDefault && !(await hasOnlyBadges(get, { ...commits, tree: head.tree ?? head.head, isFile: badges.isFile })))
    throw new BadgeError(
      'invalid',
      `${inputName('target-branch')}: "${branch}" is the default branch of ${name}, which contains more than badges. Use a branch of its own (default: badges).`
    )
  const { tip } = head
  if (!singleCommit || tip === undefined || tip === null) return
  if (tip.isOnly ? badges.isCommit(tip.message) : await areAllBadgeCommits(get, commits)) return
  throw new BadgeError(
    'invalid',
    `${inputName('single-commit')}: the branch "${branch}" of ${name} has commits that this action did not make, or too many to check, and they would be lost. Use a ${inputName('target-branch', '"target-branch"')} for badges only (default: badges), delete the branch, or remove ${inputName('single-commit', '"single-commit"')}.`
  )
}

interface Commits {
  readonly repository: Repository
  readonly sha: string
  readonly isCommit: BadgesOnly['isCommit']
}

/** Whether a repository is for badges only, as far as its files and newest commits show. */
async function hasOnlyBadges(
  get: Get,
  {
    repository,
    sha,
    isCommit,
    tree,
    isFile
  }: Commits & { readonly tree: string; readonly isFile: BadgesOnly['isFile'] }
): Promise<boolean> {
  const [commits, files] = await Promise.all([
    commitsOf(get, repository, { sha, per_page: String(COMMITS_A_PAGE) }),
    filesBelow(get, repository, tree)
  ])
  return commits.every(({ message }) => isCommit(message)) && [...files.keys()].every(isFile)
}

async function areAllBadgeCommits(get: Get, { repository, sha, isCommit }: Commits): Promise<boolean> {
  for (let page = 1; page <= MOST_PAGES_CHECKED; page++) {
    const commits = await commitsOf(get, repository, { sha, per_page: String(COMMITS_A_PAGE), page: String(page) })
    if (!commits.every(({ message }) => isCommit(message))) return false
    if (commits.length < COMMITS_A_PAGE) return true
  }
  return false
}
