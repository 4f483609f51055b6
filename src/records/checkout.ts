import { isUtf8 } from 'node:buffer'
import { readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { directoryTarget } from '../destination/directory.ts'
import { isBranchName } from '../destination/path.ts'
import { BadgeError, codeOf, messageOf } from '../errors.ts'
import type { Newest } from '../github/repository.ts'
import type { RepositoryFacts } from '../context.ts'
import { parseRepository, type Repository } from '../repository-name.ts'
import type { FileName } from '../manifest/manifest.ts'

/** The file that holds the badges. */
export interface BadgeFile extends FileName {
  /** undefined: it does not exist. */
  read(): Promise<string | undefined>
  /** Writes what `make` makes of the newest text; it runs again after a conflict. `what` is the headline of a commit. */
  change(make: (text: string | undefined) => Promise<string>, what: string): Promise<Written>
}

export interface Written {
  readonly text: string
  /** undefined: there is no commit. */
  readonly commitSha: string | undefined
}

/** What a clone tells about the repository that it was made of. */
export interface Clone {
  /** `https://github.com` */
  readonly serverUrl: string | undefined
  readonly repository: Repository | undefined
  /** From `origin/HEAD`; '' if that is missing. */
  readonly defaultBranch: string
  /** The branch that is checked out; '' for none. */
  readonly branch: string
}

/** Reads git's own files: gitrepository-layout(5). */
export function readClone(folder: string): Clone {
  const { git, shared } = gitFolders(folder)
  const head = readTrimmed(join(shared, 'refs/remotes/origin/HEAD')) ?? ''
  const defaultBranch = /^ref: refs\/remotes\/origin\/(.+)$/.exec(head)?.[1] ?? ''
  return {
    ...repositoryAt(originOf(readTrimmed(join(shared, 'config')) ?? '')),
    defaultBranch: isBranchName(defaultBranch) ? defaultBranch : '',
    branch: /^ref: refs\/heads\/(.+)$/.exec(readTrimmed(join(git, 'HEAD')) ?? '')?.[1] ?? ''
  }
}

/** The full SHA of the commit that is checked out, if the tag points to it. */
export function releaseAt(folder: string, tag: string): string | undefined {
  const { git, shared } = gitFolders(folder)
  const packed = readTrimmed(join(shared, 'packed-refs')) ?? ''
  const shaOf = (ref: string): string => readTrimmed(join(shared, ref)) || packedAt(packed, ref)
  const head = readTrimmed(join(git, 'HEAD')) ?? ''
  const branch = /^ref: (refs\/heads\/.+)$/.exec(head)?.[1]
  const sha = branch === undefined ? head : shaOf(branch)
  return /^[\da-f]{40}$/.test(sha) && sha === shaOf(`refs/tags/${tag}`) ? sha : undefined
}

/** `git clone` packs refs: a line is `<sha> <ref>`, followed by `^<sha of its commit>` for an annotated tag. */
function packedAt(packed: string, ref: string): string {
  const lines = packed.split('\n')
  const at = lines.findIndex((line) => line.endsWith(` ${ref}`))
  const commit = /^\^(.+)$/.exec(lines[at + 1] ?? '')?.[1]
  return at === -1 ? '' : (commit ?? lines[at]?.slice(0, 40) ?? '')
}

/** The URL of the remote `origin`; '' if there is none. */
function originOf(config: string): string {
  let isOrigin = false
  for (const line of config.split('\n')) {
    if (line.startsWith('[')) isOrigin = line.startsWith('[remote "origin"]')
    const url = isOrigin ? /^\s*url\s*=\s*(\S+)/.exec(line)?.[1] : undefined
    if (url !== undefined) return url
  }
  return ''
}

/** The folder of one worktree, with what belongs to it, such as `HEAD`, and that with the refs that all worktrees share. */
function gitFolders(folder: string): { readonly git: string; readonly shared: string } {
  // In a worktree or a submodule, `.git` is a file that names the folder.
  const entry = join(folder, '.git')
  const git = resolve(folder, /^gitdir: (.+)$/.exec(readTrimmed(entry) ?? '')?.[1] ?? entry)
  return { git, shared: resolve(git, readTrimmed(join(git, 'commondir')) ?? '') }
}

/** `https://host/o/r.git`, `git@host:o/r.git`, `ssh://git@host:22/o/r` */
function repositoryAt(url: string): Pick<Clone, 'serverUrl' | 'repository'> {
  const [, host, path = ''] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(url) ?? []
  const repository = parseRepository(path.replace(/\/$/, '').replace(/\.git$/, ''))
  return repository === undefined
    ? { serverUrl: undefined, repository }
    : { serverUrl: `https://${host ?? ''}`, repository }
}

/** Many of git's files can be missing. */
function readTrimmed(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trimEnd().replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

/** A file of badges below the working folder. */
export function localFile(folder: string, name: FileName): BadgeFile {
  const file = resolve(folder, name.source)
  return {
    ...name,
    read: () => Promise.resolve(readText(file)),
    async change(make, headline) {
      const before = readText(file)
      const text = await make(before)
      // A symbolic link stays one: its target is replaced.
      const real = before === undefined ? file : realpathSync(file)
      const target = directoryTarget({ folder: dirname(real), bounds: undefined, dryRun: false })
      await target.publish({ draft: { files: [{ path: basename(real), text }], message: { headline, body: '' } } })
      return { text, commitSha: undefined }
    }
  }
}

/** undefined: the file does not exist. A file that is not UTF-8 would be damaged when it is written back. */
export function readText(file: string): string | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new BadgeError('refused', `Cannot read ${file}: ${messageOf(error)}`)
  }
  if (isUtf8(bytes)) return bytes.toString()
  throw new BadgeError('invalid', `${file} is not UTF-8 text.`)
}

/** A file of the repository; undefined: it does not exist, or the token cannot read it. */
export type ReadFile = (path: string) => Promise<string | undefined>

/** The repository that addresses and placeholders are about. */
export interface Site {
  /** `https://github.com` */
  readonly serverUrl: string
  /** undefined: it is unknown. */
  readonly repository: Repository | undefined
  /** The branch that is checked out, where no default branch is known; '' for none. */
  readonly branch: string
  /** The README that shows the badges; default: `README.md`. */
  readonly page?: string
  /** Unknown facts are empty. */
  facts(): Promise<RepositoryFacts>
  newest(): Promise<Newest>
  readonly read: ReadFile
}

/** The facts about a repository without a token to read them. */
const NO_FACTS: RepositoryFacts = {
  id: '',
  defaultBranch: '',
  isPrivate: false,
  isFork: false,
  ownedByOrganization: false
}

/** For badges whose repository is unknown. */
export function unknownSite(serverUrl: string): Site {
  return {
    serverUrl,
    repository: undefined,
    branch: '',
    facts: () => Promise.resolve(NO_FACTS),
    newest: () => Promise.resolve({ commitSha: null, tag: null }),
    read: () => Promise.resolve(undefined)
  }
}

/** The repository that a folder is a clone of, as far as the clone tells. */
export function cloneSite(folder: string, clone: Clone): Site {
  const { serverUrl = 'https://github.com', repository, branch, defaultBranch } = clone
  return {
    ...unknownSite(serverUrl),
    repository,
    branch,
    facts: () => Promise.resolve({ ...NO_FACTS, defaultBranch }),
    read: (path) => Promise.resolve(readText(resolve(folder, path)))
  }
}
