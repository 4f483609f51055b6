declare const written: unique symbol

/** A piece of XML, made by `xml`, `escaped` and `slot` only: the text of a user is a string, and cannot become markup. */
export type Xml = string & { readonly [written]: true }

/** XML as it is written. */
export function xml(template: TemplateStringsArray, ...values: readonly (number | Xml)[]): Xml {
  return String.raw({ raw: template }, ...values) as Xml
}

export const NOTHING: Xml = xml``

/** A text as it stands in content, and in attributes in double quotes. */
export function escaped(text: string): Xml {
  return (isPlain(text) ? text : text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')) as Xml
}

/** Short texts, which most are, are looked through sooner without a regular expression. */
function isPlain(text: string): boolean {
  if (text.length > 64) return !/[&<>"]/.test(text)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x22) return false
  }
  return true
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' }
