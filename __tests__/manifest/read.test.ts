import { describe, expect, test } from '@jest/globals'
import { PALETTES } from '../../src/badge/color.ts'
import { STYLES } from '../../src/badge/badge.ts'
import { LINKS } from '../../src/badge/definition.ts'
import { WORDINGS } from '../../src/badge/wording.ts'
import { CONTRADICTIONS, KEYS, RECORD_KEYS } from '../../src/manifest/schema.ts'
import { readBadgeList, readManifest } from '../../src/manifest/read.ts'
import { type Given, type SourceHints, sourceOf } from '../../src/manifest/definition.ts'
import { parseStatus, WORDS } from '../../src/status/vocabulary.ts'
import { NO_FILTERS } from '../fixtures.ts'
import { problemsOf as failures } from './reading.ts'

const problemsOf = (text: string): Promise<string[]> => failures(readBadgeList(text, 'badges'))

async function definitionOf(keys: string): Promise<object> {
  const [badge] = await readBadgeList(`- id: x\n  ${keys}`, 'badges')
  return badge?.definition ?? {}
}

describe('what the keys take', () => {
  test.each<[yaml: string, part: object]>([
    ['workflow: "*"', { source: { kind: 'workflow', workflows: ['*'] } }],
    ['workflow: 161335', { source: { kind: 'workflow', workflows: ['161335'] } }],
    ['workflow: [" ci.yml ", Release]', { source: { kind: 'workflow', workflows: ['ci.yml', 'Release'] } }],
    ['job: build (*)', { job: 'build (*)' }],
    ['branch: 1.10', { filters: { ...NO_FILTERS, branch: '1.10' } }],
    ['tag: v1', { filters: { ...NO_FILTERS, tag: 'v1' } }],
    [`sha: ${'1'.repeat(40)}`, { filters: { ...NO_FILTERS, sha: '1'.repeat(40) } }],
    [`sha: ${'aB'.repeat(32)}`, { filters: { ...NO_FILTERS, sha: 'aB'.repeat(32) } }],
    ['event: push', { filters: { ...NO_FILTERS, event: ['push'] } }],
    ['actor: octocat', { filters: { ...NO_FILTERS, actor: 'octocat' } }],
    ['run_number: "7"', { filters: { ...NO_FILTERS, runNumber: 7 } }],
    ['run_id: 9007199254740991', { filters: { ...NO_FILTERS, runId: Number.MAX_SAFE_INTEGER } }],
    ['repository: octo/.github', { filters: { ...NO_FILTERS, repository: 'octo/.github' } }],
    ['message: 87.4%', { message: '87.4%' }],
    ['message: 2026-10-01', { message: '2026-10-01' }],
    ['message: .nan', { message: '.nan' }],
    ['label: false', { label: 'false' }],
    ['label: "a\\u0062\\n"', { label: 'ab\n' }],
    ['label: !!str 1.0', { label: '1.0' }],
    ['color: 4b0', { color: '#44bb00' }],
    ['color: rgb(0, 0, 0)', { color: '#000000' }],
    ['max_age: 1', { judging: expect.objectContaining({ maxAge: 1 }) }],
    ['each: job', { judging: expect.objectContaining({ each: 'job' }) }],
    ['link: " https://x.test/%{id} "', { link: { kind: 'url', url: 'https://x.test/%{id}' } }],
    ['label_color: "#abc"', { labelColor: '#aabbcc' }],
    ['name: " Chat "', { name: 'Chat' }],
    ['enabled: false', { enabled: false }],
    ['enabled: true', { enabled: true, kind: 'project' }],
    ['color_steps: {}', { colorSteps: [], source: { kind: 'value' } }],
    ['color_steps: { 0: red }\n  branch: next', { source: { kind: 'value' } }],
    ['color_steps: { 0: red }\n  message: 7', { source: { kind: 'message' } }],
    ['color_steps: { 0: red }\n  job: unit', { source: { kind: 'run' } }],
    ['color_steps: { 0: red }\n  event: push', { source: { kind: 'workflow', workflows: [] } }],
    ['color_steps: { 0: red }\n  check: lint', { source: { kind: 'check', check: 'lint' } }],
    [
      'image_url: " https://x.test/%{id}.svg "\n  link_url: https://%{gitlab_server}/',
      {
        source: { kind: 'pointer', imageUrl: 'https://x.test/%{id}.svg' },
        link: { kind: 'url', url: 'https://%{gitlab_server}/' }
      }
    ],
    [
      'color_steps: { 90: green, 0: red, "-5": black, 60.5: "#ff0" }',
      {
        colorSteps: [
          [-5, '#000000'],
          [0, 'red'],
          [60.5, '#ffff00'],
          [90, 'green']
        ]
      }
    ],
    ['logo: docker', { logo: { name: 'docker' } }],
    ['logo: Node.js', { logo: { name: 'nodedotjs' } }],
    ['logo: "data:image/gif;base64,R0lGODlh"', { logo: { image: 'data:image/gif;base64,R0lGODlh' } }],
    ['logo_color: white', { logoColor: '#ffffff' }],
    ...PALETTES.map((palette): [string, object] => [`palette: ${palette}`, { palette }]),
    ...STYLES.map((style): [string, object] => [`style: ${style}`, { style }]),
    ['messages: {}', { messages: {} }],
    ['messages: { passing: 1.0 }', { messages: { passing: '1.0' } }],
    ...LINKS.map((kind): [string, object] => [`link: ${kind}`, { link: { kind } }]),
    ...WORDINGS.map((wording): [string, object] => [`wording: ${wording}`, { wording }])
  ])('%s', async (yaml, part) => {
    expect(await definitionOf(yaml)).toMatchObject(part)
  })

  test.each(WORDS)('ignore: %s, in any letter case', async (word) => {
    expect(await definitionOf(`ignore: ${word.toUpperCase()}`)).toMatchObject({
      judging: { ignore: [parseStatus(word)] }
    })
  })
})

