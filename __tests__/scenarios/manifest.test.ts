import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Repository } from '../github-server/world.ts'
import { type Badge, CI, HEAD, JOBS, type Outcome, PLANT, RUNS, Scene, TOKEN, withReadFirst } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const MANIFEST = '.github/badges.yml'

/** A file of the workspace. */
function checkout(files: Readonly<Record<string, string>>): void {
  mkdirSync(join(scene.workspace, '.git'), { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scene.workspace, path)), { recursive: true })
    writeFileSync(join(scene.workspace, path), text)
  }
}

/** One more commit on a branch; its id. */
async function commit(
  repository: Repository,
  files: Readonly<Record<string, string>>,
  branch = 'main'
): Promise<string> {
  const { git } = repository
  const ref = `refs/heads/${branch}`
  const head = await git.resolve(ref)
  const additions = Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) }))
  const made = await git.commit(await git.tree(head, additions), head === null ? [] : [head], 'more')
  await git.swap(ref, made, head)
  return made
}

const badgesOf = (outcome: Outcome): Badge[] => JSON.parse(outcome.outputs['badges'] ?? '[]') as Badge[]
const raw = (path: string): string => `https://raw.githubusercontent.com/octo/demo/badges/${path}`

/** Of a run of another workflow than the badges'. */
const ELSEWHERE = {
  GITHUB_RUN_ID: '120',
  GITHUB_RUN_NUMBER: '40',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main'
}

const THREE = `inherit: false
badges:
  - { id: ci, workflow: ci.yml }
  - id: coverage
    label: coverage
    message: 87.4%
    color_steps: { 0: red, 80: yellow, 90: green }
  - id: chat
    name: Chat
    image_url: https://img.shields.io/badge/chat-join-blue
    link_url: https://chat.example.com/%{project_name}
`

describe('a file of badges', () => {
  beforeEach(() => {
    scene.repository.runs = [{ id: 98, run_number: 10, workflow: CI, status: 'completed', conclusion: 'failure' }]
  })

  test('in the checkout: all badges in order, one commit', async () => {
    checkout({ [MANIFEST]: THREE })
    const outcome = await scene.run({ env: ELSEWHERE })
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(scene.server.operations).toEqual([RUNS, HEAD, ...PLANT, JOBS])
    expect(badgesOf(outcome)).toMatchObject([
      { id: 'ci', kind: 'project', status: 'failing', path: 'main/ci.svg', changed: true },
      { id: 'coverage', status: null, message: '87.4%', color: '#ffeb66', path: 'main/coverage.svg' },
      {
        id: 'chat',
        name: 'Chat',
        label: null,
        path: null,
        image_url: 'https://img.shields.io/badge/chat-join-blue',
        link_url: 'https://chat.example.com/%{project_name}',
        rendered_link_url: 'https://chat.example.com/demo',
        markdown: '[![Chat](https://img.shields.io/badge/chat-join-blue)](https://chat.example.com/demo)',
        changed: false
      }
    ])
    expect(outcome.outputs['status']).toBe('failing')
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['main/ci.svg', 'main/coverage.svg'])
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(1)
  })

  test('without a checkout: read with the head of the branch, from the commit of the run', async () => {
    const sha = await commit(scene.repository, { [MANIFEST]: THREE })
    const outcome = await scene.run({ env: { ...ELSEWHERE, GITHUB_SHA: sha } })
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(badgesOf(outcome).map(({ id }) => id)).toEqual(['ci', 'coverage', 'chat'])
    expect(await scene.badge('main/coverage.svg')).toContain('87.4%')
  })

  test('on workflow_run it is the one of the default branch', async () => {
    checkout({ [MANIFEST]: 'badges: [{ id: evil, message: x }]' })
    await commit(scene.repository, { [MANIFEST]: THREE })
    const run = { id: 98, workflow_id: CI.id, run_number: 10, run_attempt: 1, path: CI.path, name: 'CI' }
    const payload = {
      workflow_run: {
        ...run,
        head_branch: 'main',
        head_sha: 'd'.repeat(40),
        event: 'push',
        status: 'completed',
        conclusion: 'failure',
        head_repository: { full_name: 'octo/demo' }
      }
    }
    const outcome = await scene.run({ payload, env: { ...ELSEWHERE, GITHUB_EVENT_NAME: 'workflow_run' } })
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(badgesOf(outcome).map(({ id }) => id)).toEqual(['ci', 'coverage', 'chat'])
  })

  test('none at all: a badge of the current run, and one request for the file', async () => {
    scene.repository.jobs.set(99, [{ id: 1, name: 'test', status: 'completed', conclusion: 'success' }])
    const outcome = await scene.run()
    expect(outcome.outputs).toMatchObject({ result: 'published', status: 'passing' })
    const found = ['repos/get-content', JOBS]
    expect(withReadFirst(scene.server.operations)).toEqual([...found, HEAD, RUNS, ...PLANT])
    scene.server.requests.length = 0
    expect((await scene.run()).outputs).toMatchObject({ result: 'unchanged' })
    expect(withReadFirst(scene.server.operations)).toEqual([...found, HEAD, RUNS])
  })

  test('all its problems are told at once, and nothing is written', async () => {
    checkout({ [MANIFEST]: 'badges:\n  - { id: ci, workflw: ci.yml }\n  - { id: ci, style: round }\n' })
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 1, outputs: { result: 'failed' } })
    expect(outcome.stdout).toMatch(/badges\.yml:2:15: .*"workflw".*"workflow".*\n.*badges\.yml:3:.*/)
    expect(outcome.stdout).toMatch(/"round"/)
    expect(scene.server.operations).toEqual([])
  })
})

