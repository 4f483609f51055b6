import { scalar } from './scalar.ts'
import type { Workflow } from './workflow.ts'

/** The action as workflows name it. */
export const ACTION = 'owner/publish-badges@v1'

/**
 * The workflow that publishes after each of the others. It takes no concurrency group: publications do not
 * get into each other's way, while a group would cancel those that wait.
 */
export function workflowText(workflows: readonly Workflow[], defaultBranch: string | undefined): string {
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
      - uses: ${ACTION}
`
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
