import { otherChanges, type PublishContext, updateReadmes } from './updates.ts'
import { lacksReason, withReason } from '../collect/origin.ts'
import { lastAttemptOf } from '../collect/record.ts'
import type { ShownRun } from '../collect/finding.ts'
import { deferOtherBranches, drawAll, type DrawnBadge, type DrawnBadges, drawOffline } from './draw.ts'
import { BadgeError } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { expectedRefusal } from './guard.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { permissionsFor, withCure } from './permissions.ts'
import { type Plan, planFrom } from './plan.ts'
import type { Ports } from './ports.ts'
import { render } from '../render/render.ts'
import { expected, failed, NOTHING, type PublishedBadge, type Report, reportOf, skipped } from './report.ts'
import { type ResolvedPlan, resolvePlan } from './resolve-plan.ts'
import { isSuperseded } from '../status/newest-run.ts'
import type { BadgeFile, Draft, Publication, PublishRequest, SourceRun } from '../destination/destination.ts'
import { attemptId, HEADLINE, parseAttemptId } from '../destination/trailers.ts'

/** Collects statuses, draws badges, publishes them, and updates README files. */
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
  const place = await ports.open(plan)
  const request: PublishRequest = {
    draft: await draftOf(drawn.badges, plan),
    async redraw(missedRuns) {
      for (const run of missedRuns) published.add(run)
      ports.record.forget()
      drawn = await drawOwn(plan, ports, [...published].map(parseAttemptId))
      return draftOf(drawn.badges, plan)
    },
    hasNewerRun: (run) => hasNewerRun(run, ports)
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
  const { publication, readme, readmeRefusal, problem } = await write(publishing, request)
  if (publication.newerRunsUnknown) notes.add(NEWER_RUNS_UNKNOWN)
  const report = reportOf(plan, drawn.badges, { place, publication, existing, readme })
  const details = {
    readmeRefusal,
    notes: [...notes, ...leftNotes(drawn), ...(readmeRefusal === undefined ? [] : [readmeRefusal.message])],
    notices: [...notices, ...drawn.notices, ...idle(plan)],
    warnings
  }
  const badges = await withReasons(report.badges, ports)
  return { ...concluded({ ...report, badges }, { problem, drawn, context: ports.context }), ...details }
}

const drawOwn = async (plan: Plan, ports: Ports, published: readonly ShownRun[] = []): Promise<DrawnBadges> =>
  deferOtherBranches(await drawAll(plan, ports, published), plan, ports)

interface End {
  readonly problem: BadgeError | undefined
  readonly drawn: DrawnBadges
  readonly context: Ports['context']
}

/** The report of a failure, or of badges that are left to other runs. */
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
async function write(publishing: PublishContext, request: PublishRequest): Promise<Written> {
  const { plan, ports, place, drawn } = publishing
  const hasOtherChanges = changesOtherFiles(plan) || drawn().badges.some(({ skipReason }) => skipReason !== undefined)
  let publication = NOTHING
  try {
    const others = hasOtherChanges ? await otherChanges(publishing) : undefined
    publication = await place.target.publish({ ...request, otherChanges: others })
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

/** A gist has one folder for all projects, branches and badges. */
function idle({ destination, index, prune }: Plan): string[] {
  const keys = [...(index ? ['"index"'] : []), ...(prune ? ['"prune"'] : [])]
  return destination.kind === 'gist' && keys.length > 0
    ? [`${keys.join(' and ')} of "publish" do nothing in a gist.`]
    : []
}

/** Whether other files are written besides the badges. */
const changesOtherFiles = ({ index, prune, readme }: Plan): boolean => index || prune || readme.length > 0

function filesOf(drawn: readonly DrawnBadge[], { formats }: Plan): Promise<BadgeFile[]> {
  const files = drawn.flatMap(({ badge, worse, path, shown, oneRun, lookedUp, showsUnfinished, skipReason }) => {
    if (badge === undefined || skipReason !== undefined) return []
    return formats.map(async (format) => {
      const file = {
        path: `${path}.${format}`,
        text: await render(badge, format),
        runs: shown.map(attemptId),
        ...(lookedUp === undefined ? {} : { lookedUp: lookedUp.map(attemptId) })
      }
      const sourceRun = oneRun === undefined ? {} : { sourceRun: oneRun }
      const draw = (): Promise<string[]> => Promise.all(worse().map((one) => render(one, format)))
      return { ...file, ...sourceRun, ...(showsUnfinished ? { worse: draw } : {}) }
    })
  })
  return Promise.all(files)
}

/** The files of the badges, and a commit message with a trailer for each run that they show. */
async function draftOf(drawn: readonly DrawnBadge[], plan: Plan): Promise<Draft> {
  const runs = drawn.flatMap(({ shown, skipReason }) => (skipReason === undefined ? shown.map(attemptId) : []))
  const body = [...new Set(runs)].map((run) => `Badge-Run: ${run}`).join('\n')
  return { files: await filesOf(drawn, plan), message: { headline: HEADLINE, body } }
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
