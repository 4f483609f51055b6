import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type Outcome, Scene, type Step, TOKEN } from './harness.ts'

const MANIFEST = '.github/badges.yml'
const OWNER_TOKEN = 'ghp_canaryOwnerToken0123456789abcdefghij'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
  scene.server.world.classicToken(OWNER_TOKEN, 'octo', { repositories: ['octo/demo', 'octo/.github', 'octo/old'] })
})
afterEach(() => scene.close())

const FILE =
  'badges:\n  - id: chat   # talk\n    image_url: https://x.example/i.svg\n    link_url: https://x.example/%{project_name}\n'
const GROUP = 'badges:\n  - id: license\n    message: MIT\n    link: https://x.example/%{group_name}/%{commit_sha}\n'

/** A commit on the default branch. */
async function commit(path: string, text: string, name = 'octo/demo'): Promise<string> {
  const { world } = scene.server
  const { git } = world.repositories.get(name) ?? (await world.repository(name))
  const head = await git.resolve('refs/heads/main')
  const tree = await git.tree(head, [{ path, content: Buffer.from(text) }])
  const sha = await git.commit(tree, head === null ? [] : [head], 'a file')
  await git.swap('refs/heads/main', sha, head)
  return sha
}
/** A file of the default branch; git's own output is given without its last line end. */
const file = async (path = MANIFEST, name = 'octo/demo'): Promise<string> =>
  `${(await scene.server.world.repositories.get(name)?.git.file('refs/heads/main', path)) ?? ''}\n`
const commits = async (name = 'octo/demo'): Promise<string[]> =>
  (await scene.server.world.repositories.get(name)?.git.run(['log', '--format=%s', 'refs/heads/main']))?.split('\n') ??
  []

const manage = (inputs: Record<string, string>, step: Step = {}): Promise<Outcome> =>
  scene.manage({ ...step, inputs: { command: 'list', scope: 'repository', ...inputs } })
const badgesIn = (outcome: Outcome): Record<string, unknown>[] =>
  JSON.parse(outcome.outputs['badges'] ?? '') as Record<string, unknown>[]
const cli = (words: readonly string[], token = TOKEN): Promise<Outcome> =>
  scene.cli(words, { env: { GITHUB_TOKEN: token, GITHUB_EVENT_PATH: '' } })

