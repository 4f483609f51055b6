import { type Definition, isId, slug, stemOf } from '../badge/definition.ts'
import { pathProblem, isBranchName } from '../destination/path.ts'
import { BadgeError, inputName, invalid, suggestion } from '../errors.ts'
import { branchOfRun, type Context } from '../context.ts'
import { expand, isPlaceholder, PLACEHOLDERS, type Values } from '../manifest/placeholders.ts'
import type { Plan } from './plan.ts'

/** The template of the paths. `isRedacted`: of badges that must not reveal a private repository. */
export function pathTemplate({ path, destination }: Pick<Plan, 'path' | 'destination'>, isRedacted: boolean): string {
  if (isRedacted) return path ?? '%{id}'
  return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}')
}

export interface PathRules {
  readonly template: string
  /** Whether the destination has no folders, as a gist. */
  readonly isFlat: boolean
}

/** The path of a badge, without an extension. */
export function pathOf({ template, isFlat }: PathRules, values: Values): string {
  const { text, unfilled } = expand(template.replace(/\.svg$/, ''), values)
  const [name] = unfilled
  if (name === 'branch')
    throw new BadgeError(
      'invalid',
      `${inputName('path')}: this run has no branch for %{branch}: set ${inputName('branch', '"branch"')}, or a ${inputName('path', '"path"')} without it.`
    )
  if (name !== undefined)
    throw invalid(
      'path',
      template,
      `has a placeholder that is unknown or has no value: %{${name}}.${isPlaceholder(name) ? '' : suggestion(name, PLACEHOLDERS)}`
    )
  const path = isFlat ? text.replaceAll('/', '-') : text
  const problem = pathProblem(path)
  if (problem !== undefined)
    throw invalid('path', path, `${problem}. Use a path of parts joined by "/", such as %{branch}/%{id}.`)
  return path
}

/** Why the branch of the run cannot be part of the paths of its badges, in one line; undefined if it can, or is not. */
export function branchProblem(plan: Plan, context: Context): string | undefined {
  const branch = branchOfRun(context)
  const isPublic = !plan.allowPublic || plan.path !== undefined || context.facts?.isPrivate === false
  if (branch === '' || !isPublic || !plan.badges.some((badge) => shows(branch, badge))) return undefined
  const problemOf = (name: string): string | undefined => {
    const others = Object.fromEntries(PLACEHOLDERS.map((placeholder) => [placeholder, 'x']))
    const { text } = expand(pathTemplate(plan, false), { ...others, branch: name })
    return pathProblem(plan.destination.kind === 'gist' ? text.replaceAll('/', '-') : text)
  }
  const problem = problemOf('x') === undefined ? problemOf(branch) : undefined
  return problem && `the branch ${branch} cannot be part of a path: it ${problem}`
}

/** Whether a badge shows this branch, as far as that is known without a look-up. */
function shows(branch: string, { filters, source }: Definition): boolean {
  if (source.kind === 'pointer') return false
  const named = filters.branch ?? filters.tag
  return named === undefined ? source.kind !== 'workflow' && source.kind !== 'fact' : named === branch
}

/** The files of a badge of the current or triggering run, if their names are known without a request. */
export function expectedFiles(
  plan: Plan,
  { event, triggering, ...context }: Context
): { readonly paths: readonly string[]; readonly traced: readonly string[] } | undefined {
  const isAfter = event === 'workflow_run'
  const { workflow, branch } = isAfter ? (triggering ?? { workflow: undefined, branch: null }) : context
  if (workflow === undefined || branch === null) return undefined
  const stem = stemOf(workflow.path)
  const { text, unfilled } = expand(pathTemplate(plan, false).replace(/\.svg$/, ''), {
    branch,
    id: slug(stem),
    workflow: stem
  })
  const paths = plan.formats.map((format) => `${text}.${format}`)
  return unfilled.length > 0 ? undefined : { paths, traced: isAfter ? [] : paths }
}

/** One way in which a template matches a path: the values of its placeholders; undefined if the template does not have one. */
export interface PathMatch {
  readonly branch?: string
  readonly id?: string
  readonly workflow?: string
  readonly job?: string
}

type Variable = keyof PathMatch

/** Which values a placeholder can have. */
const ALLOWED: Readonly<Record<Variable, (value: string) => boolean>> = {
  branch: isBranchName,
  id: isId,
  workflow: (stem) => !stem.includes('/'),
  job: (slug) => isId(slug) && !slug.includes('/')
}

type Part = { readonly literal: string } | { readonly variable: Variable }

/** Splits a template at the placeholders that differ between badges, and fills in the others. */
export function splitTemplate(template: string, values: Values): readonly Part[] {
  return template.split(/(%\{(?:branch|id|workflow|job)\})/).map((text, index): Part => {
    if (index % 2 === 0) return { literal: expand(text, values).text }
    const name = text.slice(2, -1)
    return { variable: name === 'branch' || name === 'id' || name === 'workflow' ? name : 'job' }
  })
}

/** Matching gives up after this many steps. Only a path made to be slow needs more. */
const MOST_STEPS = 20_000

/** The limit of `pathProblem`. */
const LONGEST_PATH = 4096

/** All ways in which a template matches a path; undefined if there are too many. */
export function matchPath(path: string, parts: readonly Part[]): readonly PathMatch[] | undefined {
  if (path.length > LONGEST_PATH) return undefined
  const matches: PathMatch[] = []
  let steps = 0
  const walk = (at: number, index: number, match: PathMatch): void => {
    const part = parts[index]
    if (++steps > MOST_STEPS) return
    if (part === undefined) {
      if (at === path.length) matches.push(match)
    } else if ('literal' in part) {
      if (path.startsWith(part.literal, at)) walk(at + part.literal.length, index + 1, match)
    } else {
      for (const end of endsOf(path, at, parts[index + 1])) {
        const value = path.slice(at, end)
        const before = match[part.variable]
        if (before === undefined ? ALLOWED[part.variable](value) : before === value) {
          walk(end, index + 1, { ...match, [part.variable]: value })
        }
      }
    }
  }
  walk(0, 0, {})
  return steps > MOST_STEPS ? undefined : matches
}

/** Where a value that starts at `at` may end: before every occurrence of the next part. */
function endsOf(path: string, at: number, next: Part | undefined): number[] {
  if (next === undefined) return at < path.length ? [path.length] : []
  const literal = 'literal' in next ? next.literal : ''
  const ends: number[] = []
  for (let end = at + 1; end <= path.length; end++) if (path.startsWith(literal, end)) ends.push(end)
  return ends
}
