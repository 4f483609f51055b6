import { TextError } from './errors.ts'
import type { PublishedBadge, Report } from './result.ts'
import type { BadgeRecord } from './readme/record.ts'
import { MARKUPS, type Shown, snippet } from './readme/snippets.ts'
import { worst } from './status/status.ts'

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

/** The job summary: every badge as a picture with its Markdown, or why there is none. */
export function summaryOf(report: Report): string {
  const { result, badges, notes, error } = report
  const text = error instanceof TextError && error.problems.length > 1 ? error : undefined
  const reason = text?.headline ?? report.reason
  const headline = `### Badges\n\n${HEADLINES[result]}${reason === undefined ? '' : `: ${plain(reason)}`}\n`
  const isThere = result === 'published' || result === 'unchanged' || result === 'superseded'
  const shows =
    text?.problems.map((problem) => `\n- ${plain(problem.text)}\n`) ??
    badges.map((badge) => (isThere ? picture(badge) : words(badge)))
  const ends = notes.map((note) => `\n${plain(note)}\n`)
  return [headline, ...fitting(shows), ...ends].join('')
}

/** GitHub drops a summary whole that is over 1 MiB; what is left is for headline and notes. */
const MOST_BYTES = 1_000_000

function fitting(shows: readonly string[]): readonly string[] {
  let bytes = 0
  const end = shows.findIndex((show) => (bytes += Buffer.byteLength(show)) > MOST_BYTES)
  if (end === -1) return shows
  return [...shows.slice(0, end), `\n${shows.length - end} more badges: the output \`badges\` holds them all.\n`]
}

/** A summary shows pictures by their URL only: one that is written to a folder is told in words, with its path. */
const isOnline = ({ imageUrl }: PublishedBadge): boolean => /^https?:/.test(imageUrl)

function picture(badge: PublishedBadge): string {
  if (!isSomewhere(badge)) return words(badge)
  const markdown = snippet('markdown', [shown(badge)])
  const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  const shows = isOnline(badge) ? markdown : `${plain(wordsOf(badge))} → ${plain(badge.imageUrl)}`
  return `\n${shows}\n\n${fence}markdown\n${markdown}\n${fence}\n`
}

const words = (badge: PublishedBadge): string => `\n- ${plain(wordsOf(badge))}\n`

function wordsOf({ badge, name, untouched }: PublishedBadge): string {
  if (untouched !== undefined) return `${name}: left as it is, since ${untouched}`
  return badge === undefined ? name : `${badge.label}: ${badge.message}`
}

/** Text that cannot become markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|!#&]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** What a person reads in a terminal or log. */
export function linesOf({ result, reason, badges, commitSha }: Report): string[] {
  const how = commitSha === undefined ? result : `${result} in commit ${commitSha.slice(0, 10)}`
  const lines = badges.map((badge) => {
    if (badge.untouched !== undefined) return wordsOf(badge)
    const place = `${wordsOf(badge)} → ${badge.imageUrl || badge.file}`
    return badge.badge === undefined ? place : `${place} (${how})`
  })
  const pictures = badges.filter(isSomewhere)
  if (pictures.length > 0) lines.push(snippet('markdown', pictures.map(shown)))
  return reason === undefined ? lines : [...lines, `${HEADLINES[result]}: ${reason}`]
}
