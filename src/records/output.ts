import { parseChoice } from '../inputs/parse.ts'
import type { ManifestBadge } from '../manifest/manifest.ts'
import { MARKUPS, type Markup, plain, snippet } from '../readme/snippets.ts'
import { harmless } from '../process.ts'
import type { Changed, Outcome } from './records.ts'
import type { RecordCommand, Request } from './request.ts'

/** How to write an outcome. */
export interface OutputOptions {
  readonly command: RecordCommand
  readonly json: boolean
  readonly markup: Markup | undefined
  /** Whether the snippets are for READMEs of the badges' own repository. */
  readonly isOwnRepository: boolean
}

export function readMarkup(text: string | undefined): Markup | undefined {
  return text === undefined ? undefined : parseChoice('format', text, MARKUPS)
}

/** The text for a terminal; it ends with a line end, or is empty. */
export function formatted(outcome: Outcome, { command, json, markup, isOwnRepository }: OutputOptions): string {
  const [row] = outcome.rows
  const isList = command === 'list'
  if (json) return `${JSON.stringify(isList ? outcome.rows : row, null, 2)}\n`
  if (outcome.change !== undefined) return changeLines(outcome.change, outcome.commitSha)
  if (markup !== undefined) return `${harmlessLines(pictures(outcome, markup, isOwnRepository))}\n`
  return isList
    ? columns(table(outcome))
    : columns(Object.entries(row ?? {}).map(([key, value]) => [key, cellOf(value)]))
}

const DONE = { add: ['Added', 'to'], edit: ['Changed', 'in'], remove: ['Removed', 'from'] } as const

/** What was done, in one line; for an edit also each key that changed. */
function changeLines({ command, id, source, keys }: Changed, commitSha: string | undefined): string {
  if (command === 'edit' && keys.length === 0) return `Nothing changed: ${id} already has these values.\n`
  const [done, where] = DONE[command]
  const commit = commitSha === undefined ? '' : ` (commit ${commitSha.slice(0, 10)})`
  const lines =
    command === 'edit' ? keys.map(({ key, before, after }) => `  ${key}: ${orNone(before)} → ${orNone(after)}`) : []
  return harmlessLines(
    [`${done} ${id} ${where} ${source}${commit}${lines.length > 0 ? ':' : '.'}`, ...lines, ''].join('\n')
  )
}

const orNone = (value = '(not set)'): string => value.replace(/\s+/g, ' ')

function pictures({ badges }: Outcome, markup: Markup, isOwnRepository: boolean): string {
  const shown = badges.map(({ row, readmeImage }) => ({
    alt: row.name,
    image: isOwnRepository ? readmeImage : row.rendered_image_url,
    link: row.rendered_link_url
  }))
  return snippet(markup, shown)
}

const harmlessLines = (text: string): string => text.split('\n').map(harmless).join('\n')

const cellOf = (value: unknown): string => (typeof value === 'string' ? value : '-')

/** One line a badge below a heading; nothing if there are no badges. */
export function table({ badges }: Outcome): string[][] {
  if (badges.length === 0) return []
  const lines = badges.map(({ row, definition }) => [
    row.id,
    row.name,
    row.kind,
    describe(definition),
    row.rendered_image_url || (row.path ?? '')
  ])
  return [['ID', 'NAME', 'KIND', 'SHOWS', 'WHERE'], ...lines]
}

/** Cells that are safe to print, each as wide as its column. */
export function padded(rows: readonly (readonly string[])[]): string[][] {
  const clean = rows.map((row) => row.map(harmless))
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)))
  return clean.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
}

/** Rows in aligned columns. */
export const columns = (rows: readonly (readonly string[])[]): string =>
  padded(rows)
    .map((row) => `${harmless(row.join('  ')).trimEnd()}\n`)
    .join('')

/** What a badge shows, in a few words. */
export function describe(definition: ManifestBadge['definition']): string {
  const { job, filters, enabled } = definition
  const details = [
    sourceIn(definition),
    ...(job === undefined ? [] : [`job ${job}`]),
    ...(filters.branch === undefined ? [] : [`branch ${filters.branch}`]),
    ...(filters.tag === undefined ? [] : [`tag ${filters.tag}`]),
    ...(filters.repository === undefined ? [] : [`in ${filters.repository}`]),
    ...(enabled ? [] : ['not enabled'])
  ]
  return details.join(', ')
}

function sourceIn({ source, message }: ManifestBadge['definition']): string {
  switch (source.kind) {
    case 'message':
      return `"${message ?? ''}"`
    case 'value':
      return 'a value'
    case 'status':
      return `status ${source.status}`
    case 'needs':
      return 'needs'
    case 'report':
      return `from ${source.files.join(', ')}`
    case 'fact':
      return `fact ${source.fact}`
    case 'environment':
      return `environment ${source.environment}`
    case 'check':
      return `check ${source.check}`
    case 'workflow':
      return source.workflows.length === 0 ? 'its workflow' : `workflow ${source.workflows.join(', ')}`
    case 'run':
      return 'its run'
    case 'pointer':
      return 'a picture'
  }
}

/** The outcome for the job summary: a table with the picture of every badge. */
export function summaryOf(request: Request, { badges, rows, commitSha }: Outcome): string {
  const done = 'id' in request ? `${request.command} ${request.id}` : request.command
  const commit = commitSha === undefined ? '' : `, commit ${commitSha}`
  const heading = `### Badges\n\n${plain(done)}${commit}\n`
  if (badges.length > 0) return `${heading}\n<table>\n${HEAD}\n${badges.map(tableRow).join('\n')}\n</table>\n`
  return rows.length === 0 ? heading : `${heading}\n<pre>${escaped(JSON.stringify(rows, null, 2))}</pre>\n`
}

const HEAD = '<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>'

function tableRow({ row }: Outcome['badges'][number]): string {
  const { id, name, kind, rendered_image_url: image, rendered_link_url: link } = row
  const picture = image === '' ? '' : snippet('html', [{ alt: name, image, link }])
  return `<tr><td>${plain(id)}</td><td>${plain(name)}</td><td>${kind}</td><td>${picture}</td></tr>`
}

/** For `<pre>`, where GitHub interprets nothing but HTML. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,.:/-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)
}
