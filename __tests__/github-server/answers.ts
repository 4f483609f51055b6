import type { Gist, JobSeed, Repository, RunSeed, WorkflowSeed } from './world.ts'
import { examples } from './schemas.ts'

type Json = Record<string, unknown>

const example = (operation: string): Json => examples[operation] as Json
const firstOf = (operation: string, key: string): Json => (example(operation)[key] as Json[])[0] as Json

const RUN = firstOf('actions/list-workflow-runs', 'workflow_runs')
const JOB = firstOf('actions/list-jobs-for-workflow-run', 'jobs')
const WORKFLOW = firstOf('actions/list-repo-workflows', 'workflows')
const TIME = '2026-01-01T00:00:00Z'

const ownerOf = (repository: Repository): Json => ({
  ...((example('repos/get')['owner'] ?? {}) as Json),
  login: repository.owner,
  type: repository.ownerType
})

/** GitHub's example repository with what the double knows of this one. */
export function repositoryJson(repository: Repository): Json {
  return {
    ...example('repos/get'),
    id: repository.id,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
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

export function workflowJson({ id, name, path }: WorkflowSeed): Json {
  return { ...WORKFLOW, id, name, path, state: 'active' }
}

export function runJson(repository: Repository, run: RunSeed): Json {
  const fullName = `${repository.owner}/${repository.name}`
  const head = run.head_repository === undefined ? fullName : run.head_repository
  const status = run.status ?? 'completed'
  return {
    ...RUN,
    id: run.id,
    name: run.workflow.name,
    path: run.workflow.path,
    workflow_id: run.workflow.id,
    run_number: run.run_number,
    run_attempt: run.run_attempt ?? 1,
    event: run.event ?? 'push',
    status,
    conclusion: status === 'completed' ? (run.conclusion ?? 'success') : null,
    head_branch: run.head_branch ?? 'main',
    head_sha: run.head_sha ?? 'a'.repeat(40),
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

export function gistJson(gist: Gist, rawBase: string): Json {
  const revision = gist.revision.toString(16).padStart(40, '0')
  const files = [...gist.files].map(([filename, content]) => [
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
    files: Object.fromEntries(files) as Json
  }
}

export function commitJson(sha: string, tree: string, message: string): Json {
  return { ...example('git/create-commit'), sha, tree: { url: 'https://api.github.com/', sha: tree }, message }
}
