import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Badge, type Outcome, Scene } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const RAW = 'https://raw.githubusercontent.com/octo/demo/badges/main'
const badgesOf = ({ outputs }: Outcome): Badge[] => JSON.parse(outputs['badges'] ?? '[]') as Badge[]

function manifest(text: string): void {
  mkdirSync(join(scene.workspace, '.github'), { recursive: true })
  writeFileSync(join(scene.workspace, '.github/badges.yml'), `inherit: false\n${text}`)
}

describe('a message that is given but empty', () => {
  test.each<[situation: string, inputs: Record<string, string>]>([
    ['alone', {}],
    ['with a label and a colour', { label: 'coverage', color: 'green' }],
    ['with an id', { id: 'ci' }],
    ['blank', { message: '  ' }],
    ['with nothing but a color of a terminal', { message: '\u001b[32m\u001b[0m' }]
  ])('%s, leaves the badge as it is, with a warning', async (_, inputs) => {
    await scene.run({ inputs: { status: 'success' } })
    const ci = await scene.badge('main/ci.svg')
    const outcome = await scene.run({ inputs: { message: '', ...inputs } })
    expect({ code: outcome.code, ...outcome.outputs }).toMatchObject({ code: 0, result: 'skipped', changed: 'false' })
    expect(outcome.outputs['reason']).toBe('the message in the input "message" is empty')
    expect(outcome.stdout).toMatch(
      /^::warning::Input "message": the message is empty, so the badge.* is left as it is\.$/m
    )
    expect(outcome.stdout).not.toContain('::notice')
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['main/ci.svg'])
    expect(await scene.badge('main/ci.svg')).toBe(ci)
  })

  test('with a source, is none: the status has its own words', async () => {
    const outcome = await scene.run({ inputs: { message: '', status: 'success', color: 'blue' } })
    expect(badgesOf(outcome)).toMatchObject([{ id: 'ci', message: 'passing' }])
    expect(outcome.stdout).not.toContain('::warning')
  })

  test('on the command line too, where a flag that is absent is not given', async () => {
    const event = join(scene.workspace, 'event.json')
    writeFileSync(event, '{}')
    const cli = (...words: string[]): Promise<Outcome> =>
      scene.cli(['publish', '--directory', 'out', '--label', 'size', '--branch', 'main', ...words])
    expect(await cli('--message', '')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('the message is empty')
    })
    expect(existsSync(join(scene.workspace, 'out'))).toBe(false)
    expect(await cli('--message', '', '--status', 'success')).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(scene.workspace, 'out/main/ci.svg'), 'utf8')).toContain('size: passing')
  })

  test('beside a manifest that is named, contradicts it as any other message does', async () => {
    const { outputs } = await scene.run({ inputs: { message: '', manifest: 'b.yml' } })
    expect(outputs['reason']).toContain('Inputs "manifest" and "message" both describe a badge')
  })
})

describe('values', () => {
  const THREE = `badges:
  - { id: coverage, label: coverage, message: 80%, color_steps: { 0: red, 90: green } }
  - { id: size, label: size, color_steps: { 0: green, 500: red } }
  - { id: notes, label: notes, message: none }
`

  test('an empty one leaves its badge as it is, and the others are published', async () => {
    manifest(THREE)
    await scene.run({ inputs: { values: 'coverage=85%' } })
    const before = await scene.badge('main/coverage.svg')
    const outcome = await scene.run({ inputs: { values: 'coverage=\nsize=12 kB' } })
    expect({ code: outcome.code, result: outcome.outputs['result'] }).toEqual({ code: 0, result: 'published' })
    expect(outcome.stdout).toContain(
      '::warning file=.github/badges.yml,line=3::Input "values": the message is empty, so the badge "coverage" is left as it is.'
    )
    expect(await scene.badge('main/coverage.svg')).toBe(before)
    expect(await scene.badge('main/size.svg')).toContain('size: 12 kB')
    // It stands there, so it is shown.
    expect(badgesOf(outcome).map(({ image_url, changed }) => [image_url, changed])).toEqual([
      [`${RAW}/coverage.svg`, false],
      [`${RAW}/size.svg`, true],
      [`${RAW}/notes.svg`, false]
    ])
  })

  test('may be a JSON object', async () => {
    manifest(THREE)
    const values = JSON.stringify({ coverage: '91%\nof lines', size: 12 })
    expect((await scene.run({ inputs: { values } })).outputs).toMatchObject({ result: 'published' })
    expect(await scene.badge('main/coverage.svg')).toContain('coverage: 91% of lines')
    expect(await scene.badge('main/size.svg')).toContain('size: 12')
    const { code, outputs } = await scene.run({ inputs: { values: '{"size": true}' } })
    expect({ code, reason: outputs['reason'] }).toEqual({
      code: 1,
      reason: 'Input "values": "size": "true" is not a text or number.'
    })
  })
})

describe('a badge that waits for its message', () => {
  const README = '<!-- badges:start -->\n<!-- badges:end -->\n'
  const WAITING = `readme: [README.md]
badges:
  - { id: size, label: size, color_steps: { 0: green, 500: red } }
  - { id: notes, label: notes, message: none }
`

  beforeEach(async () => {
    const { git } = scene.repository
    const head = await git.resolve('refs/heads/main')
    const tree = await git.tree(head, [{ path: 'README.md', content: Buffer.from(README) }])
    await git.swap('refs/heads/main', await git.commit(tree, [head ?? ''], 'readme'), head)
  })

  test('is neither reported as published nor shown, until its picture is there', async () => {
    manifest(WAITING)
    const outcome = await scene.run()
    expect(outcome.outputs).toMatchObject({ result: 'published', 'image-url': '' })
    expect(badgesOf(outcome)).toMatchObject([
      { id: 'size', image_url: '', markdown: '', changed: false },
      { changed: true }
    ])
    expect(outcome.stdout).toContain('size: left as it is: the input "values" has no message for it\n')
    const shown = [outcome.outputs['markdown'], outcome.outputs['html'], outcome.stdout, outcome.summary]
    for (const text of shown) expect(text).not.toContain('size.svg')
    expect(await scene.repository.git.file('refs/heads/main', 'README.md')).not.toContain('size')

    await scene.run({ inputs: { values: 'size=12 kB' } })
    const again = await scene.run()
    expect(again.outputs).toMatchObject({ result: 'unchanged', 'image-url': `${RAW}/size.svg` })
    expect(await scene.repository.git.file('refs/heads/main', 'README.md')).toContain('badges/main/size.svg')
  })

  test('in a folder and a gist too', async () => {
    manifest(WAITING.replace('readme: [README.md]\n', ''))
    expect((await scene.run({ inputs: { directory: 'out' } })).outputs['markdown']).not.toContain('size')
    await scene.run({ inputs: { directory: 'out', values: 'size=1' } })
    expect((await scene.run({ inputs: { directory: 'out' } })).outputs['markdown']).toContain(
      '![size](out/main/size.svg)'
    )
  })
})

test('the summary tells badges of a folder in words, since it shows no picture by a path', async () => {
  const { summary } = await scene.run({ inputs: { status: 'success', directory: 'out' } })
  const [shown = '', pasted] = summary.split('```markdown')
  expect(shown).toContain('CI: passing → out/main/ci.svg')
  expect(shown).not.toContain('](out')
  expect(pasted).toContain('[![CI](out/main/ci.svg)]')
})
