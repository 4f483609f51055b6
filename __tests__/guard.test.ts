import { describe, expect, test } from '@jest/globals'
import type { Context } from '../src/github/context.ts'
import type { TriggeringRun } from '../src/github/payload.ts'
import { guard } from '../src/guard.ts'
import type { Input } from '../src/inputs/names.ts'
import { contextOf, planOf } from './fixtures.ts'

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
const GIST: Given = { 'gist-id': '0123456789abcdef0123' }

describe('writes nothing to a branch or a gist', () => {
  test.each<[situation: string, context: Partial<Context>, given?: Given]>([
    ['a pull request', { event: 'pull_request', branch: 'feature' }],
    ['a pull request on the target', { event: 'pull_request_target' }],
    ['a review of a pull request', { event: 'pull_request_review' }],
    ['a pull request, to a gist', { event: 'pull_request' }, GIST],
    ['a run after a pull request', after({ event: 'pull_request', branch: 'feature' })],
    ['a run after a pull request on the target', after({ event: 'pull_request_target' })],
    ["a run after a fork's push", after({ headRepository: 'stranger/demo' })],
    ['a run after one whose repository is gone', after({ headRepository: null })],
    ["a push of Dependabot's", { actor: 'dependabot[bot]' }],
    ['a merge queue', { event: 'merge_group', branch: 'gh-readonly-queue/main/pr-1' }],
    ["a push to Dependabot's branch", { branch: 'dependabot/npm/x' }],
    ["a run after one on Dependabot's branch", after({ branch: 'dependabot/npm/x' })],
    ['a run after one of the merge queue', after({ branch: 'gh-readonly-queue/main/pr-1', event: 'merge_group' })],
    ['a fork', FORK],
    ['a fork, to a gist', FORK, GIST],
    ['a fork, to where it comes from', FORK, { 'target-repository': 'upstream/demo' }]
  ])('%s', async (_, ...[context, given = {}]) => {
    const reason = guard(contextOf(context), await planOf(given))
    expect(reason).toMatch(/^[^\r\n]+$/)
  })
})

describe('publishes', () => {
  test.each<[situation: string, context: Partial<Context>, given?: Given]>([
    ['a push', {}],
    ['a push, to a gist', {}, GIST],
    ['a push of a tag', { branch: 'v1', tag: 'v1' }],
    ['a schedule', { event: 'schedule' }],
    ['a dispatch', { event: 'workflow_dispatch' }],
    ['a run after a push', after({})],
    ['a run after a push, its repository in other letters', after({ headRepository: 'Octo/Demo' })],
    ['a repository that is no fork', { facts: FACTS }],
    ['a fork that is named as the target', FORK, { 'target-repository': 'Octo/Demo' }],
    ['a branch that only sounds like a passing one', { branch: 'my-dependabot/x' }],
    ['a passing branch that is asked for', { branch: 'dependabot/npm/x' }, { branch: 'dependabot/npm/x' }],
    ['a pull request, to a directory', { event: 'pull_request' }, { directory: 'out' }],
    ['a fork, to a directory', FORK, { directory: 'out' }]
  ])('%s', async (_, ...[context, given = {}]) => {
    expect(guard(contextOf(context), await planOf(given))).toBeUndefined()
  })

  test('a passing branch that one badge of several asks for', async () => {
    const badges = '[{ id: ci, workflow: ci.yml }, { id: bot, workflow: ci.yml, branch: dependabot/npm/x }]'
    expect(guard(contextOf({ branch: 'dependabot/npm/x' }), await planOf({ badges }))).toBeUndefined()
  })

  test('after a run on a passing branch that is asked for', async () => {
    const branch = 'gh-readonly-queue/main/pr-1'
    expect(guard(contextOf(after({ branch, event: 'merge_group' })), await planOf({ branch }))).toBeUndefined()
  })

  test("but no pull request's run, though its branch is asked for", async () => {
    const context = contextOf({ event: 'pull_request', branch: 'feature' })
    expect(guard(context, await planOf({ branch: 'feature' }))).toBeDefined()
  })

  test('but not for a passing branch when another is asked for', async () => {
    expect(guard(contextOf({ branch: 'dependabot/npm/x' }), await planOf({ branch: 'main' }))).toBeDefined()
  })
})
