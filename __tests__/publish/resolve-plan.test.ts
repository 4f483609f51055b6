import { describe, expect, test } from '@jest/globals'
import { BadgeError } from '../../src/errors.ts'
import type { Context } from '../../src/context.ts'
import type { Input } from '../../src/inputs/inputs.ts'
import type { Reference } from '../../src/manifest/manifest.ts'
import type { Files } from '../../src/publish/ports.ts'
import { resolvePlan, type ResolvedPlan } from '../../src/publish/resolve-plan.ts'
import { askedOf, contextOf } from '../fixtures.ts'

const MANIFEST = '.github/badges.yml'
const CI = 'inherit: false\nbadges: [{ id: ci, workflow: ci.yml }]\n'
const TOKEN = { token: 'ghs_token0123456789' }

const FACTS = { id: '1', defaultBranch: 'main', isPrivate: false, isFork: false, ownedByOrganization: false }

const unused = (): Promise<never> => Promise.reject(new Error('nothing shows a commit or a tag'))

interface World {
  /** Files of the checkout; undefined: there is none. */
  readonly checkout?: Readonly<Record<string, string>>
  /** Files of repositories, as `owner/repo:path` or `owner/repo:path@ref`. */
  readonly remote?: Readonly<Record<string, string>>
}

function filesOf({ checkout, remote = {} }: World): Files & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    local: (path) => Promise.resolve(checkout?.[path]),
    hasCheckout: () => checkout !== undefined,
    own(path, sha) {
      return this.remote({ repository: 'octo/demo', path, ref: sha })
    },
    remote({ repository, path, ref }: Reference) {
      const name = `${repository}:${path}${ref === undefined ? '' : `@${ref}`}`
      asked.push(name)
      return Promise.resolve(remote[name])
    }
  }
}

interface Outcome extends ResolvedPlan {
  readonly asked: readonly string[]
}

async function settled(
  world: World,
  given: Partial<Record<Input, string>> = {},
  context: Partial<Context> = {}
): Promise<Outcome> {
  const files = filesOf(world)
  const facts = (): Promise<typeof FACTS> => {
    files.asked.push('facts')
    return Promise.resolve(FACTS)
  }
  const means = { context: contextOf({ facts: FACTS, ...context }), sources: { facts, newest: unused }, files }
  const outcome = await resolvePlan(await askedOf({ ...TOKEN, ...given }), means)
  return { ...outcome, asked: files.asked }
}

const idsOf = ({ plan }: ResolvedPlan): (string | undefined)[] => plan.badges.map(({ id }) => id)
const SHA = 'c'.repeat(40)
const AFTER = {
  id: 7,
  number: 3,
  attempt: 1,
  workflow: { id: 1, path: '.github/workflows/test.yml', name: 'test' },
  branch: 'main',
  sha: SHA,
  event: 'push',
  actor: 'octocat',
  createdAt: 0,
  at: 0,
  displayTitle: 'a commit',
  headRepository: 'octo/demo',
  status: 'completed',
  conclusion: 'success'
}

describe('the manifest is read', () => {
  test('from the checkout, without a request', async () => {
    const outcome = await settled({ checkout: { [MANIFEST]: CI } })
    expect(idsOf(outcome)).toEqual(['ci'])
    expect(outcome.asked).toEqual([])
  })

  test("without a checkout, from the run's own commit", async () => {
    const outcome = await settled({ remote: { [`octo/demo:${MANIFEST}@${SHA}`]: CI } })
    expect(idsOf(outcome)).toEqual(['ci'])
  })

  test.each(['workflow_run', 'pull_request_target'])(
    'on %s from the default branch, never from the checkout',
    async (event) => {
      const world = { checkout: { [MANIFEST]: 'badges: [{ id: evil }]' }, remote: { [`octo/demo:${MANIFEST}`]: CI } }
      const outcome = await settled(world, { manifest: MANIFEST, directory: 'out' }, { event, triggering: AFTER })
      expect(idsOf(outcome)).toEqual(['ci'])
    }
  )

  test('from another place', async () => {
    expect(idsOf(await settled({ checkout: { 'ci/badges.yml': CI } }, { manifest: 'ci/badges.yml' }))).toEqual(['ci'])
  })
})

describe('there is a badge of the current run', () => {
  test('where a checkout has no manifest: nothing is asked', async () => {
    const outcome = await settled({ checkout: {} })
    expect(outcome.plan.badges).toMatchObject([{ id: undefined, source: { kind: 'run' } }])
    expect(outcome.asked).toEqual([])
  })

  test('where there is neither a checkout nor a manifest', async () => {
    const outcome = await settled({})
    expect(outcome.plan.badges).toMatchObject([{ source: { kind: 'run' } }])
    expect(outcome.asked).toEqual([`octo/demo:${MANIFEST}@${SHA}`])
  })

  test.each<[situation: string, given: Partial<Record<Input, string>>, context: Partial<Context>]>([
    ['for a folder', { directory: 'out' }, {}],
    ['in a run that publishes nothing', {}, { event: 'pull_request' }],
    ['without a token', { token: '' }, {}]
  ])('without a checkout and %s: nothing is asked', async (_, given, context) => {
    expect((await settled({ remote: { [`octo/demo:${MANIFEST}@${SHA}`]: CI } }, given, context)).asked).toEqual([])
  })
})

