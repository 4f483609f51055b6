import { BadgeError, quote, suggestion } from '../errors.ts'
import type { Run } from '../status/newest-run.ts'
import { route } from './client.ts'
import { all, type Get, pages } from './pages.ts'
import { fullName, type Repository } from './repository.ts'
import { newestRun } from './runs.ts'
import { type Fields, numberOf, textOf } from './shape.ts'

/** A workflow: `path` is `.github/workflows/ci.yml`, `name` its own name or the path. */
export interface Workflow {
  readonly id: number
  readonly path: string
  readonly name: string
}

/** What a look-up found; the workflow is known even where no run fits. */
export interface LookedUp {
  readonly workflow: Workflow
  readonly run: Run | undefined
}

/**
 * Looks up the newest run of a workflow on a branch. A file name or an id is asked for at once;
 * a name, and whatever was not found, through the list of workflows.
 */
export async function lookUp(
  get: Get,
  repository: Repository,
  wanted: { reference: string; branch: string }
): Promise<LookedUp> {
  const { reference, branch } = wanted
  if (!/^\d+$|\.ya?ml$/i.test(reference)) return lookUpListed(get, repository, wanted)
  const direct = reference.slice(reference.lastIndexOf('/') + 1)
  try {
    const run = await newestRun(get, repository, { workflow: direct, branch })
    if (run !== undefined) return { workflow: run.workflow, run }
    const path = route`/repos/${repository.owner}/${repository.name}/actions/workflows/${direct}`
    return { workflow: await get(path, parseWorkflow), run }
  } catch (error) {
    if (error instanceof BadgeError && error.code === 'not-found') return lookUpListed(get, repository, wanted)
    throw error
  }
}

async function lookUpListed(
  get: Get,
  repository: Repository,
  { reference, branch }: { reference: string; branch: string }
): Promise<LookedUp> {
  const path = route`/repos/${repository.owner}/${repository.name}/actions/workflows`
  const workflows = await all(pages(get, { path, key: 'workflows', size: 100, parse: parseWorkflow }))
  const workflow = find(workflows, reference)
  if (workflow === undefined) throw unknownWorkflow(reference, workflows, repository)
  return { workflow, run: await newestRun(get, repository, { workflow: workflow.id, branch }) }
}

/** By file name or path, id, or name, in this order. */
function find(workflows: readonly Workflow[], reference: string): Workflow | undefined {
  return (
    workflows.find(({ path }) => path === reference || fileOf(path) === reference) ??
    workflows.find(({ id }) => String(id) === reference) ??
    workflows.find(({ name }) => name === reference)
  )
}

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const parseWorkflow = (workflow: Fields): Workflow => ({
  id: numberOf(workflow, 'id'),
  path: textOf(workflow, 'path'),
  name: textOf(workflow, 'name')
})

function unknownWorkflow(reference: string, workflows: readonly Workflow[], repository: Repository): BadgeError {
  const files = workflows.map(({ path }) => fileOf(path))
  const names = [...files, ...workflows.map(({ name }) => name)]
  const there = files.length === 0 ? 'it has none' : `there are ${files.join(', ')}`
  return new BadgeError(
    'invalid',
    `Input "workflow": ${fullName(repository)} has no workflow ${quote(reference)}; ${there}.${suggestion(reference, names)}`
  )
}
