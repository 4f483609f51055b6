import type { PublishedBadge, Report } from './result.ts'
import type { BadgeRecord } from './readme/record.ts'
import { MARKUPS, type Shown, snippet } from './readme/snippets.ts'
import { told } from './collect/origin.ts'
import { worst, wordsOf as statusWords } from './status/status.ts'

const shown = ({ name, imageUrl, link }: PublishedBadge): Shown => ({ alt: name, image: imageUrl, link })

/** A run that publishes nothing has no address to show. */
const isSomewhere = ({ imageUrl }: PublishedBadge): boolean => imageUrl !== ''

/** The action's outputs. */
export function outputsOf({ result, reason, badges, changed, commitSha }: Report): Record<string, string> {
  const [first] = badges
  const statuses = badges.flatMap(({ status }) => status ?? [])
  const pictures = badges.filter(isSomewhere).map(shown)
  return {
    result,
    reason: reason ?? '',
    changed: String(changed),
    status: statuses.length === 0 ? '' : worst(statuses),
    'image-url': first?.imageUrl ?? '',
    'link-url': first?.link ?? '',
    ...Object.fromEntries(MARKUPS.map((markup) => [markup, snippet(markup, pictures)])),
    'commit-sha': commitSha ?? '',
    badges: JSON.stringify(badges.map((badge) => ({ ...recordOf(badge), changed: badge.changed })))
  }
}

/** A badge in GitLab's field names and ours. */
export function recordOf(published: PublishedBadge): BadgeRecord {
  const { id, name, kind, badge, status, imageUrl, link, given, file } = published
  return {
    id,
    name,
    kind,
    status: status ?? null,
    label: badge?.label ?? null,
    message: badge?.message ?? null,
    color: badge?.color ?? null,
    link_url: given.link ?? link,
    image_url: given.image ?? imageUrl,
    rendered_link_url: link,
    rendered_image_url: imageUrl,
    path: file === '' ? null : file,
    markdown: snippet('markdown', isSomewhere(published) ? [shown(published)] : [])
  }
}

const HEADLINES: Record<Report['result'], string> = {
  published: 'Published',
  unchanged: 'Unchanged: the badges are what they were',
  superseded: 'Superseded',
  skipped: 'Not published',
  failed: 'Failed'
}

/** The job summary: what became of the badges, where their statuses come from, and the Markdown to paste. */
export function summaryOf({ result, reason, badges, notes, notices }: Report): string {
  const headline = `### Badges\n\n${HEADLINES[result]}${reason === undefined ? '' : `: ${plain(reason)}`}\n`
  const isThere = result === 'published' || result === 'unchanged' || result === 'superseded'
  const rows = badges.map((badge) => row(badge, isThere))
  const table = rows.length === 0 ? [] : ['\n| Badge | Status | From |\n| --- | --- | --- |\n', ...fitting(rows)]
  const pictures = isThere ? badges.filter(isSomewhere).map(shown) : []
  const warnings = [...badges.flatMap(({ warnings: lines }) => lines.map((line) => `Warning: ${line}`)), ...notices]
  const ends = [...warnings, ...notes].map((line) => `\n${plain(line)}\n`)
  return [headline, ...table, ...toPaste(pictures), ...ends].join('')
}

/** GitHub drops a summary whole that is over 1 MiB; what is left is for headline and notes. */
const MOST_BYTES = 1_000_000

function fitting(rows: readonly string[]): readonly string[] {
  let bytes = 0
  const end = rows.findIndex((row) => (bytes += Buffer.byteLength(row)) > MOST_BYTES / 2)
  if (end === -1) return rows
  return [...rows.slice(0, end), `\n${rows.length - end} more badges: the output \`badges\` holds them all.\n`]
}

/** A block to copy from; the output \`markdown\` holds what is too much for the summary. */
function toPaste(pictures: readonly Shown[]): string[] {
  const markdown = snippet('markdown', pictures)
  if (markdown === '' || Buffer.byteLength(markdown) > MOST_BYTES / 2) return []
  const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return [`\n${fence}markdown\n${markdown}\n${fence}\n`]
}

function row(badge: PublishedBadge, isThere: boolean): string {
  const picture = isThere && isSomewhere(badge) ? snippet('markdown', [shown(badge)]) : plain(wordsOf(badge))
  return `| ${picture.replaceAll('|', '\\|')} | ${plain(statusOf(badge))} | ${sourceOf(badge)} |\n`
}

const statusOf = ({ status, badge }: PublishedBadge): string =>
  status === undefined ? (badge?.message ?? '') : statusWords(status)

function sourceOf({ origin, originUrl }: PublishedBadge): string {
  const { from = '', because } = origin ?? {}
  const run = originUrl === undefined ? plain(from) : `[${plain(from)}](${originUrl})`
  return [run, because === undefined ? '' : plain(because)].filter((part) => part !== '').join(': ')
}

const wordsOf = ({ badge, name }: PublishedBadge): string =>
  badge === undefined ? name : `${badge.label}: ${badge.message}`

/** Text that cannot become markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|!#&]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** What a person reads in a terminal or log: a line a badge, and what to paste. */
export function linesOf(report: Report): string[] {
  const { reason, result, badges } = report
  const lines = badges.map(
    (badge) => `${badge.id}: ${toldOf(badge)} → ${badge.imageUrl || badge.file}${outcomeOf(badge, report)}`
  )
  const pictures = badges.filter(isSomewhere)
  if (pictures.length > 0) lines.push(snippet('markdown', pictures.map(shown)))
  return reason === undefined ? lines : [...lines, `${HEADLINES[result]}: ${reason}`]
}

/** `failing, from run #7: test (20) failed`, or the message of a static badge. */
function toldOf({ status, origin, badge, name }: PublishedBadge): string {
  if (status !== undefined && origin !== undefined) return told(status, origin)
  return badge?.message ?? name
}

function outcomeOf({ badge, changed, superseded, untouched }: PublishedBadge, { result, commitSha }: Report): string {
  if (badge === undefined) return ''
  if (untouched !== undefined) return ` (left as it is: ${untouched})`
  if (changed && commitSha !== undefined) return ` (published in commit ${commitSha.slice(0, 10)})`
  return ` (${superseded ? 'superseded' : changed || result !== 'published' ? result : 'unchanged'})`
}
