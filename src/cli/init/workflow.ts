import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { slug, stemOf } from '../../badge/definition.ts'
import type { Entry, Value } from '../../manifest/yaml.ts'
import { parseYaml } from '../../manifest/yaml.ts'
import { harmless } from '../../process.ts'
import { exists, WORKFLOWS } from './files.ts'

/** What badges need to know about a workflow. */
export interface WorkflowFile {
  /** `ci.yml` */
  readonly file: string
  /** Undefined: GitHub uses its path as its name. */
  readonly name: string | undefined
  readonly jobs: readonly WorkflowJob[]
  readonly runsOn: RunsOn
  /** Whether a push to a branch starts it. */
  readonly isOnPush: boolean
  /** Whether all that it does is to publish badges. */
  readonly isPublisher: boolean
}

export interface WorkflowJob {
  readonly id: string
  /** Its name, with `*` in place of expressions. */
  readonly name: string
  readonly steps: readonly WorkflowStep[]
}

export interface WorkflowStep {
  /** The action; '' if it runs a script. */
  readonly uses: string
  /** The script; '' if it runs an action. */
  readonly run: string
  /** The inputs of the action. */
  readonly inputs: ReadonlyMap<string, string>
  /** The folder that the script runs in, relative to the root, as it is written; '' for the root. */
  readonly folder: string
}

/** What a workflow has runs of. A badge shows the runs of one branch or one tag. */
type RunsOn = 'branches' | 'tags' | 'neither'

/** What init knows about a repository's workflows. */
export interface Workflows {
  /** All that can be read, in the order of their files. */
  readonly all: readonly WorkflowFile[]
  /** All but those that publish badges. */
  readonly others: readonly WorkflowFile[]
  /** Those of the others that run on branches: a badge of theirs changes after their runs. */
  readonly sources: readonly WorkflowFile[]
  /** The path of the existing workflow that publishes badges, whatever its name. */
  readonly publisher: string | undefined
  /** One line for each file that cannot be read. */
  readonly problems: readonly string[]
}

/** Workflows of these names publish badges, whatever they contain. */
const PUBLISHERS: readonly string[] = ['badges.yml', 'badges.yaml']

/** Reads the workflows of a repository; none if it has no folder of them. GitHub does not look into its subfolders. */
export function readWorkflows(folder: string): Workflows {
  const path = join(folder, WORKFLOWS)
  const entries = exists(path) ? readdirSync(path, { withFileTypes: true }) : []
  const files = entries
    .filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
  const read = files.map((file) => readWorkflow(file, readFileSync(join(path, file), 'utf8')))
  const all = read.flatMap((one) => ('problem' in one ? [] : [one]))
  const others = all.filter(({ file, isPublisher }) => !isPublisher && !PUBLISHERS.includes(file))
  const publisher =
    all.find(({ isPublisher }) => isPublisher)?.file ?? PUBLISHERS.find((file) => exists(join(path, file)))
  return {
    all,
    others,
    sources: others.filter((one) => one.runsOn === 'branches'),
    publisher: publisher === undefined ? undefined : `${WORKFLOWS}/${publisher}`,
    problems: read.flatMap((one) => ('problem' in one ? [harmless(`${WORKFLOWS}/${one.problem}`)] : []))
  }
}

/** A line for each file that cannot be read. */
export const skipped = ({ problems }: Workflows): string[] =>
  problems.map((problem) => `warning: ${problem} The file was skipped.`)

/** Reads a workflow's file. A problem is given as `ci.yml:line:column: …`. */
export function readWorkflow(file: string, text: string): WorkflowFile | { readonly problem: string } {
  const { root, problems, position } = parseYaml(text)
  const [first] = problems
  if (first !== undefined) {
    const { line, column } = position(first.offset)
    return { problem: `${file}:${line}:${column}: ${first.message()}` }
  }
  const on = valueAt(root, 'on')
  const entries = valueAt(root, 'jobs')
  if (on === undefined || entries?.kind !== 'map')
    return { problem: `${file}:1:1: This is not a workflow: it needs "on" and "jobs".` }
  const events = eventsIn(on)
  const jobs = entries.entries.map(({ key, value }) => readJob(key, value, folderOf(root)))
  return {
    file,
    name: lineAt(root, 'name'),
    jobs,
    runsOn: runsOn(events),
    isOnPush: events.includes('push'),
    isPublisher: isPublisher(jobs)
  }
}

const mapEntries = (value: Value | undefined): readonly Entry[] => (value?.kind === 'map' ? value.entries : [])

const valueAt = (value: Value | undefined, ...keys: readonly string[]): Value | undefined =>
  keys.reduce((inner, key) => mapEntries(inner).find((entry) => entry.key === key)?.value, value)

function textAt(value: Value, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys)
  return found?.kind === 'scalar' ? found.text : ''
}

/** A text on one line; undefined if it is empty. */
const lineAt = (value: Value, key: string): string | undefined =>
  textAt(value, key)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim() || undefined

