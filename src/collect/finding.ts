import { type Definition, type LinkKind, slug, stemOf } from '../badge/definition.ts'
import type { Context } from '../github/context.ts'
import type { Status } from '../status/status.ts'
import type { Found } from './look-up.ts'
import type { Origin } from './origin.ts'
import type { OneRun, ShownRun, Subject } from './subject.ts'

export interface Finding {
  readonly definition: Definition
  /** undefined: a static badge. */
  readonly status: Status | undefined
  readonly subject: Subject
  /** The runs whose word the badge carries. */
  readonly shown: readonly ShownRun[]
  /** The one run that it speaks for; undefined: it shows whatever is newest. */
  readonly oneRun: OneRun | undefined
  /** The runs that were looked up as the newest ones, `NO_RUN` for a workflow without any; undefined: none was looked up. */
  readonly lookedUp: readonly ShownRun[] | undefined
  /** Whether a run that it shows was read before its end: another of its jobs may have read more. */
  readonly showsUnfinished: boolean
  /** What holds where the definition says nothing. */
  readonly defaults: { readonly id: string; readonly label: string; readonly link: LinkKind }
  /** Where the status comes from; undefined: a static badge. */
  readonly origin: Origin | undefined
  readonly warnings: readonly string[]
  /** Why the badge is left as it is; undefined: it is not. */
  readonly untouched: string | undefined
}

/** What is the same for every source. */
export function common(definition: Definition, subject: Subject, context: Context): Finding {
  const { workflow } = subject
  const label = nameOf(workflow ?? context.workflow)
  return {
    definition,
    subject,
    status: undefined,
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    defaults: {
      label,
      id: workflow === undefined ? slug(definition.label ?? label) : slug(stemOf(workflow.path)),
      link: workflow === undefined ? 'repository' : 'workflow'
    },
    origin: undefined,
    warnings: [],
    untouched: undefined
  }
}

/** Badges of an environment or check are named by it. */
export function named(name: string, environment?: string): (finding: Finding) => Finding {
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

/** The finding of a look-up. */
export function findingOf(definition: Definition, found: Found, context: Context): Finding {
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
