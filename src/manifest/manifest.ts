import type { Definition, Format } from '../badge/definition.ts'

/** Whose file it is: a repository's own, or one that repositories inherit from. */
export type Scope = 'project' | 'group'

/** Where the file is in its repository; a group's is in the owner's repository `.github`. */
export const MANIFEST_PATHS = { project: '.github/badges.yml', group: 'badges.yml' } as const satisfies Record<
  Scope,
  string
>

/** Which file it is, and whose. */
export interface FileName {
  /** As messages name it: `.github/badges.yml`, or `owner/repo:path@ref`. */
  readonly source: string
  /** Its path in the repository of the run, where annotations can point at it; undefined: it is in another repository. */
  readonly path?: string | undefined
  readonly scope: Scope
  /** Whether it belongs to another owner than the repository that inherits it, and so can contain less. */
  readonly isForeign?: boolean
}

/** A file of badges: this repository's own, or one that it inherits from. */
export interface Manifest extends Omit<FileName, 'isForeign'> {
  /** Whether the badges of the owner's `.github` repository come first. */
  readonly inherit: boolean
  /** The file says that there are inherited badges: with `inherit: true` or `extends`, not by default. */
  readonly namesInherited?: true
  /** More files to inherit from. */
  readonly extends: readonly Placed<Reference>[]
  /** Ids of inherited badges to leave out. */
  readonly exclude: readonly Placed<string>[]
  /** Paths of the files whose block of badges is updated. */
  readonly readme: readonly string[]
  readonly publish: PublishSettings
  /** In the order of the file. */
  readonly badges: readonly ManifestBadge[]
}

/** A value, and where messages say it stands. */
export interface Placed<T> {
  readonly value: T
  /** `file:line:column` */
  readonly place: string
  readonly line: number
}

export interface ManifestBadge {
  readonly definition: Definition & { readonly id: string }
  /** Lower comes first; equal ones stay in the order of the file. */
  readonly order: number
  /** In a group's file: the repositories that inherit it can neither exclude nor replace it. */
  readonly enforce: boolean
  /** Its file, as messages name it: `.github/badges.yml`, or `owner/repo:path@ref`. */
  readonly origin: string
  /** The place of its id: `file:line:column`. */
  readonly place: string
}

/** A file of a repository. */
export interface Reference {
  /** `owner/name`. */
  readonly repository: string
  readonly path: string
  /** Branch, tag or commit; undefined: the default branch. */
  readonly ref: string | undefined
}

/** How to publish, under the names of the keys; inputs override it. */
export interface PublishSettings {
  readonly branch?: string | undefined
  /** `owner/name`. */
  readonly repository?: string | undefined
  readonly gist?: string | undefined
  readonly directory?: string | undefined
  readonly path?: string | undefined
  readonly formats?: readonly Format[] | undefined
  /** Globs of the branches and tags whose runs publish. */
  readonly branches?: readonly string[] | undefined
  readonly single_commit?: boolean | undefined
  readonly prune?: boolean | undefined
  readonly index?: boolean | undefined
}

/** In the order to show them in. */
export function inOrder(badges: readonly ManifestBadge[]): ManifestBadge[] {
  return badges.toSorted((one, other) => one.order - other.order)
}

/** A reference as it is written: `owner/repo:path@ref`. */
export function referenceText({ repository, path, ref }: Reference): string {
  return `${repository}:${path}${ref === undefined ? '' : `@${ref}`}`
}
