import { invalid } from '../errors.ts'
import type { RepositoryFacts } from './facts.ts'
import { factsOf, type Proposal, proposedBy, readPayload, type TriggeringRun, triggeringRun } from './payload.ts'
import { parseRepository, type Repository } from './repository.ts'
import { isFields, optionalText } from './shape.ts'

/** Where and why we run: GitHub docs, "Variables reference", and the event's payload. */
export interface Context {
  readonly event: string
  readonly repository: Repository
  /** What the event's payload tells of the repository; undefined: it has to be asked for. */
  readonly facts: RepositoryFacts | undefined
  readonly triggering: TriggeringRun | undefined
  /** What a pull request's run is about. */
  readonly proposed: Proposal | undefined
  /** File of the workflow (`.github/workflows/ci.yml`) and its name; a workflow without one is named by its file. */
  readonly workflow: { readonly path: string; readonly name: string } | undefined
  readonly run: { readonly id: number; readonly number: number; readonly attempt: number } | undefined
  readonly sha: string
  /** The run's own branch or tag; for a pull request the branch that it comes from. */
  readonly branch: string
  readonly tag: string | undefined
  readonly actor: string
  readonly runner: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly workspace: string
}

/** The branch or tag that the run is of: on `workflow_run` the triggering run's. '': there is none. */
export function branchOfRun({ event, triggering, branch }: Context): string {
  return event === 'workflow_run' ? (triggering?.branch ?? '') : branch
}

/** Whether the run is of that branch; a tag may have the same name. */
export function isOnBranch(branch: string, context: Context): boolean {
  return context.tag === undefined && branchOfRun(context) === branch
}

export type Environment = Readonly<Partial<Record<string, string>>>

/** Reads the context from the runner's variables and the event's payload (`GITHUB_EVENT_PATH`). */
export function readContext(env: Environment): Context {
  const get = (name: string): string => env[name] ?? ''
  const payload = readPayload(get('GITHUB_EVENT_PATH'))
  const source = isFields(payload['repository']) ? payload['repository'] : {}
  const path = workflowPath(get('GITHUB_WORKFLOW_REF'))
  const apiUrl = get('GITHUB_API_URL') || 'https://api.github.com'
  return {
    event: get('GITHUB_EVENT_NAME'),
    repository: repositoryOf(get('GITHUB_REPOSITORY') || (optionalText(source, 'full_name') ?? '')),
    facts: factsOf(source),
    triggering: triggeringRun(payload['workflow_run'], isFields(payload['workflow']) ? payload['workflow'] : {}),
    proposed: proposedBy(payload['pull_request']),
    workflow: path === undefined ? undefined : { path, name: get('GITHUB_WORKFLOW') },
    run: runOf(get),
    sha: get('GITHUB_SHA'),
    branch:
      get('GITHUB_HEAD_REF') || get('GITHUB_REF_NAME') || get('GITHUB_REF').replace(/^refs\/(?:heads|tags)\//, ''),
    tag:
      get('GITHUB_REF_TYPE') === 'tag' || get('GITHUB_REF').startsWith('refs/tags/')
        ? get('GITHUB_REF').replace(/^refs\/tags\//, '') || get('GITHUB_REF_NAME')
        : undefined,
    actor: get('GITHUB_ACTOR'),
    runner: get('RUNNER_NAME'),
    serverUrl: (get('GITHUB_SERVER_URL') || 'https://github.com').replace(/(?<!\/)\/+$/, ''),
    apiUrl,
    graphqlUrl: get('GITHUB_GRAPHQL_URL') || `${apiUrl.replace(/\/v3\/?$|(?<!\/)\/+$/, '')}/graphql`,
    workspace: get('GITHUB_WORKSPACE') || process.cwd()
  }
}

function repositoryOf(text: string): Repository {
  const repository = parseRepository(text)
  if (repository === undefined)
    throw invalid('GITHUB_REPOSITORY', text, 'is no repository. Allowed: owner/name, as the runner sets it.')
  return repository
}

/** `octo/demo/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml` */
function workflowPath(ref: string): string | undefined {
  return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(ref)?.[1]
}

function runOf(get: (name: string) => string): Context['run'] {
  const id = Number(get('GITHUB_RUN_ID'))
  if (!(id > 0)) return undefined
  return { id, number: Number(get('GITHUB_RUN_NUMBER')) || 1, attempt: Number(get('GITHUB_RUN_ATTEMPT')) || 1 }
}
