import type { Definition } from '../badge/definition.ts'
import type { FailureKind } from '../errors.ts'
import type { PublishSettings } from '../manifest/manifest.ts'
import type { OwnJob } from '../status/current-run.ts'
import type { Format } from '../render/render.ts'

/** Where badges go. */
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
      /** Must it lie in the workspace? */ readonly confined: boolean
    }

/** When a failure fails the step. */
export const FAIL_ON: Readonly<{ [level in 'setup' | 'any' | 'none']: readonly FailureKind[] }> = {
  setup: ['input', 'setup', 'signal'],
  any: ['input', 'setup', 'signal', 'outage'],
  none: ['input', 'signal']
}
export type FailOn = keyof typeof FAIL_ON

interface Common {
  /** Must folders and files lie in the workspace? */
  readonly confined: boolean
  readonly dryRun: boolean
  /** A private repository agrees to a public target. */
  readonly allowPublic: boolean
  readonly failOn: FailOn
  readonly token: string
  readonly gistToken: string
  /** What the runner tells of our own job. */
  readonly job: OwnJob
}

/** Everything that the inputs say, read once. A manifest may say the rest. */
export interface Asked extends Common {
  readonly badges: readonly Definition[]
  /** Whether inputs describe the badges; else the manifest does, and without one there is a badge of the current run. */
  readonly describes: boolean
  readonly manifest: { readonly path: string; /** Is it an error if it is not there? */ readonly named: boolean }
  /** `id=message`, one a line. */
  readonly values: string
  readonly publish: PublishSettings
  /** undefined: what the manifest says. */
  readonly readme: readonly string[] | undefined
}

/** What is to be done. */
export interface Plan extends Common {
  readonly badges: readonly Definition[]
  readonly destination: Destination
  /** Template of the file path, without an ending; undefined: the destination's own default. */
  readonly path: string | undefined
  readonly formats: readonly Format[]
  /** Globs of the branches and tags whose runs publish to a branch or gist; undefined: only the default branch's do. */
  readonly branches: readonly string[] | undefined
  /** Files whose block of badges is kept up to date. */
  readonly readme: readonly string[]
  /** The target branch keeps one commit. */
  readonly singleCommit: boolean
  /** Published files of badges and branches that no longer exist are removed. */
  readonly prune: boolean
  /** The target branch shows its badges. */
  readonly index: boolean
}
