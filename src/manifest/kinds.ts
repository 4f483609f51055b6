import { isId, slug } from '../badge/definition.ts'
import { quote, suggestion } from '../errors.ts'

/** A JSON Schema, draft 7, or part of one. It may take more than the parser does, never less. */
export type Schema = Readonly<Record<string, unknown>>

/** A kind of text: how one is read, and what to say of a text that is not of this kind. */
export interface Kind<T> {
  /** Undefined: the text is not of this kind. */
  readonly parse: (text: string) => T | undefined
  /** Follows the text; without `Allowed: …`. */
  readonly refusal: (text: string) => string
  /** `Allowed: …`, in full sentences. */
  readonly allowed: string
  readonly schema: Schema
}

/** YAML's numbers and booleans are texts too, as they are written. */
const TEXT: Schema = { type: ['string', 'number', 'boolean'] }
const NOT_BLANK: Schema = { ...TEXT, pattern: '\\S' }

const numbered = (digits: string): number | undefined => {
  const number = Number(digits)
  return number > 0 && number <= Number.MAX_SAFE_INTEGER ? number : undefined
}

export const LABEL: Kind<string> = {
  parse: (text) => text,
  refusal: () => '',
  allowed: 'Allowed: a text.',
  schema: TEXT
}

/** Not blank: a badge always says something. */
export const MESSAGE: Kind<string> = {
  parse: (text) => (text.trim() === '' ? undefined : text),
  refusal: () => 'is blank.',
  allowed: 'Allowed: a text that is not blank.',
  schema: NOT_BLANK
}

/** Control characters and line ends: `\p{Cc}\p{Zl}\p{Zp}`, which takes V8 far longer to compile. */
const ONE_LINE = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/

/** A name on one line, without blanks around it. */
export function line(allowed: string): Kind<string> {
  return {
    parse: (text) => (ONE_LINE.test(text.trim()) ? text.trim() : undefined),
    refusal: (text) => (text.trim() === '' ? 'is blank.' : 'is more than one line, or has control characters.'),
    allowed: `Allowed: ${allowed}.`,
    schema: NOT_BLANK
  }
}

/** What a pattern from ^ to $, without flags, takes, without blanks around it; `what` names it, such as `a repository`. */
export function matching(pattern: RegExp, what: string, allowed: string): Kind<string> {
  return {
    parse: (text) => (pattern.test(text.trim()) ? text.trim() : undefined),
    refusal: () => `is not ${what}.`,
    allowed: `Allowed: ${allowed}.`,
    schema: { ...TEXT, pattern: `^\\s*${pattern.source.slice(1, -1)}\\s*$` }
  }
}

/** One of a closed set of words. */
export function choice<T extends string>(words: readonly T[]): Kind<T> {
  return {
    parse: (text) => words.find((word) => word === text),
    refusal: (text) => `is not known.${suggestion(text, words)}`,
    allowed: `Allowed: ${words.join(', ')}.`,
    schema: { enum: words }
  }
}

export const ID: Kind<string> = {
  parse: (text) => (isId(text) ? text : undefined),
  refusal: (text) => `is no id. For example: ${quote(slug(text.slice(0, 100)))}.`,
  allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
  schema: { $ref: '#/definitions/id' }
}

/** Of a repository. GitHub's rules, as in `github/repository.ts`, which `manifest/` may not look into. */
export const FULL_NAME = matching(
  /^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/,
  'a repository',
  'owner/name'
)

export const WHOLE: Kind<number> = {
  parse: (text) => (/^\d{1,16}$/.test(text) ? numbered(text) : undefined),
  refusal: () => 'is no positive whole number.',
  allowed: 'Allowed: 1, 2, 3 and so on.',
  schema: { type: ['integer', 'string'], minimum: 1, pattern: '^\\d+$' }
}

export const DAYS: Kind<number> = {
  parse: (text) => (/^\d{1,16}(?:\.\d{1,16})?$/.test(text) ? numbered(text) : undefined),
  refusal: () => 'is no positive number of days.',
  allowed: 'Allowed: 30, 0.5 and so on.',
  schema: { type: ['number', 'string'], exclusiveMinimum: 0, pattern: '^\\d+(?:\\.\\d+)?$' }
}

const NUMBER_PATTERN = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/

export const NUMBER: Kind<number> = {
  parse: (text) => (NUMBER_PATTERN.test(text) ? Number(text) + 0 : undefined),
  refusal: () => 'is no number.',
  allowed: 'Allowed: 0, 60, 99.5, -1 and so on.',
  schema: { type: ['number', 'string'], pattern: NUMBER_PATTERN.source }
}

/** YAML 1.2's words; in quotes too, as an expression of a workflow may fill them in. */
export const FLAG: Kind<boolean> = {
  parse: (text) =>
    /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : undefined,
  refusal: () => 'is neither true nor false.',
  allowed: 'Allowed: true, false.',
  schema: { enum: [true, false, 'true', 'false', 'True', 'False', 'TRUE', 'FALSE'] }
}
