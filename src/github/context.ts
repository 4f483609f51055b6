import { readFileSync } from 'node:fs'
import { BadgeError, invalid } from '../errors.ts'
import { parseRepository, type Repository } from '../repository-name.ts'
import type { Context, PullRequestHead, RepositoryFacts, TriggeringRun } from '../context.ts'
import { asFields, type Fields, isFields, optionalObject, optionalText, optionalTime } from './response.ts'

export type Environment = Readonly<Partial<Record<string, string>>>

/** Reads the context from the runner's variables and the event's payload (`GITHUB_EVENT_PATH`). */
export function readContext(env: Environment): Context {
  const get = (name: string): string => env[name] ?? ''
  const payload = readPayload(get('GITHUB_EVENT_PATH'))
  const source = optionalObject(payload, 'repository')
  const path = workflowPath(get('GITHUB_WORKFLOW_REF'))
  const apiUrl = get('GITHUB_API_URL') || 'https://api.github.com'
  return {
    event: get('GITHUB_EVENT_NAME'),
    repository: repositoryOf(get('GITHUB_REPOSITORY') || (optionalText(source, 'full_name') ?? '')),
    facts: factsOf(source),
    triggering: triggeringRun(payload),
    pullRequestHead: headOf(optionalObject(payload, 'pull_request')),
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
    throw invalid('GITHUB_REPOSITORY', text, 'is not a repository name. Use owner/name, as the runner sets it.')
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

/** The payload in a file; '' for no file. */
function readPayload(path: string): Fields {
  if (path === '') return {}
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isFields(payload)) return payload
  } catch (error) {
    throw new BadgeError(
      'invalid',
      `Cannot read the event ${path}: ${error instanceof Error ? error.message : String(error)}`
    )
  }
  throw new BadgeError('invalid', `The event ${path} is not a JSON object.`)
}

function headOf(pullRequest: Fields): PullRequestHead | undefined {
  const head = pullRequest['head']
  if (!isFields(head)) return undefined
  return { sha: optionalText(head, 'sha') ?? '', repository: optionalText(optionalObject(head, 'repo'), 'full_name') }
}

/** The repository as the event describes it; undefined: not completely. */
function factsOf(repository: Fields): RepositoryFacts | undefined {
  const { id, owner, private: isPrivate } = repository
  const defaultBranch = optionalText(repository, 'default_branch')
  if (typeof id !== 'number' || typeof isPrivate !== 'boolean' || defaultBranch === null || !isFields(owner))
    return undefined
  return {
    id: String(id),
    defaultBranch,
    isPrivate,
    isFork: repository['fork'] === true,
    ownedByOrganization: owner['type'] === 'Organization'
  }
}

/** The name of a run is its workflow's, unless it is a `run-name`, which is also the title. */
function ownName(run: Fields): string {
  const name = optionalText(run, 'name') ?? ''
  return name === optionalText(run, 'display_title') ? '' : name
}

/** The triggering run, from the payload's `workflow_run` and `workflow`. */
function triggeringRun(payload: Fields): TriggeringRun | undefined {
  const [run, workflow] = [optionalObject(payload, 'workflow_run'), optionalObject(payload, 'workflow')]
  if (typeof run['id'] !== 'number' || typeof run['workflow_id'] !== 'number') return undefined
  return {
    id: run['id'],
    number: Number(run['run_number']) || 1,
    attempt: Number(run['run_attempt']) || 1,
    workflow: {
      id: run['workflow_id'],
      path: (optionalText(run, 'path') ?? optionalText(workflow, 'path') ?? '').replace(/@[^]*$/, ''),
      name: optionalText(workflow, 'name') ?? ownName(run)
    },
    branch: optionalText(run, 'head_branch'),
    sha: optionalText(run, 'head_sha') ?? '',
    event: optionalText(run, 'event') ?? '',
    actor: optionalText(optionalObject(run, 'actor'), 'login'),
    createdAt: optionalTime(run, 'created_at') ?? 0,
    at: optionalTime(run, 'updated_at') ?? 0,
    displayTitle: optionalText(run, 'display_title') ?? '',
    headRepository: optionalText(optionalObject(run, 'head_repository'), 'full_name'),
    status: optionalText(run, 'status') ?? '',
    conclusion: optionalText(run, 'conclusion')
  }
}

/** Keys of payloads that identify the event, in this order. */
const EVENT_KEYS: readonly (readonly [key: string, event: string])[] = [
  ['workflow_run', 'workflow_run'],
  ['workflow_job', 'workflow_job'],
  ['pull_request', 'pull_request'],
  ['merge_group', 'merge_group'],
  ['release', 'release'],
  ['deployment_status', 'deployment_status'],
  ['deployment', 'deployment'],
  ['check_run', 'check_run'],
  ['check_suite', 'check_suite'],
  ['issue', 'issues'],
  ['schedule', 'schedule'],
  ['inputs', 'workflow_dispatch'],
  ['client_payload', 'repository_dispatch'],
  ['commits', 'push']
]

/**
 * The runner's variables for an event in a file, as far as the payload contains them. The run that this process may be part
 * of is not the event's, unless the file is its own event. Its workflow is the event's if the repository is the same.
 */
export function environmentFromEvent(path: string, env: Environment): Environment {
  if (path === env['GITHUB_EVENT_PATH']) return env
  const payload = readPayload(path)
  const repository = optionalObject(payload, 'repository')
  const ref = refOf(payload) ?? `refs/heads/${optionalText(repository, 'default_branch') ?? ''}`
  const isTag = ref.startsWith('refs/tags/')
  const fullName = optionalText(repository, 'full_name') ?? ''
  const isForeign = env['GITHUB_WORKFLOW_REF']?.toLowerCase().startsWith(`${fullName.toLowerCase()}/`) !== true
  return {
    ...env,
    ...(isForeign ? { GITHUB_WORKFLOW: '', GITHUB_WORKFLOW_REF: '' } : {}),
    GITHUB_RUN_ID: '',
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: EVENT_KEYS.find(([key]) => key in payload)?.[1] ?? 'push',
    GITHUB_REPOSITORY: fullName,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    GITHUB_REF_TYPE: isTag ? 'tag' : 'branch',
    GITHUB_HEAD_REF: '',
    GITHUB_SHA: optionalText(payload, 'after') ?? '',
    GITHUB_ACTOR: optionalText(optionalObject(payload, 'sender'), 'login') ?? ''
  }
}

function refOf(payload: Fields): string | undefined {
  const ref = optionalText(payload, 'ref')
  if (ref !== null) return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
  const pull = payload['pull_request']
  if (isFields(pull)) return `refs/heads/${optionalText(asFields(pull['head'], 'head'), 'ref') ?? ''}`
  const release = payload['release']
  return isFields(release) ? `refs/tags/${optionalText(release, 'tag_name') ?? ''}` : undefined
}
