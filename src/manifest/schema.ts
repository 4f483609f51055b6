import { type Palette, PALETTES, type ColorSteps, type GivenColor } from '../badge/color.ts'
import { STYLES, type Style } from '../badge/badge.ts'
import { type Fact, FACTS, type Judging, type Link, type Measure, MEASURES } from '../badge/definition.ts'
import type { Logo } from '../badge/logo.ts'
import { type Wording, WORDINGS } from '../badge/wording.ts'
import type { Status } from '../status/status.ts'
import {
  byStatus,
  bySteps,
  type Contradiction,
  type Keys,
  type Located,
  locatedList,
  nested,
  one,
  oneOrMore,
  type Table
} from './fields.ts'
import {
  BRANCH,
  BRANCH_GLOBS,
  choice,
  COLOR,
  DAYS,
  EVENT,
  FILE,
  FLAG,
  FOREIGN_POINTER_URL,
  FULL_NAME,
  GIST,
  ID,
  LABEL,
  line,
  LINK,
  LOGO,
  MESSAGE,
  NUMBER,
  PATH,
  POINTER_URL,
  refName,
  REFERENCE,
  SHA,
  STATUS,
  WHOLE
} from './kinds.ts'
import type { FileName, Reference } from './manifest.ts'
import type { Value } from './value.ts'

/** What the keys of a badge are read into, under the names that they have in YAML. */
export interface Fields {
  readonly id: string
  readonly name: string
  readonly image_url: string
  readonly link_url: string
  readonly order: number
  readonly enabled: boolean
  readonly enforce: boolean
  readonly workflow: readonly string[]
  readonly from: readonly string[]
  readonly measure: Measure
  readonly fact: Fact
  readonly job: string
  readonly branch: string
  readonly tag: string
  readonly sha: string
  readonly event: readonly string[]
  readonly actor: string
  readonly run_number: number
  readonly run_id: number
  readonly repository: string
  readonly environment: string
  readonly check: string
  readonly status: Status
  readonly message: string
  readonly in_progress: Judging['inProgress']
  readonly ignore: readonly Status[]
  readonly strict: boolean
  readonly max_age: number
  readonly each: 'job'
  readonly label: string
  readonly color: GivenColor
  readonly label_color: GivenColor
  readonly color_steps: ColorSteps
  readonly messages: Readonly<Partial<Record<Status, string>>>
  readonly colors: Readonly<Partial<Record<Status, GivenColor>>>
  readonly wording: Wording
  readonly palette: Palette
  readonly style: Style
  readonly logo: Logo
  readonly logo_color: GivenColor
  readonly link: Link
}

const WORKFLOW = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all'

/** Every key of a badge. A new one needs an entry here and in `Fields`; `definitionFrom` turns it into a definition. */
export const KEYS: Table<Fields> = {
  id: one(ID),
  name: one(line('the alternative text of the picture')),
  image_url: one(POINTER_URL),
  link_url: one(POINTER_URL),
  order: one(NUMBER),
  enabled: one(FLAG),
  enforce: one(FLAG),
  workflow: oneOrMore(line(WORKFLOW), 1),
  job: one(line('name or glob of jobs')),
  branch: one(refName('name of a branch')),
  tag: one(refName('name of a tag')),
  sha: one(SHA),
  event: oneOrMore(EVENT, 1),
  actor: one(line('the account that started the run')),
  run_number: one(WHOLE),
  run_id: one(WHOLE),
  repository: one(FULL_NAME),
  from: oneOrMore(line('a path or glob of report files'), 1),
  measure: one(choice(MEASURES)),
  fact: one(choice(FACTS)),
  environment: one(line('name of an environment')),
  check: one(line('name or glob of check runs and commit statuses')),
  status: one(STATUS),
  message: one(MESSAGE),
  in_progress: one(choice(['last', 'show'])),
  ignore: oneOrMore(STATUS, 0),
  strict: one(FLAG),
  max_age: one(DAYS),
  each: one(choice(['job'])),
  label: one(LABEL),
  color: one(COLOR),
  label_color: one(COLOR),
  color_steps: bySteps(COLOR, '{ 0: red, 60: orange, 90: green }'),
  messages: byStatus(MESSAGE, '{ failing: broken }'),
  colors: byStatus(COLOR, '{ failing: red }'),
  wording: one(choice(WORDINGS)),
  palette: one(choice(PALETTES)),
  style: one(choice(STYLES)),
  logo: one(LOGO),
  logo_color: one(COLOR),
  link: one(LINK)
}

export type KeyName = keyof Fields

/** Keys that a pointer can have. */
export const RECORD_KEYS: readonly KeyName[] = ['id', 'name', 'image_url', 'link_url', 'order', 'enabled', 'enforce']

