import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = `${dirname(fileURLToPath(import.meta.url))}/../src/`

interface Import {
  readonly from: string
  /** `status/status.ts` for our own modules, the package's name otherwise. */
  readonly to: string
  readonly typeOnly: boolean
}

const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
const SOURCES = new Map(FILES.map((file) => [file, readFileSync(ROOT + file, 'utf8')]))

/** Comments and the insides of texts say what they like. */
const code = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`$]*`/g, "''")

const STATIC = /^(?:import|export)\s+(?:(type\s)?([\w\s{},*]*?)\s*from\s+)?['"]([^'"\s]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

function importsOf(file: string, source: string): Import[] {
  const resolve = (to: string): string => (to.startsWith('.') ? posix.join(posix.dirname(file), to) : to)
  const names = (clause: string): string[] =>
    [...clause.matchAll(/[^{},]+/g)].map(([name]) => name.trim()).filter(Boolean)
  const fixed = [...source.matchAll(STATIC)].map(([, type, clause = '', to = '']) => ({
    from: file,
    to: resolve(to),
    typeOnly:
      type !== undefined || (names(clause).length > 0 && names(clause).every((name) => name.startsWith('type ')))
  }))
  return [
    ...fixed,
    ...[...source.matchAll(DYNAMIC)].map(([, to = '']) => ({ from: file, to: resolve(to), typeOnly: false }))
  ]
}

const IMPORTS = [...SOURCES].flatMap(([file, source]) => importsOf(file, source))
const roomOf = (file: string): string => (file.includes('/') ? `${file.slice(0, file.indexOf('/'))}/` : file)
const isOurs = ({ to }: Import): boolean => to.endsWith('.ts')
const arrow = ({ from, to, typeOnly }: Import): string => `${from} → ${to}${typeOnly ? ' (types)' : ''}`

test('the sources are found, and so are their imports', () => {
  expect(FILES).toEqual(expect.arrayContaining(['main.ts', 'cli/main.ts', 'status/status.ts', 'github/client.ts']))
  expect(IMPORTS.map(arrow)).toEqual(
    expect.arrayContaining([
      'main.ts → @actions/core',
      'cli/main.ts → cli/svg.ts',
      'badge/color.ts → status/status.ts (types)',
      'render/layout.ts → badge/color.ts'
    ])
  )
  expect(IMPORTS.filter((one) => isOurs(one) && !SOURCES.has(one.to)).map(arrow)).toEqual([])
})

describe('who may import which package', () => {
  const anywhere = (file: string): boolean => file === 'shims.ts'
  test.each([
    ['@actions/core', (file: string) => file === 'main.ts' || file === 'records/main.ts'],
    ['@actions/github', (file: string) => file.startsWith('github/')],
    ['@octokit/', (file: string) => file.startsWith('github/')],
    ['yaml', (file: string) => file.startsWith('manifest/') || file === 'github/workflows.ts']
  ])('%s', (name, may) => {
    const users = IMPORTS.filter(({ to }) => to === name || to.startsWith(name.endsWith('/') ? name : `${name}/`))
    expect(users.filter(({ from }) => !may(from) && !anywhere(from)).map(arrow)).toEqual([])
  })
})

describe('which folders a folder may import', () => {
  /** Files that belong to no folder: errors, the types of the run and of repository names, reading files of the workspace. */
  const EVERYONE = ['errors.ts', 'repository-name.ts', 'context.ts', 'workspace.ts']
  /** A folder, or one file of it. */
  const isIn = (to: string, places: readonly string[]): boolean => places.includes(roomOf(to)) || places.includes(to)

  test.each<[folder: string, may: string[], types?: string[]]>([
    ['status/', []],
    ['badge/', ['status/']],
    ['render/', ['badge/']],
    ['readme/', []],
    ['destination/', []],
    ['manifest/', ['badge/', 'status/', 'destination/path.ts']],
    ['collect/', ['status/', 'badge/', 'reports/']],
    ['reports/', ['badge/definition.ts', 'status/glob.ts']],
    ['github/', ['status/', 'destination/'], ['collect/record.ts']],
    ['inputs/', ['status/', 'badge/', 'manifest/', 'destination/path.ts']]
  ])('%s', (folder, may, types = []) => {
    const own = IMPORTS.filter((one) => roomOf(one.from) === folder && isOurs(one))
    const wrong = own.filter(({ to, typeOnly }) => !isIn(to, [folder, ...EVERYONE, ...may, ...(typeOnly ? types : [])]))
    expect(FILES.some((file) => roomOf(file) === folder)).toBe(true)
    expect(wrong.map(arrow)).toEqual([])
  })
})

test('no file imports one that imports it in turn, types included', () => {
  const edges = new Map(FILES.map((file) => [file, IMPORTS.filter(({ from }) => from === file).map(({ to }) => to)]))
  const reachable = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of edges.get(from) ?? []) if (!seen.has(to)) reachable(to, seen.add(to))
    return seen
  }
  expect(FILES.filter((file) => reachable(file).has(file))).toEqual([])
})

