import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Repository } from '../github-server/world.ts'
import { badgeOf, COMMIT, HEAD, JOBS, PLANT, RUNS, Scene, withReadFirst } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

describe('a badge branch', () => {
  test('is made without history by the first publication', async () => {
    const outcome = await scene.run({ inputs: { status: 'success' } })
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(withReadFirst(scene.server.operations)).toEqual([HEAD, RUNS, ...PLANT])
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
    expect(withReadFirst(scene.server.operations)).toEqual([HEAD, RUNS])
    scene.server.requests.length = 0
    const other = await scene.run({ inputs: { status: 'failure' } })
    expect(other.outputs).toMatchObject({ result: 'published', status: 'failing', changed: 'true' })
    expect(withReadFirst(scene.server.operations)).toEqual([HEAD, RUNS, COMMIT])
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

  test('needs one request more to look up the newest run', async () => {
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
    expect(withReadFirst(scene.server.operations)).toEqual([
      HEAD,
      RUNS,
      'repos/create-or-update-file-contents',
      HEAD,
      COMMIT
    ])
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
        'target-branch': 'ci',
        token: 'ghp_anotherToken012345678901234567890123'
      }
    })
    expect(outputs).toMatchObject({
      result: 'published',
      'image-url': 'https://raw.githubusercontent.com/octo/badges/ci/main/ci.svg'
    })
    expect(await other.git.paths('refs/heads/ci')).toEqual(['main/ci.svg'])
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
    expect(withReadFirst(scene.server.operations)).toEqual([HEAD, RUNS])
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

describe('a branch of others', () => {
  const OTHER = 'ghp_other0123456789012345678901234567abc'
  const single = { status: 'success', 'single-commit': 'true' }

  /** Commits on top of a branch, or its first one, as somebody else makes them; the last one's id. */
  async function commits(repository: Repository, branch: string, ...messages: readonly string[]): Promise<string> {
    const { git } = repository
    const ref = `refs/heads/${branch}`
    let head = await git.resolve(ref)
    for (const message of messages) {
      const tree = await git.tree(head, [{ path: 'app.js', content: Buffer.from(message) }])
      const made = await git.commit(tree, head === null ? [] : [head], message)
      await git.swap(ref, made, head)
      head = made
    }
    return head ?? ''
  }

  test.each<[situation: string, messages: string[]]>([
    ['with a history', ['first', 'second']],
    ['of one commit', ['first']],
    ['with one commit among ours', ['Publish badges [skip ci]', 'Mend a badge', 'Publish badges [skip ci]']],
    ['with a headline like ours', ['Publish badges [skip ci] of the fair']]
  ])('%s does not lose it to a single commit', async (_, messages) => {
    const head = await commits(scene.repository, 'production', ...messages)
    const { code, stdout } = await scene.run({ inputs: { ...single, 'target-branch': 'production' } })
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringContaining('"production" of octo/demo has commits that this action did not make')
    })
    expect(await scene.repository.git.resolve('refs/heads/production')).toBe(head)
  })

  test('that turns out to be ours keeps one commit from then on, without a request more', async () => {
    await scene.run({ inputs: { status: 'success' } })
    await scene.run({ inputs: { status: 'failure' } })
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    expect((await scene.run({ inputs: single, env })).outputs).toMatchObject({ result: 'published' })
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(1)
    scene.server.requests.length = 0
    expect((await scene.run({ inputs: { ...single, status: 'failure' }, env })).outputs['result']).toBe('published')
    expect(scene.server.operations).not.toContain('repos/list-commits')
  })

  describe('in another repository', () => {
    let other: Repository
    const inputs = { status: 'success', token: OTHER, 'target-repository': 'octo/other' }
    const open = async (options: object = {}): Promise<void> => {
      other = await scene.server.world.repository('octo/other', options)
      scene.server.world.classicToken(OTHER, 'octo', { repositories: ['octo/demo', 'octo/other'] })
    }

    test.each([{}, { 'single-commit': 'true' }])('is not its default branch: %j', async (more) => {
      await open()
      const head = await other.git.resolve('refs/heads/main')
      const { code, stdout } = await scene.run({ inputs: { ...inputs, 'target-branch': 'main', ...more } })
      expect({ code, stdout }).toEqual({
        code: 1,
        stdout: expect.stringContaining('"main" is the default branch of octo/other, which contains more than badges')
      })
      expect(await other.git.resolve('refs/heads/main')).toBe(head)
    })

    test.each([{}, { 'single-commit': 'true' }])(
      'is its default branch where there is nothing else: %j',
      async (more) => {
        await open({ empty: true, defaultBranch: 'badges' })
        for (const status of ['success', 'cancelled', 'failure']) {
          const { outputs } = await scene.run({ inputs: { ...inputs, ...more, status } })
          expect(outputs).toMatchObject({ result: 'published', reason: '' })
        }
        const head = await commits(other, 'badges', 'Add the program')
        const { code, stdout } = await scene.run({ inputs: { ...inputs, ...more, status: 'errored', id: 'x' } })
        expect({ code, stdout }).toEqual({
          code: 1,
          stdout: expect.stringContaining('which contains more than badges')
        })
        expect(await other.git.resolve('refs/heads/badges')).toBe(head)
      }
    )
  })
})
