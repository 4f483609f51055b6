import { describe, expect, test } from '@jest/globals'
import { counts, isProposal, pickRun, type Picked, type Run, type RunQuery } from '../../src/status/newest-run.ts'
import type { Status } from '../../src/status/status.ts'
import { run } from '../collect/memory.ts'

interface Rules {
  readonly inProgress?: 'last' | 'show'
  readonly ignore?: readonly Status[]
}

/** Runs numbered down to 1, and a note of which were taken and which judged. */
async function pick(statuses: readonly Status[], { inProgress = 'last', ignore = [] }: Rules = {}) {
  const taken: number[] = []
  const judged: number[] = []
  async function* runs(): AsyncGenerator<Run, void> {
    for (const [at, status] of statuses.entries()) {
      taken.push(statuses.length - at)
      yield await Promise.resolve(run(statuses.length - at, status))
    }
  }
  const picked: Picked = await pickRun(runs(), {
    inProgress,
    ignore,
    judge: ({ number, status }) => {
      judged.push(number)
      return Promise.resolve(status)
    }
  })
  return { status: picked.status, number: picked.run?.number, taken, judged }
}

describe('runs, newest first', () => {
  test.each<[runs: Status[], rules: Rules, shown: Status, number: number | undefined, why: string]>([
    [['passing', 'failing'], {}, 'passing', 2, 'the newest'],
    [['passing', 'failing'], { inProgress: 'show' }, 'passing', 2, 'the newest'],
    [['running', 'passing'], {}, 'passing', 1, 'the last completed one'],
    [['running', 'passing'], { inProgress: 'show' }, 'running', 2, 'the newest, shown'],
    [['pending', 'running', 'failing'], {}, 'failing', 1, 'the last completed one'],
    [['pending', 'running', 'failing'], { inProgress: 'show' }, 'pending', 3, 'the newest, shown'],
    [['running', 'passing'], { inProgress: 'show', ignore: ['running'] }, 'passing', 1, 'ignored gives way'],
    [['cancelled', 'passing'], {}, 'cancelled', 2, 'somebody or a time limit stopped the newest'],
    [['cancelled', 'cancelled'], {}, 'cancelled', 2, 'somebody or a time limit stopped the newest'],
    [['cancelled', 'passing'], { ignore: ['cancelled'] }, 'passing', 1, 'ignored gives way'],
    [['passing', 'cancelled'], {}, 'passing', 2, 'the newest'],
    [['running', 'cancelled', 'passing'], {}, 'passing', 1, 'a cancelled run that is not the newest is passed over'],
    [['running', 'cancelled', 'passing'], { inProgress: 'show' }, 'running', 3, 'the newest, shown'],
    [['running', 'cancelled'], {}, 'unknown', undefined, 'a cancelled run that is not the newest is passed over'],
    [['skipped', 'failing'], {}, 'skipped', 2, 'the newest'],
    [['skipped', 'failing'], { ignore: ['skipped'] }, 'failing', 1, 'ignored gives way'],
    [['skipped', 'cancelled', 'passing'], { ignore: ['skipped'] }, 'passing', 1, 'the cancelled one is not the newest'],
    [['skipped', 'neutral'], { ignore: ['skipped', 'neutral'] }, 'unknown', undefined, 'nothing is left'],
    [['running'], {}, 'unknown', undefined, 'nothing completed'],
    [['running'], { inProgress: 'show' }, 'running', 1, 'the newest, shown'],
    [[], {}, 'unknown', undefined, 'there is none']
  ])('%j with %j shows %s (#%s): %s', async (statuses, rules, shown, number) => {
    await expect(pick(statuses, rules)).resolves.toMatchObject({ status: shown, number })
  })

  test('no more are taken than needed, and none is judged that cannot be shown', async () => {
    await expect(pick(['running', 'cancelled', 'passing', 'failing'])).resolves.toMatchObject({
      taken: [4, 3, 2],
      judged: [2]
    })
  })

  test('what is judged is shown, not what the run said', async () => {
    async function* one(): AsyncGenerator<Run, void> {
      yield await Promise.resolve(run(1, 'passing'))
    }
    const judge = (): Promise<Status> => Promise.resolve('warning')
    await expect(pickRun(one(), { inProgress: 'last', ignore: [], judge })).resolves.toMatchObject({
      status: 'warning',
      run: { number: 1 }
    })
  })
})

