import type { Outcome } from './records.ts'
import { MARKUPS, type Markup, snippet } from '../readme/snippets.ts'
import { invalid, suggestion } from '../errors.ts'
import { harmless } from '../process.ts'
import { described } from './describe.ts'
import type { RecordCommand } from './flags.ts'

/** How an outcome is written. */
export interface Manner {
  readonly command: RecordCommand
  readonly json: boolean
  readonly markup: Markup | undefined
  /** Whether the badges are shown by READMEs of their own repository. */
  readonly isHome: boolean
}

export function readMarkup(text: string | undefined): Markup | undefined {
  if (text === undefined) return undefined
  const markup = MARKUPS.find((known) => known === text)
  if (markup !== undefined) return markup
  throw invalid('format', text, `is no format.${suggestion(text, MARKUPS)} Allowed: ${MARKUPS.join(', ')}.`)
}

/** What a terminal shows; it ends with a line end, or is empty. */
export function written(outcome: Outcome, { command, json, markup, isHome }: Manner): string {
  const [row] = outcome.rows
  const isList = command === 'list'
  if (command === 'remove') return ''
  if (json) return `${JSON.stringify(isList ? outcome.rows : row, null, 2)}\n`
  if (markup !== undefined) return `${harmlessLines(pictures(outcome, markup, isHome))}\n`
  return isList
    ? linesOf(table(outcome))
    : linesOf(Object.entries(row ?? {}).map(([key, value]) => [key, textOf(value)]))
}

function pictures({ badges }: Outcome, markup: Markup, isHome: boolean): string {
  const shown = badges.map(({ row, readmeImage }) => ({
    alt: row.name,
    image: isHome ? readmeImage : row.rendered_image_url,
    link: row.rendered_link_url
  }))
  return snippet(markup, shown)
}

const harmlessLines = (text: string): string => text.split('\n').map(harmless).join('\n')

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '-')

/** A line a badge, a heading above them; nothing where there are none. */
export function table({ badges }: Outcome): string[][] {
  if (badges.length === 0) return []
  const lines = badges.map(({ row, definition }) => [
    row.id,
    row.name,
    row.kind,
    described(definition),
    row.rendered_image_url || (row.path ?? '')
  ])
  return [['ID', 'NAME', 'KIND', 'SHOWS', 'WHERE'], ...lines]
}

/** Columns side by side, the last one as long as it is. */
export function linesOf(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map(harmless))
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')
  return clean.map((row) => `${harmless(line(row)).trimEnd()}\n`).join('')
}
