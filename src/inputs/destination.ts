import { invalid, BadgeError } from '../errors.ts'
import { isBranchName } from '../target/ref.ts'
import { parseRepository } from '../github/repository.ts'
import type { Read } from './inputs.ts'
import type { Destination } from '../plan.ts'

/** Where the badges go; inputs that name two places contradict each other. */
export function readDestination(read: Read): Destination {
  const gist = read('gist-id')
  const directory = read('directory')
  const branchInput =
    read('target-branch') !== '' ? 'target-branch' : read('target-repository') !== '' ? 'target-repository' : undefined
  refuseTwo([gist === '' ? undefined : 'gist-id', directory === '' ? undefined : 'directory', branchInput])
  if (gist !== '') return { kind: 'gist', id: readGist(gist) }
  if (directory !== '') return { kind: 'directory', directory, confined: true }
  return readBranch(read)
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

function readBranch(read: Read): Destination {
  const branch = read('target-branch') || 'badges'
  const repository = read('target-repository')
  if (!isBranchName(branch))
    throw invalid(
      'target-branch',
      branch,
      'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).'
    )
  if (repository !== '' && parseRepository(repository) === undefined)
    throw invalid('target-repository', repository, 'is no repository. Allowed: owner/name.')
  return { kind: 'branch', branch, repository: repository === '' ? undefined : repository }
}
