import { BadgeError } from '../errors.ts'
import type { BranchState, BranchStore } from '../target/branch.ts'
import type { Commit } from '../target/converge.ts'
import type { BadgeFile, Changes, Pace, WriteOutcome } from '../target/target.ts'
import { ApiError, malformed } from './api-error.ts'
import { asker } from './ask.ts'
import { purposesFor } from './branch-purposes.ts'
import { outcomeOf } from './classify.ts'
import type { Client } from './client.ts'
import { GitData } from './git-data.ts'
import { type Glance, isSame } from './glance.ts'
import { type Head, headQuery, parseHead } from './head.ts'
import { lastCommitsAt, textsAt } from './objects.ts'
import { getter } from './pages.ts'
import { fullName, moved, type Repository } from './repository.ts'
import { asFields, oidOf } from './shape.ts'
import { filesBelow } from './tree.ts'

/** What a reading tells besides the branch itself. */
export interface RepositoryState extends BranchState {
  /** Without any commit: branches cannot be made through the git data API. */
  readonly isEmpty: boolean
  readonly isPrivate: boolean
  readonly defaultBranch: string | null
  /** Last commits that the reading has brought along; null: the path has none. */
  readonly traced: ReadonlyMap<string, Commit | null>
}

export interface BranchPlace {
  readonly repository: Repository
  readonly branch: string
  /** The commit message of the moment: a headline, and a body or ''. */
  message(): { readonly headline: string; readonly body: string }
  /** Told what each reading found. */
  found(state: RepositoryState): void
  /** A reading that was made already; it counts if the first one asks for just the same. */
  readonly glance?: Glance | undefined
}

const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** A branch of a repository on GitHub. */
export function branchStore(client: Client, pace: Pace, place: BranchPlace): BranchStore<RepositoryState> {
  const { repository, branch } = place
  const purposes = purposesFor(fullName(repository), branch)
  const ask = asker(client, pace, purposes.read)
  const get = getter(client, pace, purposes.read)
  let { glance } = place
  return {
    async read(paths, traced) {
      const seen = glance !== undefined && isSame(glance, paths, traced) ? glance.state : undefined
      glance = undefined
      const state = seen ?? (await ask(headQuery(place, paths, traced), (answer) => parseHead(answer, paths, traced)))
      checked(repository, state)
      place.found(state)
      return state
    },
    async lastCommits({ head, traced }, paths) {
      const unknown = head === null ? [] : paths.filter((path) => !traced.has(path))
      const found = await lastCommitsAt(ask, { repository, head: head ?? '' }, unknown)
      const commits = paths.map((path) => [path, traced.get(path) ?? found.get(path)] as const)
      return new Map(commits.flatMap(([path, commit]) => (commit ? [[path, commit]] : [])))
    },
    files: ({ head }) => (head === null ? Promise.resolve(new Map()) : filesBelow(get, repository, head)),
    texts: ({ head }, paths) =>
      head === null ? Promise.resolve(new Map()) : textsAt(ask, { repository, head }, paths),
    async write(changes, state) {
      try {
        return await written(client, place, { changes, state })
      } catch (error) {
        if (error instanceof ApiError) return outcomeOf(error, purposes.write, Date.now())
        throw error
      }
    }
  }
}

function checked(repository: Repository, { name, isArchived }: Head): void {
  if (name.toLowerCase() !== fullName(repository).toLowerCase()) throw moved(repository, name)
  if (isArchived)
    throw new BadgeError(
      'archived',
      `The repository ${name} is archived and takes no changes: unarchive it, or take this step out.`
    )
}

interface Write {
  readonly changes: Changes
  readonly state: RepositoryState
}

function written(client: Client, place: BranchPlace, { changes, state }: Write): Promise<WriteOutcome> {
  if (state.head !== null) return commit(client, place, { changes, head: state.head })
  const data = new GitData(client, place.repository)
  return state.isEmpty ? seed(data, place, changes.files) : plant(data, place, changes)
}

/** One commit of all changes, taken only if the branch still points at `head`. */
async function commit(
  client: Client,
  place: BranchPlace,
  { changes, head }: { changes: Changes; head: string }
): Promise<WriteOutcome> {
  const { headline, body } = place.message()
  const additions = changes.files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }))
  const deletions = changes.removed.map((path) => ({ path }))
  const input = {
    branch: { repositoryNameWithOwner: fullName(place.repository), branchName: place.branch },
    message: { headline, ...(body === '' ? {} : { body }) },
    expectedHeadOid: head,
    fileChanges: { additions, ...(deletions.length === 0 ? {} : { deletions }) }
  }
  const data = await client.graphql(COMMIT, { input })
  const made = asFields(asFields(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit')
  return { kind: 'written', commitSha: oidOf(made, 'oid') }
}

function messageOf(place: BranchPlace): string {
  const { headline, body } = place.message()
  return body === '' ? headline : `${headline}\n\n${body}`
}

/** The first commit of a branch without history. */
async function plant(data: GitData, place: BranchPlace, changes: Changes): Promise<WriteOutcome> {
  const commitSha = await data.commit(messageOf(place), await data.tree(undefined, changes), [])
  await data.plant(place.branch, commitSha)
  return { kind: 'written', commitSha }
}

/** In an empty repository one file makes the branch; the others follow with the next round. */
async function seed(data: GitData, place: BranchPlace, files: readonly BadgeFile[]): Promise<WriteOutcome> {
  const [file] = files
  if (file === undefined) throw malformed('no file to begin with')
  const commitSha = await data.seed(file, { branch: place.branch, message: messageOf(place) })
  return files.length === 1 ? { kind: 'written', commitSha } : { kind: 'partly', paths: [file.path] }
}
