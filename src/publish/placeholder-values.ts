import type { Context, RepositoryFacts } from '../context.ts'
import type { Newest } from '../github/repository.ts'
import { fullName } from '../repository-name.ts'
import { type Placeholder, placeholdersIn, type Values } from '../manifest/placeholders.ts'

/** Requests for values that the context does not have. */
export interface ValueSources {
  facts(): Promise<RepositoryFacts>
  newest(): Promise<Newest>
}

const FROM_FACTS: readonly Placeholder[] = ['project_id', 'group_name', 'default_branch']
const FROM_NEWEST: readonly Placeholder[] = ['commit_sha', 'latest_tag']

/** Whether the values of these templates need a request. */
export function valuesNeedRequests(templates: readonly string[], { facts }: Context): boolean {
  const used = templates.flatMap(placeholdersIn)
  return used.some(
    (placeholder) => FROM_NEWEST.includes(placeholder) || (facts === undefined && FROM_FACTS.includes(placeholder))
  )
}

/** GitHub's values for GitLab's placeholders. Requests are made only for what the templates use. */
export async function valuesFor(
  templates: readonly string[],
  context: Pick<Context, 'repository' | 'serverUrl'>,
  sources: ValueSources
): Promise<Values> {
  const used = templates.flatMap(placeholdersIn)
  const { owner, name } = context.repository
  const values: Values = {
    project_path: fullName(context.repository),
    project_name: name,
    project_title: name,
    project_namespace: owner,
    gitlab_server: new URL(context.serverUrl).host,
    gitlab_pages_domain: `${owner.toLowerCase()}.github.io`
  }
  if (used.some((placeholder) => FROM_FACTS.includes(placeholder)))
    Object.assign(values, fromFacts(await sources.facts(), owner))
  if (used.some((placeholder) => FROM_NEWEST.includes(placeholder)))
    Object.assign(values, fromNewest(await sources.newest()))
  return values
}

function fromFacts({ id, defaultBranch, ownedByOrganization }: RepositoryFacts, owner: string): Values {
  return { project_id: id, default_branch: defaultBranch, ...(ownedByOrganization ? { group_name: owner } : {}) }
}

function fromNewest({ commitSha, tag }: Newest): Values {
  return { ...(commitSha === null ? {} : { commit_sha: commitSha }), ...(tag === null ? {} : { latest_tag: tag }) }
}
