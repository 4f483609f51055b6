import type { Status } from '../status/status.ts'
import type { Color } from './color.ts'
import type { Style } from './badge.ts'

/** Where a badge's status comes from. */
export type Source =
  /** Nowhere: a static badge. */
  | { readonly kind: 'message' }
  | { readonly kind: 'status'; readonly status: Status }
  /** The results of the jobs that this one needs. */
  | { readonly kind: 'needs'; readonly statuses: readonly Status[] }
  /** The newest run of a workflow, by file name, id or name; undefined: the one that runs. */
  | { readonly kind: 'workflow'; readonly workflow: string | undefined }
  /** The run that we are in; on `workflow_run` the workflow that set us off. */
  | { readonly kind: 'run' }

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
  readonly label: string | undefined
  readonly message: string | undefined
  readonly color: Color | undefined
  readonly style: Style
  readonly link: Link | undefined
  readonly branch: string | undefined
  readonly source: Source
}
