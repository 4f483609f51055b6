import { expect, test } from '@jest/globals'
import { collect } from '../../src/collect/collect.ts'
import type { OlderRun, RunRecord, Workflow } from '../../src/collect/record.ts'
import { completedJobs } from '../../src/github/runs.ts'
import type { TriggeringRun } from '../../src/context.ts'
import type { Input } from '../../src/inputs/inputs.ts'
import type { Ports } from '../../src/publish/ports.ts'
import { publish } from '../../src/publish/publish.ts'
import { matchesQuery, type Run, type RunQuery } from '../../src/status/newest-run.ts'
import type { OwnJob, Job } from '../../src/status/current-run.ts'
import { type Status, worst } from '../../src/status/status.ts'
import {
  blobId,
  type Changes,
  type Commit,
  type CommitMessage,
  type Store,
  type StoreState,
  type WriteOutcome
} from '../../src/destination/destination.ts'
import { storeTarget } from '../../src/destination/publish-loop.ts'
import { ofWorkflow, sourcesOf } from '../collect/memory.ts'
import { askedOf, contextOf } from '../fixtures.ts'
import { HISTORIES } from '../counts.ts'
import { numbersFrom } from '../random.ts'

// Runs that overlap, are replaced, hang, are repeated or skipped, and publish while GitHub's lists lag: in whatever order all of it
// happens, the badge ends as GitHub's own record has it once everything has ended.

const WORKFLOWS: readonly Workflow[] = ['ci', 'release'].map((stem, index) => ({
  id: index + 1,
  path: `.github/workflows/${stem}.yml`,
  name: stem,
  isActive: true
}))

/** How the runs of a play publish. */
const WAYS = ['status', 'needs', 'last job', 'each job', 'look-up', 'sum', 'workflow_run', 'mixed'] as const
type Way = (typeof WAYS)[number]

/** Lets actors go on one at a time, in random order; each turn is a second. */
class Turns {
  readonly random: () => number
  now = 0
  readonly #waiting: (() => void)[] = []

