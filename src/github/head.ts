import type { BranchState } from '../target/branch.ts'
import type { Commit } from '../target/converge.ts'
import { malformed } from './api-error.ts'
import type { Repository } from './repository.ts'
import { asFields, type Fields, isFields, listOf, oidOf, optionalText, textOf } from './shape.ts'

/** Head, own files and the state of the repository, from one request. */
export interface Head extends BranchState {
  readonly name: string
  readonly isEmpty: boolean
  readonly isPrivate: boolean
  readonly isArchived: boolean
  readonly defaultBranch: string | null
}

/** Own files are found through a listing of each of their folders. */
function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))]
}

/** The query for the branch's head, the files at `paths`, and the last commits of `traced`. */
export function headQuery(
  { repository, branch }: { readonly repository: Repository; readonly branch: string },
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
    return `commit${index}: history(first: 1, path: $path${index}) { nodes { oid message } }`
  })
  const target = `target { oid ${commits.length === 0 ? '' : `... on Commit { ${commits.join(' ')} }`} }`
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
export function parseHead(data: Fields, paths: readonly string[], traced: readonly string[]): Head {
  const repository = asFields(data['repository'], 'repository')
  const target = repository['ref'] === null ? null : asFields(asFields(repository['ref'], 'ref')['target'], 'target')
  const defaultBranch = isFields(repository['defaultBranchRef'])
    ? optionalText(repository['defaultBranchRef'], 'name')
    : null
  return {
    name: textOf(repository, 'nameWithOwner'),
    isEmpty: flag(repository, 'isEmpty'),
    isPrivate: flag(repository, 'isPrivate'),
    isArchived: flag(repository, 'isArchived'),
    defaultBranch,
    head: target === null ? null : oidOf(target, 'oid'),
    blobs: target === null ? new Map() : blobsIn(repository, paths),
    lastCommits: target === null ? new Map() : commitsIn(target, traced)
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

function commitsIn(target: Fields, traced: readonly string[]): Map<string, Commit> {
  const commits = new Map<string, Commit>()
  traced.forEach((path, index) => {
    const [last] = listOf(asFields(target[`commit${index}`], 'history'), 'nodes')
    if (last === undefined) return
    const commit = asFields(last, 'a commit')
    commits.set(path, { oid: oidOf(commit, 'oid'), message: textOf(commit, 'message') })
  })
  return commits
}

function flag(fields: Fields, key: string): boolean {
  const value = fields[key]
  if (typeof value === 'boolean') return value
  throw malformed(`${key} is no boolean`)
}