describe('what badges of a file cannot be together is an annotation at the badge', () => {
  test.each([
    ['publish: { path: one }', '{ id: b, message: y }', 'The badges "a" and "b" would both be the file one.'],
    ['readme: [README.md]', '{ id: b, message: y, link: commit }', 'Input "link": "commit" of the badge "b" changes'],
    ['publish: { branch: next }', '{ id: b, message: y, branch: next }', 'Input "branch": "next" is the branch that']
  ])('%s with %s', async (key, badge, message) => {
    checkout({ [MANIFEST]: `inherit: false\n${key}\nbadges:\n  - { id: a, message: x }\n  - ${badge}\n` })
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 1, outputs: { result: 'failed', changed: 'false' } })
    expect(outcome.stdout).toContain(`::error file=.github/badges.yml,line=5::${message}`)
  })
})

describe('inherited badges', () => {
  test("come first, are the owner's, and leave out what this repository has no workflow for", async () => {
    const group = await scene.server.world.repository('octo/.github')
    await commit(group, {
      'badges.yml':
        'badges:\n  - { id: license, label: licence, message: MIT, link: "https://x.test/%{project_path}" }\n  - { id: gone, workflow: nowhere.yml }\n'
    })
    checkout({ [MANIFEST]: 'badges: [{ id: own, message: mine }]' })
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 0, outputs: { result: 'published' } })
    expect(badgesOf(outcome)).toMatchObject([
      { id: 'license', kind: 'group', rendered_link_url: 'https://x.test/octo/demo' },
      { id: 'own', kind: 'project' }
    ])
    expect(outcome.stdout).toMatch(/::notice::The inherited badge "gone" is left out\. .*"nowhere\.yml"/)
  })

  test('with problems on several levels are annotations, each at its place', async () => {
    const group = await scene.server.world.repository('octo/.github')
    await commit(group, { 'badges.yml': 'badges: [{ id: license, message: MIT, enforce: true }]' })
    checkout({ [MANIFEST]: 'exclude:\n  - license\nextends:\n  - eve/ci:badges.yml@main\n' })
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 1, outputs: { result: 'failed' } })
    expect(outcome.stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=4::.*:4:5: "extends": .*full SHA/),
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=2::.*:2:5: "exclude": "license" is enforced/),
      '::error::.github/badges.yml has 2 problems, and nothing was done.'
    ])
  })

  test('in a file that does not exist are an annotation where it is named', async () => {
    checkout({ [MANIFEST]: 'inherit: false\nextends:\n  - octo/.github:more.yml\n' })
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 1, outputs: { result: 'failed' } })
    expect(outcome.stdout).toMatch(
      /^::error file=\.github\/badges\.yml,line=3::.*:3:5: "extends": there is no file "octo\/\.github:more\.yml"/m
    )
  })
})

describe('a badge that is switched off', () => {
  test('says unknown once, and asks nothing', async () => {
    checkout({ [MANIFEST]: 'inherit: false\nbadges: [{ id: ci, workflow: ci.yml, enabled: false }]' })
    const first = await scene.run()
    expect(badgesOf(first)).toMatchObject([
      { status: 'unknown', message: 'unknown', path: 'main/ci.svg', changed: true }
    ])
    expect(scene.server.operations).toEqual([HEAD, ...PLANT])
    expect((await scene.run()).outputs).toMatchObject({ result: 'unchanged' })
  })
})

const NEXT = { GITHUB_REF: 'refs/heads/next', GITHUB_REF_NAME: 'next' }

