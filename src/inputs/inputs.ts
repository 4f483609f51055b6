import { DEFAULT_JUDGING, type Definition, type Link, LINKS, NO_FILTERS, isId, slug } from '../badge/definition.ts'
import { loadSvgReader, needsSvgReader } from '../badge/logo.ts'
import { isBlank } from '../badge/text.ts'
import { pathProblem, isBranchName, refProblem } from '../destination/path.ts'
import { BadgeError, inputName, invalid, quote, suggestion } from '../errors.ts'
import { parseRepository } from '../repository-name.ts'
import { readBadgeList } from '../manifest/read.ts'
import { MANIFEST_PATHS, type PublishSettings } from '../manifest/manifest.ts'
import { sourceOf } from '../manifest/definition.ts'
import { unmarkedPlaceholder, urlProblem } from '../manifest/placeholders.ts'
import { readValues, withValues } from '../manifest/values.ts'
import { type NeededJob, type OwnJob, parseNeeds } from '../status/current-run.ts'
import { ALLOWED_GLOBS, branchGlobProblem } from '../status/glob.ts'
import {
  type FailOn,
  optional,
  parseColorInput,
  parseFailOn,
  parseFlag,
  parseFormats,
  parseLines,
  parseLogoInput,
  parseStatusInput,
  parseStyle
} from './parse.ts'
import { formsOf, refuseTokens } from './tokens.ts'

/** Every input of the action, each also a flag of the command line. `action.yml` declares the same. */
export const INPUTS = [
  'id',
  'label',
  'message',
  'color',
  'status',
  'needs',
  'from',
  'workflow',
  'job',
  'branch',
  'link',
  'style',
  'logo',
  'badges',
  'manifest',
  'values',
  'target-branch',
  'target-repository',
  'gist-id',
  'gist-token',
  'directory',
  'path',
  'formats',
  'branches',
  'token',
  'readme',
  'allow-public',
  'single-commit',
  'dry-run',
  'fail-on',
  'job-status',
  'job-id'
] as const
export type Input = (typeof INPUTS)[number]

/**
 * The default of `message` in `action.yml`. The runner sets an empty variable for an input that has no default and is not
 * given, which would look the same as an empty message. Nobody writes this text.
 */
export const NOT_GIVEN = '(not given)'

/** The value of an input; '' if it is empty or not given. */
export type Read = (input: Input) => string

/** Whether the input is given, even if it is empty, like a step output that was not set. */
export type IsGiven = (input: 'message') => boolean

/** The values of all inputs. A manifest can add to them. */
export interface Inputs {
  readonly badges: readonly Definition[]
  /** Whether inputs describe the badges; else the manifest does, and without one there is a badge of the current run. */
  readonly describesBadges: boolean
  /** `isRequired`: it is an error if the file does not exist. */
  readonly manifest: { readonly path: string; readonly isRequired: boolean }
  /** `id=message`, one per line, or a JSON object. */
  readonly values: string
  readonly publish: PublishSettings
  /** undefined: as the manifest says. */
  readonly readme: readonly string[] | undefined
  /** Whether directories must be in the workspace. */
  readonly confined: boolean
  readonly dryRun: boolean
  /** Whether badges of a private repository may be published where everybody can read them. */
  readonly allowPublic: boolean
  readonly failOn: FailOn
  readonly token: string
  readonly gistToken: string
  /** What the runner tells about our own job. */
  readonly job: OwnJob
}

/** Inputs that describe a single badge: not allowed together with `badges`. */
const SINGLE_BADGE: readonly Input[] = INPUTS.slice(0, INPUTS.indexOf('badges'))
const DESCRIBES_BADGES: readonly Input[] = [...SINGLE_BADGE, 'badges']