  constructor(seed: number) {
    this.random = numbersFrom(seed)
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  chance(share: number): boolean {
    return this.random() < share
  }

  turn(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  async drive(actors: Promise<unknown>): Promise<void> {
    const state = { isDone: false }
    const ended = actors.finally(() => (state.isDone = true))
    while (!state.isDone) {
      await new Promise((resolve) => setImmediate(resolve))
      const [next] = this.#waiting.splice(Math.floor(this.random() * this.#waiting.length), 1)
      this.now += 1000
      next?.()
    }
    await ended
  }
}

/** How many changes the answers of lists may be behind. */
interface Lag {
  readonly runs: number
  readonly jobs: number
}
const NONE: Lag = { runs: 0, jobs: 0 }

/** The repository: what GitHub knows at each moment, and what its lists show, which may be some moments old. */
class Repository {
  readonly turns: Turns
  runs: readonly Run[] = []
  jobsOf: ReadonlyMap<number, readonly Job[]> = new Map()
  readonly attempts = new Map<string, Run>()
  readonly #past: { readonly runs: readonly Run[]; readonly jobsOf: ReadonlyMap<number, readonly Job[]> }[] = []
  readonly #commits: { readonly message: string; readonly files: ReadonlyMap<string, string> }[] = []

  constructor(turns: Turns) {
    this.turns = turns
  }

  change(run: Run, jobs?: readonly Job[]): void {
    this.#past.push({ runs: this.runs, jobsOf: this.jobsOf })
    this.runs = [...this.runs.filter(({ id }) => id !== run.id), run]
    if (jobs !== undefined) this.jobsOf = new Map([...this.jobsOf, [run.id, jobs]])
  }

  #seen(most: number): { readonly runs: readonly Run[]; readonly jobsOf: ReadonlyMap<number, readonly Job[]> } {
    const behind = this.turns.chance(0.5) ? Math.floor(this.turns.random() * (most + 1)) : 0
    return (behind === 0 ? undefined : this.#past.at(-behind)) ?? this
  }

  /** The record as lists show it; without `lag` as it is. */
  record(lag: Lag, takeTurn: () => Promise<void> = () => this.turns.turn()): RunRecord {
    const list = (reference: string, query: RunQuery): Run[] => {
      const found = this.#seen(lag.runs).runs.filter(({ workflow }) =>
        [String(workflow.id), workflow.path, workflow.path.slice(18)].includes(reference)
      )
      return found.filter((run) => matchesQuery(run, query)).sort((one, other) => other.number - one.number)
    }
    const turn = lag === NONE ? () => Promise.resolve() : takeTurn
    const jobs = async (runId: number, reading: number): Promise<Job[]> => {
      await turn()
      const now = this.jobsOf.get(runId) ?? []
      // Ten seconds later the list is up to date.
      const then = this.#seen(reading > 4 ? 0 : lag.jobs).jobsOf.get(runId) ?? []
      // A job that the list still shows unfinished has all its steps done.
      return now.map((job) => {
        const listed = then.find(({ id }) => id === job.id)
        return listed === undefined ? job : { ...listed, stepsDone: job.completed }
      })
    }
    const unused = (): never => {
      throw new Error('not asked in any play')
    }
    return {
      async *runs(reference, query) {
        await turn()
        yield* list(reference, query)
      },
      async *newerRuns(_, { workflow, branch, number }: OlderRun) {
        await turn()
        const query = { ...NO_QUERY, branch }
        yield* list(String(workflow), query).filter((run) => run.number > number)
      },
      jobs(_, runId, { own } = {}) {
        let reading = 0
        return completedJobs(() => jobs(runId, ++reading), { own, sleep: turn })
      },
      run: (_, id) => Promise.resolve(this.runs.find((run) => run.id === id)),
      attempt: (_, id, attempt) => Promise.resolve(this.attempts.get(`${String(id)}.${String(attempt)}`)),
      workflow: (_, reference) =>
        Promise.resolve(
          WORKFLOWS.find(({ id, path }) => String(id) === reference || path.endsWith(reference)) ?? unused()
        ),
      defaultBranch: () => Promise.resolve('main'),
      isPrivate: () => Promise.resolve(false),
      jobNames: () => Promise.resolve(new Map()),
      forget: () => {},
      branch: unused,
      facts: unused,
      workflows: unused,
      deployment: unused,
      environments: unused,
      checks: unused
    }
  }

  get badge(): string {
    return this.#standing(this.#commits.length).get('main/ci.svg') ?? ''
  }

  #standing(commits: number): ReadonlyMap<string, string> {
    return new Map(this.#commits.slice(0, commits).flatMap(({ files }) => [...files]))
  }

  #read(paths: readonly string[], traced: readonly string[]): StoreState {
    const head = this.#commits.length
    const blobs = [...this.#standing(head)].map(([path, text]) => [path, blobId(text)] as const)
    return {
      head: head === 0 ? null : String(head),
      blobs: new Map(blobs),
      traced: this.#last(head, [...paths, ...traced])
    }
  }

  #last(head: number, paths: readonly string[]): ReadonlyMap<string, Commit> {
    const before = this.#commits.slice(0, head)
    const last = paths.flatMap((path): [string, Commit][] => {
      const commit = before.findLast(({ files }) => files.has(path))
      return commit === undefined ? [] : [[path, { oid: String(before.indexOf(commit)), message: commit.message }]]
    })
    return new Map(last)
  }

