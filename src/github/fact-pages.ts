import type { FoundFact } from '../collect/record.ts'
import { BadgeError } from '../errors.ts'
import type { Repository } from '../repository-name.ts'
import { isStable } from './newest-tag.ts'
import { all, type Get, ITEMS, pages, type Query } from './requests.ts'
import { asFields, type Fields, flagOf, listOf, numberOf, route, textOf } from './response.ts'

/** The most that GitHub lists on a page. */
const PAGE = 100

/** GitHub lists at most 10,000 releases: GitHub docs, "List releases". */
const MOST_PAGES = 100

/** All entries of an answer that is only a list. */
const listed = <T>(get: Get, path: string, parse: (entry: Fields) => T): Promise<T[]> =>
  all(pages(get, { path, key: ITEMS, size: PAGE, parse, mostPages: MOST_PAGES }))

/**
 * The contributors with an account, as on the page of the repository. GitHub links at most 500 to their accounts, and refuses to
 * count those of a very large repository (GitHub docs, "List repository contributors").
 */
export async function contributors(get: Get, { owner, name }: Repository): Promise<FoundFact> {
  try {
    const accounts = await listed(get, route`/repos/${owner}/${name}/contributors`, () => true)
    return { kind: 'number', number: accounts.length }
  } catch (error) {
    if (!(error instanceof BadgeError) || !/too large to list/.test(error.message)) throw error
    return { kind: 'unknown', problem: `${owner}/${name} is so large that GitHub does not count its contributors.` }
  }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const downloadsIn = (release: Fields): number =>
  sum(listOf(release, 'assets').map((asset) => numberOf(asFields(asset, 'an asset'), 'download_count')))

/** The downloads of all assets of all releases. */
export async function downloads(get: Get, { owner, name }: Repository): Promise<number> {
  const path = route`/repos/${owner}/${name}/releases`
  return sum(await listed(get, path, (release) => (flagOf(release, 'draft') ? 0 : downloadsIn(release))))
}

/** The downloads of all assets of the latest release. */
export function latestDownloads(get: Get, { owner, name }: Repository): Promise<number> {
  return get(route`/repos/${owner}/${name}/releases/latest`, downloadsIn)
}

const TAGS = `query PublishBadgesTags($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    tags: refs(refPrefix: "refs/tags/", first: 100, after: $after, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

/** More tags without a version are not worth the requests: then the newest one counts. */
const MOST_PAGES_OF_TAGS = 5

/** Some tags, and where to go on; undefined: these are the last ones. */
export interface Tags {
  readonly names: readonly string[]
  readonly after: string | undefined
}

/** The tags in the field `tags` of an answer. */
export function tagsIn(answer: Fields): Tags {
  const tags = asFields(answer['tags'], 'tags')
  const info = asFields(tags['pageInfo'], 'pageInfo')
  return {
    names: listOf(tags, 'nodes').map((tag) => textOf(asFields(tag, 'a tag'), 'name')),
    after: flagOf(info, 'hasNextPage') ? textOf(info, 'endCursor') : undefined
  }
}

/** The first tags and those after them, up to a page with a version. */
export async function allTags(query: Query, { owner, name }: Repository, first: Tags): Promise<string[]> {
  const names = [...first.names]
  let { after } = first
  for (let page = 1; page < MOST_PAGES_OF_TAGS && after !== undefined && !names.some(isStable); page++) {
    const more: Tags = await query({ document: TAGS, variables: { owner, name, after } }, tagsIn)
    names.push(...more.names)
    after = more.after
  }
  return names
}
