import { expect, test } from '@jest/globals'
import { type Run, RunPicker, speaksForBranch } from '../../src/status/newest-run.ts'
import type { Status } from '../../src/status/status.ts'

const run = (number: number, status: Status, more: Partial<Run> = {}): Run => ({
  id: 1000 + number,
  number,
  attempt: 1,
  completed: status !== 'running' && status !== 'pending',
  status,
  event: 'push',
  branch: 'main',
  sha: 'f'.repeat(40),
  headRepository: 'octo/demo',
  workflow: { id: 1, path: '.github/workflows/ci.yml', name: 'ci' },
  ...more
})

test.each<[runs: Status[], shown: Status | undefined, number: number | undefined, why: string]>([
  [['passing', 'failing'], 'passing', 3, 'the newest'],
  [['running', 'passing'], 'passing', 2, 'the last completed one'],
  [['pending', 'running', 'failing'], 'failing', 1, 'the last completed one'],
  [['cancelled', 'passing'], 'cancelled', 3, 'somebody or a time limit stopped the newest'],
  [['cancelled', 'cancelled'], 'cancelled', 3, 'somebody or a time limit stopped the newest'],
  [['passing', 'cancelled'], 'passing', 3, 'the newest'],
  [['running', 'cancelled', 'passing'], 'passing', 1, 'a cancelled run that is not the newest is passed over'],
  [['running', 'cancelled'], undefined, undefined, 'a cancelled run that is not the newest is passed over'],
  [['skipped', 'failing'], 'skipped', 3, 'the newest'],
  [['running'], undefined, undefined, 'nothing completed'],
  [[], undefined, undefined, 'there is none']
])('of %j it shows %s (#%s): %s', (statuses, shown, number) => {
  const picker = new RunPicker()
  for (const [at, status] of statuses.entries()) if (picker.offer(run(3 - at, status))) break
  expect(picker.picked?.status).toBe(shown)
  expect(picker.picked?.number).toBe(number)
})

test('it says when the answer is certain, so that no further page is asked for', () => {
  const picker = new RunPicker()
  expect([run(3, 'running'), run(2, 'cancelled'), run(1, 'passing')].map((one) => picker.offer(one))).toEqual([
    false,
    false,
    true
  ])
})

test.each<[situation: string, speaks: boolean, run: Partial<Run>]>([
  ['a push', true, {}],
  ['a schedule', true, { event: 'schedule' }],
  ['a dispatch', true, { event: 'workflow_dispatch' }],
  ['a run of a run', true, { event: 'workflow_run' }],
  ['a push, the repository in other letters', true, { headRepository: 'Octo/Demo' }],
  ["a fork's main", false, { headRepository: 'stranger/demo' }],
  ['a deleted head repository', false, { headRepository: null }],
  ['a pull request', false, { event: 'pull_request' }],
  ['a pull request on the target', false, { event: 'pull_request_target' }],
  ['a review of a pull request', false, { event: 'pull_request_review' }],
  ['a merge group', false, { event: 'merge_group' }]
])('%s speaks for a branch: %s', (_, speaks, more) => {
  expect(speaksForBranch(run(1, 'passing', more), 'octo/demo')).toBe(speaks)
})