  /**
   * What a publisher sees of the repository. `atOnce`: the head of the branch and the newer runs are read at one moment, and the
   * commit follows before anything else happens. Otherwise each request has a turn of its own, in any order.
   */
  connection(lag: Lag, atOnce: boolean): { readonly record: RunRecord; readonly store: Store } {
    let pending: Promise<void> | undefined
    const shared = (): Promise<void> => (pending ??= this.turns.turn().finally(() => (pending = undefined)))
    const turn = atOnce ? shared : (): Promise<void> => this.turns.turn()
    const store: Store = {
      read: async (paths, traced) => {
        await turn()
        return this.#read(paths, traced)
      },
      lastCommits: ({ head }, paths) => Promise.resolve(this.#last(Number(head ?? 0), paths)),
      files: () => Promise.resolve(new Map()),
      texts: () => Promise.resolve(new Map()),
      write: async (changes, state, message) => {
        if (!atOnce) await turn()
        return this.#write(changes, state, message)
      }
    }
    return { record: this.record(lag, turn), store }
  }

  #write({ files }: Changes, { head }: StoreState, { headline, body }: CommitMessage): WriteOutcome {
    if (String(this.#commits.length) !== (head ?? '0')) return { kind: 'conflict' }
    const message = `${headline}\n\n${body}`
    this.#commits.push({ message, files: new Map(files.map((file) => [file.path, file.text])) })
    return { kind: 'written', commitSha: String(this.#commits.length) }
  }
}

const NO_QUERY: RunQuery = {
  repository: 'octo/demo',
  branch: undefined,
  sha: undefined,
  event: undefined,
  actor: undefined,
  runNumber: undefined,
  runId: undefined
}

/** What may become of the two jobs of a run. */
const ENDS: readonly (readonly [Status, Status])[] = [
  ['passing', 'passing'],
  ['passing', 'failing'],
  ['failing', 'passing'],
  ['failing', 'skipped'],
  ['passing', 'skipped']
]

/** Statuses of runs that say nothing of the code: badges that speak for one run leave what is there. */
const SILENT: readonly Status[] = ['skipped', 'neutral', 'action-required']

class Play {
  readonly turns: Turns
  readonly repository: Repository
  readonly way: Way
  readonly lag: Lag
  /** What happened, in order. */
  readonly history: string[] = []
  readonly #cancelled = new Set<number>()
  readonly #started = new Map<number, number>()

  constructor(seed: number, way: Way, lag: Lag) {
    this.turns = new Turns(seed)
    this.lag = lag
    this.repository = new Repository(this.turns)
    this.way = way
  }

  async perform(): Promise<void> {
    const starts = Array.from({ length: 3 + Math.floor(this.turns.random() * 4) }, async () => {
      await this.turns.turn()
      await this.#run(this.turns.pick(this.way === 'sum' ? WORKFLOWS : WORKFLOWS.slice(0, 1)))
    })
    await this.turns.drive(Promise.all(starts))
  }

  #note(what: string): void {
    this.history.push(`${String(this.turns.now / 1000)} ${what}`)
  }

  /** A run from its start to its end, maybe repeated. */
  async #run(workflow: Workflow): Promise<void> {
    const number = (this.#started.get(workflow.id) ?? 0) + 1
    this.#started.set(workflow.id, number)
    const id = 100 + this.repository.runs.length
    const run = makeRun(workflow, { id, number, now: this.turns.now })
    // A comment that the workflow leaves alone: its run is over at once, and says nothing.
    const mayBeSkipped = this.lag.runs === 0 && ['status', 'needs', 'last job', 'workflow_run'].includes(this.way)
    if (number > 1 && mayBeSkipped && this.turns.chance(0.15)) {
      const skipped = { ...run, event: 'issue_comment', completed: true, status: 'skipped' } as const
      this.repository.change(skipped, [])
      this.#note(`${String(id)} skipped`)
      if (this.way === 'workflow_run') await this.#publishAfter(skipped)
      return
    }
    if (this.turns.chance(0.4)) this.#replaceOthers(run)
    await this.#attempt(run)
    if (!this.turns.chance(0.2)) return
    await this.turns.turn()
    const done = this.repository.runs.find((one) => one.id === id) ?? run
    this.repository.attempts.set(`${String(id)}.1`, { ...done, isLatestAttempt: false })
    this.#cancelled.delete(id)
    await this.#attempt({ ...run, attempt: 2 })
  }

  /** `concurrency` with `cancel-in-progress`. */
  #replaceOthers({ workflow, id }: Run): void {
    for (const other of this.repository.runs)
      if (!other.completed && other.workflow.id === workflow.id && other.id !== id) {
        this.#cancelled.add(other.id)
        this.#note(`${String(id)} replaces ${String(other.id)}`)
      }
  }

  async #attempt(run: Run): Promise<void> {
    const { repository, turns } = this
    const jobs = [0, 1].map((index) => makeJob(run, index))
    let publisher = makeJob(run, 2)
    const tell = (more: Partial<Run> = {}): void => {
      const all = [...jobs, publisher]
      repository.change({ ...run, ...more }, all)
      this.#note(
        `${String(run.id)}.${String(run.attempt)} ${all.map(({ status }) => status).join(' ')}${more.completed === true ? ' done' : ''}`
      )
    }
    tell()
    const hangs = run.attempt === 1 && turns.chance(0.1)
    // A job that is skipped publishes nothing.
    const ends = turns.pick(this.way === 'each job' ? ENDS.slice(0, 3) : ENDS)
    const publications: Promise<void>[] = []
    for (const [index, end] of ends.entries()) {
      await turns.turn()
      const status = this.#cancelled.has(run.id) || (hangs && index === 1) ? 'cancelled' : end
      if (this.way === 'each job' && status !== 'skipped')
        publications.push(this.#publish(run, { 'job-id': String(jobs[index]?.id), 'job-status': status }))
      if (this.way === 'each job') await publications.at(-1)
      jobs[index] = { ...makeJob(run, index), completed: true, status, stepsDone: true }
      tell()
    }
    const status = worst(jobs.map((job) => job.status))
    if (this.way !== 'each job' && this.way !== 'workflow_run') await this.#publish(run, this.#inputs(run, jobs))
    publisher = { ...publisher, completed: true, status: 'passing' }
    const decided = { status, at: turns.now }
    tell({ completed: true, ...decided })
    if (this.way === 'workflow_run' || this.way === 'mixed') await this.#publishAfter({ ...run, ...decided })
  }

  #inputs({ attempt }: Run, jobs: readonly Job[]): Partial<Record<Input, string>> {
    const way = this.way === 'mixed' ? this.turns.pick(['needs', 'look-up'] as const) : this.way
    const words: Partial<Record<Status, string>> = { passing: 'success', failing: 'failure', 'timed-out': 'failure' }
    const result = ({ status }: Job): string => words[status] ?? status
    switch (way) {
      case 'status':
        return { status: worst(jobs.map(({ status }) => status)) }
      case 'needs':
        return { needs: JSON.stringify(Object.fromEntries(jobs.map((job) => [job.name, { result: result(job) }]))) }
      case 'look-up':
        return { workflow: 'ci.yml', 'job-id': String(3 + attempt * 10) }
      case 'sum':
        return { workflow: 'ci.yml\nrelease.yml', id: 'ci' }
      default:
        return {}
    }
  }