const ANY: RunQuery = {
  repository: 'octo/demo',
  branch: undefined,
  sha: undefined,
  event: undefined,
  actor: undefined,
  runNumber: undefined,
  runId: undefined
}

describe('a run counts', () => {
  const SHA = 'd'.repeat(40)
  test.each<[filter: string, counts: boolean, query: Partial<RunQuery>, run?: Partial<Run>]>([
    ['without a filter', true, {}],
    ['on the branch', true, { branch: 'main' }],
    ['on another branch', false, { branch: 'next' }],
    ['on a branch in other letters', false, { branch: 'Main' }],
    ['on a branch that begins alike', false, { branch: 'mai' }],
    ['without a branch', false, { branch: 'main' }, { branch: null }],
    ['without a branch, any', true, {}, { branch: null }],
    ['of the tag', true, { branch: 'v1.0.0' }, { branch: 'v1.0.0' }],
    ['of the commit', true, { sha: SHA }],
    ['of the commit in capitals', true, { sha: SHA.toUpperCase() }],
    ['of another commit', false, { sha: 'e'.repeat(40) }],
    ['of the event', true, { event: ['push'] }],
    ['of one of the events', true, { event: ['schedule', 'push'] }],
    ['of another event', false, { event: ['schedule'] }],
    ['of no event', false, { event: [] }],
    ['by the actor', true, { actor: 'mona' }],
    ['by the actor in other letters', true, { actor: 'Mona' }],
    ['by another', false, { actor: 'lisa' }],
    ['by nobody', false, { actor: 'mona' }, { actor: null }],
    ['by nobody, any', true, {}, { actor: null }],
    ['with the number', true, { runNumber: 7 }],
    ['with another number', false, { runNumber: 8 }],
    ['with the id', true, { runId: 1007 }],
    ['with another id', false, { runId: 7 }],
    ['with all of them', true, { branch: 'main', sha: SHA, event: ['push'], actor: 'mona', runNumber: 7, runId: 1007 }],
    ['with all but one', false, { branch: 'main', sha: SHA, event: ['push'], actor: 'mona', runNumber: 7, runId: 1 }],
    ['of the repository in other letters', true, {}, { headRepository: 'Octo/Demo' }],
    ['of another repository', false, { repository: 'octo/other' }],
    ['of the other repository that is asked for', true, { repository: 'octo/other' }, { headRepository: 'octo/other' }],
    ["of a fork's main", false, { branch: 'main' }, { headRepository: 'stranger/demo' }],
    [
      "of a fork's pull request that is asked for",
      false,
      { event: ['pull_request'] },
      { event: 'pull_request', headRepository: 'stranger/demo' }
    ],
    ['of a repository that is gone', false, {}, { headRepository: null }]
  ])('%s: %s', (_, ...[expected, query, more]) => {
    expect(counts(run(7, 'passing', more), { ...ANY, ...query })).toBe(expected)
  })

  test.each<[event: string, isProposal: boolean]>([
    ['push', false],
    ['schedule', false],
    ['workflow_dispatch', false],
    ['workflow_run', false],
    ['release', false],
    ['pull_request', true],
    ['pull_request_target', true],
    ['pull_request_review', true],
    ['pull_request_review_comment', true],
    ['merge_group', true]
  ])('of the event %s: only if it is named? %s', (event, proposal) => {
    expect(isProposal(event)).toBe(proposal)
    expect(counts(run(7, 'passing', { event }), ANY)).toBe(!proposal)
    expect(counts(run(7, 'passing', { event }), { ...ANY, event: [event] })).toBe(true)
  })

  test('of an event that is named only as its beginning: not', () => {
    expect(counts(run(7, 'passing', { event: 'pull_request_target' }), { ...ANY, event: ['pull_request'] })).toBe(false)
  })
})
