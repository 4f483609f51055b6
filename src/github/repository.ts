import type { RepositoryFacts } from '../context.ts'
import { BadgeError, inputName } from '../errors.ts'
import type { Pace } from '../destination/destination.ts'
import { fullName, moved, namedRepository, type Repository } from '../repository-name.ts'
import { malformed, type Purpose } from './api-errors.ts'
import type { Client } from './client.ts'
import { splitQuery, declarations, type Get, getter, ITEMS, orMissing, querier, type Query } from './requests.ts'
import {
  asFields,
  fieldOf,
  type Fields,
  isFields,
  listOf,
  numberOf,
  oidOf,
  route,
  routeOf,
  textOf
} from './response.ts'

function purposeOf(repository: Repository, what: string, permission = 'contents: read'): Purpose {
  const name = fullName(repository)
  return {
    what: `to read ${what} ${name}`,
    permission,
    repository: name,
    missing: `There is no repository ${name}, or the token may not see it ("${permission}"). A repository other than the workflow's own needs a ${inputName('token', '"token"')} that may.`
  }
}

export function repositoryFacts(client: Client, pace: Pace, repository: Repository): Promise<RepositoryFacts> {
  const { owner, name } = repository
  const get = getter(client, pace, purposeOf(repository, 'the repository'))
  return get(route`/repos/${owner}/${name}`, (fields) => {
    const current = textOf(fields, 'full_name')
    if (current.toLowerCase() !== fullName(repository).toLowerCase()) throw moved(repository, current)
    return {
      id: String(numberOf(fields, 'id')),
      defaultBranch: textOf(fields, 'default_branch'),
      isPrivate: fields['private'] === true,
      isFork: fields['fork'] === true,
      ownedByOrganization: textOf(asFields(fields['owner'], 'owner'), 'type') === 'Organization'
    }
  })
}

/** The oldest repository of an owner. GitHub docs, "List organization repositories", "List repositories for a user". */
export async function oldestRepository(client: Client, pace: Pace, owner: string): Promise<Repository | undefined> {
  const get = getter(client, pace, {
    what: `to read the repositories of ${owner}`,
    permission: '"contents: read"',
    missing: `There is no account ${owner}, or the token may not see it.`
  })
  const read = (path: string): Promise<{ readonly first: Repository | undefined }> =>
    get(`${path}?sort=created&direction=asc&per_page=1`, (fields) => {
      const [first] = listOf(fields, ITEMS)
      if (first === undefined) return { first }
      return { first: namedRepository(textOf(asFields(first, 'a repository'), 'full_name')) }
    })
  // An account is an organization or a user.
  return ((await orMissing(read(route`/orgs/${owner}/repos`))) ?? (await read(route`/users/${owner}/repos`))).first
}

const NEWEST = `query PublishBadgesNewest($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { oid } }
    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }
  }
}`

export interface Newest {
  /** Head of the default branch; null: the repository is empty. */
  readonly commitSha: string | null
  readonly tag: string | null
}

/** Head of the default branch and newest tag. */
export function newest(client: Client, pace: Pace, repository: Repository): Promise<Newest> {
  const query = querier(client, pace, purposeOf(repository, 'the newest commit and tag of'))
  const variables = { owner: repository.owner, name: repository.name }
  return query({ document: NEWEST, variables }, (answer) => {
    const head = answer['defaultBranchRef']
    const [tag] = listOf(asFields(answer['refs'], 'refs'), 'nodes')
    return {
      commitSha: isFields(head) ? oidOf(asFields(head['target'], 'target'), 'oid') : null,
      tag: isFields(tag) ? textOf(tag, 'name') : null
    }
  })
}

export interface FilePlace {
  readonly path: string
  /** Branch, tag or commit; undefined: the default branch. */
  readonly ref: string | undefined
}

/** The text of a file; undefined: it does not exist, or the token may not see it. */
export function readContents(get: Get, repository: Repository, file: FilePlace): Promise<string | undefined> {
  return contentsAt(get, repository, { ...file, parse: textIn })
}

/** The paths of the files in a folder of the default branch; none if there is no such folder. */
export async function filesIn(get: Get, repository: Repository, path: string): Promise<ReadonlySet<string>> {
  return (await contentsAt(get, repository, { path, ref: undefined, parse: pathsIn })) ?? new Set()
}

