/** Maximum lengths in UTF-16 units. */
export const LONGEST = { label: 128, message: 256 } as const

/**
 * Whole terminal control sequences (ECMA-48), so that a colored log line does not leave a `[32m`: control sequences
 * (also one that is cut off at the end), command strings up to their terminator, character sets, other escapes.
 */
const ANSI =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g

/** What XML 1.0 (section 2.2) does not allow, lone surrogates included, and the control characters that it discourages. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu

/** Whether nothing of a text can be seen on a badge. */
export const isBlank = (text: string): boolean => badgeText(text, Infinity) === ''

/** A text as a badge can show it: on one line, without characters that XML does not allow, cut with `…` between graphemes. */
export function badgeText(text: string, longest: number): string {
  const line = text
    .replace(ANSI, '')
    .replace(NOT_XML, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
  if (line.length <= longest) return line
  let end = 0
  for (const { index, segment } of new Intl.Segmenter().segment(line)) {
    if (index + segment.length > longest - 1) break
    end = index + segment.length
  }
  return `${line.slice(0, end).trimEnd()}…`
}

export interface FilledMessage {
  readonly message: string
  readonly warnings: readonly string[]
}

/** A message with its `%{…}` filled in. One that is unknown or has no value stays as it is, with a warning. */
export function fillMessage(template: string, values: Readonly<Record<string, unknown>>): FilledMessage {
  const warnings: string[] = []
  const message = template.replace(/%\{([^{}]*)\}/g, (whole, name: string) => {
    if (Object.hasOwn(values, name)) return String(values[name])
    const known = Object.keys(values).map((one) => `%{${one}}`)
    warnings.push(
      `"message": %{${name}} is unknown or has no value, and was not replaced. Allowed: ${known.join(', ')}.`
    )
    return whole
  })
  return { message, warnings }
}
