import { blobId, type Commit, type StoreState, type Tip } from '../destination/destination.ts'
import { BadgeError } from '../errors.ts'
import { fullName, type Repository } from '../repository-name.ts'
import { malformed } from './api-errors.ts'
import { bytesIn } from './repository.ts'
import {
  all,
  type Get,
  ITEMS,
  type Listing,
  orMissing,
  queryValues,
  type RepositoryQuery,
  type RepositoryReader,
  route,
  routeOf,
  VALUES_A_QUERY
} from './requests.ts'
import {
  asFields,
  entriesOf,
  fieldOf,
  type Fields,
  flagOf,
  isFields,
  nodesOf,
  numberOf,
  objectOf,
  oidOf,
  optionalObject,
  optionalText,
  textOf
} from './response.ts'

export interface BranchPlace {
  readonly repository: Repository
  readonly branch: string
  /** Whether the branch has a single commit, which every publication replaces. */
  readonly singleCommit: boolean
}

/** A branch and its repository at one moment. */
export interface Head extends StoreState {
  readonly head: string | null
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
  /** The texts of files, without those that do not exist or are not text. */
  texts(head: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Needs a request each for repository, head and listing, and one for every commit or text. */
export function restReader({ repository, get }: RepositoryReader, branch: string): BranchReader {
  let known: RepositoryState | undefined
  return {
    async head(paths) {
      known ??= await repositoryState(get)
      const newest = await newestCommit(get, branch)
      const blobs =
        newest === undefined || paths.length === 0 ? new Map() : await filesBelow({ repository, get }, newest.tree)
      // Without the branch, only the first write shows whether the repository is empty.
      const place = { head: newest?.oid ?? null, tree: newest?.tree ?? null, isEmpty: false, id: '' }
      return { ...known, ...place, blobs, traced: new Map() }
    },
    async lastCommits(head, paths) {
      const commits = new Map<string, Commit>()
      for (const path of paths) {
        const [last] = await all(get, commitListing({ sha: head, path }, { size: 1, mostPages: 1 }))
        if (last !== undefined) commits.set(path, last)
      }
      return commits
    },
    async texts(head, paths) {
      const texts = new Map<string, string>()
      for (const path of paths) {
        const text = await orMissing(get(`/contents${routeOf(path)}?ref=${head}`, (file) => textOfFile(path, file)))
        if (text !== undefined) texts.set(path, text)
      }
      return texts
    }
  }
}

type RepositoryState = Pick<Head, 'name' | 'isPrivate' | 'isArchived' | 'defaultBranch'>

export function repositoryState(get: Get): Promise<RepositoryState> {
  return get('', (repository) => ({
    name: textOf(repository, 'full_name'),
    isPrivate: flagOf(repository, 'private'),
    isArchived: flagOf(repository, 'archived'),
    defaultBranch: textOf(repository, 'default_branch')
  }))
}

/** Head and tree of a branch. A renamed branch answers under its new name, which counts as missing. */
function newestCommit(get: Get, branch: string): Promise<{ oid: string; tree: string } | undefined> {
  return orMissing(
    get(route`/branches/${branch}`, (answer) => {
      if (textOf(answer, 'name') !== branch) return undefined
      const head = objectOf(answer, 'commit')
      return { oid: oidOf(head, 'sha'), tree: oidOf(objectOf(objectOf(head, 'commit'), 'tree'), 'sha') }
    })
  )
}

/** The history of `sha`, newest first; with a path, only the commits that changed it. */
export function commitListing(
  query: { readonly sha: string; readonly path?: string },
  limits: { readonly size?: number; readonly mostPages: number }
): Listing<Commit> {
  const parse = (item: Fields): Commit => ({
    oid: oidOf(item, 'sha'),
    message: textOf(objectOf(item, 'commit'), 'message')
  })
  return { path: `/commits?${new URLSearchParams(query).toString()}`, key: ITEMS, parse, ...limits }
}

/** Every file below a commit or tree by path, with its blob id. */
export function filesBelow(
  { repository, get }: Pick<RepositoryReader, 'repository' | 'get'>,
  oid: string
): Promise<ReadonlyMap<string, string>> {
  return get(route`/git/trees/${oid}` + '?recursive=1', (answer) => {
    if (flagOf(answer, 'truncated'))
      throw new BadgeError(
        'refused',
        `The branch of ${fullName(repository)} has more files than GitHub lists at once (100,000). Publish the badges to a branch of their own.`
      )
    const entries = entriesOf(answer, 'tree', (entry): [string, string][] =>
      entry['type'] === 'blob' ? [[textOf(entry, 'path'), oidOf(entry, 'sha')]] : []
    )
    return new Map(entries.flat())
  })
}

function textOfFile(path: string, file: Fields): string | undefined {
  const text = bytesIn(file, () => tooLarge(path, numberOf(file, 'size')))?.toString('utf8')
  return text === undefined || text.includes('\0') ? undefined : unlessOther(text, oidOf(file, 'sha'))
}

/** The text, if it has the bytes of the blob: those that are not UTF-8 would be lost if the text were written back. */
const unlessOther = (text: string, oid: string): string | undefined => (blobId(text) === oid ? text : undefined)

function tooLarge(path: string, bytes: number): BadgeError {
  return new BadgeError('refused', `The file ${path} is too large to be read: ${bytes} bytes. Make it smaller.`)
}

/** Reads head, files and last commits in one request, unless there are very many folders or files. */
export function graphqlReader({ repository, get, query }: RepositoryReader, place: BranchPlace): BranchReader {
  return {
    async head(paths, traced) {
      const isTooMuch = foldersOf(paths).length > VALUES_A_QUERY
      const wanted = { paths: isTooMuch ? [] : paths, traced: traced.length > VALUES_A_QUERY ? [] : traced }
      const head = await query(headQuery(place, wanted), (answer) => parseHead(answer, place, wanted))
      if (!isTooMuch || head.tree === null) return head
      return { ...head, blobs: await filesBelow({ repository, get }, head.tree) }
    },
    lastCommits: (head, paths) =>
      queryValues(query, paths, {
        name: 'PublishBadgesTrace',
        field: (index) => `object(expression: "${head}") { ... on Commit { history: ${historyOf(index)} } }`,
        variable: (path) => path,
        parse: (commit) => lastOf(asFields(commit, 'the head'), 'history')
      }),
    async texts(head, paths) {
      const texts = await queryValues(query, paths, {
        name: 'PublishBadgesTexts',
        field: (index) =>
          `object(expression: $value${index}) { ... on Blob { oid text isTruncated isBinary byteSize } }`,
        variable: (path) => `${head}:${path}`,
        parse: (blob, path) => textOfBlob(path, blob)
      })
      return new Map([...texts].flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])))
    }
  }
}

