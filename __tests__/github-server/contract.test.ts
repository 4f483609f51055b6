import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubServer } from './server.ts'
import type { Repository } from './world.ts'

const REPOSITORY = '/repos/octo/demo'
const GIT = `${REPOSITORY}/git`
const GIST = 'aa5a315d61ae9438b18d'
const NOWHERE = '0'.repeat(40)
const UNKNOWN = 'd'.repeat(40)

let server: GitHubServer
let repository: Repository
/** Commits: the first of `main`, one on top of it on `badges`, and one that follows neither. */
let [main, badges, stranger] = ['', '', '']

beforeEach(async () => {
  server = await GitHubServer.start()
  repository = await server.world.repository('octo/demo')
  await server.world.repository('octo/empty', { empty: true })
  const { git } = repository
  main = (await git.resolve('refs/heads/main')) ?? ''
  const files = [
    { path: 'main/ci.svg', content: Buffer.from('<svg/>') },
    { path: 'logo.png', content: Buffer.from([137, 80, 0, 1]) }
  ]
  badges = await git.commit(await git.tree(main, files), [main], 'Publish badges\n\nBadge-Run: 99.1')
  await git.swap('refs/heads/badges', badges, null)
  stranger = await git.commit(await git.tree(null, files), [], 'of its own')
  const both = ['octo/demo', 'octo/empty']
  server.world.classicToken('ghp_owner', 'octo', { scopes: ['gist'], repositories: both })
  server.world.classicToken('ghp_stranger', 'hubot', { scopes: ['gist'], repositories: [] })
  server.world.installationToken('ghs_writer', 'octo/demo', { contents: 'write' })
  server.world.installationToken('ghs_reader', 'octo/demo', { contents: 'read' })
  server.world.gist(GIST, 'octo', { 'notes.md': 'mine', 'old.svg': '<svg/>' })
})
afterEach(() => server.stop())

interface Inputs {
  readonly token?: string
  readonly body?: object
  readonly headers?: Record<string, string>
}

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: unknown
}

async function send(line: string, { token = 'ghs_writer', body, headers = {} }: Inputs = {}): Promise<Reply> {
  const [method = '', path = ''] = line.split(' ')
  const answer = await fetch(`${server.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `token ${token}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== ''
  return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined }
}

const graphql = (query: string, variables: object = {}, token?: string): Promise<Reply> =>
  send('POST /graphql', { body: { query, variables }, ...(token === undefined ? {} : { token }) })

const commitOn = (changes: object, expectedHeadOid: unknown = badges, token?: string): Promise<Reply> =>
  graphql(
    'mutation C($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid message } } }',
    {
      input: {
        branch: { repositoryNameWithOwner: 'octo/demo', branchName: 'badges' },
        message: { headline: 'badge' },
        expectedHeadOid,
        fileChanges: changes
      }
    },
    token
  )

const moveRefs = (...refUpdates: object[]): Promise<Reply> =>
  graphql('mutation M($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }', {
    input: { repositoryId: `R_${String(repository.id)}`, refUpdates }
  })

const put = (path: string, more: object): Promise<Reply> =>
  send(`PUT ${REPOSITORY}/contents/${path}`, { body: { message: 'm', content: 'YQ==', branch: 'badges', ...more } })

const refused = (status: number, message: string): object => ({
  status,
  json: { message, status: String(status), documentation_url: expect.any(String) }
})
const failing = (type: string, message: RegExp): object => ({
  status: 200,
  json: { errors: [{ type, message: expect.stringMatching(message) }] }
})
const found = (json: object, status = 200): object => ({ status, json })

type Row = [behaviour: string, seen: string, ask: () => Promise<Reply>, answer: object]

