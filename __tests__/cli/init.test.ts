import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { init, type InitOptions } from '../../src/cli/init.ts'
import { ACTION } from '../../src/cli/init/templates.ts'
import { REPOSITORY } from '../../src/cli/init/workflow.ts'
import type { ManifestBadge } from '../../src/manifest/manifest.ts'
import { readManifest } from '../../src/manifest/read.ts'
import { workflowProblems } from '../github-parser.ts'
import { folderWith, removeFolders } from './init/folders.ts'

afterAll(removeFolders)

const ORIGIN_HEAD = { '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/main\n' }
const JOB = '{ runs-on: ubuntu-latest, steps: [{ run: make }] }'
const workflow = (name: string, on: string, jobs = `{ test: ${JOB} }`): string =>
  `${name === '' ? '' : `name: ${name}\n`}on: ${on}\njobs: ${jobs}\n`

const inFolder = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`.github/workflows/${file}`, text]))

async function initIn(files: Readonly<Record<string, string>>): Promise<{
  printed: string
  manifest: string
  publishing: string
}> {
  const folder = folderWith({ ...ORIGIN_HEAD, ...inFolder(files) })
  const printed = await initAt({ folder, dryRun: false })
  return { printed, manifest: manifestIn(folder), publishing: publishingIn(folder) }
}

/** By a program of no clone. */
const initAt = (call: Pick<InitOptions, 'folder' | 'dryRun'>): Promise<string> =>
  init({ from: [], write: false, ...call, program: process.execPath, version: '1.2.3' })

const manifestIn = (folder: string): string => readFileSync(join(folder, '.github/badges.yml'), 'utf8')
const publishingIn = (folder: string): string => readFileSync(join(folder, '.github/workflows/badges.yml'), 'utf8')

const problemsIn = (publishing: string): Promise<string[]> => workflowProblems('badges.yml', publishing)

async function badgesIn(manifest: string): Promise<ManifestBadge['definition'][]> {
  const { badges } = await readManifest(manifest, { source: '.github/badges.yml', scope: 'project' })
  return badges.map(({ definition }) => definition)
}

