// Mutation testing of what all else rests on: how answers are told apart, which paths and branches pass, how XML is made.
//   npm run mutation [part of a file's name]
// Stryker brings 180 packages that nothing else needs: it is fetched into a folder of its own for the run.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const STRYKER = ['@stryker-mutator/core@10.0.0', '@stryker-mutator/jest-runner@10.0.0']
/** Percent of the mutants of a file that its tests have to find. */
const LEAST = 85
const FILES = [
  { source: 'src/github/classify.ts', test: 'github/classify.test.ts' },
  { source: 'src/target/path.ts', test: 'target/path.test.ts' },
  { source: 'src/target/ref.ts', test: 'target/ref.test.ts' },
  { source: 'src/render/xml.ts', test: 'render/xml.test.ts' }
]

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [only = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
const project = join(folder, 'project')
try {
  execFileSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--legacy-peer-deps', '--prefix', folder, ...STRYKER],
    {
      stdio: 'inherit'
    }
  )
  for (const name of ['src', '__tests__', 'package.json', 'tsconfig.json', 'jest.config.mjs'])
    cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const failed = FILES.filter(({ source }) => source.includes(only)).filter((file) => !holds(file))
  for (const { source } of failed) console.error(`${source}: fewer than ${LEAST} % of the mutants were found`)
  process.exitCode = failed.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Whether the tests of a file find enough of its mutants. Stryker takes Node 24. */
function holds({ source, test }) {
  const jest = `import config from './jest.config.mjs'\nexport default { ...config, testMatch: ['**/__tests__/${test}'] }\n`
  writeFileSync(join(project, 'jest.mutation.mjs'), jest)
  const options = {
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: { configFile: 'jest.mutation.mjs', enableFindRelatedTests: false },
    coverageAnalysis: 'off',
    mutate: [source],
    concurrency: 2,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 95, low: LEAST, break: LEAST }
  }
  writeFileSync(join(project, 'stryker.config.json'), JSON.stringify(options))
  const node = join(root, 'node_modules/node/bin/node')
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  return spawnSync(node, [stryker, 'run'], { cwd: project, stdio: 'inherit' }).status === 0
}
