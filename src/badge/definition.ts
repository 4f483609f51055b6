import type { FileLine } from '../errors.ts'
import type { NeededJob } from '../status/current-run.ts'
import type { Status } from '../status/status.ts'
import type { Style } from './badge.ts'
import type { ColorSteps, GivenColor, Palette } from './color.ts'
import type { Logo } from './logo.ts'
import type { Wording } from './wording.ts'

/** What coverage counts. */
export const MEASURES = ['lines', 'branches', 'functions', 'statements'] as const
export type Measure = (typeof MEASURES)[number]

/** What GitHub's record says about a repository as a whole. */
export const FACTS = [
  'release',
  'prerelease',
  'tag',
  'license',
  'stars',
  'forks',
  'watchers',
  'issues',
  'pulls',
  'contributors',
  'commits-since-release',
  'last-commit',
  'created',
  'language',
  'downloads',
  'downloads-latest',
  'repo-size'
] as const
export type Fact = (typeof FACTS)[number]

/** `commits-since-release` → `commits since release` */
export const factLabel = (fact: Fact): string => fact.replaceAll('-', ' ')

export const FORMATS = ['svg', 'json'] as const
/** What a badge is published as, which is also the extension of its file. */
export type Format = (typeof FORMATS)[number]

/** Where a badge's status comes from. */
export type Source =
  /** A static badge has no status. */
  | { readonly kind: 'message' }
  | { readonly kind: 'status'; readonly status: Status }
  /** The results of the jobs that this one needs. */
  | { readonly kind: 'needs'; readonly jobs: readonly NeededJob[] }
  /** Report files of the workspace, as paths or globs: coverage or test results. */
  | { readonly kind: 'report'; readonly files: readonly string[]; readonly measure: Measure | undefined }
  /** A fact of a repository. It has no status. */
  | { readonly kind: 'fact'; readonly fact: Fact }
  /** The newest deployment to an environment. */
  | { readonly kind: 'environment'; readonly environment: string }
  /** Check runs and commit statuses of a commit, by name or glob. */
  | { readonly kind: 'check'; readonly check: string }
  /** The newest runs of workflows: file names, ids, names or `*`. Empty: the current workflow, or the triggering one on `workflow_run`. */
  | { readonly kind: 'workflow'; readonly workflows: readonly string[] }
  /** The current run, or the triggering workflow on `workflow_run`. */
  | { readonly kind: 'run' }
  /** A message from the input `values`. Without one the badge stays as it is. `empty`: which input gave an empty message. */
  | { readonly kind: 'value'; readonly empty?: 'message' | 'values' }
  /** An image from elsewhere: nothing is drawn. The URL may contain placeholders. */
  | { readonly kind: 'pointer'; readonly imageUrl: string }

/** Which runs of a workflow count. Undefined: all. Branch and tag exclude each other. */
export interface RunFilters {
  readonly branch: string | undefined
  readonly tag: string | undefined
  /** 40 or 64 hex digits. */
  readonly sha: string | undefined
  /** Events. Those of pull requests and merge queues count only if they are named. */
  readonly event: readonly string[] | undefined
  readonly actor: string | undefined
  readonly runNumber: number | undefined
  readonly runId: number | undefined
  /** `owner/name`. Undefined: the current one. */
  readonly repository: string | undefined
}

/** How results become a status. */
export interface Judging {
  /** `last`: unfinished runs are ignored; `show`: they count as running or pending. */
  readonly inProgress: 'last' | 'show'
  /** Statuses that are skipped in favor of the run before. In a sum, the member is left out. */
  readonly ignore: readonly Status[]
  /** Whether a member without a result makes a sum `unknown` that would be `warning` or better. */
  readonly strict: boolean
  /** Days after which a result counts as unknown. */
  readonly maxAge: number | undefined
  /** `job`: one more badge for each job. */
  readonly each: 'job' | undefined
}

export const LINKS = [
  'workflow',
  'run',
  'job',
  'branch',
  'commit',
  'release',
  'deployments',
  'repository',
  'none'
] as const
/** The page of the repository that a badge links to. */
export type LinkKind = (typeof LINKS)[number]

/** One of the repository's pages, or an http(s) URL that may contain placeholders. */
export type Link = { readonly kind: LinkKind } | { readonly kind: 'url'; readonly url: string }

/** A badge as the user describes it. What is undefined has a default. */
export interface Definition {
  readonly id: string | undefined
  /** Alternative text of the image. Default: the label. */
  readonly name: string | undefined
  /** Where a file of this repository defines it. */
  readonly at?: FileLine | undefined
  /** In GitLab's terms: defined in this repository, or inherited. */
  readonly kind: 'project' | 'group'
  /** A disabled badge shows `unknown`, and nothing is looked up for it. */
  readonly enabled: boolean
  readonly label: string | undefined
  readonly message: string | undefined
  readonly color: GivenColor | undefined
  readonly colorSteps: ColorSteps | undefined
  readonly labelColor: GivenColor | undefined
  readonly style: Style | undefined
  readonly palette: Palette | undefined
  readonly logo: Logo | undefined
  readonly logoColor: GivenColor | undefined
  readonly link: Link | undefined
  readonly source: Source
  readonly filters: RunFilters
  /** Name or glob of the jobs that count. Undefined: the run as a whole. */
  readonly job: string | undefined
  readonly judging: Judging
  readonly wording: Wording | undefined
  /** Texts and colors of single statuses, which win over the wording. */
  readonly messages: Readonly<Partial<Record<Status, string>>>
  readonly colors: Readonly<Partial<Record<Status, GivenColor>>>
}

/** Parts of `[a-z0-9._-]`, each starting with a letter or digit, joined by `/`. */
const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/

export function isId(text: string): boolean {
  return ID.test(text)
}

/** An id made from any text: `Unit tests` becomes `unit-tests`, and a text without usable characters `badge`. */
export function slug(text: string): string {
  const runs = text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')
  return runs.replace(/^[-._]+|(?<![-._])[-._]+$/g, '') || 'badge'
}

/** The name of a workflow's file without its extension: `ci` for `.github/workflows/ci.yml`. */
export function stemOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file.replace(/\.ya?ml$/i, '')
}
