import type { Definition } from '../badge/definition.ts'
import { BadgeError, MissingPermission } from '../errors.ts'
import type { Plan } from './plan.ts'

/** In the order that they are written in. */
const SCOPES = ['contents', 'actions', 'checks', 'statuses', 'deployments'] as const
type Scope = (typeof SCOPES)[number]

/** What a job grants its token: `contents: write`. */
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write'>>>

/** What finding a status reads. What is said outright is held against newer runs all the same. */
const READ_BY: { readonly [kind in Definition['source']['kind']]: readonly Scope[] } = {
  message: [],
  value: [],
  pointer: [],
  status: ['actions'],
  needs: ['actions'],
  run: ['actions'],
  workflow: ['actions'],
  environment: ['deployments'],
  check: ['checks', 'statuses']
}

/**
 * Everything that a publication needs of `GITHUB_TOKEN` in its own repository. A job that grants anything grants nothing
 * else: `contents: read` is for its checkout and the file of badges.
 */
export function permissionsFor(
  { badges, destination, readme }: Pick<Plan, 'badges' | 'destination' | 'readme'>,
  own: string
): Permissions {
  const isOwn = (repository: string | undefined): boolean =>
    repository === undefined || repository.toLowerCase() === own.toLowerCase()
  const writes =
    (destination.kind === 'branch' && isOwn(destination.repository)) ||
    (destination.kind !== 'directory' && readme.length > 0)
  const reading = badges.filter(({ enabled, filters }) => enabled && isOwn(filters.repository))
  const scopes = reading.flatMap(({ source }) => READ_BY[source.kind])
  return { contents: writes ? 'write' : 'read', ...Object.fromEntries(scopes.map((scope) => [scope, 'read'])) }
}

/**
 * The error with its cure, where a permission is missing: all permissions that are needed, to paste; or, since
 * `GITHUB_TOKEN` is good for its own repository only, another token. `own` is `owner/name`.
 */
export function withCure(error: unknown, own: string, needed: () => Permissions): unknown {
  if (!(error instanceof MissingPermission)) return error
  const { message, permission, repository } = error
  if (repository.toLowerCase() !== own.toLowerCase())
    return new BadgeError(
      'forbidden',
      `${message} GITHUB_TOKEN is good for ${own} only, whatever "permissions:" says: give the token of an app or a person that may, as "token".`
    )
  return new BadgeError('forbidden', `${message} Paste into the job: permissions: ${yamlOf(needed(), permission)}`)
}

/** In the order of a workflow, the one that is missing included. */
function yamlOf(needed: Permissions, missing: string): string {
  const entries = SCOPES.flatMap((scope) => {
    if (missing === `${scope}: write`) return [missing]
    const level = needed[scope] ?? (missing === `${scope}: read` ? 'read' : undefined)
    return level === undefined ? [] : [`${scope}: ${level}`]
  })
  return `{ ${entries.join(', ')} }`
}
