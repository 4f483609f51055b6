import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { pictures } from '../scripts/pictures.ts'
import { STYLES } from '../src/badge/badge.ts'
import { FACTS } from '../src/badge/definition.ts'
import { LOGOS } from '../src/badge/logos.data.ts'
import { INPUTS } from '../src/inputs/inputs.ts'
import { readManifest } from '../src/manifest/read.ts'
import { outputsOf } from '../src/publish/report.ts'
import { JSON_FORMAT_NAMES } from '../src/reports/json-formats.ts'
import { LINE_FORMATS } from '../src/reports/line-formats.ts'
import { XML_FORMATS } from '../src/reports/xml-formats.ts'
import { STATUSES } from '../src/status/status.ts'
import { parseStatus, WORDS } from '../src/status/vocabulary.ts'

const ROOT = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path.replaceAll('\\', '/')}`
  )

const readme = read('README.md')
const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: Record<string, string>
}
const manifest = JSON.parse(read('package.json')) as {
  version: string
  repository: string
  scripts: Record<string, string>
}

const pages = [
  ...readdirSync(ROOT).filter((path) => path.endsWith('.md')),
  ...filesIn('docs').filter((path) => path.endsWith('.md')),
  'examples/README.md'
]

describe('the README', () => {
  test('is short: 220 lines and 2,000 words at most', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(220)
    expect(readme.trim().split(/\s+/).length).toBeLessThanOrEqual(2000)
  })

  test('begins with two commands that work: npm start, then npm cit', () => {
    const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)\n```$/gm)].map(([, command]) => command)
    expect(commands.slice(0, 2)).toEqual(['npm start', 'npm cit'])
    expect(manifest.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) })
  })

  test('counts formats, facts, styles and logos as they are', () => {
    const formats = LINE_FORMATS.length + XML_FORMATS.length + JSON_FORMAT_NAMES.length
    expect(readme).toContain(`| from ${formats} report formats |`)
    expect(readme).toContain(`[${FACTS.length} facts](docs/recipes.md#facts-of-a-repository)`)
    expect(readme).toContain(`| ${STYLES.length} styles, ${Object.keys(LOGOS).length} logos or your own |`)
  })

  test('names only inputs and outputs that exist', () => {
    for (const [section, names] of [
      ['Inputs', [...INPUTS]],
      ['Outputs', Object.keys(action.outputs)]
    ] as const) {
      const [, table = ''] = new RegExp(`^## ${section}\\n([^]*?)^## `, 'm').exec(readme) ?? []
      const cells = [...table.matchAll(/^\| (`.+?) \|/gm)].map(([, cell = '']) => cell)
      const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
      expect(named.length).toBeGreaterThan(3)
      expect(named.filter((name) => !names.some((known) => known === name))).toEqual([])
    }
  })
})

describe('the pages', () => {
  test('have fresh tables', () => {
    const script = fileURLToPath(new URL('scripts/docs.mjs', ROOT))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('have fresh pictures (npm run pictures), and no others', () => {
    const drawn = pictures()
    for (const [path, svg] of Object.entries(drawn))
      expect([path, existsSync(new URL(path, ROOT)) ? read(path) : undefined]).toEqual([path, svg])
    const files = filesIn('docs/images').filter((path) => path.endsWith('.svg'))
    expect(files.filter((path) => !(path in drawn))).toEqual([])
  })

  test.each([...INPUTS, ...Object.keys(action.outputs)])('docs/inputs.md names `%s`', (name) => {
    expect(read('docs/inputs.md')).toContain(`\`${name}\``)
  })

  test('docs/statuses.md gives every word of a status, in the row of its status', () => {
    const lines = read('docs/statuses.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    const rows = lines
      .map((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word))
      .filter(([first = '']) => STATUSES.some((id) => id === first))
    expect(rows.map(([id]) => id)).toEqual(STATUSES)
    for (const [id, ...words] of rows) for (const word of words) expect([word, parseStatus(word)]).toEqual([word, id])
    const given = new Set(rows.flat().map((word) => word.toLowerCase().replaceAll('-', '_')))
    expect(WORDS.filter((word) => !given.has(word))).toEqual([])
  })

  test('docs/README.md leads to every page', () => {
    const index = read('docs/README.md')
    const others = pages.filter((path) => /^docs\/[^/]+$/.test(path) && path !== 'docs/README.md')
    expect(others.filter((path) => !index.includes(`](${path.replace('docs/', '')})`))).toEqual([])
  })

  test.each(pages)('%s leads to files, pictures and headings that exist', (page) => {
    const strays = linksIn(read(page)).filter((target) => !isThere(page, target))
    expect(strays).toEqual([])
  })

  test('name this repository by the name in package.json', () => {
    const files = [...pages, ...filesIn('.github').filter((path) => path.endsWith('.yml'))]
    const name = manifest.repository.split('/')[1] ?? ''
    const strays = files.flatMap((path) =>
      [...read(path).matchAll(new RegExp(`(?<![\\w.$-])[\\w.-]+/${name}\\b`, 'g'))].flatMap(([found]) =>
        found === manifest.repository ? [] : `${path}: ${found}`
      )
    )
    expect(strays).toEqual([])
  })

  test.each([
    ['README.md', /^## Troubleshooting\n([^]*?)^## /m],
    ['docs/troubleshooting.md', /^([^]*?)^## Which failures/m]
  ])('%s quotes messages that the program prints', (page, part) => {
    const [, section = ''] = part.exec(read(page)) ?? []
    const quoted = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, text = '']) => text)
    expect(quoted.length).toBeGreaterThan(3)
    // What stands in quotation marks, or for an ellipsis, differs from message to message.
    const parts = quoted.flatMap((text) => text.split(/…|"[^"]*"/)).filter((part) => part.trim().length > 3)
    expect(parts.filter((part) => !SOURCES.includes(part))).toEqual([])
  })
})

const SOURCES = filesIn('src')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(path).replaceAll("\\'", "'"))
  .join('\n')

/** Targets of links and pictures in Markdown and HTML, outside of code. */
function linksIn(text: string): string[] {
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '')
}

function isThere(page: string, target: string): boolean {
  if (target.startsWith('https://')) return true
  const [file = '', anchor] = target.split('#')
  const path = file === '' ? page : posix.join(posix.dirname(page), file)
  if (!existsSync(new URL(path, ROOT))) return false
  return anchor === undefined || anchorsOf(read(path)).includes(anchor)
}

/** As GitHub names the anchors of headings; one that occurs again gets a number. */
function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>()
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '')
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\d _-]/gu, '')
      .replaceAll(' ', '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${String(count)}`
  })
}

describe('every list of badges in a step is valid:', () => {
  const lists = pages.flatMap((page) =>
    [...read(page).matchAll(/^( *)badges: \|\n((?:\1 +.*\n|\n)+)/gm)].map(
      ({ index, 2: list = '' }): [string, string] => [
        `${page}:${String(read(page).slice(0, index).split('\n').length)}`,
        list
      ]
    )
  )
  test('there are some', () => {
    expect(lists.length).toBeGreaterThan(5)
  })
  test.each(lists)('%s', async (name, list) => {
    const { badges } = await readManifest(`badges:\n${list}`, { source: name, scope: 'project' })
    expect(badges.length).toBeGreaterThan(0)
  })
})

describe('issue forms', () => {
  test.each(filesIn('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml')))('%s', (path) => {
    const form = parse(read(path)) as { name: string; description: string; body: { type: string; id?: string }[] }
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    const types = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']
    expect(form.body.filter(({ type }) => !types.includes(type))).toEqual([])
    const ids = form.body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

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
