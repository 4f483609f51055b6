import { mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GIST_TOKEN, RUNS, Scene, withReadFirst } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

describe('a gist', () => {
  const id = 'aa5a315d61ae9438b18d'
  const inputs = { status: 'success', 'gist-id': id, 'gist-token': GIST_TOKEN, formats: 'svg\njson' }

  test('gets all files in one request, and none when nothing changed', async () => {
    const gist = scene.server.world.gist(id, 'octo', { 'notes.md': 'mine' })
    const first = await scene.run({ inputs })
    expect(first.outputs).toMatchObject({
      result: 'published',
      'commit-sha': '',
      'image-url': `https://gist.githubusercontent.com/octo/${id}/raw/demo-main-ci.svg`
    })
    expect(withReadFirst(scene.server.operations)).toEqual(['gists/get', RUNS, 'gists/update'])
    expect([...gist.files.keys()]).toEqual(['notes.md', 'demo-main-ci.svg', 'demo-main-ci.json'])
    expect(gist.files.get('demo-main-ci.json')).toBe(
      '{"schemaVersion":1,"label":"CI","message":"passing","color":"#117c4d"}\n'
    )
    const second = await scene.run({ inputs })
    expect(second.outputs['result']).toBe('unchanged')
    expect(withReadFirst(scene.server.operations.slice(3))).toEqual(['gists/get', RUNS])
  })

  test('has flat names', async () => {
    const gist = scene.server.world.gist(id, 'octo', { 'notes.md': 'mine' })
    await scene.run({ inputs: { ...inputs, formats: 'svg', branch: 'feature/x', id: 'a/b' } })
    expect([...gist.files.keys()]).toContain('demo-feature-x-a-b.svg')
  })

  test('on another server is read where its own files are', async () => {
    scene.server.world.gist(id, 'octo', { 'notes.md': 'mine' })
    const { outputs } = await scene.run({ inputs, env: { GITHUB_SERVER_URL: 'https://git.example.com' } })
    expect(outputs['image-url']).toBe(`https://gist.githubusercontent.com/octo/${id}/raw/demo-main-ci.svg`)
  })

  test.each([
    ['that is missing', () => {}, 'There is no gist'],
    ["of somebody else's", () => scene.server.world.gist(id, 'eve', { 'notes.md': 'x' }), 'belongs to somebody else'],
    [
      'that is asked for with an installation token',
      () => scene.server.world.gist(id, 'octo', { 'notes.md': 'x' }),
      'the scope "gist"'
    ]
  ])('%s fails the step and says why', async (what, prepare, words) => {
    prepare()
    const token = what.includes('installation')
      ? { 'gist-token': 'ghs_canaryInstallationToken0123456789ab', token: '' }
      : {}
    const { code, stdout, outputs } = await scene.run({ inputs: { ...inputs, ...token } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'failed' })
    expect(stdout).toContain(words)
  })
})

describe('a directory', () => {
  test('is written without a request, on pull requests too', async () => {
    const { code, outputs } = await scene.run({
      inputs: { needs: '{"a":{"result":"failure"}}', directory: './out/', formats: 'json' },
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_HEAD_REF: 'fix',
        GITHUB_REF: 'refs/pull/1/merge',
        GITHUB_REF_NAME: '1/merge'
      }
    })
    expect({ code, ...outputs }).toMatchObject({ code: 0, result: 'published', 'image-url': 'out/fix/ci.json' })
    expect(JSON.parse(readFileSync(join(scene.workspace, 'out/fix/ci.json'), 'utf8'))).toEqual({
      schemaVersion: 1,
      label: 'CI',
      message: 'failing',
      color: '#c50f1f'
    })
    expect(scene.server.operations).toEqual([])
  })

  test('is left alone where the bytes are the same', async () => {
    const file = join(scene.workspace, 'out/main/ci.svg')
    await scene.run({ inputs: { status: 'success', directory: 'out' } })
    const before = statSync(file).mtimeMs
    const { outputs } = await scene.run({ inputs: { status: 'success', directory: 'out' } })
    expect(outputs).toMatchObject({ result: 'unchanged', changed: 'false' })
    expect(statSync(file).mtimeMs).toBe(before)
  })

  test.each(['../out', '/tmp', 'link/out'])('may not lead out of the workspace: %s', async (directory) => {
    mkdirSync(join(scene.workspace, 'real'))
    symlinkSync('/tmp', join(scene.workspace, 'link'))
    const { code, stdout } = await scene.run({ inputs: { status: 'success', directory } })
    expect(code).toBe(1)
    expect(stdout).toContain('leads out of the workspace')
  })
})

describe('a private repository', () => {
  const id = 'aa5a315d61ae9438b18d'
  const gist = { 'gist-id': id, 'gist-token': GIST_TOKEN }
  beforeEach(() => {
    scene.repository.isPrivate = true
    scene.server.world.gist(id, 'octo', { 'notes.md': 'mine' })
  })

  test('publishes to its own branch', async () => {
    expect((await scene.run({ inputs: { status: 'success' } })).outputs['result']).toBe('published')
  })

  test('publishes nothing to a gist unless it agrees', async () => {
    const { code, outputs } = await scene.run({ inputs: { status: 'success', ...gist } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'failed' })
    expect(outputs['reason']).toContain('Set allow-public: true to agree, and give each badge an "id"')
    expect(scene.server.requests).toEqual([])
  })

  test('publishes nothing to a public repository unless it agrees', async () => {
    const other = await scene.server.world.repository('octo/public')
    scene.server.world.classicToken('ghp_another0123456789012345678901234567', 'octo', {
      repositories: ['octo/public', 'octo/demo']
    })
    const inputs = {
      status: 'success',
      'target-repository': 'octo/public',
      token: 'ghp_another0123456789012345678901234567'
    }
    const { code, outputs } = await scene.run({ inputs })
    expect(code).toBe(1)
    expect(outputs['reason']).toContain('octo/public can be read by everybody')
    expect(await other.git.resolve('refs/heads/badges')).toBeNull()
    const agreed = await scene.run({ inputs: { ...inputs, id: 'ci', 'allow-public': 'true' } })
    expect(agreed.outputs).toMatchObject({ result: 'published', 'link-url': '' })
    expect(await other.git.paths('refs/heads/badges')).toEqual(['ci.svg'])
  })

  test('that agrees shows nothing of itself', async () => {
    const { outputs } = await scene.run({ inputs: { status: 'success', id: 'ci', 'allow-public': 'true', ...gist } })
    expect(outputs).toMatchObject({
      result: 'published',
      'image-url': `https://gist.githubusercontent.com/octo/${id}/raw/ci.svg`,
      'link-url': '',
      markdown: `![build](https://gist.githubusercontent.com/octo/${id}/raw/ci.svg)`
    })
  })

  test.each([{ path: '%{branch}/%{id}' }, { link: 'https://example.com/%{project_name}' }])(
    'that agrees may not reveal by %j',
    async (inputs) => {
      const { code, outputs } = await scene.run({
        inputs: { status: 'success', id: 'ci', 'allow-public': 'true', ...gist, ...inputs }
      })
      expect(code).toBe(1)
      expect(outputs['reason']).toContain('would reveal something about a private repository')
    }
  )
})
