import { invalid, BadgeError } from '../errors.ts'
import { parseRepository } from '../repository-name.ts'
import type { PublishSettings } from '../manifest/manifest.ts'
import type { Destination } from '../publish/plan.ts'
import { ALLOWED_GLOBS, branchGlobProblem } from '../status/glob.ts'
import { isBranchName } from '../destination/path.ts'
import { linesOf, readFormats, readFlag } from './flags.ts'
import type { Read } from './inputs.ts'

const optional = (text: string): string | undefined => (text === '' ? undefined : text)

/** Where and how the inputs want badges published; inputs that name two places contradict each other. */
export function readSettings(read: Read): PublishSettings {
  const [gist, directory] = [read('gist-id'), read('directory')]
  const branchInput =
    read('target-branch') !== '' ? 'target-branch' : read('target-repository') !== '' ? 'target-repository' : undefined
  refuseTwo([gist === '' ? undefined : 'gist-id', directory === '' ? undefined : 'directory', branchInput])
  return {
    branch: readBranch(read('target-branch')),
    repository: readRepository(read('target-repository')),
    gist: gist === '' ? undefined : readGist(gist),
    directory: optional(directory),
    path: optional(read('path')),
    formats: readFormats(read('formats')),
    branches: readBranches(read('branches')),
    singleCommit: read('single-commit') === '' ? undefined : readFlag('single-commit', read('single-commit')),
    prune: undefined,
    index: undefined
  }
}

/** What the inputs say, and where they are silent the manifest. A place that an input names replaces another kind of place. */
export function settingsOver(inputs: PublishSettings, manifest: PublishSettings | undefined): PublishSettings {
  if (manifest === undefined) return inputs
  const isGiven = kindOf(inputs) !== undefined
  const place = !isGiven || kindOf(inputs) === kindOf(manifest) ? manifest : undefined
  return {
    branch: inputs.branch ?? place?.branch,
    repository: inputs.repository ?? place?.repository,
    gist: inputs.gist ?? place?.gist,
    directory: inputs.directory ?? place?.directory,
    path: inputs.path ?? manifest.path,
    formats: inputs.formats ?? manifest.formats,
    branches: inputs.branches ?? manifest.branches,
    singleCommit: inputs.singleCommit ?? manifest.singleCommit,
    prune: inputs.prune ?? manifest.prune,
    index: inputs.index ?? manifest.index
  }
}

function kindOf({ branch, repository, gist, directory }: PublishSettings): Destination['kind'] | undefined {
  if (gist !== undefined) return 'gist'
  if (directory !== undefined) return 'directory'
  return branch !== undefined || repository !== undefined ? 'branch' : undefined
}

/** Where the badges go; `confined`: whether a folder must lie in the workspace. */
export function destinationOf(
  { branch, repository, gist, directory }: PublishSettings,
  confined: boolean
): Destination {
  if (gist !== undefined) return { kind: 'gist', id: gist }
  if (directory !== undefined) return { kind: 'directory', directory, confined }
  return { kind: 'branch', branch: branch ?? 'badges', repository }
}

function refuseTwo(inputs: readonly (string | undefined)[]): void {
  const [one, other] = inputs.filter((input) => input !== undefined)
  if (one !== undefined && other !== undefined)
    throw new BadgeError('invalid', `Inputs "${one}" and "${other}" name two targets: give one of them.`)
}

function readGist(text: string): string {
  if (/^[\da-f]{20,40}$/i.test(text)) return text
  const hint = /([\da-f]{20,40})/i.exec(text)?.[1]
  throw invalid(
    'gist-id',
    text,
    `is no gist id. Allowed: 20 to 40 hex digits, the last part of the gist's address${hint === undefined ? '' : ` (here ${hint})`}.`
  )
}

function readBranch(branch: string): string | undefined {
  if (branch !== '' && !isBranchName(branch))
    throw invalid(
      'target-branch',
      branch,
      'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).'
    )
  return optional(branch)
}

/** undefined: none is given. */
function readBranches(text: string): readonly string[] | undefined {
  const globs = linesOf(text)
  for (const glob of globs) {
    const problem = branchGlobProblem(glob)
    if (problem !== undefined) throw invalid('branches', glob, `${problem} ${ALLOWED_GLOBS}`)
  }
  return globs.length === 0 ? undefined : globs
}

function readRepository(repository: string): string | undefined {
  if (repository !== '' && parseRepository(repository) === undefined)
    throw invalid('target-repository', repository, 'is no repository. Allowed: owner/name.')
  return optional(repository)
}
