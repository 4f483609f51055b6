import type { Format } from '../badge/definition.ts'
import { lacksReason, withReason } from '../collect/origin.ts'
import { lastAttemptOf } from '../collect/record.ts'
import type { ShownRun } from '../collect/finding.ts'
import type { BadgeFile, Draft, Publication, PublishRequest, SourceRun } from '../destination/destination.ts'
import { attemptId, HEADLINE, parseAttemptId } from '../destination/trailers.ts'
import { BadgeError } from '../errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { render } from '../render/render.ts'
import { fullName } from '../repository-name.ts'
import { isSuperseded } from '../status/newest-run.ts'
import { deferOtherBranches, drawAll, type DrawnBadge, type DrawnBadges, drawOffline } from './draw.ts'
import { expectedRefusal } from './guard.ts'
import { permissionsFor, withCure } from './permissions.ts'
import { type Plan, planFrom } from './plan.ts'
import type { Ports } from './ports.ts'
import { expected, failed, NOTHING, type PublishedBadge, type Report, reportOf, skipped } from './report.ts'
import { type ResolvedPlan, resolvePlan } from './resolve-plan.ts'
import { otherChanges, type Publishing, updateReadmes } from './updates.ts'

/** Collects statuses, draws badges, publishes them, and updates README files. */
export async function publish(inputs: Inputs, ports: Ports): Promise<Report> {
  const own = fullName(ports.context.repository)
  let plan: Plan | undefined
  try {
    const resolved = await resolvePlan(inputs, ports)
    plan = resolved.plan
    return await publishPlan(resolved, ports)
  } catch (error) {
    throw withCure(error, own, () => permissionsFor(plan ?? planFrom(inputs), own))
  }
}

async function publishPlan({ plan, notices, warnings, refusal }: ResolvedPlan, ports: Ports): Promise<Report> {
  if (refusal !== undefined) return { ...skipped(refusal, plan, await drawOffline(plan, ports)), notices, warnings }
  const drawn = await drawOwn(plan, ports)
  const place = ports.open(plan, drawn.privacy.secret)
  const publishing: Publishing = { plan, ports, place, drawn, existing: new Set(), notes: new Set() }
  const written = await write(publishing, await draftOf(drawn.badges, plan))
  const { existing, drawn: final } = publishing
  const report = reportOf(plan, final.badges, { place, existing, ...written })
  const badges = await withReasons(report.badges, ports)
  return {
    ...concluded({ ...report, badges }, publishing, written),
    readmeRefusal: written.readmeRefusal,
    notes: notesOf(publishing, written),
    notices: [...notices, ...final.notices, ...idle(plan)],
    warnings
  }
}

const drawOwn = async (plan: Plan, ports: Ports, published: readonly ShownRun[] = []): Promise<DrawnBadges> =>
  deferOtherBranches(await drawAll(plan, ports, published), plan, ports)

/** The report of a failure, or of badges that are left to other runs. */
function concluded(report: Report, { drawn, ports }: Publishing, { problem }: Written): Report {
  if (problem !== undefined) {
    const reason = expectedRefusal(problem, ports.context)
    return reason === undefined ? failed(problem, report) : expected(reason, report)
  }
  const { deferred, badges } = drawn
  if (deferred === undefined || report.result !== 'skipped') return report
  const areAll = deferred.ids.length === badges.filter(({ badge }) => badge !== undefined).length
  return areAll ? expected(deferred.reason, report) : report
}

function notesOf({ notes, drawn: { deferred } }: Publishing, { publication, readmeRefusal }: Written): string[] {
  return [
    ...notes,
    ...(publication.newerRunsUnknown ? [NEWER_RUNS_UNKNOWN] : []),
    ...(deferred === undefined ? [] : [`${deferred.reason.replace(/^b/, 'B')}: ${deferred.ids.join(', ')}.`]),
    ...(readmeRefusal === undefined ? [] : [readmeRefusal.message])
  ]
}

/** Each reason needs a request: of more changed badges, only the run is named. */
const MOST_REASONS = 5

