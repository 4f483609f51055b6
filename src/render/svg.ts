import type { Badge, Style } from '../badge/badge.ts'
import { drawFlat } from './flat.ts'
import { drawForTheBadge } from './for-the-badge.ts'
import { linksOf, linkTo, type Picture } from './parts.ts'
import { drawSocial } from './social.ts'
import { xml } from './xml.ts'

const STYLES: Record<Style, (badge: Badge) => Picture> = {
  flat: (badge) => drawFlat(badge, 'flat'),
  'flat-square': (badge) => drawFlat(badge, 'flat-square'),
  plastic: (badge) => drawFlat(badge, 'plastic'),
  'for-the-badge': drawForTheBadge,
  social: drawSocial
}

/** Draws a badge. The same badge is the same bytes; readers that hear it get its name as it was written. */
export function renderSvg(badge: Badge): string {
  const { width, height, body } = STYLES[badge.style](badge)
  const { label, message } = badge
  const name = xml`${label === '' || message === '' ? label + message : `${label}: ${message}`}`
  const content = linkTo(linksOf(badge).whole, body)
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${name}"><title>${name}</title>${content}</svg>\n`
    .xml
}
