import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { badgeOf, Scene } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(async () => {
  await scene.close()
  expect(scene.server.violations).toEqual([])
})

const HEAD = 'GraphQL query PublishBadgesHead'
const COMMIT = 'GraphQL mutation PublishBadges'
const RUNS = 'actions/list-workflow-runs'
const JOBS = 'actions/list-jobs-for-workflow-run'
const PLANT = ['git/create-tree', 'git/create-commit', 'git/create-ref']

describe('a badge branch', () => {
  test('is made without history by the first publication', async () => {
    const outcome = await scene.run({ inputs: { status: 'success' } })
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(scene.server.operations).toEqual([HEAD, RUNS, ...PLANT])
    expect(outcome.outputs).toMatchObject({
      result: 'published',
      reason: '',
      changed: 'true',
      status: 'passing',
      'image-url': 'https://raw.githubusercontent.com/octo/demo/badges/main/ci.svg',
      'link-url': 'https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain',
      markdown:
        '[![CI](https://raw.githubusercontent.com/octo/demo/badges/main/ci.svg)](https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain)'
    })
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(1)
    expect(outcome.outputs['commit-sha']).toBe(await scene.repository.git.resolve('refs/heads/badges'))
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['main/ci.svg'])
    expect(await scene.badge('main/ci.svg')).toContain('aria-label="CI: passing"')
  })

  test('gets one commit for a changed badge, none for an unchanged one', async () => {
    await scene.run({ inputs: { status: 'success' } })
    scene.server.requests.length = 0
    const same = await scene.run({ inputs: { status: 'success' } })
    expect(same.outputs).toMatchObject({ result: 'unchanged', changed: 'false', 'commit-sha': '' })
    expect(scene.server.operations).toEqual([HEAD])
    scene.server.requests.length = 0
    const other = await scene.run({ inputs: { status: 'failure' } })
    expect(other.outputs).toMatchObject({ result: 'published', status: 'failing', changed: 'true' })
    expect(scene.server.operations).toEqual([HEAD, RUNS, COMMIT])
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(2)
    expect(await scene.repository.git.run(['log', '-1', '--format=%B', 'refs/heads/badges'])).toBe(
      'Publish badges [skip ci]\n\nBadge-Run: 99.1'
    )
  })

  test('keeps what others have put there', async () => {
    await scene.run({ inputs: { status: 'success', id: 'one' } })
    await scene.run({ inputs: { status: 'failure', id: 'group/two', formats: 'svg, json' } })
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual([
      'main/group/two.json',
      'main/group/two.svg',
      'main/one.svg'
    ])
  })

  test('may have another name, and a slash in it', async () => {
    const { outputs } = await scene.run({
      inputs: { status: 'success', 'target-branch': 'ci/badges', path: 'all/%{workflow}.svg' }
    })
    expect(outputs['image-url']).toBe('https://raw.githubusercontent.com/octo/demo/ci/badges/all/ci.svg')
    expect(await scene.repository.git.paths('refs/heads/ci/badges')).toEqual(['all/ci.svg'])
  })

  test('takes a look-up of the newest run in one request more', async () => {
    scene.repository.runs.push({
      id: 5,
      run_number: 7,
      workflow: scene.repository.workflows[1] as never,
      conclusion: 'timed_out'
    })
    const { outputs } = await scene.run({ inputs: { workflow: 'release.yml' } })
    expect(scene.server.operations).toEqual([RUNS, HEAD, ...PLANT, JOBS])
    expect(outputs).toMatchObject({
      status: 'timed-out',
      'image-url': 'https://raw.githubusercontent.com/octo/demo/badges/main/release.svg'
    })
    expect(await scene.badge('main/release.svg')).toContain('aria-label="Release: timed out"')
  })

  test('of a private repository is read through the server', async () => {
    scene.repository.isPrivate = true
    const { outputs } = await scene.run({ inputs: { status: 'success' } })
    expect(outputs['image-url']).toBe('https://github.com/octo/demo/raw/badges/main/ci.svg')
  })

  test('of an empty repository is seeded through the contents API', async () => {
    await scene.close()
    scene = await Scene.open({ empty: true })
    const { outputs, code, stdout } = await scene.run({ inputs: { status: 'success', formats: 'svg,json' } })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(outputs).toMatchObject({ result: 'published' })
    expect(scene.server.operations).toEqual([HEAD, RUNS, 'repos/create-or-update-file-contents', HEAD, COMMIT])
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['main/ci.json', 'main/ci.svg'])
  })

  test('of another repository takes a token for it', async () => {
    const other = await scene.server.world.repository('octo/badges')
    scene.server.world.classicToken('ghp_anotherToken012345678901234567890123', 'octo', {
      scopes: ['repo'],
      repositories: ['octo/badges', 'octo/demo']
    })
    const { outputs } = await scene.run({
      inputs: {
        status: 'success',
        'target-repository': 'octo/badges',
        'target-branch': 'main',
        token: 'ghp_anotherToken012345678901234567890123'
      }
    })
    expect(outputs).toMatchObject({
      result: 'published',
      'image-url': 'https://raw.githubusercontent.com/octo/badges/main/main/ci.svg'
    })
    expect(await other.git.paths('refs/heads/main')).toEqual(['README.md', 'main/ci.svg'])
  })

  test('is only read by a dry run', async () => {
    const { outputs, code } = await scene.run({ inputs: { status: 'success', 'dry-run': 'true' } })
    expect({ code, ...outputs }).toMatchObject({
      code: 0,
      result: 'skipped',
      reason: 'dry run',
      changed: 'false',
      status: 'passing'
    })
    expect(scene.server.operations).toEqual([HEAD, RUNS])
  })

  test('shows every badge in the job summary', async () => {
    const outcome = await scene.run({ inputs: { status: 'success', label: 'unit <b>' } })
    expect(outcome.summary).toContain(`\n${outcome.outputs['markdown'] ?? '?'}\n`)
    expect(badgeOf(outcome)).toMatchObject({
      id: 'ci',
      label: 'unit <b>',
      message: 'passing',
      color: '#117c4d',
      path: 'main/ci.svg',
      changed: true
    })
  })
})
