import { describe, expect, test } from '@jest/globals'
import { BadgeError } from '../../src/errors.ts'
import type { Context, TriggeringRun } from '../../src/context.ts'
import { expectedRefusal, guard } from '../../src/publish/guard.ts'
import type { Input } from '../../src/inputs/inputs.ts'
import { contextOf, planOf } from '../fixtures.ts'

const TRIGGERING: TriggeringRun = {
  id: 7,
  number: 3,
  attempt: 1,
  workflow: { id: 1, path: '.github/workflows/test.yml', name: 'test' },
  branch: 'main',
  sha: 'c'.repeat(40),
  event: 'push',
  actor: 'octocat',
  createdAt: 0,
  at: 0,
  displayTitle: 'a commit',
  headRepository: 'octo/demo',
  status: 'completed',
  conclusion: 'success'
}
const after = (more: Partial<TriggeringRun>): Partial<Context> => ({
  event: 'workflow_run',
  triggering: { ...TRIGGERING, ...more }
})
const FACTS = { id: '1', defaultBranch: 'main', isPrivate: false, isFork: false, ownedByOrganization: false }
const FORK: Partial<Context> = { facts: { ...FACTS, isFork: true } }

type Given = Partial<Record<Input, string>>
const TOKEN: Given = { token: 'ghs_token0123456789' }
const GIST: Given = { 'gist-id': '0123456789abcdef0123' }
const DEPENDABOT: Partial<Context> = { actor: 'dependabot[bot]' }
const TAG: Partial<Context> = { branch: 'v1.0', tag: 'v1.0' }
const ALL: Given = { branches: '**' }

/** Asks for the default branch only where the event does not tell it. */
async function guarded(context: Partial<Context>, given: Given = {}): Promise<string | undefined> {
  const facts = (): Promise<never> => Promise.reject(new Error('the event tells the default branch'))
  return guard(await planOf({ ...TOKEN, ...given }), {
    context: contextOf({ facts: FACTS, ...context }),
    sources: { facts, newest: facts }
  })
}

describe('writes nothing to a branch or a gist', () => {
  test.each<[situation: string, context: Partial<Context>, given?: Given]>([
    ['a pull request', { event: 'pull_request', branch: 'feature' }, ALL],
    ['a pull request on the target', { event: 'pull_request_target' }],
    ['a review of a pull request', { event: 'pull_request_review' }],
    ['a pull request, to a gist', { event: 'pull_request' }, GIST],
    ['a run after a pull request', after({ event: 'pull_request', branch: 'feature' }), ALL],
    ['a run after a pull request on the target', after({ event: 'pull_request_target' })],
    ["a run after a fork's push", after({ headRepository: 'stranger/demo' })],
    ['a run after one whose repository is gone', after({ headRepository: null })],
    ['a merge queue', { event: 'merge_group', branch: 'gh-readonly-queue/main/pr-1' }, ALL],
    ["a push to Dependabot's branch", { branch: 'dependabot/npm/x' }, ALL],
    ["a push of Dependabot's to its branch", { ...DEPENDABOT, branch: 'dependabot/npm/x' }, ALL],
    ["a run after one on Dependabot's branch", after({ branch: 'dependabot/npm/x' }), ALL],
    ['a run after one of the merge queue', after({ branch: 'gh-readonly-queue/main/pr-1', event: 'merge_group' }), ALL],
    ["a push of Dependabot's, without the secret of a gist", DEPENDABOT, GIST],
    ["a push of Dependabot's, without the secret of another repository", DEPENDABOT, { token: '' }],
    ['a fork', FORK],
    ['a fork, to a gist', FORK, GIST],
    ['a fork, to where it comes from', FORK, { 'target-repository': 'upstream/demo' }],
    ['another branch', { branch: 'feature/x' }],
    ['another branch, to a gist', { branch: 'feature/x' }, GIST],
    ['another branch than those that are named', { branch: 'feature/x' }, { branches: 'main\nfeature' }],
    ['the default branch where others are named', {}, { branches: 'release/**' }],
    ['a folder of branches deeper than named', { branch: 'release/1/x' }, { branches: 'release/*' }],
    ['a tag', TAG],
    ['a release', { event: 'release', ...TAG }],
    ['a tag with the name of the default branch', { branch: 'main', tag: 'main' }],
    ['a tag that is not named', TAG, { branches: 'main\nv2*' }],
    ['a run after one on another branch', after({ branch: 'v2' })],
    ['a run after one on a branch that is not named', after({ branch: 'v2' }), { branches: 'main' }],
    ['a branch that no path can hold', { branch: 'a|b' }, ALL],
    ['a branch that no path can hold, though a badge names it', { branch: 'con' }, { branch: 'con' }],
    ['a branch that is too long', { branch: 'x'.repeat(201) }, ALL],
    ['a branch that no path can hold, in a folder', { branch: 'a|b' }, { directory: 'out' }],
    ['a branch that leads into .git in a path of its own', { branch: 'it' }, { ...ALL, path: '.g%{branch}/%{id}' }],
    ['a run after one on a branch that no path can hold', after({ branch: 'aux' }), ALL]
  ])('%s', async (_, ...[context, given = {}]) => {
    expect(await guarded(context, given)).toMatch(/^[^\r\n]+$/)
  })
})

