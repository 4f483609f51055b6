import { BadgeError } from './errors.ts'

/** The name of a repository: `owner/name`. */
export interface Repository {
  readonly owner: string
  readonly name: string
}

/** GitHub's rules: owners of letters, digits and inner hyphens; names of letters, digits, `.`, `-` and `_`. */
export const FULL_NAME = /^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/

export function parseRepository(text: string): Repository | undefined {
  const [owner = '', name = ''] = text.split('/')
  return FULL_NAME.test(text) ? { owner, name } : undefined
}

/** Like `parseRepository`, for names that were checked before: a wrong one is an error. */
export function namedRepository(name: string): Repository {
  const repository = parseRepository(name)
  if (repository === undefined) throw new BadgeError('invalid', `"${name}" is not a repository name. Use owner/name.`)
  return repository
}

export const fullName = ({ owner, name }: Repository): string => `${owner}/${name}`

/** Whether two names are the same to GitHub, which ignores letter case. */
export const equalNames = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export function isSameRepository(one: Repository, other: Repository): boolean {
  return equalNames(fullName(one), fullName(other))
}

/** The error for a repository that answers under another name. */
export function moved(repository: Repository, newName: string): BadgeError {
  return new BadgeError('moved', `The repository ${fullName(repository)} has moved to ${newName}: use its new name.`)
}