describe('the action', () => {
  test('lists inherited badges first, rendered for this repository', async () => {
    await commit(MANIFEST, FILE)
    await commit('badges.yml', GROUP, 'octo/.github')
    const outcome = await manage({})
    const sha = await scene.repository.git.resolve('refs/heads/main')
    expect({ code: outcome.code, badges: badgesIn(outcome) }).toEqual({
      code: 0,
      badges: [
        {
          id: 'license',
          name: 'MIT',
          kind: 'group',
          link_url: 'https://x.example/%{group_name}/%{commit_sha}',
          image_url: 'https://raw.githubusercontent.com/octo/demo/badges/main/license.svg',
          rendered_link_url: `https://x.example/%{group_name}/${sha ?? ''}`,
          rendered_image_url: 'https://raw.githubusercontent.com/octo/demo/badges/main/license.svg',
          path: 'main/license.svg'
        },
        {
          id: 'chat',
          name: 'chat',
          kind: 'project',
          link_url: 'https://x.example/%{project_name}',
          image_url: 'https://x.example/i.svg',
          rendered_link_url: 'https://x.example/demo',
          rendered_image_url: 'https://x.example/i.svg',
          path: null
        }
      ]
    })
    expect(outcome.outputs['commit-sha']).toBe('')
    expect(outcome.stdout).toContain('::warning::license: "link": %25{group_name} is unknown or has no value')
    expect(outcome.summary).toContain('<td>chat</td>')
    expect(outcome.summary).toContain(
      '<a href="https://x.example/demo"><img src="https://x.example/i.svg" alt="chat"></a>'
    )
    expect(scene.server.operations).toEqual([
      'repos/get-content',
      'repos/get-content',
      'GraphQL query PublishBadgesNewest'
    ])
  })

  test('adds, edits and removes, one commit each', async () => {
    await commit(MANIFEST, FILE)
    const added = await manage({ command: 'add', id: 'ci', badge: 'workflow: ci.yml\nlabel: build' })
    expect({ code: added.code, badges: badgesIn(added) }).toMatchObject({
      code: 0,
      badges: [{ id: 'ci', name: 'build' }]
    })
    expect(added.outputs['commit-sha']).toBe(await scene.repository.git.resolve('refs/heads/main'))
    expect(added.stdout).toMatch(/^Added ci to octo\/demo:\.github\/badges\.yml \(commit [\da-f]{10}\)\.$/m)
    expect(await file()).toBe(`${FILE}  - id: ci\n    workflow: ci.yml\n    label: build\n`)
    const edited = await manage({ command: 'edit', id: 'chat', name: 'Talk', 'link-url': 'https://y.example' })
    expect(badgesIn(edited)).toMatchObject([{ name: 'Talk', rendered_link_url: 'https://y.example' }])
    const removed = await manage({ command: 'remove', id: 'ci' })
    expect({ code: removed.code, badges: badgesIn(removed) }).toEqual({ code: 0, badges: [] })
    expect(removed.stdout).toMatch(/^Removed ci from octo\/demo:\.github\/badges\.yml \(commit [\da-f]{10}\)\.$/m)
    expect(await file()).toBe(
      FILE.replace('/%{project_name}', '').replace('x.example\n', 'y.example\n') + '    name: Talk\n'
    )
    expect(await commits()).toEqual([
      'Remove the badge "ci"',
      'Edit the badge "chat"',
      'Add the badge "ci"',
      'a file',
      'first'
    ])
  })

  test('makes the file where there is none', async () => {
    expect((await manage({ command: 'add', id: 'a', badge: 'message: x' })).code).toBe(0)
    expect(await file()).toBe('badges:\n  - id: a\n    message: x\n')
  })

  test('an edit that changes nothing makes no commit', async () => {
    await commit(MANIFEST, FILE)
    const { code, outputs } = await manage({ command: 'edit', id: 'chat', 'image-url': 'https://x.example/i.svg' })
    expect({ code, sha: outputs['commit-sha'] }).toEqual({ code: 0, sha: '' })
    expect(await commits()).toHaveLength(2)
  })

  test('previews', async () => {
    const outcome = await manage({
      command: 'preview',
      'link-url': 'https://x.example/%{project_id}',
      'image-url': 'https://x.example/%{project_path}'
    })
    expect(badgesIn(outcome)).toEqual([
      {
        link_url: 'https://x.example/%{project_id}',
        image_url: 'https://x.example/%{project_path}',
        rendered_link_url: `https://x.example/${scene.repository.id}`,
        rendered_image_url: 'https://x.example/octo/demo'
      }
    ])
    expect(outcome.stdout).toMatch(/^rendered_image_url +https:\/\/x\.example\/octo\/demo$/m)
    expect(scene.server.operations).toEqual([])
  })

  test.each<[code: string, message: string, inputs: Record<string, string>]>([
    ['invalid', 'Input "command": "lst" is not a valid value. Did you mean "list"?', { command: 'lst' }],
    ['invalid', 'is not an http(s) URL', { command: 'preview', 'link-url': 'x', 'image-url': 'y' }],
    ['invalid', 'link_url is missing', { command: 'add', id: 'x', 'image-url': 'https://x.example' }],
    ['unauthorized', 'A token is missing', { token: '' }],
    ['unauthorized', 'Bad credentials', { token: 'ghs_thisOneHasExpired0123456789' }],
    ['not-found', 'There is no badge "nope"', { command: 'get', id: 'nope' }],
    [
      'not-found',
      'it is inherited, and defined at octo/.github:badges.yml:2:5. Change it there',
      { command: 'edit', id: 'license', name: 'x' }
    ],
    ['not-found', 'it is inherited', { command: 'remove', id: 'license' }],
    ['conflict', 'There is already a badge "chat"', { command: 'add', id: 'chat', badge: 'message: x' }]
  ])('[%s] %s', async (code, message, inputs) => {
    await commit(MANIFEST, FILE)
    await commit('badges.yml', GROUP, 'octo/.github')
    const outcome = await manage(inputs)
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toMatch(new RegExp(`^::error::.*\\[${code}\\]$`, 'm'))
    expect(outcome.stdout).toContain(message)
    expect(outcome.outputs).toEqual({ badges: '[]', 'commit-sha': '' })
    expect(await file()).toBe(FILE)
    expect(await commits()).toHaveLength(2)
  })

  test('the problems of the file are annotations, each at its place', async () => {
    const errorsOf = ({ stdout }: Outcome): string[] => stdout.split('\n').filter((line) => line.startsWith('::error'))
    await commit(MANIFEST, 'badges:\n  - { id: ci, workflw: ci.yml }\n')
    const one = await manage({})
    expect(one).toMatchObject({ code: 1, outputs: { badges: '[]', 'commit-sha': '' } })
    expect(errorsOf(one)).toEqual([
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=2::octo\/demo:.*"workflw".* \[invalid\]$/)
    ])
    await commit(MANIFEST, 'badges:\n  - { id: ci, workflw: ci.yml }\n  - { id: b, style: round }\n')
    expect(errorsOf(await manage({}))).toEqual([
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=2::.*"workflw"/),
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=3::.*"round"/),
      '::error::octo/demo:.github/badges.yml has 2 problems, and nothing was done. [invalid]'
    ])
  })

  test('the problems of an input are annotations of their own', async () => {
    await commit(MANIFEST, FILE)
    const { code, stdout } = await manage({ command: 'add', id: 'x', badge: 'colour: red\nstyle: round' })
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^::error::"colour" is not a key of a badge\..*\n::error::"style": "round" .*\n::error::The badge "x" has 2 problems, and nothing was done\. \[invalid\]$/m
    )
    expect(await file()).toBe(FILE)
  })

  test('gets an inherited badge', async () => {
    await commit('badges.yml', GROUP, 'octo/.github')
    expect(badgesIn(await manage({ command: 'get', id: 'license' }))).toMatchObject([{ id: 'license', kind: 'group' }])
  })

  test('an inherited badge gives way to an own one, unless it is enforced', async () => {
    await commit('badges.yml', GROUP, 'octo/.github')
    expect((await manage({ command: 'add', id: 'license', badge: 'message: own' })).code).toBe(0)
    await commit(
      'badges.yml',
      GROUP.replace('MIT', 'MIT\n    enforce: true').replace('license', 'other'),
      'octo/.github'
    )
    const { code, stdout } = await manage({ command: 'add', id: 'other', badge: 'message: own' })
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringContaining('is enforced by octo/.github:badges.yml:2:5. Use another id. [conflict]')
    })
  })

  test('a token that may only read is told what it lacks', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'read' })
    const { code, stdout } = await manage({ command: 'add', id: 'a', badge: 'message: x' })
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/permissions: \{ contents: write.*\[forbidden\]$/m)
    })
  })

  test('a protected branch is told apart', async () => {
    scene.repository.ruled.add('main')
    const { stdout } = await manage({ command: 'add', id: 'a', badge: 'message: x' })
    expect(stdout).toContain(
      'A rule protects the branch. Change .github/badges.yml in a pull request, or put an app on the rule\'s bypass list and use its token as "token": GITHUB_TOKEN cannot be on that list. [forbidden]'
    )
  })

  test('a lost race is run again on the newest text', async () => {
    await commit(MANIFEST, FILE)
    const mine = manage({ command: 'add', id: 'mine', badge: 'message: x' })
    const others = ['a', 'b', 'c'].map((id) => manage({ command: 'add', id, badge: 'message: x' }))
    const outcomes = await Promise.all([mine, ...others])
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    const { badges } = parse(await file()) as { badges: { id: string }[] }
    expect(badges.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'chat', 'mine'])
    expect(await commits()).toHaveLength(6)
  })

  test('a lost answer is settled by reading: one commit, and success', async () => {
    await commit(MANIFEST, FILE)
    scene.server.faults = [{ operation: 'GraphQL mutation PublishBadges', nth: 1, when: 'after', answer: 'reset' }]
    const { code, outputs } = await manage({ command: 'add', id: 'a', badge: 'message: x' })
    expect({ code, sha: outputs['commit-sha'] }).toEqual({
      code: 0,
      sha: await scene.repository.git.resolve('refs/heads/main')
    })
    expect(await commits()).toHaveLength(3)
  })
})

