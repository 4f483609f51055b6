import { otherChanges, type PublishContext, updateReadmes } from './updates.ts'
import { lacksReason, withReason } from '../collect/origin.ts'
import { lastAttemptOf } from '../collect/record.ts'
import type { ShownRun } from '../collect/finding.ts'
import { deferOtherBranches, drawAll, type DrawnBadge, type DrawnBadges, drawOffline } from './draw.ts'
import { BadgeError } from '../errors.ts'
import { fullName } from '../github/repository.ts'
import { expectedRefusal } from './guard.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { permissionsFor, withCure } from './permissions.ts'
import { type Plan, planFrom } from './plan.ts'
import type { CommitMessage, Ports } from '../github/ports.ts'
import { render } from '../render/render.ts'
import { expected, failed, NOTHING, type PublishedBadge, type Report, reportOf, skipped } from './report.ts'
import { type ResolvedPlan, resolvePlan } from './resolve-plan.ts'
import { isSuperseded } from '../status/newest-run.ts'
import type { Advice, BadgeFile, Publication, Stamp } from '../destination/destination.ts'
import { HEADLINE, named, runName } from '../destination/trailers.ts'

/** collect → sum up → badge → render → publish → readme. */
export async function publish(inputs: Inputs, ports: Ports): Promise<Report> {
  const { context, sources } = ports
  const own = fullName(context.repository)
  let plan: Plan | undefined
  try {
    const resolved = await resolvePlan(inputs, { context, files: ports.files, facts: () => sources.facts() })
    plan = resolved.plan
    return await publishPlan(resolved, ports)
  } catch (error) {
    throw withCure(error, own, () => permissionsFor(plan ?? planFrom(inputs), own))
  }
}

async function publishPlan({ plan, notices, warnings, refusal }: ResolvedPlan, ports: Ports): Promise<Report> {
  if (refusal !== undefined) return { ...skipped(refusal, plan, await drawOffline(plan, ports)), notices, warnings }
  const notes = new Set<string>()
  const published = new Set<string>()
  let drawn = await drawOwn(plan, ports)
  const place = await ports.open(plan, () => messageFor(drawn.badges))
  const advice: Advice = {
    isSuperseded: (stamp) => hasNewer(stamp, ports, notes),
    async renew(missed) {
      for (const run of missed) published.add(run)
      ports.record.forget()
      drawn = await drawOwn(plan, ports, [...published].map(named))
      return filesOf(drawn.badges, plan)
    }
  }
  const existing = new Set<string>()
  const publishing: PublishContext = {
    plan,
    ports,
    place,
    existing,
    drawn: () => drawn,
    note: (text) => void notes.add(text)
  }
  const { publication, readme, readmeRefusal, problem } = await write(publishing, advice)
  const report = reportOf(plan, drawn.badges, { place, publication, existing, readme })
  const told = {
    readmeRefusal,
    notes: [...notes, ...leftNotes(drawn), ...(readmeRefusal === undefined ? [] : [readmeRefusal.message])],
    notices: [...notices, ...drawn.notices, ...idle(plan)],
    warnings
  }
  const badges = await withReasons(report.badges, ports)
  return { ...concluded({ ...report, badges }, { problem, drawn, context: ports.context }), ...told }
}

const drawOwn = async (plan: Plan, ports: Ports, published: readonly ShownRun[] = []): Promise<DrawnBadges> =>
  deferOtherBranches(await drawAll(plan, ports, published), plan, ports)

interface End {
  readonly problem: BadgeError | undefined
  readonly drawn: DrawnBadges
  readonly context: Ports['context']
}

/** What a failure, or badges that are other runs' to publish, make of a report. */
function concluded(report: Report, { problem, drawn, context }: End): Report {
  if (problem !== undefined) {
    const reason = expectedRefusal(problem, context)
    return reason === undefined ? failed(problem, report) : expected(reason, report)
  }
  const { ids, reason } = drawn.deferred
  const isAll = ids.length > 0 && ids.length === drawn.badges.filter(({ badge }) => badge !== undefined).length
  return isAll && report.result === 'skipped' ? expected(reason, report) : report
}

/** The badges that are left to other runs. */
function leftNotes({ deferred: { ids, reason } }: DrawnBadges): string[] {
  return ids.length === 0 ? [] : [`${reason.replace(/^b/, 'B')}: ${ids.join(', ')}.`]
}

