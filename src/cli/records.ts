import { resolve } from 'node:path'
import type { Command } from './args.ts'
import { badgeTable, haveLookUps, looksOf, pictureOf, type StatusSources } from './badge-table.ts'
import { BadgeError, invalid, TextError } from '../errors.ts'
import { type Environment, readContext } from '../github/context.ts'
import { parseRepository } from '../repository-name.ts'
import { MANIFEST_PATHS, type Scope } from '../manifest/manifest.ts'
import { manage, type Outcome, type RecordsPorts } from '../records/records.ts'
import { type Clone, localFile, NO_FACTS, readClone, readText, type Site, unknownSite } from '../records/checkout.ts'
import { type ReadFlag, readRequest, readScope } from '../records/request.ts'
import { formatted, readMarkup } from '../records/output.ts'
import { withCure } from '../publish/permissions.ts'
import { stopSignal } from '../process.ts'
import { RemoteRecords } from '../records/remote.ts'
import { formsOf, redactor } from '../inputs/tokens.ts'
import { colorDepth, isForPeople, say } from './terminal.ts'

type Records = Extract<Command, { kind: 'records' }>

/** Manages the badges of the file in the working folder, or with `--repository` of a file on GitHub. Returns what to print. */
export async function records({ command, id, json, read }: Records, process: NodeJS.Process): Promise<string> {
  const { env } = process
  const token = read('token') ?? env['GITHUB_TOKEN'] ?? ''
  const clean = redactor([token])
  const markup = readMarkup(read('format'))
  if (json && markup !== undefined)
    throw new BadgeError('invalid', '--json and --format exclude each other. Use one of them.')
  const request = await readRequest({ command, id, read, tokens: formsOf(token) })
  const scope = readScope(read('scope'))
  const options: Options = { read, env, token, scope, folder: process.cwd(), process }
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
  if (sources === undefined && haveLookUps(badges)) say('notice', NO_STATUSES)
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
  readonly folder: string
  readonly process: NodeJS.Process
}

interface Connected {
  readonly ports: RecordsPorts
  /** undefined: there is no token, or no repository. */
  readonly sources: StatusSources | undefined
}

function portsFor(options: Options): Connected {
  const { read, scope } = options
  const path = read('manifest') ?? MANIFEST_PATHS[scope]
  const named = read('repository')
  if (named !== undefined) {
    if (parseRepository(named) === undefined)
      throw invalid('repository', named, 'is not a repository name. Use owner/name.')
    const remote = remoteRecords(options, named)
    return { ports: remote.ports(path), sources: remote.sources }
  }
  return localPorts(path, options)
}

/** The records on GitHub, of a repository and its owner. */
function remoteRecords({ env, token, scope, process }: Options, repository: string): RemoteRecords {
  // An event describes the repository that it happened in, and no other.
  const isOwn = env['GITHUB_REPOSITORY']?.toLowerCase() === repository.toLowerCase()
  const given = { ...env, GITHUB_REPOSITORY: repository, ...(isOwn ? {} : { GITHUB_EVENT_PATH: '' }) }
  return new RemoteRecords({ context: readContext(given), token, signal: stopSignal(process), scope })
}

/** The file in the working folder. With a token, GitHub adds what the checkout does not contain. */
function localPorts(path: string, options: Options): Connected {
  const { env, folder, scope } = options
  const clone = readClone(folder)
  const name = env['GITHUB_REPOSITORY'] || (clone.repository && `${clone.repository.owner}/${clone.repository.name}`)
  const serverUrl = (env['GITHUB_SERVER_URL'] || (clone.serverUrl ?? 'https://github.com')).replace(/(?<!\/)\/+$/, '')
  const file = localFile(folder, { source: path, path, scope })
  const own = siteOf({ clone, serverUrl, repository: name === undefined ? undefined : parseRepository(name) }, folder)
  // The token is sent to GitHub or to the server in the environment, never to a server that the checkout names.
  const canUseGitHub =
    options.token !== '' && name !== undefined && (env['GITHUB_API_URL'] || serverUrl === 'https://github.com')
  if (!canUseGitHub)
    return {
      ports: { file, levels: undefined, site: () => Promise.resolve(scope === 'group' ? unknownSite(serverUrl) : own) },
      sources: undefined
    }
  const remote = remoteRecords({ ...options, env: { ...env, GITHUB_SERVER_URL: serverUrl } }, name)
  const site = async (): Promise<Site> => ({
    ...(await remote.site()),
    ...(scope === 'group' ? {} : { read: own.read })
  })
  return { ports: { file, levels: remote.levels, site }, sources: remote.sources }
}

/** What a checkout says about its repository. */
function siteOf(
  { clone, ...address }: { readonly clone: Clone } & Pick<Site, 'serverUrl' | 'repository'>,
  folder: string
): Site {
  const { branch, defaultBranch } = clone
  return {
    ...unknownSite(address.serverUrl),
    ...address,
    branch,
    facts: () => Promise.resolve({ ...NO_FACTS, defaultBranch }),
    read: (path) => Promise.resolve(readText(resolve(folder, path)))
  }
}