describe('what they do not take', () => {
  test.each(Object.entries(KEYS).filter(([key]) => key !== 'enforce'))(
    '%s: nothing, and no map in a list',
    async (key, { allowed }) => {
      const pointer = { image_url: '\n  link_url: http://x', link_url: '\n  image_url: http://x' }[key] ?? ''
      const rest = `${key === 'id' ? '' : '\n  id: x'}${pointer}`
      expect(await problemsOf(`- ${key}: ~${rest}`)).toEqual([
        `badges:1:${5 + key.length}: "${key}": the value is missing. ${allowed}`
      ])
      expect(await problemsOf(`- ${key}: [{}]${rest}`)).toHaveLength(1)
    }
  )

  test.each([
    ['workflow: []', 'the list is empty.'],
    ['workflow: ""', '"" is blank.'],
    ['workflow: "a\\nb"', '"a b" has more than one line, or control characters.'],
    ['event: []', 'the list is empty.'],
    ['event: "*"', '"*" is not an event.'],
    ['branch: " "', '" " is blank.'],
    ['job: [a, b]', 'a list is not allowed here.'],
    ['sha: 0123456', '"0123456" is not a full SHA.'],
    [`sha: ${'a'.repeat(41)}`, 'is not a full SHA.'],
    ['run_id: 9007199254740992', '"9007199254740992" is not a positive whole number.'],
    ['run_id: 1e3', '"1e3" is not a positive whole number.'],
    ['run_number: 0', '"0" is not a positive whole number.'],
    ['run_number: true', '"true" is not a positive whole number.'],
    ['max_age: 0', '"0" is not a positive number of days.'],
    ['max_age: .inf', '".inf" is not a positive number of days.'],
    ['repository: octo/..', '"octo/.." is not a repository name.'],
    ['repository: https://github.com/octo/demo', 'is not a repository name.'],
    ['strict: on', '"on" is not a boolean.'],
    ['strict: 1', '"1" is not a boolean.'],
    ['fact: star', '"star" is not a valid value. Did you mean "stars"? Allowed: release, prerelease, tag, '],
    ['fact: last commit', '"last commit" is not a valid value. Did you mean "last-commit"?'],
    ['fact: Stars', '"Stars" is not a valid value. Did you mean "stars"?'],
    ['fact: [stars]', 'a list is not allowed here.'],
    ['fact: ""', '"" is not a valid value.'],
    ['in_progress: Show', '"Show" is not a valid value. Did you mean "show"? Allowed: last, show.'],
    ['message: ""', '"" is blank.'],
    ['name: ""', '"" is blank.'],
    ['order: first', '"first" is not a number.'],
    ['enabled: no', '"no" is not a boolean.'],
    ['style: plastik', '"plastik" is not a valid value. Did you mean "plastic"?'],
    ['style: Flat', '"Flat" is not a valid value. Did you mean "flat"?'],
    ['palette: shield', '"shield" is not a valid value. Did you mean "shields"? Allowed: default, shields.'],
    ['label_color: grean', '"grean" is not a colour. Did you mean "green"?'],
    ['logo_color: auto', '"auto" is not a colour.'],
    ['logo: gihub', '"gihub" is not a logo. Did you mean "github"?'],
    ['logo: [github]', 'a list is not allowed here.'],
    ['logo: "data:image/png;base64,R0lGODlh"', 'is declared as image/png, but is image/gif.'],
    ['logo: https://x.test/logo.svg', '"https://x.test/logo.svg" is not a logo.'],
    ['logo: https://user:secret@x.test/logo.svg', 'a text that is not shown here is not a logo.'],
    ['color_steps: red', '"red" is not allowed here.'],
    ['color_steps: [red]', 'a list is not allowed here.'],
    ['status: successful', '"successful" is not a status. Did you mean "success"?'],
    ['link: /actions', '"/actions" is not an http(s) URL.'],
    [`link: https://x.test/ghp_${'a1'.repeat(18)}`, 'a text that is not shown here contains a token.'],
    [`workflow: { ghp_${'a1'.repeat(18)}: 1 }`, 'a map is not allowed here.'],
    [`color: github_pat_${'a1'.repeat(18)}`, 'a text that is not shown here is not a colour.']
  ])('%s', async (yaml, problem) => {
    const [line = '', ...others] = await problemsOf(`- id: x\n  ${yaml}`)
    expect(others).toEqual([])
    const [key = ''] = yaml.split(':')
    expect(line.startsWith(`badges:2:${5 + key.length}: "${key}": `)).toBe(true)
    expect(line).toContain(problem)
    expect(line).toContain('Allowed: ')
    expect(line).not.toContain('a1a1')
  })

  test.each([
    ['color_steps: { low: red }', '"low" is not a number.'],
    ['color_steps: { 60%: red }', '"60%" is not a number.'],
    ['color_steps: { 1e3: red }', '"1e3" is not a number.'],
    ['color_steps: { .inf: red }', '".inf" is not a number.'],
    ['color_steps: { 60: grean }', '"60": "grean" is not a colour. Did you mean "green"?'],
    ['color_steps: { 60: }', '"60": the value is missing.'],
    ['color_steps: { 60: red, 60.0: green }', '"60" and "60.0" are the same number. Remove one of them.'],
    ['color_steps: { 0: red, -0: green }', '"0" and "-0" are the same number. Remove one of them.'],
    ['color_steps: { 60: red, 60: green }', '"60" is set twice. Remove one of them.'],
    ['messages: { failure: a, failed: b }', '"failure" and "failed" are the same status. Remove one of them.']
  ])('a map: %s', async (yaml, problem) => {
    expect(await problemsOf(`- id: x\n  ${yaml}`)).toEqual([expect.stringContaining(problem)])
  })

  test.each(CONTRADICTIONS.flatMap(([one, others]) => others.map((other) => [one, other] as const)))(
    '%s with %s, in either order',
    async (one, other) => {
      const values = new Map([
        ['sha', 'a'.repeat(40)],
        ['status', 'success'],
        ['each', 'job'],
        ['fact', 'stars'],
        ['run_id', '1'],
        ['run_number', '2']
      ])
      const line = (key: string): string => `  ${key}: ${values.get(key) ?? 'x'}`
      for (const keys of [
        [one, other],
        [other, one]
      ]) {
        expect(await problemsOf(['- id: x', ...keys.map(line)].join('\n'))).toEqual([
          expect.stringMatching(new RegExp(`^badges:3:3: "${one}" and "${other}" contradict each other: .+`))
        ])
      }
    }
  )
})

