import type { BadgeFile, Changes, WriteOutcome } from '../destination/destination.ts'
import { ApiError, malformed } from './api-error.ts'
import type { BranchPlace } from './branch-store.ts'
import { isUnknown } from './meanings.ts'
import type { Client } from './client.ts'
import { type GitData, MOST_BYTES, MOST_ENTRIES } from './git-data.ts'
import type { Head } from './head.ts'
import { fullName } from './repository.ts'
import { asFields, oidOf } from './shape.ts'

const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

const MOVE = `mutation PublishBadgesMove($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`

/** One commit to make. */
export interface Write {
  readonly changes: Changes
  /** Lines that the message ends with, after this body. */
  readonly linesFor: (body: string) => readonly string[]
}

/** Makes commits, each taken only if the branch still points where the reading found it. */
export class BranchWriter {
  readonly #graphql: Client['graphql']
  readonly #data: GitData
  readonly #place: BranchPlace

  constructor(graphql: Client['graphql'], data: GitData, place: BranchPlace) {
    this.#graphql = graphql
    this.#data = data
    this.#place = place
  }

  async write(write: Write, head: Head, overGraphql: boolean): Promise<WriteOutcome> {
    if (head.head === null) return head.isEmpty ? this.#seed(write) : this.#plant(write)
    const at = { oid: head.head, tree: head.tree ?? head.head }
    if (this.#place.singleCommit) return written(await this.#replace(write, at, head.id))
    return written(await (overGraphql && isSmall(write.changes) ? this.#commit(write, at) : this.#advance(write, at)))
  }

  #message({ linesFor }: Write): { readonly headline: string; readonly body: string; readonly whole: string } {
    const { headline: said, body: given } = this.#place.message()
    const headline = oneLine(said)
    const body = [given, ...linesFor(given).map(oneLine)].filter((line) => line !== '').join('\n')
    return { headline, body, whole: body === '' ? headline : `${headline}\n\n${body}` }
  }

  /** In one request, which GitHub signs. */
  async #commit(write: Write, { oid }: Place): Promise<string> {
    const { headline, body } = this.#message(write)
    const { files, removed } = write.changes
    const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }))
    const deletions = removed.map((path) => ({ path }))
    const input = {
      branch: { repositoryNameWithOwner: fullName(this.#place.repository), branchName: this.#place.branch },
      message: { headline, ...(body === '' ? {} : { body }) },
      expectedHeadOid: oid,
      fileChanges: { additions, ...(deletions.length === 0 ? {} : { deletions }) }
    }
    const data = await this.#graphql(COMMIT, { input })
    return oidOf(asFields(asFields(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit'), 'oid')
  }

  /** Object by object, and then the branch forward: a commit that was made on an older head does not come after the newer one. */
  async #advance(write: Write, { oid, tree }: Place): Promise<string> {
    const made = await this.#data.tree(tree, write.changes)
    const commit = await this.#data.commit(this.#message(write).whole, made, [oid])
    await this.#data.advance(this.#place.branch, commit)
    return commit
  }

  /** One commit without a parent in place of what the branch points at: by force, and only if it still points there. */
  async #replace(write: Write, { oid, tree }: Place, repositoryId: string): Promise<string> {
    const made = await this.#data.tree(tree, write.changes)
    const commit = await this.#data.commit(this.#message(write).whole, made, [])
    const move = { name: `refs/heads/${this.#place.branch}`, beforeOid: oid, afterOid: commit, force: true }
    try {
      const data = await this.#graphql(MOVE, { input: { repositoryId, refUpdates: [move] } })
      asFields(data['updateRefs'], 'updateRefs')
    } catch (error) {
      // How GitHub words a lost race here is not documented: a refusal that is no other known one is followed up by reading.
      throw error instanceof ApiError && isUnknown(error) ? malformed(error.message) : error
    }
    return commit
  }

  /** The first commit of a branch without history; an empty repository says only here that it is one, over REST. */
  async #plant(write: Write): Promise<WriteOutcome> {
    let tree: string
    try {
      tree = await this.#data.tree(undefined, write.changes)
    } catch (error) {
      if (error instanceof ApiError && error.status === 409 && /is empty/i.test(error.message)) return this.#seed(write)
      throw error
    }
    const commit = await this.#data.commit(this.#message(write).whole, tree, [])
    await this.#data.plant(this.#place.branch, commit)
    return written(commit)
  }

  /** In an empty repository one file makes the branch; the others follow with the next round. */
  async #seed(write: Write): Promise<WriteOutcome> {
    const { files } = write.changes
    const [file] = files
    if (file === undefined) throw malformed('no file to begin with')
    const first = { ...write, changes: { files: [file], removed: [] } }
    const commit = await this.#data.seed(file, { branch: this.#place.branch, message: this.#message(first).whole })
    return files.length === 1 ? written(commit) : { kind: 'partly', paths: [file.path] }
  }
}

interface Place {
  readonly oid: string
  readonly tree: string
}

const written = (commitSha: string): WriteOutcome => ({ kind: 'written', commitSha })

/** A value in a message ends no line: what comes after it would pose as a trailer. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')

function isSmall({ files, removed }: Changes): boolean {
  const bytes = files.reduce((sum, { text }: BadgeFile) => sum + Buffer.byteLength(text), 0)
  return files.length + removed.length <= MOST_ENTRIES && bytes <= MOST_BYTES
}
