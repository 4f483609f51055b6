import { describeStatus, runName } from '../collect/origin.ts'
import type { Publication } from '../destination/destination.ts'
import { BadgeError, TextError } from '../errors.ts'
import type { Place } from './ports.ts'
import { FAIL_ON, type FailOn } from '../inputs/parse.ts'
import { plain, type BadgeRecord, destination, MARKUPS, type Shown, snippet } from '../readme/snippets.ts'
import { statusText, worst } from '../status/status.ts'
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
  readonly warnings?: readonly string[]
}

/** All warnings, including those about single badges. */
export function warningsOf({ warnings = [], badges }: Report): string[] {
  return [...warnings, ...badges.flatMap((badge) => badge.warnings)]
}

/** What failed though the rest was published: only with `fail-on: any` does it fail the run. */
export function partialFailures({ badges, readmeRefusal }: Report): BadgeError[] {
  const problems = badges.flatMap(({ problem }) => problem ?? [])
  return [...problems.map((problem) => new BadgeError('invalid', problem)), ...(readmeRefusal ? [readmeRefusal] : [])]
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
  const [format = 'svg'] = formats
  return drawn.map((badge) => {
    if (badge.image !== undefined)
      return { ...badge, file: '', imageUrl: badge.image, changed: false, superseded: false }
    const file = `${badge.path}.${format}`
    const isIn = (paths: ReadonlySet<string>): boolean => formats.some((ending) => paths.has(`${badge.path}.${ending}`))
    const exists = badge.skipReason === undefined || existing?.has(file) === true
    const imageUrl = exists ? place.address(file) : ''
    return { ...badge, file, imageUrl, changed: isIn(written), superseded: isIn(superseded) }
  })
}

/** The report of a publication that did not fail. */
export function reportOf(plan: Plan, drawn: readonly DrawnBadge[], done: Outcome): Report {
  const { publication, readme } = done
  const { written, removed, superseded, worseStatus = [] } = publication
  const filesOf = ({ path }: DrawnBadge): string[] => plan.formats.map((ending) => `${path}.${ending}`)
  const badges = badgesAt(drawn, plan, done)
  const changed = [written, removed, readme?.written ?? []].some((paths) => paths.length > 0)
  const commitSha = publication.commitSha ?? readme?.commitSha
  const common = {
    badges,
    changed,
    commitSha,
    error: undefined,
    notes: [],
    notices: [],
    reason: undefined,
    isExpected: false
  }
  if (plan.dryRun) return { ...common, result: 'skipped', reason: 'dry run' }
  if (changed) return { ...common, result: 'published' }
  const ours = drawn.filter(({ badge }) => badge !== undefined)
  const [skipReason] = ours.map((badge) => badge.skipReason)
  if (skipReason !== undefined && ours.every((badge) => badge.skipReason !== undefined)) {
    return { ...common, result: 'skipped', reason: skipReason }
  }
  const isIn =
    (paths: readonly string[]) =>
    (badge: DrawnBadge): boolean =>
      filesOf(badge).some((path) => paths.includes(path))
  if (ours.length > 0 && ours.every(isIn(superseded)))
    return { ...common, result: 'superseded', reason: supersededReason(ours, isIn(worseStatus)) }
  return { ...common, result: 'unchanged' }
}

