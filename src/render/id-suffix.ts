import type { Badge } from '../badge/badge.ts'

/** An ending for ids that is the badge's own (FNV-1a, 32 bits, in base 36), so that any number can stand in one page. */
export function idSuffix({ label, message, color, style, palette, logo = '', links = [], ...badge }: Badge): string {
  const labelColor = badge.showsLabelColor === true ? `${badge.labelColor}!` : badge.labelColor
  const text = `${label}\n${message}\n${color}\n${labelColor}\n${style}\n${palette}\n${logo}\n${links.join('\n')}`
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return inBase36(state >>> 0)
}

/** At least four digits. In two parts, as V8 takes three times as long for what does not fit into 31 bits. */
function inBase36(number: number): string {
  const last = number % CUBE
  return ((number - last) / CUBE).toString(36) + last.toString(36).padStart(3, '0')
}

const CUBE = 36 ** 3
