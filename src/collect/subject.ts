import type { Context } from '../github/context.ts'
import type { Workflow } from '../github/workflows.ts'

/** A run that a badge speaks for. */
export interface SpokenRun {
  readonly id: number
  readonly number: number
  readonly attempt: number
}

/** What a badge is about: names, places and links come from it. */
export interface Subject {
  /** `owner/name`. */
  readonly repository: string
  /** `path` is the workflow's file; undefined: no single workflow stands behind the badge. */
  readonly workflow: Pick<Workflow, 'path' | 'name'> | undefined
  readonly branch: string
  readonly tag: string | undefined
  readonly run: SpokenRun | undefined
  readonly sha: string
  /** Name or glob of the jobs that count; the id of the job, where it is one. */
  readonly job: { readonly name: string; readonly id: number | undefined } | undefined
  readonly environment: string | undefined
}

/** The run whose word a badge carries, as the trailer of the commit names it: `ci.yml 11.1`. */
export interface ShownRun {
  readonly file: string
  readonly number: number
  readonly attempt: number
}

export function shownRun(workflow: Subject['workflow'], run: SpokenRun | undefined): ShownRun | undefined {
  if (workflow === undefined || workflow.path === '' || run === undefined) return undefined
  return { file: workflow.path.replace(/^.*\//, ''), number: run.number, attempt: run.attempt }
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

/** The run that a badge speaks for, with its branch, so that an older run cannot replace what a newer one has said. */
export interface OneRun extends ShownRun {
  readonly branch: string
}
