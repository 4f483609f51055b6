import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { BadgeError } from './errors.ts'

/** No file of badges is larger; what is, need not be read to be refused. */
const MOST_BYTES = 1024 * 1024

/** Whether the folder holds a checkout. */
export function hasCheckout(workspace: string): boolean {
  return existsSync(join(workspace, '.git'))
}

/**
 * A file of the checkout; undefined: it is not there. Only a regular file is read, and neither one that a symbolic link
 * leads to outside nor one of git's own, which hold the credentials of a checkout.
 */
export function readBelow(workspace: string, path: string): string | undefined {
  const file = join(workspace, path)
  if (!existsSync(file)) return undefined
  const real = realpathSync(file)
  const inside = relative(realpathSync(workspace), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new BadgeError('invalid', `${path} leads out of the workspace.`)
  if (inside.split(sep).some((part) => part.toLowerCase() === '.git'))
    throw new BadgeError('invalid', `${path} leads into ".git", whose files are not read: make it a file of its own.`)
  // What was checked is what is read: no link in place of the file is followed, and no pipe is waited for.
  const handle = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) throw new BadgeError('invalid', `${path} is no file.`)
    if (stat.size > MOST_BYTES)
      throw new BadgeError('invalid', `${path}: ${stat.size} bytes are too many. Allowed: 256 KiB.`)
    return readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
}
