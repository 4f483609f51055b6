import { BadgeError } from '../errors.ts'
import type { Context } from '../github/context.ts'
import type { Status } from '../status/status.ts'

/** A run that a badge speaks for. */
export interface SpokenRun {
  readonly id: number
  readonly number: number
  readonly attempt: number
}

/** A workflow by its file; its id where that is known. */
export interface NamedWorkflow {
  readonly path: string
  readonly name: string
  readonly id?: number
}

/** What a badge is about: names, places and links come from it. */
export interface Subject {
  /** `owner/name`. */
  readonly repository: string
  /** `path` is the workflow's file; undefined: no single workflow stands behind the badge. */
  readonly workflow: NamedWorkflow | undefined
  readonly branch: string
  readonly tag: string | undefined
  readonly run: SpokenRun | undefined
  readonly sha: string
  /** Name or glob of the jobs that count; the id of the job, where it is one. */
  readonly job: { readonly name: string; readonly id: number | undefined } | undefined
  readonly environment: string | undefined
}

/** A run that a badge shows, as the trailer of the commit names it: `17284637.1`. */
export interface ShownRun {
  readonly id: number
  readonly attempt: number
}

/** Older than any run. */
export const NO_RUN: ShownRun = { id: 0, attempt: 0 }

export function shownRun(run: SpokenRun | undefined): ShownRun | undefined {
  return run === undefined ? undefined : { id: run.id, attempt: run.attempt }
}

/** What a badge of our own run is about. */
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

/** The branch of the triggering run, which a run of a commit alone does not have. */
export function branchOf(branch: string | null): string {
  if (branch === null) throw new BadgeError('invalid', 'The triggering run has no branch: give "branch".')
  return branch
}

/** What a badge of the triggering run is about. */
export function triggeringSubject(context: Context, filters: Parameters<typeof ownSubject>[1]): Subject {
  const { triggering } = context
  const own = ownSubject(context, filters)
  if (context.event !== 'workflow_run' || triggering === undefined) return own
  const { id, number, attempt, workflow, branch, sha } = triggering
  return {
    ...own,
    workflow,
    branch: filters.branch ?? filters.tag ?? branchOf(branch),
    tag: filters.tag,
    run: { id, number, attempt },
    sha
  }
}

/** The run that a badge speaks for, so that neither an older run nor a job that read too early replaces what is published. */
export interface OneRun extends ShownRun {
  readonly number: number
  /** File name or id of its workflow. */
  readonly workflow: string | number
  readonly branch: string
  readonly cancelled: boolean
}

export function oneRunOf(
  { workflow, branch, run }: Pick<Subject, 'workflow' | 'branch' | 'run'>,
  status: Status
): OneRun | undefined {
  if (workflow === undefined || workflow.path === '' || run === undefined) return undefined
  const { id, number, attempt } = run
  const file = workflow.path.startsWith('dynamic/') ? workflow.id : workflow.path.replace(/^.*\//, '')
  return file === undefined
    ? undefined
    : { id, number, attempt, workflow: file, branch, cancelled: status === 'cancelled' }
}
