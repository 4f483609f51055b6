import type { FactRequest, FoundFact } from '../collect/record.ts'
import type { Pace } from '../destination/destination.ts'
import { fullName, namedRepository, type Repository } from '../repository-name.ts'
import { ApiError, malformed } from './api-errors.ts'
import type { Client } from './client.ts'
import { purposeOf, refusalOf, refuseMoved, type Wanted } from './fact-errors.ts'
import { allTags, contributors, downloads, latestDownloads, sum, tagsIn } from './fact-pages.ts'
import { isPrerelease, isStable, newestTag } from './newest-tag.ts'
import { declarations, type Get, getter, querier, type Query, readWithRetry, refusableGraphql } from './requests.ts'
import {
  asFields,
  fieldOf,
  type Fields,
  flagOf,
  isFields,
  listOf,
  numberOf,
  optionalText,
  optionalTime,
  textOf
} from './response.ts'

/** Facts of repositories, and which of these are private. */
export interface FactsRead {
  /** In the order of the requests. */
  readonly found: readonly FoundFact[]
  /** By name, in lower case. */
  readonly isPrivate: ReadonlyMap<string, boolean>
}

interface Connection {
  readonly client: Client
  readonly pace: Pace
}

/**
 * How many repositories one query asks about. GitHub ends a request after ten seconds, and counting the commits between two
 * places takes long. With 100 releases of 100 files each, 10 repositories have a fifth of the 500,000 nodes that a query may have
 * (GitHub docs, "Rate limits and query limits for the GraphQL API").
 */
const REPOSITORIES_A_QUERY = 10

/** Reads facts of any number of repositories: those that need no pages in one query. */
export async function readFacts(connection: Connection, requests: readonly FactRequest[]): Promise<FactsRead> {
  const found = new Map<FactRequest, FoundFact>()
  const isPrivate = new Map<string, boolean>()
  const all = byRepository(requests)
  for (let start = 0; start < all.length; start += REPOSITORIES_A_QUERY) {
    const answers = await queryFacts(connection, all.slice(start, start + REPOSITORIES_A_QUERY))
    await Promise.all(
      answers.map(async (answer) => {
        isPrivate.set(fullName(answer.wanted.repository).toLowerCase(), answer.isPrivate)
        for (const [request, fact] of await allFacts(answer, connection)) found.set(request, fact)
      })
    )
  }
  return { found: requests.map((request) => found.get(request) ?? NONE), isPrivate }
}

function byRepository(requests: readonly FactRequest[]): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const request of requests) {
    const name = request.repository.toLowerCase()
    const { repository, requests: others } = wanted.get(name) ?? {
      repository: namedRepository(request.repository),
      requests: []
    }
    wanted.set(name, { repository, requests: [...others, request] })
  }
  return [...wanted.values()]
}

interface Answer {
  readonly wanted: Wanted
  readonly isPrivate: boolean
  /** By what is asked, which several badges may ask. */
  readonly facts: ReadonlyMap<string, FoundFact | Pages>
}

const keyOf = ({ fact, branch }: FactRequest): string => `${fact} ${branch ?? ''}`

/** Reads a fact that needs pages. */
type Pages = (from: PageSource) => Promise<FoundFact>
interface PageSource {
  readonly get: Get
  readonly query: Query
  readonly repository: Repository
}

async function allFacts(
  { wanted, facts }: Answer,
  { client, pace }: Connection
): Promise<readonly (readonly [FactRequest, FoundFact])[]> {
  const { repository, requests } = wanted
  const purpose = purposeOf([wanted])
  const from = { get: getter(client, pace, purpose), query: querier(client, pace, purpose), repository }
  const found = new Map<string, FoundFact>()
  for (const [key, fact] of facts) found.set(key, typeof fact === 'function' ? await fact(from) : fact)
  return requests.map((request) => [request, found.get(keyOf(request)) ?? NONE])
}

async function queryFacts({ client, pace }: Connection, part: readonly Wanted[]): Promise<readonly Answer[]> {
  const purpose = purposeOf(part)
  const graphql = refusableGraphql(client, pace, purpose)
  const { document, variables } = queryOf(part)
  return readWithRetry(pace, purpose, async () => {
    const data = await graphql(document, variables).catch((error: unknown) => {
      throw error instanceof ApiError ? (refusalOf(error, part) ?? error) : error
    })
    return part.map((wanted, index) => {
      const answer = asFields(fieldOf(data, `r${index}`), 'a repository')
      refuseMoved(wanted, textOf(answer, 'nameWithOwner'))
      const facts = wanted.requests.map(
        (request) => [keyOf(request), FACTS[request.fact].read(answer, headOf(request, wanted, ''))] as const
      )
      return { wanted, isPrivate: flagOf(answer, 'isPrivate'), facts: new Map(facts) }
    })
  })
}

