import { type Fact, factLabel, slug, stemOf } from '../../badge/definition.ts'
import { COVERAGE_STEPS } from '../../reports/report.ts'
import { fullName } from '../../repository-name.ts'
import type { CoverageReport } from './reports.ts'
import type { Keys } from './templates.ts'
import { type Address, type Home, isServer, readAddress, repositoryOn } from './url.ts'
import type { WorkflowFile } from './workflow.ts'

/** What a badge of some service shows, in the keys of the file of badges. */
export interface Recognized {
  readonly id: string
  /** Where the status or text comes from. */
  readonly source: Keys
  /** The text on the left, if it differs from the default of these keys. */
  readonly label?: string | undefined
  /** The default label of these keys, if it is known here. */
  readonly ownLabel?: string | undefined
  readonly color?: string | undefined
  readonly logo?: string | undefined
  readonly style?: string | undefined
  /** Whether its text never changes. */
  readonly isStatic?: true
  /** For the table. */
  readonly becomes: string
  /** For the table and for a comment in the file. */
  readonly note?: string | undefined
  /** The page to link to, unless the README links to another. */
  readonly link?: string | undefined
  /** Pages that the badge links to by default. */
  readonly linksTo?: RegExp
}

/** Why a badge cannot be drawn here. */
export interface Unreplaced {
  readonly why: string
}

export type Recognition = Recognized | Unreplaced

/** What is known about the repository. */
export interface Site extends Home {
  /** Undefined: the clone does not say. */
  readonly defaultBranch: string | undefined
  readonly workflows: readonly WorkflowFile[]
  readonly coverage: Pick<CoverageReport, 'from' | 'recipe' | 'job'> | undefined
}

const NOT_ON_SERVER: Unreplaced = { why: 'it is about a repository on another server' }
export const NOT_SHOWN: Unreplaced = { why: 'publish-badges cannot draw this' }

/** `alt` is the label of a badge whose label only the service knows. Undefined: the picture is not a badge. */
type Service = (address: Address, site: Site, alt: string) => Recognition | undefined

/** Services of badges, by their hosts. */
const SERVICES: ReadonlyMap<string, Service> = new Map<string, Service>([
  ['github.com', ({ path }) => (/\/badge\.svg$/.test(path) ? NOT_ON_SERVER : undefined)],
  ['img.shields.io', shieldsBadge],
  ['shields.io', shieldsBadge],
  ['raster.shields.io', shieldsBadge],
  ['badgen.net', badgenBadge],
  ['flat.badgen.net', badgenBadge],
  ['badge.fury.io', furyBadge],
  ['codecov.io', codecovBadge],
  ['app.codecov.io', codecovBadge],
  ['coveralls.io', coverallsBadge],
  ['byob.yarr.is', byobBadge],
  ['gist.githubusercontent.com', gistBadge],
  ['gist.github.com', gistBadge]
])

/** Undefined: it is not a badge of a known service. */
export const recognize: Service = (address, site, alt) =>
  isServer(address.host, site) ? githubBadge(address, site) : SERVICES.get(address.host)?.(address, site, alt)

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
      return coverageBadge(rest.slice(1), address, site)
    case 'coveralls':
    case 'coverallsCoverage':
      return coverageBadge(atForge(rest), address, site)
    default:
      // `/:label-message-color`, the oldest form.
      return service.startsWith(':') ? staticBadge(service.slice(1), address) : NOT_SHOWN
  }
}

/** `label-message-color`, where `--` is `-`, `__` is `_`, and `_` a space; or with all three as parameters. */
function staticBadge(content: string, { params }: Address): Recognition {
  // A single underscore, also after pairs of them, is a space.
  const parts = content
    .replaceAll('--', '\0')
    .replace(/_+/g, (run) => '_'.repeat(Math.floor(run.length / 2)) + (run.length % 2 === 1 ? ' ' : ''))
    .split('-')
    .map((part) => part.replaceAll('\0', '-'))
  if (content !== '' && (parts.length < 2 || parts.length > 3)) return { why: 'its address is not valid for shields' }
  const [label = '', message = '', color] = content === '' ? [] : parts.length === 2 ? ['', ...parts] : parts
  return fixedBadge(
    params.get('label') ?? label,
    params.get('message') ?? message,
    params.get('color') ?? params.get('colorB') ?? color
  )
}

