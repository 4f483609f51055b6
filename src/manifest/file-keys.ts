import { badgeKeys, type Reach } from './badges.ts'
import { type Keys, nested, type Table } from './fields.ts'
import { BRANCH, BRANCH_GLOBS, FILE, GIST, PATH, REFERENCE } from './file-kinds.ts'
import { choice, FLAG, FULL_NAME, ID, line } from './kinds.ts'
import type { Fields } from './keys.ts'
import type { Reference } from './manifest.ts'
import { one, oneOrMore, placed } from './shapes.ts'
import type { At, Value } from './value.ts'

export const FORMATS = ['svg', 'json'] as const

/** What the keys of `publish` are read into. */
export interface PublishFields {
  readonly branch: string
  readonly repository: string
  readonly gist: string
  readonly directory: string
  readonly path: string
  readonly formats: readonly (typeof FORMATS)[number][]
  /** Each text may hold several, one a line. */
  readonly branches: readonly (readonly string[])[]
  readonly single_commit: boolean
  readonly prune: boolean
  readonly index: boolean
}

const ONE_PLACE = 'badges go to one place'

export const PUBLISH_KEYS: Keys<PublishFields> = {
  table: {
    branch: one(BRANCH),
    repository: one(FULL_NAME),
    gist: one(GIST),
    directory: one(line('a folder below the workspace')),
    path: one(PATH),
    formats: oneOrMore(choice(FORMATS), 1),
    branches: oneOrMore(BRANCH_GLOBS, 1),
    single_commit: one(FLAG),
    prune: one(FLAG),
    index: one(FLAG)
  },
  of: '"publish"',
  refused: {},
  contradictions: [
    ['gist', 'branch', ONE_PLACE],
    ['gist', 'repository', ONE_PLACE],
    ['gist', 'directory', ONE_PLACE],
    ['directory', 'branch', ONE_PLACE],
    ['directory', 'repository', ONE_PLACE]
  ]
}

/** What the keys of a file are read into. */
export interface FileFields {
  readonly inherit: boolean
  readonly extends: readonly At<Reference>[]
  readonly exclude: readonly At<string>[]
  readonly defaults: Partial<Fields>
  readonly readme: readonly string[]
  readonly publish: Partial<PublishFields>
  /** Read when the defaults are known. */
  readonly badges: Value
}

/** What `badges` holds, for messages. */
export const A_LIST = 'a list of badges, each with an id: "- id: ci"'

const OWN_FILE = "is for a repository's own file, not for one that others inherit. Take it out."

/** The keys of a file of that reach. */
export function fileKeys(reach: Reach): Keys<FileFields> {
  const badge = badgeKeys(reach)
  const table: Table<FileFields> = {
    inherit: one(FLAG),
    extends: placed(REFERENCE, 0),
    exclude: placed(ID, 0),
    defaults: nested('defaults', { ...badge, of: '"defaults"', refused: { ...badge.refused, id: EACH_ITS_OWN } }),
    readme: oneOrMore(FILE, 0),
    publish: nested('publish', PUBLISH_KEYS),
    badges: {
      schema: { $ref: '#/definitions/badges' },
      allowed: `Allowed: ${A_LIST}.`,
      read: (value) => ({ value })
    }
  }
  const refused = reach.scope === 'group' ? { inherit: OWN_FILE, readme: OWN_FILE, publish: OWN_FILE } : {}
  return { table, of: 'this file', refused, contradictions: [] }
}

const EACH_ITS_OWN = 'is no default: each badge has its own.'
