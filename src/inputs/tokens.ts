import { BadgeError } from '../errors.ts'

/** Shorter texts are no tokens, and would be found everywhere. */
const SHORTEST = 8

/** A token in the forms that it may leak in: as it is, in base64 (at each of its three offsets), in hex, and URL-encoded. */
export function formsOf(token: string): string[] {
  if (token.length < SHORTEST) return []
  const shifted = ['', 'a', 'ab'].map((prefix) => {
    const digits = Buffer.from(prefix + token)
      .toString('base64')
      .replace(/={1,2}$/, '')
    return digits.slice(prefix === '' ? 0 : prefix.length + 1, -1)
  })
  const hex = Buffer.from(token).toString('hex')
  const forms = [
    token,
    ...shifted,
    ...shifted.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ...[hex, hex.toUpperCase()],
    encodeURIComponent(token)
  ]
  return [...new Set(forms)].sort((one, other) => other.length - one.length)
}

/** Refuses an input that holds one of our tokens, in any of its forms: it would be published. */
export function refuseTokens(input: string, value: string, forms: readonly string[]): void {
  if (forms.some((form) => value.includes(form))) {
    throw new BadgeError(
      'invalid',
      `Input "${input}" holds a token, which would be published: take it out, and revoke the token if it was seen.`
    )
  }
}

/** Takes the tokens out of a text, in all their forms. */
export function redactor(tokens: readonly string[]): (text: string) => string {
  const forms = tokens.flatMap(formsOf)
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text)
}

/** Tells the runner to mask the tokens, which it does for its own and for secrets only: a command of the runner, before any other line. */
export function maskCommands(tokens: readonly string[]): string {
  const escaped = (token: string): string =>
    token.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return [...new Set(tokens)].map((token) => (token === '' ? '' : `::add-mask::${escaped(token)}\n`)).join('')
}
