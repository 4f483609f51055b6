import type { Pace } from '../destination/destination.ts'
import { asker } from './ask.ts'
import { type Client, route } from './client.ts'
import type { Get } from './pages.ts'
import { fullName, moved, type Repository } from './repository.ts'
import { asFields, isFields, listOf, numberOf, oidOf, textOf } from './shape.ts'

/** What is known of a repository. */
export interface RepositoryFacts {
  readonly id: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
  readonly isFork: boolean
  readonly ownedByOrganization: boolean
}

/** Asks for the repository itself, where the event did not tell. */
export function repositoryFacts(get: Get, repository: Repository): Promise<RepositoryFacts> {
  return get(route`/repos/${repository.owner}/${repository.name}`, (fields) => {
    const name = textOf(fields, 'full_name')
    if (name.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase()) throw moved(repository, name)
    return {
      id: String(numberOf(fields, 'id')),
      defaultBranch: textOf(fields, 'default_branch'),
      isPrivate: fields['private'] === true,
      isFork: fields['fork'] === true,
      ownedByOrganization: textOf(asFields(fields['owner'], 'owner'), 'type') === 'Organization'
    }
  })
}

const NEWEST = `query PublishBadgesNewest($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { oid } }
    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }
  }
}`

export interface Newest {
  /** Head of the default branch; null: an empty repository. */
  readonly commitSha: string | null
  readonly tag: string | null
}

/** Head of the default branch and newest tag. */
export function newest(client: Client, pace: Pace, asked: Repository): Promise<Newest> {
  const purpose = {
    what: `to read the newest commit and tag of ${fullName(asked)}`,
    permission: 'contents: read',
    repository: fullName(asked),
    missing: `There is no repository ${fullName(asked)}, or the token may not see it ("contents: read").`
  }
  const question = { document: NEWEST, variables: { owner: asked.owner, name: asked.name } }
  return asker(
    client,
    pace,
    purpose
  )(question, (repository) => {
    const head = repository['defaultBranchRef']
    const [tag] = listOf(asFields(repository['refs'], 'refs'), 'nodes')
    return {
      commitSha: isFields(head) ? oidOf(asFields(head['target'], 'target'), 'oid') : null,
      tag: isFields(tag) ? textOf(tag, 'name') : null
    }
  })
}
