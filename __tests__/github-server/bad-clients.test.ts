import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  auditBranch,
  auditGist,
  type Claim,
  formsOf,
  fsck,
  gaveUp,
  repeatedInVain,
  secretsIn,
  sentWhileLimited,
  strayRequests
} from './audit.ts'
import type { Fault } from './faults.ts'
import { GitHubServer } from './server.ts'
import type { Repository } from './world.ts'

const REF = 'refs/heads/badges'
const GIST = 'aa5a315d61ae9438b18d'

let server: GitHubServer
let repository: Repository
let since: string
beforeEach(async () => {
  server = await GitHubServer.start()
  repository = await server.world.repository('octo/demo')
  const { git } = repository
  since = await git.commit(await git.tree(null, [{ path: 'old.svg', content: Buffer.from('old') }]), [], 'before')
  await git.swap(REF, since, null)
  server.world.gist(GIST, 'octo', { 'notes.md': 'mine', 'badges.json': '{}' })
})
afterEach(() => server.stop())

interface Reply {
  readonly status: number
  readonly text: string
  readonly json: Readonly<Record<string, unknown>>
}

const tokenOf = (name: string): string => `ghs_0123456789abcdefghijklmnopqr${name}`

/** A client without any manners: it sends what it is told, and believes what it gets. */
class Client {
  readonly name: string
  readonly #token: string

