import { type Definition, type LinkKind, slug, stemOf } from '../badge/definition.ts'
import { BadgeError, inputName } from '../errors.ts'
import { branchOfRun, type Context } from '../context.ts'
import type { OwnJob } from '../status/current-run.ts'
import type { Status } from '../status/status.ts'
import type { FoundFact, RunRecord } from './record.ts'

/** What collecting needs to know, and where it asks. */
export interface Sources {
  readonly context: Context
  readonly record: RunRecord
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

/** A run that a badge shows. The commit's trailer names it `17284637.1`. */
export interface ShownRun {
  readonly id: number
  readonly attempt: number
}

/** Older than any run. */
export const NO_RUN: ShownRun = { id: 0, attempt: 0 }

export function shownRun(run: RunReference | undefined): ShownRun | undefined {
  return run === undefined ? undefined : { id: run.id, attempt: run.attempt }
}

/** The single run that a badge reports. Neither an older run nor an earlier reading of the same run may replace the badge. */
export interface OneRun extends ShownRun {
  readonly number: number
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
export function ownSubject(
  context: Context,
  filters: { readonly branch: string | undefined; readonly tag: string | undefined }
): Subject {
  const branch = filters.branch ?? filters.tag
  const isElsewhere = branch !== undefined && branch !== context.branch
  const { owner, name } = context.repository
  return {
    repository: `${owner}/${name}`,
    workflow: context.workflow,
    branch: branch ?? context.branch,
    tag: filters.tag ?? (isElsewhere ? undefined : context.tag),
    run: context.run,
    sha: context.sha,
    job: undefined,
    environment: undefined
  }
}

/** The branch of the triggering run; a run for a commit alone has none. */
export function triggeringBranch(branch: string | null): string {
  if (branch === null)
    throw new BadgeError('invalid', `The triggering run has no branch: set ${inputName('branch', '"branch"')}.`)
  return branch
}

/** The subject of a badge of the triggering run; of the current run on other events than `workflow_run`. */
export function triggeringSubject(context: Context, filters: Parameters<typeof ownSubject>[1]): Subject {
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
export interface GivenStatus {
  /** undefined: the result is a number, not a status. */
  readonly status: Status | undefined
  readonly origin?: Origin | undefined
  readonly warnings?: readonly string[]
}

/** The finding of a given result. It is the result of the current run, or on `workflow_run` of the triggering one. */
export function givenFinding(
  definition: Definition,
  { status, origin, warnings = [] }: GivenStatus,
  context: Context
): Finding {
  const subject = triggeringSubject(context, definition.filters)
  const shown = subject.workflow === undefined ? undefined : shownRun(subject.run)
  const isIgnored = status !== undefined && definition.judging.ignore.includes(status)
  return {
    ...baseFinding(definition, subject, context),
    status,
    origin,
    warnings,
    shown: shown === undefined ? [] : [shown],
    oneRun: oneRunOf({ ...subject, branch: branchOfRun(context) }, status),
    showsUnfinished: shown !== undefined,
    skipReason: isIgnored ? `the status ${status} is ignored` : undefined
  }
}

/** The finding of a deployment, named after its environment. */
export function ofEnvironment(environment: string, finding: Finding): Finding {
  return {
    ...finding,
    subject: { ...elsewhere(finding), workflow: undefined, environment },
    defaults: { id: slug(environment), label: environment, link: 'deployments' }
  }
}

/** The finding of checks. Their names are often long, such as `continuous-integration/jenkins/branch`, so an id wins as the label. */
export function ofCheck(check: string, finding: Finding): Finding {
  const { id, filters } = finding.definition
  const isOfBranch = (filters.branch ?? filters.tag) !== undefined
  const subject = elsewhere(finding)
  return {
    ...finding,
    // The commit at the head of a branch or tag is not known here.
    subject: { ...subject, workflow: undefined, sha: filters.sha ?? (isOfBranch ? '' : subject.sha) },
    defaults: { id: slug(check), label: id ?? check, link: 'checks' }
  }
}

/** The subject in the repository that the definition looks at. */
const elsewhere = ({ definition, subject }: Finding): Subject => ({
  ...subject,
  repository: definition.filters.repository ?? subject.repository
})

/** The name of a workflow. GitHub names one without a name by its path, of which the stem is shown. */
function labelOf(workflow: WorkflowReference | undefined): string {
  if (workflow === undefined) return 'build'
  return workflow.name === '' || workflow.name === workflow.path ? stemOf(workflow.path) : workflow.name
}

/** What a look-up found for the badge itself, or with `jobSlug` for one of the badges that `each: job` adds. */
export interface LookUpResult extends Pick<
  Finding,
  'subject' | 'shown' | 'oneRun' | 'lookedUp' | 'showsUnfinished' | 'warnings'
> {
  readonly status: Status
  readonly origin: Origin
  readonly workflows: readonly WorkflowReference[]
  readonly jobSlug?: string
}

export function findingOf(definition: Definition, result: LookUpResult, context: Context): Finding {
  const { subject, workflows, jobSlug } = result
  const known = workflows.filter(({ path }) => path !== '')
  const stems = known.map(({ path }) => slug(stemOf(path))).join('-') || 'build'
  const base = definition.id ?? (definition.job === undefined ? stems : `${stems}/${slug(definition.job)}`)
  const label = subject.job?.name ?? definition.job ?? labelOf(known.length === 1 ? known[0] : undefined)
  return {
    ...baseFinding(definition, subject, context),
    ...result,
    definition: jobSlug === undefined ? definition : { ...definition, id: `${base}/${jobSlug}`, label: undefined },
    defaults: { id: base, label, link: 'workflow' }
  }
}
