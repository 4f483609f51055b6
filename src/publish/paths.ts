import type { Definition } from '../badge/definition.ts'
import { pathProblem } from '../destination/path.ts'
import { BadgeError, inputName, invalid, suggestion } from '../errors.ts'
import { branchOfRun, type Context, type RepositoryFacts } from '../context.ts'
import type { Newest } from '../github/repository.ts'
import {
  expand,
  isPlaceholder,
  type Placeholder,
  PLACEHOLDERS,
  placeholdersIn,
  type Values
} from '../manifest/placeholders.ts'
import { fullName } from '../repository-name.ts'
import type { Plan } from './plan.ts'

/** The template of the paths. `isRedacted`: of badges that must not reveal a private repository. */
export function pathTemplate({ path, destination }: Pick<Plan, 'path' | 'destination'>, isRedacted: boolean): string {
  if (isRedacted) return path ?? '%{id}'
  return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}')
}

/** Replaces the slashes of a path in a gist, which has no folders. */
const inDestination = (path: string, { destination }: Pick<Plan, 'destination'>): string =>
  destination.kind === 'gist' ? path.replaceAll('/', '-') : path

/** The path of a badge, without an extension. */
export function pathOf(plan: Pick<Plan, 'path' | 'destination'>, values: Values, isRedacted: boolean): string {
  const template = pathTemplate(plan, isRedacted)
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
  const path = inDestination(text, plan)
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
    return pathProblem(inDestination(text, plan))
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

/** Requests the values that the context does not contain. */
export interface ValueSources {
  facts(): Promise<RepositoryFacts>
  newest(): Promise<Newest>
}

const FROM_FACTS: readonly Placeholder[] = ['project_id', 'group_name', 'default_branch']
const FROM_NEWEST: readonly Placeholder[] = ['commit_sha', 'latest_tag']

const uses = (templates: readonly string[], placeholders: readonly Placeholder[]): boolean =>
  templates.flatMap(placeholdersIn).some((name) => placeholders.includes(name))

/** Whether the values of these templates need a request. */
export const valuesNeedRequests = (templates: readonly string[], { facts }: Context): boolean =>
  uses(templates, FROM_NEWEST) || (facts === undefined && uses(templates, FROM_FACTS))

/** GitHub's values for GitLab's placeholders. Only what the templates use is requested. */
export async function valuesFor(
  templates: readonly string[],
  context: Pick<Context, 'repository' | 'serverUrl'>,
  sources: ValueSources
): Promise<Values> {
  const { owner, name } = context.repository
  const values: Values = {
    project_path: fullName(context.repository),
    project_name: name,
    project_title: name,
    project_namespace: owner,
    gitlab_server: new URL(context.serverUrl).host,
    gitlab_pages_domain: `${owner.toLowerCase()}.github.io`
  }
  if (uses(templates, FROM_FACTS)) {
    const { id, defaultBranch, ownedByOrganization } = await sources.facts()
    Object.assign(values, { project_id: id, default_branch: defaultBranch })
    if (ownedByOrganization) values.group_name = owner
  }
  if (uses(templates, FROM_NEWEST)) {
    const { commitSha, tag } = await sources.newest()
    if (commitSha !== null) values.commit_sha = commitSha
    if (tag !== null) values.latest_tag = tag
  }
  return values
}
