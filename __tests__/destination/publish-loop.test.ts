import { describe, expect, test } from '@jest/globals'
import {
  type BadgeFile,
  blobId,
  type Changes,
  type Commit,
  type OtherChanges,
  type Pace,
  type Publication,
  type PublishRequest,
  type Store,
  type StoreState,
  type WriteOutcome
} from '../../src/destination/destination.ts'
import { storeTarget } from '../../src/destination/publish-loop.ts'
import { requestOf, sourceRunOf } from '../fixtures.ts'

const A: BadgeFile = { path: 'a.svg', text: 'A' }
const B: BadgeFile = { path: 'b.svg', text: 'B' }
const OUTAGE = new Error('the answer was lost')

/** What becomes of one write: what the place says, and what of the files lands there. */
type Turn = (place: Place, files: readonly BadgeFile[], removed: readonly string[]) => WriteOutcome

const lands: Turn = (place, files, removed) => ({ kind: 'written', commitSha: place.commit(files, undefined, removed) })
const isLate: Turn = (place) => {
  place.commit([{ path: 'rival.svg', text: 'R' }])
  return { kind: 'conflict' }
}
const isLost: Turn = () => ({ kind: 'unclear', error: OUTAGE })
const landsUnheard: Turn = (place, files, removed) => {
  place.commit(files, undefined, removed)
  return { kind: 'unclear', error: OUTAGE }
}
const takesOne: Turn = (place, files) => {
  place.commit(files.slice(0, 1))
  return { kind: 'partly', paths: files.slice(0, 1).map(({ path }) => path) }
}
const isLimited: Turn = () => ({ kind: 'limited', until: 4711, why: 'secondary rate limit' })
/** Somebody else writes one of our files first. */
const isBeaten =
  (file: BadgeFile, message?: string): Turn =>
  (place) => {
    place.commit([file], message)
    return { kind: 'conflict' }
  }

interface State extends StoreState {
  readonly standing: ReadonlyMap<string, { readonly text: string; readonly last?: Commit }>
}

const stateOf = (standing: State['standing']): State => ({
  standing,
  blobs: new Map([...standing].map(([path, { text }]) => [path, blobId(text)]))
})

/** A place in memory whose writes go as they are told, and well after that. */
class Place implements Store<State>, Pace {
  readonly log: string[] = []
  readonly #files = new Map<string, { readonly text: string; readonly last?: Commit }>()
  readonly #removals = new Map<string, Commit>()
  readonly #turns: Turn[]
  #commits = 0

  constructor(there: readonly BadgeFile[], ...turns: Turn[]) {
    for (const { path, text } of there) this.#files.set(path, { text })
    this.#turns = turns
  }

  commit(files: readonly BadgeFile[], message = 'Publish badges', removed: readonly string[] = []): string {
    this.#commits += 1
    const last = { oid: `commit ${this.#commits}`, message }
    for (const { path, text } of files) this.#files.set(path, { text, last })
    for (const path of removed) {
      this.#files.delete(path)
      this.#removals.set(path, last)
    }
    return last.oid
  }

  get content(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#files].map(([path, { text }]) => [path, text]))
  }

