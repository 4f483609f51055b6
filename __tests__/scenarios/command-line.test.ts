import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NODE_24, type Outcome, Scene, TOKEN } from './harness.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CLI = join(ROOT, 'dist/cli.js')

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
  mkdirSync(join(scene.workspace, '.github'))
  writeFileSync(join(scene.workspace, '.github/badges.yml'), FILE)
  mkdirSync(join(scene.workspace, '.git/refs/remotes/origin'), { recursive: true })
  writeFileSync(join(scene.workspace, '.git/refs/remotes/origin/HEAD'), 'ref: refs/remotes/origin/main\n')
})
afterEach(() => scene.close())

const FILE = `inherit: false
badges:
  - { id: ci, label: CI, workflow: ci.yml }
  - { id: coverage, label: coverage, message: 87%, color: '#44bb00' }
  - { id: gone, label: gone, workflow: nope.yml }
  - { id: chat, name: Chat, image_url: https://x.example/i.svg, link_url: https://x.example }
`

const PLAIN = `ID        NAME      KIND     SHOWS              WHERE
ci        CI        project  workflow ci.yml    https://raw.githubusercontent.com/octo/demo/badges/main/ci.svg
coverage  coverage  project  "87%"              https://raw.githubusercontent.com/octo/demo/badges/main/coverage.svg
gone      gone      project  workflow nope.yml  https://raw.githubusercontent.com/octo/demo/badges/main/gone.svg
chat      Chat      project  a picture          https://x.example/i.svg
`

/** The command line at a desk: outside of a run. */
const desk = (words: readonly string[], env: Record<string, string> = {}): Promise<Outcome> =>
  scene.cli(words, {
    env: {
      ...{
        GITHUB_RUN_ID: '',
        GITHUB_WORKFLOW: '',
        GITHUB_WORKFLOW_REF: '',
        GITHUB_EVENT_NAME: '',
        GITHUB_EVENT_PATH: ''
      },
      ...env
    }
  })

/** Without the codes for colors. */
const uncolored = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '')

