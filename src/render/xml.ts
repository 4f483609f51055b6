/** A piece of XML. Made here only, so that text and attribute values cannot become markup. */
export interface Xml {
  readonly xml: string
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

const escape = (value: string): string => value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...children: Xml[]
): Xml {
  let start = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) start += ` ${key}="${typeof value === 'number' ? value : escape(value)}"`
  }
  if (children.length === 0) return { xml: `${start}/>` }
  return { xml: `${start}>${children.map(({ xml }) => xml).join('')}</${name}>` }
}

/** Character data. */
export function text(value: string): Xml {
  return { xml: escape(value) }
}
