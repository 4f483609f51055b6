import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CI, GIST_TOKEN, Scene, type Step, TOKEN } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const status = { status: 'success' }
const on = (branch: string): Record<string, string> => ({
  GITHUB_REF: `refs/heads/${branch}`,
  GITHUB_REF_NAME: branch
})
const tag = { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_NAME: 'v1.0.0', GITHUB_REF_TYPE: 'tag' }
/** A run after one of the workflow CI, on a branch. */
const after = (branch: string): Step => ({
  env: {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_WORKFLOW: 'Badges',
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main'
  },
  payload: {
    workflow_run: {
      id: 77,
      name: 'CI',
      path: '.github/workflows/ci.yml',
      workflow_id: CI.id,
      run_number: 7,
      run_attempt: 1,
      head_branch: branch,
      head_sha: 'c'.repeat(40),
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      head_repository: { full_name: 'octo/demo' }
    }
  }
})

describe('a run that may not publish', () => {
  test.each<[string, Step]>([
    ['a pull request', { env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'fix' } }],
    ['pull_request_target', { env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_HEAD_REF: 'fix' } }],
    ['a review', { env: { GITHUB_EVENT_NAME: 'pull_request_review', GITHUB_HEAD_REF: 'fix' } }],
    [
      'the merge queue',
      {
        env: {
          GITHUB_EVENT_NAME: 'merge_group',
          GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-1-a',
          GITHUB_REF_NAME: 'gh-readonly-queue/main/pr-1-a'
        }
      }
    ],
    ["Dependabot's push, without the secret", { env: { GITHUB_ACTOR: 'dependabot[bot]' } }],
    ["Dependabot's branch", { env: on('dependabot/npm/x') }],
    ['another branch', { env: on('feature/x') }],
    ['a tag', { env: tag }],
    ['a release', { env: { GITHUB_EVENT_NAME: 'release', ...tag } }],
    ['a dispatch on another branch', { env: { GITHUB_EVENT_NAME: 'workflow_dispatch', ...on('v2') } }],
    ['workflow_run after another branch', after('feature/x')],
    ["workflow_run after Dependabot's branch", after('dependabot/npm/x')],
    [
      'a fork',
      {
        payload: {
          repository: {
            id: 1,
            full_name: 'octo/demo',
            private: false,
            fork: true,
            default_branch: 'main',
            owner: { login: 'octo', type: 'User' }
          }
        }
      }
    ]
  ])('%s: no request, no annotation, a line in the log, exit 0', async (_, step) => {
    const { code, outputs, stdout, summary } = await scene.run({
      inputs: { ...status, 'gist-id': 'aa5a315d61ae9438b18d' },
      ...step
    })
    expect({ code, ...outputs }).toMatchObject({ code: 0, result: 'skipped', changed: 'false', status: 'passing' })
    expect(outputs['reason']).toMatch(/^.+$/)
    expect(stdout).toBe(`Not published: ${outputs['reason'] ?? '?'}\n`)
    expect(summary).toMatch(/^### Badges\n\nNot published: .+\n$/)
    expect(scene.server.operations).toEqual([])
  })

  test('a passing branch that is asked for by name publishes', async () => {
    const env = on('dependabot/npm/x')
    expect((await scene.run({ inputs: { ...status, branch: 'dependabot/npm/x' }, env })).outputs['result']).toBe(
      'published'
    )
  })

  test('a fork that names itself publishes', async () => {
    const repository = {
      id: 1,
      full_name: 'octo/demo',
      private: false,
      fork: true,
      default_branch: 'main',
      owner: { login: 'octo', type: 'User' }
    }
    expect(
      (await scene.run({ inputs: { ...status, 'target-repository': 'octo/demo' }, payload: { repository } })).outputs[
        'result'
      ]
    ).toBe('published')
  })
})

