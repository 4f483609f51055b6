import type { Status } from './status.ts'

/** A workflow run as GitHub's record has it, latest attempt. */
export interface Run {
  readonly id: number
  readonly number: number
  readonly attempt: number
  readonly completed: boolean
  readonly status: Status
  readonly event: string
  readonly branch: string | null
  readonly sha: string
  readonly actor: string | null
  /** When it last changed, in milliseconds since the epoch. */
  readonly at: number
  /** `owner/name` of the repository that the run's commit comes from; null where it is gone. */
  readonly headRepository: string | null
  readonly workflow: { readonly id: number; readonly path: string; readonly name: string }
}

/** Which runs are asked for; what is undefined lets all pass. */
export interface RunQuery {
  /** `owner/name` of the repository whose runs they are. */
  readonly repository: string
  /** Branch or tag. */
  readonly branch: string | undefined
  readonly sha: string | undefined
  readonly event: readonly string[] | undefined
  readonly actor: string | undefined
  readonly runNumber: number | undefined
  readonly runId: number | undefined
}

/** Events whose runs speak for a proposal, not for a branch; they count only when asked for. */
const PROPOSALS = /^(pull_request|merge_group)/

export function isProposal(event: string): boolean {
  return PROPOSALS.test(event)
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/**
 * Whether a run counts. GitHub's own filter `branch` goes by the name of the head branch only,
 * so that a fork's `main` passes it; here a run of another repository's commit never counts.
 */
export function counts(
  run: Pick<Run, 'event' | 'branch' | 'sha' | 'actor' | 'number' | 'id' | 'headRepository'>,
  query: RunQuery
): boolean {
  const { branch, sha, event, actor, runNumber, runId } = query
  if (run.headRepository === null || !same(run.headRepository, query.repository)) return false
  if (event === undefined ? isProposal(run.event) : !event.includes(run.event)) return false
  if (branch !== undefined && run.branch !== branch) return false
  if (sha !== undefined && !same(run.sha, sha)) return false
  if (actor !== undefined && (run.actor === null || !same(run.actor, actor))) return false
  return (runNumber === undefined || run.number === runNumber) && (runId === undefined || run.id === runId)
}

export interface Picking {
  readonly inProgress: 'last' | 'show'
  readonly ignore: readonly Status[]
  /** What a run shows, which may take a request. */
  readonly judge: (run: Run) => Promise<Status>
}

export interface Picked {
  readonly run: Run | undefined
  readonly status: Status
}

/**
 * Picks the run that a badge shows from runs that count, newest first: the last completed one, or the newest.
 * A cancelled run that is not the newest (unfinished ones counted) was superseded and is passed over;
 * ignored statuses give way to the run before. No more runs are taken than needed.
 */
export async function pickRun(runs: AsyncIterable<Run>, { inProgress, ignore, judge }: Picking): Promise<Picked> {
  let isNewest = true
  for await (const run of runs) {
    const isSuperseded = !isNewest && run.completed && run.status === 'cancelled'
    isNewest = false
    if (isSuperseded || (!run.completed && inProgress === 'last')) continue
    const status = await judge(run)
    if (!ignore.includes(status)) return { run, status }
  }
  return { run: undefined, status: 'unknown' }
}
