import { LOGO } from './layout.ts'
import type { Sheet, SideSheet } from './sheet.ts'
import { NOTHING, type Xml, xml } from './xml.ts'

/** The whole drawing; readers that hear it get its name as it was written. */
export function framed({ name, width, link }: Sheet, height: number, body: Xml): Xml {
  const content = linkTo(link, body)
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${name}"><title>${name}</title>${content}</svg>\n`
}

export function logoImage({ logo }: Sheet, x: number, height: number): Xml {
  if (logo === undefined) return NOTHING
  return xml`<image x="${x}" y="${(height - LOGO) / 2}" width="${LOGO}" height="${LOGO}" href="${logo}"/>`
}

/** A box of one colour; nothing without a width. */
export function box(side: SideSheet, height: number): Xml {
  return side.empty ? NOTHING : xml`<rect${from(side)} width="${side.width}" height="${height}" fill="${side.color}"/>`
}

const from = ({ x, moved }: SideSheet): Xml => (moved ? xml` x="${x}"` : NOTHING)

export function linkTo(href: Xml | undefined, content: Xml): Xml {
  return href === undefined ? content : xml`<a target="_blank" href="${href}">${content}</a>`
}

/** A link from all of a side, not only from the letters in it. */
export function sideLink(side: SideSheet, height: number, content: Xml): Xml {
  if (side.link === undefined) return content
  const area = xml`<rect${from(side)} width="${side.reach}" height="${height}" fill="rgba(0,0,0,0)"/>`
  return linkTo(side.link, xml`${area}${content}`)
}

/** Attribute that holds a text, drawn at ten times its size, to its length; nothing where that would tear it apart. */
export function fitting({ fit, length }: SideSheet): Xml {
  return fit === 'held' ? xml` textLength="${length}"` : NOTHING
}

/** Attribute with the colour of a text; nothing for white, which is what the text around it is. */
export function inked({ ink }: SideSheet): Xml {
  return ink === undefined ? NOTHING : xml` fill="${ink}"`
}