describe('a run that may publish', () => {
  test.each<[string, Step, string]>([
    ['push', {}, 'main/ci.svg'],
    [
      'push to a branch that is named',
      { inputs: { branches: 'main\nrelease/*' }, env: on('release/1') },
      'release/1/ci.svg'
    ],
    ['push to any branch', { inputs: { branches: '**' }, env: on('a/b/c') }, 'a/b/c/ci.svg'],
    ['push of a tag', { inputs: { branches: 'v*' }, env: tag }, 'v1.0.0/ci.svg'],
    ['release', { inputs: { branches: 'v*' }, env: { GITHUB_EVENT_NAME: 'release', ...tag } }, 'v1.0.0/ci.svg'],
    ['schedule', { env: { GITHUB_EVENT_NAME: 'schedule' } }, 'main/ci.svg'],
    ['workflow_dispatch', { env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } }, 'main/ci.svg'],
    ['a branch that is asked for', { inputs: { branch: 'v2' }, env: on('v2') }, 'v2/ci.svg'],
    ["Dependabot's push, its token may write", { env: { GITHUB_ACTOR: 'dependabot[bot]' } }, 'main/ci.svg'],
    ['repository_dispatch', { env: { GITHUB_EVENT_NAME: 'repository_dispatch' } }, 'main/ci.svg'],
    ['issue_comment', { env: { GITHUB_EVENT_NAME: 'issue_comment' } }, 'main/ci.svg'],
    ['deployment_status', { env: { GITHUB_EVENT_NAME: 'deployment_status' } }, 'main/ci.svg'],
    [
      "Dependabot's schedule",
      { env: { GITHUB_EVENT_NAME: 'schedule', GITHUB_ACTOR: 'dependabot[bot]' } },
      'main/ci.svg'
    ]
  ])('%s', async (_, step, path) => {
    const { outputs, code } = await scene.run({ ...step, inputs: { ...status, ...step.inputs } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'published' })
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual([path])
  })

  test('links to the release of its tag', async () => {
    const { outputs } = await scene.run({ inputs: { ...status, link: 'release', branches: 'v*' }, env: tag })
    expect(outputs['link-url']).toBe('https://github.com/octo/demo/releases/tag/v1.0.0')
  })

  test('without a branch asks for one', async () => {
    const { code, outputs } = await scene.run({
      inputs: status,
      env: { GITHUB_EVENT_NAME: 'deployment', GITHUB_REF: '', GITHUB_REF_NAME: '', GITHUB_REF_TYPE: '' }
    })
    expect(code).toBe(1)
    expect(outputs['reason']).toContain('set "branch", or a "path" without it')
  })
})

describe('a run that cannot publish, as everybody expects', () => {
  const skips = async (step: Step): Promise<string | undefined> => {
    const { code, outputs, stdout, summary } = await scene.run({ ...step, inputs: { ...status, ...step.inputs } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'skipped' })
    expect(stdout).toContain(`Not published: ${outputs['reason'] ?? '?'}\n`)
    expect(stdout).not.toMatch(/^::/m)
    expect(summary).toContain('Not published: ')
    expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
    return outputs['reason']
  }

  test("a push of Dependabot's, whose token may only read", async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'read', actions: 'read' })
    expect(await skips({ env: { GITHUB_ACTOR: 'dependabot[bot]' } })).toContain('"contents: write"')
  })

  test.each(['a|b', 'con', 'x/aux.1', 'y'.repeat(201)])('a branch that no path can hold: %s', async (branch) => {
    expect(await skips({ inputs: { branches: '**' }, env: on(branch) })).toContain('cannot be part of a path')
    expect(scene.server.operations).toEqual([])
  })

  test.each(['a|b', 'con'])('into a folder, and on a pull request: %s', async (branch) => {
    await skips({ inputs: { directory: 'out' }, env: on(branch) })
    await skips({ env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: branch } })
  })

  test('where the event does not tell the default branch, it is asked for', async () => {
    await skips({ env: on('v2'), payload: { repository: undefined } })
    expect(scene.server.operations).toEqual(['repos/get'])
  })
})

