import { TextError } from '../errors.ts'
import { type PublishedBadge, type Report, warningsOf } from './result.ts'
import { plain, type BadgeRecord, destination, MARKUPS, type Shown, snippet } from '../readme/snippets.ts'
import { told } from '../collect/origin.ts'
import { worst, wordsOf as statusWords } from '../status/status.ts'

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
export function summaryOf(report: Report): string {
  const { result, badges, notes, notices, error } = report
  const text = error instanceof TextError && error.problems.length > 1 ? error : undefined
  const reason = text?.headline ?? report.reason
  const headline = `### Badges\n\n${HEADLINES[result]}${reason === undefined ? '' : `: ${plain(reason)}`}\n`
  const problems = text?.problems.map((problem) => `\n- ${plain(problem.text)}\n`) ?? []
  const isThere = result === 'published' || result === 'unchanged' || result === 'superseded'
  const pictures = isThere ? badges.filter(isSomewhere).map(shown) : []
  const warnings = warningsOf(report).map((line) => `Warning: ${line}`)
  const ends = [...warnings, ...notices, ...notes].map((line) => `\n${plain(line)}\n`)
  return [headline, ...fitting(problems), ...tableOf(badges, isThere), ...toPaste(pictures), ...ends].join('')
}

/** GitHub drops a summary whole that is over 1 MiB; what is left is for headline and notes. */
const MOST_BYTES = { rows: 600_000, markdown: 400_000 }

function fitting(rows: readonly string[]): readonly string[] {
  let bytes = 0
  const end = rows.findIndex((row) => (bytes += Buffer.byteLength(row)) > MOST_BYTES.rows)
  if (end === -1) return rows
  return [...rows.slice(0, end), `\n${rows.length - end} more badges: the output \`badges\` holds them all.\n`]
}

/** A block to copy from; the output \`markdown\` holds what is too much for the summary. */
function toPaste(pictures: readonly Shown[]): string[] {
  const markdown = snippet('markdown', pictures)
  if (markdown === '') return []
  if (Buffer.byteLength(markdown) > MOST_BYTES.markdown)
    return ['\nThe Markdown to paste is in the output `markdown`.\n']
  const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return [`\n${fence}markdown\n${markdown}\n${fence}\n`]
}

/** A summary shows pictures by their URL only: one that is written to a folder is told in words, with its path. */
const isOnline = ({ imageUrl }: PublishedBadge): boolean => /^https?:/.test(imageUrl)

function tableOf(badges: readonly PublishedBadge[], isThere: boolean): readonly string[] {
  if (badges.length === 0) return []
  return ['\n| Badge | Status | From |\n| --- | --- | --- |\n', ...fitting(badges.map((badge) => row(badge, isThere)))]
}

function row(badge: PublishedBadge, isThere: boolean): string {
  return `| ${isThere ? pictureOf(badge) : plain(wordsOf(badge))} | ${plain(statusOf(badge))} | ${sourceOf(badge)} |\n`
}

function pictureOf(badge: PublishedBadge): string {
  if (isOnline(badge)) return snippet('markdown', [shown(badge)])
  return plain(isSomewhere(badge) ? `${wordsOf(badge)} → ${badge.imageUrl}` : wordsOf(badge))
}

const statusOf = ({ status, badge }: PublishedBadge): string =>
  status === undefined ? (badge?.message ?? '') : statusWords(status)

function sourceOf({ origin, originUrl, untouched }: PublishedBadge): string {
  if (untouched !== undefined) return plain(`left as it is: ${untouched}`)
  const { from = '', because } = origin ?? {}
  // Within a link GitHub makes no link of a number.
  const linked = (text: string): string => plain(text).replaceAll('<span>#</span>', '#')
  const run = originUrl === undefined ? plain(from) : `[${linked(from)}](${destination(originUrl)})`
  return [run, because === undefined ? '' : plain(because)].filter((part) => part !== '').join(': ')
}

const wordsOf = ({ badge, name }: PublishedBadge): string =>
  badge === undefined ? name : `${badge.label}: ${badge.message}`

/** What a person reads in a terminal or log: a line a badge, and what to paste. */
export function linesOf(report: Report): string[] {
  const { reason, result, badges } = report
  const lines = badges.map((badge) =>
    badge.untouched === undefined
      ? `${badge.id}: ${toldOf(badge)} → ${badge.imageUrl || badge.file}${outcomeOf(badge, report)}`
      : `${badge.id}: left as it is: ${badge.untouched}`
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

function outcomeOf({ badge, changed, superseded }: PublishedBadge, { result, commitSha }: Report): string {
  if (badge === undefined) return ''
  if (changed && commitSha !== undefined) return ` (published in commit ${commitSha.slice(0, 10)})`
  return ` (${superseded ? 'superseded' : changed || result !== 'published' ? result : 'unchanged'})`
}
