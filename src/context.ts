import type { Repository } from './repository-name.ts'

/** The run that the action is part of: GitHub docs, "Variables reference", and the event's payload. */
export interface Context {
  readonly event: string
  readonly repository: Repository
  /** The repository, if the event's payload describes it completely. */
  readonly facts: RepositoryFacts | undefined
  readonly triggering: TriggeringRun | undefined
  /** The head of the pull request that the run is about. */
  readonly pullRequestHead: PullRequestHead | undefined
  /** File of the workflow (`.github/workflows/ci.yml`) and its name; a workflow without one is named by its file. */
  readonly workflow: { readonly path: string; readonly name: string } | undefined
  readonly run: { readonly id: number; readonly number: number; readonly attempt: number } | undefined
  readonly sha: string
  /** The run's own branch or tag; for a pull request, its head branch. */
  readonly branch: string
  readonly tag: string | undefined
  readonly actor: string
  readonly runner: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly workspace: string
}

/** The run that triggered a `workflow_run` event. It counts with its conclusion, even if lists do not show it yet. */
export interface TriggeringRun {
  readonly id: number
  readonly number: number
  readonly attempt: number
  /** `name` is the workflow's own, not the `run-name`; '' if the payload does not contain it. */
  readonly workflow: { readonly id: number; readonly path: string; readonly name: string }
  readonly branch: string | null
  readonly sha: string
  readonly event: string
  readonly actor: string | null
  /** In milliseconds since the epoch; 0 if the payload does not contain it. */
  readonly createdAt: number
  readonly at: number
  readonly displayTitle: string
  /** `owner/name`; null if it was deleted. */
  readonly headRepository: string | null
  readonly status: string
  readonly conclusion: string | null
}

/** The head of a pull request: its commit, and `owner/name` of its repository; null if it was deleted. */
export interface PullRequestHead {
  readonly sha: string
  readonly repository: string | null
}

/** What is known of a repository. */
export interface RepositoryFacts {
  readonly id: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
  readonly isFork: boolean
  readonly ownedByOrganization: boolean
}

/** The branch or tag that the run is about: on `workflow_run`, the triggering run's. '': there is none. */
export function branchOfRun({ event, triggering, branch }: Context): string {
  return event === 'workflow_run' ? (triggering?.branch ?? '') : branch
}

/** Whether the run is about that branch; a tag may have the same name. */
export function isOnBranch(branch: string, context: Context): boolean {
  return context.tag === undefined && branchOfRun(context) === branch
}
