import type { RunRecord } from '../collect/record.ts'
import type { Pace } from '../target/target.ts'
import type * as Checks from './checks.ts'
import type { Client } from './client.ts'
import type * as Deployments from './deployments.ts'
import { repositoryFacts } from './facts.ts'
import { Memory } from './memory.ts'
import { type Get, getter } from './pages.ts'
import { fullName, namedRepository, type Repository } from './repository.ts'
import { countingRuns, jobsOf, pagesOfRuns, purposeOfRuns } from './runs.ts'
import type { Run, RunQuery } from '../status/newest-run.ts'
import type * as Workflows from './workflows.ts'

/** GitHub's record over its REST API; every answer is asked for once. What few runs ask is loaded by them. */
export function runRecord(client: Client, pace: Pace): RunRecord {
  const memory = new Memory()
  const asking = (name: string): { repository: Repository; get: Get } => {
    const repository = namedRepository(name)
    return { repository, get: getter(client, pace, purposeOfRuns(repository)) }
  }
  const ask: Ask = (key, name, answer) => {
    const { get, repository } = asking(name)
    return memory.answer(`${key} ${name}`, () => answer(get, repository))
  }
  return {
    jobs: (name, runId) => ask(`jobs ${runId}`, name, (get, repository) => jobsOf(get, repository, runId)),
    runs(reference, query) {
      const { get, repository } = asking(query.repository)
      return memory.list(`runs ${reference} ${JSON.stringify(query)}`, () =>
        opened(async () => {
          const ahead = (await memory.known<readonly Run[]>(newestOf(query))) ?? []
          return (await workflows()).runsOf(get, repository, { reference, query, ahead })
        })
      )
    },
    async foresee(query) {
      const { get, repository } = asking(query.repository)
      await memory.answer(newestOf(query), async () => (await workflows()).newestRuns(get, repository, query))
    },
    hasNewer: (name, run) => hasNewer(asking(name), run),
    forget: () => memory.forget(),
    workflow: (name, reference) =>
      ask(`workflow ${reference}`, name, async (...at) => (await workflows()).workflowOf(...at, reference)),
    workflows: (name) =>
      ask('workflows', name, async (...at) => {
        const all = await (await workflows()).workflowsOf(...at)
        return all.filter(({ isActive }) => isActive)
      }),
    defaultBranch: (name) =>
      ask('facts', name, async (get, repository) => (await repositoryFacts(get, repository)).defaultBranch),
    ...reports(ask)
  }
}

/** Remembers an answer about a repository, under a key. */
type Ask = <T>(key: string, name: string, answer: (get: Get, repository: Repository) => Promise<T>) => Promise<T>

/** What is reported to commits and environments. */
function reports(ask: Ask): Pick<RunRecord, 'deployment' | 'environments' | 'checks'> {
  return {
    deployment: (name, wanted) =>
      ask(`deployment ${JSON.stringify(wanted)}`, name, async (...at) =>
        (await deployments()).newestDeployment(...at, wanted)
      ),
    environments: (name) => ask('environments', name, async (...at) => (await deployments()).environmentNames(...at)),
    checks: (name, ref) => ask(`checks ${ref}`, name, async (...at) => (await checks()).checksOf(...at, ref))
  }
}

/** Where the newest runs of all workflows are remembered. */
const newestOf = (query: RunQuery): string => `newest ${JSON.stringify(query)}`

const workflows = (): Promise<typeof Workflows> => import('./workflows.ts')
const deployments = (): Promise<typeof Deployments> => import('./deployments.ts')
const checks = (): Promise<typeof Checks> => import('./checks.ts')

async function* opened<T>(open: () => Promise<AsyncIterable<T>>): AsyncGenerator<T, void> {
  yield* await open()
}

const ANY_RUN = { sha: undefined, event: undefined, actor: undefined, runNumber: undefined, runId: undefined }

/** Runs come newest first: the first one that is not newer ends the search. */
async function hasNewer(
  { get, repository }: { readonly get: Get; readonly repository: Repository },
  { file, branch, number }: { readonly file: string; readonly branch: string; readonly number: number }
): Promise<boolean> {
  const query = { ...ANY_RUN, repository: fullName(repository), branch }
  for await (const run of countingRuns(pagesOfRuns(get, repository, { workflow: file, query }), query)) {
    if (run.number <= number) return false
    if (run.completed && run.status !== 'cancelled') return true
  }
  return false
}