test('only entry points, the context, and what loads a module of Node late touch the process', () => {
  const may =
    /^(?:main|records\/main|cli\/[^/]*|process|github\/context|destination\/(?:destination|directory)|github\/fetch)\.ts$/
  const users = [...SOURCES].filter(([, source]) => /\bprocess\b/.test(code(source).replaceAll('NodeJS.Process', '')))
  expect(users.map(([file]) => file).filter((file) => !may.test(file))).toEqual([])
})

test('nothing in the sources starts a program', () => {
  const users = [...SOURCES].filter(([, source]) => /child_process|worker_threads|node:cluster/.test(source))
  expect(users.map(([file]) => file)).toEqual([])
})

test('only these files of the sources write to the disk', () => {
  const writes =
    /\b(?:writeFile|appendFile|mkdir|mkdtemp|rename|rm|rmdir|unlink|symlink|link|copyFile|cp|truncate|write|createWriteStream)(?:Sync)?\b/
  const users = [...SOURCES].filter(([, source]) =>
    [...source.matchAll(/^import (?:type )?\{([^}]*)\} from '(?:node:)?fs(?:\/promises)?'$/gm)].some(([, names = '']) =>
      writes.test(names)
    )
  )
  // The actions: the summary, and in `destination/` badges, README files and manifests. The command line: `svg --output`, `init`, and what it prints.
  expect(users.map(([file]) => file)).toEqual([
    'cli/init/files.ts',
    'cli/svg.ts',
    'destination/directory.ts',
    'main.ts',
    'process.ts',
    'records/main.ts'
  ])
  expect(
    [...SOURCES]
      .filter(([, source]) => /import(?:\(| \* as \w+ from )\s*'(?:node:)?fs\b/.test(source))
      .map(([file]) => file)
  ).toEqual([])
})

test('one file opens connections', () => {
  const opens = /['"](?:node:)?(?:https?2?|net|tls|dgram|dns)['"]|\bWebSocket\b|(?<![\w.])fetch\(/
  const users = [...SOURCES].filter(([, source]) => opens.test(source)).map(([file]) => file)
  expect(users).toEqual(['github/fetch.ts', 'shims.ts'])
  // The replacement of undici only throws.
  expect(SOURCES.get('shims.ts')).toMatch(/fetch\(\): never/)
})

test.each([
  ['any', /[:<,|&(]\s*any\b(?!\s*:)|\bas any\b|\bany\[\]/],
  ['a cast through unknown', /\bas unknown as\b/],
  ['a silenced compiler', /@ts-(?:ignore|expect-error|nocheck)|eslint-disable/]
])('nothing in the sources is %s', (_, forbidden) => {
  const search = (source: string): string => (forbidden.source.startsWith('@ts') ? source : code(source))
  expect([...SOURCES].filter(([, source]) => forbidden.test(search(source))).map(([file]) => file)).toEqual([])
})