async function contentsAt<T>(
  get: Get,
  repository: Repository,
  { path, ref, parse }: FilePlace & { readonly parse: (fields: Fields) => T | undefined }
): Promise<T | undefined> {
  const { owner, name } = repository
  const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`
  const purpose: Purpose = {
    what: `to read ${path} of ${fullName(repository)}`,
    permission: 'contents: read',
    repository: fullName(repository),
    missing: `There is no ${path} in ${fullName(repository)}, or the token may not see it.`
  }
  return orMissing(get(route`/repos/${owner}/${name}/contents` + routeOf(path) + query, parse, purpose))
}

function pathsIn(fields: Fields): ReadonlySet<string> | undefined {
  if (!(ITEMS in fields)) return undefined
  return new Set(listOf(fields, ITEMS).map((item) => textOf(asFields(item, 'an entry'), 'path')))
}

/** GitHub docs, "Get repository content": the answer contains files up to 1 MB; a folder is a list. */
function textIn(fields: Fields): string | undefined {
  if (ITEMS in fields || fields['type'] !== 'file') return undefined
  const encoding = textOf(fields, 'encoding')
  if (encoding === 'none')
    throw new BadgeError('invalid', `${textOf(fields, 'path')} is larger than the 1 MB that can be read.`)
  if (encoding !== 'base64') throw malformed(`encoding ${encoding}`)
  return Buffer.from(textOf(fields, 'content'), 'base64').toString('utf8')
}

const purposeOfBranches = (repository: Repository): Purpose =>
  purposeOf(repository, 'the branches of', 'contents: write')

/** Which of the names are branches or tags. */
export async function existingRefs(
  client: Client,
  pace: Pace,
  { repository, names }: { readonly repository: Repository; readonly names: readonly string[] }
): Promise<ReadonlySet<string>> {
  const query = querier(client, pace, purposeOfBranches(repository))
  const found = new Set<string>()
  const field = (index: number): string => `at${index}: ref(qualifiedName: $value${index}) { name }`
  for (const folder of ['refs/heads/', 'refs/tags/']) {
    const split = { name: 'PublishBadgesRefs', field, variable: (name: string) => folder + name }
    for (const { request, part } of splitQuery(repository, names, split)) {
      await query(request, (answer) => {
        for (const [index, name] of part.entries()) if (isFields(fieldOf(answer, `at${index}`))) found.add(name)
      })
    }
  }
  return found
}

const BRANCH = `query PublishBadgesBranch($owner: String!, $name: String!, $branch: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    branch: ref(qualifiedName: $branch) { name }
    tag: ref(qualifiedName: $tag) { name }
    refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }
  }
}`

/** Whether there is a branch or tag of a name, and the names of 100 branches. If they cannot be read, the name counts as existing. */
export async function branchNamed(
  client: Client,
  pace: Pace,
  { repository, branch }: { readonly repository: Repository; readonly branch: string }
): Promise<{ readonly exists: boolean; readonly names: readonly string[] }> {
  const { owner, name } = repository
  const variables = { owner, name, branch: `refs/heads/${branch}`, tag: `refs/tags/${branch}` }
  const query = querier(client, pace, purposeOfBranches(repository))
  try {
    return await query({ document: BRANCH, variables }, (answer) => ({
      exists: isFields(fieldOf(answer, 'branch')) || isFields(fieldOf(answer, 'tag')),
      names: listOf(asFields(answer['refs'], 'refs'), 'nodes').map((node) => textOf(asFields(node, 'a branch'), 'name'))
    }))
  } catch (error) {
    if (error instanceof BadgeError && error.kind === 'setup') return { exists: true, names: [] }
    throw error
  }
}

/** A branch that git cannot have beside this one: `badges/x` beside `badges`. undefined: there is none, or it cannot be read. */
export async function conflictingBranch(
  query: Query,
  { owner, name }: Repository,
  branch: string
): Promise<string | undefined> {
  const parts = branch.split('/')
  const parents = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
  const variables = {
    ...{ owner, name, below: `refs/heads/${branch}/` },
    ...Object.fromEntries(parents.map((parent, index) => [`value${index}`, `refs/heads/${parent}`]))
  }
  const fields = parents.map((_, index) => `at${index}: ref(qualifiedName: $value${index}) { name }`)
  const document = `query PublishBadgesConflictingBranch(${declarations(variables)}) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: $below, first: 1) { nodes { name } }
    ${fields.join('\n    ')}
  }
}`
  try {
    return await query({ document, variables }, (answer) => {
      const parent = parents.find((_, index) => isFields(fieldOf(answer, `at${index}`)))
      const [below] = listOf(asFields(answer['refs'], 'refs'), 'nodes')
      if (parent !== undefined || !isFields(below)) return parent
      return `${branch}/${textOf(below, 'name').replace(`${branch}/`, '')}`
    })
  } catch (error) {
    if (error instanceof BadgeError && error.kind !== 'signal') return undefined
    throw error
  }
}
