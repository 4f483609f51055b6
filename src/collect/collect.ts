import type { Definition } from '../badge/definition.ts'
import { quote } from '../errors.ts'
import type { Context } from '../github/context.ts'
import { common, type Finding, findingOf, named } from './finding.ts'
import type { RunRecord } from './record.ts'
import type { OwnJob } from '../status/current-run.ts'
import { type Status, worst } from '../status/status.ts'
import { ownSubject, shownRun } from './subject.ts'

export interface Sources {
  readonly context: Context
  readonly record: RunRecord
  readonly job: OwnJob
  /** The time, in milliseconds since the epoch. */
  readonly now: number
}

/**
 * Finds the status of a badge, and what it is about; `each: job` makes one of each job besides. What is asked of
 * GitHub's record is loaded by the runs that ask it.
 */
export async function collect(definition: Definition, sources: Sources): Promise<Finding[]> {
  if (!definition.enabled) return [await (await import('./resting.ts')).resting(definition, sources)]
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
    case 'needs':
      return [saidOutright(definition, source.kind === 'status' ? source.status : worst(source.statuses), context)]
    case 'environment': {
      const { reportedDeployment } = await import('./reported.ts')
      const report = await reportedDeployment(source.environment, definition, sources)
      return [{ ...common(definition, own, context), ...report }].map(named(source.environment, source.environment))
    }
    case 'check': {
      const { reportedChecks } = await import('./reported.ts')
      const report = await reportedChecks(source.check, definition, sources)
      return [{ ...common(definition, own, context), ...report }].map(named(source.check))
    }
    case 'run':
    case 'workflow': {
      const { lookUp } = await import('./look-up.ts')
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

const ASKS: { readonly [kind in Definition['source']['kind']]: boolean } = {
  message: false,
  value: false,
  pointer: false,
  status: false,
  needs: false,
  environment: true,
  check: true,
  workflow: true,
  run: true
}

/** Whether finding the status takes a request. */
export function needsRequests({ source }: Definition): boolean {
  return ASKS[source.kind]
}

function saidOutright(definition: Definition, status: Status, context: Context): Finding {
  const finding = { ...common(definition, ownSubject(context, definition.filters), context), status }
  const { event, triggering, workflow, run } = context
  const shown = event === 'workflow_run' ? shownRun(triggering?.workflow, triggering) : shownRun(workflow, run)
  return {
    ...finding,
    shown: shown === undefined ? [] : [shown],
    oneRun:
      shown === undefined
        ? undefined
        : { ...shown, branch: (event === 'workflow_run' ? triggering?.branch : context.branch) ?? '' },
    untouched: definition.judging.ignore.includes(status) ? `the status ${status} is ignored` : undefined
  }
}
