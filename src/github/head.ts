import type { BranchState } from '../target/branch.ts'
import type { Commit } from '../target/converge.ts'
import { malformed } from './api-error.ts'
import { BLOB, commitOf, historyField } from './objects.ts'
import type { Repository } from './repository.ts'
import { asFields, type Fields, flagOf, isFields, listOf, oidOf, optionalText, textOf } from './shape.ts'

/** Head, own files and the state of the repository, from one request. */
export interface Head extends BranchState {
  readonly name: string
  readonly isEmpty: boolean
  readonly isPrivate: boolean
  readonly isArchived: boolean
  readonly defaultBranch: string | null
  /** The tree of the head. */
  readonly tree: string | null
  /** The last commits of the paths that were traced; null: it has none. */
  readonly traced: ReadonlyMap<string, Commit | null>
}

/** Own files are found through a listing of each of their folders. */
function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))]
}

export interface HeadPlace {
  readonly repository: Repository
  readonly branch: string
  /** One more file to be read along, of any commit: `HEAD:.github/badges.yml`. */
  readonly file?: string
}

/** The query for the branch's head, the files at `paths`, and the last commits of `traced`. */
export function headQuery(
  { repository, branch, file }: HeadPlace,
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
  const target = `target { oid ... on Commit { tree { oid } ${commits.join(' ')} } }`
  const document = `query PublishBadgesHead(${Object.keys(variables)
    .map((name) => `$${name}: String!`)
    .join(', ')}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner isPrivate isArchived isEmpty
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { ${target} }
    ${folders.join('\n    ')}
  }
}`
  return { document, variables }
}

/** Reads the answer to `headQuery`. */
export function parseHead(repository: Fields, paths: readonly string[], traced: readonly string[]): Head {
  const target = repository['ref'] === null ? null : asFields(asFields(repository['ref'], 'ref')['target'], 'target')
  const defaultBranch = isFields(repository['defaultBranchRef'])
    ? optionalText(repository['defaultBranchRef'], 'name')
    : null
  return {
    name: textOf(repository, 'nameWithOwner'),
    isEmpty: flagOf(repository, 'isEmpty'),
    isPrivate: flagOf(repository, 'isPrivate'),
    isArchived: flagOf(repository, 'isArchived'),
    defaultBranch,
    head: target === null ? null : oidOf(target, 'oid'),
    blobs: target === null ? new Map() : blobsIn(repository, paths),
    tree: target === null ? null : oidOf(asFields(target['tree'], 'tree'), 'oid'),
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
