import type { Workflow } from '../github/workflows.ts'
import type { OwnJob, Job } from '../status/current-run.ts'
import type { LastAttempt, Run, RunQuery } from '../status/newest-run.ts'
import type { ReportedDeployment, ReportedCheck } from '../status/vocabulary.ts'

export interface WhichJobs {
  /** Default: the latest. */
  readonly attempt?: number
  /** Our own job, which does not complete while we wait. */
  readonly own?: OwnJob
}

export interface OlderRun {
  readonly workflow: string | number
  readonly branch: string
  readonly number: number
}

/** GitHub's own record of what ran, as collecting needs it; repositories are `owner/name`. What was read once is not read again. */
export interface RunRecord {
  /** The jobs of an attempt of a run, by default the latest; those that are about to complete are waited for. */
  jobs(repository: string, runId: number, which?: WhichJobs): Promise<readonly Job[]>
  /** An earlier attempt of a run; undefined: GitHub no longer has it. */
  attempt(repository: string, runId: number, attempt: number): Promise<Run | undefined>
  /** A run by its id, latest attempt; undefined: there is none. */
  run(repository: string, runId: number): Promise<Run | undefined>
  /** The runs of a workflow (file name, id or name) that count, newest first, page by page. */
  runs(reference: string, query: RunQuery): AsyncIterable<Run>
  /** The runs that count of a workflow (file name or id) and branch with a higher number, newest first; asked anew each time. */
  newerRuns(repository: string, than: OlderRun): AsyncIterable<Run>
  /** Forgets what was read, since it may have changed. */
  forget(): void
  /** A workflow by file name, id or name. */
  workflow(repository: string, reference: string): Promise<Workflow>
  /** The active workflows whose file is on the default branch. */
  workflows(repository: string): Promise<readonly Workflow[]>
  /** The names of a workflow's jobs by their keys, as its file at a commit has them; `*` stands for every expression. */
  jobNames(
    repository: string,
    file: { readonly path: string; readonly sha: string }
  ): Promise<ReadonlyMap<string, string>>
  defaultBranch(repository: string): Promise<string>
  isPrivate(repository: string): Promise<boolean>
  /** Whether there is a branch or tag of a name, and the names of branches that are near at hand. */
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

/** The completed attempt that a run shows while another one is under way. */
export function lastAttemptOf(repository: string, record: Pick<RunRecord, 'attempt'>): LastAttempt {
  return async (run) => {
    if (run.completed) return run
    return run.attempt > 1 ? record.attempt(repository, run.id, run.attempt - 1) : undefined
  }
}
