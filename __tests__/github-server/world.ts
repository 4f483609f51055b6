import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GitRepository } from './git.ts'
import { Past } from './objects.ts'

export interface WorkflowSeed {
  readonly id: number
  readonly name: string
  readonly path: string
  /** Default `active`, which a deleted file's stays. */
  readonly state?: string
}

export interface RunSeed {
  readonly id: number
  readonly run_number: number
  readonly workflow: WorkflowSeed
  readonly status?: string
  readonly conclusion?: string | null
  readonly event?: string
  readonly head_branch?: string
  readonly head_sha?: string
  readonly run_attempt?: number
  /** `owner/name`; null: gone. */
  readonly head_repository?: string | null
  /** Login of whoever set it off; default `octocat`. */
  readonly actor?: string
  readonly created_at?: string
  readonly updated_at?: string
  /** Where the workflow sets a `run-name`, it is name and title of the run. */
  readonly run_name?: string
  /** Default: the first line of the commit. */
  readonly display_title?: string
  /** Attempts before the one that the seed describes, from the first on. */
  readonly earlier?: readonly EarlierAttempt[]
  /** How many answers of lists do without it: they lag. */
  readonly unlisted?: number
}

export interface EarlierAttempt {
  readonly conclusion: string
  readonly updated_at?: string
  readonly jobs?: readonly JobSeed[]
}

export interface JobSeed {
  readonly id: number
  readonly name: string
  /** How many answers still show it in progress, though with all its steps done: lists lag. */
  readonly lags?: number
  readonly status?: string
  readonly conclusion?: string | null
  readonly runner_name?: string | null
  readonly steps?: readonly { readonly name: string; readonly status: string; readonly conclusion: string | null }[]
}

export interface DeploymentSeed {
  /** The higher, the newer. */
  readonly id: number
  readonly environment: string
  /** Default `main`. */
  readonly ref?: string
  readonly sha?: string
  readonly created_at?: string
  /** In order of time. */
  readonly statuses?: readonly { readonly state: string; readonly created_at?: string }[]
}

export interface CheckRunSeed {
  readonly id: number
  readonly name: string
  readonly status?: string
  readonly conclusion?: string | null
  readonly started_at?: string | null
  readonly completed_at?: string | null
  /** Every run of a workflow has a suite of its own; the list tells runs of a name apart by suite. */
  readonly suite?: number
}

export interface CommitStatusSeed {
  readonly context: string
  readonly state: string
  readonly updated_at?: string
}

export interface ReleaseSeed {
  readonly tag: string
  readonly prerelease?: boolean
  readonly draft?: boolean
  /** Default: the time of every seed. */
  readonly published_at?: string
  /** Downloads of each of its assets. */
  readonly downloads?: readonly number[]
}

/** What GitHub knows of a repository as a whole; its tags and commits are those of git. */
export interface About {
  stars: number
  forks: number
  watchers: number
  issues: number
  pulls: number
  /** `too many`: GitHub refuses to count them. */
  contributors: number | 'too many'
  /** Its SPDX id; null: none. */
  license: string | null
  language: string | null
  createdAt: string
  /** When the newest commit of every branch was written. */
  authoredAt: string
  /** In KiB. */
  size: number | null
  /** Newest first. */
  releases: ReleaseSeed[]
}

export interface Repository {
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly git: GitRepository
  isPrivate: boolean
  archived: boolean
  defaultBranch: string
  ownerType: 'User' | 'Organization'
  readonly about: About
  /** Branches that a ruleset protects. */
  readonly ruled: Set<string>
  workflows: WorkflowSeed[]
  runs: RunSeed[]
  readonly jobs: Map<number, JobSeed[]>
  deployments: DeploymentSeed[]
  /** Names of environments. */
  environments: string[]
  /** By sha, or by a ref that then needs no commit in git; in order of time. */
  readonly checkRuns: Map<string, CheckRunSeed[]>
  /** By sha, or by a ref that then needs no commit in git; in order of time. */
  readonly statuses: Map<string, CommitStatusSeed[]>
  /** Above them GitHub gives up on a tree (codesandbox-client#8614), or tells of a part of it only. */
  /** How often each list was read, for those that lag. */
  readonly reads: Map<string, number>
  readonly limits: { treeEntries: number; listedEntries: number }
  /** Where it answers since it was renamed. */
  renamed: string | undefined
}

export type Level = 'read' | 'write'
export type Scope = 'contents' | 'actions' | 'checks' | 'statuses' | 'deployments' | 'issues' | 'pull-requests'

