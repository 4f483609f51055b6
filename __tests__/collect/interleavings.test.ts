import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Run } from '../../src/status/newest-run.ts'
import { STATUSES, type Status } from '../../src/status/status.ts'
import { CI, find, job, MemoryRecord, NIGHTLY, ofWorkflow, run } from './memory.ts'

/** Kinds of runs: only the first two are what is asked for. */
const KINDS: readonly Partial<Run>[] = [
  {},
  { event: 'schedule' },
  { branch: 'next' },
  { event: 'pull_request' },
  { event: 'merge_group' },
  { headRepository: 'stranger/demo' },
  { headRepository: null },
  { workflow: CI }
]
const isAsked = ({ event, branch, headRepository, workflow }: Run): boolean =>
  (event === 'push' || event === 'schedule') &&
  branch === 'main' &&
  headRepository === 'octo/demo' &&
  workflow.id === NIGHTLY.id

const CONCLUSIONS = [
  'passing',
  'failing',
  'timed-out',
  'errored',
  'action-required',
  'neutral',
  'skipped',
  'unknown'
] as const

/** What may happen to a repository's runs, to whichever run `at` points to. */
type Event =
  | { readonly does: 'start'; readonly kind: number }
  | { readonly does: 'begin' | 'cancel' | 'again'; readonly at: number }
  | { readonly does: 'finish'; readonly at: number; readonly as: (typeof CONCLUSIONS)[number] }

const at = fc.nat(1000)
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('start' as const),
      kind: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('begin' as const, 'cancel' as const, 'again' as const), at })
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('finish' as const), at, as: fc.constantFrom(...CONCLUSIONS) }) }
)

/** A repository in which runs start in the order of their numbers, and end, are cancelled and start again in any. */
class History {
  readonly runs: Run[] = []
  /** What the attempts before said, by run and number: `1003.1`. */
  readonly attempts = new Map<number, Run>()
  #now = 0

  happen(event: Event): void {
    this.#now += 1000
    if (event.does === 'start') {
      const times = { createdAt: this.#now, at: this.#now }
      this.runs.push(run(this.runs.length + 1, 'pending', { ...KINDS[event.kind], ...times }))
      return
    }
    const meant = this.runs.filter(({ completed }) => completed === (event.does === 'again'))
    const one = meant[event.at % meant.length]
    if (one === undefined) return
    if (event.does === 'begin') this.become(one, 'running')
    else if (event.does === 'cancel') this.become(one, 'cancelled')
    else if (event.does === 'finish') this.become(one, event.as)
    else {
      this.attempts.set(one.id + one.attempt / 10, one)
      this.become({ ...one, attempt: one.attempt + 1 }, 'pending')
    }
  }

  /** All that has not finished does. */
  end(as: readonly Status[]): void {
    this.#now += 1000
    for (const [index, one] of this.runs.entries())
      if (!one.completed) this.become(one, as[index % as.length] ?? 'passing')
  }

  private become(one: Run, status: Status): void {
    const completed = status !== 'running' && status !== 'pending'
    this.runs[one.number - 1] = { ...one, status, completed, at: this.#now }
  }
}

interface Rules {
  readonly inProgress: 'last' | 'show'
  readonly ignore: readonly Status[]
}

/**
 * The rule said run by run: the last completed attempt of a run can be shown (or an unfinished one, if those are shown) unless
 * it was cancelled for a newer run, which was created before it ended, or is ignored; of the runs that can it is the newest.
 */
function rule({ runs, attempts }: History, { inProgress, ignore }: Rules): Run | undefined {
  const matching = runs.filter(isAsked)
  const shown = matching.flatMap((one) => {
    const before = attempts.get(one.id + (one.attempt - 1) / 10)
    const word = one.completed || inProgress === 'show' ? one : before
    if (word === undefined || ignore.includes(word.status)) return []
    const wasReplaced = matching.some(({ number, createdAt }) => number > one.number && createdAt <= word.at)
    return word.status === 'cancelled' && wasReplaced ? [] : [word]
  })
  return shown.at(-1)
}

const rules: fc.Arbitrary<Rules> = fc.record({
  inProgress: fc.constantFrom('last', 'last', 'show'),
  ignore: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Status[]>([]) },
    { weight: 1, arbitrary: fc.subarray<Status>([...STATUSES], { maxLength: 3 }) }
  )
})

/** What a badge of the nightly workflow shows while another workflow publishes. */
async function shown({ runs, attempts }: History, judging: Rules) {
  const record = new MemoryRecord()
  record.all = [...runs]
  for (const [key, attempt] of attempts) record.attempts.set(key, attempt)
  record.jobsOf.set(99, [job('ours', 'errored')])
  const { status, subject, shown } = await find(ofWorkflow('nightly.yml', { judging }), record)
  return { status, id: subject.run?.id, shown: shown.map(({ id, attempt }) => ({ id, attempt })) }
}

const said = (one: Run | undefined) => ({
  status: one?.status ?? 'unknown',
  id: one?.id,
  shown: one === undefined ? [] : [{ id: one.id, attempt: one.attempt }]
})

test('the kinds of runs that are asked for are the first two', () => {
  expect(KINDS.map((kind) => isAsked(run(1, 'passing', kind)))).toEqual(KINDS.map((_, index) => index < 2))
})

test('after every event of 1,000 histories the badge shows the run that the rule says', async () => {
  const wholes = { events: 0, cancelled: 0, none: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 30 }), rules, async (events, judging) => {
      const history = new History()
      for (const one of events) {
        history.happen(one)
        const expected = rule(history, judging)
        expect(await shown(history, judging)).toEqual(said(expected))
        wholes.events++
        if (expected?.status === 'cancelled') wholes.cancelled++
        if (expected === undefined) wholes.none++
      }
    }),
    { numRuns: 1000, seed: 20260131 }
  )
  // The histories are worth the name: there is much of everything.
  expect(wholes.events).toBeGreaterThan(5000)
  expect(wholes.cancelled).toBeGreaterThan(200)
  expect(wholes.none).toBeGreaterThan(500)
})

test('when all is finished it is the newest matching run, whatever happened before, and in whatever order they ended', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 1, maxLength: 30 }),
      fc.array(fc.constantFrom<Status>('cancelled', ...CONCLUSIONS), { minLength: 1, maxLength: 8 }),
      async (events, ends) => {
        const history = new History()
        for (const one of events) history.happen(one)
        history.end(ends)
        const newest = history.runs.filter(isAsked).at(-1)
        expect(await shown(history, { inProgress: 'last', ignore: [] })).toEqual(said(newest))
        expect(await shown(history, { inProgress: 'show', ignore: [] })).toEqual(said(newest))
      }
    ),
    { numRuns: 1000, seed: 20260131 }
  )
})
