import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createSecureServer, type Server as SecureServer } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CI, GIST_TOKEN, type Outcome, Scene, TOKEN } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

interface Example {
  readonly name: string
  readonly examples: readonly { readonly [key: string]: unknown }[]
}
const EXAMPLES = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json') as Example[]
const every = (name: string): Example['examples'] => EXAMPLES.find((event) => event.name === name)?.examples ?? []

/** The command line without the environment of a run. */
const cli = (...words: string[]): Promise<Outcome> =>
  scene.cli(words, {
    env: Object.fromEntries(
      [
        'GITHUB_RUN_ID',
        'GITHUB_WORKFLOW',
        'GITHUB_WORKFLOW_REF',
        'GITHUB_EVENT_NAME',
        'GITHUB_REPOSITORY',
        'GITHUB_API_URL'
      ].map((name) => [name, ''])
    )
  })

describe("GitHub's own example payloads", () => {
  test.each(['push', 'workflow_dispatch', 'release', 'pull_request', 'workflow_job', 'check_run', 'merge_group'])(
    '%s through the action into a directory',
    async (name) => {
      for (const payload of every(name).slice(0, 4)) {
        const { code, outputs, stdout } = await scene.run({
          payload,
          env: { GITHUB_EVENT_NAME: name },
          inputs: { status: 'success', directory: 'out' }
        })
        expect({ code, stdout, status: outputs['status'] }).toMatchObject({ code: 0, status: 'passing' })
      }
      expect(scene.server.operations).toEqual([])
    }
  )

  test('workflow_run through the action, looked up on GitHub', async () => {
    for (const payload of every('workflow_run')) {
      const run = payload['workflow_run'] as { workflow_id: number; head_branch: string }
      const full = (payload['repository'] as { full_name: string }).full_name
      const repository =
        scene.server.world.repositories.get(full.toLowerCase()) ?? (await scene.server.world.repository(full))
      const workflow = { ...CI, id: run.workflow_id }
      repository.workflows.push(workflow)
      repository.runs.push({ id: 1, run_number: 200, workflow, head_branch: run.head_branch, conclusion: 'failure' })
      scene.server.world.installationToken('ghs_examples01234567890123456789', full, {
        contents: 'write',
        actions: 'read'
      })
      const { outputs, stdout } = await scene.run({
        payload,
        env: {
          GITHUB_EVENT_NAME: 'workflow_run',
          GITHUB_REPOSITORY: full,
          GITHUB_WORKFLOW_REF: `${full}/.github/workflows/badges.yml@refs/heads/main`
        },
        inputs: { token: 'ghs_examples01234567890123456789', directory: 'out' }
      })
      expect({ stdout, status: outputs['status'] }).toEqual({
        stdout: expect.stringContaining('out/'),
        status: 'failing'
      })
    }
  })

  test.each(['workflow_run', 'push', 'release', 'pull_request', 'workflow_dispatch'])(
    '%s through the command line, without network',
    async (name) => {
      for (const payload of every(name).slice(0, 4)) {
        writeFileSync(join(scene.workspace, 'event.json'), JSON.stringify(payload))
        const status = name === 'workflow_run' ? [] : ['--status', 'success']
        const { code, stdout, stderr } = await cli('publish', '--event', 'event.json', '--directory', 'out', ...status)
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
        expect(stdout).toMatch(
          /^\S+: (?:passing, from the status given|(?:passing|action required), from run #\d+|unknown: no completed run) → out\/.+\.svg \((?:published|unchanged)\)\n\[!\[/
        )
      }
      expect(scene.server.operations).toEqual([])
    }
  )
})

describe('the command line', () => {
  test.each([
    [[], '#117c4d', '#c50f1f'],
    [['--palette', 'shields'], '#67ac09', '#dd4343']
  ])("with %j draws the palette's green and red for their names", async (flags, green, red) => {
    const words = ['svg', '--label', 'a', '--message', 'b', '--color', 'green', '--label-color', 'red']
    const { stdout } = await cli(...words, ...flags)
    expect([...stdout.matchAll(/<rect [^>]*fill="(#[\da-f]+)"/g)].map(([, fill]) => fill)).toEqual([red, green])
  })

  test('draws a badge to standard output, and to a file', async () => {
    const printed = await cli('svg', '--label', 'build', '--status', 'FAULT')
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    expect(printed.stdout).toMatch(/^<svg [^>]*aria-label="build: errored".*<\/svg>\n$/)
    const filed = await cli('svg', '--label', 'build', '--status', 'FAULT', '--output', 'b.svg')
    expect(filed).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(scene.workspace, 'b.svg'), 'utf8')).toBe(printed.stdout)
  })

  test.each([
    [['sgv'], 2, 'Unknown command "sgv". Did you mean "svg"?'],
    [['svg', '--lable', 'x'], 2, 'Unknown flag --lable of svg. Did you mean --label?'],
    [['svg', '--label', 'x'], 1, 'set --status or --message. [invalid]'],
    [['svg', '--label', 'x', '--message', '\u001b[0m '], 1, 'set --status or --message. [invalid]'],
    [['svg', '--status', 'sucess'], 1, 'Did you mean "success"?'],
    [
      ['svg', '--status', 'success', '--output', 'nope/x.svg'],
      1,
      'Cannot write nope/x.svg: there is no folder nope. Create it first. [not-found]'
    ],
    [
      ['svg', '--status', 'success', '--output', '.'],
      1,
      'Cannot write .: it is a folder. Name a file in it. [invalid]'
    ],
    [['svg', '--status', 'success', '--output', '/proc/x.svg'], 1, '[forbidden]'],
    [['publish', '--event', 'nowhere.json', '--directory', 'out'], 1, '[invalid]']
  ])('%j ends with %i', async (words, code, message) => {
    const outcome = await cli(...words)
    expect(outcome).toMatchObject({ code, stdout: '' })
    expect(outcome.stderr).toContain(message)
    expect(outcome.stderr).not.toMatch(/\n\s+at /)
  })

  test.each([['--help'], ['publish', '--help'], ['svg', '--help'], ['help', 'svg']])(
    'helps: %s %s',
    async (...words) => {
      const { code, stdout } = await cli(...words)
      expect(code).toBe(0)
      expect(stdout).toContain('publish-badges')
    }
  )

  test('publishes to a branch as the action does', async () => {
    const { code, stdout } = await scene.cli(['publish', '--status', 'success'], {
      env: { GITHUB_TOKEN: 'ghs_canaryInstallationToken0123456789ab' }
    })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(await scene.badge('main/ci.svg')).toContain('passing')
  })

  test('reads its tokens from the environment', async () => {
    const gist = scene.server.world.gist('aa5a315d61ae9438b18d', 'octo', { 'notes.md': 'mine' })
    const { code, stdout } = await scene.cli(['publish', '--status', 'success', '--gist-id', gist.id], {
      env: { GITHUB_TOKEN: TOKEN, GIST_TOKEN }
    })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect([...gist.files.keys()]).toContain('demo-main-ci.svg')
  })
})

