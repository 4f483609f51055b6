import type { Definition } from '../badge/definition.ts'
import { BadgeError } from '../errors.ts'
import type { RunQuery } from '../status/newest-run.ts'
import type { Sources } from './collect.ts'
import { questions } from './run-query.ts'

/** From so many workflows on, one list of all runs takes fewer requests than a list of each. */
export const MANY = 4

/** Looks at the newest runs of many workflows at once, where badges ask the same of them. */
export async function foresee(badges: readonly Definition[], sources: Sources): Promise<void> {
  const asked = new Map<string, { readonly query: RunQuery; readonly references: Set<string> }>()
  for (const badge of badges) {
    const { references, query } = await asking(badge, sources)
    if (query === undefined || query.runId !== undefined) continue
    const key = JSON.stringify(query)
    const same = asked.get(key) ?? { query, references: new Set() }
    for (const reference of references) same.references.add(reference)
    asked.set(key, same)
  }
  for (const { query, references } of asked.values()) {
    if (references.size >= MANY) await sources.record.foresee(query)
  }
}

/** What a badge asks for; one that asks in vain says so when it is its turn. */
async function asking(
  badge: Definition,
  sources: Sources
): Promise<{ readonly references: readonly string[]; readonly query: RunQuery | undefined }> {
  try {
    return await questions(badge, sources)
  } catch (error) {
    if (error instanceof BadgeError && error.kind === 'input') return { references: [], query: undefined }
    throw error
  }
}
