import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Scene, TOKEN } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

function manifest(text: string): void {
  mkdirSync(join(scene.workspace, '.github'), { recursive: true })
  writeFileSync(join(scene.workspace, '.github/badges.yml'), text)
}

describe('the problems of a file of badges', () => {
  const WRONG = 'badges:\n  - id: a\n    colour: red\n  - id: a\n    style: oval\n'

  test('are an annotation each, on file and line', async () => {
    manifest(WRONG)
    const { code, stdout, outputs, summary } = await scene.run()
    expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'failed' })
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=\.github\/badges\.yml,line=3::\.github\/badges\.yml:3:5: "colour" is not a key/
      ),
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=4::\.github\/badges\.yml:4:5: "id"/),
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=5::\.github\/badges\.yml:5:12: "style"/),
      '::error::.github/badges.yml has 3 problems, and nothing was done.',
      ''
    ])
    expect(outputs['reason']).toMatch(/^\.github\/badges\.yml has 3 problems, .* The first: .*:3:5: "colour" .*$/)
    expect(summary).toContain('has 3 problems')
    expect(summary.match(/^- .*badges\.yml:\d/gm)).toHaveLength(3)
  })

  test('alone, is the failure itself', async () => {
    manifest('badges:\n  - id: a\n    colour: red\n')
    const { code, stdout } = await scene.run()
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=\.github\/badges\.yml,line=3::.*\n$/)
  })

  test('of a list in an input, have no file', async () => {
    const { code, stdout } = await scene.run({ inputs: { badges: '- { id: a, colour: red, style: oval }' } })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error::badges:1:12: .*\n::error::badges:1:32: .*\n::error::badges has 2 problems, .*\n$/)
  })

  test('are a line each on the command line', async () => {
    manifest(WRONG)
    const { code, stderr } = await scene.cli(['publish', '--directory', 'out'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^publish-badges: .* 3 problems, .*\n(?:\.github\/badges\.yml:\d:\d+: .*\n){2}.* \[invalid\]\n$/
    )
  })
})

describe('what is wrong with a single badge', () => {
  test.each([
    ['a job that does not exist', 'status: success', 'check: lnit', 'warning', 'There is no check "lnit"'],
    ['a workflow that does not exist', 'status: success', 'workflow: nope.yml', 'error', 'nope.yml'],
    ['a link to a job, of which there is none', 'status: success', 'status: success, link: job', 'error', '"job" needs']
  ])('%s is an annotation on its line', async (_, first, second, level, says) => {
    manifest(`inherit: false\nbadges:\n  - { id: a, ${first} }\n  - { id: b, ${second} }\n`)
    scene.server.world.installationToken(TOKEN, 'octo/demo', {
      ...{ contents: 'write', actions: 'read', checks: 'read', statuses: 'read' }
    })
    const { stdout } = await scene.run()
    const annotations = stdout.split('\n').filter((line) => line.startsWith('::'))
    expect(annotations).toEqual([expect.stringContaining(`::${level} file=.github/badges.yml,line=4::`)])
    expect(annotations[0]).toContain(says)
  })
})

describe('a long list of badges', () => {
  test('is folded in the log, and only there', async () => {
    const badges = Array.from({ length: 11 }, (_, index) => `- { id: b${index}, status: success }`).join('\n')
    const { stdout } = await scene.run({ inputs: { badges } })
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(11 + 1 + 4)
    expect(lines[0]).toBe('::group::11 badges: 11 passing')
    expect(lines[1]).toMatch(/^b0: passing, from the status given → https:/)
    expect(lines.slice(12, 14)).toEqual(['::endgroup::', '::group::Markdown to paste'])
    expect(lines.at(-1)).toBe('::endgroup::')
    manifest(`inherit: false\nbadges:\n${badges.replace(/^/gm, '  ')}\n`)
    const cli = await scene.cli(['publish', '--directory', 'out'])
    expect(cli.stderr).toBe('')
    expect(cli.stdout).not.toContain('::')
    expect(cli.stdout).toContain('b10: passing')
  })
})