const NO_FROM =
  '"measure" chooses a number of report files, so it needs "from", such as "from: coverage/lcov.info". Add "from", or remove "measure".'

test.each([
  ['measure: branches', [`badges:2:3: ${NO_FROM}`]],
  ['workflow: ci.yml\n  measure: branches', [`badges:3:3: ${NO_FROM}`]],
  ['measure: branches\n  from: lcov.info', []],
  [
    'measure: branch\n  from: lcov.info',
    [expect.stringMatching(/^badges:2:12: "measure": "branch" is not a valid value\./)]
  ]
])('measure goes with from: %s', async (keys, problems) => {
  expect(await problemsOf(`- id: x\n  ${keys}`)).toEqual(problems)
})

describe('pointers', () => {
  const drawing = Object.keys(KEYS).filter((key) => !RECORD_KEYS.some((name) => name === key))
  const values = new Map([
    ...['status', 'ignore', 'messages', 'colors'].map((key) => [key, 'success'] as const),
    ...['messages', 'colors'].map((key) => [key, '{ passing: red }'] as const),
    ...['color', 'label_color', 'logo_color'].map((key) => [key, 'red'] as const),
    ...['run_number', 'run_id', 'max_age'].map((key) => [key, '1'] as const),
    ...([
      ['measure', 'branches'],
      ['fact', 'stars'],
      ['sha', 'a'.repeat(40)],
      ['repository', 'octo/demo'],
      ['in_progress', 'show'],
      ['each', 'job']
    ] as const),
    ...([
      ['color_steps', '{ 0: red }'],
      ['wording', 'gitlab'],
      ['palette', 'shields'],
      ['style', 'flat']
    ] as const),
    ...([
      ['logo', 'github'],
      ['strict', 'true'],
      ['link', 'run']
    ] as const)
  ])

  test.each(drawing)('have no %s', async (key) => {
    const cure = key === 'link' ? 'The link of a pointer is "link_url".' : 'Remove one of them.'
    expect(
      await problemsOf(`- id: x\n  image_url: http://x\n  link_url: http://x\n  ${key}: ${values.get(key) ?? 'x'}`)
    ).toEqual([
      `badges:4:3: "image_url" and "${key}" contradict each other: a pointer shows an existing picture, and nothing is drawn. ${cure}`
    ])
  })

  test.each([
    [
      'image_url: http://x',
      '2:3: "image_url" makes a pointer, which needs a "link_url" too: the page that a click opens.'
    ],
    [
      'link_url: http://x',
      '2:3: "link_url" is the link of a pointer, which needs an "image_url" too. For a badge that is drawn, use "link".'
    ],
    [
      'style: flat\n  link_url: http://x',
      '3:3: "link_url" is the link of a pointer, which needs an "image_url" too. For a badge that is drawn, use "link".'
    ],
    ...['', '/x.svg', 'ftp://x', 'https://%{id}/', 'https://u:p@x/', 'https://x/ghp_' + 'a1'.repeat(18)].map(
      (url): [string, RegExp] => [
        `image_url: "${url}"\n  link_url: http://x`,
        /^badges:2:14: "image_url": .+ Allowed: /
      ]
    )
  ])('%s', async (keys, problem) => {
    const expected: unknown = typeof problem === 'string' ? `badges:${problem}` : expect.stringMatching(problem)
    expect(await problemsOf(`- id: x\n  ${keys}`)).toEqual([expected])
    expect((await problemsOf(`- id: x\n  ${keys}`)).join()).not.toContain('a1a1')
  })
})