describe('the organization', () => {
  const organization = { scope: 'organization', token: OWNER_TOKEN }

  test('has a file of its own, and shows it for the oldest repository', async () => {
    await commit('badges.yml', GROUP, 'octo/.github')
    const own = scene.server.world.repositories.get('octo/demo')
    const outcome = await manage(organization)
    const sha = await own?.git.resolve('refs/heads/main')
    expect(badgesIn(outcome)).toMatchObject([
      { id: 'license', kind: 'group', rendered_link_url: `https://x.example/%{group_name}/${sha ?? ''}` }
    ])
    expect(scene.server.operations).toEqual([
      'repos/get-content',
      'repos/list-for-org',
      'repos/list-for-user',
      'GraphQL query PublishBadgesNewest'
    ])
  })

  test('is asked as one where it is one', async () => {
    await commit('badges.yml', GROUP, 'octo/.github')
    for (const repository of scene.server.world.repositories.values()) repository.ownerType = 'Organization'
    const outcome = await manage(organization, { payload: { repository: { full_name: 'octo/demo' } } })
    expect(badgesIn(outcome)[0]?.['rendered_link_url']).toMatch(/^https:\/\/x\.example\/octo\/[\da-f]{40}$/)
    expect(scene.server.operations).not.toContain('repos/list-for-user')
  })

  test('is changed with a token that may', async () => {
    await commit('badges.yml', GROUP, 'octo/.github')
    const { code } = await manage({ ...organization, command: 'edit', id: 'license', badge: 'enforce: true' })
    expect(code).toBe(0)
    expect(await file('badges.yml', 'octo/.github')).toBe(`${GROUP}    enforce: true\n`)
    const refused = await manage({ ...organization, token: TOKEN, command: 'remove', id: 'license' })
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/\[forbidden\]$/m)
    })
  })

  test('without a repository .github is told so', async () => {
    const { code, stdout } = await manage({ ...organization, command: 'add', id: 'a', badge: 'message: x' })
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/octo\/\.github.*\[not-found\]$/m) })
  })
})

