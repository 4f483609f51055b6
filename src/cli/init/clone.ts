import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBranchName } from '../../destination/path.ts'

/** The default branch that a clone has stored in `origin/HEAD`, if any. */
export function defaultBranchOf(folder: string): string | undefined {
  const head = readText(join(gitFolder(folder), 'refs/remotes/origin/HEAD'))
  const name = /^ref: refs\/remotes\/origin\/(.+)$/.exec(head)?.[1]
  return name !== undefined && isBranchName(name) ? name : undefined
}

/** The full SHA of the commit that is checked out, if the tag points to it. */
export function releaseAt(folder: string, tag: string): string | undefined {
  const git = gitFolder(folder)
  const packed = readText(join(git, 'packed-refs'))
  const shaOf = (ref: string): string => readText(join(git, ref)) || packedAt(packed, ref)
  const head = readText(join(worktreeFolder(folder), 'HEAD'))
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

/** The folder with the refs that all worktrees share: gitrepository-layout(5). */
function gitFolder(folder: string): string {
  const own = worktreeFolder(folder)
  return resolve(own, readText(join(own, 'commondir')))
}

/** The folder with what belongs to one worktree, such as `HEAD`. */
function worktreeFolder(folder: string): string {
  const git = join(folder, '.git')
  return resolve(folder, /^gitdir: (.+)$/.exec(readText(git))?.[1] ?? git)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch {
    return ''
  }
}
