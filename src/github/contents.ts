import { BadgeError } from '../errors.ts'
import { malformed } from './api-error.ts'
import type { Purpose } from './classify.ts'
import { route } from './client.ts'
import { type Get, ITEMS } from './pages.ts'
import { fullName, type Repository } from './repository.ts'
import { type Fields, textOf } from './shape.ts'

export interface ContentsPlace {
  readonly path: string
  /** Branch, tag or commit; undefined: the default branch. */
  readonly ref: string | undefined
}

/** The text of a file; undefined: it is not there, or the token may not even know of it. */
export async function readContents(
  get: Get,
  repository: Repository,
  { path, ref }: ContentsPlace
): Promise<string | undefined> {
  const { owner, name } = repository
  const parts = path.split('/').map((part) => route`/${part}`)
  const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`
  const purpose: Purpose = {
    what: `to read ${path} of ${fullName(repository)}`,
    permission: 'contents: read',
    repository: fullName(repository),
    missing: `There is no ${path} in ${fullName(repository)}, or the token may not see it.`
  }
  try {
    return await get(`${route`/repos/${owner}/${name}/contents`}${parts.join('')}${query}`, textIn, purpose)
  } catch (error) {
    if (error instanceof BadgeError && error.code === 'not-found') return undefined
    throw error
  }
}

/** GitHub docs, "Get repository content": up to 1 MB comes along; a folder is a list. */
function textIn(fields: Fields): string | undefined {
  if (ITEMS in fields || fields['type'] !== 'file') return undefined
  const encoding = textOf(fields, 'encoding')
  if (encoding === 'none')
    throw new BadgeError('invalid', `${textOf(fields, 'path')} is larger than the 1 MB that can be read.`)
  if (encoding !== 'base64') throw malformed(`encoding ${encoding}`)
  return Buffer.from(textOf(fields, 'content'), 'base64').toString('utf8')
}
