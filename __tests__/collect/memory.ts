import type { Definition, Judging, Source } from '../../src/badge/definition.ts'
import { collect, limiter } from '../../src/collect/collect.ts'
import type { Sources, Finding } from '../../src/collect/finding.ts'
import type { FactRequest, FoundFact, OlderRun, RunRecord, Workflow } from '../../src/collect/record.ts'
import { BadgeError } from '../../src/errors.ts'
import type { Context, TriggeringRun } from '../../src/context.ts'
import type { OwnJob, Job } from '../../src/status/current-run.ts'
import { matchesQuery, type Run } from '../../src/status/newest-run.ts'
import type { ReportedDeployment, ReportedCheck } from '../../src/status/vocabulary.ts'
import type { Status } from '../../src/status/status.ts'
import { contextOf, DEFAULT_JUDGING, NO_FILTERS } from '../fixtures.ts'

const workflow = (id: number, file: string, name: string, isActive = true): Workflow => ({
  id,
  path: `.github/workflows/${file}`,
  name,
  isActive
})

export const CI = workflow(1, 'ci.yml', 'CI')
export const NIGHTLY = workflow(2, 'nightly.yml', 'Nightly')
export const RELEASE = workflow(3, 'release.yml', '.github/workflows/release.yml')
export const RETIRED = workflow(4, 'retired.yml', 'Retired', false)

/** The time of every test. */
export const NOW = Date.UTC(2026, 0, 31)
export const DAY = 86_400_000

/** A run of the nightly workflow on main, finished now; unfinished statuses make unfinished runs. */
export const run = (number: number, status: Status, more: Partial<Run> = {}): Run => ({
  id: 1000 + number,
  number,
  attempt: 1,
  completed: status !== 'running' && status !== 'pending',
  status,
  event: 'push',
  branch: 'main',
  sha: 'd'.repeat(40),
  actor: 'mona',
  createdAt: NOW,
  at: NOW,
  isLatestAttempt: true,
  displayTitle: 'Mend the build',
  headRepository: 'octo/demo',
  workflow: NIGHTLY,
  ...more
})

export const job = (name: string, status: Status, more: Partial<Job> = {}): Job => ({
  id: Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7),
  name,
  completed: status !== 'running' && status !== 'pending',
  status,
  failedStep: false,
  stepsDone: false,
  runner: null,
  ...more
})

/** The run that we are in: run 99, number 11, of ci.yml on main. */
export const OWN_RUN = 99
export const OWN: OwnJob = { id: 12 }
/** Our own job in the record, unfinished as it must be while we ask. */
export const ours = (name = 'badges'): Job => job(name, 'running', { id: 12, runner: 'runner 12' })

export const TRIGGERING: TriggeringRun = {
  id: 1006,
  number: 6,
  attempt: 1,
  workflow: NIGHTLY,
  branch: 'next',
  sha: 'e'.repeat(40),
  event: 'push',
  actor: 'mona',
  createdAt: NOW,
  at: NOW,
  displayTitle: 'Mend the build',
  headRepository: 'octo/demo',
  status: 'completed',
  conclusion: 'success'
}

/** GitHub's record in memory: what a test puts in is what happened. */
export class MemoryRecord implements RunRecord {
  /** What was asked for, in order. */
  readonly asked: string[] = []
  all: Run[] = []
  workflowsThere: readonly Workflow[] = [CI, NIGHTLY, RELEASE, RETIRED]
  readonly jobsOf = new Map<number, readonly Job[]>()
  readonly deployments = new Map<string, ReportedDeployment>()
  checksThere: readonly ReportedCheck[] = []
  forgotten = 0

  jobs(...[repository, runId, { attempt } = {}]: Parameters<RunRecord['jobs']>): Promise<readonly Job[]> {
    this.asked.push(`jobs of ${repository} ${runId}${attempt === undefined ? '' : ` attempt ${attempt}`}`)
    return Promise.resolve(this.jobsOf.get(attempt === undefined ? runId : runId + attempt / 10) ?? [])
  }

  /** Facts by name. */
  readonly factsThere = new Map<string, FoundFact>()

  facts(requests: readonly FactRequest[]): Promise<FoundFact[]> {
    this.asked.push(`facts ${requests.map(({ fact, repository }) => `${fact} of ${repository}`).join(', ')}`)
    return Promise.resolve(requests.map(({ fact }) => this.factsThere.get(fact) ?? { kind: 'none' }))
  }

  run(repository: string, runId: number): Promise<Run | undefined> {
    this.asked.push(`run ${runId} of ${repository}`)
    return Promise.resolve(this.all.find(({ id }) => id === runId))
  }

  /** Attempts before the latest, by run and number (`1003.1`); their jobs are found under the same number. */
  readonly attempts = new Map<number, Run>()

  attempt(repository: string, runId: number, attempt: number): Promise<Run | undefined> {
    this.asked.push(`run ${runId} attempt ${attempt} of ${repository}`)
    const run = this.attempts.get(runId + attempt / 10)
    return Promise.resolve(run && { ...run, id: runId, attempt, isLatestAttempt: false })
  }

  async *runs(...[reference, query]: Parameters<RunRecord['runs']>): AsyncGenerator<Run, void> {
    this.asked.push(`runs of ${query.repository} ${reference} on ${query.branch ?? 'any branch'}`)
    const { id } = await this.find(reference)
    const newestFirst = [...this.all].sort((one, other) => other.number - one.number)
    yield* newestFirst.filter((one) => one.workflow.id === id && matchesQuery(one, query))
  }