function supersededReason(ours: readonly DrawnBadge[], isKeptWorse: (badge: DrawnBadge) => boolean): string {
  const [badge] = ours
  const overtaken = ours.find((one) => !isKeptWorse(one))
  const run = (overtaken ?? badge)?.oneRun
  if (run === undefined) return 'a newer run is published'
  return overtaken === undefined
    ? `another job of ${runName(run)} has published a worse status`
    : `there is a newer run than ${runName(run)}`
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

/** The report of an error before any badge was drawn. */
export function failedReport(error: BadgeError): Report {
  return {
    result: 'failed',
    reason: error.message,
    isExpected: false,
    badges: [],
    changed: false,
    commitSha: undefined,
    error,
    notes: [],
    notices: []
  }
}

/** Marks a report as failed; what was done before stays in it. */
export function failed(error: BadgeError, report: Report): Report {
  return { ...report, result: 'failed', reason: error.message, error }
}

const shown = ({ name, imageUrl, link }: PublishedBadge): Shown => ({ alt: name, image: imageUrl, link })

/** A run that publishes nothing has no URL. */
const hasUrl = ({ imageUrl }: PublishedBadge): boolean => imageUrl !== ''

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

/** The job summary: the result, where the statuses come from, and the Markdown to paste. */
export function summaryOf(report: Report): string {
  const { result, badges, notes, notices, error } = report
  const text = error instanceof TextError && error.problems.length > 1 ? error : undefined
  const reason = text?.headline ?? report.reason
  const headline = `### Badges\n\n${HEADLINES[result]}${reason === undefined ? '' : `: ${plain(reason)}`}\n`
  const problems = text?.problems.map((problem) => `\n- ${plain(problem.text)}\n`) ?? []
  const isPublished = result === 'published' || result === 'unchanged' || result === 'superseded'
  const pictures = isPublished ? badges.filter(hasUrl).map(shown) : []
  const warnings = warningsOf(report).map((line) => `Warning: ${line}`)
  const remarks = [...warnings, ...notices, ...notes].map((line) => `\n${plain(line)}\n`)
  return [headline, ...fitting(problems), ...tableOf(badges, isPublished), ...toPaste(pictures), ...remarks].join('')
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
  const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return [`\n${fence}markdown\n${markdown}\n${fence}\n`]
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

function sourceOf({ origin, originUrl, skipReason }: PublishedBadge): string {
  if (skipReason !== undefined) return plain(`left as it is: ${skipReason}`)
  const { from = '', because } = origin ?? {}
  // Inside a link GitHub does not link a number.
  const linked = (text: string): string => plain(text).replaceAll('<span>#</span>', '#')
  const run = originUrl === undefined ? plain(from) : `[${linked(from)}](${destination(originUrl)})`
  return [run, because === undefined ? '' : plain(because)].filter((part) => part !== '').join(': ')
}

const textOf = ({ badge, name }: PublishedBadge): string =>
  badge === undefined ? name : `${badge.label}: ${badge.message}`

/** An annotation of the run; an `error` fails the step. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly file?: string
  readonly startLine?: number
}

/** The annotations of a report, each problem of a file at its line. */
export function annotationsOf(report: Report, failOn: FailOn): Annotation[] {
  const { notices, error, reason, isExpected } = report
  const annotations: Annotation[] = [
    ...warningsOf(report).map((message) => ({ level: 'warning' as const, message })),
    ...notices.map((message) => ({ level: 'notice' as const, message }))
  ]
  for (const { message } of partialFailures(report))
    annotations.push({ level: failOn === 'any' ? 'error' : 'warning', message })
  if (error instanceof TextError) annotations.push(...problemsOf(error))
  else if (error !== undefined)
    annotations.push({ level: FAIL_ON[failOn].includes(error.kind) ? 'error' : 'warning', message: error.message })
  else if (reason !== undefined && !isExpected)
    annotations.push({ level: 'notice', message: `Not published: ${reason}` })
  return annotations
}

function problemsOf({ problems, headline }: TextError): Annotation[] {
  const annotations: Annotation[] = problems.map(({ file, line, text }) => ({
    level: 'error',
    message: text,
    ...(file === undefined ? {} : { file, startLine: line })
  }))
  return problems.length > 1 ? [...annotations, { level: 'error', message: headline }] : annotations
}

/** The lines for a terminal or log: one per badge, and the Markdown to paste. */
export function linesOf(report: Report): string[] {
  const { reason, result, badges } = report
  const lines = badges.map((badge) =>
    badge.skipReason === undefined
      ? `${badge.id}: ${originOf(badge)} → ${badge.imageUrl || badge.file}${outcomeOf(badge, report)}`
      : `${badge.id}: left as it is: ${badge.skipReason}`
  )
  const pictures = badges.filter(hasUrl)
  if (pictures.length > 0) lines.push(snippet('markdown', pictures.map(shown)))
  return reason === undefined ? lines : [...lines, `${HEADLINES[result]}: ${reason}`]
}

/** `failing, from run #7: test (20) failed`, or the message of a static badge. */
function originOf({ status, origin, badge, name }: PublishedBadge): string {
  if (status !== undefined && origin !== undefined) return describeStatus(status, origin)
  return badge?.message ?? name
}

function outcomeOf({ badge, changed, superseded }: PublishedBadge, { result, commitSha }: Report): string {
  if (badge === undefined) return ''
  if (changed && commitSha !== undefined) return ` (published in commit ${commitSha.slice(0, 10)})`
  return ` (${superseded ? 'superseded' : changed || result !== 'published' ? result : 'unchanged'})`
}
