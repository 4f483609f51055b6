/** Longest texts, in UTF-16 units. */
export const LONGEST = { label: 128, message: 256 } as const

/**
 * Terminal control sequences (ECMA-48), whole, so that no `[32m` is left of a coloured log line: control
 * sequences (also cut off at the end), command strings up to their terminator, character sets, other escapes.
 */
const ANSI =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g

/** What XML 1.0 (section 2.2) cannot hold, lone surrogates included, and the controls that it had better not. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu

/** Text as a badge can show it: on one line, without what XML cannot hold, cut with `…` at a grapheme boundary. */
export function badgeText(text: string, longest: number): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text) && text.length <= longest) return text
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
