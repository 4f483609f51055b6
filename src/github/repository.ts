import { BadgeError } from '../errors.ts'

/** `owner/name`. */
export interface Repository {
  readonly owner: string
  readonly name: string
}

/** GitHub's rules: owners of letters, digits and inner hyphens; names of letters, digits, `.`, `-` and `_`. */
const FULL_NAME = /^([A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?)\/((?!\.\.?$)[\w.-]+)$/
const LONGEST_NAME = 100

export function parseRepository(text: string): Repository | undefined {
  const [, owner, name] = FULL_NAME.exec(text) ?? []
  return owner === undefined || name === undefined || name.length > LONGEST_NAME ? undefined : { owner, name }
}

/** The repository of a name that has been checked before. */
export function namedRepository(name: string): Repository {
  const repository = parseRepository(name)
  if (repository === undefined) throw new BadgeError('invalid', `"${name}" is no repository. Allowed: owner/name.`)
  return repository
}

export const fullName = ({ owner, name }: Repository): string => `${owner}/${name}`

/** Whether both are the same repository: GitHub ignores letter case. */
export function isSame(one: Repository, other: Repository): boolean {
  return fullName(one).toLowerCase() === fullName(other).toLowerCase()
}

/** The error for a repository that answers under another name. */
export function moved(asked: Repository, answers: string): BadgeError {
  return new BadgeError('moved', `The repository ${fullName(asked)} has moved to ${answers}: use its new name.`)
}
