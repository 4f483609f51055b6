import { looksLikeToken } from '../errors.ts'

/** GitLab's eleven placeholders, followed by those of this action. */
export const PLACEHOLDERS = [
  'project_path',
  'project_id',
  'project_name',
  'project_title',
  'project_namespace',
  'group_name',
  'gitlab_server',
  'gitlab_pages_domain',
  'default_branch',
  'commit_sha',
  'latest_tag',
  'branch',
  'workflow',
  'job',
  'id'
] as const

export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Values by placeholder; a missing one has no value. */
export type Values = Partial<Record<Placeholder, string>>

const TOKEN = /%\{([^{}]*)\}/g
const TOKEN_IN_URL = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi

export interface Expanded {
  readonly text: string
  /** Unknown names, and placeholders without a value, in order: the text keeps them unchanged. */
  readonly unfilled: readonly string[]
}

/** Fills `%{…}` with values as they are. */
export function expand(template: string, values: Values): Expanded {
  return fill(template, TOKEN, (name) => values[name])
}

/** Fills `%{…}`, and its percent-encoded form, with values percent-encoded except for `/`. */
export function expandUrl(template: string, values: Values): Expanded {
  return fill(template, TOKEN_IN_URL, (name) => values[name]?.split('/').map(encodeURIComponent).join('/'))
}

/** The placeholders that a template uses. */
export function placeholdersIn(template: string): Placeholder[] {
  return [...template.matchAll(TOKEN_IN_URL)].map(([, name = '']) => name).filter(isPlaceholder)
}

/** Names in a path that are written like placeholders, but are not. */
export function unknownPlaceholdersIn(template: string): string[] {
  return [...template.matchAll(TOKEN)].map(([, name = '']) => name).filter((name) => !isPlaceholder(name))
}

/** What is wrong with a path that has a placeholder without its percent sign: `{branch}` or `${branch}`. */
export function unmarkedProblem(template: string): string | undefined {
  const name = [...template.matchAll(/(?<!%)\{([^{}]*)\}/g)].map(([, one = '']) => one).find(isPlaceholder)
  return name && `has {${name}} without a percent sign. Did you mean "%{${name}}"?`
}

function fill(template: string, token: RegExp, valueOf: (name: Placeholder) => string | undefined): Expanded {
  const unfilled: string[] = []
  const text = template.replace(token, (whole, name: string) => {
    const value = isPlaceholder(name) ? valueOf(name) : undefined
    if (value === undefined || value === '') {
      unfilled.push(name)
      return whole
    }
    return value
  })
  return { text, unfilled }
}

export function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((placeholder) => placeholder === name)
}

/** GitLab's two placeholders that a host may contain; others could send readers anywhere. */
const HOST_PLACEHOLDERS = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g

/** Why a URL cannot be published, by GitLab's rules; undefined: it can. It may contain placeholders. */
export function urlProblem(text: string): string | undefined {
  const url = text.trim()
  if (url === '') return 'is blank'
  if (/[\s\u0000-\u001f\u007f-\u009f]/.test(url)) return 'contains a space or a line break (write a space as %20)'
  if (!/^https?:\/\//i.test(url)) return 'is not an http(s) URL'
  if (looksLikeToken(url) || looksLikeToken(decoded(url))) return 'contains a token'
  const filled = url.replace(HOST_PLACEHOLDERS, 'host')
  const host = /^https?:\/\/([^/?#]*)/i.exec(filled)?.[1] ?? ''
  if (host.includes('@')) return 'contains credentials'
  if (host.includes('%'))
    return 'has a placeholder in its host (only gitlab_server and gitlab_pages_domain are allowed there)'
  // Browsers read a backslash as a slash, and skip extra slashes before the host: readers would end up elsewhere.
  return host === '' || host.includes('\\') || !URL.canParse(filled) ? 'is not a valid URL' : undefined
}

/** With percent-encoded ASCII decoded. */
function decoded(url: string): string {
  return url.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Whether a text contains a URL's user, or a token of a known form: messages do not repeat such a text. */
export function holdsCredentials(text: string): boolean {
  return /\/\/[^/?#\s]*@/.test(text) || looksLikeToken(text) || looksLikeToken(decoded(text))
}
