import { describe, expect, test } from '@jest/globals'
import { collect, type RunRecord } from '../src/collect.ts'
import type { Context, TriggeringRun } from '../src/github/context.ts'
import type { Input } from '../src/inputs/inputs.ts'
import type { Run } from '../src/status/newest-run.ts'
import { contextOf, planOf } from './fixtures.ts'

const CI = { id: 1, path: '.github/workflows/ci.yml', name: 'CI' }
const NIGHTLY = { id: 2, path: '.github/workflows/nightly.yml', name: 'Nightly' }
const RUN: Run = {
  id: 70,
  number: 7,
  attempt: 2,
  completed: true,
  status: 'failing',
  event: 'push',
  branch: 'main',
  sha: 'd'.repeat(40),
  headRepository: 'octo/demo',
  workflow: NIGHTLY
}
const TRIGGERING: TriggeringRun = {
  id: 60,
  number: 6,
  attempt: 1,
  workflow: NIGHTLY,
  branch: 'next',
  sha: 'e'.repeat(40),
  event: 'push',
  headRepository: 'octo/demo',
  status: 'completed',
  conclusion: 'success'
}

/** A record in which the current run has one job that timed out, and the nightly workflow a failing run. */
function recordOf(run: Run | undefined = RUN): { asked: object[]; record: RunRecord } {
  const asked: object[] = []
  const record: RunRecord = {
    jobs: (runId) => {
      asked.push({ jobs: runId })
      return Promise.resolve([
        { id: 5, name: 'a', completed: true, status: 'timed-out', failedStep: false, runner: null }
      ])
    },
    lookUp: (wanted) => {
      asked.push(wanted)
      return Promise.resolve({ workflow: wanted.reference === '1' ? CI : NIGHTLY, run })
    },
    defaultBranch: () => Promise.resolve('main')
  }
  return { asked, record }
}

interface Found {
  readonly status?: string | undefined
  readonly subject?: object
  readonly shown?: object | undefined
}
type Given = Partial<Record<Input, string>>
const OURS = { file: 'ci.yml', number: 11, attempt: 1 }
const AFTER: Partial<Context> = { event: 'workflow_run', triggering: TRIGGERING }

test.each<[situation: string, given: Given, found: Found, asked: object[], context?: Partial<Context>]>([
  [
    'a message asks nothing',
    { message: '87%' },
    { status: undefined, subject: { workflow: undefined, branch: 'main' }, shown: undefined },
    []
  ],
  ['a status said outright speaks for this run', { status: 'ABORTED' }, { status: 'cancelled', shown: OURS }, []],
  [
    'needs are summed up',
    { needs: '{"a":{"result":"success"},"b":{"result":"skipped"}}' },
    { status: 'passing', shown: OURS },
    []
  ],
  [
    'nothing given: the jobs of this run',
    {},
    { status: 'timed-out', shown: OURS, subject: { run: { id: 99 } } },
    [{ jobs: 99 }]
  ],
  [
    'a workflow: its newest run on the default branch',
    { workflow: 'nightly.yml' },
    {
      status: 'failing',
      shown: { file: 'nightly.yml', number: 7, attempt: 2 },
      subject: { workflow: NIGHTLY, branch: 'main', sha: RUN.sha }
    },
    [{ reference: 'nightly.yml', branch: 'main' }]
  ],
  [
    'a workflow on a branch',
    { workflow: 'nightly.yml', branch: 'next' },
    { status: 'failing', subject: { branch: 'next' } },
    [{ reference: 'nightly.yml', branch: 'next' }]
  ],
  [
    'this workflow on this branch: the current run is the newest',
    { workflow: 'ci.yml' },
    { status: 'timed-out', shown: OURS },
    [{ jobs: 99 }]
  ],
  ['this workflow by its name', { workflow: 'CI' }, { status: 'timed-out' }, [{ jobs: 99 }]],
  [
    'this workflow on another branch',
    { workflow: 'ci.yml', branch: 'next' },
    { status: 'failing' },
    [{ reference: 'ci.yml', branch: 'next' }]
  ],
  [
    "this workflow on a pull request: the branch's newest run",
    { workflow: 'ci.yml' },
    { status: 'failing' },
    [{ reference: 'ci.yml', branch: 'main' }],
    { event: 'pull_request' }
  ],
  [
    'a branch alone: this workflow there',
    { branch: 'next' },
    { status: 'failing', subject: { branch: 'next' } },
    [{ reference: '.github/workflows/ci.yml', branch: 'next' }]
  ],
  [
    'after a run: its workflow and branch',
    {},
    { status: 'failing', subject: { workflow: NIGHTLY, branch: 'next' } },
    [{ reference: '2', branch: 'next' }],
    AFTER
  ],
  [
    'a status after a run speaks for that one',
    { status: 'success' },
    { status: 'passing', shown: { file: 'nightly.yml', number: 6, attempt: 1 } },
    [],
    AFTER
  ]
])('%s', async (_, ...[given, found, asked, context]) => {
  const { record, ...log } = recordOf()
  const [definition] = planOf(given).badges
  if (definition === undefined) throw new Error('no badge')
  await expect(collect(definition, { context: contextOf(context), record, job: {} })).resolves.toMatchObject({
    definition,
    ...found
  })
  expect(log.asked).toEqual(asked)
})

test('nothing found is unknown, and no error', async () => {
  const [definition] = planOf({ workflow: 'nightly.yml' }).badges
  if (definition === undefined) throw new Error('no badge')
  const record = { ...recordOf().record, lookUp: () => Promise.resolve({ workflow: NIGHTLY, run: undefined }) }
  await expect(collect(definition, { context: contextOf(), record, job: {} })).resolves.toMatchObject({
    status: 'unknown',
    subject: { workflow: NIGHTLY }
  })
})

describe('what cannot be asked for is said', () => {
  test.each<[situation: string, given: Given, context: Partial<Context>, cure: string]>([
    ['no run', {}, { run: undefined }, '"status"'],
    ['a branch, but no workflow', { branch: 'next' }, { workflow: undefined, run: undefined }, '"workflow"'],
    ['an event after a run that names none', {}, { event: 'workflow_run' }, '"workflow"'],
    ['a run that has no branch', {}, { event: 'workflow_run', triggering: { ...TRIGGERING, branch: null } }, '"branch"']
  ])('%s', async (_, ...[given, context, cure]) => {
    const [definition] = planOf(given).badges
    if (definition === undefined) throw new Error('no badge')
    const found = Promise.resolve().then(() =>
      collect(definition, { context: contextOf(context), record: recordOf().record, job: {} })
    )
    await expect(found).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining(cure) })
  })
})
