import { badgeOf } from '../badge/badge.ts'
import { type Definition, slug, stemOf } from '../badge/definition.ts'
import { BadgeError, notFound } from '../errors.ts'
import {
  currentJobStatus,
  findOwn,
  type Job,
  jobStatus,
  matchesJob,
  membersOfCurrentRun,
  namesForJob
} from '../status/current-run.ts'
import { pickRun, type Run } from '../status/newest-run.ts'
import { type Status, sum, withMaxAge, worst } from '../status/status.ts'
import {
  baseFinding,
  type Finding,
  labelOf,
  NO_RUN,
  NO_SUBJECT,
  oneRunOf,
  type Sources,
  type Subject,
  type WorkflowReference
} from './finding.ts'
import { ofRuns, reasonFor, type RunOfWorkflow } from './origin.ts'
import { lastAttemptOf } from './record.ts'
import { candidates, type LookUp, selectRuns } from './runs.ts'

interface JudgedRun {
  readonly status: Status
  readonly warnings?: readonly string[]
  /** The job that `job` selects, if it is a single one. */
  readonly jobId?: number | undefined
  /** The jobs that decided the status, if jobs were read. */
  readonly because?: string | undefined
}

interface Member extends RunOfWorkflow {
  readonly judged: JudgedRun | undefined
}

/** The sum of the newest runs of a badge's workflows; with `each: job` also the jobs of the run. */
export async function lookUp(definition: Definition, sources: Sources): Promise<Finding[]> {
  const { references, query } = await selectRuns(definition, sources)
  const looking = { ...sources, definition, query }
  const { limit } = sources
  const members = await allInOrder(references.map((reference) => limit(() => newestRun(reference, looking))))
  const found = await limit(() => summedUp(members, looking))
  if (definition.judging.each !== 'job') return [found]
  const [only, ...others] = members
  if (others.length > 0)
    throw new BadgeError(
      'invalid',
      '"each": jobs of several workflows may have the same names. Make a badge of its own for each workflow.'
    )
  const run = only?.run
  return run === undefined ? [found] : [found, ...(await limit(() => jobBadges(run, found, looking)))]
}

/** The badge without its status. No run is looked up. */
export async function namedAfterWorkflows(definition: Definition, sources: Sources): Promise<Finding> {
  const { references, query } = await selectRuns(definition, sources)
  const workflows = references.map((reference) => ({ path: workflowPath(reference), name: '' }))
  const workflow = workflows.length === 1 && workflows[0]?.path !== '' ? workflows[0] : undefined
  const { sha } = sources.context
  return named(workflows, { workflow, sha }, { ...sources, definition, query })
}

/** `ci.yml` → `.github/workflows/ci.yml`; '' for an id or a name, which does not contain the file name. */
function workflowPath(reference: string): string {
  if (!/\.ya?ml$/i.test(reference)) return ''
  return reference.includes('/') ? reference : `.github/workflows/${reference}`
}

/** All results; if several fail, the first of them decides, whichever fails first. */
async function allInOrder<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}

/** The newest run of a workflow that the badge may show. */
async function newestRun(reference: string, lookUp: LookUp): Promise<Member> {
  const { definition, query, context, record, now } = lookUp
  const { judging } = definition
  const judged = new Map<Run, JudgedRun>()
  const { runs, ownId } = await candidates(reference, lookUp)
  const { run, status } = await pickRun(runs, {
    ...judging,
    ownId,
    lastAttempt: lastAttemptOf(query.repository, record),
    async judge(run) {
      const result = await judgeRun(run, lookUp)
      judged.set(run, result)
      return result.status
    }
  })
  if (run === undefined)
    return { status, run, workflow: await record.workflow(query.repository, reference), judged: undefined }
  return {
    status: run.id === context.run?.id ? status : withMaxAge(status, run.at, { ...judging, now }),
    run,
    workflow: run.workflow,
    judged: judged.get(run)
  }
}

