import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FACTS } from '../../src/badge/definition.ts'
import type { About, Repository } from '../github-server/world.ts'
import { type Badge, type Outcome, Scene, TOKEN } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const QUERY = 'GraphQL query PublishBadgesFacts'
const badgesOf = ({ outputs }: Outcome): Badge[] => JSON.parse(outputs['badges'] ?? '[]') as Badge[]
const listOf = (facts: readonly string[], more = ''): string =>
  facts.map((fact) => `- { id: ${fact}, fact: ${fact}${more} }`).join('\n')

/** Tags of the first commit, and so many commits after it. */
async function commit({ git, defaultBranch }: Repository, tags: readonly string[], commits = 0): Promise<void> {
  const ref = `refs/heads/${defaultBranch}`
  const first = await git.resolve(ref)
  for (const tag of tags) await git.swap(`refs/tags/${tag}`, first ?? '', null)
  for (let number = 0; number < commits; number++) {
    const head = await git.resolve(ref)
    const tree = await git.tree(head, [{ path: 'LICENSE.md', content: Buffer.from(String(number)) }])
    await git.swap(ref, await git.commit(tree, head === null ? [] : [head], 'more'), head)
  }
}

const ABOUT: Partial<About> = {
  ...{
    stars: 1234,
    forks: 56,
    watchers: 7,
    issues: 12,
    pulls: 0,
    contributors: 3,
    license: 'MIT',
    language: 'TypeScript'
  },
  ...{ size: 1434, createdAt: '2019-03-31T23:59:59Z', authoredAt: '2026-01-02T00:00:00Z' },
  releases: [
    { tag: 'v1.3.0-rc.1', prerelease: true, published_at: '2026-01-03T00:00:00Z', downloads: [1] },
    { tag: 'v2.0.0', draft: true, downloads: [0] },
    { tag: 'v1.2.0', published_at: '2026-01-02T00:00:00Z', downloads: [400, 5] },
    { tag: 'v1.1.0', published_at: '2026-01-01T00:00:00Z', downloads: [2000] }
  ]
}

/** What each fact shows, and where it leads. */
const SHOWN: readonly (readonly [fact: string, message: string, page: string])[] = [
  ['release', 'v1.2.0', '/releases/latest'],
  ['prerelease', 'v1.3.0-rc.1', '/releases'],
  ['tag', 'v1.10.0', '/tags'],
  ['license', 'MIT', '/blob/HEAD/LICENSE.md'],
  ['stars', '1.2k', '/stargazers'],
  ['forks', '56', '/forks'],
  ['watchers', '7', '/watchers'],
  ['issues', '12 open', '/issues'],
  ['pulls', '0 open', '/pulls'],
  ['contributors', '3', '/graphs/contributors'],
  ['commits-since-release', '2', '/compare/v1.2.0...main'],
  ['last-commit', 'january 2026', '/commits/main'],
  ['created', 'march 2019', ''],
  ['language', 'TypeScript', ''],
  ['downloads', '2.4k', '/releases'],
  ['downloads-latest', '405', '/releases/latest'],
  ['repo-size', '1.4 MiB', '']
]

async function known(): Promise<void> {
  Object.assign(scene.repository.about, ABOUT)
  await commit(scene.repository, ['v1.2.0', 'v1.9.0', 'v1.10.0', 'v1.11.0-beta.1', 'v1', 'nightly'], 2)
}

/** The operations of a publication. */
async function requestsOf(run: () => Promise<Outcome>): Promise<readonly [Outcome, readonly string[]]> {
  scene.server.requests.length = 0
  const outcome = await run()
  return [outcome, scene.server.operations]
}

