import { slug, stemOf } from '../../badge/definition.ts'
import { fullName } from '../../repository-name.ts'
import { type Address, type Home, isServer, readAddress, repositoryOn } from './url.ts'
import type { WorkflowFile } from './workflow.ts'

/** The value of a key in the file of badges. `yaml`: written as it is. */
export type KeyValue = string | readonly string[] | { readonly yaml: string }
export type Keys = Readonly<Record<string, KeyValue>>

/** What a badge of some service shows, in the keys of the file of badges. */
export interface Recognized {
  readonly id: string
  /** Where the status or text comes from. */
  readonly source: Keys
  /** The text on the left, if the picture has one that differs from what these keys give by themselves. */
  readonly label?: string | undefined
  /** The label that these keys give by themselves, if it is known here. */
  readonly ownLabel?: string | undefined
  readonly color?: string | undefined
  readonly logo?: string | undefined
  readonly style?: string | undefined
  /** Whether its text never changes. */
  readonly isStatic?: true
  /** For the table. */
  readonly becomes: string
  /** For the table and for a comment in the file. */
  readonly note?: string
  /** The page to link to, unless the README links to another. */
  readonly link?: string
  /** Links to these pages are what the badge links to by itself. */
  readonly linksTo?: RegExp
}

/** Why a picture, which is a badge, cannot be drawn here. */
export interface Unreplaced {
  readonly why: string
}

/** The coverage of the repository. */
export interface CoverageFiles {
  readonly from: readonly string[]
  /** The command to use instead; undefined: a job writes the files already. */
  readonly recipe: { readonly command: string } | undefined
}

/** What is known of the repository. */
export interface Site extends Home {
  /** Undefined: the clone does not tell it. */
  readonly defaultBranch: string | undefined
  readonly workflows: readonly WorkflowFile[]
  readonly coverage: CoverageFiles | undefined
}

const NOT_ON_SERVER: Unreplaced = { why: 'it is about a repository on another server' }
const NO_FACT: Unreplaced = { why: 'nothing here shows this' }

