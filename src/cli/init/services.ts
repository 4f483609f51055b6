import type { Fact } from '../../badge/definition.ts'
import {
  about,
  checksBadge,
  coverageBadge,
  factBadge,
  fixedBadge,
  NOT_ON_SERVER,
  NOT_SHOWN,
  type Recognition,
  type Recognized,
  type Run,
  type Site,
  waitingBadge,
  workflowBadge
} from './recognized.ts'
import { type Address, isServer, readAddress, repositoryOn } from './url.ts'

/** Undefined: it is not a badge of a known service. `alt` names what only the service knows. */
export function recognize(address: Address, site: Site, alt: string): Recognition | undefined {
  const { host, parts } = address
  if (isServer(host, site)) return githubBadge(address, site)
  switch (host) {
    case 'github.com':
      return /\/badge\.svg$/.test(address.path) ? NOT_ON_SERVER : undefined
    case 'img.shields.io':
    case 'shields.io':
    case 'raster.shields.io':
      return shieldsBadge(address, site, alt)
    case 'badgen.net':
    case 'flat.badgen.net':
      return badgenBadge(address, site)
    case 'badge.fury.io':
      return furyBadge(parts, site)
    case 'codecov.io':
    case 'app.codecov.io':
      return codecovBadge(address, site)
    case 'coveralls.io':
      return coverallsBadge(address, site)
    case 'byob.yarr.is':
      return byobBadge(parts, site, alt)
    case 'gist.githubusercontent.com':
    case 'gist.github.com':
      return gistBadge(address, alt)
    default:
      return undefined
  }
}

/** `/OWNER/REPO/actions/workflows/ci.yml/badge.svg`, and the older `/OWNER/REPO/workflows/NAME/badge.svg`. */
function githubBadge({ parts, path, params }: Address, site: Site): Recognition | undefined {
  const [owner = '', name = '', ...rest] = parts
  if (!/\/badge\.svg$/.test(path)) return undefined
  const inside = rest[0] === 'actions' ? rest.slice(1) : rest
  const workflow = inside[0] === 'workflows' ? inside.slice(1, -1).join('/') : ''
  const repository = repositoryOn(owner, name, site)
  if (workflow === '' || repository === undefined) return undefined
  return workflowBadge({ repository, workflow, params }, site)
}

/** `.svg?style=flat` and the like: the looks are read elsewhere. */
function shieldsBadge(address: Address, site: Site, alt: string): Recognition | undefined {
  const [service = '', ...rest] = address.parts
  switch (service) {
    case 'badge':
      return rest[0] === 'dynamic' ? dynamicBadge(address, site, alt) : staticBadge(rest.join('/'), address)
    case 'static':
      return staticBadge('', address)
    case 'endpoint':
      return dynamicBadge(address, site, alt)
    case 'github':
      return shieldsGithub(rest, address, site)
    case 'codecov':
      return coverageAt(rest.slice(1), address, site)
    case 'coveralls':
    case 'coverallsCoverage':
      return coverageAt(atForge(rest), address, site)
    default:
      // `/:label-message-color`, the oldest form.
      return service.startsWith(':') ? staticBadge(service.slice(1), address) : NOT_SHOWN
  }
}

/** `label-message-color`, where `--` is `-`, `__` is `_`, and `_` a blank; or with all three as parameters. */
function staticBadge(content: string, { params }: Address): Recognition {
  const parts = content
    .replaceAll('--', '\0')
    .split('-')
    .map((part) => unescaped(part.replaceAll('\0', '-')))
  if (content !== '' && (parts.length < 2 || parts.length > 3))
    return { why: 'its address is not one that shields knows' }
  const color = params.get('color') ?? params.get('colorB') ?? (content === '' ? undefined : parts.at(-1))
  const message = params.get('message') ?? (content === '' ? '' : (parts.at(-2) ?? ''))
  const label = params.get('label') ?? (parts.length === 3 ? (parts[0] ?? '') : '')
  return fixedBadge(label, message, color)
}

/** A single underscore, also behind pairs of them, is a blank. */
const unescaped = (text: string): string =>
  text.replace(/_+/g, (run) => '_'.repeat(Math.floor(run.length / 2)) + (run.length % 2 === 1 ? ' ' : ''))

/** A badge of JSON that workflows write: that of a gist or of the own repository waits for its value. */
function dynamicBadge({ params }: Address, site: Site, alt: string): Recognition {
  const url = readAddress(params.get('url') ?? '', site)
  if (url === undefined || url.isRelative) return { why: 'it does not name a file of JSON' }
  const label = params.get('label') ?? alt
  if (url.host === 'byob.yarr.is') return byobBadge(url.parts, site, label)
  const isGist = /^gist\.github(?:usercontent)?\.com$/.test(url.host)
  const isOwn =
    url.host === 'raw.githubusercontent.com' && repositoryOn(url.parts[0] ?? '', url.parts[1] ?? '', site) === 'own'
  // Files that people write, such as package.json, are read by a query; those that workflows write are endpoints.
  if (isGist || (isOwn && params.get('query') === undefined))
    return waitingBadge(nameAt(url), label, params.get('color') ?? params.get('colorB'))
  return { why: `its text comes from ${url.host}` }
}

