import { DEFAULT_JUDGING, type Definition, type Link, LINKS, NO_FILTERS, isId } from '../badge/definition.ts'
import { invalid, suggestion } from '../errors.ts'
import { sourceOf } from '../manifest/source.ts'
import { type NeededJob, parseNeeds } from '../status/needs.ts'
import type { Status } from '../status/status.ts'
import { parseStatus, unknownWord } from '../status/vocabulary.ts'
import { urlProblem } from '../manifest/url.ts'
import { linesOf } from './flags.ts'
import type { IsGiven, Read } from './inputs.ts'
import { readColor, readLogo, readStyle } from './looks.ts'
import type { Input } from './names.ts'

const optional = (text: string): string | undefined => (text === '' ? undefined : text)

/** The badge that the inputs describe. */
export function readDefinition(read: Read, isGiven: IsGiven): Definition {
  const filters = { ...NO_FILTERS, branch: optional(read('branch')) }
  const isEmpty = read('message').trim() === ''
  const message = isEmpty ? undefined : read('message')
  const job = optional(read('job').trim())
  const named = {
    status: read('status') === '' ? undefined : readStatus('status', read('status')),
    needs: readNeeds(read('needs')),
    workflow: linesOf(read('workflow')),
    job,
    message,
    emptyMessage: isGiven('message') && isEmpty ? ('message' as const) : undefined
  }
  return {
    id: readId(read('id')),
    name: undefined,
    kind: 'project',
    enabled: true,
    label: optional(read('label')),
    message,
    color: readColor('color', read('color')),
    colorSteps: undefined,
    labelColor: undefined,
    style: readStyle(read('style')),
    palette: undefined,
    logo: readLogo(read('logo')),
    logoColor: undefined,
    link: readLink(read('link')),
    source: sourceOf(named, filters),
    filters,
    job,
    judging: DEFAULT_JUDGING,
    wording: undefined,
    messages: {},
    colors: {}
  }
}

function readNeeds(text: string): NeededJob[] | undefined {
  if (text === '') return undefined
  const jobs = parseNeeds(text)
  if ('problem' in jobs) throw invalid('needs', text, jobs.problem)
  return jobs
}

/** A status in any vocabulary. */
export function readStatus(input: Input, word: string): Status {
  const status = parseStatus(word)
  if (status === undefined) throw invalid(input, word, unknownWord(word))
  return status
}

function readId(text: string): string | undefined {
  if (text !== '' && !isId(text)) {
    throw invalid(
      'id',
      text,
      'is no id. Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".'
    )
  }
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