describe('list', () => {
  beforeEach(() => {
    const [workflow] = scene.repository.workflows
    if (workflow !== undefined)
      scene.repository.runs.push({ id: 7, run_number: 7, workflow, head_branch: 'main', conclusion: 'failure' })
  })

  test('in a pipe is plain, with a token too', async () => {
    for (const env of [{}, { GITHUB_TOKEN: TOKEN }, { NO_COLOR: '1', TERM: 'xterm', COLORTERM: 'truecolor' }])
      expect(await desk(['list'], env)).toMatchObject({ code: 0, stdout: PLAIN, stderr: '' })
    expect(scene.server.operations).not.toContain('actions/list-workflow-runs')
  })

  test('for people shows statuses, and badges in their colors', async () => {
    const { code, stdout, stderr } = await desk(['ls'], { GITHUB_TOKEN: TOKEN, FORCE_COLOR: '3' })
    expect({ code, text: uncolored(stdout) }).toEqual({
      code: 0,
      text: `ID        NAME      KIND     STATUS   SHOWS              BADGE
ci        CI        project  failing  workflow ci.yml     CI  failing${' '}
coverage  coverage  project  -        "87%"               coverage  87%${' '}
gone      gone      project  -        workflow nope.yml   gone${' '}
chat      Chat      project  -        a picture
`
    })
    expect(stdout).toContain('\u001b[48;2;68;187;0;')
    expect(uncolored(stderr)).toMatch(/^warning: workflow: octo\/demo has no workflow "nope\.yml"; it has .*\n$/)
  })

  test('without a token shows what the file says, and says why', async () => {
    const { stdout, stderr } = await desk(['list'], { FORCE_COLOR: '1' })
    expect(uncolored(stdout)).toMatch(/^ci +CI +project +- +workflow ci\.yml +CI $/m)
    expect(uncolored(stdout)).toMatch(/^coverage .* coverage {2}87% $/m)
    expect(uncolored(stderr)).toBe(
      'notice: Statuses of workflows are not shown: looking them up needs a token (--token or GITHUB_TOKEN).\n'
    )
    expect(scene.server.operations).toEqual([])
  })

  test('--json and --format have no colors for anybody', async () => {
    for (const words of [['--json'], ['--format', 'markdown']]) {
      const { stdout } = await desk(['list', ...words], { FORCE_COLOR: '3' })
      expect(stdout).toBe((await desk(['list', ...words])).stdout)
    }
  })

  test('get draws the badge above its fields', async () => {
    const { stdout } = await desk(['get', 'ci'], { GITHUB_TOKEN: TOKEN, FORCE_COLOR: '1' })
    expect(stdout).toMatch(/^\u001b\[100;97m CI \u001b\[0m\u001b\[\d+;\d+m failing \u001b\[0m\n\nid {2}/)
  })
})

describe('in a terminal', () => {
  /** script(1) runs a command in a terminal of its own. */
  const hasScript = spawnSync('script', ['--version']).status === 0
  const inTerminal = hasScript ? test : test.skip
  const typed = (words: string, env: Record<string, string>): string => {
    const variables = { PATH: process.env['PATH'] ?? '', GITHUB_REPOSITORY: 'octo/demo', ...env }
    const command = `"${NODE_24}" "${CLI}" ${words}`
    return spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: scene.workspace,
      env: variables,
      encoding: 'utf8'
    }).stdout
  }

  inTerminal.each([
    [{ TERM: 'xterm' }, '\u001b[100;97m coverage '],
    [{ TERM: 'xterm-256color' }, '\u001b[48;5;240;38;5;231m coverage '],
    [{ TERM: 'xterm', COLORTERM: 'truecolor' }, '\u001b[48;2;85;85;85;38;2;255;255;255m coverage '],
    [{ TERM: 'dumb' }, '[coverage|87%]'],
    [{ TERM: 'xterm', NO_COLOR: '1' }, '[coverage|87%]']
  ])('with %j', (env, badge) => {
    const text = typed('list', env)
    expect(text).toContain(badge)
    expect(text.includes('\u001b')).toBe(badge.includes('\u001b'))
  })

  inTerminal('headings of the help are bold, warnings yellow', () => {
    expect(typed('svg --help', { TERM: 'xterm' })).toContain('\u001b[1mFlags\u001b[0m')
    expect(typed('get ci --manifest nope.yml', { TERM: 'xterm' })).not.toContain('undefined')
    const long = `svg --status success --label ${'x'.repeat(200)} --output x.svg`
    expect(typed(long, { TERM: 'xterm' })).toMatch(/^\u001b\[33mwarning:\u001b\[0m "label": 200 characters/)
  })
})

describe('publish', () => {
  test('--json prints the outputs', async () => {
    const { code, stdout } = await scene.cli(['publish', '--status', 'success', '--json'], {
      env: { GITHUB_TOKEN: TOKEN }
    })
    const outputs = JSON.parse(stdout) as Record<string, unknown>
    const url = 'https://raw.githubusercontent.com/octo/demo/badges/main/ci.svg'
    expect({ code, outputs }).toMatchObject({
      code: 0,
      outputs: { result: 'published', reason: '', changed: true, status: 'passing', 'image-url': url }
    })
    expect(outputs['badges']).toMatchObject([
      { id: 'ci', kind: 'project', status: 'passing', rendered_image_url: url, path: 'main/ci.svg', changed: true }
    ])
    const { outputs: ofAction } = await scene.run({ inputs: { status: 'success' } })
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(ofAction).toSorted())
  })

  test('in a clone is about its repository and branch', async () => {
    const git = (path: string, text: string): void => {
      writeFileSync(join(scene.workspace, '.git', path), text)
    }
    const words = ['publish', '--status', 'success', '--directory', 'out']
    const outside = { GITHUB_REPOSITORY: '', GITHUB_REF: '', GITHUB_REF_NAME: '' }
    expect(await desk(words, outside)).toMatchObject({
      code: 1,
      stderr:
        'publish-badges: The repository is unknown: run the command in a clone of it, pass an event with --event FILE, or set GITHUB_REPOSITORY to owner/name. [invalid]\n'
    })
    git('config', '[remote "origin"]\n\turl = git@github.com:octo/cat.git\n')
    git('HEAD', 'ref: refs/heads/feature\n')
    const { code, stdout } = await desk(words, outside)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^build: passing.*→ out\/feature\/build\.svg.*\n.*github\.com\/octo\/cat/)
    })
    // The token must not go to a server that only the clone names.
    git('config', '[remote "origin"]\n\turl = git@ghe.example.com:octo/cat.git\n')
    expect(await desk(words, outside)).toMatchObject({ code: 1, stderr: expect.stringContaining('is unknown') })
  })

  test.each<[words: readonly string[], message: string]>([
    [['--status', 'sucess'], '--status: "sucess" is not a status. Did you mean "success"?'],
    [['--color', 'redd', '--message', 'x'], '--color: "redd" is not a colour.'],
    [['--formats', 'pdf'], '--formats: "pdf" is not a valid value.'],
    [['--directory', 'a', '--gist-id', 'a'.repeat(20)], '--gist-id and --directory both name a target'],
    [
      ['--badges', '- id: a', '--label', 'x'],
      '--badges and --label both describe a badge: move --label into the list.'
    ],
    [['--badges', '- {id: a, colour: x}'], '--badges:1:11: "colour" is not a key of a badge.'],
    [['--values', 'x', '--badges', '- {id: a, label: x}'], '--values: line 1: "x" has no "=".'],
    [['--manifest', 'nope.yml'], '--manifest: the file "nope.yml" does not exist. Commit it, or remove --manifest.'],
    [['--workflow', 'nope.yml', '--token', TOKEN], '--workflow: octo/demo has no workflow "nope.yml"'],
    [['--link', 'job', '--status', 'success', '--token', TOKEN], 'set --job to one, leave --job-id at its default'],
    [['--status', 'success'], '--token: "" is empty, and requests to GitHub need one: set GITHUB_TOKEN.'],
    [['--gist-id', 'a'.repeat(20), '--status', 'success'], 'scope "gist": --gist-token.'],
    [['--message', TOKEN, '--token', TOKEN], '--message contains a token'],
    [['--event', 'nope.json'], '--event: "nope.json" does not exist.']
  ])('%j names the flag', async (words, message) => {
    const { code, stdout, stderr } = await scene.cli(['publish', ...words])
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: expect.stringContaining(message) })
    expect(stderr).toMatch(/ \[[a-z-]+\]\n$/)
    expect(stderr).not.toContain('Input')
  })

  test('in the action the same mistake names the input', async () => {
    const { outputs } = await scene.run({ inputs: { status: 'sucess' } })
    expect(outputs['reason']).toMatch(/^Input "status": "sucess" is not a status\. Did you mean "success"\?/)
  })
})

