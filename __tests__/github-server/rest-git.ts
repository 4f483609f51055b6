import { blobJson, branchJson, commitJson, contentJson, gitCommitJson, treeJson } from './answers.ts'
import {
  EMPTY,
  type Handler,
  isEmpty,
  moment,
  part,
  reading,
  refusal,
  type RestAnswer,
  type RestRequest,
  writing
} from './rest-access.ts'
import { type Behind, EMPTY_TREE } from './objects.ts'
import type { Repository } from './world.ts'

interface Entry {
  readonly path?: string
  readonly mode?: string
  readonly type?: string
  readonly sha?: string | null
  readonly content?: string
}

const unfit = (message: string): RestAnswer => refusal(422, message)
const API = 'https://api.github.com/'

const RULED = 'Repository rule violations found\n\n'

const refJson = (ref: string, sha: string): object => ({
  ref,
  node_id: 'REF',
  url: API,
  object: { type: 'commit', sha, url: API }
})

/** What GitHub says of a path that cannot be in a tree: hub4j/github-api#1217, int128/ghcp#10. */
function pathFault(path: string): RestAnswer | undefined {
  if (path.startsWith('/')) return unfit('tree.path cannot start with a slash')
  if (path === '' || /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(path))
    return unfit('tree.path contains a malformed path component')
  return undefined
}

/** The mode and the id of an entry's blob; undefined: the entry takes the path away. */
function standing({ git }: Repository, { mode = '100644', sha, content }: Entry): { mode: string; oid: string } | null {
  if (content !== undefined) return { mode, oid: git.objects.write('blob', Buffer.from(content)) }
  return sha === null || sha === undefined ? null : { mode, oid: sha }
}

function createTree(repository: Repository, { body }: RestRequest): RestAnswer {
  const { tree: entries, base_tree: base } = body as { tree: Entry[]; base_tree?: string }
  const { git, limits } = repository
  if (entries.length > limits.treeEntries)
    return unfit('Sorry, your request timed out. It’s likely that your input was too large to process.')
  if (base !== undefined && !['tree', 'commit'].includes(git.objects.read(base)?.type ?? ''))
    return unfit('base_tree is not a valid tree oid')
  const under = base === undefined ? EMPTY_TREE : git.treeOf(base)
  const changes = new Map<string, ReturnType<typeof standing>>()
  for (const entry of entries) {
    const { path = '', sha, content } = entry
    const fault = pathFault(path)
    if (fault !== undefined) return fault
    if ((sha === undefined) === (content === undefined))
      return unfit('Must supply either tree.sha or tree.content. Request will be rejected if both are present.')
    // A path that is not there cannot be taken away: google/go-github#2418.
    if (sha === null && git.objects.at(under, path) === undefined) return unfit('GitRPC::BadObjectState')
    if (typeof sha === 'string' && git.objects.read(sha) === undefined)
      return unfit(`tree.sha ${sha} is not a valid blob`)
    changes.set(path, standing(repository, entry))
  }
  const sha = git.objects.edit(under, changes)
  return { status: 201, body: treeJson(repository, sha, { recursive: false }) }
}

async function getTree(repository: Repository, { parameters, query, behind }: RestRequest): Promise<RestAnswer> {
  if (isEmpty(repository)) return EMPTY
  const name = parameters['tree_sha'] ?? ''
  const { git } = repository
  const oid = /^[\da-f]{40}$/.test(name) ? name : await git.resolve(`refs/heads/${name}`, behind)
  const tree = oid === null ? undefined : git.treeOf(oid)
  if (tree === undefined || git.objects.read(tree)?.type !== 'tree') return refusal(404, 'Not Found')
  return { status: 200, body: treeJson(repository, tree, { recursive: query.has('recursive') }) }
}

async function updateRef(repository: Repository, { parameters, body }: RestRequest): Promise<RestAnswer> {
  const ref = `refs/${parameters['ref'] ?? ''}`
  const { sha, force = false } = body as { sha: string; force?: boolean }
  const { git } = repository
  const old = await git.resolve(ref)
  if (old === null) return unfit('Reference does not exist')
  if (repository.ruled.has(ref.replace('refs/heads/', '')))
    return unfit(`${RULED}Changes must be made through a pull request.`)
  // An unknown commit is answered without a word: github/rest-api-description#714.
  if (git.objects.commit(sha) === undefined) return { status: 500, body: '' }
  if (!force && !git.isAncestor(old, sha)) return unfit('Update is not a fast forward')
  await moment()
  // A forced update is blind: the last one wins.
  if (!(await git.swap(ref, sha, force ? await git.resolve(ref) : old))) return unfit('Update is not a fast forward')
  return { status: 200, body: refJson(ref, sha) }
}

async function createRef(repository: Repository, { body }: RestRequest): Promise<RestAnswer> {
  if (isEmpty(repository)) return EMPTY
  const { ref, sha } = body as { ref: string; sha: string }
  if (repository.ruled.has(ref.replace('refs/heads/', '')))
    return unfit(`${RULED}Cannot create ref due to creations being restricted.`)
  if (repository.git.objects.commit(sha) === undefined) return unfit('Object does not exist')
  if (!(await repository.git.swap(ref, sha, null)))
    // Not beside refs/heads/badges/x: microsoft/vscode-remote-repositories-github#122.
    return unfit((await repository.git.resolve(ref)) === null ? 'Reference update failed' : 'Reference already exists')
  return { status: 201, body: refJson(ref, sha) }
}

