import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Repository } from '../github-server/world.ts'
import { badgeOf, CI, GIST_TOKEN, type Outcome, Scene } from './harness.ts'

const GIST = 'aa5a315d61ae9438b18d'
const TOKEN = 'ghp_reader0123456789012345678901234567ab'
const SECRET = { id: 555, name: 'Launch Zeppelin', path: '.github/workflows/zeppelin.yml' }
/** What nobody may learn of `octo/vault`. */
const NAMES = ['vault', 'zeppelin', 'kremlin', 'trunk', 'mallory']

let scene: Scene
let vault: Repository
beforeEach(async () => {
  scene = await Scene.open()
  vault = await scene.server.world.repository('octo/vault', { isPrivate: true, defaultBranch: 'trunk' })
  vault.workflows.push(SECRET)
  vault.runs = [
    { id: 70, run_number: 7, workflow: SECRET, conclusion: 'failure', head_branch: 'trunk', actor: 'mallory' }
  ]
  vault.jobs.set(70, [{ id: 1, name: 'storm the kremlin', status: 'completed', conclusion: 'failure' }])
  scene.server.world.classicToken(TOKEN, 'octo', { repositories: ['octo/demo', 'octo/vault', 'octo/open'] })
})
afterEach(() => scene.close())

/** Everything that can be read of a repository: refs, messages, names and texts of files. */
async function readable({ git }: Repository): Promise<string> {
  const refs = await git.run(['for-each-ref'])
  return refs + (await git.run(['log', '--all', '--root', '-p', '--format=raw']))
}

/** The private names that a text holds. */
const namesIn = (text: string): string[] => NAMES.filter((name) => text.toLowerCase().includes(name))

const said = ({ stdout, stderr, outputs, summary }: Outcome): string =>
  [stdout, stderr, summary, ...Object.values(outputs)].join('\n')

const LOOKING = '{ id: rocket, workflow: zeppelin.yml, repository: octo/vault }'
const inputs = { token: TOKEN, badges: `[${LOOKING}]` }

