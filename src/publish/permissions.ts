import type { Definition, Fact } from '../badge/definition.ts'
import { BadgeError, inputName, MissingPermission, PermissionError } from '../errors.ts'
import { equalNames } from '../repository-name.ts'
import { goesOutside, type Plan } from './plan.ts'

/** In the order in which messages list them. */
const SCOPES = ['contents', 'actions', 'checks', 'statuses', 'deployments', 'issues', 'pull-requests'] as const
type Scope = (typeof SCOPES)[number]

/** What a job grants its token: `contents: write`. */
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write'>>>

/** What finding a status reads. A status that an input gives is compared with newer runs, too. */
const READ_BY: { readonly [kind in Definition['source']['kind']]: readonly Scope[] } = {
  message: [],
  value: [],
  pointer: [],
  status: ['actions'],
  needs: ['actions'],
  report: ['actions'],
  run: ['actions'],
  workflow: ['actions'],
  environment: ['deployments'],
  check: ['checks', 'statuses'],
  fact: []
}

/** Facts that need more than `contents: read`. */
const READ_BY_FACT: Readonly<Partial<Record<Fact, Scope>>> = { issues: 'issues', pulls: 'pull-requests' }

/**
 * All permissions that a publication needs for `GITHUB_TOKEN`. A job that lists any permission has no others, so
 * `contents: read` is included for its checkout and the file of badges.
 */
export function permissionsFor(plan: Pick<Plan, 'badges' | 'destination' | 'readme'>, own: string): Permissions {
  const { badges, destination, readme } = plan
  const writesBadges = destination.kind === 'branch' && !goesOutside(plan, own)
  const writesReadme = destination.kind !== 'directory' && readme.length > 0
  const reading = badges.filter(({ enabled, filters }) => enabled && equalNames(filters.repository ?? own, own))
  const scopes = reading.flatMap(
    ({ source }) => (source.kind === 'fact' ? READ_BY_FACT[source.fact] : undefined) ?? READ_BY[source.kind]
  )
  return {
    contents: writesBadges || writesReadme ? 'write' : 'read',
    ...Object.fromEntries(scopes.map((scope) => [scope, 'read']))
  }
}

/**
 * Adds the cure if a permission is missing: all permissions that are needed, to paste; for another repository, where
 * `GITHUB_TOKEN` never works, another token. `own` is `owner/name`.
 */
export function withCure(error: unknown, own: string, needed: () => Permissions): unknown {
  if (!(error instanceof MissingPermission)) return error
  const { message, permission, repository } = error
  if (!equalNames(repository, own))
    return new BadgeError(
      'forbidden',
      `${message} GITHUB_TOKEN works for ${own} only, whatever "permissions:" grants: set ${inputName('token', '"token"')} to the token of an app or a person with access.`
    )
  return new PermissionError(`${message} Add to the job:`, listOf(needed(), permission))
}

/** Each as `contents: write`, including the missing permission. */
function listOf(needed: Permissions, missing: string): string[] {
  return SCOPES.flatMap((scope) => {
    if (missing === `${scope}: write`) return [missing]
    const level = needed[scope] ?? (missing === `${scope}: read` ? 'read' : undefined)
    return level === undefined ? [] : [`${scope}: ${level}`]
  })
}
