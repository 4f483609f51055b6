/** What reads as something else than a text, in YAML 1.1 or 1.2. */
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i

const PLAIN = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u

/** What YAML 1.2 (section 5.1) holds in double quotes only, escaped. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu

/** A text as a YAML scalar on one line, which is read back as exactly this text. */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !WORDS.test(text)) return text
  if (text.isWellFormed() && text.search(UNPRINTABLE) === -1) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text.toWellFormed()).replace(UNPRINTABLE, escaped)
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
