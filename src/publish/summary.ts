import { PermissionError, TextError } from '../errors.ts'
import { destination, fenced, plain, type Shown, snippet } from '../readme/snippets.ts'
import { statusText } from '../status/status.ts'
import { hasUrl, HEADLINES, type PublishedBadge, type Report, shown, warningsOf } from './report.ts'

/** The job summary: the result, where the statuses come from, and the Markdown to paste. */
export function summaryOf(report: Report): string {
  const { result, badges, notes, notices, isExpected } = report
  const isPublished = result === 'published' || result === 'unchanged' || result === 'superseded'
  const pictures = isPublished ? badges.filter(hasUrl).map(shown) : []
  const warnings = [...warningsOf(report).map(({ text }) => text), ...badges.flatMap(({ problem }) => problem ?? [])]
  const remarks = [...warnings.map((text) => `Warning: ${text}`), ...notices, ...notes]
  return [
    ...headlinesOf(report),
    // A run that has nothing to publish has nothing to show.
    ...(isExpected ? [] : tableOf(badges, isPublished)),
    ...toPaste(pictures),
    ...remarks.map((line) => `\n${plain(line)}\n`)
  ].join('')
}

/** The result, and the reason for it: all problems of a file, or the permissions to paste. */
function headlinesOf({ result, error, reason }: Report): readonly string[] {
  const text = error instanceof TextError && error.problems.length > 1 ? error : undefined
  const headline = error instanceof PermissionError ? error.headline : (text?.headline ?? reason)
  const problems = text?.problems.map((problem) => `\n- ${plain(problem.text)}\n`) ?? []
  return [
    `### Badges\n\n${HEADLINES[result]}${headline === undefined ? '' : `: ${plain(headline)}`}\n`,
    ...fitting(problems),
    ...(error instanceof PermissionError ? ['\n', fenced('yaml', error.yaml)] : [])
  ]
}

/** GitHub discards a summary of more than 1 MiB; the rest is for the headline and remarks. */
const MOST_BYTES = { rows: 600_000, markdown: 400_000 }

function fitting(rows: readonly string[]): readonly string[] {
  let bytes = 0
  const end = rows.findIndex((row) => (bytes += Buffer.byteLength(row)) > MOST_BYTES.rows)
  if (end === -1) return rows
  return [...rows.slice(0, end), `\n${rows.length - end} more badges: the output \`badges\` contains all of them.\n`]
}

/** A block to copy from; if it is too long for the summary, a reference to the output `markdown`. */
function toPaste(pictures: readonly Shown[]): string[] {
  const markdown = snippet('markdown', pictures)
  if (markdown === '') return []
  if (Buffer.byteLength(markdown) > MOST_BYTES.markdown)
    return ['\nThe Markdown to paste is in the output `markdown`.\n']
  return ['\n', fenced('markdown', markdown)]
}

/** A summary can show pictures by URL only; one in a directory is described by its texts and path. */
const isOnline = ({ imageUrl }: PublishedBadge): boolean => /^https?:/.test(imageUrl)

function tableOf(badges: readonly PublishedBadge[], isPublished: boolean): readonly string[] {
  if (badges.length === 0) return []
  return [
    '\n| Badge | Status | From |\n| --- | --- | --- |\n',
    ...fitting(badges.map((badge) => row(badge, isPublished)))
  ]
}

function row(badge: PublishedBadge, isPublished: boolean): string {
  return `| ${isPublished ? imageOf(badge) : plain(textOf(badge))} | ${plain(statusOf(badge))} | ${sourceOf(badge)} |\n`
}

function imageOf(badge: PublishedBadge): string {
  if (isOnline(badge)) return snippet('markdown', [shown(badge)])
  return plain(hasUrl(badge) ? `${textOf(badge)} → ${badge.imageUrl}` : textOf(badge))
}

const statusOf = ({ status, badge }: PublishedBadge): string =>
  status === undefined ? (badge?.message ?? '') : statusText(status)

function sourceOf({ origin, originUrl, skipReason, superseded }: PublishedBadge): string {
  if (skipReason !== undefined) return plain(`left as it is: ${skipReason}`)
  const { from = '', because } = origin ?? {}
  // Inside a link GitHub does not link a number.
  const linked = (text: string): string => plain(text).replaceAll('<span>#</span>', '#')
  const run = originUrl === undefined ? plain(from) : `[${linked(from)}](${destination(originUrl)})`
  const source = [run, because === undefined ? '' : plain(because)].filter((part) => part !== '').join(': ')
  return superseded ? `${source} (superseded)` : source
}

const textOf = ({ badge, name }: PublishedBadge): string =>
  badge === undefined ? name : [badge.label, badge.message].filter((text) => text !== '').join(': ')