const gistBadge = (address: Address, alt: string): Recognized | undefined =>
  address.parts.includes('raw') ? waitingBadge(nameAt(address), alt) : undefined

/** The name of the file, without what tells its branch. */
const nameAt = ({ parts }: Address): string => parts.at(-1)?.split(/__(?:heads|tags)_/)[0] ?? ''

/** byob.yarr.is/OWNER/REPO/NAME */
function byobBadge(parts: readonly string[], site: Site, label: string): Recognition {
  const [, , name = ''] = parts
  return about(parts, site, (repository) =>
    repository === 'own' && name !== ''
      ? waitingBadge(name, label)
      : { why: 'a workflow of another repository writes it' }
  )
}

/** The label is what the picture has if that differs from the fact. */
type FactTable = readonly (readonly [path: string, fact: Fact, label?: string])[]

/** Facts by the path of their badge at shields behind `github/`. `:r` stands for owner and name. */
const SHIELDS_FACTS: FactTable = [
  ['v/release/:r', 'release'],
  ['release/:r', 'release'],
  ['release/:r/all', 'prerelease', 'release'],
  ['release-pre/:r', 'prerelease', 'release'],
  ['v/tag/:r', 'tag'],
  ['tag/:r', 'tag'],
  ['tag-pre/:r', 'tag'],
  ['license/:r', 'license'],
  ['stars/:r', 'stars'],
  ['forks/:r', 'forks'],
  ['watchers/:r', 'watchers'],
  ['issues/:r', 'issues'],
  ['issues-raw/:r', 'issues'],
  ['issues-pr/:r', 'pulls', 'pull requests'],
  ['issues-pr-raw/:r', 'pulls', 'pull requests'],
  ['contributors/:r', 'contributors'],
  ['last-commit/:r', 'last-commit'],
  ['created-at/:r', 'created', 'created at'],
  ['languages/top/:r', 'language'],
  ['downloads/:r/total', 'downloads'],
  ['downloads/:r/all/total', 'downloads'],
  ['downloads/:r/latest/total', 'downloads-latest', 'downloads'],
  ['repo-size/:r', 'repo-size'],
  ['commits-since/:r/latest', 'commits-since-release']
]

/** The same at badgen, behind `github/`. */
const BADGEN_FACTS: FactTable = [
  ['release/:r', 'prerelease', 'release'],
  ['release/:r/stable', 'release'],
  ['tag/:r', 'tag'],
  ['license/:r', 'license'],
  ['stars/:r', 'stars'],
  ['forks/:r', 'forks'],
  ['watchers/:r', 'watchers'],
  ['open-issues/:r', 'issues'],
  ['open-prs/:r', 'pulls', 'pull requests'],
  ['contributors/:r', 'contributors'],
  ['last-commit/:r', 'last-commit'],
  ['assets-dl/:r', 'downloads-latest', 'downloads']
]

interface FactAt {
  readonly fact: Fact
  readonly label: string | undefined
  /** Owner and name. */
  readonly of: readonly string[]
}

/** The fact that a path names. */
function factAt(table: FactTable, parts: readonly string[]): FactAt | undefined {
  for (const [pattern, fact, label] of table) {
    const words = pattern.replace(':r', ':/:').split('/')
    const fits = words.length === parts.length && words.every((word, at) => word === ':' || word === parts[at])
    if (fits) return { fact, label, of: parts.slice(words.indexOf(':')).slice(0, 2) }
  }
  return undefined
}

/** Parameters of shields that choose among releases, tags or commits in a way that facts do not. */
const CHOOSING: readonly string[] = ['filter', 'path', 'author', 'server']

function shieldsGithub(parts: readonly string[], { params }: Address, site: Site): Recognition {
  const [kind = '', second = '', ...rest] = parts
  if ((kind === 'actions' && second === 'workflow') || (kind === 'workflow' && second === 'status')) {
    const [owner = '', name = '', ...workflow] = kind === 'actions' ? rest.slice(1) : rest
    return about([owner, name], site, (repository) =>
      shieldsWorkflow({ repository, workflow: workflow.join('/'), params }, site, kind)
    )
  }
  if (kind === 'checks-status' || kind === 'check-runs')
    return about([second, rest[0] ?? ''], site, (repository) =>
      checksBadge({ repository, ref: rest.slice(1).join('/'), check: params.get('nameFilter') ?? '*', label: 'checks' })
    )
  const branch = kind === 'last-commit' ? parts.slice(3).join('/') : ''
  const found = factAt(SHIELDS_FACTS, branch !== '' && branch === site.defaultBranch ? parts.slice(0, 3) : parts)
  if (found === undefined || CHOOSING.some((name) => params.has(name)) || params.get('display_name') === 'release')
    return NOT_SHOWN
  const { fact, label, of } = found
  const isPre = params.has('include_prereleases')
  if (isPre && fact === 'commits-since-release') return NOT_SHOWN
  const isSocial = params.get('style') === 'social' && /^(?:stars|forks|watchers)$/.test(fact)
  return about(of, site, (repository) => ({
    ...(isPre && fact === 'release'
      ? factBadge('prerelease', repository, 'release')
      : factBadge(fact, repository, label)),
    ...(isSocial ? { logo: 'github' } : {})
  }))
}

