// Drawing, ours against badge-maker 6 and badgen, in one run; see README.md of this folder.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeBadge } from 'badge-maker'
import { badgen } from 'badgen'
import type { Badge, Style } from '../src/badge/badge.ts'
import type { Color } from '../src/badge/color.ts'
import { render } from '../src/render/render.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CLI = process.argv[3] ?? join(ROOT, 'dist/cli.js')
const ROUNDS = Number(process.argv[2] ?? 9)
const DISTINCT = 10_000
const LINES = 20_000
const COLORS = ['#1a7f37', '#cf222e', '#0969da', '#9a6700'] as const satisfies Color[]

interface Words {
  readonly label: string
  readonly message: string
  readonly color: Color
}

const words = (count: number): Words[] =>
  Array.from({ length: count }, (_, at) => ({
    label: `build ${String(at)}`,
    message: at % 3 === 0 ? 'passing' : `${String((at * 7) % 1000)} of ${String(at)} tests`,
    color: COLORS[at % COLORS.length] ?? COLORS[0]
  }))

const TEN_THOUSAND = words(DISTINCT)
const badges = (style: Style, named: readonly Words[]): readonly Badge[] =>
  named.map((each) => ({ ...each, labelColor: '#555555', style, palette: 'shields' }))
const BADGES = badges('flat', TEN_THOUSAND)

/** The same in as many colours: Knuth's multiplicative hash spreads them. */
const COLORFUL: readonly Words[] = TEN_THOUSAND.map((each, at) => ({
  ...each,
  color: `#${((at * 2654435761) >>> 8).toString(16).padStart(6, '0')}`
}))
const COLORFUL_STYLES = ['flat', 'flat-square', 'for-the-badge'] as const

const DRAWERS: Readonly<Record<string, () => void | Promise<void>>> = {
  'badge-maker 6': () => {
    for (const words of TEN_THOUSAND) readAll(makeBadge({ ...words, style: 'flat' }))
  },
  badgen: () => {
    for (const { label, message, color } of TEN_THOUSAND)
      readAll(badgen({ label, status: message, color: color.slice(1) }))
  },
  ours: () => drawAll(BADGES)
}

async function drawAll(all: readonly Badge[]): Promise<void> {
  for (const badge of all) readAll(await render(badge, 'svg'))
}

/** Makes the engine join the parts of the text, which it puts off until somebody reads it. */
const readAll = (svg: string): number => svg.charCodeAt(svg.length >> 1)

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const JSON_LINES = words(LINES).map((each) => `${JSON.stringify(each)}\n`)

/** How many times as fast as badge-maker, in a style and as many colours as badges. */
async function colorful(style: Style): Promise<number> {
  const own = badges(style, COLORFUL)
  const theirs = await timed(() => COLORFUL.forEach((words) => readAll(makeBadge({ ...words, style }))))
  return theirs / (await timed(() => drawAll(own)))
}

/** The whole process, from its start to its last answer. */
async function jsonLines(): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [CLI, 'svg', '--json-lines'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let lines = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++
  })
  child.stdin.end(JSON_LINES.join(''))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0 || lines !== LINES) throw new Error(`exit ${String(code)}, ${String(lines)} lines`)
  return performance.now() - start
}

console.log(`Node ${process.version}, medians of ${String(ROUNDS)} rounds`)
const times = new Map(Object.keys(DRAWERS).map((name) => [name, [] as number[]]))
const whole: number[] = []
const theirs: number[] = []
const inColors = new Map(COLORFUL_STYLES.map((style) => [style, [] as number[]]))
for (let round = -1; round < ROUNDS; round++) {
  const drawn: (readonly [string, number])[] = []
  for (const [name, draw] of Object.entries(DRAWERS)) drawn.push([name, await timed(draw)])
  const their = await timed(() => words(LINES).forEach((each) => readAll(makeBadge({ ...each, style: 'flat' }))))
  const our = await jsonLines()
  const ratios: (readonly [(typeof COLORFUL_STYLES)[number], number])[] = []
  for (const style of COLORFUL_STYLES) ratios.push([style, await colorful(style)])
  if (round < 0) continue
  for (const [style, ratio] of ratios) inColors.get(style)?.push(ratio)
  for (const [name, time] of drawn) times.get(name)?.push(time)
  theirs.push(their)
  whole.push(our)
}
const reference = median(times.get('badge-maker 6') ?? [])
for (const [name, all] of times)
  console.log(
    `${name.padEnd(16)} ${String(DISTINCT)} distinct: ${median(all).toFixed(1)} ms, ${(reference / median(all)).toFixed(1)} x badge-maker`
  )
for (const [style, ratios] of inColors)
  console.log(`ours, ${String(DISTINCT)} colours, ${style}: ${median(ratios).toFixed(1)} x badge-maker`)
console.log(
  `svg --json-lines ${String(LINES)} lines, whole process: ${median(whole).toFixed(0)} ms; badge-maker in process ` +
    `${median(theirs).toFixed(0)} ms: ${(median(theirs) / median(whole)).toFixed(1)} x`
)
