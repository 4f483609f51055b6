import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MEASURES } from '../../src/badge/definition.ts'
import { type Totals, UnreadableReport } from '../../src/reports/report.ts'
import { totalsOf } from '../../src/reports/reports.ts'
import { isNightly } from '../counts.ts'
import { numbersFrom } from '../random.ts'
import { FIXTURES } from './fixtures.ts'

/** Reports cut short and reports changed, for each reader. */
const NIGHTLY_RUNS = 100_000

/** What tells readers apart well enough to count their files: a root element, a first key or a first word. */
function readerOf(file: string): string {
  const text = readFileSync(join(import.meta.dirname, 'files', file), 'utf8').replaceAll('\0', '')
  const [, root] = /<([a-zA-Z-]+)/.exec(text) ?? []
  if (/\.(?:xml|trx)$/.test(file)) return root ?? ''
  return /^\{\s*"([^"/]*)/.exec(text)?.[1] ?? /^.\w*/.exec(text)?.[0] ?? ''
}

const READERS = FIXTURES.map(({ file }) => readerOf(file))

/** How many of them for one file. */
function runsOf(file: string): number {
  const reader = readerOf(file)
  return isNightly ? Math.ceil(NIGHTLY_RUNS / READERS.filter((other) => other === reader).length) : 25
}

/** In milliseconds: the slowest that a report of a few kilobytes may be. */
const LONGEST = 1000

const SEED = Number(process.env['SEED'] ?? 16)

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

/** What is read of bytes; undefined: they are refused. Anything else thrown is a crash. */
async function outcomeOf(bytes: Buffer, random: () => number): Promise<Totals | undefined> {
  const size = random() < 0.8 ? bytes.length + 1 : 1 + Math.floor(random() * 40)
  const measure = MEASURES[Math.floor(random() * MEASURES.length)] ?? 'lines'
  const start = performance.now()
  try {
    return await totalsOf(inPieces(bytes, size), measure)
  } catch (error) {
    if (!(error instanceof UnreadableReport)) throw error
    return undefined
  } finally {
    expect(performance.now() - start).toBeLessThan(LONGEST)
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/** Whether all numbers of a report can be. */
function isPossible(totals: Totals): boolean {
  switch (totals.kind) {
    case 'tests':
      return isCount(totals.passed) && isCount(totals.failed) && isCount(totals.skipped)
    case 'percentage':
      return Object.values(totals.percentages).every((percentage) => percentage >= 0 && percentage <= 100)
    case 'coverage':
      return Object.values(totals.counts).every(
        ({ covered, total }) => isCount(covered) && isCount(total) && covered <= total
      )
  }
}

function changed(bytes: Buffer, random: () => number): Buffer {
  const copy = Buffer.from(bytes)
  const place = (): number => Math.floor(random() * copy.length)
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
    const [one, other] = [place(), place()]
    if (random() < 0.5) copy[one] = (copy[one] ?? 0) ^ (1 << Math.floor(random() * 8))
    else if (random() < 0.5) [copy[one], copy[other]] = [copy[other] ?? 0, copy[one] ?? 0]
    else {
      const length = Math.min(copy.length - Math.max(one, other), Math.floor(random() * 100))
      const piece = Buffer.from(copy.subarray(one, one + length))
      copy.copyWithin(one, other, other + length)
      piece.copy(copy, other)
    }
  }
  return copy
}

/** Up to where a report cut short is refused: the end of what its format needs. */
function endOf(file: string, text: string): number {
  if (/\.(?:xml|trx)$/.test(file)) return text.lastIndexOf('>') + 1
  if (file.endsWith('.json') && !file.startsWith('go-test')) return text.trimEnd().length
  return 0
}

test.each(FIXTURES)(
  `$file, cut short and changed (seed ${String(SEED)})`,
  async ({ file }) => {
    const bytes = readFileSync(join(import.meta.dirname, 'files', file))
    const random = numbersFrom(SEED + FIXTURES.findIndex((fixture) => fixture.file === file))
    const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe
    const end = isUtf16 ? bytes.length - 4 : Buffer.byteLength(bytes.toString().slice(0, endOf(file, bytes.toString())))
    for (let runs = runsOf(file); runs > 0; runs--) {
      const length = Math.floor(random() * bytes.length)
      const cut = await outcomeOf(bytes.subarray(0, length), random)
      if (length < end) expect(cut).toBeUndefined()
      if (cut !== undefined) expect(isPossible(cut)).toBe(true)
      const totals = await outcomeOf(changed(bytes, random), random)
      if (totals !== undefined) expect(isPossible(totals)).toBe(true)
    }
  },
  3_600_000
)

/** No number is shown of nothing. */
const isNothing = (totals: Totals): boolean =>
  totals.kind === 'tests'
    ? totals.passed + totals.failed + totals.skipped === 0
    : totals.kind === 'coverage' && totals.counts.lines?.total === 0

/** After what a report of lines that is cut short cannot be told from a whole one. */
const ENDS: readonly (readonly [file: RegExp, end: RegExp])[] = [
  [/\.info$/, /end_of_record\n?$/],
  [/\.out$/, /\n$|mode: \w+$| \d+ \d+$/],
  [/\.csv$/, /\n$/],
  [
    /^go-test.*\.json$/,
    /\]\n?$|"Action":"(?:pass|fail|skip)","Package":"[^"]*","Elapsed":[\d.]+(?:,"FailedBuild":"[^"]*")?\}\n?$/
  ],
  [/\.tap$/, /(?!)/]
]

const LINES = FIXTURES.flatMap(({ file }) => {
  const end = ENDS.find(([files]) => files.test(file))?.[1]
  return end === undefined ? [] : [[file, end] as const]
})

test.each(LINES)('%s cut anywhere else has no other number', async (file, end) => {
  const bytes = readFileSync(join(import.meta.dirname, 'files', file))
  const random = (): number => 0
  const whole = await outcomeOf(bytes, random)
  expect(whole).toBeDefined()
  for (let length = 1; length < bytes.length; length++) {
    const start = bytes.subarray(0, length)
    if (end.test(start.toString())) continue
    const cut = await outcomeOf(start, random)
    if (cut !== undefined && !isNothing(cut)) expect([length, cut]).toEqual([length, whole])
  }
})