describe('facts of this repository', () => {
  test('are words and links as in the table', async () => {
    await known()
    const { code, outputs, stdout, ...outcome } = await scene.run({ inputs: { badges: listOf(FACTS) } })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(outputs).toMatchObject({ result: 'published', status: '' })
    const badges = badgesOf({ code, outputs, stdout, ...outcome })
    expect(badges.map(({ id, message, link_url }) => [id, message, link_url])).toEqual(
      SHOWN.map(([fact, message, page]) => [fact, message, `https://github.com/octo/demo${page}`])
    )
    expect(badges.map(({ label }) => label)).toEqual(FACTS.map((fact) => fact.replaceAll('-', ' ')))
    expect(badges.every(({ status }) => status === null)).toBe(true)
    expect(await scene.badge('main/stars.svg')).toContain('stars: 1.2k')
  })

  test('need one request more than badges without a look-up, and a second run changes nothing', async () => {
    await known()
    const plain = FACTS.map((fact) => `- { id: ${fact}, message: x }`).join('\n')
    const [, before] = await requestsOf(() => scene.run({ inputs: { badges: plain, 'target-branch': 'plain' } }))
    const ordinary = FACTS.filter((fact) => fact !== 'contributors')
    const badges = listOf(ordinary)
    const [first, after] = await requestsOf(() => scene.run({ inputs: { badges } }))
    expect(first.outputs).toMatchObject({ result: 'published' })
    expect(after).toEqual([QUERY, ...before])
    // Contributors have pages, which only REST has.
    const [, all] = await requestsOf(() => scene.run({ inputs: { badges: listOf(FACTS), 'target-branch': 'all' } }))
    expect(all).toEqual([QUERY, 'repos/list-contributors', ...before])
    const head = await scene.repository.git.resolve('refs/heads/badges')
    scene.repository.about.stars = 1199
    Object.assign(scene.repository.about, { stars: 1249, size: 1430 })
    const second = await scene.run({ inputs: { badges } })
    expect(second.outputs).toMatchObject({ result: 'unchanged', changed: 'false', 'commit-sha': '' })
    expect(await scene.repository.git.resolve('refs/heads/badges')).toBe(head)
    scene.repository.about.stars = 1300
    const third = await scene.run({ inputs: { badges } })
    expect(third.outputs).toMatchObject({ result: 'published' })
    expect(badgesOf(third).flatMap(({ id, changed }) => (changed ? [id] : []))).toEqual(['stars'])
  })

  test('select no more than is shown', async () => {
    await known()
    await scene.run({ inputs: { badges: listOf(['stars', 'license']) } })
    const [{ body } = { body: undefined }] = scene.server.requests
    const { query } = body as { query: string }
    expect(query).toContain('stargazerCount')
    for (const field of ['releases', 'latestRelease', 'refs(', 'issues', 'diskUsage'])
      expect(query).not.toContain(field)
  })

  test('that several badges show are asked once', async () => {
    await known()
    const badges = `${listOf(['contributors', 'stars'])}\n- { id: c, fact: contributors, style: social }\n- { id: s, fact: stars, repository: OCTO/Demo }`
    const outcome = await scene.run({ inputs: { badges } })
    expect(badgesOf(outcome).map(({ message }) => message)).toEqual(['3', '1.2k', '3', '1.2k'])
    const { operations } = scene.server
    expect(operations.filter((operation) => operation === QUERY || operation.startsWith('repos/list-c'))).toHaveLength(
      2
    )
  })

  test.each(['truncate', 'missing field', 'reset'] as const)(
    'are asked again after a broken answer: %s',
    async (answer) => {
      await known()
      scene.server.faults = [{ operation: QUERY, nth: 1, when: 'after', answer }]
      const outcome = await scene.run({ inputs: { badges: listOf(['tag', 'prerelease', 'last-commit']) } })
      expect(badgesOf(outcome).map(({ message }) => message)).toEqual(['v1.10.0', 'v1.3.0-rc.1', 'january 2026'])
      expect(scene.server.operations.slice(0, 2)).toEqual([QUERY, QUERY])
    }
  )

  test('are none, and grey, where nothing exists', async () => {
    await scene.server.world.repository('octo/empty', { empty: true })
    Object.assign(scene.repository.about, { size: null })
    const none = [
      'release',
      'prerelease',
      'tag',
      'license',
      'commits-since-release',
      'language',
      'downloads',
      'downloads-latest',
      'repo-size'
    ]
    const outcome = await scene.run({
      inputs: {
        badges: `${listOf(none)}\n- { id: e/last, fact: last-commit, repository: octo/empty }\n- { id: e/contributors, fact: contributors, repository: octo/empty }\n- { id: plain, message: x }`
      }
    })
    const [grey] = badgesOf(outcome).slice(-1)
    const badges = badgesOf(outcome).slice(0, -1)
    expect(badges.map(({ id, message, color }) => ({ id, message, color }))).toEqual(
      [...none, 'e/last', 'e/contributors'].map((id) => ({ id, message: 'none', color: grey?.color }))
    )
    expect(outcome.outputs['result']).toBe('published')
  })

  test('have texts, colours and steps of their own', async () => {
    await known()
    const outcome = await scene.run({
      inputs: {
        badges: [
          "- { id: a, fact: stars, label: ★, message: '%{value} stars', color_steps: { 0: '#111111', 1200: '#222222', 1300: '#333333' } }",
          "- { id: b, fact: release, message: 'latest: %{value}', color: '#444444', link: release }",
          '- { id: c, fact: license, palette: shields, style: for-the-badge, link: none }',
          '- { id: d, fact: issues, enabled: false }'
        ].join('\n')
      }
    })
    expect(badgesOf(outcome)).toMatchObject([
      { label: '★', message: '1.2k stars', color: '#222222', value: 1234 },
      { message: 'latest: v1.2.0', color: '#444444', link_url: 'https://github.com/octo/demo/releases/tag/v1.2.0' },
      { message: 'MIT', color: '#67ac09', link_url: null },
      { label: 'issues', message: 'unknown', status: 'unknown' }
    ])
    expect(scene.server.requests[0]?.body).not.toMatchObject({ query: expect.stringContaining('issues') })
  })

  test('warn of a placeholder that they do not have', async () => {
    await known()
    const { stdout, ...outcome } = await scene.run({
      inputs: { badges: "- { id: a, fact: stars, message: '%{stars}' }" }
    })
    expect(badgesOf({ stdout, ...outcome })).toMatchObject([{ message: '%{stars}' }])
    expect(stdout.replaceAll('%25', '%')).toContain(
      '::warning::"message": %{stars} is unknown or has no value, and was not replaced. Allowed: %{value}.'
    )
  })

  test('count commits and time on a branch that is named', async () => {
    await known()
    const { git } = scene.repository
    await git.swap('refs/heads/old', (await git.resolve('refs/tags/v1.2.0')) ?? '', null)
    const badges = [
      '- { id: a, fact: commits-since-release, branch: old }',
      '- { id: b, fact: commits-since-release }',
      '- { id: c, fact: last-commit, branch: old }',
      '- { id: d, fact: last-commit, branch: oold }'
    ].join('\n')
    const outcome = await scene.run({ inputs: { badges } })
    expect(badgesOf(outcome)).toMatchObject([
      { message: '0', link_url: 'https://github.com/octo/demo/compare/v1.2.0...old', path: 'old/a.svg' },
      { message: '2', path: 'main/b.svg' },
      { message: 'january 2026', link_url: 'https://github.com/octo/demo/commits/old' },
      { message: 'none' }
    ])
    expect(outcome.stdout).toContain('::warning::There is no branch "oold" in octo/demo. Did you mean "old"?')
  })
})

