import { BadgeError } from '../errors.ts'
import type { Blob, BranchState } from '../destination/branch.ts'
import type { BadgeFile, Changes } from '../destination/destination.ts'
import type { Commit } from '../destination/publish-loop.ts'
import { fullName, type Repository } from '../repository-name.ts'
import { malformed } from './api-errors.ts'
import type { Client } from './client.ts'
import { type Get, ITEMS, orMissing } from './requests.ts'
import {
  asFields,
  type Fields,
  flagOf,
  listOf,
  numberOf,
  oidOf,
  optionalText,
  route,
  routeOf,
  textOf
} from './response.ts'

export interface BranchPlace {
  readonly repository: Repository
  readonly branch: string
  /** Whether the branch has one commit only, which every publication replaces. */
  readonly singleCommit: boolean
}

/** A branch and its repository at one moment. */
export interface Head extends BranchState {
  readonly name: string
  /** Node id of the repository; '' if it was not needed. */
  readonly id: string
  /** Whether the repository has no commit: then the git data API cannot create branches. */
  readonly isEmpty: boolean
  readonly isPrivate: boolean
  readonly isArchived: boolean
  readonly defaultBranch: string | null
  /** The tree of the head. */
  readonly tree: string | null
  /** Last commits that were read together with the head; null: the path has none. */
  readonly traced: ReadonlyMap<string, Commit | null>
}

/** Reads a branch, over GraphQL or REST. */
export interface BranchReader {
  head(paths: readonly string[], traced: readonly string[]): Promise<Head>
  /** The commits that last changed the paths, as seen from `head`; null, or left out: there is none. */
  lastCommits(head: string, paths: readonly string[]): Promise<ReadonlyMap<string, Commit | null>>
  texts(head: string, paths: readonly string[]): Promise<ReadonlyMap<string, Blob>>
}

/** The commit that a new one is made on top of. */
export interface Parent {
  readonly oid: string
  readonly tree: string
}

type RepositoryState = Pick<Head, 'name' | 'isPrivate' | 'isArchived' | 'defaultBranch'>

/** Needs a request each for repository, head and listing, and one for every commit or text. */
export function restReader(get: Get, { repository, branch }: BranchPlace): BranchReader {
  let known: RepositoryState | undefined
  return {
    async head(paths) {
      known ??= await repositoryState(get, repository)
      const newest = await newestCommit(get, repository, branch)
      const blobs =
        newest === undefined || paths.length === 0 ? new Map() : await filesBelow(get, repository, newest.tree)
      // Without the branch, only the first write shows whether the repository is empty.
      const place = { head: newest?.oid ?? null, tree: newest?.tree ?? null, isEmpty: false, id: '' }
      return { ...known, ...place, blobs, traced: new Map() }
    },
    async lastCommits(head, paths) {
      const commits = new Map<string, Commit>()
      for (const path of paths) {
        const [last] = await commitsOf(get, repository, { sha: head, path, per_page: '1' })
        if (last !== undefined) commits.set(path, last)
      }
      return commits
    },
    async texts(head, paths) {
      const texts = new Map<string, Blob>()
      for (const path of paths) {
        const blob = await orMissing(textAt(get, repository, { head, path }))
        if (blob !== undefined) texts.set(path, blob)
      }
      return texts
    }
  }
}

export function repositoryState(get: Get, { owner, name }: Repository): Promise<RepositoryState> {
  return get(route`/repos/${owner}/${name}`, (repository) => ({
    name: textOf(repository, 'full_name'),
    isPrivate: flagOf(repository, 'private'),
    isArchived: flagOf(repository, 'archived'),
    defaultBranch: textOf(repository, 'default_branch')
  }))
}

/** Head and tree of a branch. A renamed branch answers under its new name, which counts as missing. */
function newestCommit(get: Get, { owner, name }: Repository, branch: string): Promise<Parent | undefined> {
  return orMissing(
    get(route`/repos/${owner}/${name}/branches/${branch}`, (answer) => {
      if (textOf(answer, 'name') !== branch) return undefined
      const head = asFields(answer['commit'], 'commit')
      const tree = asFields(asFields(head['commit'], 'commit')['tree'], 'tree')
      return { oid: oidOf(head, 'sha'), tree: oidOf(tree, 'sha') }
    })
  )
}

/** Commits as GitHub lists them, newest first. */
export function commitsOf(
  get: Get,
  { owner, name }: Repository,
  query: Readonly<Record<string, string>>
): Promise<Commit[]> {
  const path = route`/repos/${owner}/${name}/commits` + `?${new URLSearchParams(query).toString()}`
  return get(path, (answer) =>
    listOf(answer, ITEMS).map((item) => {
      const commit = asFields(item, 'a commit')
      return { oid: oidOf(commit, 'sha'), message: textOf(asFields(commit['commit'], 'commit'), 'message') }
    })
  )
}

