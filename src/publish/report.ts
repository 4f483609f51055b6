import { describeStatus, runName } from '../collect/origin.ts'
import type { Publication } from '../destination/destination.ts'
import { BadgeError, type FileLine, PermissionError, TextError, type Warning } from '../errors.ts'
import type { Place } from './ports.ts'
import { FAIL_ON, type FailOn } from '../inputs/parse.ts'
import { type BadgeRecord, destination, fenced, MARKUPS, plain, type Shown, snippet } from '../readme/snippets.ts'
import { STATUSES, statusText, worst } from '../status/status.ts'
import type { DrawnBadge } from './draw.ts'
import type { Plan } from './plan.ts'

/** The result of a publication. */
export interface Report {
  readonly result: 'published' | 'unchanged' | 'superseded' | 'skipped' | 'failed'
  /** One line, for all results but the first two. */
  readonly reason: string | undefined
  /** Whether the run is supposed to be skipped: then the reason is in the log, but not in an annotation. */
  readonly isExpected: boolean
  readonly badges: readonly PublishedBadge[]
  /** Whether anything was written. */
  readonly changed: boolean
  readonly commitSha: string | undefined
  readonly error: BadgeError | undefined
  /** A rule of the repository kept README files from being updated; the badges are published nevertheless. */
  readonly readmeRefusal?: BadgeError | undefined
  /** More lines for the job summary. */
  readonly notes: readonly string[]
  /** Notices about how the badges were found. */
  readonly notices: readonly string[]
  /** Warnings about the publication as a whole; those about single badges are in `badges`. */
  readonly warnings?: readonly Warning[]
}

/** All warnings, including those about single badges. */
export function warningsOf({ warnings = [], badges }: Report): Warning[] {
  return [...warnings, ...badges.flatMap((badge) => badge.warnings.map((text) => ({ text, at: badge.definition.at })))]
}

/** What failed though the rest was published: only with `fail-on: any` does it fail the run. */
export function partialFailures({ badges, readmeRefusal }: Report): BadgeError[] {
  const unreadable = badges.flatMap(({ problem, definition }) =>
    problem === undefined ? [] : new BadgeError('invalid', problem, definition.at)
  )
  return [...unreadable, ...(readmeRefusal ? [readmeRefusal] : [])]
}

export interface PublishedBadge extends DrawnBadge {
  /** The URL of the picture; '' if there is none, or it is not known. */
  readonly imageUrl: string
  /** The path of its first file, with extension; '' for a pointer. */
  readonly file: string
  readonly changed: boolean
  /** Whether a newer run, or a worse status of the same run, is published already. */
  readonly superseded: boolean
}

/** What publishing has done. */
export interface Outcome {
  readonly place: Pick<Place, 'address'>
  readonly publication: Publication
  /** The files of skipped badges that exist at the destination. */
  readonly existing?: ReadonlySet<string>
  /** The update of README files; undefined if there was none. */
  readonly readme?: Publication | undefined
}

/** The publication of a run that writes nothing. */
export const NOTHING: Publication = { written: [], superseded: [], removed: [] }

/**
 * The badges with their URLs at the destination, and whether their files were written. A skipped badge has a URL only if its
 * file exists.
 */
export function badgesAt(
  drawn: readonly DrawnBadge[],
  { formats }: Pick<Plan, 'formats'>,
  { place, publication, existing }: Pick<Outcome, 'place' | 'publication' | 'existing'>
): PublishedBadge[] {
  const written = new Set(publication.written)
  const superseded = new Set(publication.superseded)
  return drawn.map((badge) => {
    if (badge.image !== undefined)
      return { ...badge, file: '', imageUrl: badge.image, changed: false, superseded: false }
    const files = formats.map((format) => `${badge.path}.${format}`)
    const [file = ''] = files
    const exists = badge.skipReason === undefined || existing?.has(file) === true
    return {
      ...badge,
      file,
      imageUrl: exists ? place.address(file) : '',
      changed: files.some((path) => written.has(path)),
      superseded: files.some((path) => superseded.has(path))
    }
  })
}