describe('a missing permission', () => {
  const ALL = `inherit: false
badges:
  - { id: ci, workflow: ci.yml }
  - { id: production, environment: production }
  - { id: lint, check: lint, sha: ${'c'.repeat(40)} }
`

  test('is told with all that the publication needs, whichever is missed first', async () => {
    manifest(ALL)
    scene.repository.jobs.set(99, [])
    const missed = new Set<string>()
    const granted: Record<string, 'read' | 'write'> = { contents: 'write' }
    for (const scope of ['actions', 'deployments', 'checks', 'statuses']) {
      scene.server.world.installationToken(TOKEN, 'octo/demo', granted)
      const { code, outputs } = await scene.run()
      expect(code).toBe(1)
      missed.add(/The token lacks "(\w+): read"\./.exec(outputs['reason'] ?? '')?.[1] ?? '')
      expect(outputs['reason']).toMatch(
        / Add to the job: permissions: \{ contents: write, actions: read, checks: read, statuses: read, deployments: read \}$/
      )
      granted[scope] = 'read'
    }
    expect([...missed]).toEqual(['actions', 'deployments', 'checks', 'statuses'])
    scene.server.world.installationToken(TOKEN, 'octo/demo', granted)
    expect((await scene.run()).outputs).toMatchObject({ result: 'published' })
  })

  test('is YAML to paste in the log and in the job summary', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'write' })
    const { stdout, summary } = await scene.run({ inputs: { workflow: 'ci.yml' } })
    const yaml = 'permissions:\n  contents: write\n  actions: read\n'
    expect(stdout).toContain(`\n${yaml}`)
    expect(summary).toContain(` Add to the job:\n\n\`\`\`yaml\n${yaml}\`\`\`\n`)
  })

  test('of a static badge is the right to write, and no more', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', { contents: 'read' })
    const { outputs } = await scene.run({ inputs: { label: 'a', message: 'b' } })
    expect(outputs['reason']).toMatch(/permissions: \{ contents: write \}$/)
  })

  test('for a badge in a folder asks for no right to write', async () => {
    scene.server.world.installationToken(TOKEN, 'octo/demo', {})
    const { outputs } = await scene.run({ inputs: { workflow: 'ci.yml', directory: 'out' } })
    expect(outputs['reason']).toMatch(/permissions: \{ contents: read, actions: read \}$/)
  })

  test.each<[string, Record<string, string>, string]>([
    ['written to', { 'target-repository': 'octo/other', status: 'success' }, 'contents: write'],
    ['looked at', { badges: '- { id: a, workflow: ci.yml, repository: octo/other, branch: main }' }, 'actions: read']
  ])('for another repository that is %s takes another token, and no permissions', async (_, inputs, permission) => {
    await scene.server.world.repository('octo/other')
    const { code, outputs } = await scene.run({ inputs })
    expect(code).toBe(1)
    expect(outputs['reason']).toContain(`The token lacks "${permission}".`)
    expect(outputs['reason']).toMatch(
      /GITHUB_TOKEN works for octo\/demo only, .* set "token" to the token of an app or a person with access\.$/
    )
    expect(outputs['reason']).not.toContain('Paste')
  })
})

describe('a branch that may not be written', () => {
  const README = '<!-- badges:start -->\n<!-- badges:end -->\n'
  const inputs = { status: 'success', readme: 'README.md' }

  async function readme(): Promise<void> {
    const { git } = scene.repository
    const head = await git.resolve('refs/heads/main')
    const tree = await git.tree(head, [{ path: 'README.md', content: Buffer.from(README) }])
    await git.swap('refs/heads/main', await git.commit(tree, [head ?? ''], 'readme'), head)
  }

  test('is the target: another one is the cure, or the token of an app', async () => {
    scene.repository.ruled.add('badges')
    const { code, stdout } = await scene.run({ inputs: { status: 'success' } })
    expect(code).toBe(1)
    expect(stdout).toContain('Exclude the branch from the rule, use another one as "target-branch"')
    expect(stdout).toContain('GITHUB_TOKEN cannot be on that list')
  })

  test.each([
    ['setup', 0, '::warning::'],
    ['any', 1, '::error::']
  ])(
    "is the README's: the badges are published, and under fail-on: %s it ends with %i",
    async (failOn, code, command) => {
      await readme()
      scene.repository.ruled.add('main')
      const outcome = await scene.run({ inputs: { ...inputs, 'fail-on': failOn } })
      expect({ code: outcome.code, ...outcome.outputs }).toMatchObject({ code, result: 'published', changed: 'true' })
      expect(outcome.stdout).toContain(`${command}README files are left as they are: GitHub refused a request to write`)
      expect(outcome.stdout).toContain('Remove "readme" and update the block in a pull request, or put an app on')
      expect(outcome.stdout).not.toContain('target-branch')
      expect(outcome.summary).toContain('README files are left as they are')
      expect(await scene.badge('main/ci.svg')).toContain('passing')
    }
  )

  test.each([
    ['badges/x', 'badges'],
    ['badges', 'badges/x/y']
  ])('cannot be made beside %s: no rule is blamed', async (there, target) => {
    const { git } = scene.repository
    await git.swap(`refs/heads/${there}`, (await git.resolve('refs/heads/main')) ?? '', null)
    const { code, outputs } = await scene.run({ inputs: { status: 'success', 'target-branch': target } })
    expect({ code, reason: outputs['reason'] }).toEqual({
      code: 1,
      reason: `Git cannot have the branch "${target}" beside "${there}", which exists in octo/demo: use another "target-branch", or remove the branch "${there}".`
    })
  })
})
