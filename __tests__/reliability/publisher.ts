import type { BadgeError } from '../../src/errors.ts'
import type { BadgeFile, SourceRun } from '../../src/destination/destination.ts'
import { attemptId } from '../../src/destination/trailers.ts'
import { sourceRunOf } from '../fixtures.ts'
import type { Claim } from '../github-server/audit.ts'

export const BRANCH = 'badges'

/** Somebody who publishes. */
export interface Publisher {
  /** As the record calls it; nobody else in the world is called so. */
  readonly client: string
  readonly name: string
  readonly token: string
  /** The number of its run, which orders it among others. */
  readonly run: number
  readonly status: 'success' | 'failure'
  readonly formats: readonly ('svg' | 'json')[]
  /** How many badges it publishes at once; a process publishes one. */
  readonly badges: number
}

/** Where it publishes to. */
export type Sink =
  | { readonly kind: 'branch' | 'single commit'; readonly repository: string }
  | { readonly kind: 'gist'; readonly repository: string; readonly id: string }

/** What became of it; no result: it was killed. */
export interface Outcome extends Claim {
  readonly reason: string
  readonly code?: BadgeError['code'] | undefined
}

/** Publishes: in this process, or as a process of the built action. */
export type Run = (publisher: Publisher, sink: Sink) => Promise<Outcome>

/** The files of a publisher; several badges are in several folders. */
export function pathsOf({ name, formats, badges }: Publisher, { kind }: Sink): string[] {
  const stem = kind === 'gist' ? `main-${name}` : `main/${name}`
  const stems =
    badges === 1 ? [stem] : Array.from({ length: badges }, (_, at) => `${stem}/${String(at % 7)}/${String(at)}`)
  return stems.flatMap((one) => formats.map((format) => `${one}.${format}`))
}

/** The run that it publishes for; ids grow with the numbers. */
export const runOf = ({ run }: Publisher): SourceRun => sourceRunOf({ id: 1_000_000 + run, number: run })

export const filesOf = (publisher: Publisher, sink: Sink): BadgeFile[] =>
  pathsOf(publisher, sink).map((path) => ({
    path,
    text: `<svg>${path}: ${publisher.status} in run ${String(publisher.run)}</svg>`,
    runs: [attemptId(runOf(publisher))],
    sourceRun: runOf(publisher)
  }))