test('the action runs on the Node of this machine too', async () => {
  const { code, outputs } = await scene.run({ inputs: { status: 'success' }, node: process.execPath })
  expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'published' })
})

describe('a proxy', () => {
  const tls = (name: string): string => fileURLToPath(new URL(`tls/${name}`, import.meta.url))
  let proxy: Server
  let secure: SecureServer
  let tunnels: string[]
  beforeEach(async () => {
    tunnels = []
    secure = createSecureServer({ key: readFileSync(tls('key.pem')), cert: readFileSync(tls('cert.pem')) }, (socket) =>
      bridge(socket, connect(Number(new URL(scene.server.url).port), '127.0.0.1'))
    )
    proxy = createServer((_, response) => response.writeHead(400).end())
    proxy.on('connect', (request, socket: Socket) => {
      tunnels.push(request.url ?? '')
      const upstream = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        bridge(socket, upstream)
      })
    })
    for (const server of [proxy, secure]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    proxy.closeAllConnections()
    for (const server of [proxy, secure]) await new Promise((resolve) => server.close(resolve))
  })

  /** Passes bytes both ways until one side is gone. */
  function bridge(one: Duplex, other: Duplex): void {
    one.pipe(other).pipe(one)
    one.on('error', () => other.destroy()).on('close', () => other.destroy())
    other.on('error', () => one.destroy()).on('close', () => one.destroy())
  }

  const address = (): string => `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`
  const api = { GITHUB_API_URL: 'https://api.github.test', GITHUB_GRAPHQL_URL: 'https://api.github.test/graphql' }

  test('carries every request, in a tunnel for each of the two that are sent at once', async () => {
    const env = { ...api, https_proxy: address(), NODE_EXTRA_CA_CERTS: tls('cert.pem') }
    const { outputs, stdout } = await scene.run({ inputs: { status: 'success' }, env })
    expect({ stdout, result: outputs['result'] }).toEqual({ stdout: expect.any(String), result: 'published' })
    expect(tunnels).toEqual(['api.github.test:443', 'api.github.test:443'])
  })

  test('keeps its password, whatever DEBUG asks for', async () => {
    const login = 'bob:correct-horse'
    const env = {
      ...api,
      DEBUG: '*',
      https_proxy: address().replace('://', `://${login}@`),
      NODE_EXTRA_CA_CERTS: tls('cert.pem')
    }
    const { outputs, stdout, stderr } = await scene.run({ inputs: { status: 'success' }, env })
    expect(outputs['result']).toBe('published')
    expect(tunnels).toHaveLength(2)
    for (const secret of ['correct-horse', Buffer.from(login).toString('base64')]) {
      expect(stdout + stderr).not.toContain(secret)
    }
  })

  test('does not make an unknown certificate a good one', async () => {
    const { outputs, stdout } = await scene.run({
      inputs: { status: 'success' },
      env: { ...api, https_proxy: address() }
    })
    expect(outputs['result']).toBe('failed')
    expect(stdout).toContain(
      '::error::GitHub refused a request to read the branch "badges" of octo/demo: self-signed certificate'
    )
    expect(tunnels).toHaveLength(2)
    expect(scene.server.requests).toEqual([])
  })

  test('is not used for hosts in no_proxy', async () => {
    const env = { https_proxy: address(), http_proxy: address(), no_proxy: '127.0.0.1' }
    expect((await scene.run({ inputs: { status: 'success' }, env })).outputs['result']).toBe('published')
    expect(tunnels).toEqual([])
  })
})