describe('facts on pages', () => {
  test('are all read: tags up to a version, releases and their files, contributors', async () => {
    const { about, git } = scene.repository
    const first = (await git.resolve('refs/heads/main')) ?? ''
    await git.run(
      ['update-ref', '--stdin'],
      Array.from({ length: 230 }, (_, index) => `create refs/tags/build-${String(index)} ${first}\n`).join('') +
        `create refs/tags/v1.2.0 ${first}\n`
    )
    about.contributors = 230
    about.releases = Array.from({ length: 101 }, (_, index) => ({
      tag: `v${String(index)}`,
      downloads: index === 0 ? Array<number>(101).fill(1) : [10]
    }))
    const outcome = await scene.run({
      inputs: { badges: listOf(['tag', 'downloads', 'downloads-latest', 'contributors']) }
    })
    expect(badgesOf(outcome).map(({ message }) => message)).toEqual(['v1.2.0', '1.1k', '101', '230'])
    const { operations } = scene.server
    const count = (name: string): number => operations.filter((operation) => operation === name).length
    expect(
      [
        QUERY,
        'GraphQL query PublishBadgesTags',
        'repos/list-releases',
        'repos/get-latest-release',
        'repos/list-contributors'
      ].map(count)
    ).toEqual([1, 2, 2, 1, 3])
  })

  test('are not counted by GitHub for a very large repository: the badge is left as it is', async () => {
    scene.repository.about.contributors = 'too many'
    const outcome = await scene.run({ inputs: { badges: listOf(['contributors', 'stars']) } })
    expect(outcome.outputs).toMatchObject({ result: 'published' })
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['main/stars.svg'])
    expect(outcome.stdout).toContain(
      '::warning::The badge "contributors" is left as it is: octo/demo is so large that GitHub does not count its contributors.'
    )
  })
})