/** Undefined: it is not a badge of a known service. `alt` names what only the service knows. */
export function recognize(address: Address, site: Site, alt: string): Recognized | Unreplaced | undefined {
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

/** The key `repository`, where the badge is about another one. */
const inRepository = (name: string): Keys => (name === 'own' ? {} : { repository: name })

/** Runs `make` with the name of a repository, if a badge can look at it. */
function about(
  [owner = '', name = '']: readonly string[],
  site: Site,
  make: (repository: string) => Recognized | Unreplaced
): Recognized | Unreplaced {
  // Other services know repositories of github.com only.
  if (!isServer('github.com', site)) return NOT_ON_SERVER
  const repository = repositoryOn(owner, name, site)
  return repository === undefined ? { why: 'it does not name a repository' } : make(repository)
}

interface Run {
  readonly repository: string
  /** A file or a name. */
  readonly workflow: string
  readonly params: ReadonlyMap<string, string>
}

const ACTIONS_PAGES = /^\/(?:actions|workflows)(?:[/?#].*)?$/

/** A look-up of a workflow. */
function workflowBadge({ repository, workflow, params }: Run, site: Site): Recognized | Unreplaced {
  const [branch, event] = [params.get('branch') ?? '', params.get('event') ?? '']
  const filters: Keys = { ...(branch === '' ? {} : { branch }), ...(event === '' ? {} : { event }) }
  if (!/^[a-z_]*$/.test(event)) return { why: `${event} is not an event` }
  const where = repository === 'own' ? '' : ` of ${repository}`
  const shown = { linksTo: ACTIONS_PAGES, becomes: `workflow ${workflow}${where}` }
  if (repository !== 'own') {
    const found = { ...shown, id: slug(stemOf(workflow)), source: { workflow, repository, ...filters } }
    // The page of a workflow is known by its file only.
    return /\.ya?ml$/i.test(workflow) ? found : { ...found, link: `${site.serverUrl}/${repository}/actions` }
  }
  const stem = workflow.replace(/^\.github\/workflows\//, '')
  const own = site.workflows.find(({ file }) => file === stem) ?? site.workflows.find(({ name }) => name === workflow)
  if (own !== undefined) {
    const { file, name = stemOf(file) } = own
    return {
      ...shown,
      becomes: `workflow ${file}`,
      id: slug(stemOf(file)),
      ownLabel: name,
      source: { workflow: file, ...filters }
    }
  }
  // GitHub provides some workflows itself: they have no file.
  const [, provider, provided] =
    /^(github-code-scanning|pages|dependabot|copilot[\w-]*)\/([\w-]+)$/.exec(workflow) ?? []
  if (provided === undefined) {
    const note = `${workflow} is not in .github/workflows: if it is gone, remove this badge, since publications refuse it`
    return { ...shown, id: slug(stemOf(stem)), source: { workflow: stem, ...filters }, note }
  }
  const page = `/actions/workflows/${provider ?? ''}/${provided}`
  const link = site.repository && `${site.serverUrl}/${fullName(site.repository)}${page}`
  const source = { workflow: `dynamic/${workflow}`, ...filters }
  return { ...shown, id: slug(provided), source, ...(link === undefined ? {} : { link }) }
}

/** `/OWNER/REPO/actions/workflows/ci.yml/badge.svg`, and the older `/OWNER/REPO/workflows/NAME/badge.svg`. */
function githubBadge({ parts, path, params }: Address, site: Site): Recognized | Unreplaced | undefined {
  const [owner = '', name = '', ...rest] = parts
  if (!/\/badge\.svg$/.test(path)) return undefined
  const workflow = (
    rest[0] === 'actions' && rest[1] === 'workflows'
      ? rest.slice(2, -1)
      : rest[0] === 'workflows'
        ? rest.slice(1, -1)
        : []
  ).join('/')
  const repository = repositoryOn(owner, name, site)
  if (workflow === '' || repository === undefined) return undefined
  return workflowBadge({ repository, workflow, params }, site)
}

/** `.svg?style=flat` and the like: the looks are read elsewhere. */
function shieldsBadge(address: Address, site: Site, alt: string): Recognized | Unreplaced | undefined {
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
      // /codecov/c/github/OWNER/REPO/BRANCH
      return /^(?:github|gh)$/.test(rest[1] ?? '')
        ? coverageBadge(rest.slice(2), address, { site, label: 'coverage' })
        : NO_FACT
    case 'coveralls':
    case 'coverallsCoverage':
      return rest[0] === 'github'
        ? coverageBadge(rest.slice(1), address, { site, label: 'coverage' })
        : /^(?:bitbucket|gitlab)$/.test(rest[0] ?? '')
          ? NO_FACT
          : coverageBadge(rest, address, { site, label: 'coverage' })
    default:
      // `/:label-message-color`, the oldest form.
      return service.startsWith(':') ? staticBadge(service.slice(1), address) : NO_FACT
  }
}

/** `label-message-color`, where `--` is `-`, `__` is `_`, and `_` a blank; or with all three as parameters. */
function staticBadge(content: string, { params }: Address): Recognized | Unreplaced {
  const parts = content
    .replaceAll('--', '\0')
    .split('-')
    .map((part) => unescaped(part.replaceAll('\0', '-')))
  if (content !== '' && (parts.length < 2 || parts.length > 3))
    return { why: 'its address is not one that shields knows' }
  const color = params.get('color') ?? params.get('colorB') ?? (content === '' ? undefined : parts.at(-1))
  const message = (params.get('message') ?? (content === '' ? '' : (parts.at(-2) ?? ''))).trim()
  const label = params.get('label') ?? (parts.length === 3 ? (parts[0] ?? '') : '')
  if (message === '') return { why: 'it has no text on the right' }
  return {
    id: slug(label.trim() === '' ? message : label),
    source: { label: label.trim(), message },
    ownLabel: label.trim() === '' ? message : label.trim(),
    color,
    isStatic: true,
    becomes: 'static badge'
  }
}

/** A single underscore, also behind pairs of them, is a blank. */
const unescaped = (text: string): string =>
  text.replace(/_+/g, (run) => '_'.repeat(Math.floor(run.length / 2)) + (run.length % 2 === 1 ? ' ' : ''))

/** A badge of JSON that workflows write: that of a gist or of the own repository waits for its value. */
function dynamicBadge({ params }: Address, site: Site, alt: string): Recognized | Unreplaced {
  const url = readAddress(params.get('url') ?? '', site)
  if (url === undefined || url.isRelative) return { why: 'it does not name a file of JSON' }
  const color = params.get('color') ?? params.get('colorB')
  if (/^gist\.github(?:usercontent)?\.com$/.test(url.host))
    return waiting(url, { label: params.get('label') ?? alt, color })
  if (url.host === 'byob.yarr.is') return byobBadge(url.parts, site, params.get('label') ?? alt)
  const isOwn =
    url.host === 'raw.githubusercontent.com' && repositoryOn(url.parts[0] ?? '', url.parts[1] ?? '', site) === 'own'
  // Files that people write, such as package.json, are read by a query; those that workflows write are endpoints.
  if (isOwn && params.get('query') === undefined) return waiting(url, { label: params.get('label') ?? alt, color })
  return { why: `its text comes from ${url.host}` }
}

function gistBadge(address: Address, alt: string): Recognized | undefined {
  return address.parts.includes('raw') ? waiting(address, { label: alt, color: undefined }) : undefined
}

/** byob.yarr.is/OWNER/REPO/NAME */
function byobBadge(parts: readonly string[], site: Site, alt: string): Recognized | Unreplaced {
  const [, , name = ''] = parts
  return about(parts, site, (repository) =>
    repository === 'own' && name !== ''
      ? waitingFor(name, { label: alt, color: undefined })
      : { why: 'a workflow of another repository writes it' }
  )
}

interface WaitingLooks {
  readonly label: string
  readonly color: string | undefined
}

/** The id is the name of the file, without what tells its branch. */
function waiting({ parts }: Address, looks: WaitingLooks): Recognized {
  return waitingFor((parts.at(-1) ?? '').replace(/__(?:heads|tags)_.*$/, ''), looks)
}

/** A number is coloured as coverage is, unless the badge has its own colour. */
const STEPS = '{ 0: red, 50: orange, 70: yellow, 80: green, 90: brightgreen }'

function waitingFor(name: string, { label, color }: WaitingLooks): Recognized {
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
    note: 'its text comes from the input values'
  }
}

/** Facts by the path of their badge at shields behind `github/`. `:r` stands for owner and name. */
const SHIELDS_FACTS: readonly (readonly [path: string, fact: string, label?: string])[] = [
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
const BADGEN_FACTS: typeof SHIELDS_FACTS = [
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

/** The fact that a path names, and its repository. */
function factAt(
  table: typeof SHIELDS_FACTS,
  parts: readonly string[]
): { readonly fact: string; readonly label: string | undefined; readonly repository: readonly string[] } | undefined {
  for (const [pattern, fact, label] of table) {
    const words = pattern.split('/')
    const at = words.indexOf(':r')
    const expected = [...words.slice(0, at), undefined, undefined, ...words.slice(at + 1)]
    const fits =
      parts.length === expected.length && expected.every((word, index) => word === undefined || word === parts[index])
    if (fits) return { fact, label, repository: parts.slice(at, at + 2) }
  }
  return undefined
}

/** Parameters of shields that choose among releases, tags or commits in a way that facts do not. */
const CHOOSING: readonly string[] = ['filter', 'path', 'author', 'server']

function shieldsGithub(parts: readonly string[], { params }: Address, site: Site): Recognized | Unreplaced {
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
    return NO_FACT
  const isPre = params.has('include_prereleases') && found.fact === 'release'
  if (params.has('include_prereleases') && found.fact === 'commits-since-release') return NO_FACT
  const fact = isPre ? { ...found, fact: 'prerelease', label: 'release' } : found
  return about(fact.repository, site, (repository) => ({
    ...factBadge(fact, repository),
    ...(params.get('style') === 'social' && /^(?:stars|forks|watchers)$/.test(fact.fact) ? { logo: 'github' } : {})
  }))
}

function factBadge(
  { fact, label }: { readonly fact: string; readonly label: string | undefined },
  repository: string
): Recognized {
  const words = fact.replaceAll('-', ' ')
  return {
    id: fact,
    source: { fact, ...inRepository(repository) },
    label: label === words ? undefined : label,
    ownLabel: label ?? words,
    becomes: `fact ${fact}${repository === 'own' ? '' : ` of ${repository}`}`
  }
}

/** Shields labels the runs of a workflow `build`. The older form names the branch in its path. */
function shieldsWorkflow({ repository, workflow, params }: Run, site: Site, kind: string): Recognized | Unreplaced {
  const [name = '', ...branch] = kind === 'workflow' ? workflow.split('/') : [workflow]
  const filters = branch.length === 0 ? params : new Map([...params, ['branch', branch.join('/')]])
  const found = workflowBadge({ repository, workflow: name, params: filters }, site)
  return 'why' in found
    ? found
    : { ...found, label: found.ownLabel === 'build' ? undefined : 'build', ownLabel: 'build' }
}

interface Checks {
  readonly repository: string
  /** A branch, a tag or a commit; '' is the default branch. */
  readonly ref: string
  readonly check: string
  readonly label: string
}

function checksBadge({ repository, ref, check, label }: Checks): Recognized {
  const at: Keys = ref === '' ? {} : /^[\da-f]{40}$/.test(ref) ? { sha: ref } : { branch: ref }
  return {
    id: check === '*' ? 'checks' : slug(check),
    source: { check, ...at, ...inRepository(repository) },
    label,
    ownLabel: label,
    becomes: check === '*' ? 'checks of the commit' : `check ${check}`
  }
}

/** badgen.net/github/stars/OWNER/REPO, badgen.net/badge/LABEL/MESSAGE/COLOR */
function badgenBadge({ parts, params, host }: Address, site: Site): Recognized | Unreplaced {
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

function badgenSource(
  parts: readonly string[],
  params: ReadonlyMap<string, string>,
  site: Site
): Recognized | Unreplaced {
  const [service = '', kind = '', ...rest] = parts
  if (service === 'badge' || service === 'static') {
    const [message = '', color] = rest
    const label = params.get('label') ?? kind
    if (message.trim() === '') return { why: 'it has no text on the right' }
    return {
      id: slug(label),
      source: { label, message },
      ownLabel: label,
      color,
      isStatic: true,
      becomes: 'static badge'
    }
  }
  if (service === 'codecov' || service === 'coveralls') {
    const isGithub = kind === 'c' && /^(?:github|gh)$/.test(rest[0] ?? '')
    return isGithub ? coverageBadge(rest.slice(1), { params }, { site, label: 'coverage' }) : NO_FACT
  }
  if (service !== 'github') return NO_FACT
  if (kind === 'checks' || kind === 'status') {
    const [owner = '', name = '', ref = '', ...check] = rest
    const label = kind === 'checks' ? 'checks' : 'status'
    return about([owner, name], site, (repository) =>
      checksBadge({ repository, ref, check: check.join('/') || '*', label })
    )
  }
  const found = factAt(BADGEN_FACTS, [kind, ...rest])
  return found === undefined ? NO_FACT : about(found.repository, site, (repository) => factBadge(found, repository))
}

/** badge.fury.io/gh/OWNER%2FREPO; packages of npm, PyPI and the like are not on GitHub. */
function furyBadge([service = '', ...rest]: readonly string[], site: Site): Recognized | Unreplaced {
  const [owner = '', name = ''] = rest.join('/').split('/')
  if (service !== 'gh') return NO_FACT
  return about([owner, name], site, (repository) => ({
    ...factBadge({ fact: 'tag', label: undefined }, repository),
    label: 'version'
  }))
}

/** codecov.io/gh/OWNER/REPO/branch/BRANCH/graph/badge.svg, codecov.io/github/OWNER/REPO/coverage.svg?branch=BRANCH */
function codecovBadge({ parts, path, params }: Address, site: Site): Recognized | Unreplaced | undefined {
  const [service = '', owner = '', name = '', ...rest] = parts
  if (!/\/(?:badge|coverage)\.(?:svg|png)$/.test(path)) return undefined
  if (!/^(?:gh|github)$/.test(service)) return NO_FACT
  const end = rest.findIndex((part) => /^graphs?$/.test(part))
  const branch = rest[0] === 'branch' ? rest.slice(1, end === -1 ? -1 : end) : []
  return coverageBadge([owner, name, ...branch], { params }, { site, label: 'codecov' })
}

/** coveralls.io/repos/github/OWNER/REPO/badge.svg?branch=BRANCH, also without `github/` */
function coverallsBadge({ parts, path, params }: Address, site: Site): Recognized | Unreplaced | undefined {
  const [first = '', ...rest] = parts
  if (first !== 'repos' || !/\/badge\.(?:svg|png)$/.test(path)) return undefined
  if (/^(?:bitbucket|gitlab)$/.test(rest[0] ?? '')) return NO_FACT
  const [owner = '', name = ''] = rest[0] === 'github' ? rest.slice(1) : rest
  return coverageBadge([owner, name], { params }, { site, label: 'coverage' })
}

/** Coverage of the own repository, if a workflow writes the report that it comes from. */
function coverageBadge(
  [owner = '', name = '', ...inPath]: readonly string[],
  { params }: Pick<Address, 'params'>,
  { site, label }: { readonly site: Site; readonly label: string }
): Recognized | Unreplaced {
  const branch = inPath.length > 0 ? inPath.join('/') : (params.get('branch') ?? '')
  return about([owner, name], site, (repository) => {
    if (repository !== 'own') return { why: 'it shows the coverage of another repository' }
    if (params.has('flag') || params.has('component')) return { why: 'it shows a part of the coverage' }
    // Many addresses still have the former name of the default branch.
    if (!['', 'main', 'master', site.defaultBranch ?? branch].includes(branch))
      return { why: `it shows the coverage of the branch ${branch}` }
    if (site.coverage === undefined) return { why: 'no workflow here writes a coverage report that is known' }
    const { from, recipe } = site.coverage
    const files = from.join(', ')
    return {
      id: 'coverage',
      source: { from: from.length === 1 ? files : from },
      label: label === 'coverage' ? undefined : label,
      ownLabel: label,
      becomes: `coverage from ${files}`,
      note: `the job that ${recipe === undefined ? `writes ${files}` : `runs "${recipe.command}"`} has to publish it`
    }
  })
}
