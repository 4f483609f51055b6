import type { Badge } from '../badge/badge.ts'
import { type Line, LOGO_SIZE, type Side, WHITE } from './layout.ts'
import { escaped, NOTHING, type Xml, xml } from './xml.ts'

/** The whole picture. Screen readers read out its name, the label and message as the user wrote them. */
export function frame(
  { label, message }: Badge,
  size: { readonly width: number; readonly height: number },
  body: Xml
): Xml {
  const name = escaped(label === '' || message === '' ? label + message : `${label}: ${message}`)
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" role="img" aria-label="${name}"><title>${name}</title>${body}</svg>\n`
}

export function logoImage(logo: string | undefined, x: number, height: number): Xml {
  if (logo === undefined) return NOTHING
  return xml`<image x="${x}" y="${(height - LOGO_SIZE) / 2}" width="${LOGO_SIZE}" height="${LOGO_SIZE}" href="${escaped(logo)}"/>`
}

/** The box of a side; nothing if it has no width. */
export function box({ x, width, color }: Side, height: number): Xml {
  if (width === 0) return NOTHING
  const position = x === 0 ? NOTHING : xml` x="${x}"`
  return xml`<rect${position} width="${width}" height="${height}" fill="${escaped(color)}"/>`
}

/** The attribute that fits a text to its width. Texts are drawn at ten times their size. */
export function textLength({ fit, width }: Line): Xml {
  return fit === 'fixed' ? xml` textLength="${10 * width}"` : NOTHING
}

/** The attribute with the color of a text; nothing for white, which the elements around it set. */
export function fill({ textColor }: Side): Xml {
  return textColor === WHITE ? NOTHING : xml` fill="${escaped(textColor)}"`
}

/** An ending for ids that differs between badges (FNV-1a, 32 bits, base 36), so that one page can hold many of them inline. */
export function idSuffix(badge: Badge): Xml {
  const { label, message, color, style, palette, logo = '' } = badge
  const labelColor = badge.showsLabelColor === true ? `${badge.labelColor}!` : badge.labelColor
  const text = [label, message, color, labelColor, style, palette, logo, ''].join('\n')
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return escaped((hash >>> 0).toString(36).padStart(4, '0'))
}
