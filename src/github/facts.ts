import type { FactRequest, FoundFact } from '../collect/record.ts'
import type { Pace } from '../destination/destination.ts'
import { BadgeError, MissingPermission, quote } from '../errors.ts'
import { fullName, moved, namedRepository, type Repository } from '../repository-name.ts'
import { ApiError, meaningOf, type Purpose } from './api-errors.ts'
import type { Client } from './client.ts'
import { contributors, downloads, latestDownloads, moreTags } from './fact-pages.ts'
import { isPrerelease, isStable, newestTag } from './newest-tag.ts'
import { declarations, getter, querier, readWithRetry, refusableGraphql } from './requests.ts'
import { asFields, fieldOf, type Fields, flagOf, isFields, listOf, numberOf, optionalText, textOf } from './response.ts'

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

/** All that badges want to know about one repository. */
interface Wanted {
  readonly repository: Repository
  readonly requests: readonly FactRequest[]
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
    const part = all.slice(start, start + REPOSITORIES_A_QUERY)
    const answers = await queryFacts(connection, part)
    await Promise.all(
      answers.map(async ({ wanted, answer }) => {
        isPrivate.set(fullName(wanted.repository).toLowerCase(), flagOf(answer, 'isPrivate'))
        for (const request of wanted.requests) found.set(request, await factOf(request, answer, { wanted, connection }))
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
  readonly answer: Fields
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
      return { wanted, answer }
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
  /** `pages`: the answer has only a part of what is needed. */
  readonly read: (answer: Fields, head: Head) => FoundFact | 'pages'
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
    read: ({ latestRelease }) => (isFields(latestRelease) ? versionOf(latestRelease) : NONE)
  },
  prerelease: {
    select: () => `newest: releases(first: 20, ${BY_DATE}) { nodes { tagName isPrerelease isDraft publishedAt } }`,
    read: (answer) => newestRelease(published(answer['newest']))
  },
  tag: {
    select: () =>
      'tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } pageInfo { hasNextPage endCursor } }',
    read: (answer) => {
      const names = tagNames(answer)
      return hasMore(answer['tags']) && !names.some(isStable) ? 'pages' : tagOf(names)
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
    read: (answer) => (flagOf(answer, 'isEmpty') ? NONE : 'pages')
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
      const ref = answer[alias]
      if (!isFields(ref)) return NONE
      const commit = asFields(ref['target'], 'target')
      return { kind: 'time', at: Date.parse(textOf(commit, 'authoredDate')), branch: textOf(ref, 'name') }
    }
  },
  created: {
    select: () => 'createdAt',
    read: (answer) => ({ kind: 'time', at: Date.parse(textOf(answer, 'createdAt')) })
  },
  language: {
    select: () => 'primaryLanguage { name }',
    read: ({ primaryLanguage: language }) =>
      isFields(language) ? { kind: 'name', name: textOf(language, 'name') } : NONE
  },
  downloads: {
    select: () => `all: releases(first: 100, ${BY_DATE}) { nodes { isDraft ${ASSETS} } pageInfo { hasNextPage } }`,
    read: (answer) => {
      const releases = published(answer['all'])
      if (hasMore(answer['all']) || releases.some((release) => hasMore(release['releaseAssets']))) return 'pages'
      return releases.length === 0 ? NONE : count(sum(releases.map(downloadsOf)))
    }
  },
  'downloads-latest': {
    select: () => `latestRelease { tagName ${ASSETS} }`,
    read: ({ latestRelease: release }) => {
      if (!isFields(release)) return NONE
      return hasMore(release['releaseAssets']) ? 'pages' : count(downloadsOf(release))
    }
  },
  'repo-size': {
    select: () => 'diskUsage',
    read: (answer) => (typeof answer['diskUsage'] === 'number' ? count(answer['diskUsage']) : NONE)
  }
}

const nodesOf = (connection: unknown, what: string): Fields[] =>
  listOf(asFields(connection, what), 'nodes').map((node) => asFields(node, `an entry of ${what}`))

/** Whether a connection has more pages. */
const hasMore = (connection: unknown): boolean =>
  flagOf(asFields(asFields(connection, 'a list')['pageInfo'], 'pageInfo'), 'hasNextPage')

/** Whoever may write sees drafts, too. */
const published = (releases: unknown): Fields[] =>
  nodesOf(releases, 'releases').filter((release) => !flagOf(release, 'isDraft'))

const versionOf = (release: Fields): FoundFact => ({
  kind: 'version',
  version: textOf(release, 'tagName'),
  isPrerelease: flagOf(release, 'isPrerelease')
})

/** A draft may have been published long after it was created. */
function newestRelease(releases: readonly Fields[]): FoundFact {
  const timeOf = (release: Fields): number => Date.parse(optionalText(release, 'publishedAt') ?? '') || 0
  const [newest] = releases.toSorted((one, other) => timeOf(other) - timeOf(one))
  return newest === undefined ? NONE : versionOf(newest)
}

const tagNames = (answer: Fields): string[] => nodesOf(answer['tags'], 'tags').map((tag) => textOf(tag, 'name'))

function tagOf(names: readonly string[]): FoundFact {
  const version = newestTag(names)
  return version === undefined ? NONE : { kind: 'version', version, isPrerelease: isPrerelease(version) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const downloadsOf = (release: Fields): number =>
  sum(nodesOf(release['releaseAssets'], 'releaseAssets').map((asset) => numberOf(asset, 'downloadCount')))

/** Names of license files: github/licensee, lib/licensee/project_files/license_file.rb. */
const LICENSE_FILE = /^(?:(?:un)?licen[cs]e|copying)(?:[.-].*)?$/i

function licenseOf({ licenseInfo, root }: Fields): FoundFact {
  if (!isFields(licenseInfo)) return NONE
  const entries = isFields(root) && Array.isArray(root['entries']) ? root['entries'].filter(isFields) : []
  const files = entries.filter(({ type }) => type === 'blob').map((entry) => textOf(entry, 'name'))
  const [file] = files.filter((name) => LICENSE_FILE.test(name)).toSorted((one, other) => one.length - other.length)
  const name = optionalText(licenseInfo, 'spdxId') ?? 'NOASSERTION'
  return { kind: 'name', name, ...(file === undefined ? {} : { file }) }
}

function commitsSince(answer: Fields, { alias }: Head): FoundFact {
  const { latestRelease: release, [alias]: branch } = answer
  const tag = isFields(release) ? release['tag'] : undefined
  const comparison = isFields(tag) ? tag[alias] : undefined
  if (!isFields(release) || !isFields(comparison) || !isFields(branch)) return NONE
  return {
    kind: 'number',
    number: numberOf(comparison, 'aheadBy'),
    since: textOf(release, 'tagName'),
    branch: textOf(branch, 'name')
  }
}

interface Place {
  readonly wanted: Wanted
  readonly connection: Connection
}

/** The fact in an answer, or if that is not enough, on pages of its own. */
async function factOf(request: FactRequest, answer: Fields, { wanted, connection }: Place): Promise<FoundFact> {
  const { repository } = wanted
  const { client, pace } = connection
  const fact = FACTS[request.fact].read(answer, headOf(request, wanted, ''))
  if (fact !== 'pages') return fact
  const purpose = purposeOf([wanted])
  const get = getter(client, pace, purpose)
  switch (request.fact) {
    case 'contributors':
      return contributors(get, repository)
    case 'downloads':
      return count(await downloads(get, repository))
    case 'downloads-latest':
      return count(await latestDownloads(get, repository))
    default: {
      const names = await moreTags(querier(client, pace, purpose), repository, asFields(answer['tags'], 'tags'))
      return tagOf([...tagNames(answer), ...names])
    }
  }
}

const badgesOf = ({ requests }: Wanted): string => {
  const [first, ...others] = requests.map(({ badge }) => quote(badge))
  const more = others.length > 3 ? [...others.slice(0, 2), `${others.length - 2} more`] : others
  const [last] = more.slice(-1)
  if (last === undefined) return `the badge ${first ?? ''} shows a fact`
  return `the badges ${[first, ...more.slice(0, -1)].join(', ')} and ${last} show facts`
}

const OTHER_TOKEN =
  'GITHUB_TOKEN sees its own repository and public ones only: for another private one, set "token" to the token of an app or a person that may read it ("contents: read").'

function purposeOf(part: readonly Wanted[]): Purpose {
  const names = part.map(({ repository }) => fullName(repository))
  return {
    what: `to read facts of ${names.join(', ')}`,
    permission: 'contents: read',
    repository: names[0] ?? '',
    missing: `There is no such repository, or the token may not see it. ${OTHER_TOKEN}`
  }
}

/** Needed in a private repository: GitHub docs, "Permissions required for GitHub Apps". */
const PERMISSIONS: readonly (readonly [field: string, permission: string])[] = [
  ['issues', 'issues: read'],
  ['pullRequests', 'pull-requests: read']
]

/** The error for repositories that may not be read; undefined if GitHub does not tell which ones. */
function refusalOf(error: ApiError, part: readonly Wanted[]): BadgeError | undefined {
  const meaning = meaningOf(error)
  const refused = part.filter(({ repository }, index) => {
    const isNamed = error.message.includes(`'${fullName(repository)}'`)
    return isNamed || error.paths.some((path) => path === `r${index}` || path.startsWith(`r${index}.`))
  })
  const [first] = refused
  if (first === undefined || (meaning !== 'not-found' && meaning !== 'forbidden')) return undefined
  const names = refused.map((wanted) => `${badgesOf(wanted)} of ${fullName(wanted.repository)}`).join(', ')
  const who = names.replace(/^t/, 'T')
  if (meaning === 'not-found')
    return new BadgeError(
      'not-found',
      `${who}: there is no such repository, or the token may not see it. ${OTHER_TOKEN}`
    )
  const [, permission = 'contents: read'] =
    PERMISSIONS.find(([field]) => error.paths.some((path) => path.endsWith(`.${field}`))) ?? []
  return new MissingPermission(`${who}: GitHub refused to tell (${error.message}). The token lacks "${permission}".`, {
    permission,
    repository: fullName(first.repository)
  })
}

/** GitHub answers under the old name of a repository as well. */
function refuseMoved(wanted: Wanted, name: string): void {
  if (name.toLowerCase() === fullName(wanted.repository).toLowerCase()) return
  const { code, message } = moved(wanted.repository, name)
  throw new BadgeError(code, `${badgesOf(wanted).replace(/^t/, 'T')} of ${fullName(wanted.repository)}. ${message}`)
}
