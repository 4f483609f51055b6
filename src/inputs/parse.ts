import { PALETTES, ALLOWED_COLORS, colorNames, type GivenColor, parseColor } from '../badge/color.ts'
import { type Style, STYLES } from '../badge/badge.ts'
import type { Definition } from '../badge/definition.ts'
import { ALLOWED_LOGOS, type Logo, logoProblem, parseLogo } from '../badge/logo.ts'
import { WORDINGS } from '../badge/wording.ts'
import { type FailureKind, invalid, suggestion } from '../errors.ts'
import { FORMATS, type Format } from '../render/render.ts'
import { parseStatus, unknownStatusProblem } from '../status/vocabulary.ts'
import type { Status } from '../status/status.ts'

/** The kinds of failures that fail the step, by the value of `fail-on`. */
export const FAIL_ON: Readonly<{ [level in 'setup' | 'any' | 'none']: readonly FailureKind[] }> = {
  setup: ['input', 'setup', 'signal'],
  any: ['input', 'setup', 'signal', 'outage'],
  none: ['input', 'signal']
}
export type FailOn = keyof typeof FAIL_ON

/** The flags of the command `svg` that are not inputs of the action. */
export const LOOK_FLAGS = ['palette', 'wording', 'label-color', 'logo-color'] as const
export type LookFlag = (typeof LOOK_FLAGS)[number]

export const optional = (text: string): string | undefined => (text === '' ? undefined : text)

/** One entry per line; empty and repeated ones are dropped. */
export function parseLines(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

/** Booleans of YAML 1.2's core schema, which `getBooleanInput` of `@actions/core` accepts as well. */
export function parseFlag(input: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (text === '' || /^(?:false|False|FALSE)$/.test(text)) return false
  throw invalid(input, text, 'is not a boolean. Use true or false.')
}

/** undefined if none is given. */
export function parseFormats(text: string): readonly Format[] | undefined {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  const formats = names.map((name) => oneOf(name, FORMATS, { input: 'formats', what: 'format' }))
  return formats.length === 0 ? undefined : FORMATS.filter((format) => formats.includes(format))
}

export function parseFailOn(text: string): FailOn {
  return oneOf(text || 'setup', ['setup', 'any', 'none'], { input: 'fail-on', what: 'level' })
}

export function parseStatusInput(input: string, word: string): Status {
  const status = parseStatus(word)
  if (status === undefined) throw invalid(input, word, unknownStatusProblem(word))
  return status
}

export function parseLooks(
  read: (flag: LookFlag) => string
): Pick<Definition, 'palette' | 'wording' | 'labelColor' | 'logoColor'> {
  return {
    palette: parseChoice('palette', read('palette'), PALETTES),
    wording: parseChoice('wording', read('wording'), WORDINGS),
    labelColor: parseColorInput('label-color', read('label-color')),
    logoColor: parseColorInput('logo-color', read('logo-color'))
  }
}

const parseChoice = <Name extends string>(flag: LookFlag, text: string, names: readonly Name[]): Name | undefined =>
  text === '' ? undefined : oneOf(text, names, { input: flag, what: flag })

export function parseStyle(text: string): Style {
  return oneOf(text || 'flat', STYLES, { input: 'style', what: 'style' })
}

export function parseColorInput(input: string, text: string): GivenColor | undefined {
  const color = parseColor(text)
  if (text !== '' && color === undefined)
    throw invalid(input, text, `is not a colour.${suggestion(text, colorNames())} ${ALLOWED_COLORS}`)
  return color
}

export function parseLogoInput(text: string): Logo | undefined {
  if (text === '') return undefined
  const logo = parseLogo(text)
  if (logo === undefined) throw invalid('logo', text, `${logoProblem(text)} ${ALLOWED_LOGOS}`)
  return logo
}

function oneOf<Name extends string>(
  text: string,
  names: readonly Name[],
  { input, what }: { readonly input: string; readonly what: string }
): Name {
  const name = names.find((known) => known === text)
  if (name === undefined)
    throw invalid(input, text, `is not a ${what}.${suggestion(text, names)} Allowed: ${names.join(', ')}.`)
  return name
}
