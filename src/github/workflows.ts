import type { Workflow } from '../collect/record.ts'
import { BadgeError, inputName, quote, suggestion, UnknownWorkflow, withoutTraces } from '../errors.ts'
import { fullName, type Repository } from '../repository-name.ts'
import { matchesQuery, type Run, type RunQuery } from '../status/newest-run.ts'
import { filesIn, readContents } from './repository.ts'
import { all, orMissing, isMissing, type RepositoryReader, route } from './requests.ts'
import { type Fields, isFields, numberOf, optionalObject, optionalText, textOf } from './response.ts'
import { listRuns, runOf } from './runs.ts'

export const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** GitHub finds a workflow by file name or id; finding one by name needs the list of workflows. */
const isDirect = (reference: string): boolean => /^\d+$|\.ya?ml$/i.test(reference)

/** The workflows of a repository, in GitHub's order. */
function workflowsOf({ get }: RepositoryReader): Promise<Workflow[]> {
  return all(get, { path: '/actions/workflows', key: 'workflows', parse: parseWorkflow })
}

/** The active workflows whose file is on the default branch: workflows of deleted files stay active on GitHub. */
export async function activeWorkflows(reader: RepositoryReader): Promise<Workflow[]> {
  const [workflows, files] = await Promise.all([workflowsOf(reader), filesIn(reader, '.github/workflows')])
  return workflows.filter(({ path, isActive }) => isActive && files.has(path))
}

/** A workflow by file name or path, id, or name; for an unknown one, the error lists the workflows there are. */
export async function workflowOf(reader: RepositoryReader, reference: string): Promise<Workflow> {
  if (isDirect(reference)) {
    const workflow = await orMissing(reader.get(route`/actions/workflows/${fileOf(reference)}`, parseWorkflow))
    if (workflow !== undefined) return workflow
  }
  const workflows = await workflowsOf(reader)
  const found = find(workflows, reference)
  if (found === undefined) throw unknownWorkflow(reference, workflows, reader.repository)
  return found
}

/** The runs of a workflow that match, newest first. For a file name or an id the list of workflows is not needed. */
export async function* runsOfWorkflow(
  reader: RepositoryReader,
  reference: string,
  query: RunQuery
): AsyncGenerator<Run, void> {
  if (query.runId !== undefined) {
    const run = await runOf(reader, query.runId)
    const workflow = isOf(run, reference) ? run.workflow : await workflowOf(reader, reference)
    if (workflow.path === run.workflow.path && matchesQuery(run, query)) yield run
    return
  }
  if (isDirect(reference)) {
    try {
      return yield* listRuns(reader, fileOf(reference), query)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  yield* listRuns(reader, (await workflowOf(reader, reference)).id, query)
}

/** The name of a run is not compared: it may be a `run-name`. */
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
  const known = files.length === 0 ? 'it has none' : `it has ${files.join(', ')}`
  const cure = reference.includes(',')
    ? ' Write several one per line, or as a list: [ci.yml, release.yml].'
    : suggestion(reference, names)
  return new UnknownWorkflow(
    `${inputName('workflow')}: ${fullName(repository)} has no workflow ${quote(reference)}; ${known}.${cure}`
  )
}

/**
 * The names of the jobs of a workflow file by their keys; the name of a job without one is its key. Expressions in a name
 * (`Test ${{ matrix.os }}`) become `*`. Empty if the file does not exist or cannot be read.
 */
export async function jobNamesOf(
  reader: RepositoryReader,
  { path, sha }: { readonly path: string; readonly sha: string }
): Promise<ReadonlyMap<string, string>> {
  const text = await unlessRefused(readContents(reader, { path, ref: sha === '' ? undefined : sha }))
  return text === undefined ? new Map() : await jobNamesIn(text)
}

/** GitHub accepts workflow files of half a megabyte at most. */
const LONGEST_FILE = 512 * 1024

export async function jobNamesIn(text: string): Promise<ReadonlyMap<string, string>> {
  const content = text.length > LONGEST_FILE ? undefined : await parseYaml(text)
  const jobs = optionalObject(isFields(content) ? content : {}, 'jobs')
  const nameOf = (key: string): string => optionalText(optionalObject(jobs, key), 'name') ?? key
  return new Map(Object.keys(jobs).map((key) => [key, withoutExpressions(nameOf(key))]))
}

async function parseYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import(/* webpackChunkName: "manifest" */ 'yaml')
  try {
    const document = withoutTraces(() =>
      parseDocument(text, { version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false })
    )
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 })
  } catch {
    // Endless aliases, or maps nested so deep that the library's stack overflows.
    return undefined
  }
}

function withoutExpressions(name: string): string {
  const [start = '', ...parts] = name.split('${{')
  const ends = parts.map((part) => (part.includes('}}') ? part.slice(part.indexOf('}}') + 2) : ''))
  return [start, ...ends].join('*')
}

/** A token that may not read files finds no job by its key. */
async function unlessRefused(request: Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await request
  } catch (error) {
    if (error instanceof BadgeError && error.kind === 'setup') return undefined
    throw error
  }
}