/** Reads all inputs. A wrong one is an error with its name, its value and what is allowed. */
export async function readInputs(read: Read, isGiven: IsGiven = (input) => read(input) !== ''): Promise<Inputs> {
  const token = read('token')
  const gistToken = read('gist-token')
  const forms = [token, gistToken].flatMap(formsOf)
  for (const input of INPUTS) {
    if (input !== 'token' && input !== 'gist-token') refuseTokens(input, read(input), forms)
    if (!FREE_TEXT.includes(input)) refuseExpression(input, read(input))
  }
  const isSet = (input: Input): boolean => read(input) !== '' || (input === 'message' && isGiven(input))
  if (read('badges') !== '') refuseBoth('badges', SINGLE_BADGE, isSet)
  if (needsSvgReader(read('logo'))) await loadSvgReader()
  const publish = readSettings(read)
  const readme = parseLines(read('readme'))
  for (const path of readme) refusePath('readme', path)
  return {
    failOn: parseFailOn(read('fail-on')),
    badges: read('badges') === '' ? [readDefinition(read, isGiven)] : await readBadges(read, forms),
    describesBadges: DESCRIBES_BADGES.some(isSet),
    manifest: readManifest(read, isSet),
    values: read('badges') === '' ? read('values') : '',
    publish,
    readme: readme.length === 0 ? undefined : readme,
    confined: true,
    allowPublic: parseFlag('allow-public', read('allow-public')),
    dryRun: parseFlag('dry-run', read('dry-run')),
    token,
    gistToken,
    job: readJob(read)
  }
}

/** Inputs whose value can be anybody's text, such as the title of a commit; tokens are secret. */
const FREE_TEXT: readonly Input[] = ['label', 'message', 'values', 'badges', 'token', 'gist-token']

/** GitHub fills in expressions in workflows, but not those in quotes of a shell. */
function refuseExpression(input: Input, text: string): void {
  if (text.includes('${{'))
    throw invalid(
      input,
      text,
      'is an expression that was not evaluated. Only GitHub does that, in a workflow: use its value.'
    )
}

async function readBadges(read: Read, forms: readonly string[]): Promise<readonly Definition[]> {
  const badges = await readBadgeList(read('badges'), inputName('badges', 'badges'))
  const values = read('values')
  const withMessages = values === '' ? badges : withValues(badges, readValues(values))
  const definitions = withMessages.map(({ definition }) => definition)
  refuseTokens('badges', JSON.stringify(definitions), forms)
  return definitions
}

function refuseBoth(input: Input, others: readonly Input[], isSet: (input: Input) => boolean): void {
  const other = others.find(isSet)
  if (other === undefined) return
  const cure = input === 'badges' ? `move ${inputName(other, other)} into the list` : 'set only one of them'
  throw new BadgeError('invalid', `${bothNames(input, other)} both describe a badge: ${cure}.`)
}

const bothNames = (one: string, other: string): string =>
  `${inputName(one, `Inputs "${one}"`)} and ${inputName(other, `"${other}"`)}`

function readManifest(read: Read, isSet: (input: Input) => boolean): Inputs['manifest'] {
  const path = read('manifest')
  if (path === '') return { path: MANIFEST_PATHS.project, isRequired: false }
  refuseBoth('manifest', DESCRIBES_BADGES, isSet)
  refusePath('manifest', path)
  return { path, isRequired: true }
}

