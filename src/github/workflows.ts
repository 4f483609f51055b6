import type { BadgeError } from '../errors.ts'
import { quote, suggestion, UnknownWorkflow } from '../errors.ts'
import type { Run, RunQuery } from '../status/newest-run.ts'
import { route } from './client.ts'
import { filesIn } from './contents.ts'
import { all, type Get, isMissing, pages } from './pages.ts'
import { fullName, type Repository } from './repository.ts'
import { countingRuns, pagesOfRuns, runOf } from './runs.ts'
import { type Fields, numberOf, textOf } from './shape.ts'

/** A workflow: `path` is `.github/workflows/ci.yml`, `name` its own name or the path. */
export interface Workflow {
  readonly id: number
  readonly path: string
  readonly name: string
  readonly isActive: boolean
}

export const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** File names and ids can be asked for at once; a name only through the list of workflows. */
const isDirect = (reference: string): boolean => /^\d+$|\.ya?ml$/i.test(reference)

/** The workflows of a repository, in GitHub's order. */
export function workflowsOf(get: Get, { owner, name }: Repository): Promise<Workflow[]> {
  const path = route`/repos/${owner}/${name}/actions/workflows`
  return all(pages(get, { path, key: 'workflows', size: 100, parse: parseWorkflow }))
}

/** The active workflows whose file is on the default branch: GitHub keeps those of deleted files active. */
export async function activeWorkflows(get: Get, repository: Repository): Promise<Workflow[]> {
  const [all, files] = await Promise.all([workflowsOf(get, repository), filesIn(get, repository, '.github/workflows')])
  return all.filter(({ path, isActive }) => isActive && files.has(path))
}

/** A workflow by file name or path, id, or name; one that is not there is an error that lists those there are. */
export async function workflowOf(get: Get, repository: Repository, reference: string): Promise<Workflow> {
  const { owner, name } = repository
  if (isDirect(reference)) {
    try {
      return await get(route`/repos/${owner}/${name}/actions/workflows/${fileOf(reference)}`, parseWorkflow)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  const workflows = await workflowsOf(get, repository)
  const found = find(workflows, reference)
  if (found === undefined) throw unknownWorkflow(reference, workflows, repository)
  return found
}

/** The runs of a workflow that count, newest first. The list of workflows is read only if a name refers to the workflow. */
export async function* runsOf(
  get: Get,
  repository: Repository,
  { reference, query }: { reference: string; query: RunQuery }
): AsyncGenerator<Run, void> {
  if (query.runId !== undefined) {
    const run = await runOf(get, repository, query.runId)
    const workflow = isOf(run, reference) ? run.workflow : await workflowOf(get, repository, reference)
    if (workflow.path === run.workflow.path) yield* countingRuns(once([run]), query)
    return
  }
  if (isDirect(reference)) {
    try {
      return yield* countingRuns(pagesOfRuns(get, repository, { workflow: fileOf(reference), query }), query)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  const { id } = await workflowOf(get, repository, reference)
  yield* countingRuns(pagesOfRuns(get, repository, { workflow: id, query }), query)
}

async function* once<T>(value: T): AsyncGenerator<T, void> {
  yield await Promise.resolve(value)
}

/** The name of a run tells nothing: it may be a `run-name`. */
const isOf = ({ workflow }: Run, reference: string): boolean =>
  [workflow.path, fileOf(workflow.path), String(workflow.id)].includes(reference)

/** By file name or path, id, or name, in this order. */
function find(workflows: readonly Workflow[], reference: string): Workflow | undefined {
  return (
    workflows.find(({ path }) => path === reference || fileOf(path) === reference) ??
    workflows.find(({ id }) => String(id) === reference) ??
    workflows.find(({ name }) => name === reference)
  )
}

const parseWorkflow = (workflow: Fields): Workflow => ({
  id: numberOf(workflow, 'id'),
  path: textOf(workflow, 'path'),
  name: textOf(workflow, 'name'),
  isActive: workflow['state'] === 'active'
})

function unknownWorkflow(reference: string, workflows: readonly Workflow[], repository: Repository): BadgeError {
  const files = workflows.map(({ path }) => fileOf(path))
  const names = [...files, ...workflows.map(({ name }) => name)]
  const there = files.length === 0 ? 'it has none' : `there are ${files.join(', ')}`
  return new UnknownWorkflow(
    `Input "workflow": ${fullName(repository)} has no workflow ${quote(reference)}; ${there}.${suggestion(reference, names)}`
  )
}