/** Adds the jobs that failed to the badges that were written: those are the ones that people look up. */
async function withReasons(badges: readonly PublishedBadge[], { record }: Ports): Promise<readonly PublishedBadge[]> {
  let explanations = 0
  return Promise.all(
    badges.map(async (badge) => {
      const { changed, status, origin, subject } = badge
      if (!changed || status === undefined || origin === undefined || !lacksReason(status, origin)) return badge
      if (++explanations > MOST_REASONS) return badge
      return { ...badge, origin: await withReason({ status, origin, repository: subject.repository }, record) }
    })
  )
}

interface Written {
  readonly publication: Publication
  readonly readme?: Publication | undefined
  /** A rule that protects the branch of the README; the badges are published by then. */
  readonly readmeRefusal?: BadgeError
  readonly problem?: BadgeError
}

/** Writes the badges, and after them the README files. */
async function write(publishing: Publishing, draft: Draft): Promise<Written> {
  const { plan, ports, place } = publishing
  const published = new Set<string>()
  let publication = NOTHING
  try {
    const request: PublishRequest = {
      draft,
      async redraw(missedRuns) {
        for (const run of missedRuns) published.add(run)
        ports.record.forget()
        publishing.drawn = await drawOwn(plan, ports, [...published].map(parseAttemptId))
        return draftOf(publishing.drawn.badges, plan)
      },
      hasNewerRun: (run) => hasNewerRun(run, ports),
      otherChanges: await otherChanges(publishing)
    }
    publication = await place.target.publish(request)
    return { publication, ...(await writeReadmes(publishing)) }
  } catch (error) {
    const own = fullName(ports.context.repository)
    const problem = withCure(error, own, () => permissionsFor(plan, own))
    if (!(problem instanceof BadgeError)) throw problem
    return { publication, problem }
  }
}

async function writeReadmes(publishing: Publishing): Promise<Pick<Written, 'readme' | 'readmeRefusal'>> {
  try {
    return { readme: await updateReadmes(publishing) }
  } catch (error) {
    if (!(error instanceof BadgeError) || error.code !== 'policy') throw error
    return { readmeRefusal: new BadgeError('policy', `README files are left as they are: ${error.message}`) }
  }
}

/** A gist has one folder for all projects, branches and badges. */
function idle({ destination, index, prune }: Plan): string[] {
  const keys = [...(index ? ['"index"'] : []), ...(prune ? ['"prune"'] : [])]
  return destination.kind === 'gist' && keys.length > 0
    ? [`${keys.join(' and ')} of "publish" do nothing in a gist.`]
    : []
}

/** The files of the badges, and a commit message with a trailer for each run that they show. */
async function draftOf(drawn: readonly DrawnBadge[], { formats }: Plan): Promise<Draft> {
  const written = drawn.filter(({ skipReason }) => skipReason === undefined)
  const runs = written.flatMap(({ shown }) => shown.map(attemptId))
  const body = [...new Set(runs)].map((run) => `Badge-Run: ${run}`).join('\n')
  const files = await Promise.all(written.flatMap((badge) => formats.map((format) => fileOf(badge, format))))
  return { files: files.flatMap((file) => file ?? []), message: { headline: HEADLINE, body } }
}

/** undefined: a pointer. */
async function fileOf(
  { badge, worse, path, shown, oneRun, lookedUp, showsUnfinished }: DrawnBadge,
  format: Format
): Promise<BadgeFile | undefined> {
  if (badge === undefined) return undefined
  return {
    path: `${path}.${format}`,
    text: await render(badge, format),
    runs: shown.map(attemptId),
    ...(lookedUp === undefined ? {} : { lookedUp: lookedUp.map(attemptId) }),
    ...(oneRun === undefined ? {} : { sourceRun: oneRun }),
    ...(showsUnfinished ? { worse: () => Promise.all(worse().map((one) => render(one, format))) } : {})
  }
}

const NEWER_RUNS_UNKNOWN =
  'GitHub could not be asked whether a newer run has finished (that needs "actions: read"), so only the runs that are already published were compared.'

/** undefined: the token may not read runs, so only the trailers of the branch are compared. */
async function hasNewerRun(run: SourceRun, { context, record }: Ports): Promise<boolean | undefined> {
  try {
    const repository = fullName(context.repository)
    return await isSuperseded(record.newerRuns(repository, run), run, lastAttemptOf(repository, record))
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind === 'outage' || error.kind === 'signal') throw error
    return undefined
  }
}
