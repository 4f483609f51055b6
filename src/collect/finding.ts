import { type Definition, type LinkKind, type RunFilters, slug, stemOf } from '../badge/definition.ts'
import { BadgeError, inputName } from '../errors.ts'
import { branchOfRun, type Context } from '../context.ts'
import { fullName } from '../repository-name.ts'
import type { OwnJob } from '../status/current-run.ts'
import type { Status } from '../status/status.ts'
import type { FoundFact, RunRecord } from './record.ts'

/** What collecting needs to know, and where it asks. */
export interface Sources {
  readonly context: Context
  readonly record: RunRecord
  /** Our own job, with the runner that we are on. */
  readonly job: OwnJob
  /** Runs that published badges already show, though GitHub's lists may not contain them yet, or list them as unfinished. */
  readonly published: readonly ShownRun[]
  /** The current time, in milliseconds since the epoch. */
  readonly now: number
  /** The facts that badges show. They are read while other badges are collected. */
  readonly facts: Promise<Facts>
  /** Runs a task as soon as few enough others are running. */
  readonly limit: Limit
}

/** The facts of repositories by the badges that show them. */
export type Facts = ReadonlyMap<Definition, FoundFact>

/** Runs a task that makes one request at a time; such tasks must not be nested. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>

export interface RunReference {
  readonly id: number
  readonly number: number
  readonly attempt: number
}

/** A workflow by its file; with its id, if that is known. */
export interface WorkflowReference {
  readonly path: string
  readonly name: string
  readonly id?: number
}

/** What a badge is about: its names, its path and its links are derived from it. */
export interface Subject {
  /** `owner/name`. */
  readonly repository: string
  /** undefined if the badge does not belong to a single workflow. */
  readonly workflow: WorkflowReference | undefined
  readonly branch: string
  readonly tag: string | undefined
  readonly run: RunReference | undefined
  readonly sha: string
  /** Name or glob of the jobs that count; with its id, if it is a single job. */
  readonly job: { readonly name: string; readonly id: number | undefined } | undefined
  readonly environment: string | undefined
}

/** A subject that is only a repository or a branch. */
export const NO_SUBJECT: Omit<Subject, 'repository' | 'branch'> = {
  workflow: undefined,
  tag: undefined,
  run: undefined,
  sha: '',
  job: undefined,
  environment: undefined
}

/** A run that a badge shows. The commit's trailer names it `17284637.1`. */
export interface ShownRun {
  readonly id: number
  readonly attempt: number
}

/** Older than any run. */
export const NO_RUN: ShownRun = { id: 0, attempt: 0 }

/** The single run that a badge reports. Neither an older run nor an earlier reading of the same run may replace the badge. */
export interface OneRun extends RunReference {
  /** File name or id of its workflow. */
  readonly workflow: string | number
  readonly branch: string
  readonly cancelled: boolean
}