  read(_: readonly string[], traced: readonly string[]): Promise<State> {
    this.log.push(['read', ...traced].join(' '))
    return Promise.resolve(stateOf(new Map(this.#files)))
  }

  files({ blobs }: State): Promise<ReadonlyMap<string, string>> {
    this.log.push('list')
    return Promise.resolve(blobs)
  }

  texts({ standing }: State, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const there = [...standing].filter(([path]) => paths.includes(path))
    return Promise.resolve(new Map(there.map(([path, { text }]) => [path, text])))
  }

  write({ files, removed }: Changes): Promise<WriteOutcome> {
    this.log.push(['write', ...files.map(({ path }) => path), ...removed.map((path) => `-${path}`)].join(' '))
    return Promise.resolve((this.#turns.shift() ?? lands)(this, files, removed))
  }

  lastCommits(state: State, paths: readonly string[]): Promise<ReadonlyMap<string, Commit>> {
    const known = paths.flatMap((path) => {
      const last = state.standing.get(path)?.last ?? this.#removals.get(path)
      return last === undefined ? [] : [[path, last] as const]
    })
    return Promise.resolve(new Map(known))
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

/** Publishes to a place that sets the pace too. */
const publish = (
  files: readonly BadgeFile[],
  place: Place,
  { pace = place, ...more }: Partial<PublishRequest> & { readonly pace?: Pace | 'dry run' } = {}
): Promise<Publication> => storeTarget(place, pace).publish(requestOf(files, more))

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
  await expect(publish([A, B], place)).resolves.toEqual({
    superseded: [],
    worseStatus: [],
    removed: [],
    ...publication
  })
  expect(place.log).toEqual(log)
  expect(place.content).toMatchObject({ 'a.svg': 'A', 'b.svg': 'B' })
})

test("nobody's files are lost over a conflict", async () => {
  const place = new Place([], isLate, isLate)
  await publish([A], place)
  expect(place.content).toEqual({ 'rival.svg': 'R', 'a.svg': 'A' })
})

test('a rival that wrote the same bytes leaves nothing to write', async () => {
  const place = new Place([], (there, files) => {
    there.commit(files)
    return { kind: 'conflict' }
  })
  await expect(publish([A], place)).resolves.toEqual({ written: [], superseded: [], worseStatus: [], removed: [] })
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
    await expect(publish([A], place)).rejects.toBe(OUTAGE)
    expect(place.log.filter((line) => line.startsWith('write'))).toHaveLength(writes)
  })

  test('and not at all once the pace has given up', async () => {
    const place = new Place([], isLate)
    const gaveUp = new Error('5 minutes are over')
    const pace: Pace = { backOff: () => Promise.reject(gaveUp), waitUntil: () => Promise.reject(gaveUp) }
    await expect(publish([A], place, { pace })).rejects.toBe(gaveUp)
  })
})

test.each<[situation: string, there: BadgeFile[]]>([
  ['nothing is there', []],
  ['all is there', [A, B]]
])('a dry run writes nothing where %s', async (_, there) => {
  const place = new Place(there)
  await expect(publish([A, B], place, { pace: 'dry run' })).resolves.toEqual({
    written: [],
    superseded: [],
    worseStatus: [],
    removed: []
  })
  expect(place.log).toEqual(['read'])
})

const RUN = sourceRunOf({ id: 1100 })
const RUN_A: BadgeFile = { ...A, sourceRun: RUN }
const RUN_B: BadgeFile = { ...B, sourceRun: { ...RUN, workflow: 'nightly.yml' } }
const NEWER = 'Publish badges\n\nBadge-Run: 1200.1'
const OLDER = 'Publish badges\n\nBadge-Run: 1000.1'

/** Answers that log what is asked; one is used from each list, and the last one again and again. */
function answers({
  newer = [[]],
  redrawn = []
}: {
  /** Workflows whose newer run has completed. */
  readonly newer?: readonly (readonly string[])[]
  readonly redrawn?: readonly (readonly BadgeFile[])[]
}): { readonly how: Pick<PublishRequest, 'hasNewerRun' | 'redraw'>; readonly asked: string[] } {
  const asked: string[] = []
  const count = new Map<string, number>()
  const next = <T>(question: string, answers: readonly T[]): T | undefined => {
    asked.push(question)
    const turn = count.get(question) ?? 0
    count.set(question, turn + 1)
    return answers[Math.min(turn, answers.length - 1)]
  }
  const how: Pick<PublishRequest, 'hasNewerRun' | 'redraw'> = {
    hasNewerRun: ({ workflow }) => {
      const file = String(workflow)
      return Promise.resolve(next(file, newer)?.includes(file) === true)
    },
    redraw: () => Promise.resolve(requestOf(next('redraw', redrawn) ?? []).draft)
  }
  return { how, asked }
}

describe('superseded files', () => {
  test('are left alone while the others are written', async () => {
    const place = new Place([{ ...A, text: 'newer' }])
    const { how, asked } = answers({ newer: [['ci.yml']] })
    const files = [RUN_A, RUN_B, { path: 'c.svg', text: 'C' }]
    await expect(publish(files, place, how)).resolves.toEqual({
      written: ['b.svg', 'c.svg'],
      superseded: ['a.svg'],
      worseStatus: [],
      removed: [],
      commitSha: 'commit 1'
    })
    expect(place.content).toEqual({ 'a.svg': 'newer', 'b.svg': 'B', 'c.svg': 'C' })
    expect(asked).toEqual(['ci.yml', 'nightly.yml'])
  })

  test('are left alone by what the trailer of their last commit says', async () => {
    const place = new Place([])
    place.commit([{ ...A, text: 'newer' }], NEWER)
    await expect(publish([RUN_A, B], place)).resolves.toMatchObject({
      written: ['b.svg'],
      superseded: ['a.svg'],
      worseStatus: [],
      removed: []
    })
    expect(place.content).toEqual({ 'a.svg': 'newer', 'b.svg': 'B' })
  })

  test('are not those that an older run has published', async () => {
    const place = new Place([])
    place.commit([{ ...A, text: 'older' }], OLDER)
    await expect(publish([RUN_A], place)).resolves.toMatchObject({
      written: ['a.svg'],
      superseded: [],
      worseStatus: [],
      removed: []
    })
    expect(place.content).toEqual({ 'a.svg': 'A' })
  })

  test.each<[situation: string, pace: 'dry run' | undefined]>([
    ['if all are', undefined],
    ['in a dry run', 'dry run']
  ])('are not written %s, and neither is anything else', async (_, pace) => {
    const place = new Place([{ ...A, text: 'newer' }])
    const { how } = answers({ newer: [['ci.yml', 'nightly.yml']] })
    await expect(publish([RUN_A, RUN_B], place, { ...how, ...(pace === undefined ? {} : { pace }) })).resolves.toEqual({
      written: [],
      superseded: ['a.svg', 'b.svg'],
      worseStatus: [],
      removed: []
    })
    expect(place.log).toEqual(['read a.svg b.svg'])
    expect(place.content).toEqual({ 'a.svg': 'newer' })
  })

  test('are reported by a dry run that would write others', async () => {
    const place = new Place([])
    const { how } = answers({ newer: [['ci.yml']] })
    await expect(publish([RUN_A, B], place, { pace: 'dry run', ...how })).resolves.toEqual({
      written: [],
      superseded: ['a.svg'],
      worseStatus: [],
      removed: []
    })
    expect(place.log).toEqual(['read a.svg'])
  })

  test('do not count where the same bytes stand there already', async () => {
    const { how } = answers({ newer: [['ci.yml']] })
    await expect(publish([RUN_A], new Place([A]), how)).resolves.toEqual({
      written: [],
      superseded: [],
      worseStatus: [],
      removed: []
    })
  })

  test.each<[situation: string, turns: Turn[]]>([
    ["over others' files", [isLate, isLate]],
    ['over lost answers', [isLost, isLost]],
    ['over limits', [isLimited]],
    ['over its own files that come one by one', [takesOne]],
    ['over its own file that landed unheard', [landsUnheard]]
  ])('are looked up once %s', async (_, turns) => {
    const { how, asked } = answers({})
    await expect(publish([RUN_A, RUN_B], new Place([], ...turns), how)).resolves.toMatchObject({
      written: ['a.svg', 'b.svg'],
      superseded: [],
      worseStatus: [],
      removed: []
    })
    expect(asked).toEqual(['ci.yml', 'nightly.yml'])
  })
})

describe('a worse status of the same run', () => {
  const SAME = 'Publish badges\n\nBadge-Run: 1100.1'
  const FILE: BadgeFile = { ...RUN_A, runs: ['1100.1'], worse: () => Promise.resolve(['failing']) }
  const placeWith = (text: string, message = SAME): Place => {
    const place = new Place([])
    place.commit([{ ...A, text }], message)
    return place
  }

  test('is kept while the others are written', async () => {
    const place = placeWith('failing')
    await expect(publish([FILE, B], place)).resolves.toEqual({
      written: ['b.svg'],
      superseded: ['a.svg'],
      worseStatus: ['a.svg'],
      removed: [],
      commitSha: 'commit 2'
    })
    expect(place.content).toEqual({ 'a.svg': 'failing', 'b.svg': 'B' })
  })

  test('is told of among those that a newer run has published', async () => {
    const place = placeWith('failing')
    place.commit([{ ...B, text: 'newer' }], NEWER)
    await expect(publish([RUN_B, FILE], place)).resolves.toMatchObject({
      written: [],
      superseded: ['b.svg', 'a.svg'],
      worseStatus: ['a.svg']
    })
  })

  test('is kept where another job publishes it first', async () => {
    const place = new Place([], isBeaten({ ...A, text: 'failing' }, SAME))
    const { how } = answers({ redrawn: [[FILE]] })
    await expect(publish([FILE], place, how)).resolves.toMatchObject({ written: [], worseStatus: ['a.svg'] })
    expect(place.content).toEqual({ 'a.svg': 'failing' })
  })

  test.each<[situation: string, place: Place]>([
    ['of another attempt', placeWith('failing', 'Publish badges\n\nBadge-Run: 1100.2')],
    ['of a newer run', placeWith('failing', NEWER)]
  ])('%s is superseded, not kept', async (_, place) => {
    await expect(publish([FILE], place)).resolves.toMatchObject({ superseded: ['a.svg'], worseStatus: [] })
  })

  test.each<[situation: string, place: Place]>([
    ['of an older run', placeWith('failing', OLDER)],
    ['that is not final', placeWith('running')],
    ['that is no worse', placeWith('skipped')]
  ])('%s is replaced', async (_, place) => {
    await expect(publish([FILE], place)).resolves.toMatchObject({ written: ['a.svg'], superseded: [], worseStatus: [] })
  })

  test('is not looked for where the same bytes stand there already', async () => {
    const worse = (): Promise<never> => Promise.reject(new Error('drawn'))
    await expect(publish([{ ...FILE, worse }], placeWith('A'))).resolves.toEqual({
      written: [],
      superseded: [],
      worseStatus: [],
      removed: []
    })
  })
})

describe('after somebody else has written one of the files', () => {
  const RIVAL: BadgeFile = { ...B, text: 'rival' }
  const redrawnFiles = [
    { ...RUN_A, text: 'A anew' },
    { ...RUN_B, text: 'B anew' }
  ]

  test('all are drawn again, newer runs are looked up again, and the new bytes are written', async () => {
    const place = new Place([], isBeaten(RIVAL))
    const { how, asked } = answers({ redrawn: [redrawnFiles] })
    await expect(publish([RUN_A, RUN_B], place, how)).resolves.toEqual({
      written: ['a.svg', 'b.svg'],
      superseded: [],
      worseStatus: [],
      removed: [],
      commitSha: 'commit 2'
    })
    expect(place.content).toEqual({ 'a.svg': 'A anew', 'b.svg': 'B anew' })
    expect(asked).toEqual(['ci.yml', 'nightly.yml', 'redraw', 'ci.yml', 'nightly.yml'])
    expect(place.log).toEqual([
      'read a.svg b.svg',
      'write a.svg b.svg',
      'back off 0',
      'read a.svg b.svg',
      'read a.svg b.svg',
      'write a.svg b.svg'
    ])
  })

  test('it may have been a newer run: then the file is left to it', async () => {
    const place = new Place([], isBeaten(RIVAL, 'Publish badges\n\nBadge-Run: 1200.1'))
    const { how } = answers({ redrawn: [redrawnFiles] })
    await expect(publish([RUN_A, RUN_B], place, how)).resolves.toEqual({
      written: ['a.svg'],
      superseded: ['b.svg'],
      worseStatus: [],
      removed: [],
      commitSha: 'commit 2'
    })
    expect(place.content).toEqual({ 'a.svg': 'A anew', 'b.svg': 'rival' })
  })

  test('a newer run may have completed meanwhile', async () => {
    const place = new Place([], isBeaten(RIVAL))
    const { how } = answers({ newer: [[], ['ci.yml', 'nightly.yml']], redrawn: [redrawnFiles] })
    await expect(publish([RUN_A, RUN_B], place, how)).resolves.toEqual({
      written: [],
      superseded: ['a.svg', 'b.svg'],
      worseStatus: [],
      removed: []
    })
    expect(place.content).toEqual({ 'b.svg': 'rival' })
  })

  test('what is drawn again may be what is there already', async () => {
    const place = new Place([A], isBeaten(RIVAL))
    const { how } = answers({ redrawn: [[A, RIVAL]] })
    await expect(publish([A, B], place, how)).resolves.toEqual({
      written: [],
      superseded: [],
      worseStatus: [],
      removed: []
    })
    expect(place.content).toEqual({ 'a.svg': 'A', 'b.svg': 'rival' })
  })

  test('they are drawn again each time', async () => {
    const place = new Place([], isBeaten(RIVAL), isBeaten({ ...B, text: 'another' }), isLate)
    const { how, asked } = answers({ redrawn: [[{ ...B, text: 'first' }], [{ ...B, text: 'second' }]] })
    await expect(publish([B], place, how)).resolves.toMatchObject({ written: ['b.svg'] })
    expect(place.content).toMatchObject({ 'b.svg': 'second' })
    expect(asked).toEqual(['redraw', 'redraw'])
  })

  test('so they are where ours had landed unheard before', async () => {
    const place = new Place([], (there, files) => {
      there.commit(files)
      there.commit([{ ...A, text: 'rival' }])
      return { kind: 'unclear', error: OUTAGE }
    })
    const { how, asked } = answers({ redrawn: [[{ ...A, text: 'A anew' }]] })
    await expect(publish([A], place, how)).resolves.toEqual({
      written: ['a.svg'],
      superseded: [],
      worseStatus: [],
      removed: [],
      commitSha: 'commit 3'
    })
    expect(place.content).toEqual({ 'a.svg': 'A anew' })
    expect(asked).toEqual(['redraw'])
  })

  test('a failure to draw them again is the error', async () => {
    const error = new Error('no answer')
    const how = { redraw: () => Promise.reject(error) }
    await expect(publish([B], new Place([], isBeaten(RIVAL)), how)).rejects.toBe(error)
  })
})

describe('changes of other files', () => {
  /** An index of all badges there, and the removal of what is old. */
  const index: OtherChanges = async (there, own) => {
    const badges = [...new Set([...(await there.files()).keys(), ...own.paths])].filter((path) => path.endsWith('.svg'))
    const left = badges.filter((path) => path !== 'old.svg').sort()
    return { files: [{ path: 'index', text: left.join(' ') }], removed: ['old.svg'] }
  }
  const OLD = { path: 'old.svg', text: 'x' }

  test('are written and removed in the same commit', async () => {
    const place = new Place([OLD])
    await expect(publish([A], place, { otherChanges: index })).resolves.toEqual({
      written: ['a.svg', 'index'],
      superseded: [],
      worseStatus: [],
      removed: ['old.svg'],
      commitSha: 'commit 1'
    })
    expect(place.content).toEqual({ 'a.svg': 'A', index: 'a.svg' })
    expect(place.log).toEqual(['read', 'list', 'write a.svg index -old.svg'])
  })

  test('are written even if all badges are unchanged', async () => {
    const place = new Place([A, OLD])
    await expect(publish([A], place, { otherChanges: index })).resolves.toMatchObject({
      written: ['index'],
      removed: ['old.svg'],
      commitSha: 'commit 1'
    })
  })

  test('are not committed if they change nothing', async () => {
    const place = new Place([A, { path: 'index', text: 'a.svg' }])
    await expect(publish([A], place, { otherChanges: index })).resolves.toEqual({
      written: [],
      superseded: [],
      worseStatus: [],
      removed: []
    })
    expect(place.log).toEqual(['read', 'list'])
  })

  test('are computed again after a conflict', async () => {
    const place = new Place([], isLate)
    await publish([A], place, { otherChanges: index })
    expect(place.content).toEqual({ 'a.svg': 'A', 'rival.svg': 'R', index: 'a.svg rival.svg' })
  })

  test('know which files are superseded', async () => {
    const place = new Place([])
    const told: unknown[] = []
    const otherChanges: OtherChanges = (_, own) => {
      told.push(own)
      return Promise.resolve({ files: [], removed: [] })
    }
    const { how } = answers({ newer: [['ci.yml']] })
    await publish([RUN_A, RUN_B], place, { ...how, otherChanges })
    expect(told).toEqual([{ paths: ['a.svg', 'b.svg'], superseded: ['a.svg'] }])
  })

  test('are computed in a dry run, and not written', async () => {
    const place = new Place([OLD])
    await expect(publish([A], place, { pace: 'dry run', otherChanges: index })).resolves.toEqual({
      written: [],
      superseded: [],
      worseStatus: [],
      removed: []
    })
    expect(place.content).toEqual({ 'old.svg': 'x' })
    const otherChanges: OtherChanges = () => Promise.reject(OUTAGE)
    await expect(publish([A], new Place([]), { pace: 'dry run', otherChanges })).rejects.toBe(OUTAGE)
  })

  test('that cannot be computed are an error, and nothing is written', async () => {
    const place = new Place([])
    await expect(publish([A], place, { otherChanges: () => Promise.reject(OUTAGE) })).rejects.toBe(OUTAGE)
    expect(place.content).toEqual({})
  })

  /** Adds a line, and refuses to add it twice. */
  const once: OtherChanges = async (there) => {
    const text = (await there.texts(['list'])).get('list') ?? ''
    if (text.includes('+')) throw new Error('it is there already')
    return { files: [{ path: 'list', text: `${text}+` }], removed: ['old.svg'] }
  }

  test.each<[situation: string, turns: Turn[], commitSha: string]>([
    ['had landed', [landsUnheard], 'commit 1'],
    ['was lost', [isLost], 'commit 1'],
    ['was lost, and somebody else was faster then', [isLost, isLate], 'commit 2']
  ])('are not made twice if an answer %s', async (_, ...[turns, commitSha]) => {
    const place = new Place([OLD, { path: 'list', text: '.' }], ...turns)
    await expect(publish([], place, { otherChanges: once })).resolves.toEqual({
      written: ['list'],
      superseded: [],
      worseStatus: [],
      removed: ['old.svg'],
      commitSha
    })
    expect(place.content).toMatchObject({ list: '.+' })
  })

  test('are reported with the commit that removed a file, if they only remove', async () => {
    const otherChanges: OtherChanges = () => Promise.resolve({ files: [], removed: ['old.svg'] })
    await expect(publish([], new Place([OLD], landsUnheard), { otherChanges })).resolves.toEqual({
      written: [],
      superseded: [],
      worseStatus: [],
      removed: ['old.svg'],
      commitSha: 'commit 1'
    })
  })
})

describe('a lost answer is remembered', () => {
  test('over a reading that does not show the write yet', async () => {
    const place = new Place([], landsUnheard, () => ({ kind: 'conflict' }))
    const read = place.read.bind(place)
    let stale = 0
    place.read = async (...paths) => (++stale === 2 ? stateOf(new Map()) : read(...paths))
    await expect(publish([A], place)).resolves.toEqual({
      written: ['a.svg'],
      superseded: [],
      worseStatus: [],
      removed: [],
      commitSha: 'commit 1'
    })
  })

  test('and the last of many may have landed: reading tells', async () => {
    const place = new Place([], ...Array<Turn>(7).fill(isLost), landsUnheard)
    await expect(publish([A], place)).resolves.toMatchObject({ written: ['a.svg'], commitSha: 'commit 1' })
  })

  test('but not where somebody newer has written the file since', async () => {
    const place = new Place([], (there, files) => {
      there.commit(files)
      there.commit([{ ...A, text: 'newer' }], NEWER)
      return { kind: 'unclear', error: OUTAGE }
    })
    const { how } = answers({ redrawn: [[RUN_A]] })
    await expect(publish([RUN_A], place, how)).resolves.toEqual({
      written: [],
      superseded: ['a.svg'],
      worseStatus: [],
      removed: []
    })
  })
})

describe('newer runs', () => {
  test('are looked up while the place is read, also if nothing has to be written', async () => {
    const log: string[] = []
    const place = new Place([A])
    const read = place.read.bind(place)
    let lookedUp = (): void => {}
    const isLookedUp = new Promise<void>((resolve) => (lookedUp = resolve))
    place.read = async (...paths) => {
      log.push('read')
      await isLookedUp
      return read(...paths)
    }
    const hasNewerRun = (): Promise<boolean> => {
      log.push('look up')
      lookedUp()
      return Promise.resolve(true)
    }
    await expect(publish([RUN_A], place, { hasNewerRun })).resolves.toMatchObject({ written: [], superseded: [] })
    expect(log).toEqual(['read', 'look up'])
  })

  test('that cannot be looked up are reported', async () => {
    const hasNewerRun = (): Promise<undefined> => Promise.resolve(undefined)
    const unknown = { newerRunsUnknown: true }
    await expect(publish([RUN_A], new Place([]), { hasNewerRun })).resolves.toMatchObject(unknown)
    await expect(publish([RUN_A], new Place([A]), { hasNewerRun })).resolves.not.toMatchObject(unknown)
  })

  test('are an error only where the decision needs them', async () => {
    const hasNewerRun = (): Promise<boolean> => Promise.reject(OUTAGE)
    await expect(publish([RUN_A], new Place([]), { hasNewerRun })).rejects.toBe(OUTAGE)
    await expect(publish([RUN_A], new Place([A]), { hasNewerRun })).resolves.toMatchObject({ written: [] })
  })

  test('are not looked up for a file that was looked up itself', async () => {
    const { how, asked } = answers({})
    await publish([{ ...RUN_A, lookedUp: ['1100.1'] }], new Place([]), how)
    expect(asked).toEqual([])
  })
})

describe('runs that a look-up has missed', () => {
  const FILE: BadgeFile = { ...A, lookedUp: ['1100.1'], runs: ['1100.1'] }

  test('are drawn again, once', async () => {
    const place = new Place([])
    place.commit([{ ...A, text: 'newer' }], NEWER)
    const missed: (readonly string[])[] = []
    const redraw = (runs: readonly string[]): Promise<PublishRequest['draft']> => {
      missed.push(runs)
      return Promise.resolve(requestOf([{ ...FILE, text: 'A anew' }]).draft)
    }
    await expect(publish([FILE], place, { redraw })).resolves.toMatchObject({ written: ['a.svg'] })
    expect(missed).toEqual([['1200.1']])
    expect(place.content).toEqual({ 'a.svg': 'A anew' })
  })
})

test('last commits are read again only after somebody else has written one of the files', async () => {
  const place = new Place([B], isLate, isBeaten({ ...B, text: 'rival' }))
  place.commit([{ ...A, text: 'older' }], OLDER)
  const looked: (readonly string[])[] = []
  const lastCommits = place.lastCommits.bind(place)
  place.lastCommits = (state, paths) => {
    looked.push(paths)
    return lastCommits(state, paths)
  }
  const { how } = answers({ redrawn: [[RUN_A, RUN_B]] })
  await publish([RUN_A, RUN_B], place, how)
  expect(looked).toEqual([['a.svg'], ['a.svg', 'b.svg']])
})

describe('files are drawn again over a conflict', () => {
  const C: BadgeFile = { path: 'c.svg', text: 'C' }
  const FILES = [RUN_A, RUN_B, C]
  const files = (texts: Readonly<Record<string, string>>): BadgeFile[] =>
    Object.entries(texts).map(([path, text]) => ({ path, text }))

  test.each<
    [
      situation: string,
      before: Readonly<Record<string, string>>,
      written: Readonly<Record<string, string>>,
      isRedrawn: boolean
    ]
  >([
    ['not if nothing has changed', { 'a.svg': 'old' }, {}, false],
    ['if one was replaced', { 'a.svg': 'old' }, { 'a.svg': 'R' }, true],
    ['if one was created', {}, { 'b.svg': 'R' }, true],
    ['if one that was equal was replaced', { 'a.svg': 'A' }, { 'a.svg': 'R' }, true],
    ['if one without a source run was replaced', { 'c.svg': 'old' }, { 'c.svg': 'R' }, true],
    ['not if somebody wrote the same bytes', { 'a.svg': 'old' }, { 'a.svg': 'A', 'b.svg': 'B' }, false],
    ['if one was replaced beside the same bytes', { 'b.svg': 'old' }, { 'a.svg': 'A', 'b.svg': 'R' }, true],
    ["not if only others' files were written", {}, { 'rival.svg': 'R' }, false]
  ])('%s', async (_, ...[before, written, isRedrawn]) => {
    const place = new Place(files(before), (there) => {
      there.commit(files(written))
      return { kind: 'conflict' }
    })
    const { how, asked } = answers({ redrawn: [FILES] })
    await publish(FILES, place, how)
    expect(asked.includes('redraw')).toBe(isRedrawn)
    expect(place.content).toMatchObject({ 'a.svg': 'A', 'b.svg': 'B', 'c.svg': 'C' })
  })

  test('if one was removed', async () => {
    const place = new Place(files({ 'b.svg': 'old' }), (there) => {
      there.commit([], undefined, ['b.svg'])
      return { kind: 'conflict' }
    })
    const { how, asked } = answers({ redrawn: [FILES] })
    await publish(FILES, place, how)
    expect(asked).toContain('redraw')
  })
})