test('a default measure may meet badges that have no report, and a default from gives a measure its file', async () => {
  const measure =
    'defaults: { measure: branches }\nbadges: [{ id: ci, workflow: ci.yml }, { id: cov, from: lcov.info }]'
  const from = 'defaults: { from: lcov.info }\nbadges: [{ id: cov, measure: branches }]'
  const source = { kind: 'report', files: ['lcov.info'], measure: 'branches' }
  for (const text of [measure, from]) {
    const { badges } = await readManifest(text, { source: 'x', scope: 'project' })
    expect(badges.at(-1)?.definition.source).toEqual(source)
  }
  const other = 'defaults: { from: lcov.info }\nbadges: [{ id: ci, workflow: ci.yml, measure: branches }]'
  expect(await failures(readManifest(other, { source: 'x', scope: 'project' }))).toEqual([`x:2:38: ${NO_FROM}`])
})

test('an event that is not known yet may be one', async () => {
  const [badge] = await readBadgeList('- { id: x, event: [push, star_shower] }', 'badges')
  expect(badge?.definition.filters.event).toEqual(['push', 'star_shower'])
})

test('expressions in a file are one problem each, and those in the input are texts that were filled in', async () => {
  const text = 'badges:\n- { id: x, message: "${{ a }}" }\n- { id: y, status: "${{ b }}", colour: red }\n'
  expect(await failures(readManifest(text, { source: 'x', scope: 'project' }))).toEqual([
    'x:2:21: "message": "${{ a }}" is an expression, which GitHub evaluates in workflows only. Set the text of the badge with the input "values".',
    'x:3:20: "status": "${{ b }}" is an expression, which GitHub evaluates in workflows only. Write the value itself.',
    'x:3:32: "colour" is not a key of a badge. Did you mean "color"?'
  ])
  const [badge] = await readBadgeList('- { id: x, message: "Fix ${{ in titles" }', 'badges')
  expect(badge?.definition.message).toBe('Fix ${{ in titles')
})

