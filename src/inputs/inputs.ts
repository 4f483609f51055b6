import type { Definition } from '../badge/definition.ts'
import { loadSvgReader, needsSvgReader } from '../badge/logo.ts'
import { isBlank } from '../badge/text.ts'
import { BadgeError, inputName, invalid } from '../errors.ts'
import { readBadgeList } from '../manifest/read.ts'
import { parseLines } from '../manifest/kinds.ts'
import { MANIFEST_PATHS, type PublishSettings } from '../manifest/manifest.ts'
import { definitionFrom } from '../manifest/definition.ts'
import { readValues, withValues } from '../manifest/values.ts'
import { type NeededJob, type OwnJob, parseNeeds } from '../status/current-run.ts'
import { type FailOn, parseEach, parseFormats, parseInput } from './parse.ts'
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
  /** What the runner says about our own job. */
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
  const readme = parseEach('readme', read('readme'))
  return {
    failOn: parseInput('fail-on', read('fail-on')) ?? 'setup',
    badges: read('badges') === '' ? [readDefinition(read, isGiven)] : await readBadges(read, forms),
    describesBadges: DESCRIBES_BADGES.some(isSet),
    manifest: readManifest(read, isSet),
    values: read('badges') === '' ? read('values') : '',
    publish,
    readme,
    confined: true,
    allowPublic: parseInput('allow-public', read('allow-public')) ?? false,
    dryRun: parseInput('dry-run', read('dry-run')) ?? false,
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
  if (read('manifest') !== '') refuseBoth('manifest', DESCRIBES_BADGES, isSet)
  const path = parseInput('manifest', read('manifest'))
  return { path: path ?? MANIFEST_PATHS.project, isRequired: path !== undefined }
}

function readJob(read: Read): OwnJob {
  const [id, status] = [parseInput('job-id', read('job-id')), parseInput('job-status', read('job-status'))]
  return { ...(id === undefined ? {} : { id }), ...(status === undefined ? {} : { status }) }
}

/** The badge that the inputs describe. */
export function readDefinition(read: Read, isGiven: IsGiven): Definition {
  const branch = parseInput('branch', read('branch'))
  const message = isBlank(read('message')) ? undefined : read('message')
  const status = parseInput('status', read('status'))
  const hints = {
    needs: readNeeds(read('needs')),
    emptyMessage: isGiven('message') && message === undefined ? ('message' as const) : undefined
  }
  const fields = {
    id: parseInput('id', read('id')),
    label: read('label') || undefined,
    message,
    color: parseInput('color', read('color')),
    status,
    from: parseLines(read('from')),
    workflow: parseLines(read('workflow')),
    job: read('job').trim() || undefined,
    branch,
    style: parseInput('style', read('style')) ?? 'flat',
    logo: parseInput('logo', read('logo')),
    link: parseInput('link', read('link'))
  }
  return definitionFrom(fields, hints, 'project')
}

function readNeeds(text: string): NeededJob[] | undefined {
  if (text === '') return undefined
  const jobs = parseNeeds(text)
  if ('problem' in jobs) throw invalid('needs', text, jobs.problem)
  return jobs
}

/** Where and how to publish, according to the inputs. */
function readSettings(read: Read): PublishSettings {
  const targets = TARGETS.filter((input) => read(input) !== '')
  const [one, other] = targets
  if (one !== undefined && other !== undefined && one !== 'target-branch')
    throw new BadgeError('invalid', `${bothNames(one, other)} both name a target: set only one of them.`)
  return {
    branch: parseInput('target-branch', read('target-branch')),
    repository: parseInput('target-repository', read('target-repository')),
    gist: parseInput('gist-id', read('gist-id')),
    directory: read('directory') || undefined,
    path: parseInput('path', read('path')),
    formats: parseFormats(read('formats')),
    branches: parseEach('branches', read('branches')),
    single_commit: parseInput('single-commit', read('single-commit'))
  }
}

/** Only the last two can be used together. */
const TARGETS = ['gist-id', 'directory', 'target-branch', 'target-repository'] as const
