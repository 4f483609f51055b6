import type { Definition } from './badge/definition.ts'
import { BadgeError } from './errors.ts'
import type { Context } from './github/context.ts'
import type { LookedUp } from './github/workflows.ts'
import { type Job, type OwnJob, sumOfCurrentRun } from './status/current-run.ts'
import { type Status, worst } from './status/status.ts'

/** GitHub's own record of what ran, as collecting needs it. */
export interface RunRecord {
  /** The jobs of the run's latest attempt. */
  jobs(runId: number): Promise<readonly Job[]>
  /** The newest run of a workflow (file name, id or name) on a branch. */
  lookUp(wanted: { readonly reference: string; readonly branch: string }): Promise<LookedUp>
  defaultBranch(): Promise<string>
}

/** A run that a badge speaks for. */
export interface SpokenRun {
  readonly id: number
  readonly number: number
  readonly attempt: number
}

/** What a badge is about. */
export interface Subject {
  /** `path` is the workflow's file; undefined: no workflow stands behind the badge. */
  readonly workflow: { readonly path: string; readonly name: string } | undefined
  readonly branch: string
  readonly tag: string | undefined
  readonly run: SpokenRun | undefined
  readonly sha: string
}

export interface Finding {
  readonly definition: Definition
  /** undefined: a static badge. */
  readonly status: Status | undefined
  readonly subject: Subject
  /** The run whose word the badge carries; undefined: no run's. */
  readonly shown: ShownRun | undefined
}

/** As the trailer of the commit names it: `ci.yml 11.1`. */
export interface ShownRun {
  readonly file: string
  readonly number: number
  readonly attempt: number
}

interface Sources {
  readonly context: Context
  readonly record: RunRecord
  readonly job: OwnJob
}

/** Finds the status of a badge, and what it is about. */
export async function collect(definition: Definition, sources: Sources): Promise<Finding> {
  const { context } = sources
  const { source } = definition
  const own = ownSubject(context, definition.branch)
  switch (source.kind) {
    case 'message':
      return { definition, status: undefined, subject: { ...own, workflow: undefined }, shown: undefined }
    case 'status':
      return { definition, status: source.status, subject: own, shown: spokenFor(context) }
    case 'needs':
      return { definition, status: worst(source.statuses), subject: own, shown: spokenFor(context) }
    case 'run':
      return context.event === 'workflow_run'
        ? lookUpTriggering(definition, sources)
        : current(definition, sources, context.branch)
    case 'workflow':
      return source.workflow === undefined
        ? lookUpOwn(definition, sources)
        : lookUp(definition, sources, source.workflow)
  }
}

/** Whether finding the status takes a request. */
export function needsRequests({ source }: Definition): boolean {
  return source.kind === 'run' || source.kind === 'workflow'
}

function ownSubject(context: Context, branch: string | undefined): Subject {
  const elsewhere = branch !== undefined && branch !== context.branch
  return {
    workflow: context.workflow,
    branch: branch ?? context.branch,
    tag: elsewhere ? undefined : context.tag,
    run: context.run,
    sha: context.sha
  }
}

/** The run that a status said outright speaks for: the triggering one on `workflow_run`, else our own. */
function spokenFor({ event, triggering, workflow, run }: Context): ShownRun | undefined {
  return event === 'workflow_run' ? shownRun(triggering?.workflow, triggering) : shownRun(workflow, run)
}

function shownRun(workflow: Subject['workflow'], run: SpokenRun | undefined): ShownRun | undefined {
  if (workflow === undefined || workflow.path === '' || run === undefined) return undefined
  return { file: workflow.path.replace(/^.*\//, ''), number: run.number, attempt: run.attempt }
}

/** The sum of the jobs of the run that we are in. */
async function current(definition: Definition, { context, record, job }: Sources, branch: string): Promise<Finding> {
  if (context.run === undefined) {
    throw new BadgeError(
      'invalid',
      'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".'
    )
  }
  const status = sumOfCurrentRun(await record.jobs(context.run.id), { runner: context.runner, ...job })
  return { definition, status, subject: ownSubject(context, branch), shown: shownRun(context.workflow, context.run) }
}

/** On `workflow_run` the workflow that set us off, on its branch; asked from GitHub, since the payload may be old by now. */
function lookUpTriggering(definition: Definition, sources: Sources): Promise<Finding> {
  const { triggering } = sources.context
  if (triggering === undefined) throw new BadgeError('invalid', 'The event workflow_run names no run: give "workflow".')
  const branch = definition.branch ?? triggering.branch
  if (branch === null) throw new BadgeError('invalid', 'The triggering run has no branch: give "branch".')
  return ask(definition, sources, { reference: String(triggering.workflow.id), branch })
}

function lookUpOwn(definition: Definition, sources: Sources): Promise<Finding> {
  if (sources.context.event === 'workflow_run') return lookUpTriggering(definition, sources)
  const { workflow } = sources.context
  if (workflow === undefined)
    throw new BadgeError('invalid', 'Input "branch": which workflow is meant? Give "workflow".')
  return lookUp(definition, sources, workflow.path)
}

async function lookUp(definition: Definition, sources: Sources, reference: string): Promise<Finding> {
  const { context, record } = sources
  const branch = definition.branch ?? (await record.defaultBranch())
  if (isOwnWorkflow(context, reference) && isOwnBranch(context, branch)) {
    return current(definition, sources, branch)
  }
  return ask(definition, sources, { reference, branch })
}

async function ask(
  definition: Definition,
  sources: Sources,
  wanted: { reference: string; branch: string }
): Promise<Finding> {
  const { context } = sources
  const { workflow, run } = await sources.record.lookUp(wanted)
  if (workflow.path === context.workflow?.path && isOwnBranch(context, wanted.branch)) {
    return current(definition, sources, wanted.branch)
  }
  const subject: Subject = { workflow, branch: wanted.branch, tag: undefined, run, sha: run?.sha ?? '' }
  return { definition, status: run?.status ?? 'unknown', subject, shown: shownRun(workflow, run) }
}

function isOwnWorkflow({ workflow }: Context, reference: string): boolean {
  if (workflow === undefined) return false
  return [workflow.path, workflow.path.replace(/^.*\//, ''), workflow.name].includes(reference)
}

/** Whether the current run is one that counts for the branch: it is then the newest there. */
function isOwnBranch(context: Context, branch: string): boolean {
  return context.run !== undefined && context.branch === branch && !/^(pull_request|merge_group)/.test(context.event)
}