describe('on another branch than the default one', () => {
  const BADGES = 'inherit: false\nbadges:\n  - { id: ci, workflow: ci.yml }\n  - { id: own, label: own, message: a }\n'
  const runs = [{ id: 98, run_number: 10, workflow: CI, status: 'completed', conclusion: 'failure' }]

  test('a file of badges rewrites no badge of the default branch', async () => {
    scene.repository.runs.push(...runs)
    checkout({ [MANIFEST]: BADGES })
    await scene.run({ env: ELSEWHERE })
    const before = await scene.badge('main/ci.svg')
    checkout({
      [MANIFEST]: `${BADGES.replace('ci.yml }', 'ci.yml, label: mine }')}  - { id: third, workflow: ci.yml, branch: next }\npublish: { branches: ["**"] }\n`
    })
    const outcome = await scene.run({ env: { ...ELSEWHERE, ...NEXT } })
    expect(outcome.outputs).toMatchObject({ result: 'published' })
    expect(badgesOf(outcome).map(({ id, changed }) => [id, changed])).toEqual([
      ['ci', false],
      ['own', true],
      ['third', true]
    ])
    expect(await scene.badge('main/ci.svg')).toBe(before)
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual([
      'main/ci.svg',
      'main/own.svg',
      'next/own.svg',
      'next/third.svg'
    ])
    expect(outcome.stdout).toMatch(/^ci: left as it is: it shows main, and is left to the runs on main$/m)
    expect(outcome.summary).toMatch(/left to the runs on main: ci\./)
    expect(await scene.repository.git.run(['log', '-1', '--format=%b', 'refs/heads/badges'])).not.toContain(
      'Badge-Run: 98.'
    )
  })

  test('is a skip where all badges show others', async () => {
    scene.repository.runs.push(...runs)
    checkout({ [MANIFEST]: `${BADGES.replace(/ {2}- \{ id: own.*\n/, '')}publish: { branches: next }\n` })
    const { code, outputs, stdout } = await scene.run({ env: { ...ELSEWHERE, ...NEXT } })
    expect({ code, ...outputs }).toMatchObject({
      code: 0,
      result: 'skipped',
      reason: 'badges that do not show next, the branch of this run, are left to the runs on main'
    })
    expect(stdout).not.toMatch(/^::/m)
    expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
  })

  test('after a run there, badges of the run itself only', async () => {
    scene.repository.runs.push({ id: 77, run_number: 7, workflow: CI, head_branch: 'next' })
    await commit(scene.repository, { [MANIFEST]: `${BADGES}  - { id: run }\npublish: { branches: "n*" }\n` })
    const workflow_run = {
      ...{ id: 77, name: 'CI', path: CI.path, workflow_id: CI.id, run_number: 7, run_attempt: 1, event: 'push' },
      ...{ head_branch: 'next', head_sha: 'c'.repeat(40), status: 'completed', conclusion: 'success' },
      head_repository: { full_name: 'octo/demo' }
    }
    const env = { ...ELSEWHERE, GITHUB_EVENT_NAME: 'workflow_run' }
    expect((await scene.run({ env, payload: { workflow_run } })).outputs['result']).toBe('published')
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['next/run.svg'])
  })

  test('the default branch publishes its badges', async () => {
    scene.repository.runs.push({ id: 98, run_number: 10, workflow: CI, head_branch: 'next', conclusion: 'failure' })
    await scene.run({ inputs: { workflow: 'ci.yml', branch: 'next' }, env: ELSEWHERE })
    expect(await scene.badge('next/ci.svg')).toContain('failing')
  })
})

