import { invalid, suggestion } from '../errors.ts'
import { FAIL_ON, type FailOn } from '../publish/plan.ts'
import { FORMATS, type Format } from '../render/render.ts'
import type { Input } from './names.ts'

/** undefined: none is given. */
export function readFormats(text: string): readonly Format[] | undefined {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  const formats = names.map((name) => {
    const format = FORMATS.find((known) => known === name)
    if (format === undefined)
      throw invalid('formats', name, `is no format.${suggestion(name, FORMATS)} Allowed: ${FORMATS.join(', ')}.`)
    return format
  })
  return formats.length === 0 ? undefined : FORMATS.filter((format) => formats.includes(format))
}

export function readFailOn(text: string): FailOn {
  const name = text || 'setup'
  if (name === 'setup' || name === 'any' || name === 'none') return name
  throw invalid(
    'fail-on',
    text,
    `is not known.${suggestion(text, Object.keys(FAIL_ON))} Allowed: ${Object.keys(FAIL_ON).join(', ')}.`
  )
}

/** YAML 1.2's core schema for booleans, as `getBooleanInput` of `@actions/core` takes it. */
export function readFlag(input: Input, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (text === '' || /^(?:false|False|FALSE)$/.test(text)) return false
  throw invalid(input, text, 'is neither true nor false.')
}

/** One entry a line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
