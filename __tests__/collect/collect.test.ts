import { describe, expect, test } from '@jest/globals'
import type { Definition } from '../../src/badge/definition.ts'
import { collectAll, limiter, needsRequests } from '../../src/collect/collect.ts'
import { BadgeError, UnknownWorkflow } from '../../src/errors.ts'
import type { Finding } from '../../src/collect/finding.ts'
import type { Context } from '../../src/context.ts'
import type { Input } from '../../src/inputs/inputs.ts'
import { definitionOf, NO_FILTERS } from '../fixtures.ts'
import {
  badge,
  CI,
  find,
  findings,
  job,
  NIGHTLY,
  ofRun,
  ofWorkflow,
  ours,
  recordOf,
  run,
  sourcesOf,
  TRIGGERING
} from './memory.ts'

type Given = Partial<Record<Input, string>>
const OURS = { id: 99, attempt: 1 }
const SEVENTH = { id: 1007, attempt: 2 }
const SIXTH = { id: 1006, attempt: 1 }
const AFTER: Partial<Context> = { event: 'workflow_run', triggering: TRIGGERING }

/** A record in which a job of the current run timed out, and the nightly workflow failed on two branches. */
const eventful = () =>
  recordOf(
    [
      run(7, 'failing', { attempt: 2 }),
      run(6, 'errored', { branch: 'next' }),
      run(10, 'failing', { workflow: CI }),
      run(9, 'errored', { workflow: CI, branch: 'next' })
    ],
    { 99: [job('a', 'timed-out')] }
  )

type Expected = Partial<Record<keyof Finding, unknown>>

test.each<[situation: string, given: Given, found: Expected, asked: string[], context?: Partial<Context>]>([
  [
    'a message asks nothing',
    { message: '87%' },
    { status: undefined, subject: { workflow: undefined, branch: 'main' }, shown: [], oneRun: undefined },
    []
  ],
  [
    'a status said outright speaks for this run',
    { status: 'ABORTED' },
    { status: 'cancelled', shown: [OURS], oneRun: { ...OURS, branch: 'main', cancelled: true } },
    []
  ],
  [
    'needs are summed up, and speak for this run',
    { needs: '{"a":{"result":"success"},"b":{"result":"cancelled"}}' },
    { status: 'cancelled', shown: [OURS], oneRun: { ...OURS, branch: 'main' } },
    []
  ],
  [
    'needs of which one was skipped: the jobs of this run',
    { needs: '{"a":{"result":"success"},"b":{"result":"skipped"}}' },
    { status: 'timed-out', shown: [OURS], oneRun: { ...OURS, branch: 'main' }, warnings: [] },
    ['jobs of octo/demo 99']
  ],
  [
    'needs that are empty',
    { needs: '{}' },
    { status: 'unknown', shown: [OURS], warnings: [expect.stringContaining('"needs" is empty')] },
    []
  ],
  [
    'nothing given: the jobs of this run',
    {},
    { status: 'timed-out', shown: [OURS], oneRun: { ...OURS, branch: 'main' }, subject: { run: { id: 99 } } },
    ['jobs of octo/demo 99']
  ],
  [
    'a workflow: its newest run on the default branch, which speaks for no single run',
    { workflow: 'nightly.yml' },
    {
      status: 'failing',
      shown: [SEVENTH],
      oneRun: undefined,
      subject: { workflow: NIGHTLY, branch: 'main', sha: 'd'.repeat(40), tag: undefined }
    },
    ['runs of octo/demo nightly.yml on main']
  ],
  [
    'a workflow on a branch',
    { workflow: 'nightly.yml', branch: 'next' },
    { status: 'errored', subject: { branch: 'next' } },
    ['runs of octo/demo nightly.yml on next']
  ],
  [
    'a workflow by its id, on another branch of ours',
    { workflow: '2' },
    { status: 'failing', shown: [SEVENTH] },
    ['runs of octo/demo 2 on main'],
    { branch: 'next' }
  ],
  [
    'a branch alone: this workflow there',
    { branch: 'next' },
    { status: 'errored', subject: { branch: 'next' } },
    ['runs of octo/demo .github/workflows/ci.yml on next']
  ],
  [
    'after a run: its workflow and branch',
    {},
    { status: 'errored', shown: [SIXTH], subject: { branch: 'next' } },
    ['runs of octo/demo 2 on next'],
    AFTER
  ],
  [
    'after a run, on a branch that is asked for',
    { branch: 'main' },
    { status: 'failing', shown: [SEVENTH] },
    ['runs of octo/demo 2 on main'],
    AFTER
  ],
  [
    'a status after a run speaks for that one',
    { status: 'success' },
    {
      status: 'passing',
      shown: [SIXTH],
      oneRun: { ...SIXTH, number: 6, workflow: 'nightly.yml', branch: 'next' },
      lookedUp: undefined
    },
    [],
    AFTER
  ],
  [
    'a status where no workflow is named speaks for none',
    { status: 'success' },
    { status: 'passing', shown: [], oneRun: undefined },
    [],
    { workflow: undefined }
  ]
])('%s', async (_, ...[given, found, asked, context]) => {
  const record = eventful()
  const definition = definitionOf(given)
  await expect(find(definition, record, { context: context ?? {} })).resolves.toMatchObject({ definition, ...found })
  expect(record.asked).toEqual(asked)
  expect(needsRequests(definition)).toBe(asked.length > 0)
})

