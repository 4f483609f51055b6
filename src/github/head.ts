import type { BranchState, Tip } from '../destination/branch.ts'
import type { Commit } from '../destination/converge.ts'
import { malformed } from './api-error.ts'
import { BLOB, commitOf, historyField } from './objects.ts'
import type { Repository } from './repository.ts'
import { asFields, type Fields, flagOf, isFields, listOf, oidOf, optionalText, textOf } from './shape.ts'

/** The branch and its repository, as one reading found them. */
export interface Head extends BranchState {
  readonly name: string
  /** Node id of the repository; '' where it is not wanted. */
  readonly id: string
  /** Without any commit: branches cannot be made through the git data API. */
  readonly isEmpty: boolean
  readonly isPrivate: boolean
  readonly isArchived: boolean
  readonly defaultBranch: string | null
  /** The tree of the head. */
  readonly tree: string | null
  /** Last commits that the reading has brought along; null: the path has none. */
  readonly traced: ReadonlyMap<string, Commit | null>
}

export interface HeadPlace {
  readonly repository: Repository
  readonly branch: string
  /** One more file to be read along, of any commit: `HEAD:.github/badges.yml`. */
  readonly file?: string
  /** Whether the branch keeps one commit: then what its newest one says is read along. */
  readonly singleCommit?: boolean
}

/** Own files are found through a listing of each of their folders. */
export function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))]
}

/** The query for the branch's head, the files at `paths`, and the last commits of `traced`. */
export function headQuery(
  { repository, branch, file, singleCommit = false }: HeadPlace,
  paths: readonly string[],
  traced: readonly string[]
): { document: string; variables: Record<string, string> } {
  const variables: Record<string, string> = {
    owner: repository.owner,
    name: repository.name,
    ref: `refs/heads/${branch}`
  }
  const folders = foldersOf(paths).map((folder, index) => {
    variables[`folder${index}`] = `refs/heads/${branch}:${folder}`
    return `folder${index}: object(expression: $folder${index}) { ... on Tree { entries { name oid type } } }`
  })
  const commits = traced.map((path, index) => {
    variables[`path${index}`] = path
    return historyField(index)
  })
  if (file !== undefined) {
    variables['file'] = file
    folders.push(`file: object(expression: $file) { ${BLOB} }`)
  }
  const newest = singleCommit ? 'newest: history(first: 2) { nodes { oid message } }' : ''
  const target = `target { oid ... on Commit { tree { oid } ${newest} ${commits.join(' ')} } }`
  const document = `query PublishBadgesHead(${Object.keys(variables)
    .map((name) => `$${name}: String!`)
    .join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${singleCommit ? 'id ' : ''}nameWithOwner isPrivate isArchived isEmpty
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { ${target} }
    ${folders.join('\n    ')}
  }
}`
  return { document, variables }
}

/** Reads the answer to `headQuery`. */
export function parseHead(
  repository: Fields,
  { singleCommit = false }: Pick<HeadPlace, 'singleCommit'>,
  { paths, traced }: { readonly paths: readonly string[]; readonly traced: readonly string[] }
): Head {
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
    const tree = repository[`folder${index}`]
    if (tree === undefined) throw malformed(`folder${index} is missing`)
    if (!isFields(tree) || !Array.isArray(tree['entries'])) return
    for (const entry of listOf(tree, 'entries')) {
      const fields = asFields(entry, 'an entry')
      if (fields['type'] === 'blob')
        blobs.set(folder === '' ? textOf(fields, 'name') : `${folder}/${textOf(fields, 'name')}`, oidOf(fields, 'oid'))
    }
  })
  return blobs
}

/** What the newest commit says, and whether it is the only one. */
function tipOf(target: Fields): Tip {
  const [first, ...older] = listOf(asFields(target['newest'], 'history'), 'nodes')
  return { message: textOf(asFields(first, 'a commit'), 'message'), isOnly: older.length === 0 }
}