describe('a badge of a private repository', () => {
  test('is refused in a public repository, before anything else is asked of it', async () => {
    const { code, stdout } = await scene.run({ inputs })
    expect(code).toBe(1)
    expect(stdout).toContain(
      'Input "allow-public": what the badge "rocket" looks at is private, and octo/demo can be read by everybody.'
    )
    expect(scene.server.operations).toEqual(['repos/get'])
    expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
  })

  test('is refused in a gist, and in another public repository', async () => {
    await scene.server.world.repository('octo/open')
    scene.server.world.gist(GIST, 'octo', { 'notes.md': 'mine' })
    const gist = await scene.run({ inputs: { ...inputs, 'gist-id': GIST, 'gist-token': GIST_TOKEN } })
    expect(gist.stdout).toContain('is private, and a gist can be read by everybody')
    const other = await scene.run({ inputs: { ...inputs, 'target-repository': 'octo/open' } })
    expect(other.stdout).toContain('is private, and octo/open can be read by everybody')
    expect([gist.code, other.code]).toEqual([1, 1])
  })

  test.each([
    'workflow: zeppelin.yml',
    'environment: kremlin',
    'check: zeppelin',
    'job: storm the kremlin',
    'event: push'
  ])('is one with any source: %s', async (source) => {
    const badges = `[{ id: rocket, ${source}, repository: OCTO/Vault }]`
    const { code, stdout } = await scene.run({ inputs: { ...inputs, badges } })
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('Input "allow-public"') })
  })

  test('takes a request for each other repository, and none where that one is public or the target private', async () => {
    vault.isPrivate = false
    const badges = `[${LOOKING}, { id: two, workflow: zeppelin.yml, repository: octo/vault, branch: trunk }]`
    const { outputs } = await scene.run({ inputs: { ...inputs, badges } })
    expect(outputs['result']).toBe('published')
    expect(scene.server.operations.filter((operation) => operation === 'repos/get')).toHaveLength(1)
    vault.isPrivate = true
    scene.repository.isPrivate = true
    scene.server.requests.length = 0
    expect((await scene.run({ inputs })).outputs['result']).toBe('unchanged')
  })

  test('that agrees shows its status and nothing else, beside others of the repository', async () => {
    scene.repository.runs = [{ id: 98, run_number: 10, workflow: CI, conclusion: 'failure' }]
    mkdirSync(join(scene.workspace, '.git'))
    mkdirSync(join(scene.workspace, '.github'))
    // As whoever may see both would write it: here the file itself is private.
    const file = join(scene.workspace, 'badges.yml')
    writeFileSync(
      file,
      `inherit: false\npublish: { index: true, formats: [svg, json] }\nbadges: [${LOOKING}, { id: ci, workflow: ci.yml }]\n`
    )
    const env = {
      GITHUB_RUN_ID: '120',
      GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main'
    }
    const outcome = await scene.run({ inputs: { token: TOKEN, manifest: 'badges.yml', 'allow-public': 'true' }, env })
    expect(outcome.outputs).toMatchObject({ result: 'published', reason: '' })
    expect(badgeOf(outcome)).toMatchObject({ label: 'build', message: 'failing', link_url: null, path: 'rocket.svg' })
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual([
      'README.md',
      'badges.json',
      'main/ci.json',
      'main/ci.svg',
      'rocket.json',
      'rocket.svg'
    ])
    expect(namesIn(await readable(scene.repository))).toEqual([])
    expect(namesIn(said(outcome))).toEqual([])
  })

  test('that agrees stays when others are removed, also if its status is ignored', async () => {
    scene.repository.runs = [{ id: 98, run_number: 10, workflow: CI, conclusion: 'failure' }]
    mkdirSync(join(scene.workspace, '.git'))
    mkdirSync(join(scene.workspace, '.github'))
    const env = {
      GITHUB_RUN_ID: '120',
      GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main'
    }
    const publish = (more: string): Promise<Outcome> => {
      const file = join(scene.workspace, 'badges.yml')
      writeFileSync(file, `inherit: false\npublish: { prune: true }\nbadges: [{ id: ci, workflow: ci.yml }, ${more}]\n`)
      return scene.run({ inputs: { token: TOKEN, manifest: 'badges.yml', 'allow-public': 'true' }, env })
    }
    vault.environments.push('kremlin')
    vault.deployments.push({
      id: 1,
      environment: 'kremlin',
      ref: 'trunk',
      sha: 'b'.repeat(40),
      statuses: [{ state: 'failure' }]
    })
    const looking = '{ id: far/rocket, environment: kremlin, repository: octo/vault }'
    await publish(`${looking}, { id: old, workflow: ci.yml }`)
    const { outputs } = await publish(looking.replace('}', ', ignore: failing }'))
    expect(outputs).toMatchObject({ result: 'published', reason: '' })
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['far/rocket.svg', 'main/ci.svg'])
  })

  test.each([
    ['an unknown workflow', '{ id: rocket, workflow: nothing.yml, repository: octo/vault }'],
    ['an unknown job', '{ id: rocket, workflow: zeppelin.yml, job: storm, repository: octo/vault }'],
    ['an unknown branch', '{ id: rocket, workflow: zeppelin.yml, branch: trunks, repository: octo/vault }'],
    ['a badge that rests', '{ id: rocket, workflow: zeppelin.yml, enabled: false, repository: octo/vault }']
  ])('tells no name in a public log either: %s', async (_, badge) => {
    const outcome = await scene.run({ inputs: { token: TOKEN, badges: `[${badge}]`, 'allow-public': 'true' } })
    expect(namesIn(said(outcome).replaceAll('trunks', ''))).toEqual([])
    expect(namesIn(await readable(scene.repository))).toEqual([])
  })

  test.each([
    [
      'each',
      '{ id: rocket, workflow: zeppelin.yml, repository: octo/vault, each: job }',
      '"each" of the badge "rocket"'
    ],
    [
      'a link that tells',
      '{ id: rocket, workflow: zeppelin.yml, repository: octo/vault, link: "https://a.b/%{branch}" }',
      '{branch} of the badge "rocket" would reveal something'
    ]
  ])('that agrees may not have %s', async (_, badge, words) => {
    const { code, stdout } = await scene.run({ inputs: { token: TOKEN, badges: `[${badge}]`, 'allow-public': 'true' } })
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining(words) })
    expect(scene.server.operations).toEqual(['repos/get'])
  })
})

