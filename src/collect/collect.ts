import type { Definition, LinkKind } from '../badge/definition.ts'
import { slug, stemOf } from '../badge/id.ts'
import type { Context } from '../github/context.ts'
import type { Found } from './look-up.ts'
import type { RunRecord } from './record.ts'
import type { OwnJob } from '../status/current-run.ts'
import { type Status, worst } from '../status/status.ts'
import { type OneRun, ownSubject, type ShownRun, shownRun, type Subject } from './subject.ts'

export interface Finding {
  readonly definition: Definition
  /** undefined: a static badge. */
  readonly status: Status | undefined
  readonly subject: Subject
  /** The runs whose word the badge carries. */
  readonly shown: readonly ShownRun[]
  /** The one run that it speaks for; undefined: it shows whatever is newest. */
  readonly oneRun: OneRun | undefined
  /** What holds where the definition says nothing. */
  readonly defaults: { readonly id: string; readonly label: string; readonly link: LinkKind }
  readonly warnings: readonly string[]
  /** Why the badge is left as it is; undefined: it is not. */
  readonly untouched: string | undefined
}

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
  const { context } = sources
  const { source, filters } = definition
  const own = ownSubject(context, filters)
  switch (source.kind) {
    case 'message':
    case 'value':
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

function common(definition: Definition, subject: Subject, context: Context): Finding {
  const { workflow } = subject
  const label = nameOf(workflow ?? context.workflow)
  return {
    definition,
    subject,
    status: undefined,
    shown: [],
    oneRun: undefined,
    defaults: {
      label,
      id: workflow === undefined ? slug(definition.label ?? label) : slug(stemOf(workflow.path)),
      link: workflow === undefined ? 'repository' : 'workflow'
    },
    warnings: [],
    untouched: undefined
  }
}

/** Badges of an environment or check are named by it. */
function named(name: string, environment?: string): (finding: Finding) => Finding {
  return (finding) => ({
    ...finding,
    subject: { ...finding.subject, workflow: undefined, environment },
    defaults: { id: slug(name), label: name, link: 'repository' }
  })
}

/** A workflow without a name is named by its file, and shows as the stem of it. */
function nameOf(workflow: Subject['workflow']): string {
  if (workflow === undefined) return 'build'
  return workflow.name === '' || workflow.name === workflow.path ? stemOf(workflow.path) : workflow.name
}

function findingOf(definition: Definition, found: Found, context: Context): Finding {
  const { subject, workflows, jobSlug } = found
  const known = workflows.filter(({ path }) => path !== '')
  const stems = known.map(({ path }) => slug(stemOf(path))).join('-') || 'build'
  const base = definition.id ?? (definition.job === undefined ? stems : `${stems}/${slug(definition.job)}`)
  const label = subject.job?.name ?? definition.job ?? nameOf(known.length === 1 ? known[0] : undefined)
  return {
    ...common(definition, subject, context),
    ...found,
    definition: jobSlug === undefined ? definition : { ...definition, id: `${base}/${jobSlug}`, label: undefined },
    defaults: { id: base, label, link: 'workflow' }
  }
}