describe('npm install --global', () => {
  let prefix: string
  let name: string
  beforeAll(() => {
    prefix = mkdtempSync(join(tmpdir(), 'npm-'))
    const pack = npm(['pack', ROOT, '--pack-destination', prefix])
    name = pack.stdout.trim().split('\n').at(-1) ?? ''
    expect([pack.status, name]).toEqual([0, 'publish-badges-1.0.0.tgz'])
  })
  afterAll(() => rmSync(prefix, { recursive: true, force: true }))

  const npm = (words: readonly string[]) => spawnSync('npm', words, { cwd: prefix, encoding: 'utf8' })
  const npmInstall = (what: string): string => {
    const folder = mkdtempSync(join(prefix, 'global-'))
    const flags = ['--global', '--prefix', folder, '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund']
    const { status, stderr } = npm(['install', ...flags, what])
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    return join(folder, 'bin/publish-badges')
  }

  test.each([
    ['from a tarball', () => join(prefix, name)],
    ['from a folder', () => ROOT]
  ])('%s', (_, what) => {
    const program = npmInstall(what())
    const run = (...words: string[]) =>
      spawnSync(program, words, {
        cwd: scene.workspace,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', GITHUB_REPOSITORY: 'octo/demo' }
      })
    expect(run('--version').stdout).toBe('1.0.0\n')
    expect(run('svg', '--status', 'success', '--logo', 'github').stdout).toMatch(/^<svg .*<\/svg>\n$/)
    expect(run('list').stdout).toBe(PLAIN)
    expect(run('publish', '--status', 'success', '--branch', 'main', '--directory', 'out').status).toBe(0)
    expect(existsSync(join(scene.workspace, 'out/main/build.svg'))).toBe(true)
  })
})
