import { afterAll, describe, expect, test } from '@jest/globals'
import { readReports, type Reports } from '../../../src/cli/init/reports.ts'
import { reportLines } from '../../../src/cli/init/templates.ts'
import { readWorkflows } from '../../../src/cli/init/workflow.ts'
import { readBadgeList } from '../../../src/manifest/read.ts'
import { PROJECTS } from '../../reports/projects.ts'
import { folderWith, removeFolders } from './folders.ts'

afterAll(removeFolders)

type Files = Readonly<Record<string, string>>

/** A workflow whose job `test` runs these commands. */
const running = (...commands: readonly string[]): Files => withSteps(commands.map((run) => ({ run })))

const withSteps = (steps: readonly object[], more: object = {}): Files => ({
  '.github/workflows/ci.yml': JSON.stringify({ on: 'push', jobs: { test: { 'runs-on': 'x', steps, ...more } } })
})

const reportsIn = (folder: string): Reports => readReports(folder, readWorkflows(folder).all)
const linesFor = (folder: string): readonly string[] => reportLines(reportsIn(folder).unpublished)

/** Each report in a line: `coverage coverage/lcov.info by Jest`, with `(add)` if nothing writes it yet. */
function linesOf(files: Files): readonly string[] {
  return reportsIn(folderWith(files)).all.map(
    ({ kind, from, tool, job, recipe }) =>
      `${kind} ${from.join(' ')} by ${tool ?? '?'} in ${job?.id ?? '?'}${recipe === undefined ? '' : ' (add)'}`
  )
}

const packageJson = (scripts: Files, ...packages: readonly string[]): Files => ({
  'package.json': JSON.stringify({ scripts, devDependencies: Object.fromEntries(packages.map((name) => [name, '1'])) })
})

test.each(PROJECTS)('$tool is seen in the files of its project', ({ tool, files }) => {
  expect(reportsIn(folderWith(files)).all.map((report) => report.tool)).toContain(tool)
})