test('badges come in their order, equal ones in that of the text', async () => {
  const orders = ['', 'order: 1', 'order: -1.5', 'order: 0', 'order: -1.5', 'order: 1']
  const result = await readBadgeList(orders.map((order, n) => `- id: b${n}\n  ${order}`).join('\n'), 'badges')
  const ids = result.map(({ definition }) => definition.id)
  expect(ids.join(' ')).toBe('b2 b4 b0 b3 b1 b5')
})

test('nothing inherits a list of badges: enforce is refused', async () => {
  expect(await problemsOf('- id: x\n  enforce: true')).toEqual([
    expect.stringMatching(/^badges:2:3: "enforce" is only for a file that others inherit: .+ Remove it\.$/)
  ])
})

describe('the text as a whole', () => {
  const badges = (count: number): string => Array.from({ length: count }, (_, index) => `- id: b${index}`).join('\n')

  test.each([
    ['', 'badges:1:1: There are no badges.'],
    ['~', 'badges:1:1: There are no badges.'],
    ['[]', 'badges:1:1: There are no badges.'],
    ['ci', 'badges:1:1: "ci" is not a list.'],
    ['id: ci', 'badges:1:1: a map is not a list.'],
    ['\r\n\r\n- id: CI', 'badges:3:7: "id": "CI" is not a valid id. For example: "ci".'],
    ['\ufeff- id: CI', 'badges:1:7: "id": "CI" is not a valid id.'],
    ['- id: x\n\tmessage: y', 'badges:2:1: Tabs are not allowed as indentation. Use spaces.'],
    ['- id: x\n  \tmessage: y', 'badges:2:1: Tabs are not allowed as indentation. Use spaces.'],
    ['- id: x\n message: y', 'badges:2:1: The indentation differs from that of the lines above.'],
    ['badges: [{ id: x }]', 'badges:1:1: a map is not a list. This is a whole file of badges'],
    [
      '- id: x\n  tag: refs/tags/v1',
      '"refs/tags/v1" begins with "refs/": use the name of the branch or tag alone (here v1).'
    ],
    ['- id: x\n  branch: refs/heads/', '"refs/heads/" begins with "refs/": use the name of the branch or tag alone.'],
    ['- id: x\n  event: [push, shedule]', '"shedule" is not an event. Did you mean "schedule"?'],
    ['- id: [', 'badges:1:8: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['%YAML 1.3\n---\n- id: ci', 'badges:1:7: Unsupported YAML version 1.3.'],
    ['- ? [a]\n  : b', 'badges:1:5: A key must be a plain word'],
    ['- id: x\n  : y', 'badges:2:1: "" is not a key of a badge.']
  ])('%j', async (text, problem) => {
    expect(await problemsOf(text)).toEqual([expect.stringContaining(problem)])
  })

  test('a byte order mark, a directive and Windows line ends are read over', async () => {
    expect(await readBadgeList('\ufeff%YAML 1.2\r\n---\r\n- id: ci\r\n...\r\n', 'x')).toMatchObject([
      { definition: { id: 'ci' }, place: 'x:3:3' }
    ])
  })

  test('1,000 badges are read, one more is too many', async () => {
    expect(await readBadgeList(badges(1000), 'x')).toHaveLength(1000)
    expect(await problemsOf(badges(1001))).toEqual(['badges:1:1: 1001 badges are too many. Allowed: 1000.'])
  })

  test('256 KiB are read, one byte more is too much', async () => {
    const most = `- id: ci\n# ${'ü'.repeat((256 * 1024 - 12) / 2)}\n`
    expect(Buffer.byteLength(most)).toBe(256 * 1024)
    expect(await problemsOf(most)).toEqual([])
    expect(await problemsOf(`${most}\n`)).toEqual(['badges:1:1: 262145 bytes are too many. Allowed: 256 KiB.'])
  })

  test('more than 1,000 problems are counted, not listed', async () => {
    const problems = await problemsOf(
      `- id: ci\n${Array.from({ length: 1500 }, (_, index) => `  k${index}: 1`).join('\n')}`
    )
    expect(problems).toHaveLength(1001)
    expect(problems.at(-1)).toBe('badges:1002:3: From here on there are 500 more problems.')
  })

  test('the source is what it is told', async () => {
    expect(await failures(readBadgeList('- {}', '.github/badges.yml'))).toEqual([
      '.github/badges.yml:1:3: This badge needs an "id": "id: ci".'
    ])
  })

  test('an alias bomb is refused, and so is a list that a thousand badges share', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `- &a${n + 1} [${`*a${n}, `.repeat(9)}]`).join('\n')
    const shared = `- { id: a, workflow: &w [${'w, '.repeat(5000)}] }\n${Array.from({ length: 900 }, (_, n) => `- { id: b${n}, workflow: *w }`).join('\n')}`
    for (const bomb of [`- &a0 x\n${levels}`, shared]) {
      const start = process.cpuUsage()
      expect(await problemsOf(bomb)).toEqual([
        expect.stringContaining('Its aliases (*name) expand to more than 100000 values')
      ])
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000)
    }
  })

  test.each([
    ['flow lists', '['.repeat(100_000)],
    ['closed flow lists', `${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['maps', '{a: '.repeat(60_000)],
    ['lists', '- '.repeat(100_000)],
    ['keys', '? '.repeat(100_000)]
  ])('deeply nested %s are an error', async (_, text) => {
    expect((await problemsOf(text)).length).toBeGreaterThan(0)
  })

  test.each([
    ['wrong keys', `- ${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n  ')}`],
    ['wrong statuses', `- { id: x, ignore: [${'aaaaaaaaaaaa, '.repeat(18_000)}] }`],
    ['wrong colours', `- { id: x, colors: { ${'aaa: bbbbbbbbbbbb, '.repeat(13_000)} } }`],
    ['a colour of many blanks', `- { id: x, color: "rgb(${' '.repeat(200_000)}x" }`],
    ['an id of many dots', `- id: ${'.'.repeat(200_000)}A`],
    ['a link of many slashes', `- { id: x, link: "${'//a'.repeat(60_000)}" }`]
  ])('%s take no quadratic time', async (_, text) => {
    const start = process.cpuUsage()
    expect((await problemsOf(text)).length).toBeGreaterThan(0)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000)
  })
})