/** The folder that the scripts of a workflow or a job run in; '' if it does not say so. */
const folderOf = (value: Value): string => textAt(value, 'defaults', 'run', 'working-directory')

/** `outer`: the folder of the workflow. */
function readJob(id: string, job: Value, outer: string): WorkflowJob {
  const steps = valueAt(job, 'steps')
  const name = lineAt(job, 'name')?.replace(/\$\{\{(?:(?!\$\{\{).)*?\}\}/g, '*')
  return {
    id,
    name: name ?? id,
    steps: steps?.kind === 'list' ? steps.items.map((step) => readStep(step, folderOf(job) || outer)) : []
  }
}

function readStep(step: Value, outer: string): WorkflowStep {
  return {
    uses: textAt(step, 'uses'),
    run: textAt(step, 'run'),
    inputs: new Map(mapEntries(valueAt(step, 'with')).map(({ key, value }) => [key, textAt(value)])),
    folder: textAt(step, 'working-directory') || outer
  }
}

/** The repository of the action, by its name in package.json: `npm run repository` sets it. */
export const REPOSITORY: string = manifest.repository

/** Whether a step uses our own action, from whatever owner. */
export function isOwnAction({ uses }: WorkflowStep): boolean {
  const [path = '', version] = uses.trim().split('@')
  const name = REPOSITORY.slice(REPOSITORY.indexOf('/'))
  return version !== undefined && [name, `${name}/records`].some((end) => path.endsWith(end))
}

/** It precedes a publication. */
const CHECKOUT = /^actions\/checkout@/

/** A job without steps calls another workflow. */
function isPublisher(jobs: readonly WorkflowJob[]): boolean {
  const steps = jobs.flatMap((job) => job.steps)
  const publishes = (step: WorkflowStep): boolean => isOwnAction(step) || CHECKOUT.test(step.uses)
  return steps.some(isOwnAction) && jobs.every((job) => job.steps.length > 0 && job.steps.every(publishes))
}

const BRANCH_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_run']

/** They run on the branch that the user chooses. In a workflow for releases they only repeat a release. */
const MANUAL_EVENTS: readonly string[] = ['workflow_dispatch', 'repository_dispatch']

/** Pull requests and calls by other workflows say nothing about a branch. */
function runsOn(events: readonly string[]): RunsOn {
  const has = (some: readonly string[]): boolean => events.some((event) => some.includes(event))
  if (has(BRANCH_EVENTS)) return 'branches'
  if (has(['release', 'push of tags'])) return 'tags'
  return has(MANUAL_EVENTS) ? 'branches' : 'neither'
}

/** The events of the value of `on`. */
function eventsIn(on: Value): string[] {
  switch (on.kind) {
    case 'scalar':
      return [on.text]
    case 'list':
      return on.items.flatMap(eventsIn)
    case 'map':
      return on.entries.map(({ key, value }) => (key === 'push' && isForTags(value) ? 'push of tags' : key))
  }
}

/** With a filter for tags alone, a push to a branch triggers nothing (GitHub docs, "Workflow syntax"). */
function isForTags(push: Value): boolean {
  const keys = mapEntries(push).map(({ key }) => key)
  return keys.some((key) => key.startsWith('tags')) && !keys.some((key) => key.startsWith('branches'))
}

/** Keys of the file of badges. */
type Proposed = Readonly<Record<'id' | 'label' | 'workflow', string>>

export type WorkflowBadge = Proposed & {
  readonly runsOn: 'branches' | 'tags'
  readonly jobs: readonly (Proposed & { readonly job: string })[]
}

/** Badges for jobs are examples; nobody needs more of them. */
const MAX_JOBS = 10

/** A badge for each workflow that has runs to show, and one for each of its jobs if there are several. */
export function proposeBadges(workflows: readonly WorkflowFile[]): WorkflowBadge[] {
  const used = new Set<string>()
  return workflows.flatMap(({ file, name, runsOn, jobs }) => {
    if (runsOn === 'neither') return []
    const id = unusedName(shortSlug(stemOf(file)), used)
    const shown = jobs.filter((job) => /[^*\s]/.test(job.name)).slice(0, MAX_JOBS)
    const jobBadge = (job: WorkflowJob): WorkflowBadge['jobs'][number] => ({
      id: unusedName(`${id}/${shortSlug(job.id)}`, used),
      label: job.name.includes('*') ? job.id : job.name,
      workflow: file,
      job: job.name
    })
    const badges = jobs.length > 1 ? shown.map(jobBadge) : []
    return [{ id, label: name ?? stemOf(file), workflow: file, runsOn, jobs: badges }]
  })
}

/** Leaves room for what `path` adds: a part of a path has at most 200 bytes. */
const MAX_ID = 100

export const shortSlug = (text: string): string => slug(slug(text).slice(0, MAX_ID))

/** The name, followed by a number if it is taken. Adds the result to `used`. */
export function unusedName(wanted: string, used: Set<string>, joint = '-'): string {
  let name = wanted
  for (let number = 2; used.has(name); number++) name = `${wanted}${joint}${number}`
  used.add(name)
  return name
}
