/** A piece of XML: elements, text, or attributes. Made by `xml` only, so that no value can become markup. */
export interface Xml {
  readonly xml: string
}

export const NOTHING: Xml = { xml: '' }

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' }

function escape(value: string): string {
  return /[&<>"]/.test(value) ? value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '') : value
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
