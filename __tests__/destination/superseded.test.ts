import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Commit } from '../../src/destination/converge.ts'
import { Supersession } from '../../src/destination/superseded.ts'
import type { BadgeFile, Stamp } from '../../src/destination/destination.ts'
import { stampOf, UNDISTURBED } from '../fixtures.ts'

const RUN = stampOf({ id: 1100, attempt: 2 })
const A: BadgeFile = { path: 'a.svg', text: 'A', stamp: RUN, runs: ['1100.2'] }
const B: BadgeFile = { path: 'b.svg', text: 'B', stamp: RUN }
const C: BadgeFile = { path: 'c.svg', text: 'C' }

/** That all files are to be written. */
const NONE = { superseded: [], keptWorse: [] }
const superseded = (...files: readonly BadgeFile[]): object => ({ ...NONE, superseded: files.map(({ path }) => path) })

/** What stands at a path, and the commit that wrote it. */
interface There {
  readonly text: string
  readonly last?: Commit
}
type State = Readonly<Record<string, There>>

const store = {
  holds: (state: State, { path, text }: BadgeFile): boolean => state[path]?.text === text,
  mark: (state: State, path: string): string | undefined => state[path]?.text,
  lastCommits: (state: State, paths: readonly string[]): Promise<ReadonlyMap<string, Commit>> => {
    const known = paths.map((path) => [path, state[path]?.last] as const)
    return Promise.resolve(new Map(known.flatMap(([path, last]) => (last === undefined ? [] : [[path, last]]))))
  }
}
const writtenBy = (message: string): There => ({ text: 'old', last: { oid: 'c1', message } })

/** The stamps that were asked about. */
let asked: Stamp[]
beforeEach(() => {
  asked = []
})

const supersession = (isSuperseded: (stamp: Stamp) => boolean = () => false): Supersession<State> =>
  new Supersession(store, {
    ...UNDISTURBED,
    isSuperseded: (stamp) => {
      asked.push(stamp)
      return Promise.resolve(isSuperseded(stamp))
    }
  })

const HEADLINE = 'Publish badges [skip ci]'
const saying = (...lines: readonly string[]): There => writtenBy([HEADLINE, '', ...lines].join('\n'))

describe("a commit's trailer, for run 1100.2", () => {
  test.each<[situation: string, trailers: string[], isSuperseded: boolean]>([
    ['a newer run', ['1200.1'], true],
    ['a newer run by number, not by letters', ['10000.1'], true],
    ['a newer attempt', ['1100.3'], true],
    ['a newer attempt by number, not by letters', ['1100.10'], true],
    ['the same run and attempt', ['1100.2'], false],
    ['an older attempt', ['1100.1'], false],
    ['an older run', ['1000.1'], false],
    ['an older run by number, not by letters', ['999.9'], false],
    ['an older run in a later attempt', ['1000.5'], false],
    ['several runs, all newer', ['1300.1', '1200.1'], true],
    ['several runs, the last of them older: the oldest counts', ['1300.1', '1000.1'], false],
    ['several runs, the first of them older: the oldest counts', ['1000.1', '1300.1'], false],
    ['several runs, one of them the same: the oldest counts', ['1200.1', '1100.2'], false],
    ['a newer run in the old form', ['ci.yml 12.1'], false],
    ['a newer run in the old form beside an older one', ['ci.yml 12.1', '1000.1'], false],
    ['a newer run in the old form beside one in the new form', ['ci.yml 9.1', '1200.1'], true],
    ['one that is garbled', ['1.1.1', 'x 1200.1', '1200', '1200.1 or so'], false],
    ['none', [], false]
  ])('%s', async (_, ...[trailers, isSuperseded]) => {
    const state = { 'a.svg': saying(...trailers.map((run) => `Badge-Run: ${run}`)) }
    expect(await supersession().among([A], state)).toEqual(isSuperseded ? superseded(A) : NONE)
  })

  test('of each file is its own', async () => {
    const state = { 'a.svg': saying('Badge-Run: 1200.1'), 'b.svg': saying('Badge-Run: 1000.1') }
    expect(await supersession().among([A, B], state)).toEqual(superseded(A))
  })

  test('says nothing of a file that speaks for no run', async () => {
    const state = { 'c.svg': saying('Badge-Run: 1200.1') }
    expect(await supersession(() => true).among([C], state)).toEqual(NONE)
    expect(asked).toEqual([])
  })
})

