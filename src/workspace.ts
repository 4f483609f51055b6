import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { BadgeError } from './errors.ts'

/** No file of badges is larger; what is, need not be read to be refused. */
const MOST_BYTES = 1024 * 1024

/** Whether the folder holds a checkout. */
export function hasCheckout(workspace: string): boolean {
  return existsSync(join(workspace, '.git'))
}

/** A file below the workspace; undefined: it is not there. A symbolic link that leads out of it is refused. */
export function readBelow(workspace: string, path: string): string | undefined {
  const file = join(workspace, path)
  if (!existsSync(file)) return undefined
  const inside = relative(realpathSync(workspace), realpathSync(file))
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new BadgeError('invalid', `${path} leads out of the workspace.`)
  const { size } = statSync(file)
  if (size > MOST_BYTES) throw new BadgeError('invalid', `${path}: ${size} bytes are too many. Allowed: 256 KiB.`)
  return readFileSync(file, 'utf8')
}
