import { describe, expect, test } from '@jest/globals'
import {
  matchesQuery,
  isProposal,
  isSuperseded,
  pickRun,
  type Picked,
  type Run,
  type RunQuery
} from '../../src/status/newest-run.ts'
import type { Status } from '../../src/status/status.ts'
import { run } from '../collect/memory.ts'

interface Rules {
  readonly inProgress?: 'last' | 'show'
  readonly ignore?: readonly Status[]
  readonly ownId?: number
}

/** A run that was created at one time and ended at another; the attempts before it, if any, in their order. */
const from = (start: number, end: number, status: Status, ...earlier: Status[]) => ({ start, end, status, earlier })
type Timed = ReturnType<typeof from>

/** Each run begins at a time of its own, before the one before it has ended. */
const overlapping = (statuses: readonly Status[]): Timed[] =>
  statuses.map((status, at) => from(statuses.length - at, statuses.length - at + 2, status))

/** Runs numbered down to 1, and a note of which were taken and which judged. */
async function pick(timed: readonly Timed[], { inProgress = 'last', ignore = [], ownId }: Rules = {}) {
  const taken: number[] = []
  const judged: string[] = []
  const all = timed.map(({ start, end, status, earlier }, at) => {
    const one = run(timed.length - at, status, { createdAt: start, at: end, attempt: earlier.length + 1 })
    return one.id === ownId ? { ...one, completed: true } : one
  })
  async function* runs(): AsyncGenerator<Run, void> {
    for (const one of all) {
      taken.push(one.number)
      yield await Promise.resolve(one)
    }
  }
  const picked: Picked = await pickRun(runs(), {
    inProgress,
    ignore,
    ownId,
    lastAttempt: (one) => {
      const before = timed[timed.length - one.number]?.earlier.at(-1)
      if (one.completed || before === undefined) return Promise.resolve(one.completed ? one : undefined)
      return Promise.resolve({ ...one, status: before, completed: true, attempt: one.attempt - 1 })
    },
    judge: ({ number, attempt, status }) => {
      judged.push(`${String(number)}.${String(attempt)}`)
      return Promise.resolve(status)
    }
  })
  return { status: picked.status, number: picked.run?.number, attempt: picked.run?.attempt, taken, judged }
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
    [['running', 'cancelled', 'passing'], {}, 'passing', 1, 'a newer run took the place of the cancelled one'],
    [['running', 'cancelled', 'passing'], { inProgress: 'show' }, 'running', 3, 'the newest, shown'],
    [['running', 'cancelled'], {}, 'unknown', undefined, 'a newer run took the place of the cancelled one'],
    [['skipped', 'failing'], {}, 'skipped', 2, 'the newest'],
    [['skipped', 'failing'], { ignore: ['skipped'] }, 'failing', 1, 'ignored gives way'],
    [['skipped', 'cancelled', 'passing'], { ignore: ['skipped'] }, 'passing', 1, 'the cancelled one was replaced'],
    [['skipped', 'neutral'], { ignore: ['skipped', 'neutral'] }, 'unknown', undefined, 'nothing is left'],
    [['running'], {}, 'unknown', undefined, 'nothing completed'],
    [['running'], { inProgress: 'show' }, 'running', 1, 'the newest, shown'],
    [[], {}, 'unknown', undefined, 'there is none']
  ])('%j with %j shows %s (#%s): %s', async (statuses, rules, shown, number) => {
    await expect(pick(overlapping(statuses), rules)).resolves.toMatchObject({ status: shown, number })
  })

  test.each<[situation: string, runs: Timed[], shown: Status, number: number, rules?: Rules]>([
    [
      'cancelled before the next one was created: nothing took its place',
      [from(9, 20, 'running'), from(2, 8, 'cancelled'), from(0, 1, 'passing')],
      'cancelled',
      2
    ],
    [
      'cancelled in the second that the next one was created in',
      [from(8, 20, 'running'), from(2, 8, 'cancelled'), from(0, 1, 'passing')],
      'passing',
      1
    ],
    [
      'cancelled for one that was cancelled in turn, before anything else was created',
      [from(9, 20, 'running'), from(3, 8, 'cancelled'), from(2, 4, 'cancelled'), from(0, 1, 'passing')],
      'cancelled',
      3
    ],
    [
      'a cancelled run behind an ignored one',
      [from(9, 20, 'skipped'), from(2, 8, 'cancelled')],
      'cancelled',
      1,
      {
        ignore: ['skipped']
      }
    ],
    ['a second attempt under way', [from(5, 9, 'running', 'failing'), from(0, 1, 'passing')], 'failing', 2],
    ['a third attempt under way', [from(5, 9, 'pending', 'failing', 'neutral')], 'neutral', 1],
    ['a second attempt, shown', [from(5, 9, 'running', 'failing')], 'running', 1, { inProgress: 'show' }],
    [
      'a second attempt under way, the first ignored',
      [from(5, 9, 'running', 'skipped'), from(0, 1, 'passing')],
      'passing',
      1,
      { ignore: ['skipped'] }
    ],
    [
      'our own run, a newer one under way',
      [from(5, 9, 'running'), from(3, 8, 'failing')],
      'failing',
      1,
      { ownId: 1001 }
    ],
    ['our own run, a newer one skipped', [from(5, 6, 'skipped'), from(3, 8, 'failing')], 'failing', 1, { ownId: 1001 }],
    [
      'our own run, a newer one with a verdict',
      [from(5, 6, 'passing'), from(3, 8, 'failing')],
      'passing',
      2,
      {
        ownId: 1001
      }
    ],
    [
      'our own run, a newer one with a verdict in its last attempt',
      [from(5, 6, 'running', 'passing'), from(3, 8, 'failing')],
      'passing',
      2,
      { ownId: 1001 }
    ],
    [
      'our own run, replaced',
      [from(5, 9, 'running'), from(3, 8, 'cancelled'), from(0, 1, 'passing')],
      'passing',
      1,
      { ownId: 1002 }
    ],
    [
      'our own run, cancelled by hand',
      [from(3, 8, 'cancelled'), from(0, 1, 'passing')],
      'cancelled',
      2,
      {
        ownId: 1002
      }
    ]
  ])('%s', async (_, ...[timed, shown, number, rules = {}]) => {
    await expect(pick(timed, rules)).resolves.toMatchObject({ status: shown, number })
  })

  test('no more are taken than needed, and none is judged that cannot be shown', async () => {
    await expect(pick(overlapping(['running', 'cancelled', 'passing', 'failing']))).resolves.toMatchObject({
      taken: [4, 3, 2],
      judged: ['2.1']
    })
  })

  test('what is judged is shown, not what the run said', async () => {
    async function* one(): AsyncGenerator<Run, void> {
      yield await Promise.resolve(run(1, 'passing'))
    }
    const picking = {
      inProgress: 'last',
      ignore: [],
      lastAttempt: (last: Run) => Promise.resolve(last),
      judge: (): Promise<Status> => Promise.resolve('warning')
    } as const
    await expect(pickRun(one(), picking)).resolves.toMatchObject({ status: 'warning', run: { number: 1 } })
  })
})

