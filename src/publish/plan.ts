import type { Definition, Format } from '../badge/definition.ts'
import { BadgeError, inputName, quote } from '../errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Manifest, PublishSettings } from '../manifest/manifest.ts'
import { equalNames } from '../repository-name.ts'

/** Where badges are published. */
export type Destination =
  /** `repository`: `owner/name`; undefined: this repository. */
  | { readonly kind: 'branch'; readonly branch: string; readonly repository: string | undefined }
  | { readonly kind: 'gist'; readonly id: string }
  /** `confined`: it must be in the workspace. */
  | { readonly kind: 'directory'; readonly directory: string; readonly confined: boolean }

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

/** What a manifest adds to the plan; `badges` include inherited ones. */
export type ManifestPart = Pick<Manifest, 'publish' | 'readme'> & { readonly badges: readonly Definition[] }

/** The plan that follows from the inputs and the manifest, if there is one. Inputs win. */
export function planFrom(inputs: Inputs, manifest?: ManifestPart): Plan {
  const { publish: given, dryRun, allowPublic, token, gistToken, job } = inputs
  const file = manifest?.publish ?? {}
  const plan: Plan = {
    ...{ dryRun, allowPublic, token, gistToken, job },
    badges: manifest?.badges ?? inputs.badges,
    destination: destinationOf(given, file, inputs.confined),
    path: given.path ?? file.path,
    formats: given.formats ?? file.formats ?? ['svg'],
    branches: given.branches ?? file.branches,
    readme: inputs.readme ?? manifest?.readme ?? [],
    singleCommit: given.single_commit ?? file.single_commit ?? false,
    prune: file.prune ?? false,
    index: file.index ?? false
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

/**
 * The kind of destination that the inputs name, or else the manifest; neither can name two. If both name a branch or its
 * repository, inputs win.
 */
function destinationOf(given: PublishSettings, file: PublishSettings, confined: boolean): Destination {
  for (const { branch, repository, gist, directory } of [given, file]) {
    if (gist !== undefined) return { kind: 'gist', id: gist }
    if (directory !== undefined) return { kind: 'directory', directory, confined }
    if (branch !== undefined || repository !== undefined) break
  }
  return {
    kind: 'branch',
    branch: given.branch ?? file.branch ?? 'badges',
    repository: given.repository ?? file.repository
  }
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
function refuseChangingLinks({ badges, readme }: Plan): void {
  const changing: readonly string[] = ['run', 'job', 'commit']
  const badge = badges.find(({ link }) => link !== undefined && changing.includes(link.kind))
  if (readme.length === 0 || badge?.link === undefined) return
  const of = badge.id === undefined ? '' : ` of the badge ${quote(badge.id)}`
  throw new BadgeError(
    'invalid',
    `${inputName('link')}: ${quote(badge.link.kind)}${of} changes with every run, and so would the README. With ${inputName('readme', '"readme"')}, use workflow, branch or an http(s) URL.`,
    badge.at
  )
}
