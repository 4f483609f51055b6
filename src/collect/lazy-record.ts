import type { Context } from '../github/context.ts'
import type { RepositoryFacts } from '../github/facts.ts'
import { fullName } from '../github/repository.ts'
import type { RunRecord } from './record.ts'

interface Known {
  readonly context: Context
  /** Of our own repository, which the event nearly always tells. */
  readonly facts: () => Promise<RepositoryFacts>
}

/** GitHub's record, opened when it is first asked. */
export function lazyRecord(load: () => Promise<RunRecord>, { context, facts }: Known): RunRecord {
  let opened: RunRecord | undefined
  const open = async (): Promise<RunRecord> => (opened ??= await load())
  return {
    jobs: async (...asked) => (await open()).jobs(...asked),
    run: async (...asked) => (await open()).run(...asked),
    attempt: async (...asked) => (await open()).attempt(...asked),
    async *runs(reference, query) {
      yield* (await open()).runs(reference, query)
    },
    async *newerRuns(repository, than) {
      yield* (await open()).newerRuns(repository, than)
    },
    forget: () => opened?.forget(),
    workflow: async (repository, reference) => (await open()).workflow(repository, reference),
    workflows: async (repository) => (await open()).workflows(repository),
    jobNames: async (...asked) => (await open()).jobNames(...asked),
    branch: async (...asked) => (await open()).branch(...asked),
    defaultBranch: async (repository) =>
      repository === fullName(context.repository)
        ? (await facts()).defaultBranch
        : (await open()).defaultBranch(repository),
    isPrivate: async (repository) =>
      repository === fullName(context.repository) ? (await facts()).isPrivate : (await open()).isPrivate(repository),
    deployment: async (repository, wanted) => (await open()).deployment(repository, wanted),
    environments: async (repository) => (await open()).environments(repository),
    checks: async (repository, ref) => (await open()).checks(repository, ref)
  }
}