describe('nothing found is unknown, and no error', () => {
  test('the workflow is named all the same', async () => {
    const record = recordOf([])
    await expect(find(ofWorkflow('nightly.yml'), record)).resolves.toMatchObject({
      status: 'unknown',
      shown: [],
      warnings: [],
      subject: { workflow: NIGHTLY, run: undefined, sha: '' },
      defaults: { id: 'nightly', label: 'Nightly' }
    })
    expect(record.asked).toEqual(['runs of octo/demo nightly.yml on main', 'workflow nightly.yml of octo/demo'])
  })

  test('no fallback to other branches', async () => {
    await expect(find(ofWorkflow('nightly.yml', { filters: { branch: 'dev' } }), eventful())).resolves.toMatchObject({
      status: 'unknown',
      subject: { branch: 'dev' }
    })
  })

  test('an unknown workflow is an error', async () => {
    await expect(find(ofWorkflow('nigthly.yml'), eventful())).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('what cannot be asked for is said', () => {
  test.each<[situation: string, definition: Definition, context: Partial<Context>, cure: string]>([
    ['no run', ofRun(), { workflow: undefined, run: undefined }, '"status"'],
    ['a branch, but no workflow', ofWorkflow([]), { workflow: undefined, run: undefined }, '"workflow"'],
    ['an event after a run that names none', ofRun(), { event: 'workflow_run' }, '"workflow"']
  ])('%s', async (_, ...[definition, context, cure]) => {
    await expect(find(definition, recordOf([]), { context })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(cure)
    })
  })
})

describe('ignoring a status said outright leaves the badge untouched', () => {
  const said = (ignore: Definition['judging']['ignore']) =>
    find(badge({ kind: 'status', status: 'cancelled' }, { judging: { ignore } }), recordOf([]))

  test('it does, and the reason is one line', async () => {
    await expect(said(['skipped', 'cancelled'])).resolves.toMatchObject({
      status: 'cancelled',
      skipReason: 'the status cancelled is ignored'
    })
  })

  test('another does not', async () => {
    await expect(said(['skipped'])).resolves.toMatchObject({ status: 'cancelled', skipReason: undefined })
  })
})

describe('ids and labels where the definition names none', () => {
  const LEGS = { 99: [ours(), job('Unit Tests', 'passing')], 1007: [job('Unit Tests', 'passing')] }
  test.each<[situation: string, definition: Definition, id: string, label: string, context?: Partial<Context>]>([
    ['the current run', ofRun(), 'ci', 'CI'],
    ['a job of it', ofRun({ job: 'Unit Tests' }), 'ci/unit-tests', 'Unit Tests'],
    ['a glob of jobs', ofRun({ job: '*Tests*' }), 'ci/tests', '*Tests*'],
    ['a workflow', ofWorkflow('2'), 'nightly', 'Nightly'],
    ['a workflow without a name', ofWorkflow('release.yml'), 'release', 'release'],
    ['a job of a workflow', ofWorkflow('nightly.yml', { job: 'Unit Tests' }), 'nightly/unit-tests', 'Unit Tests'],
    ['after a run', ofRun(), 'nightly', 'Nightly', AFTER],
    ['a message', badge({ kind: 'message' }), 'ci', 'CI'],
    ['a message with a label', badge({ kind: 'message' }, { label: 'Code Coverage' }), 'code-coverage', 'CI'],
    ['a status', badge({ kind: 'status', status: 'passing' }), 'ci', 'CI'],
    ['an environment', badge({ kind: 'environment', environment: 'Live EU' }), 'live-eu', 'Live EU'],
    ['a check', badge({ kind: 'check', check: 'codecov/*' }), 'codecov', 'codecov/*'],
    ['a check with an id', badge({ kind: 'check', check: 'ci/jenkins' }, { id: 'jenkins' }), 'ci-jenkins', 'jenkins'],
    [
      'an environment with an id',
      badge({ kind: 'environment', environment: 'Live EU' }, { id: 'eu' }),
      'live-eu',
      'Live EU'
    ],
    ['no workflow to name it', badge({ kind: 'message' }), 'build', 'build', { workflow: undefined }]
  ])('%s', async (_, ...[definition, id, label, context]) => {
    const record = recordOf([run(7, 'passing')], LEGS)
    const found = await find(definition, record, { context: context ?? {} })
    expect(found.defaults).toMatchObject({ id, label })
  })
})

describe('environments and checks', () => {
  const sha = 'f'.repeat(40)
  const own = 'c'.repeat(40)
  test.each<[situation: string, definition: Definition, found: object]>([
    [
      'an environment links to its deployments',
      badge({ kind: 'environment', environment: 'live' }),
      { defaults: { link: 'deployments' }, subject: { repository: 'octo/demo', environment: 'live' } }
    ],
    [
      'a check links to the checks of its commit',
      badge({ kind: 'check', check: 'lint' }),
      { defaults: { link: 'checks' }, subject: { repository: 'octo/demo', sha: own, workflow: undefined } }
    ],
    [
      'a commit that is named',
      badge({ kind: 'check', check: 'lint' }, { filters: { ...NO_FILTERS, sha } }),
      { subject: { sha } }
    ],
    [
      'the newest commit of a branch is not known',
      badge({ kind: 'check', check: 'lint' }, { filters: { ...NO_FILTERS, branch: 'next' } }),
      { subject: { sha: '', branch: 'next' } }
    ],
    [
      'that of a tag neither',
      badge({ kind: 'check', check: 'lint' }, { filters: { ...NO_FILTERS, tag: 'v1' } }),
      { subject: { sha: '', tag: 'v1' } }
    ],
    ...(['environment', 'check'] as const).map((kind): [string, Definition, object] => [
      `another repository's ${kind}`,
      badge(kind === 'check' ? { kind, check: 'lint' } : { kind, environment: 'live' }, {
        filters: { ...NO_FILTERS, repository: 'octo/other', branch: 'main' }
      }),
      { subject: { repository: 'octo/other' } }
    ]),
    [
      'a check that is not enabled',
      badge({ kind: 'check', check: 'ci/jenkins' }, { id: 'jenkins', enabled: false }),
      { status: 'unknown', defaults: { label: 'jenkins', link: 'checks' } }
    ],
    [
      'a pointer has no status, not even one that is not enabled',
      badge({ kind: 'pointer', imageUrl: 'https://x.example/i.svg' }, { id: 'chat', enabled: false }),
      { status: undefined }
    ]
  ])('%s', async (_, definition, found) => {
    await expect(find(definition, eventful())).resolves.toMatchObject(found)
  })
})

describe('a badge that is not enabled is unknown, and keeps its names', () => {
  test.each<[situation: string, definition: Definition, context: Partial<Context>]>([
    ['a status', badge({ kind: 'status', status: 'passing' }, { enabled: false }), {}],
    ['a status after a run', badge({ kind: 'status', status: 'passing' }, { enabled: false }), AFTER],
    ['needs after a run', badge({ kind: 'needs', jobs: [] }, { enabled: false }), AFTER],
    ['a check after a run', badge({ kind: 'check', check: 'lint' }, { enabled: false }), AFTER],
    ['an environment', badge({ kind: 'environment', environment: 'live' }, { enabled: false }), AFTER],
    ['the current run', ofRun({ enabled: false }), {}],
    ['after a run', ofRun({ enabled: false, id: 'nightly', label: 'Nightly' }), AFTER],
    ['a workflow', ofWorkflow('nightly.yml', { enabled: false, label: 'Nightly' }), {}],
    ['a job', ofWorkflow('nightly.yml', { enabled: false, job: 'Unit Tests' }), {}]
  ])('%s', async (_, definition, context) => {
    const record = eventful()
    const found = await find({ ...definition, message: 'a', color: 'red' }, record, { context })
    expect(record.asked).toEqual([])
    expect(found).toMatchObject({
      ...{ status: 'unknown', shown: [], oneRun: undefined, lookedUp: undefined, showsUnfinished: false },
      ...{ origin: { because: 'the badge is not enabled' }, definition: { message: undefined, color: undefined } }
    })
    const enabled = await find({ ...definition, enabled: true }, eventful(), { context })
    const { id, link } = enabled.defaults
    expect(found.defaults).toMatchObject({ id, link })
    expect(found.subject.branch).toBe(enabled.subject.branch)
  })
})

test('what is named by nothing but itself makes one badge', async () => {
  for (const definition of [
    badge({ kind: 'message' }),
    badge({ kind: 'needs', jobs: [{ key: 'a', status: 'failing' }] }),
    badge({ kind: 'environment', environment: 'live' }),
    badge({ kind: 'check', check: 'lint' }),
    ofRun(),
    ofWorkflow('*')
  ])
    await expect(findings(definition, eventful())).resolves.toHaveLength(1)
})

describe('look-ups run side by side', () => {
  const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

  test('at most five at a time, and started in order', async () => {
    const limit = limiter()
    const started: number[] = []
    let running = 0
    let most = 0
    const task = async (index: number): Promise<number> => {
      started.push(index)
      most = Math.max(most, ++running)
      for (let ticks = index % 3; ticks >= 0; ticks--) await tick()
      running--
      return index
    }
    const all = Array.from({ length: 20 }, (_, index) => index)
    await expect(Promise.all(all.map((index) => limit(() => task(index))))).resolves.toEqual(all)
    expect(started).toEqual(all)
    expect(most).toBe(5)
  })

  test.each<[error: Error, started: number]>([
    [new BadgeError('outage', 'no answer'), 1],
    [new UnknownWorkflow('there is no workflow ci.yml'), 4]
  ])('after %s as many are started: %i', async (error, expected) => {
    const limit = limiter(1)
    let started = 0
    const tasks = [1, 2, 3, 4].map((index) =>
      limit(async () => {
        started++
        await tick()
        if (index === 1) throw error
      })
    )
    await Promise.allSettled(tasks)
    await expect(tasks[0]).rejects.toBe(error)
    expect(started).toBe(expected)
  })

  test('twenty workflows are one request each, and five at a time', async () => {
    const record = recordOf([])
    let running = 0
    let most = 0
    record.workflowsThere = Array.from({ length: 20 }, (_, index) => ({
      ...NIGHTLY,
      id: 100 + index,
      path: `.github/workflows/${index}.yml`
    }))
    record.all = record.workflowsThere.map((workflow, index) => run(1, 'failing', { id: 2000 + index, workflow }))
    const runs = record.runs.bind(record)
    record.runs = async function* (...asked) {
      most = Math.max(most, ++running)
      await tick()
      running--
      yield* runs(...asked)
    }
    const badges = record.workflowsThere.map(({ path }) => ofWorkflow(path))
    const found = await collectAll(badges, sourcesOf(record))
    expect(found.map((one) => (one instanceof UnknownWorkflow ? one : one.map(({ status }) => status)))).toEqual(
      badges.map(() => ['failing'])
    )
    expect(record.asked).toHaveLength(20)
    expect(most).toBe(5)
  })

  test('a workflow that is not there is a value, and the first other error in the order of the badges decides', async () => {
    const record = recordOf([run(7, 'passing')])
    const missing = new UnknownWorkflow('there is no workflow lint.yml')
    const failures: Record<string, [error: Error, ticks: number]> = {
      'lint.yml': [missing, 1],
      'slow.yml': [new BadgeError('outage', 'slow'), 3],
      'fast.yml': [new BadgeError('outage', 'fast'), 1]
    }
    const runs = record.runs.bind(record)
    record.runs = async function* (...[reference, query]) {
      const [error, ticks] = failures[reference] ?? []
      for (let left = ticks ?? 0; left > 0; left--) await tick()
      if (error !== undefined) throw error
      yield* runs(reference, query)
    }
    const all = (...workflows: string[]) =>
      collectAll(
        workflows.map((workflow) => ofWorkflow(workflow)),
        sourcesOf(record)
      )
    await expect(all('lint.yml', 'nightly.yml')).resolves.toEqual([
      missing,
      [expect.objectContaining({ status: 'passing' })]
    ])
    await expect(all('lint.yml', 'slow.yml', 'fast.yml')).rejects.toThrow('slow')
  })
})