  async *newerRuns(repository: string, { workflow, branch, number }: OlderRun): AsyncGenerator<Run, void> {
    const query = { ...NO_FILTERS, repository, branch }
    for await (const one of this.runs(String(workflow), query)) if (one.number > number) yield one
  }

  /** Names of jobs by key, as the workflow files say. */
  readonly names = new Map<string, string>()

  jobNames(repository: string, { path }: { readonly path: string }): Promise<ReadonlyMap<string, string>> {
    this.asked.push(`job names of ${repository} ${path}`)
    return Promise.resolve(this.names)
  }

  branches: readonly string[] = ['main', 'next']

  branch(repository: string, name: string): Promise<{ exists: boolean; names: readonly string[] }> {
    this.asked.push(`branch ${name} of ${repository}`)
    return Promise.resolve({ exists: this.branches.includes(name), names: this.branches })
  }

  forget(): void {
    this.forgotten++
  }

  workflow(repository: string, reference: string): Promise<Workflow> {
    this.asked.push(`workflow ${reference} of ${repository}`)
    return this.find(reference)
  }

  workflows(repository: string): Promise<readonly Workflow[]> {
    this.asked.push(`workflows of ${repository}`)
    return Promise.resolve(this.workflowsThere.filter(({ isActive }) => isActive))
  }

  isPrivate(repository: string): Promise<boolean> {
    this.asked.push(`visibility of ${repository}`)
    return Promise.resolve(repository.includes('secret'))
  }

  defaultBranch(repository: string): Promise<string> {
    return Promise.resolve(repository === 'octo/demo' ? 'main' : 'trunk')
  }

  deployment(...[repository, wanted]: Parameters<RunRecord['deployment']>): Promise<ReportedDeployment | undefined> {
    this.asked.push(`deployment of ${repository} ${JSON.stringify(wanted)}`)
    return Promise.resolve(this.deployments.get(wanted.environment))
  }

  environments(): Promise<readonly string[]> {
    return Promise.resolve([...this.deployments.keys(), 'staging'])
  }

  checks(repository: string, ref: string): Promise<readonly ReportedCheck[]> {
    this.asked.push(`checks of ${repository} ${ref}`)
    return Promise.resolve(this.checksThere)
  }

  private find(reference: string): Promise<Workflow> {
    const found = this.workflowsThere.find(({ id, path, name }) =>
      [String(id), path, path.replace('.github/workflows/', ''), name].includes(reference)
    )
    return found === undefined
      ? Promise.reject(new BadgeError('invalid', `no workflow ${reference}`))
      : Promise.resolve(found)
  }
}

export const recordOf = (runs: readonly Run[], jobs: Readonly<Record<number, readonly Job[]>> = {}): MemoryRecord => {
  const record = new MemoryRecord()
  record.all = [...runs]
  for (const [id, list] of Object.entries(jobs)) record.jobsOf.set(Number(id), list)
  return record
}

type More = Partial<Omit<Definition, 'source' | 'filters' | 'judging'>> & {
  readonly filters?: Partial<Definition['filters']>
  readonly judging?: Partial<Judging>
}

/** A badge of a source, all else left at its default. */
export const badge = (source: Source, { filters, judging, ...more }: More = {}): Definition => ({
  id: undefined,
  name: undefined,
  kind: 'project',
  enabled: true,
  label: undefined,
  message: undefined,
  color: undefined,
  colorSteps: undefined,
  labelColor: undefined,
  style: undefined,
  palette: undefined,
  logo: undefined,
  logoColor: undefined,
  link: undefined,
  source,
  filters: { ...NO_FILTERS, ...filters },
  job: undefined,
  judging: { ...DEFAULT_JUDGING, ...judging },
  wording: undefined,
  messages: {},
  colors: {},
  ...more
})

export const ofWorkflow = (reference: string | readonly string[], more?: More): Definition =>
  badge({ kind: 'workflow', workflows: typeof reference === 'string' ? [reference] : reference }, more)
export const ofRun = (more?: More): Definition => badge({ kind: 'run' }, more)

/** Where we are, other than in a push to main, and what our own job says of itself. */
export interface Where {
  readonly context?: Partial<Context>
  readonly own?: OwnJob
}

export const sourcesOf = (record: RunRecord, { context, own = OWN }: Where = {}): Sources => ({
  context: contextOf(context),
  record,
  job: { runner: contextOf(context).runner, ...own },
  published: [],
  now: NOW,
  facts: Promise.resolve(new Map()),
  limit: limiter()
})

/** All that is found for a badge, the badge itself first. */
export const findings = (definition: Definition, record: RunRecord, where?: Where): Promise<Finding[]> =>
  collect(definition, sourcesOf(record, where))

/** What is found for the badge itself. */
export async function find(definition: Definition, record: RunRecord, where?: Where): Promise<Finding> {
  const [finding] = await findings(definition, record, where)
  if (finding === undefined) throw new Error('nothing was found')
  return finding
}

/** The status of the badge itself. */
export async function statusOf(definition: Definition, record: RunRecord, where?: Where): Promise<Status | undefined> {
  return (await find(definition, record, where)).status
}
