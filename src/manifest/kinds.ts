import { ALLOWED_COLORS, colorNames, type GivenColor, parseColor } from '../badge/color.ts'
import { isId, type Link, LINKS, slug } from '../badge/definition.ts'
import { ALLOWED_LOGOS, type Logo, logoProblem, parseLogo } from '../badge/logo.ts'
import { isBlank } from '../badge/text.ts'
import { pathProblem, isBranchName, refProblem } from '../destination/path.ts'
import { nearest, quote, suggestion } from '../errors.ts'
import { FULL_NAME } from '../repository-name.ts'
import { ALLOWED_GLOBS, branchGlobProblem } from '../status/glob.ts'
import type { Status } from '../status/status.ts'
import { ALLOWED_STATUSES, parseStatus, statusProblem } from '../status/vocabulary.ts'
import type { Reference } from './manifest.ts'
import { PLACEHOLDERS, placeholdersIn, unknownPlaceholdersIn, unmarkedProblem, urlProblem } from './placeholders.ts'

/** A JSON Schema, draft 7, or part of one. It may accept more than the parser does, never less. */
export type Schema = Readonly<Record<string, unknown>>

/** A kind of text: how to parse one, and what messages say about a text that is not of this kind. */
export interface Kind<T> {
  /** Undefined: the text is not of this kind. */
  readonly parse: (text: string) => T | undefined
  /** Follows the text in messages; without `Allowed: …`. */
  readonly problem: (text: string) => string
  /** `Allowed: …`, in full sentences. */
  readonly allowed: string
  readonly schema: Schema
}

/** YAML's numbers and booleans are texts too, as they are written. */
const TEXT: Schema = { type: ['string', 'number', 'boolean'] }
const NOT_BLANK: Schema = { ...TEXT, pattern: '\\S' }
const NAME: Schema = { type: ['string', 'number'], pattern: '\\S' }

const positive = (digits: string): number | undefined => {
  const number = Number(digits)
  return number > 0 && number <= Number.MAX_SAFE_INTEGER ? number : undefined
}

/** A text that stays as it is unless something is wrong with it; a problem is a sentence. */
export const checked = (
  problemIn: (text: string) => string | undefined,
  allowed: string,
  schema: Schema
): Kind<string> => ({
  parse: (text) => (problemIn(text) === undefined ? text : undefined),
  problem: (text) => problemIn(text) ?? '',
  allowed,
  schema
})

/** The same kind without the texts that have such a problem. */
const except = <T>(kind: Kind<T>, problemIn: (text: string) => string | undefined): Kind<T> => ({
  ...kind,
  parse: (text) => (problemIn(text) === undefined ? kind.parse(text) : undefined),
  problem: (text) => problemIn(text) ?? kind.problem(text)
})

const sentence = (problem: string | undefined): string | undefined => problem && `${problem}.`

export const LABEL = checked(() => undefined, 'Allowed: a text.', TEXT)

/** Not blank: a badge always shows a message. */
export const MESSAGE = checked(
  (text) => (isBlank(text) ? 'is blank.' : undefined),
  'Allowed: a text that is not blank.',
  NOT_BLANK
)

/** Control characters and line ends: `\p{Cc}\p{Zl}\p{Zp}`. */
const ONE_LINE = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/

/** A name on one line, without spaces around it. */
export function line(allowed: string): Kind<string> {
  return {
    parse: (text) => (ONE_LINE.test(text.trim()) ? text.trim() : undefined),
    problem: (text) => (text.trim() === '' ? 'is blank.' : 'has more than one line, or control characters.'),
    allowed: `Allowed: ${allowed}.`,
    schema: NOT_BLANK
  }
}

/** The name of a branch or tag whose runs count. */
export const refName = (allowed: string): Kind<string> => except(line(allowed), (text) => refProblem(text.trim()))

/**
 * Events that start workflows (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows), and
 * `dynamic`, which GitHub's own workflows have. There will be others, so only what is nearly one of them is refused.
 */
const EVENTS = [
  ...['branch_protection_rule', 'check_run', 'check_suite', 'create', 'delete', 'deployment', 'deployment_status'],
  ...['discussion', 'discussion_comment', 'dynamic', 'fork', 'gollum', 'image_version', 'issue_comment', 'issues'],
  ...['label', 'merge_group', 'milestone', 'page_build', 'project', 'project_card', 'project_column', 'public'],
  ...['pull_request', 'pull_request_comment', 'pull_request_review', 'pull_request_review_comment'],
  ...['pull_request_target', 'push', 'registry_package', 'release', 'repository_dispatch', 'schedule', 'status'],
  ...['watch', 'workflow_call', 'workflow_dispatch', 'workflow_run']
] as const

