import type { Blob, Tip } from '../destination/branch.ts'
import type { Changes, CommitMessage } from '../destination/destination.ts'
import type { Commit } from '../destination/publish-loop.ts'
import { fullName, type Repository } from '../repository-name.ts'
import { malformed } from './api-errors.ts'
import { type BranchPlace, type BranchReader, filesBelow, type Head, type Parent, tooLarge } from './branch-rest.ts'
import type { Client } from './client.ts'
import { splitQuery, declarations, type Get, type GraphqlRequest, type Query, VALUES_A_QUERY } from './requests.ts'
import {
  asFields,
  fieldOf,
  type Fields,
  flagOf,
  isFields,
  listOf,
  numberOf,
  oidOf,
  optionalText,
  textOf
} from './response.ts'

interface Paths {
  readonly paths: readonly string[]
  /** Those whose last commits are read as well. */
  readonly traced: readonly string[]
}

/** Reads head, files and last commits in one request, unless there are very many folders or files. */
export function graphqlReader(query: Query, get: Get, place: BranchPlace): BranchReader {
  const { repository } = place
  return {
    async head(paths, traced) {
      const isTooMuch = foldersOf(paths).length > VALUES_A_QUERY
      const wanted = { paths: isTooMuch ? [] : paths, traced: traced.length > VALUES_A_QUERY ? [] : traced }
      const head = await query(headRequest(place, wanted), (answer) => parseHead(answer, place, wanted))
      return isTooMuch && head.tree !== null ? { ...head, blobs: await filesBelow(get, repository, head.tree) } : head
    },
    lastCommits: (head, paths) => lastCommitsAt(query, { repository, head }, paths),
    texts: (head, paths) => textsAt(query, { repository, head }, paths)
  }
}

/** Files are found through a listing of each of their folders. */
function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))]
}

function headRequest({ repository, branch, singleCommit }: BranchPlace, { paths, traced }: Paths): GraphqlRequest {
  const { owner, name } = repository
  const folders = foldersOf(paths)
  const variables = {
    ...{ owner, name, ref: `refs/heads/${branch}` },
    ...Object.fromEntries(folders.map((folder, index) => [`folder${index}`, `refs/heads/${branch}:${folder}`])),
    ...Object.fromEntries(traced.map((path, index) => [`value${index}`, path]))
  }
  const listings = folders.map(
    (_, index) => `folder${index}: object(expression: $folder${index}) { ... on Tree { entries { name oid type } } }`
  )
  const newest = singleCommit ? 'newest: history(first: 2) { nodes { oid message } }' : ''
  const histories = traced.map((_, index) => historyField(index)).join(' ')
  const document = `query PublishBadgesHead(${declarations(variables)}) {
  repository(owner: $owner, name: $name) {
    ${singleCommit ? 'id ' : ''}nameWithOwner isPrivate isArchived isEmpty
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { target { oid ... on Commit { tree { oid } ${newest} ${histories} } } }
    ${listings.join('\n    ')}
  }
}`
  return { document, variables }
}

function parseHead(repository: Fields, { singleCommit }: BranchPlace, { paths, traced }: Paths): Head {
  const target = repository['ref'] === null ? null : asFields(asFields(repository['ref'], 'ref')['target'], 'target')
  const defaultBranch = isFields(repository['defaultBranchRef'])
    ? optionalText(repository['defaultBranchRef'], 'name')
    : null
  return {
    name: textOf(repository, 'nameWithOwner'),
    id: optionalText(repository, 'id') ?? '',
    isEmpty: flagOf(repository, 'isEmpty'),
    isPrivate: flagOf(repository, 'isPrivate'),
    isArchived: flagOf(repository, 'isArchived'),
    defaultBranch,
    head: target === null ? null : oidOf(target, 'oid'),
    blobs: target === null ? new Map() : blobsIn(repository, paths),
    tree: target === null ? null : oidOf(asFields(target['tree'], 'tree'), 'oid'),
    ...(singleCommit ? { tip: target === null ? null : tipOf(target) } : {}),
    traced: new Map(traced.map((path, index) => [path, target === null ? null : commitOf(target, index)]))
  }
}

function blobsIn(repository: Fields, paths: readonly string[]): Map<string, string> {
  const blobs = new Map<string, string>()
  foldersOf(paths).forEach((folder, index) => {
    const tree = fieldOf(repository, `folder${index}`)
    if (!isFields(tree) || !Array.isArray(tree['entries'])) return
    for (const entry of listOf(tree, 'entries')) {
      const fields = asFields(entry, 'an entry')
      if (fields['type'] === 'blob')
        blobs.set(folder === '' ? textOf(fields, 'name') : `${folder}/${textOf(fields, 'name')}`, oidOf(fields, 'oid'))
    }
  })
  return blobs
}

