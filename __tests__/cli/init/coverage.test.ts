import { afterAll, expect, test } from '@jest/globals'
import { coverageOf } from '../../../src/cli/init/coverage.ts'
import { readWorkflow } from '../../../src/cli/init/workflow.ts'
import { folderWith, removeFolders } from './folders.ts'

afterAll(removeFolders)

function coverageIn(
  steps: readonly object[],
  files: Readonly<Record<string, string>> = {},
  defaults = {}
): string | undefined {
  const workflow = readWorkflow('ci.yml', JSON.stringify({ on: 'push', jobs: { a: { defaults, steps } } }))
  if ('problem' in workflow) throw new Error(workflow.problem)
  return coverageOf(folderWith(files), [workflow])?.from
}

const CODECOV = { uses: 'codecov/codecov-action@v5' }

test.each<[name: string, steps: readonly object[], from: string | undefined]>([
  ['what is uploaded', [{ ...CODECOV, with: { files: './out/lcov.info,other.xml' } }], 'out/lcov.info'],
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

test.each<[name: string, run: string, files: Readonly<Record<string, string>>, from: string | undefined]>([
  ['pytest', 'pytest --cov', { 'pytest.ini': '' }, 'coverage.xml'],
  [
    'Maven with JaCoCo',
    './mvnw verify',
    { 'pom.xml': '<a>jacoco-maven-plugin</a>' },
    '**/target/site/jacoco/jacoco.xml'
  ],
  ['Maven without it', 'mvn verify', { 'pom.xml': '<a/>' }, undefined],
  ['a tool that no step runs', 'make coverage', { 'pytest.ini': '' }, undefined]
])('of a tool that the files show: %s', (_, run, files, from) => {
  expect(coverageIn([{ run }], files)).toBe(from)
})
