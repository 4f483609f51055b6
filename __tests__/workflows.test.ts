import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readManifest } from '../src/manifest/read.ts'
import { workflowProblems } from './github-parser.ts'

const ROOT = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

const { repository: REPOSITORY } = JSON.parse(read('package.json')) as { repository: string }

const workflows = readdirSync(new URL('.github/workflows/', ROOT)).map((file): [string, string] => [
  `.github/workflows/${file}`,
  read(`.github/workflows/${file}`)
])

const documents = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`)
]
/** The YAML of the documents, each block with the line that it begins at. */
const blocks = documents.flatMap((path) => {
  const text = read(path)
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(({ index, 1: yaml = '' }): [string, string] => [
    `${path}:${text.slice(0, index).split('\n').length}`,
    yaml
  ])
})
const snippets = blocks.filter(([, yaml]) => /^jobs:/m.test(yaml))
const manifests = blocks.filter(([, yaml]) => /^badges:/m.test(yaml))
const steps = blocks.filter((block) => !snippets.includes(block) && !manifests.includes(block))

/** A step alone, in the smallest workflow that can hold it: behind a job, and a step, of the name "test". */
const withStep = (yaml: string): string =>
  `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  badge:\n    needs: [test]\n    runs-on: ubuntu-latest\n    steps:\n      - id: test\n        run: make\n${yaml.replace(/^(?=.)/gm, '      ')}`

const linted: [string, string][] = [
  ...workflows,
  ...snippets,
  ...steps.map(([name, yaml]): [string, string] => [name, withStep(yaml)])
]

/** Values of `uses:`, with what stands behind them in the line. */
const usesIn = (yaml: string): string[] => [...yaml.matchAll(/^[ -]*uses: *(.+)$/gm)].map(([, uses = '']) => uses)

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: object
}
interface Job {
  readonly steps: readonly Step[]
  readonly permissions?: Readonly<Record<string, string>>
}
const jobsIn = (yaml: string): [name: string, job: Job][] =>
  Object.entries((parse(yaml) as { jobs: Record<string, Job> }).jobs)
const stepsIn = (yaml: string): Step[] => jobsIn(yaml).flatMap(([, { steps }]) => steps)

/** The inputs of our actions, by what workflows call them. */
const inputsOf = (path: string): string[] => Object.keys((parse(read(path)) as { inputs: object }).inputs)
const own = new Map([
  ['./', inputsOf('action.yml')],
  [`${REPOSITORY}@v1`, inputsOf('action.yml')],
  [`${REPOSITORY}/records@v1`, inputsOf('records/action.yml')]
])

test('there are workflows, and snippets in the documents', () => {
  expect(workflows.map(([path]) => path)).toEqual(
    expect.arrayContaining(
      ['check-dist', 'codeql', 'dependency-review', 'e2e', 'lint-workflows', 'release', 'scorecard', 'test'].map(
        (name) => `.github/workflows/${name}.yml`
      )
    )
  )
  expect(snippets.length).toBeGreaterThan(1)
  expect(manifests.length).toBeGreaterThan(0)
  expect(steps.length).toBeGreaterThan(5)
})

test("GitHub's parser finds what is wrong, and so do we with names that lead to nothing", async () => {
  const job =
    '{ runs-on: ubuntu-latest, needs: [x], steps: [{ run: "echo ${{ steps.y.outputs.a }} ${{ needs.z.result }}" }] }'
  const wrong = `on: push\npermissions: { content: read }\njobs:\n  a: ${job}\n  b: { runs-on: ubuntu-latest, steps: [] }\n`
  expect(await workflowProblems('wrong.yml', wrong)).toEqual([
    "wrong.yml (Line: 2, Col: 16): Unexpected value 'content'",
    'a needs x, no job',
    'a reads needs.z, which it does not',
    'a reads steps.y, no step',
    'b has no steps'
  ])
})

describe("GitHub's parser finds nothing in", () => {
  test.each(linted)('%s', async (name, yaml) => {
    expect(await workflowProblems(name, yaml)).toEqual([])
  })
})

describe('nothing is wrong with the file of badges in', () => {
  test.each(manifests)('%s', async (name, yaml) => {
    expect(await readManifest(yaml, { source: name, scope: 'project' })).toMatchObject({ source: name })
  })
})

describe('only inputs that there are stand in', () => {
  test.each(linted)('%s', (_, yaml) => {
    const wrong = stepsIn(yaml).flatMap((step) => {
      const inputs = own.get(step.uses ?? '')
      return Object.keys(step.with ?? {}).filter((input) => inputs?.includes(input) === false)
    })
    expect(wrong).toEqual([])
  })
})

describe('every action is pinned by full SHA, with its version, in', () => {
  test.each([...workflows, ...blocks])('%s', (_, yaml) => {
    const pinned =
      /^(?:[\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+|docker:\/\/[\w.-]+\/[\w.-]+:[\d.]+@sha256:[\da-f]{64})$/
    const loose = usesIn(yaml).filter((uses) => !pinned.test(uses))
    expect(loose.filter((uses) => !own.has(uses))).toEqual([])
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

test('only these jobs may write', () => {
  const writing = workflows.flatMap(([path, yaml]) =>
    jobsIn(yaml).flatMap(([name, { permissions = {} }]) => {
      const writes = Object.keys(permissions).filter((scope) => permissions[scope] === 'write')
      return writes.length === 0 ? [] : [`${path.replace('.github/workflows/', '')} ${name}: ${writes.join(', ')}`]
    })
  )
  expect(writing.sort()).toEqual([
    'codeql.yml codeql: security-events',
    'e2e.yml branch: contents',
    'release.yml release: contents, id-token, attestations',
    'scorecard.yml scorecard: security-events, id-token'
  ])
})

describe('where provenance can be signed, no code of the repository or of a package runs:', () => {
  const signing = workflows.flatMap(([path, yaml]) =>
    jobsIn(yaml).flatMap(([name, job]): [string, Job][] =>
      job.permissions?.['id-token'] === 'write' ? [[`${path} ${name}`, job]] : []
    )
  )
  test.each(signing)('%s', (_, { steps }) => {
    expect(steps.filter(({ uses }) => uses?.startsWith('./'))).toEqual([])
    expect(steps.filter(({ run = '' }) => /\b(?:npm|npx|node|bash|sh)\b|\.\//.test(run))).toEqual([])
  })
})

test('a release is made in a protected place, of the commit that was tested, if the tag still names it', () => {
  const jobs = Object.fromEntries(jobsIn(read('.github/workflows/release.yml'))) as Record<string, object>
  const TESTED = '${{ needs.check.outputs.sha }}'
  expect(jobs['release']).toMatchObject({ needs: ['check'], environment: 'release', env: { TESTED } })
  const runs = stepsIn(read('.github/workflows/release.yml')).flatMap(({ run }) => run ?? [])
  const [makes = '', ...others] = runs.filter((run) => run.includes('gh release create'))
  expect(others).toEqual([])
  expect(makes.slice(0, makes.indexOf('gh release create'))).toMatch(
    /tagged=\$\(gh api .*\/commits\/tags\/\$GITHUB_REF_NAME.*\n.*"\$tagged" != "\$TESTED".*\n.*\n\s*exit 1/
  )
})

describe('what SECURITY.md says of releases:', () => {
  const release = read('.github/workflows/release.yml')
  const runs = stepsIn(release).map(({ run = '' }) => run)

  test('a release comes from a tag on main, and from a job that tests and rebuilds all and may only read', () => {
    expect(parse(release)).toMatchObject({ permissions: { contents: 'read' } })
    expect(Object.entries((parse(release) as { on: object }).on)).toEqual([
      ['push', { tags: ['v[0-9]+.[0-9]+.[0-9]+', 'v[0-9]+.[0-9]+.[0-9]+-*'] }]
    ])
    const [, check] = jobsIn(release).find(([name]) => name === 'check') ?? []
    expect(check?.permissions).toBeUndefined()
    const checks = check?.steps.map(({ run = '' }) => run).join('\n')
    expect(checks).toMatch(/^git merge-base --is-ancestor HEAD origin\/main$/m)
    expect(checks).toMatch(/^bash \.ci\/run$/m)
    expect(read('.ci/run')).toMatch(
      /^set -euo pipefail\n[^]*^npm cit\b[^]*^node scripts\/build\.mjs "\$fresh"\ndiff -r "\$fresh" dist$/m
    )
    const others = workflows.filter(([path]) => path !== '.github/workflows/release.yml')
    expect(others.filter(([, yaml]) => /gh release create|action-gh-release/.test(yaml))).toEqual([])
  })

  test('the signature is an asset, and the major version follows the newest release', () => {
    expect(runs.join('\n')).toMatch(
      /provenance="\$RUNNER_TEMP\/publish-badges-\$GITHUB_REF_NAME\.intoto\.jsonl"\ncp "\$BUNDLE" "\$provenance"[^]*gh release create "\$GITHUB_REF_NAME" "\$provenance"/
    )
    expect(runs.at(-1)).toMatch(/"\$newest" != "\$GITHUB_REF_NAME"[^]*exit 0[^]*refs\/tags\/\$major" -f sha="\$TESTED"/)
  })

  test('dist/ is built again for every push to main and every pull request', () => {
    const yaml = read('.github/workflows/check-dist.yml')
    expect((parse(yaml) as { on: object }).on).toMatchObject({ push: { branches: ['main'] }, pull_request: null })
    const built = stepsIn(yaml)
      .map(({ run = '' }) => run)
      .join('\n')
    expect(built).toMatch(/^npm run build\ngit add --intent-to-add dist\ngit diff --exit-code dist$/m)
  })
})

describe('no text of others becomes part of a script in', () => {
  test.each(workflows)('%s', (_, yaml) => {
    expect(stepsIn(yaml).filter(({ run = '' }) => run.includes('${{'))).toEqual([])
    expect(yaml).not.toContain('pull_request_target')
  })
})

describe('each script that is called is there:', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  test.each(workflows)('%s', (_, yaml) => {
    const called = stepsIn(yaml).flatMap(({ run = '' }) => [...run.matchAll(/\bnpm run ([\w:-]+)/g)])
    expect(called.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([])
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
    steps: [{ uses: `${REPOSITORY}@v1`, with: { needs: '${{ toJSON(needs) }}' } }]
  })
})

describe('SECURITY.md', () => {
  const security = read('SECURITY.md')
  const text = security.replace(/```[\s\S]*?```/g, '')

  /** A file of tests, with the words of its tests that stand behind it. */
  const NAMED = /`([\w/.-]+\.test\.ts)`((?:,? "[^"\n]+")*)/g
  const named = [...text.matchAll(NAMED)].flatMap(([, file = '', words = '']): [file: string, words: string][] => {
    const quoted = [...words.matchAll(/"([^"]+)"/g)].map(([, each = '']): [string, string] => [file, each])
    return quoted.length === 0 ? [[file, '']] : quoted
  })

  test.each(named)('names a test that there is: %s "%s"', (file, words) => {
    const place = new URL(`__tests__/${file}`, ROOT)
    expect(existsSync(place) ? readFileSync(place, 'utf8') : `no file ${file}`).toContain(words)
    expect(existsSync(place)).toBe(true)
  })

  test('has a table of threats, with a test in every row', () => {
    const part = /^## Threat model\n([\s\S]*?)^## /m.exec(security)?.[1] ?? ''
    const [head, , ...rows] = part
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      )
    expect(head).toEqual(['Who', 'What they want', 'How', 'What stops it', 'Test'])
    expect(rows.length).toBeGreaterThan(40)
    const wrong = rows.filter((cells) => cells.length !== 5 || cells.includes('') || !cells[4]?.match(NAMED))
    expect(wrong).toEqual([])
  })

  test('verifies with the workflow that signs', () => {
    expect(security).toContain(`--signer-workflow ${REPOSITORY}/.github/workflows/release.yml`)
    expect(read('.github/workflows/release.yml')).toContain('actions/attest-build-provenance@')
  })
})