  #publish(run: Run, given: Partial<Record<Input, string>>): Promise<void> {
    const { path, name } = run.workflow
    return this.#publication(given, {
      run: { id: run.id, number: run.number, attempt: run.attempt },
      workflow: { path, name },
      job: { ...(given['job-id'] === undefined ? { id: jobId(run, 2) } : {}) }
    })
  }

  /** A workflow of its own, on `workflow_run`. */
  #publishAfter(run: Run): Promise<void> {
    const triggering: TriggeringRun = { ...run, status: 'completed', conclusion: CONCLUSIONS[run.status] ?? 'success' }
    return this.#publication(
      {},
      {
        event: 'workflow_run',
        triggering,
        run: { id: 9000 + run.id, number: run.id, attempt: 1 },
        workflow: { path: '.github/workflows/badges.yml', name: 'Badges' }
      }
    )
  }

  async #publication(
    given: Partial<Record<Input, string>>,
    { job, ...more }: Partial<Ports['context']> & { readonly job?: OwnJob }
  ): Promise<void> {
    const { repository, turns } = this
    // A newer run that leaves the same bytes makes no commit. Where lists lag, or were read some answers ago, or a publisher is
    // between its look at GitHub and its commit, only a commit tells of it: there each run has a picture of its own.
    const isSame = this.lag.runs === 0 && !['look-up', 'sum', 'workflow_run'].includes(this.way)
    const label = isSame ? 'ci' : `${String(more.run?.id)}.${String(more.run?.attempt)}`
    const inputs = { token: 'ghs_token0123456789', 'job-status': 'success', id: 'ci', label, badges: '', ...given }
    const asked = await askedOf(inputs)
    const pace = { backOff: () => turns.turn(), waitUntil: () => turns.turn() }
    const facts = { id: '1', defaultBranch: 'main', isPrivate: false, isFork: false, ownedByOrganization: false }
    const unused = (): never => {
      throw new Error('not asked in any play')
    }
    const { record, store } = repository.connection(this.lag, isSame)
    const ports: Ports = {
      context: contextOf({ ...more, facts }),
      record,
      sources: { facts: () => Promise.resolve(facts), newest: unused },
      files: {
        local: () => Promise.resolve(undefined),
        hasCheckout: () => true,
        remote: unused,
        own: () => Promise.resolve(undefined)
      },
      exists: unused,
      openReadme: unused,
      open: () => ({ target: storeTarget(store, pace), address: (path) => path })
    }
    const report = await publish({ ...asked, job: { ...job, ...asked.job } }, ports)
    if (report.error !== undefined) throw report.error
    const { result, badges } = report
    this.#note(`${String(more.run?.id)}.${String(more.run?.attempt)} publishes ${String(badges[0]?.status)}: ${result}`)
  }

  /** What a look-up of GitHub's record finds now. */
  async expected(): Promise<Status | undefined> {
    const references = this.way === 'sum' ? ['ci.yml', 'release.yml'] : ['ci.yml']
    // A run that says nothing publishes nothing: what the runs before it have published stays.
    const judging = { ignore: this.way === 'workflow_run' ? [] : SILENT }
    const context = { workflow: { path: '.github/workflows/later.yml', name: 'Later' } }
    const [found] = await collect(
      ofWorkflow(references, { judging }),
      sourcesOf(this.repository.record(NONE), { context })
    )
    return found?.status
  }

  get shown(): Status | undefined {
    return /<title>[^:<]+: ([^<]+)</.exec(this.repository.badge)?.[1]?.replaceAll(' ', '-') as Status | undefined
  }
}

