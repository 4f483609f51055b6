import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Environment, readContext, environmentFromEvent } from '../../src/github/context.ts'

interface Example {
  readonly name: string
  readonly examples: object[]
}
const EXAMPLES = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8')
) as Example[]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-badges-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const written = (payload: unknown): string => {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return path
}
const example = (name: string, index = 0): object => EXAMPLES.find((one) => one.name === name)?.examples[index] ?? {}

/** What the runner sets on a push to main. */
const PUSH: Environment = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_NUMBER: '11',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'octocat',
  RUNNER_NAME: 'runner 1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_WORKSPACE: '/work'
}

test("the runner's variables are read", () => {
  expect(readContext(PUSH)).toEqual({
    event: 'push',
    repository: { owner: 'octo', name: 'demo' },
    facts: undefined,
    triggering: undefined,
    workflow: { path: '.github/workflows/ci.yml', name: 'CI' },
    run: { id: 99, number: 11, attempt: 2 },
    sha: 'f'.repeat(40),
    branch: 'main',
    tag: undefined,
    actor: 'octocat',
    runner: 'runner 1',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    workspace: '/work'
  })
})

test.each<[situation: string, env: Environment, context: object]>([
  [
    'a pull request: the branch that it comes from',
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'feature/x'
    },
    { branch: 'feature/x', tag: undefined }
  ],
  [
    'a tag',
    { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_NAME: 'v1.0.0', GITHUB_REF_TYPE: 'tag' },
    { branch: 'v1.0.0', tag: 'v1.0.0' }
  ],
  ['a branch with slashes', { GITHUB_REF: 'refs/heads/a/b', GITHUB_REF_NAME: 'a/b' }, { branch: 'a/b' }],
  [
    'a workflow whose branch looks like a file',
    { GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/ci.yaml@refs/heads/x.yml' },
    { workflow: { path: '.github/workflows/ci.yaml', name: 'CI' } }
  ],
  ['no run', { GITHUB_RUN_ID: '' }, { run: undefined }],
  [
    'another server',
    { GITHUB_SERVER_URL: 'https://ghe.test/', GITHUB_API_URL: 'https://ghe.test/api/v3', GITHUB_GRAPHQL_URL: '' },
    { serverUrl: 'https://ghe.test', apiUrl: 'https://ghe.test/api/v3', graphqlUrl: 'https://ghe.test/api/graphql' }
  ],
  [
    'no server',
    { GITHUB_SERVER_URL: '', GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '' },
    { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', graphqlUrl: 'https://api.github.com/graphql' }
  ]
])('%s', (_, env, context) => {
  expect(readContext({ ...PUSH, ...env })).toMatchObject(context)
})

describe("payloads of GitHub's own", () => {
  test.each<[name: string, index: number, context: object]>([
    [
      'push',
      0,
      {
        facts: { id: '186853002', defaultBranch: 'master', isPrivate: false, isFork: false, ownedByOrganization: false }
      }
    ],
    [
      'repository_dispatch',
      0,
      { facts: { id: '17273051', defaultBranch: 'master', isPrivate: true, isFork: false, ownedByOrganization: true } }
    ],
    [
      'workflow_run',
      1,
      {
        facts: { id: '300029405', ownedByOrganization: true },
        triggering: {
          id: 289782451,
          number: 163,
          attempt: 1,
          workflow: { id: 2823525, path: '.github/workflows/test.yml', name: 'test' },
          branch: 'master',
          sha: '3484a3fb816e0859fd6e1cea078d76385ff50625',
          event: 'repository_dispatch',
          headRepository: 'octo-org/octo-repo',
          status: 'completed',
          conclusion: 'success'
        }
      }
    ],
    [
      'workflow_run',
      0,
      {
        triggering: {
          workflow: { path: '.github/workflows/syntax.yml', name: 'Manually triggered workflow' },
          status: 'queued',
          conclusion: null
        }
      }
    ]
  ])('%s %d', (name, ...[index, context]) => {
    expect(readContext({ ...PUSH, GITHUB_EVENT_PATH: written(example(name, index)) })).toMatchObject(context)
  })

  test.each(EXAMPLES.flatMap(({ name, examples }) => examples.map((payload, at) => [name, at, payload] as const)))(
    '%s %d is read without a fault',
    (_, ...[, payload]) => {
      const env = { ...PUSH, GITHUB_EVENT_PATH: written(payload) }
      expect(readContext(env).repository).toEqual({ owner: 'octo', name: 'demo' })
    }
  )

  test.each<[name: string, index: number, env: Environment]>([
    [
      'push',
      4,
      {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: 'Codertocat/Hello-World',
        GITHUB_REF: 'refs/heads/master',
        GITHUB_REF_NAME: 'master',
        GITHUB_REF_TYPE: 'branch',
        GITHUB_SHA: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
        GITHUB_ACTOR: 'Codertocat'
      }
    ],
    ['push', 0, { GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'simple-tag', GITHUB_REF_TYPE: 'tag' }],
    ['pull_request', 0, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: 'changes' }],
    ['release', 0, { GITHUB_EVENT_NAME: 'release', GITHUB_REF_NAME: '0.0.1', GITHUB_REF_TYPE: 'tag' }],
    ['workflow_dispatch', 0, { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF_NAME: 'main' }],
    [
      'workflow_run',
      1,
      { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_REF_NAME: 'master' }
    ],
    ['merge_group', 0, { GITHUB_EVENT_NAME: 'merge_group' }]
  ])('%s %d from a file stands for the variables', (name, ...[index, env]) => {
    expect(environmentFromEvent(written(example(name, index)), {})).toMatchObject(env)
  })
})

test("beside an event from a file the run that we are in is not the event's, and its workflow only in the same repository", () => {
  const env = { ...PUSH, GITHUB_EVENT_PATH: '/elsewhere.json' }
  const ours = { ...example('push', 4), repository: { full_name: 'octo/demo' } }
  expect(readContext(environmentFromEvent(written(ours), env))).toMatchObject({
    run: undefined,
    workflow: { name: 'CI' },
    branch: 'master'
  })
  expect(readContext(environmentFromEvent(written(example('push', 4)), env))).toMatchObject({
    run: undefined,
    workflow: undefined
  })
})

test("the runner's own event as a file changes nothing", () => {
  const env = { ...PUSH, GITHUB_EVENT_PATH: written(example('push', 0)) }
  expect(environmentFromEvent(env.GITHUB_EVENT_PATH, env)).toEqual(env)
})

test.each([
  [
    'a repository that is none',
    { GITHUB_REPOSITORY: 'octo' },
    'Input "GITHUB_REPOSITORY": "octo" is not a repository name'
  ],
  [
    'a repository that leads elsewhere',
    { GITHUB_REPOSITORY: 'octo/..' },
    'Input "GITHUB_REPOSITORY": "octo/.." is not a repository name'
  ],
  [
    'an event that is not there',
    { GITHUB_EVENT_PATH: '/nowhere/event.json' },
    'Cannot read the event /nowhere/event.json'
  ]
])('%s is an error', (_, env, message) => {
  expect(() => readContext({ ...PUSH, ...env })).toThrow(message)
})

test.each([
  ['no JSON', '{', 'Cannot read the event'],
  ['a list', '[]', 'is not a JSON object'],
  ['null', 'null', 'is not a JSON object']
])('an event that is %s is an error', (_, payload, message) => {
  const path = written(payload)
  expect(() => readContext({ ...PUSH, GITHUB_EVENT_PATH: path })).toThrow(message)
})
