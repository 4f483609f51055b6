import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GIST_TOKEN, type Outcome, Scene, TOKEN } from './harness.ts'

/** What `actions/checkout` leaves in `.git/config`. */
const CREDENTIAL = 'eC1hY2Nlc3MtdG9rZW46Y2FuYXJ5Q2hlY2tvdXRDcmVkZW50aWFs'
const CONFIG = `[core]
\trepositoryformatversion = 0
[http "https://github.com/"]
\textraheader = AUTHORIZATION: basic ${CREDENTIAL}
`
const MANIFEST = '.github/badges.yml'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
  put('.git/config', CONFIG)
})
afterEach(() => scene.close())

function put(path: string, text: string): void {
  mkdirSync(dirname(join(scene.workspace, path)), { recursive: true })
  writeFileSync(join(scene.workspace, path), text)
}

function link(to: string, path: string): void {
  mkdirSync(dirname(join(scene.workspace, path)), { recursive: true })
  symlinkSync(to, join(scene.workspace, path))
}

const said = ({ stdout, stderr, summary, outputs }: Outcome): string =>
  [stdout, stderr, summary, ...Object.values(outputs)].join('\n')

describe('a file of badges', () => {
  test.each([
    ['a link to the configuration of git', () => link('../.git/config', MANIFEST), 'leads into ".git"'],
    [
      'a folder that is a link to it',
      () => {
        put('.git/badges.yml', CONFIG)
        link('.git', '.github')
      },
      'into ".git"'
    ],
    ['a link out of the workspace', () => link('/etc/passwd', MANIFEST), 'leads out of the workspace'],
    ['a folder', () => put(`${MANIFEST}/x`, ''), 'is not a regular file'],
    [
      'a pipe',
      () => {
        mkdirSync(join(scene.workspace, '.github'))
        spawnSync('mkfifo', [join(scene.workspace, MANIFEST)])
      },
      'is not a regular file'
    ]
  ])('is not read where it is %s', async (_, prepare, words) => {
    prepare()
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 1, outputs: { result: 'failed' } })
    expect(outcome.outputs['reason']).toContain(words)
    expect(said(outcome)).not.toContain(CREDENTIAL)
    expect(scene.server.requests).toEqual([])
  })

  test.each([
    ['the configuration of git itself', CONFIG],
    ['a line of it', `badges: [{ id: "AUTHORIZATION: basic ${CREDENTIAL}" }]`],
    ['a key', `"AUTHORIZATION: basic ${CREDENTIAL}": 1`],
    ['a header', `badges: [{ id: ci, color: "extraheader = ${CREDENTIAL}" }]`],
    [
      'a token of a known form',
      'badges: [{ id: gho_canaryOfSomebodyElse012345, style: github_pat_canaryOfSomebodyElse }]'
    ],
    ['a URL', 'badges: [{ id: ci, style: "https://user:canaryPassword@example.com" }]']
  ])('is quoted without what looks like a credential: %s', async (_, text) => {
    put(MANIFEST, text)
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 1, outputs: { result: 'failed' } })
    expect(said(outcome)).not.toMatch(new RegExp(`${CREDENTIAL}|canary`))
  })

  test('may be a link to another file of the checkout', async () => {
    put('config/badges.yml', 'inherit: false\nbadges: [{ id: x, message: y }]')
    link('../config/badges.yml', MANIFEST)
    expect((await scene.run()).outputs).toMatchObject({ result: 'published' })
  })
})

test('the runner is told both tokens before anything else, and the command line tells nobody', async () => {
  const gist = scene.server.world.gist('aa5a315d61ae9438b18d', 'octo', { 'notes.md': 'mine' })
  const outcome = await scene.run({ inputs: { status: 'success', 'gist-id': gist.id, 'gist-token': GIST_TOKEN } })
  expect(outcome.masks).toEqual([TOKEN, GIST_TOKEN])
  expect((await scene.run({ inputs: { status: 'success' } })).masks).toEqual([TOKEN])
  expect((await scene.run({ inputs: { style: 'round' } })).masks).toEqual([TOKEN])
  expect((await scene.manage({ inputs: { command: 'list' } })).masks).toEqual([TOKEN])
  const env = { GITHUB_TOKEN: TOKEN, GITHUB_EVENT_NAME: 'push' }
  expect((await scene.cli(['publish', '--status', 'success'], { env })).masks).toEqual([])
})

describe('what is git’s and GitHub’s own is not written', () => {
  test.each(['.git', '.git/badges', './.GIT/x', '.github', '.github/workflows', 'a/../.github', 'link', 'hidden/x'])(
    'directory %s',
    async (directory) => {
      link('.git', 'link')
      link('.github', 'hidden')
      mkdirSync(join(scene.workspace, '.github'))
      const before = readdirSync(join(scene.workspace, '.git'))
      const { code, outputs } = await scene.run({ inputs: { status: 'success', directory } })
      expect(code).toBe(1)
      expect(outputs['reason']).toMatch(/^Input "directory": ".*" leads into ".git(?:hub)?"/)
      expect(readdirSync(join(scene.workspace, '.git'))).toEqual(before)
      expect(existsSync(join(scene.workspace, '.github/main'))).toBe(false)
    }
  )

  test.each([
    '.git/%{id}',
    'x/.git/%{id}',
    '.github/%{id}',
    '.GitHub/workflows/%{id}',
    '.gitmodules/%{id}',
    'gitmod~1/%{id}'
  ])('path %s', async (path) => {
    const { code, outputs } = await scene.run({ inputs: { status: 'success', path } })
    expect(code).toBe(1)
    expect(outputs['reason']).toMatch(/^Input "path": .* leads into "/)
    expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
  })
})
