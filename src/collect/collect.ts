import type { Definition } from '../badge/definition.ts'
import { quote, BadgeError } from '../errors.ts'
import type { Context } from '../github/context.ts'
import { fullName } from '../repository-name.ts'
import { common, type Finding, findingOf, named } from './finding.ts'
import { blame, ofNeeds, type Origin, runName } from './origin.ts'
import type { RunRecord } from './record.ts'
import { membersOfCurrentRun, type OwnJob } from '../status/current-run.ts'
import type { NeededJob } from '../status/needs.ts'
import { type Status, worst } from '../status/status.ts'
import { oneRunOf, ownSubject, type ShownRun, shownRun, triggeringSubject } from './subject.ts'
import { lookUp } from './look-up.ts'
import { reportedChecks, reportedDeployment } from './reported.ts'
import { resting } from './resting.ts'

export interface Sources {
  readonly context: Context
  readonly record: RunRecord
  readonly job: OwnJob
  /** Runs that are published already, which GitHub's lists may not show yet, or show unfinished. */
  readonly published: readonly ShownRun[]
  /** The time, in milliseconds since the epoch. */
  readonly now: number
}

/**
 * Finds the status of a badge, and what it is about; `each: job` makes one of each job besides. What is asked of
 * GitHub's record is loaded by the runs that ask it.
 */
export async function collect(definition: Definition, sources: Sources): Promise<Finding[]> {
  if (!definition.enabled) return [await resting(definition, sources)]
  const { context } = sources
  const { source, filters } = definition
  const own = ownSubject(context, filters)
  switch (source.kind) {
    case 'value':
      return [
        {
          ...common(definition, { ...own, workflow: undefined }, context),
          ...withoutMessage(definition.id, source.empty)
        }
      ]
    case 'message':
    case 'pointer':
      return [{ ...common(definition, { ...own, workflow: undefined }, context), status: undefined }]
    case 'status':
      return [statusGiven(definition, { status: source.status, origin: { from: 'the status given' } }, context)]
    case 'needs':
      return [statusGiven(definition, await neededJobs(source.jobs, sources), context)]
    case 'environment': {
      const report = await reportedDeployment(source.environment, definition, sources)
      return [{ ...common(definition, own, context), ...report }].map(named(source.environment, source.environment))
    }
    case 'check': {
      const report = await reportedChecks(source.check, definition, sources)
      const subject = triggeringSubject(context, filters)
      return [{ ...common(definition, subject, context), ...report }].map(named(source.check))
    }
    case 'run':
    case 'workflow': {
      return (await lookUp(definition, sources)).map((found) => findingOf(definition, found, context))
    }
  }
}

/** That `values` says nothing of a badge is its right; an empty message is a step output that was not set. */
function withoutMessage(id: string | undefined, empty: 'message' | 'values' | undefined): Partial<Finding> {
  if (empty === undefined) return { untouched: 'the input "values" has no message for it' }
  const untouched = `the input "${empty}" gives it an empty message`
  const which = id === undefined ? 'the badge' : `the badge ${quote(id)}`
  return { untouched, warnings: [`Input "${empty}": the message is empty, and ${which} is left as it is.`] }
}

/** Whether finding the status takes a request. */
export function needsRequests({ source }: Definition): boolean {
  switch (source.kind) {
    case 'environment':
    case 'check':
    case 'workflow':
    case 'run':
      return true
    case 'needs':
      return hidesFailure(source.jobs)
    case 'message':
    case 'value':
    case 'pointer':
    case 'status':
      return false
  }
}

interface Given {
  readonly status: Status
  readonly origin: Origin
  readonly warnings?: readonly string[]
}

/** A status that the inputs say of the run that they come from: on `workflow_run` of the triggering one. */
function statusGiven(definition: Definition, { status, origin, warnings = [] }: Given, context: Context): Finding {
  const subject = triggeringSubject(context, definition.filters)
  const branch = (context.event === 'workflow_run' ? context.triggering?.branch : context.branch) ?? ''
  const shown = subject.workflow === undefined ? undefined : shownRun(subject.run)
  return {
    ...common(definition, subject, context),
    status,
    origin,
    warnings,
    shown: shown === undefined ? [] : [shown],
    oneRun: oneRunOf({ ...subject, branch }, status),
    showsUnfinished: shown !== undefined,
    untouched: definition.judging.ignore.includes(status) ? `the status ${status} is ignored` : undefined
  }
}

/** A job is skipped where one that it needs failed, and that one is not named. */
const hidesFailure = (jobs: readonly NeededJob[]): boolean => jobs.some(({ status }) => status === 'skipped')

/** The results of the jobs that this one needs; where one was skipped, of all jobs of the run. */
async function neededJobs(needed: readonly NeededJob[], { context, record, job }: Sources): Promise<Given> {
  const given = worst(needed.map(({ status }) => status))
  const { run, repository } = context
  if (needed.length === 0)
    return {
      status: given,
      origin: ofNeeds(needed, given),
      warnings: ['Input "needs" is empty, so the badge is unknown: name the jobs in "needs:" of this job.']
    }
  if (!hidesFailure(needed) || run === undefined) return { status: given, origin: ofNeeds(needed, given) }
  try {
    // That our own job has succeeded so far says nothing of those that it needs.
    const { status: ownStatus, ...own } = { runner: context.runner, ...job }
    const jobs = await record.jobs(fullName(repository), run.id, { own })
    const ours = ownStatus === undefined || ownStatus === 'passing' ? own : { ...own, status: ownStatus }
    const members = membersOfCurrentRun(jobs, ours, 'last')
    const status = worst([given, ...members.map((member) => member.status)])
    return { status, origin: { from: runName(run), runId: run.id, because: blame(members, status) } }
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind !== 'setup') throw error
    const skipped = needed.flatMap(({ key, status }) => (status === 'skipped' ? [key] : []))
    const warning = `Skipped: ${skipped.join(', ')}. A job before may have failed, and "needs" does not tell: let the job read the run with "actions: read", or name all jobs in "needs:".`
    return { status: given, origin: ofNeeds(needed, given), warnings: [warning] }
  }
}
