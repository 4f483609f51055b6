import { readFileSync } from 'node:fs'
import { BadgeError } from '../errors.ts'
import type { RepositoryFacts } from './facts.ts'
import { type Fields, isFields, optionalText, optionalTime } from './shape.ts'

/** The run that set off a `workflow_run` event, as its payload names it. It counts with its conclusion where lists do not show it yet. */
export interface TriggeringRun {
  readonly id: number
  readonly number: number
  readonly attempt: number
  /** `name` is the workflow's own, not the `run-name`; '' where the payload does not tell. */
  readonly workflow: { readonly id: number; readonly path: string; readonly name: string }
  readonly branch: string | null
  readonly sha: string
  readonly event: string
  readonly actor: string | null
  /** In milliseconds since the epoch; 0 where the payload does not tell. */
  readonly createdAt: number
  readonly at: number
  readonly displayTitle: string
  /** `owner/name`; null where it is gone. */
  readonly headRepository: string | null
  readonly status: string
  readonly conclusion: string | null
}

/** The head of a pull request: its commit, and `owner/name` of the repository that it comes from; null where it is gone. */
export interface Proposal {
  readonly sha: string
  readonly repository: string | null
}

/** The event in a file; no file is no event. */
export function readPayload(path: string): Fields {
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
  throw new BadgeError('invalid', `The event ${path} is no JSON object.`)
}

/** What the event's pull request proposes. */
export function proposedBy(pullRequest: unknown): Proposal | undefined {
  const head = isFields(pullRequest) ? pullRequest['head'] : undefined
  if (!isFields(head)) return undefined
  const sha = optionalText(head, 'sha') ?? ''
  return { sha, repository: isFields(head['repo']) ? optionalText(head['repo'], 'full_name') : null }
}

/** What the event tells of the repository; undefined: not all of it. */
export function factsOf(repository: Fields): RepositoryFacts | undefined {
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

/** The name of a run is its workflow's, unless it is a `run-name`, which is the title as well. */
function ownName(run: Fields): string {
  const name = optionalText(run, 'name') ?? ''
  return name === optionalText(run, 'display_title') ? '' : name
}

/** The event's `workflow_run`. */
export function triggeringRun(run: unknown, workflow: Fields): TriggeringRun | undefined {
  if (!isFields(run) || typeof run['id'] !== 'number' || typeof run['workflow_id'] !== 'number') return undefined
  const head = run['head_repository']
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
    actor: isFields(run['actor']) ? optionalText(run['actor'], 'login') : null,
    createdAt: optionalTime(run, 'created_at') ?? 0,
    at: optionalTime(run, 'updated_at') ?? 0,
    displayTitle: optionalText(run, 'display_title') ?? '',
    headRepository: isFields(head) ? optionalText(head, 'full_name') : null,
    status: optionalText(run, 'status') ?? '',
    conclusion: optionalText(run, 'conclusion')
  }
}
