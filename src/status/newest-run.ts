import { equalNames } from '../repository-name.ts'
import type { Status } from './status.ts'

/** A workflow run as GitHub's API lists it, usually its latest attempt. */
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
  /** When it last changed, that is when a completed run ended; in milliseconds since the epoch. */
  readonly at: number
  /** Whether this is the latest attempt; the API lists the jobs of earlier ones separately. */
  readonly isLatestAttempt: boolean
  /** Its status is the sum of its jobs, since it has not completed: our own run, or one that a badge already shows. */
  readonly isSummed?: true
  /** The published badge already shows it, so it counts as having a verdict. */
  readonly isPublished?: true
  /** GitHub's title of the run: for example the commit's first line, or the `run-name`. */
  readonly displayTitle: string
  /** `owner/name` of the repository that the run's commit comes from; null if it was deleted. */
  readonly headRepository: string | null
  /** `name` comes from the run: the workflow's name, the `run-name`, or the path of a file that is broken or has no name. */
  readonly workflow: { readonly id: number; readonly path: string; readonly name: string }
}

/** Filters of runs; an undefined one matches all. */
export interface RunQuery {
  /** `owner/name` */
  readonly repository: string
  /** Branch or tag. */
  readonly branch: string | undefined
  readonly sha: string | undefined
  readonly event: readonly string[] | undefined
  readonly actor: string | undefined
  readonly runNumber: number | undefined
  readonly runId: number | undefined
}

/** Whether runs of the event test a proposed change and not a branch. They count only if a filter names the event. */
export function isProposal(event: string): boolean {
  return /^(pull_request|merge_group)/.test(event)
}

/**
 * Whether a run matches the filters. GitHub's own filter `branch` compares the name of the head branch only, so a fork's
 * `main` passes it; here a run for another repository's commit never matches.
 */
export function matchesQuery(
  run: Pick<Run, 'event' | 'branch' | 'sha' | 'actor' | 'number' | 'id' | 'headRepository'>,
  query: RunQuery
): boolean {
  const { branch, sha, event, actor, runNumber, runId } = query
  if (run.headRepository === null || !equalNames(run.headRepository, query.repository)) return false
  if (event === undefined ? isProposal(run.event) : !event.includes(run.event)) return false
  if (branch !== undefined && run.branch !== branch) return false
  if (sha !== undefined && !equalNames(run.sha, sha)) return false
  if (actor !== undefined && (run.actor === null || !equalNames(run.actor, actor))) return false
  return (runNumber === undefined || run.number === runNumber) && (runId === undefined || run.id === runId)
}

/** Statuses that are a verdict on the code; a run that was skipped or cancelled, is neutral or waits for somebody has none. */
const VERDICTS: ReadonlySet<Status> = new Set(['failing', 'timed-out', 'errored', 'warning', 'passing'])

/** The last completed attempt of a run: the run itself, or the attempt before the one in progress; undefined if none has completed. */
export type LastAttempt = (run: Run) => Promise<Run | undefined>

async function hasVerdict(
  run: Run,
  { lastAttempt, judge }: Pick<PickOptions, 'lastAttempt' | 'judge'>
): Promise<boolean> {
  const completed = await lastAttempt(run)
  if (completed === undefined) return false
  if (run.isPublished === true) return true
  return VERDICTS.has(completed.isSummed === true ? await judge(completed) : completed.status)
}

/**
 * Whether one of the newer runs of the same workflow and branch supersedes a run: one with a verdict does, and any run
 * supersedes a cancelled one, since it replaced that.
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

/** Inserts a run into a list by its number; `choose` resolves a run that the list has already. */
export async function* withRun(
  runs: AsyncIterable<Run>,
  known: Run,
  choose: (listed: Run) => Run
): AsyncGenerator<Run, void> {
  let isMissing = true
  for await (const run of runs) {
    if (isMissing && run.number < known.number) {
      isMissing = false
      yield known
    }
    if (run.id === known.id) isMissing = false
    yield run.id === known.id ? choose(run) : run
  }
  if (isMissing) yield known
}

interface ListedRun {
  readonly run: Run
  /** When the earliest of the newer runs was created; undefined for the newest run. */
  readonly newerSince: number | undefined
}

async function* withNewerSince(runs: AsyncIterable<Run>): AsyncGenerator<ListedRun, void> {
  let newerSince: number | undefined
  for await (const run of runs) {
    yield { run, newerSince }
    newerSince = Math.min(newerSince ?? run.createdAt, run.createdAt)
  }
}

/** Moves the current run before newer ones as long as none of those has a verdict. */
async function* currentFirst(runs: AsyncIterable<ListedRun>, options: PickOptions): AsyncGenerator<ListedRun, void> {
  const { ownId } = options
  const newer: ListedRun[] = []
  let isOpen = ownId !== undefined
  for await (const one of runs) {
    if (!isOpen) yield one
    else if (one.run.id === ownId) {
      isOpen = false
      yield* [one, ...newer]
    } else {
      newer.push(one)
      if (await hasVerdict(one.run, options)) {
        isOpen = false
        yield* newer
      }
    }
  }
  if (isOpen) yield* newer
}

export interface PickOptions {
  readonly inProgress: 'last' | 'show'
  readonly ignore: readonly Status[]
  /** The current run, if it may be among the runs. */
  readonly ownId?: number | undefined
  readonly lastAttempt: LastAttempt
  /** The status of a run; it may need a request. */
  readonly judge: (run: Run) => Promise<Status>
}

export interface Picked {
  readonly run: Run | undefined
  readonly status: Status
}

/**
 * Picks the run that a badge shows from matching runs, newest first: the last one with a completed attempt, or with
 * `inProgress: show` the newest. A cancelled run is skipped if a newer one was created before it ended, and so replaced it;
 * so is a run whose status is ignored. No more runs are read than needed.
 */
export async function pickRun(runs: AsyncIterable<Run>, options: PickOptions): Promise<Picked> {
  const { inProgress, ignore, ownId, lastAttempt, judge } = options
  for await (const { run: latest, newerSince } of currentFirst(withNewerSince(runs), options)) {
    const run = inProgress === 'show' ? latest : await lastAttempt(latest)
    if (run === undefined) continue
    const wasReplaced = run.completed && newerSince !== undefined && newerSince <= run.at
    if (wasReplaced && run.status === 'cancelled') continue
    const status = await judge(run)
    // The status of the current run is known only now.
    if (wasReplaced && run.id === ownId && status === 'cancelled') continue
    if (!ignore.includes(status)) return { run, status }
  }
  return { run: undefined, status: 'unknown' }
}
