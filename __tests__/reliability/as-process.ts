import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectPorts, type Place } from '../../src/publish/ports.ts'
import { publish } from '../../src/publish/publish.ts'
import { directoryTarget } from '../../src/destination/directory.ts'
import { askedOf, contextOf } from '../fixtures.ts'
import type { Claim } from '../github-server/audit.ts'
import { scaledClock } from '../github-server/clock.ts'
import { type Outcome as Ended, Scene } from '../scenarios/harness.ts'
import { pathsOf, type Publisher, type Run, runOf, type Sink } from './publisher.ts'

/** How the processes of a stage are started. */
export interface Manner {
  /** How many times as fast their waits and clocks run, and the double's. */
  readonly factor: number
}

const PRELOAD = new URL('fast-clock.mjs', import.meta.url).href

/** The built action, a process for each publication. */
export class Processes {
  readonly scene: Scene
  /** What processes said, and what the runner would keep of them. */
  readonly texts: Record<string, string> = {}
  readonly #clock: string
  readonly #kill = new Map<string, () => void>()

  private constructor(scene: Scene, { factor }: Manner) {
    const start = Date.now()
    this.scene = scene
    this.#clock = `${String(factor)} ${String(start)}`
    scene.server.clock = scaledClock(factor, start)
    scene.server.onKill = (client) => this.#kill.get(client)?.()
  }

  static async open(manner: Manner): Promise<Processes> {
    return new Processes(await Scene.open(), manner)
  }

  readonly run: Run = async (publisher, sink) => {
    const inputs = inputsOf(publisher, sink)
    const [owner = '', name = ''] = sink.repository.split('/')
    const ended = await this.scene.run({
      inputs: { ...inputs, token: publisher.token, 'gist-token': publisher.token },
      env: {
        NODE_OPTIONS: `--import=${PRELOAD}`,
        FAST_CLOCK: this.#clock,
        RUNNER_DEBUG: '1',
        GITHUB_REPOSITORY: sink.repository,
        GITHUB_WORKFLOW_REF: `${sink.repository}/.github/workflows/ci.yml@refs/heads/main`,
        GITHUB_RUN_ID: String(runOf(publisher).id),
        GITHUB_RUN_NUMBER: String(publisher.run)
      },
      payload: {
        repository: { ...this.scene.payloadRepository, full_name: sink.repository, name, owner: { login: owner } }
      },
      started: (child) => this.#kill.set(publisher.client, () => child.kill('SIGKILL'))
    })
    this.texts[`${publisher.client} ${String(Object.keys(this.texts).length)}`] = JSON.stringify({
      ...ended,
      masks: []
    })
    const files = await expectedFiles(inputs, pathsOf(publisher, sink))
    const { result = '', reason = '', 'commit-sha': commitSha } = ended.outputs
    const claim = { client: publisher.client, files, reason, commitSha: commitSha === '' ? undefined : commitSha }
    return { ...claim, result: resultOf(ended, result) }
  }
}

function inputsOf({ name, status, formats }: Publisher, sink: Sink): Record<string, string> {
  const where =
    sink.kind === 'gist' ? { 'gist-id': sink.id } : sink.kind === 'branch' ? {} : { 'single-commit': 'true' }
  const path = sink.kind === 'gist' ? `main-${name}` : `main/${name}`
  return { ...where, id: name, label: name, status, path, formats: formats.join() }
}

/** A green step says `failed` only of an outage; one that was killed says nothing. */
function resultOf({ code, stdout, stderr }: Ended, result: string): Claim['result'] {
  if (result === 'published' || result === 'unchanged' || result === 'superseded' || result === 'failed') return result
  if (code === null) return 'failed'
  throw new Error(`exit ${String(code)} with the result ${JSON.stringify(result)}: ${stdout}${stderr}`)
}

/** What the action is to publish: the same badge, drawn into a folder by the same sources. */
async function expectedFiles(
  inputs: Readonly<Record<string, string>>,
  paths: readonly string[]
): Promise<Map<string, string>> {
  const workspace = mkdtempSync(join(tmpdir(), 'expected-'))
  try {
    const { id = '', label = '', status = '', path = '', formats = '' } = inputs
    const asked = await askedOf({ id, label, status, path, formats, directory: '.' })
    const load = (): Promise<never> => Promise.reject(new Error('a folder takes no request'))
    const wiring = { context: contextOf({ workspace }), stopSignal: () => new AbortController().signal, load }
    const target = directoryTarget({ folder: workspace, bounds: workspace, dryRun: false })
    // Given by hand: `connectPorts` loads it late, which Jest allows no test that runs beside others.
    const open = (): Place => ({ target, address: (one) => one })
    await publish(asked, { ...connectPorts(asked, wiring), open })
    return new Map(paths.map((one) => [one, readFileSync(join(workspace, one), 'utf8')]))
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}
