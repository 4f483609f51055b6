// Mutation testing of what all else rests on: how answers are told apart, which paths and branches pass, how XML is made.
//   npm run mutation [part of a file's name]
// Stryker brings 180 packages that nothing else needs: it is fetched into a folder of its own for the run.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { node24 } from './node.mjs'

const STRYKER = ['@stryker-mutator/core@10.0.0', '@stryker-mutator/jest-runner@10.0.0']
/** Percent of all mutants that the tests have to find. */
const LEAST = 85
const FILES = [
  { source: 'src/github/api-errors.ts', test: 'github/api-errors.test.ts' },
  { source: 'src/destination/path.ts', test: 'destination/path.test.ts' },
  { source: 'src/render/xml.ts', test: 'render/xml.test.ts' },
  { source: 'src/render/flat.ts', test: 'render/{parity,svg}.test.ts' }
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
  for (const name of ['src', '__tests__', 'package.json', 'jest.config.mjs'])
    cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const counts = FILES.filter(({ source }) => source.includes(only)).map(play)
  const sum = { source: 'all', found: add(counts, 'found'), missed: add(counts, 'missed') }
  for (const count of [...counts, sum]) console.log(`${count.source}: ${percentOf(count).toFixed(1)} %`)
  process.exitCode = percentOf(sum) < LEAST ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function add(counts, key) {
  return counts.reduce((sum, count) => sum + count[key], 0)
}

function percentOf({ found, missed }) {
  return (100 * found) / Math.max(1, found + missed)
}

/** How many mutants of a file its tests find. Stryker takes Node 24. */
function play({ source, test }) {
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
    reporters: ['clear-text', 'json'],
    jsonReporter: { fileName: 'mutation.json' },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false }
  }
  writeFileSync(join(project, 'stryker.config.json'), JSON.stringify(options))
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const { status } = spawnSync(node24(), [stryker, 'run'], { cwd: project, stdio: 'inherit' })
  if (status !== 0) throw new Error(`Stryker failed on ${source}`)
  const { files } = JSON.parse(readFileSync(join(project, 'mutation.json'), 'utf8'))
  const ends = files[source].mutants.map((mutant) => mutant.status)
  const count = (...wanted) => ends.filter((end) => wanted.includes(end)).length
  return { source, found: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') }
}