/** Shields labels the runs of a workflow `build`. The older form names the branch in its path. */
function shieldsWorkflow({ repository, workflow, params }: Run, site: Site, kind: string): Recognition {
  const [name = '', ...branch] = kind === 'workflow' ? workflow.split('/') : [workflow]
  const filters = branch.length === 0 ? params : new Map([...params, ['branch', branch.join('/')]])
  const found = workflowBadge({ repository, workflow: name, params: filters }, site)
  return 'why' in found
    ? found
    : { ...found, label: found.ownLabel === 'build' ? undefined : 'build', ownLabel: 'build' }
}

/** badgen.net/github/stars/OWNER/REPO, badgen.net/badge/LABEL/MESSAGE/COLOR */
function badgenBadge({ parts, params, host }: Address, site: Site): Recognition {
  const [service = '', kind = '', ...rest] = parts
  const style = host === 'flat.badgen.net' || params.get('style') === 'flat' ? 'flat-square' : 'flat'
  const found = badgenSource([service, kind, ...rest], params, site)
  if ('why' in found) return found
  const icon = params.get('icon')
  const color = params.get('color') ?? found.color ?? (service === 'badge' || service === 'static' ? 'blue' : undefined)
  return {
    ...found,
    color,
    style: found.style ?? style,
    ...(icon === undefined ? {} : { logo: icon === '' ? service : icon })
  }
}

function badgenSource(parts: readonly string[], params: ReadonlyMap<string, string>, site: Site): Recognition {
  const [service = '', kind = '', ...rest] = parts
  if (service === 'badge' || service === 'static') {
    const [message = '', color] = rest
    return fixedBadge(params.get('label') ?? kind, message, color)
  }
  if (service === 'codecov' || service === 'coveralls')
    return kind === 'c' ? coverageAt(rest, { params }, site) : NOT_SHOWN
  if (service !== 'github') return NOT_SHOWN
  if (kind === 'checks' || kind === 'status') {
    const [owner = '', name = '', ref = '', ...check] = rest
    const label = kind === 'checks' ? 'checks' : 'status'
    return about([owner, name], site, (repository) =>
      checksBadge({ repository, ref, check: check.join('/') || '*', label })
    )
  }
  const found = factAt(BADGEN_FACTS, [kind, ...rest])
  return found === undefined
    ? NOT_SHOWN
    : about(found.of, site, (repository) => factBadge(found.fact, repository, found.label))
}

/** badge.fury.io/gh/OWNER%2FREPO; packages of npm, PyPI and the like are not on GitHub. */
function furyBadge([service = '', ...rest]: readonly string[], site: Site): Recognition {
  const [owner = '', name = ''] = rest.join('/').split('/')
  if (service !== 'gh') return NOT_SHOWN
  return about([owner, name], site, (repository) => ({
    ...factBadge('tag', repository),
    label: 'version'
  }))
}

/** codecov.io/gh/OWNER/REPO/branch/BRANCH/graph/badge.svg, codecov.io/github/OWNER/REPO/coverage.svg?branch=BRANCH */
function codecovBadge({ parts, path, params }: Address, site: Site): Recognition | undefined {
  const [service = '', owner = '', name = '', ...rest] = parts
  if (!/\/(?:badge|coverage)\.(?:svg|png)$/.test(path)) return undefined
  if (!/^(?:gh|github)$/.test(service)) return NOT_SHOWN
  const end = rest.findIndex((part) => /^graphs?$/.test(part))
  const inPath = rest[0] === 'branch' ? rest.slice(1, end === -1 ? -1 : end).join('/') : ''
  const branch = inPath || (params.get('branch') ?? '')
  return coverageBadge({ of: [owner, name], branch, params, label: 'codecov' }, site)
}

/** coveralls.io/repos/github/OWNER/REPO/badge.svg?branch=BRANCH, also without `github/` */
function coverallsBadge({ parts, path, params }: Address, site: Site): Recognition | undefined {
  const [first = '', ...rest] = parts
  if (first !== 'repos' || !/\/badge\.(?:svg|png)$/.test(path)) return undefined
  return coverageAt(atForge(rest).slice(0, 3), { params }, site)
}

/** Coveralls means GitHub if it names no other place. */
const atForge = (parts: readonly string[]): readonly string[] =>
  /^(?:github|bitbucket|gitlab)$/.test(parts[0] ?? '') ? parts : ['github', ...parts]

/** github/OWNER/REPO/BRANCH */
function coverageAt(
  [forge = '', owner = '', name = '', ...inPath]: readonly string[],
  { params }: Pick<Address, 'params'>,
  site: Site
): Recognition {
  if (!/^(?:github|gh)$/.test(forge)) return NOT_SHOWN
  const branch = inPath.join('/') || (params.get('branch') ?? '')
  return coverageBadge({ of: [owner, name], branch, params, label: 'coverage' }, site)
}