/** The report of a publication that did nothing, on which other reports are based. */
const NO_REPORT: Report = {
  result: 'unchanged',
  reason: undefined,
  isExpected: false,
  badges: [],
  changed: false,
  commitSha: undefined,
  error: undefined,
  notes: [],
  notices: []
}

/** The report of a publication that did not fail. */
export function reportOf(plan: Plan, drawn: readonly DrawnBadge[], done: Outcome): Report {
  const { publication, readme } = done
  const badges = badgesAt(drawn, plan, done)
  const changed = [publication.written, publication.removed, readme?.written ?? []].some((paths) => paths.length > 0)
  const report = { ...NO_REPORT, badges, changed, commitSha: publication.commitSha ?? readme?.commitSha }
  if (plan.dryRun) return { ...report, result: 'skipped', reason: 'dry run' }
  if (changed) return { ...report, result: 'published' }
  const ours = badges.filter(({ badge }) => badge !== undefined)
  const [first] = ours
  if (first === undefined) return report
  if (first.skipReason !== undefined && ours.every(({ skipReason }) => skipReason !== undefined))
    return { ...report, result: 'skipped', reason: first.skipReason }
  if (!ours.every(({ superseded }) => superseded)) return report
  const { worseStatus = [] } = publication
  const isWorse = ({ path }: DrawnBadge): boolean =>
    plan.formats.some((format) => worseStatus.includes(`${path}.${format}`))
  const overtaken = ours.find((badge) => !isWorse(badge))
  return { ...report, result: 'superseded', reason: supersededReason(overtaken ?? first, overtaken === undefined) }
}

/** `isWorse`: the badge is kept because it shows a worse status of the same run, not because of a newer run. */
function supersededReason({ oneRun }: DrawnBadge, isWorse: boolean): string {
  if (oneRun === undefined) return 'a newer run is published'
  return isWorse
    ? `another job of ${runName(oneRun)} has published a worse status`
    : `there is a newer run than ${runName(oneRun)}`
}

/** The report of a run that must not publish. */
export function skipped(reason: string, plan: Plan, drawn: readonly DrawnBadge[]): Report {
  const place = { address: () => '' }
  return expected(reason, reportOf(plan, drawn, { place, publication: NOTHING }))
}

/** Marks a report as skipped as expected. */
export function expected(reason: string, report: Report): Report {
  return { ...report, result: 'skipped', reason, isExpected: true }
}

/** Marks a report as failed; what was done before stays in it. */
export function failed(error: BadgeError, report: Report = NO_REPORT): Report {
  return { ...report, result: 'failed', reason: error.message, error }
}

/** A badge as a snippet shows it. */
export const shown = ({ name, imageUrl, link }: PublishedBadge): Shown => ({ alt: name, image: imageUrl, link })

/** A run that publishes nothing has no URL. */
export const hasUrl = ({ imageUrl }: PublishedBadge): boolean => imageUrl !== ''

/** The action's outputs. */
export function outputsOf({ result, reason, badges, changed, commitSha }: Report): Record<string, string> {
  const [first] = badges
  const statuses = badges.flatMap(({ status }) => status ?? [])
  const pictures = badges.filter(hasUrl).map(shown)
  return {
    result,
    reason: reason ?? '',
    changed: String(changed),
    status: statuses.length === 0 ? '' : worst(statuses),
    'image-url': first?.imageUrl ?? '',
    'link-url': first?.link ?? '',
    ...Object.fromEntries(MARKUPS.map((markup) => [markup, snippet(markup, pictures)])),
    'commit-sha': commitSha ?? '',
    badges: JSON.stringify(badges.map((badge) => ({ ...recordOf(badge), ...badge.counts, changed: badge.changed })))
  }
}