const EVENT_NAME = matching(
  /^[a-z][a-z_]*$/,
  'an event',
  "GitHub's name of an event (push, schedule, pull_request …), or a list of them"
)

const isEvent = (name: string): boolean => EVENTS.some((event) => event === name)

export const EVENT: Kind<string> = {
  ...EVENT_NAME,
  parse: (text) => {
    const name = EVENT_NAME.parse(text)
    return name === undefined || isEvent(name) || nearest(name, EVENTS, 2) === undefined ? name : undefined
  },
  problem: (text) => `is not an event.${suggestion(text.trim(), EVENTS)}`
}

/** A text that matches a pattern (from ^ to $, without flags), without spaces around it; `what` names it, such as `an event`. */
export function matching(pattern: RegExp, what: string, allowed: string): Kind<string> {
  return {
    parse: (text) => (pattern.test(text.trim()) ? text.trim() : undefined),
    problem: () => `is not ${what}.`,
    allowed: `Allowed: ${allowed}.`,
    schema: { ...TEXT, pattern: `^\\s*${pattern.source.slice(1, -1)}\\s*$` }
  }
}

/** One of a closed set of words. */
export function choice<const T extends string>(words: readonly T[]): Kind<T> {
  return {
    parse: (text) => words.find((word) => word === text),
    problem: (text) => `is not a valid value.${suggestion(text, words)}`,
    allowed: `Allowed: ${words.join(', ')}.`,
    schema: { enum: words }
  }
}

export const ID = checked(
  (text) => (isId(text) ? undefined : `is not a valid id. For example: ${quote(slug(text.slice(0, 100)))}.`),
  'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
  { $ref: '#/definitions/id' }
)

export const REPOSITORY = matching(FULL_NAME, 'a repository name', 'owner/name')

/** A commit's SHA-1 or SHA-256. */
export const SHA = matching(/^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/, 'a full SHA', 'the 40 or 64 hex digits of a commit')

export const WHOLE: Kind<number> = {
  parse: (text) => (/^\d{1,16}$/.test(text) ? positive(text) : undefined),
  problem: () => 'is not a positive whole number.',
  allowed: 'Allowed: 1, 2, 3 and so on.',
  schema: { type: ['integer', 'string'], minimum: 1, pattern: '^\\d+$' }
}

export const DAYS: Kind<number> = {
  parse: (text) => (/^\d{1,16}(?:\.\d{1,16})?$/.test(text) ? positive(text) : undefined),
  problem: () => 'is not a positive number of days.',
  allowed: 'Allowed: 30, 0.5 and so on.',
  schema: { type: ['number', 'string'], exclusiveMinimum: 0, pattern: '^\\d+(?:\\.\\d+)?$' }
}

const NUMBER_PATTERN = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/

export const NUMBER: Kind<number> = {
  parse: (text) => (NUMBER_PATTERN.test(text) ? Number(text) + 0 : undefined),
  problem: () => 'is not a number.',
  allowed: 'Allowed: 0, 60, 99.5, -1 and so on.',
  schema: { type: ['number', 'string'], pattern: NUMBER_PATTERN.source }
}

/** The words of YAML 1.2's core schema, which `getBooleanInput` of `@actions/core` accepts as well. */
export const FLAG: Kind<boolean> = {
  parse: (text) =>
    /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : undefined,
  problem: () => 'is not a boolean.',
  allowed: 'Allowed: true, false.',
  schema: { enum: [true, false, 'true', 'false', 'True', 'False', 'TRUE', 'FALSE'] }
}

/** A status in any vocabulary. */
export const STATUS: Kind<Status> = {
  parse: parseStatus,
  problem: statusProblem,
  allowed: ALLOWED_STATUSES,
  schema: { $ref: '#/definitions/status' }
}

export const COLOR: Kind<GivenColor> = {
  parse: parseColor,
  problem: (text) => `is not a colour.${suggestion(text, colorNames())}`,
  allowed: ALLOWED_COLORS,
  schema: { $ref: '#/definitions/color' }
}

export const LOGO: Kind<Logo> = {
  parse: parseLogo,
  problem: logoProblem,
  allowed: ALLOWED_LOGOS,
  schema: { $ref: '#/definitions/logo' }
}

