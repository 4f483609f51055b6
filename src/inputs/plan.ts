import type { Definition, LinkKind } from '../badge/definition.ts'
import { BadgeError, invalid, quote } from '../errors.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { Asked, Destination, Plan } from '../publish/plan.ts'
import { destinationOf, settingsOver } from './destination.ts'

/** What the manifest says of the badges, all levels put together. */
export interface Described {
  readonly badges: readonly Definition[]
  readonly manifest: Pick<Manifest, 'publish' | 'readme'>
}

/** The plan that inputs make, with the manifest's part where it has one: inputs win. */
export function planFrom(asked: Asked, described?: Described): Plan {
  const { confined, dryRun, allowPublic, failOn, token, gistToken, job } = asked
  const settings = settingsOver(asked.publish, described?.manifest.publish)
  const plan: Plan = {
    ...{ confined, dryRun, allowPublic, failOn, token, gistToken, job },
    badges: described?.badges ?? asked.badges,
    destination: destinationOf(settings, confined),
    path: settings.path,
    formats: settings.formats ?? ['svg'],
    branches: settings.branches,
    readme: asked.readme ?? described?.manifest.readme ?? [],
    singleCommit: settings.singleCommit ?? false,
    prune: settings.prune ?? false,
    index: settings.index ?? false
  }
  refuseTarget(plan)
  refuseChangingLinks(plan)
  return plan
}

/** The branch that badges go to holds no runs of its own: whoever names it means something else. */
function refuseTarget({ badges, destination }: { badges: readonly Definition[]; destination: Destination }): void {
  if (destination.kind !== 'branch') return
  const { branch } = destination
  if (badges.some(({ filters }) => filters.branch === branch)) {
    throw invalid(
      'branch',
      branch,
      'is the branch that badges are published to. "branch" says whose runs a badge shows; where it goes is "target-branch".'
    )
  }
}

/** Links that lead somewhere else after every run would mean a commit to the README after every run. */
const CHANGING: readonly (LinkKind | 'url')[] = ['run', 'job', 'commit']

function refuseChangingLinks({ badges, readme }: Plan): void {
  const badge = readme.length === 0 ? undefined : badges.find(({ link }) => CHANGING.includes(link?.kind ?? 'none'))
  if (badge?.link === undefined) return
  const of = badge.id === undefined ? '' : ` of the badge ${quote(badge.id)}`
  throw new BadgeError(
    'invalid',
    `Input "link": ${quote(badge.link.kind)}${of} changes with every run, and the README would with it. With "readme" take workflow, branch or an http(s) URL.`
  )
}