/** A badge in GitLab's field names and ours. */
export function recordOf(published: PublishedBadge): BadgeRecord {
  const { id, name, badge, status, imageUrl, link, definition, file } = published
  return {
    id,
    name,
    kind: definition.kind,
    status: status ?? null,
    label: badge?.label ?? null,
    message: badge?.message ?? null,
    color: badge?.color ?? null,
    link_url: definition.link?.kind === 'url' ? definition.link.url : link,
    image_url: definition.source.kind === 'pointer' ? definition.source.imageUrl : imageUrl,
    rendered_link_url: link,
    rendered_image_url: imageUrl,
    path: file === '' ? null : file,
    markdown: snippet('markdown', hasUrl(published) ? [shown(published)] : [])
  }
}

/** The headlines of log and job summary. */
const HEADLINES: Record<Report['result'], string> = {
  published: 'Published',
  unchanged: 'Unchanged: all badges are up to date',
  superseded: 'Superseded',
  skipped: 'Not published',
  failed: 'Failed'
}

/** An annotation of the run; an `error` fails the step. */
interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly file?: string
  readonly startLine?: number
}

/** The annotations of a report, each at its file and line if there is one. */
export function annotationsOf(report: Report, failOn: FailOn): Annotation[] {
  const { notices, error, reason, isExpected } = report
  const annotations: Annotation[] = [
    ...warningsOf(report).map(({ text, at }) => annotation('warning', text, at)),
    ...notices.map((message) => annotation('notice', message))
  ]
  for (const { message, at } of partialFailures(report))
    annotations.push(annotation(failOn === 'any' ? 'error' : 'warning', message, at))
  if (error instanceof TextError) annotations.push(...problemsOf(error))
  else if (error !== undefined)
    annotations.push(annotation(FAIL_ON[failOn].includes(error.kind) ? 'error' : 'warning', error.message, error.at))
  else if (reason !== undefined && !isExpected && !isExplained(report))
    annotations.push(annotation('notice', `Not published: ${reason}`))
  return annotations
}

/** Whether the reason is that of a badge, which has a warning about it already. */
const isExplained = ({ reason, badges }: Report): boolean =>
  badges.some((badge) => badge.skipReason === reason && (badge.problem !== undefined || badge.warnings.length > 0))

function annotation(level: Annotation['level'], message: string, at?: FileLine): Annotation {
  return { level, message, ...(at === undefined ? {} : { file: at.file, startLine: at.line }) }
}

function problemsOf({ problems, headline }: TextError): Annotation[] {
  const annotations = problems.map(({ file, line, text }) =>
    annotation('error', text, file === undefined ? undefined : { file, line })
  )
  return problems.length > 1 ? [...annotations, annotation('error', headline)] : annotations
}

/** Lines of the log that belong together; those with a title are folded. */
interface LogSection {
  readonly title?: string
  readonly lines: readonly string[]
}

/** Up to so many badges fit on a screen, with the Markdown to paste and the lines of the runner. */
const MOST_UNFOLDED = 10

/**
 * The log: one line per badge, and the Markdown to paste; long lists are folded. A run that is supposed to be skipped only
 * says why.
 */
export function logOf(report: Report): LogSection[] {
  const { reason, result, badges, isExpected, error } = report
  if (error !== undefined) return error instanceof PermissionError ? [{ lines: error.yaml.split('\n') }] : []
  if (isExpected) return [{ lines: [`${HEADLINES[result]}: ${reason ?? ''}`] }]
  if (badges.length === 0) return reason === undefined ? [{ lines: [withoutBadges(result)] }] : []
  const pictures = badges.filter(hasUrl).map(shown)
  const isLong = badges.length > MOST_UNFOLDED
  const folded = (title: string): { title?: string } => (isLong ? { title } : {})
  const list = { ...folded(countsOf(badges)), lines: badges.map((badge) => lineOf(badge, report)) }
  return pictures.length === 0
    ? [list]
    : [list, { ...folded('Markdown to paste'), lines: [snippet('markdown', pictures)] }]
}

/** Pruning may have removed files nevertheless. */
const withoutBadges = (result: Report['result']): string =>
  result === 'unchanged' ? 'Nothing to publish: there are no badges.' : HEADLINES[result]

