import type { RepositoryFacts } from '../context.ts'
import { BadgeError, inputName } from '../errors.ts'
import { equalNames, fullName, moved, namedRepository, type Repository } from '../repository-name.ts'
import { malformed, type Purpose } from './api-errors.ts'
import {
  type Connection,
  getter,
  ITEMS,
  orMissing,
  queryValues,
  repositoryReader,
  type RepositoryReader,
  route,
  routeOf
} from './requests.ts'
import { entriesOf, fieldOf, type Fields, isFields, nodesOf, numberOf, objectOf, oidOf, textOf } from './response.ts'

function purposeOf(repository: Repository, what: string, permission = 'contents: read'): Purpose {
  const name = fullName(repository)
  return {
    what: `to read ${what} ${name}`,
    permission,
    repository: name,
    missing: `There is no repository ${name}, or the token may not see it ("${permission}"). A repository other than the workflow's own needs a ${inputName('token', '"token"')} that may.`
  }
}

export function repositoryFacts(connection: Connection, repository: Repository): Promise<RepositoryFacts> {
  const { get } = repositoryReader(connection, repository, purposeOf(repository, 'the repository'))
  return get('', (fields) => {
    const current = textOf(fields, 'full_name')
    if (!equalNames(current, fullName(repository))) throw moved(repository, current)
    return {
      id: String(numberOf(fields, 'id')),
      defaultBranch: textOf(fields, 'default_branch'),
      isPrivate: fields['private'] === true,
      isFork: fields['fork'] === true,
      ownedByOrganization: textOf(objectOf(fields, 'owner'), 'type') === 'Organization'
    }
  })
}

/** The oldest repository of an owner. GitHub docs, "List organization repositories", "List repositories for a user". */
export async function oldestRepository(connection: Connection, owner: string): Promise<Repository | undefined> {
  const get = getter(connection, {
    what: `to read the repositories of ${owner}`,
    permission: '"contents: read"',
    missing: `There is no account ${owner}, or the token may not see it.`
  })
  const read = (path: string): Promise<string[]> =>
    get(`${path}?sort=created&direction=asc&per_page=1`, (fields) =>
      entriesOf(fields, ITEMS, (repository) => textOf(repository, 'full_name'))
    )
  // An account is an organization or a user.
  const [first] = (await orMissing(read(route`/orgs/${owner}/repos`))) ?? (await read(route`/users/${owner}/repos`))
  return first === undefined ? undefined : namedRepository(first)
}

export interface Newest {
  /** Head of the default branch; null: the repository is empty. */
  readonly commitSha: string | null
  readonly tag: string | null
}

/** Head of the default branch and newest tag. */
export function newest(connection: Connection, repository: Repository): Promise<Newest> {
  const purpose = purposeOf(repository, 'the newest commit and tag of')
  const fields = [
    'defaultBranchRef { target { oid } }',
    'refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }'
  ]
  const { query } = repositoryReader(connection, repository, purpose)
  return query({ name: 'PublishBadgesNewest', fields }, (answer) => {
    const head = answer['defaultBranchRef']
    const [tag] = nodesOf(answer, 'refs', (node) => textOf(node, 'name'))
    return { commitSha: isFields(head) ? oidOf(objectOf(head, 'target'), 'oid') : null, tag: tag ?? null }
  })
}

export interface FilePlace {
  readonly path: string
  /** Branch, tag or commit; undefined: the default branch. */
  readonly ref: string | undefined
}

/** The text of a file; undefined: it does not exist, or the token may not see it. */
export async function readContents(reader: RepositoryReader, file: FilePlace): Promise<string | undefined> {
  const tooLarge = (): BadgeError => new BadgeError('invalid', `${file.path} is larger than the 1 MB that can be read.`)
  return (await contentsAt(reader, file, (answer) => bytesIn(answer, tooLarge)))?.toString('utf8')
}

/** The paths of the files in a folder of the default branch; none if there is no such folder. */
export async function filesIn(reader: RepositoryReader, path: string): Promise<ReadonlySet<string>> {
  const parse = (folder: Fields): string[] =>
    ITEMS in folder ? entriesOf(folder, ITEMS, (item) => textOf(item, 'path')) : []
  return new Set(await contentsAt(reader, { path, ref: undefined }, parse))
}