  constructor(name: string) {
    this.name = name
    this.#token = tokenOf(name)
    server.world.classicToken(this.#token, 'octo', { scopes: ['gist'], repositories: ['octo/demo'], client: name })
  }

  async send(method: string, path: string, body?: object): Promise<Reply> {
    const answer = await fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `token ${this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await answer.text()
    let json: Reply['json'] = {}
    try {
      json = JSON.parse(text) as Reply['json']
    } catch {
      // It takes what it gets.
    }
    return { status: answer.status, text, json }
  }

  get files(): Map<string, string> {
    return new Map([[`${this.name}.svg`, `<svg>${this.name}</svg>`]])
  }

  claim(more: Partial<Claim>): Claim {
    return { client: this.name, result: 'published', files: this.files, ...more }
  }
}

const clients = (): Client[] => ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => new Client(name))
const git = '/repos/octo/demo/git'

/** A commit of the client's files on top of a head, which nothing points at yet. */
async function commitOn(client: Client, head: string, files = client.files): Promise<string> {
  const tree = [...files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }))
  const made = await client.send('POST', `${git}/trees`, { base_tree: head, tree })
  const body = { message: 'badge', tree: made.json['sha'], parents: [head] }
  return String((await client.send('POST', `${git}/commits`, body)).json['sha'])
}

const move = (client: Client, sha: string, force = false): Promise<Reply> =>
  client.send('PATCH', `${git}/refs/heads/badges`, { sha, force })

const headOf = async (client: Client): Promise<string> =>
  ((await client.send('GET', `${git}/ref/heads/badges`)).json['object'] as { sha: string }).sha

const put = (client: Client, path: string, sha?: string): Promise<Reply> =>
  client.send('PUT', `/repos/octo/demo/contents/${path}`, {
    message: 'badge',
    content: Buffer.from(`<svg>${path}</svg>`).toString('base64'),
    branch: 'badges',
    ...(sha === undefined ? {} : { sha })
  })

const audit = (claims: readonly Claim[]): string[] => auditBranch({ git: repository.git, ref: REF, since }, claims)
const fault = (operation: string, answer: Fault['answer'], when: Fault['when'] = 'before'): void =>
  void (server.faults = [{ operation, nth: 1, when, answer }])

describe('is convicted:', () => {
  test('a blind force-push, of losing what others published', async () => {
    const all = clients()
    const heads = await Promise.all(all.map((client) => headOf(client)))
    const commits = await Promise.all(all.map((client, index) => commitOn(client, heads[index] ?? '')))
    const replies = await Promise.all(all.map((client, index) => move(client, commits[index] ?? '', true)))
    const claims = all
      .map((client, index) => client.claim({ commitSha: commits[index] }))
      .filter((_, index) => replies[index]?.status === 200)
    expect(claims.length).toBeGreaterThan(1)
    expect(audit(claims)).toContainEqual(expect.stringContaining('is lost'))
    expect(audit(claims)).toContainEqual(expect.stringContaining('is not on the branch'))
  })

  test('a gist with all badges in one file, of losing those of others', async () => {
    const gist = server.world.gists.get(GIST)
    if (gist === undefined) throw new Error('no gist')
    gist.overlap = 'last wins'
    const all = clients()
    const files = async (client: Client): Promise<Record<string, { content: string }>> =>
      (await client.send('GET', `/gists/${GIST}`)).json['files'] as Record<string, { content: string }>
    const read = await Promise.all(all.map(async (client) => (await files(client))['badges.json']?.content ?? ''))
    const claims = await Promise.all(
      all.map(async (client, index) => {
        const badges = { ...(JSON.parse(read[index] ?? '{}') as object), [client.name]: 'passing' }
        const content = JSON.stringify(badges)
        await client.send('PATCH', `/gists/${GIST}`, { files: { 'badges.json': { content } } })
        const shows = (texts: ReadonlyMap<string, string>): boolean =>
          client.name in (JSON.parse(texts.get('badges.json') ?? '{}') as object)
        return client.claim({ files: new Map([['badges.json', content]]), shows })
      })
    )
    expect(auditGist(gist, new Map(), claims)).toContain('a: its part of badges.json is lost')
  })

  test('a gist written whole, of what others keep there', async () => {
    const [client] = clients() as [Client]
    await client.send('PATCH', `/gists/${GIST}`, { files: { 'notes.md': null, 'a.svg': { content: '<svg>a</svg>' } } })
    const gist = server.world.gists.get(GIST)
    expect(gist && auditGist(gist, new Map([['notes.md', 'mine']]), [client.claim({})])).toEqual([
      'notes.md is not what it was'
    ])
  })

  test('PUT contents without another try, of giving up', async () => {
    const all = clients()
    const replies = await Promise.all(all.map((client) => put(client, `${client.name}.svg`)))
    const claims = all.map((client, index) => {
      const { status = 0, json = {} } = replies[index] ?? {}
      const commitSha = (json['commit'] as { sha?: string } | undefined)?.sha
      return client.claim({ result: status === 201 ? 'published' : 'failed', commitSha })
    })
    expect(gaveUp(claims, server.record.entries)).not.toEqual([])
  })

  test('PUT contents file by file, of half a publication', async () => {
    const [client] = clients() as [Client]
    await put(client, 'a.svg')
    const { json } = await put(client, 'a.json')
    const files = new Map(['a.svg', 'a.json'].map((path) => [path, `<svg>${path}</svg>`]))
    const claim = client.claim({ files, commitSha: (json['commit'] as { sha: string }).sha })
    expect(audit([claim])).toContainEqual(expect.stringContaining('is no whole publication'))
  })

  test('another try with the same sha, of asking again in vain', async () => {
    const [client] = clients() as [Client]
    for (let attempt = 0; attempt < 3; attempt++) await put(client, 'old.svg', 'f'.repeat(40))
    expect(repeatedInVain(server.record.entries)).toHaveLength(2)
  })

  test('believing half an answer, of a success that was none', async () => {
    const [client] = clients() as [Client]
    const commitSha = await commitOn(client, since)
    fault('git/update-ref', { status: 200, body: '{"ref": "refs/heads/bad' })
    const { status } = await move(client, commitSha)
    expect(audit([client.claim({ result: status === 200 ? 'published' : 'failed', commitSha })])).toEqual([
      'a: a.svg is lost',
      `a: ${commitSha} is not on the branch`
    ])
  })

  test('ignoring Retry-After, of sending too early', async () => {
    const [client] = clients() as [Client]
    const body = { message: 'You have exceeded a secondary rate limit.' }
    fault('git/get-ref', { status: 403, body, headers: { 'retry-after': '60' } })
    for (let attempt = 0; attempt < 2; attempt++) await client.send('GET', `${git}/ref/heads/badges`)
    expect(sentWhileLimited(server.record.entries)).toEqual([
      expect.stringMatching(/^a: git\/get-ref was sent \d+ ms too early$/)
    ])
  })

  test('success whatever the answer, of a publication that is not there', async () => {
    const [client, rival] = clients() as [Client, Client]
    const mine = await commitOn(client, since)
    const theirs = await commitOn(rival, since)
    await move(rival, theirs)
    expect(await move(client, mine)).toMatchObject({ status: 422, json: { message: 'Update is not a fast forward' } })
    expect(audit([client.claim({ commitSha: mine }), rival.claim({ commitSha: theirs })])).toEqual([
      'a: a.svg is lost',
      `a: ${mine} is not on the branch`
    ])
  })

  test('failure whatever became of it, of a publication that is there', async () => {
    const [client] = clients() as [Client]
    const commitSha = await commitOn(client, since)
    fault('git/update-ref', { status: 502, body: '<html>' }, 'after')
    const { status } = await move(client, commitSha)
    expect(audit([client.claim({ result: status === 200 ? 'published' : 'failed' })])).toEqual([
      `${commitSha} is told by nobody`,
      'a: failed, and everything of it is there'
    ])
  })

  test('writing again without a look, of a commit that changes nothing', async () => {
    const [client] = clients() as [Client]
    const first = await commitOn(client, since)
    fault('git/update-ref', { status: 502, body: '<html>' }, 'after')
    await move(client, first)
    const commitSha = await commitOn(client, await headOf(client))
    await move(client, commitSha)
    expect(audit([client.claim({ commitSha })])).toEqual([`${commitSha} changes nothing`, `${first} is told by nobody`])
  })

  test('a new root over the old history, of throwing it away', async () => {
    const [client] = clients() as [Client]
    const tree = await client.send('POST', `${git}/trees`, { tree: [{ path: 'a.svg', content: '<svg>a</svg>' }] })
    const made = await client.send('POST', `${git}/commits`, { message: 'badge', tree: tree.json['sha'], parents: [] })
    const commitSha = String(made.json['sha'])
    await move(client, commitSha, true)
    expect(audit([client.claim({ commitSha })])).toContain('what was there before is gone from the history')
  })

  test('a path that leads elsewhere, of a request to what is no business of a publisher', async () => {
    const [client] = clients() as [Client]
    await client.send('PATCH', '/gists/..', { files: {} })
    await client.send('GET', '/repos/octo/demo/contents/a%2F..%2F..%2Fsecret')
    expect(strayRequests(server.record.entries)).toEqual([
      'a: PATCH /',
      'a: GET /repos/octo/demo/contents/a%2F..%2F..%2Fsecret'
    ])
    expect(server.violations).toEqual(['no operation PATCH /'])
  })

  test('a token in what is written or said, whatever its form', () => {
    const secret = 'ghs_canaryInstallationToken0123456789ab'
    for (const form of formsOf(secret)) expect(secretsIn({ log: `… ${form} …` }, [secret])).not.toEqual([])
    for (const [before, after] of [
      ['', ''],
      ['x', 'y'],
      ['xy', 'yx']
    ] as const) {
      const encoded = Buffer.from(`${before}${secret}${after}`).toString('base64')
      expect(secretsIn({ log: encoded }, [secret])).not.toEqual([])
    }
    expect(secretsIn({ log: 'nothing of it' }, [secret])).toEqual([])
  })

  test('a broken object, by git', async () => {
    repository.git.objects.write('tree', Buffer.from('100644 ../escape\0aaaaaaaaaaaaaaaaaaaa'))
    await expect(fsck([repository.git], `${server.world.folder}/all.git`)).resolves.not.toEqual([])
  })
})

test('who reads the head again after each lost race is acquitted', async () => {
  const all = clients()
  const claims = await Promise.all(
    all.map(async (client) => {
      for (;;) {
        const commitSha = await commitOn(client, await headOf(client))
        if ((await move(client, commitSha)).status === 200) return client.claim({ commitSha })
      }
    })
  )
  const { entries } = server.record
  expect(entries.filter(({ status }) => status === 422)).not.toEqual([])
  expect(audit(claims)).toEqual([])
  expect([
    ...sentWhileLimited(entries),
    ...strayRequests(entries),
    ...repeatedInVain(entries),
    ...gaveUp(claims, entries),
    ...secretsIn(
      { record: server.record.lines },
      all.map(({ name }) => tokenOf(name))
    )
  ]).toEqual([])
  await expect(fsck([repository.git], `${server.world.folder}/all.git`)).resolves.toEqual([])
})
