import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { BadgeError, codeOf } from '../errors.ts'
import { parseRepository, type Repository } from '../repository-name.ts'
import type { BadgeFile } from './records.ts'
import type { FileName } from './file.ts'
import { directoryTarget } from '../destination/directory.ts'

/** What a clone knows of where it came from. */
export interface Clone {
  /** `https://github.com` */
  readonly serverUrl: string | undefined
  readonly repository: Repository | undefined
  /** As `origin/HEAD` tells it; '' where it was never told. */
  readonly defaultBranch: string
  /** What is checked out; '' for no branch. */
  readonly branch: string
}

/** Reads git's own files: gitrepository-layout(5). */
export function readClone(folder: string): Clone {
  const git = gitFolder(folder)
  const shared = resolve(git, textOf(join(git, 'commondir')) ?? '')
  const config = textOf(join(shared, 'config')) ?? ''
  const head = textOf(join(shared, 'refs/remotes/origin/HEAD')) ?? ''
  return {
    ...placeOf(originOf(config)),
    defaultBranch: /^ref: refs\/remotes\/origin\/(.+)$/.exec(head)?.[1] ?? '',
    branch: /^ref: refs\/heads\/(.+)$/.exec(textOf(join(git, 'HEAD')) ?? '')?.[1] ?? ''
  }
}

/** The URL of the remote `origin`; '' where there is none. */
function originOf(config: string): string {
  let isOrigin = false
  for (const line of config.split('\n')) {
    if (line.startsWith('[')) isOrigin = line.startsWith('[remote "origin"]')
    const url = isOrigin ? /^\s*url\s*=\s*(\S+)/.exec(line)?.[1] : undefined
    if (url !== undefined) return url
  }
  return ''
}

/** Of a worktree or a submodule, `.git` is a file that says where the folder is. */
function gitFolder(folder: string): string {
  const git = join(folder, '.git')
  const elsewhere = /^gitdir: (.+)$/.exec(textOf(git) ?? '')?.[1]
  return elsewhere === undefined ? git : resolve(folder, elsewhere)
}

/** `https://host/o/r.git`, `git@host:o/r.git`, `ssh://git@host:22/o/r` */
function placeOf(url: string): Pick<Clone, 'serverUrl' | 'repository'> {
  const [, host, path = ''] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(url) ?? []
  const repository = parseRepository(path.replace(/\/$/, '').replace(/\.git$/, ''))
  return repository === undefined
    ? { serverUrl: undefined, repository }
    : { serverUrl: `https://${host ?? ''}`, repository }
}

/** Most of git's files may be missing; asking first costs less than an exception. */
function textOf(file: string): string | undefined {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined
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
    async change(make, what) {
      const before = readText(file)
      const text = make(before)
      // A symbolic link stays one: what it leads to is replaced.
      const real = before === undefined ? file : realpathSync(file)
      const target = directoryTarget({ folder: dirname(real), bounds: undefined, dryRun: false })
      await target.publish({
        draft: { files: [{ path: basename(real), text }], message: { headline: what, body: '' } }
      })
      return { text, commitSha: undefined }
    }
  }
}

/** undefined: there is none. What is no UTF-8 would not survive being written back. */
export function readText(file: string): string | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new BadgeError('refused', `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const text = bytes.toString('utf8')
  if (Buffer.from(text).equals(bytes)) return text
  throw new BadgeError('invalid', `${file} is no text in UTF-8.`)
}