describe('a wrong input', () => {
  test.each<[Record<string, string>, string]>([
    [{ status: 'sucess' }, 'Input "status": "sucess" is not a status. Did you mean "success"?'],
    [{ ...status, color: 'grün' }, 'Input "color": "grün" is not a colour.'],
    [{ needs: 'build' }, 'Input "needs": "build" is not JSON.'],
    [{ needs: '{"a":{"result":"maybe"}}' }, 'Input "needs":'],
    [{ ...status, path: '../x' }, 'Input "path": "../x" has a part "." or "..".'],
    [{ ...status, path: '.git/hooks/x' }, 'Input "path": ".git/hooks/x" leads into ".git".'],
    [{ ...status, path: '.GitHub/workflows/x' }, 'leads into ".github"'],
    [{ ...status, path: '%{brunch}/x' }, 'has a placeholder that is unknown or has no value: %{brunch}. Did you mean'],
    [{ ...status, path: '%{group_name}/x' }, 'has a placeholder that is unknown or has no value: %{group_name}.\n'],
    [
      { ...status, 'gist-id': 'https://gist.github.com/octo/aa5a315d61ae9438b18d', 'gist-token': GIST_TOKEN },
      'Did you mean "aa5a315d61ae9438b18d"?'
    ],
    [{ ...status, 'gist-id': 'aa5a315d61ae9438b18d' }, 'Input "gist-token": "" is empty'],
    [{ ...status, 'target-branch': 'main' }, 'Input "target-branch": "main" is the default branch'],
    [{ ...status, 'target-branch': 'refs/heads/badges' }, 'Input "target-branch": "refs/heads/badges" is not a branch'],
    [{ ...status, branch: 'badges' }, 'Input "branch": "badges" is the branch that badges are published to.'],
    [
      { ...status, 'target-repository': 'octo' },
      'Input "target-repository": "octo" is not a repository name. Allowed: owner/name.'
    ],
    [{ ...status, id: 'My Badge' }, 'Input "id": "My Badge" is not a valid id. For example: "my-badge".'],
    [{ workflow: 'ci.yml', branch: 'refs/heads/main' }, 'use the name of the branch or tag alone (here main).'],
    [
      { workflow: 'ci.yml', branch: 'refs/pull/7/merge' },
      'begins with "refs/": use the name of the branch or tag alone.'
    ],
    [
      { status: '${{ job.status }}' },
      'Input "status": "${{ job.status }}" is an expression that was not evaluated. Only GitHub does that, in a workflow'
    ],
    [{ needs: '[object Object]' }, 'Input "needs": "[object Object]" is not JSON. Use needs: ${{ toJSON(needs) }}.'],
    [{ ...status, path: '{branch}/x' }, 'has {branch} without a percent sign. Did you mean "%{branch}"?'],
    [{ ...status, path: '${id}' }, 'has {id} without a percent sign. Did you mean "%{id}"?'],
    [{ ...status, directory: '../out' }, 'Input "directory": "../out" leads out of the workspace.'],
    [
      { manifest: '../x.yml' },
      'has a part "." or "..". Allowed: a path in the repository, such as docs/README.md or .github/badges.yml.'
    ],
    [{ badges: 'badges: [{ id: x, message: y }]' }, 'only the list under its "badges:" belongs here.'],
    [{ ...status, style: 'flatt' }, 'Input "style": "flatt" is not a valid value. Did you mean "flat"?'],
    [{ ...status, branches: 'main, v2' }, 'Input "branches": "main, v2" has more than one glob on a line.'],
    [
      { ...status, branches: 'v[12]' },
      'Input "branches": "v[12]" contains "[", which names of branches and tags cannot contain.'
    ],
    [{ ...status, formats: 'png' }, 'Input "formats": "png" is not a valid value.'],
    [{ ...status, link: 'javascript:alert(1)' }, 'Input "link": "javascript:alert(1)" is not an http(s) URL.'],
    [{ ...status, link: 'https://user:pass@example.com/' }, 'contains credentials'],
    [{ ...status, link: 'https://%{project_name}.example.com/' }, 'has a placeholder in its host'],
    [{ ...status, 'fail-on': 'never' }, 'Input "fail-on": "never" is not a valid value.'],
    [{ ...status, 'dry-run': 'yes' }, 'Input "dry-run": "yes" is not a boolean. Allowed: true, false.'],
    [{ ...status, token: '' }, 'Input "token": "" is empty.'],
    [
      { ...status, 'gist-id': 'aa5a315d61ae9438b18d', directory: 'out' },
      'Inputs "gist-id" and "directory" both name a target'
    ],
    [{ ...status, label: `x${TOKEN}` }, 'Input "label" contains a token'],
    [{ ...status, message: Buffer.from(`u:${TOKEN}`).toString('base64') }, 'Input "message" contains a token']
  ])('%j ends in one error, and nothing is written', async (inputs, words) => {
    const { code, stdout, stderr, outputs } = await scene.run({ inputs: { 'fail-on': 'none', ...inputs } })
    expect(code).toBe(1)
    expect(stdout).toContain(`::error::`)
    expect(stdout.replaceAll('%25', '%')).toContain(words)
    expect(stdout.match(/^::error::/gm)).toHaveLength(1)
    expect(stdout + stderr).not.toMatch(/\n\s+at /)
    expect(outputs).toMatchObject({ result: 'failed', changed: 'false' })
    expect(scene.server.operations.filter((operation) => !operation.includes('query'))).toEqual([])
    expect(stdout + stderr + JSON.stringify(outputs)).not.toContain(TOKEN)
  })
})

