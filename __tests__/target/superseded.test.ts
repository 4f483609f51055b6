import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Commit } from '../../src/target/converge.ts'
import { Supersession } from '../../src/target/superseded.ts'
import type { BadgeFile, Stamp } from '../../src/target/target.ts'
import { UNDISTURBED } from '../fixtures.ts'

const RUN: Stamp = { file: 'ci.yml', number: 11, attempt: 2, branch: 'main' }
const A: BadgeFile = { path: 'a.svg', text: 'A', stamp: RUN }
const B: BadgeFile = { path: 'b.svg', text: 'B', stamp: RUN }
const C: BadgeFile = { path: 'c.svg', text: 'C' }

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

describe("a commit's trailer, for run 11.2 of ci.yml", () => {
  const HEADLINE = 'Publish badges [skip ci]'

  test.each<[situation: string, trailers: string[], superseded: boolean]>([
    ['a newer run', ['ci.yml 12.1'], true],
    ['a newer run by number, not by letters', ['ci.yml 100.1'], true],
    ['a newer attempt', ['ci.yml 11.3'], true],
    ['a newer attempt by number, not by letters', ['ci.yml 11.10'], true],
    ['the same run and attempt', ['ci.yml 11.2'], false],
    ['an older attempt', ['ci.yml 11.1'], false],
    ['an older run', ['ci.yml 10.1'], false],
    ['an older run by number, not by letters', ['ci.yml 9.9'], false],
    ['an older run in a later attempt', ['ci.yml 10.5'], false],
    ['a newer run of another workflow', ['nightly.yml 12.1'], false],
    ['a newer run of a workflow that is named alike', ['my-ci.yml 12.1', 'ci.yml.yml 12.1', 'ci 12.1'], false],
    ['a newer run, and others of other workflows', ['a.yml 1.1', 'ci.yml 12.1', 'nightly.yml 3.1'], true],
    ['several runs, all newer', ['ci.yml 13.1', 'ci.yml 12.1'], true],
    ['several runs, the last of them older: the oldest counts', ['ci.yml 13.1', 'ci.yml 10.1'], false],
    ['several runs, the first of them older: the oldest counts', ['ci.yml 10.1', 'ci.yml 13.1'], false],
    ['several runs, one of them the same: the oldest counts', ['ci.yml 12.1', 'ci.yml 11.2'], false],
    ['none', [], false]
  ])('%s', async (_, ...[trailers, superseded]) => {
    const message = [HEADLINE, '', ...trailers.map((run) => `Badge-Run: ${run}`)].join('\n')
    const found = await supersession().among([A], { 'a.svg': writtenBy(message) })
    expect(found).toEqual(superseded ? [A.path] : [])
  })

  test.each([
    ['in the middle of a line', 'See Badge-Run: ci.yml 12.1'],
    ['with more behind it', 'Badge-Run: ci.yml 12.1 or so'],
    ['without an attempt', 'Badge-Run: ci.yml 12'],
    ['without a workflow', 'Badge-Run: 12.1']
  ])('%s is none', async (_, line) => {
    expect(await supersession().among([A], { 'a.svg': writtenBy(`${HEADLINE}\n\n${line}`) })).toEqual([])
  })

  test("names workflows with blanks in their files' names", async () => {
    const file = { ...A, stamp: { ...RUN, file: 'my ci.yml' } }
    const state = { 'a.svg': writtenBy(`${HEADLINE}\n\nBadge-Run: my ci.yml 12.1`) }
    expect(await supersession().among([file], state)).toEqual([A.path])
  })

  test('of each file is its own', async () => {
    const state = {
      'a.svg': writtenBy(`${HEADLINE}\n\nBadge-Run: ci.yml 12.1`),
      'b.svg': writtenBy(`${HEADLINE}\n\nBadge-Run: ci.yml 10.1`)
    }
    expect(await supersession().among([A, B], state)).toEqual([A.path])
  })

  test('says nothing of a file that speaks for no run', async () => {
    const state = { 'c.svg': writtenBy(`${HEADLINE}\n\nBadge-Run: ci.yml 12.1`) }
    expect(await supersession(() => true).among([C], state)).toEqual([])
    expect(asked).toEqual([])
  })
})

describe('whether a newer run has completed', () => {
  const OTHER = { ...B, stamp: { ...RUN, file: 'nightly.yml' } }

  test('is asked once for each run that files speak for', async () => {
    const one = supersession(({ file }) => file === 'nightly.yml')
    expect(await one.among([A, B, C], {})).toEqual([])
    expect(await one.among([A, OTHER], {})).toEqual([OTHER.path])
    expect(asked).toEqual([RUN, OTHER.stamp])
  })

  test('is not asked where nothing is to be written', async () => {
    expect(await supersession(() => true).among([], {})).toEqual([])
    expect(asked).toEqual([])
  })

  test('is asked again once somebody else has written one of the files', async () => {
    const answers = [false, true]
    const one = supersession(() => answers.shift() ?? false)
    one.haveMoved([A, B], {})
    expect(await one.among([A, B], {})).toEqual([])
    const rivalled = { 'b.svg': { text: 'R' } }
    expect(one.haveMoved([A, B], rivalled)).toBe(true)
    expect(await one.among([A, B], rivalled)).toEqual([A.path, B.path])
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
    const newer = { 'a.svg': writtenBy('x\n\nBadge-Run: ci.yml 12.1') }
    one.haveMoved([A, B], newer)
    expect(await one.among([A], newer)).toEqual([A.path])
    expect(await one.among([A, B], newer)).toEqual([A.path])
    expect(looked).toEqual([[A.path], [B.path]])
    one.haveMoved([A, B], { 'b.svg': { text: 'R' } })
    expect(await one.among([A, B], {})).toEqual([])
    expect(looked).toHaveLength(3)
  })

  test('is an error where it cannot be asked', async () => {
    const error = new Error('no answer')
    const one = new Supersession(store, { ...UNDISTURBED, isSuperseded: () => Promise.reject(error) })
    await expect(one.among([A], {})).rejects.toBe(error)
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