describe('publishes', () => {
  test.each<[situation: string, context: Partial<Context>, given?: Given]>([
    ['a push', {}],
    ['a push, to a gist', {}, GIST],
    ["a push of Dependabot's to the default branch", DEPENDABOT],
    ["a push of Dependabot's to the default branch, to a gist", DEPENDABOT, { ...GIST, 'gist-token': 'ghp_x' }],
    ['a schedule', { event: 'schedule' }],
    ['a dispatch', { event: 'workflow_dispatch' }],
    ['a run after a push', after({})],
    ['a run after a push, its repository in other letters', after({ headRepository: 'Octo/Demo' })],
    ['a fork that is named as the target', FORK, { 'target-repository': 'Octo/Demo' }],
    ['any branch', { branch: 'feature/x' }, ALL],
    ['a branch that only sounds like a passing one', { branch: 'my-dependabot/x' }, ALL],
    ['a branch that is named', { branch: 'release/1' }, { branches: 'main\nrelease/*' }],
    ['a tag that is named', TAG, { branches: 'v*' }],
    ['another branch that a badge asks for', { branch: 'v2' }, { branch: 'v2', branches: 'main' }],
    ['a passing branch that is asked for', { branch: 'dependabot/npm/x' }, { branch: 'dependabot/npm/x' }],
    ['a run after one on a branch that is named', after({ branch: 'v2' }), { branches: 'v?' }],
    ['a run without a branch', { event: 'deployment', branch: '' }],
    ['a branch that no path can hold, in a path without it', { branch: 'a|b' }, { ...ALL, path: '%{id}' }],
    ['a branch with a folder, to a gist', { branch: 'release/aux' }, { ...GIST, ...ALL, path: '%{branch}-%{id}' }],
    ['a path that no branch would mend', { branch: 'a|b' }, { ...ALL, path: '.git/%{branch}' }],
    ['badges of another branch, to a directory', { branch: 'a|b' }, { branch: 'main', directory: 'out' }],
    ['a pull request, to a directory', { event: 'pull_request', branch: 'feature' }, { directory: 'out' }],
    ['another branch, to a directory', { branch: 'feature' }, { directory: 'out', branches: 'main' }],
    ['a fork, to a directory', FORK, { directory: 'out' }]
  ])('%s', async (_, ...[context, given = {}]) => {
    expect(await guarded(context, given)).toBeUndefined()
  })

  test('a passing branch that one badge of several asks for', async () => {
    const badges = '[{ id: ci, workflow: ci.yml }, { id: bot, workflow: ci.yml, branch: dependabot/npm/x }]'
    expect(await guarded({ branch: 'dependabot/npm/x' }, { badges })).toBeUndefined()
  })

  test('after a run on a passing branch that is asked for', async () => {
    const branch = 'gh-readonly-queue/main/pr-1'
    expect(await guarded(after({ branch, event: 'merge_group' }), { branch })).toBeUndefined()
  })

  test("but no pull request's run, though its branch is asked for", async () => {
    expect(await guarded({ event: 'pull_request', branch: 'feature' }, { branch: 'feature' })).toBeDefined()
  })

  test('but not for a passing branch when another is asked for', async () => {
    expect(await guarded({ branch: 'dependabot/npm/x' }, { ...ALL, branch: 'main' })).toBeDefined()
  })
})

describe('the default branch', () => {
  const unused = (): Promise<never> => Promise.reject(new Error('nothing shows a commit or a tag'))
  const asking = async (context: Partial<Context>, given: Given = {}): Promise<{ reason?: string; asked: number }> => {
    let asked = 0
    const facts = (): Promise<typeof FACTS> => {
      asked++
      return Promise.resolve(FACTS)
    }
    const ports = { context: contextOf(context), sources: { facts, newest: unused } }
    const reason = await guard(await planOf({ ...TOKEN, ...given }), ports)
    return { ...(reason === undefined ? {} : { reason }), asked }
  }

  test('is asked for where the event does not tell it', async () => {
    expect(await asking({})).toEqual({ asked: 1 })
    expect(await asking({ branch: 'next' })).toEqual({ asked: 1, reason: expect.stringMatching(/next.*main/) })
  })

  test.each<[situation: string, context: Partial<Context>, given: Given]>([
    ['a folder', {}, { directory: 'out' }],
    ['branches that are named', { branch: 'v2' }, { branches: 'v*' }],
    ['a badge of the branch', { branch: 'v2' }, { branch: 'v2' }],
    ['a pull request', { event: 'pull_request' }, {}],
    ['a run without a branch', { branch: '' }, {}]
  ])('is not asked for by %s', async (_, context, given) => {
    expect((await asking(context, given)).asked).toBe(0)
  })
})

describe('a write that was refused', () => {
  const FORBIDDEN = new BadgeError('forbidden', 'The token lacks "contents: write".')

  test('is expected of a push by Dependabot, whose token may only read by default', () => {
    expect(expectedRefusal(FORBIDDEN, contextOf(DEPENDABOT))).toMatch(/"contents: write"/)
  })

  test.each<[situation: string, error: BadgeError, context: Partial<Context>]>([
    ['of somebody else', FORBIDDEN, { actor: 'octocat' }],
    ["in a schedule of Dependabot's, whose token is like any other", FORBIDDEN, { ...DEPENDABOT, event: 'schedule' }],
    ['by a rule', new BadgeError('policy', 'A rule protects the branch.'), DEPENDABOT]
  ])('%s is a failure', (_, error, context) => {
    expect(expectedRefusal(error, contextOf(context))).toBeUndefined()
  })
})
