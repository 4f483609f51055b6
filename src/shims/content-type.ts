/** Stands in for octokit's reader of content types: only the type itself and the character set are looked at. */
export function parse(header: string): { type: string; parameters: Record<string, string> } {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase())
  const pairs = parameters.map((parameter) => parameter.split('=', 2))
  return { type, parameters: Object.fromEntries(pairs) as Record<string, string> }
}
