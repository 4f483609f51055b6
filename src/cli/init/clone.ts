import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBranchName } from '../../destination/path.ts'

/** The default branch as a clone remembers it (`origin/HEAD`); undefined where it was never told. */
export function defaultBranchOf(folder: string): string | undefined {
  const head = textOf(join(gitFolder(folder), 'refs/remotes/origin/HEAD'))
  const name = /^ref: refs\/remotes\/origin\/(.+)$/.exec(head)?.[1]
  return name !== undefined && isBranchName(name) ? name : undefined
}

/**
 * The full SHA of the commit that a clone stands at, if that is what the tag names; undefined where git tells neither.
 * `git clone` packs the refs, and beside an annotated tag writes down its commit (`^`).
 */
export function releaseAt(folder: string, tag: string): string | undefined {
  const git = gitFolder(folder)
  const packed = textOf(join(git, 'packed-refs'))
  const shaOf = (ref: string): string => textOf(join(git, ref)) || packedAt(packed, ref)
  const head = textOf(join(ownFolder(folder), 'HEAD'))
  const branch = /^ref: (refs\/heads\/.+)$/.exec(head)?.[1]
  const sha = branch === undefined ? head : shaOf(branch)
  return /^[\da-f]{40}$/.test(sha) && sha === shaOf(`refs/tags/${tag}`) ? sha : undefined
}

/** Of `<sha> <ref>`, and for an annotated tag `^<sha of its commit>` in the line below. */
function packedAt(packed: string, ref: string): string {
  const lines = packed.split('\n')
  const at = lines.findIndex((line) => line.endsWith(` ${ref}`))
  const commit = /^\^(.+)$/.exec(lines[at + 1] ?? '')?.[1]
  return at === -1 ? '' : (commit ?? lines[at]?.slice(0, 40) ?? '')
}

/** Where git keeps the refs that all worktrees share: gitrepository-layout(5). */
function gitFolder(folder: string): string {
  const own = ownFolder(folder)
  return resolve(own, textOf(join(own, 'commondir')))
}

/** Where it keeps what belongs to a worktree alone, `HEAD` above all. */
function ownFolder(folder: string): string {
  const git = join(folder, '.git')
  return resolve(folder, /^gitdir: (.+)$/.exec(textOf(git))?.[1] ?? git)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch {
    return ''
  }
}
