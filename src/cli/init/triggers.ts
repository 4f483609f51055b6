import type { Value } from '../../manifest/value.ts'

/** Whose runs a workflow has: a look-up shows those of one branch, or of one tag. */
export type Runs = 'branches' | 'tags' | 'neither'

const BRANCHES: readonly string[] = ['push', 'schedule', 'workflow_run']

/** They take the branch that is chosen; next to a release they are there to repeat it. */
const BY_HAND: readonly string[] = ['workflow_dispatch', 'repository_dispatch']

/** What the value of `on` sets a workflow off for. Proposals, and calls by other workflows, say nothing of a branch. */
export function runsOf(on: Value): Runs {
  const events = eventsIn(on)
  const has = (some: readonly string[]): boolean => events.some((event) => some.includes(event))
  if (has(BRANCHES)) return 'branches'
  if (has(['release', 'push of tags'])) return 'tags'
  return has(BY_HAND) ? 'branches' : 'neither'
}

function eventsIn(on: Value): string[] {
  switch (on.kind) {
    case 'scalar':
      return [on.text]
    case 'list':
      return on.items.flatMap(eventsIn)
    case 'map':
      return on.entries.map(({ key, value }) => (key === 'push' && isForTags(value) ? 'push of tags' : key))
  }
}

/** GitHub docs, "Workflow syntax": with a filter of tags alone a push to a branch sets nothing off. */
function isForTags(push: Value): boolean {
  if (push.kind !== 'map') return false
  const keys = push.entries.map(({ key }) => key)
  return keys.some((key) => key.startsWith('tags')) && !keys.some((key) => key.startsWith('branches'))
}