/** A badge of JSON that workflows write. If they write it to a gist or to their own repository, it waits for its value. */
function dynamicBadge({ params }: Address, site: Site, alt: string): Recognition {
  const url = readAddress(params.get('url') ?? '', site)
  if (url === undefined || url.isRelative) return { why: 'it does not name a JSON file' }
  const label = params.get('label') ?? alt
  if (url.host === 'byob.yarr.is') return byobBadge(url, site, label)
  const isGist = /^gist\.github(?:usercontent)?\.com$/.test(url.host)
  const isOwn =
    url.host === 'raw.githubusercontent.com' && repositoryOn(url.parts[0] ?? '', url.parts[1] ?? '', site) === 'own'
  // Files that people write, such as package.json, are read by a query; those that workflows write are endpoints.
  if (isGist || (isOwn && params.get('query') === undefined))
    return waitingBadge(nameAt(url), label, params.get('color') ?? params.get('colorB'))
  return { why: `its text comes from ${url.host}` }
}

function gistBadge(address: Address, _: Site, alt: string): Recognized | undefined {
  return address.parts.includes('raw') ? waitingBadge(nameAt(address), alt) : undefined
}

/** The name of the file, without what tells its branch. */
const nameAt = ({ parts }: Address): string => parts.at(-1)?.split(/__(?:heads|tags)_/)[0] ?? ''

/** byob.yarr.is/OWNER/REPO/NAME */
function byobBadge({ parts }: Address, site: Site, label: string): Recognition {
  const [, , name = ''] = parts
  return about(parts, site, (repository) =>
    repository === 'own' && name !== ''
      ? waitingBadge(name, label)
      : { why: 'a workflow of another repository writes it' }
  )
}

/** The label is what the picture has if that differs from the fact. */
type FactTable = readonly (readonly [path: string, fact: Fact, label?: string])[]

/** Facts by the path of their badge at shields after `github/`. `:r` stands for owner and name. */
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

/** The same at badgen, after `github/`. */
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
  if (kind === 'actions' && second === 'workflow') {
    const [, owner = '', name = '', ...workflow] = rest
    return shieldsWorkflow([owner, name, workflow.join('/')], params, site)
  }
  if (kind === 'workflow' && second === 'status') return shieldsWorkflow(rest, params, site)
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
    logo: isSocial ? 'github' : undefined
  }))
}

/** OWNER/REPO/WORKFLOW, in an older form followed by the branch. Shields labels the runs of a workflow `build`. */
function shieldsWorkflow(
  [owner = '', name = '', workflow = '', ...branch]: readonly string[],
  params: Address['params'],
  site: Site
): Recognition {
  const filters = branch.length === 0 ? params : new Map([...params, ['branch', branch.join('/')]])
  return about([owner, name], site, (repository) => {
    const found = workflowBadge({ repository, workflow, params: filters }, site)
    if ('why' in found) return found
    return { ...found, label: found.ownLabel === 'build' ? undefined : 'build', ownLabel: 'build' }
  })
}

/** badgen.net/github/stars/OWNER/REPO, badgen.net/badge/LABEL/MESSAGE/COLOR */
function badgenBadge({ parts, params, host }: Address, site: Site): Recognition {
  const [service = ''] = parts
  const style = host === 'flat.badgen.net' || params.get('style') === 'flat' ? 'flat-square' : 'flat'
  const found = badgenSource(parts, params, site)
  if ('why' in found) return found
  const color = params.get('color') ?? found.color ?? (found.isStatic === true ? 'blue' : undefined)
  return {
    ...found,
    color,
    style: found.style ?? style,
    logo: params.get('icon') === '' ? service : params.get('icon')
  }
}

function badgenSource(
  [service = '', kind = '', ...rest]: readonly string[],
  params: Address['params'],
  site: Site
): Recognition {
  switch (service) {
    case 'badge':
    case 'static':
      return fixedBadge(params.get('label') ?? kind, rest[0] ?? '', rest[1])
    case 'codecov':
    case 'coveralls':
      return kind === 'c' ? coverageBadge(rest, { params }, site) : NOT_SHOWN
    case 'github':
      return badgenGithub([kind, ...rest], site)
    default:
      return NOT_SHOWN
  }
}

