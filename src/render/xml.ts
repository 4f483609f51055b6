/** A piece of XML: elements, text, or attributes. Made by `xml` only, so that no value can become markup. */
export interface Xml {
  readonly xml: string
}

export const NOTHING: Xml = { xml: '' }

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' }

function escape(value: string): string {
  return holdsMarkup(value) ? value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '') : value
}

/** Short texts, which most are, are looked through sooner without a regular expression. */
function holdsMarkup(value: string): boolean {
  if (value.length > 64) return /[&<>"]/.test(value)
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x22) return true
  }
  return false
}

/** XML as it is written; strings put into it are escaped, for content and for attributes in double quotes. */
export function xml(parts: TemplateStringsArray, ...values: readonly (string | number | Xml)[]): Xml {
  let out = parts[0] ?? ''
  for (let at = 0; at < values.length; at++) {
    const value = values[at]
    if (typeof value === 'string') out += escape(value)
    else if (typeof value === 'object') out += value.xml
    else out += String(value)
    out += parts[at + 1] ?? ''
  }
  return { xml: out }
}