describe('what a workflow writes already:', () => {
  test.each<[command: string, reports: readonly string[]]>([
    ['go test -race -coverprofile=coverage.txt ./...', ['coverage coverage.txt by Go in test']],
    ['go test -coverprofile "$RUNNER_TEMP/c.out" ./...', []],
    ['go test -json ./... > go.json', ['tests go.json by Go in test']],
    ['go test -json ./... 2>&1 | tee go.json | tparse', ['tests go.json by Go in test']],
    ['gotestsum --format short --junitfile out/unit.xml', ['tests out/unit.xml by Go in test']],
    ['pytest --cov=pkg --cov-report=xml', ['coverage coverage.xml by pytest in test']],
    [
      'pytest --cov --cov-report xml:out/cov.xml --junitxml=out/j.xml',
      ['coverage out/cov.xml by pytest in test', 'tests out/j.xml by pytest in test']
    ],
    ['coverage run -m pytest\ncoverage xml -o cov.xml', ['coverage cov.xml by pytest in test']],
    ['npx jest --ci --coverage', ['coverage coverage/lcov.info by Jest in test']],
    ['npx jest --coverage --coverageReporters=text', []],
    [
      'npx jest --coverage --coverageReporters json text lcov --coverageDirectory out',
      ['coverage out/lcov.info by Jest in test']
    ],
    ['npx vitest --coverage.provider=v8', []],
    ['node --test --test-reporter=spec --test-reporter=lcov --test-reporter-destination=stdout', []],
    ['npx jest --json --outputFile ./jest.json', ['tests jest.json by Jest in test']],
    ['npx c8 -r lcov -r text mocha', ['coverage coverage/lcov.info by c8 in test']],
    ['npx nyc --reporter=lcov npm test', ['coverage coverage/lcov.info by nyc in test']],
    [
      'node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=lcov.info',
      ["coverage lcov.info by Node's test runner in test"]
    ],
    ['cargo llvm-cov --all-features \\\n  --lcov --output-path lcov.info', ['coverage lcov.info by Cargo in test']],
    ['cargo tarpaulin --out Html --out Xml --output-dir cov', ['coverage cov/cobertura.xml by Cargo in test']],
    [
      'dotnet test --collect:"XPlat Code Coverage" --logger trx',
      ['coverage **/coverage.cobertura.xml by .NET in test']
    ],
    ['dotnet test --collect "XPlat Code Coverage;Format=opencover"', []],
    ['dart run coverage:test_with_coverage', ['coverage coverage/lcov.info by Dart in test']],
    ['dart test --coverage=coverage', []],
    ['forge coverage --report summary --report lcov', ['coverage lcov.info by Forge in test']],
    ['xcrun llvm-cov export -format="lcov" a.out > cov.lcov', ['coverage cov.lcov by LLVM in test']],
    ['gcovr --xml-pretty -o cov.xml', ['coverage cov.xml by gcovr in test']],
    [
      'lcov --capture -o all.info && lcov --remove all.info "/usr/*" -o own.info',
      ['coverage own.info by lcov in test']
    ],
    ['./mvnw -B verify', ['tests **/target/surefire-reports/TEST-*.xml by Maven in test']],
    ['./gradlew check', ['tests **/build/test-results/test/*.xml by Gradle in test']],
    [
      'vendor/bin/phpunit --coverage-clover build/clover.xml --log-junit=build/junit.xml',
      ['coverage build/clover.xml by PHPUnit in test', 'tests build/junit.xml by PHPUnit in test']
    ],
    ['phpunit --log-junit /tmp/junit.xml', []],
    ['pytest --junitxml=../junit.xml', []],
    ["# don't: pytest --cov-report=xml\nmake 'all'", []],
    ["# don't\npytest --cov-report=xml # it's slow\necho 'end'", ['coverage coverage.xml by pytest in test']],
    ['make build', []]
  ])('%s', (command, reports) => {
    expect(linesOf(running(command))).toEqual(reports)
  })

  test('through scripts, make and tox, with what they are given', () => {
    expect(
      linesOf({ ...packageJson({ test: 'npm run unit --', unit: 'jest --ci' }), ...running('npm test -- --coverage') })
    ).toEqual(['coverage coverage/lcov.info by Jest in test'])
    expect(linesOf({ Makefile: 'cover:\n\tgo test -coverprofile=c.out ./...\n', ...running('make cover') })).toEqual([
      'coverage c.out by Go in test'
    ])
    expect(linesOf({ 'tox.ini': 'commands = pytest --junitxml=j.xml', ...running('tox -e py') })).toContain(
      'tests j.xml by pytest in test'
    )
    expect(linesOf({ 'pyproject.toml': 'addopts = "--cov-report=xml"', ...running('pytest') })).toContain(
      'coverage coverage.xml by pytest in test'
    )
    expect(linesOf({ ...packageJson({ a: 'npm run b', b: 'npm run a' }), ...running('npm run a') })).toEqual([])
  })

  test('in the folder of the step or of all of them', () => {
    const run = 'go test -coverprofile=c.out ./...'
    expect(linesOf(withSteps([{ run, 'working-directory': './api/' }]))).toEqual(['coverage api/c.out by Go in test'])
    expect(linesOf(withSteps([{ run }], { defaults: { run: { 'working-directory': 'api' } } }))).toEqual([
      'coverage api/c.out by Go in test'
    ])
  })

  test('by what other actions are given', () => {
    const uses = (action: string, inputs: object): Files => withSteps([{ uses: action, with: inputs }])
    expect(linesOf(uses('codecov/codecov-action@v5', { files: './a.xml, b/lcov.info' }))).toEqual([
      'coverage a.xml b/lcov.info by ? in test'
    ])
    expect(linesOf(uses('codecov/codecov-action@v5', { files: 'j.xml', report_type: 'test_results' }))).toEqual([
      'tests j.xml by ? in test'
    ])
    expect(linesOf(uses('coverallsapp/github-action@v2', { file: '${{ github.workspace }}/lcov.info' }))).toEqual([
      'coverage lcov.info by ? in test'
    ])
    expect(linesOf(uses('mikepenz/action-junit-report@v5', { report_paths: '**/TEST-*.xml' }))).toEqual([
      'tests **/TEST-*.xml by ? in test'
    ])
    expect(linesOf(uses('actions/upload-artifact@v4', { path: 'a.xml' }))).toEqual([])
  })
})