function tipOf(target: Fields): Tip {
  const [first, ...older] = listOf(asFields(target['newest'], 'history'), 'nodes')
  return { message: textOf(asFields(first, 'a commit'), 'message'), isOnly: older.length === 0 }
}

interface CommitPlace {
  readonly repository: Repository
  readonly head: string
}

async function textsAt(
  query: Query,
  { repository, head }: CommitPlace,
  paths: readonly string[]
): Promise<ReadonlyMap<string, Blob>> {
  const texts = new Map<string, Blob>()
  const split = {
    name: 'PublishBadgesTexts',
    field: (index: number) =>
      `at${index}: object(expression: $value${index}) { ... on Blob { oid text isTruncated isBinary byteSize } }`,
    variable: (path: string) => `${head}:${path}`
  }
  for (const { request, part } of splitQuery(repository, paths, split)) {
    await query(request, (answer) => {
      for (const [index, path] of part.entries()) {
        const blob = blobOf(path, fieldOf(answer, `at${index}`))
        if (blob !== undefined) texts.set(path, blob)
      }
    })
  }
  return texts
}

function blobOf(path: string, blob: unknown): Blob | undefined {
  if (!isFields(blob) || blob['oid'] === undefined) return undefined
  if (flagOf(blob, 'isTruncated')) throw tooLarge(path, numberOf(blob, 'byteSize'))
  const text = optionalText(blob, 'text')
  return blob['isBinary'] === true || text === null ? undefined : { oid: oidOf(blob, 'oid'), text }
}

async function lastCommitsAt(
  query: Query,
  { repository, head }: CommitPlace,
  paths: readonly string[]
): Promise<ReadonlyMap<string, Commit | null>> {
  const commits = new Map<string, Commit | null>()
  const split = {
    name: 'PublishBadgesTrace',
    field: (index: number) => `at${index}: object(expression: "${head}") { ... on Commit { ${historyField(index)} } }`,
    variable: (path: string) => path
  }
  for (const { request, part } of splitQuery(repository, paths, split)) {
    await query(request, (answer) => {
      for (const [index, path] of part.entries())
        commits.set(path, commitOf(asFields(fieldOf(answer, `at${index}`), 'the head'), index))
    })
  }
  return commits
}

/** The last commit of the path in `$value<index>`. */
const historyField = (index: number): string =>
  `commit${index}: history(first: 1, path: $value${index}) { nodes { oid message } }`

/** The result of `historyField`; null: no commit. */
function commitOf(target: Fields, index: number): Commit | null {
  const [last] = listOf(asFields(target[`commit${index}`], 'history'), 'nodes')
  if (last === undefined) return null
  const commit = asFields(last, 'a commit')
  return { oid: oidOf(commit, 'oid'), message: textOf(commit, 'message') }
}

const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

const MOVE = `mutation PublishBadgesMove($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`

type Graphql = Client['graphql']

/** Commits in one request, only if the branch still points at `parent`. GitHub signs the commit. Returns its id. */
export async function commitOverGraphql(
  graphql: Graphql,
  { repository, branch }: BranchPlace,
  { changes, message, parent }: { changes: Changes; message: CommitMessage; parent: Parent }
): Promise<string> {
  const { headline, body } = message
  const additions = changes.files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }))
  const deletions = changes.removed.map((path) => ({ path }))
  const input = {
    branch: { repositoryNameWithOwner: fullName(repository), branchName: branch },
    message: { headline, ...(body === '' ? {} : { body }) },
    expectedHeadOid: parent.oid,
    fileChanges: { additions, ...(deletions.length === 0 ? {} : { deletions }) }
  }
  const data = await graphql(COMMIT, { input })
  return oidOf(asFields(asFields(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit'), 'oid')
}

/** Moves a branch by force, only if it still points at `from`. */
export async function moveBranch(
  graphql: Graphql,
  { branch, repositoryId }: { readonly branch: string; readonly repositoryId: string },
  { from, to }: { readonly from: string; readonly to: string }
): Promise<void> {
  const move = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true }
  const data = await graphql(MOVE, { input: { repositoryId, refUpdates: [move] } })
  if (data['updateRefs'] === undefined || data['updateRefs'] === null) throw malformed('updateRefs is missing')
}
