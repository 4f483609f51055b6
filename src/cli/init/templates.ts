import { type Definition, slug } from '../../badge/definition.ts'
import { escapedText } from '../../manifest/yaml.ts'
import { harmless } from '../../process.ts'
import { permissionsFor } from '../../publish/permissions.ts'
import { WORKFLOWS } from './files.ts'
import type { RepositoryReport } from './reports.ts'
import { REPOSITORY, unusedName, type WorkflowBadge, type WorkflowFile } from './workflow.ts'

/** The action as workflows name it. */
export const ACTION = `${REPOSITORY}@v1`

/** Keys of an entry of the file of badges; those that are undefined are left out. `yaml`: a value that is written as it is. */
export type Keys = Readonly<Record<string, string | readonly string[] | { readonly yaml: string } | undefined>>

/** The content of a manifest with badges of workflows. What the user has to decide is in comments. */
export function manifestText(badges: readonly WorkflowBadge[]): string {
  return `# The badges of this repository. .github/workflows/badges.yml publishes them.
# Each shows the newest completed run of its workflow on the default branch; "label" is the text on its left side.
badges:
${badges.map(proposalText).join('\n')}`
}

function proposalText({ runsOn, jobs, ...keys }: WorkflowBadge): string {
  if (runsOn === 'tags') {
    const why = `# ${keys.workflow} runs only for tags. A badge shows one branch or one tag, so name the tag.\n`
    return indented(why + commented(entryOf({ ...keys, tag: 'v1.0.0' })))
  }
  const ofJobs = jobs.map((job) => commented(entryOf(job))).join('')
  return indented(entryOf(keys) + (ofJobs === '' ? '' : `# A badge for each of its jobs:\n${ofJobs}`))
}

/** A badge from a README. */
export interface MovedBadge {
  readonly id: string
  /** All others. */
  readonly keys: Keys
  /** What the reader should know, a line each. */
  readonly notes: readonly string[]
}

/** The content of a manifest with badges from README files. */
export function movedManifestText(badges: readonly MovedBadge[], readmes: readonly string[]): string {
  return `# The badges of ${readmes.join(', ')}. .github/workflows/badges.yml publishes them.

# Publications write the badges between <!-- badges:start --> and <!-- badges:end --> in these files.
readme: ${listOf(readmes)}
badges:
${badges.map(movedText).join('')}`
}

/** An entry of the list of badges, with its notes as comments. */
export function movedText({ id, keys, notes }: MovedBadge): string {
  const isPicture = keys['image_url'] !== undefined
  const comments = notes.map((note) => `# ${sentence(isPicture ? `a picture from elsewhere: ${note}` : note)}\n`)
  return indented(comments.join('') + entryOf({ id, ...keys }))
}

const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}.`

function entryOf(keys: Keys): string {
  const lines = Object.entries(keys).flatMap(([key, value]) => {
    if (value === undefined) return []
    const text = typeof value === 'string' ? scalar(value) : 'yaml' in value ? value.yaml : listOf(value)
    return [`${key}: ${text}\n`]
  })
  return `- ${lines.join('  ')}`
}

const listOf = (texts: readonly string[]): string => `[${texts.map(scalar).join(', ')}]`
const commented = (yaml: string): string => yaml.replace(/^(?=.)/gm, '# ')
const indented = (yaml: string): string => yaml.replace(/^(?=.)/gm, '  ')

/** A release of the action. `sha` is undefined if it is not known: no release can contain the SHA of its own commit. */
export interface Release {
  readonly version: string
  readonly sha: string | undefined
}

/** What the workflow uses and publishes. */
interface Publishing extends Release {
  readonly shows: readonly Definition[]
}

/**
 * The content of the workflow that publishes after each of the others. It has no concurrency group: publications do not
 * disturb each other, while a group would cancel those that wait.
 */
export function workflowText(
  workflows: readonly WorkflowFile[],
  defaultBranch: string | undefined,
  { version, sha, shows }: Publishing
): string {
  const names = [...new Set(workflows.map(({ file, name }) => name ?? `${WORKFLOWS}/${file}`))]
  const isAfterRuns = names.length > 0
  const triggers = isAfterRuns ? afterRuns(names, defaultBranch) : afterPushes(defaultBranch)
  // A tag can be moved, so the action is named by its full SHA if that is known.
  const step =
    sha === undefined
      ? `      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v${version}\n      - uses: ${ACTION}`
      : `      - uses: ${REPOSITORY}@${sha} # v${version}`
  // A workflow with the name of one of the others would trigger itself.
  return `# Publishes the badges of .github/badges.yml${isAfterRuns ? ' when one of these workflows has finished' : ''}.
name: ${scalar(unusedName('badges', new Set(names), ' '))}
on:
${triggers}${shows.some(changesByItself) ? NIGHTLY : ''}  # Run it manually to publish at once.
  workflow_dispatch:

# No permissions except those of the job.
permissions: {}

jobs:
  badges:${isAfterRuns && defaultBranch === undefined ? ON_DEFAULT_BRANCH : ''}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
${permissionLines(shows)}    steps:
${step}
`
}