describe('a commit that shows runs of two workflows', () => {
  // One run of `ci.yml`, and a newer one of `lint.yml`.
  const both = saying(
    'Badge-Run: 1000.1',
    'Badge-Run: 1200.1',
    'Badge-Files: 1000.1 || a.svg',
    'Badge-Files: 1200.1 || b.svg'
  )

  test('holds an older run of one back by what it says of that file', async () => {
    expect(await supersession().among([B], { 'a.svg': both, 'b.svg': both })).toEqual(superseded(B))
  })

  test('does not hold the other back', async () => {
    expect(await supersession().among([A], { 'a.svg': both, 'b.svg': both })).toEqual(NONE)
  })

  test('says nothing of a file that it does not name', async () => {
    const file = { ...A, path: 'd.svg' }
    expect(await supersession().among([file], { 'd.svg': both })).toEqual(NONE)
  })
})

describe('whether a newer run has completed', () => {
  const OTHER = { ...B, stamp: { ...RUN, workflow: 'nightly.yml' } }

  test('is asked once for each run that files speak for', async () => {
    const one = supersession(({ workflow }) => workflow === 'nightly.yml')
    expect(await one.among([A, B, C], {})).toEqual(NONE)
    expect(await one.among([A, OTHER], {})).toEqual(superseded(OTHER))
    expect(asked).toEqual([RUN, OTHER.stamp])
  })

  test('is asked apart for a file that says that the run was cancelled', async () => {
    const cancelled = { ...B, stamp: { ...RUN, cancelled: true } }
    expect(await supersession((stamp) => stamp.cancelled).among([A, cancelled], {})).toEqual(superseded(B))
    expect(asked).toEqual([RUN, cancelled.stamp])
  })

  test('is not asked where nothing is to be written', async () => {
    expect(await supersession(() => true).among([], {})).toEqual(NONE)
    expect(asked).toEqual([])
  })

  test('is asked again once somebody else has written one of the files', async () => {
    const answers = [false, true]
    const one = supersession(() => answers.shift() ?? false)
    one.haveMoved([A, B], {})
    expect(await one.among([A, B], {})).toEqual(NONE)
    const rivalled = { 'b.svg': { text: 'R' } }
    expect(one.haveMoved([A, B], rivalled)).toBe(true)
    expect(await one.among([A, B], rivalled)).toEqual(superseded(A, B))
    expect(asked).toEqual([RUN, RUN])
  })

  test('is not asked again as long as nobody has', async () => {
    const one = supersession()
    for (const state of [{}, {}, { 'a.svg': { text: 'A' } }, { 'a.svg': { text: 'A' }, 'rival.svg': { text: 'R' } }]) {
      expect(one.haveMoved([A, B], state)).toBe(false)
      await one.among([A, B], state)
    }
    expect(asked).toEqual([RUN])
  })

  test("nor are the files' last commits looked at again", async () => {
    const looked: (readonly string[])[] = []
    const one = new Supersession<State>(
      {
        ...store,
        lastCommits: (state, paths) => {
          looked.push(paths)
          return store.lastCommits(state, paths)
        }
      },
      UNDISTURBED
    )
    const newer = { 'a.svg': saying('Badge-Run: 1200.1') }
    one.haveMoved([A, B], newer)
    expect(await one.among([A], newer)).toEqual(superseded(A))
    expect(await one.among([A, B], newer)).toEqual(superseded(A))
    expect(looked).toEqual([[A.path], [B.path]])
    one.haveMoved([A, B], { 'b.svg': { text: 'R' } })
    expect(await one.among([A, B], {})).toEqual(NONE)
    expect(looked).toHaveLength(3)
  })

  test('is an error where it cannot be asked', async () => {
    const error = new Error('no answer')
    const one = new Supersession(store, { ...UNDISTURBED, isSuperseded: () => Promise.reject(error) })
    await expect(one.among([A], {})).rejects.toBe(error)
  })
})

