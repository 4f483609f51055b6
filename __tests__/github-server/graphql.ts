import type { GraphQLError } from 'graphql'
import { execute, parse, validate } from 'graphql'
import { graphqlSchema } from './schemas.ts'
import type { Repository, Token, World } from './world.ts'

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

/** A git object as GraphQL shows it; fields are looked up when they are asked for. */
function gitObject({ git }: Repository, oid: string, type: string): object {
  if (type === 'tree') {
    return {
      __typename: 'Tree',
      id: oid,
      oid,
      entries: async () =>
        (await git.entries(oid)).map((entry) => ({ ...entry, path: entry.name, mode: parseInt(entry.mode, 8) }))
    }
  }
  if (type === 'blob') return { __typename: 'Blob', id: oid, oid, text: () => git.run(['cat-file', 'blob', oid]) }
  return {
    __typename: 'Commit',
    id: oid,
    oid,
    message: () => git.run(['log', '-1', '--format=%B', oid]),
    history: async ({ first = 30, path }: { first?: number; path?: string }) => {
      const log = await git.run([
        'log',
        `-${String(first)}`,
        '--format=%H',
        oid,
        ...(path === undefined ? [] : ['--', path])
      ])
      return {
        nodes: log === '' ? [] : log.split('\n').map((commit) => gitObject({ git } as Repository, commit, 'commit'))
      }
    }
  }
}

async function objectAt(repository: Repository, expression: string): Promise<object | null> {
  const oid = await repository.git.resolve(expression)
  if (oid === null || !/^[\da-f]{40}$/.test(oid)) return null
  return gitObject(repository, oid, await repository.git.run(['cat-file', '-t', oid]))
}

function repositoryNode(repository: Repository): object {
  const { git, defaultBranch } = repository
  const ref = async (qualifiedName: string): Promise<object | null> => {
    const oid = await git.resolve(qualifiedName)
    return oid === null
      ? null
      : {
          id: qualifiedName,
          name: qualifiedName.replace(/^refs\/(?:heads|tags)\//, ''),
          target: () => objectAt(repository, oid)
        }
  }
  return {
    id: `R_${String(repository.id)}`,
    databaseId: repository.id,
    nameWithOwner: repository.renamed ?? `${repository.owner}/${repository.name}`,
    isPrivate: repository.isPrivate,
    isArchived: repository.archived,
    isEmpty: async () => (await git.run(['for-each-ref', '--count=1'])) === '',
    isFork: false,
    defaultBranchRef: () => ref(`refs/heads/${defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => ref(qualifiedName),
    object: ({ expression }: { expression: string }) => objectAt(repository, expression),
    refs: async ({ refPrefix, first }: { refPrefix: string; first: number }) => {
      const names = await git.run([
        'for-each-ref',
        `--count=${String(first)}`,
        '--sort=-creatordate',
        '--format=%(refname)',
        refPrefix
      ])
      return {
        nodes: names === '' ? [] : names.split('\n').map((name) => ({ id: name, name: name.slice(refPrefix.length) }))
      }
    }
  }
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

async function createCommit(world: World, token: Token | undefined, input: CommitInput): Promise<object> {
  const name = input.branch.repositoryNameWithOwner ?? ''
  const repository = world.repositories.get(name.toLowerCase())
  if (repository === undefined)
    throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  if (!allowed(repository, token) || token?.permissions.contents !== 'write')
    throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
  if (repository.archived) throw new TypedError('FORBIDDEN', 'Repository was archived so is read-only.')
  const { git } = repository
  const branch = input.branch.branchName ?? ''
  const ref = `refs/heads/${branch}`
  const head = await git.resolve(ref)
  if (head === null) throw new TypedError('NOT_FOUND', `The branch ${branch} does not exist.`)
  if (repository.ruled.has(branch))
    throw new TypedError(
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.'
    )
  const stale = new TypedError(
    'STALE_DATA',
    `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`
  )
  if (head !== input.expectedHeadOid) throw stale
  const additions = (input.fileChanges?.additions ?? []).map(({ path, contents }) => ({
    path,
    content: Buffer.from(contents, 'base64')
  }))
  const tree = await git.tree(
    head,
    additions,
    (input.fileChanges?.deletions ?? []).map(({ path }) => path)
  )
  const { headline, body = '' } = input.message
  const commit = await git.commit(tree, [head], body === '' ? headline : `${headline}\n\n${body}`)
  if (!(await git.swap(ref, commit, head))) throw stale
  return { commit: gitObject(repository, commit, 'commit'), clientMutationId: null }
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
  { query, variables }: { query: string; variables: Record<string, unknown> }
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
      return repositoryNode(repository)
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommit(world, token, input)
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
