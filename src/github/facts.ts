import compareBuild from 'semver/functions/compare-build.js'
import parse from 'semver/functions/parse.js'
import type { FactRequest, FoundFact } from '../collect/record.ts'
import { BadgeError, inputName, MissingPermission, quote } from '../errors.ts'
import { equalNames, fullName, moved, namedRepository, type Repository } from '../repository-name.ts'
import { ApiError, malformed, meaningOf, type Purpose } from './api-errors.ts'
import {
  all,
  type Connection,
  declarations,
  type Get,
  ITEMS,
  type Query,
  readWithRetry,
  refusableGraphql,
  repositoryReader,
  type RepositoryReader
} from './requests.ts'
import {
  asFields,
  entriesOf,
  fieldOf,
  type Fields,
  flagOf,
  nodesOf,
  numberOf,
  objectOf,
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

/** All facts of one repository that badges show. */
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
  const found = new Map<string, FoundFact>()
  const isPrivate = new Map<string, boolean>()
  const repositories = byRepository(requests)
  for (let start = 0; start < repositories.length; start += REPOSITORIES_A_QUERY) {
    const answers = await queryFacts(connection, repositories.slice(start, start + REPOSITORIES_A_QUERY))
    const readPages = answers.map(async ({ wanted, ...answer }) => {
      isPrivate.set(fullName(wanted.repository).toLowerCase(), answer.isPrivate)
      const reader = repositoryReader(connection, wanted.repository, purposeOf([wanted]))
      for (const [key, fact] of answer.facts) found.set(key, typeof fact === 'function' ? await fact(reader) : fact)
    })
    await Promise.all(readPages)
  }
  return { found: requests.map((request) => found.get(keyOf(request)) ?? NONE), isPrivate }
}

function byRepository(requests: readonly FactRequest[]): Wanted[] {
  const names = new Set(requests.map(({ repository }) => repository.toLowerCase()))
  return [...names].map((name) => {
    const own = requests.filter(({ repository }) => repository.toLowerCase() === name)
    return { repository: namedRepository(own[0]?.repository ?? name), requests: own }
  })
}

interface Answer {
  readonly wanted: Wanted
  readonly isPrivate: boolean
  /** By what is asked, which several badges may ask. */
  readonly facts: ReadonlyMap<string, FoundFact | Pages>
}

const keyOf = ({ repository, fact, branch }: FactRequest): string =>
  JSON.stringify([repository.toLowerCase(), fact, branch])

/** Reads a fact that needs pages. */
type Pages = (reader: RepositoryReader) => Promise<FoundFact>

async function queryFacts(connection: Connection, part: readonly Wanted[]): Promise<readonly Answer[]> {
  const purpose = purposeOf(part)
  const graphql = refusableGraphql(connection, purpose)
  const { document, variables } = queryOf(part)
  return readWithRetry(connection.pace, purpose, async () => {
    const data = await graphql(document, variables).catch((error: unknown) => {
      throw error instanceof ApiError ? (refusalOf(error, part) ?? error) : error
    })
    return part.map((wanted, index) => {
      const answer = asFields(fieldOf(data, `r${index}`), 'a repository')
      refuseMoved(wanted, textOf(answer, 'nameWithOwner'))
      const facts = wanted.requests.map(
        (request) => [keyOf(request), FACTS[request.fact].read(answer, headOf(request, wanted, index))] as const
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
      const head = headOf(request, wanted, index)
      if (head.variable !== undefined) variables[head.variable] = `refs/heads/${request.branch ?? ''}`
      return FACTS[request.fact].select(head)
    })
    const fields = [...new Set(['nameWithOwner isPrivate', ...selections])].join('\n    ')
    return `r${index}: repository(owner: $owner${index}, name: $name${index}) {\n    ${fields}\n  }`
  })
  const document = `query PublishBadgesFacts(${declarations(variables)}) {\n  ${repositories.join('\n  ')}\n}`
  return { document, variables }
}

/** The names of the field and the variable for the branch that a fact is about. */
interface Head {
  readonly alias: string
  /** undefined: the default branch. */
  readonly variable: string | undefined
}

function headOf({ fact, branch }: FactRequest, { requests }: Wanted, repository: number): Head {
  const isOfBranch = fact === 'last-commit' || fact === 'commits-since-release'
  if (branch === undefined || !isOfBranch) return { alias: 'head', variable: undefined }
  const number = requests.findIndex((other) => other.branch === branch)
  return { alias: `head${number}`, variable: `branch${repository}_${number}` }
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
  read: (answer) => count(numberOf(objectOf(answer, field), 'totalCount'))
})

