import { isId, slug } from '../badge/definition.ts'
import { BadgeError, invalid } from '../errors.ts'
import type { Changes, Keys } from '../manifest/edit-content.ts'
import { RECORD_KEYS } from '../manifest/keys.ts'
import { urlProblem } from '../manifest/url.ts'
import { refuseTokens } from '../inputs/tokens.ts'
import { BADGE_FLAGS, type ReadFlag, type RecordCommand, type RecordFlag } from './flags.ts'

/** What is to be done. */
export type Request =
  | { readonly command: 'list'; readonly name: string | undefined }
  | { readonly command: 'get'; readonly id: string }
  | { readonly command: 'remove'; readonly id: string }
  | { readonly command: 'add'; readonly id: string; readonly keys: Keys }
  | { readonly command: 'edit'; readonly id: string; readonly link: string | undefined; readonly changes: Changes }
  | { readonly command: 'preview'; readonly record: Previewed }

/** A record that is shown and not kept. */
export interface Previewed {
  readonly name: string | undefined
  readonly link_url: string
  readonly image_url: string
}

export interface Given {
  readonly command: RecordCommand
  /** Undefined: none is given. */
  readonly id: string | undefined
  readonly read: ReadFlag
  /** Our own tokens, in the forms that they may leak in. */
  readonly tokens: readonly string[]
}

/** Reads what flags or inputs say; a wrong one is an error that names it. */
export async function readRequest(given: Given): Promise<Request> {
  const { command, read } = given
  if (command === 'list') return { command, name: read('name') }
  if (command === 'preview') return { command, record: readPreview(given) }
  if (command === 'get' || command === 'remove') return { command, id: idOf(given.id) }
  const changes = await readChanges(given)
  const link = urlOf(given, 'link-url')
  if (command === 'edit') return { command, id: idOf(given.id), link, changes: uniqueIn(withoutId(changes)) }
  const id = idOf(given.id ?? textIn(changes, 'id'))
  return { command, id, keys: keysOf(id, withoutId(changes, given.id === undefined ? id : undefined), link) }
}

function idOf(id: string | undefined): string {
  if (id === undefined || id.trim() === '')
    throw new BadgeError('invalid', 'No id is given: it says which badge is meant.')
  if (isId(id)) return id
  const allowed = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"'
  throw invalid('id', id, `is no id. ${allowed}, such as "${slug(id.slice(0, 100))}".`)
}

/** A URL as GitLab takes it: http or https, without the blanks around it. */
function urlOf({ read, tokens }: Given, flag: 'link-url' | 'image-url'): string | undefined {
  const url = read(flag)?.trim()
  if (url === undefined) return undefined
  const problem = urlProblem(url)
  if (problem !== undefined)
    throw invalid(flag, /credentials|token/.test(problem) ? '…' : url, `must be a valid URL: it ${problem}.`)
  refuseTokens(flag, url, tokens)
  return url
}

function readPreview(given: Given): Previewed {
  const [link_url, image_url] = [urlOf(given, 'link-url'), urlOf(given, 'image-url')]
  if (link_url === undefined) throw missing('link_url', 'link-url')
  if (image_url === undefined) throw missing('image_url', 'image-url')
  return { name: given.read('name'), link_url, image_url }
}

const missing = (key: string, flag: RecordFlag, cure = ''): BadgeError =>
  new BadgeError('invalid', `${key} is missing: give "${flag}"${cure}.`)

/** The keys that are said to change, but `link_url`: which key that is, depends on the badge. */
async function readChanges(given: Given): Promise<Changes> {
  const { read, tokens } = given
  const name = read('name')
  const image = urlOf(given, 'image-url')
  const drawn = BADGE_FLAGS.map((flag) => [flag, read(flag)] as const)
  const flags = [['name', name], ['image_url', image], ...drawn] as const
  const changes = [
    ...flags.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])),
    ...(await readYaml(read('badge')))
  ]
  for (const [key, content] of changes) refuseTokens(key, JSON.stringify(content ?? ''), tokens)
  return changes
}

async function readYaml(text: string | undefined): Promise<Changes> {
  if (text === undefined) return []
  const content = await import(/* webpackChunkName: "manifest" */ '../manifest/edit-content.ts')
  const read = content.readChanges(text, 'badge')
  if ('problems' in read) throw new BadgeError('invalid', read.problems.join('; '))
  return read.changes
}

function uniqueIn<Change extends readonly [string, unknown]>(changes: readonly Change[]): readonly Change[] {
  const doubled = changes.find(([key], index) => changes.findIndex(([other]) => other === key) !== index)
  if (doubled === undefined) return changes
  throw new BadgeError('invalid', `"${doubled[0]}" is given twice. Leave one of them out.`)
}

function textIn(changes: Changes, key: string): string | undefined {
  const content = changes.find(([name]) => name === key)?.[1]
  return typeof content === 'string' ? content : undefined
}

/** An id is what others know a badge by: it does not change. */
function withoutId(changes: Changes, own?: string): Changes {
  if (own === undefined && changes.some(([key]) => key === 'id'))
    throw new BadgeError(
      'invalid',
      'The id of a badge does not change: remove the badge, and add it under the other id.'
    )
  return changes.filter(([key]) => key !== 'id')
}

/** The keys of a new badge, a record's first. */
function keysOf(id: string, changes: Changes, link: string | undefined): Keys {
  const given = changes.flatMap(([key, content]) => (content === undefined ? [] : [[key, content] as const]))
  const has = (name: string): boolean => given.some(([key]) => key === name)
  const isDrawn = given.some(([key]) => !RECORD_KEYS.some((name) => name === key))
  const isPointer = has('image_url')
  if (!isPointer && !isDrawn)
    throw missing('image_url', 'image-url', ', or say what is drawn: a "workflow", a "message" …')
  if (isPointer && link === undefined && !has('link_url')) throw missing('link_url', 'link-url')
  const linked = link === undefined ? [] : [[isPointer ? 'link_url' : 'link', link] as const]
  const at = given.findLastIndex(([key]) => key === 'name' || key === 'image_url') + 1
  return uniqueIn([['id', id], ...given.toSpliced(at, 0, ...linked)])
}
