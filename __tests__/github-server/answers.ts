import type {
  CheckRunSeed,
  CommitStatusSeed,
  DeploymentSeed,
  Gist,
  JobSeed,
  ReleaseSeed,
  Repository,
  RunSeed,
  WorkflowSeed
} from './world.ts'
import type { CommitFields, TreeItem } from './objects.ts'
import { examples } from './schemas.ts'

type Json = Record<string, unknown>

const example = (operation: string): Json => examples[operation] as Json
const firstOf = (operation: string, key: string): Json => (example(operation)[key] as Json[])[0] as Json

const RUN = firstOf('actions/list-workflow-runs', 'workflow_runs')
const JOB = firstOf('actions/list-jobs-for-workflow-run', 'jobs')
const WORKFLOW = firstOf('actions/list-repo-workflows', 'workflows')
const ENVIRONMENT = firstOf('repos/get-all-environments', 'environments')
const CHECK_RUN = firstOf('checks/list-for-ref', 'check_runs')
const COMMIT_STATUS = firstOf('repos/get-combined-status-for-ref', 'statuses')
const [DEPLOYMENT, DEPLOYMENT_STATUS] = ['repos/list-deployments', 'repos/list-deployment-statuses'].map(
  (operation) => (examples[operation] as Json[])[0] as Json
)
const TIME = '2026-01-01T00:00:00Z'

const ownerOf = (repository: Repository): Json => ({
  ...((example('repos/get')['owner'] ?? {}) as Json),
  login: repository.owner,
  type: repository.ownerType
})

/** The example is of a fork, and what stands in it of its source leaves its own schema. */
const REPOSITORY = Object.fromEntries(
  Object.entries(example('repos/get')).filter(([key]) => !['parent', 'source', 'template_repository'].includes(key))
)

/** GitHub's example repository with what the double knows of this one. */
export function repositoryJson(repository: Repository): Json {
  const fullName = repository.renamed ?? `${repository.owner}/${repository.name}`
  return {
    ...REPOSITORY,
    fork: false,
    id: repository.id,
    name: fullName.slice(fullName.indexOf('/') + 1),
    full_name: fullName,
    owner: ownerOf(repository),
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    language: 'TypeScript',
    archived: repository.archived,
    default_branch: repository.defaultBranch
  }
}

function minimal(fullName: string): Json {
  const [owner = '', name = ''] = fullName.split('/')
  const base = RUN['head_repository'] as Json
  return { ...base, name, full_name: fullName, owner: { ...(base['owner'] as Json), login: owner } }
}

export function workflowJson({ id, name, path, state = 'active' }: WorkflowSeed): Json {
  return { ...WORKFLOW, id, name, path, state }
}

export function runJson(repository: Repository, run: RunSeed): Json {
  const fullName = `${repository.owner}/${repository.name}`
  const head = run.head_repository === undefined ? fullName : run.head_repository
  const status = run.status ?? 'completed'
  const actor = { ...(RUN['actor'] as Json), login: run.actor ?? 'octocat' }
  const created = run.created_at ?? TIME
  return {
    ...RUN,
    id: run.id,
    name: run.run_name ?? run.workflow.name,
    display_title: run.run_name ?? run.display_title ?? 'Mend the build',
    path: run.workflow.path,
    workflow_id: run.workflow.id,
    run_number: run.run_number,
    run_attempt: run.run_attempt ?? 1,
    event: run.event ?? 'push',
    status,
    conclusion: status === 'completed' ? (run.conclusion ?? 'success') : null,
    head_branch: run.head_branch ?? 'main',
    head_sha: run.head_sha ?? 'a'.repeat(40),
    actor,
    triggering_actor: actor,
    created_at: created,
    run_started_at: created,
    updated_at: run.updated_at ?? created,
    pull_requests: [],
    repository: minimal(fullName),
    head_repository: head === null ? null : minimal(head)
  }
}

