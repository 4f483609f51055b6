// Writes the tables of docs/colors.md from the palettes: `npm run colors`. __tests__/badge/color.test.ts checks that they are fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import { contrast, difference, VISIONS } from '../__tests__/badge/vision.ts'
import { type Color, type ColorName, LABEL_COLOR, NAMED_COLORS, PALETTE, textColorOn } from '../src/badge/color.ts'
import { STATUSES, type Status } from '../src/status/status.ts'

const PAGE = new URL('../docs/colors.md', import.meta.url)

/** All of them mean that there is nothing to report, so they share a color. */
export const NOTHING_TO_REPORT: readonly Status[] = ['neutral', 'skipped', 'inactive', 'unknown']

/** Statuses that have to be told apart; `unknown` stands for all that mean nothing to report. */
export const TOLD_APART = STATUSES.filter((status) => status === 'unknown' || !NOTHING_TO_REPORT.includes(status))

/** The contrast of the text on a color, rounded down. */
const textContrast = (color: Color): string => (Math.floor(contrast(color, textColorOn(color)) * 100) / 100).toFixed(2)

const textName = (color: Color): string => (textColorOn(color) === '#fff' ? 'white' : 'dark')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function statuses(): string {
  const rows = STATUSES.map((status) => {
    const color = PALETTE[status]
    return [`![${status}](images/status/${status}.svg)`, `\`${color}\``, textName(color), textContrast(color)]
  })
  const label = ['the label', `\`${LABEL_COLOR}\``, textName(LABEL_COLOR), textContrast(LABEL_COLOR)]
  return table(['Status', 'Colour', 'Text', 'Contrast'], [...rows, label])
}

/** The least difference of two statuses, whoever looks. */
export const leastDifference = (one: Status, other: Status): number =>
  Math.min(...VISIONS.map((vision) => difference(PALETTE[one], PALETTE[other], vision)))

function differences(): string {
  const columns = TOLD_APART.slice(0, -1)
  const rows = TOLD_APART.slice(1).map((one, row) => [
    `\`${one}\``,
    ...columns.map((other, column) => (column <= row ? leastDifference(one, other).toFixed(0) : ''))
  ])
  return table(['', ...columns.map((status) => `\`${status}\``)], rows)
}

function names(): string {
  const rows = (Object.keys(NAMED_COLORS.default) as ColorName[]).map((name) => [
    `\`${name}\``,
    ...[NAMED_COLORS.default, NAMED_COLORS.shields].map((colors) => `\`${colors[name]}\``)
  ])
  return table(['Name', '`default`', '`shields`'], rows)
}

/** The page as it should be. */
export function freshPage(): string {
  const blocks = { statuses: statuses(), differences: differences(), names: names() }
  return Object.entries(blocks).reduce((page, [name, block]) => {
    const marked = new RegExp(`(<!-- ${name}:start -->\\n)[^]*?(<!-- ${name}:end -->)`)
    if (!marked.test(page)) throw new Error(`docs/colors.md needs <!-- ${name}:start --> and <!-- ${name}:end -->.`)
    return page.replace(marked, (_, start: string, end: string) => `${start}\n${block}\n\n${end}`)
  }, page())
}

export const page = (): string => readFileSync(PAGE, 'utf8')

if (import.meta.main) writeFileSync(PAGE, freshPage())