/** Reads an object that may not exist. */
const existing =
  (key: string, read: (object: Fields) => FoundFact | Pages) =>
  (answer: Fields): FoundFact | Pages => {
    const object = optional(answer, key)
    return object === undefined ? NONE : read(object)
  }

/** By date of creation, the newest first. */
const BY_DATE = 'orderBy: { field: CREATED_AT, direction: DESC }'
const ASSETS = 'releaseAssets(first: 100) { nodes { downloadCount } pageInfo { hasNextPage } }'

const FACTS: { readonly [fact in FactRequest['fact']]: FactReader } = {
  release: {
    select: () => 'latestRelease { tagName isPrerelease }',
    read: existing('latestRelease', versionOf)
  },
  prerelease: {
    select: () => `newest: releases(first: 20, ${BY_DATE}) { nodes { tagName isPrerelease isDraft publishedAt } }`,
    read: (answer) => newestRelease(published(answer, 'newest'))
  },
  tag: {
    select: () => tagField('first: 100'),
    read: (answer) => {
      const first = tagsIn(answer)
      if (first.after === undefined || first.names.some(isStable)) return tagOf(first.names)
      return async ({ query }) => tagOf(await allTags(query, first))
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
    read: (answer) => (flagOf(answer, 'isEmpty') ? NONE : contributors)
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
    read: (answer, { alias }) =>
      existing(alias, (ref) => ({
        kind: 'time',
        at: timeOf(objectOf(ref, 'target'), 'authoredDate'),
        branch: textOf(ref, 'name')
      }))(answer)
  },
  created: {
    select: () => 'createdAt',
    read: (answer) => ({ kind: 'time', at: timeOf(answer, 'createdAt') })
  },
  language: {
    select: () => 'primaryLanguage { name }',
    read: existing('primaryLanguage', (language) => ({ kind: 'name', name: textOf(language, 'name') }))
  },
  downloads: {
    select: () => `all: releases(first: 100, ${BY_DATE}) { nodes { isDraft ${ASSETS} } pageInfo { hasNextPage } }`,
    read: (answer) => {
      const releases = published(answer, 'all')
      if (hasMore(answer, 'all') || releases.some((release) => hasMore(release, 'releaseAssets'))) return allDownloads
      return releases.length === 0 ? NONE : count(sum(releases.map(downloadsOf)))
    }
  },
  'downloads-latest': {
    select: () => `latestRelease { tagName ${ASSETS} }`,
    read: existing('latestRelease', (release) =>
      hasMore(release, 'releaseAssets') ? latestDownloads : count(downloadsOf(release))
    )
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

/** Whether a connection has more pages. */
const hasMore = (fields: Fields, key: string): boolean =>
  flagOf(objectOf(objectOf(fields, key), 'pageInfo'), 'hasNextPage')

/** Whoever may write sees drafts, too. */
const published = (answer: Fields, key: string): Fields[] =>
  nodesOf(answer, key, (release) => release).filter((release) => !flagOf(release, 'isDraft'))

function timeOf(fields: Fields, key: string): number {
  const time = optionalTime(fields, key)
  if (time === undefined) throw malformed(`${key} is not a time`)
  return time
}

function versionOf(release: Fields): FoundFact {
  return { kind: 'version', version: textOf(release, 'tagName'), isPrerelease: flagOf(release, 'isPrerelease') }
}

/** A draft may have been published long after it was created. */
function newestRelease(releases: readonly Fields[]): FoundFact {
  const at = (release: Fields): number => optionalTime(release, 'publishedAt') ?? 0
  const [newest] = releases.toSorted((one, other) => at(other) - at(one))
  return newest === undefined ? NONE : versionOf(newest)
}

/** Names of license files: github/licensee, lib/licensee/project_files/license_file.rb. */
const LICENSE_FILE = /^(?:(?:un)?licen[cs]e|copying)(?:[.-].*)?$/i

function licenseOf(answer: Fields): FoundFact {
  const license = optional(answer, 'licenseInfo')
  const root = optional(answer, 'root')
  if (license === undefined) return NONE
  const entries = root === undefined ? [] : entriesOf(root, 'entries', (entry) => entry)
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const downloadsOf = (release: Fields): number =>
  sum(nodesOf(release, 'releaseAssets', (asset) => numberOf(asset, 'downloadCount')))

/** The downloads of a release as REST describes it. */
const downloadsIn = (release: Fields): number =>
  sum(entriesOf(release, 'assets', (asset) => numberOf(asset, 'download_count')))

/** GitHub lists at most 10,000 releases: GitHub docs, "List releases". */
const MOST_PAGES = 100

/** All entries of an answer that consists of a list. */
const listed = <T>(get: Get, path: string, parse: (entry: Fields) => T): Promise<T[]> =>
  all(get, { path, key: ITEMS, parse, mostPages: MOST_PAGES })

/** The downloads of all assets of all releases. */
async function allDownloads({ get }: RepositoryReader): Promise<FoundFact> {
  return count(sum(await listed(get, '/releases', (release) => (flagOf(release, 'draft') ? 0 : downloadsIn(release)))))
}

/** The downloads of all assets of the latest release. */
async function latestDownloads({ get }: RepositoryReader): Promise<FoundFact> {
  return count(await get('/releases/latest', downloadsIn))
}

/**
 * The contributors with an account, as on the page of the repository. GitHub links at most 500 to their accounts, and refuses to
 * count those of a very large repository (GitHub docs, "List repository contributors").
 */
async function contributors({ get, repository }: RepositoryReader): Promise<FoundFact> {
  try {
    return count((await listed(get, '/contributors', () => true)).length)
  } catch (error) {
    if (!(error instanceof BadgeError) || !/too large to list/.test(error.message)) throw error
    const problem = `${fullName(repository)} is so large that GitHub does not count its contributors.`
    return { kind: 'unknown', problem }
  }
}

/** Tags by date, the newest first. */
const tagField = (part: string): string =>
  `tags: refs(refPrefix: "refs/tags/", ${part}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } pageInfo { hasNextPage endCursor } }`

/** If this many pages contain no version, reading more is not worth the requests, and the newest tag counts. */
const MOST_PAGES_OF_TAGS = 5

/** A page of tags, and the cursor for the next one; undefined: it is the last page. */
interface Tags {
  readonly names: readonly string[]
  readonly after: string | undefined
}

/** The tags in the field `tags` of an answer. */
const tagsIn = (answer: Fields): Tags => ({
  names: nodesOf(answer, 'tags', (tag) => textOf(tag, 'name')),
  after: hasMore(answer, 'tags') ? textOf(objectOf(objectOf(answer, 'tags'), 'pageInfo'), 'endCursor') : undefined
})

/** The first tags and those after them, up to a page with a version. */
async function allTags(query: Query, first: Tags): Promise<string[]> {
  const names = [...first.names]
  let { after } = first
  for (let page = 1; page < MOST_PAGES_OF_TAGS && after !== undefined && !names.some(isStable); page++) {
    const fields = [tagField('first: 100, after: $after')]
    const more: Tags = await query({ name: 'PublishBadgesTags', fields, variables: { after } }, tagsIn)
    names.push(...more.names)
    after = more.after
  }
  return names
}

function tagOf(names: readonly string[]): FoundFact {
  const version = newestTag(names)
  return version === undefined ? NONE : { kind: 'version', version, isPrerelease: isPrerelease(version) }
}

/** `v1.2` as `v1.2.0`, also before a pre-release: many projects leave out a patch of zero. */
const PARTS = /^v?\d+\.\d+(?![\d.])/

/** Also `1.2.0rc1`. */
const LOOSE = { loose: true }

interface Version {
  readonly name: string
  readonly version: NonNullable<ReturnType<typeof parse>>
}

/** The version in a tag; none in names such as `nightly`, `v1`, which moves with every release, or `package@1.2.0`. */
function versionsIn(name: string): Version[] {
  const version = parse(name.toLowerCase().replace(PARTS, '$&.0'), LOOSE)
  return version === null ? [] : [{ name, version }]
}

/** The newer of two tags; if both have the same version (`v1.2` and `v1.2.0`), the longer one. */
function newer(one: Version, other: Version): Version {
  const order = compareBuild(one.version, other.version, LOOSE) || one.name.length - other.name.length
  return order >= 0 ? one : other
}

const isStableVersion = ({ version }: Version): boolean => version.prerelease.length === 0

/** Whether a tag is a version that is not a pre-release. */
export const isStable = (name: string): boolean => versionsIn(name).some(isStableVersion)

/**
 * The newest tag by semantic version; pre-releases count only if there is nothing else. Without any version it is the first tag:
 * `tags` are sorted by date, the newest first.
 */
export function newestTag(tags: readonly string[]): string | undefined {
  const versions = tags.flatMap(versionsIn)
  const stable = versions.filter(isStableVersion)
  const candidates = stable.length > 0 ? stable : versions
  return candidates.length === 0 ? tags[0] : candidates.reduce(newer).name
}

/** Whether a tag is the version of a pre-release. */
export const isPrerelease = (name: string): boolean => versionsIn(name).some((version) => !isStableVersion(version))

/** `the badges "a", "b" and "c" show facts`. */
const badgesOf = ({ requests }: Wanted): string => {
  const [first, ...others] = requests.map(({ badge }) => quote(badge))
  const more = others.length > 3 ? [...others.slice(0, 2), `${others.length - 2} more`] : others
  const [last] = more.slice(-1)
  if (last === undefined) return `the badge ${first ?? ''} shows a fact`
  return `the badges ${[first, ...more.slice(0, -1)].join(', ')} and ${last} show facts`
}

const otherToken = (): string =>
  `GITHUB_TOKEN sees its own repository and public ones only: for another private one, set ${inputName('token', '"token"')} to the token of an app or a person that may read it ("contents: read").`

/** The purpose in messages about several repositories, since GitHub does not say which of them it refuses. */
function purposeOf(part: readonly Wanted[]): Purpose {
  const names = part.map(({ repository }) => fullName(repository))
  return {
    what: `to read facts of ${names.join(', ')}`,
    permission: 'contents: read',
    repository: names[0] ?? '',
    missing: `There is no such repository, or the token may not see it. ${otherToken()}`
  }
}

/** Needed in a private repository: GitHub docs, "Permissions required for GitHub Apps". */
const PERMISSIONS: readonly (readonly [field: string, permission: string])[] = [
  ['issues', 'issues: read'],
  ['pullRequests', 'pull-requests: read']
]

/** The error for repositories that may not be read; undefined if GitHub does not say which ones. */
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
      `${who}: there is no such repository, or the token may not see it. ${otherToken()}`
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
  if (equalNames(name, fullName(wanted.repository))) return
  const { code, message } = moved(wanted.repository, name)
  throw new BadgeError(code, `${badgesOf(wanted).replace(/^t/, 'T')} of ${fullName(wanted.repository)}. ${message}`)
}
