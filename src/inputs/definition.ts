import { STYLES, type Style } from '../badge/badge.ts'
import { ALLOWED_COLORS, type Color, colorNames, parseColor } from '../badge/color.ts'
import { type Definition, type Link, LINKS, type Source } from '../badge/definition.ts'
import { isId } from '../badge/id.ts'
import { invalid, suggestion } from '../errors.ts'
import { parseNeeds } from '../status/needs.ts'
import type { Status } from '../status/status.ts'
import { parseStatus, unknownWord } from '../status/vocabulary.ts'
import { urlProblem } from '../url.ts'
import type { Input, Read } from './inputs.ts'

const optional = (text: string): string | undefined => (text === '' ? undefined : text)

/** The badge that the inputs describe. */
export function readDefinition(read: Read): Definition {
  return {
    id: readId(read('id')),
    label: optional(read('label')),
    message: optional(read('message')),
    color: readColor(read('color')),
    style: readStyle(read('style')),
    link: readLink(read('link')),
    branch: optional(read('branch')),
    source: readSource(read)
  }
}

/** The first source that is named. `branch` alone asks for this workflow's newest run there. */
function readSource(read: Read): Source {
  if (read('status') !== '') return { kind: 'status', status: readStatus('status', read('status')) }
  if (read('needs') !== '') {
    const statuses = parseNeeds(read('needs'))
    if ('problem' in statuses) throw invalid('needs', read('needs'), statuses.problem)
    return { kind: 'needs', statuses }
  }
  if (read('workflow') !== '') return { kind: 'workflow', workflow: readWorkflow(read('workflow')) }
  if (read('message') !== '') return { kind: 'message' }
  return read('branch') === '' ? { kind: 'run' } : { kind: 'workflow', workflow: undefined }
}

/** A status in any vocabulary. */
export function readStatus(input: Input, word: string): Status {
  const status = parseStatus(word)
  if (status === undefined) throw invalid(input, word, unknownWord(word))
  return status
}

function readWorkflow(text: string): string {
  if (/[\n\r]/.test(text.trim()))
    throw invalid('workflow', text, 'is more than one line. Allowed: one file name (ci.yml), id or name of a workflow.')
  return text.trim()
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

function readColor(text: string): Color | undefined {
  const color = parseColor(text)
  if (text !== '' && color === undefined)
    throw invalid('color', text, `is no colour.${suggestion(text, colorNames())} ${ALLOWED_COLORS}`)
  return color
}

function readStyle(text: string): Style {
  const style = STYLES.find((name) => name === (text || 'flat'))
  if (style === undefined)
    throw invalid('style', text, `is no style.${suggestion(text, STYLES)} Allowed: ${STYLES.join(', ')}.`)
  return style
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
