import type { Workflow } from '../github/workflows.ts'
import type { Job } from '../status/jobs.ts'
import type { Run, RunQuery } from '../status/newest-run.ts'
import type { Reported, ReportedCheck } from '../status/reported.ts'

/** GitHub's own record of what ran, as collecting needs it; repositories are `owner/name`. What was read once is not read again. */
export interface RunRecord {
  /** The jobs of the run's latest attempt. */
  jobs(repository: string, runId: number): Promise<readonly Job[]>
  /** The runs of a workflow (file name, id or name) that count, newest first, page by page. */
  runs(reference: string, query: RunQuery): AsyncIterable<Run>
  /** Looks at the newest runs of all workflows at once, which then need not be asked for one by one. */
  foresee(query: RunQuery): Promise<void>
  /** Whether a newer run of the workflow on the branch than the one numbered has completed uncancelled; asked anew each time. */
  hasNewer(
    repository: string,
    run: { readonly file: string; readonly branch: string; readonly number: number }
  ): Promise<boolean>
  /** Forgets what was read, since it may have changed. */
  forget(): void
  /** A workflow by file name, id or name. */
  workflow(repository: string, reference: string): Promise<Workflow>
  /** All active workflows. */
  workflows(repository: string): Promise<readonly Workflow[]>
  defaultBranch(repository: string): Promise<string>
  /** The newest deployment to an environment; undefined: there is none. */
  deployment(
    repository: string,
    wanted: { readonly environment: string; readonly ref?: string; readonly sha?: string }
  ): Promise<Reported | undefined>
  environments(repository: string): Promise<readonly string[]>
  /** Check runs and commit statuses of a commit, branch or tag. */
  checks(repository: string, ref: string): Promise<readonly ReportedCheck[]>
}
