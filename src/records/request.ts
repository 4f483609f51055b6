import { BadgeError, inputName, invalid, perInterface } from '../errors.ts'
import { parseChoice, parseGiven } from '../inputs/parse.ts'
import { refuseTokens } from '../inputs/tokens.ts'
import type { Changes, Content, KeyValues } from '../manifest/edit.ts'
import { setTwice } from '../manifest/fields.ts'
import { parseLines, POINTER_URL } from '../manifest/kinds.ts'
import type { Scope } from '../manifest/manifest.ts'
import { holdsCredentials } from '../manifest/placeholders.ts'
import { RECORD_KEYS } from '../manifest/schema.ts'

/** The commands that manage the records of badges. */
export const RECORD_COMMANDS = ['list', 'get', 'add', 'edit', 'remove', 'preview'] as const
export type RecordCommand = (typeof RECORD_COMMANDS)[number]

/** Keys of drawn badges that have a flag; `--badge` sets any of them. */
const BADGE_FLAGS = [
  'workflow',
  'job',
  'branch',
  'environment',
  'check',
  'fact',
  'from',
  'status',
  'label',
  'message',
  'color',
  'style',
  'logo',
  'link'
] as const

/** Those that can be given several times. */
const LIST_FLAGS: readonly string[] = ['workflow', 'from'] satisfies (typeof BADGE_FLAGS)[number][]

/** A flag of the command line; most are also inputs of the action. */
export type RecordFlag =
  | (typeof BADGE_FLAGS)[number]
  | ('id' | 'name' | 'image-url' | 'link-url' | 'badge' | 'format' | 'manifest' | 'repository' | 'scope' | 'token')

/** The value of a flag or input; undefined: it is not given. */
export type ReadFlag = (flag: RecordFlag) => string | undefined

const SCOPES = { repository: 'project', organization: 'group' } as const

export function readScope(text = 'repository'): Scope {
  return SCOPES[parseChoice('scope', text, ['repository', 'organization'])]
}

/** What to do. */
export type Request =
  | { readonly command: 'list'; readonly name: string | undefined }
  | { readonly command: 'get'; readonly id: string }
  | { readonly command: 'remove'; readonly id: string }
  | (KeysOf & { readonly command: 'add'; readonly id: string; readonly keys: KeyValues })
  | (KeysOf & {
      readonly command: 'edit'
      readonly id: string
      readonly link: string | undefined
      readonly changes: Changes
    })
  | { readonly command: 'preview'; readonly record: PreviewRecord }

interface KeysOf {
  /** The keys that the flag or input `badge` sets; all others have their own. */
  readonly inBadge: readonly string[]
}

/** A record to show without writing it. */
export interface PreviewRecord {
  readonly name: string | undefined
  readonly link_url: string
  readonly image_url: string
}

export interface RequestInput {
  readonly command: RecordCommand
  readonly id: string | undefined
  readonly read: ReadFlag
  /** Our own tokens, in the forms that they may leak in. */
  readonly tokens: readonly string[]
}

/** Reads flags or inputs; a wrong one is an error that names it. */
export async function readRequest(input: RequestInput): Promise<Request> {
  const { command, read } = input
  if (command === 'list') return { command, name: read('name') }
  if (command === 'preview') return { command, record: readPreview(input) }
  if (command === 'get' || command === 'remove') return { command, id: idOf(command, input.id) }
  const inBadge = await changesIn(read('badge'))
  const changes = [...changesOf(input), ...inBadge]
  for (const [key, content] of changes) refuseTokens(key, JSON.stringify(content ?? ''), input.tokens)
  const common = { inBadge: inBadge.map(([key]) => key) }
  const link = urlOf(input, 'link-url')
  if (command === 'edit')
    return { ...common, command, id: idOf(command, input.id), link, changes: uniqueIn(withoutId(changes)) }
  const id = idOf(command, input.id ?? textIn(changes, 'id'))
  return { ...common, command, id, keys: keysOf(id, withoutId(changes, input.id === undefined ? id : undefined), link) }
}

