import { BadgeError, inputName } from '../errors.ts'

/** Shorter texts are not tokens, and could occur anywhere. */
const SHORTEST = 8

/** The forms in which a token may leak: as it is, in base64 (at each of the three offsets), in hex, and URL-encoded. */
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

/** Refuses an input that contains one of our tokens in any form, since it would be published. */
export function refuseTokens(input: string, value: string, forms: readonly string[]): void {
  if (forms.some((form) => value.includes(form))) {
    throw new BadgeError(
      'invalid',
      `${inputName(input)} contains a token, which would be published: remove it, and revoke the token if anybody may have seen it.`
    )
  }
}

/** Replaces the tokens in a text, in all their forms. */
export function redactor(tokens: readonly string[]): (text: string) => string {
  const forms = tokens.flatMap(formsOf)
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text)
}

/** Workflow commands that make the runner mask the tokens. It does so by itself for its own token and for secrets only. */
export function maskCommands(tokens: readonly string[]): string {
  const escaped = (token: string): string =>
    token.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return [...new Set(tokens)].map((token) => (token === '' ? '' : `::add-mask::${escaped(token)}\n`)).join('')
}