describe('whose runs publish', () => {
  const V2: Partial<Context> = { branch: 'v2' }
  const NAMED = `${CI}publish: { branches: [main, v*] }\n`
  const REMOTE = { remote: { [`octo/demo:${MANIFEST}@${SHA}`]: NAMED } }

  test('the file says, from the checkout or without one', async () => {
    const outcome = await settled({ checkout: { [MANIFEST]: NAMED } }, {}, V2)
    expect([outcome.refusal, outcome.plan.branches]).toEqual([undefined, ['main', 'v*']])
    expect((await settled(REMOTE, {}, V2)).refusal).toBeUndefined()
    expect((await settled(REMOTE, {}, { branch: 'next' })).refusal).toMatch(/next.*"branches".*main, v\*/)
  })

  test('the input says before the file: then the file is not asked for', async () => {
    const outcome = await settled(REMOTE, { branches: 'main' }, V2)
    expect(outcome.refusal).toMatch(/v2.*"branches"/)
    expect(outcome.asked).toEqual([])
    expect((await settled({ checkout: { [MANIFEST]: CI } }, { branches: 'v2' }, V2)).refusal).toBeUndefined()
  })

  test('nobody says: only those of the default branch', async () => {
    expect((await settled({ checkout: { [MANIFEST]: CI } })).refusal).toBeUndefined()
    expect((await settled({ checkout: { [MANIFEST]: CI } }, {}, V2)).refusal).toMatch(/v2.*main/)
  })

  test('where the event does not tell the default branch it is asked for', async () => {
    const outcome = await settled({ checkout: { [MANIFEST]: CI } }, {}, { ...V2, facts: undefined })
    expect([outcome.refusal, outcome.asked]).toEqual([expect.stringMatching(/v2.*main/), ['facts']])
  })

  test('a run that publishes nothing inherits nothing either, whatever values are for', async () => {
    const world = { checkout: { [MANIFEST]: 'badges: [{ id: a, message: b }]\n' } }
    const outcome = await settled(world, { values: 'license=MIT\na=c' }, V2)
    expect(outcome.asked).toEqual([])
    expect(outcome.notices).toEqual([])
    expect(outcome.plan.badges).toMatchObject([{ id: 'a', message: 'c' }])
  })

  test("a pull request's run does not ask for a file that is named and not checked out, nor for its values", async () => {
    const outcome = await settled(REMOTE, { manifest: MANIFEST, values: 'a=b' }, { event: 'pull_request' })
    expect([outcome.asked, outcome.refusal]).toEqual([[], expect.stringMatching(/pull request/)])
  })

  test('a file on the default branch says it after a run on another branch', async () => {
    const world = { remote: { [`octo/demo:${MANIFEST}`]: NAMED } }
    const after = (branch: string): Partial<Context> => ({ event: 'workflow_run', triggering: { ...AFTER, branch } })
    expect((await settled(world, {}, after('v2'))).refusal).toBeUndefined()
    expect((await settled(world, {}, after('next'))).refusal).toMatch(/triggering run is on next/)
  })
})

describe('a token that may read no files', () => {
  const refused = (): Promise<never> => Promise.reject(new BadgeError('forbidden', 'The token lacks "contents: read".'))
  const means = {
    context: contextOf({ facts: FACTS }),
    files: { ...filesOf({}), own: refused },
    sources: { facts: () => Promise.resolve(FACTS), newest: unused }
  }

  test('has no default manifest', async () => {
    const { plan } = await resolvePlan(await askedOf(TOKEN), means)
    expect(plan.badges).toMatchObject([{ source: { kind: 'run' } }])
  })

  test('is told so where the manifest is asked for', async () => {
    const asked = await askedOf({ ...TOKEN, manifest: 'ci/badges.yml' })
    await expect(resolvePlan(asked, means)).rejects.toThrow(/contents: read/)
  })
})

test('inputs that describe a badge leave the manifest alone', async () => {
  const outcome = await settled({ checkout: { [MANIFEST]: CI } }, { label: 'mine' })
  expect(outcome.plan.badges).toMatchObject([{ id: undefined, label: 'mine' }])
})

