import { isId } from '../badge/id.ts'
import { expand, type Values } from '../manifest/placeholders.ts'
import { isBranchName } from '../destination/path.ts'

/** One way to read a path: what the placeholders were filled with; undefined: the template has none of the name. */
export interface Reading {
  readonly branch?: string
  readonly id?: string
  readonly workflow?: string
  readonly job?: string
}

type Open = keyof Reading

/** What may have been filled in, by placeholder. */
const ALLOWED: Readonly<Record<Open, (value: string) => boolean>> = {
  branch: isBranchName,
  id: isId,
  workflow: (stem) => !stem.includes('/'),
  job: (slug) => isId(slug) && !slug.includes('/')
}

type Part = { readonly literal: string } | { readonly open: Open }

/** A template, cut where badges differ; the rest is filled with the project's own values. */
export function partsOf(template: string, values: Values): readonly Part[] {
  return template.split(/(%\{(?:branch|id|workflow|job)\})/).map((text, index): Part => {
    if (index % 2 === 0) return { literal: expand(text, values).text }
    const name = text.slice(2, -1)
    return { open: name === 'branch' || name === 'id' || name === 'workflow' ? name : 'job' }
  })
}

/** No path needs so many steps to be read, unless it was made to. */
const MOST_STEPS = 20_000

/** As long as `pathProblem` lets one be. */
const LONGEST_PATH = 4096

/** Every way to read a path; undefined if they are too many to tell. */
export function readingsOf(path: string, parts: readonly Part[]): readonly Reading[] | undefined {
  if (path.length > LONGEST_PATH) return undefined
  const readings: Reading[] = []
  let steps = 0
  const read = (at: number, index: number, reading: Reading): void => {
    const part = parts[index]
    if (++steps > MOST_STEPS) return
    if (part === undefined) {
      if (at === path.length) readings.push(reading)
    } else if ('literal' in part) {
      if (path.startsWith(part.literal, at)) read(at + part.literal.length, index + 1, reading)
    } else {
      for (const end of endsOf(path, at, parts[index + 1])) {
        const value = path.slice(at, end)
        const before = reading[part.open]
        if (before === undefined ? ALLOWED[part.open](value) : before === value) {
          read(end, index + 1, { ...reading, [part.open]: value })
        }
      }
    }
  }
  read(0, 0, {})
  return steps > MOST_STEPS ? undefined : readings
}

/** Where a value that starts at `at` may end: before each place where the next part goes on. */
function endsOf(path: string, at: number, next: Part | undefined): number[] {
  if (next === undefined) return at < path.length ? [path.length] : []
  const literal = 'literal' in next ? next.literal : ''
  const ends: number[] = []
  for (let end = at + 1; end <= path.length; end++) if (path.startsWith(literal, end)) ends.push(end)
  return ends
}