interface Paths {
  readonly paths: readonly string[]
  /** Those whose last commits are read as well. */
  readonly traced: readonly string[]
}

/** Files are found through a listing of each of their folders. */
function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))]
}

function headQuery({ branch, singleCommit }: BranchPlace, { paths, traced }: Paths): RepositoryQuery {
  const ref = `refs/heads/${branch}`
  const folders = foldersOf(paths)
  const newest = singleCommit ? 'newest: history(first: 2) { nodes { oid message } }' : ''
  const histories = traced.map((_, index) => `commit${index}: ${historyOf(index)}`).join(' ')
  return {
    name: 'PublishBadgesHead',
    variables: {
      ref,
      ...Object.fromEntries(folders.map((folder, index) => [`folder${index}`, `${ref}:${folder}`])),
      ...Object.fromEntries(traced.map((path, index) => [`value${index}`, path]))
    },
    fields: [
      `${singleCommit ? 'id ' : ''}nameWithOwner isPrivate isArchived isEmpty`,
      'defaultBranchRef { name }',
      `ref(qualifiedName: $ref) { target { oid ... on Commit { tree { oid } ${newest} ${histories} } } }`,
      ...folders.map(
        (_, index) =>
          `folder${index}: object(expression: $folder${index}) { ... on Tree { entries { name oid type } } }`
      )
    ]
  }
}

function parseHead(repository: Fields, { singleCommit }: BranchPlace, { paths, traced }: Paths): Head {
  const target = repository['ref'] === null ? null : objectOf(objectOf(repository, 'ref'), 'target')
  return {
    name: textOf(repository, 'nameWithOwner'),
    id: optionalText(repository, 'id') ?? '',
    isEmpty: flagOf(repository, 'isEmpty'),
    isPrivate: flagOf(repository, 'isPrivate'),
    isArchived: flagOf(repository, 'isArchived'),
    defaultBranch: optionalText(optionalObject(repository, 'defaultBranchRef'), 'name'),
    head: target === null ? null : oidOf(target, 'oid'),
    blobs: target === null ? new Map() : blobsIn(repository, paths),
    tree: target === null ? null : oidOf(objectOf(target, 'tree'), 'oid'),
    ...(singleCommit ? { tip: target === null ? null : tipOf(target) } : {}),
    traced: new Map(traced.map((path, index) => [path, target === null ? null : lastOf(target, `commit${index}`)]))
  }
}

function blobsIn(repository: Fields, paths: readonly string[]): Map<string, string> {
  const blobs = foldersOf(paths).flatMap((folder, index) => {
    const tree = fieldOf(repository, `folder${index}`)
    if (!isFields(tree) || !Array.isArray(tree['entries'])) return []
    const prefix = folder === '' ? '' : `${folder}/`
    return entriesOf(tree, 'entries', (entry): [string, string][] =>
      entry['type'] === 'blob' ? [[prefix + textOf(entry, 'name'), oidOf(entry, 'oid')]] : []
    ).flat()
  })
  return new Map(blobs)
}

function tipOf(target: Fields): Tip {
  const [message, ...older] = nodesOf(target, 'newest', (commit) => textOf(commit, 'message'))
  if (message === undefined) throw malformed('the newest commit is missing')
  return { message, isOnly: older.length === 0 }
}

/** The last commit of the path in `$value<index>`. */
const historyOf = (index: number): string => `history(first: 1, path: $value${index}) { nodes { oid message } }`

/** The newest commit of a history; null: the history is empty. */
function lastOf(target: Fields, key: string): Commit | null {
  const [last] = nodesOf(target, key, (commit) => ({ oid: oidOf(commit, 'oid'), message: textOf(commit, 'message') }))
  return last ?? null
}

function textOfBlob(path: string, blob: unknown): string | undefined {
  if (!isFields(blob) || blob['oid'] === undefined) return undefined
  if (flagOf(blob, 'isTruncated')) throw tooLarge(path, numberOf(blob, 'byteSize'))
  const text = optionalText(blob, 'text')
  return blob['isBinary'] === true || text === null ? undefined : unlessOther(text, oidOf(blob, 'oid'))
}