test('a report once, whatever its formats are and whoever gets it', () => {
  const steps = [
    { run: 'pytest --cov --cov-report=xml --cov-report=lcov' },
    { uses: 'codecov/codecov-action@v5', with: { files: './coverage.xml,b.xml' } },
    { run: 'go test -coverprofile=c.out ./...' }
  ]
  expect(linesOf(withSteps(steps))).toEqual(['coverage coverage.xml by pytest in test', 'coverage c.out by Go in test'])
})

test('in the job that a push starts, rather than one that runs at night', () => {
  const workflow = (on: unknown): string => JSON.stringify({ on, jobs: { unit: { steps: [{ run: 'npm test' }] } } })
  for (const on of ['push', ['pull_request', 'push'], { push: {}, pull_request: {} }]) {
    const files = {
      ...packageJson({ test: 'jest' }, 'jest'),
      '.github/workflows/a.yml': workflow({ schedule: [] }),
      '.github/workflows/b.yml': workflow(on)
    }
    expect(reportsIn(folderWith(files)).all.map(({ job }) => job?.workflow)).toEqual(['b.yml', 'b.yml'])
  }
})

describe('what its tools can write:', () => {
  test('one coverage for the tools of a language, and tests of each', () => {
    expect(
      linesOf({ ...packageJson({ test: 'vitest run' }, 'vitest', '@playwright/test'), ...running('npm test') })
    ).toEqual([
      'coverage coverage/lcov.info by Vitest in test (add)',
      'tests vitest.json by Vitest in test (add)',
      'tests playwright.json by Playwright in ? (add)'
    ])
    expect(linesOf(packageJson({}, 'mocha', 'nyc'))).toEqual([
      'coverage coverage/lcov.info by nyc in ? (add)',
      'tests mocha.xml by Mocha in ? (add)'
    ])
    expect(linesOf({ 'go.mod': '', ...packageJson({}, 'jest') })).toEqual([
      'coverage coverage/lcov.info by Jest in ? (add)',
      'tests jest.json by Jest in ? (add)',
      'coverage coverage.out by Go in ? (add)',
      'tests go-test.json by Go in ? (add)'
    ])
  })

  test('nothing that is written already', () => {
    expect(linesOf({ 'go.mod': '', ...running('go test -coverprofile=c.out ./...') })).toEqual([
      'coverage c.out by Go in test',
      'tests go-test.json by Go in test (add)'
    ])
    const codecov = withSteps([{ uses: 'codecov/codecov-action@v5', with: { files: 'cov.xml' } }])
    expect(linesOf({ 'go.mod': '', ...codecov })).toEqual([
      'coverage cov.xml by ? in test',
      'tests go-test.json by Go in ? (add)'
    ])
  })

  test('nothing without a tool, and nothing of files that cannot be read', () => {
    expect(linesOf({})).toEqual([])
    expect(linesOf({ 'package.json': '{', '.github/workflows/ci.yml': 'on: [\n' })).toEqual([])
  })
})

/** The badges of each step that is printed. */
async function badgesIn(lines: readonly string[]): Promise<readonly (readonly (string | undefined)[])[]> {
  const steps = lines.join('\n').split('badges: |\n').slice(1)
  return Promise.all(
    steps.map(async (step) => {
      const text = step.split('\n').filter((line) => line.startsWith('            - '))
      return (await readBadgeList(text.join('\n'), 'badges')).map(({ definition }) => definition.id)
    })
  )
}