const REFERENCES: Row[] = [
  ['GET of a ref', 'OpenAPI', () => send(`GET ${GIT}/ref/heads/badges`), found({ ref: 'refs/heads/badges' })],
  ['GET of a missing ref', 'OpenAPI', () => send(`GET ${GIT}/ref/heads/nothing`), refused(404, 'Not Found')],
  ['GET under the wrong name', 'jelementi#36', () => send(`GET ${GIT}/refs/heads/badges`), refused(404, 'Not Found')],
  [
    'POST of an existing ref',
    'yaml-update-action#533',
    () => send(`POST ${GIT}/refs`, { body: { ref: 'refs/heads/badges', sha: main } }),
    refused(422, 'Reference already exists')
  ],
  [
    'POST of a ref to nothing',
    'OpenAPI',
    () => send(`POST ${GIT}/refs`, { body: { ref: 'refs/heads/new', sha: UNKNOWN } }),
    refused(422, 'Object does not exist')
  ],
  [
    'PATCH forwards',
    'OpenAPI',
    () => send(`PATCH ${GIT}/refs/heads/main`, { body: { sha: badges } }),
    found({ object: { type: 'commit' } })
  ],
  [
    'PATCH backwards',
    'homu#75',
    () => send(`PATCH ${GIT}/refs/heads/badges`, { body: { sha: main } }),
    refused(422, 'Update is not a fast forward')
  ],
  [
    'PATCH to a stranger',
    'webspace-engine#104',
    () => send(`PATCH ${GIT}/refs/heads/badges`, { body: { sha: stranger, force: false } }),
    refused(422, 'Update is not a fast forward')
  ],
  [
    'PATCH to a stranger by force',
    'OpenAPI',
    () => send(`PATCH ${GIT}/refs/heads/badges`, { body: { sha: stranger, force: true } }),
    found({ ref: 'refs/heads/badges' })
  ],
  [
    'PATCH of a missing ref',
    'bors#591',
    () => send(`PATCH ${GIT}/refs/heads/nothing`, { body: { sha: main } }),
    refused(422, 'Reference does not exist')
  ],
  [
    'PATCH to an unknown commit',
    'rest-api-description#714',
    () => send(`PATCH ${GIT}/refs/heads/badges`, { body: { sha: UNKNOWN } }),
    { status: 500, text: '' }
  ],
  ['a branch by name', 'OpenAPI', () => send(`GET ${REPOSITORY}/branches/badges`), found({ name: 'badges' })],
  [
    'a branch that is not there',
    'branch-deploy#180',
    () => send(`GET ${REPOSITORY}/branches/nothing`),
    refused(404, 'Branch not found')
  ]
]

