import type { Definition, RunFilters } from '../badge/definition.ts'
import type { Sources } from './collect.ts'
import { BadgeError } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { branchOf } from './subject.ts'
import { isProposal, type RunQuery } from '../status/newest-run.ts'

export interface Questions {
  readonly references: readonly string[]
  readonly query: RunQuery
}

/** Which workflows are asked for, and which of their runs count. */
export async function questions({ source, filters }: Definition, { context, record }: Sources): Promise<Questions> {
  const named = source.kind === 'workflow' ? source.workflows : []
  const repository = filters.repository ?? fullName(context.repository)
  const query = { ...filters, repository }
  const given = filters.branch ?? filters.tag
  if (named.length > 0) {
    const active = named.includes('*') ? (await record.workflows(repository)).map(({ path }) => path) : []
    const all = [
      ...new Set([
        ...active,
        ...named.filter((name) => name !== '*' && !active.some((path) => path.endsWith(`/${name}`)))
      ])
    ]
    const branch = given ?? (isPinned(filters) ? undefined : await record.defaultBranch(repository))
    return { references: all, query: { ...query, branch } }
  }
  const { triggering, workflow } = context
  if (context.event === 'workflow_run') {
    if (triggering === undefined)
      throw new BadgeError('invalid', 'The event workflow_run names no run: give "workflow".')
    return {
      references: [String(triggering.workflow.id)],
      query: { ...query, branch: given ?? branchOf(triggering.branch) }
    }
  }
  if (workflow === undefined && source.kind === 'workflow') {
    throw new BadgeError('invalid', 'Which workflow is meant? This run names none: give "workflow".')
  }
  const event = source.kind === 'run' && filters.event === undefined ? [context.event] : filters.event
  const branch = given ?? (isPinned(filters) ? undefined : context.branch)
  return { references: [workflow?.path ?? ''], query: { ...query, event, branch } }
}

/** Whether the filters name runs that may be of any branch. */
function isPinned({ sha, runNumber, runId, event }: RunFilters): boolean {
  return sha !== undefined || runNumber !== undefined || runId !== undefined || event?.every(isProposal) === true
}