/** The status that a badge shows for a run: its conclusion; for the current run, or with `job`, the sum of its jobs. */
async function judgeRun(run: Run, lookUp: LookUp): Promise<JudgedRun> {
  const { job: pattern, judging } = lookUp.definition
  if (run.isSummed !== true && pattern === undefined) return judgeConclusion(run, lookUp)
  const jobs = await jobsOf(run, lookUp)
  const { selected, warnings } = await selectJobs(jobs, run, lookUp)
  if (warnings.length > 0) return { status: 'unknown', warnings }
  const members = run.isSummed
    ? currentMembers(jobs, selected, { ...lookUp, run })
    : selected.map((job) => ({ name: job.name, status: jobStatus(job, judging.inProgress) }))
  const statuses = members.map((member) => member.status)
  // If all statuses are ignored, the worst one, so that the run before is shown instead.
  const areIgnored = statuses.length > 0 && statuses.every((one) => judging.ignore.includes(one))
  const status = areIgnored ? worst(statuses) : sum(statuses, judging)
  const jobId = pattern !== undefined && selected.length === 1 ? selected[0]?.id : undefined
  return { status, because: reasonFor(members, status), jobId }
}

/** The conclusion of a run, or `warning` if it succeeded although a job failed (`continue-on-error`). */
async function judgeConclusion(run: Run, lookUp: LookUp): Promise<JudgedRun> {
  const { status } = run
  if (!run.completed || status !== 'passing' || !showsWarnings(lookUp.definition)) return { status }
  const failed = (await jobsOf(run, lookUp)).filter((job) => job.completed && job.status === 'failing')
  return failed.length === 0 ? { status } : { status: 'warning', because: reasonFor(failed, 'failing') }
}

/** Whether a badge treats a warning differently from success. If not, the jobs need not be read. */
function showsWarnings(definition: Definition): boolean {
  const { ignore } = definition.judging
  const [passing, warning] = [badgeOf('', 'passing', definition), badgeOf('', 'warning', definition)]
  return (
    passing.message !== warning.message ||
    passing.color !== warning.color ||
    ignore.includes('warning') !== ignore.includes('passing')
  )
}

/** The jobs of a run's attempt. */
function jobsOf(
  { id, attempt, isLatestAttempt }: Run,
  { record, context, job, query: { repository } }: LookUp
): Promise<readonly Job[]> {
  if (!isLatestAttempt) return record.jobs(repository, id, { attempt })
  return record.jobs(repository, id, id === context.run?.id ? { own: job } : {})
}

/** The jobs that `job` selects, by name or, if no job has that name, by key in the workflow file; all jobs without `job`. */
async function selectJobs(
  jobs: readonly Job[],
  { sha, workflow: { path } }: Run,
  { definition: { job: pattern }, record, query: { repository } }: LookUp
): Promise<{ readonly selected: readonly Job[]; readonly warnings: readonly string[] }> {
  if (pattern === undefined) return { selected: jobs, warnings: [] }
  const matching = (name: string): Job[] => jobs.filter((job) => matchesJob(job.name, name))
  const byName = matching(pattern)
  if (byName.length > 0) return { selected: byName, warnings: [] }
  const isFile = path.startsWith('.github/workflows/')
  const keys = isFile ? await record.jobNames(repository, { path, sha }) : new Map<string, string>()
  const name = keys.get(pattern)
  const byKey = name === undefined ? [] : matching(name)
  if (byKey.length > 0) return { selected: byKey, warnings: [] }
  const names = [...jobs.flatMap((job) => namesForJob(job.name)), ...keys.keys()]
  return { selected: [], warnings: [notFound('job', pattern, names)] }
}

/** The jobs that count in the current run; our own job only if it is selected. */
function currentMembers(
  jobs: readonly Job[],
  selected: readonly Job[],
  { run, definition, context, job }: LookUp & { readonly run: Run }
): ReturnType<typeof membersOfCurrentRun> {
  const own = run.id === context.run?.id ? job : {}
  const ours = findOwn(jobs, own)
  const counts = definition.job === undefined || (ours !== undefined && selected.includes(ours))
  return membersOfCurrentRun(selected, counts ? own : {}, definition.judging.inProgress)
}

