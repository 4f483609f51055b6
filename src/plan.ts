import type { Definition } from './badge/definition.ts'
import type { FailureKind } from './errors.ts'
import type { OwnJob } from './status/current-run.ts'
import type { Format } from './render/render.ts'

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

/** Everything that the inputs say, read once. */
export interface Plan {
  readonly badges: readonly Definition[]
  readonly destination: Destination
  /** Template of the file path, without an ending; undefined: the destination's own default. */
  readonly path: string | undefined
  readonly formats: readonly Format[]
  readonly dryRun: boolean
  /** A private repository agrees to a public target. */
  readonly allowPublic: boolean
  readonly failOn: FailOn
  readonly token: string
  readonly gistToken: string
  /** What the runner tells of our own job. */
  readonly job: OwnJob
}