/** Two keys that one badge cannot have, and why. */
export const CONTRADICTIONS: readonly Contradiction<Fields>[] = [
  ['tag', 'branch', 'a run belongs to a tag or to a branch'],
  ['run_id', 'run_number', 'each of them selects a single run'],
  ['from', 'workflow', 'a badge has one source'],
  ['from', 'environment', 'a badge has one source'],
  ['from', 'check', 'a badge has one source'],
  ['from', 'status', 'a badge has one source'],
  ['from', 'job', 'only workflow runs have jobs'],
  ['from', 'each', 'only workflow runs have jobs'],
  ...(['workflow', 'from', 'environment', 'check', 'status'] as const).map((source): Contradiction<Fields> => [
    'fact',
    source,
    'a badge has one source'
  ]),
  ...(['job', 'each'] as const).map((key): Contradiction<Fields> => ['fact', key, 'only workflow runs have jobs']),
  ...(['tag', 'sha', 'event', 'actor', 'run_number', 'run_id'] as const).map((filter): Contradiction<Fields> => [
    'fact',
    filter,
    'a fact is about a repository, not about a run'
  ]),
  ['environment', 'workflow', 'a status comes from one place'],
  ['environment', 'check', 'a status comes from one place'],
  ['check', 'workflow', 'a status comes from one place'],
  ['job', 'environment', 'only workflow runs have jobs'],
  ['job', 'check', 'only workflow runs have jobs'],
  ['job', 'status', 'only workflow runs have jobs'],
  ['each', 'environment', 'only workflow runs have jobs'],
  ['each', 'check', 'only workflow runs have jobs'],
  ['each', 'status', 'only workflow runs have jobs']
]

/** Whose file it is, which decides what the file can contain. */
export type Reach = Pick<FileName, 'scope' | 'isForeign'>

const NOT_ENFORCING =
  'is only for a file that others inherit: "badges.yml" of an owner\'s repository ".github", or one that "extends" names. Remove it.'

const NOT_FOREIGN = "is not allowed in a file of another owner. Move the badge into the repository's own file."

/**
 * What a stranger's file may not decide: which other repositories the token reads, what passes, and which badges stay. Its
 * pointers get no values that would tell the picture's host more than the reader's page does.
 */
const FOREIGN: Pick<Keys<Fields>, 'table' | 'refused'> = {
  table: { ...KEYS, image_url: one(FOREIGN_POINTER_URL), link_url: one(FOREIGN_POINTER_URL) },
  refused: { enforce: NOT_FOREIGN, repository: NOT_FOREIGN, status: NOT_FOREIGN }
}

/** The keys that a badge can have in such a file. */
export function badgeKeys({ scope, isForeign = false }: Reach): Keys<Fields> {
  const refused = scope === 'project' ? { enforce: NOT_ENFORCING } : {}
  const common = { subject: 'a badge', contradictions: CONTRADICTIONS }
  return isForeign ? { ...FOREIGN, ...common } : { table: KEYS, refused, ...common }
}

export const FORMATS = ['svg', 'json'] as const

/** What the keys of `publish` are read into. */
export interface PublishFields {
  readonly branch: string
  readonly repository: string
  readonly gist: string
  readonly directory: string
  readonly path: string
  readonly formats: readonly (typeof FORMATS)[number][]
  /** Each text can list several, one a line. */
  readonly branches: readonly (readonly string[])[]
  readonly single_commit: boolean
  readonly prune: boolean
  readonly index: boolean
}

const ONE_DESTINATION = 'badges are published to one place'

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
  subject: '"publish"',
  refused: {},
  contradictions: [
    ['gist', 'branch', ONE_DESTINATION],
    ['gist', 'repository', ONE_DESTINATION],
    ['gist', 'directory', ONE_DESTINATION],
    ['directory', 'branch', ONE_DESTINATION],
    ['directory', 'repository', ONE_DESTINATION]
  ]
}

/** What the keys of a file are read into. */
export interface FileFields {
  readonly inherit: boolean
  readonly extends: readonly Located<Reference>[]
  readonly exclude: readonly Located<string>[]
  readonly defaults: Partial<Fields>
  readonly readme: readonly string[]
  readonly publish: Partial<PublishFields>
  /** Read once the defaults are known. */
  readonly badges: Value
}

/** What `badges` contains, for messages. */
export const A_LIST = 'a list of badges, each with an id: "- id: ci"'

const OWN_FILE = "is only for a repository's own file, not for one that others inherit. Remove it."

/** The keys that such a file can have at its top level. */
export function fileKeys(reach: Reach): Keys<FileFields> {
  const badge = badgeKeys(reach)
  const table: Table<FileFields> = {
    inherit: one(FLAG),
    extends: locatedList(REFERENCE, 0),
    exclude: locatedList(ID, 0),
    defaults: nested('defaults', { ...badge, subject: '"defaults"', refused: { ...badge.refused, id: EACH_ITS_OWN } }),
    readme: oneOrMore(FILE, 0),
    publish: nested('publish', PUBLISH_KEYS),
    badges: {
      schema: { $ref: '#/definitions/badges' },
      allowed: `Allowed: ${A_LIST}.`,
      read: (value) => ({ value })
    }
  }
  const refused = reach.scope === 'group' ? { inherit: OWN_FILE, readme: OWN_FILE, publish: OWN_FILE } : {}
  return { table, subject: 'this file', refused, contradictions: [] }
}

const EACH_ITS_OWN = 'cannot have a default: each badge needs its own.'