/** `12 badges: 1 failing, 11 passing`, the worst first. */
function countsOf(badges: readonly PublishedBadge[]): string {
  const counts = STATUSES.flatMap((status) => {
    const count = badges.filter((badge) => badge.status === status).length
    return count === 0 ? [] : [`${count} ${statusText(status)}`]
  })
  return [`${badges.length} badges`, ...(counts.length === 0 ? [] : [counts.join(', ')])].join(': ')
}

function lineOf(badge: PublishedBadge, report: Report): string {
  if (badge.skipReason !== undefined) return `${badge.id}: left as it is: ${badge.skipReason}`
  return `${badge.id}: ${originOf(badge)} → ${badge.imageUrl || badge.file}${badgeOutcome(badge, report)}`
}

/** The lines for a terminal: those of the log, and the reason, which the log has in an annotation. */
export function linesOf(report: Report): string[] {
  const { reason, result, isExpected } = report
  const lines = logOf({ ...report, error: undefined }).flatMap((section) => section.lines)
  return reason === undefined || isExpected ? lines : [...lines, `${HEADLINES[result]}: ${reason}`]
}

/** `failing, from run #7: test (20) failed`, `87.4%, from report files`, or the message of a static badge. */
function originOf({ status, origin, badge, name }: PublishedBadge): string {
  if (status !== undefined && origin !== undefined) return describeStatus(status, origin)
  if (badge === undefined) return name
  return origin?.from === undefined ? badge.message : `${badge.message}, from ${origin.from}`
}

function badgeOutcome({ badge, changed, superseded }: PublishedBadge, { result, commitSha }: Report): string {
  if (badge === undefined) return ''
  if (changed && commitSha !== undefined) return ` (published in commit ${commitSha.slice(0, 10)})`
  return ` (${superseded ? 'superseded' : changed || result !== 'published' ? result : 'unchanged'})`
}

/** The job summary: the result, where the statuses come from, and the Markdown to paste. */
export function summaryOf(report: Report): string {
  const { result, badges, notes, notices, isExpected } = report
  const isPublished = result === 'published' || result === 'unchanged' || result === 'superseded'
  const pictures = isPublished ? badges.filter(hasUrl).map(shown) : []
  const warnings = [...warningsOf(report).map(({ text }) => text), ...badges.flatMap(({ problem }) => problem ?? [])]
  const remarks = [...warnings.map((text) => `Warning: ${text}`), ...notices, ...notes]
  return [
    ...headlinesOf(report),
    // A run that is not supposed to publish has nothing to show.
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

function tableOf(badges: readonly PublishedBadge[], isPublished: boolean): readonly string[] {
  if (badges.length === 0) return []
  return [
    '\n| Badge | Status | From |\n| --- | --- | --- |\n',
    ...fitting(badges.map((badge) => row(badge, isPublished)))
  ]
}

/** A summary can show pictures by URL only; one in a directory is described by its texts and path. */
function row(published: PublishedBadge, isPublished: boolean): string {
  const { badge, name, status, imageUrl } = published
  const texts = badge === undefined ? [name] : [badge.label, badge.message].filter((text) => text !== '')
  const place = isPublished && imageUrl !== '' ? ` → ${imageUrl}` : ''
  const isOnline = isPublished && /^https?:/.test(imageUrl)
  const picture = isOnline ? snippet('markdown', [shown(published)]) : plain(`${texts.join(': ')}${place}`)
  const result = status === undefined ? (badge?.message ?? '') : statusText(status)
  return `| ${picture} | ${plain(result)} | ${sourceOf(published)} |\n`
}

function sourceOf({ origin, originUrl, skipReason, superseded }: PublishedBadge): string {
  if (skipReason !== undefined) return plain(`left as it is: ${skipReason}`)
  const { from = '', because } = origin ?? {}
  // GitHub does not turn numbers inside a link into links.
  const linked = (text: string): string => plain(text).replaceAll('<span>#</span>', '#')
  const run = originUrl === undefined ? plain(from) : `[${linked(from)}](${destination(originUrl)})`
  const source = [run, because === undefined ? '' : plain(because)].filter((part) => part !== '').join(': ')
  return superseded ? `${source} (superseded)` : source
}
