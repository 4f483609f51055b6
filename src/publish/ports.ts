import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { RunRecord } from '../collect/record.ts'
import type { Target } from '../destination/destination.ts'
import { directoryTarget, realPathOf } from '../destination/directory.ts'
import { gitProblem } from '../destination/path.ts'
import { storeTarget } from '../destination/publish-loop.ts'
import { isBadgeCommit } from '../destination/trailers.ts'
import { BadgeError, inputName, invalid } from '../errors.ts'
import type { Context } from '../context.ts'
import { type GitHub, openGitHub } from '../github/github.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Reference } from '../manifest/manifest.ts'
import { branchAddress, directoryAddress, gistAddress } from '../readme/addresses.ts'
import { fullName, isSameRepository, parseRepository } from '../repository-name.ts'
import { type FileProblem, openInWorkspace, UnreadableFile } from '../workspace.ts'
import type { ValueSources } from './paths.ts'
import type { Destination, Plan } from './plan.ts'

/** A place to publish to. */
export interface Place {
  readonly target: Target
  /** The address of a file for readers; exact once the place was read. */
  address(path: string): string
}

/** Files that may contain badges. */
export interface Files {
  /** A file of the checkout; undefined: it does not exist. */
  local(path: string): Promise<string | undefined>
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
  /** `secret`: what is private and must not be published where everybody can read it, as messages name it; undefined: nothing. */
  open(plan: Plan, secret: string | undefined): Place
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
export function connectPorts(
  { token, gistToken }: Pick<Inputs, 'token' | 'gistToken'>,
  { context, stopSignal }: Wiring
): Ports {
  let stop: AbortSignal | undefined
  const signal = (): AbortSignal => (stop ??= stopSignal())
  const github = openGitHub({ context, token, signal })
  // Opened now, so that the deadline of both is that of the run.
  const gistGitHub = openGitHub({ context, token: gistToken, signal })
  const { repository, workspace } = context
  return {
    context,
    record: github.record,
    sources: { facts: () => github.facts(repository), newest: () => github.newest(repository) },
    files: {
      local: (path) => readLocal(workspace, path),
      hasCheckout: () => existsSync(join(workspace, '.git')),
      remote: (reference) => github.contents(reference),
      own: (path, sha) => github.contents({ repository: fullName(repository), path, ref: sha })
    },
    exists: (names) => github.exists(repository, names),
    async openReadme({ destination, dryRun }) {
      if (destination.kind === 'directory') return directoryTarget({ folder: workspace, bounds: workspace, dryRun })
      const { defaultBranch: branch } = await github.facts(repository)
      const protectedCure = 'Remove "readme" and update the block in a pull request'
      const store = github.branch({ repository, branch, singleCommit: false, protectedCure, check: () => {} })
      return storeTarget(store, dryRun ? 'dry run' : github.pace)
    },
    open(plan, secret) {
      const { destination } = plan
      switch (destination.kind) {
        case 'directory':
          return openDirectory(destination, plan, context)
        case 'gist':
          return openGist(destination, plan, { context, github: gistGitHub })
        case 'branch':
          return openBranch(destination, plan, { context, github, secret })
      }
    }
  }
}

/** Manifests are smaller than this; a larger file is refused without being read. */
const MOST_BYTES = 1024 * 1024

const FILE_PROBLEMS: Readonly<Record<FileProblem, string>> = {
  outside: 'leads out of the workspace: replace it with a regular file.',
  git: 'leads into ".git", where files are not read: replace it with a regular file.',
  folder: 'is not a regular file.',
  special: 'is not a regular file.'
}

/** Reads a file of the checkout; undefined if it does not exist. */
async function readLocal(workspace: string, path: string): Promise<string | undefined> {
  if (!existsSync(join(workspace, path))) return undefined
  const { handle } = await openInWorkspace(workspace, path).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new BadgeError('invalid', `${path} ${FILE_PROBLEMS[error.problem]}`) : error
  })
  try {
    const { size } = await handle.stat()
    if (size > MOST_BYTES) throw new BadgeError('invalid', `${path} is too large: ${size} bytes. The limit is 256 KiB.`)
    return await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
}

interface Wires {
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
  { singleCommit, allowPublic, dryRun }: Plan,
  { context, github, secret }: Wires & { readonly secret: string | undefined }
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
      else if (secret !== undefined && !head.isPrivate && !allowPublic)
        throw privateToPublic(secret, fullName(repository))
      isPrivate = head.isPrivate
    }
  })
  return {
    target: storeTarget(store, dryRun ? 'dry run' : github.pace),
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

/** Publishing from a private repository to a public target needs `allow-public`; every gist counts as public. */
export function privateToPublic(secret: string, place: string): BadgeError {
  return new BadgeError(
    'invalid',
    `${inputName('allow-public')}: ${secret} is private, and ${place} can be read by everybody. Set ${inputName('allow-public', 'allow-public: true')} to agree, and give each badge an "id"; then label, path and link reveal nothing about it by default.`
  )
}

function openGist({ id }: Of<'gist'>, { gistToken, dryRun }: Plan, { context, github }: Wires): Place {
  if (gistToken === '')
    throw invalid(
      'gist-token',
      '',
      `is empty, and a gist needs one. Use a classic token of the gist's owner with the scope "gist": ${inputName('gist-token', 'gist-token: ${{ secrets.GIST_TOKEN }}')}.`
    )
  let gist: Parameters<typeof gistAddress>[1] = { id, owner: null, rawUrl: null }
  const store = github.gist(id, (details) => (gist = { id, ...details }))
  return {
    target: storeTarget(store, dryRun ? 'dry run' : github.pace),
    address: (path) => gistAddress(context.serverUrl, gist, path)
  }
}

function openDirectory({ directory, confined }: Of<'directory'>, { dryRun }: Plan, { workspace }: Context): Place {
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