describe('the command line', () => {
  test('--repository reads and writes on GitHub', async () => {
    await commit(MANIFEST, FILE)
    const repository = ['--repository', 'octo/demo']
    expect(JSON.parse((await cli(['list', '--json', ...repository])).stdout)).toMatchObject([{ id: 'chat' }])
    expect(await cli(['remove', 'chat', ...repository])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Removed chat from octo\/demo:\.github\/badges\.yml \(commit [\da-f]{10}\)\.\n$/)
    })
    expect(await file()).toBe('badges: []\n')
    expect((await cli(['remove', 'chat', ...repository])).stderr).toMatch(/\[not-found\]\n$/)
    expect((await cli(['list', '--repository', 'octo/nowhere'])).stderr).toMatch(/octo\/nowhere.*\[not-found\]\n$/)
  })

  test('of a private repository names addresses that its readers can open', async () => {
    await commit(MANIFEST, 'badges: [{id: a, message: x}]\n')
    scene.repository.isPrivate = true
    const outcome = await cli(['get', 'a', '--json', '--repository', 'octo/demo'])
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      image_url: 'https://github.com/octo/demo/raw/badges/main/a.svg'
    })
  })

  test('with a token shows inherited badges beside the local file', async () => {
    await commit('badges.yml', GROUP, 'octo/.github')
    const { code, stdout, stderr } = await cli(['list', '--json'])
    expect({ code, badges: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 0,
      badges: [{ id: 'license', kind: 'group' }]
    })
    expect(stderr).toContain(`warning: There is no ${MANIFEST} yet.`)
    expect(`${stdout}${stderr}`).not.toContain(TOKEN)
  })
})

test('records/action.yml declares what is read and written', () => {
  const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const action = parse(read('records/action.yml')) as Record<'inputs' | 'outputs' | 'runs', Record<string, unknown>>
  expect(Object.keys(action.inputs)).toEqual([
    'command',
    'scope',
    'id',
    'name',
    'image-url',
    'link-url',
    'badge',
    'token'
  ])
  expect(Object.keys(action.outputs)).toEqual(['badges', 'commit-sha'])
  expect(action.runs).toEqual({ using: 'node24', main: '../dist/records/index.js' })
})
