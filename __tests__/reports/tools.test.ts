import { expect, test } from '@jest/globals'
import { REPORT_TOOLS } from '../../src/reports/tools.ts'

/** What each tool's users have in their repositories, and the text of it. */
const USES: readonly (readonly [tool: string, file: string, text: string])[] = [
  ['Vitest', 'package.json', '{ "devDependencies": { "vitest": "^4.1.0" } }'],
  ['Jest', 'package.json', '{ "devDependencies": { "jest" : "30.5.2" } }'],
  ['Mocha', 'package.json', '{ "devDependencies": { "mocha": "12" } }'],
  ['Playwright', 'package.json', '{ "devDependencies": { "@playwright/test": "1" } }'],
  ["Node's test runner", 'package.json', '{ "scripts": { "test": "node --enable-source-maps --test" } }'],
  ['pytest', 'pyproject.toml', '[tool.pytest.ini_options]'],
  ['pytest', 'requirements*.txt', 'coverage\npytest==8\n'],
  ['Go', 'go.mod', 'module example.com/a'],
  ['Cargo', 'Cargo.toml', '[package]'],
  ['Maven', 'pom.xml', '<project/>'],
  ['PHPUnit', 'composer.json', '{ "require-dev": { "phpunit/phpunit": "^12" } }']
]

function toolsOf(file: string, text: string): readonly string[] {
  const shows = (sign: { file: string; holds?: RegExp }): boolean =>
    sign.file === file && (sign.holds === undefined || sign.holds.test(text))
  return REPORT_TOOLS.filter(({ signs }) => signs.some(shows)).map(({ name }) => name)
}

test.each(USES)('%s shows in %s', (tool, file, text) => {
  expect(toolsOf(file, text)).toEqual([tool])
})

test('others do not', () => {
  expect(toolsOf('package.json', '{ "devDependencies": { "jest-junit": "1", "vitest-mock": "2" } }')).toEqual([])
  expect(toolsOf('requirements*.txt', 'my-pytest==1')).toEqual([])
})

test('each of the ten has a report that its command names or documents', () => {
  expect(REPORT_TOOLS).toHaveLength(10)
  for (const { tests } of REPORT_TOOLS) expect(tests?.from).toMatch(/\.(?:json|xml)$/)
})
