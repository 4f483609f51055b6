import { existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GitRepository } from './git.ts'
import type { Recorded } from './record.ts'
import type { Gist } from './world.ts'

/** What a publisher says that it did. */
export interface Claim {
  readonly client: string
  readonly result: 'published' | 'unchanged' | 'superseded' | 'failed'
  /** What it was to publish. */
  readonly files: ReadonlyMap<string, string>
  readonly commitSha?: string | undefined
  /** Where a publication is only a part of a file that it shares with others: whether that part is there. */
  readonly shows?: (texts: ReadonlyMap<string, string>) => boolean
}

export interface Place {
  readonly git: GitRepository
  readonly ref: string
  /** Where the reference stood before anybody published. */
  readonly since: string | null
  /** The branch keeps one commit: those of others are gone, and their files are not. */
  readonly isSingle?: boolean
}

type Texts = ReadonlyMap<string, string>

function textsAt({ git }: Place, commit: string): Texts {
  const files = git.objects.files(git.treeOf(commit))
  return new Map(files.map(({ path, oid }) => [path, git.objects.read(oid)?.body.toString() ?? '']))
}

const holds = (texts: Texts, files: Texts): boolean => [...files].every(([path, text]) => texts.get(path) === text)

/** Everything that is wrong with a branch after publishers have told what they did; nothing: all is well. */
export function auditBranch(place: Place, claims: readonly Claim[]): string[] {
  const head = place.git.objects.ref(place.ref)
  if (head === null)
    return claims
      .filter(({ result }) => result === 'published')
      .map(({ client }) => `${client}: published, and there is no branch`)
  const made = commitsSince(place, head)
  return [
    ...lost(textsAt(place, head), claims),
    ...(place.isSingle === true ? [] : partial(place, made, claims)),
    ...(place.isSingle === true ? [] : unreported(made, claims)),
    ...untrue(place, head, claims),
    ...rootFaults(place, head)
  ]
}

function commitsSince({ git, since }: Place, head: string): string[] {
  const made: string[] = []
  for (const { oid } of git.history(head)) {
    if (oid === since) break
    made.push(oid)
  }
  return made
}

/** A file of a publication that is not there at the end, and that no other publication has replaced. */
function lost(texts: Texts, claims: readonly Claim[]): string[] {
  const good = claims.filter(({ result }) => result !== 'failed')
  return good.flatMap(({ client, files, shows }) => {
    if (shows !== undefined) return shows(texts) ? [] : [`${client}: its part of ${[...files.keys()].join()} is lost`]
    const replaced = (path: string): boolean =>
      good.some((other) => other.files.has(path) && other.files.get(path) === texts.get(path))
    return [...files.keys()].filter((path) => !replaced(path)).map((path) => `${client}: ${path} is lost`)
  })
}

/** A commit that holds some of a publication's files and not the others, or those of several. */
function partial(place: Place, made: readonly string[], claims: readonly Claim[]): string[] {
  return made.flatMap((commit) => {
    const [parent] = place.git.objects.commit(commit)?.parents ?? []
    const before = parent === undefined ? new Map<string, string>() : textsAt(place, parent)
    const after = textsAt(place, commit)
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path)
    )
    if (changed.length === 0) return [`${commit} changes nothing`]
    const isWhole = claims.some(({ files }) => changed.every((path) => files.has(path)) && holds(after, files))
    return isWhole ? [] : [`${commit} is no whole publication: ${changed.join(', ')}`]
  })
}

/** Commits that nobody tells of, and commits that several do. */
function unreported(made: readonly string[], claims: readonly Claim[]): string[] {
  const told = claims.flatMap(({ result, commitSha }) => (result === 'published' ? (commitSha ?? []) : []))
  return [
    ...made.filter((commit) => !told.includes(commit)).map((commit) => `${commit} is told by nobody`),
    ...told.filter((commit, index) => told.indexOf(commit) !== index).map((commit) => `${commit} is told twice`)
  ]
}

/** Results that the repository does not bear out. */
function untrue(place: Place, head: string, claims: readonly Claim[]): string[] {
  return claims.flatMap(({ client, result, files, commitSha }) => {
    if (result === 'failed')
      return holds(textsAt(place, head), files) ? [`${client}: failed, and everything of it is there`] : []
    if (result !== 'published') return []
    if (commitSha === undefined) return [`${client}: published without a commit`]
    if (!place.git.objects.commit(commitSha)) return [`${client}: ${commitSha} is no commit`]
    if (place.isSingle !== true && !place.git.isAncestor(commitSha, head))
      return [`${client}: ${commitSha} is not on the branch`]
    return holds(textsAt(place, commitSha), files) ? [] : [`${client}: ${commitSha} does not hold what was published`]
  })
}

function rootFaults({ git, since, isSingle }: Place, head: string): string[] {
  const commits = [...git.history(head)]
  if (commits.some(({ parents }) => parents.length > 1)) return ['a merge, and so more than one line of history']
  if (isSingle === true) return commits.length === 1 ? [] : [`${String(commits.length)} commits instead of one`]
  return since === null || git.isAncestor(since, head) ? [] : ['what was there before is gone from the history']
}

