import { BadgeError } from '../errors.ts'
import type { BranchState, BranchStore } from '../target/branch.ts'
import type { BadgeFile, Pace, WriteOutcome } from '../target/target.ts'
import { ApiError, malformed } from './api-error.ts'
import { outcomeOf, type Purpose } from './classify.ts'
import { type Client, route } from './client.ts'
import { headQuery, parseHead } from './head.ts'
import { fullName, moved, type Repository } from './repository.ts'
import { asFields, oidOf } from './shape.ts'
import { steady } from './steady.ts'

/** What a reading tells besides the branch itself. */
export interface RepositoryState extends BranchState {
  /** Without any commit: branches cannot be made through the git data API. */
  readonly isEmpty: boolean
  readonly isPrivate: boolean
  readonly defaultBranch: string | null
}

export interface BranchPlace {
  readonly repository: Repository
  readonly branch: string
  /** The commit message of the moment: a headline, and a body or ''. */
  message(): { readonly headline: string; readonly body: string }
  /** Told what each reading found. */
  found(state: RepositoryState): void
}

const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** A branch of a repository on GitHub. */
export function branchStore(client: Client, pace: Pace, place: BranchPlace): BranchStore<RepositoryState> {
  const name = fullName(place.repository)
  const purposes = purposesFor(name, place.branch)
  return {
    async read(paths, traced) {
      const { document, variables } = headQuery(place, paths, traced)
      const state = await steady(pace, purposes.read, async () => {
        const data = await client.graphql(document, variables)
        return parseHead(data, paths, traced)
      })
      if (state.name.toLowerCase() !== name.toLowerCase()) throw moved(place.repository, state.name)
      if (state.isArchived)
        throw new BadgeError(
          'archived',
          `The repository ${name} is archived and takes no changes: unarchive it, or take this step out.`
        )
      place.found(state)
      return state
    },
    async write(files, state) {
      const write =
        state.head !== null
          ? commit(client, place, { files, head: state.head })
          : state.isEmpty
            ? seed(client, place, files)
            : plant(client, place, files)
      try {
        return await write
      } catch (error) {
        if (error instanceof ApiError) return outcomeOf(error, purposes.write, Date.now())
        throw error
      }
    }
  }
}

function purposesFor(name: string, branch: string): Record<'read' | 'write', Purpose> {
  const missing = `There is no repository ${name}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`
  const grant = '"contents: write". Paste into the job: permissions: { contents: write, actions: read }'
  return {
    read: { what: `to read the branch "${branch}" of ${name}`, permission: grant, missing },
    write: { what: `to write to the branch "${branch}" of ${name}`, permission: grant, missing }
  }
}

/** One commit of all files, taken only if the branch still points at `head`. */
async function commit(
  client: Client,
  place: BranchPlace,
  { files, head }: { files: readonly BadgeFile[]; head: string }
): Promise<WriteOutcome> {
  const { headline, body } = place.message()
  const input = {
    branch: { repositoryNameWithOwner: fullName(place.repository), branchName: place.branch },
    message: { headline, ...(body === '' ? {} : { body }) },
    expectedHeadOid: head,
    fileChanges: {
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }))
    }
  }
  const data = await client.graphql(COMMIT, { input })
  const made = asFields(asFields(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit')
  return { kind: 'written', commitSha: oidOf(made, 'oid') }
}

function messageOf(place: BranchPlace): string {
  const { headline, body } = place.message()
  return body === ''
    ? headline
    : `${headline}

${body}`
}

/** The first commit of a branch without history. */
async function plant(client: Client, place: BranchPlace, files: readonly BadgeFile[]): Promise<WriteOutcome> {
  const { owner, name } = place.repository
  const entries = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }))
  const tree = asFields(
    await client.rest('POST', route`/repos/${owner}/${name}/git/trees`, { tree: entries }),
    'the tree'
  )
  const body = { message: messageOf(place), tree: oidOf(tree, 'sha'), parents: [] }
  const root = asFields(await client.rest('POST', route`/repos/${owner}/${name}/git/commits`, body), 'the commit')
  const sha = oidOf(root, 'sha')
  await client.rest('POST', route`/repos/${owner}/${name}/git/refs`, { ref: `refs/heads/${place.branch}`, sha })
  return { kind: 'written', commitSha: sha }
}

/** An empty repository takes nothing but one file through the contents API; the others follow with the next round. */
async function seed(client: Client, place: BranchPlace, files: readonly BadgeFile[]): Promise<WriteOutcome> {
  const { owner, name } = place.repository
  const [file] = files
  if (file === undefined) throw malformed('no file to begin with')
  const path = file.path
    .split('/')
    .map((part) => route`/${part}`)
    .join('')
  const content = Buffer.from(file.text).toString('base64')
  const answer = asFields(
    await client.rest('PUT', route`/repos/${owner}/${name}/contents` + path, {
      message: messageOf(place),
      content,
      branch: place.branch
    }),
    'the file'
  )
  const commitSha = oidOf(asFields(answer['commit'], 'commit'), 'sha')
  return files.length === 1 ? { kind: 'written', commitSha } : { kind: 'partly', paths: [file.path] }
}