export function jobJson(runId: number, job: JobSeed): Json {
  const status = job.status ?? 'completed'
  return {
    ...JOB,
    id: job.id,
    run_id: runId,
    name: job.name,
    status,
    conclusion: status === 'completed' ? (job.conclusion ?? 'success') : null,
    created_at: TIME,
    started_at: TIME,
    completed_at: status === 'completed' ? TIME : null,
    check_run_url: `https://api.github.com/repos/o/r/check-runs/${job.id}`,
    runner_name: job.runner_name ?? null,
    steps: (job.steps ?? []).map((step, index) => ({
      ...step,
      number: index + 1,
      started_at: TIME,
      completed_at: TIME
    }))
  }
}

/** GitHub docs, "Gists": more files are not listed. */
const MOST_FILES = 300

export function gistJson(gist: Gist, rawBase: string): Json {
  const revision = gist.revision.toString(16).padStart(40, '0')
  const files = [...gist.files].slice(0, MOST_FILES).map(([filename, content]) => [
    filename,
    {
      filename,
      type: filename.endsWith('.svg') ? 'image/svg+xml' : 'application/json',
      raw_url: `${rawBase}/${gist.owner}/${gist.id}/raw/${revision}/${encodeURIComponent(filename)}`,
      size: Buffer.byteLength(content),
      truncated: content.length > 1_000_000,
      content: content.slice(0, 1_000_000),
      encoding: 'utf-8'
    }
  ])
  const base = example('gists/get')
  return {
    ...base,
    id: gist.id,
    owner: { ...(base['owner'] as Json), login: gist.owner },
    files: Object.fromEntries(files) as Json,
    truncated: gist.files.size > MOST_FILES
  }
}

type Commit = { readonly oid: string } & CommitFields

const API = 'https://api.github.com/'

export function gitCommitJson({ oid, tree, parents, message }: Commit): Json {
  const above = parents.map((sha) => ({ sha, url: API, html_url: API }))
  return { ...example('git/create-commit'), sha: oid, tree: { url: API, sha: tree }, message, parents: above }
}

export function commitJson({ oid, tree, parents, message }: Commit): Json {
  const [base] = examples['repos/list-commits'] as Json[]
  const commit = { ...(base?.['commit'] as Json), message, tree: { url: API, sha: tree } }
  return { ...base, sha: oid, commit, parents: parents.map((sha) => ({ sha, url: API, html_url: API })) }
}

export const branchJson = (known: { readonly name: string; readonly commit: Json }): Json => ({
  ...example('repos/get-branch'),
  ...known
})

export const blobJson = (sha: string): Json => ({ sha, url: `${API}blob` })

/** A tree, cut short where it lists more than GitHub tells of. */
export function treeJson({ git, limits }: Repository, sha: string, { recursive }: { recursive: boolean }): Json {
  const items = recursive
    ? git.objects.below(sha)
    : git.objects.entries(sha).map((item) => ({ ...item, path: item.name }))
  const tree = items.slice(0, limits.listedEntries).map(({ mode, type, oid, path }) => ({
    path,
    mode,
    type,
    sha: oid,
    ...(type === 'blob' ? { size: git.objects.read(oid)?.body.length ?? 0 } : {}),
    url: `${API}git/${type}s/${oid}`
  }))
  return { sha, url: `${API}git/trees/${sha}`, tree, truncated: items.length > limits.listedEntries }
}

type Snapshot = { readonly path: string; readonly item: TreeItem }

function entryJson({ owner, name, git }: Repository, { path, item }: Snapshot): Json {
  const url = `${API}repos/${owner}/${name}/contents/${encodeURI(path)}`
  return {
    type: item.type === 'tree' ? 'dir' : 'file',
    name: path.split('/').at(-1) ?? '',
    path,
    sha: item.oid,
    size: item.type === 'tree' ? 0 : (git.objects.read(item.oid)?.body.length ?? 0),
    url,
    git_url: API,
    html_url: API,
    download_url: item.type === 'tree' ? null : url,
    _links: { self: url, git: API, html: API }
  }
}

