import type { Environment } from './context.ts'
import { readPayload } from './payload.ts'
import { asFields, type Fields, isFields, optionalText } from './shape.ts'

/** Keys of payloads that tell which event it is, in this order. */
const TELLING: readonly (readonly [key: string, event: string])[] = [
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
 * The runner's variables for an event in a file, as far as the payload tells them. A run that we may be in
 * ourselves is not the event's, unless the file is its own event; its workflow is, if it is the same repository's.
 */
export function environmentFromEvent(path: string, env: Environment): Environment {
  if (path === env['GITHUB_EVENT_PATH']) return env
  const payload = readPayload(path)
  const repository = isFields(payload['repository']) ? payload['repository'] : {}
  const ref = refOf(payload) ?? `refs/heads/${optionalText(repository, 'default_branch') ?? ''}`
  const isTag = ref.startsWith('refs/tags/')
  const fullName = optionalText(repository, 'full_name') ?? ''
  const isForeign = env['GITHUB_WORKFLOW_REF']?.toLowerCase().startsWith(`${fullName.toLowerCase()}/`) !== true
  return {
    ...env,
    ...(isForeign ? { GITHUB_WORKFLOW: '', GITHUB_WORKFLOW_REF: '' } : {}),
    GITHUB_RUN_ID: '',
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: TELLING.find(([key]) => key in payload)?.[1] ?? 'push',
    GITHUB_REPOSITORY: fullName,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    GITHUB_REF_TYPE: isTag ? 'tag' : 'branch',
    GITHUB_HEAD_REF: '',
    GITHUB_SHA: optionalText(payload, 'after') ?? '',
    GITHUB_ACTOR: isFields(payload['sender']) ? (optionalText(payload['sender'], 'login') ?? '') : ''
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