describe('where the status comes from', () => {
  const jobs = [{ key: 'build', status: 'passing' }] as const
  test.each<[kind: string, named: Given & SourceHints, filters: Given]>([
    ['run', {}, {}],
    ['run', { job: 'unit' }, {}],
    ['run', { job: 'unit', message: 'fine' }, {}],
    ['run', { workflow: [] }, {}],
    ['run', { awaitsMessage: true, job: 'unit' }, {}],
    ['value', { awaitsMessage: true }, {}],
    ['value', { awaitsMessage: true }, { branch: 'main' }],
    ['message', { awaitsMessage: true, message: 'fine' }, {}],
    ['workflow', { awaitsMessage: true }, { tag: 'v1' }],
    ['message', { message: 'fine' }, {}],
    ['message', { message: 'fine' }, { branch: 'main' }],
    ['workflow', {}, { branch: 'main' }],
    ['workflow', { message: 'fine', job: 'unit' }, { branch: 'main' }],
    ['workflow', { message: 'fine', workflow: ['ci.yml'] }, {}],
    ['workflow', { message: 'fine' }, { tag: 'v1' }],
    ['workflow', {}, { sha: 'a' }],
    ['workflow', {}, { event: ['push'] }],
    ['workflow', {}, { actor: 'octocat' }],
    ['workflow', {}, { run_number: 1 }],
    ['workflow', {}, { run_id: 1 }],
    ['workflow', {}, { repository: 'octo/demo' }],
    ['check', { check: 'lint', message: 'fine' }, { branch: 'main' }],
    ['environment', { environment: 'production', check: 'lint', workflow: ['ci.yml'] }, {}],
    ['needs', { needs: jobs, environment: 'production' }, {}],
    ['status', { status: 'passing', needs: jobs, workflow: ['ci.yml'] }, {}]
  ])('%s: %j, %j', (kind, named, filters) => {
    expect(sourceOf({ ...named, ...filters }, named).kind).toBe(kind)
  })
})