/** What stands at a path: a file with its text up to 1 MB, or the list of a folder. */
export function contentJson(repository: Repository, { path, item }: Snapshot): Json | Json[] {
  const { objects } = repository.git
  if (item.type === 'tree')
    return objects
      .entries(item.oid)
      .map((one) => entryJson(repository, { path: path === '' ? one.name : `${path}/${one.name}`, item: one }))
  const { body } = objects.read(item.oid) ?? { body: Buffer.alloc(0) }
  const isSmall = body.length <= 1_000_000
  const text = isSmall
    ? { encoding: 'base64', content: lines(body.toString('base64')) }
    : { encoding: 'none', content: '' }
  return { ...entryJson(repository, { path, item }), ...text }
}

/** Base64 as GitHub breaks it. */
const lines = (text: string): string => text.replace(/.{60}/g, '$&\n')

export function deploymentJson(deployment: DeploymentSeed): Json {
  const created = deployment.created_at ?? TIME
  return {
    ...DEPLOYMENT,
    id: deployment.id,
    environment: deployment.environment,
    original_environment: deployment.environment,
    ref: deployment.ref ?? 'main',
    sha: deployment.sha ?? 'a'.repeat(40),
    created_at: created,
    updated_at: deployment.statuses?.at(-1)?.created_at ?? created
  }
}

/** The states of a deployment, newest first. */
export function deploymentStatusesJson({ environment, statuses = [] }: DeploymentSeed): Json[] {
  return statuses
    .map(({ state, created_at = TIME }, index) => ({
      ...DEPLOYMENT_STATUS,
      id: index + 1,
      state,
      environment,
      created_at,
      updated_at: created_at
    }))
    .reverse()
}

export function environmentJson(name: string, index: number): Json {
  return { ...ENVIRONMENT, id: index + 1, name }
}

export function checkRunJson(sha: string, run: CheckRunSeed): Json {
  const status = run.status ?? 'completed'
  const isDone = status === 'completed'
  return {
    ...CHECK_RUN,
    id: run.id,
    name: run.name,
    head_sha: sha,
    status,
    conclusion: isDone ? (run.conclusion === undefined ? 'success' : run.conclusion) : null,
    started_at: run.started_at === undefined ? TIME : run.started_at,
    completed_at: isDone ? (run.completed_at === undefined ? TIME : run.completed_at) : null,
    check_suite: { id: run.suite ?? 5 },
    pull_requests: []
  }
}

/** GitHub docs, "Get the combined status for a specific reference". */
export function combinedState(statuses: readonly CommitStatusSeed[]): string {
  const states = statuses.map(({ state }) => state)
  if (states.some((state) => state === 'error' || state === 'failure')) return 'failure'
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success'
}

export function commitStatusJson({ context, state, updated_at = TIME }: CommitStatusSeed, index: number): Json {
  return { ...COMMIT_STATUS, id: index + 1, context, state, created_at: updated_at, updated_at }
}

/** What stands around the statuses of a commit. */
export function combinedJson(repository: Repository, sha: string): Json {
  return {
    ...example('repos/get-combined-status-for-ref'),
    sha,
    repository: minimal(`${repository.owner}/${repository.name}`)
  }
}

const [CONTRIBUTOR = {}] = examples['repos/list-contributors'] as Json[]
const [RELEASE = {}] = examples['repos/list-releases'] as Json[]

export const contributorJson = (_: unknown, index: number): Json => ({
  ...CONTRIBUTOR,
  id: index + 1,
  login: `octocat-${String(index + 1)}`
})

export function releaseJson(release: ReleaseSeed, index: number): Json {
  const { tag, prerelease = false, draft = false, published_at = TIME, downloads = [] } = release
  const [asset = {}] = RELEASE['assets'] as Json[]
  return {
    ...RELEASE,
    ...{ id: index + 1, tag_name: tag, name: tag, prerelease, draft, published_at: draft ? null : published_at },
    assets: downloads.map((download_count, number) => ({ ...asset, id: number + 1, download_count }))
  }
}
