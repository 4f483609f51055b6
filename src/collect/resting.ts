import type { Definition } from '../badge/definition.ts'
import type { Sources } from './collect.ts'
import { common, type Finding, findingOf, named } from './finding.ts'
import type { Origin } from './origin.ts'
import type { Found } from './look-up.ts'
import { questions } from './run-query.ts'
import { ownSubject } from './subject.ts'

const SWITCHED_OFF: Origin = { from: undefined, because: 'the badge is not enabled' }

/** What a badge shows that is switched off; nothing is asked. */
export async function resting(given: Definition, sources: Sources): Promise<Finding> {
  const definition = silenced(given)
  const { context } = sources
  const { source, filters } = definition
  if (source.kind === 'run' || source.kind === 'workflow')
    return findingOf(definition, await lookedUp(definition, sources), context)
  const finding = {
    ...common(definition, ownSubject(context, filters), context),
    status: 'unknown' as const,
    origin: SWITCHED_OFF
  }
  const isStatic = source.kind === 'message' || source.kind === 'value' || source.kind === 'pointer'
  if (isStatic) return { ...finding, subject: { ...finding.subject, workflow: undefined } }
  if (source.kind === 'environment') return named(source.environment, source.environment)(finding)
  return source.kind === 'check' ? named(source.check)(finding) : finding
}

/** A badge that is switched off says unknown, whatever else it would say. */
function silenced(definition: Definition): Definition {
  return { ...definition, message: undefined, color: undefined, colorSteps: undefined }
}

/** Names and places of a badge that is switched off, as its look-up would give them, without looking. */
async function lookedUp(definition: Definition, sources: Sources): Promise<Found> {
  const { context, record } = sources
  const { references, query } = await questions(definition, sources)
  const workflows = references.map((reference) => ({ path: pathOf(reference), name: '' }))
  const [only, ...others] = workflows
  return {
    status: 'unknown',
    origin: SWITCHED_OFF,
    workflows,
    warnings: [],
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    subject: {
      repository: query.repository,
      workflow: others.length === 0 && only?.path !== '' ? only : undefined,
      branch: query.branch ?? (await record.defaultBranch(query.repository)),
      tag: definition.filters.tag,
      run: undefined,
      sha: context.sha,
      job: definition.job === undefined ? undefined : { name: definition.job, id: undefined },
      environment: undefined
    }
  }
}

/** `ci.yml` → `.github/workflows/ci.yml`; of an id or a name the file is not known. */
function pathOf(reference: string): string {
  if (!/\.ya?ml$/i.test(reference)) return ''
  return reference.includes('/') ? reference : `.github/workflows/${reference}`
}
