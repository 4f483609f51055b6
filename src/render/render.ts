import type { Badge, Style } from '../badge/badge.ts'
import { renderEndpoint } from './endpoint.ts'
import { drawFlat, drawFlatSquare, drawPlastic } from './flat.ts'
import { drawForTheBadge } from './for-the-badge.ts'
import type { Measure } from './layout.ts'
import { drawSocial } from './social.ts'
import { measureFor } from './text-width.ts'
import type { Xml } from './xml.ts'

export const FORMATS = ['svg', 'json'] as const
/** What a badge is published as, which is also the extension of its file. */
export type Format = (typeof FORMATS)[number]

/** The content of a badge's file. The same badge gives the same bytes. */
export function render(badge: Badge, format: Format): Promise<string> {
  return RENDERERS[format](badge)
}

const RENDERERS: Record<Format, (badge: Badge) => Promise<string>> = {
  svg: async (badge) => drawSvg(badge, await measureFor(badge)),
  json: (badge) => Promise.resolve(renderEndpoint(badge))
}

const STYLES: Record<Style, (badge: Badge, measure: Measure) => Xml> = {
  flat: drawFlat,
  'flat-square': drawFlatSquare,
  plastic: drawPlastic,
  'for-the-badge': drawForTheBadge,
  social: drawSocial
}

/** Draws a badge. `measure` has to know all characters of its texts; `render` loads one that does. */
export const drawSvg = (badge: Badge, measure: Measure): Xml => STYLES[badge.style](badge, measure)
