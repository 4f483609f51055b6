import type { Definition } from '../badge/definition.ts'
import { BadgeError, invalid, suggestion } from '../errors.ts'
import { type Destination, FAIL_ON, type FailOn, type Plan } from '../plan.ts'
import { FORMATS, type Format } from '../render/render.ts'
import type { OwnJob } from '../status/current-run.ts'
import { formsOf, refuseTokens } from '../tokens.ts'
import { readDefinition, readStatus } from './definition.ts'
import { readDestination } from './destination.ts'

/** Every input of the action; a flag of the command line each. `action.yml` declares the same. */
export const INPUTS = [
  'id',
  'label',
  'message',
  'color',
  'status',
  'needs',
  'workflow',
  'job',
  'branch',
  'link',
  'style',
  'logo',
  'badges',
  'target-branch',
  'target-repository',
  'gist-id',
  'gist-token',
  'directory',
  'path',
  'formats',
  'token',
  'allow-public',
  'dry-run',
  'fail-on',
  'job-status',
  'job-id'
] as const
export type Input = (typeof INPUTS)[number]

/** The value of an input; '' where it is not given. */
export type Read = (input: Input) => string

/** Reads all inputs into a plan; a wrong one is an error that names it, its value and what is allowed. */
export async function readPlan(read: Read): Promise<Plan> {
  const token = read('token')
  const gistToken = read('gist-token')
  const forms = [token, gistToken].flatMap(formsOf)
  for (const input of INPUTS) if (input !== 'token' && input !== 'gist-token') refuseTokens(input, read(input), forms)
  const destination = readDestination(read)
  const badges = read('badges') === '' ? [readDefinition(read)] : await readBadges(read, forms)
  refuseTarget(badges, destination)
  return {
    failOn: readFailOn(read('fail-on')),
    badges,
    destination,
    path: read('path') === '' ? undefined : read('path'),
    formats: readFormats(read('formats')),
    allowPublic: readFlag('allow-public', read('allow-public')),
    dryRun: readFlag('dry-run', read('dry-run')),
    token,
    gistToken,
    job: readJob(read)
  }
}

/** The inputs that describe one badge, which a list of badges takes the place of. */
const ONE_BADGE: readonly Input[] = INPUTS.slice(0, INPUTS.indexOf('badges'))

/** The list of badges; the library that reads it is loaded by the runs that have one. */
async function readBadges(read: Read, forms: readonly string[]): Promise<readonly Definition[]> {
  const other = ONE_BADGE.find((input) => read(input) !== '')
  if (other !== undefined) {
    throw new BadgeError(
      'invalid',
      `Inputs "badges" and "${other}" both describe a badge: write ${other} into the list.`
    )
  }
  const { parseBadges } = await import('../manifest/parse.ts')
  const parsed = parseBadges(read('badges'), 'badges')
  if ('problems' in parsed) throw new BadgeError('invalid', parsed.problems.join('; '))
  refuseTokens('badges', JSON.stringify(parsed.definitions), forms)
  return parsed.definitions
}

/** The branch that badges go to holds no runs of its own: whoever names it means something else. */
function refuseTarget(badges: readonly Definition[], destination: Destination): void {
  if (destination.kind !== 'branch') return
  const { branch } = destination
  if (badges.some(({ filters }) => filters.branch === branch)) {
    throw invalid(
      'branch',
      branch,
      'is the branch that badges are published to. "branch" says whose runs a badge shows; where it goes is "target-branch".'
    )
  }
}

function readFormats(text: string): Format[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  const formats = names.map((name) => {
    const format = FORMATS.find((known) => known === name)
    if (format === undefined)
      throw invalid('formats', name, `is no format.${suggestion(name, FORMATS)} Allowed: ${FORMATS.join(', ')}.`)
    return format
  })
  return formats.length === 0 ? ['svg'] : FORMATS.filter((format) => formats.includes(format))
}

function readFailOn(text: string): FailOn {
  const name = text || 'setup'
  if (name === 'setup' || name === 'any' || name === 'none') return name
  throw invalid(
    'fail-on',
    text,
    `is not known.${suggestion(text, Object.keys(FAIL_ON))} Allowed: ${Object.keys(FAIL_ON).join(', ')}.`
  )
}

/** YAML 1.2's core schema for booleans, as `getBooleanInput` of `@actions/core` takes it. */
function readFlag(input: Input, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (text === '' || /^(?:false|False|FALSE)$/.test(text)) return false
  throw invalid(input, text, 'is neither true nor false.')
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
