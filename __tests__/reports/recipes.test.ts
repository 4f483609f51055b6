import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReports } from '../../src/reports/reports.ts'
import { REPORT_TOOLS } from '../../src/reports/tools.ts'
import { isNightly } from '../counts.ts'
import { PROJECTS } from './projects.ts'
import { build, outputOf } from './run-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** By day, what this repository has; at night, what npm and Debian have, too. */
const projects = PROJECTS.filter(({ npm }) => isNightly || npm?.length === 0)

async function totalsOf(workspace: string, from: string): Promise<string> {
  const read = await readReports({ workspace, patterns: [from] })
  switch (read.kind) {
    case 'tests':
      return `${read.passed} passed, ${read.failed} failed, ${read.skipped} skipped`
    case 'coverage':
      return `lines ${read.covered ?? '?'}/${read.total ?? '?'}`
    case 'problem':
      return read.problem
  }
}

const KINDS = ['coverage', 'tests'] as const

describe.each(projects)('$tool', (project) => {
  let workspace = ''
  beforeAll(() => {
    workspace = join(folder, project.tool.replaceAll(/\W/g, '-'))
    build(project, workspace)
  }, 300_000)

  test.each(KINDS.filter((kind) => project[kind] !== undefined))(
    'writes %s that are read as it counts them',
    async (kind) => {
      const { [kind]: expected } = project
      const recipe = REPORT_TOOLS.find(({ name }) => name === project.tool)?.[kind]
      const output = outputOf(`${recipe?.command ?? ''} ${expected?.flags ?? ''}`, workspace)
      expect(output).toMatch(expected?.prints ?? '')
      expect(await totalsOf(workspace, recipe?.from ?? '')).toBe(expected?.totals)
    },
    300_000
  )
})

/** Cargo's plugins and JaCoCo's plugin of Maven are in no package of npm or Debian; Gradle's Debian package is from 2017. */
const NOT_RUN = ['Cargo coverage', 'Cargo tests', 'Maven coverage', 'Gradle coverage', 'Gradle tests']

test('the nightly workflow installs what they need', () => {
  const workflow = readFileSync(join(import.meta.dirname, '../../.github/workflows/nightly.yml'), 'utf8')
  const words = new Set(workflow.split(/\s+/))
  expect(PROJECTS.flatMap(({ debian = [] }) => debian).filter((name) => !words.has(name))).toEqual([])
})

test('each recipe is run by a project', () => {
  const runs = (name: string, kind: (typeof KINDS)[number]): boolean =>
    PROJECTS.some((project) => project.tool === name && project[kind] !== undefined)
  const missing = REPORT_TOOLS.flatMap((tool) =>
    KINDS.filter((kind) => tool[kind] !== undefined && !runs(tool.name, kind)).map((kind) => `${tool.name} ${kind}`)
  )
  expect(missing).toEqual(NOT_RUN)
})