describe('README files', () => {
  const BLOCK = '# demo\n\n<!-- badges:start -->\n<!-- badges:end -->\n\ntext\n'

  test('get their block after the badges, on the default branch, and nothing where nothing changes', async () => {
    await commit(scene.repository, {
      'README.md': BLOCK,
      'docs/index.rst': '.. <!-- badges:start -->\n.. <!-- badges:end -->\n'
    })
    checkout({
      [MANIFEST]: `${THREE.replace('  - { id: ci, workflow: ci.yml }\n', '')}readme: [README.md, docs/index.rst]\n`
    })
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 0, outputs: { result: 'published', changed: 'true' } })
    expect(await scene.repository.git.file('refs/heads/main', 'README.md')).toBe(
      '# demo\n\n<!-- badges:start -->\n' +
        '[![coverage](../../raw/badges/main/coverage.svg)](https://github.com/octo/demo) ' +
        '[![Chat](https://img.shields.io/badge/chat-join-blue)](https://chat.example.com/demo)\n' +
        '<!-- badges:end -->\n\ntext'
    )
    expect(await scene.repository.git.file('refs/heads/main', 'docs/index.rst')).toContain(
      '.. image:: ../../../raw/badges/main/coverage.svg\n   :alt: coverage\n   :target: https://github.com/octo/demo\n'
    )
    expect(await scene.repository.git.count('refs/heads/main')).toBe(3)
    const again = await scene.run()
    expect(again.outputs).toMatchObject({ result: 'unchanged', changed: 'false' })
    expect(await scene.repository.git.count('refs/heads/main')).toBe(3)
  })

  test.each(['readme: [README.md]', 'publish: { index: true }'])(
    'with %s a check links to its branch, since its commit changes with every run',
    async (key) => {
      await commit(scene.repository, { 'README.md': BLOCK })
      scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write', checks: 'read', statuses: 'read' })
      checkout({ [MANIFEST]: `inherit: false\nbadges: [{ id: lint, check: lint }]\n${key}\n` })
      const outcome = await scene.run()
      expect(outcome).toMatchObject({
        code: 0,
        outputs: { result: 'published', 'link-url': 'https://github.com/octo/demo/commits/main' }
      })
      const again = await scene.run({ env: { GITHUB_SHA: 'd'.repeat(40), GITHUB_RUN_ID: '98' } })
      expect(again.outputs['result']).toBe('unchanged')
    }
  )

  test('without markers are an error after the badges are published', async () => {
    checkout({ [MANIFEST]: `${THREE.replace('  - { id: ci, workflow: ci.yml }\n', '')}readme: [README.md]\n` })
    const outcome = await scene.run()
    expect(outcome).toMatchObject({ code: 1, outputs: { result: 'failed', changed: 'true' } })
    expect(outcome.stdout).toMatch(/README\.md.*<!-- badges:start -->/)
    expect(await scene.badge('main/coverage.svg')).toContain('87.4%')
  })

  test.each([
    ['whose badges are others', '{ id: a, label: a, message: b }'],
    ['also where all badges name their branch', '{ id: a, label: a, message: b, branch: next }']
  ])('are left alone by runs on other branches, %s', async (_, badge) => {
    await commit(scene.repository, { 'README.md': BLOCK })
    checkout({
      [MANIFEST]: `inherit: false\nbadges: [${badge}]\nreadme: [README.md]\npublish: { branches: next }\n`
    })
    const outcome = await scene.run({ env: NEXT })
    expect(outcome.outputs).toMatchObject({ result: 'published' })
    expect(outcome.summary).toContain(
      'README files are left as they are: this run is on next, and README files show main'
    )
    expect(await scene.badge('next/a.svg')).toContain('a: b')
    expect(await scene.repository.git.file('refs/heads/main', 'README.md')).toBe(BLOCK.trimEnd())
  })

  test('are left alone on pull requests', async () => {
    await commit(scene.repository, { 'README.md': BLOCK })
    checkout({ [MANIFEST]: `${THREE}readme: [README.md]\npublish: { directory: out }\n` })
    const outcome = await scene.run({ env: { GITHUB_EVENT_NAME: 'pull_request' } })
    expect(outcome.outputs).toMatchObject({ result: 'published' })
    expect(await scene.repository.git.file('refs/heads/main', 'README.md')).toBe(BLOCK.trimEnd())
  })

  test('in the workspace where badges go to a folder', async () => {
    checkout({
      [MANIFEST]:
        'inherit: false\nbadges: [{ id: a, label: a, message: b }]\nreadme: [docs/README.md]\npublish: { directory: out, path: "%{id}" }\n',
      'docs/README.md': BLOCK
    })
    expect((await scene.run()).outputs).toMatchObject({ result: 'published' })
    expect(readFileSync(join(scene.workspace, 'docs/README.md'), 'utf8')).toContain('![a](../out/a.svg)')
    expect(scene.server.operations).toEqual([])
  })
})