describe('a missing permission', () => {
  test('to write names it, with the YAML to paste', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'read', actions: 'read' })
    const { code, stdout, outputs } = await scene.run({ inputs: status })
    expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'failed' })
    expect(stdout).toContain('permissions: { contents: write, actions: read }')
    expect(outputs['reason']).toContain('"contents: write"')
  })

  test('to look runs up names that one', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write' })
    scene.repository.jobs.set(99, [])
    const { code, outputs } = await scene.run()
    expect(code).toBe(1)
    expect(outputs['reason']).toContain('The token lacks "actions: read".')
  })

  test('does not fail the step where the user says so', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'read' })
    const { code, stdout, outputs } = await scene.run({ inputs: { ...status, 'fail-on': 'none' } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'failed' })
    expect(stdout).toContain('::warning::')
  })
})

describe('a repository that takes no badge', () => {
  test.each<[string, () => void, string]>([
    ['archived', () => (scene.repository.archived = true), 'is archived'],
    ['renamed', () => (scene.repository.renamed = 'octo/other'), 'has moved to octo/other'],
    ['ruled', () => scene.repository.ruled.add('badges'), 'A rule protects the branch']
  ])('because it is %s fails the step at once', async (_, prepare, words) => {
    prepare()
    const { code, stdout } = await scene.run({ inputs: status })
    expect(code).toBe(1)
    expect(stdout).toContain(words)
    expect(scene.server.requests.length).toBeLessThanOrEqual(5)
    expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
  })

  test('and a bad token is told', async () => {
    scene.server.world.tokens.clear()
    const { code, stdout } = await scene.run({ inputs: status })
    expect(code).toBe(1)
    expect(stdout).toContain('The token is wrong or has expired')
    expect(scene.server.requests).toHaveLength(2)
  })
})

describe('untrusted text', () => {
  test('starts no workflow command and no markup', async () => {
    const { stdout, outputs } = await scene.run({
      inputs: { ...status, label: '::error::boo\n##[error]x', message: '<b>`]("' }
    })
    expect(stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
    expect(outputs['markdown']).toContain('[![::error::boo ##\\[error\\]x](')
    expect(await scene.badge('main/ci.svg')).toContain('&lt;b&gt;`](&#34;')
  })
})