describe('a private repository that agrees', () => {
  const own = {
    GITHUB_WORKFLOW: 'Launch Zeppelin',
    GITHUB_WORKFLOW_REF: 'octo/vault/.github/workflows/zeppelin.yml@refs/heads/trunk',
    GITHUB_REPOSITORY: 'octo/vault',
    GITHUB_ACTOR: 'mallory',
    GITHUB_REF: 'refs/heads/trunk',
    GITHUB_REF_NAME: 'trunk',
    GITHUB_RUN_ID: '70',
    GITHUB_RUN_NUMBER: '7'
  }
  const payload = {
    repository: {
      id: 1,
      name: 'vault',
      full_name: 'octo/vault',
      private: true,
      fork: false,
      default_branch: 'trunk',
      owner: { login: 'octo', type: 'User' }
    }
  }
  const agreed = { token: TOKEN, id: 'rocket', 'allow-public': 'true', formats: 'svg, json' }

  test.each([
    ['a status', { status: 'failure' }],
    ['a look-up', { workflow: 'zeppelin.yml' }],
    ['jobs', { workflow: 'zeppelin.yml', job: 'storm*' }],
    ['the current run', {}]
  ])('tells no name of itself in another repository: %s', async (_, source) => {
    const open = await scene.server.world.repository('octo/open')
    const outcome = await scene.run({
      inputs: { ...agreed, ...source, 'target-repository': 'octo/open' },
      env: own,
      payload
    })
    expect(outcome.outputs).toMatchObject({ result: 'published', status: 'failing' })
    expect(await open.git.paths('refs/heads/badges')).toEqual(['rocket.json', 'rocket.svg'])
    expect(namesIn(await readable(open))).toEqual([])
  })

  test('tells no name of itself in a gist', async () => {
    const gist = scene.server.world.gist(GIST, 'octo', {})
    const target = { 'gist-id': GIST, 'gist-token': GIST_TOKEN }
    const outcome = await scene.run({ inputs: { ...agreed, ...target, status: 'failure' }, env: own, payload })
    expect(outcome.outputs).toMatchObject({ result: 'published', reason: '' })
    expect([...gist.files.keys()]).toEqual(['rocket.svg', 'rocket.json'])
    expect(namesIn(JSON.stringify([...gist.files]))).toEqual([])
  })

  test('labels coverage and tests as such, which tells nothing of it', async () => {
    const gist = scene.server.world.gist(GIST, 'octo', {})
    writeFileSync(join(scene.workspace, 'lcov.info'), 'SF:a\nDA:1,1\nDA:2,0\nend_of_record\n')
    const target = { 'gist-id': GIST, 'gist-token': GIST_TOKEN }
    const outcome = await scene.run({ inputs: { ...agreed, ...target, from: 'lcov.info' }, env: own, payload })
    expect(badgeOf(outcome)).toMatchObject({ label: 'coverage', message: '50%', path: 'rocket.svg', link_url: null })
    expect(namesIn(JSON.stringify([...gist.files]))).toEqual([])
  })

  test('names its badge itself', async () => {
    scene.server.world.gist(GIST, 'octo', {})
    const target = { 'gist-id': GIST, 'gist-token': GIST_TOKEN }
    const { code, stdout } = await scene.run({
      inputs: { ...agreed, ...target, id: '', status: 'failure' },
      env: own,
      payload
    })
    expect(code).toBe(1)
    expect(stdout).toContain('Give the badge an "id".')
    expect(scene.server.operations).toEqual([])
  })
})

