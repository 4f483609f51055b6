import type { RunFilters, Source } from '../badge/definition.ts'
import type { NeededJob } from '../status/current-run.ts'
import type { Status } from '../status/status.ts'

/** What is said of where a status comes from; the inputs say `needs`, the manifest cannot. */
export interface SourceNames {
  readonly status?: Status | undefined
  readonly needs?: readonly NeededJob[] | undefined
  readonly environment?: string | undefined
  readonly check?: string | undefined
  /** Undefined or empty: none is named. */
  readonly workflow?: readonly string[] | undefined
  readonly job?: string | undefined
  readonly message?: string | undefined
  /** Whether the badge is static though its message is still to come. */
  readonly awaitsMessage?: boolean
  /** The input that gives an empty message: the badge is static all the same. */
  readonly emptyMessage?: 'message' | undefined
}

/**
 * Where a badge's status comes from: the first that applies (product contract, 1.1). A message makes a badge static
 * unless a run is asked for; `branch` alone does not count as asking, since a static badge may be one branch's.
 */
export function sourceOf(named: SourceNames, { branch, ...filters }: RunFilters): Source {
  if (named.status !== undefined) return { kind: 'status', status: named.status }
  if (named.needs !== undefined) return { kind: 'needs', jobs: named.needs }
  if (named.environment !== undefined) return { kind: 'environment', environment: named.environment }
  if (named.check !== undefined) return { kind: 'check', check: named.check }
  const workflows = named.workflow ?? []
  const isFiltered = Object.values(filters).some((filter) => filter !== undefined)
  if (workflows.length > 0 || isFiltered) return { kind: 'workflow', workflows }
  if (named.job === undefined && named.message !== undefined) return { kind: 'message' }
  if (named.job === undefined && named.emptyMessage !== undefined) return { kind: 'value', empty: named.emptyMessage }
  if (named.job === undefined && named.awaitsMessage === true) return { kind: 'value' }
  return branch === undefined ? { kind: 'run' } : { kind: 'workflow', workflows }
}