/** The badge that shows the sum of the members. */
async function summedUp(members: readonly Member[], lookUp: LookUp): Promise<Finding> {
  const { definition, context } = lookUp
  const [only] = members.length === 1 ? members : []
  const run = only?.run
  const workflow = only === undefined ? undefined : await withOwnName(only, lookUp)
  const statuses = members.map((member) => member.status)
  const status = only === undefined ? sum(statuses, definition.judging) : only.status
  const isOwn = run !== undefined && run.id === context.run?.id
  const workflows = workflow === undefined ? members.map((member) => member.workflow) : [workflow]
  const subject = {
    ...{ workflow, run, sha: run?.sha ?? '' },
    ...(isOwn ? { tag: definition.filters.tag ?? context.tag } : {}),
    ...(definition.job === undefined ? {} : { job: { name: definition.job, id: only?.judged?.jobId } })
  }
  const isLookedUp = definition.source.kind === 'workflow' || context.event === 'workflow_run'
  return {
    ...(await named(workflows, subject, lookUp)),
    status,
    origin: ofRuns(members, status),
    warnings: members.flatMap(({ judged }) => judged?.warnings ?? []),
    shown: members.flatMap((member) => member.run ?? []),
    showsUnfinished: members.some((member) => member.run?.isSummed === true),
    lookedUp: isLookedUp ? members.map((member) => member.run ?? NO_RUN) : undefined,
    oneRun: isOwn ? oneRunOf({ workflow, run, branch: context.branch }, status) : undefined
  }
}

/** The finding of these workflows without a status. */
async function named(
  workflows: readonly WorkflowReference[],
  parts: Partial<Subject>,
  { definition, query, context, record }: LookUp
): Promise<Finding> {
  const { id, job, filters } = definition
  const subject: Subject = {
    ...NO_SUBJECT,
    repository: query.repository,
    branch: query.branch ?? (await record.defaultBranch(query.repository)),
    tag: filters.tag,
    job: job === undefined ? undefined : { name: job, id: undefined },
    ...parts
  }
  const known = workflows.filter(({ path }) => path !== '')
  const stems = known.map(({ path }) => slug(stemOf(path))).join('-') || 'build'
  const defaults = {
    id: id ?? (job === undefined ? stems : `${stems}/${slug(job)}`),
    label: job ?? labelOf(known.length === 1 ? known[0] : undefined),
    link: 'workflow' as const
  }
  return { ...baseFinding(definition, subject, context), defaults }
}

/**
 * The workflow with its own name, if that becomes the label. The name of a run may be its `run-name`, which is also its title,
 * or the path of a file that GitHub could not read.
 */
async function withOwnName(
  { workflow, run }: Member,
  { definition, query, context, record }: LookUp
): Promise<WorkflowReference> {
  if (definition.label !== undefined || definition.job !== undefined || run === undefined) return workflow
  if (run.id === context.run?.id) return workflow
  const { id, name, path } = run.workflow
  const mayBeBroken = name === path && (run.status === 'failing' || run.status === 'errored')
  if (name !== '' && name !== run.displayTitle && !mayBeBroken) return workflow
  return { ...workflow, name: (await record.workflow(query.repository, String(id))).name }
}

/** With `each: job`, one badge for each selected job that has a result; in the current run, none for our own job. */
async function jobBadges(run: Run, found: Finding, lookUp: LookUp): Promise<Finding[]> {
  const { definition, context, now } = lookUp
  const { judging } = definition
  const jobs = await jobsOf(run, lookUp)
  const isOwn = run.id === context.run?.id
  const ours = isOwn ? findOwn(jobs, lookUp.job) : undefined
  const { selected } = await selectJobs(jobs, run, lookUp)
  const slugs = slugsOf(jobs)
  return selected.flatMap((job) => {
    if (job === ours) return []
    const { id, name } = job
    const result = (isOwn ? currentJobStatus : jobStatus)(job, judging.inProgress)
    const isOpen = !job.completed && result === 'unknown'
    const status = isOwn ? result : withMaxAge(result, run.at, { ...judging, now })
    if (isOpen || judging.ignore.includes(status)) return []
    return {
      ...found,
      definition: { ...definition, id: `${found.defaults.id}/${slugs.get(job) ?? slug(name)}`, label: undefined },
      defaults: { ...found.defaults, label: name },
      subject: { ...found.subject, job: { name, id } },
      status,
      origin: { from: undefined, ...found.origin, because: reasonFor([{ name, status }], status) },
      oneRun: found.oneRun && { ...found.oneRun, cancelled: status === 'cancelled' },
      warnings: []
    }
  })
}

/** Unique slugs for all jobs of a run: if two are equal, the later one by name gets `-2`. */
export function slugsOf(jobs: readonly Job[]): Map<Job, string> {
  const byName = [...jobs].sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : one.id - other.id
  )
  const taken = new Set<string>()
  const slugs = new Map<Job, string>()
  for (const job of byName) {
    const wanted = slug(job.name)
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${String(count)}`
    taken.add(free)
    slugs.set(job, free)
  }
  return slugs
}
