import { describe, expect, test } from '@jest/globals'
import { converge, type Store } from '../../src/target/converge.ts'
import type { BadgeFile, Pace, WriteOutcome } from '../../src/target/target.ts'

const A: BadgeFile = { path: 'a.svg', text: 'A' }
const B: BadgeFile = { path: 'b.svg', text: 'B' }
const OUTAGE = new Error('the answer was lost')

/** What becomes of one write: what the place says, and what of the files lands there. */
type Turn = (place: Place, files: readonly BadgeFile[]) => WriteOutcome

const lands: Turn = (place, files) => ({ kind: 'written', commitSha: place.commit(files) })
const isLate: Turn = (place) => {
  place.commit([{ path: 'rival.svg', text: 'R' }])
  return { kind: 'conflict' }
}
const isLost: Turn = () => ({ kind: 'unclear', error: OUTAGE })
const landsUnheard: Turn = (place, files) => {
  place.commit(files)
  return { kind: 'unclear', error: OUTAGE }
}
const takesOne: Turn = (place, files) => {
  place.commit(files.slice(0, 1))
  return { kind: 'partly', paths: files.slice(0, 1).map(({ path }) => path) }
}
const isLimited: Turn = () => ({ kind: 'limited', until: 4711, why: 'secondary rate limit' })

/** A place in memory whose writes go as they are told, and well after that. */
class Place implements Store<ReadonlyMap<string, string>>, Pace {
  readonly files = new Map<string, string>()
  readonly log: string[] = []
  readonly #lastCommits = new Map<string, string>()
  readonly #turns: Turn[]
  #commits = 0

  constructor(there: readonly BadgeFile[], ...turns: Turn[]) {
    for (const { path, text } of there) this.files.set(path, text)
    this.#turns = turns
  }

  commit(files: readonly BadgeFile[]): string {
    this.#commits += 1
    for (const { path, text } of files) {
      this.files.set(path, text)
      this.#lastCommits.set(path, `commit ${this.#commits}`)
    }
    return `commit ${this.#commits}`
  }

  read(sent: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.log.push(['read', ...sent].join(' '))
    return Promise.resolve(new Map(this.files))
  }

  holds(state: ReadonlyMap<string, string>, { path, text }: BadgeFile): boolean {
    return state.get(path) === text
  }