const CONCLUSIONS: Partial<Record<Status, string>> = {
  passing: 'success',
  failing: 'failure',
  'timed-out': 'timed_out',
  cancelled: 'cancelled',
  skipped: 'skipped'
}

const jobId = ({ id, attempt }: Run, index: number): number => id * 100 + attempt * 10 + index

const makeJob = (run: Run, index: number): Job => ({
  id: jobId(run, index),
  name: ['build', 'test', 'badge'][index] ?? '',
  completed: false,
  status: 'running',
  failedStep: false,
  stepsDone: false,
  runner: null
})

function makeRun(
  { id: workflowId, path, name }: Workflow,
  { id, number, now }: { readonly id: number; readonly number: number; readonly now: number }
): Run {
  return {
    ...{ id, number, attempt: 1, event: 'push', branch: 'main', sha: 'd'.repeat(40), actor: 'mona' },
    ...{ completed: false, status: 'running', createdAt: now, at: now, isLatestAttempt: true },
    displayTitle: 'Mend the build',
    headRepository: 'octo/demo',
    workflow: { id: workflowId, path, name }
  }
}

const SEED = Number(process.env['SEED'] ?? 0)

const LAGS: readonly Lag[] = [
  { runs: 0, jobs: 3 },
  { runs: 3, jobs: 3 }
]

test.each(WAYS.flatMap((way) => LAGS.map((lag) => [way, lag] as const)))(
  '%s, lists behind by %j: after every history the badge is what GitHub has on record',
  async (way, lag) => {
    const wrong: string[] = []
    const seen = new Set<Status | undefined>()
    for (let seed = 1; seed <= HISTORIES / WAYS.length / LAGS.length; seed++) {
      const play = new Play((SEED + seed) * 7919 + WAYS.indexOf(way), way, lag)
      await play.perform()
      const expected = await play.expected()
      seen.add(expected)
      if ((play.shown ?? 'unknown') !== expected)
        wrong.push(`seed ${String(seed)}: ${String(play.shown)}, not ${String(expected)}\n${play.history.join('\n')}`)
    }
    expect(wrong).toEqual([])
    expect([...seen]).toEqual(expect.arrayContaining(['passing', 'failing', 'cancelled']))
  }
)
