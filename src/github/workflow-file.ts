import { parseDocument } from 'yaml'
import { BadgeError, withoutTraces } from '../errors.ts'
import { readContents } from './contents.ts'
import type { Get } from './pages.ts'
import type { Repository } from './repository.ts'
import { isFields, optionalText } from './shape.ts'

/**
 * The names of the jobs of a workflow file by their keys; a job without a name has its key for one. Expressions in a name
 * (`Test ${{ matrix.os }}`) become `*`. None where the file is not there or cannot be read.
 */
export async function jobNamesOf(
  get: Get,
  repository: Repository,
  { path, sha }: { readonly path: string; readonly sha: string }
): Promise<ReadonlyMap<string, string>> {
  const text = await orNothing(readContents(get, repository, { path, ref: sha === '' ? undefined : sha }))
  return text === undefined ? new Map() : jobNamesIn(text)
}

/** GitHub takes workflow files of half a megabyte at most. */
const LONGEST_FILE = 512 * 1024

export function jobNamesIn(text: string): ReadonlyMap<string, string> {
  const content = text.length > LONGEST_FILE ? undefined : contentOf(text)
  const jobs = isFields(content) && isFields(content['jobs']) ? content['jobs'] : {}
  return new Map(Object.entries(jobs).map(([key, job]) => [key, withoutExpressions(nameOf(job) ?? key)]))
}

function contentOf(text: string): unknown {
  try {
    const document = withoutTraces(() =>
      parseDocument(text, { version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false })
    )
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 })
  } catch {
    // Aliases without end, or maps in maps until the library's stack is full.
    return undefined
  }
}

const nameOf = (job: unknown): string | null => (isFields(job) ? optionalText(job, 'name') : null)

function withoutExpressions(name: string): string {
  const [start = '', ...parts] = name.split('${{')
  const ends = parts.map((part) => (part.includes('}}') ? part.slice(part.indexOf('}}') + 2) : ''))
  return [start, ...ends].join('*')
}

/** A token that may not read files finds no job by its key. */
async function orNothing(asked: Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof BadgeError && error.kind === 'setup') return undefined
    throw error
  }
}
