import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { RunRecord } from '../collect/record.ts'
import type { Target } from '../destination/destination.ts'
import { directoryTarget, realPathOf } from '../destination/directory.ts'
import { gitProblem } from '../destination/path.ts'
import { storeTarget } from '../destination/publish-loop.ts'
import { isBadgeCommit } from '../destination/trailers.ts'
import { inputName, invalid } from '../errors.ts'
import type { Context } from '../context.ts'
import { type GitHub, openGitHub } from '../github/github.ts'
import type { Reference } from '../manifest/manifest.ts'
import { branchAddress, directoryAddress, gistAddress } from '../readme/addresses.ts'
import { fullName, isSameRepository, parseRepository } from '../repository-name.ts'
import { hasCheckout, readBelow } from './resolve-plan.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Destination, Plan } from './plan.ts'
import { privacyOf, privateToPublic } from './privacy.ts'
import type { ValueSources } from './placeholder-values.ts'

/** A place to publish to. */
export interface Place {
  readonly target: Target
  /** The address of a file for readers; exact once the place was read. */
  address(path: string): string
}

/** Files that may contain badges. */
export interface Files {
  /** A file of the checkout; undefined: it does not exist. */
  local(path: string): string | undefined
  /** Whether the workspace is a checkout. */
  hasCheckout(): boolean
  /** A file of a repository; undefined: it does not exist, or the token may not see it. */
  remote(reference: Reference): Promise<string | undefined>
  /** A file of this repository, at a commit or (undefined) on the default branch. */
  own(path: string, sha: string | undefined): Promise<string | undefined>
}

/** The capabilities that publishing is given. */
export interface Ports {
  readonly context: Context
  readonly record: RunRecord
  readonly sources: ValueSources
  readonly files: Files
  open(plan: Plan): Promise<Place>
  /** Where README files are: the default branch, or the workspace for badges in a directory. */
  openReadme(plan: Plan): Promise<Target>
  /** Which of the names are branches or tags of this repository. */
  exists(names: readonly string[]): Promise<ReadonlySet<string>>
}

export interface Wiring {
  readonly context: Context
  /** Makes a signal that is aborted if the run is stopped; called before the first request only. */
  readonly stopSignal: () => AbortSignal
}

/** Connects publishing to GitHub and the file system. */
export function connectPorts(inputs: Inputs, { context, stopSignal }: Wiring): Ports {
  let stop: AbortSignal | undefined
  const signal = (): AbortSignal => (stop ??= stopSignal())
  const github = openGitHub({ context, token: inputs.token, signal })
  // Opened now, so that the deadline of both is that of the run.
  const gistGitHub = openGitHub({ context, token: inputs.gistToken, signal })
  const { record } = github
  const { repository, workspace } = context
  const sources: ValueSources = {
    facts: () => github.facts(repository),
    newest: () => github.newest(repository)
  }
  const wires: Wires = { inputs, context, github }
  return {
    context,
    record,
    sources,
    files: {
      local: (path) => readBelow(workspace, path),
      hasCheckout: () => hasCheckout(workspace),
      remote: (reference) => github.contents(reference),
      own: (path, sha) => github.contents({ repository: fullName(repository), path, ref: sha })
    },
    exists: (names) => github.exists(repository, names),
    async openReadme({ destination, dryRun }) {
      if (destination.kind === 'directory') return directoryTarget({ folder: workspace, bounds: workspace, dryRun })
      return openDefaultBranch((await sources.facts()).defaultBranch, wires)
    },
    async open(plan) {
      const { destination, dryRun, singleCommit } = plan
      if (destination.kind === 'directory') return openDirectory(destination, context, dryRun)
      if (destination.kind === 'gist') return openGist(destination, { ...wires, github: gistGitHub })
      const { secret } = await privacyOf(plan, { context, record, sources })
      return openBranch(destination, { singleCommit, secret }, wires)
    }
  }
}

interface Wires {
  readonly inputs: Inputs
  readonly context: Context
  readonly github: GitHub
}