describe('what init prints', () => {
  test('is the step to paste, and the commands that are missing', async () => {
    const lines = linesFor(
      folderWith({ ...packageJson({ test: 'jest' }, 'jest'), ...running('npm test -- --coverage') })
    )
    expect(lines.join('\n')).toBe(`
For a badge of the reports, add this as the last step of the job "test" of .github/workflows/ci.yml. The job needs "contents: write" and "actions: read".

      - uses: owner/publish-badges@v1
        if: always()
        with:
          badges: |
            - { id: coverage, from: coverage/lcov.info }
            - { id: tests, from: jest.json }

Jest writes jest.json with: npx jest --json --outputFile=jest.json`)
    expect(await badgesIn(lines)).toEqual([['coverage', 'tests']])
  })

  test('has all files that are handed on, as one badge', async () => {
    const codecov = { uses: 'codecov/codecov-action@v5', with: { files: '**/a.xml,b/lcov.info' } }
    const lines = linesFor(folderWith(withSteps([codecov])))
    expect(lines.join('\n')).toContain("- { id: coverage, from: ['**/a.xml', b/lcov.info] }")
    expect(await badgesIn(lines)).toEqual([['coverage']])
  })

  test('has an id for each badge, whatever the paths are', async () => {
    const files = {
      ...packageJson({}, 'vitest', '@playwright/test'),
      ...running('go test -coverprofile=a.out ./...', './gradlew test', 'phpunit --log-junit "it,s{x}.xml"')
    }
    const lines = linesFor(folderWith(files))
    expect(await badgesIn(lines)).toEqual([
      ['coverage', 'tests', 'phpunit-tests'],
      ['vitest-coverage', 'vitest-tests'],
      ['playwright-tests']
    ])
    expect(lines.join('\n')).toContain('(this needs the package @vitest/coverage-v8)')
  })

  test('is nothing if a job publishes reports already', () => {
    const publish = (inputs: object): Files => withSteps([{ uses: 'someone/publish-badges@v1', with: inputs }])
    const printed = (files: Files): number => linesFor(folderWith({ 'go.mod': '', ...files })).length
    expect(printed(publish({ from: 'a.out' }))).toBe(0)
    expect(printed(publish({ badges: '- { id: a, from: a.out }' }))).toBe(0)
    expect(printed(publish({ badges: '- { id: a, workflow: ci.yml }' }))).toBeGreaterThan(0)
    expect(linesFor(folderWith({}))).toEqual([])
  })

  test('is harmless for a terminal', () => {
    const files = {
      '.github/workflows/a\u001b[2J.yml': JSON.stringify({
        on: 'push',
        jobs: { x: { steps: [{ run: 'gradle test' }] } }
      })
    }
    expect(linesFor(folderWith(files)).join('\n')).not.toContain('\u001b')
  })
})

/** The files of the coverage that a service shows. */
function coverageIn(steps: readonly object[], files: Files = {}, defaults = {}): string | undefined {
  const folder = folderWith({ ...withSteps(steps, { defaults }), ...files })
  return reportsIn(folder).coverage?.from.join(' ')
}

const CODECOV = { uses: 'codecov/codecov-action@v5' }

