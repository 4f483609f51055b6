import type { NeededJob } from '../status/current-run.ts'
import type { Status } from '../status/status.ts'
import type { Palette, Style } from './badge.ts'
import type { Color } from './color.ts'
import type { Logo } from './logo.ts'
import type { ColorSteps } from './steps.ts'
import type { Wording } from './wording.ts'

/** Where a badge's status comes from. */
export type Source =
  /** Nowhere: a static badge. */
  | { readonly kind: 'message' }
  | { readonly kind: 'status'; readonly status: Status }
  /** The results of the jobs that this one needs. */
  | { readonly kind: 'needs'; readonly jobs: readonly NeededJob[] }
  /** The newest deployment to an environment. */
  | { readonly kind: 'environment'; readonly environment: string }
  /** Check runs and commit statuses of a commit, by name or glob. */
  | { readonly kind: 'check'; readonly check: string }
  /** The newest runs of workflows, each by file name, id or name, or `*`; none named: the one that runs, or that set us off. */
  | { readonly kind: 'workflow'; readonly workflows: readonly string[] }
  /** The run that we are in; on `workflow_run` the workflow that set us off. */
  | { readonly kind: 'run' }
  /** A message that the input `values` gives: without it the badge stays as it is. `empty`: the input that gives an empty one. */
  | { readonly kind: 'value'; readonly empty?: 'message' | 'values' }
  /** Somebody else's picture: nothing is drawn. The URL may hold placeholders. */
  | { readonly kind: 'pointer'; readonly imageUrl: string }

/** Which runs of a workflow count; what is undefined lets all pass. Branch and tag exclude each other. */
export interface RunFilters {
  readonly branch: string | undefined
  readonly tag: string | undefined
  /** 40 or 64 hex digits. */
  readonly sha: string | undefined
  /** Events; those of pull requests and merge queues count only if they are named. */
  readonly event: readonly string[] | undefined
  readonly actor: string | undefined
  readonly runNumber: number | undefined
  readonly runId: number | undefined
  /** `owner/name`; undefined: this one. */
  readonly repository: string | undefined
}

/** How what was found is judged. */
export interface Judging {
  /** `last`: unfinished runs are passed over; `show`: they are running or pending. */
  readonly inProgress: 'last' | 'show'
  /** Statuses that give way to the run before; in a sum the member is left out. */
  readonly ignore: readonly Status[]
  /** A member without a result makes a sum that would be `warning` or better unknown. */
  readonly strict: boolean
  /** Days after which a result is unknown. */
  readonly maxAge: number | undefined
  /** `job`: besides the badge itself one for each job. */
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
/** Where a click leads, on the repository's own pages. */
export type LinkKind = (typeof LINKS)[number]

/** A link to one of the repository's pages, or an http(s) URL that may hold placeholders. */
export type Link = { readonly kind: LinkKind } | { readonly kind: 'url'; readonly url: string }

/** A badge as its user describes it; what is undefined has a default. */
export interface Definition {
  readonly id: string | undefined
  /** Alternative text of the picture; default: the label. */
  readonly name: string | undefined
  /** Whose record it is, in GitLab's words: this repository's own, or inherited. */
  readonly kind: 'project' | 'group'
  /** A badge that is not shows unknown, and rests. */
  readonly enabled: boolean
  readonly label: string | undefined
  readonly message: string | undefined
  readonly color: Color | undefined
  readonly colorSteps: ColorSteps | undefined
  readonly labelColor: Color | undefined
  readonly style: Style | undefined
  readonly palette: Palette | undefined
  readonly logo: Logo | undefined
  readonly logoColor: Color | undefined
  readonly link: Link | undefined
  readonly source: Source
  readonly filters: RunFilters
  /** Name or glob of the jobs that count; undefined: the run as a whole. */
  readonly job: string | undefined
  readonly judging: Judging
  readonly wording: Wording | undefined
  /** Texts and colours of single statuses; they win over the wording. */
  readonly messages: Readonly<Partial<Record<Status, string>>>
  readonly colors: Readonly<Partial<Record<Status, Color>>>
}

export const NO_FILTERS: RunFilters = {
  branch: undefined,
  tag: undefined,
  sha: undefined,
  event: undefined,
  actor: undefined,
  runNumber: undefined,
  runId: undefined,
  repository: undefined
}

export const DEFAULT_JUDGING: Judging = {
  inProgress: 'last',
  ignore: [],
  strict: false,
  maxAge: undefined,
  each: undefined
}