/** Comments that hold badges, made badges. */
const uncommented = (manifest: string): string => manifest.replace(/^ {2}# (?=- | {2}\w+:)/gm, '  ')

const REAL = {
  'ci.yml': workflow('CI', '[push, pull_request]', `{ unit: ${JOB}, build: ${JOB} }`),
  'nightly.yml': workflow('Nightly fuzz', '{ schedule: [{ cron: 0 3 * * * }] }'),
  'release.yaml': workflow('Release', '{ push: { tags: [v*] } }'),
  'reusable.yml': workflow('Reusable', 'workflow_call'),
  'triage.yml': workflow('Triage', 'issues')
}

test('a status badge for each workflow of a branch, its jobs and what runs for tags in comments', async () => {
  const { manifest } = await initIn(REAL)
  expect(manifest).toBe(`# The badges of this repository. .github/workflows/badges.yml publishes them.
# Each shows the newest completed run of its workflow on the default branch; "label" is the text on its left side.
badges:
  - id: ci
    label: CI
    workflow: ci.yml
  # A badge for each of its jobs:
  # - id: ci/unit
  #   label: unit
  #   workflow: ci.yml
  #   job: unit
  # - id: ci/build
  #   label: build
  #   workflow: ci.yml
  #   job: build

  - id: nightly
    label: Nightly fuzz
    workflow: nightly.yml

  # release.yaml runs only for tags. A badge shows one branch or one tag, so name the tag.
  # - id: release
  #   label: Release
  #   workflow: release.yaml
  #   tag: v1.0.0
`)
  expect((await badgesIn(manifest)).map(({ id }) => id)).toEqual(['ci', 'nightly'])
  expect((await badgesIn(uncommented(manifest))).map(({ id }) => id)).toEqual([
    'ci',
    'ci/unit',
    'ci/build',
    'nightly',
    'release'
  ])
})

test('a workflow that publishes after each of them, on the default branch', async () => {
  const { publishing } = await initIn(REAL)
  expect(publishing).toBe(`# Publishes the badges of .github/badges.yml when one of these workflows has finished.
name: badges
on:
  # A run that has finished, whatever its result, can change a badge. Badges show the default branch.
  workflow_run:
    workflows:
      - CI
      - Nightly fuzz
    types: [completed]
    branches: [main]
  # Run it manually to publish at once.
  workflow_dispatch:

# No permissions except those of the job.
permissions: {}

jobs:
  badges:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      # Commits the pictures to the branch "badges".
      contents: write
      # Looks up runs.
      actions: read
    steps:
      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v1.2.3
      - uses: owner/publish-badges@v1
`)
  expect(await problemsIn(publishing)).toEqual([])
})

const [SHA, OTHER] = ['5'.repeat(40), 'a'.repeat(40)]
describe('the action is named by', () => {
  const named = async (git: Readonly<Record<string, string>>): Promise<string> => {
    const files = Object.fromEntries(Object.entries(git).map(([file, text]) => [`.git/${file}`, `${text}\n`]))
    const program = join(folderWith({ 'dist/cli.js': '', ...files }), 'dist/cli.js')
    const folder = folderWith({ ...ORIGIN_HEAD, ...inFolder(REAL) })
    await init({ folder, dryRun: false, from: [], write: false, program, version: '1.2.3' })
    return publishingIn(folder).split(`- uses: ${REPOSITORY}@`)[1]?.trim() ?? ''
  }

  test.each<[where: string, git: Readonly<Record<string, string>>]>([
    ['at a tag', { HEAD: SHA, 'refs/tags/v1.2.3': SHA }],
    [
      'at a tag, packed',
      { HEAD: SHA, 'packed-refs': `# pack-refs\n${OTHER} refs/tags/v1.2.2\n${SHA} refs/tags/v1.2.3` }
    ],
    [
      'at an annotated tag',
      { HEAD: SHA, 'packed-refs': `${OTHER} refs/tags/v1.2.3\n^${SHA}\n${OTHER} refs/tags/v1.2.4` }
    ],
    ['on a branch at the tag', { HEAD: 'ref: refs/heads/main', 'refs/heads/main': SHA, 'refs/tags/v1.2.3': SHA }]
  ])('the full SHA of its release, where the program runs in a clone %s', async (_, git) => {
    expect(await named(git)).toBe(`${SHA} # v1.2.3`)
  })

  test.each<[where: string, git: Readonly<Record<string, string>>]>([
    ['in no clone', {}],
    ['in a clone behind the tag', { HEAD: OTHER, 'refs/tags/v1.2.3': SHA }],
    ['in a clone without the tag', { HEAD: SHA, 'refs/tags/v1.2.2': SHA }],
    ['in a clone at nothing', { HEAD: 'ref: refs/heads/main' }]
  ])('its tag, where the program runs %s', async (_, git) => {
    expect(await named(git)).toBe('v1')
  })
})

test('the action goes by the name that the README gives it', () => {
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(`uses: ${ACTION}\n`)
})

test('the output asks to publish first, then to paste', async () => {
  expect((await initIn(REAL)).printed).toBe(`Created .github/badges.yml.
Created .github/workflows/badges.yml.

Next steps:
1. Commit and push the files.
2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.
3. Paste this into README.md (not earlier: a missing image may stay cached as missing):

[![CI](../../raw/badges/main/ci.svg)](../../actions/workflows/ci.yml?query=branch%3Amain) [![Nightly fuzz](../../raw/badges/main/nightly.svg)](../../actions/workflows/nightly.yml?query=branch%3Amain)
`)
})

test('where the default branch is not known, the workflow asks for it', async () => {
  const folder = folderWith(inFolder(REAL))
  expect(await initAt({ folder, dryRun: false })).toContain('If the default branch is not "main"')
  const publishing = publishingIn(folder)
  expect(publishing).not.toContain('branches:')
  expect(publishing).toContain('head_branch == github.event.repository.default_branch')
  expect(await problemsIn(publishing)).toEqual([])
})

describe('names', () => {
  /** The pattern's only match: GitHub's filter patterns, where a backslash escapes a character. */
  const literal = (pattern: string): string => {
    expect(pattern.replace(/\\[\\*?+[\]!]/g, '')).not.toMatch(/[\\*?+[\]]|^!/)
    return pattern.replace(/\\(.)/gsu, '$1')
  }
  const namesIn = (publishing: string): string[] => {
    const { on } = parse(publishing) as { on: { workflow_run: { workflows: string[] } } }
    return on.workflow_run.workflows
  }

  test.each([
    ["Bob's: CI # 1", "'Bob''s: CI # 1'", "Bob's: CI # 1"],
    ['C++ [nightly]', "'C++ [nightly]'", 'C\\+\\+ \\[nightly\\]'],
    ['*', "'*'", '\\*'],
    ['!important', "'!important'", '\\!important'],
    ['say "hi"', `'say "hi"'`, 'say "hi"'],
    ['Prüfung 🚀', "'Prüfung 🚀'", 'Prüfung 🚀'],
    ['on', "'on'", 'on'],
    ['a\\b', "'a\\b'", 'a\\\\b']
  ])('%s', async (name, yaml, pattern) => {
    const { manifest, publishing } = await initIn({ 'ci.yml': workflow(JSON.stringify(name), 'push') })
    expect(manifest).toContain(`    label: ${yaml}\n`)
    expect((await badgesIn(manifest)).map(({ label }) => label)).toEqual([name])
    expect(namesIn(publishing)).toEqual([pattern])
    expect(await problemsIn(publishing)).toEqual([])
  })

  test('any others survive as well', async () => {
    const folders = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== '')
    await fc.assert(
      fc.asyncProperty(folders, async (name) => {
        const { manifest, publishing } = await initIn({ 'ci.yml': workflow(JSON.stringify(name), 'push') })
        const shown = name.replace(/[\s\p{Cc}]+/gu, ' ').trim()
        expect((await badgesIn(manifest)).map(({ label }) => label)).toEqual([shown])
        expect(namesIn(publishing).map(literal)).toEqual([shown])
        expect(await workflowProblems('badges.yml', publishing)).toEqual([])
      }),
      { numRuns: 100 }
    )
  })

  test('a workflow without one is named by its path', async () => {
    const { manifest, publishing } = await initIn({ 'my ci.yml': workflow('', 'push') })
    expect(manifest).toContain('- id: my-ci\n    label: my ci\n    workflow: my ci.yml\n')
    expect(namesIn(publishing)).toEqual(['.github/workflows/my ci.yml'])
  })

  test('one name of two workflows stands there once, and their ids differ', async () => {
    const { manifest, publishing } = await initIn({
      'ci.yaml': workflow('CI', 'push'),
      'ci.yml': workflow('CI', 'push')
    })
    expect((await badgesIn(manifest)).map(({ id }) => id)).toEqual(['ci', 'ci-2'])
    expect(namesIn(publishing)).toEqual(['CI'])
  })

  test('the publishing workflow never has the name of one that triggers it', async () => {
    const { publishing } = await initIn({ 'a.yml': workflow('badges', 'push'), 'b.yml': workflow('badges 2', 'push') })
    expect(publishing).toContain('\nname: badges 3\n')
  })

  test('jobs whose names only an expression knows go by a glob, or are left out', async () => {
    const named = (name: string): string => `{ name: "${name}", runs-on: ubuntu-latest, steps: [{ run: make }] }`
    const jobs = `{ cross: ${named('Build on ${{ matrix.os }}')}, any: ${named('${{ matrix.x }}')}, last: ${JOB} }`
    const { manifest } = await initIn({ 'ci.yml': workflow('CI', 'push', jobs) })
    expect((await badgesIn(uncommented(manifest))).map(({ id, label, job }) => [id, label, job])).toEqual([
      ['ci', 'CI', undefined],
      ['ci/cross', 'cross', 'Build on *'],
      ['ci/last', 'last', 'last']
    ])
  })
})