describe('what the manifest says of publishing holds where inputs are silent', () => {
  const PUBLISH = `${CI}readme: [README.md]\npublish: { branch: pages, path: "x/%{id}", formats: [json], single_commit: true, prune: true, index: true }\n`
  test.each<[situation: string, given: Partial<Record<Input, string>>, expected: object]>([
    [
      'all of it',
      {},
      {
        destination: { kind: 'branch', branch: 'pages' },
        path: 'x/%{id}',
        formats: ['json'],
        readme: ['README.md'],
        singleCommit: true,
        prune: true,
        index: true
      }
    ],
    [
      'another branch',
      { 'target-branch': 'mine' },
      { destination: { kind: 'branch', branch: 'mine' }, formats: ['json'] }
    ],
    [
      'another repository',
      { 'target-repository': 'octo/site' },
      { destination: { branch: 'pages', repository: 'octo/site' } }
    ],
    ['a folder', { directory: 'out' }, { destination: { kind: 'directory', directory: 'out' }, path: 'x/%{id}' }],
    ['formats and path', { formats: 'svg', path: '%{id}' }, { formats: ['svg'], path: '%{id}' }],
    ['no single commit', { 'single-commit': 'false' }, { singleCommit: false }],
    ['other README files', { readme: 'docs/a.md\n.github/README.md' }, { readme: ['docs/a.md', '.github/README.md'] }]
  ])('%s', async (_, given, expected) => {
    expect((await settled({ checkout: { [MANIFEST]: PUBLISH } }, given)).plan).toMatchObject(expected)
  })
})

describe('inherited badges', () => {
  const GROUP = 'badges: [{ id: license, label: licence, message: MIT }]\n'
  const OWN = 'badges: [{ id: ci, workflow: ci.yml }]\n'

  test("of the owner's repository .github come first, and are of the group", async () => {
    const outcome = await settled({ checkout: { [MANIFEST]: OWN }, remote: { 'octo/.github:badges.yml': GROUP } })
    expect(outcome.plan.badges).toMatchObject([
      { id: 'license', kind: 'group' },
      { id: 'ci', kind: 'project' }
    ])
  })

  test('are no duty: an owner without such a file is passed over', async () => {
    const outcome = await settled({ checkout: { [MANIFEST]: OWN } })
    expect([idsOf(outcome), outcome.notices]).toEqual([['ci'], []])
  })

  test('take a token: without one a notice tells that those which the file names are left out', async () => {
    const named = await settled({ checkout: { [MANIFEST]: `inherit: true\n${OWN}` } }, { token: '' })
    expect([idsOf(named), named.asked]).toEqual([['ci'], []])
    expect(named.notices).toEqual([expect.stringMatching(/token/)])
    const outcome = await settled({ checkout: { [MANIFEST]: OWN } }, { token: '' })
    expect([idsOf(outcome), outcome.asked, outcome.notices]).toEqual([['ci'], [], []])
  })
})

describe('values', () => {
  const STATIC =
    'inherit: false\nbadges:\n  - { id: coverage, color_steps: { 0: red, 90: green } }\n  - { id: ci, workflow: ci.yml }\n'
  test('are messages of static badges', async () => {
    const outcome = await settled({ checkout: { [MANIFEST]: STATIC } }, { values: 'coverage=91%' })
    expect(outcome.plan.badges[0]).toMatchObject({ message: '91%', source: { kind: 'message' } })
  })

  test('without a value the badge waits for one', async () => {
    const outcome = await settled({ checkout: { [MANIFEST]: STATIC } })
    expect(outcome.plan.badges[0]).toMatchObject({ source: { kind: 'value' } })
  })

  test('go into a list of badges as well', async () => {
    const outcome = await settled({}, { values: 'coverage=91%', badges: '- { id: coverage, message: none }' })
    expect(outcome.plan.badges[0]).toMatchObject({ message: '91%' })
  })
})

describe('refuses', () => {
  test.each<[situation: string, world: World, given: Partial<Record<Input, string>>, message: RegExp]>([
    ['a manifest that is named and not there', { checkout: {} }, { manifest: 'x.yml' }, /"manifest".*"x\.yml"/],
    ['a manifest beside a badge', { checkout: {} }, { manifest: 'x.yml', label: 'a' }, /"manifest" and "label"/],
    ['values without a manifest', { checkout: {} }, { values: 'a=b' }, /"values"/],
    ['a token in the manifest', { checkout: { [MANIFEST]: `# ${TOKEN.token}\n${CI}` } }, {}, /contains a token/],
    [
      'links that change with every run in a README',
      { checkout: { [MANIFEST]: `${CI.replace('ci.yml', 'ci.yml, link: run')}readme: [README.md]\n` } },
      {},
      /"link": "run".*README/
    ],
    [
      'all problems of the manifest, each with its place',
      { checkout: { [MANIFEST]: 'badgs: []\nbadges: [{ id: A }]\n' } },
      {},
      /^\.github\/badges\.yml has 2 problems.*: \.github\/badges\.yml:1:1: .*"badges"/
    ],
    ['a path that leads out', { checkout: {} }, { manifest: '../x.yml' }, /"manifest".*\.\./],
    ['a README path that leads out', { checkout: {} }, { readme: '../README.md' }, /"readme".*\.\./]
  ])('%s', async (_, world, given, message) => {
    await expect(settled(world, given)).rejects.toThrow(message)
  })
})