test.each<[name: string, steps: readonly object[], from: string | undefined]>([
  [
    'all that is uploaded, which Codecov merges',
    [{ ...CODECOV, with: { files: './out/lcov.info,other.xml' } }],
    'out/lcov.info other.xml'
  ],
  [
    'what is uploaded rather than what else is written',
    [{ run: 'pytest --cov --cov-report=xml' }, { ...CODECOV, with: { files: 'all.xml' } }],
    'all.xml'
  ],
  [
    'what Qlty gets',
    [{ uses: 'qltysh/qlty-action/coverage@v2', with: { files: 'coverage/lcov.info' } }],
    'coverage/lcov.info'
  ],
  ['the older input', [{ ...CODECOV, with: { file: '${{ github.workspace }}/coverage.xml' } }], 'coverage.xml'],
  [
    'what goes to Coveralls',
    [{ uses: 'coverallsapp/github-action@v2', with: { 'path-to-lcov': 'a/lcov.info' } }],
    'a/lcov.info'
  ],
  ['a format that only Codecov reads', [{ ...CODECOV, with: { files: 'codecov.json' } }], undefined],
  ['a path outside of the workspace', [{ ...CODECOV, with: { files: '../a.xml, /tmp/a.xml, $OUT/a.xml' } }], undefined],
  ['Go', [{ run: 'go test -race -coverprofile="cover.out" ./...' }, CODECOV], 'cover.out'],
  ['pytest', [{ run: 'pip install .\npytest --cov=demo --cov-report=xml' }], 'coverage.xml'],
  ['pytest with a path', [{ run: 'pytest --cov --cov-report xml:out/cov.xml' }], 'out/cov.xml'],
  ['coverage.py', [{ run: 'coverage run -m unittest && coverage xml -o c.xml' }], 'c.xml'],
  [
    'Cargo, over two lines',
    [{ run: 'cargo llvm-cov --all-features \\\n  --lcov --output-path lcov.info' }],
    'lcov.info'
  ],
  ['tarpaulin', [{ run: 'cargo tarpaulin --out Xml' }], 'cobertura.xml'],
  ['Jest', [{ run: 'npx jest --ci --coverage' }], 'coverage/lcov.info'],
  [
    'Jest with a reporter',
    [{ run: 'npx jest --coverage --coverageReporters=json-summary' }],
    'coverage/coverage-summary.json'
  ],
  ['Vitest', [{ run: 'pnpm vitest run --coverage' }], 'coverage/clover.xml'],
  ['nyc', [{ run: 'npx nyc --reporter=lcov mocha' }], 'coverage/lcov.info'],
  ['Vitest with reporters', [{ run: 'vitest run --coverage --coverage.reporter=text' }], undefined],
  ['Flutter', [{ run: 'flutter test --coverage' }], 'coverage/lcov.info'],
  ['PHPUnit', [{ run: 'vendor/bin/phpunit --coverage-clover=clover.xml' }], 'clover.xml'],
  ['Gradle', [{ run: './gradlew test jacocoTestReport' }], '**/build/reports/jacoco/test/jacocoTestReport.xml'],
  ['.NET', [{ run: 'dotnet test --collect:"XPlat Code Coverage"' }], '**/coverage.cobertura.xml'],
  ['a folder of a step', [{ run: 'go test -coverprofile=c.out ./...', 'working-directory': './sub/' }], 'sub/c.out'],
  ['no coverage', [{ run: 'npm test' }, { uses: 'actions/checkout@v4' }], undefined],
  ['an upload without a report', [CODECOV], undefined]
])('%s', (_, steps, from) => {
  expect(coverageIn(steps)).toBe(from)
})

test('the folder of a job', () => {
  expect(coverageIn([{ run: 'coverage xml' }], {}, { run: { 'working-directory': 'api' } })).toBe('api/coverage.xml')
})

test.each([
  ['npm test', '{ "scripts": { "test": "jest --coverage" } }', 'coverage/lcov.info'],
  [
    'npm ci && npm run cover:all',
    '{ "scripts": { "cover:all": "c8 -r cobertura node --test" } }',
    'coverage/cobertura-coverage.xml'
  ],
  ['yarn test', '{ "scripts": { "test": "jest" } }', undefined],
  ['npm t', '{ "scripts": [] }', undefined],
  ['npm test', 'no JSON', undefined]
])('%s runs a script of package.json: %s', (run, content, from) => {
  expect(coverageIn([{ run }], { 'package.json': content })).toBe(from)
})

test.each<[name: string, run: string, files: Files, from: string | undefined]>([
  ['pytest', 'pytest --cov', { 'pytest.ini': '' }, 'coverage.xml'],
  [
    'Maven with JaCoCo',
    './mvnw verify',
    { 'pom.xml': '<a>jacoco-maven-plugin</a>' },
    '**/target/site/jacoco/jacoco.xml'
  ],
  [
    'Jest, which only prints',
    'npx jest --coverage --coverageReporters=text',
    { 'package.json': '{ "jest": {} }' },
    'coverage/lcov.info'
  ],
  ['Maven without it', 'mvn verify', { 'pom.xml': '<a/>' }, undefined],
  ['a tool that no step runs', 'make coverage', { 'pytest.ini': '' }, undefined]
])('of a tool that the files show: %s', (_, run, files, from) => {
  expect(coverageIn([{ run }], files)).toBe(from)
})
