import type { GraphQLError } from 'graphql'
import { execute, parse, validate } from 'graphql'
import type { GitRepository } from './git.ts'
import { aboutNode, connection, type Which } from './graphql-facts.ts'
import type { Behind } from './objects.ts'
import { isEmpty, moment } from './rest-access.ts'
import { graphqlSchema } from './schemas.ts'
import type { Repository, Scope, Token, World } from './world.ts'

export interface GraphqlAnswer {
  readonly body: object
  /** Faults of the client's document; the answer is then what GitHub would say of them. */
  readonly violation: string | undefined
}

class TypedError extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

const allowed = (repository: Repository, token: Token | undefined): boolean =>
  token?.repositories.some((name) => name.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase()) ===
  true

/** How many characters of a file GraphQL gives: GitHub docs, `Blob.text`. */
const LONGEST_TEXT = 512 * 1024

/** A git object as GraphQL shows it; fields are looked up when they are asked for. */
function gitObject(git: GitRepository, oid: string): object | null {
  const object = git.objects.read(oid)
  if (object === undefined) return null
  if (object.type === 'tree') {
    const entries = (): object[] =>
      git.objects.entries(oid).map((entry) => ({
        ...entry,
        path: entry.name,
        mode: parseInt(entry.mode, 8),
        object: () => gitObject(git, entry.oid)
      }))
    return { __typename: 'Tree', id: oid, oid, entries }
  }
  if (object.type === 'blob') {
    const isBinary = object.body.subarray(0, 8000).includes(0)
    return {
      __typename: 'Blob',
      id: oid,
      oid,
      byteSize: object.body.length,
      isBinary,
      isTruncated: object.body.length > LONGEST_TEXT,
      text: isBinary ? null : object.body.subarray(0, LONGEST_TEXT).toString()
    }
  }
  return commitNode(git, oid)
}

function commitNode(git: GitRepository, oid: string): object {
  const { message = '', tree = '' } = git.objects.commit(oid) ?? {}
  return {
    __typename: 'Commit',
    id: oid,
    oid,
    message,
    committedDate: '2026-01-01T00:00:00Z',
    tree: () => gitObject(git, tree),
    file: ({ path }: { path: string }) => {
      const item = git.objects.at(tree, path)
      return item === undefined ? null : { ...item, path, mode: parseInt(item.mode, 8) }
    },
    history: ({ first = 30, path }: { first?: number; path?: string }) => {
      const nodes: object[] = []
      for (const commit of git.history(oid, path)) {
        if (nodes.length === first) break
        nodes.push(commitNode(git, commit.oid))
      }
      return { nodes }
    }
  }
}