async function contentsAt<T>(
  { repository, get }: RepositoryReader,
  { path, ref }: FilePlace,
  parse: (fields: Fields) => T
): Promise<T | undefined> {
  const name = fullName(repository)
  const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`
  const purpose: Purpose = {
    what: `to read ${path} of ${name}`,
    permission: 'contents: read',
    repository: name,
    missing: `There is no ${path} in ${name}, or the token may not see it.`
  }
  return orMissing(get(`/contents${routeOf(path)}${query}`, parse, purpose))
}

/**
 * The bytes in an answer about a file; undefined for a folder, which is a list. GitHub docs, "Get repository content": the answer
 * contains files up to 1 MB.
 */
export function bytesIn(file: Fields, tooLarge: () => BadgeError): Buffer | undefined {
  if (ITEMS in file || file['type'] !== 'file') return undefined
  const encoding = textOf(file, 'encoding')
  if (encoding === 'none') throw tooLarge()
  if (encoding !== 'base64') throw malformed(`encoding ${encoding}`)
  return Buffer.from(textOf(file, 'content'), 'base64')
}

/** Reads branches and tags. */
const refsReader = (connection: Connection, repository: Repository): RepositoryReader =>
  repositoryReader(connection, repository, purposeOf(repository, 'the branches of', 'contents: write'))

/** Which of the names are branches or tags. */
export async function existingRefs(
  connection: Connection,
  repository: Repository,
  names: readonly string[]
): Promise<ReadonlySet<string>> {
  const { query } = refsReader(connection, repository)
  const found = new Set<string>()
  for (const folder of ['refs/heads/', 'refs/tags/']) {
    const refs = await queryValues(query, names, {
      name: 'PublishBadgesRefs',
      field: (index) => `ref(qualifiedName: $value${index}) { name }`,
      variable: (name) => folder + name,
      parse: isFields
    })
    for (const [name, exists] of refs) if (exists) found.add(name)
  }
  return found
}

/** Whether there is a branch or tag of a name, and the names of 100 branches. If they cannot be read, the name counts as existing. */
export async function branchNamed(
  connection: Connection,
  repository: Repository,
  branch: string
): Promise<{ readonly exists: boolean; readonly names: readonly string[] }> {
  const { query } = refsReader(connection, repository)
  const variables = { branch: `refs/heads/${branch}`, tag: `refs/tags/${branch}` }
  const fields = [
    'branch: ref(qualifiedName: $branch) { name }',
    'tag: ref(qualifiedName: $tag) { name }',
    'refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }'
  ]
  try {
    return await query({ name: 'PublishBadgesBranch', fields, variables }, (answer) => ({
      exists: isFields(fieldOf(answer, 'branch')) || isFields(fieldOf(answer, 'tag')),
      names: nodesOf(answer, 'refs', (node) => textOf(node, 'name'))
    }))
  } catch (error) {
    if (error instanceof BadgeError && error.kind === 'setup') return { exists: true, names: [] }
    throw error
  }
}

/** A branch that git cannot have beside this one: `badges/x` beside `badges`. undefined: there is none, or it cannot be read. */
export async function conflictingBranch({ query }: RepositoryReader, branch: string): Promise<string | undefined> {
  const parts = branch.split('/')
  const parents = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
  const variables = {
    below: `refs/heads/${branch}/`,
    ...Object.fromEntries(parents.map((parent, index) => [`value${index}`, `refs/heads/${parent}`]))
  }
  const fields = [
    'refs(refPrefix: $below, first: 1) { nodes { name } }',
    ...parents.map((_, index) => `at${index}: ref(qualifiedName: $value${index}) { name }`)
  ]
  try {
    return await query({ name: 'PublishBadgesConflictingBranch', fields, variables }, (answer) => {
      const parent = parents.find((_, index) => isFields(fieldOf(answer, `at${index}`)))
      const [below] = nodesOf(answer, 'refs', (node) => textOf(node, 'name'))
      if (parent !== undefined || below === undefined) return parent
      return `${branch}/${below.replace(`${branch}/`, '')}`
    })
  } catch (error) {
    if (error instanceof BadgeError && error.kind !== 'signal') return undefined
    throw error
  }
}
