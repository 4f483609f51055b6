import { BadgeError } from '../errors.ts'
import type { Blob } from '../destination/branch.ts'
import type { Commit } from '../destination/converge.ts'
import { malformed } from './api-error.ts'
import { route } from './client.ts'
import type { BranchReader } from './graphql-reader.ts'
import type { Head, HeadPlace } from './head.ts'
import { type Get, ITEMS, orMissing } from './pages.ts'
import type { Repository } from './repository.ts'
import { asFields, type Fields, flagOf, listOf, numberOf, oidOf, optionalText, textOf } from './shape.ts'
import { filesBelow } from './tree.ts'

type Facts = Pick<Head, 'name' | 'isPrivate' | 'isArchived' | 'defaultBranch'>

/** The same over REST: repository, head and a listing in a request each, and one for every commit or text. */
export function restReader(get: Get, { repository, branch }: HeadPlace): BranchReader {
  let known: Facts | undefined
  return {
    async head(paths) {
      known ??= await factsOf(get, repository)
      const newest = await newestOf(get, repository, branch)
      const blobs =
        newest === undefined || paths.length === 0 ? new Map() : await filesBelow(get, repository, newest.tree)
      // Whether a repository without the branch is empty shows when it is written to.
      const place = { head: newest?.oid ?? null, tree: newest?.tree ?? null, isEmpty: false, id: '' }
      return { ...known, ...place, blobs, traced: new Map() }
    },
    async lastCommits(head, paths) {
      const commits = new Map<string, Commit>()
      for (const path of paths) {
        const [last] = await commitsOf(get, repository, { sha: head, path, per_page: '1' })
        if (last !== undefined) commits.set(path, last)
      }
      return commits
    },
    async texts(head, paths) {
      const texts = new Map<string, Blob>()
      for (const path of paths) {
        const blob = await orMissing(textAt(get, repository, { head, path }))
        if (blob !== undefined) texts.set(path, blob)
      }
      return texts
    }
  }
}

export function factsOf(get: Get, { owner, name }: Repository): Promise<Facts> {
  return get(route`/repos/${owner}/${name}`, (repository) => ({
    name: textOf(repository, 'full_name'),
    isPrivate: flagOf(repository, 'private'),
    isArchived: flagOf(repository, 'archived'),
    defaultBranch: textOf(repository, 'default_branch')
  }))
}

/** Head and tree of a branch; one that was renamed answers under its new name, and is not there. */
function newestOf(
  get: Get,
  { owner, name }: Repository,
  branch: string
): Promise<{ readonly oid: string; readonly tree: string } | undefined> {
  return orMissing(
    get(route`/repos/${owner}/${name}/branches/${branch}`, (answer) => {
      if (textOf(answer, 'name') !== branch) return undefined
      const head = asFields(answer['commit'], 'commit')
      const tree = asFields(asFields(head['commit'], 'commit')['tree'], 'tree')
      return { oid: oidOf(head, 'sha'), tree: oidOf(tree, 'sha') }
    })
  )
}

/** Commits as GitHub lists them, newest first. */
export function commitsOf(
  get: Get,
  { owner, name }: Repository,
  query: Readonly<Record<string, string>>
): Promise<Commit[]> {
  const path = route`/repos/${owner}/${name}/commits` + `?${new URLSearchParams(query).toString()}`
  return get(path, (answer) =>
    listOf(answer, ITEMS).map((item) => {
      const commit = asFields(item, 'a commit')
      return { oid: oidOf(commit, 'sha'), message: textOf(asFields(commit['commit'], 'commit'), 'message') }
    })
  )
}

function textAt(
  get: Get,
  { owner, name }: Repository,
  { head, path }: { readonly head: string; readonly path: string }
): Promise<Blob | undefined> {
  const parts = path.split('/').map((part) => route`/${part}`)
  return get(route`/repos/${owner}/${name}/contents` + `${parts.join('')}?ref=${head}`, (file) => blobOf(path, file))
}

/** A folder is a list, and no file; of a file over 1 MB the contents are left out. */
function blobOf(path: string, file: Fields): Blob | undefined {
  if (file[ITEMS] !== undefined || file['type'] !== 'file') return undefined
  const encoding = optionalText(file, 'encoding')
  if (encoding === 'none')
    throw new BadgeError('refused', `The file ${path} is too large to be read: ${numberOf(file, 'size')} bytes.`)
  if (encoding !== 'base64') throw malformed('the file is not in base64')
  const text = Buffer.from(textOf(file, 'content'), 'base64').toString('utf8')
  return text.includes('\0') ? undefined : { oid: oidOf(file, 'sha'), text }
}
