import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text right inside, without that of other elements. */
  text: string
}

/** All elements in document order; throws at the first thing that is not well-formed XML 1.0. */
export function readXml(xml: string): Element[] {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const elements: Element[] = []
  const open: Element[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const inner = open.at(-1)
    if (inner !== undefined) inner.text += text
  })
  parser.write(xml).close()
  return elements
}
