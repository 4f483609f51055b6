import type { Newest, RepositoryFacts } from '../github/repository.ts'
import type { Repository } from '../repository-name.ts'
import { placeholdersIn, type Values } from '../manifest/placeholders.ts'
import { valuesFor } from '../publish/values.ts'
import type { ReadFile } from './names.ts'

/** The repository that addresses and placeholders are about. */
export interface Site {
  /** `https://github.com` */
  readonly serverUrl: string
  /** undefined: none is known. */
  readonly repository: Repository | undefined
  /** The branch that is checked out, where no default branch is known; '' for none. */
  readonly branch: string
  /** What is known; what is not, is empty. */
  facts(): Promise<RepositoryFacts>
  newest(): Promise<Newest>
  readonly read: ReadFile
}

/** What a repository is taken for that nobody can be asked about. */
export const NO_FACTS: RepositoryFacts = {
  id: '',
  defaultBranch: '',
  isPrivate: false,
  isFork: false,
  ownedByOrganization: false
}

/** Where nothing is known, and nobody can be asked. */
export function nowhere(serverUrl: string): Site {
  return {
    serverUrl,
    repository: undefined,
    branch: '',
    facts: () => Promise.resolve(NO_FACTS),
    newest: () => Promise.resolve({ commitSha: null, tag: null }),
    read: () => Promise.resolve(undefined)
  }
}

/** The values of all placeholders that the templates use, as far as they are known. A badge's branch is the default one. */
export async function siteValues(templates: readonly string[], site: Site): Promise<Values> {
  const { repository, serverUrl } = site
  const asksBranch = templates.some((template) => placeholdersIn(template).includes('branch'))
  const used = asksBranch ? [...templates, '%{default_branch}'] : templates
  const values = repository === undefined ? {} : await valuesFor(used, { repository, serverUrl }, site)
  const branch = values.default_branch || site.branch
  return branch === '' ? values : { ...values, branch }
}

/** What is unknown stays as it stands, with a warning. */
export function unfilledIn(key: string, unfilled: readonly string[]): string[] {
  return unfilled.map((name) => `"${key}": %{${name}} is unknown or has no value, and stays as it stands.`)
}