describe('the target branch', () => {
  const TWO = 'inherit: false\nbadges: [{ id: one, message: a }, { id: two, message: b }]\n'
  const INDEX = 'publish: { index: true, prune: true }\n'

  test('shows its badges, also those that others publish', async () => {
    await scene.run({ inputs: { id: 'other', status: 'success' } })
    checkout({ [MANIFEST]: `${TWO}publish: { index: true }\n` })
    expect((await scene.run()).outputs).toMatchObject({ result: 'published' })
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(2)
    const records = JSON.parse((await scene.badge('badges.json')) ?? '') as Badge[]
    expect(records.map(({ path }) => path)).toEqual(['main/one.svg', 'main/other.svg', 'main/two.svg'])
    expect(records[0]).toMatchObject({
      id: 'one',
      image_url: raw('main/one.svg'),
      markdown: expect.stringContaining(raw('main/one.svg'))
    })
    const page = (await scene.badge('README.md')) ?? ''
    for (const id of ['one', 'other', 'two']) expect(page).toContain(raw(`main/${id}.svg`))
    expect((await scene.run()).outputs).toMatchObject({ result: 'unchanged' })
  })

  test('loses the badges and branches that are no more, and nothing that is not ours', async () => {
    checkout({ [MANIFEST]: TWO + INDEX })
    await scene.run()
    await commit(
      scene.repository,
      { 'main/mine.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', 'notes.txt': 'x' },
      'badges'
    )
    checkout({ [MANIFEST]: `inherit: false\nbadges: [{ id: one, message: a }]\n${INDEX}` })
    const outcome = await scene.run()
    expect(outcome.outputs).toMatchObject({ result: 'published', changed: 'true' })
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual([
      'README.md',
      'badges.json',
      'main/mine.svg',
      'main/one.svg',
      'notes.txt'
    ])
  })

  test('keeps one commit where it shall', async () => {
    checkout({ [MANIFEST]: `${TWO}publish: { single_commit: true }\n` })
    await scene.run()
    checkout({ [MANIFEST]: `${TWO.replace('message: b', 'message: c')}publish: { single_commit: true }\n` })
    expect((await scene.run()).outputs).toMatchObject({ result: 'published' })
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(1)
    expect(await scene.badge('main/two.svg')).toContain('CI: c')
    expect(await scene.badge('main/one.svg')).toContain('CI: a')
  })
})

describe('badges of many workflows', () => {
  const WORKFLOWS = Array.from({ length: 6 }, (_, index) => ({
    id: 500 + index,
    name: `W${String(index)}`,
    path: `.github/workflows/w${String(index)}.yml`
  }))
  const LIST = `inherit: false\nbadges:\n${WORKFLOWS.map((_, index) => `  - { id: w${String(index)}, workflow: w${String(index)}.yml }\n`).join('')}`

  beforeEach(() => {
    scene.repository.workflows.push(...WORKFLOWS)
    scene.repository.runs = WORKFLOWS.map((workflow, index) => ({
      id: 900 + index,
      run_number: 100 - index,
      workflow,
      status: 'completed',
      conclusion: index === 2 ? 'cancelled' : 'failure'
    }))
  })

  test('are looked up with one request each', async () => {
    checkout({ [MANIFEST]: LIST })
    const outcome = await scene.run({ env: ELSEWHERE })
    expect(badgesOf(outcome).map(({ status }) => status)).toEqual([
      ...['failing', 'failing', 'cancelled', 'failing', 'failing', 'failing']
    ])
    expect(scene.server.operations).toEqual([
      ...WORKFLOWS.map(() => RUNS),
      HEAD,
      ...PLANT,
      ...Array.from({ length: 5 }, () => JOBS)
    ])
  })

  test('are unknown where a workflow has no run, or none that has completed', async () => {
    const [first, ...others] = scene.repository.runs
    scene.repository.runs = [
      ...(first === undefined ? [] : [{ ...first, status: 'in_progress', conclusion: null }]),
      ...others.slice(1)
    ]
    checkout({ [MANIFEST]: LIST })
    const outcome = await scene.run({ env: ELSEWHERE })
    expect(badgesOf(outcome).map(({ status }) => status)).toEqual([
      ...['unknown', 'unknown', 'cancelled', 'failing', 'failing', 'failing']
    ])
    expect(scene.server.operations.filter((operation) => operation === RUNS)).toHaveLength(6)
  })
})

test('1,000 badges: one commit, few requests', async () => {
  const badges = Array.from({ length: 1000 }, (_, index) => `  - { id: b${index}, message: "${index}" }`)
  checkout({ [MANIFEST]: `inherit: false\nbadges:\n${badges.join('\n')}\n` })
  const first = await scene.run()
  expect(first).toMatchObject({ code: 0, outputs: { result: 'published' } })
  expect(await scene.repository.git.count('refs/heads/badges')).toBe(1)
  expect(await scene.repository.git.paths('refs/heads/badges')).toHaveLength(1000)
  expect(scene.server.requests.length).toBeLessThanOrEqual(16)
  scene.server.requests.length = 0
  expect((await scene.run()).outputs).toMatchObject({ result: 'unchanged' })
  expect(scene.server.operations).toEqual([HEAD])
})
