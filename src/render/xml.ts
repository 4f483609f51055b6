declare const isXml: unique symbol

/** XML, made by `xml` and `escaped` only: a user's text is a plain string, so it cannot become markup by mistake. */
export type Xml = string & { readonly [isXml]: true }

/** A template of XML. Line breaks and other escapes in it count as in any template. */
export function xml(template: TemplateStringsArray, ...values: readonly (number | Xml)[]): Xml {
  return template.reduce((text, part, index) => `${text}${values[index - 1] ?? ''}${part}`) as Xml
}

export const NOTHING: Xml = xml``

/** Escapes a text for content and for attributes in double quotes. */
export function escaped(text: string): Xml {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '') as Xml
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' }
