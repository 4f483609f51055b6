import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { BadgeError } from '../../src/errors.ts'
import { openGitHub } from '../../src/github/github.ts'
import { route } from '../../src/github/requests.ts'
import { parseRepository } from '../../src/repository-name.ts'
import { pathProblem, isBranchName } from '../../src/destination/path.ts'
import { storeTarget } from '../../src/destination/publish-loop.ts'
import { contextOf, planOf, requestOf } from '../fixtures.ts'
import { strayRequests } from '../github-server/audit.ts'
import { GitRepository } from '../github-server/git.ts'
import { FUZZ } from '../counts.ts'
import { Stage } from './stage.ts'
import { numbersFrom } from '../random.ts'

const SEED = Number(process.env['SEED'] ?? 1)

/** What people, systems and attackers put into names. */
const PIECES = [
  ...[
    'a',
    'main',
    'ci.svg',
    'badges',
    'v1.0',
    'ä',
    'e\u0301',
    '💥',
    '日本',
    '-',
    '_',
    '.',
    '..',
    '...',
    '/',
    '//',
    '\\'
  ],
  ...[
    '.git',
    '.GIT',
    'git~1',
    'GIT~2',
    '.g\u200cit',
    '.github',
    'github~1',
    '.github/workflows/x.yml',
    '.lock',
    '@',
    '@{',
    '@{u}'
  ],
  ...[
    '%2e',
    '%2E%2e',
    '%2f',
    '%00',
    '%',
    '?',
    '?ref=main',
    '#',
    '&',
    '=',
    ':',
    ';',
    '*',
    '[',
    ']',
    '{',
    '}',
    '~',
    '^',
    '|',
    '<',
    '>'
  ],
  ...[
    '\0',
    '\n',
    '\r\n',
    '\t',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udc00',
    ' ',
    '  ',
    '"',
    "'",
    '`',
    '$(id)'
  ],
  ...[
    'C:',
    'con',
    'AUX.svg',
    'lpt1',
    'nul ',
    'COM¹',
    'refs/heads/',
    'refs/',
    'HEAD',
    'heads/',
    'tags/',
    'pull/1/merge'
  ],
  ...[
    'https://evil.example/',
    '//evil.example',
    'file:///etc/passwd',
    'javascript:',
    '../../../etc',
    '..\\..\\',
    'o/r',
    'octo/demo'
  ],
  ...[
    '0'.repeat(40),
    'aa5a315d61ae9438b18d',
    'f'.repeat(41),
    'DEADBEEF',
    'x'.repeat(201),
    'é'.repeat(101),
    '__proto__',
    'constructor'
  ]
]

function* hostile(count: number, seed: number): Generator<string> {
  const next = numbersFrom(seed)
  const pick = (): string =>
    next() < 0.1
      ? String.fromCodePoint(Math.floor(next() * 0x3000))
      : (PIECES[Math.floor(next() * PIECES.length)] ?? '')
  for (let index = 0; index < count; index++) yield Array.from({ length: 1 + Math.floor(next() * 5) }, pick).join('')
}

const stage = await Stage.here()
afterAll(() => stage.close())