const TREES: Row[] = [
  [
    'a tree, one level',
    'OpenAPI',
    () => send(`GET ${GIT}/trees/${badges}`),
    found({ truncated: false, tree: [{ path: 'README.md' }, { path: 'logo.png' }, { path: 'main', type: 'tree' }] })
  ],
  [
    'a tree, all of it',
    'OpenAPI',
    () => send(`GET ${GIT}/trees/${badges}?recursive=1`),
    found({ tree: [{ path: 'README.md' }, { path: 'logo.png', size: 4 }, { path: 'main' }, { path: 'main/ci.svg' }] })
  ],
  [
    'a file taken away',
    'OpenAPI',
    () =>
      send(`POST ${GIT}/trees`, {
        body: { base_tree: badges, tree: [{ path: 'logo.png', mode: '100644', type: 'blob', sha: null }] }
      }),
    found({ tree: [{ path: 'README.md' }, { path: 'main' }] }, 201)
  ],
  [
    'a missing file taken away',
    'go-github#2418',
    () =>
      send(`POST ${GIT}/trees`, {
        body: { base_tree: badges, tree: [{ path: 'nothing', mode: '100644', type: 'blob', sha: null }] }
      }),
    refused(422, 'GitRPC::BadObjectState')
  ],
  [
    'neither sha nor content',
    'octokit.net#2836',
    () =>
      send(`POST ${GIT}/trees`, { body: { base_tree: badges, tree: [{ path: 'a', mode: '100644', type: 'blob' }] } }),
    refused(422, 'Must supply either tree.sha or tree.content. Request will be rejected if both are present.')
  ],
  [
    'an unknown base',
    'PyGithub#1732',
    () => send(`POST ${GIT}/trees`, { body: { base_tree: UNKNOWN, tree: [{ path: 'a', content: '' }] } }),
    refused(422, 'base_tree is not a valid tree oid')
  ],
  [
    'a path from the root',
    'hub4j#1217',
    () => send(`POST ${GIT}/trees`, { body: { tree: [{ path: '/a', content: '' }] } }),
    refused(422, 'tree.path cannot start with a slash')
  ],
  [
    'a path into .git',
    'ghcp#10',
    () => send(`POST ${GIT}/trees`, { body: { tree: [{ path: 'a/.git/config', content: '' }] } }),
    refused(422, 'tree.path contains a malformed path component')
  ],
  [
    'too large a tree',
    'qoomon/actions--create-commit#90',
    () =>
      send(`POST ${GIT}/trees`, {
        body: { tree: Array.from({ length: 201 }, (_, index) => ({ path: `f${String(index)}`, content: '' })) }
      }),
    { status: 422, json: { message: expect.stringContaining('timed out') } }
  ],
  [
    'a commit on nothing',
    'OpenAPI',
    () => send(`POST ${GIT}/commits`, { body: { message: 'm', tree: UNKNOWN, parents: [] } }),
    refused(422, 'Tree SHA does not exist')
  ],
  [
    'a commit on no commit',
    'OpenAPI',
    () =>
      send(`POST ${GIT}/commits`, { body: { message: 'm', tree: repository.git.treeOf(main), parents: [UNKNOWN] } }),
    refused(422, 'Parent SHA does not exist or is not a commit object')
  ],
  [
    'commits of a path',
    'OpenAPI',
    () => send(`GET ${REPOSITORY}/commits?sha=badges&path=main/ci.svg`),
    found([{ commit: { message: expect.stringContaining('Badge-Run') } }])
  ],
  [
    'commits of an unknown branch',
    'OpenAPI',
    () => send(`GET ${REPOSITORY}/commits?sha=nothing`),
    refused(404, 'Not Found')
  ],
  [
    'git data of an empty repository',
    'rest-api-description#637',
    () => send('POST /repos/octo/empty/git/trees', { token: 'ghp_owner', body: { tree: [] } }),
    refused(409, 'Git Repository is empty.')
  ]
]

