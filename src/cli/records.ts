import { resolve } from 'node:path'
import type { Command } from './args.ts'
import { BadgeError, invalid, TextError } from '../errors.ts'
import { type Environment, readContext } from '../github/context.ts'
import { parseRepository } from '../repository-name.ts'
import type { Scope } from '../manifest/manifest.ts'
import { manage, type RecordsPorts } from '../records/records.ts'
import { type Clone, localFile, readClone, readText } from '../records/checkout.ts'
import { type ReadFlag, readScope } from '../records/flags.ts'
import { readMarkup, written } from '../records/output.ts'
import { readRequest } from '../records/request.ts'
import { nowhere, NO_FACTS, type Site } from '../records/site.ts'
import { withCure } from '../publish/permissions.ts'
import { harmless } from '../say.ts'
import { print } from './stdout.ts'
import { formsOf, redactor } from '../inputs/tokens.ts'
import { RemoteRecords } from '../records/remote.ts'
import { stopSignal } from '../stop.ts'

type Records = Extract<Command, { kind: 'records' }>

/** Manages the badges of the file in the working folder, or with `--repository` of one on GitHub; returns what to print. */
export async function records({ command, id, json, read }: Records, process: NodeJS.Process): Promise<string> {
  const { env } = process
  const token = read('token') ?? env['GITHUB_TOKEN'] ?? ''
  const clean = redactor([token])
  const markup = readMarkup(read('format'))
  if (json && markup !== undefined) throw new BadgeError('invalid', '--json and --format exclude each other.')
  const request = await readRequest({ command, id, read, tokens: formsOf(token) })
  const scope = readScope(read('scope'))
  const desk: Desk = { read, env, token, scope, folder: process.cwd(), process }
  try {
    const outcome = await manage(request, portsFor(desk))
    for (const line of outcome.warnings) print(`warning: ${harmless(clean(line))}\n`, 2)
    return clean(written(outcome, { command, json, markup, isHome: scope === 'project' }))
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

/** What a command line has at hand. */
interface Desk {
  readonly read: ReadFlag
  readonly env: Environment
  readonly token: string
  readonly scope: Scope
  readonly folder: string
  readonly process: NodeJS.Process
}

function portsFor(desk: Desk): RecordsPorts {
  const { read, scope } = desk
  const path = read('manifest') ?? (scope === 'group' ? 'badges.yml' : '.github/badges.yml')
  const named = read('repository')
  if (named !== undefined) {
    if (parseRepository(named) === undefined)
      throw invalid('repository', named, 'is no repository. Allowed: owner/name.')
    return remoteRecords(desk, named).ports(path)
  }
  return localPorts(path, desk)
}

/** The file below the working folder. With a token GitHub is asked for what the checkout does not tell. */
function localPorts(path: string, desk: Desk): RecordsPorts {
  const { env, folder, scope } = desk
  const clone = readClone(folder)
  const name = env['GITHUB_REPOSITORY'] || (clone.repository && `${clone.repository.owner}/${clone.repository.name}`)
  const serverUrl = (env['GITHUB_SERVER_URL'] || (clone.serverUrl ?? 'https://github.com')).replace(/(?<!\/)\/+$/, '')
  const file = localFile(folder, { source: path, scope })
  const own = siteOf({ clone, serverUrl, repository: name === undefined ? undefined : parseRepository(name) }, folder)
  // A token goes to GitHub, or to the server that the environment names: never to one that a checkout names.
  const mayAsk =
    desk.token !== '' && name !== undefined && (env['GITHUB_API_URL'] || serverUrl === 'https://github.com')
  if (!mayAsk)
    return { file, levels: undefined, site: () => Promise.resolve(scope === 'group' ? nowhere(serverUrl) : own) }
  const asked = remoteRecords({ ...desk, env: { ...env, GITHUB_SERVER_URL: serverUrl } }, name)
  const site = async (): Promise<Site> => ({
    ...(await asked.site()),
    ...(scope === 'group' ? {} : { read: own.read })
  })
  return { file, levels: asked.levels, site }
}

/** What a checkout tells of its repository. */
function siteOf(
  { clone, ...place }: { readonly clone: Clone } & Pick<Site, 'serverUrl' | 'repository'>,
  folder: string
): Site {
  const { branch, defaultBranch } = clone
  return {
    ...nowhere(place.serverUrl),
    ...place,
    branch,
    facts: () => Promise.resolve({ ...NO_FACTS, defaultBranch }),
    read: (path) => Promise.resolve(readText(resolve(folder, path)))
  }
}

/** The records of a repository on GitHub. */
function remoteRecords({ env, token, scope, process }: Desk, repository: string): RemoteRecords {
  // The event describes its own repository only.
  const isOwn = env['GITHUB_REPOSITORY']?.toLowerCase() === repository.toLowerCase()
  const given = { ...env, GITHUB_REPOSITORY: repository, ...(isOwn ? {} : { GITHUB_EVENT_PATH: '' }) }
  return new RemoteRecords({ context: readContext(given), token, signal: stopSignal(process), scope })
}
