import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scalar } from '../../src/cli/init/templates.ts'
import { REPORT_TOOLS, type ReportTool } from '../../src/reports/tools.ts'

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
  ['c8', 'package.json', '{ "devDependencies": { "c8": "12" } }'],
  ['nyc', 'package.json', '{ "devDependencies": { "nyc": "18" } }'],
  ['Gradle', 'build.gradle.kts', 'plugins { java }'],
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

test('each command names or documents its report', () => {
  for (const { coverage, tests } of REPORT_TOOLS) {
    expect(coverage ?? tests).toBeDefined()
    expect(tests?.from ?? 'x.xml').toMatch(/\.(?:json|xml)$/)
    expect(coverage?.from ?? 'x.xml').toMatch(/\.(?:info|xml|out)$/)
  }
})

/** What the documentation has of a tool. */
function sectionOf({ name, coverage, tests }: ReportTool): string {
  const recipes = [coverage, tests].flatMap((recipe) => {
    if (recipe === undefined) return []
    const { command, from, needs } = recipe
    const step = `- uses: owner/publish-badges@v1\n  if: always()\n  with: { from: ${scalar(from)} }`
    const condition = needs === undefined ? '' : `This needs ${needs}.\n\n`
    return [`\`\`\`sh\n${command}\n\`\`\`\n\n${condition}\`\`\`yaml\n${step}\n\`\`\`\n`]
  })
  return `### ${name}\n\n${recipes.join('\n')}`
}

test('the documentation has each command, and three lines for each badge', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/reports.md'), 'utf8')
  expect(page.slice(page.indexOf('### '))).toBe(REPORT_TOOLS.map(sectionOf).join('\n'))
})
