import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBranchName } from '../target/ref.ts'

/** The default branch as a clone remembers it (`origin/HEAD`); undefined where it was never told. */
export function defaultBranchOf(folder: string): string | undefined {
  const head = textOf(join(gitFolder(folder), 'refs/remotes/origin/HEAD'))
  const name = /^ref: refs\/remotes\/origin\/(.+)$/.exec(head)?.[1]
  return name !== undefined && isBranchName(name) ? name : undefined
}

/** Where git keeps the refs that all worktrees share: gitrepository-layout(5). */
function gitFolder(folder: string): string {
  const git = join(folder, '.git')
  const elsewhere = /^gitdir: (.+)$/.exec(textOf(git))?.[1]
  if (elsewhere === undefined) return git
  const own = resolve(folder, elsewhere)
  return resolve(own, textOf(join(own, 'commondir')))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch {
    return ''
  }
}
