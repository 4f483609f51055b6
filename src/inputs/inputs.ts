import { loadSvgReader, needsSvgReader } from '../badge/logo.ts'
import type { Definition } from '../badge/definition.ts'
import { BadgeError, invalid } from '../errors.ts'
import type { ManifestBadge } from '../manifest/manifest.ts'
import type { Asked } from '../publish/plan.ts'
import type { OwnJob } from '../status/current-run.ts'
import { pathProblem } from '../destination/path.ts'
import { formsOf, refuseTokens } from './tokens.ts'
import { readDefinition, readStatus } from './definition.ts'
import { readSettings } from './destination.ts'
import { linesOf, readFailOn, readFlag } from './flags.ts'
import { type Input, INPUTS } from './names.ts'
import { loadBadges } from '../manifest/load.ts'
import { readValues, withValues } from '../manifest/values.ts'

/** The value of an input; '' where it is empty or not given. */
export type Read = (input: Input) => string

/** Whether the input is given, be it empty: a step output that was not set. */
export type IsGiven = (input: 'message') => boolean

/** Where the manifest is if no input says so. */
const MANIFEST = '.github/badges.yml'

/** Reads all inputs; a wrong one is an error that names it, its value and what is allowed. */
export async function readInputs(read: Read, isGiven: IsGiven = (input) => read(input) !== ''): Promise<Asked> {
  const token = read('token')
  const gistToken = read('gist-token')
  const forms = [token, gistToken].flatMap(formsOf)
  for (const input of INPUTS) if (input !== 'token' && input !== 'gist-token') refuseTokens(input, read(input), forms)
  const isSet = (input: Input): boolean => read(input) !== '' || (input === 'message' && isGiven(input))
  if (read('badges') !== '') refuseBoth('badges', ONE_BADGE, isSet)
  if (needsSvgReader(read('logo'))) await loadSvgReader()
  const publish = readSettings(read)
  const readme = linesOf(read('readme'))
  for (const path of readme) refusePath('readme', path)
  return {
    failOn: readFailOn(read('fail-on')),
    badges: read('badges') === '' ? [readDefinition(read, isGiven)] : await readBadges(read, forms),
    describes: DESCRIBING.some(isSet),
    manifest: readManifest(read, isSet),
    values: read('badges') === '' ? read('values') : '',
    publish,
    readme: readme.length === 0 ? undefined : readme,
    confined: true,
    allowPublic: readFlag('allow-public', read('allow-public')),
    dryRun: readFlag('dry-run', read('dry-run')),
    token,
    gistToken,
    job: readJob(read)
  }
}

/** The inputs that describe one badge, which a list of badges takes the place of. */
const ONE_BADGE: readonly Input[] = INPUTS.slice(0, INPUTS.indexOf('badges'))
const DESCRIBING: readonly Input[] = [...ONE_BADGE, 'badges']

/** The list of badges; the library that reads it is loaded by the runs that have one. */
async function readBadges(read: Read, forms: readonly string[]): Promise<readonly Definition[]> {
  const badges = await loadBadges(read('badges'), 'badges')
  const definitions = valued(badges, read('values')).map(({ definition }) => definition)
  refuseTokens('badges', JSON.stringify(definitions), forms)
  return definitions
}

function valued(badges: readonly ManifestBadge[], text: string): readonly ManifestBadge[] {
  if (text === '') return badges
  return withValues(badges, readValues(text))
}

function refuseBoth(input: Input, others: readonly Input[], isSet: (input: Input) => boolean): void {
  const other = others.find(isSet)
  if (other === undefined) return
  const cure = input === 'badges' ? `write ${other} into the list` : 'give one of them'
  throw new BadgeError('invalid', `Inputs "${input}" and "${other}" both describe a badge: ${cure}.`)
}

function readManifest(read: Read, isSet: (input: Input) => boolean): Asked['manifest'] {
  const path = read('manifest')
  if (path === '') return { path: MANIFEST, named: false }
  refuseBoth('manifest', DESCRIBING, isSet)
  refusePath('manifest', path)
  return { path, named: true }
}

/** Unlike a badge, such a file may lie in `.github`. */
function refusePath(input: Input, path: string): void {
  const problem = pathProblem(path.replace(/^\.github\//, ''))
  if (problem !== undefined)
    throw invalid(input, path, `${problem}. Allowed: a path in the repository, such as README.md.`)
}

function readJob(read: Read): OwnJob {
  const id = read('job-id')
  if (id !== '' && !/^\d{1,16}$/.test(id))
    throw invalid('job-id', id, 'is no number. It has a default and need not be given: ${{ job.check_run_id }}.')
  return {
    ...(id === '' ? {} : { id: Number(id) }),
    ...(read('job-status') === '' ? {} : { status: readStatus('job-status', read('job-status')) })
  }
}
