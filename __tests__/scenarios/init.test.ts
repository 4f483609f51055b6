import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { CI, Scene } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

function checkout(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scene.workspace, path)), { recursive: true })
    writeFileSync(join(scene.workspace, path), text)
  }
}

async function commit(files: Readonly<Record<string, string>>): Promise<void> {
  const { git } = scene.repository
  const head = await git.resolve('refs/heads/main')
  const additions = Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) }))
  const made = await git.commit(await git.tree(head, additions), head === null ? [] : [head], 'more')
  await git.swap('refs/heads/main', made, head)
}

const CLONE = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = https://github.com/octo/demo.git\n',
  '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/main\n',
  '.github/workflows/ci.yml': 'name: CI\non: push\njobs: { a: { steps: [{ run: make }] } }\n'
}

const BADGE = 'https://github.com/octo/demo/actions/workflows/ci.yml/badge.svg'
const SHIELDS = 'https://img.shields.io'
const GIST = `${SHIELDS}/endpoint?url=https://gist.githubusercontent.com/octo/0123456789abcdef0123/raw/lines.json`

const READMES: readonly (readonly [file: string, text: string])[] = [
  [
    'README.md',
    `# Demo

[![Build \\| CI](${BADGE}?branch=main)](https://github.com/octo/demo/actions) ![CI](${BADGE}?event=push)
[![MIT](${SHIELDS}/badge/license-MIT-blue.svg?logo=github)](LICENSE) ![plain](${SHIELDS}/badge/a_b-c__d-red)
[![npm](${SHIELDS}/npm/v/demo?a=1&b=2)](https://www.npmjs.com/package/demo) ![Lines](${GIST})

Text.
`
  ],
  [
    'README.markdown',
    `<p align="center">\n  <img src="logo.svg" width="200"><br>\n  <a href="https://github.com/octo/demo/actions"><img src="${BADGE}" alt="CI"></a>\n  <a href="https://www.npmjs.com/package/demo"><img src="${SHIELDS}/npm/v/demo" alt="npm"></a>\n</p>\n\n# Demo\n`
  ],
  [
    'README.rst',
    `Demo\n====\n\n|ci| |npm|\n\nText.\n\n.. |ci| image:: ${BADGE}\n.. |npm| image:: ${SHIELDS}/npm/v/demo\n   :alt: npm\n`
  ],
  ['README.adoc', `= Demo\n\nimage:${BADGE}[]\nimage:${SHIELDS}/npm/v/demo["npm",link="https://www.npmjs.com/"]\n`],
  ['README.html', `<p>\n  <img src="${BADGE}">\n  <a href="#x"><img src="${SHIELDS}/npm/v/demo" alt="npm"></a>\n</p>\n`]
]

test.each(READMES)('init writes the block of %s as the first publication would', async (file, text) => {
  checkout({ ...CLONE, [file]: text })
  const moved = await scene.cli(['init', '--from', file, '--write'])
  expect(moved).toMatchObject({ code: 0, stderr: '' })
  expect(scene.server.operations).toEqual([])
  const after = readFileSync(join(scene.workspace, file), 'utf8')
  expect(after).not.toBe(text)
  await commit({ [file]: after })
  const commits = await scene.repository.git.count('refs/heads/main')
  scene.repository.runs = [
    { id: 98, run_number: 10, workflow: CI, event: 'push', status: 'completed', conclusion: 'success' }
  ]
  const published = await scene.run({
    env: { GITHUB_RUN_ID: '120', GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/badges.yml@refs/heads/main' }
  })
  expect(published.outputs).toMatchObject({ result: 'published' })
  expect(await scene.badge('main/ci.svg')).toContain('passing')
  expect(await scene.repository.git.count('refs/heads/main')).toBe(commits)
  expect(await scene.cli(['init', '--from', file, '--write'])).toMatchObject({
    code: 0,
    stdout: `Nothing is left to move: ${file} has no badges outside the block.\n`
  })
})

test('the step that init prints publishes the coverage of a README', async () => {
  const steps = '[{ run: go test -coverprofile=cover.out ./... }, { uses: codecov/codecov-action@v5 }]'
  checkout({
    ...CLONE,
    '.github/workflows/ci.yml': `name: CI\non: push\njobs: { test: { runs-on: ubuntu-latest, steps: ${steps} } }\n`,
    'README.md': '[![codecov](https://codecov.io/gh/octo/demo/graph/badge.svg)](https://codecov.io/gh/octo/demo)\n',
    'cover.out': 'mode: set\na.go:1.1,2.2 3 1\na.go:3.1,4.2 1 0\n'
  })
  const moved = await scene.cli(['init', '--from', 'README.md', '--write'])
  expect(moved).toMatchObject({ code: 0, stderr: '' })
  const [, step = ''] = /^To publish coverage, .*\n\n( {6}- uses: [^]*)/m.exec(moved.stdout) ?? []
  expect(parse(step)).toEqual([{ uses: expect.stringContaining('/publish-badges@') as unknown, if: 'always()' }])
  const readme = readFileSync(join(scene.workspace, 'README.md'), 'utf8')
  await commit({ 'README.md': readme })
  expect(await scene.run()).toMatchObject({ outputs: { result: 'published' } })
  expect(await scene.badge('main/coverage.svg')).toContain('codecov: 75%')
  const { git } = scene.repository
  expect(await git.file('refs/heads/main', 'README.md')).toContain('](../../raw/badges/main/coverage.svg)')
})

test('a wrong README is an error with its code, and a wrong command line one of its own', async () => {
  checkout({ ...CLONE, 'README.md': 'a\0b' })
  expect(await scene.cli(['init', '--from', 'README.md'])).toMatchObject({
    code: 1,
    stderr: 'publish-badges: --from: "README.md" is not UTF-8 text. [invalid]\n'
  })
  expect(await scene.cli(['init', '--from', 'NONE.md'])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/\[not-found\]\n$/) as unknown
  })
  expect(await scene.cli(['init', '--write'])).toMatchObject({ code: 2 })
})