describe('a file that is looked up', () => {
  const LOOKED_UP: BadgeFile = { ...A, lookedUp: ['1100.2', '1050.1'] }
  const LINES = ['Badge-Run: 1100.2', 'Badge-Run: 1050.1']

  test('shows the newest run, and nobody is asked for newer ones again', async () => {
    const state = { 'a.svg': saying('Badge-Run: 1200.1') }
    expect(await supersession(() => true).among([LOOKED_UP], state)).toEqual(NONE)
    expect(asked).toEqual([])
  })

  test('leaves a worse status of the same runs', async () => {
    const state = { 'a.svg': { ...saying(...LINES), text: 'failing' } }
    const file = { ...LOOKED_UP, runs: ['1050.1', '1100.2'], worse: () => Promise.resolve(['failing']) }
    expect(await supersession().among([file], state)).toEqual({ superseded: [A.path], keptWorse: [A.path] })
  })

  test.each<[missed: string[], trailers: string[]]>([
    [[], ['1100.2', '1050.1']],
    [[], ['1100.1', '900.1']],
    [['1100.3'], ['1100.3', '1050.1']],
    [['1200.1'], ['1200.1', '1050.1']],
    [['1060.1'], ['1060.1']]
  ])('has missed %j of %j, and is told once', async (missed, trailers) => {
    const state = { 'a.svg': saying(...trailers.map((run) => `Badge-Run: ${run}`)) }
    const one = supersession()
    expect(await one.missed([LOOKED_UP, B, C], state)).toEqual(missed)
    expect(await one.missed([LOOKED_UP, B, C], state)).toEqual([])
  })

  test('has missed whatever is published, where it found nothing', async () => {
    const state = { 'a.svg': saying('Badge-Run: 7.1') }
    expect(await supersession().missed([{ ...LOOKED_UP, lookedUp: ['1100.2', '0.0'] }], state)).toEqual(['7.1'])
  })
})

