import { constants, promises, readlinkSync, realpathSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/** Why a file is not read: it is outside of the workspace, in `.git`, a folder, or a special file such as a pipe. */
export type FileProblem = 'outside' | 'git' | 'folder' | 'special'

export class UnreadableFile extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem) {
    super(problem)
    this.problem = problem
  }
}

export interface WorkspaceFile {
  readonly handle: FileHandle
  /** Its path without links, which is the same whatever name it was opened by. */
  readonly real: string
}

/**
 * Opens a file of the workspace for reading. Only regular files are opened. Links are followed as long as they stay in the
 * workspace, and out of `.git`, which holds the credentials of a checkout. Errors of the file system are passed on.
 */
export async function openInWorkspace(workspace: string, path: string): Promise<WorkspaceFile> {
  const real = realpathSync(join(workspace, path))
  const inside = relative(realpathSync(workspace), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) throw new UnreadableFile('outside')
  if (inside.split(sep).some((part) => part.toLowerCase() === '.git')) throw new UnreadableFile('git')
  // A link or pipe that replaces the file after these checks is neither followed nor waited for.
  const handle = await promises.open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) throw new UnreadableFile(stat.isDirectory() ? 'folder' : 'special')
    // Linux tells which file was opened: a folder above it may have become a link in the meantime.
    if (process.platform === 'linux' && readlinkSync(`/proc/self/fd/${handle.fd}`) !== real)
      throw new UnreadableFile('outside')
    return { handle, real }
  } catch (error) {
    await handle.close()
    throw error
  }
}
