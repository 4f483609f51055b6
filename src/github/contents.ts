import { BadgeError } from '../errors.ts'
import { malformed } from './api-error.ts'
import type { Purpose } from './classify.ts'
import { route } from './client.ts'
import { type Get, ITEMS, orMissing } from './pages.ts'
import { fullName, type Repository } from './repository.ts'
import { asFields, type Fields, listOf, textOf } from './shape.ts'

export interface ContentsPlace {
  readonly path: string
  /** Branch, tag or commit; undefined: the default branch. */
  readonly ref: string | undefined
}

/** The text of a file; undefined: it is not there, or the token may not even know of it. */
export function readContents(get: Get, repository: Repository, place: ContentsPlace): Promise<string | undefined> {
  return contentsAt(get, repository, { ...place, read: textIn })
}

/** The paths of the files in a folder of the default branch; none where there is no such folder. */
export async function filesIn(get: Get, repository: Repository, path: string): Promise<ReadonlySet<string>> {
  return (await contentsAt(get, repository, { path, ref: undefined, read: pathsIn })) ?? new Set()
}

async function contentsAt<T>(
  get: Get,
  repository: Repository,
  { path, ref, read }: ContentsPlace & { readonly read: (fields: Fields) => T | undefined }
): Promise<T | undefined> {
  const { owner, name } = repository
  const parts = path.split('/').map((part) => route`/${part}`)
  const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`
  const purpose: Purpose = {
    what: `to read ${path} of ${fullName(repository)}`,
    permission: 'contents: read',
    repository: fullName(repository),
    missing: `There is no ${path} in ${fullName(repository)}, or the token may not see it.`
  }
  return orMissing(get(`${route`/repos/${owner}/${name}/contents`}${parts.join('')}${query}`, read, purpose))
}

function pathsIn(fields: Fields): ReadonlySet<string> | undefined {
  if (!(ITEMS in fields)) return undefined
  return new Set(listOf(fields, ITEMS).map((item) => textOf(asFields(item, 'an entry'), 'path')))
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
