import { ALLOWED_COLORS, type Color, colorNames, parseColor } from '../badge/color.ts'
import { type Link, LINKS } from '../badge/definition.ts'
import { ALLOWED_LOGOS, type Logo, logoProblem, parseLogo } from '../badge/logo.ts'
import { suggestion } from '../errors.ts'
import { STATUSES, type Status } from '../status/status.ts'
import { parseStatus, WORDS } from '../status/vocabulary.ts'
import type { Kind, Schema } from './kinds.ts'
import { placeholdersIn } from './placeholders.ts'
import { urlProblem } from './url.ts'

/** A status in any vocabulary. */
export const STATUS: Kind<Status> = {
  parse: parseStatus,
  refusal: (text) => `is no status.${suggestion(text, WORDS)}`,
  allowed: `Allowed: ${STATUSES.join(', ')}, or another system's word for one.`,
  schema: { $ref: '#/definitions/status' }
}

export const COLOR: Kind<Color> = {
  parse: parseColor,
  refusal: (text) => `is no colour.${suggestion(text, colorNames())}`,
  allowed: `${ALLOWED_COLORS} In YAML a # needs quotes: "#4b0".`,
  schema: { $ref: '#/definitions/color' }
}

export const LOGO: Kind<Logo> = {
  parse: parseLogo,
  refusal: logoProblem,
  allowed: ALLOWED_LOGOS,
  schema: { $ref: '#/definitions/logo' }
}

const URL_SCHEMA: Schema = { type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://' }

/** An address as GitLab's records have them. */
export const ADDRESS: Kind<string> = {
  parse: (text) => (urlProblem(text) === undefined ? text.trim() : undefined),
  refusal: (text) => `${urlProblem(text) ?? ''}.`,
  allowed: 'Allowed: an http(s) URL; placeholders may stand in it.',
  schema: URL_SCHEMA
}

/** Placeholders that a pointer of another owner's file may hold. */
const FOREIGN_PLACEHOLDERS: readonly string[] = ['project_name', 'branch']

const foreignPlaceholder = (text: string): string | undefined =>
  placeholdersIn(text).find((name) => !FOREIGN_PLACEHOLDERS.includes(name))

/** An address in a file of another owner. */
export const FOREIGN_ADDRESS: Kind<string> = {
  ...ADDRESS,
  parse: (text) => (foreignPlaceholder(text) === undefined ? ADDRESS.parse(text) : undefined),
  refusal: (text) => {
    const name = foreignPlaceholder(text)
    return name === undefined ? ADDRESS.refusal(text) : `holds %{${name}}, in a file of another owner.`
  },
  allowed: 'Allowed: an http(s) URL; %{project_name} and %{branch} may stand in it.'
}

export const LINK: Kind<Link> = {
  parse: (text) => {
    const kind = LINKS.find((name) => name === text)
    if (kind !== undefined) return { kind }
    return urlProblem(text) === undefined ? { kind: 'url', url: text.trim() } : undefined
  },
  refusal: (text) => `${urlProblem(text) ?? ''}.${suggestion(text, LINKS)}`,
  allowed: `Allowed: ${LINKS.join(', ')}, or an http(s) URL.`,
  schema: { anyOf: [{ enum: LINKS }, URL_SCHEMA] }
}
