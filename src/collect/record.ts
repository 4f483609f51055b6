import type { Fact } from '../badge/definition.ts'
import type { OwnJob, Job } from '../status/current-run.ts'
import type { LastAttempt, Run, RunQuery } from '../status/newest-run.ts'
import type { ReportedDeployment, ReportedCheck } from '../status/vocabulary.ts'

/** A workflow: `path` is `.github/workflows/ci.yml`, `name` its own name or the path. */
export interface Workflow {
  readonly id: number
  readonly path: string
  readonly name: string
  readonly isActive: boolean
}

export interface WhichJobs {
  /** Default: the latest. */
  readonly attempt?: number
  /** The job of this process, which does not complete while it waits. */
  readonly own?: OwnJob
}

export interface OlderRun {
  readonly workflow: string | number
  readonly branch: string
  readonly number: number
}

/** A fact that a badge shows. */
export interface FactRequest {
  readonly fact: Fact
  readonly repository: string
  /** For `last-commit` and `commits-since-release`; undefined: the default branch. */
  readonly branch: string | undefined
  /** The badge, as messages name it. */
  readonly badge: string
}

/** What GitHub's record says. */
export type FoundFact =
  | { readonly kind: 'none' }
  /** A count; for `repo-size` a number of KiB. `since`: the tag from which commits are counted. */
  | { readonly kind: 'number'; readonly number: number; readonly since?: string; readonly branch?: string }
  /** The tag of a release, or a tag. */
  | { readonly kind: 'version'; readonly version: string; readonly isPrerelease: boolean }
  /** A language or the SPDX id of a license, with the path of the file that contains it. */
  | { readonly kind: 'name'; readonly name: string; readonly file?: string }
  /** In milliseconds since the epoch. */
  | { readonly kind: 'time'; readonly at: number; readonly branch?: string }
  /** GitHub does not tell, and why, in one line. */
  | { readonly kind: 'unknown'; readonly problem: string }

/** GitHub's record of what ran; repositories are `owner/name`. Answers are cached. */
export interface RunRecord {
  /** The jobs of an attempt of a run, by default the latest. Waits for jobs that are about to complete. */
  jobs(repository: string, runId: number, which?: WhichJobs): Promise<readonly Job[]>
  /** An earlier attempt of a run; undefined: GitHub has deleted it. */
  attempt(repository: string, runId: number, attempt: number): Promise<Run | undefined>
  /** The latest attempt of a run by its id; undefined: there is no such run. */
  run(repository: string, runId: number): Promise<Run | undefined>
  /** The runs of a workflow (file name, id or name) that match, newest first. Pages are requested as needed. */
  runs(reference: string, query: RunQuery): AsyncIterable<Run>
  /** The runs that count of a workflow (file name or id) and branch with a higher number, newest first; asked anew each time. */
  newerRuns(repository: string, than: OlderRun): AsyncIterable<Run>
  /** Clears the cache. */
  forget(): void
  /** A workflow by file name, id or name. */
  workflow(repository: string, reference: string): Promise<Workflow>
  /** The active workflows whose file is on the default branch. */
  workflows(repository: string): Promise<readonly Workflow[]>
  /** The names of a workflow's jobs by their keys, from its file at a commit; `*` stands for an expression. */
  jobNames(
    repository: string,
    file: { readonly path: string; readonly sha: string }
  ): Promise<ReadonlyMap<string, string>>
  /** Facts of repositories, in the order of the requests: all that need no pages in one request to GitHub. */
  facts(requests: readonly FactRequest[]): Promise<readonly FoundFact[]>
  defaultBranch(repository: string): Promise<string>
  isPrivate(repository: string): Promise<boolean>
  /** Whether there is a branch or tag of a name, and the names of some branches. */
  branch(repository: string, name: string): Promise<{ readonly exists: boolean; readonly names: readonly string[] }>
  /** The newest deployment to an environment; undefined: there is none. */
  deployment(
    repository: string,
    wanted: { readonly environment: string; readonly ref?: string; readonly sha?: string }
  ): Promise<ReportedDeployment | undefined>
  environments(repository: string): Promise<readonly string[]>
  /** Check runs and commit statuses of a commit, branch or tag. */
  checks(repository: string, ref: string): Promise<readonly ReportedCheck[]>
}

/** The latest completed attempt of a run. */
export function lastAttemptOf(repository: string, record: Pick<RunRecord, 'attempt'>): LastAttempt {
  return async (run) => {
    if (run.completed) return run
    return run.attempt > 1 ? record.attempt(repository, run.id, run.attempt - 1) : undefined
  }
}