const afterRuns = (names: readonly string[], branch: string | undefined): string =>
  `  # A run that has finished, whatever its result, can change a badge.${branch === undefined ? '' : ' Badges show the default branch.'}
  workflow_run:
    workflows:
${names.map((name) => `      - ${pattern(name)}\n`).join('')}    types: [completed]
${branch === undefined ? '' : `    branches: [${pattern(branch)}]\n`}`

const afterPushes = (branch: string | undefined): string => `  push:
    branches: [${branch === undefined ? 'main, master' : pattern(branch)}]
`

/** A badge that shows no run, such as a fact, changes without one. */
const changesByItself = ({ source: { kind } }: Definition): boolean =>
  !['workflow', 'run', 'message', 'value', 'report', 'pointer', 'status'].includes(kind)

const NIGHTLY = `  # Some badges change without a run.
  schedule:
    - cron: '23 4 * * *'
`

const ON_DEFAULT_BRANCH = `
    # Badges show the default branch.
    if: github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch`

/** What else some badges need, and why. */
const MORE_PERMISSIONS = [
  ['checks', '      # Reads the checks of a commit.\n      checks: read\n'],
  ['statuses', '      statuses: read\n'],
  ['deployments', '      # Looks up deployments.\n      deployments: read\n'],
  ['issues', '      # Counts issues.\n      issues: read\n'],
  ['pull-requests', '      # Counts pull requests.\n      pull-requests: read\n']
] as const

function permissionLines(shows: readonly Definition[]): string {
  // Badges of other repositories need the same.
  const badges = shows.map((one) => ({ ...one, filters: { ...one.filters, repository: undefined } }))
  const destination = { kind: 'branch', branch: 'badges', repository: undefined } as const
  const needed = permissionsFor({ badges, destination, readme: [] }, '')
  return `      # Commits the pictures to the branch "badges".
      contents: write
      # Looks up runs.
      actions: read
${MORE_PERMISSIONS.map(([scope, lines]) => (needed[scope] === undefined ? '' : lines)).join('')}`
}

/** `workflow_run` reads names of workflows and branches as patterns: GitHub docs, "Filter pattern cheat sheet", and actions/runner#854. */
const pattern = (name: string): string => scalar(name.replace(/[\\*?+[\]]|^!/g, '\\$&'))

/** What to paste so that these reports get badges, in lines. */
export function reportLines(reports: readonly RepositoryReport[]): readonly string[] {
  const used = new Set<string>()
  return [...new Set(reports.map(placeOf))].flatMap((place) =>
    jobLines(
      place,
      reports.filter((report) => placeOf(report) === place),
      used
    )
  )
}

/** The step that publishes in a job: without inputs, all badges of the file of badges. */
export const stepLines = (request: string): readonly string[] => [
  '',
  `${request}. The job needs "contents: write" and "actions: read".`,
  '',
  `      - uses: ${ACTION}`,
  '        if: always()'
]

/** A job, in words. */
export const placeOf = ({ job, tool }: Pick<RepositoryReport, 'job' | 'tool'>): string =>
  job === undefined
    ? `the job that runs ${tool ?? 'the tests'}`
    : harmless(`the job "${job.id}" of ${WORKFLOWS}/${job.workflow}`)

/** `used`: ids that other badges have. */
function jobLines(place: string, reports: readonly RepositoryReport[], used: Set<string>): readonly string[] {
  const coverageFirst = reports.toSorted((one, other) => one.kind.localeCompare(other.kind))
  const entries = coverageFirst.map(({ kind, tool = '', from }) => {
    // `tests`, and `playwright-tests` for those of a second tool.
    const id = unusedName(used.has(kind) ? slug(`${tool} ${kind}`) : kind, used)
    const label = id === kind ? '' : `, label: ${scalar(`${tool} ${kind}`.trim())}`
    return `            - { id: ${id}, from: ${from.length === 1 ? scalar(from.join()) : listOf(from)}${label} }`
  })
  const commands = reports.flatMap(({ tool = '', from, recipe }) => {
    if (recipe === undefined) return []
    const needs = recipe.needs === undefined ? '' : ` (this needs ${recipe.needs})`
    return [`${tool} writes ${from.join(', ')} with: ${recipe.command}${needs}`]
  })
  return [
    ...stepLines(`For a badge of the reports, add this as the last step of ${place}`),
    '        with:',
    '          badges: |',
    ...entries,
    ...(commands.length === 0 ? [] : ['', ...commands])
  ]
}

/** Words that YAML 1.1 or 1.2 does not read as a text. */
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i

const PLAIN = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u

/** A text as a YAML scalar on one line, which any reader of YAML reads as exactly this text. */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !WORDS.test(text)) return text
  return escapedText(text.toWellFormed()) ?? `'${text.toWellFormed().replaceAll("'", "''")}'`
}