function repositoryNode(repository: Repository, token: Token | undefined, behind: Behind): object {
  const { git, defaultBranch } = repository
  const objectAt = async (expression: string): Promise<object | null> => {
    const oid = await git.resolve(expression, behind)
    return oid === null ? null : gitObject(git, oid)
  }
  const ref = async (qualifiedName: string): Promise<object | null> => {
    const oid = await git.resolve(qualifiedName, behind)
    const name = qualifiedName.replace(/^refs\/(?:heads|tags)\//, '')
    if (oid === null) return null
    const target = (): object => ({ ...gitObject(git, oid), authoredDate: repository.about.authoredAt })
    return {
      id: qualifiedName,
      name,
      target,
      compare: ({ headRef }: { headRef: string }) => comparison(git, oid, headRef)
    }
  }
  const mayRead = (scope: Scope): void => {
    const isGranted = token?.kind === 'classic' || token?.permissions[scope] !== undefined
    if (repository.isPrivate && !isGranted) throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
  }
  return {
    id: `R_${String(repository.id)}`,
    databaseId: repository.id,
    nameWithOwner: repository.renamed ?? `${repository.owner}/${repository.name}`,
    isPrivate: repository.isPrivate,
    isArchived: repository.archived,
    isEmpty: () => isEmpty(repository),
    isFork: false,
    defaultBranchRef: () => ref(`refs/heads/${defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => ref(qualifiedName),
    object: ({ expression }: { expression: string }) => objectAt(expression),
    refs: async ({ refPrefix, ...which }: { refPrefix: string } & Which) => {
      const names = await git.run(['for-each-ref', '--sort=-creatordate', '--format=%(refname)', refPrefix])
      const all = names === '' ? [] : names.split('\n')
      return connection(
        all.map((name) => ({ id: name, name: name.slice(refPrefix.length) })),
        which
      )
    },
    ...aboutNode(repository, { ref, mayRead })
  }
}

/** The commits between two places; null: one of them does not exist. */
async function comparison(git: GitRepository, base: string, headRef: string): Promise<object | null> {
  for (const name of [headRef, `refs/heads/${headRef}`, `refs/tags/${headRef}`]) {
    const head = await git.resolve(name)
    if (head === null) continue
    const count = async (range: string): Promise<number> => Number(await git.run(['rev-list', '--count', range]))
    return { aheadBy: () => count(`${base}..${head}`), behindBy: () => count(`${head}..${base}`) }
  }
  return null
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string }
  readonly message: { readonly headline: string; readonly body?: string }
  readonly expectedHeadOid: string
  readonly fileChanges?: {
    readonly additions?: { path: string; contents: string }[]
    readonly deletions?: { path: string }[]
  }
}

const RULED = 'Repository rule violations found\n\nChanges must be made through a pull request.'

function mayWrite(repository: Repository, token: Token | undefined): void {
  if (!allowed(repository, token) || token?.permissions.contents !== 'write')
    throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
  if (repository.archived) throw new TypedError('FORBIDDEN', 'Repository was archived so is read-only.')
}

async function createCommit(world: World, token: Token | undefined, input: CommitInput): Promise<object> {
  const name = input.branch.repositoryNameWithOwner ?? ''
  const repository = world.repositories.get(name.toLowerCase())
  if (repository === undefined)
    throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  mayWrite(repository, token)
  const { git } = repository
  const branch = input.branch.branchName ?? ''
  const ref = `refs/heads/${branch}`
  const head = await git.resolve(ref)
  if (head === null) throw new TypedError('NOT_FOUND', `The branch ${branch} does not exist.`)
  if (repository.ruled.has(branch)) throw new TypedError('UNPROCESSABLE', RULED)
  const stale = new TypedError(
    'STALE_DATA',
    `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`
  )
  if (head !== input.expectedHeadOid) throw stale
  const additions = (input.fileChanges?.additions ?? []).map(({ path, contents }) => ({
    path,
    content: Buffer.from(contents, 'base64')
  }))
  const deletions = (input.fileChanges?.deletions ?? []).map(({ path }) => path)
  const absent = deletions.find((path) => git.objects.at(git.treeOf(head), path) === undefined)
  if (absent !== undefined)
    throw new TypedError(
      'NOT_FOUND',
      `A path was requested for deletion which does not exist as of commit oid \`${head}\``
    )
  const tree = await git.tree(head, additions, deletions)
  const { headline, body = '' } = input.message
  const commit = await git.commit(tree, [head], body === '' ? headline : `${headline}\n\n${body}`)
  await moment()
  if (!(await git.swap(ref, commit, head))) throw stale
  return { commit: commitNode(git, commit), clientMutationId: null }
}

interface RefsInput {
  readonly repositoryId: string
  readonly refUpdates: readonly {
    readonly name: string
    readonly afterOid: string
    readonly beforeOid?: string
    readonly force?: boolean
  }[]
}

const NOWHERE = '0'.repeat(40)

/** All references move, or none; `beforeOid` holds with `force` too, and zeros mean that there is none. */
async function updateRefs(world: World, token: Token | undefined, input: RefsInput): Promise<object> {
  const repository = [...world.repositories.values()].find(({ id }) => `R_${String(id)}` === input.repositoryId)
  if (repository === undefined)
    throw new TypedError('NOT_FOUND', `Could not resolve to a node with the global id of '${input.repositoryId}'`)
  mayWrite(repository, token)
  const { git } = repository
  const moves: [name: string, to: string, from: string | null][] = []
  for (const { name, afterOid, beforeOid, force = false } of input.refUpdates) {
    const from = await git.resolve(name)
    if (repository.ruled.has(name.replace('refs/heads/', ''))) throw new TypedError('UNPROCESSABLE', RULED)
    if (beforeOid !== undefined && beforeOid !== (from ?? NOWHERE))
      throw new TypedError('STALE_DATA', `Expected ${name} to point to "${beforeOid}" but it did not.`)
    if (git.objects.commit(afterOid) === undefined)
      throw new TypedError('NOT_FOUND', `Could not resolve to a node with the oid '${afterOid}'`)
    if (!force && from !== null && !git.isAncestor(from, afterOid))
      throw new TypedError('UNPROCESSABLE', `${name}: Update is not a fast forward`)
    moves.push([name, afterOid, from])
  }
  await moment()
  if (moves.some(([name, , from]) => git.objects.ref(name) !== from))
    throw new TypedError('STALE_DATA', 'A reference was moved meanwhile.')
  for (const [name, to, from] of moves) await git.swap(name, to, from)
  return { clientMutationId: null }
}

const typed = (error: GraphQLError): object => {
  const { originalError } = error
  return {
    ...(originalError instanceof TypedError ? { type: originalError.type } : {}),
    path: error.path,
    locations: error.locations,
    message: error.message
  }
}

/** Answers a GraphQL request over GitHub's published schema; errors have GitHub's types and come with HTTP 200. */
export async function answerGraphql(
  world: World,
  token: Token | undefined,
  { query, variables, behind }: { query: string; variables: Record<string, unknown>; behind: Behind }
): Promise<GraphqlAnswer> {
  let document
  try {
    document = parse(query)
  } catch (error) {
    return { body: { errors: [{ message: String(error) }] }, violation: String(error) }
  }
  const faults = validate(graphqlSchema, document)
  if (faults.length > 0) return { body: { errors: faults.map(typed) }, violation: faults.map(String).join('; ') }
  const rootValue = {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = world.repositories.get(`${owner}/${name}`.toLowerCase())
      if (repository === undefined || (repository.isPrivate && !allowed(repository, token))) {
        throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
      return repositoryNode(repository, token, behind)
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommit(world, token, input),
    updateRefs: ({ input }: { input: RefsInput }) => updateRefs(world, token, input)
  }
  const result = await execute({
    schema: graphqlSchema,
    document,
    rootValue,
    variableValues: variables,
    typeResolver: (value) => (value as { __typename: string }).__typename
  })
  const coercion =
    result.data === undefined && result.errors !== undefined ? result.errors.map(String).join('; ') : undefined
  return {
    body: { data: result.data, ...(result.errors === undefined ? {} : { errors: result.errors.map(typed) }) },
    violation: coercion
  }
}
