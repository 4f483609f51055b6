import type { Definition, Judging, RunFilters } from '../src/badge/definition.ts'
import { type Context } from '../src/context.ts'
import { readContext } from '../src/github/context.ts'
import { readDefinition, readInputs, type Input, type Inputs } from '../src/inputs/inputs.ts'
import { planFrom, type Plan } from '../src/publish/plan.ts'
import type { BadgeFile, Draft, PublishRequest, SourceRun } from '../src/destination/destination.ts'

/** All runs count. */
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

/** How results become a status unless a badge says otherwise. */
export const DEFAULT_JUDGING: Judging = {
  inProgress: 'last',
  ignore: [],
  strict: false,
  maxAge: undefined,
  each: undefined
}

/** A push to main of octo/demo, by the workflow ci.yml. */
export function contextOf(more: Partial<Context> = {}): Context {
  const context = readContext({
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_NUMBER: '11',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_WORKSPACE: '/workspace'
  })
  return { ...context, ...more }
}

/** What inputs say. */
export function askedOf(given: Partial<Record<Input, string>> = {}): Promise<Inputs> {
  return readInputs(
    (input) => given[input] ?? '',
    (input) => given[input] !== undefined
  )
}

/** The plan that inputs make without a manifest. */
export async function planOf(given: Partial<Record<Input, string>> = {}): Promise<Plan> {
  return planFrom(await askedOf(given))
}

/** The badge that inputs describe. */
export function definitionOf(given: Partial<Record<Input, string>> = {}): Definition {
  return readDefinition(
    (input) => given[input] ?? '',
    (input) => given[input] !== undefined
  )
}

/** A request to publish files that no newer run exists for, and that nobody else writes. */
export function requestOf(files: readonly BadgeFile[], more: Partial<PublishRequest & Draft> = {}): PublishRequest {
  const { message = { headline: 'Publish badges', body: '' }, ...rest } = more
  return {
    draft: { files, message },
    redraw: () => Promise.reject(new Error('nobody else has written a file')),
    hasNewerRun: () => Promise.resolve(false),
    ...rest
  }
}

/** The run of the workflow ci.yml that `contextOf` describes, on the first attempt. */
export function sourceRunOf(more: Partial<SourceRun> = {}): SourceRun {
  const run = { id: 99, number: 11, attempt: 1, workflow: 'ci.yml', branch: 'main' }
  return { ...run, cancelled: false, ...more }
}
