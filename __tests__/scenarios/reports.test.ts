import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { PROJECTS } from '../reports/projects.ts'
import { build, outputOf } from '../reports/run-project.ts'
import { type Outcome, Scene } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const FILES = fileURLToPath(new URL('../reports/files/', import.meta.url))
const LCOV = 'c8-lcov.info'
const JUNIT = 'jest-junit.xml'
const PASSING = 'jest-junit-passing.xml'

/** Puts report files of the fixtures into the workspace. */
function put(...names: string[]): void {
  mkdirSync(join(scene.workspace, 'reports'), { recursive: true })
  for (const name of names) copyFileSync(FILES + name, join(scene.workspace, 'reports', name))
}

const badgesOf = ({ outputs }: Outcome): Record<string, unknown>[] =>
  JSON.parse(outputs['badges'] ?? '[]') as Record<string, unknown>[]

describe('a badge from report files', () => {
  test('shows coverage, coloured by its number, without a status', async () => {
    put(LCOV)
    const outcome = await scene.run({ inputs: { from: `reports/${LCOV}` } })
    expect(outcome.outputs).toMatchObject({ result: 'published', status: '' })
    const [badge] = badgesOf(outcome)
    expect(badge).toMatchObject({ id: 'coverage', label: 'coverage', message: '81.2%', status: null, value: 81.2 })
    expect(outcome.stdout).toContain('coverage: 81.2%, from report files → ')
    expect(Number(badge?.['covered'])).toBeLessThan(Number(badge?.['total']))
    expect(await scene.badge('main/coverage.svg')).toContain('coverage: 81.2%')
  })

  test.each([
    ['default', '#117c4d'],
    ['shields', '#67ac09']
  ])('has the green of the palette %s, in the picture and as JSON', async (palette, color) => {
    put(LCOV)
    const badges = `- { id: coverage, from: reports/${LCOV}, palette: ${palette} }`
    const outcome = await scene.run({ inputs: { badges, formats: 'svg, json' } })
    expect(badgesOf(outcome)).toEqual([expect.objectContaining({ color })])
    expect(await scene.badge('main/coverage.svg')).toContain(`fill="${color}"`)
    expect(JSON.parse((await scene.badge('main/coverage.json')) ?? '')).toMatchObject({ color })
  })

  test('shows test results, and takes part in the output status', async () => {
    put(JUNIT)
    const outcome = await scene.run({ inputs: { from: 'reports/*.xml' } })
    expect(outcome.outputs).toMatchObject({ result: 'published', status: 'failing' })
    expect(outcome.stdout).toContain('tests: failing, from report files: 2 failed, 6 passed, 1 skipped → ')
    expect(badgesOf(outcome)).toEqual([
      expect.objectContaining({
        ...{ id: 'tests', label: 'tests', message: '2 failed, 6 passed, 1 skipped', status: 'failing' },
        ...{ passed: 6, failed: 2, skipped: 1, total: 9 }
      })
    ])
  })

  test('has a message with placeholders, and colours of its own', async () => {
    put(LCOV, PASSING)
    const outcome = await scene.run({
      inputs: {
        badges: [
          `- { id: branches, from: reports/${LCOV}, measure: branches, message: 'branches %{value} percent', color_steps: { 0: blue } }`,
          `- { id: unit, from: [reports/${PASSING}], message: '%{passed} of %{total}' }`
        ].join('\n')
      }
    })
    const [branches, unit] = badgesOf(outcome)
    expect(branches?.['message']).toMatch(/^branches \d+(\.\d)? percent$/)
    expect(branches?.['color']).toBe(
      badgesOf(await scene.run({ inputs: { message: 'x', color: 'blue' } }))[0]?.['color']
    )
    expect(unit).toMatchObject({ status: 'passing' })
    expect(unit?.['message']).toMatch(/^(\d+) of \d+$/)
  })

  test('fills messages of statuses in too, and warns of a placeholder that has no value', async () => {
    put(JUNIT)
    const badges = [
      `- { id: a, from: reports/${JUNIT}, messages: { failing: '%{failed} of %{total} broken' } }`,
      `- { id: b, from: reports/${JUNIT}, message: '%{failde} broken, %{covered}' }`
    ].join('\n')
    const outcome = await scene.run({ inputs: { badges } })
    expect(badgesOf(outcome)).toMatchObject([
      { message: '2 of 9 broken', status: 'failing' },
      { message: '%{failde} broken, %{covered}', status: 'failing' }
    ])
    for (const name of ['failde', 'covered'])
      expect(outcome.stdout.replaceAll('%25', '%')).toContain(
        `::warning::"message": %{${name}} is unknown or has no value, and was not replaced. Allowed: %{passed}, %{failed}, %{skipped}, %{total}, %{value}.`
      )
  })

  test('counts a file that several globs name once', async () => {
    put(JUNIT)
    const [once] = badgesOf(await scene.run({ inputs: { from: `reports/${JUNIT}` } }))
    const [twice] = badgesOf(await scene.run({ inputs: { from: `reports/${JUNIT}\nreports/*.xml\n**/*.xml` } }))
    expect(twice?.['message']).toBe(once?.['message'])
  })

  test('gives way to a newer run, as an explicit status does', async () => {
    put(JUNIT, PASSING)
    await scene.run({ inputs: { from: `reports/${JUNIT}` }, env: { GITHUB_RUN_ID: '900', GITHUB_RUN_NUMBER: '90' } })
    const older = await scene.run({
      inputs: { from: `reports/${PASSING}` },
      env: { GITHUB_RUN_ID: '800', GITHUB_RUN_NUMBER: '80' }
    })
    expect(older.outputs).toMatchObject({ result: 'superseded', changed: 'false' })
  })
})