/** Each takes a request: more changed badges than so many tell their run only. */
const MOST_REASONS = 5

/** The badges that were written, with the jobs that failed: what changed is what people look up. */
async function withReasons(badges: readonly PublishedBadge[], { record }: Ports): Promise<readonly PublishedBadge[]> {
  let asked = 0
  return Promise.all(
    badges.map(async (badge) => {
      const { changed, status, origin, subject } = badge
      if (!changed || status === undefined || origin === undefined || !lacksReason(status, origin)) return badge
      if (++asked > MOST_REASONS) return badge
      return { ...badge, origin: await withReason({ status, origin, repository: subject.repository }, record) }
    })
  )
}

interface Written {
  readonly publication: Publication
  readonly readme?: Publication | undefined
  /** The badges are published by then, whatever protects the branch of the README. */
  readonly readmeRefusal?: BadgeError
  readonly problem?: BadgeError
}

/** Writes the badges, and once they are there the README files. */
async function write(publishing: PublishContext, advice: Advice): Promise<Written> {
  const { plan, ports, place, drawn } = publishing
  const hasMore = hasMoreChanges(plan) || drawn().badges.some(({ skipReason }) => skipReason !== undefined)
  let publication = NOTHING
  try {
    const files = await filesOf(drawn().badges, plan)
    publication = await place.target.publish(files, advice, hasMore ? await otherChanges(publishing) : undefined)
    return { publication, ...(await readmesOf(() => updateReadmes(publishing))) }
  } catch (error) {
    const own = fullName(ports.context.repository)
    const problem = withCure(error, own, () => permissionsFor(plan, own))
    if (!(problem instanceof BadgeError)) throw problem
    return { publication, problem }
  }
}

async function readmesOf(
  update: () => Promise<Publication | undefined>
): Promise<Pick<Written, 'readme' | 'readmeRefusal'>> {
  try {
    return { readme: await update() }
  } catch (error) {
    if (!(error instanceof BadgeError) || error.code !== 'policy') throw error
    return { readmeRefusal: new BadgeError('policy', `README files are left as they are: ${error.message}`) }
  }
}

/** In a gist the names of projects, branches and badges run together, in one folder for all. */
function idle({ destination, index, prune }: Plan): string[] {
  const keys = [...(index ? ['"index"'] : []), ...(prune ? ['"prune"'] : [])]
  return destination.kind === 'gist' && keys.length > 0
    ? [`${keys.join(' and ')} of "publish" do nothing in a gist.`]
    : []
}

/** Whether there is more to do than to write the badges. */
const hasMoreChanges = ({ index, prune, readme }: Plan): boolean => index || prune || readme.length > 0

function filesOf(drawn: readonly DrawnBadge[], { formats }: Plan): Promise<BadgeFile[]> {
  const files = drawn.flatMap(({ badge, worse, path, shown, oneRun, lookedUp, showsUnfinished, skipReason }) => {
    if (badge === undefined || skipReason !== undefined) return []
    return formats.map(async (format) => {
      const file = {
        path: `${path}.${format}`,
        text: await render(badge, format),
        runs: shown.map(runName),
        ...(lookedUp === undefined ? {} : { lookedUp: lookedUp.map(runName) })
      }
      const stamp = oneRun === undefined ? {} : { stamp: oneRun }
      const draw = (): Promise<string[]> => Promise.all(worse().map((one) => render(one, format)))
      return { ...file, ...stamp, ...(showsUnfinished ? { worse: draw } : {}) }
    })
  })
  return Promise.all(files)
}

/** A trailer for each run that the badges show. */
function messageFor(drawn: readonly DrawnBadge[]): CommitMessage {
  const runs = drawn.flatMap(({ shown, skipReason }) => (skipReason === undefined ? shown.map(runName) : []))
  return {
    headline: HEADLINE,
    body: [...new Set(runs)].map((run) => `Badge-Run: ${run}`).join('\n')
  }
}

/** Without the right to ask, only what the trailers of the branch say is compared. */
async function hasNewer(stamp: Stamp, { context, record }: Ports, notes: Set<string>): Promise<boolean> {
  try {
    const repository = fullName(context.repository)
    return await isSuperseded(record.newerRuns(repository, stamp), stamp, lastAttemptOf(repository, record))
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind === 'outage' || error.kind === 'signal') throw error
    notes.add(
      'Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.'
    )
    return false
  }
}