function badgenGithub(parts: readonly string[], site: Site): Recognition {
  const [kind, owner = '', name = '', ref = '', ...check] = parts
  if (kind === 'checks' || kind === 'status')
    return about([owner, name], site, (repository) =>
      checksBadge({ repository, ref, check: check.join('/') || '*', label: kind })
    )
  const found = factAt(BADGEN_FACTS, parts)
  if (found === undefined) return NOT_SHOWN
  return about(found.of, site, (repository) => factBadge(found.fact, repository, found.label))
}

/** badge.fury.io/gh/OWNER%2FREPO; packages of npm, PyPI and the like are not on GitHub. */
function furyBadge({ parts: [service = '', ...rest] }: Address, site: Site): Recognition {
  if (service !== 'gh') return NOT_SHOWN
  return about(rest.join('/').split('/'), site, (repository) => ({
    ...factBadge('tag', repository),
    label: 'version'
  }))
}

/** codecov.io/gh/OWNER/REPO/branch/BRANCH/graph/badge.svg, codecov.io/github/OWNER/REPO/coverage.svg?branch=BRANCH */
function codecovBadge({ parts, path, params }: Address, site: Site): Recognition | undefined {
  if (!/\/(?:badge|coverage)\.(?:svg|png)$/.test(path)) return undefined
  const [forge = '', owner = '', name = '', ...rest] = parts
  const end = rest.findIndex((part) => /^graphs?$/.test(part))
  const branch = rest[0] === 'branch' ? rest.slice(1, end === -1 ? -1 : end) : []
  return coverageBadge([forge, owner, name, ...branch], { params, label: 'codecov' }, site)
}

/** coveralls.io/repos/github/OWNER/REPO/badge.svg?branch=BRANCH, also without `github/` */
function coverallsBadge({ parts: [first, ...rest], path, params }: Address, site: Site): Recognition | undefined {
  if (first !== 'repos' || !/\/badge\.(?:svg|png)$/.test(path)) return undefined
  return coverageBadge(atForge(rest).slice(0, 3), { params }, site)
}

/** Coveralls means GitHub unless it names another host. */
const atForge = (parts: readonly string[]): readonly string[] =>
  /^(?:github|bitbucket|gitlab)$/.test(parts[0] ?? '') ? parts : ['github', ...parts]

/** The key `repository`, where the badge is about another one. */
const otherThan = (name: string): string | undefined => (name === 'own' ? undefined : name)

/** Runs `make` with the name of a repository, if a badge can look at it. */
function about(
  [owner = '', name = '']: readonly string[],
  site: Site,
  make: (repository: string) => Recognition
): Recognition {
  // Other services know repositories of github.com only.
  if (!isServer('github.com', site)) return NOT_ON_SERVER
  const repository = repositoryOn(owner, name, site)
  return repository === undefined ? { why: 'it does not name a repository' } : make(repository)
}

/** A badge of a workflow. */
interface Run {
  readonly repository: string
  /** A file or a name. */
  readonly workflow: string
  readonly params: ReadonlyMap<string, string>
}

