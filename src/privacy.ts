import { BadgeError } from './errors.ts'
import type { RepositoryFacts } from './github/facts.ts'
import { placeholdersIn } from './manifest/placeholders.ts'
import type { Plan } from './plan.ts'

/** Whether the target may be read by people who cannot see this repository: gists, and other repositories. */
export function goesOutside({ destination }: Plan, own: string): boolean {
  if (destination.kind === 'branch') {
    return destination.repository !== undefined && destination.repository.toLowerCase() !== own.toLowerCase()
  }
  return destination.kind === 'gist'
}

/** A private repository publishes to a public place only if it agrees; a gist counts as one, also if it is secret. */
export function privateToPublic(place: string): BadgeError {
  return new BadgeError(
    'invalid',
    `Input "allow-public": this repository is private, and ${place} can be read by everybody. Set allow-public: true to agree; then label, path and link show nothing of it by themselves.`
  )
}

/** Whether badges have to keep this repository to themselves: it is private, agreed to a public target, and `facts` tell. */
export function mustHide(plan: Plan, own: string, { isPrivate }: RepositoryFacts): boolean {
  if (!isPrivate || !goesOutside(plan, own)) return false
  if (plan.destination.kind === 'gist' && !plan.allowPublic) throw privateToPublic('a gist')
  return plan.allowPublic
}

/** Everything but `%{id}` tells something of a repository. */
export function refuseRevealing(templates: readonly string[]): void {
  const revealing = templates.flatMap(placeholdersIn).find((placeholder) => placeholder !== 'id')
  if (revealing === undefined) return
  throw new BadgeError(
    'invalid',
    `Input "allow-public": %{${revealing}} would show something of this private repository. Allowed: %{id}.`
  )
}
