/**
 * The kinds of failures, by who can fix them. `fail-on` decides by kind: `input` and `signal` always fail the step, `setup`
 * fails it by default, `outage` only with `fail-on: any`.
 */
export type FailureKind = 'input' | 'setup' | 'outage' | 'signal'

const KIND = {
  invalid: 'input',
  unauthorized: 'setup',
  forbidden: 'setup',
  policy: 'setup',
  archived: 'setup',
  moved: 'setup',
  'not-found': 'setup',
  refused: 'setup',
  conflict: 'input',
  limited: 'outage',
  outage: 'outage',
  interrupted: 'signal'
} as const satisfies Record<string, FailureKind>

export type FailureCode = keyof typeof KIND

/** The word in brackets at the end of an error of the command line, if it differs from the code: one of GitLab's. */
const BRACKETS: Readonly<Partial<Record<FailureCode, string>>> = {
  policy: 'forbidden',
  archived: 'forbidden',
  refused: 'forbidden',
  moved: 'not-found'
}

export function bracketsOf(code: FailureCode): string {
  return BRACKETS[code] ?? code
}

/** Tokens of GitHub (since April 2026 an installation token contains a JWT, `ghs_APPID_JWT`) and of GitLab. */
const TOKENS =
  /()(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,})/gi

/** Parameters of a URL that contain a credential, such as GitLab's and BuildMaster's. */
const PARAMETERS = /([?&](?:api_key|private_token|access_token)=)[^&\s"']*/gi

/** Whether a text contains a credential of a known form: a URL that does is refused. */
export function looksLikeToken(text: string): boolean {
  // Unlike `test`, `search` always starts at the beginning.
  return [TOKENS, PARAMETERS].some((form) => text.search(form) !== -1)
}

/** What looks like a credential in a message; `$1` is the part that may be shown. */
const SECRETS: readonly RegExp[] = [
  /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi,
  /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi,
  /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi,
  PARAMETERS,
  /(\/\/)[^/?#\s]+(?=@)/g,
  /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}(?:\.[\w.-]*)?)/g,
  TOKENS
]

/** Replaces what looks like a credential. */
export function masked(text: string): string {
  return SECRETS.reduce((clean, secret) => clean.replace(secret, '$1***'), text)
}

/** A line of a file in the repository of the run, which an annotation can point at. */
export interface FileLine {
  readonly file: string
  readonly line: number
}

/** Something that a user should look at though nothing failed, in one line. */
export interface Warning {
  readonly text: string
  /** Undefined: no file says it. */
  readonly at: FileLine | undefined
}

/** An error that a user can act on. Its message is one line: the cause, then the cure. */
export class BadgeError extends Error {
  readonly code: FailureCode
  /** Where the badge stands that the error is about, if it is about one of a file. */
  at: FileLine | undefined

  constructor(code: FailureCode, message: string, at?: FileLine) {
    super(masked(message))
    this.name = 'BadgeError'
    this.code = code
    this.at = at
  }

  get kind(): FailureKind {
    return KIND[this.code]
  }
}

/** Runs something for one badge. An error about what its definition says gets the place where it stands. */
export async function forBadge<T>(
  { at }: { readonly at?: FileLine | undefined },
  run: () => T | Promise<T>
): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof BadgeError && error.code === 'invalid') error.at ??= at
    throw error
  }
}

/** A problem in a file of badges, or in a list of them. */
export interface TextProblem {
  /** The file, if it is in the checkout; undefined for an input, or a file of another repository. */
  readonly file: string | undefined
  readonly line: number
  /** One line that starts with the position: `.github/badges.yml:3:5: …`. */
  readonly text: string
}

/** All problems in a file of badges, or in a list of them. */
export class TextError extends BadgeError {
  /** The number of problems, in one line. */
  readonly headline: string
  readonly problems: readonly TextProblem[]
  readonly source: string

  constructor(source: string, problems: readonly TextProblem[]) {
    const headline = `${source} has ${problems.length} problems, and nothing was done.`
    const first = problems[0]?.text ?? source
    super('invalid', problems.length === 1 ? first : `${headline} The first: ${first}`)
    this.headline = headline
    this.problems = problems.map((problem) => ({ ...problem, text: masked(problem.text) }))
    this.source = source
  }
}

