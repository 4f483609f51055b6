import { scalar } from './scalar.ts'
import type { Workflow } from './workflow.ts'

/** The action as workflows name it. */
export const ACTION = 'owner/publish-badges@v1'

/** A release of the action; `sha` is undefined where nothing tells its commit, which no release can know of itself. */
export interface Release {
  readonly version: string
  readonly sha: string | undefined
}

/** A tag can be moved: by the full SHA where it is known, else with the way to get there. */
function stepFor({ version, sha }: Release): string {
  if (sha !== undefined) return `      - uses: ${ACTION.replace(/@.*/, '')}@${sha} # v${version}\n`
  return `      # A tag can move. The full SHA of a release cannot: @<its 40 hex digits> # v${version}\n      - uses: ${ACTION}\n`
}

/**
 * The workflow that publishes after each of the others. It takes no concurrency group: publications do not
 * get into each other's way, while a group would cancel those that wait.
 */
export function workflowText(
  workflows: readonly Workflow[],
  defaultBranch: string | undefined,
  release: Release
): string {
  const names = [...new Set(workflows.map(({ file, name }) => name ?? `.github/workflows/${file}`))]
  const branches = defaultBranch === undefined ? '' : `\n    branches: [${pattern(defaultBranch)}]`
  return `# Publishes the badges of .github/badges.yml when one of these workflows has finished.
name: ${scalar(ownName(names))}
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

/** A workflow of one of these names would set itself off. */
function ownName(names: readonly string[]): string {
  let name = 'badges'
  for (let number = 2; names.includes(name); number++) name = `badges ${number}`
  return name
}

/** Names of workflows and branches are patterns there: GitHub docs, "Filter pattern cheat sheet", and actions/runner#854. */
const pattern = (name: string): string => scalar(name.replace(/[\\*?+[\]]|^!/g, '\\$&'))
