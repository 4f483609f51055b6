import type { Command } from './args.ts'
import { type Badge, badgeOf } from '../badge/badge.ts'
import { collect, factsOf, limiter, needsRequests } from '../collect/collect.ts'
import type { Sources } from '../collect/finding.ts'
import { BadgeError, TextError } from '../errors.ts'
import { type Environment, readContext } from '../github/context.ts'
import { equalNames, fullName, parseRepository } from '../repository-name.ts'
import { MANIFEST_PATHS, type Scope } from '../manifest/manifest.ts'
import { manage, type Outcome, type RecordsPorts } from '../records/records.ts'
import { cloneSite, localFile, readClone, type Site, unknownSite } from '../records/checkout.ts'
import { type ReadFlag, readRequest, readScope } from '../records/request.ts'
import { describe, formatted, padded, readMarkup } from '../records/output.ts'
import type { ListedBadge } from '../records/rows.ts'
import { withCure } from '../publish/permissions.ts'
import { stopSignal } from '../process.ts'
import type { Status } from '../status/status.ts'
import { remoteRecords } from '../records/remote.ts'
import { parseGiven } from '../inputs/parse.ts'
import { formsOf, redactor } from '../inputs/tokens.ts'
import { bold, colorDepth, colored, type Depth, inColors, isForPeople, say } from './terminal.ts'

type Records = Extract<Command, { kind: 'records' }>

/** Manages the badges of the file in the working folder, or with `--repository` of a file on GitHub. Returns what to print. */
export async function records({ command, id, json, read }: Records, process: NodeJS.Process): Promise<string> {
  const { env } = process
  const token = read('token') ?? env['GITHUB_TOKEN'] ?? ''
  const clean = redactor([token])
  const markup = readMarkup(read('format'))
  if (json && markup !== undefined)
    throw new BadgeError('invalid', '--json and --format cannot be used together. Remove one of them.')
  const request = await readRequest({ command, id, read, tokens: formsOf(token) })
  const scope = readScope(read('scope'))
  const options: Options = { read, env, token, scope, process }
  try {
    const { ports, sources } = portsFor(options)
    const outcome = await manage(request, ports)
    for (const line of outcome.warnings) say('warning', clean(line))
    const isReading = command === 'list' || command === 'get'
    if (isReading && !json && markup === undefined && isForPeople(env))
      return clean(await forPeople(outcome, command, { env, sources }))
    return clean(formatted(outcome, { command, json, markup, isOwnRepository: scope === 'project' }))
  } catch (failure) {
    const own = read('repository') ?? env['GITHUB_REPOSITORY'] ?? ''
    const error = withCure(failure, own, () => ({}))
    if (error instanceof TextError)
      throw new TextError(
        error.source,
        error.problems.map((problem) => ({ ...problem, text: clean(problem.text) }))
      )
    if (error instanceof BadgeError) throw new BadgeError(error.code, clean(error.message))
    throw error
  }
}

/** On a terminal: with the statuses of the badges, which are looked up if there is a token, and in colors. */
async function forPeople(
  outcome: Outcome,
  command: 'list' | 'get',
  { env, sources }: Pick<Options, 'env'> & Pick<Connected, 'sources'>
): Promise<string> {
  const { badges } = outcome
  const [depth, looks] = [colorDepth(1, env), await looksOf(badges, sources)]
  for (const problem of new Set(looks.flatMap((look) => look.problem ?? []))) say('warning', problem)
  const haveLookUps = badges.some(({ definition }) => definition.enabled && needsRequests(definition))
  if (sources === undefined && haveLookUps) say('notice', NO_STATUSES)
  if (command === 'list') return badgeTable(badges, looks, depth)
  const text = formatted(outcome, { command, json: false, markup: undefined, isOwnRepository: true })
  return `${pictureOf(looks[0], depth)}\n\n${text}`.trimStart()
}

const NO_STATUSES = 'Statuses of workflows are not shown: looking them up needs a token (--token or GITHUB_TOKEN).'

interface Options {
  readonly read: ReadFlag
  readonly env: Environment
  readonly token: string
  readonly scope: Scope
  readonly process: NodeJS.Process
}

interface Connected {
  readonly ports: RecordsPorts
  /** undefined: there is no token, or no repository. */
  readonly sources: StatusSources | undefined
}

function portsFor(options: Options): Connected {
  const named = options.read('repository')
  return named === undefined ? localPorts(options) : remotePorts(options, parseGiven('repository', named))
}

const manifestPath = ({ read, scope }: Options): string => read('manifest') ?? MANIFEST_PATHS[scope]

/** The file on GitHub, of a repository or its owner. */
function remotePorts(options: Options, repository: string): Connected {
  const { env, token, scope, process } = options
  // An event describes the repository that it happened in, and no other.
  const isOwn = equalNames(env['GITHUB_REPOSITORY'] ?? '', repository)
  const given = { ...env, GITHUB_REPOSITORY: repository, ...(isOwn ? {} : { GITHUB_EVENT_PATH: '' }) }
  return remoteRecords({
    context: readContext(given),
    path: manifestPath(options),
    scope,
    token,
    signal: stopSignal(process)
  })
}

