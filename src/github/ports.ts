import { isAbsolute, relative, resolve, sep } from 'node:path'
import { invalid } from '../errors.ts'
import { planFrom, type Destination, type Plan } from '../publish/plan.ts'
import { lazyRecord } from '../collect/lazy-record.ts'
import type { Context } from './context.ts'
import { systemClock } from './pace.ts'
import { directoryAddress } from '../readme/addresses.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { RunRecord } from '../collect/record.ts'
import { privacyOf } from '../publish/privacy.ts'
import type { Remote } from './remote.ts'
import { type Files, hasCheckout, readBelow } from '../publish/resolve-plan.ts'
import { gitProblem } from '../destination/path.ts'
import type { Target } from '../destination/destination.ts'
import type { ValueSources } from '../publish/placeholder-values.ts'
import { directoryTarget, realPlace } from '../destination/directory.ts'

/** A place to publish to. */
export interface Place {
  readonly target: Target
  /** Where a reader finds a file of it; exact once the place was read. */
  address(path: string): string
}

export interface CommitMessage {
  readonly headline: string
  readonly body: string
}

/** The capabilities that publishing is given. */
export interface Ports {
  readonly context: Context
  readonly record: RunRecord
  readonly sources: ValueSources
  readonly files: Files
  open(plan: Plan, message: () => CommitMessage): Promise<Place>
  /** Where README files stand: the default branch, or the workspace for badges in a folder. */
  openReadme(plan: Plan): Promise<Target>
  /** Which of the names are branches or tags of this repository. */
  exists(names: readonly string[]): Promise<ReadonlySet<string>>
}

export interface Wiring {
  readonly context: Context
  /** Makes what is aborted when the run is stopped; a run that asks GitHub nothing just ends. */
  readonly stopSignal: () => AbortSignal
}

/** Wires the real capabilities. */
export function connectPorts(asked: Inputs, { context, stopSignal }: Wiring): Ports {
  const remote = once(async (): Promise<Remote> => {
    const { Remote } = await import(/* webpackChunkName: "github" */ './remote.ts')
    const signal = stopSignal()
    return new Remote({ asked, context, clock: systemClock(signal), signal })
  })
  const facts = once(async () => context.facts ?? (await remote()).api.facts())
  const record = lazyRecord(async () => (await remote()).api.record, { context, facts })
  const sources: ValueSources = { facts, newest: async () => (await remote()).api.newest() }
  return {
    context,
    record,
    sources,
    files: {
      local: (path) => readBelow(context.workspace, path),
      hasCheckout: () => hasCheckout(context.workspace),
      remote: async (reference) => (await remote()).api.contents(reference),
      own: async (path, sha) => (await remote()).glance(planFrom(asked), { path, sha })
    },
    exists: async (names) => (await remote()).api.exists(context.repository, names),
    async openReadme({ destination, dryRun }) {
      const { workspace } = context
      if (destination.kind !== 'directory') return (await remote()).defaultBranch((await facts()).defaultBranch)
      return directoryTarget({ folder: workspace, bounds: workspace, dryRun })
    },
    async open(plan, message) {
      const { destination } = plan
      if (destination.kind === 'directory') return openDirectory(destination, context, plan.dryRun)
      if (destination.kind === 'gist') return (await remote()).gist(destination)
      const { secret } = await privacyOf(plan, { context, record, sources })
      return (await remote()).branch({ ...destination, singleCommit: plan.singleCommit }, message, secret)
    }
  }
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => (made ??= make())
}

/** Git's own folder and GitHub's are no place for badges, whatever leads there. */
function refuseGit(directory: string, inside: string): void {
  const parts = inside.split(sep).filter((part) => part !== '')
  // Outside the workspace a folder is somebody's own: only the command line may name it.
  const problem = parts[0] === '..' || isAbsolute(inside) ? undefined : parts.map(gitProblem).find(Boolean)
  if (problem !== undefined) throw invalid('directory', directory, `${problem}. Take another folder.`)
}

function openDirectory(
  { directory, confined }: Extract<Destination, { kind: 'directory' }>,
  { workspace }: Context,
  dryRun: boolean
): Place {
  const folder = resolve(workspace, directory)
  for (const inside of [relative(workspace, folder), relative(realPlace(workspace), realPlace(folder))])
    refuseGit(directory, inside)
  return {
    target: directoryTarget({ folder, bounds: confined ? workspace : undefined, dryRun }),
    address: (path) => directoryAddress(directory, path)
  }
}