/** Every file below a commit or tree by path, with its blob id. */
export function filesBelow(get: Get, repository: Repository, oid: string): Promise<ReadonlyMap<string, string>> {
  const { owner, name } = repository
  return get(route`/repos/${owner}/${name}/git/trees/${oid}` + '?recursive=1', (answer) => {
    if (flagOf(answer, 'truncated')) throw tooManyFiles(repository)
    const files = new Map<string, string>()
    for (const item of listOf(answer, 'tree')) {
      const entry = asFields(item, 'an entry')
      if (entry['type'] === 'blob') files.set(textOf(entry, 'path'), oidOf(entry, 'sha'))
    }
    return files
  })
}

function tooManyFiles(repository: Repository): BadgeError {
  return new BadgeError(
    'refused',
    `The branch of ${fullName(repository)} has more files than GitHub lists at once (100,000). Publish the badges to a branch of their own.`
  )
}

function textAt(
  get: Get,
  { owner, name }: Repository,
  { head, path }: { readonly head: string; readonly path: string }
): Promise<Blob | undefined> {
  const file = route`/repos/${owner}/${name}/contents` + routeOf(path)
  return get(`${file}?ref=${head}`, (answer) => blobOf(path, answer))
}

/** A folder is a list, not a file. GitHub leaves out the contents of files over 1 MB. */
function blobOf(path: string, file: Fields): Blob | undefined {
  if (file[ITEMS] !== undefined || file['type'] !== 'file') return undefined
  const encoding = optionalText(file, 'encoding')
  if (encoding === 'none') throw tooLarge(path, numberOf(file, 'size'))
  if (encoding !== 'base64') throw malformed('the file is not in base64')
  const text = Buffer.from(textOf(file, 'content'), 'base64').toString('utf8')
  return text.includes('\0') ? undefined : { oid: oidOf(file, 'sha'), text }
}

export function tooLarge(path: string, bytes: number): BadgeError {
  return new BadgeError('refused', `The file ${path} is too large to be read: ${bytes} bytes. Make it smaller.`)
}

/** Trees of more than about 200 entries, or of several MB, fail on GitHub: larger ones are created in steps. */
const MOST_ENTRIES = 100
const MOST_BYTES = 1_000_000

/** Whether the changes fit into one request. */
export function isSmall({ files, removed }: Changes): boolean {
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return files.length + removed.length <= MOST_ENTRIES && bytes <= MOST_BYTES
}

interface Entry {
  readonly path: string
  readonly mode: '100644'
  readonly type: 'blob'
  readonly content?: string
  readonly sha?: null
}

type ReferenceUpdate = { readonly sha: string } & ({ readonly ref: string } | { readonly force: false })

/** GitHub's git data API: objects are created first, and become visible once a reference points at them. */
export class GitData {
  readonly #client: Client
  readonly #repository: Repository

  constructor(client: Client, repository: Repository) {
    this.#client = client
    this.#repository = repository
  }

  /** Creates a tree with the changes on top of `base`, or on top of nothing, and returns its id. */
  async createTree(base: string | undefined, { files, removed }: Changes): Promise<string> {
    const entries: Entry[] = [
      ...files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }) as const),
      ...removed.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }) as const)
    ]
    let tree = base
    for (const step of stepsOf(entries))
      tree = await this.#create('trees', { ...(tree === undefined ? {} : { base_tree: tree }), tree: step })
    if (tree === undefined) throw new Error('a tree without changes')
    return tree
  }

  createCommit(message: string, tree: string, parents: readonly string[]): Promise<string> {
    return this.#create('commits', { message, tree, parents })
  }

  /** Creates a branch that points at a commit; refused if there is a branch of that name. */
  createBranch(branch: string, sha: string): Promise<void> {
    return this.#updateReference('POST', '/refs', { ref: `refs/heads/${branch}`, sha })
  }

  /** Moves a branch forward to a commit; refused if the commit is not a descendant of its head. */
  advance(branch: string, sha: string): Promise<void> {
    return this.#updateReference('PATCH', `/refs/heads${routeOf(branch)}`, { force: false, sha })
  }

  /** Commits the first file of an empty repository, where only the contents API works; returns the commit's id. */
  async commitFirstFile(
    { path, text }: BadgeFile,
    { branch, message }: { readonly branch: string; readonly message: string }
  ): Promise<string> {
    const { owner, name } = this.#repository
    const body = { message, content: Buffer.from(text).toString('base64'), branch }
    const answer = await this.#client.rest('PUT', route`/repos/${owner}/${name}/contents` + routeOf(path), body)
    return oidOf(asFields(asFields(answer, 'the file')['commit'], 'commit'), 'sha')
  }

  async #updateReference(method: 'POST' | 'PATCH', path: string, body: ReferenceUpdate): Promise<void> {
    const { owner, name } = this.#repository
    const answer = await this.#client.rest(method, route`/repos/${owner}/${name}/git` + path, body)
    const sha = oidOf(asFields(asFields(answer, 'the reference')['object'], 'object'), 'sha')
    if (sha !== body.sha) throw malformed('the reference points at another commit')
  }

  async #create(kind: 'trees' | 'commits', body: object): Promise<string> {
    const { owner, name } = this.#repository
    const path = route`/repos/${owner}/${name}/git/${kind}`
    return oidOf(asFields(await this.#client.rest('POST', path, body), kind), 'sha')
  }
}

function stepsOf(entries: readonly Entry[]): Entry[][] {
  const steps: Entry[][] = []
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