/** The time of what has no other. */
const TIME = '2026-01-01T00:00:00Z'

/** What a token may do. */
export interface Token {
  readonly kind: 'installation' | 'classic'
  readonly login: string
  /** `owner/name` of the repositories that it is good for. */
  readonly repositories: readonly string[]
  readonly permissions: Readonly<Partial<Record<Scope, Level>>>
  readonly scopes: readonly string[]
  /** Who uses it, as the record calls them. */
  readonly client: string
}

export interface Gist {
  readonly id: string
  readonly owner: string
  readonly files: Map<string, string>
  revision: number
  /** For replicas that lag. */
  readonly past: Past<Map<string, string>>
  /** What becomes of two requests at once: the later one is refused, or both land. */
  overlap: 'conflict' | 'last wins'
  isBusy: boolean
}

/** Everything that the double keeps: repositories as real bare git repositories, the rest in memory. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'github-'))
  readonly repositories = new Map<string, Repository>()
  readonly gists = new Map<string, Gist>()
  readonly tokens = new Map<string, Token>()

  /** A repository with one commit on its default branch, or without any. */
  async repository(
    fullName: string,
    options: { empty?: boolean; isPrivate?: boolean; defaultBranch?: string } = {}
  ): Promise<Repository> {
    const [owner = '', name = ''] = fullName.split('/')
    const defaultBranch = options.defaultBranch ?? 'main'
    const git = GitRepository.create(join(this.folder, `${owner}--${name}.git`), defaultBranch)
    if (options.empty !== true) {
      const tree = await git.tree(null, [{ path: 'README.md', content: Buffer.from('# demo\n') }])
      await git.swap(`refs/heads/${defaultBranch}`, await git.commit(tree, [], 'first'), null)
    }
    const repository: Repository = {
      owner,
      name,
      git,
      defaultBranch,
      id: 1296269 + this.repositories.size,
      isPrivate: options.isPrivate ?? false,
      archived: false,
      ownerType: 'User',
      about: {
        ...{ stars: 0, forks: 0, watchers: 0, issues: 0, pulls: 0, contributors: 1, size: 0 },
        ...{ license: null, language: null, createdAt: TIME, authoredAt: TIME, releases: [] }
      },
      ruled: new Set(),
      workflows: [],
      runs: [],
      jobs: new Map(),
      deployments: [],
      environments: [],
      checkRuns: new Map(),
      statuses: new Map(),
      reads: new Map(),
      limits: { treeEntries: 200, listedEntries: 100_000 },
      renamed: undefined
    }
    this.repositories.set(fullName.toLowerCase(), repository)
    return repository
  }

  /** Commits the files of workflows to the default branch. */
  async commitWorkflows({ git, defaultBranch }: Repository, files: Readonly<Record<string, string>>): Promise<void> {
    const ref = `refs/heads/${defaultBranch}`
    const head = await git.resolve(ref)
    const items = Object.entries(files).map(([name, text]) => ({
      path: `.github/workflows/${name}`,
      content: Buffer.from(text)
    }))
    await git.swap(ref, await git.commit(await git.tree(head, items), head === null ? [] : [head], 'workflows'), head)
  }

  /** A token as `GITHUB_TOKEN` is: good for one repository. */
  installationToken(
    token: string,
    repository: string,
    permissions: Token['permissions'],
    client = `client ${String(this.tokens.size + 1)}`
  ): void {
    this.tokens.set(token, {
      client,
      kind: 'installation',
      login: 'github-actions[bot]',
      repositories: [repository],
      permissions,
      scopes: []
    })
  }

  classicToken(
    token: string,
    login: string,
    { scopes = [], repositories = [], client }: Partial<Pick<Token, 'scopes' | 'repositories' | 'client'>>
  ): void {
    this.tokens.set(token, {
      client: client ?? `client ${String(this.tokens.size + 1)}`,
      kind: 'classic',
      login,
      repositories,
      permissions: {
        ...{ contents: 'write', actions: 'read', checks: 'read', statuses: 'read', deployments: 'read' },
        ...{ issues: 'read', 'pull-requests': 'read' }
      },
      scopes
    })
  }

  gist(id: string, owner: string, files: Record<string, string>): Gist {
    const gist: Gist = {
      id,
      owner,
      files: new Map(Object.entries(files)),
      revision: 1,
      past: new Past(),
      overlap: 'conflict',
      isBusy: false
    }
    this.gists.set(id, gist)
    return gist
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
