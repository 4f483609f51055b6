import { resolve } from 'node:path'
import type { Command } from './args.ts'
import { BadgeError, invalid, TextError } from '../errors.ts'
import type { Environment } from '../github/context.ts'
import { parseRepository } from '../github/repository.ts'
import type { Scope } from '../manifest/manifest.ts'
import { manage, type RecordsPorts } from '../records/records.ts'
import { type Clone, localFile, NO_FACTS, readClone, readText, type Site, unknownSite } from '../records/checkout.ts'
import { type ReadFlag, readRequest, readScope } from '../records/request.ts'
import { formatted, readMarkup } from '../records/output.ts'
import { withCure } from '../publish/permissions.ts'
import { harmless } from '../runner.ts'
import { print } from './stdout.ts'
import { formsOf, redactor } from '../inputs/tokens.ts'
import { remoteRecords } from './records-remote.ts'

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
    const outcome = await manage(request, await portsFor(desk))
    for (const line of outcome.warnings) print(`warning: ${harmless(clean(line))}\n`, 2)
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

/** What a command line has at hand. */
export interface Desk {
  readonly read: ReadFlag
  readonly env: Environment
  readonly token: string
  readonly scope: Scope
  readonly folder: string
  readonly process: NodeJS.Process
}

async function portsFor(desk: Desk): Promise<RecordsPorts> {
  const { read, scope } = desk
  const path = read('manifest') ?? (scope === 'group' ? 'badges.yml' : '.github/badges.yml')
  const named = read('repository')
  if (named !== undefined) {
    if (parseRepository(named) === undefined)
      throw invalid('repository', named, 'is no repository. Allowed: owner/name.')
    return (await remoteRecords(desk, named)).ports(path)
  }
  return localPorts(path, desk)
}

/** The file below the working folder. With a token GitHub is asked for what the checkout does not tell. */
async function localPorts(path: string, desk: Desk): Promise<RecordsPorts> {
  const { env, folder, scope } = desk
  const clone = readClone(folder)
  const name = env['GITHUB_REPOSITORY'] || (clone.repository && `${clone.repository.owner}/${clone.repository.name}`)
  const serverUrl = (env['GITHUB_SERVER_URL'] || (clone.serverUrl ?? 'https://github.com')).replace(/(?<!\/)\/+$/, '')
  const file = localFile(folder, { source: path, path, scope })
  const own = siteOf({ clone, serverUrl, repository: name === undefined ? undefined : parseRepository(name) }, folder)
  // A token goes to GitHub, or to the server that the environment names: never to one that a checkout names.
  const mayAsk =
    desk.token !== '' && name !== undefined && (env['GITHUB_API_URL'] || serverUrl === 'https://github.com')
  if (!mayAsk)
    return { file, levels: undefined, site: () => Promise.resolve(scope === 'group' ? unknownSite(serverUrl) : own) }
  const asked = await remoteRecords({ ...desk, env: { ...env, GITHUB_SERVER_URL: serverUrl } }, name)
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
    ...unknownSite(place.serverUrl),
    ...place,
    branch,
    facts: () => Promise.resolve({ ...NO_FACTS, defaultBranch }),
    read: (path) => Promise.resolve(readText(resolve(folder, path)))
  }
}