describe('nothing is written over', () => {
  const own = '# mine\n'

  test('an existing manifest: the workflow is written, and the Markdown is left to the manifest', async () => {
    const folder = folderWith({ ...inFolder(REAL), '.github/badges.yml': own })
    expect(await initAt({ folder, dryRun: false })).toBe(`.github/badges.yml already exists and was not changed.
Created .github/workflows/badges.yml.

\`publish-badges list --format markdown\` prints the Markdown of the badges in .github/badges.yml.
`)
    expect(manifestIn(folder)).toBe(own)
  })

  test.each(['badges.yml', 'badges.yaml'])('an existing %s: the manifest is written', async (file) => {
    const folder = folderWith(inFolder({ ...REAL, [file]: workflow('Badges', 'push') }))
    const printed = await initAt({ folder, dryRun: false })
    expect(printed).toContain(
      `Created .github/badges.yml.\n.github/workflows/${file} already exists and was not changed.\n`
    )
    expect(readFileSync(join(folder, '.github/workflows', file), 'utf8')).toBe(workflow('Badges', 'push'))
    expect((await badgesIn(manifestIn(folder))).map(({ id }) => id)).toEqual(['ci', 'nightly'])
  })

  test('a workflow of another name that publishes', async () => {
    const own = `octo/${REPOSITORY.split('/')[1] ?? ''}@v1`
    const publish = workflow('Publish', 'workflow_dispatch', `{ a: { steps: [{ uses: ${own} }] } }`)
    const folder = folderWith(inFolder({ ...REAL, 'publish.yml': publish }))
    expect(await initAt({ folder, dryRun: false })).toContain(
      '.github/workflows/publish.yml already exists and was not changed.\n'
    )
    expect(existsSync(join(folder, '.github/workflows/badges.yml'))).toBe(false)
    expect((await badgesIn(manifestIn(folder))).map(({ id }) => id)).toEqual(['ci', 'nightly'])
  })

  test('both: nothing is written', async () => {
    const folder = folderWith(inFolder(REAL))
    await initAt({ folder, dryRun: false })
    const before = [manifestIn(folder), publishingIn(folder)]
    expect(await initAt({ folder, dryRun: false })).toBe(`.github/badges.yml already exists and was not changed.
.github/workflows/badges.yml already exists and was not changed.

\`publish-badges list --format markdown\` prints the Markdown of the badges in .github/badges.yml.
`)
    expect([manifestIn(folder), publishingIn(folder)]).toEqual(before)
  })

  test('a link that leads nowhere is there too', async () => {
    const folder = folderWith(inFolder(REAL))
    symlinkSync(join(folder, 'elsewhere.yml'), join(folder, '.github/badges.yml'))
    expect(await initAt({ folder, dryRun: false })).toContain(
      '.github/badges.yml already exists and was not changed.\n'
    )
    expect(existsSync(join(folder, 'elsewhere.yml'))).toBe(false)
  })
})