/** The file in the working folder. With a token, GitHub adds what the clone does not contain. */
function localPorts(options: Options): Connected {
  const { env, scope, token, process } = options
  const [folder, path] = [process.cwd(), manifestPath(options)]
  const clone = readClone(folder)
  const name = env['GITHUB_REPOSITORY'] || (clone.repository && fullName(clone.repository))
  const serverUrl = (env['GITHUB_SERVER_URL'] || (clone.serverUrl ?? 'https://github.com')).replace(/(?<!\/)\/+$/, '')
  const file = localFile(folder, { source: path, path, scope })
  const repository = name === undefined ? undefined : parseRepository(name)
  const own = cloneSite(folder, { ...clone, serverUrl, repository })
  // The token is sent to GitHub or to the server in the environment, never to a server that the clone names.
  const canUseGitHub =
    token !== '' && name !== undefined && (env['GITHUB_API_URL'] || serverUrl === 'https://github.com')
  if (!canUseGitHub) {
    const site = scope === 'group' ? unknownSite(serverUrl) : own
    return { ports: { file, levels: undefined, site: () => Promise.resolve(site) }, sources: undefined }
  }
  const { ports, sources } = remotePorts({ ...options, env: { ...env, GITHUB_SERVER_URL: serverUrl } }, name)
  const site = async (): Promise<Site> => ({
    ...(await ports.site()),
    ...(scope === 'group' ? {} : { read: own.read })
  })
  return { ports: { ...ports, file, site }, sources }
}

/** A badge as it looks now. */
interface Look {
  /** undefined: it shows none, or it is not known. */
  readonly status: Status | undefined
  /** undefined: a pointer, whose picture is elsewhere. Without a message where the status is not known. */
  readonly badge: Badge | undefined
  /** Why the status is not known, in one line. */
  readonly problem?: string
}

/** Where statuses are looked up. */
type StatusSources = Pick<Sources, 'context' | 'record'>

/** How the badges look now; without sources as far as the file says. */
async function looksOf(badges: readonly ListedBadge[], from: StatusSources | undefined): Promise<Look[]> {
  if (from === undefined) return badges.map(offline)
  const facts = factsOf(
    badges.map(({ definition }) => definition),
    from
  )
  // If the facts cannot be read, the badges that need them say so.
  facts.catch(() => undefined)
  const job = { runner: from.context.runner }
  const sources = { ...from, facts, job, published: [], now: Date.now(), limit: limiter() }
  return Promise.all(badges.map((badge) => lookedUp(badge, sources)))
}

function offline({ definition, row }: ListedBadge): Look {
  const { source, enabled, label, message } = definition
  if (source.kind === 'pointer') return { status: undefined, badge: undefined }
  const given = source.kind === 'status' ? source.status : undefined
  const status = enabled ? given : 'unknown'
  const isStatic = source.kind === 'message' || source.kind === 'value'
  const text = label ?? (isStatic ? '' : row.name)
  const badge = badgeOf(text, status, { ...definition, logo: undefined })
  const isKnown = status !== undefined || (isStatic && message !== undefined)
  return { status, badge: isKnown ? badge : { ...badge, label: badge.label || row.name, message: '' } }
}

/** What cannot be looked up is shown as far as the file says. */
async function lookedUp(badge: ListedBadge, sources: Sources): Promise<Look> {
  const { definition } = badge
  if (definition.source.kind === 'pointer') return offline(badge)
  try {
    const [finding] = await collect(definition, sources)
    if (finding === undefined || finding.skipReason !== undefined) return offline(badge)
    const { definition: shown, status, defaults } = finding
    return { status, badge: badgeOf(shown.label ?? defaults.label, status, { ...shown, logo: undefined }) }
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind === 'signal') throw error
    return { ...offline(badge), problem: error.message }
  }
}

const HEADINGS = ['ID', 'NAME', 'KIND', 'STATUS', 'SHOWS', 'BADGE']

/** One line per badge below a heading, for a terminal; nothing if there are no badges. */
function badgeTable(badges: readonly ListedBadge[], looks: readonly Look[], depth: Depth): string {
  if (badges.length === 0) return ''
  const rows = badges.map(({ row, definition }, index) => [
    ...[row.id, row.name, row.kind],
    looks[index]?.status ?? '-',
    describe(definition)
  ])
  const [headings = [], ...texts] = padded([HEADINGS, ...rows])
  const lines = texts.map((cells, index) => {
    const look = looks[index]
    if (look?.status !== undefined && look.badge !== undefined)
      cells[3] = colored(cells[3] ?? '', look.badge.color, depth)
    return [...cells, pictureOf(look, depth)].join('  ').trimEnd()
  })
  return [bold(headings.join('  ').trimEnd(), depth), ...lines].map((line) => `${line}\n`).join('')
}

/** A badge in the colors of the terminal; '' for a pointer. */
const pictureOf = (look: Look | undefined, depth: Depth): string =>
  look?.badge === undefined ? '' : inColors(look.badge, depth)
