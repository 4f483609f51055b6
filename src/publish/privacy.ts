import type { Definition } from '../badge/definition.ts'
import type { RunRecord } from '../collect/record.ts'
import { BadgeError, quote } from '../errors.ts'
import type { Context } from '../github/context.ts'
import { fullName } from '../repository-name.ts'
import { placeholdersIn } from '../manifest/placeholders.ts'
import type { Plan } from './plan.ts'
import type { ValueSources } from './values.ts'

/** Whether the target may be read by people who cannot see this repository: gists, and other repositories. */
export function goesOutside({ destination }: Plan, own: string): boolean {
  if (destination.kind === 'branch')
    return destination.repository !== undefined && !isSameName(destination.repository, own)
  return destination.kind === 'gist'
}

/** GitHub ignores letter case. */
const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** A private repository publishes to a public place only if it agrees; a gist counts as one, also if it is secret. */
export function privateToPublic(secret: string, place: string): BadgeError {
  return new BadgeError(
    'invalid',
    `Input "allow-public": ${secret} is private, and ${place} can be read by everybody. Set allow-public: true to agree; then label, path and link show nothing of it by themselves.`
  )
}

/** What badges have to keep to themselves. */
export interface Privacy {
  /** What is private and would show at a public target, for messages; undefined: nothing. */
  readonly secret: string | undefined
  /** Whether the badge shows nothing by itself but the status. */
  readonly hides: (badge: Definition) => boolean
  /** Whether the log of the run may be read by people who may not know what the badge looks at. */
  readonly hidesInLog: (badge: Definition) => boolean
}

export const NOTHING_PRIVATE: Privacy = { secret: undefined, hides: () => false, hidesInLog: () => false }

export interface Seers {
  readonly context: Context
  readonly record: Pick<RunRecord, 'isPrivate'>
  readonly sources: Pick<ValueSources, 'facts'>
}

/**
 * Who is private, among this repository and those that badges look at. What can be told without a request is; otherwise it is
 * one for each repository that is looked at. Badges that would show at a public place need the input `allow-public`.
 */
export async function privacyOf(plan: Plan, { context, record, sources }: Seers): Promise<Privacy> {
  const own = fullName(context.repository)
  const isOutside = goesOutside(plan, own)
  const others = new Set(plan.badges.flatMap((badge) => lookedAt(badge, own) ?? []))
  if (plan.destination.kind === 'directory' || (!isOutside && others.size === 0)) return NOTHING_PRIVATE
  const { isPrivate } = await sources.facts()
  // Whoever may read this repository's own branch may read this repository.
  if (isPrivate && !isOutside) return NOTHING_PRIVATE
  const answers = await Promise.all([...others].map(async (name) => [name, await record.isPrivate(name)] as const))
  const secret = new Set(answers.flatMap(([name, answer]) => (answer ? [name] : [])))
  const isSecret = (badge: Definition): boolean => secret.has(lookedAt(badge, own) ?? '')
  const first = plan.badges.find(isSecret)
  const what = isPrivate ? 'this repository' : first && `what the badge ${quote(first.id ?? '')} looks at`
  const place = plan.destination.kind === 'gist' ? 'a gist' : isOutside ? undefined : own
  if (what !== undefined && place !== undefined && !plan.allowPublic) throw privateToPublic(what, place)
  return {
    secret: what,
    hides: (badge) => plan.allowPublic && (isPrivate || isSecret(badge)),
    hidesInLog: (badge) => !isPrivate && isSecret(badge)
  }
}

/** The other repository that a badge looks at, in small letters. */
function lookedAt({ source, filters: { repository } }: Definition, own: string): string | undefined {
  const isLooking =
    source.kind === 'workflow' || source.kind === 'run' || source.kind === 'environment' || source.kind === 'check'
  return isLooking && repository !== undefined && !isSameName(repository, own) ? repository.toLowerCase() : undefined
}

/** Refuses what would tell something of a private repository; `template` is the one of the path. */
export function refuseRevealing(badges: readonly Definition[], template: string): void {
  for (const badge of badges) {
    const { id, source, link, judging } = badge
    // A pointer is not published: only this repository's own readers are shown it.
    if (source.kind === 'pointer') continue
    const of = id === undefined ? '' : ` of the badge ${quote(id)}`
    if (id === undefined)
      throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".')
    if (judging.each !== undefined)
      throw refused(`"each"${of} would name files after the jobs of a private repository. Take it out.`)
    const templates = [template, ...(link?.kind === 'url' ? [link.url] : [])]
    const revealing = templates.flatMap(placeholdersIn).find((placeholder) => placeholder !== 'id')
    if (revealing !== undefined)
      throw refused(`%{${revealing}}${of} would show something of a private repository. Allowed: %{id}.`)
  }
}

const refused = (why: string): BadgeError => new BadgeError('invalid', `Input "allow-public": ${why}`)