describe('a worse status of the same run and attempt', () => {
  /** How often the worse pictures were drawn. */
  let drawings: number
  beforeEach(() => {
    drawings = 0
  })
  const worse = (): Promise<string[]> => {
    drawings += 1
    return Promise.resolve(['failing', 'timed out'])
  }
  const standing = (text: string, ...lines: readonly string[]): State => ({ 'a.svg': { ...saying(...lines), text } })

  test.each<[situation: string, state: State, kept: boolean]>([
    ['is kept', standing('failing', 'Badge-Run: 1100.2'), true],
    ['is kept, whichever it is', standing('timed out', 'Badge-Run: 1100.2'), true],
    [
      'is kept where the commit says so of the file',
      standing('failing', 'Badge-Run: 1100.2', 'Badge-Run: 900.1', 'Badge-Files: 1100.2 || a.svg'),
      true
    ],
    ['is none where the file shows a better one, or one that is not final', standing('ok', 'Badge-Run: 1100.2'), false],
    ['of an older attempt is replaced', standing('failing', 'Badge-Run: 1100.1'), false],
    ['of an older run is replaced', standing('failing', 'Badge-Run: 1000.2'), false],
    [
      'of a sum is replaced: another run may have made it so',
      standing('failing', 'Badge-Run: 1100.2', 'Badge-Run: 900.1', 'Badge-Files: 1100.2 | 900.1 || a.svg'),
      false
    ],
    ['of nobody knows which run is replaced', standing('failing'), false],
    ['of a run in the old form is replaced', standing('failing', 'Badge-Run: ci.yml 11.2'), false]
  ])('%s', async (_, state, kept) => {
    const found = await supersession().among([{ ...A, worse }], state)
    expect(found).toEqual(kept ? { superseded: [A.path], keptWorse: [A.path] } : NONE)
  })

  test('is not looked for where the file shows another run', async () => {
    for (const run of ['1000.1', '1100.1', '1200.1'])
      await supersession().among([{ ...A, worse }], standing('failing', `Badge-Run: ${run}`))
    expect(drawings).toBe(0)
  })

  test('of a newer run is kept as superseded', async () => {
    const state = standing('failing', 'Badge-Run: 1200.1')
    expect(await supersession().among([{ ...A, worse }], state)).toEqual(superseded(A))
  })

  test('is kept of its own file only, and no newer run is asked for', async () => {
    const state = { ...standing('failing', 'Badge-Run: 1100.2'), 'b.svg': saying('Badge-Run: 1100.2') }
    const one = supersession()
    expect(await one.among([{ ...A, worse }], state)).toEqual({ superseded: [A.path], keptWorse: [A.path] })
    expect(asked).toEqual([])
    const found = await one.among(
      [
        { ...A, worse },
        { ...B, worse }
      ],
      state
    )
    expect(found).toEqual({ superseded: [A.path], keptWorse: [A.path] })
    expect(asked).toEqual([RUN])
  })

  test('is seen once another job has published it', async () => {
    const one = supersession()
    const file = { ...A, worse }
    one.haveMoved([file], {})
    expect(await one.among([file], {})).toEqual(NONE)
    const state = standing('failing', 'Badge-Run: 1100.2')
    expect(one.haveMoved([file], state)).toBe(true)
    expect(await one.among([file], state)).toEqual({ superseded: [A.path], keptWorse: [A.path] })
  })
})

describe('somebody else has written one of the files', () => {
  const there = (texts: Readonly<Record<string, string>>): State =>
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, { text }]))

  test.each<
    [situation: string, before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>, moved: boolean]
  >([
    ['nothing has changed', { 'a.svg': 'old' }, { 'a.svg': 'old' }, false],
    ['a file is another', { 'a.svg': 'old' }, { 'a.svg': 'R' }, true],
    ['a file has come', {}, { 'b.svg': 'R' }, true],
    ['a file is gone', { 'b.svg': 'B' }, {}, true],
    ['one of ours was replaced', { 'a.svg': 'A' }, { 'a.svg': 'R' }, true],
    ['a file that speaks for no run is another', { 'c.svg': 'old' }, { 'c.svg': 'R' }, true],
    ['all of ours has landed', { 'a.svg': 'old' }, { 'a.svg': 'A', 'b.svg': 'B', 'c.svg': 'C' }, false],
    ['a part of ours has landed', { 'b.svg': 'old' }, { 'a.svg': 'A', 'b.svg': 'old' }, false],
    [
      'a part of ours has landed, and another file is replaced',
      { 'b.svg': 'old' },
      { 'a.svg': 'A', 'b.svg': 'R' },
      true
    ],
    ["only others' files are others", {}, { 'rival.svg': 'R' }, false]
  ])('%s', (_, ...[before, now, moved]) => {
    const one = supersession()
    expect(one.haveMoved([A, B, C], there(before))).toBe(false)
    expect(one.haveMoved([A, B, C], there(now))).toBe(moved)
    expect(one.haveMoved([A, B, C], there(now))).toBe(false)
  })

  test('cannot be told of a file that was not read before', () => {
    const one = supersession()
    one.haveMoved([A], {})
    expect(one.haveMoved([A, B], there({ 'b.svg': 'R' }))).toBe(false)
  })
})