/** Unlike a badge, such a file may be in `.github`. */
function refusePath(input: Input, path: string): void {
  const problem = pathProblem(path.replace(/^\.github\//, ''))
  if (problem !== undefined)
    throw invalid(
      input,
      path,
      `${problem}. Use a path in the repository, such as ${input === 'manifest' ? MANIFEST_PATHS.project : 'README.md'}.`
    )
}

function readJob(read: Read): OwnJob {
  const id = read('job-id')
  if (id !== '' && !/^\d{1,16}$/.test(id))
    throw invalid('job-id', id, 'is not a number. Leave it out: its default is ${{ job.check_run_id }}.')
  return {
    ...(id === '' ? {} : { id: Number(id) }),
    ...(read('job-status') === '' ? {} : { status: parseStatusInput('job-status', read('job-status')) })
  }
}

/** The badge that the inputs describe. */
export function readDefinition(read: Read, isGiven: IsGiven): Definition {
  const filters = { ...NO_FILTERS, branch: readFilter(read('branch')) }
  const message = isBlank(read('message')) ? undefined : read('message')
  const job = optional(read('job').trim())
  const source = sourceOf(
    {
      status: read('status') === '' ? undefined : parseStatusInput('status', read('status')),
      needs: readNeeds(read('needs')),
      from: parseLines(read('from')),
      workflow: parseLines(read('workflow')),
      job,
      message,
      emptyMessage: isGiven('message') && message === undefined ? ('message' as const) : undefined
    },
    filters
  )
  return {
    id: readId(read('id')),
    name: undefined,
    kind: 'project',
    enabled: true,
    label: optional(read('label')),
    message,
    color: parseColorInput('color', read('color')),
    colorSteps: undefined,
    labelColor: undefined,
    style: parseStyle(read('style')),
    palette: undefined,
    logo: parseLogoInput(read('logo')),
    logoColor: undefined,
    link: readLink(read('link')),
    source,
    filters,
    job,
    judging: DEFAULT_JUDGING,
    wording: undefined,
    messages: {},
    colors: {}
  }
}

/** The branch or tag whose runs count. */
function readFilter(name: string): string | undefined {
  const problem = refProblem(name)
  if (problem !== undefined) throw invalid('branch', name, problem)
  return optional(name)
}

function readNeeds(text: string): NeededJob[] | undefined {
  if (text === '') return undefined
  const jobs = parseNeeds(text)
  if ('problem' in jobs) throw invalid('needs', text, jobs.problem)
  return jobs
}

function readId(text: string): string | undefined {
  if (text !== '' && !isId(text))
    throw invalid(
      'id',
      text,
      `is not a valid id. For example: ${quote(slug(text.slice(0, 100)))}. Use parts of a-z, 0-9, ".", "_" and "-" that start with a letter or digit, joined by "/".`
    )
  return optional(text)
}

function readLink(text: string): Link | undefined {
  if (text === '') return undefined
  const kind = LINKS.find((name) => name === text)
  if (kind !== undefined) return { kind }
  const problem = urlProblem(text)
  if (problem !== undefined)
    throw invalid(
      'link',
      text,
      `${problem}.${suggestion(text, LINKS)} Allowed: ${LINKS.join(', ')}, or an http(s) URL.`
    )
  return { kind: 'url', url: text.trim() }
}

/** Where and how the inputs want badges published. */
function readSettings(read: Read): PublishSettings {
  const [gist, directory] = [read('gist-id'), read('directory')]
  const branchInput =
    read('target-branch') !== '' ? 'target-branch' : read('target-repository') !== '' ? 'target-repository' : undefined
  refuseTwoTargets([gist === '' ? undefined : 'gist-id', directory === '' ? undefined : 'directory', branchInput])
  return {
    branch: readBranch(read('target-branch')),
    repository: readRepository(read('target-repository')),
    gist: gist === '' ? undefined : readGist(gist),
    directory: optional(directory),
    path: readPath(read('path')),
    formats: parseFormats(read('formats')),
    branches: readBranches(read('branches')),
    singleCommit: read('single-commit') === '' ? undefined : parseFlag('single-commit', read('single-commit')),
    prune: undefined,
    index: undefined
  }
}

function refuseTwoTargets(inputs: readonly (string | undefined)[]): void {
  const [one, other] = inputs.filter((input) => input !== undefined)
  if (one !== undefined && other !== undefined)
    throw new BadgeError('invalid', `${bothNames(one, other)} both name a target: set only one of them.`)
}

function readGist(text: string): string {
  if (/^[\da-f]{20,40}$/i.test(text)) return text
  const found = /([\da-f]{20,40})/i.exec(text)?.[1]
  throw invalid(
    'gist-id',
    text,
    `is not a gist id. Use the 20 to 40 hex digits at the end of the gist's URL${found === undefined ? '' : ` (here ${found})`}.`
  )
}

function readBranch(branch: string): string | undefined {
  if (branch !== '' && !isBranchName(branch))
    throw invalid(
      'target-branch',
      branch,
      'is not a branch that badges can be published to. Use the name of a branch, without "refs/" (default: badges).'
    )
  return optional(branch)
}

/** undefined if none is given. */
function readBranches(text: string): readonly string[] | undefined {
  const globs = parseLines(text)
  for (const glob of globs) {
    const problem = branchGlobProblem(glob)
    if (problem !== undefined) throw invalid('branches', glob, `${problem} ${ALLOWED_GLOBS}`)
  }
  return globs.length === 0 ? undefined : globs
}

/** Once placeholders are filled in, the rest is checked. */
function readPath(path: string): string | undefined {
  const name = unmarkedPlaceholder(path)
  if (name !== undefined)
    throw invalid('path', path, `has {${name}} without a percent sign. Did you mean "%{${name}}"?`)
  return optional(path)
}

function readRepository(repository: string): string | undefined {
  if (repository !== '' && parseRepository(repository) === undefined)
    throw invalid('target-repository', repository, 'is not a repository name. Use owner/name.')
  return optional(repository)
}
