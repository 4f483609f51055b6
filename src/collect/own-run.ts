import type { Sources } from './collect.ts'
import { BadgeError } from '../errors.ts'
import { fullName } from '../github/repository.ts'
import { counts, type Run, type RunQuery } from '../status/newest-run.ts'

/** The runs that count, the one that we are in before all others: it is the newest, and counts as completed. */
export async function* runsFor(
  reference: string,
  query: RunQuery,
  { context, record }: Sources
): AsyncGenerator<Run, void> {
  const own = ownRun(context)
  const isCounted = own !== undefined && counts(own, query)
  let isDue = isCounted
  if (isCounted && isOwnWorkflow(reference, context)) {
    yield own
    isDue = false
  }
  if (reference === '') {
    if (own !== undefined) return
    throw new BadgeError(
      'invalid',
      'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".'
    )
  }
  for await (const run of record.runs(reference, query)) {
    if (isDue && own !== undefined && run.workflow.path === own.workflow.path) yield own
    isDue = false
    if (run.id !== own?.id) yield run
  }
}

/** The run that we are in, as a look-up would find it. */
function ownRun({ run, workflow, ...context }: Sources['context']): Run | undefined {
  if (run === undefined) return undefined
  const { event, branch, actor, proposed } = context
  return {
    ...run,
    event,
    branch,
    sha: proposed?.sha ?? context.sha,
    actor,
    completed: true,
    status: 'unknown',
    at: 0,
    headRepository: proposed === undefined ? fullName(context.repository) : proposed.repository,
    workflow: { id: 0, path: workflow?.path ?? '', name: workflow?.name ?? '' }
  }
}

function isOwnWorkflow(reference: string, { workflow }: Sources['context']): boolean {
  if (workflow === undefined) return reference === ''
  return [workflow.path, workflow.path.replace(/^.*\//, ''), workflow.name].includes(reference)
}