describe('facts of other repositories', () => {
  test('of 100 badges of 20 repositories need at most 3 requests more, and none for their visibility', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `octo/repo-${String(index)}`)
    for (const name of names) Object.assign((await scene.server.world.repository(name)).about, ABOUT)
    const facts = ['release', 'stars', 'issues', 'downloads', 'tag']
    const badges = names.flatMap((name) =>
      facts.map((fact) => `- { id: ${name.slice(5)}/${fact}, fact: ${fact}, repository: ${name} }`)
    )
    const plain = badges.map((badge) => badge.replace(/fact:.*\}/, 'message: x }'))
    const [, before] = await requestsOf(() =>
      scene.run({ inputs: { badges: plain.join('\n'), 'target-branch': 'plain' } })
    )
    const [outcome, after] = await requestsOf(() => scene.run({ inputs: { badges: badges.join('\n') } }))
    expect(outcome.outputs).toMatchObject({ result: 'published' })
    expect(after.length - before.length).toBeLessThanOrEqual(3)
    expect(after).toEqual([QUERY, QUERY, ...before])
    expect(badgesOf(outcome)[99]).toMatchObject({
      id: 'repo-19/tag',
      message: 'none',
      link_url: 'https://github.com/octo/repo-19/tags'
    })
    expect(badgesOf(outcome)[5]).toMatchObject({
      id: 'repo-1/release',
      message: 'v1.2.0',
      path: 'main/repo-1/release.svg'
    })
  })

  test.each([
    ['a typo', 'octo/dmeo', 'octo/dmeo'],
    ['private, and of somebody else', 'mona/vault', 'mona/vault']
  ])('that cannot be read are an error, and nothing is written: %s', async (_, repository) => {
    await scene.server.world.repository('mona/vault', { isPrivate: true })
    const badges = `- { id: ci, message: x }\n- { id: far, fact: stars, repository: ${repository} }\n- { id: near, fact: stars }`
    const { code, stdout, outputs } = await scene.run({ inputs: { badges } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'failed' })
    expect(stdout).toContain(
      `::error::The badge "far" shows a fact of ${repository}: there is no such repository, or the token may not see it. GITHUB_TOKEN sees its own repository and public ones only: for another private one, set "token" to the token of an app or a person that may read it ("contents: read").`
    )
    expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
  })

  test('that was renamed is an error with its new name', async () => {
    const other = await scene.server.world.repository('octo/before')
    other.renamed = 'octo/after'
    const { code, stdout } = await scene.run({
      inputs: { badges: '- { id: far, fact: stars, repository: octo/before }' }
    })
    expect(code).toBe(1)
    expect(stdout).toContain(
      'The badge "far" shows a fact of octo/before. The repository octo/before has moved to octo/after: use its new name.'
    )
  })

  describe('that is private', () => {
    const READER = 'ghp_reader0123456789012345678901234567ab'
    const badges = '- { id: far, fact: release, repository: octo/vault }'
    beforeEach(async () => {
      const vault = await scene.server.world.repository('octo/vault', { isPrivate: true })
      Object.assign(vault.about, ABOUT)
      scene.server.world.classicToken(READER, 'octo', { repositories: ['octo/demo', 'octo/vault'] })
    })

    test('needs allow-public on a public target', async () => {
      const { code, stdout } = await scene.run({ inputs: { badges, token: READER } })
      expect(code).toBe(1)
      expect(stdout).toContain(
        'Input "allow-public": what the badge "far" looks at is private, and octo/demo can be read by everybody.'
      )
      expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
      expect(scene.server.operations).toEqual([QUERY])
    })

    test('shows only the fact once that is agreed', async () => {
      const outcome = await scene.run({
        inputs: { badges, token: READER, 'allow-public': 'true', formats: 'svg, json' }
      })
      expect(badgesOf(outcome)).toMatchObject([
        { label: 'release', message: 'v1.2.0', path: 'far.svg', link_url: null }
      ])
      expect([outcome.stdout, outcome.summary, ...Object.values(outcome.outputs)].join('\n')).not.toContain('vault')
      expect(await scene.repository.git.run(['log', '--all', '--root', '-p', '--format=raw'])).not.toContain('vault')
    })

    test('needs no agreement on a private target', async () => {
      scene.repository.isPrivate = true
      const outcome = await scene.run({ inputs: { badges, token: READER } })
      expect(badgesOf(outcome)).toMatchObject([
        { path: 'main/far.svg', link_url: 'https://github.com/octo/vault/releases/latest' }
      ])
    })
  })
})

