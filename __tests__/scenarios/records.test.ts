import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { NODE_24 } from './harness.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const MANIFEST = '.github/badges.yml'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'))
  put(
    '.git/config',
    '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/octo/demo.git\n[branch "x"]\n'
  )
  put('.git/HEAD', 'ref: refs/heads/feature\n')
  put('.git/refs/remotes/origin/HEAD', 'ref: refs/remotes/origin/main\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const get = (path = MANIFEST): string => readFileSync(join(folder, path), 'utf8')

/** The command line without an environment of a run, and without a token. */
function cli(words: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(NODE_24, [CLI, ...words], { cwd: folder, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const FILE = `# Our badges
inherit: false   # none

badges:
  - id: ci            # the main one
    workflow: ci.yml

  # talk
  - id: chat
    name: Chat
    image_url: https://img.shields.io/badge/chat-join-blue
    link_url: https://chat.example.com/%{project_name}?at=%{default_branch}
`

const CHAT = {
  id: 'chat',
  name: 'Chat',
  kind: 'project',
  link_url: 'https://chat.example.com/%{project_name}?at=%{default_branch}',
  image_url: 'https://img.shields.io/badge/chat-join-blue',
  rendered_link_url: 'https://chat.example.com/demo?at=main',
  rendered_image_url: 'https://img.shields.io/badge/chat-join-blue',
  path: null
}
const CI_PAGE = 'https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain'
const CI = {
  id: 'ci',
  name: 'ci',
  kind: 'project',
  link_url: CI_PAGE,
  image_url: 'https://raw.githubusercontent.com/octo/demo/badges/main/ci.svg',
  rendered_link_url: CI_PAGE,
  rendered_image_url: 'https://raw.githubusercontent.com/octo/demo/badges/main/ci.svg',
  path: 'main/ci.svg'
}

describe('list', () => {
  test('shows a table', () => {
    put(MANIFEST, FILE)
    expect(cli(['list'])).toEqual({
      status: 0,
      stderr: '',
      stdout: `ID    NAME  KIND     SHOWS            WHERE
ci    ci    project  workflow ci.yml  https://raw.githubusercontent.com/octo/demo/badges/main/ci.svg
chat  Chat  project  a picture        https://img.shields.io/badge/chat-join-blue
`
    })
  })

  test('gives JSON in GitLab’s fields', () => {
    put(MANIFEST, FILE)
    expect(JSON.parse(cli(['list', '--json']).stdout)).toEqual([CI, CHAT])
  })

  test.each<[name: string, found: readonly object[]]>([
    ['Chat', [CHAT]],
    ['chat', []],
    ['Cha', []]
  ])('--name %s is exact, and letter case counts', (name, found) => {
    put(MANIFEST, FILE)
    const { status, stdout } = cli(['list', '--json', '--name', name])
    expect({ status, found: JSON.parse(stdout) as unknown }).toEqual({ status: 0, found })
  })

  test('--name warns of nothing but the badges that it lists', () => {
    put(MANIFEST, FILE.replace('%{default_branch}', '%{nope}'))
    expect(cli(['list', '--name', 'ci']).stderr).toBe('')
    expect(cli(['list', '--name', 'Chat']).stderr).toContain('%{nope}')
  })

  test('names need not be unique', () => {
    const pointer = (id: string): string =>
      `- {id: ${id}, name: Same, image_url: https://x.example, link_url: https://y.example}\n`
    put(MANIFEST, `inherit: false\nbadges:\n${pointer('a')}${pointer('b')}`)
    expect((JSON.parse(cli(['list', '--json', '--name', 'Same']).stdout) as unknown[]).length).toBe(2)
  })

  test('is sorted by order, then as the file is', () => {
    put(
      MANIFEST,
      'inherit: false\nbadges: [{id: a, message: x, order: 1}, {id: b, message: x}, {id: c, message: x, order: -1}]\n'
    )
    const ids = (JSON.parse(cli(['list', '--json']).stdout) as { id: string }[]).map(({ id }) => id)
    expect(ids).toEqual(['c', 'b', 'a'])
  })

  test.each([
    [
      'markdown',
      `[![ci](../../raw/badges/main/ci.svg)](${CI_PAGE}) [![Chat](${CHAT.image_url})](${CHAT.rendered_link_url})\n`
    ],
    [
      'html',
      `<a href="${CI_PAGE}"><img src="../../raw/badges/main/ci.svg" alt="ci"></a> <a href="${CHAT.rendered_link_url}"><img src="${CHAT.image_url}" alt="Chat"></a>\n`
    ],
    [
      'rst',
      `.. image:: ../../raw/badges/main/ci.svg\n   :alt: ci\n   :target: ${CI_PAGE}\n\n.. image:: ${CHAT.image_url}\n   :alt: Chat\n   :target: ${CHAT.rendered_link_url}\n`
    ]
  ])('--format %s is what a README shows', (format, snippet) => {
    put(MANIFEST, FILE)
    expect(cli(['list', '--format', format]).stdout).toBe(snippet)
  })

  test('names a badge as its workflow does', () => {
    put(MANIFEST, FILE)
    put('.github/workflows/ci.yml', 'on: push\nname: "Build: all" # x\n')
    expect(JSON.parse(cli(['get', 'ci', '--json']).stdout)).toEqual({ ...CI, name: 'Build: all' })
  })

  test('of no file is empty, and says so', () => {
    expect(cli(['list', '--json'])).toEqual({
      status: 0,
      stdout: '[]\n',
      stderr: expect.stringContaining(`warning: There is no ${MANIFEST} yet.\n`)
    })
  })

  test.each([
    ['extends: [octo/shared:badges.yml]\nbadges: []\n', 1],
    ['inherit: true\nbadges: []\n', 1],
    ['badges: []\n', 0],
    ['inherit: false\nbadges: []\n', 0]
  ])('mentions inherited badges once, and only where the file names some: %j', (text, count) => {
    put(MANIFEST, text)
    const warning = 'warning: Inherited badges are left out: reading them needs a token (--token or GITHUB_TOKEN).\n'
    expect(cli(['list']).stderr).toBe(warning.repeat(count))
    expect(cli(['add', 'a', '--message', 'x'])).toEqual({
      status: 0,
      stdout: 'Added a to .github/badges.yml.\n',
      stderr: ''
    })
  })

  test('leaves what it cannot know as it stands, and says so', () => {
    put(MANIFEST, FILE.replace('%{default_branch}', '%{commit_sha}%{nope}%{Project_name}'))
    const { stdout, stderr } = cli(['get', 'chat', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      rendered_link_url: 'https://chat.example.com/demo?at=%{commit_sha}%{nope}%{Project_name}'
    })
    expect(stderr.match(/^warning: chat: "link_url": %\{(?:commit_sha|nope|Project_name)\} is unknown/gm)).toHaveLength(
      3
    )
  })

  test('links to the runs of all branches while none is known', () => {
    rmSync(join(folder, '.git'), { recursive: true })
    put(MANIFEST, FILE)
    const { stdout } = cli(['get', 'ci', '--json'], { GITHUB_REPOSITORY: 'octo/demo' })
    expect(JSON.parse(stdout)).toMatchObject({
      rendered_link_url: 'https://github.com/octo/demo/actions/workflows/ci.yml',
      image_url: ''
    })
  })

  test('does without a repository', () => {
    rmSync(join(folder, '.git'), { recursive: true })
    put(MANIFEST, FILE)
    const [ci, chat] = JSON.parse(cli(['list', '--json']).stdout) as [object, object]
    expect(ci).toMatchObject({ link_url: null, image_url: '', path: '%{branch}/ci.svg' })
    expect(chat).toMatchObject({ rendered_link_url: CHAT.link_url })
  })

  test.each([
    ['git@github.com:octo/demo.git', 'https://github.com'],
    ['ssh://git@ghe.example.com:22/octo/demo', 'https://ghe.example.com'],
    ['https://user:secret@ghe.example.com/octo/demo/', 'https://ghe.example.com']
  ])('knows the repository of %s', (url, server) => {
    put('.git/config', `[remote "origin"]\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n\turl = ${url}\n`)
    put(MANIFEST, FILE)
    expect(JSON.parse(cli(['get', 'ci', '--json']).stdout)).toMatchObject({
      link_url: `${server}/octo/demo/actions/workflows/ci.yml?query=branch%3Amain`
    })
  })

  test('knows it in a worktree too', () => {
    const elsewhere = join(folder, 'main')
    for (const file of ['config', 'refs/remotes/origin/HEAD']) put(`main/${file}`, get(`.git/${file}`))
    put('main/worktrees/w/commondir', '../..\n')
    put('main/worktrees/w/HEAD', 'ref: refs/heads/feature\n')
    rmSync(join(folder, '.git'), { recursive: true })
    put('.git', `gitdir: ${elsewhere}/worktrees/w\n`)
    put(MANIFEST, FILE)
    expect(JSON.parse(cli(['get', 'ci', '--json']).stdout)).toEqual(CI)
  })

  test('cannot be made to command a terminal or a runner', () => {
    put(MANIFEST, 'inherit: false\nbadges: [{id: a, label: "\\u001b[31m::set-output::x", message: "a\\n::error::b"}]\n')
    const { stdout } = cli(['list'])
    expect(stdout).not.toMatch(/\u001b|^::|\n::/)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })

  test('reads the group’s file in a checkout of .github', () => {
    put('badges.yml', 'badges: [{id: license, message: MIT, enforce: true}]\n')
    const [badge] = JSON.parse(cli(['list', '--json', '--scope', 'organization']).stdout) as object[]
    expect(badge).toMatchObject({ id: 'license', kind: 'group' })
  })
})

describe('add, edit, remove', () => {
  test('keep every other line of the file', () => {
    put(MANIFEST, FILE)
    const added = cli([
      'add',
      '--id',
      'cov',
      '--label',
      'coverage',
      '--message',
      '87',
      '--badge',
      'color_steps: {0: red, 80: green}',
      '--json'
    ])
    expect(JSON.parse(added.stdout)).toMatchObject({ id: 'cov', name: 'coverage', path: 'main/cov.svg' })
    const ADDED = '\n  - id: cov\n    label: coverage\n    message: "87"\n    color_steps: { 0: red, 80: green }\n'
    expect(get()).toBe(FILE + ADDED)
    expect(
      cli(['edit', 'ci', '--style', 'plastic', '--badge', '{strict: true, workflow: [ci.yml, a.yml]}']).status
    ).toBe(0)
    expect(cli(['edit', 'cov', '--badge', '{color_steps: ~, color: red}']).status).toBe(0)
    expect(cli(['remove', 'chat'])).toEqual({
      status: 0,
      stdout: 'Removed chat from .github/badges.yml.\n',
      stderr: ''
    })
    expect(get()).toBe(`# Our badges
inherit: false   # none

badges:
  - id: ci            # the main one
    workflow: [ci.yml, a.yml]
    style: plastic
    strict: true

  # talk

  - id: cov
    label: coverage
    message: "87"
    color: red
`)
  })

  test('say what they did', () => {
    put(MANIFEST, FILE)
    const said = (...words: string[]): string => cli(words).stdout
    expect(said('add', 'cov', '--message', '87%')).toBe('Added cov to .github/badges.yml.\n')
    expect(said('edit', 'cov', '--message', '', '--badge', 'message: 88%')).toBe('')
    expect(said('edit', 'cov', '--message', '88%', '--label', 'cover age', '--badge', '{color_steps: {0: red}}')).toBe(
      `Changed cov in .github/badges.yml:
  message: 87% → 88%
  label: (not set) → cover age
  color_steps: (not set) → { 0: red }
`
    )
    expect(said('edit', 'cov', '--badge', '{label: ~, color_steps: ~}')).toBe(
      'Changed cov in .github/badges.yml:\n  label: cover age → (not set)\n  color_steps: { 0: red } → (not set)\n'
    )
    expect(said('edit', 'ci', '--link-url', 'https://x.example')).toBe(
      'Changed ci in .github/badges.yml:\n  link: (not set) → https://x.example\n'
    )
    expect(said('edit', 'cov', '--message', '88%')).toBe('Nothing changed: cov already has these values.\n')
    expect(said('rm', 'cov')).toBe('Removed cov from .github/badges.yml.\n')
  })

  test('add makes the file', () => {
    const { status, stdout } = cli(['add', '--id', 'ci', '--workflow', 'ci.yml', '--json'])
    expect({ status, badge: JSON.parse(stdout) as unknown }).toEqual({ status: 0, badge: CI })
    expect(get()).toBe('badges:\n  - id: ci\n    workflow: ci.yml\n')
    expect(readdirSync(join(folder, '.github'))).toEqual(['badges.yml'])
  })

  test('every source but a report’s measure has a flag; lists are flags given several times', () => {
    expect(cli(['add', 'a', '--workflow', 'ci.yml', '--workflow', 'release.yml', '--job', 'unit']).status).toBe(0)
    expect(cli(['add', 'b', '--from', 'coverage/lcov.info']).status).toBe(0)
    expect(cli(['add', 'c', '--from', 'a.xml', '--from', 'b/**/*.xml', '--name', 'Tests']).status).toBe(0)
    expect(cli(['add', 'd', '--fact', 'release']).status).toBe(0)
    expect(cli(['edit', 'a', '--workflow', 'ci.yml']).stdout).toContain('workflow: [ci.yml, release.yml] → ci.yml')
    expect(get()).toBe(`badges:
  - id: a
    workflow: ci.yml
    job: unit
  - id: b
    from: coverage/lcov.info
  - id: c
    name: Tests
    from: [a.xml, b/**/*.xml]
  - id: d
    fact: release
`)
  })

  test('edit changes only what is given; nothing given, nothing changes', () => {
    put(MANIFEST, FILE)
    expect(JSON.parse(cli(['edit', 'chat', '--json']).stdout)).toEqual(CHAT)
    expect(get()).toBe(FILE)
    expect(JSON.parse(cli(['edit', 'chat', '--name', 'Talk', '--json']).stdout)).toEqual({ ...CHAT, name: 'Talk' })
  })

  test('blanks around addresses are stripped', () => {
    put(MANIFEST, FILE)
    expect(JSON.parse(cli(['edit', 'chat', '--link-url', '  https://x.example \t', '--json']).stdout)).toMatchObject({
      link_url: 'https://x.example'
    })
  })

  test('the link of a drawn badge is its link', () => {
    put(MANIFEST, FILE)
    expect(cli(['edit', 'ci', '--link-url', 'https://x.example/%{branch}']).status).toBe(0)
    expect(get()).toContain('    workflow: ci.yml\n    link: https://x.example/%{branch}\n')
    expect(JSON.parse(cli(['get', 'ci', '--json']).stdout)).toMatchObject({
      link_url: 'https://x.example/%{branch}',
      rendered_link_url: 'https://x.example/main'
    })
  })

  test('a symbolic link stays one', () => {
    put('elsewhere.yml', FILE)
    mkdirSync(join(folder, '.github'))
    symlinkSync('../elsewhere.yml', join(folder, MANIFEST))
    expect(cli(['remove', 'chat']).status).toBe(0)
    expect(get('elsewhere.yml')).not.toContain('chat')
  })

  test('a group’s file takes what only groups have', () => {
    expect(
      cli(['add', '--scope', 'organization', '--id', 'license', '--message', 'MIT', '--badge', 'enforce: true']).status
    ).toBe(0)
    expect(get('badges.yml')).toBe('badges:\n  - id: license\n    message: MIT\n    enforce: true\n')
  })

  test('--manifest names another file', () => {
    expect(cli(['add', '--manifest', 'x/y.yml', '--id', 'a', '--message', 'b']).status).toBe(0)
    expect(get('x/y.yml')).toBe('badges:\n  - id: a\n    message: b\n')
  })
})

describe('preview', () => {
  const URLS = [
    '--link-url',
    'https://x.example/%{project_path}',
    '--image-url',
    'https://y.example/%{default_branch}?%{nope}'
  ]
  const SHOWN = {
    link_url: 'https://x.example/%{project_path}',
    image_url: 'https://y.example/%{default_branch}?%{nope}',
    rendered_link_url: 'https://x.example/octo/demo',
    rendered_image_url: 'https://y.example/main?%{nope}'
  }

  test('gives exactly these fields, and writes nothing', () => {
    expect(JSON.parse(cli(['preview', ...URLS, '--json']).stdout)).toEqual(SHOWN)
    expect(JSON.parse(cli(['preview', ...URLS, '--json', '--name', 'N']).stdout)).toEqual({ name: 'N', ...SHOWN })
    expect(readdirSync(folder)).toEqual(['.git'])
  })

  test('reads well', () => {
    const { stdout, stderr } = cli(['preview', ...URLS])
    expect(stdout).toMatch(
      /^link_url +https:.*\nimage_url .*\nrendered_link_url {3}https:\/\/x\.example\/octo\/demo\nrendered_image_url .*\n$/
    )
    expect(stderr).toBe('warning: "image_url": %{nope} is unknown or has no value, and was left unchanged.\n')
  })
})

const IMAGE = 'https://x.example/i.svg'
const LINK = 'https://x.example'
describe('what is refused, with its code, and not a byte changed', () => {
  test.each<[code: string, message: string, words: readonly string[]]>([
    ['invalid', '--style: "flatt" is not a valid value. Did you mean "flat"?', ['edit', 'ci', '--style', 'flatt']],
    ['invalid', '--badge: "style": "flatt" is not a valid value', ['edit', 'ci', '--badge', 'style: flatt']],
    ['invalid', 'link_url is missing: set --link-url', ['add', 'x', '--image-url', IMAGE]],
    ['invalid', 'such as --workflow or --message', ['add', 'x']],
    ['invalid', 'The id is missing', ['add', '--message', 'x']],
    ['invalid', 'The id is missing. It names the badge that the command is about: publish-badges get ID.', ['get']],
    ['invalid', 'The id is missing', ['edit', '--name', 'x']],
    ['invalid', 'The id is missing', ['remove', ' ']],
    ['invalid', 'ID: "A b" is not a valid id', ['get', 'A b']],
    ['invalid', '--id: "A b" is not a valid id', ['add', '--id', 'A b', '--message', 'x']],
    ['invalid', 'image_url is missing', ['add', '--id', 'x']],
    ['invalid', 'image_url is missing', ['add', '--id', 'x', '--link-url', LINK]],
    ['invalid', 'link_url is missing', ['add', '--id', 'x', '--image-url', IMAGE]],
    ['invalid', '--link-url: "" is blank', ['add', '--id', 'x', '--image-url', IMAGE, '--link-url', '']],
    ['invalid', '--image-url: "" is blank', ['edit', 'chat', '--image-url', '  ']],
    ['invalid', 'is not an http(s) URL', ['add', '--id', 'x', '--image-url', 'ftp://x.example', '--link-url', LINK]],
    ['invalid', 'is not an http(s) URL', ['edit', 'chat', '--link-url', 'javascript:alert(1)']],
    ['invalid', 'has a placeholder in its host', ['edit', 'chat', '--link-url', 'https://%{project_name}.example.com']],
    ['invalid', 'contains credentials', ['edit', 'chat', '--link-url', 'https://user:secret@x.example']],
    ['invalid', 'contains a token', ['edit', 'chat', '--link-url', 'https://x.example/?API_Key=1']],
    ['invalid', 'link_url is missing', ['preview', '--image-url', IMAGE]],
    ['invalid', 'image_url is missing', ['preview', '--link-url', LINK]],
    ['invalid', 'is not an http(s) URL', ['preview', '--link-url', LINK, '--image-url', 'x']],
    [
      'invalid',
      '--badge: "lable" is not a key of a badge. Did you mean "label"?',
      ['add', '--id', 'x', '--message', 'm', '--badge', 'lable: x']
    ],
    ['invalid', '--color: "redd" is not a colour', ['edit', 'ci', '--color', 'redd']],
    ['invalid', '--fact: "star" is not a valid value. Did you mean "stars"?', ['add', 'x', '--fact', 'star']],
    ['invalid', '--from: "" is blank', ['add', 'x', '--from', '']],
    ['invalid', '"from" and "workflow" contradict each other', ['edit', 'ci', '--from', 'lcov.info']],
    [
      'invalid',
      '"image_url" and "workflow" contradict each other',
      ['edit', 'ci', '--image-url', IMAGE, '--link-url', LINK]
    ],
    ['invalid', 'The id of a badge cannot change', ['edit', 'ci', '--badge', 'id: new']],
    ['invalid', '"label" is set twice', ['add', '--id', 'x', '--label', 'a', '--badge', 'label: b']],
    ['invalid', 'not a map of a badge', ['add', '--id', 'x', '--badge', '[a]']],
    ['invalid', '--badge: "strict": "maybe" is not a boolean', ['edit', 'ci', '--badge', 'strict: maybe']],
    ['invalid', '--format: "pdf" is not a valid value', ['list', '--format', 'pdf']],
    ['invalid', '--json and --format cannot be used together', ['list', '--format', 'rst', '--json']],
    ['invalid', '--scope: "org" is not a valid value', ['list', '--scope', 'org']],
    ['invalid', '--repository: "octo" is not a repository name', ['list', '--repository', 'octo']],
    ['unauthorized', 'A token is missing', ['list', '--repository', 'octo/demo']],
    ['not-found', 'There is no badge "nope"', ['get', 'nope']],
    [
      'not-found',
      'There is no badge "chut" in .github/badges.yml. Did you mean "chat"?',
      ['edit', 'chut', '--name', 'x']
    ],
    ['not-found', 'There is no badge "nope"', ['remove', 'nope']],
    ['conflict', 'There is already a badge "ci": .github/badges.yml:5:5', ['add', '--id', 'ci', '--message', 'x']]
  ])('[%s] %s', (code, message, words) => {
    put(MANIFEST, FILE)
    const { status, stdout, stderr } = cli(words)
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining(message) })
    expect(stderr).toMatch(new RegExp(`^publish-badges: .* \\[${code}\\]\\n$`))
    expect(stderr).not.toContain('secret')
    expect(get()).toBe(FILE)
  })

  test('a file that is wrong already, with all that is wrong', () => {
    const wrong = 'badges:\n  - id: a\n    colour: red\n  - id: a\n'
    put(MANIFEST, wrong)
    const { status, stderr } = cli(['remove', 'a'])
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^publish-badges: \.github\/badges\.yml has 2 problems, .*\n\.github\/badges\.yml:3:5: "colour".*\n\.github\/badges\.yml:4:5: "id".* \[invalid\]\n$/
    )
    expect(get()).toBe(wrong)
  })

  test('a badge that anchors connect with others', () => {
    const tied = 'inherit: false\nbadges:\n- id: a\n  message: &m x\n- id: b\n  message: *m\n'
    put(MANIFEST, tied)
    expect(cli(['edit', 'a', '--message', 'y'])).toMatchObject({
      status: 1,
      stderr:
        'publish-badges: .github/badges.yml: anchors and aliases (&, *) connect this place with others in the file. Nothing was changed: edit the file by hand. [invalid]\n'
    })
    expect(get()).toBe(tied)
  })

  test('bytes that are no UTF-8', () => {
    put(MANIFEST, '')
    const bytes = Buffer.from([0x23, 0xe9, 0x0a])
    writeFileSync(join(folder, MANIFEST), bytes)
    expect(cli(['add', '--id', 'a', '--message', 'x']).stderr).toContain('is not UTF-8 text. [invalid]')
    expect(readFileSync(join(folder, MANIFEST))).toEqual(bytes)
  })

  test.each([
    ['--message', (token: string) => token],
    ['--badge', (token: string) => `message: ${Buffer.from(token).toString('base64')}`]
  ])('our own token in %s', (flag, holding) => {
    const token = 'ghs_ourOwnTokenThatNobodyMaySee012345'
    const { status, stderr } = cli(['add', '--id', 'a', flag, holding(token)], { GITHUB_TOKEN: token })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('contains a token') })
    expect(stderr).not.toContain(token)
  })

  test.each([
    [['lst'], 'Unknown command "lst"'],
    [['list', '--all'], 'Unknown flag --all of list.'],
    [['get', 'a', 'b'], 'Unexpected argument "b": get accepts one ID and flags.'],
    [['list', 'a'], 'Unexpected argument "a": list accepts only flags.'],
    [['edit', 'ci', '--id', 'new'], 'Unknown flag --id of edit. It is a flag of publish, add.'],
    [['remove', 'a', '--json'], 'Unknown flag --json of remove.']
  ])('%j is no usage: exit status 2', (words, message) => {
    expect(cli(words)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
  })
})

test.each(['list', 'get', 'add', 'edit', 'remove', 'preview', 'init'])('%s --help helps', (command) => {
  expect(cli([command, '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining(command), stderr: '' })
})