type Of<Kind extends Destination['kind']> = Extract<Destination, { kind: Kind }>

/** Recognizes what a publication writes: badges, and the index. */
const BADGES = {
  isCommit: isBadgeCommit,
  isFile: (path: string): boolean => /\.(?:svg|json)$/.test(path) || path === 'README.md'
}

function openBranch(
  { branch, repository: named }: Of<'branch'>,
  { singleCommit, secret }: { readonly singleCommit: boolean; readonly secret: string | undefined },
  { inputs, context, github }: Wires
): Place {
  const repository = (named === undefined ? undefined : parseRepository(named)) ?? context.repository
  const isOwn = isSameRepository(repository, context.repository)
  if (isOwn) refuseDefaultBranch(branch, context.facts?.defaultBranch)
  let isPrivate = isOwn && context.facts?.isPrivate === true
  const store = github.branch({
    repository,
    branch,
    singleCommit,
    badges: BADGES,
    check(head) {
      if (isOwn) refuseDefaultBranch(branch, head.defaultBranch ?? undefined)
      else if (secret !== undefined && !head.isPrivate && !inputs.allowPublic)
        throw privateToPublic(secret, fullName(repository))
      isPrivate = head.isPrivate
    }
  })
  return {
    target: storeTarget(store, inputs.dryRun ? 'dry run' : github.pace),
    address: (path) => branchAddress(context.serverUrl, { repository, branch, isPrivate }, path)
  }
}

function refuseDefaultBranch(branch: string, defaultBranch: string | undefined): void {
  if (branch !== defaultBranch) return
  throw invalid(
    'target-branch',
    branch,
    'is the default branch, and badges would be mixed into its history. Use a branch of its own (default: badges).'
  )
}

/** The default branch of this repository, where README files are. */
function openDefaultBranch(branch: string, { inputs, context, github }: Wires): Target {
  const store = github.branch({
    repository: context.repository,
    branch,
    singleCommit: false,
    protectedCure: 'Remove "readme" and update the block in a pull request',
    check: () => {}
  })
  return storeTarget(store, inputs.dryRun ? 'dry run' : github.pace)
}

function openGist({ id }: Of<'gist'>, { inputs, context, github }: Wires): Place {
  if (inputs.gistToken === '')
    throw invalid(
      'gist-token',
      '',
      `is empty, and a gist needs one. Use a classic token of the gist's owner with the scope "gist": ${inputName('gist-token', 'gist-token: ${{ secrets.GIST_TOKEN }}')}.`
    )
  let gist: Parameters<typeof gistAddress>[1] = { id, owner: null, rawUrl: null }
  const store = github.gist(id, (details) => (gist = { id, ...details }))
  return {
    target: storeTarget(store, inputs.dryRun ? 'dry run' : github.pace),
    address: (path) => gistAddress(context.serverUrl, gist, path)
  }
}

function openDirectory({ directory, confined }: Of<'directory'>, { workspace }: Context, dryRun: boolean): Place {
  const folder = resolve(workspace, directory)
  if (confined && /^\.\.(?:[\\/]|$)/.test(relative(workspace, folder)))
    throw invalid('directory', directory, 'leads out of the workspace. Use a folder inside it.')
  for (const inside of [relative(workspace, folder), relative(realPathOf(workspace), realPathOf(folder))])
    refuseGitFolder(directory, inside)
  return {
    target: directoryTarget({ folder, bounds: confined ? workspace : undefined, dryRun }),
    address: (path) => directoryAddress(directory, path)
  }
}

/** Badges cannot be written into folders of git or GitHub, whatever link leads there. */
function refuseGitFolder(directory: string, inside: string): void {
  const parts = inside.split(sep).filter((part) => part !== '')
  // Only the command line can name a folder outside of the workspace, and that belongs to whoever types it.
  const problem = parts[0] === '..' || isAbsolute(inside) ? undefined : parts.map(gitProblem).find(Boolean)
  if (problem !== undefined) throw invalid('directory', directory, `${problem}. Use another folder.`)
}
