import type { Definition } from '../../badge/definition.ts'
import type { Keys, KeyValue } from './recognized.ts'
import { type ProposedBadge, REPOSITORY, unusedName, type WorkflowFile, type WorkflowBadge } from './workflow.ts'

/** The action as workflows name it. */
export const ACTION = `${REPOSITORY}@v1`

/** The content of a manifest with the badges. What the user has to decide is in comments. */
export function manifestText(badges: readonly WorkflowBadge[]): string {
  return `# The badges of this repository. .github/workflows/badges.yml publishes them.
# Each shows the newest completed run of its workflow on the default branch; "label" is the text on its left side.
badges:
${badges.map(entryFor).join('\n')}`
}

/** An entry of a manifest. */
export interface MovedBadge {
  readonly id: string
  /** All others. */
  readonly keys: Keys
  /** What the reader should know, a line each. */
  readonly notes: readonly string[]
}

/** The content of a manifest with badges that stood in README files. */
export function movedManifestText(badges: readonly MovedBadge[], readmes: readonly string[]): string {
  return `# The badges of ${readmes.join(', ')}. .github/workflows/badges.yml publishes them.

# Publications write the badges between <!-- badges:start --> and <!-- badges:end --> in these files.
readme: [${readmes.map(scalar).join(', ')}]
badges:
${badges.map(entryText).join('')}`
}

/** An entry of the list of badges, with its notes as comments. */
export function entryText({ id, keys, notes }: MovedBadge): string {
  const lines = Object.entries({ id, ...keys }).map(([key, value]) => `${key}: ${valueText(value)}\n`)
  const isPicture = keys['image_url'] !== undefined
  const comments = notes.map((note) => `# ${sentence(isPicture ? `a picture from elsewhere: ${note}` : note)}\n`)
  return indented(`${comments.join('')}- ${lines.join('  ')}`)
}

const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}.`

function valueText(value: KeyValue): string {
  if (typeof value === 'string') return scalar(value)
  return 'yaml' in value ? value.yaml : `[${value.map(scalar).join(', ')}]`
}

function entryFor(badge: WorkflowBadge): string {
  if (badge.runsOn === 'tags') {
    const why = `# ${badge.workflow} runs only for tags. A badge shows one branch or one tag, so name the tag.\n`
    return indented(why + commented(keysOf(badge, { tag: 'v1.0.0' })))
  }
  const jobs = badge.jobs.map((job) => commented(keysOf(job, { job: job.job })))
  return indented(keysOf(badge) + (jobs.length === 0 ? '' : `# A badge for each of its jobs:\n${jobs.join('')}`))
}

function keysOf({ id, label, workflow }: ProposedBadge, more: Readonly<Record<string, string>> = {}): string {
  const [first, ...others] = Object.entries({ id, label, workflow, ...more }).map(
    ([key, value]) => `${key}: ${scalar(value)}\n`
  )
  return `- ${first ?? ''}${others.map((line) => `  ${line}`).join('')}`
}

const commented = (yaml: string): string => yaml.replace(/^(?=.)/gm, '# ')
const indented = (yaml: string): string => yaml.replace(/^(?=.)/gm, '  ')

/** A release of the action. `sha` is undefined if it is not known: no release can contain the SHA of its own commit. */
export interface Release {
  readonly version: string
  readonly sha: string | undefined
}

/** What the workflow uses and publishes. */
interface Publishing extends Release {
  readonly shows: readonly Pick<Definition, 'source'>[]
}

/**
 * The content of the workflow that publishes after each of the others. It has no concurrency group: publications do not
 * disturb each other, while a group would cancel those that wait.
 */
export function workflowText(
  workflows: readonly WorkflowFile[],
  defaultBranch: string | undefined,
  publishing: Publishing
): string {
  // A workflow with the name of one of these would trigger itself.
  const names = [...new Set(workflows.map(({ file, name }) => name ?? `.github/workflows/${file}`))]
  return `# Publishes the badges of .github/badges.yml${names.length === 0 ? '' : ' when one of these workflows has finished'}.
name: ${scalar(unusedName('badges', new Set(names), ' '))}
on:
${triggers(names, defaultBranch, publishing)}  # Run it by hand to publish at once.
  workflow_dispatch:

# Nothing but what the job is given.
permissions: {}

jobs:
  badges:${names.length === 0 || defaultBranch !== undefined ? '' : `\n    # Badges show the default branch.\n    if: ${ON_DEFAULT_BRANCH}`}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
${permissions(publishing)}    steps:
${stepFor(publishing)}`
}

/** A badge that shows no run, such as a fact, changes without one. */
const changesByItself = ({ source: { kind } }: Pick<Definition, 'source'>): boolean =>
  !['workflow', 'run', 'message', 'value', 'report', 'pointer', 'status'].includes(kind)

function triggers(names: readonly string[], defaultBranch: string | undefined, { shows }: Publishing): string {
  const branches = defaultBranch === undefined ? '' : `\n    branches: [${pattern(defaultBranch)}]`
  const afterRuns = `  # A run that has finished, whatever its result, can change a badge.${defaultBranch === undefined ? '' : ' Badges show the default branch.'}
  workflow_run:
    workflows:
${names.map((name) => `      - ${pattern(name)}\n`).join('')}    types: [completed]${branches}
`
  const afterPushes = `  push:${branches === '' ? '\n    branches: [main, master]' : branches}\n`
  const nightly = shows.some(changesByItself)
    ? `  # Some badges change without a run.\n  schedule:\n    - cron: '23 4 * * *'\n`
    : ''
  return (names.length === 0 ? afterPushes : afterRuns) + nightly
}

function permissions({ shows }: Publishing): string {
  const checks = shows.some(({ source }) => source.kind === 'check')
    ? '      # Reads the checks of a commit.\n      checks: read\n      statuses: read\n'
    : ''
  return `      # Commits the pictures to the branch "badges".
      contents: write
      # Looks the runs up.
      actions: read
${checks}`
}

const ON_DEFAULT_BRANCH =
  "github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch"

/** The action by its full SHA if it is known, since a tag can be moved, else with a comment on how to pin it. */
function stepFor({ version, sha }: Release): string {
  if (sha !== undefined) return `      - uses: ${ACTION.replace(/@.*/, '')}@${sha} # v${version}\n`
  return `      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v${version}\n      - uses: ${ACTION}\n`
}

/** `workflow_run` reads names of workflows and branches as patterns: GitHub docs, "Filter pattern cheat sheet", and actions/runner#854. */
const pattern = (name: string): string => scalar(name.replace(/[\\*?+[\]]|^!/g, '\\$&'))

/** Words that YAML 1.1 or 1.2 does not read as a text. */
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i

const PLAIN = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u

/** What YAML 1.2 (section 5.1) allows only as an escape in double quotes. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu

/** A text as a YAML scalar on one line, which any reader of YAML reads as exactly this text. */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !WORDS.test(text)) return text
  if (text.isWellFormed() && text.search(UNPRINTABLE) === -1) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text.toWellFormed()).replace(UNPRINTABLE, escaped)
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
