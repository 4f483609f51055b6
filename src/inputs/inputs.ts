import { invalid, suggestion } from '../errors.ts'
import { FAIL_ON, type FailOn, type Plan } from '../plan.ts'
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
  'branch',
  'link',
  'style',
  'target-branch',
  'target-repository',
  'gist-id',
  'gist-token',
  'directory',
  'path',
  'formats',
  'token',
  'dry-run',
  'fail-on',
  'job-status',
  'job-id'
] as const
export type Input = (typeof INPUTS)[number]

/** The value of an input; '' where it is not given. */
export type Read = (input: Input) => string

/** Reads all inputs into a plan; a wrong one is an error that names it, its value and what is allowed. */
export function readPlan(read: Read): Plan {
  const token = read('token')
  const gistToken = read('gist-token')
  const forms = [token, gistToken].flatMap(formsOf)
  for (const input of INPUTS) if (input !== 'token' && input !== 'gist-token') refuseTokens(input, read(input), forms)
  return {
    failOn: readFailOn(read('fail-on')),
    badges: [readDefinition(read)],
    destination: readDestination(read),
    path: read('path') === '' ? undefined : read('path'),
    formats: readFormats(read('formats')),
    dryRun: readFlag('dry-run', read('dry-run')),
    token,
    gistToken,
    job: readJob(read)
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
