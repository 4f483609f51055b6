import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readReports } from '../../src/reports/reports.ts'
import { REPORT_TOOLS } from '../../src/reports/tools.ts'
import { isNightly } from '../counts.ts'
import { type Project, PROJECTS } from './projects.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** By day, what this repository has; at night, what npm and Debian have, too. */
const projects = PROJECTS.filter(({ npm }) => isNightly || npm?.length === 0)

function build({ tool, npm, files }: Project): string {
  const project = join(folder, tool.replaceAll(/\W/g, '-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
    if (text.startsWith('#!')) chmodSync(join(project, path), 0o755)
  }
  if (npm?.length === 0) symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction')
  else if (npm !== undefined)
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...npm], {
      cwd: project,
      stdio: 'pipe'
    })
  return project
}

/** What a command prints, run as in a step of a job. Playwright does not start where it finds that it runs in Jest. */
function outputOf(command: string, cwd: string): string {
  // Debian calls pytest pytest-3.
  const shell = `pytest() { /usr/bin/pytest-3 "$@"; }; ${command}`
  const PATH = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`
  const env = { ...process.env, PATH, CI: 'true', NO_COLOR: '1', NODE_OPTIONS: undefined, JEST_WORKER_ID: undefined }
  const { stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd, encoding: 'utf8', env })
  return `${stdout}${stderr}`
}

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
    workspace = build(project)
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

test('each recipe is run by a project', () => {
  const runs = (name: string, kind: (typeof KINDS)[number]): boolean =>
    PROJECTS.some((project) => project.tool === name && project[kind] !== undefined)
  const missing = REPORT_TOOLS.flatMap((tool) =>
    KINDS.filter((kind) => tool[kind] !== undefined && !runs(tool.name, kind)).map((kind) => `${tool.name} ${kind}`)
  )
  expect(missing).toEqual(NOT_RUN)
})
