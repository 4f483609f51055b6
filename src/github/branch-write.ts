import type { Changes, CommitMessage, WriteOutcome } from '../destination/destination.ts'
import { fullName } from '../repository-name.ts'
import { ApiError, isUnknown, malformed } from './api-errors.ts'
import type { BranchPlace, Head } from './branch-read.ts'
import type { Client } from './client.ts'
import { route, routeOf, routeOfRepository } from './requests.ts'
import { asFields, objectOf, oidOf } from './response.ts'

/** A commit to create. */
export interface Write {
  readonly changes: Changes
  readonly message: CommitMessage
}

/** The parent of the new commit. */
interface Parent {
  readonly oid: string
  readonly tree: string
}

/** What is needed to write to a branch. */
interface BranchAccess {
  readonly client: Client
  /** Throws `GraphqlRefused` if GraphQL is refused. */
  readonly graphql: Client['graphql']
  readonly place: BranchPlace
}

/** Creates commits. Each succeeds only if the branch still points at the commit that was read. */
export class BranchWriter {
  readonly #client: Client
  readonly #graphql: Client['graphql']
  readonly #place: BranchPlace
  readonly #route: string

  constructor({ client, graphql, place }: BranchAccess) {
    this.#client = client
    this.#graphql = graphql
    this.#place = place
    this.#route = routeOfRepository(place.repository)
  }

  /** REST can create any commit, but cannot safely replace one; GraphQL can do both, and creates a commit in a single request. */
  async write(write: Write, head: Head, overGraphql: boolean): Promise<WriteOutcome> {
    if (head.head === null) return head.isEmpty ? this.#commitFirstFile(write) : this.#createBranch(write)
    const parent = { oid: head.head, tree: head.tree ?? head.head }
    if (this.#place.singleCommit) return written(await this.#replace(write, parent, head.id))
    return written(
      await (overGraphql && isSmall(write.changes) ? this.#commit(write, head.head) : this.#advance(write, parent))
    )
  }

  /** Commits in one request. GitHub signs the commit. */
  async #commit({ changes, message: { headline, body } }: Write, expectedHeadOid: string): Promise<string> {
    const { repository, branch } = this.#place
    const additions = changes.files.map(({ path, text }) => ({ path, contents: base64Of(text) }))
    const deletions = changes.removed.map((path) => ({ path }))
    const input = {
      branch: { repositoryNameWithOwner: fullName(repository), branchName: branch },
      message: { headline, ...(body === '' ? {} : { body }) },
      expectedHeadOid,
      fileChanges: { additions, ...(deletions.length === 0 ? {} : { deletions }) }
    }
    const data = await this.#graphql(COMMIT, { input })
    return oidOf(objectOf(objectOf(data, 'createCommitOnBranch'), 'commit'), 'oid')
  }

  /** Creates the objects, then moves the branch forward: refused if the commit is not a descendant of its head. */
  async #advance({ changes, message }: Write, { oid, tree }: Parent): Promise<string> {
    const commit = await this.#createCommit(message, await this.#createTree(tree, changes), [oid])
    await this.#point('PATCH', `/git/refs/heads${routeOf(this.#place.branch)}`, { force: false, sha: commit })
    return commit
  }