/** What git itself finds wrong with the objects of repositories; one process looks at all of them in one. */
export async function fsck(repositories: readonly GitRepository[], folder: string): Promise<string[]> {
  const all = GitRepository.create(folder, 'main')
  for (const { path } of repositories) {
    for (const entry of readdirSync(join(path, 'objects'), { recursive: true, encoding: 'utf8' })) {
      const [from, to] = [join(path, 'objects', entry), join(folder, 'objects', entry)]
      if (!/^[\da-f]{2}.[\da-f]{38}$/.test(entry) || existsSync(to)) continue
      mkdirSync(dirname(to), { recursive: true })
      linkSync(from, to)
    }
  }
  try {
    const said = await all.run(['fsck', '--strict', '--no-dangling', '--no-progress'])
    return said === '' ? [] : said.split('\n')
  } catch (error) {
    return [String(error)]
  }
}

/** The same for a gist; `before` is what stood there. */
export function auditGist(gist: Gist, before: Texts, claims: readonly Claim[]): string[] {
  const own = new Set(claims.flatMap(({ files }) => [...files.keys()]))
  const touched = [...before].filter(([name, text]) => !own.has(name) && gist.files.get(name) !== text)
  return [
    ...lost(gist.files, claims),
    ...touched.map(([name]) => `${name} is not what it was`),
    ...claims
      .filter(({ result, files }) => result === 'failed' && holds(gist.files, files))
      .map(({ client }) => `${client}: failed, and everything of it is there`)
  ]
}

/**
 * Requests that a client sent before the time that it was told to wait for. `onItsWay`, in milliseconds: a request that is sent
 * at the same time as another one may arrive so long after that is answered.
 */
export function sentWhileLimited(record: readonly Recorded[], onItsWay = 300): string[] {
  const limits: { readonly limited: Recorded; readonly until: number; readonly resource: string }[] = []
  return record.flatMap((entry) => {
    const { client, at, operation } = entry
    const resource = operation.startsWith('GraphQL ') ? 'graphql' : 'core'
    const broken = limits.find(
      (one) =>
        one.limited.client === client &&
        at < one.until &&
        (one.resource === 'all' || one.resource === resource) &&
        knew(entry, one.limited, onItsWay)
    )
    if (entry.told !== undefined) limits.push({ limited: entry, ...entry.told })
    return broken === undefined ? [] : [`${client}: ${operation} was sent ${String(broken.until - at)} ms too early`]
  })
}

/** Whether a client knew of a limit when it sent a request. The same request again is never one that was on its way. */
function knew(entry: Recorded, limited: Recorded, onItsWay: number): boolean {
  const later = entry.received - limited.at
  const isAgain = entry.operation === limited.operation && entry.url === limited.url
  return later >= 0 && (isAgain || later > onItsWay)
}

/** Publishers that failed though nothing was out of order but that others were faster. */
export function gaveUp(claims: readonly Claim[], record: readonly Recorded[]): string[] {
  return claims
    .filter(({ result }) => result === 'failed')
    .filter(({ client }) => {
      const own = record.filter((entry) => entry.client === client)
      return isConflict(own.at(-1)) && own.every(({ told, fault }) => told === undefined && fault === undefined)
    })
    .map(({ client }) => `${client}: gave up because somebody else was faster`)
}

/** Writes that were sent again as they were after they had lost a race: they can only lose it again. */
export function repeatedInVain(record: readonly Recorded[]): string[] {
  const last = new Map<string, Recorded>()
  return record.flatMap((entry) => {
    const before = last.get(entry.client)
    last.set(entry.client, entry)
    const isWrite = entry.method !== 'GET' && !entry.operation.startsWith('GraphQL query')
    if (!isWrite || !isConflict(before) || before?.url !== entry.url) return []
    const isSame = JSON.stringify(before.body) === JSON.stringify(entry.body)
    return isSame ? [`${entry.client}: ${entry.operation} was sent again as it was after a conflict`] : []
  })
}

const isConflict = (entry: Recorded | undefined): boolean =>
  entry?.status === 409 || entry?.status === 422 || entry?.isStale === true

/** Requests to what a publisher has no business with. */
export function strayRequests(record: readonly Recorded[]): string[] {
  return record
    .filter(
      ({ operation, url }) => operation.startsWith('unknown ') || /(?:^|\/)\.{1,2}(?:\/|$)|\/\//.test(decoded(url))
    )
    .map(({ client, method, url }) => `${client}: ${method} ${url}`)
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '')
  } catch {
    return url
  }
}

/** A secret in the forms that it could slip out in: as it is, encoded, or in halves. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  // Base64 of a text within another begins at one of three places: the first and last characters differ, the middle not.
  const inner = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4)
  )
  const basic = Buffer.from(`x-access-token:${secret}`).toString('base64')
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString('hex'),
    bytes.toString('base64url'),
    secret.slice(0, secret.length / 2),
    secret.slice(secret.length / 2),
    basic,
    ...inner
  ]
}

/** Where a secret shows in what was written or said. */
export function secretsIn(texts: Readonly<Record<string, string>>, secrets: readonly string[]): string[] {
  const forms = [...new Set(secrets.flatMap(formsOf))]
  return Object.entries(texts).flatMap(([where, text]) =>
    forms.filter((form) => text.toLowerCase().includes(form.toLowerCase())).map((form) => `${where}: ${form}`)
  )
}
