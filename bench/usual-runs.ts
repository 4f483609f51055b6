// The runs that `process.ts` times: what most users do most of the time.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const OID = 'a'.repeat(40)
const EARLIER = 'Publish badges [skip ci]\n\nBadge-Run: 98.1'

/** A branch with the badge of an earlier run. Every commit is accepted. */
const HEAD = {
  nameWithOwner: 'octo/demo',
  isPrivate: false,
  isArchived: false,
  isEmpty: false,
  defaultBranchRef: { name: 'main' },
  ref: { target: { oid: OID, tree: { oid: OID }, commit0: { nodes: [{ oid: OID, message: EARLIER }] } } },
  folder0: { entries: [{ name: 'ci.svg', oid: OID, type: 'blob' }] }
}

function answerTo(method: string | undefined, text: string): string {
  if (method === 'GET') return '{"total_count":0,"workflow_runs":[]}'
  const commit = { createCommitOnBranch: { commit: { oid: OID } } }
  return JSON.stringify({ data: text.includes('createCommitOnBranch') ? commit : { repository: HEAD } })
}

/** Answers at once, so that the time of a run is the program's own. */
const server = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk: Buffer) => (text += chunk.toString()))
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(answerTo(request.method, text))
  })
})

export const EVENT = {
  repository: {
    id: 1,
    full_name: 'octo/demo',
    private: false,
    fork: false,
    default_branch: 'main',
    owner: { login: 'octo', type: 'User' }
  }
}

export const NEEDS = { build: { result: 'success', outputs: {} }, test: { result: 'success', outputs: {} } }

export const environment = (folder: string, url: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  GITHUB_API_URL: url,
  GITHUB_GRAPHQL_URL: `${url}/graphql`,
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: join(folder, 'event.json'),
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_NUMBER: '11',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  INPUT_TOKEN: 'ghs_usual0123456789012345678901234567'
})

export interface UsualRun {
  readonly name: string
  /** Arguments of Node. */
  readonly words: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** On standard input; nothing is an empty one. */
  readonly input?: string
}

const LINES = '{"label":"build","status":"passing"}\n{"label":"coverage","message":"91 %","color":"#117c4d"}\n'

const runsOf = (dist: string): readonly UsualRun[] => {
  const cli = join(dist, 'cli.js')
  const event = join(ROOT, 'examples/workflow_run.completed.json')
  const manifest = join(ROOT, '__tests__/cases/manifests/every-kind-of-badge/input.yml')
  const action = [join(dist, 'index.js')]
  return [
    { name: 'action, changed badge', words: action, env: { INPUT_STATUS: 'success' } },
    { name: 'action, needs', words: action, env: { INPUT_NEEDS: JSON.stringify(NEEDS) } },
    { name: 'publish --event --directory', words: [cli, 'publish', '--event', event, '--directory', 'out'] },
    { name: 'list', words: [cli, 'list', '--manifest', manifest] },
    { name: 'svg --label --status', words: [cli, 'svg', '--label', 'build', '--status', 'passing'] },
    { name: 'svg --json-lines', words: [cli, 'svg', '--json-lines'], input: LINES }
  ]
}

export interface Stage {
  readonly runs: readonly UsualRun[]
  start(run: Omit<UsualRun, 'name'>): ChildProcess
  close(): void
}

/** Sets up the runs of a built program: a folder of their own, and a server in GitHub's place. */
export async function setStage(dist = join(ROOT, 'dist')): Promise<Stage> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const folder = mkdtempSync(join(tmpdir(), 'usual-runs-'))
  writeFileSync(join(folder, 'event.json'), JSON.stringify(EVENT))
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
  const base = environment(folder, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return {
    runs: runsOf(resolve(dist)),
    start: ({ words, env = {}, input }) => {
      const stdin = input === undefined ? 'ignore' : 'pipe'
      const child = spawn(process.execPath, words, {
        env: { ...base, ...env },
        cwd: folder,
        stdio: [stdin, 'pipe', 'pipe']
      })
      child.stdin?.end(input)
      return child
    },
    close: () => {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
