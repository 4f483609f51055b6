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
  /** When its first attempt was created, in milliseconds since the epoch. */
  readonly createdAt: number
  /** When it last changed, which is when a completed run ended; in milliseconds since the epoch. */
  readonly at: number
  /** Whether it is read as its latest attempt stands; the jobs of an earlier one are listed elsewhere. */
  readonly isLatestAttempt: boolean
  /** Whether it counts with the sum of its jobs, since it has not completed: our own run, or one that is published already. */
  readonly isSummed?: true
  /** Whether the badge shows it already: whatever it says, it has said something. */
  readonly isPublished?: true
  /** GitHub's title of the run: the commit's first line, say, or the `run-name`. */
  readonly displayTitle: string
  /** `owner/name` of the repository that the run's commit comes from; null where it is gone. */
  readonly headRepository: string | null
  /** `name` is the run's own: the workflow's name, its `run-name`, or the path of a file without a name or of a broken one. */
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

/** Conclusions that say something of the code; a skipped, neutral or cancelled run, or one that waits for somebody, does not. */
const VERDICTS: ReadonlySet<Status> = new Set(['failing', 'timed-out', 'errored', 'warning', 'passing'])

/** A completed attempt of a run: the run itself, or the attempt before where another one is under way; undefined: none has completed. */
export type LastAttempt = (run: Run) => Promise<Run | undefined>

async function hasVerdict(run: Run, { lastAttempt, judge }: Pick<Picking, 'lastAttempt' | 'judge'>): Promise<boolean> {
  const completed = await lastAttempt(run)
  if (completed === undefined) return false
  if (run.isPublished === true) return true
  return VERDICTS.has(completed.isSummed === true ? await judge(completed) : completed.status)
}

/**
 * Whether a run has been superseded by one of the newer runs of its workflow and branch: by one with a verdict,
 * and a cancelled run by any, since that one took its place.
 */
export async function isSuperseded(
  newer: AsyncIterable<Run>,
  { cancelled }: { readonly cancelled: boolean },
  lastAttempt: LastAttempt
): Promise<boolean> {
  const judge = ({ status }: Run): Promise<Status> => Promise.resolve(status)
  for await (const run of newer) if (cancelled || (await hasVerdict(run, { lastAttempt, judge }))) return true
  return false
}

/** Puts a run into a list at its place by number; `choose` decides where the list has it too. */
export async function* withRun(
  runs: AsyncIterable<Run>,
  known: Run,
  choose: (listed: Run) => Run
): AsyncGenerator<Run, void> {
  let isDue = true
  for await (const run of runs) {
    if (isDue && run.number < known.number) {
      isDue = false
      yield known
    }
    if (run.id === known.id) isDue = false
    yield run.id === known.id ? choose(run) : run
  }
  if (isDue) yield known
}

interface Listed {
  readonly run: Run
  /** When the earliest of the newer runs was created; undefined: there is no newer one. */
  readonly newerSince: number | undefined
}

async function* listed(runs: AsyncIterable<Run>): AsyncGenerator<Listed, void> {
  let newerSince: number | undefined
  for await (const run of runs) {
    yield { run, newerSince }
    newerSince = Math.min(newerSince ?? run.createdAt, run.createdAt)
  }
}

/** The run that we are in comes before newer ones as long as none of them has a verdict. */
async function* ownFirst(runs: AsyncIterable<Listed>, picking: Picking): AsyncGenerator<Listed, void> {
  const { ownId } = picking
  const newer: Listed[] = []
  let isOpen = ownId !== undefined
  for await (const one of runs) {
    if (!isOpen) yield one
    else if (one.run.id === ownId) {
      isOpen = false
      yield* [one, ...newer]
    } else {
      newer.push(one)
      if (await hasVerdict(one.run, picking)) {
        isOpen = false
        yield* newer
      }
    }
  }
  if (isOpen) yield* newer
}

export interface Picking {
  readonly inProgress: 'last' | 'show'
  readonly ignore: readonly Status[]
  /** The run that we are in, if it is among the runs. */
  readonly ownId?: number | undefined
  readonly lastAttempt: LastAttempt
  /** What a run shows, which may take a request. */
  readonly judge: (run: Run) => Promise<Status>
}

export interface Picked {
  readonly run: Run | undefined
  readonly status: Status
}

/**
 * Picks the run that a badge shows from runs that count, newest first: the last one with a completed attempt, or the newest.
 * A cancelled run is passed over if a newer one was created before it ended, and so took its place; ignored statuses give
 * way to the run before. No more runs are read than needed.
 */
export async function pickRun(runs: AsyncIterable<Run>, picking: Picking): Promise<Picked> {
  const { inProgress, ignore, ownId, lastAttempt, judge } = picking
  for await (const { run: latest, newerSince } of ownFirst(listed(runs), picking)) {
    const run = inProgress === 'show' ? latest : await lastAttempt(latest)
    if (run === undefined) continue
    const wasReplaced = run.completed && newerSince !== undefined && newerSince <= run.at
    if (wasReplaced && run.status === 'cancelled') continue
    const status = await judge(run)
    // What our own run concludes is known only now.
    if (wasReplaced && run.id === ownId && status === 'cancelled') continue
    if (!ignore.includes(status)) return { run, status }
  }
  return { run: undefined, status: 'unknown' }
}
