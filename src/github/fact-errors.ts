import type { FactRequest } from '../collect/record.ts'
import { BadgeError, inputName, MissingPermission, quote } from '../errors.ts'
import { fullName, moved, type Repository } from '../repository-name.ts'
import { type ApiError, meaningOf, type Purpose } from './api-errors.ts'

/** All that badges want to know about one repository. */
export interface Wanted {
  readonly repository: Repository
  readonly requests: readonly FactRequest[]
}

/** `the badges "a", "b" and "c" show facts`. */
const badgesOf = ({ requests }: Wanted): string => {
  const [first, ...others] = requests.map(({ badge }) => quote(badge))
  const more = others.length > 3 ? [...others.slice(0, 2), `${others.length - 2} more`] : others
  const [last] = more.slice(-1)
  if (last === undefined) return `the badge ${first ?? ''} shows a fact`
  return `the badges ${[first, ...more.slice(0, -1)].join(', ')} and ${last} show facts`
}

const otherToken = (): string =>
  `GITHUB_TOKEN sees its own repository and public ones only: for another private one, set ${inputName('token', '"token"')} to the token of an app or a person that may read it ("contents: read").`

/** What reading the facts of repositories is for, if GitHub does not tell which of them it refuses. */
export function purposeOf(part: readonly Wanted[]): Purpose {
  const names = part.map(({ repository }) => fullName(repository))
  return {
    what: `to read facts of ${names.join(', ')}`,
    permission: 'contents: read',
    repository: names[0] ?? '',
    missing: `There is no such repository, or the token may not see it. ${otherToken()}`
  }
}

/** Needed in a private repository: GitHub docs, "Permissions required for GitHub Apps". */
const PERMISSIONS: readonly (readonly [field: string, permission: string])[] = [
  ['issues', 'issues: read'],
  ['pullRequests', 'pull-requests: read']
]

/** The error for repositories that may not be read; undefined if GitHub does not tell which ones. */
export function refusalOf(error: ApiError, part: readonly Wanted[]): BadgeError | undefined {
  const meaning = meaningOf(error)
  const refused = part.filter(({ repository }, index) => {
    const isNamed = error.message.includes(`'${fullName(repository)}'`)
    return isNamed || error.paths.some((path) => path === `r${index}` || path.startsWith(`r${index}.`))
  })
  const [first] = refused
  if (first === undefined || (meaning !== 'not-found' && meaning !== 'forbidden')) return undefined
  const names = refused.map((wanted) => `${badgesOf(wanted)} of ${fullName(wanted.repository)}`).join(', ')
  const who = names.replace(/^t/, 'T')
  if (meaning === 'not-found')
    return new BadgeError(
      'not-found',
      `${who}: there is no such repository, or the token may not see it. ${otherToken()}`
    )
  const [, permission = 'contents: read'] =
    PERMISSIONS.find(([field]) => error.paths.some((path) => path.endsWith(`.${field}`))) ?? []
  return new MissingPermission(`${who}: GitHub refused to tell (${error.message}). The token lacks "${permission}".`, {
    permission,
    repository: fullName(first.repository)
  })
}

/** GitHub answers under the old name of a repository as well. */
export function refuseMoved(wanted: Wanted, name: string): void {
  if (name.toLowerCase() === fullName(wanted.repository).toLowerCase()) return
  const { code, message } = moved(wanted.repository, name)
  throw new BadgeError(code, `${badgesOf(wanted).replace(/^t/, 'T')} of ${fullName(wanted.repository)}. ${message}`)
}
