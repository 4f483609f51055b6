import { describe, expect, test } from '@jest/globals'
import { BadgeError } from '../../src/errors.ts'
import { type Input, INPUTS } from '../../src/inputs/inputs.ts'
import type { Plan } from '../../src/publish/plan.ts'
import { askedOf, DEFAULT_JUDGING, NO_FILTERS, planOf } from '../fixtures.ts'

type Given = Partial<Record<Input, string>>
const plan = (given: Given): Promise<Plan> => planOf(given)
const refusal = async (given: Given): Promise<BadgeError> => {
  try {
    await plan(given)
  } catch (error) {
    if (error instanceof BadgeError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const GIST = '0123456789abcdef0123456789abcdef'

test('with nothing given there is one badge of the current run, for the branch badges', async () => {
  await expect(plan({})).resolves.toEqual({
    badges: [
      {
        kind: 'project',
        enabled: true,
        style: 'flat',
        source: { kind: 'run' },
        filters: NO_FILTERS,
        judging: DEFAULT_JUDGING,
        messages: {},
        colors: {}
      }
    ],
    destination: { kind: 'branch', branch: 'badges' },
    formats: ['svg'],
    readme: [],
    singleCommit: false,
    prune: false,
    index: false,
    dryRun: false,
    allowPublic: false,
    token: '',
    gistToken: '',
    job: {}
  })
})

test.each<[situation: string, given: Given, expected: object]>([
  [
    'a branch of another repository',
    { 'target-branch': 'ci/badges', 'target-repository': 'octo/site' },
    { destination: { kind: 'branch', branch: 'ci/badges', repository: 'octo/site' } }
  ],
  [
    'a gist',
    { 'gist-id': GIST, 'gist-token': 'classic-token' },
    { destination: { kind: 'gist', id: GIST }, gistToken: 'classic-token' }
  ],
  ['a gist in capitals', { 'gist-id': GIST.toUpperCase() }, { destination: { kind: 'gist', id: GIST.toUpperCase() } }],
  ['a gist of 20 digits', { 'gist-id': GIST.slice(0, 20) }, { destination: { kind: 'gist' } }],
  ['a directory', { directory: 'out' }, { destination: { kind: 'directory', directory: 'out', confined: true } }],
  ['a path', { path: '%{id}.svg' }, { path: '%{id}.svg' }],
  ['JSON only', { formats: 'json' }, { formats: ['json'] }],
  ['both formats, one a line', { formats: 'svg\njson' }, { formats: ['svg', 'json'] }],
  ['both formats, with commas and twice', { formats: 'svg, json,svg' }, { formats: ['svg', 'json'] }],
  ['a dry run', { 'dry-run': 'true' }, { dryRun: true }],
  ['no dry run', { 'dry-run': 'False' }, { dryRun: false }],
  ['a public target for a private repository', { 'allow-public': 'TRUE' }, { allowPublic: true }],
  ['our own job', { 'job-id': '1234', 'job-status': 'failure' }, { job: { id: 1234, status: 'failing' } }],
  ['a branch', { branch: 'next' }, { badges: [{ filters: { ...NO_FILTERS, branch: 'next' } }] }],
  ['a job', { job: ' build (x64)\n' }, { badges: [{ job: 'build (x64)' }] }],
  ['a blank job is none', { job: ' ' }, { badges: [{ job: undefined }] }],
  ['a link by kind', { link: 'commit' }, { badges: [{ link: { kind: 'commit' } }] }],
  [
    'a link by address',
    { link: 'https://x.test/%{branch}' },
    { badges: [{ link: { kind: 'url', url: 'https://x.test/%{branch}' } }] }
  ],
  [
    'looks',
    { label: 'b', color: 'red', style: 'flat-square', id: 'a/b' },
    { badges: [{ label: 'b', color: 'red', style: 'flat-square', id: 'a/b' }] }
  ]
])('%s', async (_, given, expected) => {
  await expect(plan(given)).resolves.toMatchObject(expected)
})

test.each<[given: string, failOn: string]>([
  ['', 'setup'],
  ['any', 'any'],
  ['none', 'none']
])('fail-on: "%s"', async (given, failOn) => {
  expect((await askedOf({ 'fail-on': given })).failOn).toBe(failOn)
})

describe('the source is the first that applies', () => {
  const ALL: Given = { status: 'STOPPED', needs: '{"a":{"result":"failure"}}', workflow: 'ci.yml', message: 'm' }
  test.each<[situation: string, given: Given, source: object]>([
    ['a status', ALL, { kind: 'status', status: 'cancelled' }],
    ['needs', { ...ALL, status: '' }, { kind: 'needs', jobs: [{ key: 'a', status: 'failing' }] }],
    ['a workflow', { ...ALL, status: '', needs: '' }, { kind: 'workflow', workflows: ['ci.yml'] }],
    ['all active workflows', { workflow: '*' }, { kind: 'workflow', workflows: ['*'] }],
    [
      'a workflow by a name with blanks and a comma',
      { workflow: 'Build, test' },
      { kind: 'workflow', workflows: ['Build, test'] }
    ],
    [
      'several workflows, one a line, in order',
      { workflow: 'release.yml\nci.yml\n' },
      { kind: 'workflow', workflows: ['release.yml', 'ci.yml'] }
    ],
    [
      'several, with blanks, empty lines, CRLF and one twice',
      { workflow: '\r\n  ci.yml \r\n\r\n\tNightly build\r\nci.yml' },
      { kind: 'workflow', workflows: ['ci.yml', 'Nightly build'] }
    ],
    ['a workflow of blank lines is none', { workflow: ' \n \n' }, { kind: 'run' }],
    ['a workflow on a branch', { workflow: 'ci.yml', branch: 'next' }, { kind: 'workflow', workflows: ['ci.yml'] }],
    ['a job of a workflow', { workflow: 'ci.yml', job: 'build' }, { kind: 'workflow', workflows: ['ci.yml'] }],
    ['a job alone: of the current run', { job: 'build' }, { kind: 'run' }],
    ['a job with a message: the message replaces the text', { job: 'build', message: 'm' }, { kind: 'run' }],
    ['a job on a branch', { job: 'build', branch: 'next' }, { kind: 'workflow', workflows: [] }],
    ['a message', { message: 'm' }, { kind: 'message' }],
    ["a message of a branch's", { message: 'm', branch: 'next' }, { kind: 'message' }],
    ["a branch alone: this workflow's newest run there", { branch: 'next' }, { kind: 'workflow', workflows: [] }],
    ['none: the current run', { label: 'l', color: 'red' }, { kind: 'run' }]
  ])('%s', async (_, given, source) => {
    expect((await plan(given)).badges[0]?.source).toEqual(source)
  })

  test('a message with a source replaces its text', async () => {
    expect((await plan(ALL)).badges[0]).toMatchObject({ message: 'm', source: { kind: 'status' } })
  })
})

describe('a list of badges', () => {
  const LIST = '- id: ci\n  workflow: [ci.yml, release.yml]\n  in_progress: show\n- { id: docs, message: built }\n'

  test('stands instead of the inputs for one, with the keys of the manifest', async () => {
    await expect(plan({ badges: LIST, 'target-branch': 'pages' })).resolves.toMatchObject({
      badges: [
        {
          id: 'ci',
          source: { kind: 'workflow', workflows: ['ci.yml', 'release.yml'] },
          judging: { ...DEFAULT_JUDGING, inProgress: 'show' }
        },
        { id: 'docs', source: { kind: 'message' }, message: 'built' }
      ],
      destination: { branch: 'pages' }
    })
  })

  const BESIDES: Input[] = [
    'id',
    'label',
    'message',
    'color',
    'status',
    'needs',
    'workflow',
    'job',
    'branch',
    'link',
    'style'
  ]
  test.each(BESIDES)('and not beside %s', async (input) => {
    const { message, code } = await refusal({ badges: LIST, [input]: 'passing' })
    expect([code, message]).toEqual(['invalid', expect.stringContaining(`"${input}"`)])
  })

  test('all its problems are said at once, each with its place, and the first in one line with their number', async () => {
    const error = await refusal({ badges: '- id: ci\n  workfow: ci.yml\n- id: ci\n  style: flatt\n' })
    expect(error.message).toMatch(/^badges has 3 problems, and nothing was done\. The first: badges:2:3: .*$/)
    expect(error).toMatchObject({
      problems: [
        { file: undefined, line: 2, text: expect.stringMatching(/^badges:2:3: /) },
        { file: undefined, line: 3, text: expect.stringMatching(/^badges:3:/) },
        { file: undefined, line: 4, text: expect.stringMatching(/^badges:4:/) }
      ]
    })
  })

  test.each([['badges'], ['pages']])('no badge of it shows the branch %s that it goes to', async (branch) => {
    const { message } = await refusal({ badges: `- { id: a, branch: ${branch} }`, 'target-branch': branch })
    expect(message).toContain('"target-branch"')
  })
})

describe('a wrong input is named, with its value and what is allowed', () => {
  test.each<[input: Input, value: string, says: string, more?: Given]>([
    ['id', 'Ünit tests', 'parts of a-z'],
    ['id', '../ci', 'parts of a-z'],
    ['color', 'grean', 'Did you mean "green"?'],
    ['color', 'toString', 'a name of shields or CSS'],
    ['status', 'sucess', 'Did you mean "success"?'],
    ['status', 'green', 'passing'],
    ['needs', 'success', 'toJSON(needs)'],
    ['needs', '[]', 'toJSON(needs)'],
    ['link', 'worklow', 'Did you mean "workflow"?'],
    ['link', 'javascript:alert(1)', 'http(s)'],
    ['link', 'https://%{project_name}.test', 'placeholder in its host'],
    ['style', 'flatt', 'Did you mean "flat"?'],
    ['target-branch', 'refs/heads/badges', 'without "refs/"'],
    ['target-branch', 'a..b', 'the name of a branch'],
    ['target-branch', 'HEAD', 'the name of a branch'],
    ['target-repository', 'demo', 'owner/name'],
    ['target-repository', 'https://github.com/octo/demo', 'owner/name'],
    ['target-repository', 'octo/..', 'owner/name'],
    ['gist-id', '..', '20 to 40 hex digits'],
    ['gist-id', `https://gist.github.com/octo/${GIST}`, `Did you mean "${GIST}"?`],
    ['formats', 'pdf', 'svg, json'],
    ['formats', 'jsn', 'Did you mean "json"?'],
    ['fail-on', 'always', 'setup, any, none'],
    ['fail-on', 'toString', 'setup, any, none'],
    ['dry-run', 'yes', 'is not a boolean'],
    ['dry-run', '1', 'is not a boolean'],
    ['job-id', 'build', 'job.check_run_id'],
    ['job-status', 'sucess', 'Did you mean "success"?'],
    ['branch', 'badges', '"target-branch"'],
    ['branch', 'pages', '"target-branch"', { 'target-branch': 'pages' }]
  ])('%s: %s', async (input, ...[value, says, more]) => {
    const { message, code, kind } = await refusal({ ...more, [input]: value })
    expect([code, kind]).toEqual(['invalid', 'input'])
    expect(message.startsWith(`Input "${input}": "${value}" `)).toBe(true)
    expect(message).toContain(says)
    expect(message).not.toMatch(/[\r\n]/)
  })

  test.each<[first: Input, second: Input]>([
    ['gist-id', 'directory'],
    ['gist-id', 'target-branch'],
    ['directory', 'target-branch'],
    ['directory', 'target-repository']
  ])('%s and %s name two targets', async (first, second) => {
    const value: Given = { 'gist-id': GIST, directory: 'out', 'target-branch': 'b', 'target-repository': 'o/r' }
    const { message } = await refusal({ [first]: value[first] ?? '', [second]: value[second] ?? '' })
    expect(message).toMatch(new RegExp(`^Inputs "${first}" and "${second}" `))
  })

  test('credentials in a value are not repeated', async () => {
    const { message } = await refusal({ link: 'https://user:secret@x.test' })
    expect(message).toMatch(/^Input "link": "https:\/\/\*\*\*@x\.test" contains credentials\./)
  })

  test('a long value of several lines is shown in one, cut', async () => {
    const { message } = await refusal({ status: `no\n${'x'.repeat(500)}` })
    expect(message).toMatch(/^Input "status": "no x{20,90}…" is not a status/)
  })
})

describe('a token in an input would be published, and is refused', () => {
  const TOKEN = 'not/a+real=token&of&anybody'
  const FORMS: [form: string, text: string][] = [
    ['as it is', TOKEN],
    ['in base64', Buffer.from(TOKEN).toString('base64')],
    ['in base64 behind a user', Buffer.from(`x-access-token:${TOKEN}`).toString('base64')],
    ['in base64 for URLs', Buffer.from(TOKEN).toString('base64url')],
    ['URL-encoded', encodeURIComponent(TOKEN)]
  ]
  const others = INPUTS.filter((input) => input !== 'token' && input !== 'gist-token')

  test.each(FORMS)('%s, in any input, and the message does not tell it', async (_, text) => {
    for (const input of others)
      for (const held of ['token', 'gist-token'] as const) {
        const { message, code } = await refusal({ [held]: TOKEN, [input]: `a ${text} b` })
        expect(code).toBe('invalid')
        expect(message).toMatch(new RegExp(`^Input "${input}" contains a token`))
        expect(message).not.toContain(text)
      }
  })

  test('the tokens themselves may be the same', async () => {
    await expect(plan({ token: TOKEN, 'gist-token': TOKEN })).resolves.toMatchObject({ token: TOKEN, gistToken: TOKEN })
  })
})