export function oneRunOf(
  { workflow, branch, run }: Pick<Subject, 'workflow' | 'branch' | 'run'>,
  status: Status | undefined
): OneRun | undefined {
  if (workflow === undefined || workflow.path === '' || run === undefined) return undefined
  const { id, number, attempt } = run
  const file = workflow.path.startsWith('dynamic/') ? workflow.id : workflow.path.replace(/^.*\//, '')
  return file === undefined
    ? undefined
    : { id, number, attempt, workflow: file, branch, cancelled: status === 'cancelled' }
}

/** The subject of a badge of the current run. */
export function ownSubject(context: Context, filters: Pick<RunFilters, 'branch' | 'tag'>): Subject {
  const { workflow, run, sha } = context
  const branch = filters.branch ?? filters.tag ?? context.branch
  const tag = filters.tag ?? (branch === context.branch ? context.tag : undefined)
  return { ...NO_SUBJECT, repository: fullName(context.repository), workflow, branch, tag, run, sha }
}

/** The branch of the triggering run; a run for a commit alone has none. */
export function triggeringBranch(branch: string | null): string {
  if (branch === null)
    throw new BadgeError('invalid', `The triggering run has no branch: set ${inputName('branch', '"branch"')}.`)
  return branch
}

/** The subject of a badge of the triggering run; of the current run on other events than `workflow_run`. */
export function triggeringSubject(context: Context, filters: Pick<RunFilters, 'branch' | 'tag'>): Subject {
  const { triggering } = context
  const own = ownSubject(context, filters)
  if (context.event !== 'workflow_run' || triggering === undefined) return own
  const { id, number, attempt, workflow, branch, sha } = triggering
  return {
    ...own,
    workflow,
    branch: filters.branch ?? filters.tag ?? triggeringBranch(branch),
    tag: filters.tag,
    run: { id, number, attempt },
    sha
  }
}

/** Where a status comes from, in words: `run #7` with its page, and the reason: `test (20) failed`. */
export interface Origin {
  /** undefined if nothing was found. */
  readonly from: string | undefined
  /** The run whose page shows the details. */
  readonly runId?: number | undefined
  /** Its attempt, unless that is the latest. */
  readonly attempt?: number | undefined
  readonly because?: string | undefined
}

/** What report files count: coverage, or tests. */
export interface ReportCounts {
  /** A percentage, rounded down to one decimal. */
  readonly value?: number
  readonly total?: number
  readonly covered?: number
  readonly passed?: number
  readonly failed?: number
  readonly skipped?: number
}

/** `checks`: the page of the commit's checks, which nobody has to ask for by name. */
export type DefaultLink = LinkKind | 'checks'

/** The status of a badge, and everything that drawing and publishing it needs to know. */
export interface Finding {
  readonly definition: Definition
  /** undefined for a static badge. */
  readonly status: Status | undefined
  readonly subject: Subject
  /** The runs whose status the badge shows. */
  readonly shown: readonly ShownRun[]
  /** The single run that it reports; undefined if it always shows the newest. */
  readonly oneRun: OneRun | undefined
  /** The newest runs that a look-up found, `NO_RUN` for a workflow without any; undefined if nothing was looked up. */
  readonly lookedUp: readonly ShownRun[] | undefined
  /** Whether it shows a run that has not ended: another job of that run may find more results. */
  readonly showsUnfinished: boolean
  /** Used for what the definition leaves out. */
  readonly defaults: { readonly id: string; readonly label: string; readonly link: DefaultLink }
  /** Where the status or the number comes from; undefined for a static badge. */
  readonly origin: Origin | undefined
  readonly warnings: readonly string[]
  /** What a report file counts, or the number of a fact, for the output `badges`. */
  readonly counts?: ReportCounts | undefined
  /** What the page of a fact depends on. */
  readonly details?: FoundFact
  /** A report that cannot be read, in one line; then `skipReason` is set too. */
  readonly problem?: string | undefined
  /** Why the published badge must not be changed; undefined if it may be. */
  readonly skipReason: string | undefined
}

/** The parts of a finding that do not depend on the source. */
export function baseFinding(definition: Definition, subject: Subject, context: Context): Finding {
  const { workflow } = subject
  const label = labelOf(workflow ?? context.workflow)
  return {
    definition,
    subject,
    status: undefined,
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    defaults: {
      label,
      id: workflow === undefined ? slug(definition.label ?? label) : slug(stemOf(workflow.path)),
      link: workflow === undefined ? 'repository' : 'workflow'
    },
    origin: undefined,
    warnings: [],
    skipReason: undefined
  }
}

/** A result that an input or a report gives. */
export type GivenStatus = Pick<Finding, 'status'> & Partial<Pick<Finding, 'origin' | 'warnings'>>

/** The finding of a given result. It is the result of the current run, or on `workflow_run` of the triggering one. */
export function givenFinding(
  definition: Definition,
  { status, origin, warnings = [] }: GivenStatus,
  context: Context
): Finding {
  const subject = triggeringSubject(context, definition.filters)
  const run = subject.workflow && subject.run
  return {
    ...baseFinding(definition, subject, context),
    status,
    origin,
    warnings,
    shown: run === undefined ? [] : [run],
    oneRun: oneRunOf({ ...subject, branch: branchOfRun(context) }, status),
    showsUnfinished: run !== undefined,
    skipReason: ignoredReason(definition, status)
  }
}

/** Why a status that speaks for one moment leaves the badge as it is; undefined if it does not. */
export function ignoredReason({ judging }: Definition, status: Status | undefined): string | undefined {
  return status !== undefined && judging.ignore.includes(status) ? `the status ${status} is ignored` : undefined
}

/** The name of a workflow. GitHub names one without a name by its path, of which the stem is shown. */
export function labelOf(workflow: WorkflowReference | undefined): string {
  if (workflow === undefined) return 'build'
  return workflow.name === '' || workflow.name === workflow.path ? stemOf(workflow.path) : workflow.name
}
