import { fullName, type Repository } from '../repository-name.ts'

/** Every part of a path percent-encoded, the slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

const isGitHubCom = (serverUrl: string): boolean => /^https:\/\/github\.com$/i.test(serverUrl)

export interface BranchAddress {
  readonly repository: Repository
  readonly branch: string
  readonly isPrivate: boolean
}

/** A file of a branch. Only public repositories of github.com can be read without signing in. */
export function branchAddress(
  serverUrl: string,
  { repository, branch, isPrivate }: BranchAddress,
  path: string
): string {
  const name = fullName(repository)
  const file = `${encodePath(branch)}/${encodePath(path)}`
  return isGitHubCom(serverUrl) && !isPrivate
    ? `https://raw.githubusercontent.com/${name}/${file}`
    : `${serverUrl}/${name}/raw/${file}`
}

export interface GistAddress {
  readonly id: string
  readonly owner: string | null
  readonly rawUrl: string | null
}

/** A gist's file, always its newest revision; '' as long as the gist is unknown. */
export function gistAddress(serverUrl: string, { id, owner, rawUrl }: GistAddress, path: string): string {
  if (isGitHubCom(serverUrl) && owner !== null)
    return `https://gist.githubusercontent.com/${owner}/${id}/raw/${encodeURIComponent(path)}`
  return rawUrl === null ? '' : `${rawUrl}/${encodeURIComponent(path)}`
}

/** A file in a folder, with `/` on every system. */
export function directoryAddress(directory: string, path: string): string {
  const folder = directory
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/(?<!\/)\/+$/, '')
  return folder === '' || folder === '.' ? path : `${folder}/${path}`
}

/** A page of the default branch that shows a README. */
export interface Page {
  readonly defaultBranch: string
  /** `docs/README.md` */
  readonly path: string
}

/**
 * The address of a branch's file, relative to a page of the same repository: it works for every reader, also where
 * the repository is private. The page is `/o/r/blob/<branch>/<path>`, the file `/o/r/raw/<branch>/<path>`.
 */
export function relativeAddress(file: { readonly branch: string; readonly path: string }, page: Page): string {
  const folders = `blob/${page.defaultBranch}/${page.path}`.split('/').length - 1
  return '../'.repeat(folders) + encodePath(`raw/${file.branch}/${file.path}`)
}
