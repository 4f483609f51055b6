import type { RunRecord } from '../collect/record.ts'
import * as Checks from './checks.ts'
import type { Client } from './client.ts'
import * as Deployments from './deployments.ts'
import { repositoryFacts, type RepositoryFacts } from './facts.ts'
import { Memory } from './memory.ts'
import type { RequestPace } from './pace.ts'
import { type Get, getter } from './pages.ts'
import { fullName, namedRepository, type Repository } from './repository.ts'
import { attemptOf, countingRuns, jobsOf, pagesOfRuns, purposeOfRuns, runIfThere, settledJobs } from './runs.ts'
import * as Workflows from './workflows.ts'
import { branchNamed } from './refs.ts'

/** GitHub's record over its APIs; every answer is asked for once. What few runs ask is loaded by them. */
export function runRecord(client: Client, pace: RequestPace): RunRecord {
  const memory = new Memory()
  const asking = (name: string): { repository: Repository; get: Get } => {
    const repository = namedRepository(name)
    return { repository, get: getter(client, pace, purposeOfRuns(repository)) }
  }
  const ask: Ask = (key, name, answer) => {
    const { get, repository } = asking(name)
    return memory.answer(`${key} ${name}`, () => answer(get, repository))
  }
  // What is true of a repository stays so for as long as a run takes.
  const lasting = new Memory()
  const facts = (name: string): Promise<RepositoryFacts> => {
    const { get, repository } = asking(name)
    return lasting.answer(`facts ${name.toLowerCase()}`, () => repositoryFacts(get, repository))
  }
  return {
    jobs: (name, runId, { attempt, own } = {}) =>
      ask(`jobs ${runId}.${attempt ?? ''}`, name, (get, repository) =>
        settledJobs(() => jobsOf(get, repository, { runId, attempt }), {
          own,
          sleep: (milliseconds) => pace.pause(milliseconds)
        })
      ),
    run: (name, runId) => ask(`run ${runId}`, name, (...at) => runIfThere(...at, runId)),
    attempt: (name, runId, attempt) =>
      ask(`attempt ${runId}.${attempt}`, name, (...at) => attemptOf(...at, { runId, attempt })),
    ...listsOfRuns(asking, memory),
    forget: () => memory.forget(),
    ...knownWorkflows(ask),
    defaultBranch: async (name) => (await facts(name)).defaultBranch,
    isPrivate: async (name) => (await facts(name)).isPrivate,
    branch: async (name, branch) => branchNamed(client, pace, { repository: namedRepository(name), branch }),
    ...reports(ask)
  }
}

type Asking = (name: string) => { readonly repository: Repository; readonly get: Get }

function listsOfRuns(asking: Asking, memory: Memory): Pick<RunRecord, 'runs' | 'newerRuns'> {
  return {
    runs(reference, query) {
      const { get, repository } = asking(query.repository)
      return memory.list(`runs ${reference} ${JSON.stringify(query)}`, () =>
        Workflows.runsOf(get, repository, { reference, query })
      )
    },
    async *newerRuns(name, { workflow, branch, number }) {
      const { get, repository } = asking(name)
      const query = { ...ANY_RUN, repository: fullName(repository), branch }
      for await (const run of countingRuns(pagesOfRuns(get, repository, { workflow, query }), query)) {
        if (run.number <= number) return
        yield run
      }
    }
  }
}

function knownWorkflows(ask: Ask): Pick<RunRecord, 'workflow' | 'workflows' | 'jobNames'> {
  return {
    workflow: (name, reference) =>
      ask(`workflow ${reference}`, name, (...at) => Workflows.workflowOf(...at, reference)),
    workflows: (name) => ask('workflows', name, (...at) => Workflows.activeWorkflows(...at)),
    jobNames: (name, file) =>
      ask(`job names ${file.path}@${file.sha}`, name, async (...at) =>
        (await import(/* webpackChunkName: "manifest" */ './workflow-file.ts')).jobNamesOf(...at, file)
      )
  }
}

/** Remembers an answer about a repository, under a key. */
type Ask = <T>(key: string, name: string, answer: (get: Get, repository: Repository) => Promise<T>) => Promise<T>

/** What is reported to commits and environments. */
function reports(ask: Ask): Pick<RunRecord, 'deployment' | 'environments' | 'checks'> {
  return {
    deployment: (name, wanted) =>
      ask(`deployment ${JSON.stringify(wanted)}`, name, (...at) => Deployments.newestDeployment(...at, wanted)),
    environments: (name) => ask('environments', name, (...at) => Deployments.environmentNames(...at)),
    checks: (name, ref) => ask(`checks ${ref}`, name, (...at) => Checks.checksOf(...at, ref))
  }
}

const ANY_RUN = { sha: undefined, event: undefined, actor: undefined, runNumber: undefined, runId: undefined }