describe('a run is superseded', () => {
  test.each<[by: string, newer: Timed[], cancelled: boolean, expected: boolean]>([
    ['by a failing one', [from(1, 2, 'failing')], false, true],
    ['by a warning', [from(1, 2, 'warning')], false, true],
    ['by one that timed out', [from(1, 2, 'timed-out')], false, true],
    ['not by one that is under way', [from(1, 2, 'running')], false, false],
    ['by one that is repeated', [from(1, 2, 'running', 'passing')], false, true],
    ['not by one that was skipped', [from(1, 2, 'skipped')], false, false],
    [
      'not by a neutral, a cancelled, a waiting one',
      (['neutral', 'cancelled', 'action-required'] as const).map((status) => from(1, 2, status)),
      false,
      false
    ],
    ['by one behind those', [from(3, 4, 'skipped'), from(1, 2, 'errored')], false, true],
    ['by any, if it was cancelled', [from(1, 2, 'pending')], true, true],
    ['by none', [], true, false]
  ])('%s', async (_, timed, cancelled, expected) => {
    const all = timed.map(({ status, earlier }, at) => run(timed.length - at, status, { attempt: earlier.length + 1 }))
    async function* newer(): AsyncGenerator<Run, void> {
      for (const one of all) yield await Promise.resolve(one)
    }
    const lastAttempt = (one: Run): Promise<Run | undefined> => {
      const before = timed[all.indexOf(one)]?.earlier.at(-1)
      if (one.completed) return Promise.resolve(one)
      return Promise.resolve(before && { ...one, completed: true, status: before })
    }
    expect(await isSuperseded(newer(), { cancelled }, lastAttempt)).toBe(expected)
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
    expect(matchesQuery(run(7, 'passing', more), { ...ANY, ...query })).toBe(expected)
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
    expect(matchesQuery(run(7, 'passing', { event }), ANY)).toBe(!proposal)
    expect(matchesQuery(run(7, 'passing', { event }), { ...ANY, event: [event] })).toBe(true)
  })

  test('of an event that is named only as its beginning: not', () => {
    expect(matchesQuery(run(7, 'passing', { event: 'pull_request_target' }), { ...ANY, event: ['pull_request'] })).toBe(
      false
    )
  })
})