describe('facts that may not be read', () => {
  test.each([
    ['issues', 'issues: read', '{ contents: write, issues: read }'],
    ['pulls', 'pull-requests: read', '{ contents: write, pull-requests: read }']
  ])('name the permission that a private repository needs: %s', async (fact, permission, all) => {
    scene.repository.isPrivate = true
    const { code, stdout } = await scene.run({ inputs: { badges: listOf(['stars', fact]) } })
    expect(code).toBe(1)
    expect(stdout).toContain(
      `The badges "stars" and "${fact}" show facts of octo/demo: GitHub refused to tell (Resource not accessible by integration). The token lacks "${permission}". Add to the job: permissions: ${all}`
    )
  })

  test('after an outage end green with a warning, or red with fail-on: any', async () => {
    scene.server.faults = [
      { operation: QUERY, nth: 'every', when: 'before', answer: { status: 502, body: { message: 'Bad Gateway' } } }
    ]
    const { code, stdout } = await scene.run({ inputs: { badges: listOf(['stars']) } })
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^::warning::A request to read facts of octo\/demo failed: /m)
    })
    expect((await scene.run({ inputs: { badges: listOf(['stars']), 'fail-on': 'any' } })).code).toBe(1)
    expect(await scene.repository.git.resolve('refs/heads/badges')).toBeNull()
  })

  test('without a token, as on the command line, say so', async () => {
    const { code, stderr } = await scene.cli(
      ['publish', '--directory', 'out', '--badges=[{ id: stars, fact: stars }]'],
      {
        env: { GITHUB_ACTIONS: '' }
      }
    )
    expect(code).toBe(1)
    expect(stderr).toContain('--token: "" is empty, and the badge "stars" shows a fact, which is read from GitHub.')
    expect(scene.server.operations).toEqual([])
  })
})

describe('a run for a release', () => {
  const env = {
    ...{ GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1.2.0', GITHUB_REF_NAME: 'v1.2.0' },
    ...{ GITHUB_REF_TYPE: 'tag', GITHUB_RUN_ID: '120' }
  }
  test('publishes facts where README files look for them, if its tag is included', async () => {
    await known()
    const badges = `${listOf(['release'])}\n- { id: ci, workflow: ci.yml }`
    const outcome = await scene.run({ inputs: { badges, branches: '**' }, env })
    expect(outcome.outputs).toMatchObject({ result: 'published' })
    expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(['main/release.svg'])
    expect((await scene.run({ inputs: { badges }, env })).outputs).toMatchObject({ result: 'skipped' })
  })

  test('leaves them to the default branch on other branches', async () => {
    const branch = { GITHUB_REF: 'refs/heads/next', GITHUB_REF_NAME: 'next' }
    const outcome = await scene.run({ inputs: { badges: listOf(['stars']), branches: '**' }, env: branch })
    expect(outcome.outputs).toMatchObject({ result: 'skipped' })
  })
})

test('the command line lists facts by their names', async () => {
  mkdirSync(join(scene.workspace, '.github'))
  writeFileSync(
    join(scene.workspace, '.github/badges.yml'),
    'inherit: false\nbadges:\n  - { id: since, fact: commits-since-release }\n  - { id: far, fact: stars, repository: octo/other, label: ★ }\n'
  )
  const { stdout } = await scene.cli(['list', '--json'], { env: { GITHUB_TOKEN: TOKEN } })
  expect(JSON.parse(stdout)).toMatchObject([
    { id: 'since', name: 'commits since release', kind: 'project', path: 'main/since.svg' },
    { id: 'far', name: '★', link_url: 'https://github.com/octo/other/stargazers', path: 'main/far.svg' }
  ])
  expect((await scene.cli(['list'], { env: { GITHUB_TOKEN: TOKEN } })).stdout).toContain('fact commits-since-release')
})