describe("a stranger's file", () => {
  const evil = 'badges: [{ id: ci, workflow: "*", repository: octo/vault, each: job }]'

  async function inherited(extending: (sha: string) => string, text: string): Promise<Outcome> {
    const { git } = await scene.server.world.repository('eve/badges')
    const sha = await git.commit(await git.tree(null, [{ path: 'x.yml', content: Buffer.from(text) }]), [], 'evil')
    await git.swap('refs/heads/main', sha, await git.resolve('refs/heads/main'))
    const later = await git.tree(null, [{ path: 'x.yml', content: Buffer.from('badges: [{ id: later, message: x }]') }])
    await git.swap('refs/heads/main', await git.commit(later, [sha], 'later'), sha)
    scene.server.world.classicToken(TOKEN, 'octo', { repositories: ['octo/demo', 'octo/vault', 'eve/badges'] })
    mkdirSync(join(scene.workspace, '.git'))
    mkdirSync(join(scene.workspace, '.github'))
    const own = `inherit: false\nextends: ${extending(sha)}\nbadges: [{ id: own, message: x }]\n`
    writeFileSync(join(scene.workspace, '.github/badges.yml'), own)
    return scene.run({ inputs: { token: TOKEN, 'allow-public': 'true' } })
  }

  test('that is not held still is not even read', async () => {
    const { code, outputs } = await inherited(() => 'eve/badges:x.yml@main', evil)
    expect({ code, ...outputs }).toMatchObject({
      code: 1,
      reason: expect.stringContaining('is a file of another owner. Name it with the full SHA of a commit')
    })
    expect(scene.server.requests).toEqual([])
  })

  test('that looks at a private repository is refused before that is asked', async () => {
    const { code, outputs } = await inherited((sha) => `eve/badges:x.yml@${sha}`, evil)
    expect({ code, reason: outputs['reason'] }).toEqual({
      code: 1,
      reason: expect.stringContaining('"repository" is not allowed in a file of another owner')
    })
    expect(scene.server.operations).toEqual(['repos/get-content'])
  })

  test('that is held still gives its badges, whatever its branch says by now', async () => {
    const outcome = await inherited((sha) => `eve/badges:x.yml@${sha}`, 'badges: [{ id: theirs, message: y }]')
    expect(outcome.outputs).toMatchObject({ result: 'published', reason: '' })
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['main/own.svg', 'main/theirs.svg'])
  })
})

test('a badge that gives way to an enforced one is a warning', async () => {
  const group = await scene.server.world.repository('octo/.github')
  const text = 'badges: [{ id: ci, message: theirs, enforce: true }]'
  const tree = await group.git.tree(null, [{ path: 'badges.yml', content: Buffer.from(text) }])
  await group.git.swap(
    'refs/heads/main',
    await group.git.commit(tree, [], 'x'),
    await group.git.resolve('refs/heads/main')
  )
  scene.server.world.classicToken(TOKEN, 'octo', { repositories: ['octo/demo', 'octo/.github'] })
  mkdirSync(join(scene.workspace, '.git'))
  mkdirSync(join(scene.workspace, '.github'))
  writeFileSync(join(scene.workspace, '.github/badges.yml'), 'badges: [{ id: ci, message: ours }]')
  const { stdout, summary } = await scene.run({ inputs: { token: TOKEN } })
  expect(stdout).toMatch(
    /^::warning file=\.github\/badges\.yml,line=1::\.github\/badges\.yml:1:\d+: The badge "ci" is left out: .*octo\/\.github:badges/m
  )
  expect(summary).toContain('Warning: ')
  expect(await scene.badge('main/ci.svg')).toContain('theirs')
})