const URL_SCHEMA: Schema = { type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://' }

/** The URL of a pointer's picture or link. */
export const POINTER_URL: Kind<string> = {
  ...checked(
    (text) => sentence(urlProblem(text)),
    'Allowed: an http(s) URL, which can contain placeholders.',
    URL_SCHEMA
  ),
  parse: (text) => (urlProblem(text) === undefined ? text.trim() : undefined)
}

/** Placeholders that a pointer may contain in a file of another owner. */
const FOREIGN_PLACEHOLDERS: readonly string[] = ['project_name', 'branch']

/** The same in a file of another owner. */
export const FOREIGN_POINTER_URL: Kind<string> = {
  ...except(POINTER_URL, (text) => {
    const name = placeholdersIn(text).find((one) => !FOREIGN_PLACEHOLDERS.includes(one))
    return name && `contains %{${name}}, which a file of another owner cannot use.`
  }),
  allowed: 'Allowed: an http(s) URL, which can contain %{project_name} and %{branch}.'
}

export const LINK: Kind<Link> = {
  parse: (text) => {
    const kind = LINKS.find((name) => name === text)
    if (kind !== undefined) return { kind }
    return urlProblem(text) === undefined ? { kind: 'url', url: text.trim() } : undefined
  },
  problem: (text) => `${urlProblem(text) ?? ''}.${suggestion(text, LINKS)}`,
  allowed: `Allowed: ${LINKS.join(', ')}, or an http(s) URL.`,
  schema: { anyOf: [{ enum: LINKS }, URL_SCHEMA] }
}

/** A branch to publish to. */
export const BRANCH = checked(
  (text) => (isBranchName(text) ? undefined : 'is not a branch that badges can be published to.'),
  'Allowed: the name of a branch, without "refs/".',
  NAME
)

/** One or, as in the input of the same name, several, one per line. */
export const BRANCH_GLOBS: Kind<readonly string[]> = {
  parse: (text) => {
    const globs = parseLines(text)
    return globs.length > 0 && globs.every((glob) => branchGlobProblem(glob) === undefined) ? globs : undefined
  },
  problem: (text) => {
    const [problem] = parseLines(text).flatMap((glob) => branchGlobProblem(glob) ?? [])
    return problem ?? 'is blank.'
  },
  allowed: ALLOWED_GLOBS,
  schema: NAME
}

/** One entry per line; empty and repeated ones are dropped. */
export function parseLines(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

const GIST_ID = /[\da-fA-F]{20,40}/

export const GIST: Kind<string> = {
  parse: (text) => (GIST_ID.exec(text)?.[0] === text ? text : undefined),
  problem: (text) => {
    const id = GIST_ID.exec(text)?.[0]
    return `is not a gist id.${id === undefined ? '' : ` Did you mean ${quote(id)}?`}`
  },
  allowed: "Allowed: the 20 to 40 hex digits at the end of the gist's URL.",
  schema: { type: ['string', 'number'], pattern: `^${GIST_ID.source}$` }
}

/** Where a badge is published; checked with every placeholder filled in. */
export const PATH = checked(templateProblem, 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.', NAME)

function templateProblem(text: string): string | undefined {
  const [name] = unknownPlaceholdersIn(text)
  if (name !== undefined) return `has an unknown placeholder, ${quote(name)}.${suggestion(name, PLACEHOLDERS)}`
  return unmarkedProblem(text) ?? sentence(pathProblem(text.replace(/\.svg$/, '').replace(/%\{[^{}]*\}/g, 'x')))
}

/** Of all folders whose name begins with a dot, only `.github` holds READMEs and manifests. */
const fileProblem = (path: string): string | undefined => pathProblem(path.replace(/^\.github\//, ''))

/** A file of a repository. */
export const FILE = checked(
  (text) => sentence(fileProblem(text)),
  'Allowed: a path in the repository, such as docs/README.md or .github/badges.yml.',
  NAME
)

export const REFERENCE: Kind<Reference> = {
  parse: (text) => {
    const [, repository = '', path = '', ref] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(text.trim()) ?? []
    if (REPOSITORY.parse(repository) === undefined || fileProblem(path) !== undefined) return undefined
    return ref === undefined || isBranchName(ref) ? { repository, path, ref } : undefined
  },
  problem: () => 'does not name a file of a repository.',
  allowed:
    'Allowed: owner/repo:path@ref, such as octo-org/ci:badges.yml@main; without @ref the default branch. A file of another owner needs the full SHA of a commit as @ref.',
  schema: { type: 'string', pattern: '^\\s*[^:/]+/[^:/]+:\\S' }
}
