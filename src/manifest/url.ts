import { looksLikeToken } from '../tokens.ts'

/** GitLab's two placeholders that may stand in a host; others there could send readers anywhere. */
const HOST_PLACEHOLDERS = /%\{(?:gitlab_server|gitlab_pages_domain)\}/g

/** Why a URL cannot be published, or undefined if it can. Placeholders may stand in it. */
export function urlProblem(text: string): string | undefined {
  const url = text.trim()
  if (/[\s\p{Cc}]/u.test(url)) return 'has a blank or a line break in it (a blank is written %20)'
  if (!/^https?:\/\//i.test(url)) return 'is no http(s) URL'
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''
  if (host.replace(HOST_PLACEHOLDERS, '').includes('%')) return 'has a placeholder in its host'
  if (host.includes('@')) return 'holds credentials'
  if (looksLikeToken(url)) return 'holds a token'
  return URL.canParse(url.replace(HOST_PLACEHOLDERS, 'host')) ? undefined : 'is no valid URL'
}

/** Whether a text holds a URL's user, or a token of a known form: then messages do not repeat it. */
export function holdsCredentials(text: string): boolean {
  return /\/\/[^/?#\s]*@/.test(text) || looksLikeToken(text)
}
