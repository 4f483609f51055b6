import type { Definition } from '../badge/definition.ts'
import { readsRecord } from '../collect/collect.ts'
import { BadgeError, inputName, quote } from '../errors.ts'
import { placeholdersIn } from '../manifest/placeholders.ts'
import { equalNames, fullName } from '../repository-name.ts'
import { goesOutside, type Plan } from './plan.ts'
import { type Ports, privateToPublic } from './ports.ts'

/** What badges must not reveal. */
export interface Privacy {
  /** What is private and published to a public target, for messages; undefined if nothing is. */
  readonly secret: string | undefined
  /** Whether the badge reveals only its status, unless its definition says otherwise. */
  readonly isRedacted: (badge: Definition) => boolean
  /** Whether people who must not know what the badge looks at may be able to read the log. */
  readonly isRedactedInLog: (badge: Definition) => boolean
}

const NOTHING_PRIVATE: Privacy = { secret: undefined, isRedacted: () => false, isRedactedInLog: () => false }

/**
 * Finds out whether this repository, and those that badges look at, are private; at most one request per repository.
 * It is an error if something private would be published to a public target without the input `allow-public`.
 */
export async function privacyOf(plan: Plan, { context, record, sources }: Ports): Promise<Privacy> {
  const own = fullName(context.repository)
  const isOutside = goesOutside(plan, own)
  const others = new Set(plan.badges.flatMap((badge) => lookedAt(badge, own) ?? []))
  if (plan.destination.kind === 'directory' || (!isOutside && others.size === 0)) return NOTHING_PRIVATE
  const { isPrivate } = await sources.facts()
  // Whoever can read a branch of this repository can read the repository.
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
    isRedacted: (badge) => plan.allowPublic && (isPrivate || isSecret(badge)),
    isRedactedInLog: (badge) => !isPrivate && isSecret(badge)
  }
}

/** The other repository that a badge looks at, in lower case. */
function lookedAt({ source, filters: { repository } }: Definition, own: string): string | undefined {
  const isOther = repository !== undefined && !equalNames(repository, own)
  return isOther && readsRecord(source) ? repository.toLowerCase() : undefined
}

/** Refuses what would reveal something about a private repository; `template` is that of the path. */
export function refuseRevealing(badges: readonly Definition[], template: string): void {
  for (const badge of badges) {
    const { id, source, link, judging } = badge
    // A pointer is not published: only people who can read this repository see it.
    if (source.kind === 'pointer') continue
    const of = id === undefined ? '' : ` of the badge ${quote(id)}`
    if (id === undefined)
      throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".')
    if (judging.each !== undefined)
      throw refused(`"each"${of} would name files after the jobs of a private repository. Remove it.`)
    const templates = [template, ...(link?.kind === 'url' ? [link.url] : [])]
    const revealing = templates.flatMap(placeholdersIn).find((placeholder) => placeholder !== 'id')
    if (revealing !== undefined)
      throw refused(`%{${revealing}}${of} would reveal something about a private repository. Use %{id} only.`)
  }
}

const refused = (why: string): BadgeError => new BadgeError('invalid', `${inputName('allow-public')}: ${why}`)
