import { ALLOWED_COLORS, type Color, colorNames, parseColor } from '../badge/color.ts'
import { type Link, LINKS } from '../badge/definition.ts'
import { isId, slug } from '../badge/id.ts'
import { ALLOWED_LOGOS, type Logo, logoProblem, parseLogo } from '../badge/logo.ts'
import { quote, suggestion } from '../errors.ts'
import { STATUSES, type Status } from '../status/status.ts'
import { parseStatus, WORDS } from '../status/vocabulary.ts'
import { urlProblem } from './url.ts'

/** A kind of text: how one is read, and what to say of a text that is not of this kind. */
export interface Kind<T> {
  /** Undefined: the text is not of this kind. */
  readonly parse: (text: string) => T | undefined
  /** Follows the text; without `Allowed: …`. */
  readonly refusal: (text: string) => string
  /** `Allowed: …`, in full sentences. */
  readonly allowed: string
}

const numbered = (digits: string): number | undefined => {
  const number = Number(digits)
  return number > 0 && number <= Number.MAX_SAFE_INTEGER ? number : undefined
}

export const LABEL: Kind<string> = {
  parse: (text) => text,
  refusal: () => '',
  allowed: 'Allowed: a text.'
}

/** Not blank: a badge always says something. */
export const MESSAGE: Kind<string> = {
  parse: (text) => (text.trim() === '' ? undefined : text),
  refusal: () => 'is blank.',
  allowed: 'Allowed: a text that is not blank.'
}

/** A name on one line, without blanks around it. */
export function line(allowed: string): Kind<string> {
  return {
    parse: (text) => (/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u.test(text.trim()) ? text.trim() : undefined),
    refusal: (text) => (text.trim() === '' ? 'is blank.' : 'is more than one line, or has control characters.'),
    allowed: `Allowed: ${allowed}.`
  }
}

/** What a pattern takes, without blanks around it; `what` names it, such as `a repository`. */
export function matching(pattern: RegExp, what: string, allowed: string): Kind<string> {
  return {
    parse: (text) => (pattern.test(text.trim()) ? text.trim() : undefined),
    refusal: () => `is not ${what}.`,
    allowed: `Allowed: ${allowed}.`
  }
}

/** One of a closed set of words. */
export function choice<T extends string>(words: readonly T[]): Kind<T> {
  return {
    parse: (text) => words.find((word) => word === text),
    refusal: (text) => `is not known.${suggestion(text, words)}`,
    allowed: `Allowed: ${words.join(', ')}.`
  }
}

export const ID: Kind<string> = {
  parse: (text) => (isId(text) ? text : undefined),
  // Cut, because what trims a slug takes quadratic time.
  refusal: (text) => `is no id. For example: ${quote(slug(text.slice(0, 100)))}.`,
  allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".'
}

export const WHOLE: Kind<number> = {
  parse: (text) => (/^\d{1,16}$/.test(text) ? numbered(text) : undefined),
  refusal: () => 'is no positive whole number.',
  allowed: 'Allowed: 1, 2, 3 and so on.'
}

export const DAYS: Kind<number> = {
  parse: (text) => (/^\d{1,16}(?:\.\d{1,16})?$/.test(text) ? numbered(text) : undefined),
  refusal: () => 'is no positive number of days.',
  allowed: 'Allowed: 30, 0.5 and so on.'
}

export const NUMBER: Kind<number> = {
  parse: (text) => (/^[+-]?\d{1,16}(?:\.\d{1,16})?$/.test(text) ? Number(text) + 0 : undefined),
  refusal: () => 'is no number.',
  allowed: 'Allowed: 0, 60, 99.5, -1 and so on.'
}

/** YAML 1.2's words; in quotes too, as an expression of a workflow may fill them in. */
export const FLAG: Kind<boolean> = {
  parse: (text) =>
    /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : undefined,
  refusal: () => 'is neither true nor false.',
  allowed: 'Allowed: true, false.'
}

export const STATUS: Kind<Status> = {
  parse: parseStatus,
  refusal: (text) => `is no status.${suggestion(text, WORDS)}`,
  allowed: `Allowed: ${STATUSES.join(', ')}, or another system's word for one.`
}

export const COLOR: Kind<Color> = {
  // Cut off, because the pattern of rgb() takes more than quadratic time for blanks.
  parse: (text) => (text.length > 100 ? undefined : parseColor(text)),
  refusal: (text) => `is no colour.${suggestion(text, colorNames())}`,
  allowed: `${ALLOWED_COLORS} In YAML a # needs quotes: "#4b0".`
}

export const LOGO: Kind<Logo> = { parse: parseLogo, refusal: logoProblem, allowed: ALLOWED_LOGOS }

export const LINK: Kind<Link> = {
  parse: (text) => {
    const kind = LINKS.find((name) => name === text)
    if (kind !== undefined) return { kind }
    return urlProblem(text) === undefined ? { kind: 'url', url: text.trim() } : undefined
  },
  refusal: (text) => `${urlProblem(text) ?? ''}.${suggestion(text, LINKS)}`,
  allowed: `Allowed: ${LINKS.join(', ')}, or an http(s) URL.`
}
