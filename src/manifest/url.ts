import { looksLikeToken } from '../errors.ts'

/** GitLab's two placeholders that may stand in a host; others there could send readers anywhere. */
const HOST_PLACEHOLDERS = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g

/** Why a URL cannot be published, or undefined if it can: GitLab's rules. Placeholders may stand in it. */
export function urlProblem(text: string): string | undefined {
  const url = text.trim()
  if (url === '') return 'is blank'
  if (/[\s\u0000-\u001f\u007f-\u009f]/.test(url)) return 'has a blank or a line break in it (a blank is written %20)'
  if (!/^https?:\/\//i.test(url)) return 'is no http(s) URL'
  if (looksLikeToken(url) || looksLikeToken(decoded(url))) return 'holds a token'
  const filled = url.replace(HOST_PLACEHOLDERS, 'host')
  const host = /^https?:\/\/([^/?#]*)/i.exec(filled)?.[1] ?? ''
  if (host.includes('@')) return 'holds credentials'
  if (host.includes('%'))
    return 'has a placeholder in its host (only gitlab_server and gitlab_pages_domain may be there)'
  // Browsers read a backslash as a slash, and pass over further slashes before the host: what is shown is not what is meant.
  return host === '' || host.includes('\\') || !URL.canParse(filled) ? 'is no valid URL' : undefined
}

/** With percent-encoded ASCII as it is. */
function decoded(url: string): string {
  return url.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Whether a text holds a URL's user, or a token of a known form: then messages do not repeat it. */
export function holdsCredentials(text: string): boolean {
  return /\/\/[^/?#\s]*@/.test(text) || looksLikeToken(text) || looksLikeToken(decoded(text))
}
