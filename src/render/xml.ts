/** A piece of XML: elements, text, or attributes. Made by `xml` only, so that no value can become markup. */
export interface Xml {
  readonly xml: string
}

export const NOTHING: Xml = { xml: '' }

/** XML as it is written; strings put into it are escaped, for content and for attributes in double quotes. */
export function xml(template: TemplateStringsArray, ...values: readonly (string | number | Xml)[]): Xml {
  const parts = inJson ? quoted(template) : template
  let out = parts[0] ?? ''
  for (let at = 0; at < values.length; at++) {
    const value = values[at]
    if (typeof value === 'string') out += isPlain(value) ? value : escape(value)
    else if (typeof value === 'object') out += value.xml
    else out += String(value)
    out += parts[at + 1] ?? ''
  }
  return { xml: out }
}

/** Whether nothing in it has to be escaped. Short texts, which most are, are looked through sooner without a regular expression. */
function isPlain(value: string): boolean {
  if (value.length > 64) return !/[&<>"\\\u0000-\u001f]/.test(value)
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x5c || code < 0x20) return false
  }
  return true
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' }

function escape(value: string): string {
  const text = value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
  return inJson ? insideOfJson(text) : text
}

let inJson = false

/**
 * What `draw` draws, as a string in JSON. Everything has to be drawn inside, nothing may be left from before: each piece
 * is escaped as it is put in, since to escape the sixty quotes of a badge afterwards takes as long as to draw it.
 */
export function jsonString(draw: () => string): string {
  inJson = true
  try {
    return `"${draw()}"`
  } finally {
    inJson = false
  }
}

const insideOfJson = (text: string): string => JSON.stringify(text).slice(1, -1)

const templates = new Map<TemplateStringsArray, readonly string[]>()

function quoted(template: TemplateStringsArray): readonly string[] {
  const known = templates.get(template)
  if (known !== undefined) return known
  const parts = template.map(insideOfJson)
  templates.set(template, parts)
  return parts
}
