import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { node24 } from '../../scripts/node.mjs'
import { secretsIn } from '../github-server/audit.ts'
import { GitHubServer } from '../github-server/server.ts'
import type { Repository, WorkflowSeed } from '../github-server/world.ts'
import { Action } from './action.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Node 24, as `runs.using: node24` of the action means it. */
export const NODE_24 = node24()
export const TOKEN = 'ghs_canaryInstallationToken0123456789ab'
export const GIST_TOKEN = 'ghp_canaryClassicToken0123456789abcdefgh'
export const CI: WorkflowSeed = { id: 161335, name: 'CI', path: '.github/workflows/ci.yml' }

const PUBLISH = new Action('action.yml')
const MANAGE = new Action('records/action.yml')
/** What the defaults of inputs see; without a `job.check_run_id`, as on servers that do not know it. */
const CONTEXTS = { github: { token: TOKEN }, job: { status: 'success' } }

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** What the runner was told to mask, which it does not show. */
  readonly masks: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface Badge {
  readonly id: string
  readonly status: string | null
  readonly label: string
  readonly message: string
  readonly color: string
  readonly path: string
  readonly link_url: string | null
  readonly image_url: string
  readonly markdown: string
  readonly changed: boolean
}

/** The first of the badges in the output `badges`. */
export const badgeOf = (outcome: Outcome): Badge =>
  (JSON.parse(outcome.outputs['badges'] ?? '[]') as Badge[])[0] as Badge

/** Operations, as the double calls them. */
export const RUNS = 'actions/list-workflow-runs'
export const JOBS = 'actions/list-jobs-for-workflow-run'
export const HEAD = 'GraphQL query PublishBadgesHead'
export const COMMIT = 'GraphQL mutation PublishBadges'
/** The first publication. */
export const PLANT = ['git/create-tree', 'git/create-commit', 'git/create-ref']

/** Operations in their order. The first read of a destination comes before the look-up of newer runs that is sent with it. */
export function withReadFirst(operations: readonly string[]): string[] {
  const at = operations.indexOf(RUNS)
  const read = operations[at + 1]
  if (at < 0 || (read !== HEAD && read !== 'gists/get')) return [...operations]
  return operations.toSpliced(at, 2, read, RUNS)
}

/** What a run is given; what is left out is a push to `main` of `octo/demo`, run 99, number 11. */
export interface Step {
  /** The step's `with`, for inputs that the action declares. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly payload?: object
  readonly node?: string
  readonly signalAfter?: number
  /** Given the process, once it runs. */
  readonly started?: (child: ChildProcess) => void
}

/** A repository on the double, a workspace, and the built action as the runner starts it. */
export class Scene {
  readonly server: GitHubServer
  readonly repository: Repository
  readonly workspace = mkdtempSync(join(tmpdir(), 'workspace-'))

  private constructor(server: GitHubServer, repository: Repository) {
    this.server = server
    this.repository = repository
  }

  static async open(options: Parameters<GitHubServer['world']['repository']>[1] = {}): Promise<Scene> {
    const server = await GitHubServer.start()
    const repository = await server.world.repository('octo/demo', options)
    repository.workflows.push(CI, { id: 269289, name: 'Release', path: '.github/workflows/release.yml' })
    server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write', actions: 'read' })
    server.world.classicToken(GIST_TOKEN, 'octo', { scopes: ['gist'] })
    return new Scene(server, repository)
  }

  async close(): Promise<void> {
    refuseTokens({ record: this.server.record.lines, commits: this.repository.git.objects.texts.join('\n') })
    await this.server.stop()
    rmSync(this.workspace, { recursive: true, force: true })
    const { violations } = this.server
    if (violations.length > 0) throw new Error(violations.join('\n'))
  }

  /** The payload's `repository`, as every event has it. */
  get payloadRepository(): object {
    const { id, owner, name, isPrivate, defaultBranch } = this.repository
    return {
      id,
      name,
      full_name: `${owner}/${name}`,
      private: isPrivate,
      fork: false,
      default_branch: defaultBranch,
      owner: { login: owner, type: 'User' }
    }
  }

  /** Runs the action in a process of its own with the runner's environment and nothing else. */
  run(step: Step = {}): Promise<Outcome> {
    return this.#spawn([PUBLISH.main], step, PUBLISH)
  }

  /** Runs the action that manages badges. */
  manage(step: Step = {}): Promise<Outcome> {
    return this.#spawn([MANAGE.main], step, MANAGE)
  }

  /** Runs the command line in the same environment; inputs are for actions. */
  cli(words: readonly string[], step: Omit<Step, 'inputs'> = {}): Promise<Outcome> {
    return this.#spawn(['dist/cli.js', ...words], step)
  }

  /** A file of the badge branch. */
  badge(path: string, branch = 'badges'): Promise<string | undefined> {
    return this.repository.git.file(`refs/heads/${branch}`, path)
  }

  async #spawn([program = '', ...words]: readonly string[], step: Step, action?: Action): Promise<Outcome> {
    const files = mkdtempSync(join(tmpdir(), 'runner-'))
    try {
      const inputs = action?.environment(step.inputs ?? {}, CONTEXTS)
      const child = spawn(step.node ?? NODE_24, [join(ROOT, program), ...words], {
        env: { ...this.#environment(files, step), ...inputs, ...step.env },
        cwd: this.workspace,
        stdio: ['ignore', 'pipe', 'pipe']
      })
      const stdout: Buffer[] = []
      const stderr: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
      step.started?.(child)
      if (step.signalAfter !== undefined) setTimeout(() => child.kill('SIGTERM'), step.signalAfter)
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
      const [output, summary] = [textOf(join(files, 'output')), textOf(join(files, 'summary'))]
      const { masks, rest } = withoutMasks(Buffer.concat(stdout).toString())
      const said = { stdout: rest, stderr: Buffer.concat(stderr).toString() }
      refuseTokens({ ...said, output, summary })
      return { code, ...said, masks, outputs: parseOutputs(output), summary }
    } finally {
      rmSync(files, { recursive: true, force: true })
    }
  }

  #environment(files: string, { payload = {} }: Step): Record<string, string> {
    mkdirSync(files, { recursive: true })
    for (const name of ['output', 'summary']) writeFileSync(join(files, name), '')
    writeFileSync(join(files, 'event.json'), JSON.stringify({ repository: this.payloadRepository, ...payload }))
    return {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: this.server.url,
      GITHUB_GRAPHQL_URL: `${this.server.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/demo',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(files, 'event.json'),
      GITHUB_WORKFLOW: 'CI',
      GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
      GITHUB_RUN_ID: '99',
      GITHUB_RUN_NUMBER: '11',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: 'b'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_ACTOR: 'octocat',
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_OUTPUT: join(files, 'output'),
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      RUNNER_NAME: 'runner-1'
    }
  }
}

/** In no test of them all may a token show in what is said, sent or kept, whatever its form. */
function refuseTokens(texts: Readonly<Record<string, string>>): void {
  const shown = secretsIn(texts, [TOKEN, GIST_TOKEN])
  if (shown.length > 0) throw new Error(`A token shows in ${shown.join(', ')}`)
}

/** Commands at the very start; the runner takes them out of the log. */
function withoutMasks(stdout: string): { readonly masks: readonly string[]; readonly rest: string } {
  const [commands = ''] = /^(?:::add-mask::.*\n)*/.exec(stdout) ?? []
  const masks = [...commands.matchAll(/^::add-mask::(.*)$/gm)].map(([, text = '']) => text)
  return { masks, rest: stdout.slice(commands.length) }
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** The runner's file command: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value])
  )
}
