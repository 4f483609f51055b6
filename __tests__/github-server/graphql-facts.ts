import type { ReleaseSeed, Repository, Scope } from './world.ts'

/** Which part of a connection is wanted. */
export interface Which {
  readonly first?: number
  readonly after?: string
}

/** A part of a list, at most 100 entries: GitHub docs, "Rate limits and query limits for the GraphQL API". */
export function connection(all: readonly object[], { first, after }: Which): object {
  if (first !== undefined && (first < 1 || first > 100)) throw new Error(`${String(first)} entries are not allowed`)
  const start = after === undefined ? 0 : Number(after)
  const end = start + (first ?? 0)
  return {
    totalCount: all.length,
    nodes: () => {
      if (first === undefined) throw new Error('You must provide a `first` or `last` value to properly paginate.')
      return all.slice(start, end)
    },
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) }
  }
}

interface Access {
  readonly ref: (name: string) => Promise<object | null>
  /** Throws if the token may not. */
  readonly mayRead: (scope: Scope) => void
}

/** The fields of a repository that say what it is as a whole. */
export function aboutNode({ about }: Repository, { ref, mayRead }: Access): object {
  const releaseNode = ({
    tag,
    prerelease = false,
    draft = false,
    published_at,
    downloads = []
  }: ReleaseSeed): object => ({
    tagName: tag,
    isPrerelease: prerelease,
    isDraft: draft,
    publishedAt: draft ? null : (published_at ?? '2026-01-01T00:00:00Z'),
    createdAt: '2026-01-01T00:00:00Z',
    tag: () => ref(`refs/tags/${tag}`),
    releaseAssets: (which: Which) =>
      connection(
        downloads.map((downloadCount, index) => ({ name: `asset-${String(index)}`, downloadCount })),
        which
      )
  })
  const latest = about.releases.find(({ draft, prerelease }) => draft !== true && prerelease !== true)
  const open = (scope: Scope, open: number, states: readonly string[] | undefined): object => {
    mayRead(scope)
    return { totalCount: states?.join() === 'OPEN' ? open : open + 1000 }
  }
  return {
    stargazerCount: about.stars,
    forkCount: about.forks,
    watchers: { totalCount: about.watchers },
    issues: ({ states }: { states?: string[] }) => open('issues', about.issues, states),
    pullRequests: ({ states }: { states?: string[] }) => open('pull-requests', about.pulls, states),
    licenseInfo: about.license === null ? null : { key: about.license.toLowerCase(), name: '', spdxId: about.license },
    primaryLanguage: about.language === null ? null : { name: about.language },
    createdAt: about.createdAt,
    diskUsage: about.size,
    latestRelease: latest === undefined ? null : releaseNode(latest),
    releases: (which: Which) => connection(about.releases.map(releaseNode), which)
  }
}