  write(files: readonly BadgeFile[]): Promise<WriteOutcome> {
    this.log.push(['write', ...files.map(({ path }) => path)].join(' '))
    return Promise.resolve((this.#turns.shift() ?? lands)(this, files))
  }

  commitOf(_: ReadonlyMap<string, string>, path: string): string | undefined {
    return this.#lastCommits.get(path)
  }

  backOff(attempt: number): Promise<void> {
    this.log.push(`back off ${attempt}`)
    return Promise.resolve()
  }

  waitUntil(time: number, why: string): Promise<void> {
    this.log.push(`wait until ${time}: ${why}`)
    return Promise.resolve()
  }
}

test.each<[situation: string, place: Place, publication: object, log: string[]]>([
  ['written', new Place([]), { written: ['a.svg', 'b.svg'], commitSha: 'commit 1' }, ['read', 'write a.svg b.svg']],
  ['unchanged: no commit', new Place([A, B]), { written: [] }, ['read']],
  [
    'only what differs',
    new Place([A, { ...B, text: 'old' }]),
    { written: ['b.svg'], commitSha: 'commit 1' },
    ['read', 'write b.svg']
  ],
  [
    'a conflict, then written',
    new Place([A], isLate),
    { written: ['b.svg'], commitSha: 'commit 2' },
    ['read', 'write b.svg', 'back off 0', 'read', 'write b.svg']
  ],
  [
    'two conflicts back off longer',
    new Place([A], isLate, isLate),
    { written: ['b.svg'], commitSha: 'commit 3' },
    ['read', 'write b.svg', 'back off 0', 'read', 'write b.svg', 'back off 1', 'read', 'write b.svg']
  ],
  [
    'unclear, but it had landed: written, with the commit',
    new Place([A], landsUnheard),
    { written: ['b.svg'], commitSha: 'commit 1' },
    ['read', 'write b.svg', 'back off 0', 'read b.svg']
  ],
  [
    'unclear, and it was lost: written once more',
    new Place([A], isLost),
    { written: ['b.svg'], commitSha: 'commit 1' },
    ['read', 'write b.svg', 'back off 0', 'read b.svg', 'write b.svg']
  ],
  [
    'partly: the others follow',
    new Place([], takesOne),
    { written: ['a.svg', 'b.svg'], commitSha: 'commit 2' },
    ['read', 'write a.svg b.svg', 'read a.svg', 'write b.svg']
  ],
  [
    'limited: waits as long as it is told',
    new Place([A], isLimited),
    { written: ['b.svg'], commitSha: 'commit 1' },
    ['read', 'write b.svg', 'wait until 4711: secondary rate limit', 'read', 'write b.svg']
  ],
  [
    'seven unclear in a row, then written',
    new Place([A], ...Array<Turn>(7).fill(isLost)),
    { written: ['b.svg'], commitSha: 'commit 1' },
    [
      'read',
      ...[0, 1, 2, 3, 4, 5, 6].flatMap((turn) => ['write b.svg', `back off ${turn}`, 'read b.svg']),
      'write b.svg'
    ]
  ]
])('%s', async (_, ...[place, publication, log]) => {
  await expect(converge([A, B], place, place)).resolves.toEqual(publication)
  expect(place.log).toEqual(log)
  expect([place.files.get('a.svg'), place.files.get('b.svg')]).toEqual(['A', 'B'])
})

test("nobody's files are lost over a conflict", async () => {
  const place = new Place([], isLate, isLate)
  await converge([A], place, place)
  expect([...place.files]).toEqual([
    ['rival.svg', 'R'],
    ['a.svg', 'A']
  ])
})

test('a rival that wrote the same bytes leaves nothing to write', async () => {
  const place = new Place([], (there, files) => {
    there.commit(files)
    return { kind: 'conflict' }
  })
  await expect(converge([A], place, place)).resolves.toEqual({ written: [] })
})

test('what landed unheard and was overwritten since is written again', async () => {
  const place = new Place([], (there) => {
    there.commit([{ ...A, text: 'newer' }])
    return { kind: 'unclear', error: OUTAGE }
  })
  await expect(converge([A], place, place)).resolves.toEqual({ written: ['a.svg'], commitSha: 'commit 2' })
  expect(place.files.get('a.svg')).toBe('A')
})

describe('an unclear answer is not followed up for ever', () => {
  test.each<[situation: string, turns: Turn[], writes: number]>([
    ['eight in a row are the error', Array<Turn>(8).fill(isLost), 8],
    ['fewer where the answer says so', Array<Turn>(8).fill(() => ({ kind: 'unclear', error: OUTAGE, tries: 2 })), 2],
    [
      'a clear answer in between begins the count anew',
      [...Array<Turn>(7).fill(isLost), isLate, ...Array<Turn>(8).fill(isLost)],
      16
    ]
  ])('%s', async (_, ...[turns, writes]) => {
    const place = new Place([], ...turns)
    await expect(converge([A], place, place)).rejects.toBe(OUTAGE)
    expect(place.log.filter((line) => line.startsWith('write'))).toHaveLength(writes)
  })

  test('and not at all once the pace has given up', async () => {
    const place = new Place([], isLate)
    const gaveUp = new Error('5 minutes are over')
    const pace: Pace = { backOff: () => Promise.reject(gaveUp), waitUntil: () => Promise.reject(gaveUp) }
    await expect(converge([A], place, pace)).rejects.toBe(gaveUp)
  })
})

test.each<[situation: string, there: BadgeFile[]]>([
  ['nothing is there', []],
  ['all is there', [A, B]]
])('a dry run writes nothing where %s', async (_, there) => {
  const place = new Place(there)
  await expect(converge([A, B], place, 'dry run')).resolves.toEqual({ written: [] })
  expect(place.log).toEqual(['read'])
})