/** The commit that a branch, tag or id means. */
async function revision(
  { git, defaultBranch }: Repository,
  name: string | null,
  behind: Behind
): Promise<string | null> {
  const wanted = name ?? defaultBranch
  if (/^[\da-f]{40}$/.test(wanted)) return git.objects.read(wanted) === undefined ? null : wanted
  return (await git.resolve(`refs/heads/${wanted}`, behind)) ?? (await git.resolve(`refs/tags/${wanted}`, behind))
}

async function listCommits(repository: Repository, { query, behind }: RestRequest): Promise<RestAnswer> {
  if (isEmpty(repository)) return EMPTY
  const head = await revision(repository, query.get('sha'), behind)
  if (head === null || repository.git.objects.commit(head) === undefined) return refusal(404, 'Not Found')
  const commits = [...repository.git.history(head, query.get('path') ?? undefined)]
  return { status: 200, body: part(commits.map(commitJson), query) }
}

async function getContent(
  repository: Repository,
  { parameters, query, headers, behind }: RestRequest
): Promise<RestAnswer> {
  const head = await revision(repository, query.get('ref'), behind)
  const path = (parameters['path'] ?? '').replace(/\/$/, '')
  const item = head === null ? undefined : repository.git.objects.at(repository.git.treeOf(head), path)
  if (item === undefined) {
    const why = isEmpty(repository)
      ? 'This repository is empty.'
      : head === null
        ? 'No commit found for the ref'
        : 'Not Found'
    return refusal(404, why)
  }
  const { body } = repository.git.objects.read(item.oid) ?? { body: Buffer.alloc(0) }
  if (item.type === 'blob' && headers.accept?.includes('raw') === true)
    return {
      status: 200,
      body: body.toString(),
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }
    }
  return { status: 200, body: contentJson(repository, { path, item }) }
}

async function putContent(repository: Repository, { parameters, body }: RestRequest): Promise<RestAnswer> {
  const { git } = repository
  const path = parameters['path'] ?? ''
  const {
    message,
    content,
    branch = repository.defaultBranch,
    sha
  } = body as { message: string; content: string; branch?: string; sha?: string }
  const ref = `refs/heads/${branch}`
  const head = await git.resolve(ref)
  if (head === null && !isEmpty(repository)) return refusal(404, `Branch ${branch} not found`)
  if (repository.ruled.has(branch)) return refusal(409, `${RULED}Changes must be made through a pull request.`)
  const there = head === null ? null : await git.resolve(`${head}:${path}`)
  if (there !== null && sha === undefined) return unfit('Invalid request.\n\n"sha" wasn\'t supplied.')
  if (there !== null && sha !== there) return refusal(409, `${path} does not match ${String(sha)}`)
  const tree = await git.tree(head, [{ path, content: Buffer.from(content, 'base64') }])
  const commit = await git.commit(tree, head === null ? [] : [head], message)
  await moment()
  if (!(await git.swap(ref, commit, head)))
    return refusal(409, `is at ${String(await git.resolve(ref))} but expected ${String(head)}`)
  return { status: there === null ? 201 : 200, body: { content: null, commit: { sha: commit, message } } }
}

async function getBranch(repository: Repository, { parameters, behind }: RestRequest): Promise<RestAnswer> {
  const name = parameters['branch'] ?? ''
  const oid = await repository.git.resolve(`refs/heads/${name}`, behind)
  const commit = oid === null ? undefined : repository.git.objects.commit(oid)
  if (oid === null || commit === undefined) return refusal(404, 'Branch not found')
  return { status: 200, body: branchJson({ name, commit: commitJson({ oid, ...commit }) }) }
}

/** GitHub's git data API and its contents API. */
export const GIT_HANDLERS: Readonly<Record<string, Handler>> = {
  'git/get-ref': reading('contents', async (repository, { parameters, behind }) => {
    if (isEmpty(repository)) return EMPTY
    const ref = `refs/${parameters['ref'] ?? ''}`
    const sha = await repository.git.resolve(ref, behind)
    return sha === null ? refusal(404, 'Not Found') : { status: 200, body: refJson(ref, sha) }
  }),
  'git/get-tree': reading('contents', getTree),
  'git/get-commit': reading('contents', (repository, { parameters }) => {
    const sha = parameters['commit_sha'] ?? ''
    const commit = repository.git.objects.commit(sha)
    if (isEmpty(repository)) return EMPTY
    return commit === undefined
      ? refusal(404, 'Not Found')
      : { status: 200, body: gitCommitJson({ oid: sha, ...commit }) }
  }),
  'git/create-blob': writing((repository, { body }) => {
    if (isEmpty(repository)) return EMPTY
    const { content, encoding = 'utf-8' } = body as { content: string; encoding?: string }
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    return { status: 201, body: blobJson(repository.git.objects.write('blob', bytes)) }
  }),
  'git/create-tree': writing((repository, request) => (isEmpty(repository) ? EMPTY : createTree(repository, request))),
  'git/create-commit': writing((repository, { body }) => {
    if (isEmpty(repository)) return EMPTY
    const { tree, message, parents = [] } = body as { tree: string; message: string; parents?: string[] }
    const { git } = repository
    if (git.objects.read(tree)?.type !== 'tree') return unfit('Tree SHA does not exist')
    if (parents.some((parent) => git.objects.commit(parent) === undefined))
      return unfit('Parent SHA does not exist or is not a commit object')
    const oid = git.objects.writeCommit({ tree, parents, message })
    return { status: 201, body: gitCommitJson({ oid, tree, parents, message }) }
  }),
  'git/create-ref': writing(createRef),
  'git/update-ref': writing(updateRef),
  'repos/get-branch': reading('contents', getBranch),
  'repos/list-commits': reading('contents', listCommits),
  'repos/get-content': reading('contents', getContent),
  'repos/create-or-update-file-contents': writing(putContent)
}