function queryOf(part: readonly Wanted[]): { readonly document: string; readonly variables: Record<string, string> } {
  const variables: Record<string, string> = {}
  const repositories = part.map((wanted, index) => {
    const { owner, name } = wanted.repository
    Object.assign(variables, { [`owner${index}`]: owner, [`name${index}`]: name })
    const selections = wanted.requests.map((request) => {
      const head = headOf(request, wanted, `${index}`)
      if (head.variable !== undefined) variables[head.variable] = `refs/heads/${head.branch ?? ''}`
      return FACTS[request.fact].select(head)
    })
    const fields = [...new Set(['nameWithOwner isPrivate', ...selections])].join('\n    ')
    return `r${index}: repository(owner: $owner${index}, name: $name${index}) {\n    ${fields}\n  }`
  })
  const document = `query PublishBadgesFacts(${declarations(variables)}) {\n  ${repositories.join('\n  ')}\n}`
  return { document, variables }
}

/** The branch that a fact is about, and the names of the fields and the variable for it. */
interface Head {
  readonly alias: string
  /** undefined: the default branch. */
  readonly variable: string | undefined
  readonly branch: string | undefined
}

function headOf({ fact, branch }: FactRequest, { requests }: Wanted, index: string): Head {
  const isOfBranch = fact === 'last-commit' || fact === 'commits-since-release'
  if (branch === undefined || !isOfBranch) return { alias: 'head', variable: undefined, branch: undefined }
  const number = requests.findIndex((other) => other.branch === branch)
  return { alias: `head${number}`, variable: `branch${index}_${number}`, branch }
}

/** The field of the head's branch. `Repository.defaultBranchRef` is null in an empty repository. */
const branchField = ({ alias, variable }: Head, fields: string): string =>
  variable === undefined
    ? `${alias}: defaultBranchRef { ${fields} }`
    : `${alias}: ref(qualifiedName: $${variable}) { ${fields} }`

interface FactReader {
  readonly select: (head: Head) => string
  /** The fact, or how to read the pages if the answer has only a part of what is needed. */
  readonly read: (answer: Fields, head: Head) => FoundFact | Pages
}

const NONE: FoundFact = { kind: 'none' }
const count = (number: number): FoundFact => ({ kind: 'number', number })

/** The number in a field, or with `totalCount` of its connection. */
const counted = (field: string): FactReader => ({
  select: () => field,
  read: (answer) => count(numberOf(answer, field))
})
const connected = (field: string, states = ''): FactReader => ({
  select: () => `${field}${states} { totalCount }`,
  read: (answer) => count(numberOf(asFields(answer[field], field), 'totalCount'))
})

/** By date of creation, the newest first. */
const BY_DATE = 'orderBy: { field: CREATED_AT, direction: DESC }'
const ASSETS = 'releaseAssets(first: 100) { nodes { downloadCount } pageInfo { hasNextPage } }'

const FACTS: { readonly [fact in FactRequest['fact']]: FactReader } = {
  release: {
    select: () => 'latestRelease { tagName isPrerelease }',
    read: (answer) => {
      const release = optional(answer, 'latestRelease')
      return release === undefined ? NONE : versionOf(release)
    }
  },
  prerelease: {
    select: () => `newest: releases(first: 20, ${BY_DATE}) { nodes { tagName isPrerelease isDraft publishedAt } }`,
    read: (answer) => newestRelease(published(answer['newest']))
  },
  tag: {
    select: () =>
      'tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } pageInfo { hasNextPage endCursor } }',
    read: (answer) => {
      const first = tagsIn(answer)
      if (first.after === undefined || first.names.some(isStable)) return tagOf(first.names)
      return async ({ query, repository }) => tagOf(await allTags(query, repository, first))
    }
  },
  license: {
    select: () => 'licenseInfo { spdxId } root: object(expression: "HEAD:") { ... on Tree { entries { name type } } }',
    read: licenseOf
  },
  stars: counted('stargazerCount'),
  forks: counted('forkCount'),
  watchers: connected('watchers'),
  issues: connected('issues', '(states: OPEN)'),
  pulls: connected('pullRequests', '(states: OPEN)'),
  contributors: {
    select: () => 'isEmpty',
    read: (answer) => (flagOf(answer, 'isEmpty') ? NONE : ({ get, repository }) => contributors(get, repository))
  },
  'commits-since-release': {
    select: (head) => {
      const to = head.variable === undefined ? '"HEAD"' : `$${head.variable}`
      const compare = `${head.alias}: compare(headRef: ${to}) { aheadBy }`
      return `latestRelease { tagName tag { ${compare} } } ${branchField(head, 'name')}`
    },
    read: commitsSince
  },
  'last-commit': {
    select: (head) => branchField(head, 'name target { ... on Commit { authoredDate } }'),
    read: (answer, { alias }) => {
      const ref = optional(answer, alias)
      if (ref === undefined) return NONE
      const at = timeOf(asFields(ref['target'], 'target'), 'authoredDate')
      return { kind: 'time', at, branch: textOf(ref, 'name') }
    }
  },
  created: {
    select: () => 'createdAt',
    read: (answer) => ({ kind: 'time', at: timeOf(answer, 'createdAt') })
  },
  language: {
    select: () => 'primaryLanguage { name }',
    read: (answer) => {
      const language = optional(answer, 'primaryLanguage')
      return language === undefined ? NONE : { kind: 'name', name: textOf(language, 'name') }
    }
  },
  downloads: {
    select: () => `all: releases(first: 100, ${BY_DATE}) { nodes { isDraft ${ASSETS} } pageInfo { hasNextPage } }`,
    read: (answer) => {
      const releases = published(answer['all'])
      if (hasMore(answer['all']) || releases.some((release) => hasMore(release['releaseAssets'])))
        return async ({ get, repository }) => count(await downloads(get, repository))
      return releases.length === 0 ? NONE : count(sum(releases.map(downloadsOf)))
    }
  },
  'downloads-latest': {
    select: () => `latestRelease { tagName ${ASSETS} }`,
    read: (answer) => {
      const release = optional(answer, 'latestRelease')
      if (release === undefined) return NONE
      if (!hasMore(release['releaseAssets'])) return count(downloadsOf(release))
      return async ({ get, repository }) => count(await latestDownloads(get, repository))
    }
  },
  'repo-size': {
    select: () => 'diskUsage',
    read: (answer) => (fieldOf(answer, 'diskUsage') === null ? NONE : count(numberOf(answer, 'diskUsage')))
  }
}

