import type { Definition, LinkKind } from '../badge/definition.ts'
import { BadgeError, inputName, quote } from '../errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Manifest, PublishSettings } from '../manifest/manifest.ts'
import type { Format } from '../render/render.ts'
import { equalNames } from '../repository-name.ts'

/** Where badges are published. */
export type Destination =
  | {
      readonly kind: 'branch'
      readonly branch: string
      /** `owner/name`; undefined: this repository. */ readonly repository: string | undefined
    }
  | { readonly kind: 'gist'; readonly id: string }
  | {
      readonly kind: 'directory'
      readonly directory: string
      /** Must it be in the workspace? */ readonly confined: boolean
    }

/** What to publish, where and how: the inputs and the manifest together. */
export interface Plan extends Pick<Inputs, 'badges' | 'dryRun' | 'allowPublic' | 'token' | 'gistToken' | 'job'> {
  readonly destination: Destination
  /** Template of the file path, without an extension; undefined: the default of the destination. */
  readonly path: string | undefined
  readonly formats: readonly Format[]
  /** Globs of the branches and tags whose runs publish to a branch or gist; undefined: only the default branch. */
  readonly branches: readonly string[] | undefined
  /** README files whose block of badges is updated. */
  readonly readme: readonly string[]
  /** Whether the target branch has a single commit. */
  readonly singleCommit: boolean
  /** Whether published files of badges and branches that no longer exist are removed. */
  readonly prune: boolean
  /** Whether the target branch gets a page that shows its badges. */
  readonly index: boolean
}

/** What a manifest adds to the plan; `badges` with inherited ones. */
export type ManifestPart = Pick<Manifest, 'publish' | 'readme'> & { readonly badges: readonly Definition[] }

/** The plan that follows from the inputs and the manifest, if there is one. Inputs win. */
export function planFrom(inputs: Inputs, manifest?: ManifestPart): Plan {
  const { confined, dryRun, allowPublic, token, gistToken, job } = inputs
  const settings = mergeSettings(inputs.publish, manifest?.publish)
  const plan: Plan = {
    ...{ dryRun, allowPublic, token, gistToken, job },
    badges: manifest?.badges ?? inputs.badges,
    destination: destinationOf(settings, confined),
    path: settings.path,
    formats: settings.formats ?? ['svg'],
    branches: settings.branches,
    readme: inputs.readme ?? manifest?.readme ?? [],
    singleCommit: settings.singleCommit ?? false,
    prune: settings.prune ?? false,
    index: settings.index ?? false
  }
  refuseTargetAsSource(plan)
  refuseChangingLinks(plan)
  return plan
}

/** Whether badges are published to a gist or another repository than `own`, where other people may be able to read them. */
export function goesOutside({ destination }: Pick<Plan, 'destination'>, own: string): boolean {
  if (destination.kind !== 'branch') return destination.kind === 'gist'
  return destination.repository !== undefined && !equalNames(destination.repository, own)
}

/** Inputs win over the manifest. If they name another kind of destination, they replace the manifest's altogether. */
function mergeSettings(inputs: PublishSettings, manifest: PublishSettings | undefined): PublishSettings {
  if (manifest === undefined) return inputs
  const kind = kindOf(inputs)
  const target = kind === undefined || kind === kindOf(manifest) ? manifest : undefined
  return {
    branch: inputs.branch ?? target?.branch,
    repository: inputs.repository ?? target?.repository,
    gist: inputs.gist ?? target?.gist,
    directory: inputs.directory ?? target?.directory,
    path: inputs.path ?? manifest.path,
    formats: inputs.formats ?? manifest.formats,
    branches: inputs.branches ?? manifest.branches,
    singleCommit: inputs.singleCommit ?? manifest.singleCommit,
    prune: inputs.prune ?? manifest.prune,
    index: inputs.index ?? manifest.index
  }
}

function kindOf({ branch, repository, gist, directory }: PublishSettings): Destination['kind'] | undefined {
  if (gist !== undefined) return 'gist'
  if (directory !== undefined) return 'directory'
  return branch !== undefined || repository !== undefined ? 'branch' : undefined
}

function destinationOf({ branch, repository, gist, directory }: PublishSettings, confined: boolean): Destination {
  if (gist !== undefined) return { kind: 'gist', id: gist }
  if (directory !== undefined) return { kind: 'directory', directory, confined }
  return { kind: 'branch', branch: branch ?? 'badges', repository }
}

/** The target branch has no runs: whoever sets `branch` to it probably means `target-branch`. */
function refuseTargetAsSource({ badges, destination }: Plan): void {
  if (destination.kind !== 'branch') return
  const { branch } = destination
  const badge = badges.find(({ filters }) => filters.branch === branch)
  if (badge === undefined) return
  throw new BadgeError(
    'invalid',
    `${inputName('branch')}: ${quote(branch)} is the branch that badges are published to. Set ${inputName('branch', '"branch"')} to the branch whose runs a badge shows, and ${inputName('target-branch', '"target-branch"')} to the one it is published to.`,
    badge.at
  )
}

/** Links that change with every run would cause a commit to the README after every run. */
const CHANGING: readonly (LinkKind | 'url')[] = ['run', 'job', 'commit']

function refuseChangingLinks({ badges, readme }: Plan): void {
  const badge = readme.length === 0 ? undefined : badges.find(({ link }) => CHANGING.includes(link?.kind ?? 'none'))
  if (badge?.link === undefined) return
  const of = badge.id === undefined ? '' : ` of the badge ${quote(badge.id)}`
  throw new BadgeError(
    'invalid',
    `${inputName('link')}: ${quote(badge.link.kind)}${of} changes with every run, and so would the README. With ${inputName('readme', '"readme"')}, use workflow, branch or an http(s) URL.`,
    badge.at
  )
}