const CONTENTS: Row[] = [
  [
    'an existing path without its sha',
    'digital-twins#400',
    () => put('main/ci.svg', {}),
    refused(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
  ],
  [
    'an existing path with another sha',
    'digital-twins#400',
    () => put('main/ci.svg', { sha: UNKNOWN }),
    refused(409, `main/ci.svg does not match ${UNKNOWN}`)
  ],
  ['a new path with any sha', 'digital-twins#400', () => put('new.svg', { sha: UNKNOWN }), { status: 201 }],
  [
    'a missing branch',
    'digital-twins#400',
    () => put('new.svg', { branch: 'nothing' }),
    refused(404, 'Branch nothing not found')
  ],
  [
    'the first file of an empty repository',
    'go-github#1085',
    () =>
      send('PUT /repos/octo/empty/contents/a.svg', {
        token: 'ghp_owner',
        body: { message: 'm', content: 'YQ==', branch: 'badges' }
      }),
    { status: 201 }
  ],
  [
    'a file',
    'OpenAPI',
    () => send(`GET ${REPOSITORY}/contents/main/ci.svg?ref=badges`),
    found({ type: 'file', encoding: 'base64', content: 'PHN2Zy8+', size: 6 })
  ],
  [
    'a file, raw',
    'OpenAPI',
    () =>
      send(`GET ${REPOSITORY}/contents/main/ci.svg?ref=badges`, { headers: { accept: 'application/vnd.github.raw' } }),
    { status: 200, text: '<svg/>' }
  ],
  [
    'a folder',
    'OpenAPI',
    () => send(`GET ${REPOSITORY}/contents/?ref=badges`),
    found([{ name: 'README.md', type: 'file' }, { name: 'logo.png' }, { name: 'main', type: 'dir' }])
  ],
  ['a file that is not there', 'OpenAPI', () => send(`GET ${REPOSITORY}/contents/nothing`), refused(404, 'Not Found')]
]

const GRAPHQL: Row[] = [
  [
    'a commit on the head',
    'schema',
    () => commitOn({ additions: [{ path: 'a.svg', contents: 'YQ==' }] }),
    found({ data: { createCommitOnBranch: { commit: { message: 'badge' } } } })
  ],
  [
    'a commit on another head',
    'modernisation-platform#11985',
    () => commitOn({}, main),
    {
      status: 200,
      json: {
        data: { createCommitOnBranch: null },
        errors: [
          {
            type: 'STALE_DATA',
            message: expect.stringMatching(
              /^Expected branch to point to "[\da-f]{40}" but it did not\. {2}Pull and try again\.$/
            )
          }
        ]
      }
    }
  ],
  [
    'a commit without a head',
    'outstatic#17',
    () => commitOn({}, null),
    { status: 200, json: { errors: [{ message: expect.stringContaining('expectedHeadOid') }] } }
  ],
  [
    'a missing file taken away',
    'schema',
    () => commitOn({ deletions: [{ path: 'nothing' }] }),
    failing('NOT_FOUND', /^A path was requested for deletion which does not exist/)
  ],
  [
    'a commit with a token that only reads',
    'GitHub docs',
    () => commitOn({}, badges, 'ghs_reader'),
    failing('FORBIDDEN', /^Resource not accessible by integration$/)
  ],
  [
    'a reference moved by force, from where it is',
    'schema',
    () => moveRefs({ name: 'refs/heads/badges', beforeOid: badges, afterOid: stranger, force: true }),
    found({ data: { updateRefs: { clientMutationId: null } } })
  ],
  [
    'a reference moved by force, from elsewhere',
    'schema',
    () => moveRefs({ name: 'refs/heads/badges', beforeOid: main, afterOid: stranger, force: true }),
    failing('STALE_DATA', /badges/)
  ],
  [
    'a reference moved aside without force',
    'schema',
    () => moveRefs({ name: 'refs/heads/badges', beforeOid: badges, afterOid: stranger }),
    failing('UNPROCESSABLE', /not a fast forward/)
  ],
  [
    'a reference that must not be there, and is',
    'schema',
    () => moveRefs({ name: 'refs/heads/badges', beforeOid: NOWHERE, afterOid: stranger, force: true }),
    failing('STALE_DATA', /badges/)
  ],
  [
    'texts of files',
    'schema',
    () =>
      graphql(
        'query T { repository(owner: "octo", name: "demo") { a: object(expression: "refs/heads/badges:main/ci.svg") { ... on Blob { text isBinary isTruncated byteSize } } b: object(expression: "refs/heads/badges:logo.png") { ... on Blob { text isBinary } } c: object(expression: "refs/heads/badges:nothing") { oid } } }'
      ),
    found({
      data: {
        repository: {
          a: { text: '<svg/>', isBinary: false, isTruncated: false, byteSize: 6 },
          b: { text: null, isBinary: true },
          c: null
        }
      }
    })
  ],
  [
    'a repository that is not there',
    'schema',
    () => graphql('query R { repository(owner: "octo", name: "nothing") { id } }'),
    failing('NOT_FOUND', /^Could not resolve to a Repository/)
  ]
]

const ACCESS: Row[] = [
  [
    'no good token',
    'GitHub docs',
    () => send(`GET ${REPOSITORY}`, { token: 'nonsense' }),
    refused(401, 'Bad credentials')
  ],
  [
    'a token that only reads',
    'GitHub docs',
    () => send(`POST ${GIT}/refs`, { token: 'ghs_reader', body: { ref: 'refs/heads/x', sha: main } }),
    refused(403, 'Resource not accessible by integration')
  ],
  [
    'a gist with an installation token',
    'community#126039',
    () => send(`GET /gists/${GIST}`),
    refused(403, 'Resource not accessible by integration')
  ],
  [
    'a gist of somebody else',
    'Schneegans#23',
    () => send(`PATCH /gists/${GIST}`, { token: 'ghp_stranger', body: { files: {} } }),
    refused(404, 'Not Found')
  ],
  [
    'a gist with a condition',
    'oss-autopilot#1510',
    () => send(`PATCH /gists/${GIST}`, { token: 'ghp_owner', body: { files: {} }, headers: { 'if-match': 'x' } }),
    { status: 400 }
  ],
  [
    'files of a gist: one changed, one gone, one kept',
    'GitHub docs',
    () =>
      send(`PATCH /gists/${GIST}`, {
        token: 'ghp_owner',
        body: { files: { 'old.svg': null, 'ci.svg': { content: 'new' } } }
      }),
    found({ files: { 'notes.md': { content: 'mine' }, 'ci.svg': { content: 'new' } } })
  ]
]

describe.each([
  ['references', REFERENCES],
  ['trees and commits', TREES],
  ['contents', CONTENTS],
  ['GraphQL', GRAPHQL],
  ['access', ACCESS]
])('%s', (_, rows) => {
  test.each(rows)('%s (%s)', async (...[, , ask, answer]) => {
    expect(await ask()).toMatchObject(answer)
  })
})

test('a branch cannot stand beside one below it, and no word says why (vscode-remote-repositories-github#122)', async () => {
  const ref = 'refs/heads/badges/x'
  expect(await send(`POST ${GIT}/refs`, { body: { ref, sha: badges } })).toMatchObject(
    refused(422, 'Reference update failed')
  )
})

describe('what a repository may be', () => {
  const write = (): Promise<Reply> => send(`PATCH ${GIT}/refs/heads/badges`, { body: { sha: badges } })

  test('archived (r-universe#247)', async () => {
    repository.archived = true
    expect(await write()).toMatchObject(refused(403, 'Repository was archived so is read-only.'))
    expect(await commitOn({})).toMatchObject(failing('FORBIDDEN', /archived/))
  })

  test('under a ruleset: 422, and 409 of the contents API (gitea-mq#91, OpenAPI)', async () => {
    repository.ruled.add('badges')
    expect(await write()).toMatchObject({ status: 422, json: { message: expect.stringMatching(/rule violations/) } })
    expect(await put('new.svg', {})).toMatchObject({
      status: 409,
      json: { message: expect.stringMatching(/rule violations/) }
    })
    expect(await commitOn({})).toMatchObject(failing('UNPROCESSABLE', /rule violations/))
  })

  test('renamed: reads lead on, writes do not (GitHub docs)', async () => {
    repository.renamed = 'octo/other'
    const moved = await send(`GET ${GIT}/ref/heads/badges`)
    const location = `/repositories/${String(repository.id)}/git/ref/heads/badges`
    expect({ status: moved.status, location: moved.headers.get('location') }).toEqual({ status: 301, location })
    expect(await send(`GET ${location}`)).toMatchObject(found({ ref: 'refs/heads/badges' }))
    expect(await send(`GET /repositories/${String(repository.id)}`)).toMatchObject(found({ full_name: 'octo/other' }))
    expect(await write()).toMatchObject({ status: 301 })
  })

  test('private, and the token may not see it', async () => {
    repository.isPrivate = true
    expect(await send(`GET ${REPOSITORY}`, { token: 'ghp_stranger' })).toMatchObject(refused(404, 'Not Found'))
  })

  test('lagging: readings see what was, writings what is (homu#75)', async () => {
    server.faults = [{ operation: 'git/get-ref', nth: 1, when: 'before', answer: { stale: 1 } }]
    await send(`PATCH ${GIT}/refs/heads/badges`, { body: { sha: stranger, force: true } })
    expect(await send(`GET ${GIT}/ref/heads/badges`)).toMatchObject(found({ object: { sha: badges } }))
    expect(await commitOn({}, badges)).toMatchObject(failing('STALE_DATA', /Expected branch/))
  })
})

test('a permission that is missing is named (GitHub docs)', async () => {
  const { headers } = await send(`POST ${GIT}/refs`, { token: 'ghs_reader', body: { ref: 'refs/heads/x', sha: main } })
  expect(headers.get('x-accepted-github-permissions')).toBe('contents=write')
})

test('a file of a gist deleted with null leaves the description, and is taken all the same (GitHub docs)', async () => {
  await send(`PATCH /gists/${GIST}`, { token: 'ghp_owner', body: { files: { 'old.svg': null } } })
  expect([...(server.world.gists.get(GIST)?.files.keys() ?? [])]).toEqual(['notes.md'])
  expect(server.violations).toEqual([])
})