/** An object that may not exist: then GitHub gives null. */
function optional(fields: Fields, key: string): Fields | undefined {
  const value = fieldOf(fields, key)
  return value === null ? undefined : asFields(value, key)
}

const nodesOf = (connection: unknown, what: string): Fields[] =>
  listOf(asFields(connection, what), 'nodes').map((node) => asFields(node, `an entry of ${what}`))

/** Whether a connection has more pages. */
const hasMore = (connection: unknown): boolean =>
  flagOf(asFields(asFields(connection, 'a list')['pageInfo'], 'pageInfo'), 'hasNextPage')

/** Whoever may write sees drafts, too. */
const published = (releases: unknown): Fields[] =>
  nodesOf(releases, 'releases').filter((release) => !flagOf(release, 'isDraft'))

function timeOf(fields: Fields, key: string): number {
  const time = optionalTime(fields, key)
  if (time === undefined) throw malformed(`${key} is not a time`)
  return time
}

const versionOf = (release: Fields): FoundFact => ({
  kind: 'version',
  version: textOf(release, 'tagName'),
  isPrerelease: flagOf(release, 'isPrerelease')
})

/** A draft may have been published long after it was created. */
function newestRelease(releases: readonly Fields[]): FoundFact {
  const at = (release: Fields): number => optionalTime(release, 'publishedAt') ?? 0
  const [newest] = releases.toSorted((one, other) => at(other) - at(one))
  return newest === undefined ? NONE : versionOf(newest)
}

function tagOf(names: readonly string[]): FoundFact {
  const version = newestTag(names)
  return version === undefined ? NONE : { kind: 'version', version, isPrerelease: isPrerelease(version) }
}

const downloadsOf = (release: Fields): number =>
  sum(nodesOf(release['releaseAssets'], 'releaseAssets').map((asset) => numberOf(asset, 'downloadCount')))

/** Names of license files: github/licensee, lib/licensee/project_files/license_file.rb. */
const LICENSE_FILE = /^(?:(?:un)?licen[cs]e|copying)(?:[.-].*)?$/i

function licenseOf(answer: Fields): FoundFact {
  const license = optional(answer, 'licenseInfo')
  const root = optional(answer, 'root')
  if (license === undefined) return NONE
  const entries = root === undefined ? [] : listOf(root, 'entries').filter(isFields)
  const files = entries.filter(({ type }) => type === 'blob').map((entry) => textOf(entry, 'name'))
  const [file] = files.filter((name) => LICENSE_FILE.test(name)).toSorted((one, other) => one.length - other.length)
  const name = optionalText(license, 'spdxId') ?? 'NOASSERTION'
  return { kind: 'name', name, ...(file === undefined ? {} : { file }) }
}

function commitsSince(answer: Fields, { alias }: Head): FoundFact {
  const [release, branch] = [optional(answer, 'latestRelease'), optional(answer, alias)]
  // The tag of a release can be deleted, and have no commit in common with the branch.
  const tag = release && optional(release, 'tag')
  const comparison = tag && optional(tag, alias)
  if (release === undefined || comparison === undefined || branch === undefined) return NONE
  return {
    kind: 'number',
    number: numberOf(comparison, 'aheadBy'),
    since: textOf(release, 'tagName'),
    branch: textOf(branch, 'name')
  }
}