  /** Replaces the head of the branch with a commit without parents: by force, but only if the branch has not moved. */
  async #replace({ changes, message }: Write, { oid, tree }: Parent, repositoryId: string): Promise<string> {
    const commit = await this.#createCommit(message, await this.#createTree(tree, changes), [])
    const move = { name: `refs/heads/${this.#place.branch}`, beforeOid: oid, afterOid: commit, force: true }
    try {
      const data = await this.#graphql(MOVE, { input: { repositoryId, refUpdates: [move] } })
      if (data['updateRefs'] === undefined || data['updateRefs'] === null) throw malformed('updateRefs is missing')
    } catch (error) {
      // GitHub does not document how it reports a lost race here: after an unknown refusal the branch is read again.
      throw error instanceof ApiError && isUnknown(error) ? malformed(error.message) : error
    }
    return commit
  }

  /** The first commit of a branch; refused if there is a branch of that name. Over REST, only the answer shows that a repository is empty. */
  async #createBranch(write: Write): Promise<WriteOutcome> {
    let tree: string
    try {
      tree = await this.#createTree(undefined, write.changes)
    } catch (error) {
      if (error instanceof ApiError && error.status === 409 && /is empty/i.test(error.message))
        return this.#commitFirstFile(write)
      throw error
    }
    const commit = await this.#createCommit(write.message, tree, [])
    await this.#point('POST', '/git/refs', { ref: `refs/heads/${this.#place.branch}`, sha: commit })
    return written(commit)
  }

  /**
   * In an empty repository, where only the contents API works, one file creates the branch; the others follow in the next
   * attempt.
   */
  async #commitFirstFile({ changes: { files }, message }: Write): Promise<WriteOutcome> {
    const [file] = files
    if (file === undefined) throw malformed('there is no file to begin with')
    const body = { message: textOfMessage(message), content: base64Of(file.text), branch: this.#place.branch }
    const answer = await this.#client.rest('PUT', `${this.#route}/contents${routeOf(file.path)}`, body)
    const commit = oidOf(objectOf(asFields(answer, 'the file'), 'commit'), 'sha')
    return files.length === 1 ? written(commit) : { kind: 'partly', paths: [file.path] }
  }

  /** Creates a tree with the changes on top of `base`, or on top of nothing, and returns its id. */
  async #createTree(base: string | undefined, { files, removed }: Changes): Promise<string> {
    const entries: TreeEntry[] = [
      ...files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }) as const),
      ...removed.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }) as const)
    ]
    let tree = base
    for (const step of stepsOf(entries))
      tree = await this.#create('trees', { ...(tree === undefined ? {} : { base_tree: tree }), tree: step })
    if (tree === undefined) throw new Error('a tree without changes')
    return tree
  }

  #createCommit(message: CommitMessage, tree: string, parents: readonly string[]): Promise<string> {
    return this.#create('commits', { message: textOfMessage(message), tree, parents })
  }

  /** Creates an object of git, which becomes visible once a reference points at it. */
  async #create(kind: 'trees' | 'commits', body: object): Promise<string> {
    return oidOf(asFields(await this.#client.rest('POST', this.#route + route`/git/${kind}`, body), kind), 'sha')
  }

  /** Creates or moves a reference. */
  async #point(method: 'POST' | 'PATCH', path: string, body: ReferenceUpdate): Promise<void> {
    const answer = await this.#client.rest(method, this.#route + path, body)
    if (oidOf(objectOf(asFields(answer, 'the reference'), 'object'), 'sha') !== body.sha)
      throw malformed('the reference points at another commit')
  }
}

type ReferenceUpdate = { readonly sha: string } & ({ readonly ref: string } | { readonly force: false })

const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

const MOVE = `mutation PublishBadgesMove($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`

const written = (commitSha: string): WriteOutcome => ({ kind: 'written', commitSha })

const base64Of = (text: string): string => Buffer.from(text).toString('base64')

const textOfMessage = ({ headline, body }: CommitMessage): string => (body === '' ? headline : `${headline}\n\n${body}`)

/** Trees of more than about 200 entries, or of several MB, fail on GitHub: larger ones are created in steps. */
const MOST_ENTRIES = 100
const MOST_BYTES = 1_000_000

/** Whether the changes fit into one request. */
function isSmall({ files, removed }: Changes): boolean {
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return files.length + removed.length <= MOST_ENTRIES && bytes <= MOST_BYTES
}

interface TreeEntry {
  readonly path: string
  readonly mode: '100644'
  readonly type: 'blob'
  readonly content?: string
  readonly sha?: null
}

function stepsOf(entries: readonly TreeEntry[]): TreeEntry[][] {
  const steps: TreeEntry[][] = []
  let bytes = 0
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.content ?? '')
    const last = steps.at(-1)
    if (last === undefined || last.length === MOST_ENTRIES || bytes + size > MOST_BYTES) {
      steps.push([entry])
      bytes = size
    } else {
      last.push(entry)
      bytes += size
    }
  }
  return steps
}