describe('the documentation acted out in a project with Jest:', () => {
  const page = readFileSync(new URL('../../docs/reports.md', import.meta.url), 'utf8')
  const blocks = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']): unknown => parse(text))

  interface Step {
    readonly run?: string
    readonly uses?: string
    readonly with?: Readonly<Record<string, string>>
  }
  const stepsOf = (block: unknown): readonly Step[] =>
    Array.isArray(block) ? (block as Step[]) : (block as { jobs: { test: { steps: Step[] } } }).jobs.test.steps
  const inputsOf = (block: unknown): Readonly<Record<string, string>> =>
    stepsOf(block).find(({ uses }) => uses?.includes('publish-badges'))?.with ?? {}

  const jest = PROJECTS.find(({ tool }) => tool === 'Jest')
  const [threeLines, job] = blocks

  test('three lines show its coverage, and a job its coverage and tests', async () => {
    if (jest === undefined) throw new Error('there is no project with Jest')
    build(jest, scene.workspace)
    const early = await scene.run({ inputs: inputsOf(threeLines) })
    expect(early.stdout).toMatch(
      /^::warning::The badge "coverage" is left as it is: "coverage\/lcov\.info" does not exist\. Expected /m
    )
    const [, command = ''] = stepsOf(job).flatMap(({ run }) => run ?? [])
    outputOf(command, scene.workspace)

    const one = await scene.run({ inputs: inputsOf(threeLines) })
    expect(badgesOf(one)).toMatchObject([{ id: 'coverage', message: '80%', covered: 4, total: 5 }])
    const both = await scene.run({ inputs: inputsOf(job) })
    expect(both.outputs).toMatchObject({ result: 'published', status: 'failing' })
    expect(badgesOf(both)).toMatchObject([
      { id: 'coverage', message: '80%' },
      { id: 'tests', message: '2 failed, 2 passed, 2 skipped', status: 'failing' }
    ])
    expect(await scene.badge('main/coverage.svg')).toContain('coverage: 80%')
    expect(await scene.badge('main/tests.svg')).toContain('tests: 2 failed, 2 passed, 2 skipped')
  })

  test('init prints a step that works', async () => {
    if (jest === undefined) throw new Error('there is no project with Jest')
    build(jest, scene.workspace)
    mkdirSync(join(scene.workspace, '.github/workflows'), { recursive: true })
    const run = 'npx jest --coverage --json --outputFile=jest.json'
    writeFileSync(
      join(scene.workspace, '.github/workflows/ci.yml'),
      `on: push\njobs: { test: { runs-on: ubuntu-latest, steps: [{ run: ${run} }] } }\n`
    )
    const { stdout } = await scene.cli(['init'])
    expect(stdout).toContain('add this as the last step of the job "test" of .github/workflows/ci.yml.')
    const [, step = ''] = /^( {6}- uses: owner\/publish-badges[^]*)/m.exec(stdout) ?? []
    outputOf(run, scene.workspace)
    const outcome = await scene.run({ inputs: inputsOf(parse(step)) })
    expect(badgesOf(outcome).map(({ message }) => message)).toEqual(['80%', '2 failed, 2 passed, 2 skipped'])
  })
})

describe('a report that cannot be read leaves the badge as it is, with a warning:', () => {
  test.each<[what: string, from: string, found: RegExp, prepare: () => void]>([
    ['missing', 'reports/none.xml', /"reports\/none\.xml" does not exist\. Expected /, () => {}],
    [
      'empty',
      'reports/empty.xml',
      /"reports\/empty\.xml" is empty\. Expected /,
      () => writeFileSync(join(scene.workspace, 'reports/empty.xml'), '')
    ],
    [
      'of an unknown format',
      'reports/notes.txt',
      /"reports\/notes\.txt" has an unknown format\. Expected /,
      () => writeFileSync(join(scene.workspace, 'reports/notes.txt'), 'Coverage: 87 %\n')
    ],
    [
      'outside of the workspace',
      'reports/link.xml',
      /"reports\/link\.xml" .*\. Expected /,
      () => symlinkSync(FILES + PASSING, join(scene.workspace, 'reports/link.xml'))
    ]
  ])('%s', async (_, from, found, prepare) => {
    put(JUNIT, LCOV)
    prepare()
    const outcome = await scene.run({ inputs: { from, id: 'tests' } })
    expect({ code: outcome.code, ...outcome.outputs }).toMatchObject({ code: 0, result: 'skipped', changed: 'false' })
    expect(outcome.stdout).toMatch(/^::warning::The badge "tests" is left as it is: /m)
    expect(outcome.stdout).toMatch(found)
    const strict = await scene.run({ inputs: { from, id: 'tests', 'fail-on': 'any' } })
    expect(strict.code).toBe(1)
    expect(strict.stdout).toMatch(/^::error::The badge "tests" is left as it is: /m)
    await expect(scene.repository.git.paths('refs/heads/badges')).rejects.toThrow('no refs/heads/badges')
  })
})

test('coverage and test results in one badge are an error, and nothing is published', async () => {
  put(JUNIT, LCOV)
  const badges = `- { id: both, from: [reports/${LCOV}, reports/${JUNIT}] }\n- { id: other, message: x }`
  for (const failOn of ['setup', 'none']) {
    const { code, outputs, stdout } = await scene.run({ inputs: { badges, 'fail-on': failOn } })
    expect({ code, result: outputs['result'], changed: outputs['changed'] }).toEqual({
      ...{ code: 1, result: 'failed', changed: 'false' }
    })
    expect(stdout).toContain(
      `::error::The badge "both" cannot be drawn: "reports/${JUNIT}" has test results, and "reports/${LCOV}" has coverage. Expected reports of one kind in a badge: make one for each.`
    )
  }
  expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
})
