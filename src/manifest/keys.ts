import { type Palette, PALETTES, type Color, type ColorSteps } from '../badge/color.ts'
import { STYLES, type Style } from '../badge/badge.ts'
import type { Judging, Link } from '../badge/definition.ts'
import type { Logo } from '../badge/logo.ts'
import { type Wording, WORDINGS } from '../badge/wording.ts'
import type { Status } from '../status/status.ts'
import { ADDRESS, COLOR, LINK, LOGO, STATUS } from './badge-kinds.ts'
import { choice, DAYS, FLAG, FULL_NAME, ID, LABEL, line, matching, MESSAGE, NUMBER, WHOLE } from './kinds.ts'
import type { Contradiction, Table } from './fields.ts'
import { byStatus, bySteps, one, oneOrMore } from './shapes.ts'

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
  readonly color: Color
  readonly label_color: Color
  readonly color_steps: ColorSteps
  readonly messages: Readonly<Partial<Record<Status, string>>>
  readonly colors: Readonly<Partial<Record<Status, Color>>>
  readonly wording: Wording
  readonly palette: Palette
  readonly style: Style
  readonly logo: Logo
  readonly logo_color: Color
  readonly link: Link
}

/** A commit's SHA-1 or SHA-256. */
const SHA = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/

const WORKFLOW = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all'
const EVENT = "GitHub's name of an event (push, schedule, pull_request …), or a list of them"

/** Every key of a badge. A new one is an entry here and in `Fields`; `definitionFrom` says what becomes of it. */
export const KEYS: Table<Fields> = {
  id: one(ID),
  name: one(line('the alternative text of the picture')),
  image_url: one(ADDRESS),
  link_url: one(ADDRESS),
  order: one(NUMBER),
  enabled: one(FLAG),
  enforce: one(FLAG),
  workflow: oneOrMore(line(WORKFLOW), 1),
  job: one(line('name or glob of jobs')),
  branch: one(line('name of a branch')),
  tag: one(line('name of a tag')),
  sha: one(matching(SHA, 'a whole SHA', "a commit's 40 or 64 hex digits")),
  event: oneOrMore(matching(/^[a-z][a-z_]*$/, 'an event', EVENT), 1),
  actor: one(line('the account that set the run off')),
  run_number: one(WHOLE),
  run_id: one(WHOLE),
  repository: one(FULL_NAME),
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

/** What a badge has whether it is drawn or a pointer; `image_url` and `link_url` make it one. */
export const RECORD_KEYS: readonly KeyName[] = ['id', 'name', 'image_url', 'link_url', 'order', 'enabled', 'enforce']

/** Two keys that cannot stand in one badge, and why. */
export const CONTRADICTIONS: readonly Contradiction<Fields>[] = [
  ['tag', 'branch', 'a run is of a tag or of a branch'],
  ['run_id', 'run_number', 'either one picks a single run'],
  ['environment', 'workflow', 'a status comes from one place'],
  ['environment', 'check', 'a status comes from one place'],
  ['check', 'workflow', 'a status comes from one place'],
  ['job', 'environment', 'only runs of workflows have jobs'],
  ['job', 'check', 'only runs of workflows have jobs'],
  ['job', 'status', 'only runs of workflows have jobs'],
  ['each', 'environment', 'only runs of workflows have jobs'],
  ['each', 'check', 'only runs of workflows have jobs'],
  ['each', 'status', 'only runs of workflows have jobs']
]
