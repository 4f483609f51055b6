// Publications as their users wait for them: every answer of GitHub comes 100 ms late; see README.md of this folder.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GitHubServer } from '../__tests__/github-server/server.ts'
import type { WorkflowSeed } from '../__tests__/github-server/world.ts'
import { environment, EVENT, NEEDS } from './usual-runs.ts'

const ROUNDS = Number(process.argv[2] ?? 5)
const PROGRAM = join(resolve(process.argv[3] ?? fileURLToPath(new URL('../dist', import.meta.url))), 'index.js')
/** Milliseconds. */
const DELAY = 100
/** Milliseconds by which the timer of the server is late. */
const TIMER = 2
const TOKEN = 'ghs_latency0123456789012345678901234'

const workflows = Array.from({ length: 20 }, (_, index): WorkflowSeed => ({
  id: 100 + index,
  name: `W${index}`,
  path: `.github/workflows/w${index}.yml`
}))
const MANIFEST = `badges:\n${workflows.map(({ name }, index) => `  - { id: ${name.toLowerCase()}, workflow: w${index}.yml }\n`).join('')}`

interface Publication {
  readonly name: string
  /** Inputs of the action in one round. */
  readonly inputs: (round: number) => Readonly<Record<string, string>>
  /** Content of `.github/badges.yml`. */
  readonly manifest?: string
}

/** Words that differ from round to round, so that there is something to publish. */
const label = (round: number): string => `build ${round}`

const PUBLICATIONS: readonly Publication[] = [
  { name: 'status, changed', inputs: (round) => ({ STATUS: 'success', LABEL: label(round) }) },
  { name: 'status, unchanged', inputs: () => ({ STATUS: 'success' }) },
  { name: 'needs, changed', inputs: (round) => ({ NEEDS: JSON.stringify(NEEDS), LABEL: label(round) }) },
  { name: 'workflow (a look-up), changed', inputs: (round) => ({ WORKFLOW: 'w0.yml', LABEL: label(round) }) },
  { name: '20 workflows of a file, unchanged', inputs: () => ({}), manifest: MANIFEST }
]

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function openServer(): Promise<GitHubServer> {
  const server = await GitHubServer.start()
  const repository = await server.world.repository('octo/demo')
  repository.workflows.push({ id: 1, name: 'CI', path: '.github/workflows/ci.yml' }, ...workflows)
  for (const workflow of workflows)
    repository.runs.push({ id: workflow.id, run_number: 1, workflow, conclusion: 'success' })
  server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write', actions: 'read' })
  return server
}

/** Runs the action once and returns the milliseconds until it ends. */
async function publish(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [PROGRAM], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const code = await new Promise((done) => child.on('close', done))
  if (code !== 0 || /not published|::error/i.test(printed)) throw new Error(`exit ${String(code)}: ${printed}`)
  return performance.now() - start
}

async function measure({ name, inputs, manifest }: Publication): Promise<string> {
  const server = await openServer()
  const folder = mkdtempSync(join(tmpdir(), 'latency-'))
  writeFileSync(join(folder, 'event.json'), JSON.stringify(EVENT))
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '')
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, '.github'))
  if (manifest !== undefined) writeFileSync(join(folder, '.github/badges.yml'), manifest)
  const times: Record<number, number[]> = { 0: [], [DELAY]: [] }
  let requests = 0
  for (let round = 0; round <= 2 * ROUNDS; round++) {
    const delay = round % 2 === 0 ? DELAY : 0
    server.latency = () => delay
    server.requests.length = 0
    const given = Object.entries(inputs(round)).map(([input, value]) => [`INPUT_${input}`, value] as const)
    // Each round is a run of its own: ids and numbers of runs grow.
    const run = { GITHUB_RUN_ID: String(1000 + round), GITHUB_RUN_NUMBER: String(1000 + round) }
    const env = { ...environment(folder, server.url), GITHUB_WORKSPACE: folder, INPUT_TOKEN: TOKEN, ...run }
    const time = await publish(folder, { ...env, ...Object.fromEntries(given) })
    // The first round creates the branch.
    if (round > 0) times[delay]?.push(time)
    requests = server.requests.length
  }
  if (server.violations.length > 0) throw new Error(server.violations.join('\n'))
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  const [own, late] = [median(times[0] ?? []), median(times[DELAY] ?? [])]
  const trips = Math.round((late - own) / (DELAY + TIMER))
  return `${name.padEnd(36)} ${late.toFixed(0).padStart(5)} ms, ${own.toFixed(0).padStart(4)} of them its own; ${requests} requests in ${trips} round trips`
}

console.log(`Node ${process.version}, medians of ${String(ROUNDS)} rounds, ${String(DELAY)} ms added to every answer`)
for (const publication of PUBLICATIONS) console.log(await measure(publication))
