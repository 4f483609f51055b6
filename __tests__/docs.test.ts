import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { INPUTS } from '../src/inputs/inputs.ts'
import { outputsOf } from '../src/publish/report.ts'
import { STATUSES } from '../src/status/status.ts'
import { parseStatus, WORDS } from '../src/status/vocabulary.ts'

const ROOT = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

const readme = read('README.md')
const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: Record<string, string>
}
const manifest = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> }

describe('the README', () => {
  test('has fresh tables of inputs and outputs', () => {
    const script = fileURLToPath(new URL('scripts/docs.mjs', ROOT))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each([...INPUTS, ...Object.keys(action.outputs)])('names `%s`', (name) => {
    expect(readme).toContain(`\`${name}\``)
  })

  test('gives every word of a status, in the row of its status', () => {
    const rows = readme
      .split('\n')
      .map((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word))
      .filter(
        ([first = ''], index) => STATUSES.some((id) => id === first) && /^\| `/.test(readme.split('\n')[index] ?? '')
      )
    expect(rows.map(([id]) => id)).toEqual(STATUSES)
    for (const [id, ...words] of rows) for (const word of words) expect([word, parseStatus(word)]).toEqual([word, id])
    const given = new Set(rows.flat().map((word) => word.toLowerCase().replaceAll('-', '_')))
    expect(WORDS.filter((word) => !given.has(word))).toEqual([])
  })

  test('begins with two commands that work: npm start, then npm cit', () => {
    const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)\n```$/gm)].map(([, command]) => command)
    expect(commands.slice(0, 2)).toEqual(['npm start', 'npm cit'])
    expect(manifest.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) })
  })

  test('leads to files and headings that there are', () => {
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading))
    for (const [, target = ''] of readme.replaceAll(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith('#')) expect(headings).toContain(target.slice(1))
      else if (!target.startsWith('https://'))
        expect([target, existsSync(new URL(target, ROOT))]).toEqual([target, true])
    }
  })
})

/** As GitHub names the anchor of a heading. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d _-]/gu, '')
    .replaceAll(' ', '-')

describe('action.yml', () => {
  test('declares the inputs that are read, none of them required', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUTS])
    expect(Object.values(action.inputs).filter(({ required }) => required === true)).toEqual([])
  })

  test('declares the outputs that are written', () => {
    const nothing = {
      result: 'failed',
      reason: '',
      isExpected: false,
      badges: [],
      changed: false,
      commitSha: undefined,
      error: undefined,
      notes: [],
      notices: []
    } as const
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputsOf(nothing)))
  })

  test('describes all of them', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/^\S.{9,}\S$/)
  })

  test('runs a file that there is, on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect(existsSync(new URL('dist/index.js', ROOT))).toBe(true)
  })
})

test('the command line tells the version of the package', () => {
  expect(/const VERSION = '(.+)'/.exec(read('src/cli/main.ts'))?.[1]).toBe(manifest.version)
})
