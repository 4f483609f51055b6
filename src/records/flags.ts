import { invalid, suggestion } from '../errors.ts'
import type { Scope } from '../manifest/manifest.ts'

/** What manages the records of badges. */
export const RECORD_COMMANDS = ['list', 'get', 'add', 'edit', 'remove', 'preview'] as const
export type RecordCommand = (typeof RECORD_COMMANDS)[number]

/** Keys of drawn badges that have a flag; `--badge` takes all of them. */
export const BADGE_FLAGS = [
  'workflow',
  'job',
  'branch',
  'environment',
  'check',
  'status',
  'label',
  'message',
  'color',
  'style',
  'logo',
  'link'
] as const

const WHERE = ['manifest', 'repository', 'scope', 'token'] as const
const RECORD = ['name', 'image-url', 'link-url', 'badge', ...BADGE_FLAGS] as const

/** The flags of each command; `json` takes no value. */
export const RECORD_FLAGS = {
  list: ['name', 'json', 'format', ...WHERE],
  get: ['json', 'format', ...WHERE],
  add: ['id', ...RECORD, 'json', ...WHERE],
  edit: [...RECORD, 'json', ...WHERE],
  remove: WHERE,
  preview: ['name', 'image-url', 'link-url', 'json', ...WHERE]
} as const satisfies Readonly<Record<RecordCommand, readonly string[]>>

export type RecordFlag = (typeof RECORD_FLAGS)[RecordCommand][number]

/** The value of a flag or input; undefined: it is not given. */
export type ReadFlag = (flag: RecordFlag) => string | undefined

/** Commands that are about one badge, which they are told by its id: `get ci`. */
export const TAKING_ID: readonly RecordCommand[] = ['get', 'add', 'edit', 'remove']

const SCOPES = { repository: 'project', organization: 'group' } as const

export function readScope(text = 'repository'): Scope {
  if (text === 'repository' || text === 'organization') return SCOPES[text]
  const names = Object.keys(SCOPES)
  throw invalid('scope', text, `is not known.${suggestion(text, names)} Allowed: ${names.join(', ')}.`)
}
