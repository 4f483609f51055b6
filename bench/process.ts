// Whole processes, paired with `node -e 0` of the same binary in one run; see README.md of this folder.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ROUNDS = Number(process.argv[2] ?? 25)
const OID = 'a'.repeat(40)

/** Answers at once, so that what is measured is the client: a branch without our file, and a commit that is taken. */
const HEAD = {
  nameWithOwner: 'octo/demo',
  isPrivate: false,
  isArchived: false,
  isEmpty: false,
  defaultBranchRef: { name: 'main' },
  ref: { target: { oid: OID, tree: { oid: OID }, commit0: { nodes: [] } } },
  folder0: { entries: [] }
}
const server = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk: Buffer) => (text += chunk.toString()))
  request.on('end', () => {
    const data = text.includes('createCommitOnBranch')
      ? { createCommitOnBranch: { commit: { oid: OID } } }
      : { repository: HEAD }
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"total_count":0,"workflow_runs":[]}')
      return
    }
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ data }))
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const event = join(folder, 'event.json')
const repository = {
  id: 1,
  full_name: 'octo/demo',
  private: false,
  fork: false,
  default_branch: 'main',
  owner: { login: 'octo', type: 'User' }
}
writeFileSync(event, JSON.stringify({ repository }))
const env = {
  PATH: process.env['PATH'] ?? '',
  GITHUB_API_URL: url,
  GITHUB_GRAPHQL_URL: `${url}/graphql`,
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: event,
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_NUMBER: '11',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  INPUT_TOKEN: 'ghs_bench0123456789012345678901234567',
  INPUT_STATUS: 'success'
}
for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
mkdirSync(join(folder, '.git'))
writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')

function timed(words: readonly string[]): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { env, cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.resume()
    child.on('close', (code) =>
      code === 0 ? resolve(performance.now() - start) : reject(new Error(`exit ${String(code)}: ${words.join(' ')}`))
    )
  })
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const CASES: Readonly<Record<string, readonly string[]>> = {
  'action, changed badge': [join(ROOT, 'dist/index.js')],
  'publish --event --directory': [
    join(ROOT, 'dist/cli.js'),
    'publish',
    '--event',
    join(ROOT, 'examples/workflow_run.completed.json'),
    '--directory',
    'out'
  ],
  list: [
    join(ROOT, 'dist/cli.js'),
    'list',
    '--manifest',
    join(ROOT, '__tests__/cases/manifests/every-kind-of-badge/input.yml')
  ],
  'svg --label --status': [join(ROOT, 'dist/cli.js'), 'svg', '--label', 'build', '--status', 'passing']
}

console.log(
  `Node ${process.version}, ${String(ROUNDS)} rounds; medians of wall milliseconds, and of the ratios pair by pair`
)
for (const [name, words] of Object.entries(CASES)) {
  const ours: number[] = []
  const nothing: number[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const pair = [await timed(words), await timed(['-e', '0'])] as const
    if (round < 0) continue
    ours.push(pair[0])
    nothing.push(pair[1])
  }
  const ratios = ours.map((time, index) => time / (nothing[index] ?? time))
  console.log(
    `${name.padEnd(30)} ${median(ours).toFixed(1)} / ${median(nothing).toFixed(1)} = ${median(ratios).toFixed(2)}`
  )
}
server.close()
rmSync(folder, { recursive: true, force: true })
