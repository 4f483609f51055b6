import type { Repository } from '../repository-name.ts'

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
  const place = `${repository.owner}/${repository.name}`
  const file = `${encodePath(branch)}/${encodePath(path)}`
  return isGitHubCom(serverUrl) && !isPrivate
    ? `https://raw.githubusercontent.com/${place}/${file}`
    : `${serverUrl}/${place}/raw/${file}`
}

export interface GistAddress {
  readonly id: string
  readonly owner: string | null
  readonly rawUrl: string | null
}

/** A gist's file, always its newest revision; '' as long as nothing is known of the gist. */
export function gistAddress(serverUrl: string, { id, owner, rawUrl }: GistAddress, path: string): string {
  if (isGitHubCom(serverUrl) && owner !== null)
    return `https://gist.githubusercontent.com/${owner}/${id}/raw/${encodeURIComponent(path)}`
  return rawUrl === null ? '' : `${rawUrl}/${encodeURIComponent(path)}`
}

/** A file below a folder, with `/` on every system. */
export function directoryAddress(directory: string, path: string): string {
  const folder = directory
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/(?<!\/)\/+$/, '')
  return folder === '' || folder === '.' ? path : `${folder}/${path}`
}