function idOf(command: RecordCommand, id: string | undefined): string {
  if (id === undefined || id.trim() === '')
    throw new BadgeError(
      'invalid',
      `The id is missing. It names the badge that the command is about${perInterface(': set the input "id"', `: publish-badges ${command} ID`)}.`
    )
  return parseGiven('id', id)
}

/** A URL by GitLab's rules: http or https, without the spaces around it. */
function urlOf({ read, tokens }: RequestInput, flag: 'link-url' | 'image-url'): string | undefined {
  const text = read(flag)?.trim()
  if (text === undefined) return undefined
  const { parse, problem, allowed } = POINTER_URL
  const url = parse(text)
  if (url === undefined) throw invalid(flag, holdsCredentials(text) ? '…' : text, `${problem(text)} ${allowed}`)
  refuseTokens(flag, url, tokens)
  return url
}

function readPreview(input: RequestInput): PreviewRecord {
  const [link_url, image_url] = [urlOf(input, 'link-url'), urlOf(input, 'image-url')]
  if (link_url === undefined) throw missing('link_url', 'link-url')
  if (image_url === undefined) throw missing('image_url', 'image-url')
  return { name: input.read('name'), link_url, image_url }
}

const missing = (key: string, flag: RecordFlag, cure = ''): BadgeError =>
  new BadgeError('invalid', `${key} is missing: set ${inputName(flag, `"${flag}"`)}${cure}.`)

/** The keys that have their own flags, except `link_url`: which key that sets depends on the badge. */
function changesOf(input: RequestInput): Changes {
  const { read } = input
  const [name, image] = [read('name'), urlOf(input, 'image-url')]
  const drawn = BADGE_FLAGS.map((flag) => [flag, read(flag)] as const)
  const flags = [['name', name], ['image_url', image], ...drawn] as const
  return flags.flatMap(([key, text]) => (text === undefined ? [] : [[key, parseContent(key, text)] as const]))
}

/** A list with one entry per line, as in the inputs of the action; a single entry is a text. */
function parseContent(key: string, text: string): Content {
  const list = LIST_FLAGS.includes(key) ? parseLines(text) : []
  return list.length > 1 ? { list } : text
}

async function changesIn(yaml: string | undefined): Promise<Changes> {
  if (yaml === undefined) return []
  const { readChanges } = await import(/* webpackChunkName: "manifest" */ '../manifest/edit.ts')
  return readChanges(yaml, inputName('badge', 'badge'))
}

function uniqueIn<Change extends readonly [string, unknown]>(changes: readonly Change[]): readonly Change[] {
  const doubled = changes.find(([key], index) => changes.findIndex(([other]) => other === key) !== index)
  if (doubled === undefined) return changes
  throw new BadgeError('invalid', setTwice(doubled[0]))
}

function textIn(changes: Changes, key: string): string | undefined {
  const content = changes.find(([name]) => name === key)?.[1]
  return typeof content === 'string' ? content : undefined
}

/** The id of a badge cannot change: others know the badge by it. */
function withoutId(changes: Changes, own?: string): Changes {
  if (own === undefined && changes.some(([key]) => key === 'id'))
    throw new BadgeError('invalid', 'The id of a badge cannot change. Remove the badge, and add it with the other id.')
  return changes.filter(([key]) => key !== 'id')
}

/** The keys of a new badge, those of a record first. */
function keysOf(id: string, changes: Changes, link: string | undefined): KeyValues {
  const set = changes.flatMap(([key, content]) => (content === undefined ? [] : [[key, content] as const]))
  const has = (name: string): boolean => set.some(([key]) => key === name)
  const isDrawn = set.some(([key]) => !RECORD_KEYS.some((name) => name === key))
  const isPointer = has('image_url')
  if (!isPointer && !isDrawn)
    throw missing(
      'image_url',
      'image-url',
      `, or a key of a badge to draw, such as ${inputName('workflow', '"workflow"')} or ${inputName('message', '"message"')}`
    )
  if (isPointer && link === undefined && !has('link_url')) throw missing('link_url', 'link-url')
  const linked = link === undefined ? [] : [[isPointer ? 'link_url' : 'link', link] as const]
  const at = set.findLastIndex(([key]) => key === 'name' || key === 'image_url') + 1
  return uniqueIn([['id', id], ...set.toSpliced(at, 0, ...linked)])
}