describe(`of ${String(FUZZ)} hostile texts (seed ${String(SEED)})`, () => {
  test('none that passes as a path leads anywhere else, or is more than git and Windows can hold', () => {
    let passed = 0
    for (const path of hostile(FUZZ, SEED)) {
      if (pathProblem(path) !== undefined) continue
      passed += 1
      const parts = path.split('/')
      const isWrong =
        posix.join('/out', path) !== `/out/${path}` ||
        win32.join('C:\\out', path) !== `C:\\out\\${parts.join('\\')}` ||
        parts.some(
          (part) => /^(?:\.git|\.github)$/i.test(part.replace(/\p{Cf}/gu, '')) || Buffer.byteLength(part) > 255
        ) ||
        !path.isWellFormed() ||
        /[\0-\x1f]/.test(path)
      if (isWrong) throw new Error(`passes as a path: ${JSON.stringify(path)}`)
    }
    expect(passed).toBeGreaterThan(FUZZ / 100)
  })

  test('none that passes as a branch is refused by git', async () => {
    const names = new Set([...hostile(FUZZ, SEED + 1)].filter((name) => isBranchName(name)))
    expect(names.size).toBeGreaterThan(FUZZ / 100)
    const folder = mkdtempSync(join(tmpdir(), 'refs-'))
    const git = GitRepository.create(folder, 'main')
    const commit = await git.commit(await git.tree(null, []), [], 'one')
    const lines = [...names]
      .map((name) => Buffer.from(`${commit} refs/heads/${name}\n`))
      .sort((one, other) => Buffer.compare(one, other))
    writeFileSync(
      join(folder, 'packed-refs'),
      Buffer.concat([Buffer.from('# pack-refs with: peeled fully-peeled sorted \n'), ...lines])
    )
    const listed = await git.run(['for-each-ref', '--format=%(refname)'])
    const known = new Set(listed.split('\n'))
    rmSync(folder, { recursive: true })
    expect([...names].filter((name) => !known.has(`refs/heads/${name}`))).toEqual([])
  })

  test('none changes the route of a request', () => {
    for (const text of hostile(FUZZ, SEED + 2)) {
      let path
      try {
        path = route`/repos/${'octo'}/${'demo'}/git/ref/${text}`
      } catch {
        continue
      }
      const { origin, pathname, search, hash } = new URL(`https://api.github.com${path}`)
      const parts = pathname.split('/')
      const same = decodeURIComponent(parts.at(-1) ?? '') === text
      if (origin !== 'https://api.github.com' || search !== '' || hash !== '' || parts.length !== 7 || !same)
        throw new Error(`changes the route: ${JSON.stringify(text)}`)
    }
  })

  test('none that passes as a gist or a repository is anything else', async () => {
    let passed = 0
    for (const text of hostile(FUZZ / 10, SEED + 3)) {
      const repository = parseRepository(text)
      if (repository !== undefined) {
        passed += 1
        const { owner, name } = repository
        if (!/^[\w-]+$/.test(owner) || !/^[\w.-]+$/.test(name) || /^\.{1,2}$/.test(name))
          throw new Error(`passes as a repository: ${JSON.stringify(text)}`)
      }
      if (await refuses({ status: 'success', 'gist-id': text })) continue
      if (text.trim() !== '' && !/^[\da-f]{20,40}$/i.test(text.trim()))
        throw new Error(`passes as a gist: ${JSON.stringify(text)}`)
    }
    expect(passed).toBeGreaterThan(0)
  })
})

async function refuses(inputs: Parameters<typeof planOf>[0]): Promise<boolean> {
  try {
    await planOf(inputs)
    return false
  } catch (error) {
    if (error instanceof BadgeError) return true
    throw error
  }
}

const PUBLISHED = 4000

test.each<['GraphQL' | 'REST']>([['GraphQL'], ['REST']])(
  'hostile paths that pass are published over %s, and no forbidden address is asked for',
  async (way) => {
    const { server, time } = stage
    const play = await stage.play(way)
    const { token } = play.publisher('fuzz')
    const files = [...new Set(hostile(PUBLISHED * 4, SEED + 4))]
      .filter((path) => pathProblem(path) === undefined)
      .slice(0, PUBLISHED)
      .map((path, index) => ({ path: `f${String(index % 97)}/${String(index)}/${path}`, text: path }))
    const context = contextOf({
      repository: { owner: 'octo', name: play.repository.name },
      apiUrl: server.url,
      graphqlUrl: `${server.url}/graphql`
    })
    const publishing = time?.run(async () => {
      for (let from = 0; from < files.length; from += 90) {
        const clock = time.clockFor(from)
        const { signal } = new AbortController()
        const github = openGitHub({ context, token, clock, signal: () => signal })
        const { repository } = context
        const store = github.branch({ repository, branch: 'badges', singleCommit: false, check: () => {} })
        await storeTarget(store, github.pace).publish(requestOf(files.slice(from, from + 90)))
      }
    })
    await publishing
    expect(files.length).toBeGreaterThan(1000)
    const head = play.head ?? ''
    const there = new Set(await play.repository.git.paths(head))
    expect(files.filter(({ path }) => !there.has(path)).map(({ path }) => path)).toEqual([])
    expect(strayRequests(play.record)).toEqual([])
    expect(server.violations).toEqual([])
    await expect(stage.fsck()).resolves.toEqual([])
  }
)

test.each<[what: string, inputs: (text: string) => Parameters<typeof planOf>[0]]>([
  ['target-branch', (text) => ({ 'target-branch': text })],
  ['target-repository', (text) => ({ 'target-repository': text })],
  ['id', (text) => ({ id: text })]
])('as %s a hostile text is taken or refused, and nothing else comes of it', async (_, inputs) => {
  let refused = 0
  for (const text of hostile(2000, SEED + 5)) refused += Number(await refuses({ status: 'success', ...inputs(text) }))
  expect(refused).toBeGreaterThan(0)
})
