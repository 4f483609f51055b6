/**
 * What went wrong, by who can mend it. `fail-on` decides by kind:
 * `input` and `signal` always fail the step, `setup` fails it by default, `outage` only with `fail-on: any`.
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

/** The word in brackets that a failure ends with on the command line: GitLab's codes where it has one. */
const BRACKETS: Readonly<Partial<Record<FailureCode, string>>> = {
  policy: 'forbidden',
  archived: 'forbidden',
  refused: 'forbidden',
  moved: 'not-found'
}

export function bracketsOf(code: FailureCode): string {
  return BRACKETS[code] ?? code
}

/** Tokens of GitHub (since April 2026 an installation's holds a JWT, `ghs_APPID_JWT`) and of GitLab. */
const TOKENS =
  /()(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,})/gi

/** Parameters of a URL that hold a credential: GitLab's and BuildMaster's among them. */
const PARAMETERS = /([?&](?:api_key|private_token|access_token)=)[^&\s"']*/gi

/** Whether a text holds a credential of a known form: a URL that does is refused. */
export function looksLikeToken(text: string): boolean {
  // Unlike `test`, `search` looks from the start each time.
  return [TOKENS, PARAMETERS].some((form) => text.search(form) !== -1)
}

/** What looks like a credential in a text that a message quotes, with what may be shown of it as `$1`. */
const SECRETS: readonly RegExp[] = [
  /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi,
  /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi,
  /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi,
  PARAMETERS,
  /(\/\/)[^/?#\s]+(?=@)/g,
  /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}(?:\.[\w.-]*)?)/g,
  TOKENS
]

/** A text for people, without what looks like a credential. */
export function masked(text: string): string {
  return SECRETS.reduce((clean, secret) => clean.replace(secret, '$1***'), text)
}

/** A failure that a user can act on. Its message is one line: the cause, then the cure. */
export class BadgeError extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string) {
    super(masked(message))
    this.name = 'BadgeError'
    this.code = code
  }

  get kind(): FailureKind {
    return KIND[this.code]
  }
}

/** One thing that is wrong with a text. */
export interface TextProblem {
  /** The file, where it is one of the repository that the run checks out; undefined: an input, or another repository's. */
  readonly file: string | undefined
  readonly line: number
  /** One line, place included: `.github/badges.yml:3:5: …`. */
  readonly text: string
}

/** All that is wrong with a file of badges, or with a list of them. */
export class TextError extends BadgeError {
  /** How many problems there are, in one line. */
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

/** The token may not do what was asked of a repository. The cure depends on what else is asked: `permissions.ts` adds it. */
export class MissingPermission extends BadgeError {
  /** As a workflow grants it: `contents: write`. */
  readonly permission: string
  /** `owner/name`. */
  readonly repository: string

  constructor(message: string, { permission, repository }: { permission: string; repository: string }) {
    super('forbidden', message)
    this.permission = permission
    this.repository = repository
  }
}

/** A workflow that is not there: an error, but for an inherited badge, which is left out. */
export class UnknownWorkflow extends BadgeError {
  constructor(message: string) {
    super('invalid', message)
  }
}

/** Node's code of an error (`ENOENT`), if it has one. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

/** A wrong input: names the input, the value it got and what is allowed. */
export function invalid(input: string, value: string, allowed: string): BadgeError {
  return new BadgeError('invalid', `Input "${input}": ${quote(value)} ${allowed}`)
}

const SHOWN = 80
/** Far more than is shown, so that nothing is cut in two before it is masked. */
const MOST_QUOTED = 2000

/** The value as it may stand in one line of a message: no line breaks, at most 80 characters. */
export function quote(value: string): string {
  const line = masked(value.slice(0, MOST_QUOTED)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
  return JSON.stringify(line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line)
}

/** The entry of `names` nearest to `word` by edit distance, or undefined if none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const wanted = word.toLowerCase().slice(0, SHOWN)
  let best: string | undefined
  let least = Math.max(2, Math.floor(wanted.length / 2)) + 1
  for (const name of names) {
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** ` Did you mean "x"?` for the nearest of `names`, or nothing. */
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

/** A warning for what was looked for among names and not found. */
export function notFound(what: string, name: string, names: readonly string[]): string {
  return `There is no ${what} ${quote(name)}: the badge is unknown.${suggestion(name, names)}`
}

/**
 * What a library makes errors for by the thousand, without their stack traces: they take V8 twenty times as long as the
 * errors themselves, seconds for 256 KiB of broken YAML.
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
