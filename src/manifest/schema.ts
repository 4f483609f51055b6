import { PALETTES } from '../badge/color.ts'
import { STYLES } from '../badge/badge.ts'
import { FACTS, FORMATS, MEASURES } from '../badge/definition.ts'
import { WORDINGS } from '../badge/wording.ts'
import {
  byStatus,
  bySteps,
  type Contradiction,
  converted,
  type FieldsOf,
  type Key,
  type Keys,
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
  REPOSITORY,
  SHA,
  STATUS,
  WHOLE
} from './kinds.ts'
import type { FileName } from './manifest.ts'
import type { Value } from './yaml.ts'

const WORKFLOW = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all'

/** Every key of a badge. `definitionFrom` turns their values into a definition. */
const BADGE_TABLE = {
  id: one(ID),
  name: one(line('the alternative text of the picture')),
  image_url: one(POINTER_URL),
  link_url: one(POINTER_URL),
  order: one(NUMBER),
  enabled: one(FLAG),
  enforce: one(FLAG),
  workflow: oneOrMore(line(WORKFLOW), 1),
  job: one(line('name or glob of jobs')),
  branch: one(refName('the name of a branch')),
  tag: one(refName('the name of a tag')),
  sha: one(SHA),
  event: oneOrMore(EVENT, 1),
  actor: one(line('the account that started the run')),
  run_number: one(WHOLE),
  run_id: one(WHOLE),
  repository: one(REPOSITORY),
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

/** The values of a badge's keys, under their names in YAML. */
export type Fields = FieldsOf<typeof BADGE_TABLE>
export type KeyName = keyof Fields

/** The same as a table in which the name of a key tells the type of its value. */
export const KEYS: Table<Fields> = BADGE_TABLE

/** Keys that a pointer can have. */
export const RECORD_KEYS: readonly KeyName[] = ['id', 'name', 'image_url', 'link_url', 'order', 'enabled', 'enforce']

const ONE_SOURCE = 'a badge has one source'
const ONE_PLACE = 'a status comes from one place'
const RUNS_ONLY = 'only workflow runs have jobs'

export const CONTRADICTIONS: readonly Contradiction<Fields>[] = [
  ['tag', ['branch'], 'a run belongs to a tag or to a branch'],
  ['run_id', ['run_number'], 'each of them selects a single run'],
  ['from', ['workflow', 'environment', 'check', 'status'], ONE_SOURCE],
  ['from', ['job', 'each'], RUNS_ONLY],
  ['fact', ['workflow', 'from', 'environment', 'check', 'status'], ONE_SOURCE],
  ['fact', ['job', 'each'], RUNS_ONLY],
  ['fact', ['tag', 'sha', 'event', 'actor', 'run_number', 'run_id'], 'a fact is about a repository, not about a run'],
  ['environment', ['workflow', 'check'], ONE_PLACE],
  ['check', ['workflow'], ONE_PLACE],
  ['job', ['environment', 'check', 'status'], RUNS_ONLY],
  ['each', ['environment', 'check', 'status'], RUNS_ONLY]
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

const PUBLISH_TABLE = {
  branch: one(BRANCH),
  repository: one(REPOSITORY),
  gist: one(GIST),
  directory: one(line('a folder below the workspace')),
  path: one(PATH),
  formats: converted(oneOrMore(choice(FORMATS), 1), (given) => FORMATS.filter((format) => given.includes(format))),
  // Each text can list several, one per line.
  branches: converted(oneOrMore(BRANCH_GLOBS, 1), (lists) => lists.flat()),
  single_commit: one(FLAG),
  prune: one(FLAG),
  index: one(FLAG)
}
export type PublishFields = FieldsOf<typeof PUBLISH_TABLE>

const ONE_DESTINATION = 'badges are published to one place'

export const PUBLISH_KEYS: Keys<PublishFields> = {
  table: PUBLISH_TABLE,
  subject: '"publish"',
  refused: {},
  contradictions: [
    ['gist', ['branch', 'repository', 'directory'], ONE_DESTINATION],
    ['directory', ['branch', 'repository'], ONE_DESTINATION]
  ]
}

/** What `badges` contains, for messages. */
export const A_LIST = 'a list of badges, each with an id: "- id: ci"'

/** Its badges are read once the defaults are known. */
const BADGES: Key<Value> = {
  schema: { $ref: '#/definitions/badges' },
  allowed: `Allowed: ${A_LIST}.`,
  read: (value) => value
}

const fileTable = (defaults: Keys<Fields>) => ({
  inherit: one(FLAG),
  extends: locatedList(REFERENCE, 0),
  exclude: locatedList(ID, 0),
  defaults: nested('defaults', defaults),
  readme: oneOrMore(FILE, 0),
  publish: nested('publish', PUBLISH_KEYS),
  badges: BADGES
})
export type FileFields = FieldsOf<ReturnType<typeof fileTable>>

const OWN_FILE = "is only for a repository's own file, not for one that others inherit. Remove it."
const EACH_ITS_OWN = 'cannot have a default: each badge needs its own.'

/** The keys that such a file can have at its top level. */
export function fileKeys(reach: Reach): Keys<FileFields> {
  const badge = badgeKeys(reach)
  return {
    table: fileTable({ ...badge, subject: '"defaults"', refused: { ...badge.refused, id: EACH_ITS_OWN } }),
    subject: 'this file',
    refused: reach.scope === 'group' ? { inherit: OWN_FILE, readme: OWN_FILE, publish: OWN_FILE } : {},
    contradictions: []
  }
}