/** The token lacks a permission. `publish/permissions.ts` adds the cure, which depends on what else the publication needs. */
export class MissingPermission extends BadgeError {
  /** As in a workflow: `contents: write`. */
  readonly permission: string
  /** `owner/name`. */
  readonly repository: string

  constructor(message: string, { permission, repository }: { permission: string; repository: string }) {
    super('forbidden', message)
    this.permission = permission
    this.repository = repository
  }
}

/** A missing permission of `GITHUB_TOKEN`, and its cure. */
export class PermissionError extends BadgeError {
  /** The message up to the permissions. */
  readonly headline: string
  /** What to paste into the job, on several lines. */
  readonly yaml: string

  /** `permissions`: `contents: write` and so on. */
  constructor(headline: string, permissions: readonly string[]) {
    super('forbidden', `${headline} permissions: { ${permissions.join(', ')} }`)
    this.headline = masked(headline)
    this.yaml = ['permissions:', ...permissions.map((permission) => `  ${permission}`)].join('\n')
  }
}

/** A workflow that does not exist. An inherited badge that refers to one is left out. */
export class UnknownWorkflow extends BadgeError {
  constructor(message: string) {
    super('invalid', message)
  }
}

/** Node's code of an error (`ENOENT`), if it has one. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The same with the stack, which shows where a bug is. */
export const traceOf = (error: unknown): string =>
  (error instanceof Error ? error.stack : undefined) ?? messageOf(error)

/** What the command line calls an input; undefined: the program runs as an action. */
let nameOnCommandLine: ((input: string) => string) | undefined

/** From now on messages name inputs as the command line does. It calls this once, before a command runs. */
export function nameInputsBy(name: (input: string) => string): void {
  nameOnCommandLine = name
}

/** How messages name an input: `--status` on the command line, `inWorkflow` in an action. */
export function inputName(input: string, inWorkflow = `Input "${input}"`): string {
  return nameOnCommandLine?.(input) ?? inWorkflow
}

/** What fits how the program was started. */
export const perInterface = <T>(inAction: T, onCommandLine: T): T =>
  nameOnCommandLine === undefined ? inAction : onCommandLine

/** The error for a wrong input, with its name, its value and what is allowed. */
export function invalid(input: string, value: string, allowed: string): BadgeError {
  return new BadgeError('invalid', `${inputName(input)}: ${quote(value)} ${allowed}`)
}

const SHOWN = 80
/** Much more than is shown, so that masking sees credentials as a whole. */
const MOST_QUOTED = 2000

/** A value for a message: masked, without line breaks, at most 80 characters. */
export function quote(value: string): string {
  const line = masked(value.slice(0, MOST_QUOTED)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
  return JSON.stringify(line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line)
}

/**
 * The entry of `names` with the smallest edit distance to `word`, at most `most`; undefined if none is similar, or shares a letter
 * with it. Of two with the same distance it is the one that begins alike: for `passed` it is `passing`, not `failed`.
 */
export function nearest(
  word: string,
  names: readonly string[],
  most = Math.max(2, Math.floor(Math.min(word.length, SHOWN) / 2))
): string | undefined {
  const wanted = word.toLowerCase().slice(0, SHOWN)
  let best: string | undefined
  let least = most + 1
  for (const name of names) {
    const known = name.toLowerCase()
    const edits = editDistance(wanted, known)
    // Less than 1, so that it decides between equal distances only.
    const distance = edits + (known[0] === wanted[0] ? 0 : 0.5)
    if (distance < least && edits < Math.max(wanted.length, known.length)) [best, least] = [name, distance]
  }
  return best
}

/** ` Did you mean "x"?` for the nearest of `names`; '' if none is similar. */
export function suggestion(word: string, names: readonly string[]): string {
  const name = nearest(word, names)
  return name === undefined ? '' : ` Did you mean ${quote(name)}?`
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** A warning that something does not exist, with the nearest name. */
export function notFound(what: string, name: string, names: readonly string[]): string {
  return `There is no ${what} ${quote(name)}, so the badge is unknown.${suggestion(name, names)}`
}

/**
 * Runs code that creates thousands of errors without collecting stack traces, which would take V8 twenty times as long as the
 * errors themselves: seconds for 256 KiB of broken YAML.
 */
export function withoutTraces<T>(run: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