test('a dry run shows the files, and writes none', async () => {
  const folder = folderWith({ ...ORIGIN_HEAD, ...inFolder(REAL) })
  const { manifest, publishing } = await initIn(REAL)
  const printed = await initAt({ folder, dryRun: true })
  expect(printed).toContain(`.github/badges.yml would contain:\n\n${manifest}`)
  expect(printed).toContain(`.github/workflows/badges.yml would contain:\n\n${publishing}`)
  expect(existsSync(join(folder, '.github/badges.yml'))).toBe(false)
  expect(existsSync(join(folder, '.github/workflows/badges.yml'))).toBe(false)
})

test('a workflow that cannot be read is named, and left out', async () => {
  const { printed, manifest } = await initIn({ ...REAL, 'broken.yml': 'on: push\njobs: [\n', 'notes.md': 'on: push\n' })
  expect(printed).toMatch(/^warning: \.github\/workflows\/broken\.yml:\d+:\d+: .+\. The file was skipped\.\n/)
  expect((await badgesIn(manifest)).map(({ id }) => id)).toEqual(['ci', 'nightly'])
})

test('a folder of that name is no workflow', async () => {
  const folder = folderWith(inFolder(REAL))
  mkdirSync(join(folder, '.github/workflows/old.yml'))
  expect(await initAt({ folder, dryRun: true })).not.toContain('old')
})

describe('errors come with a cure', () => {
  test.each([
    ['no folder of workflows', {}, /^There is no \.github\/workflows in .+\. Run init in the root folder/],
    ['no workflow', { '.github/workflows/README.md': '' }, /^\.github\/workflows contains no readable workflow/],
    [
      'none that runs on a branch',
      inFolder({ 'a.yml': workflow('A', 'workflow_call'), 'b.yml': workflow('B', 'release') }),
      /^No workflow in \.github\/workflows runs on a branch by itself\. .+ push, schedule or workflow_dispatch\.$/
    ],
    [
      'only one that cannot be read',
      inFolder({ 'a.yml': ']' }),
      /^\.github\/workflows contains no readable workflow .+ \.github\/workflows\/a\.yml:1:1: .+$/
    ]
  ])('%s', async (_, files, message) => {
    const folder = folderWith(files)
    await expect(initAt({ folder, dryRun: false })).rejects.toThrow(
      expect.objectContaining({ code: 'not-found', message: expect.stringMatching(message) as unknown })
    )
    expect(existsSync(join(folder, '.github/badges.yml'))).toBe(false)
  })

  // Root may write anywhere, and Windows has other permissions.
  const canForbid = (process.getuid?.() ?? 0) !== 0
  ;(canForbid ? test : test.skip)('a folder that cannot be written to', async () => {
    const folder = folderWith(inFolder(REAL))
    chmodSync(join(folder, '.github'), 0o555)
    await expect(initAt({ folder, dryRun: false })).rejects.toThrow(/^Cannot write .+badges\.yml: EACCES/)
    chmodSync(join(folder, '.github'), 0o755)
  })
})
