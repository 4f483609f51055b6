import type { Definition } from '../badge/definition.ts'

/** Whose file it is: a repository's own, or one that repositories inherit from. */
export type Scope = 'project' | 'group'

/** Which file it is, as messages name it, and whose. */
export interface FileName {
  readonly source: string
  readonly scope: Scope
  /** Whether it comes from another owner than the repository that inherits it: then it may say less. */
  readonly isForeign?: boolean
}

/** A file of badges: this repository's own, or one that it inherits from. */
export interface Manifest {
  /** As messages name it: `.github/badges.yml`, or `owner/repo:path@ref`. */
  readonly source: string
  readonly scope: Scope
  /** Whether the badges of the owner's `.github` repository come first. */
  readonly inherit: boolean
  /** More files to inherit from. */
  readonly extends: readonly Placed<Reference>[]
  /** Ids of inherited badges that are left out. */
  readonly exclude: readonly Placed<string>[]
  /** Paths of the files whose block of badges is kept up to date. */
  readonly readme: readonly string[]
  readonly publish: PublishSettings
  /** In the order of the file. */
  readonly badges: readonly ManifestBadge[]
}

/** Something that messages can say the place of. */
export interface Placed<T> {
  readonly value: T
  /** `file:line:column` */
  readonly place: string
}

export interface ManifestBadge {
  readonly definition: Definition & { readonly id: string }
  /** Lower comes first; equal ones stay in the order of the file. */
  readonly order: number
  /** In a group's file: the repositories below can neither leave it out nor replace it. */
  readonly enforce: boolean
  /** The file that it is from, as messages name it: `.github/badges.yml`, or `owner/repo:path@ref`. */
  readonly origin: string
  /** Where its id stands: `file:line:column`. */
  readonly place: string
}

/** A file of a repository: `owner/repo:path@ref`. */
export interface Reference {
  /** `owner/name`. */
  readonly repository: string
  readonly path: string
  /** Branch, tag or commit; undefined: the default branch. */
  readonly ref: string | undefined
}

/** What the manifest says of publishing; inputs win over it. */
export interface PublishSettings {
  readonly branch: string | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
  readonly gist: string | undefined
  readonly directory: string | undefined
  readonly path: string | undefined
  readonly formats: readonly ('svg' | 'json')[] | undefined
  /** Globs of the branches and tags whose runs publish. */
  readonly branches: readonly string[] | undefined
  readonly singleCommit: boolean | undefined
  readonly prune: boolean | undefined
  readonly index: boolean | undefined
}

/** In the order that they are shown in. */
export function inOrder(badges: readonly ManifestBadge[]): ManifestBadge[] {
  return badges.toSorted((one, other) => one.order - other.order)
}
