import { type Fact, factLabel, slug, stemOf } from '../../badge/definition.ts'
import { COVERAGE_STEPS } from '../../reports/report.ts'
import { fullName } from '../../repository-name.ts'
import { type Home, isServer, repositoryOn } from './url.ts'
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

export type Recognition = Recognized | Unreplaced

/** The coverage of the repository. */
export interface CoverageFiles {
  readonly from: readonly string[]
  /** The command to use instead; undefined: a job writes the files already. */
  readonly recipe: { readonly command: string } | undefined
  readonly job: { readonly workflow: string; readonly id: string }
}

/** What is known of the repository. */
export interface Site extends Home {
  /** Undefined: the clone does not tell it. */
  readonly defaultBranch: string | undefined
  readonly workflows: readonly WorkflowFile[]
  readonly coverage: CoverageFiles | undefined
}

export const NOT_ON_SERVER: Unreplaced = { why: 'it is about a repository on another server' }
export const NOT_SHOWN: Unreplaced = { why: 'publish-badges cannot draw this' }

/** The key `repository`, where the badge is about another one. */
const inRepository = (name: string): Keys => (name === 'own' ? {} : { repository: name })

/** Runs `make` with the name of a repository, if a badge can look at it. */
export function about(
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
export interface Run {
  readonly repository: string
  /** A file or a name. */
  readonly workflow: string
  readonly params: ReadonlyMap<string, string>
}

const ACTIONS_PAGES = /^\/(?:actions|workflows)(?:[/?#].*)?$/

/** A look-up of a workflow. */
export function workflowBadge({ repository, workflow, params }: Run, site: Site): Recognition {
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

/** `label`: undefined if it is the words of the fact. */
export function factBadge(fact: Fact, repository: string, label?: string): Recognized {
  const words = factLabel(fact)
  return {
    id: fact,
    source: { fact, ...inRepository(repository) },
    label: label === words ? undefined : label,
    ownLabel: label ?? words,
    becomes: `fact ${fact}${repository === 'own' ? '' : ` of ${repository}`}`
  }
}

/** A badge of the checks of a commit. */
export interface Checks {
  readonly repository: string
  /** A branch, a tag or a commit; '' is the default branch. */
  readonly ref: string
  readonly check: string
  readonly label: string
}

export function checksBadge({ repository, ref, check, label }: Checks): Recognized {
  const at: Keys = ref === '' ? {} : /^[\da-f]{40}$/.test(ref) ? { sha: ref } : { branch: ref }
  return {
    id: check === '*' ? 'checks' : slug(check),
    source: { check, ...at, ...inRepository(repository) },
    label,
    ownLabel: label,
    becomes: check === '*' ? 'checks of the commit' : `check ${check}`
  }
}

/** A text that never changes. */
export function fixedBadge(left: string, right: string, color: string | undefined): Recognition {
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

/** A number is coloured as coverage is, unless the badge has its own colour. */
const STEPS = `{ ${COVERAGE_STEPS.map(([from, color]) => `${from}: ${color}`).join(', ')} }`

/** A text that a workflow gives. */
export function waitingBadge(name: string, label: string, color?: string): Recognized {
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

/** A badge of a service for coverage. */
export interface CoverageBadge {
  /** Owner and name. */
  readonly of: readonly string[]
  /** '' for the default branch. */
  readonly branch: string
  readonly params: ReadonlyMap<string, string>
  readonly label: string
}

/** Coverage of the own repository, if its workflows tell which report it comes from. */
export function coverageBadge({ of, branch, params, label }: CoverageBadge, site: Site): Recognition {
  return about(of, site, (repository) => {
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
