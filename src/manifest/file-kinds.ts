import { quote, suggestion } from '../errors.ts'
import { ALLOWED_GLOBS, branchGlobProblem } from '../status/glob.ts'
import { pathProblem, isBranchName } from '../destination/path.ts'
import { FULL_NAME, type Kind, type Schema } from './kinds.ts'
import type { Reference } from './manifest.ts'
import { PLACEHOLDERS, unknownIn } from './placeholders.ts'

const NOT_BLANK: Schema = { type: ['string', 'number'], pattern: '\\S' }

export const BRANCH: Kind<string> = {
  parse: (text) => (isBranchName(text) ? text : undefined),
  refusal: () => 'is no branch that badges can go to.',
  allowed: 'Allowed: the name of a branch, without "refs/".',
  schema: NOT_BLANK
}

/** One or, as in the input of the same name, several, one a line. */
export const BRANCH_GLOBS: Kind<readonly string[]> = {
  parse: (text) => {
    const globs = globsIn(text)
    return globs.length > 0 && globs.every((glob) => branchGlobProblem(glob) === undefined) ? globs : undefined
  },
  refusal: (text) => {
    const [problem] = globsIn(text).flatMap((glob) => branchGlobProblem(glob) ?? [])
    return problem ?? 'is blank.'
  },
  allowed: ALLOWED_GLOBS,
  schema: NOT_BLANK
}

function globsIn(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

const GIST_ID = /[\da-fA-F]{20,40}/

export const GIST: Kind<string> = {
  parse: (text) => (GIST_ID.exec(text)?.[0] === text ? text : undefined),
  refusal: (text) => {
    const id = GIST_ID.exec(text)?.[0]
    return `is no gist id.${id === undefined ? '' : ` Did you mean ${quote(id)}?`}`
  },
  allowed: "Allowed: 20 to 40 hex digits, the last part of the gist's address.",
  schema: { type: ['string', 'number'], pattern: `^${GIST_ID.source}$` }
}

/** Where in the target a badge goes: checked with placeholders filled by a name like any other. */
export const PATH: Kind<string> = {
  parse: (text) => (templateProblem(text) === undefined ? text : undefined),
  refusal: (text) => templateProblem(text) ?? '',
  allowed: 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.',
  schema: NOT_BLANK
}

function templateProblem(text: string): string | undefined {
  const [name] = unknownIn(text)
  if (name !== undefined) return `has an unknown placeholder, ${quote(name)}.${suggestion(name, PLACEHOLDERS)}`
  const problem = pathProblem(text.replace(/\.svg$/, '').replace(/%\{[^{}]*\}/g, 'x'))
  return problem === undefined ? undefined : `${problem}.`
}

/** A file of a repository. */
export const FILE: Kind<string> = {
  parse: (text) => (fileProblem(text) === undefined ? text : undefined),
  refusal: (text) => `${fileProblem(text) ?? ''}.`,
  allowed: 'Allowed: a path in the repository, such as README.md or docs/index.md.',
  schema: NOT_BLANK
}

/** Of all folders that begin with a dot, `.github` is where READMEs and manifests are. */
const fileProblem = (path: string): string | undefined => pathProblem(path.replace(/^\.github\//, ''))

export const REFERENCE: Kind<Reference> = {
  parse: (text) => {
    const [, repository = '', path = '', ref] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(text.trim()) ?? []
    if (FULL_NAME.parse(repository) === undefined || fileProblem(path) !== undefined) return undefined
    return ref === undefined || isBranchName(ref) ? { repository, path, ref } : undefined
  },
  refusal: () => 'names no file of a repository.',
  allowed:
    'Allowed: owner/repo:path@ref, such as octo-org/ci:badges.yml@main; without @ref the default branch. A file of another owner takes the full SHA of a commit as @ref.',
  schema: { type: 'string', pattern: '^\\s*[^:/]+/[^:/]+:\\S' }
}