const ACTIONS_PAGES = /^\/(?:actions|workflows)(?:[/?#].*)?$/

/** A look-up of a workflow. */
function workflowBadge({ repository, workflow, params }: Run, site: Site): Recognition {
  const event = params.get('event') ?? ''
  if (!/^[a-z_]*$/.test(event)) return { why: `${event} is not an event` }
  const found = (file: string, more: Partial<Recognized> = {}): Recognized => ({
    id: slug(stemOf(file)),
    source: {
      workflow: file,
      repository: otherThan(repository),
      branch: params.get('branch') || undefined,
      event: event || undefined
    },
    linksTo: ACTIONS_PAGES,
    becomes: `workflow ${file}${repository === 'own' ? '' : ` of ${repository}`}`,
    ...more
  })
  if (repository !== 'own')
    // The page of a workflow is known by its file only.
    return found(workflow, /\.ya?ml$/i.test(workflow) ? {} : { link: `${site.serverUrl}/${repository}/actions` })
  const file = workflow.replace(/^\.github\/workflows\//, '')
  const own = site.workflows.find((one) => one.file === file) ?? site.workflows.find(({ name }) => name === workflow)
  if (own !== undefined) return found(own.file, { ownLabel: own.name ?? stemOf(own.file) })
  const becomes = `workflow ${workflow}`
  // GitHub provides some workflows itself: they have no file.
  const [, provider = '', provided] =
    /^(github-code-scanning|pages|dependabot|copilot[\w-]*)\/([\w-]+)$/.exec(workflow) ?? []
  if (provided === undefined) {
    const note = `${workflow} is not in .github/workflows: if it is gone, remove this badge, since publications refuse it`
    return found(file, { becomes, note })
  }
  const page = `/actions/workflows/${provider}/${provided}`
  const link = site.repository && `${site.serverUrl}/${fullName(site.repository)}${page}`
  return found(`dynamic/${workflow}`, { becomes, id: slug(provided), link })
}

/** `label`: undefined if it is the name of the fact. */
function factBadge(fact: Fact, repository: string, label?: string): Recognized {
  const words = factLabel(fact)
  return {
    id: fact,
    source: { fact, repository: otherThan(repository) },
    label: label === words ? undefined : label,
    ownLabel: label ?? words,
    becomes: `fact ${fact}${repository === 'own' ? '' : ` of ${repository}`}`
  }
}

/** A badge of the checks of a commit. */
interface Checks {
  readonly repository: string
  /** A branch, a tag or a commit; '' is the default branch. */
  readonly ref: string
  readonly check: string
  readonly label: string
}

function checksBadge({ repository, ref, check, label }: Checks): Recognized {
  const key = /^[\da-f]{40}$/.test(ref) ? 'sha' : 'branch'
  return {
    id: check === '*' ? 'checks' : slug(check),
    source: { check, [key]: ref || undefined, repository: otherThan(repository) },
    label,
    ownLabel: label,
    becomes: check === '*' ? 'checks of the commit' : `check ${check}`
  }
}

/** A text that never changes. */
function fixedBadge(left: string, right: string, color: string | undefined): Recognition {
  const [label, message] = [left.trim(), right.trim()]
  if (message === '') return { why: 'it has no text on the right' }
  const name = label === '' ? message : label
  return {
    id: slug(name),
    source: { label, message },
    ownLabel: name,
    color,
    isStatic: true,
    becomes: 'static badge'
  }
}

/** The colours of coverage, for a number without a colour of its own. */
const STEPS = `{ ${COVERAGE_STEPS.map(([from, color]) => `${from}: ${color}`).join(', ')} }`

/** A badge whose text a workflow sets. */
function waitingBadge(name: string, label: string, color?: string): Recognized {
  const id = slug(name)
  const words = /^(?:badge|endpoint(?: badge)?|custom(?: badge)?|)$/i.test(label.trim())
    ? id.replace(/[-_./]+/g, ' ')
    : label.trim()
  const isCoverage = /cov/i.test(`${id} ${words}`)
  const steps = { yaml: color === undefined && isCoverage ? STEPS : '{}' }
  return {
    id,
    source: { label: words, color_steps: steps },
    ownLabel: words,
    color,
    becomes: 'static badge that waits for its value',
    note: 'its text comes from the input "values"'
  }
}

/**
 * Coverage of the repository itself, if its workflows show which report it comes from. The parts of the path are
 * github/OWNER/REPO/BRANCH, the last one optional.
 */
function coverageBadge(
  [forge = '', owner = '', name = '', ...inPath]: readonly string[],
  { params, label = 'coverage' }: Pick<Address, 'params'> & { readonly label?: string },
  site: Site
): Recognition {
  if (!/^(?:github|gh)$/.test(forge)) return NOT_SHOWN
  const branch = inPath.join('/') || (params.get('branch') ?? '')
  return about([owner, name], site, (repository) => {
    if (repository !== 'own') return { why: 'it shows the coverage of another repository' }
    if (params.has('flag') || params.has('component')) return { why: 'it shows a part of the coverage' }
    // Many addresses still have the former name of the default branch.
    if (!['', 'main', 'master', site.defaultBranch ?? branch].includes(branch))
      return { why: `it shows the coverage of the branch ${branch}` }
    if (site.coverage === undefined) return { why: 'no workflow here writes a coverage report that is known' }
    const { from, recipe, job } = site.coverage
    const files = from.join(', ')
    const what = recipe === undefined ? 'publish it' : `run "${recipe.command}" and publish it`
    return {
      id: 'coverage',
      source: { from: from.length === 1 ? files : from },
      label: label === 'coverage' ? undefined : label,
      ownLabel: label,
      becomes: `coverage from ${files}`,
      note: `the job "${job.id}" of ${job.workflow} has to ${what}`
    }
  })
}
