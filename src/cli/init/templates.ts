import type { ProposedBadge, WorkflowFile, WorkflowBadge } from './workflow.ts'

/** The action as workflows name it. */
export const ACTION = 'owner/publish-badges@v1'

/** The content of a manifest with the badges. What the user has to decide is in comments. */
export function manifestText(badges: readonly WorkflowBadge[]): string {
  return `# The badges of this repository. .github/workflows/badges.yml publishes them.
badges:
${badges.map(entryFor).join('\n')}`
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
interface Release {
  readonly version: string
  readonly sha: string | undefined
}

/**
 * The content of the workflow that publishes after each of the others. It has no concurrency group: publications do not
 * disturb each other, while a group would cancel those that wait.
 */
export function workflowText(
  workflows: readonly WorkflowFile[],
  defaultBranch: string | undefined,
  release: Release
): string {
  const names = [...new Set(workflows.map(({ file, name }) => name ?? `.github/workflows/${file}`))]
  const branches = defaultBranch === undefined ? '' : `\n    branches: [${pattern(defaultBranch)}]`
  return `# Publishes the badges of .github/badges.yml when one of these workflows has finished.
name: ${scalar(unusedName(names))}
on:
  workflow_run:
    workflows:
${names.map((name) => `      - ${pattern(name)}\n`).join('')}    types: [completed]${branches}
  workflow_dispatch:

permissions: {}

jobs:
  badges:${defaultBranch === undefined ? `\n    if: ${ON_DEFAULT_BRANCH}` : ''}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
      actions: read
    steps:
${stepFor(release)}`
}

const ON_DEFAULT_BRANCH =
  "github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch"

/** The action by its full SHA if it is known, since a tag can be moved, else with a comment on how to pin it. */
function stepFor({ version, sha }: Release): string {
  if (sha !== undefined) return `      - uses: ${ACTION.replace(/@.*/, '')}@${sha} # v${version}\n`
  return `      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v${version}\n      - uses: ${ACTION}\n`
}

/** A workflow with the name of one of these would trigger itself. */
function unusedName(names: readonly string[]): string {
  let name = 'badges'
  for (let number = 2; names.includes(name); number++) name = `badges ${number}`
  return name
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
