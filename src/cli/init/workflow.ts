import manifest from '../../../package.json' with { type: 'json' }
import { slug, stemOf } from '../../badge/definition.ts'
import type { Mapping, Value } from '../../manifest/value.ts'
import { parseYaml } from '../../manifest/yaml.ts'

/** What badges need to know of a workflow. */
export interface WorkflowFile {
  /** `ci.yml` */
  readonly file: string
  /** Undefined: GitHub uses its path as its name. */
  readonly name: string | undefined
  readonly jobs: readonly WorkflowJob[]
  readonly runsOn: RunsOn
  /** Whether all that it does is to publish badges. */
  readonly isPublisher: boolean
  /** The steps of all its jobs. */
  readonly steps: readonly WorkflowStep[]
}

export interface WorkflowStep {
  /** The action; '' if it runs a script. */
  readonly uses: string
  /** The script; '' if it runs an action. */
  readonly run: string
  /** The inputs of the action. */
  readonly inputs: ReadonlyMap<string, string>
  /** The folder that the script runs in, relative to the root; '' for the root. */
  readonly folder: string
}

interface WorkflowJob {
  readonly id: string
  /** Its name, with `*` in place of expressions. */
  readonly name: string
}

/** What a workflow has runs of. A badge shows the runs of one branch or one tag. */
type RunsOn = 'branches' | 'tags' | 'neither'

/** Reads a workflow's file. A problem is given as `line:column: …`. */
export function readWorkflow(file: string, text: string): WorkflowFile | { readonly problem: string } {
  const { root, problems, position } = parseYaml(text)
  const [first] = problems
  if (first !== undefined) {
    const { line, column } = position(first.offset)
    return { problem: `${line}:${column}: ${first.message()}` }
  }
  const on = entryOf(root, 'on')
  const jobs = entryOf(root, 'jobs')
  if (on === undefined || jobs?.kind !== 'map')
    return { problem: '1:1: This is not a workflow: it needs "on" and "jobs".' }
  return {
    file,
    name: lineOf(entryOf(root, 'name')),
    jobs: jobs.entries.map(({ key, value }) => ({ id: key, name: jobName(value) ?? key })),
    runsOn: runsOn(on),
    isPublisher: isPublisher(jobs),
    steps: jobs.entries.flatMap(({ value }) => stepsOf(value, folderOf(root)))
  }
}

/** The value of a map's key. */
function entryOf(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined
}

/** A text on one line; undefined if it is empty. */
function lineOf(value: Value | undefined): string | undefined {
  const text = value?.kind === 'scalar' ? value.text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''
  return text === '' ? undefined : text
}

const textOf = (value: Value | undefined): string => (value?.kind === 'scalar' ? value.text : '')

/** The folder that the scripts of a workflow or a job run in, as far as it says so. */
function folderOf(value: Value): string | undefined {
  return textOf(entryOf(entryOf(entryOf(value, 'defaults'), 'run'), 'working-directory')) || undefined
}

function stepsOf(job: Value, outer: string | undefined): WorkflowStep[] {
  const steps = entryOf(job, 'steps')
  if (steps?.kind !== 'list') return []
  const folder = folderOf(job) ?? outer ?? ''
  return steps.items.map((step) => {
    const inputs = entryOf(step, 'with')
    const entries = inputs?.kind === 'map' ? inputs.entries.map(({ key, value }) => [key, textOf(value)] as const) : []
    return {
      uses: textOf(entryOf(step, 'uses')),
      run: textOf(entryOf(step, 'run')),
      inputs: new Map(entries),
      folder: textOf(entryOf(step, 'working-directory')) || folder
    }
  })
}

function jobName(job: Value): string | undefined {
  return lineOf(entryOf(job, 'name'))?.replace(/\$\{\{(?:(?!\$\{\{).)*?\}\}/g, '*')
}

/** The repository of the action, by its name in package.json: `npm run repository` sets it. */
export const REPOSITORY: string = manifest.repository

/** Whether a step uses our own action, from whatever owner. */
function isOwnAction(uses: string): boolean {
  const [path = '', version] = uses.split('@')
  const name = REPOSITORY.slice(REPOSITORY.indexOf('/'))
  return version !== undefined && [name, `${name}/records`].some((end) => path.endsWith(end))
}

/** It precedes a publication. */
const CHECKOUT = /^actions\/checkout@/

function isPublisher({ entries }: Mapping): boolean {
  const steps = entries.flatMap(({ value }) => {
    const list = entryOf(value, 'steps')
    return list?.kind === 'list' ? list.items.map((step) => lineOf(entryOf(step, 'uses')) ?? '') : ['']
  })
  return steps.some(isOwnAction) && steps.every((uses) => isOwnAction(uses) || CHECKOUT.test(uses))
}

const BRANCH_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_run']

/** They run on the branch that the user chooses. In a workflow for releases they only repeat a release. */
const MANUAL_EVENTS: readonly string[] = ['workflow_dispatch', 'repository_dispatch']

/** Reads the value of `on`. Pull requests and calls by other workflows say nothing about a branch. */
function runsOn(on: Value): RunsOn {
  const events = eventsIn(on)
  const has = (some: readonly string[]): boolean => events.some((event) => some.includes(event))
  if (has(BRANCH_EVENTS)) return 'branches'
  if (has(['release', 'push of tags'])) return 'tags'
  return has(MANUAL_EVENTS) ? 'branches' : 'neither'
}

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
  if (push.kind !== 'map') return false
  const keys = push.entries.map(({ key }) => key)
  return keys.some((key) => key.startsWith('tags')) && !keys.some((key) => key.startsWith('branches'))
}

export interface ProposedBadge {
  readonly id: string
  readonly label: string
  /** `ci.yml` */
  readonly workflow: string
}

export interface WorkflowBadge extends ProposedBadge {
  readonly runsOn: 'branches' | 'tags'
  readonly jobs: readonly (ProposedBadge & { readonly job: string })[]
}

/** Badges for jobs are examples; nobody needs more of them. */
const MAX_JOBS = 10

/** Leaves room for what `path` adds: a part of a path has at most 200 bytes. */
const MAX_ID = 100

/** A badge for each workflow that has runs to show, and one for each of its jobs if there are several. */
export function proposeBadges(workflows: readonly WorkflowFile[]): WorkflowBadge[] {
  const used = new Set<string>()
  const unused = (wanted: string): string => {
    let id = wanted
    for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`
    used.add(id)
    return id
  }
  return workflows.flatMap(({ file, name, runsOn, jobs }) => {
    if (runsOn === 'neither') return []
    const id = unused(shortSlug(stemOf(file)))
    const shown = jobs.filter((job) => /[^*\s]/.test(job.name)).slice(0, MAX_JOBS)
    const jobBadge = (job: WorkflowJob): WorkflowBadge['jobs'][number] => ({
      id: unused(`${id}/${shortSlug(job.id)}`),
      label: job.name.includes('*') ? job.id : job.name,
      workflow: file,
      job: job.name
    })
    const badges = jobs.length > 1 ? shown.map(jobBadge) : []
    return [{ id, label: name ?? stemOf(file), workflow: file, runsOn, jobs: badges }]
  })
}

const shortSlug = (text: string): string => slug(slug(text).slice(0, MAX_ID))
