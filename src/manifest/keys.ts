import { type Palette, PALETTES, STYLES, type Style } from '../badge/badge.ts'
import type { Color } from '../badge/color.ts'
import type { Judging, Link } from '../badge/definition.ts'
import type { Logo } from '../badge/logo.ts'
import type { ColorSteps } from '../badge/steps.ts'
import { type Wording, WORDINGS } from '../badge/wording.ts'
import type { Status } from '../status/status.ts'
import { choice, COLOR, DAYS, FLAG, ID, LABEL, line, LINK, LOGO, matching, MESSAGE, STATUS, WHOLE } from './kinds.ts'
import { byStatus, bySteps, type Key, one, oneOrMore } from './shapes.ts'

/** What the keys of a badge are read into, under the names that they have in YAML. */
export interface Fields {
  readonly id: string
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
const SHA = /^(?:[\da-f]{40}|[\da-f]{64})$/i

/** GitHub's rules, as in `github/repository.ts`, which `manifest/` may not look into. */
const REPOSITORY = /^[a-z\d](?:[a-z\d_-]*[a-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/i

const WORKFLOW = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all'
const EVENT = "GitHub's name of an event (push, schedule, pull_request …), or a list of them"

/** Every key of a badge. A new one is an entry here and in `Fields`; `definitionFrom` says what becomes of it. */
export const KEYS: { readonly [K in keyof Fields]: Key<Fields[K]> } = {
  id: one(ID),
  workflow: oneOrMore(line(WORKFLOW), 1),
  job: one(line('name or glob of jobs')),
  branch: one(line('name of a branch')),
  tag: one(line('name of a tag')),
  sha: one(matching(SHA, 'a whole SHA', "a commit's 40 or 64 hex digits")),
  event: oneOrMore(matching(/^[a-z][a-z_]*$/, 'an event', EVENT), 1),
  actor: one(line('the account that set the run off')),
  run_number: one(WHOLE),
  run_id: one(WHOLE),
  repository: one(matching(REPOSITORY, 'a repository', 'owner/name')),
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

const isKeyName = (text: string): text is KeyName => Object.hasOwn(KEYS, text)

/** The key of this name, if there is one. */
export function keyNamed(text: string): KeyName | undefined {
  return isKeyName(text) ? text : undefined
}

/** Two keys that cannot stand in one badge, and why. */
export const CONTRADICTIONS: readonly (readonly [KeyName, KeyName, string])[] = [
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
